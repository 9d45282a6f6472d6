//! Telephone numbers as people of their country write them.
//!
//! By hand, for libphonenumber does not write the host city's numbers as the city does: it breaks
//! +7 4212 40-21-21 as +7 421 240-21-21.

/// Codes of four digits in the east of Russia. Elsewhere a code cannot be distinguished from the number:
/// where Khabarovsk has 4212 and six digits, Vladivostok has 423 and seven.
const RUSSIAN_CODES: [&str; 10] =
    ["3012", "3022", "3952", "4112", "4132", "4152", "4162", "4212", "4217", "4242"];

/// Country codes of two digits (ITU-T E.164, annex). Of one digit are 1 and 7; the rest have three.
const TWO_DIGITS: [&str; 44] = [
    "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46", "47",
    "48", "49", "51", "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "63", "64", "65",
    "66", "81", "82", "84", "86", "90", "91", "92", "93", "94", "95", "98",
];

/// A number of ITU-T E.164 (`+74212402121`) in the international form of E.123: `+7 4212 40-21-21`.
/// Anything else is left as it is.
pub fn grouped(number: &str) -> String {
    let is_number = |digits: &&str| digits.bytes().all(|digit| digit.is_ascii_digit());
    let Some(digits) = number.strip_prefix('+').filter(is_number) else {
        return number.to_string();
    };
    let code = match digits.get(..2) {
        Some(two) if two.starts_with(['1', '7']) => 1,
        Some(two) if TWO_DIGITS.contains(&two) => 2,
        _ => 3.min(digits.len()),
    };
    let (country, national) = digits.split_at(code);
    let national = match country {
        "7" => russian(national),
        "86" => chinese(national),
        _ => None,
    };
    let national = national.unwrap_or_else(|| plain(&digits[code..]));
    format!("+{country} {national}").trim_end().to_string()
}

/// `4212 40-21-21`, `914 123-45-67`; codes that begin with 6 or 7 belong to Kazakhstan.
fn russian(national: &str) -> Option<String> {
    if national.len() != 10 || national.starts_with(['6', '7']) {
        return None;
    }
    let has_long_code = RUSSIAN_CODES.iter().any(|code| national.starts_with(code));
    let (code, number) = national.split_at(if has_long_code { 4 } else { 3 });
    let (start, end) = number.split_at(number.len() - 4);
    Some(format!("{code} {start}-{}-{}", &end[..2], &end[2..]))
}

/// `138 0013 8000`; `10 8532 1234` in Beijing and the cities with 2; `451 8234 5678` elsewhere.
fn chinese(national: &str) -> Option<String> {
    let code = match (national.len(), national.as_bytes().first()?) {
        (10, b'1' | b'2') => 2,
        (11, b'1' | b'3'..=b'9') | (10, b'3'..=b'9') => 3,
        _ => return None,
    };
    let (code, number) = national.split_at(code);
    let (start, end) = number.split_at(number.len() - 4);
    Some(format!("{code} {start} {end}"))
}

/// In fours if that comes out even, otherwise in threes with up to four at the end.
fn plain(digits: &str) -> String {
    let size = if digits.len().is_multiple_of(4) { 4 } else { 3 };
    let mut groups = Vec::new();
    let mut rest = digits;
    while rest.len() > 4 {
        let (group, after) = rest.split_at(size);
        groups.push(group);
        rest = after;
    }
    groups.push(rest);
    groups.join(" ")
}

#[cfg(test)]
mod tests {
    use super::grouped;

    #[test]
    fn numbers_are_written_as_their_country_does() {
        for (number, written) in [
            ("+74212402121", "+7 4212 40-21-21"),
            ("+74217531234", "+7 4217 53-12-34"),
            ("+74232123456", "+7 423 212-34-56"),
            ("+74951234567", "+7 495 123-45-67"),
            ("+79141234567", "+7 914 123-45-67"),
            ("+78001234567", "+7 800 123-45-67"),
            ("+77172123456", "+7 717 212 3456"),
            ("+7421240", "+7 421 240"),
            ("+861085321234", "+86 10 8532 1234"),
            ("+862085321234", "+86 20 8532 1234"),
            ("+8645182345678", "+86 451 8234 5678"),
            ("+864543123456", "+86 454 312 3456"),
            ("+8613800138000", "+86 138 0013 8000"),
            ("+864008123456", "+86 400 812 3456"),
            ("+8695588", "+86 955 88"),
            ("+12125551234", "+1 212 555 1234"),
            ("+442079460958", "+44 207 946 0958"),
            ("+85221234567", "+852 2123 4567"),
            ("+97699112233", "+976 9911 2233"),
            ("+2901234", "+290 1234"),
            ("+123456789012345", "+1 234 567 890 123 45"),
            // Not E.164: `forum check` reports it.
            ("+7", "+7"),
            ("+", "+"),
            ("8 (4212) 40-21-21", "8 (4212) 40-21-21"),
            ("", ""),
        ] {
            assert_eq!(grouped(number), written);
        }
    }
}
