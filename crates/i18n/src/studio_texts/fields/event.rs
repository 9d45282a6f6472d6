//! Fields of the forum itself.

use super::Record;

pub(super) const RECORDS: &[Record] = &[(
    "Event",
    &[
        ("name", ["Name of the forum", ""], ["Название форума", ""], ["论坛名称", ""]),
        (
            "full_name",
            ["Full name of this forum", "With its ordinal: the First Russian-Chinese Forum."],
            ["Полное название", "С порядковым номером: Первый Российско-Китайский форум."],
            ["论坛全称", "含届次，例如“首届俄中论坛”。"],
        ),
        (
            "long_name",
            ["Another full name", "For search engines."],
            ["Другое полное название", "Для поисковых систем."],
            ["其他全称", "供搜索引擎使用。"],
        ),
        ("slogan", ["Motto", ""], ["Девиз", ""], ["论坛主题", ""]),
        (
            "summary",
            ["Summary", "One or two sentences for search engines and link previews."],
            [
                "Краткое описание",
                "Одно-два предложения для поисковых систем и предпросмотра ссылок.",
            ],
            ["简介", "一两句话，用于搜索引擎和链接预览。"],
        ),
        ("city", ["Host city", ""], ["Город проведения", ""], ["举办城市", ""]),
        (
            "opening",
            ["Opening", "The countdown runs to this time; its zone is the time zone of the forum."],
            ["Открытие", "До этого времени идёт отсчёт; его часовой пояс — это пояс всего форума."],
            ["开幕时间", "倒计时以此为准；此处的时区即论坛所在的时区。"],
        ),
        (
            "opening_time_known",
            ["The hour of the opening is known", "If not, the countdown runs to the day."],
            ["Час открытия известен", "Если нет, отсчёт идёт до дня открытия."],
            ["已知开幕的具体时间", "如未知，倒计时只计到开幕当天。"],
        ),
        (
            "days",
            ["Days of the forum", "In order."],
            ["Дни форума", "По порядку."],
            ["论坛会期", "按先后顺序排列。"],
        ),
        (
            "updated",
            ["Data checked on", "Shown at the foot of the page."],
            ["Дата проверки данных", "Видна внизу страницы."],
            ["数据核对日期", "显示在页面底部。"],
        ),
        (
            "revision",
            ["Version of the data", "Goes up by one with each publication."],
            ["Версия данных", "С каждой публикацией растёт на единицу."],
            ["数据版本号", "每次发布时加1。"],
        ),
        (
            "id",
            [
                "Code of the forum",
                "Small Latin letters, digits and hyphens; calendars know the forum by it, so never change it.",
            ],
            [
                "Код форума",
                "Строчные латинские буквы, цифры и дефисы. По нему форум узнают календари, поэтому не меняйте его.",
            ],
            ["论坛标识", "由小写拉丁字母、数字和连字符组成；日历靠它识别论坛，请勿更改。"],
        ),
        (
            "series",
            ["Code of the series", "The same for all forums of the series; never change it."],
            ["Код серии форумов", "Один на все форумы серии; не меняйте его."],
            ["系列论坛标识", "历届论坛共用，请勿更改。"],
        ),
        (
            "site",
            ["Address of the site", "The whole address of its folder, beginning with https://."],
            ["Адрес сайта", "Полный адрес папки сайта; начинается с https://."],
            ["网站地址", "网站所在文件夹的完整网址，以https://开头。"],
        ),
        (
            "corrections",
            ["E-mail for corrections", "Visitors write to it about errors."],
            ["Эл. почта для сообщений об ошибках", ""],
            ["接收纠错的电子邮箱", ""],
        ),
        (
            "notice",
            [
                "Notice",
                "One sentence above everything else, for example that the page is a demonstration.",
            ],
            [
                "Объявление вверху страницы",
                "Одно предложение надо всем остальным — например, что страница демонстрационная.",
            ],
            ["页首公告", "显示在页面最上方的一句话，例如说明这是演示页面。"],
        ),
        (
            "local_time",
            ["Local time in words", "For example: Khabarovsk time."],
            ["Местное время словами", "Например: по хабаровскому времени."],
            ["当地时间的说法", "例如：哈巴罗夫斯克时间。"],
        ),
        (
            "clocks",
            ["Time differences", "Cities whose time is shown; the host city first."],
            [
                "Разница во времени",
                "Города, время которых показано на странице; первым — город форума.",
            ],
            ["时差对照", "页面上显示哪些城市的时间；举办城市排在首位。"],
        ),
        (
            "maps",
            ["Map services", "The venues link to them."],
            ["Карты", "Картографические сервисы, на которые ссылаются площадки."],
            ["地图服务", "场地链接所用的地图。"],
        ),
        (
            "hosts",
            [
                "Organizers and support",
                "Who organized the forum and who supported it, in a sentence or two.",
            ],
            [
                "Организаторы и поддержка",
                "Кто организовал и кто поддержал форум: одно-два предложения.",
            ],
            ["主办方、承办方和支持单位", "用一两句话说明。"],
        ),
        (
            "leads",
            ["Texts of the sections", "They replace the general ones."],
            ["Тексты разделов", "Заменяют общие тексты под заголовками."],
            ["栏目文字", "代替各栏目标题下的通用文字。"],
        ),
        (
            "figures",
            [
                "Figures",
                "The most telling first; after the forum the first four are at the top of the page.",
            ],
            ["Цифры", "Сначала самые важные: после форума первые четыре видны вверху страницы."],
            ["数据", "重要的在前；论坛结束后，前四项显示在页首。"],
        ),
        ("results", ["Results", ""], ["Итоги", ""], ["成果", ""]),
        (
            "timeline",
            ["Timeline", "In the order of the page."],
            ["Хроника", "В том порядке, в каком записи стоят на странице."],
            ["大事记", "与页面上的顺序一致。"],
        ),
        (
            "next_edition",
            ["Next forum", "If it was announced."],
            ["Следующий форум", "Если он объявлен."],
            ["下一届论坛", "已公布时填写。"],
        ),
        (
            "unknown",
            ["Notes on what is unknown", "Not shown on the page."],
            ["Заметки о неизвестном", "На странице не видны."],
            ["尚不清楚的事项", "不在页面上显示。"],
        ),
    ],
)];
