//! The check of the content. After each change the record alone is checked at once, then the whole content: one check at
//! a time, and again if the content has changed meanwhile.

use editor::{Action, Edit};
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::engine;
use crate::owner::Owner;
use crate::results::{Excerpt, Finding, RecordFinding, Report};
use crate::state::Studio;

/// What the check found.
#[derive(Clone, Copy)]
pub struct Checking {
    /// The last report; nothing while content that was opened is checked.
    pub report: RwSignal<Option<Report>>,
    content: Run,
    record: Run,
}

/// Whether a check runs, and whether its result is too old already.
#[derive(Clone, Copy)]
struct Run {
    is_running: StoredValue<bool>,
    is_stale: StoredValue<bool>,
}

impl Run {
    fn new() -> Self {
        Self { is_running: StoredValue::new(false), is_stale: StoredValue::new(false) }
    }

    /// Whether a check has to be started: otherwise the one that runs is repeated.
    fn begins(self) -> bool {
        self.is_stale.set_value(true);
        !self.is_running.get_value() && {
            self.is_running.set_value(true);
            true
        }
    }

    /// Whether something was changed since the last call.
    fn repeats(self) -> bool {
        let is_stale = self.is_stale.get_value();
        self.is_stale.set_value(false);
        self.is_running.set_value(is_stale);
        is_stale
    }
}

impl Checking {
    /// Nothing was checked.
    pub fn new() -> Self {
        Self { report: RwSignal::new(None), content: Run::new(), record: Run::new() }
    }

    /// Checks the content as it is now.
    pub fn start(self, studio: Studio) {
        if !self.content.begins() {
            return;
        }
        spawn_local(async move {
            while self.content.repeats() {
                let report = engine::read::<Report>(engine::check_content(&studio.tag()).await);
                // A report of older content or in another language is not shown.
                if self.content.is_stale.get_value() {
                    continue;
                }
                match report {
                    Ok(report) => self.report.set(Some(report)),
                    Err(problem) => studio.refused.set(Some(problem)),
                }
            }
        });
    }

    /// Checks a record after each change of it. What concerns other records, too, is found by the check of the content.
    pub fn follow(self, studio: Studio) {
        Effect::new(move || {
            studio.editor.document();
            if studio.editor.last_owner().is_some() && self.record.begins() {
                spawn_local(async move {
                    while self.record.repeats() {
                        self.check_record(studio).await;
                    }
                });
            }
        });
    }

    async fn check_record(self, studio: Studio) {
        let Some(owner) = studio.editor.last_owner() else { return };
        let (Some(list), Some(document)) = (owner.list, studio.editor.document_now()) else {
            return;
        };
        let Some(record) = document.records(list).get(owner.index).map(|record| record.write())
        else {
            return;
        };
        let file = owner.file.name().trim_end_matches(".json");
        let checked = engine::check_record(file, list, owner.index, &record, &studio.tag()).await;
        let Ok(findings) = engine::read::<Vec<RecordFinding>>(checked) else { return };
        let is_now = studio.editor.document_now().is_some_and(|now| now.is_same(&document));
        if is_now {
            self.report.update(|report| {
                if let Some(report) = report {
                    replace(report, owner, findings);
                }
            });
        }
    }
}

/// Replaces the findings of a record in a report.
fn replace(report: &mut Report, owner: Owner, findings: Vec<RecordFinding>) {
    let place = owner.path().to_string();
    let is_own = |finding: &Finding| {
        let rest = finding.field.strip_prefix(&place);
        finding.file == owner.file.name()
            && rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
    };
    let count = |report: &Report, level: &str| {
        report.findings.iter().filter(|it| it.level == level).count()
    };
    let before = [count(report, "error"), count(report, "warning")];
    report.findings.retain(|finding| !is_own(finding));
    report.findings.extend(findings.into_iter().map(|finding| Finding {
        file: owner.file.name().to_owned(),
        line: 0,
        column: 0,
        field: format!(
            "{place}{}{}",
            if finding.field.is_empty() { "" } else { "." },
            finding.field
        ),
        level: finding.level,
        id: finding.id,
        problem: finding.problem,
        advice: finding.advice,
        excerpt: Excerpt { before: String::new(), marked: String::new(), after: String::new() },
    }));
    report.errors = report.errors + count(report, "error") - before[0];
    report.warnings = report.warnings + count(report, "warning") - before[1];
}

impl crate::editor::Editor {
    /// The record that the last step has changed; none if it did something else.
    pub fn last_owner(self) -> Option<Owner> {
        match self.steps().0 {
            Some(Edit { action: Action::Changed(_), list: Some(list), index, .. }) => {
                Owner::record(list, index)
            }
            _ => None,
        }
    }
}
