"""Writes the tables of this folder from the packages in requirements.txt. Run it in a virtual environment with them.

pinyin.txt    lines of a syllable and the Chinese characters that are usually read so (U+4E00 to U+9FFF)
phrases.txt   lines of a phrase and its syllables, where a character may be read in another way
variants.txt  lines of a simplified character and the traditional characters that stand for it

Syllables have no tones; ü is v, as it is typed.
"""

import unicodedata
from collections import Counter, defaultdict
from pathlib import Path

import opencc
from pypinyin.constants import PHRASES_DICT, PINYIN_DICT

FOLDER = Path(__file__).parent
# A character is ambiguous if another reading has this share of its occurrences in phrases.
SHARE = 0.15
# Longer ambiguous phrases are idioms, which no name contains.
LONGEST = 4
# More frequent in idioms than in names.
USUAL = {"了": "le", "贾": "jia", "的": "de", "着": "zhe", "没": "mei", "还": "hai", "给": "gei", "什": "shen"}
# Places and words that the packages lack or read otherwise.
PHRASES = {
    "六安": "lu an", "蚌埠": "beng bu", "亳州": "bo zhou", "番禺": "pan yu", "丽水": "li shui", "台州": "tai zhou",
    "东阿": "dong e", "单县": "shan xian", "涡阳": "guo yang", "浚县": "xun xian", "莘县": "shen xian",
    "铅山": "yan shan", "大埔": "da bu", "朝阳": "chao yang", "乐清": "yue qing", "长春": "chang chun",
    "长沙": "chang sha", "长江": "chang jiang", "长城": "chang cheng", "重庆": "chong qing", "厦门": "xia men",
    "银行": "yin hang", "行业": "hang ye", "音乐": "yin yue", "会计": "kuai ji", "都江堰": "du jiang yan",
    "朝鲜": "chao xian", "西藏": "xi zang", "乐山": "le shan", "长治": "chang zhi", "长白山": "chang bai shan",
    "洞庭": "dong ting", "十堰": "shi yan", "尉犁": "yu li", "蔚县": "yu xian", "燕山": "yan shan",
    "荥阳": "xing yang", "枞阳": "zong yang", "歙县": "she xian", "黄陂": "huang pi", "鄱阳": "po yang",
    "东莞": "dong guan", "侯官": "hou guan", "夏邑": "xia yi", "大夫": "dai fu", "校长": "xiao zhang",
    "会长": "hui zhang", "行长": "hang zhang", "省长": "sheng zhang", "参展": "can zhan", "参赛": "can sai",
    "重工": "zhong gong", "重型": "zhong xing", "长安": "chang an", "长虹": "chang hong", "乐器": "yue qi",
    "藏族": "zang zu", "藏品": "cang pin", "收藏": "shou cang", "传承": "chuan cheng", "调研": "diao yan",
    "吉林省": "ji lin sheng", "省政府": "sheng zheng fu", "行政": "xing zheng", "宝藏": "bao zang",
}

# Radicals that PDF files contain in the place of characters, and that NFKC does not replace (Unicode's
# EquivalentUnifiedIdeograph.txt).
RADICALS = {
    "⺠": "民", "⺟": "母", "⻁": "虎", "⻄": "西", "⻅": "见", "⻆": "角", "⻉": "贝", "⻋": "车", "⻓": "长", "⻔": "门",
    "⻘": "青", "⻙": "韦", "⻚": "页", "⻛": "风", "⻜": "飞", "⻝": "食", "⻢": "马", "⻣": "骨", "⻤": "鬼", "⻥": "鱼",
    "⻦": "鸟", "⻧": "卤", "⻨": "麦", "⻩": "黄", "⻬": "齐", "⻮": "齿", "⻰": "龙", "⻳": "龟",
}


def plain(syllable):
    """A syllable without its tone."""
    letters = ""
    for letter in unicodedata.normalize("NFD", syllable):
        if letter == "\u0308":
            letters = letters[:-1] + "v"
        elif not unicodedata.combining(letter):
            letters += letter
    return letters


def is_chinese(text):
    return all("\u4e00" <= letter <= "\u9fff" for letter in text)


def write(name, lines):
    (FOLDER / name).write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


def readings():
    phrases = {
        phrase: [plain(readings[0]) for readings in syllables]
        for phrase, syllables in PHRASES_DICT.items()
        if is_chinese(phrase) and len(phrase) == len(syllables)
    }
    phrases |= {phrase: syllables.split() for phrase, syllables in PHRASES.items()}
    counts = defaultdict(Counter)
    for phrase, syllables in phrases.items():
        for letter, syllable in zip(phrase, syllables):
            counts[letter][syllable] += 1

    usual = {}
    for code, syllables in PINYIN_DICT.items():
        letter = chr(code)
        if is_chinese(letter):
            frequent = counts[letter].most_common(1)
            usual[letter] = USUAL.get(letter) or (frequent[0][0] if frequent else plain(syllables.split(",")[0]))

    def is_ambiguous(letter):
        found = counts[letter]
        return any(
            syllable != usual.get(letter) and count / found.total() >= SHARE for syllable, count in found.items()
        )

    def is_needed(phrase, syllables):
        is_other = any(usual.get(letter) != syllable for letter, syllable in zip(phrase, syllables))
        return is_other or len(phrase) <= LONGEST and any(map(is_ambiguous, phrase))

    by_syllable = defaultdict(str)
    for letter in sorted(usual):
        by_syllable[usual[letter]] += letter
    write("pinyin.txt", (f"{syllable} {by_syllable[syllable]}" for syllable in sorted(by_syllable)))
    needed = sorted(phrase for phrase, syllables in phrases.items() if is_needed(phrase, syllables))
    write("phrases.txt", (f"{phrase} {' '.join(phrases[phrase])}" for phrase in needed))


def variants():
    def dictionary(name):
        lines = (Path(opencc.__file__).parent / "dictionary" / f"{name}.txt").read_text(encoding="utf-8").splitlines()
        return {key: values.split(" ") for key, _, values in (line.partition("\t") for line in lines)}

    to_simplified = {letter: simplified[0] for letter, simplified in dictionary("TSCharacters").items()}
    traditional_letters = set(to_simplified)
    # Further variants that the three ways to convert into traditional characters write.
    regional = [dictionary("TWVariants"), dictionary("HKVariants")]
    all_simplified = dictionary("STCharacters")
    for simplified, traditional in all_simplified.items():
        for letter in traditional:
            for other in [letter, *(other for table in regional for other in table.get(letter, []))]:
                to_simplified.setdefault(other, simplified)
    found = defaultdict(set)
    for letter, simplified in to_simplified.items():
        # A character that is simplified itself stands for itself only.
        is_simplified = letter in all_simplified and letter not in traditional_letters
        if simplified != letter and is_chinese(letter + simplified) and not is_simplified:
            found[simplified].add(letter)
    for radical, letter in RADICALS.items():
        found[letter].add(radical)
    write("variants.txt", (f"{letter} {''.join(sorted(found[letter]))}" for letter in sorted(found)))


readings()
variants()
