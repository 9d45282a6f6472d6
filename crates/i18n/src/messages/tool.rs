//! What the tool says besides its findings.

use super::MessageLang;
use crate::russian_plural;

/// A line that the tool prints for organizers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ToolMessage {
    /// What the check found, in numbers.
    Summary { files: usize, errors: usize, warnings: usize },
    /// The executable was compiled without a base, and none was given.
    NoBase,
    /// A file is not the base of a site.
    NotABase { path: String },
    /// No folder of content was given, and the current folder has none.
    NoContent,
    /// A folder contains something else than a site.
    OtherFolder { path: String },
    /// A folder that is to be begun has files.
    NotEmpty { path: String },
    /// A content folder was begun.
    Begun { path: String },
    /// The site is served.
    Serving { address: String },
    /// No port is free from this one on.
    NoPort { port: u16 },
    /// No share images belong to a folder of content.
    NoPictures { folder: String },
    /// Drafts are part of a site.
    DraftsShown,
    /// A file stands where a folder is to be written.
    NotAFolder { path: String },
    /// A part of the site is larger than its limit, both in bytes.
    OverLimit { part: &'static str, size: usize, limit: usize },
    /// The fonts have no such letters.
    NoGlyphs { picture: String, fonts: String, letters: String },
}

/// The word that a line begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Label {
    /// Before an error.
    Error,
    /// Before a warning.
    Warning,
    /// Before what would be right.
    Help,
}

impl ToolMessage {
    /// The message as text.
    pub fn text(&self, lang: MessageLang) -> String {
        match self {
            Self::Summary { files, errors, warnings } => {
                let files = count(*files, lang, "file", ["файл", "файла", "файлов"], "个文件");
                let errors =
                    count(*errors, lang, "error", ["ошибка", "ошибки", "ошибок"], "个错误");
                let forms = ["предупреждение", "предупреждения", "предупреждений"];
                let warnings = count(*warnings, lang, "warning", forms, "个警告");
                text!(
                    lang,
                    en = "{files}, {errors}, {warnings}",
                    ru = "{files}, {errors}, {warnings}",
                    zh = "{files}，{errors}，{warnings}",
                )
            }
            Self::NoBase => text!(
                lang,
                en = "This `forum` contains no site: it was compiled for development. Run `make build` and set FORUM_BASE=target/base.zip.",
                ru = "В этой программе нет основы сайта: она собрана для разработки. Выполните `make build` и укажите FORUM_BASE=target/base.zip.",
                zh = "该程序为开发版，不含网站基础包。请运行`make build`，并设置FORUM_BASE=target/base.zip。",
            ),
            Self::NotABase { path } => text!(
                lang,
                en = "{path} is not the base of a site, or of another version. `make build` writes it to target/base.zip.",
                ru = "{path} — не основа сайта или основа другой версии. Её создаёт `make build`: target/base.zip.",
                zh = "{path}不是网站基础包，或版本不符。`make build`会生成target/base.zip。",
            ),
            Self::NoContent => text!(
                lang,
                en = "There is no content here: neither a folder public/data nor a file event.json. Name the folder of the content with --data, or begin one: forum new FOLDER",
                ru = "Здесь нет данных форума: ни папки public/data, ни файла event.json. Укажите папку с данными через --data или создайте новую: forum new ПАПКА",
                zh = "此处没有论坛数据：既没有public/data文件夹，也没有event.json文件。请用--data指定数据所在的文件夹，或新建一个：forum new 文件夹",
            ),
            Self::OtherFolder { path } => text!(
                lang,
                en = "{path} has files but no site in it: nothing is written there. Choose another folder, or an empty one.",
                ru = "В папке {path} есть файлы, но нет сайта: туда ничего не записано. Выберите другую папку или пустую.",
                zh = "{path}中有文件，但不是网站，未写入任何内容。请选择其他文件夹或空文件夹。",
            ),
            Self::NotEmpty { path } => text!(
                lang,
                en = "{path} exists and is not empty: nothing is written there. Choose a new folder.",
                ru = "{path} уже существует, и там что-то есть: туда ничего не записано. Выберите новую папку.",
                zh = "{path}已存在且不为空，未写入任何内容。请选择新文件夹。",
            ),
            Self::Begun { path } => text!(
                lang,
                en = "{path} contains the content and the guide. Show the site: forum serve --data {path}",
                ru = "В папке {path} — данные и руководство. Показать сайт: forum serve --data {path}",
                zh = "{path}中已有数据和使用指南。查看网站：forum serve --data {path}",
            ),
            Self::Serving { address } => text!(
                lang,
                en = "The site is at {address} until you press Ctrl+C. Save a file: the page shows the change.",
                ru = "Сайт открыт по адресу {address}, пока вы не нажмёте Ctrl+C. Сохраните файл — страница обновится.",
                zh = "网站地址：{address}，按Ctrl+C结束。保存文件后页面会自动更新。",
            ),
            Self::NoPort { port } => text!(
                lang,
                en = "No port from {port} on is free. Choose another one with --port.",
                ru = "Порт {port} и следующие за ним заняты. Укажите другой: --port.",
                zh = "端口{port}及其后的端口均被占用。请用--port指定其他端口。",
            ),
            Self::NoPictures { folder } => text!(
                lang,
                en = "{folder} has no share images: links to the site show none. Run `forum draw --data {folder}`.",
                ru = "В папке {folder} нет картинок для ссылок: при пересылке адреса сайта картинки не будет. Выполните `forum draw --data {folder}`.",
                zh = "{folder}中没有分享图片，分享网址时不会显示图片。请运行`forum draw --data {folder}`。",
            ),
            Self::DraftsShown => text!(
                lang,
                en = "The site shows drafts. Leave out `--drafts` or unset FORUM_DRAFTS before you publish it.",
                ru = "На сайте видны черновики. Перед публикацией уберите `--drafts` или удалите переменную FORUM_DRAFTS.",
                zh = "网站会显示草稿。发布前请去掉`--drafts`，或取消环境变量FORUM_DRAFTS。",
            ),
            Self::NotAFolder { path } => text!(
                lang,
                en = "{path} is not a folder: nothing is written there.",
                ru = "{path} — не папка: туда ничего не записано. Укажите папку.",
                zh = "{path}不是文件夹，未写入任何内容。请指定一个文件夹。",
            ),
            Self::OverLimit { part, size, limit } => {
                let forms = ["байт", "байта", "байт"];
                let russian = |number| count(number, MessageLang::Ru, "", forms, "");
                let (size_ru, limit_ru) = (russian(*size), russian(*limit));
                text!(
                    lang,
                    en = "{part} is {size} bytes of brotli; its limit is {limit}",
                    ru = "{part}: {size_ru} после сжатия brotli, а предел — {limit_ru}",
                    zh = "{part}经brotli压缩后为{size}字节，上限为{limit}字节",
                )
            }
            Self::NoGlyphs { picture, fonts, letters } => text!(
                lang,
                en = "{picture}: {fonts} have no «{letters}»",
                ru = "{picture}: в шрифтах {fonts} нет знаков «{letters}»",
                zh = "{picture}：字体{fonts}中没有字符“{letters}”",
            ),
        }
    }
}

impl Label {
    /// The word with its colon.
    pub fn text(self, lang: MessageLang) -> &'static str {
        let [en, ru, zh] = match self {
            Self::Error => ["error: ", "ошибка: ", "错误："],
            Self::Warning => ["warning: ", "предупреждение: ", "警告："],
            Self::Help => ["help: ", "подсказка: ", "提示："],
        };
        lang.choose(en, ru, zh)
    }

    /// A finding in one line: the label, the place with what is wrong, and what would be right.
    pub fn line(self, found: &str, right: &str, lang: MessageLang) -> String {
        let label = self.text(lang);
        text!(
            lang,
            en = "{label}{found}. {right}",
            ru = "{label}{found}. {right}",
            zh = "{label}{found}。{right}",
        )
    }
}

/// The head of the table of sizes, as wide as its columns: a Chinese character takes two places.
pub fn sizes_header(lang: MessageLang) -> &'static str {
    lang.choose(
        "brotli                  size     limit",
        "brotli                размер    предел",
        "brotli                  大小      上限",
    )
}

/// A number with its noun: `1 error`, «2 ошибки», 3个错误.
fn count(number: usize, lang: MessageLang, en: &str, ru: [&str; 3], zh: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    // Of a number that u32 cannot hold, the last digits decide.
    let ru = russian_plural((number % 1_000_000_000) as u32, ru);
    text!(lang, en = "{number} {en}{plural}", ru = "{number} {ru}", zh = "{number}{zh}")
}
