//! The search of the programme and of the directory, across scripts: Russian, Chinese, pinyin, Palladius, the other
//! keyboard layout, typos.
//!
//! The native tool builds an index ([`index`], behind a feature), which the documents embed. The app reads it

mod chinese;
mod decode;
mod facets;
mod fields;
mod highlight;
#[cfg(feature = "index")]
pub mod index;
mod list;
mod ngram_filter;
mod normalize;
mod parts;
mod phonetic_key;
mod query;
mod rank;
mod record;
mod similar;
mod spelling;
mod typo;
mod word_forms;
mod words;

pub use chinese::ChineseTable;
pub use facets::FacetCounts;
pub use fields::{DIRECTORY_CONDITIONS, DIRECTORY_FIELDS, PROGRAMME_FIELDS, RENAMED_FIELD, THEMES};
pub use highlight::match_ranges;
pub use list::{SearchList, SearchResults};
pub use normalize::normalize;
pub use phonetic_key::phonetic_key;
pub use query::{MAX_QUERY, ParsedQuery, Query};
pub use record::Record;
pub use spelling::{other_layout, sound, stem};
pub use typo::within_one_edit;
