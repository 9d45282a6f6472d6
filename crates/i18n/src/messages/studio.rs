//! What the studio says of files that it cannot open.

use super::MessageLang;

/// A message about files that an organizer opens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StudioMessage {
    /// A file is longer than the studio reads, both in bytes.
    TooLarge { name: String, length: u64, limit: u64 },
    /// An archive cannot be read.
    Archive { name: String, error: ArchiveError },
    /// None of the files is one of the content; some of their names.
    NoContent { found: Vec<String> },
    /// A site was made by a newer version.
    Newer { version: String, own: String },
    /// The file of a draft is incomplete.
    DraftDamaged { name: String },
    /// The file of a draft was saved by a newer version.
    DraftNewer { name: String },
    /// The site in one file is incomplete.
    SingleFileDamaged { name: String },
    /// A document of a site, which does not contain all of the content; the address of the studio of its site.
    Document { name: String, studio: Option<String> },
}

/// What is wrong with an archive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ArchiveError {
    /// It is no zip archive, or its end is missing.
    NotAnArchive,
    /// A file in it is damaged.
    Damaged { path: String },
    /// It needs a password.
    Encrypted,
    /// A path leads out of it.
    Outside { path: String },
    /// It has too many files, or they are too long.
    TooLarge,
}

impl StudioMessage {
    /// The message as text.
    pub fn text(&self, lang: MessageLang) -> String {
        match self {
            Self::TooLarge { name, length, limit } => {
                let [length, limit] = [length, limit].map(|bytes| megabytes(*bytes, lang));
                text!(
                    lang,
                    en = "{name} is too large: {length} MB, at most {limit} MB are read. Choose the three data files or the archive of a site.",
                    ru = "Файл {name} слишком большой: {length} МБ, а читаются файлы до {limit} МБ. Выберите три файла данных или архив сайта.",
                    zh = "{name}过大：{length} MB，最多读取{limit} MB。请选择三个数据文件或网站压缩包。",
                )
            }
            Self::Archive { name, error } => error.text(name, lang),
            Self::NoContent { found } => {
                let found = found.join(if lang == MessageLang::Zh { "、" } else { ", " });
                text!(
                    lang,
                    en = "There is no content in what you opened ({found}). Choose event.json, agenda.json and partners.json, the folder with them, the archive of a site, forum.html, or a draft that was saved to a file.",
                    ru = "Среди выбранного нет данных форума ({found}). Выберите файлы event.json, agenda.json и partners.json, папку с ними, архив сайта, файл forum.html или черновик, сохранённый в файл.",
                    zh = "所选内容（{found}）中没有论坛数据。请选择event.json、agenda.json和partners.json，或包含这些文件的文件夹、网站压缩包、forum.html，或保存为文件的草稿。",
                )
            }
            Self::Newer { version, own } => text!(
                lang,
                en = "This site was made by version {version}; this studio is version {own} and may not know all of its fields. Open the studio of that site: its address ends with /studio/.",
                ru = "Этот сайт собран версией {version}, а эта студия — версии {own} и может не знать его новых полей. Откройте студию того сайта: её адрес заканчивается на /studio/.",
                zh = "该网站由{version}版生成，而当前工作台为{own}版，可能不支持其中的新字段。请打开该网站自己的工作台，其网址以/studio/结尾。",
            ),
            Self::DraftDamaged { name } => text!(
                lang,
                en = "The draft {name} is incomplete and cannot be opened. Copy the file again, or save the draft to a file again where it was made.",
                ru = "Файл черновика {name} повреждён и не открывается. Скопируйте его ещё раз или снова сохраните черновик в файл там, где он был сделан.",
                zh = "草稿文件{name}不完整，无法打开。请重新复制该文件，或在原来的设备上重新将草稿保存为文件。",
            ),
            Self::DraftNewer { name } => text!(
                lang,
                en = "The draft {name} was saved by a newer version of the studio. Open it in the studio where it was made.",
                ru = "Черновик {name} сохранён более новой версией студии. Откройте его в той студии, где он был сделан.",
                zh = "草稿{name}由更新版本的工作台保存。请在制作该草稿的工作台中打开。",
            ),
            Self::SingleFileDamaged { name } => text!(
                lang,
                en = "{name} is a site in one file, but incomplete: the data in it cannot be read. Download or copy it again.",
                ru = "{name} — сайт одним файлом, но файл повреждён: данные из него не читаются. Скачайте или скопируйте его ещё раз.",
                zh = "{name}是单文件网站，但文件不完整，无法读取其中的数据。请重新下载或复制。",
            ),
            Self::Document { name, studio: Some(studio) } => text!(
                lang,
                en = "{name} is a page of a site: it shows the content, but does not contain all of it. Open the studio of that site: {studio}",
                ru = "{name} — страница сайта: на ней показаны данные, но не все. Откройте студию того сайта: {studio}",
                zh = "{name}是网站的一个页面，只显示数据，并不包含全部数据。请打开该网站的工作台：{studio}",
            ),
            Self::Document { name, studio: None } => text!(
                lang,
                en = "{name} is a page of a site: it shows the content, but does not contain all of it. Open the archive of the site, forum.html, or the data files, which the foot of the page links to.",
                ru = "{name} — страница сайта: на ней показаны данные, но не все. Откройте архив сайта, файл forum.html или файлы данных: ссылки на них есть внизу страницы.",
                zh = "{name}是网站的一个页面，只显示数据，并不包含全部数据。请打开网站压缩包、forum.html，或页面底部链接的数据文件。",
            ),
        }
    }
}

impl ArchiveError {
    fn text(&self, name: &str, lang: MessageLang) -> String {
        match self {
            Self::NotAnArchive => text!(
                lang,
                en = "{name} is not a complete zip archive. Download or copy it again.",
                ru = "Файл {name} — не архив zip или скопирован не до конца. Скачайте или скопируйте его ещё раз.",
                zh = "{name}不是完整的zip压缩包。请重新下载或复制。",
            ),
            Self::Damaged { path } => text!(
                lang,
                en =
                    "{name} is damaged: {path} cannot be read. Download or copy the archive again.",
                ru = "Архив {name} повреждён: файл {path} не читается. Скачайте или скопируйте архив ещё раз.",
                zh = "压缩包{name}已损坏：无法读取{path}。请重新下载或复制。",
            ),
            Self::Encrypted => text!(
                lang,
                en = "{name} has a password. Unpack it and open the folder.",
                ru = "Архив {name} защищён паролем. Распакуйте его и откройте папку.",
                zh = "压缩包{name}有密码。请先解压，再打开文件夹。",
            ),
            Self::Outside { path } => text!(
                lang,
                en = "{name} is not the archive of a site: the path \"{path}\" leads out of it. Nothing of it was read.",
                ru = "{name} — не архив сайта: путь «{path}» ведёт за его пределы. Из архива ничего не прочитано.",
                zh = "{name}不是网站压缩包：路径“{path}”指向压缩包之外。未读取其中任何内容。",
            ),
            Self::TooLarge => text!(
                lang,
                en = "{name} is not the archive of a site: unpacked, it is larger than 200 MB or has more than 50,000 files. Nothing of it was read.",
                ru = "{name} — не архив сайта: в распакованном виде он больше 200 МБ или содержит больше 50 000 файлов. Из архива ничего не прочитано.",
                zh =
                    "{name}不是网站压缩包：解压后超过200 MB，或文件数超过5万。未读取其中任何内容。",
            ),
        }
    }
}

/// Megabytes with one decimal.
fn megabytes(bytes: u64, lang: MessageLang) -> String {
    let text = format!("{:.1}", bytes as f64 / 1e6);
    let text = text.trim_end_matches(".0");
    if lang == MessageLang::Ru { text.replace('.', ",") } else { text.to_owned() }
}
