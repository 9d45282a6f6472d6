//! The metadata for search engines and messengers, with the site's address and without it.

mod common;

use common::{Page, content, fixture_value, forum_value, leak};
use content::{Content, Date, Instant};
use i18n::Lang;
use resvg::usvg::roxmltree::Document;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use site::calendar::Span;
use site::pictures::pictures;
use site::{meta, robots, sitemap};

/// Without the last slash, which organizers forget.
const SITE: &str = "https://forum.example/2025";

/// The forum's content and the fixture, with the site's address and without it, in both languages.
fn all() -> Vec<(Value, &'static Content, Lang)> {
    let mut all = Vec::new();
    for value in [forum_value(), fixture_value()] {
        for site in [None, Some(SITE)] {
            for lang in Lang::ALL {
                let mut value = value.clone();
                if let Some(site) = site {
                    value["event"]["site"] = site.into();
                }
                let content = leak(content(&value));
                all.push((value, content, lang));
            }
        }
    }
    all
}

/// The JSON-LD in a head.
fn event(head: &str) -> Value {
    let (_, from) = head.split_once("<script type=\"application/ld+json\">").unwrap();
    serde_json::from_str(from.split_once("</script>").unwrap().0).unwrap()
}

fn address(lang: Lang) -> &'static str {
    match lang {
        Lang::Ru => "https://forum.example/2025/",
        Lang::Zh => "https://forum.example/2025/zh/",
    }
}

#[test]
fn link_previews_are_in_the_language_of_the_document() {
    for (_, content, lang) in all() {
        let head = meta(content, lang, "A \"title\" & <more>");
        let page = Page::read(&head);
        let property = |name: &str| {
            page.find("meta", "property", &format!("og:{name}")).get("content").unwrap()
        };
        let (locale, other) = match lang {
            Lang::Ru => ("ru_RU", "zh_CN"),
            Lang::Zh => ("zh_CN", "ru_RU"),
        };
        let summary = lang.pick(&content.event.summary).text;
        for (name, expected) in [
            ("type", "website"),
            ("title", "A \"title\" & <more>"),
            ("description", summary),
            ("locale", locale),
            ("locale:alternate", other),
        ] {
            assert_eq!(property(name), expected, "{lang:?}");
        }
        let card = page.find("meta", "name", "twitter:card").get("content");
        if content.event.site.is_none() {
            assert_eq!(card, Some("summary"));
            let addresses = ["og:url", "og:image", "canonical", "hreflang", "https://forum"];
            assert!(addresses.iter().all(|name| !head.contains(name)), "{head}");
            continue;
        }
        assert_eq!(card, Some("summary_large_image"));
        let image = format!("https://forum.example/2025/share-{}.png", lang.key());
        assert_eq!((property("url"), property("image")), (address(lang), &*image));
        assert_eq!((property("image:width"), property("image:height")), ("1200", "630"));
        assert_eq!(property("image:alt"), "A \"title\" & <more>");
        assert_eq!(page.find("link", "rel", "canonical").get("href"), Some(address(lang)));
        for (tag, address) in [
            ("ru", address(Lang::Ru)),
            ("zh-Hans", address(Lang::Zh)),
            ("x-default", address(Lang::Ru)),
        ] {
            assert_eq!(page.find("link", "hreflang", tag).get("href"), Some(address));
        }
    }
}

/// <https://schema.org/Event>, with the fields that Google requires.
#[test]
fn the_json_ld_event_has_the_required_fields_with_the_values_of_the_content() {
    for (_, content, lang) in all() {
        let (forum, data) = (event(&meta(content, lang, "")), &content.event);
        assert_eq!(forum["@context"], "https://schema.org");
        assert_eq!(forum["name"], lang.pick(&data.full_name).text);
        assert_eq!(forum["description"], lang.pick(&data.summary).text);
        assert_eq!(forum["inLanguage"], lang.tag());
        assert_eq!(forum["eventStatus"], "https://schema.org/EventScheduled");
        let (first, last) = data.span();
        let hour = Instant::parse(forum["startDate"].as_str().unwrap());
        assert_eq!(hour.is_ok(), data.opening_time_known);
        let start =
            hour.map_or(forum["startDate"].clone(), |hour| hour.local().date.to_string().into());
        assert_eq!(
            (start, &forum["endDate"]),
            (json!(first.to_string()), &json!(last.to_string()))
        );
        assert_eq!(forum["location"]["name"], lang.pick(&data.city).text, "the venue is unknown");
        for organizer in forum["organizer"].as_array().unwrap() {
            assert_eq!(organizer["@type"], "Organization");
            assert!(is_text(&organizer["name"]), "{organizer}");
        }
        let (url, image) = (forum["url"].as_str(), forum["image"].as_str());
        let share = format!("https://forum.example/2025/share-{}.png", lang.key());
        let known = data.site.is_some();
        assert_eq!((url, image), (known.then_some(address(lang)), known.then_some(&*share)));
        let sessions = &content.agenda.sessions;
        let dated = sessions.iter().filter(|session| Span::of(session, data.offset()).is_some());
        let parts = forum["subEvent"].as_array().unwrap();
        assert_eq!(parts.len(), dated.clone().count());
        for (part, session) in parts.iter().zip(dated) {
            assert_eq!(part["name"], lang.pick(&session.title).text);
            assert_event(part);
        }
        assert_event(&forum);
    }
}

fn assert_event(event: &Value) {
    assert_eq!(event["@type"], "Event");
    assert!(is_text(&event["name"]), "{event}");
    let start = day(&event["startDate"]).expect("a start");
    if !event["endDate"].is_null() {
        assert!(day(&event["endDate"]).expect("an end") >= start, "{event}");
    }
    let place = &event["location"];
    assert!(place["@type"] == "Place" && is_text(&place["name"]), "{event}");
    let address = &place["address"];
    if !address.is_string() {
        assert_eq!(address["@type"], "PostalAddress");
        assert!(is_text(&address["addressLocality"]), "{event}");
        assert_eq!(address["addressCountry"].as_str().map(str::len), Some(2), "{event}");
    }
}

fn is_text(value: &Value) -> bool {
    value.as_str().is_some_and(|text| !text.trim().is_empty())
}

/// The day of a date, or of an instant with its offset (ISO 8601).
fn day(value: &Value) -> Option<Date> {
    let text = value.as_str()?;
    let hour = || Instant::parse(text).ok().filter(|_| text.contains('T'));
    Date::parse(text).ok().or_else(|| Some(hour()?.local().date))
}

#[test]
fn sub_events_have_the_hours_places_and_status_of_the_sessions() {
    let mut value = fixture_value();
    value["agenda"]["sessions"][2]["status"] = "cancelled".into();
    let forum = event(&meta(leak(content(&value)), Lang::Zh, ""));
    let city = &forum["location"]["address"];
    let part = |index: usize| &forum["subEvent"][index];
    assert_eq!(part(0)["startDate"], "2030-05-20T10:00:00+10:00");
    assert_eq!(part(0)["endDate"], "2030-05-20T11:00:00+10:00");
    assert_eq!(part(0)["location"]["name"], "广场");
    assert_eq!(&part(0)["location"]["address"], city);
    assert!(part(0)["eventStatus"].is_null());
    let festival = json!({
        "@type": "Event",
        "name": "艺术节",
        "startDate": "2030-05-17",
        "endDate": "2030-05-25",
        "eventStatus": "https://schema.org/EventCancelled",
        "location": forum["location"],
    });
    assert_eq!(part(1), &festival);
}

#[test]
fn hostile_texts_stay_inside_their_script_or_attribute() {
    const HOSTILE: &str = "\"></script><!--\u{2028}<b>&amp;";
    let mut value = fixture_value();
    for field in ["full_name", "summary", "city"] {
        value["event"][field] = json!({"ru": HOSTILE, "zh": HOSTILE});
    }
    value["agenda"]["sessions"][0]["title"] = json!({"ru": HOSTILE, "zh": HOSTILE});
    for lang in Lang::ALL {
        let head = meta(leak(content(&value)), lang, HOSTILE);
        assert!(!head.contains("<b>") && !head.contains("<!--"), "{head}");
        let page = Page::read(&head);
        for name in ["og:title", "og:description"] {
            assert_eq!(page.find("meta", "property", name).get("content"), Some(HOSTILE));
        }
        let script = head.split_once("ld+json\">").unwrap().1;
        assert!(!script.split_once("</script>").unwrap().0.contains(['<', '\u{2028}']));
        let forum = event(&head);
        assert!(forum["name"] == HOSTILE && forum["subEvent"][0]["name"] == HOSTILE);
    }
}

#[test]
fn there_is_a_sitemap_only_if_the_address_of_the_site_is_known() {
    for (_, content, _) in all() {
        let event = &content.event;
        let (map, robots) = (sitemap(event), robots(event));
        assert!(robots.starts_with("User-agent: *\nAllow: /\n"));
        assert_eq!(map.is_some(), event.site.is_some());
        let Some(map) = map else {
            assert!(!robots.contains("Sitemap"));
            continue;
        };
        assert!(robots.ends_with("\nSitemap: https://forum.example/2025/sitemap.xml\n"));
        let map = Document::parse(&map).unwrap();
        let root = map.root_element();
        assert!(root.has_tag_name(("http://www.sitemaps.org/schemas/sitemap/0.9", "urlset")));
        let pages: Vec<_> = root.children().filter(|node| node.is_element()).collect();
        assert_eq!(pages.len(), 2);
        for (page, lang) in pages.into_iter().zip(Lang::ALL) {
            let text = |name| page.children().find(|node| node.tag_name().name() == name)?.text();
            assert_eq!(text("loc"), Some(address(lang)));
            assert_eq!(text("lastmod"), Some(&*event.updated.to_string()));
            let links = page.children().filter(|node| node.tag_name().name() == "link");
            let links = links.map(|link| (link.attribute("hreflang"), link.attribute("href")));
            let expected = [
                (Some("ru"), Some(address(Lang::Ru))),
                (Some("zh-Hans"), Some(address(Lang::Zh))),
                (Some("x-default"), Some(address(Lang::Ru))),
            ];
            assert_eq!(links.collect::<Vec<_>>(), expected);
        }
    }
}

#[test]
fn the_share_images_of_the_demonstration_are_up_to_date() {
    // Those of the forum are the organizers', who may replace them.
    let pictures = pictures(leak(content(&common::value(common::DEMO))));
    assert_eq!(pictures.len(), 6);
    for picture in pictures.iter().filter(|picture| picture.file.starts_with("share-")) {
        let file = &picture.file;
        let bytes = std::fs::read(format!("examples/demo/{file}")).unwrap();
        assert!(bytes.len() <= 60_000, "{file}: {} bytes", bytes.len());
        let reader = png::Decoder::new(std::io::Cursor::new(bytes)).read_info().unwrap();
        let info = reader.info();
        assert_eq!([info.width, info.height], picture.size, "{file}");
        let drawing = Sha256::digest(&picture.svg);
        let drawing: String = drawing.iter().map(|byte| format!("{byte:02x}")).collect();
        let text = &info.uncompressed_latin1_text;
        let source = text.iter().find(|chunk| chunk.keyword == "Source");
        let source = source.map(|chunk| chunk.text.as_str());
        assert_eq!(
            source,
            Some(&*drawing),
            "{file} is out of date: `make draw DATA=examples/demo`"
        );
    }
}

#[test]
fn a_share_image_changes_with_the_name_and_the_city() {
    let before = pictures(leak(content(&fixture_value())));
    for (field, text) in [("full_name", "Второй <форум>"), ("city", "Владивосток")]
    {
        let mut value = fixture_value();
        value["event"][field] = json!({"ru": text, "zh": "中"});
        let after = pictures(leak(content(&value)));
        for (before, after) in before.iter().zip(&after) {
            assert_eq!(before.svg != after.svg, before.file.starts_with("share"), "{field}");
            assert!(Document::parse(&after.svg).is_ok(), "{}", after.file);
        }
    }
}
