//! Where something is: a place and the larger place around it.

use crate::{Fragment, Lang};

impl Lang {
    /// A place and what it lies in, in the order of the language, and the separator:
    /// «Хабаровск, Россия», «Комсомольская площадь, Хабаровск»; 俄罗斯哈巴罗夫斯克, 哈巴罗夫斯克共青团广场;
    /// 黑龙江航线：抚远—哈巴罗夫斯克.
    pub fn nested<'a>(
        self,
        place: Fragment<'a>,
        around: Fragment<'a>,
    ) -> ([Fragment<'a>; 2], &'static str) {
        match self {
            Self::Ru => ([place, around], ", "),
            Self::Zh if is_route(around.text) => ([place, around], "："),
            // Names in other letters need a gap.
            Self::Zh if place.lang.or(around.lang).is_some() => ([around, place], " "),
            Self::Zh => ([around, place], ""),
        }
    }

    /// The same as one text.
    pub fn nested_text(self, place: Fragment<'_>, around: Fragment<'_>) -> String {
        let ([first, second], gap) = self.nested(place, around);
        [first.text, gap, second.text].concat()
    }
}

/// Whether a place is a way from one city to another: «Фуюань — Хабаровск».
pub fn is_route(place: &str) -> bool {
    place.contains('—')
}
