//! Fields of parsed JSON, and a note of the first that is missing or of the wrong kind.

use std::cell::{Cell, RefCell};

use crate::browser::json::Value;
use crate::model::{Date, Instant, Localized};

/// A field that is missing or of the wrong kind.
pub struct Wrong {
    /// Its name.
    pub field: &'static str,
    /// The list it is in, and the position of its record there.
    pub record: Option<(&'static str, usize)>,
}

/// Stands for a day or an instant that cannot be read.
const EPOCH: Instant = Instant { unix: 0, offset: 0 };

/// What is being read, and the first thing that was wrong.
#[derive(Default)]
pub struct Reader {
    record: Cell<Option<(&'static str, usize)>>,
    wrong: RefCell<Option<Wrong>>,
}

impl Reader {
    /// The first thing that was wrong.
    pub fn wrong(self) -> Option<Wrong> {
        self.wrong.into_inner()
    }

    /// The ids and names of a list.
    pub fn named<T>(
        &self,
        value: &Value,
        list: &'static str,
        make: fn(String, Localized) -> T,
    ) -> Vec<T> {
        self.records(value, list, |item| make(self.text(item, "id"), self.localized(item, "name")))
    }

    /// A list of which every member is a record with a line of its own.
    pub fn records<T>(
        &self,
        value: &Value,
        name: &'static str,
        read: impl Fn(&Value) -> T,
    ) -> Vec<T> {
        let position = Cell::new(0);
        let list = self.list(value, name, |item| {
            self.record.set(Some((name, position.replace(position.get() + 1))));
            read(item)
        });
        self.record.set(None);
        list
    }

    /// A list; none is an empty one.
    pub fn list<T>(&self, value: &Value, name: &str, read: impl Fn(&Value) -> T) -> Vec<T> {
        value.get(name).map(|list| list.items()).unwrap_or_default().iter().map(read).collect()
    }

    /// The one of `all` whose written form stands there.
    pub fn one_of<T: Copy>(
        &self,
        value: &Value,
        name: &'static str,
        all: &[T],
        id: fn(T) -> &'static str,
    ) -> T {
        self.among(value.get(name).and_then(|value| value.text()), name, all, id)
    }

    /// The one whose written form this is.
    pub fn among<T: Copy>(
        &self,
        written: Option<String>,
        name: &'static str,
        all: &[T],
        id: fn(T) -> &'static str,
    ) -> T {
        let found = all.iter().copied().find(|one| written.as_deref() == Some(id(*one)));
        self.or_note(found, name, all[0])
    }

    /// A list of texts.
    pub fn texts(&self, value: &Value, name: &'static str) -> Vec<String> {
        self.list(value, name, |item| self.or_note(item.text(), name, String::new()))
    }

    /// A text in several languages.
    pub fn localized(&self, value: &Value, name: &'static str) -> Localized {
        let texts = self.object(value, name);
        let text = |lang| texts.get(lang).and_then(|text| text.text());
        Localized { ru: text("ru"), zh: text("zh"), en: text("en") }
    }

    /// A text, if there is one.
    pub fn text_if_any(&self, value: &Value, name: &'static str) -> Option<String> {
        optional(value, name, |value, name| self.text(value, name))
    }

    /// A text in several languages, if there is one.
    pub fn localized_if_any(&self, value: &Value, name: &'static str) -> Option<Localized> {
        optional(value, name, |value, name| self.localized(value, name))
    }

    /// A number.
    pub fn number(&self, value: &Value, name: &'static str) -> f64 {
        self.or_note(value.get(name).and_then(|number| number.number()), name, 0.0)
    }

    /// An object.
    pub fn object(&self, value: &Value, name: &'static str) -> Value {
        self.or_note(value.get(name), name, Value::default())
    }

    /// A day.
    pub fn date(&self, value: &Value, name: &'static str) -> Date {
        let date = value.get(name).and_then(|date| Date::parse(&date.text()?).ok());
        self.or_note(date, name, EPOCH.local().date)
    }

    /// An instant.
    pub fn instant(&self, value: &Value, name: &'static str) -> Instant {
        let instant = value.get(name).and_then(|instant| Instant::parse(&instant.text()?).ok());
        self.or_note(instant, name, EPOCH)
    }

    /// A text.
    pub fn text(&self, value: &Value, name: &'static str) -> String {
        self.or_note(value.get(name).and_then(|text| text.text()), name, String::new())
    }

    fn or_note<T>(&self, read: Option<T>, name: &'static str, otherwise: T) -> T {
        if read.is_none() {
            self.note(name);
        }
        read.unwrap_or(otherwise)
    }

    fn note(&self, field: &'static str) {
        let record = self.record.get();
        self.wrong.borrow_mut().get_or_insert(Wrong { field, record });
    }
}

/// Whether a field says `true`.
pub fn flag(value: &Value, name: &str) -> bool {
    value.get(name).is_some_and(|flag| flag.is_true())
}

/// What is read if the field is there.
pub fn optional<T>(
    value: &Value,
    name: &'static str,
    read: impl Fn(&Value, &'static str) -> T,
) -> Option<T> {
    value.get(name).map(|_| read(value, name))
}
