//! A list that is searched by a form. The form is drawn once, by the prerenderer; what it asks
//! is a signal here, and stands in the address, so that a view can be shared and survives the
//! language switch.

use leptos::prelude::*;

use crate::browser::{address, document, form};
use crate::logic::finder::Query;

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

    /// Reads what the address asks, or what a browser restored in the form, and keeps signal,
    /// form and address the same from then on.
    pub fn follow(self) {
        let of_form = move || self.fields.iter().map(|name| form::value(self.form, name));
        let asked = |(name, value): (&&str, String)| address::get(name).unwrap_or(value);
        let values = self.fields.iter().zip(of_form()).map(asked).collect();
        self.query.set(Query { values });
        form::on_input(self.form, move || self.query.set(Query { values: of_form().collect() }));
        form::on_reset(self.form, move || {
            self.clear();
            // The button that was pressed goes away or is disabled: the focus would be lost.
            document::focus(self.fields[0]);
        });
        document::on_pick("data-drops", move |chip| {
            let name = chip.strip_prefix(self.form).and_then(|name| name.strip_prefix('-'));
            let field = self.fields.iter().position(|field| Some(*field) == name);
            if let Some(field) = field {
                self.query.update(|query| query.values[field].clear());
                // The chip goes away and the focus with it.
                document::focus(&format!("{}-count", self.form));
            }
        });
        Effect::new(move || self.query.with(|query| self.draw(query)));
    }

    /// Writes what is asked into the fields, and on chips that drop it.
    fn draw(self, query: &Query) {
        for (name, value) in self.fields.iter().zip(&query.values) {
            form::set_value(self.form, name, value);
            let id = format!("{}-{name}", self.form);
            let chosen = form::chosen(self.form, name).unwrap_or_else(|| value.clone());
            document::set_text(&format!("{id}-chosen"), &chosen);
            document::set(&format!("{id}-chip"), "hidden", value.trim().is_empty());
        }
        document::set(&format!("{}-chips", self.form), "hidden", query.is_empty());
        document::set(&format!("{}-clear", self.form), "disabled", query.is_empty());
    }

    /// Asks for everything.
    pub fn clear(self) {
        self.query.set(Query::empty(self.fields.len()));
    }

    /// The names of the fields with their values, as they stand in the address.
    pub fn pairs(self) -> Vec<(&'static str, String)> {
        let value = |value: &String| value.trim().to_string();
        self.query
            .with(|query| self.fields.iter().copied().zip(query.values.iter().map(value)).collect())
    }
}
