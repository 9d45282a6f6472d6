//! Messages about what leads somewhere: links, the site's address, telephones, e-mail.

use super::advice::did_you_mean;
use super::{FindingText, MessageLang};

/// An address that leads nowhere. `nearest` is the right one, if it can be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AddressMessage {
    /// A link with a space in it.
    SpaceInLink { link: String },
    /// A link of a scheme that visitors cannot follow, or of none.
    NotALink { link: String },
    /// A link without a target.
    LinkWithoutTarget { link: String },
    /// No https address of a folder.
    NotASite { given: String, nearest: Option<String> },
    /// No telephone in the form of ITU-T E.164.
    NotAPhone { given: String, nearest: Option<String> },
    /// No number that a network of its country assigns.
    UnknownPhone { given: String, nearest: Option<String> },
    /// A link to the same page as an earlier one, written differently.
    SamePage { link: String, line: usize },
    /// A link with signs of the sentence or the page that it was copied from.
    CopiedLink { right: String },
    /// No e-mail address.
    NotAnEmail { given: String },
    /// No latitude and longitude.
    NotCoordinates { given: String },
    /// No address of a map's search, or none with a place for the words.
    NotAMapSearch { given: String },
    /// No address of a map, or none with places for latitude and longitude.
    NotAMapPoint { given: String },
}

impl AddressMessage {
    /// The message as text.
    pub fn text(&self, lang: MessageLang) -> FindingText {
        match self {
            Self::NotCoordinates { given } => finding_text!(
                lang,
                en = [
                    "\"{given}\" is not a pair of coordinates",
                    "Latitude and longitude in degrees with a comma between: \"48.4726, 135.0577\"."
                ],
                ru = [
                    "\"{given}\" — не координаты",
                    "Нужны широта и долгота в градусах через запятую: \"48.4726, 135.0577\"."
                ],
                zh = [
                    "\"{given}\"不是坐标",
                    "请写纬度和经度（度），中间用逗号：\"48.4726, 135.0577\"。"
                ],
            ),
            Self::NotAMapSearch { given } => finding_text!(
                lang,
                en = [
                    "\"{given}\" is not the address of a search on a map",
                    "It begins with https:// and has {{ru}} or {{zh}} where the words go: \"https://yandex.ru/maps/?text={{ru}}\"."
                ],
                ru = [
                    "\"{given}\" — не адрес поиска по карте",
                    "Адрес начинается с https://, а на месте слов в нём стоит {{ru}} или {{zh}}: \"https://yandex.ru/maps/?text={{ru}}\"."
                ],
                zh = [
                    "\"{given}\"不是地图搜索网址",
                    "网址应以https://开头，并用{{ru}}或{{zh}}表示搜索词的位置：\"https://yandex.ru/maps/?text={{ru}}\"。"
                ],
            ),
            Self::NotAMapPoint { given } => finding_text!(
                lang,
                en = [
                    "\"{given}\" is not the address of a point on a map",
                    "It begins with https:// and has {{lat}} and {{lon}} in it: \"https://yandex.ru/maps/?pt={{lon}},{{lat}}\"."
                ],
                ru = [
                    "\"{given}\" — не адрес точки на карте",
                    "Адрес начинается с https://, в нём есть {{lat}} и {{lon}}: \"https://yandex.ru/maps/?pt={{lon}},{{lat}}\"."
                ],
                zh = [
                    "\"{given}\"不是地图上某个点的网址",
                    "网址应以https://开头，并包含{{lat}}和{{lon}}：\"https://yandex.ru/maps/?pt={{lon}},{{lat}}\"。"
                ],
            ),
            Self::SpaceInLink { link } => finding_text!(
                lang,
                en = [
                    "the link \"{link}\" contains a space",
                    "Remove the space, or write it as %20 if it belongs there."
                ],
                ru = [
                    "в ссылке \"{link}\" есть пробел",
                    "Удалите пробел; если он нужен в адресе, запишите его как %20."
                ],
                zh = ["链接\"{link}\"中有空格", "请删除空格；如果地址中确实需要，请写成%20。"],
            ),
            Self::NotALink { link } => finding_text!(
                lang,
                en = [
                    "\"{link}\" is not a link visitors can follow",
                    "Links begin with https://, http://, mailto: or tel:."
                ],
                ru = [
                    "по ссылке \"{link}\" нельзя перейти",
                    "Ссылка должна начинаться с https://, http://, mailto: или tel:."
                ],
                zh = [
                    "\"{link}\"不是访客可以打开的链接",
                    "链接应以https://、http://、mailto:或tel:开头。"
                ],
            ),
            Self::LinkWithoutTarget { link } => finding_text!(
                lang,
                en = ["the link \"{link}\" leads nowhere", "Write it whole."],
                ru = ["ссылка \"{link}\" никуда не ведёт", "Запишите её полностью."],
                zh = ["链接\"{link}\"不完整", "请写出完整的链接。"],
            ),
            Self::NotASite { given, nearest } => {
                let right = right(nearest.as_deref(), lang, site_form);
                finding_text!(
                    lang,
                    en = ["\"{given}\" is not an https address the site can stand at", "{right}"],
                    ru = [
                        "\"{given}\" не может быть адресом сайта: нужен https-адрес папки",
                        "{right}"
                    ],
                    zh = ["\"{given}\"不能用作网站地址：应为https目录地址", "{right}"],
                )
            }
            Self::NotAPhone { given, nearest } => {
                let right = right(nearest.as_deref(), lang, phone_form);
                finding_text!(
                    lang,
                    en = [
                        "\"{given}\" is not a number that can be dialled from anywhere",
                        "{right}"
                    ],
                    ru = ["номер \"{given}\" записан не в международном формате", "{right}"],
                    zh = ["\"{given}\"不是国际格式的电话号码", "{right}"],
                )
            }
            Self::UnknownPhone { given, nearest } => {
                let right = right(nearest.as_deref(), lang, wrong_digit);
                finding_text!(
                    lang,
                    en = ["\"{given}\" is not a number of its country", "{right}"],
                    ru = ["номера \"{given}\" в его стране не бывает", "{right}"],
                    zh = ["\"{given}\"不是该国的有效号码", "{right}"],
                )
            }
            Self::CopiedLink { right } => finding_text!(
                lang,
                en = ["the link has signs that do not belong to it", "Write \"{right}\"."],
                ru = ["в ссылке есть лишние знаки", "Напишите \"{right}\"."],
                zh = ["链接中有多余的符号", "请写\"{right}\"。"],
            ),
            Self::SamePage { link, line } => finding_text!(
                lang,
                en = [
                    "the link leads to the same page as the one on line {line}",
                    "Write both alike: \"{link}\"."
                ],
                ru = [
                    "ссылка ведёт на ту же страницу, что и ссылка в строке {line}",
                    "Запишите обе одинаково: \"{link}\"."
                ],
                zh = ["该链接与第{line}行的链接指向同一页面", "请统一写为\"{link}\"。"],
            ),
            Self::NotAnEmail { given } => finding_text!(
                lang,
                en = [
                    "\"{given}\" is not an e-mail address",
                    "A name, @ and a domain: \"forum@example.org\"."
                ],
                ru = [
                    "\"{given}\" — не адрес электронной почты",
                    "Нужны имя, знак @ и домен: \"forum@example.org\"."
                ],
                zh = [
                    "\"{given}\"不是电子邮件地址",
                    "应由用户名、@和域名组成：\"forum@example.org\"。"
                ],
            ),
        }
    }
}

/// The address that was probably meant, or the form that all have.
fn right(nearest: Option<&str>, lang: MessageLang, form: fn(MessageLang) -> String) -> String {
    nearest.map_or_else(|| form(lang), |nearest| did_you_mean(nearest, lang))
}

fn site_form(lang: MessageLang) -> String {
    text!(
        lang,
        en = "https, a host and a folder, nothing more: \"https://forum.example.org/2025/\".",
        ru = "Нужны https, домен и папка, и ничего больше: \"https://forum.example.org/2025/\".",
        zh = "只需https、域名和目录：\"https://forum.example.org/2025/\"。",
    )
}

fn wrong_digit(lang: MessageLang) -> String {
    text!(
        lang,
        en = "Compare it with the source: a digit is missing, superfluous or wrong.",
        ru = "Сверьте с источником: в номере лишняя, пропущенная или неверная цифра.",
        zh = "请与来源核对：号码中有多余、缺少或错误的数字。",
    )
}

fn phone_form(lang: MessageLang) -> String {
    text!(
        lang,
        en = "+, country code and number, 7 to 15 digits in all: \"+12025550123\".",
        ru = "Нужны +, код страны и номер, всего от 7 до 15 цифр: \"+12025550123\".",
        zh = "应为+、国际电话区号和号码，共7至15位数字：\"+12025550123\"。",
    )
}
