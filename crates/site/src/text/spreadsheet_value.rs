//! Texts that a spreadsheet reads as a number, a date, a time, a share, a sum of money or a truth value.

/// Words of such values, or their first three letters at least.
const STARTS: [&str; 28] = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "янв",
    "фев", "мар", "апр", "май", "мая", "июн", "июл", "авг", "сен", "окт", "ноя", "дек", "год",
    "руб", "eur",
];
const WORDS: [&str; 10] = ["a", "am", "p", "pm", "e", "usd", "rub", "cny", "г", "р"];
const TRUTH_VALUES: [&str; 4] = ["true", "false", "истина", "ложь"];
/// The longest of these words: «сентября», september.
const MAX_LETTERS: usize = 9;
/// Of Chinese dates, times and sums of money.
const HAN: &str = "年月日号时時分秒点上下午元";

/// Whether a spreadsheet in one of the languages could do so. Texts that it would leave alone may be among them.
pub fn is_like_a_value(text: &str) -> bool {
    let text = text.trim().to_lowercase();
    let mut words = text.split(|sign: char| !sign.is_alphabetic()).filter(|word| !word.is_empty());
    TRUTH_VALUES.contains(&&*text)
        || text.contains(char::is_numeric)
            && words.all(|word| {
                let is_start = STARTS.iter().any(|start| word.starts_with(start));
                is_start && word.chars().count() <= MAX_LETTERS
                    || WORDS.contains(&word)
                    || word.chars().all(|letter| HAN.contains(letter))
            })
}

#[cfg(test)]
mod tests {
    use super::is_like_a_value;

    #[test]
    fn values_of_all_kinds_are_recognized() {
        for text in [
            "1234567890123456",
            "12",
            "1,5",
            "1.5",
            "1 234",
            "12:30",
            "10:30 PM",
            "1:2:3",
            "3e5",
            "3E+5",
            "10%",
            "$5",
            "5 ₽",
            "5 руб.",
            "5元",
            "USD 5",
            "(5)",
            "1/2",
            "1-2",
            "2025-05-19",
            "19.05.2025",
            "1 Мая",
            "10 сентября 2025 г.",
            "май 2025",
            "may-2025",
            "September 5",
            "2025年5月19日",
            "上午10时30分",
            "５",
            "٣",
            "true",
            "FALSE",
            "Истина",
        ] {
            assert!(is_like_a_value(text), "{text}");
        }
        for text in [
            "",
            "-",
            "Роза",
            "Школа № 5",
            "Etalon 5",
            "rcf-2025",
            "3M",
            "哈尔滨5厂",
            "Маяк",
            "True Group",
            "https://example.org/2025/05",
            "a5@example.org",
            "Март 8 Марта, завод",
        ] {
            assert!(!is_like_a_value(text), "{text}");
        }
    }
}
