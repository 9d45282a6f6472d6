//! The numbers of errors and warnings.

use i18n::fill;
use leptos::prelude::*;

use crate::findings::Counts;
use crate::state::Studio;

impl Studio {
    /// The number of all findings.
    pub fn count_all(self) -> Counts {
        self.checking.report.with(|report| {
            report.as_ref().map_or((0, 0), |report| (report.errors, report.warnings))
        })
    }

    /// Numbers as marks, with their meaning for screen readers; nothing for none.
    pub fn count_badge(self, (errors, warnings): Counts) -> AnyView {
        if (errors, warnings) == (0, 0) {
            return ().into_any();
        }
        let said = fill(self.editor_texts().counts, &[&errors.to_string(), &warnings.to_string()]);
        let title = said.clone();
        let badge = |count: usize, class: &'static str| {
            (count > 0).then(|| view! { <span class=class aria-hidden="true">{count}</span> })
        };
        view! {
            <span class="badges" title=title>
                {badge(errors, "badge badge--error")} {badge(warnings, "badge")}
                <span class="visually-hidden">{said}</span>
            </span>
        }
        .into_any()
    }
}
