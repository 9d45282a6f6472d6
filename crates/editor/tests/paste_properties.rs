//! What holds for any pasted text. The texts are random, and the same in each run.

use editor::paste::clean_paste;
use i18n::Lang;

/// What texts are made of.
const PARTS: [&str; 44] = [
    " ",
    " ",
    "\u{a0}",
    "\u{3000}",
    "\t",
    "\r\n",
    "\u{b}",
    "\u{ad}",
    "\u{200b}",
    "\u{feff}",
    "\"",
    "\"",
    "'",
    "“",
    "”",
    "„",
    "«",
    "»",
    "‘",
    "’",
    "-",
    "--",
    "–",
    "—",
    ",",
    ".",
    ":",
    "!",
    "(",
    ")",
    "，",
    "。",
    "（",
    "слово",
    "Мост",
    "论坛",
    "岛",
    "IT",
    "2025",
    "15",
    "Ｂ",
    "https://a.example/x--y",
    "info@a.example",
    "+7 (4212) 40-20-10",
];

fn texts() -> impl Iterator<Item = String> {
    let mut state = 1u64;
    let mut below = move |most: usize| {
        // Knuth, MMIX.
        state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        ((state >> 33) % most as u64) as usize
    };
    (0..5_000).map(move |_| (0..below(12)).map(|_| PARTS[below(PARTS.len())]).collect())
}

/// The letters and digits, full-width ones as plain ones.
fn letters(text: &str) -> String {
    text.replace('Ｂ', "B").chars().filter(|letter| letter.is_alphanumeric()).collect()
}

#[test]
fn letters_stay_and_a_second_repair_changes_nothing() {
    for text in texts() {
        for lang in [None, Some(Lang::Ru), Some(Lang::Zh)] {
            for has_lines in [false, true] {
                let cleaned = clean_paste(&text, lang, has_lines);
                assert_eq!(letters(&cleaned.text), letters(&text), "{lang:?} {text:?}");
                let again = clean_paste(&cleaned.text, lang, has_lines);
                assert_eq!(again.text, cleaned.text, "{lang:?} {text:?}");
                assert_eq!(again.repairs, [], "{lang:?} {text:?}");
                assert!(has_lines || !cleaned.text.contains('\n'), "{text:?}");
            }
        }
    }
}

#[test]
fn addresses_and_telephones_are_in_the_result_as_they_were() {
    for part in ["https://a.example/x--y", "info@a.example", "+7 (4212) 40-20-10"] {
        for lang in [Lang::Ru, Lang::Zh] {
            for (before, after) in
                [("слово ", " слово"), ("论坛", "，论坛"), ("\"", "\""), ("(", ")"), (" - ", " - ")]
            {
                let text = format!("x{before}{part}{after}x");
                let cleaned = clean_paste(&text, Some(lang), false).text;
                assert!(cleaned.contains(part), "{lang:?} {text:?} {cleaned:?}");
            }
        }
    }
}
