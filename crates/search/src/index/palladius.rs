//! The Palladius system: how Russians write Chinese syllables.

/// The beginnings of syllables in pinyin, the longer before the shorter.
const INITIALS: [(&str, &str); 21] = [
    ("zh", "чж"),
    ("ch", "ч"),
    ("sh", "ш"),
    ("b", "б"),
    ("p", "п"),
    ("m", "м"),
    ("f", "ф"),
    ("d", "д"),
    ("t", "т"),
    ("n", "н"),
    ("l", "л"),
    ("g", "г"),
    ("k", "к"),
    ("h", "х"),
    ("j", "цз"),
    ("q", "ц"),
    ("x", "с"),
    ("r", "ж"),
    ("z", "цз"),
    ("c", "ц"),
    ("s", "с"),
];
/// The rest of syllables, after a beginning.
const FINALS: [(&str, &str); 37] = [
    ("a", "а"),
    ("o", "о"),
    ("e", "э"),
    ("i", "и"),
    ("u", "у"),
    ("v", "юй"),
    ("ai", "ай"),
    ("ei", "эй"),
    ("ui", "уй"),
    ("ao", "ао"),
    ("ou", "оу"),
    ("iu", "ю"),
    ("ie", "е"),
    ("ve", "юэ"),
    ("an", "ань"),
    ("en", "энь"),
    ("in", "инь"),
    ("un", "унь"),
    ("vn", "юнь"),
    ("ang", "ан"),
    ("eng", "эн"),
    ("ing", "ин"),
    ("ong", "ун"),
    ("ia", "я"),
    ("iao", "яо"),
    ("ian", "янь"),
    ("iang", "ян"),
    ("iong", "юн"),
    ("ua", "уа"),
    ("uo", "о"),
    ("uai", "уай"),
    ("uan", "уань"),
    ("uang", "уан"),
    ("van", "юань"),
    ("er", "эр"),
    ("ueng", "вэн"),
    ("io", "йо"),
];
/// Syllables that begin with a half-vowel, or are written in a way of their own.
const WHOLE: [(&str, &str); 39] = [
    ("ya", "я"),
    ("yo", "йо"),
    ("ye", "е"),
    ("yai", "яй"),
    ("yao", "яо"),
    ("you", "ю"),
    ("yan", "янь"),
    ("yin", "инь"),
    ("yang", "ян"),
    ("ying", "ин"),
    ("yong", "юн"),
    ("yi", "и"),
    ("yu", "юй"),
    ("yue", "юэ"),
    ("yuan", "юань"),
    ("yun", "юнь"),
    ("wu", "у"),
    ("wa", "ва"),
    ("wo", "во"),
    ("wai", "вай"),
    ("wei", "вэй"),
    ("wan", "вань"),
    ("wen", "вэнь"),
    ("wang", "ван"),
    ("weng", "вэн"),
    ("zi", "цзы"),
    ("ci", "цы"),
    ("si", "сы"),
    ("hui", "хуэй"),
    ("lve", "люэ"),
    ("nve", "нюэ"),
    ("lv", "люй"),
    ("nv", "нюй"),
    ("er", "эр"),
    ("ng", "нг"),
    ("n", "н"),
    ("m", "м"),
    ("hm", "хм"),
    ("hng", "хнг"),
];

/// A syllable of pinyin without its tone, in Cyrillic letters; other texts stay as they are.
pub fn cyrillic(syllable: &str) -> String {
    if let Some((_, whole)) = WHOLE.iter().find(|(pinyin, _)| *pinyin == syllable) {
        return whole.to_string();
    }
    let initial = INITIALS.iter().find(|(pinyin, _)| syllable.starts_with(pinyin));
    let (pinyin, start) = initial.copied().unwrap_or_default();
    let rest = &syllable[pinyin.len()..];
    // After these u is ü.
    let rest = match pinyin {
        "j" | "q" | "x" if rest.starts_with('u') => format!("v{}", &rest[1..]),
        _ => rest.to_string(),
    };
    match FINALS.iter().find(|(pinyin, _)| *pinyin == rest) {
        Some((_, end)) => format!("{start}{end}"),
        None => syllable.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::cyrillic;

    #[test]
    fn syllables_are_written_as_sinologists_do() {
        for (pinyin, russian) in [
            ("zhong", "чжун"),
            ("guo", "го"),
            ("bei", "бэй"),
            ("jing", "цзин"),
            ("shang", "шан"),
            ("hai", "хай"),
            ("ha", "ха"),
            ("er", "эр"),
            ("bin", "бинь"),
            ("hei", "хэй"),
            ("long", "лун"),
            ("jiang", "цзян"),
            ("xi", "си"),
            ("si", "сы"),
            ("lu", "лу"),
            ("lv", "люй"),
            ("hui", "хуэй"),
            ("gui", "гуй"),
            ("hua", "хуа"),
            ("yan", "янь"),
            ("jiu", "цзю"),
            ("xin", "синь"),
            ("xue", "сюэ"),
            ("quan", "цюань"),
            ("jun", "цзюнь"),
            ("yuan", "юань"),
            ("wang", "ван"),
            ("zi", "цзы"),
            ("ri", "жи"),
            ("rong", "жун"),
            ("xiong", "сюн"),
            ("e", "э"),
            ("luo", "ло"),
            ("veb", "veb"),
        ] {
            assert_eq!(cyrillic(pinyin), russian, "{pinyin}");
        }
    }
}
