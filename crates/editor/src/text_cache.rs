//! The texts of the files of a document. What was written stays written: a change of one of ten thousand records writes one.

use std::collections::HashMap;
use std::sync::Arc;

use crate::form::{self, File};
use crate::{Document, Node};

/// The texts of records that were written last, by their addresses: as long as a record is kept here, no other one has its
/// address.
#[derive(Clone, Debug, Default)]
pub struct TextCache {
    written: HashMap<usize, (Arc<Node>, Arc<str>)>,
}

impl TextCache {
    /// The text of a file, as [`Document::text`] writes it.
    pub fn text(&mut self, document: &Document, file: File) -> String {
        let mut text = String::from("{");
        let mut written = HashMap::new();
        for (place, (name, node)) in document.root(file).members().iter().enumerate() {
            text.push_str(if place == 0 { "\n  " } else { ",\n  " });
            text.push_str(&Node::Text(name.clone()).write());
            text.push_str(": ");
            match &**node {
                Node::List(records) if !records.is_empty() && form::list(name).is_some() => {
                    text.push('[');
                    for (place, record) in records.iter().enumerate() {
                        text.push_str(if place == 0 { "\n    " } else { ",\n    " });
                        let key = Arc::as_ptr(record) as usize;
                        let known = self.written.remove(&key);
                        let known =
                            known.unwrap_or_else(|| (record.clone(), record.write_at(2).into()));
                        text.push_str(&known.1);
                        written.insert(key, known);
                    }
                    text.push_str("\n  ]");
                }
                other => text.push_str(&other.write_at(1)),
            }
        }
        // Records of other files stay.
        self.written.retain(|_, (record, _)| Arc::strong_count(record) > 1);
        self.written.extend(written);
        text.push_str(if document.root(file).members().is_empty() { "}\n" } else { "\n}\n" });
        text
    }
}

#[cfg(test)]
mod tests {
    use super::TextCache;
    use crate::form::File;
    use crate::{Document, Node, Path};
    use std::sync::Arc;

    #[test]
    fn a_text_is_that_of_the_document_after_every_change() {
        let files = ["event", "agenda", "partners"]
            .map(|file| format!("../../tests/fixtures/forum/{file}.json"));
        let read = files.map(|file| std::fs::read_to_string(file).unwrap());
        let mut document = Document::parse(read).unwrap();
        let mut texts = TextCache::default();
        let changes =
            ["partners[2].name.ru", "partners[0].url", "slogan.zh", "sessions[1].title.ru"];
        for (path, file) in
            changes.into_iter().zip([File::Partners, File::Partners, File::Event, File::Agenda])
        {
            document = document.set(file, &Path::parse(path), Some(Arc::new(Node::text("x"))));
            document = document.remove("topics", 0).shift("people", 0, 3);
            for file in File::ALL {
                assert_eq!(texts.text(&document, file), document.text(file));
            }
        }
        let empty = Document::parse(["{}", "{}", "{}"]).unwrap();
        assert_eq!(texts.text(&empty, File::Event), empty.text(File::Event));
    }
}
