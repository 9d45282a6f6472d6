//! Changes of wasm-bindgen's JavaScript, the glue. Import and export names become short: they contain hashes, which do
//! not compress. The imports are guarded: see `web/app/guard_imports.ts`.

use std::collections::HashMap;

use miette::{IntoDiagnostic, Result, miette};
use serde::Deserialize;

/// What `wasm-opt --minify-imports-and-exports-and-modules` prints.
#[derive(Debug, Deserialize)]
pub struct Names {
    /// Module, old name, new name.
    imports: Vec<(String, String, String)>,
    /// Old name, new name.
    exports: Vec<(String, String)>,
}

impl Names {
    /// Reads wasm-opt's output.
    pub fn parse(json: &[u8]) -> Result<Self> {
        serde_json::from_slice(json).into_diagnostic()
    }

    /// The glue with guarded imports and with the new names in the places of the old: import keys (`old: function`),
    /// exports (`wasm.old`) and the name of the module they are imported from.
    pub fn apply(&self, glue: &str) -> Result<String> {
        let module = self.imports.first().map(|(module, ..)| module.as_str()).unwrap_or_default();
        let returned = format!("\"{module}\": import0");
        if glue.matches(&returned).count() != 1 {
            return Err(miette!("wasm-bindgen's JavaScript does not return {returned}"));
        }
        let imports: HashMap<&str, &str> =
            self.imports.iter().map(|(_, old, new)| (old.as_str(), new.as_str())).collect();
        let exports: HashMap<&str, &str> =
            self.exports.iter().map(|(old, new)| (old.as_str(), new.as_str())).collect();
        let mut renamed = String::with_capacity(glue.len());
        let mut rest = glue;
        while let Some(start) = rest.find(is_name) {
            let (before, name) = rest.split_at(start);
            renamed.push_str(before);
            let end = name.find(|letter| !is_name(letter)).unwrap_or(name.len());
            let (name, after) = name.split_at(end);
            let new = if renamed.ends_with("wasm.") || renamed.ends_with("instance.exports.") {
                exports.get(name)
            } else if after.starts_with(": ") {
                imports.get(name)
            } else {
                None
            };
            renamed.push_str(new.unwrap_or(&name));
            rest = after;
        }
        renamed.push_str(rest);
        let texts = self.imports.iter().filter(|(_, old, _)| writes_result(glue, old));
        let texts: Vec<_> = texts.map(|(.., new)| new).collect();
        let guarded = format!("\"a\": guardImports(import0, {texts:?}, {WRITE_EMPTY})");
        Ok(IMPORT_GUARD.to_string() + &renamed.replace(&returned, &guarded))
    }
}

const IMPORT_GUARD: &str = "import { guardImports } from 'forum-web';\n";

/// Writes an empty text where Rust reads the result: a pointer that is not null, and the length 0. As two integers, the
/// smallest number has these values.
const WRITE_EMPTY: &str =
    "address => getDataViewMemory0().setFloat64(address >>> 0, Number.MIN_VALUE, true)";

/// Whether an imported function writes its result, a text or an optional number, to the address in its first argument.
fn writes_result(glue: &str, import: &str) -> bool {
    let function = glue.split_once(&format!(" {import}: function"));
    let body = function.and_then(|(_, function)| function.split_once("\n        }"));
    body.is_some_and(|(body, _)| body.contains("(arg0 >>> 0) + 4 * 0"))
}

fn is_name(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '_' || letter == '$'
}

#[cfg(test)]
mod tests {
    use super::Names;

    #[test]
    fn only_whole_names_in_their_places_change() {
        let names = br#"{"imports": [["./f.js", "__wbg_now_1", "a"]], "exports": [["go", "b"]]}"#;
        let glue = "__wbg_now_1: function() { wasm.go(); wasm.gone(); go(); } \"./f.js\": import0";
        let renamed = Names::parse(names).unwrap().apply(glue).unwrap();
        let expected =
            "a: function() { wasm.b(); wasm.gone(); go(); } \"a\": guardImports(import0, [], ";
        assert!(renamed.contains(expected), "{renamed}");
    }

    #[test]
    fn the_guard_knows_the_functions_that_write_their_result() {
        let names =
            br#"{"imports": [["./f.js", "now", "a"], ["./f.js", "id", "b"]], "exports": []}"#;
        let glue = r#"
        now: function() {
            return 1;
        },
        id: function(arg0, arg1) {
            getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
        },
        "./f.js": import0"#;
        let guarded = Names::parse(names).unwrap().apply(glue).unwrap();
        assert!(guarded.contains(r#""a": guardImports(import0, ["b"], "#), "{guarded}");
    }

    #[test]
    fn imports_that_cannot_be_guarded_are_an_error() {
        let names = br#"{"imports": [["./f.js", "now", "a"]], "exports": []}"#;
        assert!(Names::parse(names).unwrap().apply("{ \"./f.js\": imports }").is_err());
    }
}
