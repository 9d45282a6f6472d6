//! The index builder, for the native tool: it has the tables of all Chinese characters, so the app needs none.
//!
//! Readings that are written in the content take precedence: characters have several readings, and official names
//! their own spelling.

mod aliases;
mod chinese;
mod columns;
mod encode;
mod facet_values;
mod orders;
mod palladius;
mod programme;
mod readings;
mod sort_key;
mod tables;
mod value_id;

pub use encode::with_pronunciation;
pub use facet_values::facet_values;
pub use readings::{ambiguous, chinese_letters, of as readings, of_name as name_readings};
pub use sort_key::sort_key;
pub use tables::{composed, plain, simplified, simplified_character};
pub use value_id::value_id;

use content::{Content, Localized, PartnerKind};
use i18n::Lang;

use crate::chinese::ChineseTable;
use chinese::TableBuilder;

/// The search indexes of a site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Indexes {
    /// The simplified characters and the readings of the texts: see [`ChineseTable::decode`].
    pub chinese: String,
    /// The index of the programme.
    pub programme: String,
    /// The index of the directory.
    pub directory: String,
}

/// Builds the indexes of some content.
pub fn build(content: &Content) -> Indexes {
    built(content, true)
}

/// Builds the indexes besides that of the directory, which is empty. A long directory has a file for it.
pub fn build_without_directory(content: &Content) -> Indexes {
    built(content, false)
}

fn built(content: &Content, has_directory: bool) -> Indexes {
    let chinese = chinese_table(content);
    let table = ChineseTable::decode(&chinese);
    let directory = has_directory.then(|| encode::directory(&content.partners, &table));
    Indexes {
        programme: programme::index(content, &table),
        directory: directory.unwrap_or_default(),
        chinese,
    }
}

/// Builds the index of the directory. `chinese` is the table of [`Indexes`].
pub fn directory_index(content: &Content, chinese: &str) -> String {
    encode::directory(&content.partners, &ChineseTable::decode(chinese))
}

/// The table of all texts that are searched. Names, places, people and sessions are found by their pronunciation.
fn chinese_table(content: &Content) -> String {
    let mut table = TableBuilder::default();
    let Content { agenda, partners: directory, .. } = content;
    for partner in &directory.partners {
        let pinyin = partner.pinyin.as_deref();
        partner.name.zh.iter().for_each(|name| table.add_pronounced(name, false, pinyin));
        let texts = [&partner.sector, &partner.role].into_iter().chain(&partner.description);
        let texts = texts.chain(&partner.seeks).chain(&partner.offers);
        texts.flat_map(Localized::all).for_each(|text| table.add_text(text));
    }
    for person in &directory.people {
        person.name.zh.iter().for_each(|name| table.add_pronounced(name, true, None));
    }
    let names = directory.cities.iter().map(|it| &it.name);
    let names = names.chain(directory.regions.iter().map(|it| &it.name));
    let names = names.chain(directory.countries.iter().map(|it| &it.name));
    let names = names.chain(agenda.venues.iter().flat_map(|it| [&it.name, &it.city]));
    let names = names.chain(agenda.sessions.iter().map(|it| &it.title));
    let names = names.chain(agenda.themes.iter().map(|it| &it.title));
    for name in names.filter_map(|name| name.zh.as_deref()) {
        table.add_pronounced(name, false, None);
    }
    let topics = agenda.topics.iter().map(|topic| &topic.name);
    let descriptions = agenda.sessions.iter().flat_map(|it| &it.description);
    let texts =
        topics.chain(descriptions).chain(agenda.themes.iter().flat_map(|it| &it.description));
    texts.flat_map(Localized::all).for_each(|text| table.add_text(text));
    let also = directory.partners.iter().flat_map(|it| &it.also);
    let also = also.chain(directory.people.iter().flat_map(|it| &it.also));
    let also = also.chain(directory.cities.iter().flat_map(|it| &it.also));
    let also = also.chain(directory.regions.iter().flat_map(|it| &it.also));
    let also = also.chain(agenda.venues.iter().flat_map(|it| &it.also));
    let also = also.chain(agenda.topics.iter().flat_map(|it| &it.also));
    also.for_each(|text| table.add_text(text));
    let kinds = PartnerKind::ALL.into_iter().map(|kind| Lang::Zh.partner_kind(kind));
    kinds.for_each(|kind| table.add_text(kind));
    table.finish()
}
