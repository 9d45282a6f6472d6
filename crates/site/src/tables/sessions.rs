//! The programme as rows of cells: every session is one row, in the order of days and hours.

use super::cell::Cell;
use content::{Content, Localized, Placement, Session};
use i18n::{Lang, PROGRAMME_COLUMNS, fill, utc_offset};

/// The cells of a row, as `programme_columns` names them.
pub type Row = [Cell; PROGRAMME_COLUMNS];

/// The widths of the columns in digits.
pub const WIDTHS: [u8; PROGRAMME_COLUMNS] =
    [16, 10, 14, 10, 46, 36, 20, 16, 30, 16, 28, 40, 40, 18, 60, 44, 24];

/// The names of the columns. Those of the hours name the time zone.
pub fn head(content: &Content, lang: Lang) -> Vec<String> {
    let zone = utc_offset(content.event.offset());
    let columns = lang.static_texts().programme_columns;
    columns.map(|column| fill(column, &[&zone])).into()
}

/// The rows without the head.
pub fn rows(content: &Content, lang: Lang) -> impl Iterator<Item = Row> {
    let programme = content.programme();
    let days = programme.days.into_iter().flat_map(|(_, sessions)| sessions);
    let others = programme.several_days.into_iter().chain(programme.day_unknown);
    days.chain(others).map(move |session| row(content, lang, session))
}

fn row(content: &Content, lang: Lang, session: &Session) -> Row {
    let texts = lang.static_texts();
    let text = |text: &Localized| lang.pick(text).text.to_string();
    let lines = |lines: Vec<String>| Cell::Text(lines.join("\n"));
    let offset = content.event.offset();
    let [start, end] =
        [session.start, session.end].map(|instant| instant.map(|instant| instant.at(offset)));
    let date = match session.placement() {
        Placement::On(day) | Placement::Through(day, _) => Cell::Date(day),
        Placement::Within(days) => {
            Cell::Text(fill(texts.within, &[&lang.days(days.first, days.last)]))
        }
        Placement::Until(_) | Placement::Unknown => Cell::EMPTY,
    };
    let date_end = match session.placement() {
        Placement::Through(_, last) | Placement::Until(last) => Cell::Date(last),
        Placement::On(day) => {
            let next_day = end.map(|end| end.date).filter(|date| *date != day);
            next_day.map_or(Cell::EMPTY, Cell::Date)
        }
        Placement::Within(_) | Placement::Unknown => Cell::EMPTY,
    };
    let venue = session.venue.as_ref().and_then(|id| content.venue(id));
    let topics = session.topics.iter().filter_map(|id| content.topic(id));
    let people = session.people.iter().filter_map(|id| content.person(id));
    let partners = session.partners.iter().filter_map(|id| content.partner(id));
    let languages = session.languages.iter().map(|language| lang.session_language(*language));
    let sources = match session.sources.first() {
        Some(first) => Cell::Link(session.sources.join("\n"), first.clone()),
        None => Cell::EMPTY,
    };
    [
        date,
        start.map_or(Cell::EMPTY, Cell::Time),
        date_end,
        end.map_or(Cell::EMPTY, Cell::Time),
        Cell::Text(text(&session.title)),
        Cell::Text(lang.pick_other(&session.title).map_or("", |title| title.text).to_string()),
        Cell::Text(lang.session_kind(session.kind).to_string()),
        Cell::Text(lang.session_note(session).unwrap_or_default().to_string()),
        Cell::Text(venue.map(|venue| text(&venue.name)).unwrap_or_default()),
        Cell::Text(venue.map(|venue| text(&venue.city)).unwrap_or_default()),
        lines(topics.map(|topic| text(&topic.name)).collect()),
        lines(
            people
                .map(|it| format!("{}{}{}", text(&it.name), texts.dash, text(&it.role)))
                .collect(),
        ),
        lines(partners.map(|partner| text(&partner.name)).collect()),
        lines(languages.map(str::to_string).collect()),
        Cell::Text(session.description.as_ref().map(text).unwrap_or_default()),
        sources,
        Cell::Text(session.id.clone()),
    ]
}
