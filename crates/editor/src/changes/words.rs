//! Changes in words, with the labels of the forms.

use std::sync::Arc;

use i18n::messages::{MessageLang, RecordChangeMessage as Message};

use super::{FieldChange, RecordChange, RecordStatus};
use crate::form::{self, Field, Kind};
use crate::{Document, Node, Step, record};

/// The most letters of a text that are shown.
const MOST: usize = 160;
/// The letters that are shown before the first difference of a longer text.
const CONTEXT: usize = 40;

/// A change in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangeText {
    /// The list and the name of the record.
    pub title: String,
    /// What changed.
    pub lines: Vec<Message>,
}

impl ChangeText {
    /// One sentence for each line, each with the title.
    pub fn sentences(&self, lang: MessageLang) -> Vec<String> {
        self.lines.iter().map(|line| line.with_title(&self.title, lang)).collect()
    }
}

impl RecordChange {
    /// The title of the record: its list and its name.
    pub fn title(&self, lang: MessageLang) -> String {
        title(self.list, self.record, &self.names, lang)
    }

    /// The change in words. The documents before and after tell the names of what its fields refer to.
    pub fn words(&self, before: &Document, after: &Document, lang: MessageLang) -> ChangeText {
        let mut lines = Vec::new();
        match self.status {
            RecordStatus::Added => lines.push(Message::Added),
            RecordStatus::Removed => lines.push(Message::Removed),
            RecordStatus::Kept if self.is_moved => lines.push(Message::Moved),
            RecordStatus::Kept => {}
        }
        for field in &self.fields {
            lines.extend(field_words(self.record, field, [before, after], lang));
        }
        ChangeText { title: self.title(lang), lines }
    }
}

/// The title of a record, or of a file.
pub(crate) fn title(
    list: Option<&str>,
    record: &str,
    names: &[String; 2],
    lang: MessageLang,
) -> String {
    let [ru, zh] = names;
    let [first, other] = if lang == MessageLang::Zh { [zh, ru] } else { [ru, zh] };
    let name = if first.is_empty() { other } else { first };
    let date = lang.date_in_words(name).filter(|_| record == "Day");
    match list {
        Some(list) => lang.record_title(list, date.as_deref().unwrap_or(name)),
        None => lang.file_title(record).to_owned(),
    }
}

impl FieldChange {
    /// The label of the field, in a record of a kind.
    pub fn label(&self, record: &'static str, lang: MessageLang) -> String {
        let (mut owner, mut label) = (Some(record), String::new());
        for step in &self.path.0 {
            let Step::Member(name) = step else { break };
            if owner == Some("Localized") {
                return lang.label_in(&label, name);
            }
            let field = owner.and_then(|owner| form::field(owner, name));
            let text = owner.and_then(|owner| lang.field(owner, name));
            let own = text.map_or(&**name, |text| text.label);
            label = if label.is_empty() { own.to_owned() } else { lang.label_within(&label, own) };
            owner = match field.map(|field| field.kind) {
                Some(Kind::Record(inner)) => Some(inner),
                Some(Kind::Days) => Some("Days"),
                Some(Kind::Pair) => Some("Localized"),
                _ => None,
            };
        }
        label
    }

    /// The values before and after in words; none where there is none.
    pub fn values(
        &self,
        record: &'static str,
        documents: [&Document; 2],
        lang: MessageLang,
    ) -> [Option<String>; 2] {
        let field = super::field_at(record, &self.path);
        let sides = [(&self.before, documents[0]), (&self.after, documents[1])];
        if field.is_some_and(|(_, field)| field.kind == Kind::Flag) {
            return sides.map(|(node, _)| {
                let is_true = node.as_ref().is_some_and(|node| node.is_true());
                Some(lang.yes_or_no(is_true).to_owned())
            });
        }
        let texts = sides.map(|(node, _)| node.as_ref().and_then(|node| node.as_text()));
        if let ([Some(before), Some(after)], false) = (texts, is_coded(field)) {
            return excerpts(before, after).map(|text| Some(lang.quoted(&text)));
        }
        let words = sides.map(|(node, document)| {
            Some(value(node.as_ref()?, field, document, lang)).filter(|words| !words.is_empty())
        });
        if words[0] != words[1] {
            return words;
        }
        // Two ids of records with one name, or two moments with other offsets: the values tell what differs.
        sides.map(|(node, _)| {
            let node = node.as_ref()?;
            Some(node.as_text().map_or_else(|| node.write(), |text| lang.quoted(text)))
        })
    }
}

/// A change of a field in words.
pub(crate) fn field_words(
    record: &'static str,
    change: &FieldChange,
    documents: [&Document; 2],
    lang: MessageLang,
) -> Vec<Message> {
    let field = change.label(record, lang);
    let lists = [&change.before, &change.after].map(|node| match node.as_deref() {
        Some(Node::List(items)) => Some(&items[..]),
        Some(_) => None,
        None => Some(&[][..]),
    });
    if let [Some(before), Some(after)] = lists {
        let [removed, added] = [(before, after, documents[0]), (after, before, documents[1])].map(
            |(items, others, document)| {
                let gone = Arc::new(Node::List(without(items, others)));
                value(&gone, super::field_at(record, &change.path), document, lang)
            },
        );
        return match (removed.is_empty(), added.is_empty()) {
            (true, true) => vec![Message::FieldReordered { field }],
            (false, true) => vec![Message::FieldRemoved { field, before: removed }],
            (true, false) => vec![Message::FieldAdded { field, after: added }],
            (false, false) => vec![
                Message::FieldRemoved { field: field.clone(), before: removed },
                Message::FieldAdded { field, after: added },
            ],
        };
    }
    let message = match change.values(record, documents, lang) {
        [Some(before), Some(after)] => Message::Changed { field, before, after },
        [None, Some(after)] => Message::FieldAdded { field, after },
        [Some(before), None] => Message::FieldRemoved { field, before },
        [None, None] => return Vec::new(),
    };
    vec![message]
}

/// The items that are not among others, which may have each item once more.
fn without(items: &[Arc<Node>], others: &[Arc<Node>]) -> Vec<Arc<Node>> {
    let mut others = others.to_vec();
    let is_gone = |item: &&Arc<Node>| match others.iter().position(|other| other == *item) {
        Some(place) => {
            others.swap_remove(place);
            false
        }
        None => true,
    };
    items.iter().filter(is_gone).cloned().collect()
}

/// Whether the value of a field is a code, which has other words for people.
fn is_coded(field: Option<(&'static str, &'static Field)>) -> bool {
    let is_text = |kind| matches!(kind, Kind::Text | Kind::Pair | Kind::Address | Kind::Email);
    field.is_some_and(|(owner, field)| {
        !is_text(field.kind) || form::target(owner, field.name).is_some()
    })
}

/// A value in words; of a list, each of its items. Empty for an empty list.
fn value(
    node: &Node,
    field: Option<(&'static str, &'static Field)>,
    document: &Document,
    lang: MessageLang,
) -> String {
    let key = if lang == MessageLang::Zh { "zh" } else { "ru" };
    if let (Some(text), Some((owner, field))) = (node.as_text(), field) {
        if let Some(list) = form::target(owner, field.name) {
            let records = document.records(list);
            let target = records.iter().find(|record| record::id(record) == Some(text));
            let name = target.map(|target| record::name(target, key));
            return lang.quoted(name.as_deref().unwrap_or(text));
        }
        let words = match field.kind {
            Kind::Choice(name) | Kind::Choices(name) => lang.choice(name, text).map(str::to_owned),
            Kind::Date | Kind::PartialDate | Kind::Days => lang.date_in_words(text),
            Kind::Instant => lang.moment_in_words(text),
            _ => None,
        };
        if let Some(words) = words {
            return words;
        }
    }
    match node {
        Node::Text(text) => {
            let [text, _] = excerpts(text, "");
            lang.quoted(&text)
        }
        Node::List(items) => {
            let each = items.iter().map(|item| value(item, field, document, lang));
            lang.listed(&each.collect::<Vec<_>>())
        }
        Node::Record(_) => {
            let texts = ["ru", "zh", "en"].into_iter().filter_map(|lang| node.text_of(lang));
            let texts = texts.collect::<Vec<_>>().join(" / ");
            if texts.is_empty() { node.write() } else { lang.quoted(&texts) }
        }
        _ => node.write(),
    }
}

/// Two texts, shortened to where they begin to differ if they are long.
fn excerpts(before: &str, after: &str) -> [String; 2] {
    let letters = [before, after].map(|text| text.chars().collect::<Vec<_>>());
    let common = letters[0].iter().zip(&letters[1]).take_while(|(a, b)| a == b).count();
    let is_long = letters.iter().any(|text| text.len() > MOST);
    let start = if is_long { common.saturating_sub(CONTEXT) } else { 0 };
    letters.map(|text| {
        // A shorter text may end before the difference.
        let start = start.min(text.len());
        let end = text.len().min(start + MOST);
        let mut excerpt = String::new();
        excerpt.extend((start > 0).then_some('…'));
        excerpt.extend(&text[start..end]);
        excerpt.extend((end < text.len()).then_some('…'));
        excerpt
    })
}
