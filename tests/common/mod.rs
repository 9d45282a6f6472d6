//! What the tests share: content, short ways to write times and texts, a strict reader of HTML.
#![allow(dead_code, reason = "each file of tests uses a part")]

use std::sync::LazyLock;

use forum::keys;
use forum::model::{Content, Date, Instant};
use forum::page::typeset;
use serde_json::Value;

/// The forum's content as it was on one day: whatever organizers write in `public/data`, no test changes.
const FORUM: &str = "tests/fixtures/forum";
/// Small and unchanging.
const FIXTURE: &str = "tests/fixtures/data";

/// The forum's content, read once.
pub fn forum() -> &'static Content {
    static CONTENT: LazyLock<&Content> = LazyLock::new(|| leak(content(&forum_value())));
    *CONTENT
}

/// The forum's content as the documents embed it.
pub fn forum_value() -> Value {
    value(FORUM)
}

/// A forum on 2030-05-20, 10:00–22:00, and on 2030-05-21, all day; to be changed at will.
pub fn fixture() -> Content {
    content(&fixture_value())
}

/// The same as JSON.
pub fn fixture_value() -> Value {
    value(FIXTURE)
}

/// The model of a JSON.
pub fn content(value: &Value) -> Content {
    serde_json::from_value(value.clone()).unwrap()
}

/// For what a document wants: it lives as long as the page.
pub fn leak(content: Content) -> &'static Content {
    Box::leak(Box::new(content))
}

/// The JSON of a folder of data as the documents embed it.
pub fn value(folder: &str) -> Value {
    prepared(raw(folder))
}

/// The JSON of a folder of data as it is written.
pub fn raw(folder: &str) -> Value {
    let read = |name: &str| {
        let text = std::fs::read_to_string(format!("{folder}/{name}.json")).unwrap();
        let mut file: Value = serde_json::from_str(&text).unwrap();
        file.as_object_mut().unwrap().remove("$schema");
        (name.to_string(), file)
    };
    Value::Object(["event", "agenda", "partners"].map(read).into_iter().collect())
}

/// Content with what the tool adds to it.
pub fn prepared(mut value: Value) -> Value {
    typeset(&mut value);
    keys::add(&mut value);
    value
}

/// An instant, written with its offset or, without one, by the forum's clock.
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

/// Elements without an end.
const VOID: [&str; 8] = ["meta", "link", "input", "br", "img", "hr", "wbr", "!doctype"];

/// What a browser would see of a document.
#[derive(Default)]
pub struct Page {
    /// In order.
    pub elements: Vec<Element>,
    /// The texts between the tags.
    pub texts: Vec<Text>,
}

/// A tag that opens.
pub struct Element {
    /// In small letters.
    pub name: String,
    attributes: Vec<(String, String)>,
}

/// A piece of text.
pub struct Text {
    /// Unescaped.
    pub text: String,
    /// The language it is said to be in.
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
    /// Reads a document strictly: whatever opens must close.
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

/// Splits behind the end of a tag; a `>` in quotes ends nothing.
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

/// Undoes the escaping.
fn plain(text: &str) -> String {
    let named = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x27;", "'"), ("&#39;", "'")];
    let text = named.iter().fold(text.to_string(), |text, (from, to)| text.replace(from, to));
    text.replace("&amp;", "&")
}
