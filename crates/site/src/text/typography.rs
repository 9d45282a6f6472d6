//! Typography: no-break spaces, inserted by the tool.

use serde_json::Value;

/// Words that must not end a line in Russian typography.
const CLINGING: [&str; 31] = [
    "а", "без", "в", "во", "для", "до", "за", "и", "из", "или", "к", "ко", "на", "над", "не", "ни",
    "но", "о", "об", "от", "по", "под", "при", "про", "с", "со", "то", "у", "что", "я", "№",
];

/// The longest of them, in bytes.
const LONGEST: usize = "без".len();

/// Sets every Russian text (the value of a key `ru`) of the data.
pub fn typeset(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            for (name, field) in fields {
                match field {
                    Value::String(text) if name == "ru" => *text = russian(text),
                    field => typeset(field),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(typeset),
        _ => {}
    }
}

/// Whether it is a short word, perhaps after a quote or a bracket.
fn clings(word: &str) -> bool {
    // With a quote, which has up to three bytes.
    word.len() <= LONGEST + 3 && {
        let bare = word.trim_start_matches(['«', '(', '„', '"']);
        bare.len() <= LONGEST && CLINGING.contains(&bare.to_lowercase().as_str())
    }
}

/// A no-break space after a short word, between a number and its unit, and before a dash.
pub fn russian(text: &str) -> String {
    let mut set = String::with_capacity(text.len());
    let mut words = text.split(' ').peekable();
    while let Some(word) = words.next() {
        set.push_str(word);
        let Some(next) = words.peek() else { break };
        let is_number = word.as_bytes().last().is_some_and(u8::is_ascii_digit);
        let unit = |first: char| first.is_alphabetic() || first.is_ascii_digit();
        let clings = next.starts_with("—") || clings(word) || (is_number && next.starts_with(unit));
        set.push(if clings { '\u{a0}' } else { ' ' });
    }
    set
}

#[cfg(test)]
mod tests {
    use super::russian;

    #[test]
    fn short_words_numbers_and_dashes_hold() {
        for (plain, set) in [
            ("в Хабаровске и на Амуре", "в\u{a0}Хабаровске и\u{a0}на\u{a0}Амуре"),
            ("19 мая 2025 года", "19\u{a0}мая 2025\u{a0}года"),
            ("остров — мечта", "остров\u{a0}— мечта"),
            ("(с Китаем)", "(с\u{a0}Китаем)"),
            ("Амур течёт", "Амур течёт"),
            ("", ""),
        ] {
            assert_eq!(russian(plain), set);
            assert_eq!(russian(set), set, "setting twice changes nothing");
        }
    }
}
