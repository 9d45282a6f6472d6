//! Finding in a list by words and by facets: the same for the programme and the directory.

use super::board::fill;
use super::fold::fold;
use crate::i18n::Lang;

/// What the visitor asks of a list: a value for each of its fields, in their order. The first
/// field takes words; empty values ask for nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// The values, as they stand in the page's fields and in the address.
    pub values: Vec<String>,
}

/// What is known of one record of a list.
#[derive(Clone, Debug, Default)]
pub struct Entry {
    words: String,
    facets: Vec<Vec<String>>,
}

/// A list that can be searched.
#[derive(Debug)]
pub struct Finder {
    entries: Vec<Entry>,
}

impl Query {
    /// A query of these values.
    pub fn new(values: &[&str]) -> Self {
        Self { values: values.iter().map(ToString::to_string).collect() }
    }

    /// A query of so many fields that asks for nothing.
    pub fn empty(fields: usize) -> Self {
        Self { values: vec![String::new(); fields] }
    }

    /// Whether it asks for nothing.
    pub fn is_empty(&self) -> bool {
        self.values.iter().all(|value| value.trim().is_empty())
    }
}

impl Entry {
    /// A record of which these texts are searched, with its values for each field after the
    /// first.
    pub fn new<'a>(texts: impl Iterator<Item = &'a str>, facets: Vec<Vec<String>>) -> Self {
        let mut words = String::new();
        for text in texts {
            words.push_str(&fold(text));
            words.push('\n');
        }
        Self { words, facets }
    }

    fn passes(&self, words: &[&str], choices: &[String]) -> bool {
        let chosen = |(values, choice): (&Vec<String>, &String)| {
            choice.is_empty() || values.contains(choice)
        };
        self.facets.iter().zip(choices).all(chosen)
            && words.iter().all(|word| self.words.contains(word))
    }
}

impl Finder {
    /// A list of these records.
    pub fn new(entries: Vec<Entry>) -> Self {
        Self { entries }
    }

    /// The positions of the records that pass, in order.
    pub fn search(&self, query: &Query) -> Vec<usize> {
        let Some((words, choices)) = query.values.split_first() else {
            return (0..self.entries.len()).collect();
        };
        let words = fold(words);
        let words: Vec<&str> = words.split_whitespace().collect();
        let entries = self.entries.iter().enumerate();
        let found = entries.filter(|(_, entry)| entry.passes(&words, choices));
        found.map(|(position, _)| position).collect()
    }
}

/// How much was found, in words: `all` if nothing is left out, otherwise `some`, which has a
/// place for what was found and one for the total.
pub fn count(
    lang: Lang,
    found: usize,
    total: usize,
    all: &[&'static str; 3],
    some: &[&'static str; 3],
) -> String {
    if found == total {
        return format!("{total}\u{a0}{}", lang.counted(total as u32, all));
    }
    fill(lang.counted(total as u32, some), &[&found.to_string(), &total.to_string()])
}
