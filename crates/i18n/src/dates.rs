//! Days and hours in words. Russian months are in the genitive, as in dates.

use super::Lang;
use content::{Date, Local, Localized};

const MONTHS: [&str; 12] = [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
];
const WEEKDAYS: [[&str; 7]; 2] = [
    ["понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"],
    ["星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"],
];
const SHORT_WEEKDAYS: [[&str; 7]; 2] = [
    ["пн", "вт", "ср", "чт", "пт", "сб", "вс"],
    ["周一", "周二", "周三", "周四", "周五", "周六", "周日"],
];

impl Lang {
    /// «мая» / 5月.
    pub fn month(self, date: Date) -> String {
        match self {
            Self::Ru => MONTHS[usize::from(date.month) - 1].to_string(),
            Self::Zh => format!("{}月", date.month),
        }
    }

    /// «19 мая» / 5月19日.
    pub fn day(self, date: Date) -> String {
        match self {
            Self::Ru => format!("{}\u{a0}{}", date.day, self.month(date)),
            Self::Zh => format!("{}月{}日", date.month, date.day),
        }
    }

    /// «19 мая 2025 года» / 2025年5月19日.
    pub fn full_day(self, date: Date) -> String {
        match self {
            Self::Ru => format!("{} {}\u{a0}года", self.day(date), date.year),
            Self::Zh => format!("{}年{}", date.year, self.day(date)),
        }
    }

    /// «понедельник» / 星期一.
    pub fn weekday(self, date: Date) -> &'static str {
        WEEKDAYS[self as usize][date.weekday()]
    }

    /// «пн» / 周一.
    pub fn short_weekday(self, date: Date) -> &'static str {
        SHORT_WEEKDAYS[self as usize][date.weekday()]
    }

    /// Days from `first` to `last` without the year: «19–20 мая» / 5月19日至20日.
    pub fn days(self, first: Date, last: Date) -> String {
        if first == last {
            return self.day(first);
        }
        let same_month = (first.year, first.month) == (last.year, last.month);
        match (self, same_month) {
            (Self::Ru, true) => format!("{}–{}", first.day, self.day(last)),
            (Self::Ru, false) => format!("{}\u{a0}— {}", self.day(first), self.day(last)),
            (Self::Zh, true) => format!("{}至{}日", self.day(first), last.day),
            (Self::Zh, false) => format!("{}至{}", self.day(first), self.day(last)),
        }
    }

    /// Days with the year in a sentence: «19–20 мая 2025 года» / 2025年5月19日至20日; with both years
    /// across New Year.
    pub fn days_of_year(self, first: Date, last: Date) -> String {
        let days = self.days_on_poster(first, last);
        if self == Self::Ru { days + "\u{a0}года" } else { days }
    }

    /// The same where no sentence is around it: «19–20 мая 2025» / 2025年5月19日至20日.
    pub fn days_on_poster(self, first: Date, last: Date) -> String {
        let both = first.year != last.year;
        match self {
            Self::Ru if both => {
                let last_day = self.day(last);
                format!("{}\u{a0}— {last_day} {}", self.full_day(first), last.year)
            }
            Self::Ru => format!("{} {}", self.days(first, last), last.year),
            Self::Zh if both => {
                format!("{}年{}至{}年{}", first.year, self.day(first), last.year, self.day(last))
            }
            Self::Zh => format!("{}年{}", first.year, self.days(first, last)),
        }
    }

    /// `09:05`, the same in both languages.
    pub fn time(self, local: Local) -> String {
        format!("{:02}:{:02}", local.hour, local.minute)
    }

    /// A moment by the clock of the host city: «10:00 по хабаровскому времени» / 哈巴罗夫斯克时间10:00.
    /// `city_time` is the phrase in the content.
    pub fn by_local_time(self, moment: &str, city_time: Option<&Localized>) -> String {
        let by = city_time.and_then(|words| self.own(words)).unwrap_or(self.texts().local_time);
        match self {
            Self::Ru => [moment, " ", by].concat(),
            Self::Zh => [by, moment].concat(),
        }
    }

    /// A day and an hour: «19 мая 2025 года, 09:05» / 2025年5月19日09:05.
    pub fn moment(self, local: Local) -> String {
        let separator = if self == Self::Ru { ", " } else { "" };
        format!("{}{separator}{}", self.full_day(local.date), self.time(local))
    }
}
