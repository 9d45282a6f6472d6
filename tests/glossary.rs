//! One form for each term, everywhere: what the editor ruled out stands neither on the page after the forum
//! nor in calendars and contact cards. Aliases and data that nobody sees are not read.
#![cfg(feature = "site")]

mod common;

use common::{Page, forum, forum_value};
use forum::i18n::Lang;
use forum::model::Instant;
use forum::page::{Asset, Assets, calendars, document, embedded, vcards};

/// What no text may contain, after what is allowed has been taken out of it.
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

/// All that is read in a language, with the name of what it stands in.
fn texts(lang: Lang) -> Vec<(String, String)> {
    let asset = |path: &str| Asset { path: path.into(), integrity: "sha256-1".into() };
    let [js, wasm, css, css_noscript] = ["a.js", "a.wasm", "a.css", "b.css"].map(asset);
    let assets = Assets { js, wasm, css, css_noscript };
    let opening = forum().event.opening;
    let after = Instant { unix: opening.unix + 400 * 86_400, ..opening };
    let template = include_str!("../index.html");
    let html = document(template, forum(), &embedded(&forum_value()), lang, after, &assets);
    let mut texts: Vec<_> = Page::read(&html).texts.into_iter().map(|text| text.text).collect();
    let (head, _) = html.split_once("</head>").unwrap();
    texts.push(head.to_string());
    let mut all = vec![("the document".to_string(), texts.join("\n").replace('\u{a0}', " "))];
    let unfolded = |(name, text): (String, String)| (name, text.replace("\r\n ", ""));
    all.extend(calendars(forum(), true).into_iter().chain(vcards(forum())).map(unfolded));
    all
}

#[test]
fn no_text_has_a_form_that_was_ruled_out() {
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
fn the_terms_of_the_editor_are_there() {
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
