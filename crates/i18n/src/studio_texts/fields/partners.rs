//! Fields of the directory.

use super::Record;

pub(super) const RECORDS: &[Record] = &[
    (
        "Partners",
        &[
            ("partners", ["Organizations", ""], ["Организации", ""], ["机构", ""]),
            ("people", ["People", ""], ["Люди", ""], ["人物", ""]),
            ("countries", ["Countries", ""], ["Страны", ""], ["国家", ""]),
            ("regions", ["Regions", ""], ["Регионы", ""], ["地区", ""]),
            ("cities", ["Cities", ""], ["Города", ""], ["城市", ""]),
        ],
    ),
    (
        "Partner",
        &[
            ("name", ["Name", ""], ["Название", ""], ["名称", ""]),
            (
                "zh_sourced",
                [
                    "The Chinese name is from a source",
                    "If not, it is marked as an unofficial translation.",
                ],
                [
                    "Китайское название есть в источнике",
                    "Если нет, рядом с ним появится пометка «перевод».",
                ],
                ["中文名称见于资料来源", "否则会标注“译名”。"],
            ),
            (
                "pinyin",
                [
                    "Pinyin",
                    "Only where the search would read the Chinese name differently; a syllable for each character, without tones.",
                ],
                [
                    "Пиньинь",
                    "Только если поиск прочтёт китайское название иначе: по слогу на иероглиф, без тонов.",
                ],
                ["拼音", "仅在程序注音有误时填写：每个汉字一个音节，不标声调。"],
            ),
            (
                "palladius",
                ["Reading in Russian", "The same in Cyrillic letters (Palladius)."],
                ["Чтение по-русски", "То же русскими буквами, по системе Палладия."],
                ["俄文转写", "按巴拉第转写法用俄文字母书写。"],
            ),
            ("kind", ["Kind", ""], ["Вид организации", ""], ["机构类型", ""]),
            ("group", ["Part in the forum", ""], ["Участие в форуме", ""], ["参与方式", ""]),
            (
                "role",
                ["Role", "What it did at the forum or for it."],
                ["Роль", "Что организация сделала на форуме или для него."],
                ["参与情况", "该机构在论坛上或为论坛做了什么。"],
            ),
            (
                "sector",
                ["Sector", "The same words as at others of the sector: the filter needs them."],
                [
                    "Отрасль",
                    "Теми же словами, что у других организаций отрасли: так работает фильтр.",
                ],
                ["行业", "须与同行业的其他机构一字不差，否则无法筛选。"],
            ),
            (
                "countries",
                ["Countries", "Of an embassy or a consulate: the one it represents."],
                ["Страны", "У посольства и консульства — страна, которую оно представляет."],
                ["国家", "使领馆填写派遣国。"],
            ),
            (
                "city",
                ["City", "Of an embassy or a consulate: where it is."],
                ["Город", "У посольства и консульства — город, где оно находится."],
                ["城市", "使领馆填写驻在城市。"],
            ),
            (
                "region",
                ["Region", "If it is not that of the city."],
                ["Регион", "Если это не регион её города."],
                ["地区", "与所在城市的地区不同时填写。"],
            ),
            ("description", ["Remark", ""], ["Примечание", ""], ["备注", ""]),
            (
                "seeks",
                ["Seeks", "Each in a few words."],
                ["Ищет", "Каждое — в нескольких словах."],
                ["需求", "每项写几个字。"],
            ),
            (
                "offers",
                ["Offers", "Each in a few words."],
                ["Предлагает", "Каждое — в нескольких словах."],
                ["可提供", "每项写几个字。"],
            ),
            ("url", ["Website", ""], ["Сайт", ""], ["网站", ""]),
            ("email", ["E-mail", ""], ["Эл. почта", ""], ["电子邮箱", ""]),
            (
                "phone",
                ["Telephone", "A plus sign, the country code and the number: +12025550123."],
                ["Телефон", "Плюс, код страны и номер без пробелов: +74955550141."],
                ["电话", "加号、国际电话区号和号码，中间不留空格：+861055550141。"],
            ),
            (
                "address",
                ["Address", "Complete, as on an envelope."],
                ["Адрес", "Полностью, как на конверте."],
                ["地址", "写完整，与信封上一致。"],
            ),
        ],
    ),
    (
        "Person",
        &[
            (
                "also",
                ["Other names for the search", "Other ways to write the name."],
                ["Другие написания для поиска", "Как ещё пишут это имя."],
                ["搜索用别名", "姓名的其他写法。"],
            ),
            (
                "name",
                ["Name", "As it is written in each language."],
                ["Имя", "Как его пишут на каждом языке."],
                ["姓名", "按各语言的习惯书写。"],
            ),
            (
                "zh_sourced",
                [
                    "The Chinese form is from a source",
                    "If not, it is marked as an unofficial translation.",
                ],
                [
                    "Китайское имя есть в источнике",
                    "Если нет, рядом с ним появится пометка «перевод».",
                ],
                ["中文姓名见于资料来源", "否则会标注“译名”。"],
            ),
            (
                "role",
                ["Post", "As the source named it, in full."],
                ["Должность", "Полностью, как в источнике."],
                ["职务", "写全称，与资料来源一致。"],
            ),
            (
                "partner",
                ["Organization", "If it is in the directory."],
                ["Организация", "Если она есть в списке организаций."],
                ["所属机构", "已列入机构名单的填写。"],
            ),
        ],
    ),
    (
        "Country",
        &[
            ("name", ["Name", ""], ["Название", ""], ["名称", ""]),
            (
                "id",
                ["Country code", "Two capital Latin letters: RU, CN."],
                ["Код страны", "Две заглавные латинские буквы: RU, CN."],
                ["国家代码", "两个大写拉丁字母：RU、CN。"],
            ),
        ],
    ),
    (
        "Region",
        &[
            ("name", ["Name", ""], ["Название", ""], ["名称", ""]),
            ("country", ["Country", ""], ["Страна", ""], ["国家", ""]),
        ],
    ),
    (
        "City",
        &[
            ("name", ["Name", ""], ["Название", ""], ["名称", ""]),
            ("country", ["Country", ""], ["Страна", ""], ["国家", ""]),
            (
                "region",
                ["Region", "A city that is a region of its own needs none."],
                ["Регион", "Городу, который сам является регионом, не нужен."],
                ["地区", "直辖市等本身即为一级地区的城市不必填写。"],
            ),
        ],
    ),
];
