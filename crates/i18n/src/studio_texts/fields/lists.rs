//! The lists of the content, and how a record is added to each.

/// The texts of a list: its title, one record, a record without a name yet, the button that adds one.
type Texts = [&'static str; 4];

/// A list by its field, in English, Russian and Chinese.
pub(super) const LISTS: &[(&str, [Texts; 3])] = &[
    (
        "sessions",
        [
            ["Sessions", "Session", "New session", "Add a session"],
            ["События", "Событие", "Новое событие", "Добавить событие"],
            ["活动", "活动", "新活动", "添加活动"],
        ],
    ),
    (
        "themes",
        [
            ["Announced themes", "Theme", "New theme", "Add a theme"],
            ["Темы программы", "Тема программы", "Новая тема программы", "Добавить тему программы"],
            ["议题", "议题", "新议题", "添加议题"],
        ],
    ),
    (
        "topics",
        [
            ["Topics", "Topic", "New topic", "Add a topic"],
            ["Темы событий", "Тема", "Новая тема", "Добавить тему"],
            ["主题", "主题", "新主题", "添加主题"],
        ],
    ),
    (
        "venues",
        [
            ["Venues", "Venue", "New venue", "Add a venue"],
            ["Площадки", "Площадка", "Новая площадка", "Добавить площадку"],
            ["场地", "场地", "新场地", "添加场地"],
        ],
    ),
    (
        "changes",
        [
            ["Changes of the programme", "Change", "New change", "Add a change"],
            ["Изменения в программе", "Изменение", "Новое изменение", "Добавить изменение"],
            ["日程变更", "变更", "新变更", "添加变更"],
        ],
    ),
    (
        "partners",
        [
            ["Organizations", "Organization", "New organization", "Add an organization"],
            ["Организации", "Организация", "Новая организация", "Добавить организацию"],
            ["机构", "机构", "新机构", "添加机构"],
        ],
    ),
    (
        "people",
        [
            ["People", "Person", "New person", "Add a person"],
            ["Люди", "Человек", "Новый человек", "Добавить человека"],
            ["人物", "人物", "新人物", "添加人物"],
        ],
    ),
    (
        "countries",
        [
            ["Countries", "Country", "New country", "Add a country"],
            ["Страны", "Страна", "Новая страна", "Добавить страну"],
            ["国家", "国家", "新国家", "添加国家"],
        ],
    ),
    (
        "regions",
        [
            ["Regions", "Region", "New region", "Add a region"],
            ["Регионы", "Регион", "Новый регион", "Добавить регион"],
            ["地区", "地区", "新地区", "添加地区"],
        ],
    ),
    (
        "cities",
        [
            ["Cities", "City", "New city", "Add a city"],
            ["Города", "Город", "Новый город", "Добавить город"],
            ["城市", "城市", "新城市", "添加城市"],
        ],
    ),
    (
        "days",
        [
            ["Days of the forum", "Day", "New day", "Add a day"],
            ["Дни форума", "День форума", "Новый день", "Добавить день"],
            ["论坛会期", "会期日期", "新日期", "添加日期"],
        ],
    ),
    (
        "figures",
        [
            ["Figures", "Figure", "New figure", "Add a figure"],
            ["Цифры", "Цифра", "Новая цифра", "Добавить цифру"],
            ["关键数据", "关键数据", "新数据", "添加数据"],
        ],
    ),
    (
        "results",
        [
            ["Results", "Result", "New result", "Add a result"],
            ["Итоги", "Итог", "Новый итог", "Добавить итог"],
            ["成果", "成果", "新成果", "添加成果"],
        ],
    ),
    (
        "timeline",
        [
            ["Timeline", "Entry of the timeline", "New entry", "Add an entry"],
            ["Хроника", "Запись хроники", "Новая запись хроники", "Добавить запись"],
            ["大事记", "大事记条目", "新条目", "添加条目"],
        ],
    ),
    (
        "clocks",
        [
            ["Time differences", "City", "New city", "Add a city"],
            ["Разница во времени", "Город с часами", "Новый город", "Добавить город"],
            ["时差对照", "城市", "新城市", "添加城市"],
        ],
    ),
    (
        "maps",
        [
            ["Map services", "Map service", "New map service", "Add a map service"],
            ["Сервисы карт", "Сервис карт", "Новый сервис карт", "Добавить сервис карт"],
            ["地图服务", "地图服务", "新地图服务", "添加地图服务"],
        ],
    ),
    (
        "unknown",
        [
            ["Notes on what is unknown", "Note", "New note", "Add a note"],
            ["Заметки о неизвестном", "Заметка", "Новая заметка", "Добавить заметку"],
            ["尚不清楚的事项", "事项", "新事项", "添加事项"],
        ],
    ),
    (
        "seeks",
        [
            ["Seeks", "Request", "New request", "Add a request"],
            ["Ищет", "Запрос", "Новый запрос", "Добавить запрос"],
            ["需求", "需求", "新需求", "添加需求"],
        ],
    ),
    (
        "offers",
        [
            ["Offers", "Offer", "New offer", "Add an offer"],
            ["Предлагает", "Предложение", "Новое предложение", "Добавить предложение"],
            ["可提供", "可提供的内容", "新内容", "添加内容"],
        ],
    ),
    (
        "sources",
        [
            ["Sources", "Source", "New source", "Add a source"],
            ["Источники", "Источник", "Новый источник", "Добавить источник"],
            ["资料来源", "资料来源", "新来源", "添加来源"],
        ],
    ),
    (
        "also",
        [
            ["Other names for the search", "Other name", "New name", "Add a name"],
            [
                "Другие названия для поиска",
                "Другое название",
                "Новое название",
                "Добавить название",
            ],
            ["搜索用别名", "别名", "新别名", "添加别名"],
        ],
    ),
];
