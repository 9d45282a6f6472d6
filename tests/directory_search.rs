//! The search of the directory, in the forum's content.

mod common;

use std::sync::LazyLock;

use common::{content, fixture_value, forum, forum_data};
use content::PartnerKind;
use search::{DIRECTORY_FIELDS, Query, SearchList, normalize};
use serde_json::json;

/// The directory of the forum.
static DIRECTORY: LazyLock<SearchList> = LazyLock::new(|| {
    let data = forum_data();
    SearchList::decode(&data.directory_index, &data.chinese)
});

/// The ids of the organizations found, in the order of the data.
fn search(query: &str, country: &str, kind: &str) -> Vec<&'static str> {
    let found = DIRECTORY.search(&Query::new(&[query, country, kind])).positions();
    assert!(found.is_sorted_by(|one, next| one < next), "in the order of the data");
    found.into_iter().map(|position| forum().partners.partners[position].id.as_str()).collect()
}

#[test]
fn a_word_in_any_case_width_accent_or_language_finds_the_same_organizations() {
    for (queries, ids) in [
        (
            &["Росконгресс", "росконгресс", "РОСКОНГРЕСС", "roscongress", "Ｒｏｓｃｏｎｇｒｅｓｓ"]
                [..],
            &["roscongress"][..],
        ),
        (
            &["Шёлкового", "шелкового", "ШЁЛКОВОГО", "ше\u{301}лкового", "丝路", "silk road"],
            &["silk-road-planning-centre"],
        ),
        (&["ВЭБ.РФ", "вэб", "VEB", "ｖｅｂ．ｒｆ", "国家开发集团"], &["veb-rf"]),
        (&["ТЕПЛИЦЫ", "温室", "dandong tici", "tici\u{3000}dandong"], &["dandong-tici-flowers"]),
        (&["Харбин", "哈尔滨"], &["heilongjiang"]),
        // The name of a region finds the organizations in it.
        (
            &["хэйлунцзян", "黑龙江省"],
            &["heilongjiang", "fuyuan-government", "fuyuan-border-station"],
        ),
        (&["санкт-петербург"], &["china-chamber-spb"]),
        // One is in that city, the other has it in its name.
        (&["圣彼得堡"], &["china-chamber-spb", "chinese-business-centre"]),
        (&["бурятия", "上海", "xyzzy", "roscongress бурятия", "§"], &[]),
    ] {
        for query in queries {
            assert_eq!(search(query, "", ""), ids, "{query}");
        }
    }
}

#[test]
fn an_organization_is_found_only_by_words_that_all_match_in_any_order_and_language() {
    let museum = ["far-eastern-art-museum"];
    for query in [
        "музей хабаровск",
        "хабаровск музей",
        "  музей\u{a0}\u{a0}хабаровск\t",
        "博物馆 хабаровск",
        "museum 哈巴罗夫斯克",
        "муз фарфор дальневост",
    ] {
        assert_eq!(search(query, "", ""), museum, "{query}");
    }
    assert_eq!(search("музей пекин", "", ""), [""; 0]);
}

#[test]
fn cities_sectors_roles_and_kinds_are_searched_too() {
    for (queries, ids) in [
        (&["Фуюань", "抚远"][..], &["fuyuan-government", "fuyuan-border-station"][..]),
        (&["посольство", "大使馆"], &["china-embassy-russia", "russia-embassy-china"]),
        (&["исследовательские", "研究机构"], &["silk-road-planning-centre"]),
        (&["房地产"], &["etalon"]),
        (&["выступлении специалистов", "派专家发言"], &["silk-road-planning-centre"]),
        (&["оператор форума", "论坛承办方"], &["roscongress"]),
    ] {
        for query in queries {
            assert_eq!(search(query, "", ""), ids, "{query}");
        }
    }
    let in_beijing = search("Пекин", "", "");
    for partner in &forum().partners.partners {
        let lies_there = partner.city.as_deref() == Some("beijing");
        assert!(!lies_there || in_beijing.contains(&&*partner.id), "{}", partner.id);
    }
}

#[test]
fn an_empty_query_finds_all_organizations() {
    assert_eq!(forum().partners.partners.len(), 33);
    for query in ["", " ", "\u{a0}\u{3000}\t\n", "\u{ad}\u{200b}"] {
        assert_eq!(search(query, "", "").len(), 33, "{query:?}");
    }
}

#[test]
fn words_and_filters_must_all_match() {
    for (query, country, kind, ids) in [
        (
            "",
            "",
            "embassy",
            &["china-consulate-khabarovsk", "china-embassy-russia", "russia-embassy-china"][..],
        ),
        // A diplomatic mission is found under the country that it represents and under the one that it is in.
        (
            "",
            "CN",
            "embassy",
            &["china-consulate-khabarovsk", "china-embassy-russia", "russia-embassy-china"],
        ),
        ("москва", "CN", "embassy", &["china-embassy-russia"]),
        ("москва", "RU", "embassy", &["china-embassy-russia"]),
        ("москва", "KZ", "embassy", &[]),
        ("", "CN", "company", &["dandong-tici-flowers"]),
        ("", "RU", "company", &["etalon"]),
        // An organization of two countries is found under both.
        ("гильдия", "RU", "association", &["russian-chinese-commerce-guild"]),
        ("гильдия", "CN", "association", &["russian-chinese-commerce-guild"]),
        ("гильдия", "CN", "company", &[]),
        ("", "KZ", "", &[]),
        ("", "", "shop", &[]),
        ("", "cn", "", &[]),
    ] {
        assert_eq!(search(query, country, kind), ids, "{query:?} {country:?} {kind:?}");
    }
}

#[test]
fn every_organization_is_found_by_its_own_kind_and_countries() {
    for partner in &forum().partners.partners {
        assert!(search("", "", partner.kind.id()).contains(&&*partner.id));
        for country in &partner.countries {
            assert!(search("", country, partner.kind.id()).contains(&&*partner.id));
        }
    }
    let sum: usize = PartnerKind::ALL.iter().map(|kind| search("", "", kind.id()).len()).sum();
    assert_eq!(sum, 33, "each has one kind");
    for kind in PartnerKind::ALL {
        assert_eq!(serde_json::to_value(kind).unwrap(), kind.id());
    }
}

#[test]
fn every_part_of_a_name_finds_its_organization() {
    for partner in &forum().partners.partners {
        for name in partner.name.all() {
            let ends: Vec<usize> =
                name.char_indices().map(|(at, _)| at).chain([name.len()]).collect();
            for (from, start) in ends.iter().enumerate() {
                for end in ends.iter().skip(from + 2) {
                    let part = &name[*start..*end];
                    if !part.contains(char::is_alphanumeric) {
                        continue;
                    }
                    assert!(search(part, "", "").contains(&&*partner.id), "{part:?} of {name}");
                }
            }
        }
    }
}

#[test]
fn normalization_removes_case_accents_width_and_kinds_of_space() {
    for (text, normalized) in [
        ("Ёлка ЁЖ ёж", "елка еж еж"),
        ("ＶＥＢ．ＲＦ（２０２５）", "veb.rf 2025 "),
        ("a\u{a0}b\u{3000}c\u{202f}d\u{2009}e", "a b c d e"),
        ("Моско\u{301}вский", "московский"),
        ("пере\u{ad}нос\u{200b}", "перенос"),
        ("Й й", "й й"),
        ("北京，上海", "北京 上海"),
        ("「吴桥」杂技团", " 吴桥 杂技团"),
        ("ГК «Эталон»\n“Эталон”", "гк эталон\nэталон "),
        ("Санкт–Петербург — Москва − Пекин", "санкт-петербург - москва - пекин"),
        ("a  \u{a0} b", "a b"),
        ("", ""),
    ] {
        assert_eq!(normalize(text), normalized, "{text:?}");
    }
}

#[test]
fn normalizing_a_character_twice_changes_nothing_more() {
    let mut text = String::new();
    for letter in '\0'..=char::MAX {
        text.clear();
        text.push(letter);
        let once = normalize(&text);
        assert_eq!(normalize(&once), once, "U+{:04X}", letter as u32);
    }
}

#[test]
fn sessions_and_people_of_an_organization_are_in_the_order_of_the_page() {
    let mut value = fixture_value();
    let session = |id: &str, partners: &[&str], when: serde_json::Value| {
        let mut session = json!({ "id": id, "title": { "ru": id }, "kind": "session", "status": "held", "partners": partners });
        session.as_object_mut().unwrap().extend(when.as_object().unwrap().clone());
        session
    };
    value["agenda"]["sessions"] = json!([
        session("day-unknown", &["museum"], json!({})),
        session(
            "several-days",
            &["museum"],
            json!({ "date": "2030-05-17", "date_end": "2030-05-25" })
        ),
        session("second-day", &["flowers", "museum"], json!({ "date": "2030-05-21" })),
        session("hour-unknown", &["museum"], json!({ "date": "2030-05-20" })),
        session("of-others", &["flowers"], json!({ "date": "2030-05-20" })),
        session("of-nobody", &[], json!({ "date": "2030-05-20" })),
        session(
            "noon",
            &["museum"],
            json!({ "date": "2030-05-20", "start": "2030-05-20T12:00:00+10:00" })
        ),
        session(
            "called-off",
            &["museum"],
            json!({ "date": "2030-05-20", "start": "2030-05-20T10:00:00+10:00", "status": "cancelled" })
        ),
    ]);
    value["partners"]["people"][1]["partner"] = json!("museum");
    let mut idle = value["partners"]["partners"][0].clone();
    idle["id"] = json!("mus");
    value["partners"]["partners"].as_array_mut().unwrap().push(idle);
    let content = content(&value);
    for (id, sessions, people) in [
        (
            "museum",
            &["called-off", "noon", "hour-unknown", "second-day", "several-days", "day-unknown"][..],
            &["ivanov", "petrov"][..],
        ),
        ("flowers", &["of-others", "second-day"], &[]),
        ("mus", &[], &[]),
    ] {
        let partner = content.partner(id).unwrap();
        let found: Vec<&str> = content.sessions_of(partner).map(|session| &*session.id).collect();
        assert_eq!(found, sessions, "{id}");
        let found: Vec<&str> =
            content.partners.people_of(partner).map(|person| &*person.id).collect();
        assert_eq!(found, people, "{id}");
    }
}

#[test]
fn every_session_and_person_of_an_organization_is_listed_with_it() {
    let content = forum();
    let partners = || content.partners.partners.iter();
    let sessions = partners().flat_map(|partner| content.sessions_of(partner)).count();
    assert_eq!(sessions, content.agenda.sessions.iter().flat_map(|it| &it.partners).count());
    let people = partners().flat_map(|partner| content.partners.people_of(partner)).count();
    assert_eq!(people, content.partners.people.iter().flat_map(|it| &it.partner).count());
}

#[test]
fn facet_counts_ignore_the_condition_of_their_own_field() {
    let counts = |values: &[&str]| DIRECTORY.search(&Query::new(values)).counts;
    let count = |values: &[&str], field: &str, value: &str| {
        let field = DIRECTORY_FIELDS.iter().position(|name| *name == field).unwrap();
        let values = counts(values).values;
        values.iter().find(|it| it.0 == field && it.1 == value).map(|it| it.2)
    };
    for (query, field, value, number) in [
        (&[""][..], "country", "CN", Some(17)),
        (&[""], "type", "embassy", Some(3)),
        (&[""], "type", "shop", None),
        // The condition of a field narrows the counts of all other fields.
        (&["", "CN", ""], "country", "RU", Some(23)),
        (&["", "CN", ""], "type", "embassy", Some(3)),
        (&["", "CN", "embassy"], "type", "company", Some(1)),
        (&["москва", "CN", ""], "type", "embassy", Some(1)),
        (&["москва", "CN", ""], "type", "company", Some(0)),
        (&["", "KZ", ""], "country", "CN", Some(17)),
        // The sort order is no condition, nor is a field in which no organization has a value.
        (&["", "", "embassy", "", "", "", "", "x", "x", "zh"], "country", "CN", Some(3)),
        (&["", "", "", "", ""], "region", "heilongjiang", Some(3)),
        (&["", "", "", "", ""], "sector", "regionalnaya-i-mestnaya-vlast", Some(7)),
    ] {
        assert_eq!(count(query, field, value), number, "{query:?} {field} {value}");
    }
    // How many more organizations match without each condition.
    assert_eq!(counts(&["москва", "RU", "embassy"]).without, [2, 0, 0]);
    assert_eq!(counts(&["еревка", "RU", ""]).without, [23, 0, 0]);
    assert_eq!(counts(&["", "KZ", "embassy"]).without, [0, 3, 0]);
}

#[test]
fn every_facet_count_is_the_number_of_results_with_that_condition() {
    for words in ["", "край", "silu", "культура"] {
        for (field, value, number) in DIRECTORY.search(&Query::new(&[words])).counts.values {
            let mut values = [""; DIRECTORY_FIELDS.len()];
            (values[0], values[field]) = (words, &value);
            let found = DIRECTORY.search(&Query::new(&values)).positions().len();
            assert_eq!(found, number, "{words} {} {value}", DIRECTORY_FIELDS[field]);
        }
    }
}

#[test]
fn the_directory_is_sorted_by_the_rules_of_each_language() {
    let ids = |query: &[&str], order: &str| -> Vec<&str> {
        let found = DIRECTORY.search(&Query::new(query));
        let positions = DIRECTORY.sorted(&found, order);
        positions.into_iter().map(|at| &*forum().partners.partners[at].id).collect()
    };
    // An organization without a name in the language is last.
    for order in ["ru", "zh"] {
        let ids = ids(&[""], order);
        assert_eq!((ids.len(), ids[32]), (33, "dandong-tici-flowers"), "{order}");
    }
    let embassies = ["", "", "embassy"];
    let [consulate, of_china, of_russia] =
        ["china-consulate-khabarovsk", "china-embassy-russia", "russia-embassy-china"];
    for (order, sorted) in [
        ("", [consulate, of_china, of_russia]),
        ("nonsense", [consulate, of_china, of_russia]),
        // Генеральное, Посольство КНР, Посольство России; 俄罗斯, 中国驻俄, 中国驻哈.
        ("ru", [consulate, of_china, of_russia]),
        ("zh", [of_russia, of_china, consulate]),
        ("country-ru", [consulate, of_china, of_russia]),
        ("country-zh", [of_china, consulate, of_russia]),
    ] {
        assert_eq!(ids(&embassies, order), sorted, "{order}");
    }
}

#[test]
fn every_alias_of_an_organization_its_people_or_its_city_finds_it() {
    let partners = &forum().partners;
    let mut missed = Vec::new();
    let mut count = 0;
    for partner in &partners.partners {
        let people = partners.people.iter();
        let people = people.filter(|person| person.partner.as_ref() == Some(&partner.id));
        let city = partners.cities.iter().filter(|city| partner.city.as_ref() == Some(&city.id));
        let aliases = partner.also.iter();
        let aliases = aliases.chain(people.flat_map(|person| &person.also));
        for alias in aliases.chain(city.flat_map(|city| &city.also)) {
            count += 1;
            if !search(alias, "", "").contains(&partner.id.as_str()) {
                missed.push(format!("{alias} → {}", partner.id));
            }
        }
    }
    assert!(count > 300, "only {count} aliases were tested");
    assert_eq!(missed, [""; 0]);
}
