//! The forms of the programme: what to look for, and which list and clock to show.

use leptos::prelude::*;

use super::form::{Choice, Clear, Radios, WordsField};
use super::text::icon;
use crate::i18n::Fragment;
use crate::logic::agenda::search::FIELDS;
use crate::logic::calendar::{FORUM as WHOLE, file};
use crate::logic::dates::zone;
use crate::model::{SessionKind, SessionLanguage};
use crate::ui::Page;

/// The id of the form that searches the programme.
pub const FORM: &str = "programme";

/// Days, words, kind, topic and venue.
#[component]
pub fn AgendaForm(
    /// Ids and names of the groups.
    days: Vec<(String, String)>,
) -> impl IntoView {
    let page = Page::here();
    let (lang, texts, agenda) = (page.lang, page.still_texts(), &page.content.agenda);
    let [words, day, kind, topic, venue, language] = FIELDS;
    let kinds = SessionKind::ALL.into_iter().map(|kind| {
        (kind.id().to_string(), Fragment { text: lang.session_kind(kind), lang: None })
    });
    let topics = agenda.topics.iter().map(|topic| (topic.id.clone(), lang.pick(&topic.name)));
    let venues = agenda.venues.iter().map(|venue| (venue.id.clone(), lang.pick(&venue.name)));
    // Only what the data know can be chosen by.
    let spoken = |it: &SessionLanguage| agenda.sessions.iter().any(|s| s.languages.contains(it));
    let languages = SessionLanguage::ALL.into_iter().filter(spoken);
    let languages: Vec<_> = languages
        .map(|it| (it.id().to_string(), Fragment { text: lang.session_language(it), lang: None }))
        .collect();
    let languages = (!languages.is_empty()).then(|| {
        view! { <Choice name=language label=texts.language any=texts.any_language options=languages /> }
    });
    let all = (String::new(), texts.all_days.to_string());
    let days = [all].into_iter().chain(days).collect();
    view! {
        <form class="agenda__form needs-app" id=FORM role="search" aria-label=texts.agenda_title>
            <Radios name=day legend=texts.agenda_days options=days />
            <div class="controls">
                <WordsField name=words label=texts.agenda_search hint=page.lead(|leads| &leads.programme_example, texts.agenda_hint) />
                <Choice name=kind label=texts.session_kind_label any=texts.any_session_kind options=kinds.collect() />
                <Choice name=topic label=texts.topic any=texts.any_topic options=topics.collect() />
                <Choice name=venue label=texts.venue any=texts.any_venue options=venues.collect() />
                {languages}
                <Clear form=FORM />
            </div>
        </form>
    }
}

/// The whole programme or a list of the visitor's; the forum's time or another.
#[component]
pub fn AgendaView() -> impl IntoView {
    let page = Page::here();
    let texts = page.still_texts();
    let lists = [("", texts.list_all), ("mine", texts.list_mine), ("sent", texts.list_sent)];
    let lists = lists.map(|(value, name)| (value.to_string(), name.to_string()));
    let [open, close] = texts.parentheses;
    let clock = |(index, (city, offset)): (usize, (Fragment<'static>, i32))| {
        // The first is the forum's own.
        let value = if index > 0 { offset.to_string() } else { String::new() };
        view! { <option value=value lang=city.lang>{city.text}{open}{zone(offset)}{close}</option> }
    };
    let clocks = page.content.event.clocks(page.lang).into_iter().enumerate();
    view! {
        <form class="agenda__view needs-app" id=crate::ui::VIEW_FORM>
            <Radios name="list" legend=texts.lists options=lists.to_vec() />
            <div class="field field--line">
                <label class="field__label" for="zone">{texts.zone_label}</label>
                <select class="field__input" id="zone" name="zone">
                    {clocks.map(clock).collect_view()}
                    <option value="own">{texts.zone_own}</option>
                </select>
            </div>
        </form>
        <p class="agenda__note" id="stars-lost" role="status" hidden>{texts.stars_lost}</p>
        <p class="agenda__note" id="mine-none" hidden>{texts.mine_none}</p>
        <div class="agenda__note" id="mine-tools" hidden>
            <p>{texts.mine_help}</p>
            <p class="row">
                <button class="button" type="button" data-print>{icon("print")}{texts.print}</button>
                <Export />
            </p>
            <p id="exported" role="status"></p>
            <p class="in-app-note">{texts.files_in_app}</p>
        </div>
        <div class="agenda__note agenda__note--overlap" id="overlap" role="status" hidden>
            <p>{texts.overlaps}</p>
            <p class="agenda__overlaps" id="overlaps"></p>
        </div>
        <div class="agenda__note" id="sent" hidden>
            <p>{texts.sent_help}</p>
            <p class="row">
                <button class="button button--primary" type="button" data-sent="merge">{texts.sent_merge}</button>
                <button class="button" type="button" data-sent="close">{texts.sent_close}</button>
            </p>
        </div>
    }
}

/// The starred sessions as one calendar file; `browser/export.js` makes it.
#[component]
fn Export() -> impl IntoView {
    let page = Page::here();
    let texts = page.still_texts();
    view! {
        <button
            class="button"
            type="button"
            data-exports=format!("{}{}", page.lang.root(), file(WHOLE, page.lang))
            data-says="exported"
            data-partial=texts.export_partial
            data-none=texts.export_none
            data-refused=texts.export_refused
        >
            {texts.export}
        </button>
    }
}
