//! Undo and redo: a stack of documents. They share what stayed the same, so a step costs a few kilobytes.

use crate::{Document, Path};

/// The most steps that are kept.
const MOST: usize = 500;
/// Changes of one field belong together if no more milliseconds are between them.
const PAUSE: f64 = 1500.0;

/// What a step did.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// A field was changed; its path in the record, or in the file for what is in no list.
    Changed(Path),
    /// A record was added.
    Added,
    /// A record was added as a copy of another one.
    Duplicated,
    /// A record was deleted, with this number of references to it.
    Deleted(usize),
    /// A record was moved to another place of its list.
    Moved,
    /// The whole record was replaced by other JSON.
    Rewritten,
    /// Changes of the published site were taken.
    Merged,
    /// An older version was restored.
    Restored,
}

/// A step: what was done, and to which record.
#[derive(Clone, Debug, PartialEq)]
pub struct Edit {
    /// What was done.
    pub action: Action,
    /// The name of the list; none for what is in no list.
    pub list: Option<&'static str>,
    /// The place of the record in its list.
    pub index: usize,
    /// The name of the record, for the description of the step.
    pub name: String,
}

/// A document with the steps before and after it.
#[derive(Clone, Debug)]
pub struct History {
    present: Document,
    past: Vec<(Document, Edit)>,
    future: Vec<(Document, Edit)>,
    /// When the last step was extended, in milliseconds; none if the next change is a step of its own.
    extended: Option<f64>,
}

impl History {
    /// A history without steps.
    pub fn new(document: Document) -> Self {
        Self { present: document, past: Vec::new(), future: Vec::new(), extended: None }
    }

    /// The document as it is now.
    pub fn present(&self) -> &Document {
        &self.present
    }

    /// Adds a step at a time in milliseconds. Quick changes of one field are one step. What was undone is forgotten.
    pub fn push(&mut self, document: Document, edit: Edit, now: f64) {
        if document.is_same(&self.present) {
            return;
        }
        self.future.clear();
        let before = std::mem::replace(&mut self.present, document);
        let is_typing = matches!(edit.action, Action::Changed(_));
        let continues = is_typing
            && self.extended.is_some_and(|last| now - last < PAUSE)
            && self.past.last().is_some_and(|(_, last)| {
                (&last.action, last.list, last.index) == (&edit.action, edit.list, edit.index)
            });
        if !continues {
            self.past.push((before, edit));
            let over = self.past.len().saturating_sub(MOST);
            self.past.drain(..over);
        }
        self.extended = is_typing.then_some(now);
    }

    /// Goes one step back. The result is the step that was undone.
    pub fn undo(&mut self) -> Option<Edit> {
        let (before, edit) = self.past.pop()?;
        let after = std::mem::replace(&mut self.present, before);
        self.future.push((after, edit.clone()));
        self.extended = None;
        Some(edit)
    }

    /// Does again what was undone last.
    pub fn redo(&mut self) -> Option<Edit> {
        let (after, edit) = self.future.pop()?;
        let before = std::mem::replace(&mut self.present, after);
        self.past.push((before, edit.clone()));
        self.extended = None;
        Some(edit)
    }

    /// The step that would be undone.
    pub fn last(&self) -> Option<&Edit> {
        self.past.last().map(|(_, edit)| edit)
    }

    /// The step that would be done again.
    pub fn next(&self) -> Option<&Edit> {
        self.future.last().map(|(_, edit)| edit)
    }
}

#[cfg(test)]
mod tests {
    use super::{Action, Edit, History, MOST};
    use crate::form::File;
    use crate::{Document, Node, Path};
    use std::sync::Arc;

    fn edit(field: &str) -> Edit {
        Edit {
            action: Action::Changed(Path::parse(field)),
            list: None,
            index: 0,
            name: String::new(),
        }
    }

    fn typed(history: &mut History, field: &str, text: &str, now: f64) {
        let value = Some(Arc::new(Node::text(text)));
        let document = history.present().set(File::Event, &Path::parse(field), value);
        history.push(document, edit(field), now);
    }

    fn slogan(history: &History) -> String {
        history.present().root(File::Event).text_of("id").unwrap_or_default().to_owned()
    }

    fn empty() -> History {
        History::new(Document::parse(["{}", "{}", "{}"]).unwrap())
    }

    #[test]
    fn quick_changes_of_a_field_are_one_step() {
        let mut history = empty();
        for (text, now) in [("a", 0.0), ("ab", 200.0), ("abc", 900.0), ("abcd", 5000.0)] {
            typed(&mut history, "id", text, now);
        }
        assert!(history.undo().is_some());
        assert_eq!(slogan(&history), "abc");
        assert!(history.undo().is_some());
        assert_eq!(slogan(&history), "");
        assert!(history.undo().is_none());
        history.redo();
        history.redo();
        assert_eq!((slogan(&history).as_str(), history.redo()), ("abcd", None));
    }

    #[test]
    fn a_change_after_an_undo_forgets_what_was_undone() {
        let mut history = empty();
        typed(&mut history, "id", "a", 0.0);
        typed(&mut history, "series", "b", 10.0);
        history.undo();
        // The same field as the step before, and soon: still a step of its own.
        typed(&mut history, "id", "c", 20.0);
        assert!(history.next().is_none());
        history.undo();
        assert_eq!(slogan(&history), "a");
    }

    #[test]
    fn what_changes_nothing_is_no_step_and_old_steps_are_dropped() {
        let mut history = empty();
        let same = history.present().clone();
        history.push(same, edit("id"), 0.0);
        assert!(history.last().is_none());
        for step in 0..MOST + 5 {
            typed(&mut history, "id", &step.to_string(), step as f64 * 10_000.0);
        }
        assert_eq!(std::iter::from_fn(|| history.undo()).count(), MOST);
    }
}
