//! Fields of the records that the forum consists of: days, figures, results, the timeline.

use super::Record;

pub(super) const RECORDS: &[Record] = &[
    (
        "Day",
        &[
            ("date", ["Day", ""], ["День", ""], ["日期", ""]),
            (
                "opens",
                ["Programme begins", "Leave it empty if the hour is unknown."],
                ["Начало программы", "Если час неизвестен, оставьте пустым."],
                ["日程开始时间", "具体时间不明的，请留空。"],
            ),
            (
                "closes",
                ["Programme ends", "Leave it empty if the hour is unknown."],
                ["Окончание программы", "Если час неизвестен, оставьте пустым."],
                ["日程结束时间", "具体时间不明的，请留空。"],
            ),
        ],
    ),
    (
        "Clock",
        &[
            ("city", ["City", ""], ["Город", ""], ["城市", ""]),
            (
                "offset",
                ["UTC offset", "On the days of the forum, for example +08:00."],
                ["Смещение от UTC", "В дни форума, например +08:00."],
                ["UTC时差", "论坛会期内的时差，例如+08:00。"],
            ),
        ],
    ),
    (
        "Figure",
        &[
            (
                "value",
                ["Value", "A whole number: 100 billion is 100000000000."],
                ["Значение", "Число целиком: 100 млрд — это 100000000000."],
                ["数值", "完整的整数：1000亿写成100000000000。"],
            ),
            (
                "at_least",
                ["The source says “more than”", "A “+” follows the number."],
                ["В источнике «более»", "После числа появится «+»."],
                ["资料来源称“超过”", "数字后面会加上“+”。"],
            ),
            (
                "unit",
                ["Unit", "Stands after the number."],
                ["Единица", "Стоит после числа."],
                ["单位", "写在数字后面。"],
            ),
            (
                "label",
                ["What is counted", "Stands under the number."],
                ["Показатель", "Что посчитано; стоит под числом."],
                ["指标", "统计的是什么；显示在数字下方。"],
            ),
            (
                "short",
                [
                    "The same in short",
                    "Two or three words for the top of the page, if the other text is long.",
                ],
                [
                    "Показатель коротко",
                    "Два-три слова для верха страницы, если полный текст длинный.",
                ],
                ["指标简称", "指标较长时填写，两三个词，显示在页首。"],
            ),
            ("note", ["Remark", ""], ["Примечание", ""], ["说明", ""]),
        ],
    ),
    (
        "Outcome",
        &[
            ("text", ["Text", ""], ["Текст", ""], ["正文", ""]),
            (
                "bold",
                ["Words in bold", "As they stand in the text."],
                ["Выделенные слова", "Точно так, как они стоят в тексте."],
                ["加粗的文字", "须与正文中的写法完全一致。"],
            ),
        ],
    ),
    ("Statement", &[("text", ["Text", ""], ["Текст", ""], ["正文", ""])]),
    (
        "Leads",
        &[
            (
                "programme",
                ["Under “Programme”", ""],
                ["Под заголовком «Программа»", ""],
                ["“日程”标题下的文字", ""],
            ),
            (
                "programme_example",
                ["Examples of searches of the programme", ""],
                ["Примеры для поиска по программе", ""],
                ["日程搜索示例", ""],
            ),
            (
                "titles",
                ["Note on translated titles", "Which Chinese titles of sessions are translations."],
                ["Примечание о переводе", "Какие китайские названия событий — перевод."],
                ["译名说明", "哪些活动的中文名称是译名。"],
            ),
            (
                "themes",
                ["Beside the themes", ""],
                ["Под заголовком «Темы программы»", ""],
                ["“议题”标题下的文字", ""],
            ),
            (
                "organizations",
                ["Under “Organizations”", ""],
                ["Под заголовком «Организации форума»", ""],
                ["“论坛相关机构”标题下的文字", ""],
            ),
            (
                "organizations_example",
                ["Examples of searches of the organizations", ""],
                ["Примеры для поиска организаций", ""],
                ["机构搜索示例", ""],
            ),
            (
                "place",
                ["Under “Place and time”", ""],
                ["Под заголовком «Место и время»", ""],
                ["“地点与时间”标题下的文字", ""],
            ),
        ],
    ),
    (
        "MapService",
        &[
            ("name", ["Name", ""], ["Название", ""], ["名称", ""]),
            (
                "search",
                ["Address of a search", "City and venue replace {ru} or {zh} in it."],
                ["Адрес поиска", "Вместо {ru} или {zh} в нём подставляются город и площадка."],
                ["搜索网址", "其中的{ru}或{zh}会换成城市和场地名称。"],
            ),
            (
                "point",
                ["Address of a point", "The coordinates replace {lat} and {lon} in it."],
                ["Адрес точки", "Вместо {lat} и {lon} в нём подставляются координаты."],
                ["坐标点网址", "其中的{lat}和{lon}会换成坐标。"],
            ),
        ],
    ),
    (
        "NextEdition",
        &[
            ("name", ["Name", ""], ["Название", ""], ["名称", ""]),
            ("first", ["First day", ""], ["Первый день", ""], ["开始日期", ""]),
            ("last", ["Last day", ""], ["Последний день", ""], ["结束日期", ""]),
            ("city", ["City", ""], ["Город", ""], ["城市", ""]),
            ("announced", ["Announced on", ""], ["Дата объявления", ""], ["公布日期", ""]),
            (
                "expected",
                ["What else was announced", "One sentence."],
                ["Что ещё объявлено", "Одно предложение."],
                ["同时公布的内容", "写一句话。"],
            ),
        ],
    ),
    (
        "TimelineEntry",
        &[
            (
                "text",
                ["Text", "What happened."],
                ["Текст", "Что произошло."],
                ["正文", "发生了什么。"],
            ),
            (
                "date",
                ["Date", "The day, the month or the year, as far as it is known."],
                ["Дата", "День, месяц или год — что известно."],
                ["日期", "知道多少写多少：日、月或年。"],
            ),
            (
                "date_end",
                ["Last date", "If there are several days."],
                ["Дата окончания", "Если дней несколько."],
                ["结束日期", "持续数日的填写。"],
            ),
            (
                "shown",
                ["Date in words", "Shown instead of the date: mid-March 2025."],
                [
                    "Дата словами",
                    "Страница покажет эти слова вместо даты: середина марта 2025 года.",
                ],
                ["日期的文字写法", "页面上代替日期显示，例如“2025年3月中旬”。"],
            ),
            ("place", ["Place", ""], ["Место", ""], ["地点", ""]),
            (
                "people",
                ["People", "Named in the text."],
                ["Люди", "Кто упомянут в тексте."],
                ["相关人士", "正文中提到的人。"],
            ),
            (
                "organizations",
                ["Organizations", "Those that took part."],
                ["Организации", "Кто участвовал."],
                ["相关机构", "参与的机构。"],
            ),
        ],
    ),
];
