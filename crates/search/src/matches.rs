//! The search of a short list: every word of the query is a part of some text.

use crate::normalize::normalize;

/// Whether every word of a query is a part of one of the texts of a record. A query without words matches every record.
pub fn matches<'a>(query: &str, texts: impl IntoIterator<Item = &'a str>) -> bool {
    let query = normalize(query);
    let texts: Vec<String> = texts.into_iter().map(normalize).collect();
    query.split_whitespace().all(|word| texts.iter().any(|text| text.contains(word)))
}
