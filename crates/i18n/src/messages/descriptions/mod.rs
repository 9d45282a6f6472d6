//! What each field of the three files is for, in Russian and Chinese. English has it from the JSON
//! Schema.

mod agenda;
mod common;
mod event;
mod partners;

use super::MessageLang;

/// The name of a field, and what it is for in Russian and in Chinese.
type Row = (&'static str, &'static str, &'static str);

/// A field, and what it is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    /// Its name; empty for the file as a whole.
    pub name: String,
    /// The description in the JSON Schema, which is English.
    pub english: Option<String>,
}

impl About {
    /// What the field is for; none if nothing is known of it. The name stands before it, but not
    /// in English, where the schema's sentence stands alone.
    pub(super) fn text(&self, lang: MessageLang) -> Option<String> {
        if lang == MessageLang::En {
            return self.english.clone();
        }
        let (name, about) = (&self.name, description(&self.name, lang)?);
        let [dash, stop] = lang.choose([": ", "."], [" — ", "."], ["——", "。"]);
        let dash = if name.is_empty() { "" } else { dash };
        Some(format!("{name}{dash}{about}{stop}"))
    }
}

/// What a field is for, without a full stop; none in English. The empty name is the whole file.
pub fn description(name: &str, lang: MessageLang) -> Option<&'static str> {
    let tables = [common::ROWS, event::ROWS, agenda::ROWS, partners::ROWS];
    let (_, ru, zh) = tables.into_iter().flatten().find(|(known, ..)| *known == name)?;
    lang.choose(None, Some(*ru), Some(*zh))
}

#[cfg(test)]
mod tests {
    use super::{agenda, common, event, partners};

    #[test]
    fn a_name_has_one_description() {
        let tables = [common::ROWS, event::ROWS, agenda::ROWS, partners::ROWS];
        let names: Vec<&str> = tables.into_iter().flatten().map(|(name, ..)| *name).collect();
        for (index, name) in names.iter().enumerate() {
            assert!(!names[..index].contains(name), "{name} has two descriptions");
        }
    }
}
