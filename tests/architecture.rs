//! The layers that the compiler does not enforce by dependencies between crates.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use syn::visit::{self, Visit};

const LONGEST_FILE: usize = 250;
/// A file for all texts of a language.
const TEXT_TABLES: &str = "crates/i18n/src/static_texts/";
/// Sources of the products.
const SOURCES: [&str; 3] = ["src", "crates", "web"];
/// Crates that only `src/browser` uses.
const BROWSER_CRATES: [&str; 3] = ["web_sys", "js_sys", "gloo_timers"];

#[test]
fn only_the_browser_module_uses_the_browser() {
    let mut users = Vec::new();
    for (path, file) in rust_files("src") {
        let mut uses = Paths::default();
        uses.visit_file(&file);
        if uses.0.iter().any(|name| BROWSER_CRATES.contains(&name.as_str())) {
            users.push(path);
        }
    }
    assert!(!users.is_empty(), "the test finds nothing");
    let others: Vec<_> = users.iter().filter(|path| !path.starts_with("src/browser/")).collect();
    assert_eq!(others, [""; 0]);
}

#[test]
fn russian_and_chinese_texts_are_in_i18n() {
    // Tables of letters, and rules for them.
    let exempt = ["crates/search/src/", "crates/site/src/text/"];
    let mut texts = Vec::new();
    for (path, file) in rust_files("src").into_iter().chain(rust_files("crates")) {
        let is_exempt = exempt.iter().any(|start| path.starts_with(start));
        if path.starts_with("crates/i18n/") || is_exempt || path.contains("/tests/") {
            continue;
        }
        let mut literals = Literals::default();
        literals.visit_file(&file);
        let words = literals.0.into_iter().filter(|text| text.contains(is_russian_or_chinese));
        texts.extend(words.map(|text| format!("{path}: {text}")));
    }
    assert_eq!(texts, [""; 0]);
}

#[test]
fn no_content_type_depends_on_a_feature() {
    for path in files("crates/content", "rs") {
        assert!(!fs::read_to_string(&path).unwrap().contains("cfg(feature"), "{path}");
    }
}

#[test]
fn no_source_is_longer_than_250_lines() {
    let sources =
        SOURCES.iter().flat_map(|folder| ["rs", "ts"].map(|ending| files(folder, ending)));
    let mut long = Vec::new();
    for path in sources.flatten().filter(|path| !path.contains("/tests/")) {
        if path.starts_with(TEXT_TABLES) {
            continue;
        }
        let lines = fs::read_to_string(&path).unwrap().lines().count();
        if lines > LONGEST_FILE {
            long.push(format!("{path}: {lines} lines"));
        }
    }
    assert_eq!(long, [""; 0]);
}

/// A misspelled name is found by the bundler, a wrong type by nobody: wasm-bindgen does not check it.
#[test]
fn typescript_implements_the_functions_that_rust_calls() {
    let file = syn::parse_file(&fs::read_to_string("src/browser/bindings.rs").unwrap()).unwrap();
    let mut declared = BTreeMap::new();
    for item in file.items {
        let syn::Item::ForeignMod(module) = item else { continue };
        for item in module.items {
            let syn::ForeignItem::Fn(function) = item else { continue };
            declared.insert(js_name(&function), parameter_types(&function));
        }
    }
    let mut implemented = BTreeMap::new();
    for path in files("web", "ts") {
        let text = fs::read_to_string(&path).unwrap();
        for (_, after) in
            text.match_indices("export function ").map(|(at, it)| text.split_at(at + it.len()))
        {
            let (name, after) = after.split_once('(').unwrap();
            let parameters = after.split_once(')').unwrap().0;
            let types = parameters.split(", ").filter(|it| !it.is_empty());
            let types: Vec<_> =
                types.map(|it| it.split(": ").last().unwrap().to_string()).collect();
            implemented.insert(name.to_string(), types);
        }
    }
    implemented.retain(|name, _| declared.contains_key(name));
    assert!(declared.len() > 5, "the test finds nothing");
    assert_eq!(declared, implemented);
}

#[test]
fn the_documentation_lists_the_browser_tests() {
    let documentation = fs::read_to_string("docs/architecture.md").unwrap();
    let (_, table) = documentation.split_once("Files in `tests/e2e/` |").unwrap();
    let table = table.split("##").next().unwrap();
    // `name` or `start-*`.
    let listed: Vec<_> = table.split('`').skip(1).step_by(2).collect();
    let files = files("tests/e2e", "js");
    let name = |path: &String| {
        Some(path.strip_prefix("tests/e2e/")?.strip_suffix(".spec.js")?.to_string())
    };
    let tests: Vec<_> = files.iter().filter_map(name).collect();
    let is = |listed: &str, test: &str| match listed.strip_suffix('*') {
        Some(start) => test.starts_with(start),
        None => test == listed,
    };
    let missing: Vec<_> =
        tests.iter().filter(|test| !listed.iter().any(|it| is(it, test))).collect();
    let gone: Vec<_> = listed.iter().filter(|it| !tests.iter().any(|test| is(it, test))).collect();
    assert!(missing.is_empty() && gone.is_empty(), "missing: {missing:?}, do not exist: {gone:?}");
}

/// The `js_name` of an imported function. It is declared `catch`, unless its failure stops the app.
fn js_name(function: &syn::ForeignItemFn) -> String {
    let attribute = function.attrs.iter().find(|it| it.path().is_ident("wasm_bindgen")).unwrap();
    let (mut name, mut catch) = (String::new(), false);
    attribute
        .parse_nested_meta(|meta| {
            if meta.path.is_ident("js_name") {
                name = meta.value()?.parse::<syn::Ident>()?.to_string();
            }
            catch |= meta.path.is_ident("catch");
            Ok(())
        })
        .unwrap();
    assert!(catch || name == "showOrganizations", "{name}: an exception stops the app");
    name
}

/// The types of the parameters, as wasm-bindgen passes them to TypeScript.
fn parameter_types(function: &syn::ForeignItemFn) -> Vec<String> {
    let types = function.sig.inputs.iter().map(|input| {
        let syn::FnArg::Typed(input) = input else { panic!("a function has no self") };
        let ty = &input.ty;
        let written = quote::quote!(#ty).to_string().replace(' ', "");
        match written.as_str() {
            "&str" => "string",
            "bool" => "boolean",
            "Vec<String>" => "string[]",
            "Vec<u32>" => "Uint32Array",
            other => panic!("{other}: add its TypeScript type here"),
        }
        .to_string()
    });
    types.collect()
}

/// The first names of all paths, and of all imports.
#[derive(Default)]
struct Paths(Vec<String>);

impl<'ast> Visit<'ast> for Paths {
    fn visit_path(&mut self, path: &'ast syn::Path) {
        self.0.extend(path.segments.first().map(|segment| segment.ident.to_string()));
        visit::visit_path(self, path);
    }

    fn visit_use_path(&mut self, path: &'ast syn::UsePath) {
        self.0.push(path.ident.to_string());
        visit::visit_use_path(self, path);
    }
}

/// The text literals outside tests and documentation, those in macros included.
#[derive(Default)]
struct Literals(Vec<String>);

impl<'ast> Visit<'ast> for Literals {
    fn visit_attribute(&mut self, _: &'ast syn::Attribute) {}

    fn visit_item_mod(&mut self, module: &'ast syn::ItemMod) {
        let is_tests = module.ident == "tests";
        if !is_tests {
            visit::visit_item_mod(self, module);
        }
    }

    fn visit_lit_str(&mut self, literal: &'ast syn::LitStr) {
        self.0.push(literal.value());
    }

    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        literals(call.tokens.clone(), &mut self.0);
    }
}

/// The text literals of a macro call.
fn literals(tokens: proc_macro2::TokenStream, found: &mut Vec<String>) {
    for token in tokens {
        match token {
            proc_macro2::TokenTree::Group(group) => literals(group.stream(), found),
            proc_macro2::TokenTree::Literal(literal) => found.push(literal.to_string()),
            _ => {}
        }
    }
}

fn is_russian_or_chinese(letter: char) -> bool {
    matches!(letter, '\u{400}'..='\u{52f}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
}

/// The parsed Rust files of a folder.
fn rust_files(folder: &str) -> Vec<(String, syn::File)> {
    let read = |path: String| {
        let text = fs::read_to_string(&path).unwrap();
        let file = syn::parse_file(&text).unwrap_or_else(|error| panic!("{path}: {error}"));
        (path, file)
    };
    files(folder, "rs").into_iter().map(read).collect()
}

fn files(folder: impl AsRef<Path>, ending: &str) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(path, ending));
        } else if path.extension().is_some_and(|it| it == ending) {
            found.push(path.to_str().unwrap().replace('\\', "/"));
        }
    }
    found.sort();
    found
}
