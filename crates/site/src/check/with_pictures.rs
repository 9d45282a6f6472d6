//! The whole check, as `forum check` and the studio report it: the files of the content and its share images.

use content::{Date, Instant};
use i18n::messages::{MessageLang, ToolMessage};
use publish::Files;

use super::{Drafts, FILES, Level, Report, Source, check};
use crate::pictures::faults;

/// Somewhere on Earth the clocks are 14 hours ahead of UTC.
const LATEST_OFFSET: i32 = 14 * 3600;

/// Checks the content at a time in seconds since 1970, and its pictures by their names. `path` is how a message calls a
/// picture. Accepted warnings are left out.
pub fn check_with_pictures(
    sources: [Source; 3],
    pictures: &Files,
    path: impl Fn(&str) -> String,
    unix: i64,
    drafts: Drafts,
) -> Report {
    let mut report = check(sources, latest_day(unix), drafts);
    if let Some(published) = &report.published {
        for fault in faults(pictures, &published.content, path) {
            report.files[0].warning("full_name", fault);
        }
    }
    report.accept();
    report
}

/// The latest day on Earth at a time in seconds since 1970.
pub fn latest_day(unix: i64) -> Date {
    Instant { unix, offset: LATEST_OFFSET }.local().date
}

impl Report {
    /// The numbers of files, errors and warnings, in words.
    pub fn summary(&self, lang: MessageLang) -> String {
        let [errors, warnings] = [Level::Error, Level::Warning].map(|level| self.count(level));
        ToolMessage::Summary { files: FILES.len(), errors, warnings }.text(lang)
    }
}
