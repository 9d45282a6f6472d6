//! One form for each term: words that the editor has ruled out are neither on the page after the forum nor in calendars
//! and contact cards. Aliases and data that nobody sees are not checked.

mod common;

use common::{Page, document, forum};
use i18n::Lang;
use site::calendar::calendars;
use site::vcards;

/// Words that no text may contain, and the exceptions, which are removed from the text first.
const RULED_OUT: [(Lang, &[&str], &[&str]); 2] = [
    (
        Lang::Ru,
        &[
            "официальн",
            "генконсул",
            "торгпред",
            "зампред",
            "вице-спикер",
            "слоган",
            "локаци",
            "таймлайн",
            "повестк",
            "пленарное заседание",
            "российско-китайский форум",
            "подтверждения нет",
            "не найден",
            "не назван",
            "уточняется",
            "рабочий перевод",
            "перевод названия наш",
            "источники расходятся",
        ],
        &["неофициальн"],
    ),
    (
        Lang::Zh,
        &[
            "官方",
            "本馆",
            "本站",
            "两岸",
            "合作伙伴",
            "运营方",
            "主办单位",
            "口号",
            "议程",
            "全体会议",
            "分论坛",
            "推介会",
            "对接会",
            "周边活动",
            "时间轴",
            "未见举办",
            "未查到",
            "暂译",
            "行政长官",
            "海参崴",
            "伯力",
            "姐妹省",
            "问候",
            "不详",
            "待定",
            "中国地区",
            "中国地方",
            "中俄论坛",
        ],
        &["非官方译名", "一江两岸", "寻找合作伙伴"],
    ),
];

/// The texts in a language, each with the name of its document or file.
fn texts(lang: Lang) -> Vec<(String, String)> {
    let html = document(forum(), lang, true);
    let mut texts: Vec<_> = Page::read(&html).texts.into_iter().map(|text| text.text).collect();
    let (head, _) = html.split_once("</head>").unwrap();
    texts.push(head.to_string());
    let mut all = vec![("the document".to_string(), texts.join("\n").replace('\u{a0}', " "))];
    let unfolded = |(name, text): (String, String)| (name, text.replace("\r\n ", ""));
    all.extend(calendars(forum(), true).into_iter().chain(vcards(forum())).map(unfolded));
    all
}

#[test]
fn no_text_contains_a_word_that_was_ruled_out() {
    let mut found = Vec::new();
    for (lang, words, allowed) in RULED_OUT {
        for (name, text) in texts(lang) {
            let text = allowed.iter().fold(text, |text, words| text.replace(words, ""));
            let here = words.iter().filter(|words| text.contains(**words));
            found.extend(here.map(|words| format!("{name}: {words}")));
        }
    }
    assert_eq!(found, [""; 0]);
}

#[test]
fn the_document_contains_the_terms_of_the_editor() {
    for (lang, terms) in [
        (Lang::Ru, ["Организации форума", "пленарная сессия", "по анонсу", "представляет: Китай"]),
        (Lang::Zh, ["论坛相关机构", "全会", "据预告", "派遣国：中国"]),
    ] {
        let (_, document) = texts(lang).swap_remove(0);
        for term in terms {
            assert!(document.contains(term), "{term}");
        }
    }
}
