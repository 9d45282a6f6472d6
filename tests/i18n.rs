//! The two languages: plurals, dates, numbers, fallbacks, interface texts.

mod common;

use common::{at, day, set};
use content::{Localized, PartnerKind};
use i18n::messages::{MessageLang, ToolMessage, description};
use i18n::{Fragment, Lang, russian_plural};
use serde_json::{Value, json};
use site::text::typeset;

use Lang::{Ru, Zh};

#[test]
fn russian_has_three_plural_forms_and_chinese_one() {
    for (form, counts) in [
        ("one", &[1, 21, 31, 101, 121, 1001, 1_000_001][..]),
        ("few", &[2, 3, 4, 22, 23, 24, 102, 122, 1004, 10_002][..]),
        ("many", &[0, 5, 9, 10, 11, 12, 13, 14, 15, 19, 20, 25, 30, 100][..]),
        ("many", &[105, 111, 112, 113, 114, 211, 1000, 1011, 1012, 10_014, 1_000_000][..]),
    ] {
        for count in counts {
            assert_eq!(russian_plural(*count, ["one", "few", "many"]), form, "{count}");
            assert_eq!(Ru.counted(*count, &["one", "few", "many"]), form, "{count}");
            assert_eq!(Zh.counted(*count, &["one", "few", "many"]), "one", "{count}");
        }
    }
}

#[test]
fn dates_and_times_are_written_in_both_languages() {
    let (monday, sunday) = (day("2025-05-19"), day("2024-12-01"));
    let wall = at("2025-05-19T09:05:07+10:00").local();
    for (written, ru, zh) in [
        (Lang::month as fn(Lang, _) -> String, "мая", "5月"),
        (Lang::day, "19~мая", "5月19日"),
        (Lang::full_day, "19~мая 2025~года", "2025年5月19日"),
        (|lang, date| lang.weekday(date).to_string(), "понедельник", "星期一"),
        (|lang, date| lang.short_weekday(date).to_string(), "пн", "周一"),
    ] {
        assert_eq!([written(Ru, monday), written(Zh, monday)], [set(ru), zh.to_string()]);
    }
    assert_eq!(
        [Ru.full_day(sunday), Zh.full_day(sunday)],
        [set("1~декабря 2024~года"), "2024年12月1日".into()]
    );
    assert_eq!([Ru.weekday(sunday), Zh.weekday(sunday)], ["воскресенье", "星期日"]);
    assert_eq!([Ru.time(wall), Zh.time(wall)], ["09:05", "09:05"]);
    assert_eq!(
        [Ru.moment(wall), Zh.moment(wall)],
        [set("19~мая 2025~года, 09:05"), "2025年5月19日09:05".into()]
    );
}

#[test]
fn the_names_of_months_and_weekdays_are_different() {
    for lang in Lang::ALL {
        let months = (1..=12).map(|month| lang.month(day(&format!("2025-{month:02}-01"))));
        let weekdays = (0..7).map(|later| lang.weekday(day("2025-05-19").plus(later)).to_string());
        let short =
            (0..7).map(|later| lang.short_weekday(day("2025-05-19").plus(later)).to_string());
        let mut names: Vec<_> = months.chain(weekdays).chain(short).collect();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), 12 + 7 + 7, "{names:?}");
    }
}

#[test]
fn a_range_of_days_does_not_repeat_the_month_or_the_year() {
    for (first, last, ru, zh) in [
        ("2025-05-19", "2025-05-20", "19–20~мая", "5月19日至20日"),
        ("2025-05-31", "2025-06-01", "31~мая~— 1~июня", "5月31日至6月1日"),
        ("2025-05-19", "2025-05-19", "19~мая", "5月19日"),
        ("2026-09-04", "2026-09-06", "4–6~сентября", "9月4日至6日"),
    ] {
        let (year, first, last) = (&first[..4], day(first), day(last));
        assert_eq!([Ru.days(first, last), Zh.days(first, last)], [set(ru), zh.to_string()]);
        let with_year = [format!("{} {year}", set(ru)), format!("{year}年{zh}")];
        let sentence = [format!("{}\u{a0}года", with_year[0]), with_year[1].clone()];
        assert_eq!([Ru, Zh].map(|lang| lang.days_on_poster(first, last)), with_year);
        assert_eq!([Ru, Zh].map(|lang| lang.days_of_year(first, last)), sentence);
    }
    // The same month in two years: the month is repeated.
    let (first, last) = (day("2024-05-19"), day("2025-05-20"));
    assert_eq!(Ru.days(first, last), set("19~мая~— 20~мая"));
}

#[test]
fn numbers_are_written_by_the_rules_of_each_language() {
    for (value, ru, zh) in [
        (0, "0", "0"),
        (13, "13", "13"),
        (999, "999", "999"),
        (1000, "1000", "1000"),
        (3000, "3000", "3000"),
        (9999, "9999", "9999"),
        (10_000, "10~000", "10000"),
        (10_203, "10~203", "10203"),
        (999_999, "999~999", "999999"),
        (1_000_000, "1~млн", "1000000"),
        (1_100_000, "1,1~млн", "1100000"),
        (1_150_000, "1~150~000", "1150000"),
        (1_200_000_000, "1,2~млрд", "12亿"),
        (150_000_000, "150~млн", "1.5亿"),
        (5_000_000, "5~млн", "5000000"),
        (56_000_000_000, "56~млрд", "560亿"),
        (100_000_000_000, "100~млрд", "1000亿"),
        (1_500_000_000, "1,5~млрд", "15亿"),
        (1_550_000_000, "1~550~000~000", "15.5亿"),
        (100_000_001, "100~000~001", "100000001"),
    ] {
        assert_eq!([Ru.number(value), Zh.number(value)], [set(ru), zh.to_string()], "{value}");
    }
}

#[test]
fn a_missing_text_falls_back_to_another_language_and_is_marked_with_it() {
    const RU: Option<&str> = Some("ru");
    const ZH: Option<&str> = Some("zh-Hans");
    const EN: Option<&str> = Some("en");
    for (ru, zh, en, in_ru, in_zh) in [
        ("я", "我", "I", ("я", None), ("我", None)),
        ("я", "", "I", ("я", None), ("I", EN)),
        ("", "我", "I", ("I", EN), ("我", None)),
        ("я", "", "", ("я", None), ("я", RU)),
        ("", "我", "", ("我", ZH), ("我", None)),
        ("", "", "I", ("I", EN), ("I", EN)),
        ("", "", "", ("", None), ("", None)),
    ] {
        let text = localized(ru, zh, en);
        for (lang, (text, mark), found) in
            [(Ru, in_ru, Ru.pick(&text)), (Zh, in_zh, Zh.pick(&text))]
        {
            assert_eq!(found, Fragment { text, lang: mark }, "{lang:?}");
        }
    }
}

#[test]
fn the_text_in_the_other_language_is_picked_if_it_exists_and_differs() {
    for (ru, zh, en, other_of_ru, other_of_zh) in [
        ("я", "我", "I", Some("我"), Some("я")),
        ("я", "", "I", None, Some("я")),
        ("", "我", "I", Some("我"), None),
        ("", "", "I", None, None),
        ("", "", "", None, None),
        ("Amap", "Amap", "", None, None),
    ] {
        let text = localized(ru, zh, en);
        let expected =
            |text: Option<&'static str>, lang| text.map(|text| Fragment { text, lang: Some(lang) });
        assert_eq!(Ru.pick_other(&text), expected(other_of_ru, "zh-Hans"), "{text:?}");
        assert_eq!(Zh.pick_other(&text), expected(other_of_zh, "ru"), "{text:?}");
    }
}

fn localized(ru: &str, zh: &str, en: &str) -> Localized {
    let [ru, zh, en] = [ru, zh, en].map(|text| (!text.is_empty()).then(|| text.to_string()));
    Localized { ru, zh, en }
}

#[test]
fn the_documents_of_the_two_languages_link_to_each_other() {
    for (from, to, link) in [(Ru, Ru, "./"), (Ru, Zh, "zh/"), (Zh, Ru, "../"), (Zh, Zh, "./")] {
        assert_eq!(from.link_to(to), link, "{from:?} to {to:?}");
    }
    for (lang, tag, root, name) in [(Ru, "ru", "./", "Русский"), (Zh, "zh-Hans", "../", "中文")]
    {
        assert_eq!((lang.tag(), lang.root(), lang.autonym()), (tag, root, name));
        assert_eq!(Lang::from_tag(tag), lang);
        assert_eq!((lang.other().other(), lang.other() == lang), (lang, false));
    }
    for (tag, lang) in [("zh-CN", Zh), ("zh", Zh), ("ru-RU", Ru), ("en", Ru), ("", Ru)] {
        assert_eq!(Lang::from_tag(tag), lang, "{tag}");
    }
}

#[test]
fn the_names_of_the_kinds_of_organizations_are_different() {
    for lang in Lang::ALL {
        let mut names = PartnerKind::ALL.map(|kind| lang.partner_kind(kind));
        names.sort();
        assert!(names.is_sorted_by(|one, next| one < next), "{names:?}");
    }
    assert_eq!(Ru.partner_kind(PartnerKind::ThinkTank), "исследовательские центры");
    assert_eq!(Zh.partner_kind(PartnerKind::ThinkTank), "研究机构");
}

#[test]
fn russian_interface_texts_have_typographic_spaces() {
    let with_typographic_spaces = |text: &String| {
        let mut data = json!({ "ru": text });
        typeset(&mut data);
        data["ru"].as_str().map(String::from)
    };
    let mut texts = interface(Ru);
    texts.retain(|text| with_typographic_spaces(text).as_ref() != Some(text));
    assert_eq!(texts, [""; 0], "a no-break space is missing");
}

#[test]
fn chinese_interface_texts_have_chinese_punctuation() {
    for text in interface(Zh) {
        assert_eq!(half_width_beside_han(&text), None, "{text}");
    }
    for (wrong, right) in [("时间:", "时间："), ("(北京", "（北京"), ("北京,", "北京，10:00")]
    {
        assert!(half_width_beside_han(wrong).is_some() && half_width_beside_han(right).is_none());
    }
}

#[test]
fn the_texts_of_both_languages_have_the_same_placeholders() {
    for (ru, zh) in interface(Ru).iter().zip(interface(Zh)) {
        assert_eq!(ru.matches("{}").count(), zh.matches("{}").count(), "{ru} / {zh}");
    }
}

/// Every text of the interface, in the order of the structs.
fn interface(lang: Lang) -> Vec<String> {
    let texts = strings(&format!("{:?}{:?}", lang.texts(), lang.static_texts()));
    assert!(texts.len() > 100, "{} texts", texts.len());
    texts
}

/// The string literals of a Debug output, unescaped as JSON after a change of the `\u` form.
fn strings(debug: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = debug;
    while let Some(start) = rest.find('"') {
        let mut end = start + 1;
        while !rest[end..].starts_with('"') {
            let escaped = rest[end..].starts_with('\\');
            end += rest[end..]
                .chars()
                .take(1 + usize::from(escaped))
                .map(char::len_utf8)
                .sum::<usize>();
        }
        let literal = rest[start..=end].replace("\\u{a0}", "\u{a0}").replace("\\'", "'");
        found.push(
            serde_json::from_str(&literal).unwrap_or_else(|error| panic!("{literal}: {error}")),
        );
        rest = &rest[end + 1..];
    }
    found
}

fn half_width_beside_han(text: &str) -> Option<char> {
    let is_han = |letter: char| ('\u{4e00}'..='\u{9fff}').contains(&letter);
    let letters: Vec<char> = text.chars().collect();
    let pairs = letters.windows(2).flat_map(|pair| [(pair[0], pair[1]), (pair[1], pair[0])]);
    pairs
        .into_iter()
        .find(|(mark, beside)| ",:;()?!".contains(*mark) && is_han(*beside))
        .map(|(mark, _)| mark)
}

#[test]
fn every_field_of_the_schemas_has_a_description_in_russian_and_chinese() {
    fn names(schema: &Value, found: &mut Vec<String>) {
        match schema {
            Value::Object(fields) => {
                let properties = fields.get("properties").and_then(Value::as_object);
                found.extend(properties.into_iter().flat_map(|all| all.keys().cloned()));
                fields.values().for_each(|inner| names(inner, found));
            }
            Value::Array(items) => items.iter().for_each(|inner| names(inner, found)),
            _ => {}
        }
    }
    for file in ["event", "agenda", "partners"] {
        let path = format!("public/data/{file}.schema.json");
        let schema = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        let mut found = Vec::new();
        names(&schema, &mut found);
        for expected in ["$schema", "name", "sources"] {
            assert!(found.iter().any(|name| name == expected), "{path} has no {expected}");
        }
        for name in found {
            for lang in [MessageLang::Ru, MessageLang::Zh] {
                let about = description(&name, lang).unwrap_or_default();
                assert!(
                    !about.is_empty(),
                    "crates/i18n/src/messages/descriptions has no text for {name} of {path}"
                );
            }
        }
    }
}

#[test]
fn the_summary_of_a_check_has_the_plural_forms_of_its_language() {
    let summary =
        |lang, files, errors, warnings| ToolMessage::Summary { files, errors, warnings }.text(lang);
    for (errors, warnings, en, ru, zh) in [
        (0, 1, "0 errors, 1 warning", "0 ошибок, 1 предупреждение", "0个错误，1个警告"),
        (1, 2, "1 error, 2 warnings", "1 ошибка, 2 предупреждения", "1个错误，2个警告"),
        (3, 5, "3 errors, 5 warnings", "3 ошибки, 5 предупреждений", "3个错误，5个警告"),
        (21, 11, "21 errors, 11 warnings", "21 ошибка, 11 предупреждений", "21个错误，11个警告"),
    ] {
        assert_eq!(summary(MessageLang::En, 3, errors, warnings), format!("3 files, {en}"));
        assert_eq!(summary(MessageLang::Ru, 3, errors, warnings), format!("3 файла, {ru}"));
        assert_eq!(summary(MessageLang::Zh, 3, errors, warnings), format!("3个文件，{zh}"));
    }
    assert_eq!(summary(MessageLang::Ru, 1, 0, 0), "1 файл, 0 ошибок, 0 предупреждений");
}
