//! The forms of the programme: search, list and time zone.

use leptos::prelude::*;

use crate::text::clocks::clocks;

use super::Page;
use super::search_form::{Choice, Filter, Radios, SearchField, Strip, Value};
use app::islands::session_bookmarks::VIEW_FORM;
use content::{Session, SessionKind, SessionLanguage, TRACKS};
use i18n::Fragment;
use i18n::utc_offset;
use search::{PROGRAMME_FIELDS as FIELDS, THEMES};

/// The id of the form that searches the programme.
pub const FORM: &str = "programme";

/// Words, filters, and the strip: days until the forum is over, afterwards tracks.
#[component]
pub fn ProgrammeForm(
    /// The days of the programme with the groups that are no day.
    days: Vec<Value>,
    /// The tracks, once the forum is over.
    tracks: Vec<Value>,
) -> impl IntoView {
    let page = Page::here();
    let texts = page.texts();
    let [words, day, kind, ..] = FIELDS;
    let hint = page.lead(|leads| &leads.programme_example, texts.agenda_hint);
    let (field, groups) = if tracks.is_empty() { (day, &days) } else { (kind, &tracks) };
    let links = groups.clone().into_iter();
    let link = |group: Value| {
        view! {
            <li>
                <a class="chip" href=format!("#group-{}", group.id)>
                    {group.name}
                </a>
            </li>
        }
    };
    let chips = vec![(field, groups.clone())];
    let opens = format!("{FORM}-filters {}", VIEW_FORM);
    view! {
        <form class="search-form needs-app" id=FORM role="search" aria-label=texts.agenda_title>
            <SearchField form=FORM name=words label=texts.agenda_search hint opens />
            <div class="filters" id=format!("{FORM}-filters") hidden>
                {filters(page, days)}
            </div>
        </form>
        <ProgrammeView />
        <div class="agenda__strips">
            <nav class="agenda__links" aria-label=texts.agenda_days>
                <ul class="strip scroller">{links.map(link).collect_view()}</ul>
            </nav>
            <Strip form=FORM chips>
                <li>
                    <button class="chip" type="button" id="chip-mine" aria-pressed="false">
                        {texts.list_mine}
                    </button>
                </li>
            </Strip>
        </div>
    }
    .into_any()
}

/// Day, kind, topic, venue, language.
fn filters(page: Page, days: Vec<Value>) -> AnyView {
    let (lang, texts, agenda) = (page.lang, page.texts(), &page.content.agenda);
    let [_, day, kind, topic, venue, language] = FIELDS;
    let languages = SessionLanguage::ALL.map(|language| {
        let count = count(page, |session| session.languages.contains(&language));
        Value::named(language.id(), lang.session_language(language), count)
    });
    let topics = agenda.topics.iter().map(|topic| {
        let in_themes = agenda.themes.iter().filter(|theme| theme.topics.contains(&topic.id));
        let count = count(page, |session| session.topics.contains(&topic.id)) + in_themes.count();
        Value::new(&topic.id, lang.pick(&topic.name), count)
    });
    let venues = agenda.venues.iter().map(|venue| {
        let count = count(page, |session| session.venue.as_ref() == Some(&venue.id));
        Value::new(&venue.id, lang.pick(&venue.name), count)
    });
    let filters = [
        (day, texts.day, texts.all_days, days),
        (kind, texts.session_kind_label, texts.any_session_kind, kinds(page)),
        (topic, texts.topic, texts.any_topic, topics.collect()),
        (venue, texts.venue, texts.any_venue, venues.collect()),
        (language, texts.language, texts.any_language, languages.into()),
    ];
    // Only values that some item has.
    let filters = filters.into_iter().filter_map(|(field, label, any, mut values)| {
        values.retain(|value| value.count > 0);
        (!values.is_empty()).then_some(Filter { field, label, any, values })
    });
    filters.map(|filter| view! { <Choice filter /> }).collect_view().into_any()
}

/// How many sessions are such.
fn count(page: Page, is_such: impl Fn(&Session) -> bool) -> usize {
    page.content.agenda.sessions.iter().filter(|session| is_such(session)).count()
}

/// The tracks that have sessions, then the themes.
pub fn tracks(page: Page) -> Vec<Value> {
    let tracks = TRACKS.into_iter().zip(page.texts().tracks);
    let tracks = tracks.map(|(id, name)| {
        let count = count(page, |session| session.kind.track() == id);
        Value::named(id, name, count)
    });
    tracks.chain([themes(page)]).filter(|group| group.count > 0).collect()
}

/// The tracks, those of several kinds with these behind, then the themes.
fn kinds(page: Page) -> Vec<Value> {
    let of_track = |track: Value| {
        let kinds = SessionKind::ALL.into_iter();
        let kinds: Vec<_> =
            kinds.filter(|kind| kind.track() == track.id && kind.id() != track.id).collect();
        let kinds = kinds.into_iter().map(|kind| {
            let count = count(page, |session| session.kind == kind);
            Value::named(kind.id(), page.lang.session_kind(kind), count)
        });
        [track].into_iter().chain(kinds)
    };
    tracks(page).into_iter().flat_map(of_track).collect()
}

/// The themes as a group.
pub fn themes(page: Page) -> Value {
    Value::named(THEMES, page.texts().themes, page.content.agenda.themes.len())
}

/// The whole programme or a list of the visitor's; the forum's time or another. It is opened with the filters.
#[component]
fn ProgrammeView() -> impl IntoView {
    let page = Page::here();
    let texts = page.texts();
    let lists = [("", texts.list_all), ("mine", texts.list_mine), ("sent", texts.list_sent)];
    let lists = lists.map(|(value, name)| (value.to_string(), name.to_string()));
    let [open, close] = texts.parentheses;
    let clock = |(index, (city, offset)): (usize, (Fragment<'static>, i32))| {
        // The first is the forum's own.
        let value = if index > 0 { offset.to_string() } else { String::new() };
        view! {
            <option value=value lang=city.lang>
                {city.text}
                {open}
                {utc_offset(offset)}
                {close}
            </option>
        }
    };
    let clocks = clocks(&page.content.event, page.lang).into_iter().enumerate();
    view! {
        <form class="filters needs-app" id=VIEW_FORM hidden>
            <Radios name="list" legend=texts.lists options=lists.to_vec() />
            <div class="field">
                <label class="field__label" for="zone">
                    {texts.zone_label}
                </label>
                <select class="field__input" id="zone" name="zone">
                    {clocks.map(clock).collect_view()}
                    <option value="own">{texts.zone_own}</option>
                </select>
            </div>
        </form>
    }
    .into_any()
}
