//! Writes the search index: [`crate::SearchList::decode`] describes the format.

use content::{Partner, Partners};

use super::aliases::{self, PartnerAliases};
use super::{facet_values, orders, readings};
use crate::rank::{Record, normalized_lines};

/// An index that is being written.
#[derive(Default)]
pub struct IndexWriter {
    values: Vec<(usize, String)>,
    records: String,
}

impl IndexWriter {
    /// Adds a record: the columns of [`Record::decode`], and its values in each field after the first.
    pub fn add(&mut self, columns: &[String], values: &[Vec<String>]) {
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
        let columns: Vec<_> = columns.iter().map(|text| text.replace(['\t', '\r'], " ")).collect();
        self.records.push_str(&format!("\r{}\t\t{}", columns.join("\t"), indices.join(" ")));
    }

    /// The index, with the names of sort orders and the positions of the records in each.
    pub fn finish(self, orders: &[(String, String)]) -> String {
        let values = self.values.iter().map(|(field, value)| format!("{field} {value}\n"));
        let orders = orders.iter().map(|(name, positions)| format!("{name} {positions}\n"));
        format!("{}\r{}{}", values.collect::<String>(), orders.collect::<String>(), self.records)
    }
}

/// The index of the directory.
pub fn directory(directory: &Partners, traditional: &str) -> String {
    let mut index = IndexWriter::default();
    let aliases = PartnerAliases::new(directory, traditional);
    for partner in &directory.partners {
        let columns = columns(directory, partner, &aliases, traditional);
        index.add(&columns, &facet_values(directory, partner));
    }
    index.finish(&orders::of(directory))
}

/// Its names; its sector, role and description; its places, people and kind; the readings of its Chinese name.
fn columns<'a>(
    directory: &'a Partners,
    partner: &'a Partner,
    aliases: &PartnerAliases<'a>,
    traditional: &str,
) -> [String; 4] {
    let names: String = partner.name.all().flat_map(|name| [name, "\n"]).collect();
    let texts = [&partner.sector, &partner.role].into_iter().chain(&partner.description);
    let [pinyin, palladius] = readings::of(partner);
    let readings = [pinyin, palladius].into_iter().filter(|reading| !reading.is_empty());
    let mut columns = [
        format!("\n{names}"),
        normalized_lines(texts.flat_map(|text| text.all())),
        normalized_lines(facet_values::names(directory, partner).lines()),
        readings.collect::<Vec<_>>().join("|"),
    ];
    let region = facet_values::region(directory, partner).map(|region| &*region.id);
    let mut needed = aliases.of(directory, partner, region);
    if !partner.also.is_empty() {
        let record = Record::decode(&mut columns.iter().map(String::as_str));
        needed.extend(aliases::needed(&record, &partner.also, traditional));
    }
    needed.sort_unstable();
    needed.dedup();
    // As texts only: their pronunciation would rank before those of other names.
    columns[1] += &normalized_lines(needed.into_iter())[1..];
    columns
}

/// The same index with the pronunciation of each record, so that the app need not compute it. It is longer: for a
/// directory that is a file of its own.
pub fn with_pronunciation(index: &str) -> String {
    let mut parts = index.split('\r');
    let head = parts.by_ref().take(2).map(str::to_string).collect::<Vec<_>>();
    let records = parts.map(|record| {
        let mut columns = record.split('\t');
        let record = Record::decode(&mut columns);
        format!("{}\t{}", record.encode(), columns.next().unwrap_or_default())
    });
    head.into_iter().chain(records).collect::<Vec<_>>().join("\r")
}
