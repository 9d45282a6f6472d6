//! The browser's entry: read the JSON in the page; once a visitor's touch in the meantime has been answered,
//! mount the app over the prerendered page.

use forum::i18n::Lang;
use forum::logic::board::fill;
use forum::model::Content;
use forum::{app, browser, embedded};

fn main() {
    let (json, first_line, tag) = browser::document::embedded("forum-data");
    let lang = Lang::from_tag(&tag);
    match embedded::content(&json) {
        Ok(content) => {
            let content: &Content = Box::leak(Box::new(content));
            browser::document::on("mount", move || app::start(content, lang));
        }
        Err(bad) => {
            let line = (first_line + bad.line - 1).to_string();
            let notice = fill(lang.texts().failed_data, &[&line]);
            browser::document::fail(&notice, &bad.reason);
        }
    }
}
