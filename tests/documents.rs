//! Whole documents: ids, links, languages, escaping, the embedded JSON.

mod common;

use std::collections::HashSet;

use common::{
    Page, TEMPLATE, Text, assets, content, document, fixture_value, forum, forum_data, leak,
};
use i18n::Lang;
use serde_json::{Value, json};
use site::{Documents, POLICY, integrity, manifest, missing, page_data, panel_figure};

/// The document of the forum's content, before the end of the forum or after it.
fn forum_html(lang: Lang, has_ended: bool) -> String {
    document(forum(), lang, has_ended)
}

/// The embedded JSON, and the part of the document before it.
fn embedded(html: &str) -> (&str, &str) {
    let start = html.find("id=\"forum-data\"").expect("the document has data");
    let start = start + html[start..].find('>').unwrap() + 1;
    let end = start + html[start..].find("</script>").unwrap();
    (&html[start..end], &html[..start])
}

#[test]
fn every_session_theme_and_organization_has_one_element_and_ids_are_unique() {
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
fn links_and_references_within_the_page_lead_to_elements() {
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
fn the_head_has_the_texts_and_the_assets_for_the_language() {
    for (lang, tag, root) in [(Lang::Ru, "ru", ""), (Lang::Zh, "zh-Hans", "../")] {
        let html = forum_html(lang, true);
        assert!(html.starts_with("<!doctype html>"));
        assert!(!html.contains("<!--site:") && !html.contains("{lang}"), "a placeholder is left");
        let page = Page::read(&html);
        let document = page.find("html", "lang", tag);
        assert_eq!(document.get("data-app"), Some("static"));
        page.find("link", "href", &format!("{root}apple-touch-icon.png"));
        // The other metadata are tested in seo_metadata.rs.
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
        // Each language has a manifest of its own.
        page.find("link", "href", "manifest.webmanifest");
        let event = &forum().event;
        let description = page.find("meta", "name", "description").get("content");
        assert_eq!(description, Some(lang.pick(&event.summary).text));
        assert!(page.text("title#").starts_with(lang.pick(&event.full_name).text));
    }
}

#[test]
fn the_embedded_json_is_the_page_data_and_the_script_has_its_line() {
    for (lang, after) in all() {
        let html = forum_html(lang, after);
        let (json, before) = embedded(&html);
        assert!(!json.contains('<') && !json.contains(['\u{2028}', '\u{2029}']));
        let embedded = serde_json::from_str::<Value>(json).unwrap();
        assert!(embedded == serde_json::to_value(forum_data()).unwrap(), "{embedded}");
        // Only what the app needs: nothing that is only shown in the document.
        let session = &embedded["sessions"][0];
        assert!(session["title"].is_object() && session["sources"].is_null(), "{session}");
        assert_eq!(
            [&embedded["event"], &embedded["agenda"], &embedded["partners"]],
            [&Value::Null; 3]
        );
        let page = Page::read(&html);
        let script = page.find("script", "id", "forum-data");
        assert_eq!(script.get("type"), Some("application/json"));
        let line = before.matches('\n').count() + 1;
        assert_eq!(script.get("data-line"), Some(&*line.to_string()), "{lang:?}");
    }
}

#[test]
fn documents_have_no_hydration_markers() {
    for (lang, after) in all() {
        let html = forum_html(lang, after);
        assert!(!html.contains("<!>") && !html.contains("data-hk"), "{lang:?}");
    }
}

#[test]
fn the_same_content_gives_the_same_document() {
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
        for has_ended in [false, true] {
            let content = leak(content(&value));
            let html = document(content, lang, has_ended);
            let page = Page::read(&html);
            assert!(!page.elements.iter().any(|element| element.name == "b"), "{lang:?}");
            assert!(page.text("body#").matches(HOSTILE).count() > 20, "{lang:?}");
            let description = page.find("meta", "name", "description").get("content").unwrap();
            assert!(description.ends_with(HOSTILE), "{description}");
            page.find("a", "href", "https://example.org/?\"><b x=\"1\">&amp;");
            let embedded = serde_json::from_str::<Value>(embedded(&html).0).unwrap();
            assert_eq!(embedded, serde_json::to_value(page_data(content)).unwrap());
        }
    }
}

#[test]
fn every_text_is_in_an_element_marked_with_its_language() {
    for (lang, after) in all() {
        assert_eq!(unmarked(&forum_html(lang, after)), [""; 0], "{lang:?}");
    }
}

#[test]
fn every_text_in_another_language_is_marked_with_it() {
    let mut found = Vec::new();
    for (lang, missing) in [(Lang::Ru, "ru"), (Lang::Zh, "zh")] {
        let mut value = fixture_value();
        without(&mut value, missing);
        let content = leak(content(&value));
        for has_ended in [false, true] {
            found.extend(unmarked(&document(content, lang, has_ended)));
        }
    }
    assert_eq!(found, [""; 0]);
}

/// The texts in Cyrillic that are not marked as Russian, and those in Han that are not marked as Chinese. A text may
/// contain a word of the other language: the script of most letters counts. A title cannot be marked.
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
    assert!(letters.len() > 1000, "the document has texts");
}

#[test]
fn a_document_shows_dates_before_the_end_and_figures_after_it_and_no_countdown() {
    for lang in Lang::ALL {
        let (before, after) = (forum_html(lang, false), forum_html(lang, true));
        let (before, after) = (Page::read(&before), Page::read(&after));
        let (texts, event) = (lang.texts(), &forum().event);
        let (first, last) = event.span();
        let (dates, figures) = (before.text("div#countdown"), after.text("div#countdown"));
        assert!(dates.contains(&lang.days_on_poster(first, last)), "{dates}");
        assert!(
            dates.contains(lang.static_texts().zone) && !dates.contains(texts.before),
            "{dates}"
        );
        for form in [texts.minutes, texts.seconds].concat() {
            assert!(!dates.contains(form), "{dates}");
        }
        for figure in event.figures.iter().take(4) {
            let cell = lang.figure(&panel_figure(figure)) + lang.pick(figure.panel_label()).text;
            assert!(figures.contains(&cell) && !dates.contains(&cell), "{figures}");
        }
        assert!(before.find("section", "id", "results").get("hidden").is_some());
        assert!(after.find("section", "id", "results").get("hidden").is_none());
    }
}

fn all() -> impl Iterator<Item = (Lang, bool)> {
    Lang::ALL.into_iter().flat_map(|lang| [(lang, false), (lang, true)])
}

/// Calls `change` with every string and the name of its field.
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

/// Removes a language from every text that has both.
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
fn contacts_and_interests_of_an_organization_are_shown_and_can_be_filtered_by() {
    let mut value = fixture_value();
    value["event"]["corrections"] = "data@example.org".into();
    let museum = &mut value["partners"]["partners"][0];
    museum["phone"] = "+74212402121".into();
    museum["email"] = "museum@example.org".into();
    museum["address"] = json!({"ru": "ул. Шевченко, 7", "zh": "舍甫琴科街7号"});
    museum["seeks"] =
        json!([{"ru": "выставки", "zh": "展览"}, {"ru": "переводчики", "zh": "翻译"}]);
    let content = leak(content(&value));
    for (lang, seeks) in [(Lang::Ru, "выставки"), (Lang::Zh, "展览")] {
        let html = document(content, lang, true);
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
        // There are interests to filter by, but no offers, so there is no such field.
        assert!(html.contains("name=\"seeks\"") && !html.contains("name=\"offers\""));
        assert!(html.contains("<option value=\"perevodchiki\""), "one value in both languages");
    }
    // The forum's organizations have no contacts and no interests.
    let html = forum_html(Lang::Ru, true);
    assert!(
        !html.contains("tel:") && !html.contains("mailto:") && !html.contains("name=\"seeks\"")
    );
}

#[test]
fn documents_have_a_content_security_policy_and_no_inline_scripts() {
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
        assert!(start < html.find("<link").unwrap(), "the policy is before the first link");
    }
    assert!(!POLICY.contains("unsafe-inline") && !POLICY.contains("'unsafe-eval'"));
    let missing = policy(&missing("main{color:red}"));
    assert!(missing.contains(&integrity("main{color:red}")) && !missing.contains("script-src"));
    // Trunk's own script, while serving.
    let serving = TEMPLATE.replace("</body>", "<script>reload()</script></body>");
    let html = Documents::new(&serving, forum(), false, &assets()).html(Lang::Ru);
    assert!(!html.contains("Content-Security-Policy"));
}

#[test]
fn a_manifest_is_in_its_language_and_starts_its_document() {
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
