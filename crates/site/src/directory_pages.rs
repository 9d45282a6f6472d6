//! A directory that is too long for the document, in documents of its own. The app fetches rows from them; without
//! scripts, on paper and for the browser's own search they are read as they are.

use content::Partner;
use i18n::{Lang, fill};
use leptos::prelude::*;
use search::index::{Indexes, with_pronunciation};

use crate::organizations::{PAGE, first_rows};
use crate::templates::{DirectoryPage, OrganizationRow, Page};
use crate::{Assets, POLICY, policy_meta};

/// The files, by their paths: for the search `partners/index.txt`; for each language `partners/ru.html` with a short
/// row of every organization, one to a line, and `partners/ru-1.html` and so on with whole rows.
pub fn directory_pages(
    page: impl Fn(Lang) -> Page,
    indexes: &Indexes,
    assets: &Assets,
) -> Vec<(String, String)> {
    let content = page(Lang::Ru).content;
    let total = content.partners.partners.len();
    if first_rows(total) == total {
        return Vec::new();
    }
    let mut files = vec![(
        "partners/index.txt".to_string(),
        with_pronunciation(&indexes.directory, &indexes.chinese),
    )];
    files.extend(Lang::ALL.into_iter().flat_map(|lang| of_language(page(lang), assets)));
    files
}

fn of_language(page: Page, assets: &Assets) -> Vec<(String, String)> {
    let (lang, texts) = (page.lang, page.texts());
    let partners = &page.content.partners.partners;
    let total = partners.len().to_string();
    let name = |number: usize| format!("{}-{number}.html", lang.key());
    let document = |title: String, rows: Vec<String>, beside| {
        let rows = format!("\n{}\n", rows.join("\n"));
        let body = page.render(|| view! { <DirectoryPage title=title.clone() rows beside /> });
        document(lang, &title, &with_own_links(&body, lang), assets)
    };
    let brief = partners.iter().enumerate().map(|(at, partner)| row(page, partner, Some(at)));
    let all = document(texts.partners_title.to_string(), brief.collect(), [None, None]);
    let mut files = vec![(format!("partners/{}.html", lang.key()), all)];
    let last = partners.len().div_ceil(PAGE);
    for (partners, number) in partners.chunks(PAGE).zip(1..) {
        let from = (number - 1) * PAGE;
        let [first, end] = [from + 1, from + partners.len()].map(|number| number.to_string());
        let title = fill(texts.cards_of, &[&first, &end, &total]);
        let beside =
            [(number > 1).then(|| name(number - 1)), (number < last).then(|| name(number + 1))];
        let rows = partners.iter().map(|partner| row(page, partner, None)).collect();
        files.push((format!("partners/{}", name(number)), document(title, rows, beside)));
    }
    files
}

fn row(page: Page, partner: &'static Partner, brief: Option<usize>) -> String {
    page.render(|| view! { <OrganizationRow partner brief /> })
}

/// Links lead out of the folder to the page, except those to rows and files in it.
fn with_own_links(html: &str, lang: Lang) -> String {
    let page = match lang {
        Lang::Ru => "../",
        Lang::Zh => "../zh/",
    };
    let mut html = html.replace("<a href=\"#", &format!("<a href=\"{page}#"));
    html = html.replace(&format!("{page}#partner-"), "#partner-");
    html.replace(&format!("href=\"{}partners/", lang.root()), "href=\"")
}

fn document(lang: Lang, title: &str, body: &str, assets: &Assets) -> String {
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
