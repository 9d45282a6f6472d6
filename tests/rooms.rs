//! The rooms of the house: who may name whom, read from the sources themselves.
#![cfg(feature = "site")]

use std::fs;
use std::path::Path;

/// Rooms and the rooms they may use besides themselves.
const ROOMS: [(&str, &[&str]); 8] = [
    ("model", &[]),
    ("i18n", &["model"]),
    ("logic", &["model", "i18n"]),
    ("keys", &["model", "i18n", "logic"]),
    ("browser", &[]),
    ("embedded", &["model", "browser"]),
    ("ui", &["model", "i18n", "logic", "browser"]),
    ("page", &["model", "i18n", "logic", "ui", "app"]),
];
const BROWSER_CRATES: [&str; 4] = ["web_sys", "js_sys", "gloo", "gloo_timers"];
const LONGEST_FILE: usize = 250;

#[test]
fn a_room_uses_only_the_rooms_below_it() {
    for (room, below) in ROOMS {
        for source in sources(room) {
            for used in source.rooms_used() {
                let allowed = used == room || below.contains(&used.as_str());
                assert!(allowed, "{} uses crate::{used}", source.path);
            }
            // The other way out, which does not begin with `crate`.
            let modules = source.path.trim_end_matches(".rs").trim_end_matches("/mod");
            let out = "super::".repeat(modules.matches('/').count());
            assert!(!source.code.contains(&out), "{} leaves by {out}", source.path);
        }
    }
}

#[test]
fn model_i18n_and_logic_know_neither_leptos_nor_the_browser() {
    for source in ["model", "i18n", "logic"].into_iter().flat_map(sources) {
        for name in ["leptos", "wasm_bindgen"].into_iter().chain(BROWSER_CRATES) {
            assert!(!source.names(name), "{} names {name}", source.path);
        }
    }
}

#[test]
fn only_the_browser_room_names_the_browser() {
    let named = |source: &Source| BROWSER_CRATES.into_iter().find(|name| source.names(name));
    for source in sources("").filter(|source| !source.path.starts_with("src/browser/")) {
        assert_eq!(named(&source), None, "{}", source.path);
    }
    assert!(sources("browser").any(|source| named(&source).is_some()), "the test is blind");
}

#[test]
fn words_of_the_two_languages_live_in_i18n_alone() {
    let exempt = |path: &str| {
        path.starts_with("src/i18n/")
            || matches!(
                path,
                "src/page/typography.rs" | "src/keys/palladius.rs" | "src/keys/mod.rs"
            )
    };
    let words: Vec<_> = sources("")
        .filter(|source| !exempt(&source.path))
        .flat_map(|source| source.strings.into_iter().map(move |text| (source.path.clone(), text)))
        .filter(|(_, text)| text.contains(is_russian_or_chinese))
        .collect();
    assert_eq!(words, []);
    assert!(sources("i18n").any(|source| source.strings.iter().any(|text| text == "中文")));
}

fn is_russian_or_chinese(letter: char) -> bool {
    matches!(letter, '\u{400}'..='\u{52f}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}')
}

#[test]
fn no_file_is_too_long_to_be_read_at_once() {
    let mut long = Vec::new();
    for path in files("src") {
        let lines = fs::read_to_string(&path).unwrap().lines().count();
        if lines > LONGEST_FILE {
            long.push(format!("{path}: {lines} lines"));
        }
    }
    assert_eq!(long, [""; 0]);
}

#[test]
fn every_folder_of_the_sources_is_a_known_room() {
    for path in files("src") {
        let room = path.split('/').nth(1).filter(|_| path.matches('/').count() > 1);
        let known = |room: &str| ROOMS.iter().any(|(name, _)| *name == room) || room == "bin";
        assert!(room.is_none_or(known), "{path} is in no room of tests/rooms.rs");
    }
}

#[test]
fn sources_are_read_rightly() {
    let source = Source::read(
        "src/ui/one.rs",
        r####"
        //! Uses crate::page, names gloo.
        use crate::model::Date; use crate::{i18n::{Lang, crate_like}, logic};
        /* crate::app /* nested */ "не строка" */
        const A: &'static str = "crate::browser // \" 中";
        const B: [char; 3] = ['"', '\'', 'ё'];
        const C: &str = r#"raw " слово"#; fn my_gloo<'a>(_: &'a str) {}
        #[cfg(test)]
        mod tests { use crate::app; }
        "####,
    );
    assert_eq!(source.rooms_used(), ["model", "i18n", "logic"]);
    assert_eq!(source.strings, ["crate::browser // \\\" 中", "raw \" слово"]);
    assert!(source.names("my_gloo") && !source.names("gloo") && !source.names("app"));
}

/// A source without its tests.
struct Source {
    path: String,
    /// What is neither comment nor literal.
    code: String,
    /// The string literals, as written.
    strings: Vec<String>,
}

impl Source {
    fn read(path: &str, text: &str) -> Self {
        let (text, tests) = text.split_once("#[cfg(test)]").unwrap_or((text, "mod tests {"));
        assert!(tests.trim_start().starts_with("mod tests {"), "{path}: tests stand last");
        let mut source = Self { path: path.to_string(), code: String::new(), strings: Vec::new() };
        let mut rest = text;
        while let Some(letter) = rest.chars().next() {
            let length = source.take(rest).unwrap_or_else(|| {
                source.code.push(letter);
                letter.len_utf8()
            });
            rest = &rest[length..];
        }
        source
    }

    /// The length of the comment or literal at the start of `rest`, if there is one.
    fn take(&mut self, rest: &str) -> Option<usize> {
        let after_word = self.code.ends_with(|last: char| last.is_alphanumeric() || last == '_');
        if rest.starts_with("//") {
            return Some(rest.find('\n').unwrap_or(rest.len()));
        }
        if rest.starts_with("/*") {
            return Some(block_comment(rest));
        }
        if let Some(inner) = rest.strip_prefix('"') {
            let end = end_of_literal(inner, '"');
            self.strings.push(inner[..end].to_string());
            return Some(1 + end + 1);
        }
        if !after_word && (rest.starts_with("r\"") || rest.starts_with("r#")) {
            let hashes = rest[1..].len() - rest[1..].trim_start_matches('#').len();
            let open = 1 + hashes + 1;
            if !rest[..open].ends_with('"') {
                return None;
            }
            let close = format!("\"{}", "#".repeat(hashes));
            let end = open + rest[open..].find(&close).expect("a raw string ends");
            self.strings.push(rest[open..end].to_string());
            return Some(end + close.len());
        }
        // A character and not a lifetime: 'a' but not &'a.
        if let Some(inner) = rest.strip_prefix('\'') {
            let end = end_of_literal(inner, '\'');
            let is_char = inner.starts_with('\\') || inner.chars().nth(1) == Some('\'');
            return is_char.then_some(1 + end + 1);
        }
        None
    }

    /// Whether the code has this name as a whole word.
    fn names(&self, name: &str) -> bool {
        let words = self.code.split(|letter: char| !letter.is_alphanumeric() && letter != '_');
        words.into_iter().any(|word| word == name)
    }

    /// The rooms after `crate::`, in braces or not.
    fn rooms_used(&self) -> Vec<String> {
        let code: String = self.code.split_whitespace().collect::<Vec<_>>().join(" ");
        let mut rooms = Vec::new();
        for after in code.split("crate::").skip(1) {
            match after.strip_prefix('{') {
                None => rooms.push(first_word(after)),
                Some(group) => rooms.extend(members(group).into_iter().map(first_word)),
            }
        }
        rooms
    }
}

fn first_word(text: &str) -> String {
    let word = |letter: &char| letter.is_alphanumeric() || *letter == '_';
    text.trim_start().chars().take_while(word).collect()
}

/// The members of a group in braces, of which `text` is what follows the first brace.
fn members(text: &str) -> Vec<&str> {
    let (mut depth, mut start, mut found) = (1, 0, Vec::new());
    for (at, letter) in text.char_indices() {
        depth += i32::from(letter == '{') - i32::from(letter == '}');
        if depth == 0 || (depth == 1 && letter == ',') {
            found.push(&text[start..at]);
            start = at + 1;
        }
        if depth == 0 {
            break;
        }
    }
    found
}

fn block_comment(text: &str) -> usize {
    let mut depth = 0;
    for at in 0..text.len() {
        let rest = &text.as_bytes()[at..];
        depth += i32::from(rest.starts_with(b"/*")) - i32::from(rest.starts_with(b"*/"));
        if depth == 0 {
            return at + 2;
        }
    }
    text.len()
}

fn end_of_literal(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, letter) in text.char_indices() {
        if letter == quote && !escaped {
            return at;
        }
        escaped = letter == '\\' && !escaped;
    }
    text.len()
}

/// The Rust sources of a room; of the whole house if it has no name.
fn sources(room: &str) -> impl Iterator<Item = Source> {
    let folder = format!("src/{room}");
    let sources = files(folder.trim_end_matches('/')).into_iter();
    let sources: Vec<_> = sources.filter(|path| path.ends_with(".rs")).collect();
    assert!(!sources.is_empty(), "{folder} is empty");
    sources.into_iter().map(|path| Source::read(&path, &fs::read_to_string(&path).unwrap()))
}

fn files(folder: impl AsRef<Path>) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(path));
        } else {
            found.push(path.to_str().unwrap().replace('\\', "/"));
        }
    }
    found.sort();
    found
}
