//! A JSON tree whose parts are shared: an edit copies only the way to what it changes, so two versions of a document are
//! compared by their pointers. Members keep their order and numbers their digits, which `serde_json::Value` does not do
//! without a feature that would change the bytes of every other crate.

use std::sync::Arc;

/// A JSON value.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// `null`.
    Null,
    /// `true` or `false`.
    Flag(bool),
    /// A number, as it is written.
    Number(Arc<str>),
    /// A text.
    Text(Arc<str>),
    /// An array.
    List(Vec<Arc<Node>>),
    /// An object. Members are in the order of the file.
    Record(Vec<(Arc<str>, Arc<Node>)>),
}

impl Node {
    /// A text.
    pub fn text(text: &str) -> Self {
        Self::Text(text.into())
    }

    /// An object without members.
    pub fn record() -> Self {
        Self::Record(Vec::new())
    }

    /// Reads JSON. The error is that of the parser, in English.
    pub fn parse(json: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(json)
    }

    /// The member of an object.
    pub fn member(&self, name: &str) -> Option<&Arc<Node>> {
        self.members().iter().find(|(key, _)| &**key == name).map(|(_, node)| node)
    }

    /// The members of an object; none of anything else.
    pub fn members(&self) -> &[(Arc<str>, Arc<Node>)] {
        match self {
            Self::Record(members) => members,
            _ => &[],
        }
    }

    /// The items of an array; none of anything else.
    pub fn items(&self) -> &[Arc<Node>] {
        match self {
            Self::List(items) => items,
            _ => &[],
        }
    }

    /// A text as such; nothing if it is something else.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The text of a member.
    pub fn text_of(&self, name: &str) -> Option<&str> {
        self.member(name)?.as_text()
    }

    /// Whether it is `true`.
    pub fn is_true(&self) -> bool {
        *self == Self::Flag(true)
    }

    /// Whether it contains nothing: no text, no items, no members.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Null => true,
            Self::Text(text) => text.is_empty(),
            Self::List(items) => items.is_empty(),
            Self::Record(members) => members.is_empty(),
            Self::Flag(_) | Self::Number(_) => false,
        }
    }

    /// Writes JSON as the content files have it: two spaces per level, a line per member and item.
    pub fn write(&self) -> String {
        self.write_at(0)
    }

    /// The same for a part of a larger text, at this depth.
    pub(crate) fn write_at(&self, depth: usize) -> String {
        let mut json = String::new();
        self.write_to(&mut json, depth);
        json
    }

    fn write_to(&self, json: &mut String, depth: usize) {
        match self {
            Self::Null => json.push_str("null"),
            Self::Flag(flag) => json.push_str(if *flag { "true" } else { "false" }),
            Self::Number(number) => json.push_str(number),
            Self::Text(text) => write_text(text, json),
            Self::List(items) => {
                write_parts(json, depth, ['[', ']'], items, |json, item| {
                    item.write_to(json, depth + 1);
                });
            }
            Self::Record(members) => {
                write_parts(json, depth, ['{', '}'], members, |json, (name, node)| {
                    write_text(name, json);
                    json.push_str(": ");
                    node.write_to(json, depth + 1);
                });
            }
        }
    }
}

fn write_parts<T>(
    json: &mut String,
    depth: usize,
    [open, close]: [char; 2],
    parts: &[T],
    write: impl Fn(&mut String, &T),
) {
    let indent = |json: &mut String, depth: usize| {
        json.push('\n');
        json.extend(std::iter::repeat_n("  ", depth));
    };
    json.push(open);
    for (index, part) in parts.iter().enumerate() {
        if index > 0 {
            json.push(',');
        }
        indent(json, depth + 1);
        write(json, part);
    }
    if !parts.is_empty() {
        indent(json, depth);
    }
    json.push(close);
}

/// Writes a text with the escapes that JSON requires (RFC 8259, section 7).
fn write_text(text: &str, json: &mut String) {
    json.push('"');
    for letter in text.chars() {
        match letter {
            '"' => json.push_str("\\\""),
            '\\' => json.push_str("\\\\"),
            '\n' => json.push_str("\\n"),
            '\r' => json.push_str("\\r"),
            '\t' => json.push_str("\\t"),
            letter if letter < ' ' => json.push_str(&format!("\\u{:04x}", letter as u32)),
            letter => json.push(letter),
        }
    }
    json.push('"');
}

#[cfg(test)]
mod tests {
    use super::Node;

    #[test]
    fn what_was_read_is_written_as_it_was() {
        let files = ["event", "agenda", "partners"];
        for file in files.map(|file| format!("../../tests/fixtures/forum/{file}.json")) {
            let text = std::fs::read_to_string(&file).unwrap();
            let node = Node::parse(&text).unwrap();
            let again = Node::parse(&node.write()).unwrap();
            assert_eq!(node, again, "{file}");
        }
        let tidy = "{\n  \"b\": [\n    1,\n    -2.5,\n    100000000000\n  ],\n  \"a\": {},\n  \"c\": []\n}";
        assert_eq!(Node::parse(tidy).unwrap().write(), tidy);
        let escaped = "\"\\\"\\\\\\n\\u0001é中\"";
        assert_eq!(Node::parse(escaped).unwrap().write(), escaped);
    }

    #[test]
    fn duplicate_members_are_kept() {
        let json = "{\n  \"a\": 1,\n  \"a\": 2\n}";
        assert_eq!(Node::parse(json).unwrap().write(), json);
    }
}
