//! Repairs what Word, WPS, PDF files and web pages leave in a pasted text. What the check warns of is repaired by the same
//! rules (`i18n::characters`).

mod dashes;
mod invisible;
mod letters;
mod protected;
mod punctuation;
mod quotes;

use std::ops::Range;

use i18n::Lang;
pub use i18n::messages::PasteRepair;

/// How often the signs of a text are repaired, at most.
const MOST_ROUNDS: usize = 4;

/// A text that was repaired.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cleaned {
    /// The text, without spaces around it.
    pub text: String,
    /// The kinds of repairs within it, in the order of [`PasteRepair`].
    pub repairs: Vec<PasteRepair>,
}

/// A letter of a line, and whether it belongs to an address or a number, which stays as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Letter {
    sign: char,
    is_protected: bool,
}

/// Repairs a text for a field of a language; none for English, and for addresses and other texts without a language.
/// `has_lines` is whether the field may have line breaks.
pub fn clean_paste(text: &str, lang: Option<Lang>, has_lines: bool) -> Cleaned {
    let mut repairs = Vec::new();
    let mut step = |repair: PasteRepair, before: &str, after: String| {
        if before != after {
            repairs.push(repair);
        }
        after
    };
    let text = invisible::line_breaks(text);
    let text = text.trim_matches(invisible::is_outer);
    let text = step(PasteRepair::Invisible, text, invisible::without_invisible(text));
    let text = step(PasteRepair::Spaces, &text, invisible::plain_spaces(&text));
    let text = text.trim();
    let text = step(PasteRepair::Characters, text, letters::plain(text));
    let joined = invisible::joined(&text, has_lines);
    let mut text = step(PasteRepair::LineBreaks, &text, joined);
    let quotes: fn(&[Letter], Lang) -> Vec<Letter> = quotes::repaired;
    let passes = [
        (PasteRepair::Quotes, quotes),
        (PasteRepair::Punctuation, punctuation::repaired),
        (PasteRepair::Dashes, dashes::repaired),
    ];
    for lang in lang.into_iter().cycle().take(MOST_ROUNDS) {
        // A repair may show what another sign is: a quote behind a dash.
        let before = text.clone();
        for (repair, change) in passes {
            let lines = text.split('\n').map(|line| by_letters(line, lang, change));
            let after = lines.collect::<Vec<_>>().join("\n");
            text = step(repair, &text, after);
        }
        if text == before {
            break;
        }
    }
    repairs.sort_unstable();
    repairs.dedup();
    Cleaned { text, repairs }
}

/// The value of a field in which a text was pasted over a range of bytes, and the place after it. A space that the text
/// began or ended with stays where the field goes on with a word.
pub fn paste(
    value: &str,
    range: Range<usize>,
    text: &str,
    lang: Option<Lang>,
    has_lines: bool,
) -> (String, usize, Vec<PasteRepair>) {
    let Cleaned { text: cleaned, repairs } = clean_paste(text, lang, has_lines);
    let (before, after) = (&value[..range.start], &value[range.end..]);
    let needs_gap = |letter: Option<char>| letter.is_some_and(|it| !it.is_whitespace());
    let begins = text.starts_with(invisible::is_outer) && needs_gap(before.chars().next_back());
    let ends = text.ends_with(invisible::is_outer) && needs_gap(after.chars().next());
    let gap = |is_needed| if is_needed && !cleaned.is_empty() { " " } else { "" };
    let start = [before, gap(begins), &cleaned, gap(ends)].concat();
    let place = start.len();
    (start + after, place, repairs)
}

fn by_letters(line: &str, lang: Lang, change: fn(&[Letter], Lang) -> Vec<Letter>) -> String {
    let letters = protected::letters(line);
    change(&letters, lang).into_iter().map(|letter| letter.sign).collect()
}

/// The sign at a place; none before the start and after the end.
fn sign_at(letters: &[Letter], place: Option<usize>) -> Option<char> {
    letters.get(place?).map(|letter| letter.sign)
}
