//! A list that is searched by a form. The form is drawn once, by the prerenderer, and holds what is
//! asked; `browser/search.js` fills it in from the address and draws chips and counts.

use leptos::prelude::*;

use crate::browser::{document, form};
use crate::logic::finder::{Found, Query};

/// A searched list: its form and what is asked of it.
#[derive(Clone, Copy, Debug)]
pub struct Search {
    /// The id of the form.
    pub form: &'static str,
    /// The names of its fields, in the form and in the address; the first takes words.
    pub fields: &'static [&'static str],
    /// What is asked.
    pub query: RwSignal<Query>,
}

impl Search {
    /// A search that asks for nothing yet.
    pub fn new(form: &'static str, fields: &'static [&'static str]) -> Self {
        Self { form, fields, query: RwSignal::new(Query::empty(fields.len())) }
    }

    /// Asks what the form holds, from now on.
    pub fn follow(self) {
        let ask = move || {
            let values = self.fields.iter().map(|name| form::value(self.form, name));
            self.query.set(Query { values: values.collect() });
        };
        ask();
        form::on_input(self.form, ask);
    }

    /// Tells the form how much each choice would find, a line for each: field, value, number. Where
    /// nothing is found, a line without a value has what there would be without that condition.
    pub fn tell(self, found: &Found) {
        let mut lines = String::new();
        for (field, value, count) in &found.tally.values {
            lines += &format!("{}\t{value}\t{count}\n", self.fields[*field]);
        }
        for (name, without) in self.fields.iter().zip(&found.tally.without) {
            let gain = (found.is_empty() && *without > 0).then(|| format!("+{without}"));
            lines += &format!("{name}\t\t{}\n", gain.unwrap_or_default());
        }
        document::tell(self.form, "data-tally", &lines);
    }

    /// The names of the fields with their values, as they stand in the address.
    pub fn pairs(self) -> Vec<(&'static str, String)> {
        let value = |value: &String| value.trim().to_string();
        self.query
            .with(|query| self.fields.iter().copied().zip(query.values.iter().map(value)).collect())
    }
}
