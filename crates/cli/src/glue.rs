//! Shortened import and export names for the Wasm and its glue: wasm-bindgen's names contain hashes, which do not
//! compress.

use std::collections::HashMap;

use miette::{IntoDiagnostic, Result};
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

    /// The glue with the new names in the places of the old: import keys (`old: function`),
    /// exports (`wasm.old`) and the name of the module they are imported from.
    pub fn apply(&self, glue: &str) -> String {
        let Some((module, ..)) = self.imports.first() else { return glue.to_string() };
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
        renamed.replace(&format!("\"{module}\": import0"), "\"a\": import0")
    }
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
        let renamed = Names::parse(names).unwrap().apply(glue);
        assert_eq!(renamed, "a: function() { wasm.b(); wasm.gone(); go(); } \"a\": import0");
    }
}
