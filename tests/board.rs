//! What the bridge says in each phase, in both languages. No-break spaces are the texts' own
//! matter (see `i18n.rs`) and read here as spaces.
#![cfg(feature = "site")]

mod common;

use common::{at, day, fixture};
use forum::i18n::Lang;
use forum::logic::board::{Board, Cell, board, figure_value, fill};
use forum::logic::dates::zone;
use forum::model::{Content, Figure, Localized};

use Lang::{Ru, Zh};

/// Caption, the four cells as "value label", spoken, note.
type Words = (&'static str, [&'static str; 4], &'static str, &'static str);

fn hold(content: &Content, now: &str, live: bool, ru: Words, zh: Words) {
    for (lang, (caption, cells, spoken, note)) in [(Ru, ru), (Zh, zh)] {
        let found = shown(content, lang, now, live);
        let four = found.cells.map(|Cell { value, label, .. }| format!("{value} {label}"));
        assert_eq!(four.each_ref().map(|cell| cell.trim()), cells, "{now} {lang:?}");
        let lines = [found.caption, found.spoken, found.note];
        assert_eq!(lines, [caption, spoken, note], "{now} {lang:?}");
    }
}

fn shown(content: &Content, lang: Lang, now: &str, live: bool) -> Board {
    let Board { caption, cells, spoken, note, other } = board(content, lang, at(now), live);
    Board {
        caption: plain(caption),
        cells: cells.map(|Cell { value, label, lang, other }| Cell {
            value: plain(value),
            label: plain(label),
            lang,
            other: plain(other),
        }),
        spoken: plain(spoken),
        note: plain(note),
        other,
    }
}

fn plain(text: String) -> String {
    text.replace('\u{a0}', " ")
}

#[test]
fn before_the_opening_it_counts_down() {
    hold(
        &fixture(),
        "2030-05-17T08:55:55",
        true,
        (
            "До открытия форума",
            ["3 дня", "01 час", "04 минуты", "05 секунд"],
            "До открытия форума 3 дня 1 час 4 минуты",
            "20 мая 2030 года, 10:00",
        ),
        (
            "距论坛开幕还有",
            ["3 天", "01 小时", "04 分", "05 秒"],
            "距论坛开幕还有3天1小时4分",
            "2030年5月20日10:00",
        ),
    );
}

#[test]
fn the_last_day_and_the_last_night_are_named() {
    for (now, ru, zh) in [
        ("2030-05-18T23:59:59", "До открытия форума", "距论坛开幕还有"),
        ("2030-05-19T00:00:00", "Форум открывается завтра", "论坛明天开幕"),
        ("2030-05-19T23:59:59", "Форум открывается завтра", "论坛明天开幕"),
        ("2030-05-20T00:00:00", "Форум открывается сегодня", "论坛今天开幕"),
        ("2030-05-20T09:59:59", "Форум открывается сегодня", "论坛今天开幕"),
        // Elsewhere it is still the day before.
        ("2030-05-19T17:00:00+03:00", "Форум открывается сегодня", "论坛今天开幕"),
    ] {
        let caption = |lang| shown(&fixture(), lang, now, true).caption;
        assert_eq!([caption(Ru), caption(Zh)], [ru, zh], "{now}");
    }
}

#[test]
fn an_unknown_hour_of_opening_is_admitted() {
    let mut content = fixture();
    content.event.opening_time_known = false;
    let note = |content: &Content, lang| shown(content, lang, "2030-05-17T00:00:00", true).note;
    // The fixture says nothing of its city's time.
    assert_eq!(note(&content, Ru), "Отсчёт идёт до 00:00 20 мая по местному времени");
    assert_eq!(note(&content, Zh), "倒计时以当地时间5月20日零时为准");
    let [ru, zh] = ["по хабаровскому времени", "哈巴罗夫斯克时间"].map(|text| Some(text.into()));
    content.event.local_time = Some(Localized { ru, zh: zh.clone(), en: None });
    assert_eq!(note(&content, Ru), "Отсчёт идёт до 00:00 20 мая по хабаровскому времени");
    assert_eq!(note(&content, Zh), "倒计时以哈巴罗夫斯克时间5月20日零时为准");
    content.event.local_time = Some(Localized { ru: None, zh, en: None });
    assert_eq!(note(&content, Ru), "Отсчёт идёт до 00:00 20 мая по местному времени");
}

#[test]
fn on_a_forum_day_it_shows_the_day_and_the_hour() {
    hold(
        &fixture(),
        "2030-05-20T10:05:59",
        true,
        (
            "Идёт день 1 из 2",
            ["20 мая, пн", "1/2 день форума", "2 события сегодня", "10:05 местное время"],
            "Идёт день 1 из 2",
            "",
        ),
        (
            "论坛进行中：第1天，共2天",
            ["20 5月，周一", "1/2 会期", "2 今日活动", "10:05 当地时间"],
            "论坛进行中：第1天，共2天",
            "",
        ),
    );
    // The hour is the forum's, wherever the visitor's clock stands.
    let cells = shown(&fixture(), Ru, "2030-05-21T02:00:00+03:00", true).cells;
    let values = cells.map(|cell| cell.value);
    assert_eq!(values, ["21", "2/2", "1", "09:00"]);
}

#[test]
fn between_the_days_it_counts_down_to_the_next() {
    hold(
        &fixture(),
        "2030-05-20T22:58:58",
        true,
        (
            "До начала 2-го дня",
            ["0 дней", "01 час", "01 минута", "02 секунды"],
            "До начала 2-го дня 0 дней 1 час 1 минута",
            "",
        ),
        (
            "距第2天开始还有",
            ["0 天", "01 小时", "01 分", "02 秒"],
            "距第2天开始还有0天1小时1分",
            "",
        ),
    );
}

#[test]
fn afterwards_it_shows_the_first_four_figures() {
    let mut content = fixture();
    content.event.figures[0].at_least = true;
    let ru = ["3000+ участников", "20 сессий", "", ""];
    let zh = ["3000+ 名与会者", "20 场会议", "", ""];
    let words = |cells, caption, note| (caption, cells, caption, note);
    // It stays true, so a document that nothing updates shows the same.
    // Nor does it say whether the announced days were kept: the data say nothing newer.
    for (now, live) in [("2030-05-22T00:00:00", true), ("2031-09-07T00:00:00", false)] {
        hold(
            &content,
            now,
            live,
            words(
                ru,
                "Форум состоялся 20–21 мая 2030 года",
                "Второй форум: объявленные даты — 4–6 сентября 2031 года",
            ),
            words(zh, "论坛已于2030年5月20日至21日举行", "第二届论坛公布的会期为2031年9月4日至6日"),
        );
    }
    content.event.next_edition = None;
    content.event.figures.extend(vec![content.event.figures[0].clone(); 3]);
    let over = shown(&content, Ru, "2031-09-07T00:00:00", true);
    assert_eq!(over.note, "");
    assert!(over.cells.iter().all(|cell| !cell.value.is_empty()), "{over:?}");
}

#[test]
fn a_document_that_nothing_updates_gives_the_dates() {
    for now in ["2029-01-01T00:00:00", "2030-05-20T12:00:00", "2030-05-20T23:00:00"] {
        hold(
            &fixture(),
            now,
            false,
            (
                "20–21 мая 2030, Хабаровск",
                ["20–21 мая", "2030 год", "пн–вт дни недели", "UTC+10 часовой пояс"],
                "20–21 мая 2030, Хабаровск",
                "",
            ),
            (
                "2030年5月20日至21日，哈巴罗夫斯克",
                ["20–21 5月", "2030 年", "周一至周二 星期", "UTC+10 时区"],
                "2030年5月20日至21日，哈巴罗夫斯克",
                "",
            ),
        );
    }
}

#[test]
fn a_forum_of_one_day_has_one_date_and_one_weekday() {
    let mut content = fixture();
    content.event.days.truncate(1);
    let values =
        |lang| shown(&content, lang, "2029-01-01T00:00:00", false).cells.map(|cell| cell.value);
    assert_eq!(values(Ru), ["20", "2030", "пн", "UTC+10"]);
    assert_eq!(values(Zh), ["20", "2030", "周一", "UTC+10"]);
}

#[test]
fn a_forum_across_two_months_shows_both_of_its_ends() {
    let mut content = fixture();
    content.event.opening = at("2030-05-31T10:00:00");
    content.event.days[0] = content.event.days[1].clone();
    content.event.days[0].date = day("2030-05-31");
    content.event.days[1].date = day("2030-06-01");
    for (lang, whole) in [(Ru, "31 мая — 1 июня 2030"), (Zh, "2030年5月31日至6月1日")]
    {
        let found = shown(&content, lang, "2029-01-01T00:00:00", false);
        assert!(found.caption.starts_with(whole), "{found:?}");
        // The days are as many as the weekdays beside them.
        let cell = format!("{} {}", found.cells[0].value, found.cells[0].label);
        let last = lang.month(day("2030-06-01"));
        assert!(cell.contains("31") && (cell.contains(&last) || cell.contains("6.1")), "{cell}");
    }
}

#[test]
fn numbers_zones_and_blanks_are_filled_in() {
    for (at_least, ru, zh) in [(true, "100 млрд+", "1000亿+"), (false, "100 млрд", "1000亿")]
    {
        let content = fixture();
        let figure =
            Figure { value: 100_000_000_000, at_least, ..content.event.figures[0].clone() };
        assert_eq!([Ru, Zh].map(|lang| plain(figure_value(lang, &figure))), [ru, zh]);
    }
    for (offset, written) in
        [(36_000, "UTC+10"), (0, "UTC+0"), (-12_600, "UTC−3:30"), (20_700, "UTC+5:45")]
    {
        assert_eq!(zone(offset), written);
    }
    for (text, values, filled) in [
        ("{} и {}", &["a", "b"][..], "a и b"),
        ("{}", &["{}"], "{}"),
        ("{}{}", &["{}", "b"], "{}b"),
        ("без", &["a"], "без"),
        ("{} {}", &["a"], "a "),
        ("", &[], ""),
    ] {
        assert_eq!(fill(text, values), filled, "{text}");
    }
}

#[test]
fn what_is_counted_is_said_in_the_other_language_too() {
    let content = fixture();
    for (now, ru, zh) in [
        ("2030-05-19T00:00:00", ["день", "часов", "минут", "секунд"], ["天", "小时", "分", "秒"]),
        ("2030-05-22T00:00:00", ["участников", "сессий", "", ""], ["名与会者", "场会议", "", ""]),
    ] {
        for (lang, own, other, tag) in [(Ru, ru, zh, "zh-Hans"), (Zh, zh, ru, "ru")] {
            let found = shown(&content, lang, now, true);
            assert_eq!(found.other, tag);
            assert_eq!(found.cells.each_ref().map(|cell| cell.label.trim().to_string()), own);
            assert_eq!(found.cells.each_ref().map(|cell| cell.other.trim().to_string()), other);
        }
    }
}
