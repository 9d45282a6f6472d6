//! What `site content` makes of a folder of data, without compressing it: that takes far longer than
//! all the rest, and none of it is written here.

use forum::i18n::Lang;
use forum::model::Content;
use forum::page::{Asset, Assets, calendars, document, embedded, rolls, vcards};
use serde_json::Value;

use crate::common::{content, leak, value};

const TEMPLATE: &str = include_str!("../../index.html");

/// Renders all that depends on the content.
pub fn all(folder: &str) {
    let value = value(folder);
    let content = leak(content(&value));
    let bytes: usize = render(content, &value).iter().map(String::len).sum();
    println!("{bytes} bytes");
}

/// Callgrind counts from here: reading the data is counted with the check of them.
#[inline(never)]
fn render(content: &'static Content, value: &Value) -> Vec<String> {
    let asset = |path: &str| Asset { path: path.into(), integrity: "sha256-1".into() };
    let [js, wasm, css, css_noscript] = ["js", "wasm", "css", "noscript.css"].map(asset);
    let assets = Assets { js, wasm, css, css_noscript };
    let json = embedded(value);
    let now = content.event.opening;
    let documents = Lang::ALL.map(|lang| document(TEMPLATE, content, &json, lang, now, &assets));
    let beside = [calendars(content, true), vcards(content), rolls(content, now, &assets)];
    let beside = beside.into_iter().flatten().map(|(_, text)| text);
    documents.into_iter().chain(beside).collect()
}
