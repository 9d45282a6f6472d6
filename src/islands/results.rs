//! The results are visible once the forum is over.

use super::effect;
use crate::AppState;
use crate::browser::document;

/// Shows and hides the results and the link to them.
pub fn start(state: AppState) {
    effect(move || {
        for id in ["results", "to-results"] {
            document::set_flag(id, "hidden", !state.is_over());
        }
    });
}
