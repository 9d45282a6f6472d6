//! Whole documents: what must stand in them, once, escaped and in its language.
#![cfg(feature = "site")]

mod common;

use std::collections::HashSet;

use common::{Page, Text, at, content, fixture_value, forum, forum_value, leak};
use forum::i18n::Lang;
use forum::keys;
use forum::logic::board::figure_value;
use forum::model::{Content, Instant};
use forum::page::{Asset, Assets, POLICY, asked, document, embedded, integrity, manifest, missing};
use serde_json::{Value, json};

/// Like index.html, but with something on every line that a document must not shift.
const TEMPLATE: &str = include_str!("../index.html");
fn assets() -> Assets {
    let asset = |path: &str| Asset { path: path.into(), integrity: format!("sha256-{path}") };
    Assets {
        js: asset("assets/forum-1.js"),
        wasm: asset("assets/forum-2.wasm"),
        css: asset("assets/forum-3.css"),
        css_noscript: asset("assets/noscript-4.css"),
    }
}

fn html(content: &'static Content, value: &Value, lang: Lang, now: Instant) -> String {
    document(TEMPLATE, content, &embedded(value), lang, now, &assets())
}

/// The document of the real data, before the forum or after it.
fn forum_html(lang: Lang, after: bool) -> String {
    let opening = forum().event.opening;
    let later = if after { 400 } else { -100 };
    let now = Instant { unix: opening.unix + later * 86_400, ..opening };
    html(forum(), &forum_value(), lang, now)
}

/// The embedded JSON, and what stands before it in the document.
fn data(html: &str) -> (&str, &str) {
    let start = html.find("id=\"forum-data\"").expect("the data are embedded");
    let start = start + html[start..].find('>').unwrap() + 1;
    let end = start + html[start..].find("</script>").unwrap();
    (&html[start..end], &html[..start])
}

#[test]
fn everything_with_an_address_stands_once() {
    for (lang, after) in all() {
        let html = forum_html(lang, after);
        let page = Page::read(&html);
        let ids = page.ids();
        let mut seen = HashSet::new();
        let twice: Vec<_> = ids.iter().filter(|id| !seen.insert(**id)).collect();
        assert_eq!(twice, [&""; 0], "{lang:?}");
        let (agenda, partners) = (&forum().agenda, &forum().partners);
        let sessions = agenda.sessions.iter().map(|session| &session.id);
        let sessions = sessions.chain(agenda.themes.iter().map(|theme| &theme.id));
        let partners = partners.partners.iter().map(|partner| &partner.id);
        let expected: HashSet<String> = sessions
            .map(|id| format!("session-{id}"))
            .chain(partners.map(|id| format!("partner-{id}")))
            .collect();
        let found =
            ids.iter().filter(|id| id.starts_with("session-") || id.starts_with("partner-"));
        assert_eq!(found.map(|id| id.to_string()).collect::<HashSet<_>>(), expected);
        for id in ["countdown", "agenda", "partners", "app", "forum-data", "failure", "main"] {
            assert!(seen.contains(id), "{id}");
        }
    }
}

#[test]
fn links_within_the_page_lead_somewhere() {
    for (lang, after) in all() {
        let html = forum_html(lang, after);
        let page = Page::read(&html);
        let ids: HashSet<_> = page.ids().into_iter().collect();
        for link in page.elements.iter().filter(|element| element.name == "a") {
            let href = link.get("href").expect("a link has an address");
            assert!(href.strip_prefix('#').is_none_or(|id| ids.contains(id)), "{href}");
        }
        for name in ["aria-labelledby", "for"] {
            let targets = page.elements.iter().filter_map(|element| element.get(name));
            for target in targets.flat_map(str::split_whitespace) {
                assert!(ids.contains(target), "{name}={target}");
            }
        }
    }
}

#[test]
fn the_head_is_that_of_the_language() {
    for (lang, tag, root) in [(Lang::Ru, "ru", ""), (Lang::Zh, "zh-Hans", "../")] {
        let html = forum_html(lang, true);
        assert!(html.starts_with("<!doctype html>"));
        assert!(!html.contains("<!--site:") && !html.contains("{lang}"), "a blank is left");
        let page = Page::read(&html);
        let document = page.find("html", "lang", tag);
        assert_eq!(document.get("data-app"), Some("static"));
        page.find("link", "href", &format!("{root}apple-touch-icon.png"));
        // The rest of what is found and shared is in tests/found.rs.
        let title = page.text("title#");
        assert_eq!(page.find("meta", "property", "og:title").get("content"), Some(&*title));
        for (name, attribute, file) in [
            ("link", "href", "assets/forum-3.css"),
            ("link", "href", "assets/noscript-4.css"),
            ("script", "src", "assets/forum-1.js"),
        ] {
            let integrity = page.find(name, attribute, &format!("{root}{file}")).get("integrity");
            assert_eq!(integrity, Some(&*format!("sha256-{file}")));
        }
        page.find("link", "href", &format!("{root}assets/forum-2.wasm"));
        // A manifest belongs to a language.
        page.find("link", "href", "manifest.webmanifest");
        let event = &forum().event;
        let description = page.find("meta", "name", "description").get("content");
        assert_eq!(description, Some(lang.pick(&event.summary).text));
        assert!(page.text("title#").starts_with(lang.pick(&event.full_name).text));
    }
}

#[test]
fn the_embedded_json_is_what_the_app_asks() {
    for (lang, after) in all() {
        let html = forum_html(lang, after);
        let (json, before) = data(&html);
        assert!(!json.contains('<') && !json.contains(['\u{2028}', '\u{2029}']));
        let embedded = serde_json::from_str::<Value>(json).unwrap();
        assert!(embedded == asked(&forum_value()), "{embedded}");
        let partner = &embedded["partners"]["partners"][0];
        assert!(partner["name"].is_object() && partner["sources"].is_null(), "{partner}");
        let page = Page::read(&html);
        let script = page.find("script", "id", "forum-data");
        assert_eq!(script.get("type"), Some("application/json"));
        let line = before.matches('\n').count() + 1;
        assert_eq!(script.get("data-line"), Some(&*line.to_string()), "{lang:?}");
    }
}

#[test]
fn no_marks_of_hydration_remain() {
    for (lang, after) in all() {
        let html = forum_html(lang, after);
        assert!(!html.contains("<!>") && !html.contains("data-hk"), "{lang:?}");
    }
}

#[test]
fn the_same_content_gives_the_same_bytes() {
    for (lang, after) in all() {
        assert!(forum_html(lang, after) == forum_html(lang, after), "{lang:?}");
    }
}

#[test]
fn texts_and_links_cannot_become_markup() {
    const HOSTILE: &str = "<b x=\"1\">&amp;</script><!--";
    let mut value = fixture_value();
    edit(&mut value, &mut |name, text| match name {
        "ru" | "zh" | "en" => text.push_str(HOSTILE),
        "url" | "sources" => text.push_str("?\"><b x=\"1\">&amp;"),
        _ => {}
    });
    for lang in Lang::ALL {
        for now in ["2029-01-01T00:00:00", "2030-06-01T00:00:00"] {
            let html = html(leak(content(&value)), &value, lang, at(now));
            let page = Page::read(&html);
            assert!(!page.elements.iter().any(|element| element.name == "b"), "{lang:?}");
            assert!(page.text("body#").matches(HOSTILE).count() > 20, "{lang:?}");
            let description = page.find("meta", "name", "description").get("content").unwrap();
            assert!(description.ends_with(HOSTILE), "{description}");
            page.find("a", "href", "https://example.org/?\"><b x=\"1\">&amp;");
            assert_eq!(serde_json::from_str::<Value>(data(&html).0).unwrap(), asked(&value));
        }
    }
}

#[test]
fn every_text_says_its_language() {
    for (lang, after) in all() {
        assert_eq!(unmarked(&forum_html(lang, after)), [""; 0], "{lang:?}");
    }
}

#[test]
fn every_fallback_says_its_language() {
    let mut found = Vec::new();
    for (lang, missing) in [(Lang::Ru, "ru"), (Lang::Zh, "zh")] {
        let mut value = fixture_value();
        without(&mut value, missing);
        for now in ["2029-01-01T00:00:00", "2030-06-01T00:00:00"] {
            found.extend(unmarked(&html(leak(content(&value)), &value, lang, at(now))));
        }
    }
    assert_eq!(found, [""; 0]);
}

/// The texts in Cyrillic that are not said to be Russian, and those in Han not said to be
/// Chinese. A text may name a word of the other language: the letters it has most of count.
/// A title cannot be marked.
fn unmarked(html: &str) -> Vec<String> {
    let mut found = Vec::new();
    for Text { text, lang, inside } in Page::read(html).texts {
        let count = |first, last| text.chars().filter(|it| (first..=last).contains(it)).count();
        let (cyrillic, han) = (count('\u{400}', '\u{52f}'), count('\u{4e00}', '\u{9fff}'));
        let expected = match cyrillic.cmp(&(han * 2)) {
            std::cmp::Ordering::Greater => "ru",
            std::cmp::Ordering::Less => "zh-Hans",
            std::cmp::Ordering::Equal => continue,
        };
        if lang != expected && !inside.contains(&"title#".to_string()) {
            found.push(format!("{} in {lang}: {text}", inside.join(" ")));
        }
    }
    found
}

#[test]
fn chinese_documents_have_chinese_punctuation() {
    let texts = Page::read(&forum_html(Lang::Zh, true)).texts;
    let chinese = texts.iter().filter(|text| text.lang == "zh-Hans");
    let letters: Vec<char> = chinese.flat_map(|text| text.text.chars()).collect();
    let is_han = |letter: char| ('\u{4e00}'..='\u{9fff}').contains(&letter);
    let wrong = letters.windows(2).filter(|pair| is_han(pair[0]) && ",:;?!".contains(pair[1]));
    assert_eq!(wrong.collect::<Vec<_>>(), [&[] as &[char]; 0]);
    assert!(letters.len() > 1000, "the test is blind");
}

#[test]
fn a_static_page_counts_nothing_down() {
    for lang in Lang::ALL {
        let (before, after) = (forum_html(lang, false), forum_html(lang, true));
        let (before, after) = (Page::read(&before), Page::read(&after));
        let (texts, event) = (lang.texts(), &forum().event);
        let (first, last) = event.span();
        let (dates, figures) = (before.text("div#countdown"), after.text("div#countdown"));
        assert!(dates.contains(&lang.days_on_poster(first, last)), "{dates}");
        assert!(dates.contains(lang.still().zone) && !dates.contains(texts.before), "{dates}");
        for form in [texts.minutes, texts.seconds].concat() {
            assert!(!dates.contains(form), "{dates}");
        }
        for figure in event.figures.iter().take(4) {
            let cell = figure_value(lang, figure) + lang.pick(figure.arch_label()).text;
            assert!(figures.contains(&cell) && !dates.contains(&cell), "{figures}");
        }
        assert!(before.find("section", "id", "results").get("hidden").is_some());
        assert!(after.find("section", "id", "results").get("hidden").is_none());
    }
}

fn all() -> impl Iterator<Item = (Lang, bool)> {
    Lang::ALL.into_iter().flat_map(|lang| [(lang, false), (lang, true)])
}

/// Lets every string be changed, with the name of its field.
fn edit(value: &mut Value, change: &mut impl FnMut(&str, &mut String)) {
    fn visit(name: &str, value: &mut Value, change: &mut impl FnMut(&str, &mut String)) {
        match value {
            Value::String(text) => change(name, text),
            Value::Array(items) => items.iter_mut().for_each(|item| visit(name, item, change)),
            Value::Object(fields) => {
                fields.iter_mut().for_each(|(name, field)| visit(name, field, change));
            }
            _ => {}
        }
    }
    visit("", value, change);
}

/// Takes a language away wherever there is another.
fn without(value: &mut Value, lang: &str) {
    match value {
        Value::Object(fields) => {
            if fields.contains_key("ru") && fields.contains_key("zh") {
                fields.remove(lang);
            }
            fields.values_mut().for_each(|field| without(field, lang));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| without(item, lang)),
        _ => {}
    }
}

#[test]
fn what_is_known_of_an_organization_is_drawn_and_can_be_chosen_by() {
    let mut value = fixture_value();
    value["event"]["corrections"] = "data@example.org".into();
    let museum = &mut value["partners"]["partners"][0];
    museum["phone"] = "+74212402121".into();
    museum["email"] = "museum@example.org".into();
    museum["address"] = json!({"ru": "ул. Шевченко, 7", "zh": "舍甫琴科街7号"});
    museum["seeks"] =
        json!([{"ru": "выставки", "zh": "展览"}, {"ru": "переводчики", "zh": "翻译"}]);
    keys::add(&mut value);
    for (lang, seeks) in [(Lang::Ru, "выставки"), (Lang::Zh, "展览")] {
        let html = html(leak(content(&value)), &value, lang, at("2030-06-01T00:00:00"));
        let page = Page::read(&html);
        page.find("a", "href", "tel:+74212402121");
        page.find("a", "href", "mailto:museum@example.org");
        page.find("a", "href", &format!("{}partners/museum.vcf", lang.root()));
        let text = page.text("li#partner-museum");
        for known in ["+7\u{a0}4212\u{a0}40-21-21", seeks, "Иван Иванов", "Музей", "博物馆"]
        {
            assert!(text.contains(known), "{lang:?}: {known} in {text}");
        }
        let mistake = page.elements.iter().filter_map(|element| element.get("href"));
        let mistake = mistake.filter(|href| href.starts_with("mailto:data@example.org?subject="));
        assert_eq!(mistake.count(), 2, "one for each organization");
        // Two things are sought: one can be chosen; nobody offers anything: there is no such field.
        assert!(html.contains("name=\"seeks\"") && !html.contains("name=\"offers\""));
        assert!(html.contains("<option value=\"переводчики\""), "one value in both languages");
    }
    // Nothing of it stands where it is not known.
    let html = forum_html(Lang::Ru, true);
    assert!(
        !html.contains("tel:") && !html.contains("mailto:") && !html.contains("name=\"seeks\"")
    );
}

#[test]
fn documents_run_only_what_the_site_serves() {
    let policy = |html: &str| {
        let page = Page::read(html);
        let scripts: Vec<_> = page.elements.iter().filter(|it| it.name == "script").collect();
        assert!(scripts.iter().all(|it| it.get("src").is_some() || it.get("type").is_some()));
        let handlers =
            page.elements.iter().find(|it| it.get("onclick").or(it.get("style")).is_some());
        assert!(handlers.is_none());
        let policy = page.find("meta", "http-equiv", "Content-Security-Policy").get("content");
        policy.expect("a policy").to_string()
    };
    for (lang, after) in all() {
        let html = forum_html(lang, after);
        assert_eq!(policy(&html), POLICY);
        let start = html.find("<meta http-equiv").unwrap();
        assert!(start < html.find("<link").unwrap(), "the policy comes before what it is for");
    }
    assert!(!POLICY.contains("unsafe-inline") && !POLICY.contains("'unsafe-eval'"));
    let missing = policy(&missing("main{color:red}"));
    assert!(missing.contains(&integrity("main{color:red}")) && !missing.contains("script-src"));
    // Trunk's own script, while serving.
    let serving = TEMPLATE.replace("</body>", "<script>reload()</script></body>");
    let html = document(&serving, forum(), "{}", Lang::Ru, forum().event.opening, &assets());
    assert!(!html.contains("Content-Security-Policy"));
}

#[test]
fn a_manifest_is_in_its_language_and_leads_to_its_document() {
    for (lang, root, name) in [(Lang::Ru, "./", "Форум"), (Lang::Zh, "../", "论坛")] {
        let icons = ["icon.svg", "icon-192.png", "icon-maskable-512.png"];
        let manifest: Value = serde_json::from_str(&manifest(forum(), lang, &icons)).unwrap();
        assert_eq!(manifest["lang"], lang.tag());
        assert_eq!(manifest["short_name"], name);
        assert_eq!([&manifest["start_url"], &manifest["scope"]], ["./", root]);
        let icons = manifest["icons"].as_array().unwrap();
        let icons: Vec<_> = icons
            .iter()
            .map(|icon| ["src", "sizes", "purpose"].map(|key| icon[key].as_str().unwrap()))
            .collect();
        let at = |name: &str| format!("{root}{name}");
        assert_eq!(
            icons,
            [
                [&*at("icon.svg"), "any", "any"],
                [&*at("icon-192.png"), "192x192", "any"],
                [&*at("icon-maskable-512.png"), "512x512", "maskable"],
            ]
        );
    }
}
