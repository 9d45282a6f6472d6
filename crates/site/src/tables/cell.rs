//! What a cell of a table contains.

use content::{Date, Local};

/// The content of a cell. In a workbook it has a type; in CSV it is a text.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Any text; an empty text is no cell.
    Text(String),
    /// A telephone number as the content has it.
    Phone(String),
    /// A text that leads to an address.
    Link(String, String),
    /// A day.
    Date(Date),
    /// An hour of the forum's clock.
    Time(Local),
}

impl Cell {
    /// No content.
    pub const EMPTY: Self = Self::Text(String::new());

    /// A text of the content that may be missing.
    pub fn given(text: &Option<String>) -> Self {
        Self::Text(text.clone().unwrap_or_default())
    }

    /// A text that is an address, or leads to it with a scheme such as `mailto:` before it.
    pub fn link(scheme: &str, text: &Option<String>) -> Self {
        let text = text.clone().unwrap_or_default();
        Self::Link(text.clone(), format!("{scheme}{text}"))
    }
}
