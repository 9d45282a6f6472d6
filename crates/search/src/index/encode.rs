//! Writes the search index: [`crate::SearchList::decode`] describes the format.

use content::{Partner, Partners};

use super::aliases::{self, PartnerAliases};
use super::columns::{Columns, owned};
use super::{facet_values, orders, readings};
use crate::chinese::ChineseTable;
use crate::decode::PART_END;
use crate::record::Record;

/// An index that is being written.
#[derive(Default)]
pub struct IndexWriter {
    values: Vec<(usize, String)>,
    records: String,
}

impl IndexWriter {
    /// Adds a record: its texts, and its values in each field after the first.
    pub fn add(&mut self, columns: &Columns, values: &[Vec<String>]) {
        let mut indices = Vec::new();
        for (values, field) in values.iter().zip(1..) {
            for value in values.iter().filter(|value| !value.is_empty()) {
                let known = self.values.iter().position(|it| it.0 == field && it.1 == *value);
                indices.push(known.unwrap_or(self.values.len()).to_string());
                if known.is_none() {
                    self.values.push((field, value.clone()));
                }
            }
        }
        let columns = columns.encode().join("\t");
        self.records.push_str(&format!("{PART_END}{columns}\t\t{}", indices.join(" ")));
    }

    /// The index, with the names of sort orders and the positions of the records in each.
    pub fn finish(self, orders: &[(String, String)]) -> String {
        let values = self.values.iter().map(|(field, value)| format!("{field} {value}\n"));
        let orders = orders.iter().map(|(name, positions)| format!("{name} {positions}\n"));
        let (values, orders) = (values.collect::<String>(), orders.collect::<String>());
        format!("{values}{PART_END}{orders}{}", self.records)
    }
}

/// The index of the directory.
pub fn directory(directory: &Partners, chinese: &ChineseTable) -> String {
    let mut index = IndexWriter::default();
    let aliases = PartnerAliases::new(directory, chinese);
    for partner in &directory.partners {
        let columns = columns(directory, partner, &aliases, chinese);
        index.add(&columns, &facet_values(directory, partner));
    }
    index.finish(&orders::of(directory))
}

/// The texts of an organization.
fn columns<'a>(
    directory: &'a Partners,
    partner: &'a Partner,
    aliases: &PartnerAliases<'a>,
    chinese: &ChineseTable,
) -> Columns {
    let texts = [&partner.sector, &partner.role].into_iter().chain(&partner.description);
    let people = directory.people_of(partner).flat_map(|person| [&person.name, &person.role]);
    let hidden = people.chain(&partner.seeks).chain(&partner.offers);
    let mut columns = Columns {
        names: owned(partner.name.all()),
        texts: owned(texts.flat_map(|text| text.all())),
        pronounced: owned(facet_values::places_and_kind(directory, partner).into_iter()),
        hidden: owned(hidden.flat_map(|text| text.all())),
    };
    columns.pronounced.extend(readings::written(partner));
    let names = directory.people_of(partner).filter_map(|person| person.name.zh.as_deref());
    columns.pronounced.extend(names.filter_map(|name| readings::other_reading(name, true)));
    let region = facet_values::region(directory, partner).map(|region| &*region.id);
    let mut needed = aliases.of(directory, partner, region);
    if !partner.also.is_empty() {
        needed.extend(aliases::needed(&columns.record(chinese), &partner.also, chinese));
    }
    needed.sort_unstable();
    columns.hidden.extend(owned(needed.into_iter()));
    columns
}

/// The same index with the pronunciation of each record, so that the app need not compute it. It is longer: for a
/// directory that is a file of its own.
pub fn with_pronunciation(index: &str, chinese: &str) -> String {
    let chinese = ChineseTable::decode(chinese);
    let mut parts = index.split(PART_END);
    let head = parts.by_ref().take(2).map(str::to_string).collect::<Vec<_>>();
    let records = parts.map(|record| {
        let mut columns = record.split('\t');
        let record = Record::decode(&mut columns, &chinese);
        format!("{}\t{}", record.encode(), columns.next().unwrap_or_default())
    });
    head.into_iter().chain(records).collect::<Vec<_>>().join(&PART_END.to_string())
}
