//! Shared by the tests: content, short forms of times and texts, a strict HTML reader.
#![allow(dead_code, reason = "each test file uses a part")]

use std::sync::LazyLock;

use content::{Content, Date, Instant, PageData};
use i18n::Lang;
use publish::Files;
use serde_json::Value;
use site::base::{Base, Parts};
use site::build::Site;
use site::check::{Drafts, content_of};
use site::{Asset, Assets, Documents};
use workbook::workbook;

/// The forum's content as it was on one day: no edit of `public/data` changes a test.
pub const FORUM: &str = "tests/fixtures/forum";
/// Small content that does not change.
pub const FIXTURE: &str = "tests/fixtures/data";
/// The demonstration's content, which uses every field.
pub const DEMO: &str = "examples/demo";
/// The template of the documents.
pub const TEMPLATE: &str = include_str!("../../index.html");

/// The forum's content, read once.
pub fn forum() -> &'static Content {
    static CONTENT: LazyLock<&Content> = LazyLock::new(|| leak(content(&forum_value())));
    *CONTENT
}

/// The data that documents embed of the forum's content, made once.
pub fn forum_data() -> &'static PageData {
    static DATA: LazyLock<PageData> = LazyLock::new(|| site::page_data(forum()));
    &DATA
}

/// The forum's content as JSON.
pub fn forum_value() -> Value {
    value(FORUM)
}

/// A forum on 2030-05-20, 10:00–22:00, and on 2030-05-21, all day. Tests change it as they need.
pub fn fixture() -> Content {
    content(&fixture_value())
}

/// The same as JSON.
pub fn fixture_value() -> Value {
    value(FIXTURE)
}

/// The content of a JSON object with the three files as members, without drafts.
pub fn content(value: &Value) -> Content {
    content_of(value.clone(), Drafts::Remove).unwrap()
}

/// Content that lives as long as the test: documents require it.
pub fn leak(content: Content) -> &'static Content {
    Box::leak(Box::new(content))
}

/// The content files of a folder as one JSON object, as they are written.
pub fn value(folder: &str) -> Value {
    let read = |name: &str| {
        let text = std::fs::read_to_string(format!("{folder}/{name}.json")).unwrap();
        let mut file: Value = serde_json::from_str(&text).unwrap();
        file.as_object_mut().unwrap().remove("$schema");
        (name.to_string(), file)
    };
    Value::Object(site::check::FILES.map(read).into_iter().collect())
}

/// A base with these files.
pub fn base(files: Files) -> Base {
    let template = TEMPLATE.split_inclusive('\n').filter(|line| !line.contains("data-trunk"));
    let parts = Parts {
        template: template.collect(),
        missing_css: "main{color:red}".to_string(),
        service_worker: "start();".to_string(),
        single_file: "run('forum-2.wasm');".to_string(),
    };
    Base { parts, files }
}

/// All files of a site, with its workbooks.
pub fn with_workbooks(site: Site) -> Files {
    let Site { mut files, workbooks } = site;
    files.extend(workbooks.into_iter().map(|(path, sheet)| (path, workbook(&sheet))));
    files
}

/// Invented assets.
pub fn assets() -> Assets {
    let asset = |path: &str| Asset { path: path.into(), integrity: format!("sha256-{path}") };
    Assets {
        js: asset("assets/forum-1.js"),
        wasm: asset("assets/forum-2.wasm"),
        css: asset("assets/forum-3.css"),
        css_noscript: asset("assets/noscript-4.css"),
    }
}

/// A document of some content, before the end of the forum or after it.
pub fn document(content: &'static Content, lang: Lang, has_ended: bool) -> String {
    Documents::new(TEMPLATE, content, has_ended, &assets()).html(lang)
}

/// The documents of the forum and of the demonstration, before the end and after it, in both languages.
pub fn documents() -> Vec<String> {
    let contents = [forum(), leak(content(&value(DEMO)))].into_iter();
    let states = contents.flat_map(|content| [(content, false), (content, true)]);
    let of = |(content, has_ended)| Lang::ALL.map(|lang| document(content, lang, has_ended));
    states.flat_map(of).collect()
}

/// An instant, written with its offset or, without one, in the forum's time zone.
pub fn at(text: &str) -> Instant {
    let read = Instant::parse(text).or_else(|_| Instant::parse(&format!("{text}+10:00")));
    read.unwrap_or_else(|error| panic!("{text}: {error}"))
}

/// A day.
pub fn day(text: &str) -> Date {
    Date::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

/// A text in which `~` stands for the no-break space.
pub fn set(text: &str) -> String {
    text.replace('~', "\u{a0}")
}

/// Elements without an end tag.
const VOID: [&str; 8] = ["meta", "link", "input", "br", "img", "hr", "wbr", "!doctype"];

/// A document as a browser would parse it.
#[derive(Default)]
pub struct Page {
    /// The elements in order.
    pub elements: Vec<Element>,
    /// The texts between the tags.
    pub texts: Vec<Text>,
}

/// An element, from its start tag.
pub struct Element {
    /// Its name in lower case.
    pub name: String,
    attributes: Vec<(String, String)>,
}

/// A piece of text.
pub struct Text {
    /// The text, unescaped.
    pub text: String,
    /// The `lang` of the closest element that has one.
    pub lang: String,
    /// The elements around it, outermost first: `div#app`.
    pub inside: Vec<String>,
}

impl Element {
    /// The value of an attribute.
    pub fn get(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str())
    }
}

impl Page {
    /// Reads a document strictly: every element must be closed.
    pub fn read(html: &str) -> Self {
        let mut page = Self::default();
        let mut open: Vec<(String, String, String)> = Vec::new();
        let mut rest = html;
        while let Some(start) = rest.find('<') {
            let around = open.last().cloned().unwrap_or_default();
            let inside = open.iter().map(|(name, _, id)| format!("{name}#{id}")).collect();
            page.texts.push(Text { text: plain(&rest[..start]), lang: around.1.clone(), inside });
            rest = &rest[start..];
            if let Some(comment) = rest.strip_prefix("<!--") {
                rest = comment.split_once("-->").expect("a comment ends").1;
                continue;
            }
            let (tag, after) = tag(&rest[1..]);
            rest = after;
            if let Some(name) = tag.strip_prefix('/') {
                let (opened, ..) = open.pop().expect("nothing is open");
                assert_eq!(opened, name, "closes another element");
                continue;
            }
            let element = element(tag);
            let name = element.name.clone();
            let lang = element.get("lang").map_or(around.1, String::from);
            let id = element.get("id").unwrap_or_default().to_string();
            page.elements.push(element);
            if name == "script" {
                rest = rest.split_once("</script>").expect("a script ends").1;
            } else if !VOID.contains(&name.as_str()) && !tag.ends_with('/') {
                open.push((name, lang, id));
            }
        }
        assert_eq!(open, [], "left open");
        page
    }

    /// All ids.
    pub fn ids(&self) -> Vec<&str> {
        self.elements.iter().filter_map(|element| element.get("id")).collect()
    }

    /// The only element of this name and attribute.
    pub fn find(&self, name: &str, attribute: &str, value: &str) -> &Element {
        let fits =
            |element: &&Element| element.name == name && element.get(attribute) == Some(value);
        let found: Vec<_> = self.elements.iter().filter(fits).collect();
        assert_eq!(found.len(), 1, "<{name} {attribute}={value:?}>");
        found[0]
    }

    /// The text inside an element, given as `name#id`.
    pub fn text(&self, element: &str) -> String {
        let inside = |text: &&Text| text.inside.iter().any(|around| around == element);
        self.texts.iter().filter(inside).map(|text| text.text.as_str()).collect()
    }
}

/// Splits a text after the end of a tag; a `>` in quotes does not end it.
fn tag(text: &str) -> (&str, &str) {
    let mut quoted = false;
    for (at, letter) in text.char_indices() {
        quoted ^= letter == '"';
        if letter == '>' && !quoted {
            return (&text[..at], &text[at + 1..]);
        }
    }
    panic!("a tag has no end: {}", &text[..text.len().min(80)]);
}

fn element(tag: &str) -> Element {
    let (name, mut rest) = tag.split_once([' ', '\n']).unwrap_or((tag, ""));
    let mut attributes = Vec::new();
    loop {
        rest = rest.trim_start().trim_start_matches('/');
        if rest.is_empty() {
            return Element { name: name.trim_end_matches('/').to_lowercase(), attributes };
        }
        let end = rest.find(['=', ' ', '\n']).unwrap_or(rest.len());
        let key = rest[..end].to_string();
        rest = &rest[end..];
        let mut value = String::new();
        if let Some(quoted) = rest.strip_prefix("=\"") {
            let (inside, after) = quoted.split_once('"').expect("a value ends");
            (value, rest) = (plain(inside), after);
        }
        assert!(!rest.starts_with('='), "unquoted: {tag}");
        attributes.push((key, value));
    }
}

/// The text without character references.
fn plain(text: &str) -> String {
    let named = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x27;", "'"), ("&#39;", "'")];
    let text = named.iter().fold(text.to_string(), |text, (from, to)| text.replace(from, to));
    text.replace("&amp;", "&")
}
