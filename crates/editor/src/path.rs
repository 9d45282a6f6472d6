//! Where a value is in a file: `sessions[4].title.zh`.

use std::fmt;
use std::sync::Arc;

use crate::Node;

/// A step of a path.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// The member of an object.
    Member(Arc<str>),
    /// The item of an array.
    Item(usize),
}

/// A path, from the root of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Path(pub Vec<Step>);

impl Path {
    /// The path of a record of a list.
    pub fn of_record(list: &str, index: usize) -> Self {
        Self(vec![Step::Member(list.into()), Step::Item(index)])
    }

    /// The path of a member of what this path names.
    pub fn member(&self, name: &str) -> Self {
        self.with(Step::Member(name.into()))
    }

    /// The path of an item of what this path names.
    pub fn item(&self, index: usize) -> Self {
        self.with(Step::Item(index))
    }

    fn with(&self, step: Step) -> Self {
        let mut steps = self.0.clone();
        steps.push(step);
        Self(steps)
    }

    /// Reads a path as the check writes it: `partners[0].name.zh`. Nothing if it is none.
    pub fn parse(text: &str) -> Self {
        let mut steps = Vec::new();
        for part in text.split('.').filter(|part| !part.is_empty()) {
            let (name, items) =
                part.split_once('[').map_or((part, None), |(name, items)| (name, Some(items)));
            if !name.is_empty() {
                steps.push(Step::Member(name.into()));
            }
            let items = items.into_iter().flat_map(|items| items.split('['));
            steps.extend(
                items.filter_map(|item| item.trim_end_matches(']').parse().ok().map(Step::Item)),
            );
        }
        Self(steps)
    }

    /// The list and the record that this path leads into, and the rest of the path.
    pub fn record(&self) -> Option<(&str, usize, Path)> {
        match self.0.as_slice() {
            [Step::Member(list), Step::Item(index), rest @ ..] => {
                Some((list, *index, Self(rest.to_vec())))
            }
            _ => None,
        }
    }

    /// Whether this path is `other` or leads into what `other` names.
    pub fn is_within(&self, other: &Path) -> bool {
        self.0.starts_with(&other.0)
    }

    /// What this path names.
    pub fn find<'a>(&self, root: &'a Arc<Node>) -> Option<&'a Arc<Node>> {
        self.0.iter().try_fold(root, |node, step| match step {
            Step::Member(name) => node.member(name),
            Step::Item(index) => node.items().get(*index),
        })
    }
}

impl fmt::Display for Path {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, step) in self.0.iter().enumerate() {
            match step {
                Step::Member(name) if place == 0 => write!(out, "{name}")?,
                Step::Member(name) => write!(out, ".{name}")?,
                Step::Item(index) => write!(out, "[{index}]")?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Path;

    #[test]
    fn a_path_is_read_and_written() {
        for text in ["", "name", "sessions[4].title.zh", "partners[0].seeks[2].ru", "days[1]"] {
            assert_eq!(Path::parse(text).to_string(), text);
        }
        let path = Path::parse("sessions[4].title.zh");
        let (list, index, rest) = path.record().unwrap();
        assert_eq!((list, index, rest.to_string().as_str()), ("sessions", 4, "title.zh"));
        assert!(path.is_within(&Path::parse("sessions[4].title")));
        assert!(!path.is_within(&Path::parse("sessions[40]")));
        assert!(Path::parse("slogan.ru").record().is_none());
    }
}
