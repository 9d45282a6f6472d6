//! Dates of which the day or the month may be unknown, in words.

use crate::Lang;
use content::PartialDate;

/// Russian months alone, without a day: in the nominative.
const MONTHS: [&str; 12] = [
    "январь",
    "февраль",
    "март",
    "апрель",
    "май",
    "июнь",
    "июль",
    "август",
    "сентябрь",
    "октябрь",
    "ноябрь",
    "декабрь",
];

impl Lang {
    /// «17 марта 2025 года», «март 2025 года», «2025 год» / 2025年3月17日, 2025年3月, 2025年.
    pub fn partial_date(self, date: PartialDate) -> String {
        match (self, date) {
            (_, PartialDate::Day(day)) => self.full_day(day),
            (Self::Ru, PartialDate::Month(month)) => {
                format!("{} {}\u{a0}года", MONTHS[usize::from(month.month) - 1], month.year)
            }
            (Self::Ru, PartialDate::Year(year)) => format!("{}\u{a0}год", year.year),
            (Self::Zh, PartialDate::Month(month)) => format!("{}年{}月", month.year, month.month),
            (Self::Zh, PartialDate::Year(year)) => format!("{}年", year.year),
        }
    }

    /// From one to another: «19–20 мая 2025 года», «март — май 2025 года» / 2025年5月19日至20日,
    /// 2025年3月至5月.
    pub fn partial_dates(self, first: PartialDate, last: Option<PartialDate>) -> String {
        match (first, last) {
            (_, None) => self.partial_date(first),
            (PartialDate::Day(first), Some(PartialDate::Day(last))) => {
                self.days_of_year(first, last)
            }
            (PartialDate::Month(first), Some(month @ PartialDate::Month(last)))
                if first.year == last.year =>
            {
                match self {
                    Self::Ru => {
                        let first = MONTHS[usize::from(first.month) - 1];
                        format!("{first}\u{a0}— {}", self.partial_date(month))
                    }
                    Self::Zh => format!("{}年{}月至{}月", first.year, first.month, last.month),
                }
            }
            (_, Some(last)) => {
                let gap = self.static_texts().from_date_to_date;
                format!("{}{gap}{}", self.partial_date(first), self.partial_date(last))
            }
        }
    }
}
