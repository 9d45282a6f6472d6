//! The fields of the two search forms, by their names in the form and in the address. The first takes words.

/// The fields of the programme.
pub const PROGRAMME_FIELDS: [&str; 6] = ["q", "day", "kind", "topic", "venue", "lang"];

/// The fields of the directory: the conditions, then how the list is sorted and shown.
pub const DIRECTORY_FIELDS: [&str; 11] = [
    "find",
    "country",
    "type",
    "region",
    "city",
    "participation",
    "sector",
    "seeks",
    "offers",
    "sort",
    "view",
];

/// The earlier name of a field in addresses, which still works (`web/search_form`), and its name.
pub const RENAMED_FIELD: (&str, &str) = ("role", "participation");

/// The number of the directory's fields that are conditions; the next is the sort order.
pub const DIRECTORY_CONDITIONS: usize = 9;

/// The value of the fields `day` and `kind` for themes.
pub const THEMES: &str = "themes";
