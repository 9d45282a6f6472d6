//! What the check found, by the records and fields of the document.

use std::collections::HashMap;

use editor::Path;
use editor::form::File;
use leptos::prelude::*;

use crate::owner::Owner;
use crate::results::{Finding, Report};

/// A finding and where it is.
#[derive(Clone, PartialEq)]
struct Located {
    file: File,
    path: Path,
    finding: Finding,
}

/// Errors and warnings.
pub type Counts = (usize, usize);

/// The findings of a report, by place.
#[derive(Clone, Copy)]
pub struct Findings {
    located: Memo<Vec<Located>>,
    /// By list and place; what is in no list has an empty name and the number of its file.
    counts: Memo<HashMap<(String, usize), Counts>>,
}

impl Findings {
    /// Those of a report, which changes.
    pub fn of(report: RwSignal<Option<Report>>) -> Self {
        let located = Memo::new(move |_| {
            report.with(|report| {
                let findings = report.iter().flat_map(|report| report.findings.iter());
                let locate = |finding: &Finding| {
                    let path = Path::parse(&finding.field);
                    Some(Located {
                        file: File::named(&finding.file)?,
                        path,
                        finding: finding.clone(),
                    })
                };
                findings.filter_map(locate).collect::<Vec<_>>()
            })
        });
        let counts = Memo::new(move |_| {
            let mut counts = HashMap::<_, Counts>::new();
            located.with(|located| {
                for Located { file, path, finding } in located {
                    let record = path.record();
                    let key = record.map_or((String::new(), *file as usize), |(list, index, _)| {
                        (list.to_owned(), index)
                    });
                    let (errors, warnings) = counts.entry(key).or_default();
                    *(if finding.level == "error" { errors } else { warnings }) += 1;
                }
            });
            counts
        });
        Self { located, counts }
    }

    /// The findings at a path of a record, or in what it names.
    pub fn at(self, owner: Owner, path: &Path) -> Vec<Finding> {
        let full = owner.within(path);
        self.located.with(|located| {
            let own = located.iter().filter(|it| it.file == owner.file && it.path.is_within(&full));
            own.map(|it| it.finding.clone()).collect()
        })
    }

    /// The number of those of a record.
    pub fn count_of(self, list: &str, index: usize) -> Counts {
        self.counts
            .with(|counts| counts.get(&(list.to_owned(), index)).copied().unwrap_or_default())
    }

    /// The number of those of a list; without a name, of what is in none of `event.json`.
    pub fn count_in(self, list: Option<&str>) -> Counts {
        self.counts.with(|counts| {
            let own = counts.iter().filter(|((name, place), _)| match list {
                Some(list) => name == list,
                None => name.is_empty() && *place == File::Event as usize,
            });
            own.fold((0, 0), |(errors, warnings), (_, count)| {
                (errors + count.0, warnings + count.1)
            })
        })
    }
}
