//! The partner directory: what is searched and by what it is chosen.

use super::asked::Asked;
use super::finder::{Finder, Found, Query};
use super::marks::marks;
use super::rank::Entry;

/// The fields of the directory, by their names in the address: the conditions, then how the list is
/// sorted and shown.
pub const FIELDS: [&str; 11] = [
    "find", "country", "type", "region", "city", "role", "sector", "seeks", "offers", "sort",
    "view",
];
/// How many of them are conditions.
pub const CONDITIONS: usize = 9;

/// The partners as they are searched and sorted.
#[derive(Debug, Default)]
pub struct Directory {
    finder: Finder,
    /// The names of the orders, and the positions of the partners in each.
    orders: Vec<(String, Vec<usize>)>,
}

impl Directory {
    /// Reads what the tool has written (`keys::lines`), parts with a carriage return between:
    /// lines with a field's number and a value of it; lines with the name of an order and the
    /// positions of the partners; for each partner the texts of [`Entry::read`] and the numbers
    /// of its values, with tabs between.
    /// `traditional` as in [`Finder::new`].
    pub fn read(lines: &str, traditional: &str) -> Self {
        let mut finder = Finder::new(traditional);
        let mut parts = lines.split('\r');
        for (field, value) in named(parts.next()) {
            finder.offer(field.parse().unwrap_or_default(), value);
        }
        let orders = named(parts.next()).map(|(id, order)| (id.to_string(), numbers(order)));
        let orders = orders.collect();
        for record in parts {
            let mut columns = record.split('\t');
            let entry = Entry::read(&mut columns);
            finder.add_numbered(entry, numbers(columns.next().unwrap_or_default()));
        }
        finder.sieve(1);
        Self { finder, orders }
    }

    /// How many partners there are.
    pub fn len(&self) -> usize {
        self.finder.len()
    }

    /// Whether nothing has been read.
    pub fn is_empty(&self) -> bool {
        self.finder.is_empty()
    }

    /// As [`Finder::sieve`].
    pub fn sieve(&mut self, rows: usize) -> bool {
        self.finder.sieve(rows)
    }

    /// What a query finds.
    pub fn search(&self, query: &Query) -> Found {
        self.finder.search(query)
    }

    /// Where in a text of the partner at a position stands what was asked: see [`marks`].
    pub fn marked(&self, position: usize, text: &str, asked: &Asked) -> String {
        let entry = self.finder.entry(position);
        marks(text, entry.map(|entry| entry.readings(text)).unwrap_or_default(), asked)
    }

    /// The positions of the partners found, as the visitor wants them: by relevance, or as the
    /// order of this name says.
    pub fn arranged(&self, found: &Found, order: &str) -> Vec<usize> {
        let order = self.orders.iter().find(|known| known.0 == order);
        let Some((_, order)) = order else { return found.ranked() };
        let mut passes = vec![false; self.len()];
        found.listed().into_iter().for_each(|position| passes[position] = true);
        order.iter().copied().filter(|position| passes.get(*position) == Some(&true)).collect()
    }
}

/// Lines of a word and a text.
fn named(lines: Option<&str>) -> impl Iterator<Item = (&str, &str)> {
    lines.unwrap_or_default().split('\n').filter_map(|line| line.split_once(' '))
}

fn numbers(text: &str) -> Vec<usize> {
    text.split(' ').filter_map(|number| number.parse().ok()).collect()
}
