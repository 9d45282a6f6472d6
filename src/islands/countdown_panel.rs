//! The texts of the countdown panel, phase by phase.

use content::phase::{Phase, TimeLeft};
use content::{Instant, PageData};
use i18n::{Lang, fill};

/// The number of cells: the arches of the bridge.
pub const CELLS: usize = 4;

/// The texts of the panel.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CountdownPanel {
    /// The line above the bridge.
    pub caption: String,
    /// Numbers and their labels, left to right.
    pub cells: [Cell; CELLS],
    /// The panel as one sentence for screen readers, which changes at most once a minute.
    pub spoken: String,
    /// A note under the bridge.
    pub note: String,
    /// The BCP 47 tag of the other language.
    pub other: &'static str,
    /// Whether it changes by the second; then screen readers get the sentence instead of the cells.
    pub is_ticking: bool,
    /// Whether the forum is over.
    pub is_past: bool,
}

/// A cell: a number and its label, in one arch of the bridge.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// The number, as written.
    pub value: String,
    /// The label.
    pub label: String,
    /// The label's BCP 47 tag, where it is not the page's language.
    pub lang: Option<&'static str>,
    /// The label in the other language; empty if that is the same.
    pub other: String,
}

impl Cell {
    /// A cell with these texts.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), ..Self::default() }
    }
}

/// The panel at `now`, with the labels of the other language.
pub fn countdown_panel(data: &PageData, lang: Lang, now: Instant) -> CountdownPanel {
    let panel = |lang| panel_in_language(data, lang, now);
    with_other_labels(panel(lang), panel(lang.other()), lang.other())
}

/// A panel with the labels of the same panel in the other language.
pub fn with_other_labels(
    mut panel: CountdownPanel,
    other: CountdownPanel,
    lang: Lang,
) -> CountdownPanel {
    panel.other = lang.tag();
    for (cell, other) in panel.cells.iter_mut().zip(other.cells) {
        if cell.label != other.label {
            cell.other = other.label;
        }
    }
    panel
}

fn panel_in_language(data: &PageData, lang: Lang, now: Instant) -> CountdownPanel {
    match data.schedule().phase(now) {
        Phase::After => after(data, lang),
        Phase::Before { left, nights } => before(data, lang, left, nights),
        Phase::During { day, of } => during(data, lang, now, day, of),
        Phase::Between { next, left } => between(lang, next, left),
    }
}

fn before(data: &PageData, lang: Lang, left: TimeLeft, nights: i64) -> CountdownPanel {
    let texts = lang.texts();
    let caption = match nights {
        0 => texts.opens_today,
        1 => texts.opens_tomorrow,
        _ => texts.before,
    };
    let note = if data.opening_time_known {
        lang.moment(data.opening.local())
    } else {
        let day = lang.day(data.opening.local().date);
        fill(texts.day_only, &[&lang.by_local_time(&day, data.local_time.as_ref())])
    };
    CountdownPanel {
        caption: caption.to_string(),
        cells: countdown_cells(lang, left),
        spoken: spoken(lang, texts.before, left),
        note,
        is_ticking: true,
        ..CountdownPanel::default()
    }
}

fn between(lang: Lang, next: u32, left: TimeLeft) -> CountdownPanel {
    let caption = fill(lang.texts().between, &[&next.to_string()]);
    CountdownPanel {
        cells: countdown_cells(lang, left),
        spoken: spoken(lang, &caption, left),
        caption,
        is_ticking: true,
        ..CountdownPanel::default()
    }
}

fn during(data: &PageData, lang: Lang, now: Instant, day: u32, of: u32) -> CountdownPanel {
    let texts = lang.texts();
    let local = now.at(data.schedule().offset());
    let today = data.sessions_on(local.date) as u32;
    let caption = fill(texts.underway, &[&day.to_string(), &of.to_string()]);
    let gap = if lang == Lang::Ru { ", " } else { "，" };
    let month = [&*lang.month(local.date), gap, lang.short_weekday(local.date)].concat();
    CountdownPanel {
        cells: [
            Cell::new(local.date.day.to_string(), month),
            Cell::new(format!("{day}/{of}"), texts.day_of_forum),
            Cell::new(today.to_string(), lang.counted(today, &texts.items_today)),
            Cell::new(lang.time(local), texts.time_in_city),
        ],
        spoken: caption.clone(),
        caption,
        ..CountdownPanel::default()
    }
}

fn after(data: &PageData, lang: Lang) -> CountdownPanel {
    let texts = lang.texts();
    let (first, last) = data.schedule().span();
    let caption = fill(texts.after, &[&lang.days_of_year(first, last)]);
    let mut cells: [Cell; 4] = Default::default();
    for (cell, figure) in cells.iter_mut().zip(&data.figures) {
        let label = lang.pick(&figure.label);
        *cell = Cell { lang: label.lang, ..Cell::new(lang.figure(figure), label.text) };
    }
    let note = data.next_edition.as_ref().map(|next| {
        let days = lang.days_of_year(next.first, next.last);
        fill(texts.next_edition, &[lang.pick(&next.name).text, &days])
    });
    CountdownPanel {
        spoken: caption.clone(),
        caption,
        cells,
        note: note.unwrap_or_default(),
        is_past: true,
        ..CountdownPanel::default()
    }
}

fn countdown_cells(lang: Lang, left: TimeLeft) -> [Cell; 4] {
    let texts = lang.texts();
    [
        Cell::new(left.days.to_string(), lang.counted(left.days, &texts.days)),
        Cell::new(two(left.hours), lang.counted(left.hours, &texts.hours)),
        Cell::new(two(left.minutes), lang.counted(left.minutes, &texts.minutes)),
        Cell::new(two(left.seconds), lang.counted(left.seconds, &texts.seconds)),
    ]
}

fn spoken(lang: Lang, start: &str, left: TimeLeft) -> String {
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

fn two(number: u32) -> String {
    if number < 10 { format!("0{number}") } else { number.to_string() }
}
