//! Reads the search index, which the native tool has written (`index::encode`).

use crate::chinese::ChineseTable;
use crate::list::SearchList;
use crate::record::Record;

/// Separates the parts of an index.
pub(crate) const PART_END: char = '\u{c}';

impl SearchList {
    /// Reads an index: parts separated by a form feed, which no conversion of line ends changes.
    ///
    /// 1. Facet values: lines with the number of a field, a space and a value.
    /// 2. Sort orders: lines with a name, a space and the positions of the records.
    /// 3. A part for each record: the columns of [`Record::decode`] and the indices of its facet values, separated
    ///    by tabs.
    ///
    /// `chinese` as in [`ChineseTable::decode`]. The first row of the n-gram filter is made at once.
    pub fn decode(index: &str, chinese: &str) -> Self {
        let mut list = Self::new(ChineseTable::decode(chinese));
        let mut parts = index.split(PART_END);
        for (field, value) in named_lines(parts.next()) {
            list.facets.add_value(field.parse().unwrap_or_default(), value);
        }
        for (name, positions) in named_lines(parts.next()) {
            list.orders.push((name.to_string(), numbers(positions)));
        }
        for record in parts {
            let mut columns = record.split('\t');
            let record = Record::decode(&mut columns, &list.chinese);
            list.add(record, numbers(columns.next().unwrap_or_default()));
        }
        list.extend_filter(1);
        list
    }
}

/// Lines of a word and a text.
fn named_lines(lines: Option<&str>) -> impl Iterator<Item = (&str, &str)> {
    lines.unwrap_or_default().split('\n').filter_map(|line| line.split_once(' '))
}

fn numbers(text: &str) -> Vec<usize> {
    text.split(' ').filter_map(|number| number.parse().ok()).collect()
}
