//! The static texts: they are in the documents, not in the app.

mod names;
mod partial;
mod places;
mod ru;
mod zh;

pub use places::is_route;

use super::Lang;

/// The number of columns of the table of organizations.
pub const CSV_COLUMNS: usize = 13;
/// The number of columns of the table of sessions.
pub const PROGRAMME_COLUMNS: usize = 17;

impl Lang {
    /// The static texts.
    pub fn static_texts(self) -> &'static StaticTexts {
        match self {
            Self::Ru => &ru::TEXTS,
            Self::Zh => &zh::TEXTS,
        }
    }
}

/// The static texts in one language.
///
/// `{}` is replaced by a number, a name or a date.
#[allow(missing_docs, reason = "each name says which text it is")]
#[derive(Debug)]
pub struct StaticTexts {
    // Punctuation
    pub colon: &'static str,
    pub comma: &'static str,
    pub list_comma: &'static str,
    pub full_stop: &'static str,
    pub parentheses: [&'static str; 2],
    pub dash: &'static str,
    pub from_word_to_word: &'static str,
    pub from_date_to_date: &'static str,

    // Frame
    pub skip: &'static str,
    pub mark: &'static str,
    pub dark_theme: &'static str,
    pub sections: &'static str,
    pub to_top: &'static str,

    // Hero and countdown
    pub see_programme: &'static str,
    pub see_organizations: &'static str,
    pub share: &'static str,
    pub share_code: &'static str,
    pub share_code_none: &'static str,
    pub copy: &'static str,
    pub copied: &'static str,
    pub copy_yourself: &'static str,
    pub zone: &'static str,
    pub weekdays: &'static str,
    pub year: &'static str,
    pub neutral: &'static str,

    // Results
    pub results_title: &'static str,
    pub figures_title: &'static str,
    pub figure_columns: [&'static str; 3],
    pub copy_table: &'static str,

    // Timeline
    pub timeline_title: &'static str,
    pub timeline_short: &'static str,
    pub timeline_entries: [&'static str; 3],
    pub timeline_parts: [&'static str; 3],

    // Programme
    pub agenda_title: &'static str,
    pub agenda_lead: &'static str,
    pub agenda_days: &'static str,
    pub all_days: &'static str,
    pub agenda_search: &'static str,
    pub agenda_hint: &'static str,
    pub day: &'static str,
    pub tracks: [&'static str; 4],
    pub track_titles: [&'static str; 4],
    pub session_kind_label: &'static str,
    pub any_session_kind: &'static str,
    pub topic: &'static str,
    pub any_topic: &'static str,
    pub venue: &'static str,
    pub any_venue: &'static str,
    pub lists: &'static str,
    pub list_all: &'static str,
    pub list_mine: &'static str,
    pub list_sent: &'static str,
    pub zone_label: &'static str,
    pub zone_own: &'static str,
    pub star: &'static str,
    pub stars_lost: &'static str,
    pub mine_none: &'static str,
    pub mine_help: &'static str,
    pub overlaps: &'static str,
    pub sent_help: &'static str,
    pub sent_merge: &'static str,
    pub sent_close: &'static str,
    pub time_unknown: &'static str,
    pub time_unknown_after: &'static str,
    pub venue_unknown: &'static str,
    pub several_days: &'static str,
    pub day_unknown: &'static str,
    pub day_unknown_lead: &'static str,
    pub themes: &'static str,
    pub themes_lead: &'static str,
    pub titles_note: &'static str,
    pub until: &'static str,
    pub within: &'static str,
    pub gathering_day: &'static str,
    pub side_events: &'static str,
    pub status_announced: &'static str,
    pub status_cancelled: &'static str,
    pub details: &'static str,
    pub people: &'static str,
    pub mentioned: &'static str,
    pub took_part: &'static str,
    pub sources: &'static str,
    pub source: &'static str,
    pub session_kinds: [&'static str; 6],
    pub language: &'static str,
    pub any_language: &'static str,
    pub session_languages: [&'static str; 3],
    pub changes: &'static str,
    pub changes_fresh: &'static str,
    pub change_fresh: &'static str,
    pub change_kinds: [&'static str; 3],

    // Calendars
    pub calendar: &'static str,
    pub calendar_all: &'static str,
    pub calendar_days: &'static str,
    pub calendar_file: &'static str,
    pub calendar_in_app: &'static str,
    pub files_in_app: &'static str,
    pub export: &'static str,
    pub export_partial: &'static str,
    pub export_none: &'static str,
    pub export_refused: &'static str,

    // Partners
    pub search: &'static str,
    pub search_hint: &'static str,
    pub country: &'static str,
    pub kind: &'static str,
    pub any_country: &'static str,
    pub any_kind: &'static str,
    pub region: &'static str,
    pub any_region: &'static str,
    pub city: &'static str,
    pub any_city: &'static str,
    pub part: &'static str,
    pub any_part: &'static str,
    pub sector: &'static str,
    pub any_sector: &'static str,
    pub seeks: &'static str,
    pub offers: &'static str,
    pub anything: &'static str,
    pub filters: &'static str,
    pub separator: &'static str,
    pub all: &'static str,
    pub sort: &'static str,
    pub sort_found: &'static str,
    pub sort_ru: &'static str,
    pub sort_zh: &'static str,
    pub sort_country: &'static str,
    pub clear: &'static str,
    pub drop: &'static str,
    pub nothing_found: &'static str,
    pub nothing_found_help: &'static str,
    pub similar: &'static str,
    pub found_by: &'static str,
    pub partners_title: &'static str,
    pub partners_short: &'static str,
    pub partners_lead: &'static str,
    pub unofficial_name: &'static str,
    pub unofficial_name_help: &'static str,
    pub represents: &'static str,
    pub view: &'static str,
    pub view_cards: &'static str,
    pub view_table: &'static str,
    pub name: &'static str,
    pub other_name: &'static str,
    pub role: &'static str,
    pub csv_columns: [&'static str; CSV_COLUMNS],
    pub programme_columns: [&'static str; PROGRAMME_COLUMNS],
    pub spreadsheet_file: &'static str,
    pub save_shown: &'static str,
    pub save_table: &'static str,
    pub save_cards: &'static str,
    pub shortlist: &'static str,
    pub shortlist_star: &'static str,
    pub names: &'static str,
    pub copy_name: &'static str,
    pub copied_text: &'static str,
    pub copy_text_yourself: &'static str,
    pub contacts: &'static str,
    pub named_people: &'static str,
    pub sessions: &'static str,
    pub card: &'static str,
    pub card_code: &'static str,
    pub link: &'static str,
    pub mistake: &'static str,
    pub all_on_a_page: &'static str,
    pub cards_of: &'static str,
    pub cards_before: &'static str,
    pub cards_after: &'static str,
    pub partner_kinds: [&'static str; 7],
    pub groups: [&'static str; 8],

    // Place and time
    pub place_short: &'static str,
    pub place_title: &'static str,
    pub place_lead: &'static str,
    pub venues: &'static str,
    pub venues_on_map: &'static str,
    pub on_map: &'static str,
    pub clocks: &'static str,
    pub clocks_lead: &'static str,
    pub clocks_elsewhere: &'static str,
    pub clock_elsewhere: &'static str,

    // Foot
    pub foot_files: &'static str,
    pub foot_page: &'static str,
    pub foot_top: &'static str,
    pub foot_calendar: &'static str,
    pub foot_about: &'static str,
    pub print: &'static str,
    pub foot_updated: &'static str,
    pub data_event: &'static str,
    pub data_agenda: &'static str,
    pub data_partners: &'static str,

    // Notices
    pub offline: &'static str,
    pub newer: [&'static str; 2],
    pub missing: &'static str,
    pub missing_help: &'static str,
    pub to_start: &'static str,
    pub failed: &'static str,
}
