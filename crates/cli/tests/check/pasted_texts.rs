//! The check has nothing against a text that the studio repaired when it was pasted.

use crate::harness::Data;
use editor::paste::clean_paste;
use i18n::Lang;

/// The check of a record with these texts: whether it passed, and its report.
fn checked(ru: &str, zh: &str) -> (bool, String) {
    let data = Data::new("pasted");
    let from = "\"role\": { \"ru\": \"Участник\", \"zh\": \"参与方\" }";
    let to = serde_json::json!({"ru": ru, "zh": zh});
    data.edit("partners.json", from, &format!("\"role\": {to}"));
    data.check()
}

#[test]
fn repaired_texts_have_no_findings() {
    for (ru, zh) in [
        (" Участник\r\n", "参与方"),
        ("Участник\u{b}форума\tи партнёр", "参与方"),
        ("Участ\u{ad}ник", "参与\u{200b}方\u{feff}"),
        ("Участник\u{202a}\u{202c}", "参与方\u{3000}\u{3000}机构"),
        ("Участник\u{a0} форума\u{2009} и  партнёр", "参与方"),
        ("Участник ООО \"Мост\"", "\"丝路\"中心"),
        ("Участник \"Компания \"Мост\"\"", "'丝路'中心"),
        ("Участник 'Мост'", "参与方,机构!"),
        ("Участник ２０２５ года, Ａ", "参与方Ａ２"),
        ("Участники\u{306} форума\u{fffc}", "伊万.伊万诺夫(俄罗斯)"),
        ("Участник \u{f0b7} ﬁnale", "中国, 俄罗斯"),
        ("Участник", "参与(方)"),
        ("Участник", "参与 (方 )"),
    ] {
        let (_, report) = checked(ru, zh);
        assert!(
            !report.ends_with("3 files, 0 errors, 0 warnings\n"),
            "nothing to repair: {ru} {zh}"
        );
        let clean = |text, lang| clean_paste(text, Some(lang), false).text;
        let result = checked(&clean(ru, Lang::Ru), &clean(zh, Lang::Zh));
        assert_eq!(result, (true, "3 files, 0 errors, 0 warnings\n".into()), "{ru} {zh}");
    }
}
