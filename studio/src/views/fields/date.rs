//! Days and moments. Moments are in the time zone of the forum, never in that of the browser.

use editor::{Node, Path};
use leptos::prelude::*;

use super::{Place, framed};

/// A day.
pub fn date(place: Place) -> AnyView {
    let studio = place.studio;
    let value = {
        let place = place.clone();
        Memo::new(move |_| studio.editor.text(place.owner, &place.path))
    };
    let set = {
        let place = place.clone();
        move |event| {
            let new = event_target_value(&event);
            let old = value.get_untracked();
            studio.editor.set_text(place.owner, &place.path, &new);
            if place.record == "Session" && place.field.name == "date" && is_day(&new) {
                follow(&place, &old, &new);
            }
        }
    };
    // What is no day would be invisible in a date field.
    let kind = move || if value.get().is_empty() || is_day(&value.get()) { "date" } else { "text" };
    let input = view! {
        <input
            class="input input--short"
            id=place.id()
            type=kind
            // Without it a year has six digits.
            max="9999-12-31"
            aria-describedby=place.described_by()
            readonly=studio.is_fixed()
            prop:value=move || value.get()
            on:change=set
        />
    };
    framed(&place, input)
}

/// The hours of a session follow its day.
fn follow(place: &Place, old: &str, new: &str) {
    for name in ["start", "end"] {
        let path = Path::default().member(name);
        let moment = place.studio.editor.text(place.owner, &path);
        if let Some(time) = moment.strip_prefix(old).filter(|time| time.starts_with('T')) {
            place.studio.editor.set_text(place.owner, &path, &format!("{new}{time}"));
        }
    }
}

/// A moment: an hour if the record has a day, otherwise day and hour. Its UTC offset is kept, or that of the forum.
pub fn instant(place: Place) -> AnyView {
    let studio = place.studio;
    let place_record = place.record;
    let value = {
        let place = place.clone();
        Memo::new(move |_| studio.editor.text(place.owner, &place.path))
    };
    let day = {
        let place = place.clone();
        Memo::new(move |_| {
            let day = studio.editor.text(place.owner, &Path::default().member("date"));
            let value = value.get();
            let is_own = value.is_empty() || value.starts_with(&day);
            (matches!(place.record, "Session" | "Day") && is_day(&day) && is_own).then_some(day)
        })
    };
    // An hour alone would be lost.
    let waits_for_day = Memo::new(move |_| {
        matches!(place_record, "Session" | "Day")
            && value.with(String::is_empty)
            && day.with(Option::is_none)
    });
    let is_valid = move || value.with(|value| value.is_empty() || is_moment(value));
    let kind = move || match (is_valid(), day.with(Option::is_some)) {
        (false, _) => "text",
        (true, true) => "time",
        (true, false) => "datetime-local",
    };
    let shown = move || match (is_valid(), day.with(Option::is_some)) {
        (false, _) => value.get(),
        (true, true) => value.get().get(11..16).unwrap_or_default().to_owned(),
        (true, false) => value.get().get(..16).unwrap_or_default().to_owned(),
    };
    let set = {
        let place = place.clone();
        move |event| {
            let new = event_target_value(&event);
            let old = value.get_untracked();
            let offset = old.get(19..).filter(|offset| !offset.is_empty() && is_moment(&old));
            let offset = offset.map_or_else(|| studio.editor.offset(), str::to_owned);
            let moment = match (new.len(), day.get_untracked()) {
                (5, Some(day)) => format!("{day}T{new}:00{offset}"),
                (16, _) => format!("{new}:00{offset}"),
                (19, _) if is_valid() => format!("{new}{offset}"),
                _ => new,
            };
            let node = (!moment.is_empty()).then(|| Node::text(&moment));
            studio.editor.set(place.owner, &place.path, node);
        }
    };
    let input = view! {
        <input
            class="input input--short"
            id=place.id()
            type=kind
            max=move || (kind() == "datetime-local").then_some("9999-12-31T23:59")
            disabled=move || waits_for_day.get()
            aria-describedby=place.described_by()
            readonly=studio.is_fixed()
            prop:value=shown
            on:change=set
        />
    };
    let first = view! {
        <Show when=move || waits_for_day.get()>
            <p class="field__help">{studio.editor_texts().date_first}</p>
        </Show>
    };
    framed(&place, view! { {input} {first} })
}

/// Whether a text has the form `2025-05-19`, and a month and a day that exist.
fn is_day(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts[..] else { return false };
    let number = |text: &str, length: usize| -> u32 {
        let is_number = text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit());
        if is_number { text.parse().unwrap_or(0) } else { 0 }
    };
    let (year, month, day) = (number(year, 4), number(month, 2), number(day, 2));
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 => 28 + u32::from(is_leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    year > 0 && (1..=days).contains(&day)
}

/// Whether a text has the form `2025-05-19T10:00:00+10:00` (RFC 3339).
fn is_moment(text: &str) -> bool {
    let time = text.get(10..19).unwrap_or_default();
    let is_time = time.bytes().zip(*b"T00:00:00").all(|(byte, form)| match form {
        b'0' => byte.is_ascii_digit(),
        form => byte == form,
    });
    text.get(..10).is_some_and(is_day) && time.len() == 9 && is_time && text.len() > 19
}
