//! Text that is pasted: without what Word and WPS put into it.

use editor::paste::paste;
use i18n::Lang;
use i18n::messages::PasteRepair;
use leptos::prelude::*;
use web_sys::{ClipboardEvent, HtmlTextAreaElement};

use crate::state::Studio;

/// Inserts repaired text where the original would have been pasted, and says what was repaired. `set` gets the new text of
/// the field.
pub fn repair(
    studio: Studio,
    event: &ClipboardEvent,
    lang: &str,
    has_lines: bool,
    set: impl Fn(String),
) {
    let text = event.clipboard_data().and_then(|data| data.get_data("text/plain").ok());
    let Some(text) = text.filter(|text| !text.is_empty()) else { return };
    let area: HtmlTextAreaElement = event_target(event);
    let value = area.value();
    let end = |end: Result<Option<u32>, _>| bytes_before(&value, end.ok().flatten().unwrap_or(0));
    let range = end(area.selection_start())..end(area.selection_end());
    let lang = match lang {
        "ru" => Some(Lang::Ru),
        "zh" => Some(Lang::Zh),
        _ => None,
    };
    let (new, place, repairs) = paste(&value, range, &text, lang, has_lines);
    event.prevent_default();
    area.set_value(&new);
    let place = new[..place].encode_utf16().count() as u32;
    let _ = area.set_selection_range(place, place);
    set(new);
    let notice = PasteRepair::notice(&repairs, studio.lang.get_untracked());
    studio.said.set((!notice.is_empty()).then_some(notice));
}

/// The number of bytes before a place that is counted in UTF-16, as browsers do.
fn bytes_before(text: &str, place: u32) -> usize {
    let mut units = 0;
    let end = text.char_indices().find(|(_, letter)| {
        let is_end = units >= place as usize;
        units += letter.len_utf16();
        is_end
    });
    end.map_or(text.len(), |(byte, _)| byte)
}
