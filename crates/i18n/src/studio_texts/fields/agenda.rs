//! Fields of the programme.

use super::Record;

pub(super) const RECORDS: &[Record] = &[
    (
        "Agenda",
        &[
            ("sessions", ["Sessions", ""], ["События", ""], ["活动", ""]),
            ("venues", ["Venues", ""], ["Площадки", ""], ["场地", ""]),
            (
                "topics",
                ["Topics", "Visitors filter the sessions by them."],
                ["Темы событий", "По ним посетители отбирают события."],
                ["主题", "访客按主题筛选活动。"],
            ),
            (
                "themes",
                ["Announced themes", "Themes whose session titles were never published."],
                [
                    "Темы программы",
                    "Объявленные темы, для которых названия сессий не опубликованы.",
                ],
                ["议题", "已公布但尚无专题会议名称的议题。"],
            ),
            (
                "changes",
                ["Changes of the programme", "Since it was published."],
                ["Изменения в программе", "После её публикации."],
                ["日程变更", "日程公布之后的变更。"],
            ),
        ],
    ),
    (
        "Session",
        &[
            ("title", ["Title", ""], ["Название", ""], ["名称", ""]),
            (
                "zh_sourced",
                ["The Chinese title is from a source", "If not, it is your translation."],
                ["Китайское название есть в источнике", "Если нет, это ваш перевод."],
                ["中文名称见于资料来源", "否则即为自译。"],
            ),
            ("kind", ["Kind", ""], ["Вид события", ""], ["活动类型", ""]),
            ("status", ["Status", ""], ["Состояние", ""], ["状态", ""]),
            (
                "date",
                ["Date", "The first one, if there are several days."],
                ["Дата", "Первая, если дней несколько."],
                ["日期", "持续数日的，填写第一天。"],
            ),
            (
                "date_end",
                ["Last date", "If there are several days."],
                ["Дата окончания", "Если дней несколько."],
                ["结束日期", "持续数日的填写。"],
            ),
            (
                "date_basis",
                ["Where the date comes from", "If no source states it; visitors do not see it."],
                ["Откуда известна дата", "Если в источнике её нет; посетители этого не видят."],
                ["日期的依据", "资料来源未写明日期时填写，访客看不到。"],
            ),
            (
                "within",
                ["Between two days", "If the day is unknown."],
                ["Период", "Если день неизвестен."],
                ["日期范围", "具体日期不明时填写。"],
            ),
            (
                "start",
                ["Begins", "Leave it empty if the hour is unknown."],
                ["Начало", "Если час неизвестен, оставьте пустым."],
                ["开始时间", "具体时间不明的，请留空。"],
            ),
            (
                "end",
                ["Ends", "Leave it empty if the hour is unknown."],
                ["Окончание", "Если час неизвестен, оставьте пустым."],
                ["结束时间", "具体时间不明的，请留空。"],
            ),
            (
                "side_event",
                ["Side event", "May lie outside the days of the forum."],
                ["Сопутствующее событие", "Может быть вне дней форума."],
                ["论坛配套活动", "可在论坛会期之外举行。"],
            ),
            ("venue", ["Venue", ""], ["Площадка", ""], ["场地", ""]),
            ("topics", ["Topics", ""], ["Темы", ""], ["主题", ""]),
            (
                "languages",
                ["Languages", "That it is held in or interpreted into."],
                ["Языки события", "На каких языках идёт и на какие переводится."],
                ["活动语言", "包括现场翻译的语言。"],
            ),
            ("description", ["Description", ""], ["Описание", ""], ["简介", ""]),
            (
                "people",
                ["People", "Named in sources."],
                ["Люди", "Участники, названные в источниках."],
                ["相关人士", "资料来源中提到的人。"],
            ),
            (
                "partners",
                ["Organizations", "Those that took part."],
                ["Организации", "Кто участвовал."],
                ["相关机构", "参与的机构。"],
            ),
            (
                "revision",
                [
                    "Number of the change",
                    "Goes up by one when the day, the hour, the venue or the status changes; otherwise calendars keep the old time.",
                ],
                [
                    "Номер изменения",
                    "Растёт на единицу, когда меняются день, час, площадка или состояние: иначе календари оставят старое время.",
                ],
                ["变更序号", "日期、时间、场地或状态变更时加1，否则访客日历中的时间不会更新。"],
            ),
        ],
    ),
    (
        "Days",
        &[
            ("first", ["First day", ""], ["Первый день", ""], ["开始日期", ""]),
            ("last", ["Last day", ""], ["Последний день", ""], ["结束日期", ""]),
        ],
    ),
    (
        "Change",
        &[
            ("session", ["Session", ""], ["Событие", ""], ["活动", ""]),
            ("kind", ["What changed", ""], ["Что изменилось", ""], ["变更类型", ""]),
            ("at", ["Announced at", ""], ["Когда об этом сообщили", ""], ["公布时间", ""]),
            (
                "note",
                ["Remark", "What was before, or why."],
                ["Примечание", "Что было раньше или почему изменилось."],
                ["说明", "原来的安排，或变更的原因。"],
            ),
        ],
    ),
    (
        "Theme",
        &[
            ("title", ["Title", ""], ["Название", ""], ["名称", ""]),
            (
                "description",
                ["Description", "One sentence."],
                ["Описание", "Одно предложение."],
                ["简介", "写一句话。"],
            ),
            ("topics", ["Topics", ""], ["Темы", ""], ["主题", ""]),
        ],
    ),
    ("Topic", &[("name", ["Name", ""], ["Название", ""], ["名称", ""])]),
    (
        "Venue",
        &[
            (
                "name",
                ["Name", "Without the city."],
                ["Название", "Без города."],
                ["名称", "不写城市。"],
            ),
            (
                "city",
                ["City", "Of a route, both with a dash: Fuyuan — Khabarovsk."],
                ["Город", "У маршрута — оба через тире: Фуюань — Хабаровск."],
                ["城市", "航线写起讫两地，用破折号连接：抚远—哈巴罗夫斯克。"],
            ),
            (
                "coordinates",
                [
                    "Coordinates",
                    "Latitude and longitude, as map services show them: 48.4726, 135.0577.",
                ],
                ["Координаты", "Широта и долгота, как их показывают карты: 48.4726, 135.0577."],
                ["坐标", "纬度和经度，照地图上的写法：48.4726, 135.0577。"],
            ),
        ],
    ),
];
