//! Texts that are probably not what the author meant.

use crate::harness::{Data, Passes, assert_report};

#[test]
fn suspicious_texts_are_warnings_at_their_characters() {
    let from = "\"role\": { \"ru\": \"Участник\", \"zh\": \"参与方\" }";
    let to = |ru: &str, zh: &str| format!("\"role\": {{ \"ru\": \"{ru}\", \"zh\": \"{zh}\" }}");
    for (name, ru, zh, parts) in [
        ("lost", "Участ¦\u{fffd}ник", "参与方", "character 6 was lost"),
        ("private use", "Участник ¦\u{e001}", "参与方", "no agreed meaning (U+E001)"),
        ("entity", "¦&laquo;Мост&raquo;", "参与方", "the page shows \"&laquo;\" as it is"),
        ("tag", "Порт ¦<b>порт</b>", "参与方", "the page shows \"<b>\" as it is"),
        ("kangxi radical", "Участник", "参与¦⽅", "\"⽅\", only looks like \"方\""),
        ("radical", "Участник", "¦⻰江", "\"⻰\", only looks like \"龙\""),
        ("full width", "Участник", "参与方¦Ａ", "\"Ａ\", only looks like \"A\""),
        ("soft hyphen", "Участ¦\u{ad}ник", "参与方", "is a soft hyphen"),
        ("double space", "Участник¦  форума", "参与方", "two spaces from character 9 on"),
        ("utf-8 as 1252", "¦ÐœÑƒÐ·ÐµÐ¹", "参与方", "Probably it is \"Музей\""),
        ("utf-8 as 1251", "¦РњСѓР·РµР№", "参与方", "Probably it is \"Музей\""),
        ("1251 as 1252", "¦Ìóçåé", "参与方", "Probably it is \"Музей\""),
        ("latin letter", "¦Cахалинская", "参与方", "Write \"Сахалинская\"."),
        ("cyrillic letter", "Участник ¦Roscоngress", "参与方", "Write \"Roscongress\"."),
        ("half width", "Участник", "参与方¦,机构", "Write \"，\"."),
        ("zero-width space", "Участ¦\u{200b}ник", "参与方", "character 6 is invisible (U+200B)"),
        ("joiner in a word", "Участ¦\u{200d}ник", "参与方", "character 6 is invisible (U+200D)"),
        ("last joiner", "Участник", "参与方🧑¦\u{200d}", "character 5 is invisible (U+200D)"),
        ("word joiner", "Участник", "参与¦\u{2060}方", "character 3 is invisible (U+2060)"),
        ("byte order mark", "Участ¦\u{feff}ник", "参与方", "character 6 is invisible (U+FEFF)"),
        ("direction mark", "Участник¦\u{200e}", "参与方", "character 9 is invisible (U+200E)"),
        ("straight quotes", "Порт ¦\\\"Мост\\\"", "参与方", "character 6 is a straight quote"),
        ("escapes before", "\\u041fорт ¦\\\"Мост\\\"", "参与方", "Write \"«…»\"."),
        ("single quotes", "Порт ¦'Мост'", "参与方", "Write \"«…»\"."),
        ("chinese quotes", "Участник", "¦\\\"丝路\\\"中心", "Write \"“…”\"."),
        ("traditional", "Участник", "参与¦單位", "Write \"单\"."),
        ("full stop", "Участник", "伊万¦.伊万诺夫", "Write \"·\"."),
        ("brackets", "Участник", "参与¦(方)", "Write \"（\"."),
        ("comma and space", "Участник", "中国¦, 俄罗斯", "Write \"，\"."),
        ("last mark", "Участник", "欢迎¦!", "Write \"！\"."),
        ("apostrophe", "Участник", "参与¦'方'", "Write \"“…”\"."),
        ("latin k", "¦Хабаровсk", "参与方", "Write \"Хабаровск\"."),
        ("latin m", "¦Меmориал", "参与方", "Write \"Мемориал\"."),
        ("latin i", "¦Россiя", "参与方", "Write \"Россия\"."),
        ("greek letter", "¦Οткрытие", "参与方", "Write \"Открытие\"."),
        ("latin legal form", "¦OOO «Мост»", "参与方", "Write \"ООО\"."),
        ("latin preposition", "Форум ¦c участием", "参与方", "Write \"с\"."),
        ("digit", "¦3абайкалье", "参与方", "Write \"Забайкалье\"."),
        ("first letter with a space", "¦Р\u{a0}РѕСЃСЃРёСЏ", "参与方", "Probably it is \"Россия\""),
        ("1251 with a hyphen", "¦Ðîññèéñêî-Êèòàéñêèé", "参与方", "\"Российско-Китайский\""),
        ("1251 with yo", "¦Ïîë¸ò", "参与方", "Probably it is \"Полёт\""),
        ("numero", "Зал ¦в„– 5", "参与方", "Probably it is \"№\""),
        ("question marks", "Участник ¦????", "参与方", "character 10 was lost"),
        ("lost in GBK", "Участник", "参与方¦锟斤拷", "character 4 was lost"),
        ("no-break spaces", "Участник¦\u{a0} форума", "参与方", "two spaces from character 9 on"),
        ("decomposed", "Участники и¦\u{306}", "参与方", "only looks like \"й\""),
        ("entity without its end", "Мост ¦&nbsp порт", "参与方", "the page shows \"&nbsp\""),
        ("comment", "Мост ¦<!-- порт -->", "参与方", "as it is"),
        ("one traditional", "Участник", "哈¦爾滨", "character 2, \"爾\", is traditional"),
    ] {
        assert_report(
            &[(name, "partners.json", from, &to(ru, zh), &["partners[0].role", parts])],
            Passes,
        );
    }
}

#[test]
fn a_text_in_the_wrong_language_is_a_warning() {
    let from = "\"role\": { \"ru\": \"Участник\", \"zh\": \"参与方\" }";
    for (ru, zh, parts) in [
        ("¦\"Participant\"", "\"参与方\"", "role.ru: the Russian text has no Cyrillic letter"),
        ("¦\"参与\"", "\"参与方\"", "role.ru: the Russian text has no Cyrillic letter"),
        ("\"Участник\"", "¦\"Участники\"", "role.zh: the Chinese text has no Chinese character"),
        ("\"Участник\"", "¦\"Участник\"", "role.zh: the text is the same in Russian and Chinese"),
        (
            "\"Участник\"",
            "\"参与方\", \"en\": ¦\"Участник\"",
            "role.en: the English text has no Latin letter",
        ),
        ("\"TICI\"", "¦\"TICI\"", "role.zh: the text is the same in Russian and Chinese"),
    ] {
        let to = format!("\"role\": {{ \"ru\": {ru}, \"zh\": {zh} }}");
        assert_report(&[("language", "partners.json", from, &to, &[parts])], Passes);
    }
}

#[test]
fn paragraphs_are_valid_in_descriptions() {
    let data = Data::new("paragraphs");
    let role = "\"role\": { \"ru\": \"Участник\", \"zh\": \"参与方\" }";
    let description =
        "\"description\": { \"ru\": \"Первый.\\nВторой.\", \"zh\": \"一。\\n\\n二。\" }";
    data.edit("partners.json", role, &format!("{role}, {description}"));
    assert_eq!(data.check(), (true, "3 files, 0 errors, 0 warnings\n".into()));
}

#[test]
fn texts_of_several_scripts_and_signs_are_not_suspicious() {
    let from = "\"role\": { \"ru\": \"Участник\", \"zh\": \"参与方\" }";
    for (ru, zh) in [
        ("IT-компания «ВЭБ.РФ», 5G и Wi-Fi", "VEB.RF（俄罗斯）：A、B"),
        ("SMMщик из г. Хабаровска — 100 %", "10,000人；3:00"),
        ("Отдел R&D; 2 < 3 > 1, a<b", "“中文”，2025年5月19日"),
        ("Ёлка & Co., №\u{a0}5", "Café é à咖啡馆"),
        ("Семья 👨‍👩‍👧 и 👩🏽‍🚀", "家庭👨‍👩‍👧和❤️‍🔥"),
        ("Газета می‌خواهم", "क्‍ष（文字）"),
        ("Экран 24\\\" и д'Артаньян", "乾隆、宫商角徵羽"),
        ("a<b и c>d в отчёте; IT-компании и VIPы", "毕昇、昇腾：AI；5G（VEB.RF）"),
        ("«Мост» и „порт“", "“丝路”‘中心’"),
        ("3 000 ₽", "100%"),
        ("Труппа Œuvre naïve", "ΑΒΓ（乐团）"),
    ] {
        let data = Data::new("not suspicious");
        let to = format!("\"role\": {{ \"ru\": \"{ru}\", \"zh\": \"{zh}\" }}");
        data.edit("partners.json", from, &to);
        assert_eq!(data.check(), (true, "3 files, 0 errors, 0 warnings\n".into()), "{ru} {zh}");
    }
}
