//! The texts of the countdown panel in each phase, in both languages. No-break spaces are tested in `i18n.rs`; here
//! they are compared as spaces.

mod common;

use app::islands::countdown_panel::{Cell, CountdownPanel, countdown_panel};
use common::{at, day, fixture};
use content::{Content, Figure, Localized, Phase};
use i18n::{Lang, fill, utc_offset};
use site::{page_data, panel_figure, static_panel};

use Lang::{Ru, Zh};
use Source::{App, Document};

/// What shows the panel.
#[derive(Clone, Copy, PartialEq)]
enum Source {
    /// The app, at the present.
    App,
    /// A document, which nothing updates.
    Document,
}

/// Caption, the four cells as "value label", spoken, note.
type Words = (&'static str, [&'static str; 4], &'static str, &'static str);

fn assert_texts(content: &Content, now: &str, source: Source, ru: Words, zh: Words) {
    for (lang, (caption, cells, spoken, note)) in [(Ru, ru), (Zh, zh)] {
        let found = panel(content, lang, now, source);
        let four = found.cells.map(|Cell { value, label, .. }| format!("{value} {label}"));
        assert_eq!(four.each_ref().map(|cell| cell.trim()), cells, "{now} {lang:?}");
        let lines = [found.caption, found.spoken, found.note];
        assert_eq!(lines, [caption, spoken, note], "{now} {lang:?}");
    }
}

fn panel(content: &Content, lang: Lang, now: &str, source: Source) -> CountdownPanel {
    let (data, now) = (page_data(content), at(now));
    let panel = match source {
        App => countdown_panel(&data, lang, now),
        Document => static_panel(content, &data, lang, content.event.phase(now) == Phase::After),
    };
    CountdownPanel {
        caption: plain(panel.caption),
        cells: panel.cells.map(|Cell { value, label, lang, other }| Cell {
            value: plain(value),
            label: plain(label),
            lang,
            other: plain(other),
        }),
        spoken: plain(panel.spoken),
        note: plain(panel.note),
        ..panel
    }
}

fn plain(text: String) -> String {
    text.replace('\u{a0}', " ")
}

#[test]
fn before_the_opening_the_panel_counts_down() {
    assert_texts(
        &fixture(),
        "2030-05-17T08:55:55",
        App,
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
fn on_the_last_two_days_the_caption_says_tomorrow_and_today() {
    for (now, ru, zh) in [
        ("2030-05-18T23:59:59", "До открытия форума", "距论坛开幕还有"),
        ("2030-05-19T00:00:00", "Форум открывается завтра", "论坛明天开幕"),
        ("2030-05-19T23:59:59", "Форум открывается завтра", "论坛明天开幕"),
        ("2030-05-20T00:00:00", "Форум открывается сегодня", "论坛今天开幕"),
        ("2030-05-20T09:59:59", "Форум открывается сегодня", "论坛今天开幕"),
        // In this time zone it is still the day before.
        ("2030-05-19T17:00:00+03:00", "Форум открывается сегодня", "论坛今天开幕"),
    ] {
        let caption = |lang| panel(&fixture(), lang, now, App).caption;
        assert_eq!([caption(Ru), caption(Zh)], [ru, zh], "{now}");
    }
}

#[test]
fn if_the_hour_of_the_opening_is_unknown_the_note_says_so() {
    let mut content = fixture();
    content.event.opening_time_known = false;
    let note = |content: &Content, lang| panel(content, lang, "2030-05-17T00:00:00", App).note;
    // The fixture has no `local_time`.
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
fn on_a_forum_day_the_panel_shows_the_day_and_the_time() {
    assert_texts(
        &fixture(),
        "2030-05-20T10:05:59",
        App,
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
    // The time is that of the forum's time zone, not of the visitor's.
    let cells = panel(&fixture(), Ru, "2030-05-21T02:00:00+03:00", App).cells;
    let values = cells.map(|cell| cell.value);
    assert_eq!(values, ["21", "2/2", "1", "09:00"]);
}

#[test]
fn between_forum_days_the_panel_counts_down_to_the_next_day() {
    assert_texts(
        &fixture(),
        "2030-05-20T22:58:58",
        App,
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
fn after_the_forum_the_panel_shows_the_first_four_figures() {
    let mut content = fixture();
    content.event.figures[0].at_least = true;
    let ru = ["3000+ участников", "20 сессий", "", ""];
    let zh = ["3000+ 名与会者", "20 场会议", "", ""];
    let words = |cells, caption, note| (caption, cells, caption, note);
    // These texts stay true, so a document shows the same, also after the announced days of the next forum.
    for (now, source) in [("2030-05-22T00:00:00", App), ("2031-09-07T00:00:00", Document)] {
        assert_texts(
            &content,
            now,
            source,
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
    let past = panel(&content, Ru, "2031-09-07T00:00:00", App);
    assert_eq!(past.note, "");
    assert!(past.cells.iter().all(|cell| !cell.value.is_empty()), "{past:?}");
}

#[test]
fn a_document_shows_the_dates_until_the_forum_is_over() {
    for now in ["2029-01-01T00:00:00", "2030-05-20T12:00:00", "2030-05-20T23:00:00"] {
        assert_texts(
            &fixture(),
            now,
            Document,
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
fn the_panel_of_a_one_day_forum_has_one_date_and_one_weekday() {
    let mut content = fixture();
    content.event.days.truncate(1);
    let values =
        |lang| panel(&content, lang, "2029-01-01T00:00:00", Document).cells.map(|cell| cell.value);
    assert_eq!(values(Ru), ["20", "2030", "пн", "UTC+10"]);
    assert_eq!(values(Zh), ["20", "2030", "周一", "UTC+10"]);
}

#[test]
fn the_panel_of_a_forum_in_two_months_shows_both_months() {
    let mut content = fixture();
    content.event.opening = at("2030-05-31T10:00:00");
    content.event.days[0] = content.event.days[1].clone();
    content.event.days[0].date = day("2030-05-31");
    content.event.days[1].date = day("2030-06-01");
    for (lang, whole) in [(Ru, "31 мая — 1 июня 2030"), (Zh, "2030年5月31日至6月1日")]
    {
        let found = panel(&content, lang, "2029-01-01T00:00:00", Document);
        assert!(found.caption.starts_with(whole), "{found:?}");
        // The cell has both days and the last month.
        let cell = format!("{} {}", found.cells[0].value, found.cells[0].label);
        let last = lang.month(day("2030-06-01"));
        assert!(cell.contains("31") && (cell.contains(&last) || cell.contains("6.1")), "{cell}");
    }
}

#[test]
fn figures_offsets_and_placeholders_are_written_as_expected() {
    for (at_least, ru, zh) in [(true, "100 млрд+", "1000亿+"), (false, "100 млрд", "1000亿")]
    {
        let content = fixture();
        let figure =
            Figure { value: 100_000_000_000, at_least, ..content.event.figures[0].clone() };
        assert_eq!([Ru, Zh].map(|lang| plain(lang.figure(&panel_figure(&figure)))), [ru, zh]);
    }
    for (offset, written) in
        [(36_000, "UTC+10"), (0, "UTC+0"), (-12_600, "UTC−3:30"), (20_700, "UTC+5:45")]
    {
        assert_eq!(utc_offset(offset), written);
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
fn every_cell_has_its_label_in_the_other_language_too() {
    let content = fixture();
    for (now, ru, zh) in [
        ("2030-05-19T00:00:00", ["день", "часов", "минут", "секунд"], ["天", "小时", "分", "秒"]),
        ("2030-05-22T00:00:00", ["участников", "сессий", "", ""], ["名与会者", "场会议", "", ""]),
    ] {
        for (lang, own, other, tag) in [(Ru, ru, zh, "zh-Hans"), (Zh, zh, ru, "ru")] {
            let found = panel(&content, lang, now, App);
            assert_eq!(found.other, tag);
            assert_eq!(found.cells.each_ref().map(|cell| cell.label.trim().to_string()), own);
            assert_eq!(found.cells.each_ref().map(|cell| cell.other.trim().to_string()), other);
        }
    }
}

#[test]
fn only_a_countdown_ticks_and_only_the_panel_after_the_forum_is_past() {
    for (now, source, is_ticking, is_past) in [
        ("2030-05-17T08:55:55", App, true, false),
        ("2030-05-20T10:05:59", App, false, false),
        ("2030-05-20T22:58:58", App, true, false),
        ("2030-05-22T00:00:00", App, false, true),
        ("2030-05-17T08:55:55", Document, false, false),
        ("2030-05-22T00:00:00", Document, false, true),
    ] {
        let found = panel(&fixture(), Ru, now, source);
        assert_eq!((found.is_ticking, found.is_past), (is_ticking, is_past), "{now}");
    }
}
