//! What the functions of TypeScript return.

use serde::Deserialize;

use crate::formatting::capitalized;

/// The content of the site.
#[derive(Clone, Debug, Deserialize)]
pub struct OpenedSite {
    /// When the site was published, in milliseconds since 1970.
    pub published: f64,
}

/// The content of chosen files.
#[derive(Clone, Debug, Deserialize)]
pub struct OpenedFiles {
    /// The names of the files, as the organizer sees them.
    #[serde(default)]
    pub names: Vec<String>,
    /// A page of the site was opened: its content is open now, published at this time in milliseconds since 1970.
    pub published: Option<f64>,
}

/// What the check found: see `crates/generator`.
#[derive(Clone, Debug, Deserialize, PartialEq)]
pub struct Report {
    /// The numbers of files, errors and warnings, in words.
    pub summary: String,
    /// The number of errors.
    pub errors: usize,
    /// The number of warnings.
    pub warnings: usize,
    /// The first findings.
    pub findings: Vec<Finding>,
}

/// A finding of the check: see `site::check::ListedFinding`.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[allow(missing_docs, reason = "the fields are those of the generator")]
pub struct Finding {
    pub file: String,
    pub line: usize,
    pub column: usize,
    pub field: String,
    pub level: String,
    pub id: Option<String>,
    pub problem: String,
    pub advice: String,
    pub excerpt: Excerpt,
}

impl Finding {
    /// What is wrong, and what would be right.
    pub fn sentence(&self) -> String {
        let mut sentence = capitalized(&self.problem);
        if !self.advice.is_empty() {
            sentence.push_str(if sentence.ends_with(['.', '。', '!', '?']) { " " } else { ". " });
            sentence.push_str(&self.advice);
        }
        sentence
    }
}

/// The published content.
#[derive(Clone, Debug, Deserialize)]
pub struct Published {
    /// The texts of the data files.
    pub texts: [String; 3],
}

/// What the check of a record found: see `site::check::RecordFinding`.
#[derive(Clone, Debug, Deserialize)]
#[allow(missing_docs, reason = "the fields are those of the generator")]
pub struct RecordFinding {
    pub field: String,
    pub level: String,
    pub id: Option<String>,
    pub problem: String,
    pub advice: String,
}

/// The content for an editor: see `site::check::editable`.
#[derive(Clone, Debug, Deserialize)]
pub struct Editable {
    /// The texts of the files; none of one that is no JSON.
    pub texts: [Option<String>; 3],
}

/// What the search of the site finds: see `site::content_search`.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Found {
    /// The places in the list, the best first.
    pub positions: Vec<usize>,
}

/// How a Chinese name is read.
#[derive(Clone, Debug, Deserialize, PartialEq)]
pub struct Reading {
    /// In pinyin without tones.
    pub pinyin: String,
    /// In Cyrillic letters (the Palladius system).
    pub palladius: String,
}

/// The text around a finding.
#[derive(Clone, Debug, Deserialize, PartialEq)]
#[allow(missing_docs, reason = "the fields are those of the generator")]
pub struct Excerpt {
    pub before: String,
    pub marked: String,
    pub after: String,
}

/// A site that was made.
#[derive(Clone, Debug, Deserialize, PartialEq)]
pub struct MadeSite {
    /// The number of its files.
    pub files: usize,
    /// The length of the archive in bytes.
    pub bytes: f64,
    /// The texts of the data files of the published site and of this one; none if the former cannot be read.
    pub changes: Option<[[String; 3]; 2]>,
    /// The version of the generator.
    pub version: String,
    /// The digest of the base, as `forum --version` prints it.
    pub base: String,
}
