//! The cities whose time the page shows.

use crate::i18n::{Fragment, Lang};
use crate::model::Event;

impl Event {
    /// Names and UTC offsets in seconds: the host city first, then the others that the content names.
    pub fn clocks(&self, lang: Lang) -> Vec<(Fragment<'_>, i32)> {
        let host = (lang.pick(&self.city), self.offset());
        let others = self.clocks.iter().filter(|clock| clock.city != self.city);
        let others = others.map(|clock| (lang.pick(&clock.city), clock.offset.0));
        std::iter::once(host).chain(others).collect()
    }
}
