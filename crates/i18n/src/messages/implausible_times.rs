//! Messages about times that are probably wrong.

use super::{FindingText, MessageLang};
use content::{Date, Instant};

/// A time that is probably wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ImplausibleTimeMessage {
    /// The opening is before the first day opens.
    OpeningBeforeOpens { opening: Instant, opens: Instant },
    /// The opening is after the first day closes.
    OpeningAfterCloses { opening: Instant, closes: Instant },
    /// The opening is many hours after the first day opens.
    OpeningLongAfterOpens { opening: Instant, opens: Instant },
    /// A day closes on another day.
    ClosesOnOtherDay { closes: Instant, date: Date },
    /// A day closes after the next one opens.
    ClosesAfterNextOpens { closes: Instant, opens: Instant },
    /// A session takes very long.
    Long { hours: i64 },
    /// A session ends after its last day.
    EndAfterLastDay { end: Instant, last: Date },
    /// The day of the data is still to come.
    UpdatedInFuture { updated: Date, today: Date },
    /// A time has another UTC offset than the forum's.
    OtherOffset { time: Instant },
    /// Another session is at the same time in the same venue.
    SameVenue { session: String },
    /// Another session is at the same time with the same person.
    SamePerson { person: String, session: String },
}

impl ImplausibleTimeMessage {
    /// The message as text.
    pub fn text(&self, lang: MessageLang) -> FindingText {
        match self {
            Self::OpeningBeforeOpens { opening, opens } => finding_text!(
                lang,
                en = [
                    "the opening, {opening}, is before {opens}, when the first day opens",
                    "Correct the opening or days[0].opens."
                ],
                ru = [
                    "открытие ({opening}) раньше начала первого дня ({opens})",
                    "Исправьте \"opening\" или \"opens\" первого дня в \"days\"."
                ],
                zh = [
                    "开幕时间{opening}早于第一天的开始时间{opens}",
                    "请修改\"opening\"，或修改\"days\"中第一天的\"opens\"。"
                ],
            ),
            Self::OpeningAfterCloses { opening, closes } => finding_text!(
                lang,
                en = [
                    "the opening, {opening}, is not before {closes}, when the first day closes",
                    "Correct the opening or days[0].closes."
                ],
                ru = [
                    "открытие ({opening}) не раньше конца первого дня ({closes})",
                    "Исправьте \"opening\" или \"closes\" первого дня в \"days\"."
                ],
                zh = [
                    "开幕时间{opening}不早于第一天的结束时间{closes}",
                    "请修改\"opening\"，或修改\"days\"中第一天的\"closes\"。"
                ],
            ),
            Self::OpeningLongAfterOpens { opening, opens } => finding_text!(
                lang,
                en = [
                    "the opening, {opening}, is many hours after {opens}, when the first day opens",
                    "Correct the opening or days[0].opens."
                ],
                ru = [
                    "открытие ({opening}) на много часов позже начала первого дня ({opens})",
                    "Исправьте \"opening\" или \"opens\" первого дня в \"days\"."
                ],
                zh = [
                    "开幕时间{opening}比第一天的开始时间{opens}晚很多",
                    "请修改\"opening\"，或修改\"days\"中第一天的\"opens\"。"
                ],
            ),
            Self::ClosesOnOtherDay { closes, date } => finding_text!(
                lang,
                en = ["{closes} is long after {date}", "Correct the date of the time."],
                ru = ["{closes} — намного позже {date}", "Исправьте дату этого времени."],
                zh = ["{closes}远晚于{date}", "请修改该时间的日期。"],
            ),
            Self::ClosesAfterNextOpens { closes, opens } => finding_text!(
                lang,
                en = [
                    "{closes} is after the next day opens, {opens}",
                    "Correct one of the two times."
                ],
                ru = [
                    "{closes} позже начала следующего дня ({opens})",
                    "Исправьте одно из этих двух времён."
                ],
                zh = ["{closes}晚于次日的开始时间{opens}", "请修改其中一个时间。"],
            ),
            Self::EndAfterLastDay { end, last } => finding_text!(
                lang,
                en = [
                    "the end, {end}, is after the last day, {last}",
                    "Correct the end; of several days write \"date_end\"."
                ],
                ru = [
                    "конец ({end}) позже последнего дня ({last})",
                    "Исправьте конец; для нескольких дней укажите \"date_end\"."
                ],
                zh = [
                    "结束时间{end}晚于最后一天{last}",
                    "请修改结束时间；跨多日的请填写\"date_end\"。"
                ],
            ),
            Self::UpdatedInFuture { updated, today } => finding_text!(
                lang,
                en = [
                    "{updated} is in the future: today is {today}",
                    "Write the day of the last check."
                ],
                ru = [
                    "{updated} ещё не наступило: сегодня {today}",
                    "Укажите день последней проверки данных."
                ],
                zh = ["{updated}尚未到来：今天是{today}", "请填写最近一次核对数据的日期。"],
            ),
            Self::Long { hours } => finding_text!(
                lang,
                en = [
                    "the session takes {hours} hours",
                    "Correct the end; of several days write \"date_end\"."
                ],
                ru = [
                    "событие длится {hours} ч",
                    "Исправьте конец; для нескольких дней укажите \"date_end\"."
                ],
                zh = ["活动时长为{hours}小时", "请修改结束时间；跨多日的请填写\"date_end\"。"],
            ),
            Self::OtherOffset { time } => finding_text!(
                lang,
                en = [
                    "{time} has another UTC offset than the forum's opening",
                    "Write the time of the forum's city."
                ],
                ru = [
                    "у {time} другое смещение от UTC, чем у открытия форума",
                    "Укажите время города, где проходит форум."
                ],
                zh = ["{time}的时差与论坛开幕时间不同", "请填写论坛所在城市的时间。"],
            ),
            Self::SameVenue { session } => finding_text!(
                lang,
                en = [
                    "the session \"{session}\" is in this venue at the same time",
                    "Correct the venue or the time."
                ],
                ru = [
                    "в это же время на этой площадке — событие \"{session}\"",
                    "Исправьте площадку или время."
                ],
                zh = ["同一时间在该场地还有活动\"{session}\"", "请修改场地或时间。"],
            ),
            Self::SamePerson { person, session } => finding_text!(
                lang,
                en = [
                    "\"{person}\" takes part in the session \"{session}\" at the same time",
                    "Correct the people or the time."
                ],
                ru = [
                    "\"{person}\" в это же время участвует в событии \"{session}\"",
                    "Исправьте список людей или время."
                ],
                zh = ["\"{person}\"同一时间还出席活动\"{session}\"", "请修改人员或时间。"],
            ),
        }
    }
}
