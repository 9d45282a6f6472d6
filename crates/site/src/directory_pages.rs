//! A directory that is too long for the document, in documents of its own. The app fetches rows from them; without
//! scripts, on paper and for the browser's own search they are read as they are.

use content::Partner;
use i18n::{Lang, fill};
use leptos::prelude::*;
use search::index::{directory_index, with_pronunciation};

use crate::organizations::{PAGE, first_rows};
use crate::templates::{DirectoryPage, OrganizationRow, Page};
use crate::{Assets, POLICY, policy_meta};

/// The files, by their paths: for the search `partners/index.txt`; for each language `partners/ru.html` with a short
/// row of every organization, one to a line, and `partners/ru-1.html` and so on with whole rows.
pub fn directory_pages(page: impl Fn(Lang) -> Page, assets: &Assets) -> Vec<(String, String)> {
    let total = page(Lang::Ru).content.partners.partners.len();
    let mut paths = vec![INDEX.to_string()];
    for lang in Lang::ALL {
        let numbers = (1..=total.div_ceil(PAGE)).map(|number| name(lang, Some(number)));
        let names = std::iter::once(name(lang, None)).chain(numbers);
        paths.extend(names.map(|name| format!("{FOLDER}{name}")));
    }
    let file = |path: String| {
        let text = directory_page(&path, &page, assets)?;
        Some((path, text))
    };
    paths.into_iter().filter_map(file).collect()
}

/// One of these files; none if the directory is in the document, or has no such page.
pub fn directory_page(path: &str, page: impl Fn(Lang) -> Page, assets: &Assets) -> Option<String> {
    let total = page(Lang::Ru).content.partners.partners.len();
    if first_rows(total) == total {
        return None;
    }
    if path == INDEX {
        let Page { content, data, .. } = page(Lang::Ru);
        return Some(with_pronunciation(&directory_index(content, &data.chinese), &data.chinese));
    }
    let stem = path.strip_prefix(FOLDER)?.strip_suffix(".html")?;
    let of_language = |lang: Lang| stem.strip_prefix(lang.key()).map(|rest| (page(lang), rest));
    let (page, rest) = Lang::ALL.into_iter().find_map(of_language)?;
    match rest.strip_prefix('-') {
        None => rest.is_empty().then(|| all_rows(page, assets)),
        Some(number) => {
            let number =
                number.parse().ok().filter(|at| (1..=total.div_ceil(PAGE)).contains(at))?;
            Some(whole_rows(page, number, assets))
        }
    }
}

const FOLDER: &str = "partners/";
const INDEX: &str = "partners/index.txt";

/// The name of the document with these whole rows, or with short rows of all organizations.
fn name(lang: Lang, number: Option<usize>) -> String {
    number.map_or_else(
        || format!("{}.html", lang.key()),
        |number| format!("{}-{number}.html", lang.key()),
    )
}

fn all_rows(page: Page, assets: &Assets) -> String {
    let partners = page.content.partners.partners.iter().enumerate();
    let rows = partners.map(|(at, partner)| row(page, partner, Some(at))).collect();
    with_rows(page, page.texts().partners_title.to_string(), rows, [None, None], assets)
}

fn whole_rows(page: Page, number: usize, assets: &Assets) -> String {
    let (lang, partners) = (page.lang, &page.content.partners.partners);
    let from = (number - 1) * PAGE;
    let end = partners.len().min(from + PAGE);
    let numbers = [from + 1, end, partners.len()].map(|number| number.to_string());
    let title = fill(page.texts().cards_of, &numbers.each_ref().map(String::as_str));
    let before = (number > 1).then(|| name(lang, Some(number - 1)));
    let after = (end < partners.len()).then(|| name(lang, Some(number + 1)));
    let rows = partners[from..end].iter().map(|partner| row(page, partner, None)).collect();
    with_rows(page, title, rows, [before, after], assets)
}

fn with_rows(
    page: Page,
    title: String,
    rows: Vec<String>,
    beside: [Option<String>; 2],
    assets: &Assets,
) -> String {
    let rows = format!("\n{}\n", rows.join("\n"));
    let body = page.render(|| view! { <DirectoryPage title=title.clone() rows beside /> });
    document(page.lang, &title, &with_own_links(&body, page.lang), assets)
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
