//! Fields of parsed JSON, and a note of the first that is missing or of the wrong kind.

use std::cell::{Cell, RefCell};

use crate::{Date, Instant, Localized};

/// A value of parsed JSON: the browser's in the app, serde's in tests.
pub trait JsonValue: Sized + Default {
    /// A member of an object; none if it is absent or null.
    fn get(&self, name: &str) -> Option<Self>;
    /// A string.
    fn text(&self) -> Option<String>;
    /// A number.
    fn number(&self) -> Option<f64>;
    /// Whether it is `true`.
    fn is_true(&self) -> bool;
    /// The items of an array; none of anything else.
    fn items(&self) -> Option<Vec<Self>>;
}

/// A field that is missing or of the wrong kind.
pub struct WrongField {
    /// Its name.
    pub field: &'static str,
    /// The member of the root that it is in, and the number of lines below: that of its record in a list.
    pub member: Option<(&'static str, usize)>,
}

/// Stands for a day or an instant that cannot be read.
const EPOCH: Instant = Instant { unix: 0, offset: 0 };

/// Reads fields and keeps the first that was wrong.
#[derive(Default)]
pub struct Reader {
    member: Cell<Option<(&'static str, usize)>>,
    wrong: RefCell<Option<WrongField>>,
}

impl Reader {
    /// The first field that was wrong.
    pub fn wrong(self) -> Option<WrongField> {
        self.wrong.into_inner()
    }

    /// A list of which every item is a record with a line of its own.
    pub fn records<V: JsonValue, T>(
        &self,
        value: &V,
        name: &'static str,
        read: impl Fn(&V) -> T,
    ) -> Vec<T> {
        let mut records = Vec::new();
        for (item, line) in self.items(value, name).iter().zip(1..) {
            self.member.set(Some((name, line)));
            records.push(read(item));
        }
        self.member.set(None);
        records
    }

    /// A member of the root that is an object, if there is one.
    pub fn object<V: JsonValue, T>(
        &self,
        value: &V,
        name: &'static str,
        read: impl Fn(&V) -> T,
    ) -> Option<T> {
        self.member.set(Some((name, 0)));
        let object = value.get(name).map(|object| read(&object));
        self.member.set(None);
        object
    }

    /// A list of texts.
    pub fn texts<V: JsonValue>(&self, value: &V, name: &'static str) -> Vec<String> {
        let items = self.items(value, name);
        items.iter().map(|item| self.or_note(item.text(), name, String::new())).collect()
    }

    fn items<V: JsonValue>(&self, value: &V, name: &'static str) -> Vec<V> {
        self.or_note(value.get(name).and_then(|list| list.items()), name, Vec::new())
    }

    /// A text in several languages.
    pub fn localized<V: JsonValue>(&self, value: &V, name: &'static str) -> Localized {
        let texts = self.or_note(value.get(name), name, V::default());
        let text = |lang| texts.get(lang).and_then(|text| text.text());
        let texts = Localized { ru: text("ru"), zh: text("zh"), en: text("en") };
        let has_text = texts.all().next().is_some();
        self.or_note(has_text.then_some(()), name, ());
        texts
    }

    /// A text in several languages, if there is one.
    pub fn localized_if_any<V: JsonValue>(
        &self,
        value: &V,
        name: &'static str,
    ) -> Option<Localized> {
        optional(value, name, |value, name| self.localized(value, name))
    }

    /// A number.
    pub fn number<V: JsonValue>(&self, value: &V, name: &'static str) -> f64 {
        self.or_note(value.get(name).and_then(|number| number.number()), name, 0.0)
    }

    /// A day.
    pub fn date<V: JsonValue>(&self, value: &V, name: &'static str) -> Date {
        let date = value.get(name).and_then(|date| Date::parse(&date.text()?).ok());
        self.or_note(date, name, EPOCH.local().date)
    }

    /// An instant.
    pub fn instant<V: JsonValue>(&self, value: &V, name: &'static str) -> Instant {
        let instant = value.get(name).and_then(|instant| Instant::parse(&instant.text()?).ok());
        self.or_note(instant, name, EPOCH)
    }

    /// A text.
    pub fn text<V: JsonValue>(&self, value: &V, name: &'static str) -> String {
        self.or_note(value.get(name).and_then(|text| text.text()), name, String::new())
    }

    fn or_note<T>(&self, read: Option<T>, field: &'static str, otherwise: T) -> T {
        if read.is_none() {
            let member = self.member.get();
            self.wrong.borrow_mut().get_or_insert(WrongField { field, member });
        }
        read.unwrap_or(otherwise)
    }
}

/// Whether a field is `true`.
pub fn flag<V: JsonValue>(value: &V, name: &str) -> bool {
    value.get(name).is_some_and(|flag| flag.is_true())
}

/// Reads a field if it is there.
pub fn optional<V: JsonValue, T>(
    value: &V,
    name: &'static str,
    read: impl Fn(&V, &'static str) -> T,
) -> Option<T> {
    value.get(name).map(|_| read(value, name))
}
