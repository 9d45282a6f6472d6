//! Messages about dates and times that contradict each other.

use super::{FindingText, MessageLang};
use content::{Date, Instant};

/// Two dates or times that cannot both be right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ScheduleMessage {
    /// The forum has no days.
    NoDays,
    /// The opening is on another day than the first.
    OpeningNotOnFirstDay { opening: Date, first: Date },
    /// A day of the forum is not after the one before it.
    DaysNotInOrder { date: Date, previous: Date },
    /// A day opens on another day.
    OpensOnOtherDay { opens: Instant, date: Date },
    /// A day closes before it opens.
    ClosesTooEarly { closes: Instant, opens: Instant },
    /// The version of the data is 0.
    RevisionIsZero,
    /// A change says that a session is called off; its status does not.
    NotCancelled { session: String },
    /// A range of days ends before it begins.
    LastBeforeFirst { first: Date, last: Date },
    /// A session has both a day and a range for an unknown day.
    WithinBesideDate,
    /// A session ends before it begins.
    EndNotAfterStart { start: Instant, end: Instant },
    /// A session has a start, on this day, but no date.
    StartWithoutDate { date: Date },
    /// A session starts on `day`, but its date is another.
    StartOnOtherDay { start: Instant, day: Date, date: Date },
    /// A session ends before its date.
    EndBeforeDate { end: Instant, date: Date },
    /// A session lies outside the forum's days.
    OutsideTheForum { date: Date, first: Date, last: Date },
}

impl ScheduleMessage {
    /// The message as text.
    pub fn text(&self, lang: MessageLang) -> FindingText {
        match self {
            Self::NoDays => finding_text!(
                lang,
                en = ["there is no day", "Write the forum's days."],
                ru = ["нет ни одного дня", "Укажите дни форума."],
                zh = ["没有任何日期", "请填写论坛的各个日期。"],
            ),
            Self::OpeningNotOnFirstDay { opening, first } => finding_text!(
                lang,
                en = [
                    "the opening, {opening}, is not on the first day, {first}",
                    "Correct the opening or days[0].date."
                ],
                ru = [
                    "открытие ({opening}) не приходится на первый день ({first})",
                    "Исправьте \"opening\" или \"date\" первого дня в \"days\"."
                ],
                zh = [
                    "开幕日期{opening}不是论坛第一天{first}",
                    "请修改\"opening\"，或\"days\"中第一天的\"date\"。"
                ],
            ),
            Self::DaysNotInOrder { date, previous } => finding_text!(
                lang,
                en = ["{date} does not follow {previous}", "Put the days in order, each once."],
                ru = [
                    "{date} — не позже предыдущего дня ({previous})",
                    "Расположите дни по порядку, каждый — один раз."
                ],
                zh = ["{date}不晚于前一天的日期{previous}", "请按顺序排列日期，每天只写一次。"],
            ),
            Self::OpensOnOtherDay { opens, date } => finding_text!(
                lang,
                en = ["{opens} is not on {date}", "Correct it or the day's date."],
                ru = ["{opens} не приходится на {date}", "Исправьте это время или дату дня."],
                zh = ["{opens}不在{date}当天", "请修改该时间，或修改当天的日期。"],
            ),
            Self::ClosesTooEarly { closes, opens } => finding_text!(
                lang,
                en = [
                    "{closes} is not after {opens}, when the day opens",
                    "The end comes after the start."
                ],
                ru =
                    ["{closes} — не позже начала дня ({opens})", "Конец должен быть позже начала."],
                zh = ["{closes}不晚于当天的开始时间{opens}", "结束时间应晚于开始时间。"],
            ),
            Self::RevisionIsZero => finding_text!(
                lang,
                en = ["revision is 0", "Versions are counted from 1."],
                ru = ["номер версии — 0", "Версии нумеруются с 1."],
                zh = ["版本号为0", "版本从1开始编号。"],
            ),
            Self::NotCancelled { session } => finding_text!(
                lang,
                en = [
                    "\"{session}\" is called off here, but its status says otherwise",
                    "Give the session \"status\": \"cancelled\"."
                ],
                ru = [
                    "здесь сказано, что событие \"{session}\" отменено, а в его поле \"status\" — другое",
                    "Укажите у этого события \"status\": \"cancelled\"."
                ],
                zh = [
                    "此处注明活动\"{session}\"已取消，但它的\"status\"与此不符",
                    "请在该活动中写\"status\": \"cancelled\"。"
                ],
            ),
            Self::LastBeforeFirst { first, last } => finding_text!(
                lang,
                en = [
                    "the last day, {last}, is before the first, {first}",
                    "The end comes after the start."
                ],
                ru = [
                    "последний день ({last}) раньше первого ({first})",
                    "Последний день должен быть не раньше первого."
                ],
                zh = ["最后一天{last}早于第一天{first}", "最后一天不应早于第一天。"],
            ),
            Self::WithinBesideDate => finding_text!(
                lang,
                en = [
                    "\"within\" stands beside \"date\"",
                    "\"within\" is for a day that is not known. Remove it or \"date\"."
                ],
                ru = [
                    "поля \"within\" и \"date\" указаны вместе",
                    "\"within\" нужно, когда день неизвестен. Удалите его или \"date\"."
                ],
                zh = [
                    "\"within\"和\"date\"同时出现",
                    "\"within\"用于日期尚不明确的活动。请删除它或\"date\"。"
                ],
            ),
            Self::EndNotAfterStart { start, end } => finding_text!(
                lang,
                en = [
                    "the end, {end}, is not after the start, {start}",
                    "The end comes after the start."
                ],
                ru = ["конец ({end}) не позже начала ({start})", "Конец должен быть позже начала."],
                zh = ["结束时间{end}不晚于开始时间{start}", "结束时间应晚于开始时间。"],
            ),
            Self::StartWithoutDate { date } => finding_text!(
                lang,
                en = ["there is a start, but no date", "Add \"date\": \"{date}\"."],
                ru = ["указано время начала, но не дата", "Добавьте \"date\": \"{date}\"."],
                zh = ["有开始时间，但没有日期", "请添加\"date\": \"{date}\"。"],
            ),
            Self::StartOnOtherDay { start, day, date } => finding_text!(
                lang,
                en = [
                    "{start} is on {day} at the forum, but the date is {date}",
                    "Correct one of them."
                ],
                ru = [
                    "{start} по времени форума — это {day}, а дата события — {date}",
                    "Исправьте время или дату."
                ],
                zh = ["{start}在论坛当地是{day}，而活动日期是{date}", "请修改时间或日期。"],
            ),
            Self::EndBeforeDate { end, date } => finding_text!(
                lang,
                en = ["the end, {end}, is before the date, {date}", "Correct one of them."],
                ru = ["конец ({end}) раньше даты события ({date})", "Исправьте время или дату."],
                zh = ["结束时间{end}早于活动日期{date}", "请修改时间或日期。"],
            ),
            Self::OutsideTheForum { date, first, last } => finding_text!(
                lang,
                en = [
                    "{date} is outside the forum's days, {first} to {last}",
                    "Correct it, or add \"side_event\": true."
                ],
                ru = [
                    "{date} не входит в дни форума ({first} — {last})",
                    "Исправьте дату или добавьте \"side_event\": true."
                ],
                zh = [
                    "{date}不在论坛日期（{first}至{last}）之内",
                    "请修改日期，或添加\"side_event\": true。"
                ],
            ),
        }
    }
}
