//! The order of a document: the programme first until the forum is over, the directory first afterwards.

mod common;

use common::{Page, at, content, document, forum, forum_value, leak};
use content::{Content, Localized, Phase};
use i18n::Lang;
use serde_json::json;
use site::organizations::{ForumCountry, forum_country_of_place};

const BEFORE: &str = "2025-05-06T12:00:00";
const DURING: &str = "2025-05-19T12:00:00";
const AFTER: &str = "2025-05-21T00:00:00";

fn html(content: &'static Content, lang: Lang, now: &str) -> String {
    document(content, lang, content.event.phase(at(now)) == Phase::After)
}

/// The values of an attribute of the elements that have it, in order.
fn values<'a>(page: &'a Page, element: &str, attribute: &str, start: &str) -> Vec<&'a str> {
    let elements = page.elements.iter().filter(|it| it.name == element);
    elements.filter_map(|it| it.get(attribute)).filter(|it| it.starts_with(start)).collect()
}

#[test]
fn the_programme_is_before_the_directory_until_the_forum_is_over() {
    for lang in Lang::ALL {
        for (now, sections) in [
            (BEFORE, ["results", "agenda", "partners", "timeline", "place"]),
            (DURING, ["results", "agenda", "partners", "timeline", "place"]),
            (AFTER, ["results", "partners", "agenda", "timeline", "place"]),
        ] {
            let html = html(forum(), lang, now);
            let page = Page::read(&html);
            let mut found = values(&page, "section", "id", "");
            found.retain(|id| sections.contains(id));
            assert_eq!(found, sections, "{lang:?}, {now}");
            let links = values(&page, "a", "href", "#");
            let bar: Vec<_> =
                links.iter().skip_while(|link| **link != "#results").take(5).collect();
            assert_eq!(bar, sections.map(|id| format!("#{id}")).iter().collect::<Vec<_>>());
            // The first action of the hero.
            let first = links[links.iter().position(|link| *link == "#place").unwrap() + 1];
            assert_eq!(first, format!("#{}", sections[1]), "{lang:?}, {now}");
        }
    }
}

#[test]
fn sessions_are_grouped_by_day_and_after_the_forum_by_track() {
    for lang in Lang::ALL {
        let days =
            ["2025-05-18", "2025-05-19", "2025-05-20", "several-days", "day-unknown", "themes"];
        let tracks = ["official", "business", "culture", "sport", "themes"];
        for (now, groups) in [(BEFORE, &days[..]), (DURING, &days[..]), (AFTER, &tracks[..])] {
            let html = html(forum(), lang, now);
            let page = Page::read(&html);
            let found = values(&page, "div", "id", "group-");
            assert_eq!(found, groups.iter().map(|id| format!("group-{id}")).collect::<Vec<_>>());
            // The form has every day in both orders.
            let options = page.elements.iter().filter(|it| it.name == "option");
            let options: Vec<_> = options.filter_map(|it| it.get("value")).collect();
            for day in days {
                assert!(options.contains(&day), "{lang:?}, {now}: no option {day}");
            }
        }
    }
}

#[test]
fn after_the_forum_no_text_says_that_something_is_unknown() {
    let is_unknown = |html: &str| html.contains("class=\"unknown\"");
    for lang in Lang::ALL {
        assert!(
            is_unknown(&html(forum(), lang, BEFORE)),
            "{lang:?}: before the forum there are such texts"
        );
        assert!(!is_unknown(&html(forum(), lang, AFTER)), "{lang:?}");
    }
}

#[test]
fn the_texts_of_every_session_are_in_the_document_before_and_after_the_forum() {
    for lang in Lang::ALL {
        let [before, after] = [BEFORE, AFTER].map(|now| html(forum(), lang, now));
        let [before, after] = [&before, &after].map(|html| Page::read(html));
        for session in &forum().agenda.sessions {
            let row = format!("li#session-{}", session.id);
            let venue = session.venue.as_ref().and_then(|id| forum().venue(id));
            let texts = [Some(&session.title), session.description.as_ref()];
            let texts = texts.into_iter().flatten().chain(venue.map(|venue| &venue.name));
            let words = texts.map(|text| lang.pick(text).text.to_string());
            let notes = lang.session_note(session).map(str::to_string);
            for words in words.chain(notes).chain([lang.session_kind(session.kind).to_string()]) {
                for page in [&before, &after] {
                    assert!(page.text(&row).contains(&words), "{row}: no {words:?}");
                }
            }
        }
    }
}

#[test]
fn the_class_of_an_organization_depends_on_its_countries() {
    let mut value = forum_value();
    value["partners"]["countries"][0]["id"] = json!("RU");
    value["partners"]["countries"]
        .as_array_mut()
        .unwrap()
        .push(json!({ "id": "MN", "name": { "ru": "Монголия", "zh": "蒙古" } }));
    value["partners"]["partners"][0]["countries"] = json!(["MN"]);
    let content = leak(content(&value));
    let html = html(content, Lang::Ru, AFTER);
    let page = Page::read(&html);
    for partner in &content.partners.partners {
        let row = page.find("li", "id", &format!("partner-{}", partner.id));
        let has = |id: &str| partner.countries.iter().any(|country| country == id);
        let class = match (has("RU"), has("CN")) {
            (true, true) => "partner partner--both",
            (true, false) => "partner partner--ru",
            (false, true) => "partner partner--cn",
            (false, false) => "partner",
        };
        assert_eq!(row.get("class"), Some(class), "{}", partner.id);
    }
}

#[test]
fn the_bank_of_a_place_is_that_of_the_city_it_begins_with() {
    let place = |ru: &str| Localized { ru: Some(ru.into()), zh: None, en: None };
    for (name, country) in [
        ("Пекин", Some(ForumCountry::China)),
        ("Пекин, Посольство России в КНР", Some(ForumCountry::China)),
        ("Хабаровск", Some(ForumCountry::Russia)),
        ("Хабаровский район", None),
        ("Улан-Батор", None),
        ("", None),
    ] {
        assert_eq!(forum_country_of_place(forum(), &place(name)), country, "{name}");
    }
}

#[test]
fn after_the_forum_the_page_has_every_figure_with_its_sources() {
    let html = html(forum(), Lang::Ru, AFTER);
    let page = Page::read(&html);
    let shown = page.elements.iter().filter(|it| it.get("class") == Some("figure")).count();
    assert_eq!(shown, forum().event.figures.len() - 4, "those that are not in the countdown panel");
    let table = page.text("details#");
    for figure in &forum().event.figures {
        let words = Lang::Ru.pick(&figure.label).text;
        assert!(table.contains(words), "{words}");
        for source in &figure.sources {
            page.elements.iter().find(|it| it.get("href") == Some(source)).expect("a source");
        }
    }
}
