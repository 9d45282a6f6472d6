//! `public/data/event.json`: the forum itself.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Clock, Leads, MapService, TimelineEntry};
use super::{Date, Instant, Localized};

/// The forum: names, days, figures, results, the next edition.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Event {
    /// A short id that never changes; calendars use it to recognise the event.
    pub id: String,
    /// An id that all editions of the forum share; calendars and contact cards have it in their UIDs,
    /// so it never changes. By default the id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub series: Option<String>,
    /// The forum's name.
    pub name: Localized,
    /// The name of this edition, with its ordinal.
    pub full_name: Localized,
    /// Another full name of this edition, for search engines.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub long_name: Option<Localized>,
    /// The slogan.
    pub slogan: Localized,
    /// One or two sentences for search engines and link previews.
    pub summary: Localized,
    /// One sentence above everything else on the page: that it is a demonstration, for example.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notice: Option<Localized>,
    /// Who organized the forum and who supported it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hosts: Option<Statement>,
    /// The host city.
    pub city: Localized,
    /// The phrase "by the time of the host city": «по хабаровскому времени», 哈巴罗夫斯克时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub local_time: Option<Localized>,
    /// Texts of the sections, where the general ones do not fit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leads: Option<Leads>,
    /// Cities whose time is shown beside each other: the host city first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub clocks: Vec<Clock>,
    /// Map services that venues link to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub maps: Vec<MapService>,
    /// An e-mail address for corrections of the data.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(email)]
    pub corrections: Option<String>,
    /// The public https address of the site's folder; search engines and messengers need absolute addresses.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(url)]
    pub site: Option<String>,
    /// The instant the countdown runs to; its offset is the forum's time zone.
    pub opening: Instant,
    /// False while only the day of the opening is public.
    pub opening_time_known: bool,
    /// The forum's own days, in order.
    pub days: Vec<Day>,
    /// What the forum amounted to, most telling first; the bridge shows four.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub figures: Vec<Figure>,
    /// What came of it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub results: Vec<Outcome>,
    /// How the forum was prepared, held and followed up, in the order of the page.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub timeline: Vec<TimelineEntry>,
    /// The next forum, if announced.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_edition: Option<NextEdition>,
    /// What is not known from public sources: notes of the organizers, not shown.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unknown: Vec<Localized>,
    /// The day the data were last looked through.
    pub updated: Date,
    /// Counts the published versions of the data, from 1.
    pub revision: u32,
}

impl Event {
    /// The part of every UID after the `@`; that of a session has the event's own id before it. It replaces the host name,
    /// which may change, so UIDs are the same wherever the site is.
    pub fn series(&self) -> &str {
        self.series.as_deref().unwrap_or(&self.id)
    }
}

/// One day of the forum. Hours are given only where they are known.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Day {
    /// The day, in the forum's zone.
    pub date: Date,
    /// When its programme begins, if known; otherwise the whole day counts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opens: Option<Instant>,
    /// When its programme ends, if known; otherwise the whole day counts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closes: Option<Instant>,
}

/// A number the forum can be measured by.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Figure {
    /// Its id.
    pub id: String,
    /// The number, in whole units: 100 billion is 100000000000.
    pub value: u64,
    /// True where the source says "more than".
    #[serde(default)]
    pub at_least: bool,
    /// The unit behind the number: «₽», 卢布.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<Localized>,
    /// What is counted; shown under the number.
    pub label: Localized,
    /// The same in fewer words, for the bridge.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub short: Option<Localized>,
    /// A remark, if the number needs one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Localized>,
    /// Addresses of the sources.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<String>,
}

impl Figure {
    /// The label for the countdown panel: the short one if there is one.
    pub fn panel_label(&self) -> &Localized {
        self.short.as_ref().unwrap_or(&self.label)
    }
}

/// A sentence or two with their sources.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Statement {
    /// The text.
    pub text: Localized,
    /// Addresses of the sources.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<String>,
}

/// Something that came of the forum.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Outcome {
    /// The text.
    pub text: Localized,
    /// The words of the text that are set in bold.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bold: Option<Localized>,
    /// Addresses of the sources.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<String>,
}

/// The announcement of the next forum.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct NextEdition {
    /// Its name.
    pub name: Localized,
    /// First day announced.
    pub first: Date,
    /// Last day announced.
    pub last: Date,
    /// Where.
    pub city: Localized,
    /// What was announced besides, in one sentence.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expected: Option<Localized>,
    /// The day of the announcement.
    pub announced: Date,
    /// Addresses of the sources.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<String>,
}
