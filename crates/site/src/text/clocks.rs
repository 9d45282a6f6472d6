//! The cities whose time the page shows.

use content::Event;
use i18n::{Fragment, Lang};

/// Names and UTC offsets in seconds: the host city first, then the others that the content names.
pub fn clocks(event: &Event, lang: Lang) -> Vec<(Fragment<'_>, i32)> {
    let host = (lang.pick(&event.city), event.offset());
    let others = event.clocks.iter().filter(|clock| clock.city != event.city);
    let others = others.map(|clock| (lang.pick(&clock.city), clock.offset.0));
    std::iter::once(host).chain(others).collect()
}
