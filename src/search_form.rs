//! A search form of the document, as a signal. TypeScript fills it in from the address and draws chips and counts
//! (`web/search_form`).

use leptos::prelude::*;
use search::{Query, SearchResults};

use crate::browser::{bindings, form};

/// A search form and its query.
#[derive(Clone, Copy, Debug)]
pub struct SearchForm {
    /// The id of the form.
    pub form: &'static str,
    /// The names of its fields, in the form and in the address; the first takes words.
    pub fields: &'static [&'static str],
    /// The values of the fields.
    pub query: RwSignal<Query>,
}

impl SearchForm {
    /// A form with an empty query.
    pub fn new(form: &'static str, fields: &'static [&'static str]) -> Self {
        Self { form, fields, query: RwSignal::new(Query::empty(fields.len())) }
    }

    /// Keeps the query equal to the fields of the form from now on, and calls `act` when it has changed.
    pub fn follow(self, act: impl Fn() + 'static) {
        let read = move || {
            let values = self.fields.iter().map(|name| form::value(self.form, name));
            self.query.set(Query { values: values.collect() });
            act();
        };
        read();
        form::on_input(self.form, read);
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

    /// The names of the fields with their values, as in the address.
    pub fn params(self) -> Vec<(&'static str, String)> {
        let value = |value: &String| value.trim().to_string();
        self.query
            .with(|query| self.fields.iter().copied().zip(query.values.iter().map(value)).collect())
    }
}
