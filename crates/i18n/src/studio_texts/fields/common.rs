//! Fields that several kinds of records have, and the languages of a text.

use super::{ANY, Record};

pub(super) const RECORDS: &[Record] = &[
    (
        ANY,
        &[
            (
                "id",
                [
                    "Code",
                    "Small Latin letters, digits and hyphens; part of the address. Do not change it once it is published.",
                ],
                [
                    "Код",
                    "Строчные латинские буквы, цифры и дефисы; становится частью адреса. После публикации не меняйте.",
                ],
                ["标识", "由小写拉丁字母、数字和连字符组成，会成为网址的一部分。发布后请勿更改。"],
            ),
            (
                "also",
                [
                    "Other names for the search",
                    "Short, former and other names; shown only where they explain why something was found.",
                ],
                [
                    "Другие названия для поиска",
                    "Сокращения, прежние и другие написания; на странице видны только как объяснение, почему запись найдена.",
                ],
                ["搜索用别名", "简称、旧称和其他写法，只在说明匹配原因时显示。"],
            ),
            (
                "sources",
                ["Sources", "Addresses of the pages that state it."],
                ["Источники", "Адреса страниц, на которых это сказано."],
                ["资料来源", "载有相关内容的网页地址。"],
            ),
            (
                "draft",
                ["Draft", "Checked, but not published."],
                [
                    "Не публиковать (черновик)",
                    "Запись проверяется и видна в предпросмотре, но на сайт не попадает.",
                ],
                ["暂不发布（草稿）", "参与检查，可以预览，但不会出现在网站上。"],
            ),
            (
                "accept",
                ["Accepted warnings", "The check no longer reports them here."],
                ["Принятые предупреждения", "Здесь проверка о них больше не сообщает."],
                ["已确认的警告", "检查时不再对此条目提示。"],
            ),
            (
                "$schema",
                ["File with hints", "For text editors; the site does not need it."],
                ["Файл с подсказками", "Для текстовых редакторов; сайту он не нужен."],
                ["编辑提示文件", "供文本编辑器使用，网站不需要。"],
            ),
        ],
    ),
    (
        "Localized",
        &[
            ("ru", ["In Russian", ""], ["По-русски", ""], ["俄文", ""]),
            (
                "zh",
                ["In Chinese", "In simplified characters."],
                ["По-китайски", "Упрощёнными иероглифами."],
                ["中文", "请用简体字。"],
            ),
            (
                "en",
                ["In English", "For names in Latin letters."],
                ["По-английски", "Для названий и имён латиницей."],
                ["英文", "用于拉丁字母写法的名称。"],
            ),
        ],
    ),
];
