//! Messages about dates and times that cannot be read.

use super::{FindingText, MessageLang};
use content::Date;

/// A date or a time that cannot be read.
///
/// `offset` is the forum's own UTC offset in seconds, if it could be read from `event.json`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TimeMessage {
    /// Not written as a date.
    NotADate { text: String },
    /// Not written as a date and a time.
    NotAMoment { text: String, offset: Option<i32> },
    /// A day that the month has not; `last` is the last one it has, if there is such a month.
    NoSuchDay { text: String, last: Option<Date> },
    /// An hour after 23, or a minute or second after 59.
    NoSuchTime { text: String },
    /// Not written as a day, a month or a year.
    NotAPartialDate { text: String },
    /// Not written as a UTC offset.
    NotAnOffset { text: String },
    /// A time that could be anywhere on Earth.
    NoOffset { text: String, offset: Option<i32> },
}

impl TimeMessage {
    /// The message as text.
    pub fn text(&self, lang: MessageLang) -> FindingText {
        match self {
            Self::NotADate { text } => finding_text!(
                lang,
                en = ["\"{text}\": that is not a day", "Year-month-day: \"2025-05-19\"."],
                ru = [
                    "\"{text}\": дата записана не по образцу",
                    "Запишите год, месяц и день так: \"2025-05-19\"."
                ],
                zh = ["\"{text}\"：日期格式不正确", "请按年-月-日书写：\"2025-05-19\"。"],
            ),
            Self::NotAPartialDate { text } => finding_text!(
                lang,
                en = [
                    "\"{text}\": that is not a day, a month or a year",
                    "As much as is known: \"2025-05-19\", \"2025-05\" or \"2025\"."
                ],
                ru = [
                    "\"{text}\": дата записана не по образцу",
                    "Запишите то, что известно: \"2025-05-19\", \"2025-05\" или \"2025\"."
                ],
                zh = [
                    "\"{text}\"：日期格式不正确",
                    "请按已知的精度书写：\"2025-05-19\"、\"2025-05\"或\"2025\"。"
                ],
            ),
            Self::NotAnOffset { text } => finding_text!(
                lang,
                en = ["\"{text}\": that is not a UTC offset", "Sign, hours, minutes: \"+08:00\"."],
                ru = [
                    "\"{text}\": смещение от UTC записано не по образцу",
                    "Запишите знак, часы и минуты: \"+08:00\"."
                ],
                zh = ["\"{text}\"：UTC时差格式不正确", "请写正负号、小时和分钟：\"+08:00\"。"],
            ),
            Self::NotAMoment { text, offset } => {
                let offset = offset.map_or_else(|| "+03:00".to_owned(), signed);
                finding_text!(
                    lang,
                    en = [
                        "\"{text}\": that is not a moment",
                        "Day, T, time and UTC offset: \"2025-05-19T10:00:00{offset}\"."
                    ],
                    ru = [
                        "\"{text}\": дата и время записаны не по образцу",
                        "Запишите дату, букву T, время и смещение от UTC: \"2025-05-19T10:00:00{offset}\"."
                    ],
                    zh = [
                        "\"{text}\"：日期和时间格式不正确",
                        "请依次写日期、字母T、时间和UTC时差：\"2025-05-19T10:00:00{offset}\"。"
                    ],
                )
            }
            Self::NoSuchDay { text, last } => {
                let right = last.map_or_else(|| months(lang), |last| last_day(last, lang));
                finding_text!(
                    lang,
                    en = ["\"{text}\": no calendar has that day", "{right}"],
                    ru = ["\"{text}\": такого дня в календаре нет", "{right}"],
                    zh = ["\"{text}\"：没有这一天", "{right}"],
                )
            }
            Self::NoSuchTime { text } => finding_text!(
                lang,
                en = [
                    "\"{text}\": no clock shows that time",
                    "Hours are 00 to 23, minutes and seconds 00 to 59."
                ],
                ru = [
                    "\"{text}\": такого времени не бывает",
                    "Часы — от 00 до 23, минуты и секунды — от 00 до 59."
                ],
                zh = ["\"{text}\"：没有这个时间", "小时为00至23，分和秒为00至59。"],
            ),
            Self::NoOffset { text, offset } => {
                let right = add_the_offset(text, *offset, lang);
                finding_text!(
                    lang,
                    en = ["\"{text}\": the time has no UTC offset", "{right}"],
                    ru = [
                        "\"{text}\": у времени не указано смещение от UTC (часовой пояс)",
                        "{right}"
                    ],
                    zh = ["\"{text}\"：时间缺少UTC时差（时区）", "{right}"],
                )
            }
        }
    }
}

fn last_day(last: Date, lang: MessageLang) -> String {
    let month = format!("{:04}-{:02}", last.year, last.month);
    text!(
        lang,
        en = "The last day of {month} is {last}.",
        ru = "Последний день месяца {month} — {last}.",
        zh = "{month}的最后一天是{last}。",
    )
}

fn months(lang: MessageLang) -> String {
    text!(lang, en = "Months are 01 to 12.", ru = "Месяцы — от 01 до 12.", zh = "月份为01至12。",)
}

/// The time with the forum's own offset; with those of two other cities if that is not known.
fn add_the_offset(text: &str, offset: Option<i32>, lang: MessageLang) -> String {
    let time = if text.contains(['T', 't']) { "" } else { "T10:00:00" };
    let moment = format!("{text}{time}");
    let Some(offset) = offset.map(signed) else {
        return text!(
            lang,
            en = "Write the offset of the forum's city at the end: \"{moment}+03:00\" is Moscow time, \"{moment}+08:00\" is Beijing time.",
            ru = "Укажите в конце смещение для города форума: \"{moment}+03:00\" — время Москвы, \"{moment}+08:00\" — время Пекина.",
            zh = "请在末尾写上论坛所在城市的时差：\"{moment}+03:00\"是莫斯科时间，\"{moment}+08:00\"是北京时间。",
        );
    };
    text!(
        lang,
        en = "At the forum it is {offset}: \"{moment}{offset}\".",
        ru = "Смещение форума — {offset}: \"{moment}{offset}\".",
        zh = "论坛当地时差为{offset}：\"{moment}{offset}\"。",
    )
}

/// An offset in seconds as RFC 3339 writes it: `+10:00`.
fn signed(offset: i32) -> String {
    let sign = if offset < 0 { '-' } else { '+' };
    let minutes = offset.abs() / 60;
    format!("{sign}{:02}:{:02}", minutes / 60, minutes % 60)
}

#[cfg(test)]
mod tests {
    use super::signed;

    #[test]
    fn an_offset_is_written_with_its_sign() {
        for (offset, text) in [(36_000, "+10:00"), (0, "+00:00"), (-12_600, "-03:30")] {
            assert_eq!(signed(offset), text);
        }
    }
}
