//! The countdown panel of a document, which nothing updates: it shows what stays true, the dates until the forum is
//! over and the figures afterwards.

use app::islands::countdown_panel::{Cell, CountdownPanel, countdown_panel, with_other_labels};
use content::{Content, Date, PageData};
use i18n::{Lang, fill, utc_offset};

/// The panel of a document in a language.
pub fn static_panel(
    content: &Content,
    data: &PageData,
    lang: Lang,
    has_ended: bool,
) -> CountdownPanel {
    if has_ended {
        let (_, last) = content.event.span();
        // A day after the last day in every time zone.
        let after = last.plus(2).midnight(0);
        return countdown_panel(data, lang, after);
    }
    let panel = |lang| dates(content, lang);
    with_other_labels(panel(lang), panel(lang.other()), lang.other())
}

/// The dates and the time zone.
fn dates(content: &Content, lang: Lang) -> CountdownPanel {
    let texts = lang.static_texts();
    let (first, last) = content.event.span();
    let days = lang.days_on_poster(first, last);
    // A city without a name in the language is named elsewhere, marked with its language.
    let city = lang.own(&content.event.city);
    let caption = city.map_or(days.clone(), |city| fill(texts.neutral, &[&days, city]));
    let weekday_of_last = (first != last).then(|| lang.short_weekday(last).to_string());
    let weekdays = range(lang, lang.short_weekday(first), weekday_of_last);
    CountdownPanel {
        spoken: caption.clone(),
        caption,
        cells: [
            date_cell(lang, first, last),
            Cell::new(last.year.to_string(), texts.year),
            Cell::new(weekdays, texts.weekdays),
            Cell::new(utc_offset(content.event.offset()), texts.zone),
        ],
        ..CountdownPanel::default()
    }
}

/// Days as on a poster, the month below: 19–20 «мая» / 5月; across months 31–1 «мая–июня».
fn date_cell(lang: Lang, first: Date, last: Date) -> Cell {
    let one_month = (first.year, first.month) == (last.year, last.month);
    let last_day = (first != last).then(|| last.day.to_string());
    let last_month = (!one_month).then(|| lang.month(last));
    let days = last_day.map_or(first.day.to_string(), |last| format!("{}–{last}", first.day));
    Cell::new(days, range(lang, &lang.month(first), last_month))
}

/// A range of words, or the one there is: «пн–вт», 周一至周二.
fn range(lang: Lang, first: &str, last: Option<String>) -> String {
    let gap = lang.static_texts().from_word_to_word;
    last.map_or(first.to_string(), |last| format!("{first}{gap}{last}"))
}
