//! What stands in the four arches of the bridge, phase by phase, in words.

use super::phase::{Left, Phase};
use crate::i18n::{Lang, russian_plural};
use crate::model::{Content, Instant};

/// So many arches the bridge has.
pub const ARCHES: usize = 4;

/// The four arches with what is said above and below them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Board {
    /// The line above the bridge.
    pub caption: String,
    /// Numbers and what they count, left to right.
    pub cells: [Cell; ARCHES],
    /// The whole as one spoken sentence, changing no oftener than each minute.
    pub spoken: String,
    /// A remark under the bridge.
    pub note: String,
    /// The BCP 47 tag of the other language.
    pub other: &'static str,
}

/// One arch.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// The number, as written.
    pub value: String,
    /// What it counts.
    pub label: String,
    /// The label's BCP 47 tag, where it is not the page's language.
    pub lang: Option<&'static str>,
    /// The label in the other language; empty if that is the same.
    pub other: String,
}

impl Cell {
    pub(super) fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), ..Self::default() }
    }
}

/// The board at `now`.
///
/// `live` is false in a document that nothing will update: it shows then what stays
/// true, the dates before the end of the forum and the figures after it.
pub fn board(content: &Content, lang: Lang, now: Instant, live: bool) -> Board {
    let mut board = in_language(content, lang, now, live);
    let other = in_language(content, lang.other(), now, live);
    board.other = lang.other().tag();
    for (cell, other) in board.cells.iter_mut().zip(other.cells) {
        if cell.label != other.label {
            cell.other = other.label;
        }
    }
    board
}

fn in_language(content: &Content, lang: Lang, now: Instant, live: bool) -> Board {
    debug_assert!(live || cfg!(feature = "site"));
    match content.event.phase(now) {
        Phase::After => after(content, lang),
        // Nothing of this is in the app: its documents are live.
        #[cfg(feature = "site")]
        _ if !live => super::dates::board(content, lang),
        Phase::Before { left, nights } => before(content, lang, left, nights),
        Phase::During { day, of } => during(content, lang, now, day, of),
        Phase::Between { next, left } => between(lang, next, left),
    }
}

fn before(content: &Content, lang: Lang, left: Left, nights: i64) -> Board {
    let texts = lang.texts();
    let caption = match nights {
        0 => texts.opens_today,
        1 => texts.opens_tomorrow,
        _ => texts.before,
    };
    let note = if content.event.opening_time_known {
        lang.moment(content.event.opening.local())
    } else {
        let day = lang.day(content.event.opening.local().date);
        fill(texts.day_only, &[&lang.by_local_time(&day, content.event.local_time.as_ref())])
    };
    Board {
        caption: caption.to_string(),
        cells: countdown_cells(lang, left),
        spoken: spoken(lang, texts.before, left),
        note,
        ..Board::default()
    }
}

fn between(lang: Lang, next: u32, left: Left) -> Board {
    let caption = fill(lang.texts().between, &[&next.to_string()]);
    Board {
        cells: countdown_cells(lang, left),
        spoken: spoken(lang, &caption, left),
        caption,
        ..Board::default()
    }
}

fn during(content: &Content, lang: Lang, now: Instant, day: u32, of: u32) -> Board {
    let texts = lang.texts();
    let local = now.at(content.event.offset());
    let today = content.items_on(local.date) as u32;
    let caption = fill(texts.underway, &[&day.to_string(), &of.to_string()]);
    let gap = if lang == Lang::Ru { ", " } else { "，" };
    let month = [&*lang.month(local.date), gap, lang.short_weekday(local.date)].concat();
    Board {
        cells: [
            Cell::new(local.date.day.to_string(), month),
            Cell::new(format!("{day}/{of}"), texts.day_of_forum),
            Cell::new(today.to_string(), lang.counted(today, &texts.items_today)),
            Cell::new(lang.time(local), texts.time_in_city),
        ],
        spoken: caption.clone(),
        caption,
        ..Board::default()
    }
}

fn after(content: &Content, lang: Lang) -> Board {
    let texts = lang.texts();
    let event = &content.event;
    let (first, last) = event.span();
    let caption = fill(texts.after, &[&lang.days_of_year(first, last)]);
    let mut cells: [Cell; 4] = Default::default();
    for (cell, figure) in cells.iter_mut().zip(&event.figures) {
        let label = lang.pick(figure.arch_label());
        *cell = Cell { lang: label.lang, ..Cell::new(figure_value(lang, figure), label.text) };
    }
    let note = event.next_edition.as_ref().map(|next| {
        let days = lang.days_of_year(next.first, next.last);
        fill(texts.next_edition, &[lang.pick(&next.name).text, &days])
    });
    Board {
        spoken: caption.clone(),
        caption,
        cells,
        note: note.unwrap_or_default(),
        ..Board::default()
    }
}

fn countdown_cells(lang: Lang, left: Left) -> [Cell; 4] {
    let texts = lang.texts();
    [
        Cell::new(left.days.to_string(), lang.counted(left.days, &texts.days)),
        Cell::new(two(left.hours), lang.counted(left.hours, &texts.hours)),
        Cell::new(two(left.minutes), lang.counted(left.minutes, &texts.minutes)),
        Cell::new(two(left.seconds), lang.counted(left.seconds, &texts.seconds)),
    ]
}

fn spoken(lang: Lang, start: &str, left: Left) -> String {
    let texts = lang.texts();
    let mut sentence = start.to_string();
    for (count, forms) in
        [(left.days, &texts.days), (left.hours, &texts.hours), (left.minutes, &texts.minutes)]
    {
        sentence.push_str(texts.list_separator);
        sentence.push_str(&count.to_string());
        sentence.push_str(texts.list_separator);
        sentence.push_str(lang.counted(count, forms));
    }
    sentence
}

/// A figure as written: «3000+», «100 млрд ₽», 1000亿卢布.
pub fn figure_value(lang: Lang, figure: &crate::model::Figure) -> String {
    let mut value = lang.number(figure.value);
    if figure.at_least {
        value.push('+');
    }
    if let Some(unit) = &figure.unit {
        if lang == Lang::Ru {
            value.push('\u{a0}');
        }
        value.push_str(lang.pick(unit).text);
    }
    value
}

/// Puts the values where the text has `{}`, in order. The standard library's search for more than
/// a letter is two kilobytes, and nothing else of the app needs it.
pub fn fill(text: &str, values: &[&str]) -> String {
    let mut filled = String::with_capacity(text.len() + 16);
    let mut values = values.iter();
    let mut parts = text.split('{');
    filled.push_str(parts.next().unwrap_or_default());
    for part in parts {
        filled.push_str(values.next().unwrap_or(&""));
        filled.push_str(part.strip_prefix('}').unwrap_or(part));
    }
    filled
}

fn two(number: u32) -> String {
    if number < 10 { format!("0{number}") } else { number.to_string() }
}

impl Lang {
    /// The form of a word that goes with `count`. Chinese has one for all.
    pub fn counted(self, count: u32, forms: &[&'static str; 3]) -> &'static str {
        match self {
            Self::Ru => russian_plural(count, *forms),
            Self::Zh => forms[0],
        }
    }
}
