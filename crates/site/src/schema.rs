//! The JSON Schemas of the content: editors that support them complete fields. `build.rs` derives them from the types.

use serde_json::Value;

/// The schemas as files, in the order of [`crate::check::FILES`].
pub const TEXTS: [&str; 3] = [
    include_str!(concat!(env!("OUT_DIR"), "/event.schema.json")),
    include_str!(concat!(env!("OUT_DIR"), "/agenda.schema.json")),
    include_str!(concat!(env!("OUT_DIR"), "/partners.schema.json")),
];

/// The schemas, in the same order.
pub fn all() -> [Value; 3] {
    TEXTS.map(|text| serde_json::from_str(text).expect("the build has written JSON"))
}
