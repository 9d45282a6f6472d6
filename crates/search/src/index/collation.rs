//! The order of words in either language (CLDR; UTS #10): the Russian alphabet, and pinyin.

use std::cmp::Ordering;
use std::sync::LazyLock;

use i18n::Lang;
use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::{Locale, locale};

static RUSSIAN: LazyLock<CollatorBorrowed<'static>> = LazyLock::new(|| collator(locale!("ru")));
static CHINESE: LazyLock<CollatorBorrowed<'static>> = LazyLock::new(|| collator(locale!("zh")));

/// The order of two texts in a language. Quotation marks at their start are ignored.
pub fn compare(lang: Lang, one: &str, other: &str) -> Ordering {
    let collator = if lang == Lang::Ru { &RUSSIAN } else { &CHINESE };
    let bare = |text| str::trim_start_matches(text, |sign: char| !sign.is_alphanumeric());
    collator.compare(bare(one), bare(other))
}

fn collator(locale: Locale) -> CollatorBorrowed<'static> {
    let collator = Collator::try_new(locale.into(), CollatorOptions::default());
    collator.expect("CLDR has both languages")
}

#[cfg(test)]
mod tests {
    use i18n::Lang::{Ru, Zh};

    use super::compare;

    #[test]
    fn texts_are_sorted_as_in_a_dictionary_of_their_language() {
        for (lang, order) in [
            (Ru, &["«Акрон»", "ёлка", "Елки", "Ждановск", "МИД", "Музей", "VEB"][..]),
            (Zh, &["北京", "俄罗斯", "黑龙江", "吉林", "\u{201c}山东\u{201d}", "中国"]),
        ] {
            let mut sorted = order.to_vec();
            sorted.reverse();
            sorted.sort_by(|one, other| compare(lang, one, other));
            assert_eq!(sorted, order);
        }
    }
}
