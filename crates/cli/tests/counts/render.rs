//! The part of `forum build` that depends on the content, without compression: that takes far longer than the
//! rest, and none of its code is in this project.

use content::Content;
use i18n::Lang;
use site::calendar::calendars;
use site::{Documents, vcards};

use crate::common::{TEMPLATE, assets, content, leak, value};

/// Renders the content of a folder, and prints the size of the result.
pub fn print_size(folder: &str) {
    let content = leak(content(&value(folder)));
    let bytes: usize = render(content).iter().map(String::len).sum();
    println!("{bytes} bytes");
}

/// Callgrind counts from here: parsing the content is counted with the check.
#[inline(never)]
fn render(content: &'static Content) -> Vec<String> {
    let assets = assets();
    let documents = Documents::new(TEMPLATE, content, false, &assets);
    let html = Lang::ALL.map(|lang| documents.html(lang));
    let files = [calendars(content, true), vcards(content), documents.directory_pages()];
    html.into_iter().chain(files.into_iter().flatten().map(|(_, text)| text)).collect()
}
