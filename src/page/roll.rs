//! A long directory in documents of its own: the page has its first cards, and fetches from here.
//! Without scripts, on paper and for the browser's own search they are read as they are.

use leptos::prelude::*;

use super::{Assets, POLICY, policy_meta};
use crate::i18n::Lang;
use crate::logic::board::fill;
use crate::logic::partners::{SHEET, first_cards};
use crate::logic::rank::Entry;
use crate::model::{Content, Instant, Partner};
use crate::ui::clock::Clock;
use crate::ui::{Page, PartnerCard, Roll};

/// The files of a directory too long for the page, by their addresses below the root of the site:
/// for the search `partners/lines.txt`; for each language `partners/ru.html` with a short card of
/// every partner, one to a line, and `partners/ru-1.html` and so on with whole cards.
pub fn rolls(content: &'static Content, now: Instant, assets: &Assets) -> Vec<(String, String)> {
    let partners = &content.partners.partners;
    if first_cards(partners.len()) == partners.len() {
        return Vec::new();
    }
    let mut files = vec![("partners/lines.txt".to_string(), heard(&content.partners.lines))];
    for lang in Lang::ALL {
        let owner = Owner::new();
        files.extend(owner.with(|| {
            provide_context(Page::new(content, lang, Clock::at(now), false));
            of_language(partners, lang, assets)
        }));
    }
    files
}

/// Lines for the search with what it would else have to make of each record when it starts.
fn heard(lines: &str) -> String {
    let mut parts = lines.split('\r');
    let head = parts.by_ref().take(2).map(str::to_string).collect::<Vec<_>>();
    let records = parts.map(|record| {
        let mut columns = record.split('\t');
        let entry = Entry::read(&mut columns);
        format!("{}\t{}", entry.line(), columns.next().unwrap_or_default())
    });
    head.into_iter().chain(records).collect::<Vec<_>>().join("\r")
}

fn of_language(partners: &'static [Partner], lang: Lang, assets: &Assets) -> Vec<(String, String)> {
    let texts = lang.still();
    let total = partners.len().to_string();
    let name = |sheet: usize| format!("{}-{sheet}.html", lang.key());
    let document = |title: String, cards: Vec<String>, beside| {
        let body =
            view! { <Roll title=title.clone() cards=format!("\n{}\n", cards.join("\n")) beside /> };
        let body = at_home(&body.to_html().replace("<!>", ""), lang);
        wrapped(lang, &title, &body, assets)
    };
    let brief =
        partners.iter().enumerate().map(|(position, partner)| card(partner, Some(position)));
    let all = document(texts.partners_title.to_string(), brief.collect(), [None, None]);
    let mut files = vec![(format!("partners/{}.html", lang.key()), all)];
    let last = partners.len().div_ceil(SHEET);
    for (partners, sheet) in partners.chunks(SHEET).zip(1..) {
        let from = (sheet - 1) * SHEET;
        let [first, end] = [from + 1, from + partners.len()].map(|number| number.to_string());
        let title = fill(texts.cards_of, &[&first, &end, &total]);
        let beside =
            [(sheet > 1).then(|| name(sheet - 1)), (sheet < last).then(|| name(sheet + 1))];
        let cards = partners.iter().map(|partner| card(partner, None)).collect();
        files.push((format!("partners/{}", name(sheet)), document(title, cards, beside)));
    }
    files
}

fn card(partner: &'static Partner, brief: Option<usize>) -> String {
    view! { <PartnerCard partner brief /> }.to_html()
}

/// Links are drawn as the page has them; here they lead out of the folder, but for cards in it and
/// the icons, which are the page's.
fn at_home(html: &str, lang: Lang) -> String {
    let page = match lang {
        Lang::Ru => "../",
        Lang::Zh => "../zh/",
    };
    let mut html = html.replace("<a href=\"#", &format!("<a href=\"{page}#"));
    html = html.replace(&format!("{page}#partner-"), "#partner-");
    html.replace(&format!("href=\"{}partners/", lang.root()), "href=\"")
}

fn wrapped(lang: Lang, title: &str, body: &str, assets: &Assets) -> String {
    let [css, css_noscript] = [&assets.css, &assets.css_noscript].map(|asset| asset.link("../"));
    let policy = policy_meta(POLICY);
    format!(
        "<!doctype html>\n<html lang=\"{}\" data-app=\"static\">\n  <head>\n    {policy}\n    <meta charset=\"utf-8\">\n    \
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1, viewport-fit=cover\">\n    \
         <title>{title}</title>\n    <link rel=\"icon\" href=\"../icon.svg\" type=\"image/svg+xml\">\n    \
         <link rel=\"stylesheet\" href{css}>\n    <link rel=\"stylesheet\" href{css_noscript}>\n  \
         </head>\n  <body>{body}</body>\n</html>\n",
        lang.tag()
    )
}
