//! The texts of a record by how they are searched: the columns of the index.

use crate::chinese::ChineseTable;
use crate::decode::PART_END;
use crate::record::Record;

/// The first four columns of [`Record::decode`].
#[derive(Clone, Debug, Default)]
pub struct Columns {
    /// The names.
    pub names: Vec<String>,
    /// Other texts.
    pub texts: Vec<String>,
    /// Texts that are also found by their pronunciation.
    pub pronounced: Vec<String>,
    /// The same, and the row of the record does not show them.
    pub hidden: Vec<String>,
}

impl Columns {
    /// The columns with a line for each text.
    pub fn encode(&self) -> [String; 4] {
        let all = [&self.names, &self.texts, &self.pronounced, &self.hidden];
        all.map(|texts| {
            let mut lines: Vec<String> = Vec::new();
            for text in texts {
                // With the no-break spaces of the document, for it compresses better.
                let line = text.replace(['\t', '\r', '\n', PART_END], " ").trim().to_string();
                if !line.is_empty() && !lines.contains(&line) {
                    lines.push(line);
                }
            }
            lines.join("\n")
        })
    }

    /// The record of these texts.
    pub fn record(&self, chinese: &ChineseTable) -> Record {
        Record::decode(&mut self.encode().iter().map(String::as_str), chinese)
    }
}

/// Texts as the texts of a column.
pub fn owned<'a>(texts: impl Iterator<Item = &'a str>) -> Vec<String> {
    texts.map(str::to_string).collect()
}
