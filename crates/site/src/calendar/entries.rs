//! The forum and its sessions as calendar entries.
//!
//! A session without a known day has no entry.

use crate::SiteAddress;
use content::{Content, Coordinates, Date, Instant, Placement, Session, Status};
use i18n::{Fragment, Lang, utc_offset};

/// The whole forum's name among the files, where every session has its id.
pub const FORUM: &str = "forum";

/// When something takes place, as a calendar can hold it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span {
    /// From an hour, to another if that is known.
    Hours(Instant, Option<Instant>),
    /// Whole days, the last included.
    Days(Date, Date),
}

/// A text without no-break spaces, for calendars show them as they like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// The text.
    pub text: String,
    /// The BCP 47 tag of the language it is in.
    pub tag: &'static str,
}

/// One entry of a calendar, in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The same in every language, on every host and for ever (RFC 5545, 3.8.4.7).
    pub uid: String,
    /// How often it has changed (RFC 5545, 3.8.7.4).
    pub sequence: u32,
    /// Its status.
    pub status: Status,
    /// Its time.
    pub span: Span,
    /// Its title.
    pub title: Words,
    /// Its place, if known.
    pub place: Option<Words>,
    /// The point of that place, if it is known.
    pub point: Option<Coordinates>,
    /// Its description, and its title in the other language.
    pub about: String,
    /// What is not certain, and the sources.
    pub remarks: String,
    /// Where all of it can be read: the page, if its address is known, or else a source.
    pub address: Option<String>,
}

/// The address of a calendar file below the root of the site: of a session, or of [`FORUM`].
pub fn file(id: &str, lang: Lang) -> String {
    format!("calendar/{id}.{}.ics", lang.key())
}

/// The forum's own days: one entry for each run of them.
pub fn forum_entries(content: &Content, lang: Lang) -> Vec<Entry> {
    let event = &content.event;
    let mut runs: Vec<(Date, Date)> = Vec::new();
    for day in event.days.iter().map(|day| day.date) {
        match runs.last_mut() {
            Some((_, last)) if last.plus(1) == day => *last = day,
            _ => runs.push((day, day)),
        }
    }
    let other = lang.pick_other(&event.full_name).map(|name| name.text);
    let summary = lang.pick(&event.summary).text;
    let about = lines([Some(summary), other].into_iter().flatten());
    let site = SiteAddress::of(event);
    let entry = |(index, (first, last)): (usize, (Date, Date))| Entry {
        // No session's id has a point in it, and none is «forum»: see `check::ids`.
        uid: match index {
            0 => uid(content, FORUM),
            later => uid(content, &format!("{FORUM}.{}", later + 1)),
        },
        sequence: event.revision.saturating_sub(1),
        status: Status::Held,
        span: Span::Days(first, last),
        title: words(lang, lang.pick(&event.full_name)),
        place: Some(words(lang, lang.pick(&event.city))),
        point: None,
        about: about.clone(),
        remarks: String::new(),
        address: site.as_ref().map(|site| site.document(lang)),
    };
    runs.into_iter().enumerate().map(entry).collect()
}

/// The entry of a session, if its day is known. `over`: the forum is over, so unknown hours stay unknown.
pub fn session_entry(
    content: &Content,
    session: &Session,
    lang: Lang,
    over: bool,
) -> Option<Entry> {
    let span = Span::of(session, content.event.offset())?;
    let venue = session.venue.as_ref().and_then(|id| content.venue(id));
    let place = venue.map(|venue| {
        let (name, city) = (lang.pick(&venue.name), lang.pick(&venue.city));
        words(lang, Fragment { text: &lang.nested_text(name, city), ..name })
    });
    let about = session.description.as_ref().map(|about| lang.pick(about).text);
    let other = lang.pick_other(&session.title).map(|title| title.text);
    Some(Entry {
        uid: uid(content, &session.id),
        sequence: session.revision.into(),
        status: session.status,
        span,
        title: words(lang, lang.pick(&session.title)),
        place,
        point: venue.and_then(|venue| venue.coordinates),
        about: lines(about.into_iter().chain(other)),
        remarks: remarks(session, lang, span, over),
        address: SiteAddress::of(&content.event)
            .map(|site| format!("{}#session-{}", site.document(lang), session.id))
            .or_else(|| session.sources.first().cloned()),
    })
}

fn uid(content: &Content, id: &str) -> String {
    format!("{id}@{}.{}", content.event.id, content.event.series())
}

impl Entry {
    /// Description and remarks.
    pub fn details(&self) -> String {
        lines([&*self.about, &*self.remarks].into_iter().filter(|part| !part.is_empty()))
    }
}

impl Span {
    /// When it takes place, if a calendar can hold it. No end is made up where none is known.
    ///
    /// What lasts several days has hours only if they reach from the first day to the last:
    /// hours of one day would hide the others.
    pub fn of(session: &Session, offset: i32) -> Option<Self> {
        match (session.placement(), session.start, session.end) {
            (Placement::On(_), Some(start), end) => Some(Self::Hours(start, end)),
            (Placement::On(day), None, _) => Some(Self::Days(day, day)),
            (Placement::Through(_, last), Some(start), Some(end))
                if end.at(offset).date >= last =>
            {
                Some(Self::Hours(start, Some(end)))
            }
            (Placement::Through(first, last), ..) => Some(Self::Days(first, last)),
            (Placement::Until(_) | Placement::Within(_) | Placement::Unknown, ..) => None,
        }
    }

    /// In words, by the forum's clock, as it is read outside the page.
    pub fn words(self, lang: Lang, offset: i32) -> String {
        let texts = lang.static_texts();
        let words = match self {
            Self::Days(first, last) => lang.days_of_year(first, last),
            Self::Hours(start, end) => {
                let (start, end) = (start.at(offset), end.map(|end| end.at(offset)));
                let end = end.map_or(String::new(), |end| match end.date == start.date {
                    true => format!("–{}", lang.time(end)),
                    false => format!("{}{}", texts.from_date_to_date, lang.moment(end)),
                });
                let [open, close] = texts.parentheses;
                format!("{}{end}{open}{}{close}", lang.moment(start), utc_offset(offset))
            }
        };
        plain(&words)
    }
}

fn remarks(session: &Session, lang: Lang, span: Span, over: bool) -> String {
    let texts = lang.static_texts();
    let one_day = matches!(span, Span::Days(first, last) if first == last);
    let hour = one_day.then_some(if over { texts.time_unknown_after } else { texts.time_unknown });
    let label = format!("{}{}", texts.sources, texts.colon.trim_end());
    let sources = session.sources.iter().map(String::as_str);
    let label = sources.clone().next().map(|_| &*label);
    let note = lang.session_note(session);
    lines(hour.into_iter().chain(note).chain(label).chain(sources))
}

fn lines<'a>(lines: impl Iterator<Item = &'a str>) -> String {
    plain(&lines.collect::<Vec<_>>().join("\n"))
}

fn words(lang: Lang, fragment: Fragment<'_>) -> Words {
    Words { text: plain(fragment.text), tag: fragment.lang.unwrap_or(lang.tag()) }
}

fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ")
}
