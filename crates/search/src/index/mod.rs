//! The index builder, for the native tool: it has the tables for readings, traditional characters and collation, so
//! the app needs none.
//!
//! Readings that are written in the content take precedence: characters have several readings, and official names
//! their own spelling.

mod aliases;
mod collation;
mod encode;
mod facet_values;
mod orders;
mod palladius;
mod programme;
mod readings;

pub use collation::compare;
pub use encode::with_pronunciation;
pub use facet_values::facet_values;
pub use readings::of as readings;

use content::Content;

/// The search indexes of a site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Indexes {
    /// Traditional characters of the organizations' names, each followed by its simplified form.
    pub traditional: String,
    /// The index of the programme.
    pub programme: String,
    /// The index of the directory.
    pub directory: String,
}

/// Builds the indexes of some content.
pub fn build(content: &Content) -> Indexes {
    let traditional = readings::traditional(&content.partners);
    Indexes {
        programme: programme::index(content, &traditional),
        directory: encode::directory(&content.partners, &traditional),
        traditional,
    }
}
