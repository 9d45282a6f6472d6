//! The forum's directory and invented organizations after it; the same every time. `make counts` uses it too.

use content::Partner;
use search::index::readings;
use serde_json::{Value, json};

use crate::words::{BRAND, CITIES, FORMS, Form, INDUSTRIES, NOUNS, QUALITIES, ROLES};

/// A directory of `count` organizations, as organizers write it. The working directory must be the root of the
/// project.
pub fn directory(count: usize) -> Value {
    let real = std::fs::read_to_string("tests/fixtures/forum/partners.json")
        .expect("the forum's directory");
    let mut directory: Value = serde_json::from_str(&real).expect("JSON");
    // Its path is relative to the forum's folder.
    directory.as_object_mut().expect("an object").remove("$schema");
    grow(&mut directory, count);
    directory
}

/// Adds organizations until there are `count`, and their cities.
fn grow(directory: &mut Value, count: usize) {
    let cities = directory["cities"].as_array_mut().expect("cities");
    for (id, country, ru, _, zh, _) in CITIES {
        if !cities.iter().any(|city| city["id"] == id) {
            cities.push(json!({ "id": id, "name": { "ru": ru, "zh": zh }, "country": country }));
        }
    }
    let partners = directory["partners"].as_array_mut().expect("partners");
    let mut dice = Dice(2025);
    for number in partners.len()..count {
        partners.push(organization(number, &mut dice));
    }
    partners.truncate(count);
}

fn organization(number: usize, dice: &mut Dice) -> Value {
    let (city, country, _, city_ru, city_zh, city_en) = *dice.one_of(&CITIES);
    let (industry_ru, sector_ru, sector_zh, industry_en) = *dice.one_of(&INDUSTRIES);
    let form: &Form = dice.one_of(&FORMS);
    let (role_ru, role_zh) = *dice.one_of(&ROLES);
    let brand = if country == "CN" { chinese_brand(dice) } else { russian_brand(dice) };
    let (city_ru, industry_ru) = (form.agree(city_ru), form.agree(industry_ru));
    let mut organization = json!({
        "id": format!("made-up-{number}"),
        "name": {
            "ru": format!("{city_ru} {industry_ru} {} «{}»", form.ru, brand.ru),
            "zh": format!("{city_zh}{}{sector_zh}{}", brand.zh, form.zh),
        },
        "zh_sourced": country == "CN",
        "kind": form.kind,
        "countries": [country],
        "city": city,
        "sector": { "ru": sector_ru, "zh": sector_zh },
        "role": { "ru": role_ru, "zh": role_zh },
        "group": "participant",
        "url": format!("https://example.org/{number}"),
        "sources": [format!("https://example.org/sources/{number}")],
    });
    if dice.below(3) == 0 {
        let name = format!("{} {industry_en} {} of {city_en}", brand.en, form.en);
        organization["name"]["en"] = Value::from(name);
    }
    if dice.below(3) == 0 {
        let year = 1950 + dice.below(70);
        organization["description"] = json!({
            "ru": format!("Работает по обе стороны Амура с {year} года."),
            "zh": format!("{year}年起在阿穆尔河两岸开展业务。"),
        });
    }
    organization
}

/// The proper name of an organization in each language.
struct Brand {
    ru: String,
    zh: String,
    en: String,
}

/// Two characters of good omen, and their readings.
fn chinese_brand(dice: &mut Dice) -> Brand {
    let zh: String = [*dice.one_of(&BRAND), *dice.one_of(&BRAND)].iter().collect();
    let partner = json!({
        "id": "", "name": { "zh": zh }, "kind": "company", "countries": [], "sector": {}, "group": "participant",
        "role": {},
    });
    let partner: Partner = serde_json::from_value(partner).expect("an organization");
    let [en, ru] = readings(&partner).map(|reading| {
        let mut letters = reading.chars().filter(|letter| *letter != ' ');
        let first = letters.next().into_iter().flat_map(char::to_uppercase);
        first.chain(letters).collect::<String>()
    });
    Brand { ru, en, zh }
}

/// An adjective and a noun: «Северный берег».
fn russian_brand(dice: &mut Dice) -> Brand {
    let (quality_ru, quality_zh, quality_en) = *dice.one_of(&QUALITIES);
    let (noun_ru, noun_zh, noun_en) = *dice.one_of(&NOUNS);
    Brand {
        ru: format!("{quality_ru} {noun_ru}"),
        zh: format!("{quality_zh}{noun_zh}"),
        en: format!("{quality_en} {noun_en}"),
    }
}

/// Pseudorandom numbers, the same every time (xorshift64).
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        // The higher bits are of better quality.
        (self.0 >> 16) % limit
    }

    fn one_of<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len() as u64) as usize]
    }
}
