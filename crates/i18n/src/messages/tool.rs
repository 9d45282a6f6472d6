//! What the tool says besides its findings.

use super::MessageLang;
use crate::russian_plural;

/// A line that the tool prints for organizers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ToolMessage {
    /// What the check found, in numbers.
    Summary { files: usize, errors: usize, warnings: usize },
    /// A folder has no finished site.
    NotASite { path: String },
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
            Self::NotASite { path } => text!(
                lang,
                en = "{path} is not a finished site. Run `make build` first.",
                ru = "В папке {path} нет готового сайта. Сначала выполните `make build`.",
                zh = "{path}中没有构建好的网站。请先运行`make build`。",
            ),
            Self::NoPictures { folder } => text!(
                lang,
                en = "{folder} has no share images: links to the site show none. Run `make draw DATA={folder}`.",
                ru = "В папке {folder} нет картинок для ссылок: при пересылке адреса сайта картинки не будет. Выполните `make draw DATA={folder}`.",
                zh = "{folder}中没有分享图片，分享网址时不会显示图片。请运行`make draw DATA={folder}`。",
            ),
            Self::DraftsShown => text!(
                lang,
                en = "The site shows drafts. Unset FORUM_DRAFTS before you publish it.",
                ru = "На сайте видны черновики. Перед публикацией удалите переменную FORUM_DRAFTS.",
                zh = "网站会显示草稿。发布前请取消环境变量FORUM_DRAFTS。",
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
