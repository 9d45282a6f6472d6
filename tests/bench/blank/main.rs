//! The browser's entry of a page that is empty until the app draws it.

use forum::i18n::Lang;
use forum::{app, browser};

fn main() {
    let (json, _, tag) = browser::document::embedded("forum-data");
    let content = serde_json::from_str(&json).expect("the content of a page that was checked");
    app::start(Box::leak(Box::new(content)), Lang::from_tag(&tag));
}
