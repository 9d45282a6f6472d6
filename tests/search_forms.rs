//! Every name, person and place of both contents, in every form in which people write it, finds its records.

mod common;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use common::{DEMO, content, forum, leak, value};
use content::{Content, Localized, Partner};
use search::index::readings;
use search::{ChineseTable, Query, SearchList};

/// Chinese names, each in the traditional characters of OpenCC's configurations s2t, s2tw and s2hk.
const TRADITIONAL: &str = include_str!("fixtures/traditional.json");

/// A content and the search of its directory.
struct Site {
    content: &'static Content,
    list: SearchList,
}

static SITES: LazyLock<[Site; 2]> = LazyLock::new(|| {
    [forum(), leak(content(&value(DEMO)))].map(|content| {
        let indexes = search::index::build(content);
        Site { content, list: SearchList::decode(&indexes.directory, &indexes.chinese) }
    })
});

impl Site {
    /// The positions that a query finds, the best first.
    fn found(&self, query: &str) -> Vec<usize> {
        self.list.search(&Query::new(&[query])).ranked()
    }

    /// Checks that a form of each organization finds it first, or beside those of which the form contains the same.
    fn each_finds(&self, form: impl Fn(&Partner) -> Vec<String>) {
        let partners = &self.content.partners.partners;
        let forms: Vec<Vec<String>> = partners.iter().map(form).collect();
        for (position, own) in forms.iter().enumerate() {
            for query in own {
                let has = |other: &&Vec<String>| other.iter().any(|form| form.contains(query));
                let namesakes = forms.iter().filter(has).count();
                let found = self.found(query);
                let is_first = found.iter().take(namesakes).any(|it| *it == position);
                let ids: Vec<_> = found.iter().take(4).map(|at| &partners[*at].id).collect();
                assert!(is_first, "{query} finds {ids:?}, not {} first", partners[position].id);
            }
        }
    }
}

#[test]
fn a_name_as_in_a_letter_or_on_a_business_card_finds_its_organization() {
    for site in &*SITES {
        let partners = &site.content.partners.partners;
        for (position, partner) in partners.iter().enumerate() {
            for (name, form) in forms_of_names(&partner.name) {
                let has_name = |other: &&Partner| other.name.all().any(|it| it.contains(name));
                let namesakes = partners.iter().filter(has_name).count();
                let found = site.found(&form);
                let is_first = found.iter().take(namesakes).any(|it| *it == position);
                let ids: Vec<_> = found.iter().take(4).map(|at| &partners[*at].id).collect();
                assert!(is_first, "{form} finds {ids:?}, not {} first", partner.id);
            }
        }
    }
}

/// Names, each with quotes, dashes, spaces and legal forms of its language.
fn forms_of_names(name: &content::Localized) -> Vec<(&str, String)> {
    let russian = name.ru.iter().chain(&name.en);
    let russian = russian.flat_map(|name| {
        [
            "«{}»",
            "\"{}\"",
            "„{}“",
            "({})",
            "ООО «{}»",
            "Акционерное общество \"{}\"",
            "{}, г.",
            "по {}!",
        ]
        .map(|form| (name.as_str(), form.replace("{}", name)))
    });
    let chinese = name.zh.iter().flat_map(|name| {
        ["“{}”", "「{}」", "《{}》", "（{}）", "{}有限公司", "“{}”集团股份公司", "在{}的", "{}！"]
            .map(|form| (name.as_str(), form.replace("{}", name)))
    });
    let dashes = name.all().flat_map(|name| {
        [" – ", "—", "\u{2011}", "−", " "].map(|dash| (name, name.replace('-', dash)))
    });
    russian.chain(chinese).chain(dashes).collect()
}

#[test]
fn a_name_in_traditional_characters_finds_its_organization() {
    let table: BTreeMap<String, Vec<String>> = serde_json::from_str(TRADITIONAL).unwrap();
    for site in &*SITES {
        site.each_finds(|partner| {
            let name = partner.name.zh.as_ref();
            name.and_then(|name| table.get(name)).cloned().unwrap_or_default()
        });
    }
}

#[test]
fn a_name_in_pinyin_palladius_or_initials_finds_its_organization() {
    let spaced = |partner: &Partner, system: usize| readings(partner)[system].clone();
    let joined = |text: String| vec![text.replace(' ', "")];
    let initials = |text: String| -> Vec<String> {
        let letters: String = text.split(' ').filter_map(|it| it.chars().next()).collect();
        // Fewer letters are part of too many words.
        if letters.len() > 4 { vec![letters] } else { Vec::new() }
    };
    let not_empty = |text: String| if text.is_empty() { Vec::new() } else { vec![text] };
    for site in &*SITES {
        for system in [0, 1] {
            site.each_finds(|partner| not_empty(spaced(partner, system)));
            site.each_finds(|partner| match &*spaced(partner, system) {
                "" => Vec::new(),
                reading => joined(reading.to_string()),
            });
        }
        site.each_finds(|partner| initials(spaced(partner, 0)));
    }
}

#[test]
fn a_person_or_a_place_finds_all_organizations_that_show_it() {
    for Site { content, list } in &*SITES {
        let directory = &content.partners;
        for (position, partner) in directory.partners.iter().enumerate() {
            let people = directory.people_of(partner).map(|person| &person.name);
            let (city, countries) = content.places_of(partner);
            let places = countries.into_iter().map(|country| &country.name);
            let places = places.chain(city.map(|city| &city.name));
            for name in people.chain(places).flat_map(Localized::all) {
                let found = list.search(&Query::new(&[name])).positions();
                assert!(found.contains(&position), "{name} finds {found:?}, not {}", partner.id);
            }
        }
    }
}

#[test]
fn people_and_places_are_found_by_their_readings() {
    let list = &SITES[0].list;
    let ids = |query: &str| -> Vec<&str> {
        let found = list.search(&Query::new(&[query])).ranked();
        found.into_iter().map(|at| &*forum().partners.partners[at].id).collect()
    };
    for (query, expected) in [
        ("mosike", "china-embassy-russia"),
        ("jiang xiaoyang", "china-consulate-khabarovsk"),
        ("цзян сяоян", "china-consulate-khabarovsk"),
        ("дзян сяоян", "china-consulate-khabarovsk"),
        ("heilongjiangsheng", "heilongjiang"),
        ("хейлонгджианг", "heilongjiang"),
        ("guangdongsheng", "guangdong"),
        ("guandun", "guangdong"),
    ] {
        assert!(ids(query).iter().take(3).any(|id| *id == expected), "{query}: {:?}", ids(query));
    }
    // 北极 is not 北京.
    assert!(!ids("beijing").contains(&"minvostokrazvitiya"), "{:?}", ids("beijing"));
    let mut in_chinese = ids("北京");
    let mut in_pinyin = ids("beijing");
    in_chinese.sort_unstable();
    in_pinyin.sort_unstable();
    assert_eq!(in_chinese, in_pinyin);
}

#[test]
fn palladius_and_what_people_hear_have_the_same_key() {
    for (pinyin, heard) in [
        ("beijing", &["бэйцзин", "бейджин", "бейцзин"][..]),
        ("jilin", &["цзилинь", "джилинь", "дзилин"]),
        ("heilongjiang", &["хэйлунцзян", "хейлонгджианг", "хэйлундзян"]),
        ("huizhou", &["хуэйчжоу", "хойчжоу", "хуйжоу"]),
        ("zhongguo", &["чжунго", "джонгуо", "жонгго"]),
        ("xiamen", &["сямэнь", "щямен", "шямень"]),
        ("wuqiao", &["уцяо", "учао"]),
        ("qingdao", &["циндао", "чиндао"]),
    ] {
        let key = |text: &str| search::phonetic_key(&search::sound(text));
        for heard in heard {
            assert_eq!(key(heard), key(pinyin), "{heard} {pinyin}");
        }
    }
}

#[test]
fn normalization_with_simplified_characters_is_idempotent() {
    for Site { content, .. } in &*SITES {
        let chinese = ChineseTable::decode(&search::index::build(content).chinese);
        let texts = content.partners.partners.iter().flat_map(|partner| partner.name.all());
        let traditional: BTreeMap<String, Vec<String>> = serde_json::from_str(TRADITIONAL).unwrap();
        let traditional = traditional.into_values().flatten();
        for text in texts.map(str::to_string).chain(traditional) {
            let once = chinese.normalize(&text);
            assert_eq!(chinese.normalize(&once), once, "{text}");
        }
    }
}
