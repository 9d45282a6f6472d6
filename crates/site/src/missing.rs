//! `404.html`.

use leptos::prelude::*;

use crate::templates::Missing;
use i18n::Lang;

use crate::{integrity, policy_meta};

/// The document for an address that does not exist. It needs no other file: hosts show it at any depth, where
/// relative addresses do not work either.
pub fn missing(css: &str) -> String {
    let body = Owner::new().with(|| Missing().to_html()).replace("<!>", "");
    let [ru, zh] = Lang::ALL.map(|lang| lang.static_texts().missing);
    let icon = include_str!("../../../public/icon.svg").replace('"', "'").replace('#', "%23");
    let policy = format!(
        "default-src 'none'; style-src '{}'; img-src data:; base-uri 'none'; form-action 'none'",
        integrity(css)
    );
    format!(
        "<!doctype html>\n<html lang=\"{}\">\n  <head>\n    <meta charset=\"utf-8\">\n    {}\n    \
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1, viewport-fit=cover\">\n    \
         <meta name=\"robots\" content=\"noindex\">\n    <title>404 · {ru} · {zh}</title>\n    \
         <link rel=\"icon\" href=\"data:image/svg+xml,{}\">\n    <style>{css}</style>\n  </head>\n  <body>{body}</body>\n</html>\n",
        Lang::Ru.tag(),
        policy_meta(&policy),
        icon.trim()
    )
}
