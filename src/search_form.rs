//! A search form of the document. TypeScript fills it in from the address and draws chips and counts
//! (`web/search_form`).

use search::{Query, SearchResults};

use crate::browser::{bindings, form};

/// A search form.
#[derive(Clone, Copy, Debug)]
pub struct SearchForm {
    /// The id of the form.
    pub form: &'static str,
    /// The names of its fields, in the form and in the address; the first takes words.
    pub fields: &'static [&'static str],
}

impl SearchForm {
    /// The values of the fields.
    pub fn query(self) -> Query {
        let values = self.fields.iter().map(|name| form::value(self.form, name));
        Query { values: values.collect() }
    }

    /// Shows how many records each choice would find. If nothing is found, each condition shows how many records
    /// there would be without it: an entry with an empty value.
    pub fn show_counts(self, results: &SearchResults) {
        let (mut fields, mut values, mut counts) = (Vec::new(), Vec::new(), Vec::new());
        for (field, value, count) in &results.counts.values {
            fields.push(self.fields[*field].to_string());
            values.push(value.clone());
            counts.push(*count as u32);
        }
        for (field, without) in self.fields.iter().zip(&results.counts.without) {
            fields.push(field.to_string());
            values.push(String::new());
            counts.push(if results.is_empty() { *without as u32 } else { 0 });
        }
        bindings::report(bindings::show_facet_counts(self.form, fields, values, counts));
    }

    /// The names of the fields with their values in a query, as in the address.
    pub fn params(self, query: &Query) -> Vec<(&'static str, String)> {
        let value = |value: &String| value.trim().to_string();
        self.fields.iter().copied().zip(query.values.iter().map(value)).collect()
    }
}
