//! Texts as Word, WPS, PDF files and web pages put them on the clipboard.

use editor::paste::{Cleaned, PasteRepair, clean_paste, paste};
use i18n::Lang::{self, Ru, Zh};
use i18n::messages::MessageLang;

use PasteRepair::{Characters, Dashes, Invisible, LineBreaks, Punctuation, Quotes, Spaces};

fn check(lang: Option<Lang>, has_lines: bool, cases: &[(&str, &str, &[PasteRepair])]) {
    for (pasted, text, repairs) in cases {
        let cleaned = clean_paste(pasted, lang, has_lines);
        assert_eq!((cleaned.text.as_str(), &cleaned.repairs[..]), (*text, *repairs), "{pasted:?}");
        // What was repaired is right.
        let again = clean_paste(text, lang, has_lines);
        assert_eq!(again, Cleaned { text: text.to_string(), repairs: Vec::new() }, "{pasted:?}");
    }
}

#[test]
fn spaces_and_invisible_characters_of_word_go() {
    check(
        Some(Ru),
        false,
        &[
            ("19\u{a0}мая 2025\u{202f}года", "19 мая 2025 года", &[Spaces]),
            ("10\u{2009}000\u{2003}участников", "10 000 участников", &[Spaces]),
            ("два  пробела", "два пробела", &[Spaces]),
            ("\u{3000}\u{3000}отступ ", "отступ", &[]),
            ("пере\u{ad}нос", "перенос", &[Invisible]),
            ("Амур\u{200b}Экспо\u{feff} сегодня", "АмурЭкспо сегодня", &[Invisible]),
            ("\u{feff}начало", "начало", &[]),
            ("\u{202a}по\u{202c} порядку\u{2060}", "по порядку", &[Invisible]),
            ("фото\u{fffc} справа", "фото справа", &[Invisible]),
            ("Дальне\u{1e}Восточный", "Дальне-Восточный", &[Invisible]),
            ("Дальне\u{2011}Восточный", "Дальне-Восточный", &[Characters]),
        ],
    );
    // Joiners within emoji have a meaning.
    let family = "семья 👨\u{200d}👩\u{200d}👧";
    check(Some(Ru), false, &[(family, family, &[])]);
}

#[test]
fn letters_of_pdf_files_become_plain() {
    check(
        Some(Ru),
        false,
        &[
            ("Хабаровскии\u{306} краи\u{306}", "Хабаровский край", &[Characters]),
            ("е\u{308}лка", "ёлка", &[Characters]),
            ("oﬃce ﬁle", "office file", &[Characters]),
            ("２０２５ год, ＶＩＰ", "2025 год, VIP", &[Characters]),
            ("\u{f0b7}\tпервый пункт", "• первый пункт", &[Spaces, Characters]),
        ],
    );
    check(Some(Zh), false, &[("２０２５年Ａ馆", "2025年A馆", &[Characters])]);
}

#[test]
fn line_breaks_become_spaces_or_stay() {
    let table = "Ячейка\u{7}вторая\r\nстрока\u{b}третья\r\n";
    check(
        Some(Ru),
        false,
        &[
            (table, "Ячейка вторая строка третья", &[LineBreaks, Spaces]),
            ("один\u{2028}два\u{2029}три", "один два три", &[LineBreaks]),
            ("слово\tслово", "слово слово", &[Spaces]),
        ],
    );
    check(
        Some(Ru),
        true,
        &[
            (
                "Первый абзац.\r\n\r\nВторой абзац.\r\n",
                "Первый абзац.\nВторой абзац.",
                &[LineBreaks],
            ),
            ("Первый.\rВторой.", "Первый.\nВторой.", &[]),
            ("\"Раз\"\n\"Два\"", "«Раз»\n«Два»", &[Quotes]),
        ],
    );
    check(
        Some(Zh),
        false,
        &[
            ("论坛开幕。\r\n会期两天。", "论坛开幕。会期两天。", &[LineBreaks]),
            ("首届俄中论坛\n日程", "首届俄中论坛 日程", &[LineBreaks]),
        ],
    );
}

#[test]
fn russian_quotes() {
    check(
        Some(Ru),
        false,
        &[
            ("ООО \"Ромашка\"", "ООО «Ромашка»", &[Quotes]),
            ("ООО “Ромашка”", "ООО «Ромашка»", &[Quotes]),
            ("ООО „Ромашка“", "ООО «Ромашка»", &[Quotes]),
            ("ООО «Ромашка»", "ООО «Ромашка»", &[]),
            ("ООО \"Компания \"Ромашка\"\"", "ООО «Компания „Ромашка“»", &[Quotes]),
            ("\"\"Ромашка\" и лютик\"", "«„Ромашка“ и лютик»", &[Quotes]),
            ("«Компания «Ромашка» и К»", "«Компания „Ромашка“ и К»", &[Quotes]),
            ("яхта „Прадо“, \"Амур\".", "яхта «Прадо», «Амур».", &[Quotes]),
            ("(\"Амур\")", "(«Амур»)", &[Quotes]),
            ("“Компания ‘Ромашка’”", "«Компания „Ромашка“»", &[Quotes]),
            ("«Компания \"Ромашка\"»", "«Компания „Ромашка“»", &[Quotes]),
            ("\"https://a.example/\"", "«https://a.example/»", &[Quotes]),
            ("форум \"Форум 2025\", день 1", "форум «Форум 2025», день 1", &[Quotes]),
            ("‘Амур’ и 'Уссури'", "«Амур» и «Уссури»", &[Quotes]),
            // Quotes without a partner, apostrophes and inches stay.
            ("экран 15\" и 17\"", "экран 15\" и 17\"", &[]),
            ("д'Артаньян, L’Oréal, Сиань (Xi'an)", "д'Артаньян, L’Oréal, Сиань (Xi'an)", &[]),
            ("«Компания «Ромашка»", "«Компания «Ромашка»", &[]),
            ("начало \"цитаты", "начало \"цитаты", &[]),
            ("\"L'Oréal\"", "«L'Oréal»", &[Quotes]),
        ],
    );
}

#[test]
fn chinese_quotes() {
    check(
        Some(Zh),
        false,
        &[
            ("他说\"你好\"", "他说“你好”", &[Quotes]),
            ("\"一江两岸\"艺术节", "“一江两岸”艺术节", &[Quotes]),
            ("“普拉多”号", "“普拉多”号", &[]),
            ("\"帆船赛'普拉多'号\"", "“帆船赛‘普拉多’号”", &[Quotes]),
            ("«阿穆尔»节", "“阿穆尔”节", &[Quotes]),
            ("“大乌苏里岛：“梦想之岛””", "“大乌苏里岛：‘梦想之岛’”", &[Quotes]),
            ("\"A馆\"和\"B馆\"", "“A馆”和“B馆”", &[Quotes]),
            ("\"旅游\"\"能源\"两个议题", "“旅游”“能源”两个议题", &[Quotes]),
            ("论坛\"RCF-2025\"开幕", "论坛“RCF-2025”开幕", &[Quotes]),
            ("《论坛》", "《论坛》", &[]),
        ],
    );
}

#[test]
fn russian_dashes() {
    check(
        Some(Ru),
        false,
        &[
            ("остров - мечта", "остров — мечта", &[Dashes]),
            ("остров – мечта", "остров — мечта", &[Dashes]),
            ("остров -- мечта", "остров — мечта", &[Dashes]),
            ("остров--мечта", "остров — мечта", &[Dashes]),
            ("остров\u{a0}— мечта", "остров — мечта", &[Spaces]),
            ("Фуюань——Хабаровск", "Фуюань — Хабаровск", &[Dashes]),
            ("19 - 20 мая", "19–20 мая", &[Dashes]),
            ("19--20 мая", "19–20 мая", &[Dashes]),
            ("19–20 мая, 2025 — 2032", "19–20 мая, 2025 — 2032", &[]),
            ("Российско-Китайский", "Российско-Китайский", &[]),
            ("- пункт списка", "- пункт списка", &[]),
            ("минус -5 градусов", "минус -5 градусов", &[]),
            ("forum --lang ru, a--b", "forum --lang ru, a--b", &[]),
        ],
    );
}

#[test]
fn chinese_dashes() {
    check(
        Some(Zh),
        false,
        &[
            ("大乌苏里岛--梦想之岛", "大乌苏里岛——梦想之岛", &[Dashes]),
            ("大乌苏里岛 - 梦想之岛", "大乌苏里岛——梦想之岛", &[Dashes]),
            ("大乌苏里岛 — 梦想之岛", "大乌苏里岛——梦想之岛", &[Dashes]),
            ("大乌苏里岛──梦想之岛", "大乌苏里岛——梦想之岛", &[Dashes]),
            ("抚远—哈巴罗夫斯克", "抚远—哈巴罗夫斯克", &[]),
            ("大乌苏里岛——梦想之岛", "大乌苏里岛——梦想之岛", &[]),
            ("5月19 - 20日", "5月19–20日", &[Dashes]),
            ("ABC - DEF", "ABC - DEF", &[]),
        ],
    );
}

#[test]
fn chinese_punctuation() {
    check(
        Some(Zh),
        false,
        &[
            ("旅游,能源;交通", "旅游，能源；交通", &[Punctuation]),
            ("主题:旅游, 能源", "主题：旅游，能源", &[Punctuation]),
            ("旅游 , 能源", "旅游，能源", &[Punctuation]),
            ("论坛开幕!欢迎参加?", "论坛开幕！欢迎参加？", &[Punctuation]),
            ("大乌苏里岛(黑瞎子岛)", "大乌苏里岛（黑瞎子岛）", &[Punctuation]),
            ("岛(黑瞎子岛),位于", "岛（黑瞎子岛），位于", &[Punctuation]),
            ("论坛(RCF),2025年", "论坛（RCF），2025年", &[Punctuation]),
            ("《论坛》,2025年", "《论坛》，2025年", &[Punctuation]),
            ("论坛 (RCF) 日程", "论坛（RCF）日程", &[Punctuation]),
            ("德米特里.杰梅申", "德米特里·杰梅申", &[Punctuation]),
            ("会期两天.", "会期两天。", &[Punctuation]),
            ("时间:10:30", "时间：10:30", &[Punctuation]),
            ("\"你好\",他说", "“你好”，他说", &[Quotes, Punctuation]),
            ("共3,000人,5.5万", "共3,000人，5.5万", &[Punctuation]),
            ("参加IT,AI论坛", "参加IT,AI论坛", &[]),
        ],
    );
}

#[test]
fn full_width_punctuation_in_russian() {
    check(
        Some(Ru),
        false,
        &[
            ("туризм，энергетика；транспорт", "туризм, энергетика; транспорт", &[Punctuation]),
            ("начало：10：30", "начало: 10:30", &[Punctuation]),
            ("форум（РКФ）открыт。", "форум (РКФ) открыт.", &[Punctuation]),
            ("рост ５％！", "рост 5%!", &[Characters, Punctuation]),
            ("по-китайски: 论坛，日程", "по-китайски: 论坛，日程", &[]),
        ],
    );
}

#[test]
fn addresses_and_telephones_stay() {
    check(
        Some(Ru),
        false,
        &[
            ("сайт https://a.example/x--y?q='z'", "сайт https://a.example/x--y?q='z'", &[]),
            ("+7 (4212) 40 - 20 - 10", "+7 (4212) 40 - 20 - 10", &[]),
            ("8 (4212) 40-20-10", "8 (4212) 40-20-10", &[]),
            ("почта a--b@forum.example", "почта a--b@forum.example", &[]),
            ("2025-05-19 - 2025-05-20", "2025-05-19–2025-05-20", &[Dashes]),
            ("(см. https://a.example/), \"Амур\"", "(см. https://a.example/), «Амур»", &[Quotes]),
        ],
    );
    check(
        Some(Zh),
        false,
        &[
            ("网址:https://a.example/x,y", "网址：https://a.example/x,y", &[Punctuation]),
            ("电话:+86 (10) 5555-0141", "电话：+86 (10) 5555-0141", &[Punctuation]),
            ("邮箱:info@a.example,电话", "邮箱：info@a.example,电话", &[Punctuation]),
        ],
    );
    // A field without a language.
    check(
        None,
        false,
        &[
            (" https://a.example/x--y\u{200b}\r\n", "https://a.example/x--y", &[Invisible]),
            ("+7\u{a0}4212\u{a0}402010", "+7 4212 402010", &[Spaces]),
            ("Yamato \"Star\" - Ltd", "Yamato \"Star\" - Ltd", &[]),
        ],
    );
}

#[test]
fn a_text_is_pasted_into_a_field() {
    for (value, range, pasted, expected) in [
        ("", 0..0, " слово ", ("слово", 10)),
        ("одно", 8..8, " слово ", ("одно слово", 19)),
        ("одно два", 8..8, " слово", ("одно слово два", 19)),
        ("одно два", 9..15, "три\r\n", ("одно три", 15)),
        ("два", 0..0, "одно\u{a0}", ("одно два", 9)),
        ("ab", 1..1, "\u{a0}", ("ab", 1)),
    ] {
        let (text, place, _) = paste(value, range, pasted, Some(Ru), false);
        assert_eq!((text.as_str(), place), expected, "{value:?} + {pasted:?}");
    }
}

#[test]
fn the_notice_names_the_repairs() {
    let repairs = clean_paste("ООО \"А\" - Б", Some(Ru), false).repairs;
    let notice = |lang| PasteRepair::notice(&repairs, lang);
    assert_eq!(notice(MessageLang::Ru), "Во вставленном тексте исправлены: кавычки, тире.");
    assert_eq!(notice(MessageLang::Zh), "已修正粘贴的文字：引号、破折号。");
    assert_eq!(notice(MessageLang::En), "Repaired in the pasted text: quotes, dashes.");
    assert_eq!(PasteRepair::notice(&[], MessageLang::Ru), "");
}

#[test]
fn a_correct_text_stays() {
    for text in [
        "IT-компания «ВЭБ.РФ», 5G и Wi-Fi",
        "Отдел R&D; 2 < 3 > 1, a<b",
        "Экран 24\" и д'Артаньян",
        "«Мост» и «порт», 10:00–12:00",
        "18+, 3 000 ₽, +10 °C, -5 °C",
        "Остров — мечта (6–12 мая)…",
    ] {
        check(Some(Ru), false, &[(text, text, &[])]);
    }
    for text in [
        "10,000人；3:00",
        "“中文”，2025年5月19日",
        "毕昇、昇腾：AI；5G（VEB.RF）",
        "黑龙江（阿穆尔河）航线：抚远—哈巴罗夫斯克",
        "Café é à咖啡馆",
        "大乌苏里岛——“梦想之岛！”马拉松，42.195公里……",
    ] {
        check(Some(Zh), false, &[(text, text, &[])]);
    }
}
