//! The interface texts as a struct: a text missing in one language does not compile.

/// The texts of the app, in one language. They are part of the Wasm: keep them few.
///
/// `{}` is replaced by a number, a name or a date.
#[allow(missing_docs, reason = "each name says which text it is")]
#[derive(Debug)]
pub struct Texts {
    // Frame
    pub languages: &'static str,

    // Hero and countdown
    pub before: &'static str,
    pub opens_today: &'static str,
    pub opens_tomorrow: &'static str,
    pub day_only: &'static str,
    pub underway: &'static str,
    pub between: &'static str,
    pub after: &'static str,
    pub local_time: &'static str,
    pub days: [&'static str; 3],
    pub hours: [&'static str; 3],
    pub minutes: [&'static str; 3],
    pub seconds: [&'static str; 3],
    pub list_separator: &'static str,
    pub day_of_forum: &'static str,
    pub items_today: [&'static str; 3],
    pub time_in_city: &'static str,
    pub next_edition: &'static str,

    // Now and next
    pub now_title: &'static str,
    pub on_now: &'static str,
    pub up_next: &'static str,
    pub today: &'static str,
    pub nothing_timed: &'static str,
    pub jump: &'static str,
    pub items: [&'static str; 3],
    pub items_of: [&'static str; 3],
    pub day_before: &'static str,
    pub day_after: &'static str,
    pub starts_at: &'static str,

    // Partners
    pub found: [&'static str; 3],
    pub found_of: [&'static str; 3],

    // Notices
    pub preview: &'static str,
    pub preview_leave: &'static str,
    pub preview_bad: &'static str,
    pub failed_data: &'static str,
}
