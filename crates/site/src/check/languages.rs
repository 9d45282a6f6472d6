//! A text in its languages: one is missing or empty, or not in its own language.

use i18n::messages::{MissingTexts, Suspicion, SuspiciousTextMessage, TextLang, TextMessage};
use jsonc_parser::ast::{Object, Value};

use super::file::File;
use super::words::{join, last_name};
use crate::text::scripts::{is_chinese, is_cyrillic};

const LANGS: [&str; 3] = ["ru", "zh", "en"];
/// A text with more fields than that has unknown ones, which the schema reports.
const MOST: usize = 5;

/// Checks an object with a text in one or several languages; others are left alone.
pub fn check(file: &mut File, field: &str, object: &Object<'_>) {
    // Records have more fields than a text has languages.
    if object.properties.len() > MOST
        || !object.properties.iter().any(|property| LANGS.contains(&property.name.as_str()))
    {
        return;
    }
    presence(file, field, object);
    // The words in bold are a part of another text.
    if last_name(field) == "bold" {
        return;
    }
    let [russian, chinese] = ["ru", "zh"].map(|lang| text(object, lang));
    let has_letters = |text: &str| text.chars().any(char::is_alphabetic);
    if let (Some(russian), Some(chinese)) = (russian, chinese)
        && russian.trim() == chinese.trim()
        && has_letters(russian)
    {
        return suspicious(file, &join(field, "zh"), Suspicion::Identical);
    }
    for (lang, text, text_lang) in [
        ("ru", russian, TextLang::Russian),
        ("zh", chinese, TextLang::Chinese),
        ("en", text(object, "en"), TextLang::English),
    ] {
        let is_own = match text_lang {
            TextLang::Russian => is_cyrillic,
            TextLang::Chinese => is_chinese,
            TextLang::English => |letter: char| letter.is_ascii_alphabetic(),
        };
        let is_other = |text: &&str| has_letters(text) && !text.chars().any(is_own);
        let field = join(field, lang);
        // A wrong encoding, for example, is the cause.
        if text.filter(is_other).is_some() && !file.has_finding(&field) {
            suspicious(file, &field, Suspicion::OtherScript { lang: text_lang });
        }
    }
}

fn text<'a>(object: &'a Object<'_>, lang: &str) -> Option<&'a str> {
    match &object.get(lang)?.value {
        Value::StringLit(text) => Some(&text.value),
        _ => None,
    }
}

fn suspicious(file: &mut File, field: &str, suspicion: Suspicion) {
    file.warning(field, SuspiciousTextMessage { number: 1, suspicion });
}

/// A warning if a text is not in both languages; a name may be in Latin letters alone.
/// An error if there is nothing in any of them.
fn presence(file: &mut File, field: &str, object: &Object<'_>) {
    let given = LANGS.map(|lang| object.get(lang));
    let is_blank =
        |value: &Value<'_>| matches!(value, Value::StringLit(text) if text.value.trim().is_empty());
    let blank = given.iter().flatten().filter(|text| is_blank(&text.value));
    let blank: Vec<String> = blank.map(|text| join(field, text.name.as_str())).collect();
    if !blank.is_empty() && blank.len() == given.iter().flatten().count() {
        file.error(field, TextMessage::EmptyInAll);
        return;
    }
    for empty in blank {
        file.warning(&empty, TextMessage::Empty);
    }
    let has = |lang: &str| object.get(lang).is_some();
    let is_name = last_name(field) == "name";
    // Another name may be known in one language alone.
    let is_one_of_names = last_name(field) == "long_name";
    let missing = match (has("ru"), has("zh"), has("en")) {
        (true, true, _) | (false, false, false) => return,
        _ if is_one_of_names => return,
        (_, _, true) if is_name => return,
        (true, false, _) => MissingTexts::Chinese,
        (false, true, _) => MissingTexts::Russian,
        (false, false, true) => MissingTexts::Both,
    };
    file.warning(field, TextMessage::MissingIn(missing));
}
