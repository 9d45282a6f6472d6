//! The tables of all Chinese characters: see `tables/NOTICE.md`.

use std::sync::LazyLock;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfkc_quick};

use crate::normalize::normalize;

/// Surnames whose reading differs from that of the character in other words.
const SURNAMES: &str = "万俟 mo qi,尉迟 yu chi,长孙 zhang sun,单于 chan yu,单 shan,曾 zeng,仇 qiu,查 zha,解 xie,\
    任 ren,朴 piao,区 ou,盖 ge,翟 zhai,覃 qin,缪 miao,宁 ning,华 hua,盛 sheng,员 yun,黑 he,谌 chen,燕 yan,应 ying,\
    曲 qu,乐 yue,逄 pang,牟 mou,召 shao,柏 bai,薄 bo,种 chong,訾 zi,折 she,隗 wei,亓 qi,宓 mi,冼 xian,洗 xian";
/// Characters of which `phrases.txt` has all phrases, with their readings: elsewhere they are ambiguous.
const AMBIGUOUS: &str = "长chang/zhang 重zhong/chong 乐le/yue 朝chao/zhao 藏cang/zang 调diao/tiao 薄bo/bao 都du/dou \
    厦sha/xia 宿su/xiu";
/// Characters that are ambiguous at the start of a name, for there they may be a surname.
const AMBIGUOUS_AT_START: &str = "单dan/shan 曾ceng/zeng 仇chou/qiu 查cha/zha 解jie/xie 朴pu/piao 翟zhai/di 尉wei/yu \
    盛sheng/cheng";

/// The characters of the tables, from U+2E80 on: radicals and the common Chinese characters.
const FIRST: u32 = 0x2e80;
const COUNT: usize = 0x7180;

/// What the tables say of each character. Looking up a character by its code is faster than a hash.
struct Characters {
    syllables: Vec<&'static str>,
    /// The phrases that begin with it and their syllables, the longest first.
    phrases: Vec<Vec<(&'static str, &'static str)>>,
    simplified: Vec<Option<char>>,
    variants: Vec<&'static str>,
}

static CHARACTERS: LazyLock<Characters> = LazyLock::new(|| {
    let mut characters = Characters {
        syllables: vec![""; COUNT],
        phrases: vec![Vec::new(); COUNT],
        simplified: vec![None; COUNT],
        variants: vec![""; COUNT],
    };
    for (syllable, letters) in lines(include_str!("../../tables/pinyin.txt")) {
        for letter in letters.chars() {
            characters.syllables[index_of(letter)] = syllable;
        }
    }
    for (phrase, syllables) in lines(include_str!("../../tables/phrases.txt")) {
        let first = phrase.chars().next().map(index_of).unwrap_or_default();
        characters.phrases[first].push((phrase, syllables));
    }
    for phrases in &mut characters.phrases {
        phrases.sort_by_key(|(phrase, _)| std::cmp::Reverse(phrase.len()));
    }
    for (letter, variants) in lines(include_str!("../../tables/variants.txt")) {
        for letter in letter.chars() {
            characters.variants[index_of(letter)] = variants;
            for variant in variants.chars() {
                characters.simplified[index_of(variant)] = Some(letter);
            }
        }
    }
    characters
});

/// The lines of a table, each split at its first space.
fn lines(table: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    table.lines().filter_map(|line| line.split_once(' '))
}

/// The index of a character; that of the first, which no table has, if it is outside the tables.
fn index_of(letter: char) -> usize {
    let index = (letter as u32).wrapping_sub(FIRST) as usize;
    if index < COUNT { index } else { 0 }
}

/// A normalized text in simplified characters, without compatibility characters.
pub fn simplified(text: &str) -> String {
    let normalized = match is_nfkc_quick(text.chars()) {
        IsNormalized::Yes => normalize(text),
        _ => normalize(&text.nfkc().collect::<String>()),
    };
    let simple = |letter| CHARACTERS.simplified[index_of(letter)].unwrap_or(letter);
    normalized.chars().map(simple).collect()
}

/// The simplified character that a traditional one stands for; none for a simplified one.
pub fn simplified_character(letter: char) -> Option<char> {
    CHARACTERS.simplified[index_of(letter)]
}

/// The letter that a letter and an accent after it make (NFC); none if there is none.
pub fn composed(letter: char, accent: char) -> Option<char> {
    unicode_normalization::char::compose(letter, accent)
}

/// What a compatibility character or a radical stands for.
pub fn plain(letter: char) -> String {
    let plain = |letter| match letter {
        '\u{2e80}'..='\u{2fdf}' => CHARACTERS.simplified[index_of(letter)].unwrap_or(letter),
        letter => letter,
    };
    std::iter::once(letter).nfkc().map(plain).collect()
}

/// The traditional characters that stand for a simplified one.
pub fn variants(letter: char) -> impl Iterator<Item = char> {
    CHARACTERS.variants[index_of(letter)].chars()
}

/// How a character is usually read; empty if it is not Chinese.
pub fn usual_syllable(letter: char) -> &'static str {
    CHARACTERS.syllables[index_of(letter)]
}

/// The readings of an ambiguous character, at the start of a text or within it.
fn ambiguous(letter: char, is_start: bool) -> Option<(&'static str, &'static str)> {
    let entries = AMBIGUOUS.split(' ').chain(AMBIGUOUS_AT_START.split(' ').filter(|_| is_start));
    let readings = entries.into_iter().find_map(|entry| entry.strip_prefix(letter))?;
    readings.split_once('/')
}

/// A phrase of a text with its reading: the syllables of its Chinese characters, separated by spaces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading<'a> {
    /// The phrase, or one character.
    pub text: &'a str,
    /// Its syllables; empty for a character that is not Chinese.
    pub syllables: &'static str,
    /// Another reading, if nothing tells which is right.
    pub other: Option<&'static str>,
}

/// How a simplified text is read: the longest phrases of the table, then single characters. A text that is the name of
/// a person begins with a surname.
pub fn read(text: &str, is_person: bool) -> Vec<Reading<'_>> {
    let mut readings = Vec::new();
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let is_start = rest.len() == text.len();
        let surname = if is_start && is_person { surname(text) } else { None };
        let phrases = &CHARACTERS.phrases[index_of(letter)];
        let phrase = || phrases.iter().copied().find(|(phrase, _)| rest.starts_with(phrase));
        let (length, syllables) = match surname.or_else(phrase) {
            Some((found, syllables)) => (found.len(), syllables),
            None => (letter.len_utf8(), usual_syllable(letter)),
        };
        let is_alone = length == letter.len_utf8() && surname.is_none() && !syllables.is_empty();
        let ambiguous = if is_alone { ambiguous(letter, is_start) } else { None };
        let (text, after) = rest.split_at(length);
        let syllables = ambiguous.map_or(syllables, |readings| readings.0);
        readings.push(Reading { text, syllables, other: ambiguous.map(|readings| readings.1) });
        rest = after;
    }
    readings
}

/// The surname that the short name of a person begins with, and its syllables.
fn surname(name: &str) -> Option<(&'static str, &'static str)> {
    let surnames = SURNAMES.split(',').filter_map(|entry| entry.split_once(' '));
    let is_short = name.chars().count() < 5;
    surnames.into_iter().find(|(surname, _)| is_short && name.starts_with(surname))
}

#[cfg(test)]
mod tests {
    use super::{read, simplified};

    #[test]
    fn phrases_and_surnames_decide_how_a_character_is_read() {
        for (text, is_person, expected) in [
            ("哈尔滨银行", false, "ha er bin yin hang"),
            ("重庆长安汽车", false, "chong qing chang an qi che"),
            ("厦门大学", false, "xia men da xue"),
            ("绿地集团", false, "lv di ji tuan"),
            ("吉林省长春市音乐厅", false, "ji lin sheng chang chun shi yin yue ting"),
            ("长江大学", false, "chang jiang da xue"),
            ("中国会计协会", false, "zhong guo kuai ji xie hui"),
            ("省长", false, "sheng zhang"),
            ("行政长官", false, "xing zheng zhang guan"),
            ("西藏自治区", false, "xi zang zi zhi qu"),
            ("单田芳", true, "shan tian fang"),
            ("曾国藩", true, "zeng guo fan"),
            ("仇英", true, "qiu ying"),
            ("查良镛", true, "zha liang yong"),
            ("解缙", true, "xie jin"),
            ("任正非", true, "ren zheng fei"),
        ] {
            let syllables: Vec<_> = read(text, is_person).iter().map(|it| it.syllables).collect();
            assert_eq!(syllables.join(" "), expected, "{text}");
        }
    }

    #[test]
    fn only_what_phrases_do_not_resolve_is_ambiguous() {
        for (text, expected) in
            [("曾氏集团", "zeng"), ("长丰公司", "zhang"), ("长春银行", ""), ("音乐学院", "")]
        {
            let other = read(text, false).iter().find_map(|reading| reading.other);
            assert_eq!(other.unwrap_or_default(), expected, "{text}");
        }
    }

    #[test]
    fn traditional_and_compatibility_characters_become_simplified() {
        for (text, expected) in [
            ("香港貿易發展局", "香港贸易发展局"),
            ("滙豐匯豐", "汇丰汇丰"),
            ("臺灣台灣", "台湾台湾"),
            ("裏裡", "里里"),
            ("綫線", "线线"),
            ("⿊龙江⼯业⼤学", "黑龙江工业大学"),
            ("⿊⻰江⼈⺠", "黑龙江人民"),
            ("爲為", "为为"),
            ("廣東", "广东"),
            ("后里干着", "后里干着"),
        ] {
            assert_eq!(simplified(text), expected, "{text}");
        }
    }
}
