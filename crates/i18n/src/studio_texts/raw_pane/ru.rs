//! Russian.

use super::RawPaneTexts;

pub(super) static TEXTS: RawPaneTexts = RawPaneTexts {
    title: "Запись в виде текста",
    show: "Показать запись в виде текста",
    hide: "Скрыть текст",
    hint: "Это та же запись, как она хранится в файле. Ctrl+Пробел предлагает поля, Ctrl+F ищет, Tab переходит дальше, Esc выходит из текста.",
    label: "Текст записи",
    not_json: "Здесь ошибка: проверьте запятые, кавычки и скобки.",
    no_findings: "В этой записи замечаний нет.",
    phrases: &[
        ("Control character", "Управляющий символ"),
        ("Completions", "Варианты"),
        ("Diagnostics", "Замечания"),
        ("No diagnostics", "Замечаний нет"),
        ("Selection deleted", "Выделенное удалено"),
        ("Go to line", "Перейти к строке"),
        ("go", "перейти"),
        ("Find", "Найти"),
        ("Replace", "Заменить"),
        ("next", "следующее"),
        ("previous", "предыдущее"),
        ("all", "все"),
        ("match case", "с учётом регистра"),
        ("by word", "слово целиком"),
        ("regexp", "регулярное выражение"),
        ("replace", "заменить"),
        ("replace all", "заменить все"),
        ("close", "закрыть"),
        ("current match", "текущее совпадение"),
        ("on line", "в строке"),
        ("replaced $ matches", "замен: $"),
        ("replaced match on line $", "замена в строке $"),
    ],
};
