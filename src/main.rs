//! The browser's entry: read the JSON in the page, mount the app over the prerendered page.

use forum::i18n::Lang;
use forum::logic::board::fill;
use forum::{app, browser, embedded};

fn main() {
    let (json, first_line, tag) = browser::document::embedded("forum-data");
    let lang = Lang::from_tag(&tag);
    match embedded::content(&json) {
        Ok(content) => app::start(Box::leak(Box::new(content)), lang),
        Err(bad) => {
            let line = (first_line + bad.line - 1).to_string();
            let notice = fill(lang.texts().failed_data, &[&line]);
            browser::document::fail(&notice, &bad.reason);
        }
    }
}
