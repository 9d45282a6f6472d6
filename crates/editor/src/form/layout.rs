//! The order of the fields in the forms, and what the schemas do not say of them.

use super::File;

/// What the fields of a part of a form have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// Names and texts.
    Main,
    /// Day and hour.
    Time,
    /// Place, people, organizations, topics.
    Links,
    /// How to reach it.
    Contacts,
    /// Where it is known from.
    Sources,
    /// What only the search and the site use. Closed at first.
    Service,
}

/// A part of a form.
#[derive(Clone, Copy, Debug)]
pub struct Section {
    /// What its fields have in common.
    pub group: Group,
    /// The names of its fields.
    pub fields: &'static [&'static str],
}

const fn part(group: Group, fields: &'static [&'static str]) -> Section {
    Section { group, fields }
}

use Group::{Contacts, Links, Main, Service, Sources, Time};

/// The lists and their files, in the order of the navigation.
pub static LISTS: &[(&str, File)] = &[
    ("sessions", File::Agenda),
    ("venues", File::Agenda),
    ("topics", File::Agenda),
    ("themes", File::Agenda),
    ("changes", File::Agenda),
    ("partners", File::Partners),
    ("people", File::Partners),
    ("cities", File::Partners),
    ("regions", File::Partners),
    ("countries", File::Partners),
    ("days", File::Event),
    ("figures", File::Event),
    ("results", File::Event),
    ("timeline", File::Event),
    ("clocks", File::Event),
    ("maps", File::Event),
];

/// The forms. A record has its fields in this order in the file, too; lists of records come last.
pub static LAYOUT: &[(&str, &[Section])] = &[
    (
        "Event",
        &[
            part(
                Main,
                &[
                    "name",
                    "full_name",
                    "long_name",
                    "slogan",
                    "summary",
                    "notice",
                    "hosts",
                    "next_edition",
                ],
            ),
            part(Time, &["opening", "opening_time_known"]),
            part(Links, &["city", "local_time"]),
            part(Contacts, &["corrections", "site"]),
            part(Service, &["updated", "revision", "leads", "unknown", "id", "series", "accept"]),
        ],
    ),
    ("Agenda", &[part(Service, &["accept"])]),
    ("Partners", &[part(Service, &["accept"])]),
    (
        "Session",
        &[
            part(
                Main,
                &["title", "zh_sourced", "kind", "status", "description", "side_event", "draft"],
            ),
            part(Time, &["date", "date_end", "start", "end", "within", "date_basis"]),
            part(Links, &["venue", "partners", "people", "topics", "languages"]),
            part(Sources, &["sources"]),
            part(Service, &["id", "revision", "accept"]),
        ],
    ),
    (
        "Venue",
        &[part(Main, &["name", "city", "coordinates"]), part(Service, &["also", "id", "accept"])],
    ),
    ("Topic", &[part(Main, &["name"]), part(Service, &["also", "id", "accept"])]),
    (
        "Theme",
        &[
            part(Main, &["title", "description"]),
            part(Links, &["topics"]),
            part(Sources, &["sources"]),
            part(Service, &["id", "accept"]),
        ],
    ),
    ("Change", &[part(Main, &["session", "kind", "at", "note"]), part(Service, &["accept"])]),
    (
        "Partner",
        &[
            part(
                Main,
                &["name", "zh_sourced", "kind", "group", "role", "sector", "description", "draft"],
            ),
            part(Links, &["countries", "city", "region"]),
            part(Contacts, &["url", "phone", "email", "address", "seeks", "offers"]),
            part(Sources, &["sources"]),
            part(Service, &["also", "pinyin", "palladius", "id", "accept"]),
        ],
    ),
    (
        "Person",
        &[
            part(Main, &["name", "zh_sourced", "role"]),
            part(Links, &["partner"]),
            part(Sources, &["sources"]),
            part(Service, &["also", "id", "accept"]),
        ],
    ),
    (
        "City",
        &[
            part(Main, &["name"]),
            part(Links, &["country", "region"]),
            part(Service, &["also", "id", "accept"]),
        ],
    ),
    (
        "Region",
        &[
            part(Main, &["name"]),
            part(Links, &["country"]),
            part(Service, &["also", "id", "accept"]),
        ],
    ),
    ("Country", &[part(Main, &["name", "id"]), part(Service, &["accept"])]),
    ("Day", &[part(Time, &["date", "opens", "closes"]), part(Service, &["accept"])]),
    (
        "Figure",
        &[
            part(Main, &["value", "at_least", "unit", "label", "short", "note"]),
            part(Sources, &["sources"]),
            part(Service, &["id", "accept"]),
        ],
    ),
    (
        "Outcome",
        &[part(Main, &["text", "bold"]), part(Sources, &["sources"]), part(Service, &["accept"])],
    ),
    (
        "TimelineEntry",
        &[
            part(Main, &["text", "draft"]),
            part(Time, &["date", "date_end", "shown"]),
            part(Links, &["place", "people", "organizations"]),
            part(Sources, &["sources"]),
            part(Service, &["id", "accept"]),
        ],
    ),
    ("Clock", &[part(Main, &["city", "offset"]), part(Service, &["accept"])]),
    ("MapService", &[part(Main, &["name", "search", "point"]), part(Service, &["accept"])]),
    ("Statement", &[part(Main, &["text", "sources"])]),
    (
        "NextEdition",
        &[part(Main, &["name", "first", "last", "city", "expected", "announced", "sources"])],
    ),
    (
        "Leads",
        &[part(
            Main,
            &[
                "programme",
                "titles",
                "programme_example",
                "themes",
                "organizations",
                "organizations_example",
                "place",
            ],
        )],
    ),
    ("Days", &[part(Time, &["first", "last"])]),
];

/// Fields with ids of records: the record, the field, the list.
pub static REFERENCES: &[(&str, &str, &str)] = &[
    ("Session", "venue", "venues"),
    ("Session", "topics", "topics"),
    ("Session", "people", "people"),
    ("Session", "partners", "partners"),
    ("Theme", "topics", "topics"),
    ("Change", "session", "sessions"),
    ("Partner", "countries", "countries"),
    ("Partner", "region", "regions"),
    ("Partner", "city", "cities"),
    ("Person", "partner", "partners"),
    ("Region", "country", "countries"),
    ("City", "country", "countries"),
    ("City", "region", "regions"),
    ("TimelineEntry", "people", "people"),
    ("TimelineEntry", "organizations", "partners"),
];

/// Fields with long texts.
pub static LONG: &[&str] =
    &["description", "summary", "text", "note", "expected", "role", "notice", "address"];
