//! How a document is ordered: as a plan until the forum is over, afterwards as a record.
#![cfg(feature = "site")]

mod common;

use common::{Page, at, content, forum, forum_value, leak};
use forum::i18n::Lang;
use forum::model::{Content, Localized};
use forum::page::{Asset, Assets, document};
use serde_json::json;

const BEFORE: &str = "2025-05-06T12:00:00";
const DURING: &str = "2025-05-19T12:00:00";
const AFTER: &str = "2025-05-21T00:00:00";

fn html(content: &'static Content, lang: Lang, now: &str) -> String {
    let asset = |path: &str| Asset { path: path.into(), integrity: "sha256-1".into() };
    let [js, wasm, css, css_noscript] = ["a.js", "a.wasm", "a.css", "b.css"].map(asset);
    let assets = Assets { js, wasm, css, css_noscript };
    document("<!--site:app-->", content, "{}", lang, at(now), &assets)
}

/// The values of an attribute of the elements that have it, in order.
fn values<'a>(page: &'a Page, element: &str, attribute: &str, start: &str) -> Vec<&'a str> {
    let elements = page.elements.iter().filter(|it| it.name == element);
    elements.filter_map(|it| it.get(attribute)).filter(|it| it.starts_with(start)).collect()
}

#[test]
fn the_programme_comes_first_until_the_forum_is_over() {
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
            // What one is led to first.
            let first = links[links.iter().position(|link| *link == "#place").unwrap() + 1];
            assert_eq!(first, format!("#{}", sections[1]), "{lang:?}, {now}");
        }
    }
}

#[test]
fn sessions_stand_by_day_and_afterwards_by_track() {
    for lang in Lang::ALL {
        let days =
            ["2025-05-18", "2025-05-19", "2025-05-20", "several-days", "day-unknown", "themes"];
        let tracks = ["official", "business", "culture", "sport", "themes"];
        for (now, groups) in [(BEFORE, &days[..]), (DURING, &days[..]), (AFTER, &tracks[..])] {
            let html = html(forum(), lang, now);
            let page = Page::read(&html);
            let found = values(&page, "div", "id", "group-");
            assert_eq!(found, groups.iter().map(|id| format!("group-{id}")).collect::<Vec<_>>());
            // Every one is found by the day that it was published under.
            let options = page.elements.iter().filter(|it| it.name == "option");
            let options: Vec<_> = options.filter_map(|it| it.get("value")).collect();
            for day in days {
                assert!(options.contains(&day), "{lang:?}, {now}: no choice of {day}");
            }
        }
    }
}

#[test]
fn afterwards_nothing_is_said_of_what_is_unknown() {
    let is_unknown = |html: &str| html.contains("class=\"unknown\"");
    for lang in Lang::ALL {
        assert!(is_unknown(&html(forum(), lang, BEFORE)), "the test is blind");
        assert!(!is_unknown(&html(forum(), lang, AFTER)), "{lang:?}");
    }
}

#[test]
fn every_text_of_a_session_is_in_both_orders() {
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
fn organizations_bear_the_colours_of_their_countries() {
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
fn a_place_is_on_the_bank_of_its_city() {
    use forum::logic::partners::Bank;
    let place = |ru: &str| Localized { ru: Some(ru.into()), zh: None, en: None };
    for (name, bank) in [
        ("Пекин", Some(Bank::Cn)),
        ("Пекин, Посольство России в КНР", Some(Bank::Cn)),
        ("Хабаровск", Some(Bank::Ru)),
        ("Хабаровский район", None),
        ("Улан-Батор", None),
        ("", None),
    ] {
        assert_eq!(forum().bank_of(&place(name)), bank, "{name}");
    }
}

#[test]
fn figures_stand_once_and_all_with_their_sources() {
    let html = html(forum(), Lang::Ru, AFTER);
    let page = Page::read(&html);
    let shown = page.elements.iter().filter(|it| it.get("class") == Some("figure")).count();
    assert_eq!(shown, forum().event.figures.len() - 4, "those that the bridge has no room for");
    let table = page.text("details#");
    for figure in &forum().event.figures {
        let words = Lang::Ru.pick(&figure.label).text;
        assert!(table.contains(words), "{words}");
        for source in &figure.sources {
            page.elements.iter().find(|it| it.get("href") == Some(source)).expect("a source");
        }
    }
}
