//! Comparison with the crate phonenumber, whose metadata have the version of the table.

use std::collections::{BTreeMap, BTreeSet};

use phonenumber::metadata::{DATABASE, Descriptor, Descriptors};
use phonenumber::{Metadata, PhoneNumber};
use regex::Regex;
use serde_json::json;

use super::assigned;

/// What the crate has for a calling code.
struct Country {
    /// The digits that are dialled before a number within a region.
    prefixes: BTreeSet<String>,
    /// An example for each kind of number of each region.
    examples: BTreeSet<String>,
    /// The pattern of each kind.
    patterns: Vec<Regex>,
}

fn kinds(of: &Descriptors) -> impl Iterator<Item = &Descriptor> {
    [
        of.fixed_line(),
        of.mobile(),
        of.toll_free(),
        of.premium_rate(),
        of.shared_cost(),
        of.personal_number(),
        of.voip(),
        of.pager(),
        of.uan(),
        of.voicemail(),
    ]
    .into_iter()
    .flatten()
}

fn countries() -> BTreeMap<u16, Country> {
    let mut countries = BTreeMap::new();
    for code in 1..1000 {
        let regions: Vec<&Metadata> = DATABASE.by_code(&code).unwrap_or_default();
        let kinds = || regions.iter().flat_map(|region| kinds(region.descriptors()));
        let whole = |kind: &Descriptor| {
            Regex::new(&format!("^(?x:{})$", kind.national_number().as_str())).unwrap()
        };
        let examples = kinds().filter_map(Descriptor::example).map(str::to_owned).collect();
        if !regions.is_empty() {
            let prefixes = regions.iter().filter_map(|region| region.national_prefix());
            let prefixes = prefixes.map(str::to_owned).collect();
            let patterns = kinds().map(whole).collect();
            countries.insert(code, Country { prefixes, examples, patterns });
        }
    }
    countries
}

/// Whether the crate accepts a number. Its parser would first remove digits, sometimes too many.
fn is_valid(code: u16, national: &str) -> bool {
    let zeros = national.len() - national.trim_start_matches('0').len();
    let value = national.parse::<u64>().unwrap() | (zeros as u64) << 56;
    let number = json!({
        "code": { "value": code, "source": "plus" },
        "national": { "value": value },
        "extension": null,
        "carrier": null,
    });
    serde_json::from_value::<PhoneNumber>(number).unwrap().is_valid()
}

/// Numbers below a limit, always the same (a linear congruential generator).
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % limit
    }

    fn digits(&mut self, count: usize) -> String {
        (0..count).map(|_| char::from(b'0' + u8::try_from(self.below(10)).unwrap())).collect()
    }
}

/// The examples; each with one other digit, with other last digits, of another length and after a zero; and any digits
/// of every length.
fn numbers(code: u16, examples: &BTreeSet<String>, random: &mut Random) -> BTreeSet<String> {
    let mut numbers = examples.clone();
    for example in examples {
        for index in 0..example.len() {
            let (start, end) = (&example[..index], &example[index + 1..]);
            numbers.insert(format!("{start}{}{end}", random.digits(1)));
            numbers.insert(format!("{start}{}", random.digits(end.len() + 1)));
            let count = 1 + random.below(15 - index);
            numbers.insert(format!("{start}{}", random.digits(count)));
        }
        numbers.insert(example[1..].to_owned());
        numbers.insert(format!("{example}{}", random.digits(1)));
        numbers.insert(format!("0{example}"));
    }
    for length in 7..=15 {
        numbers.extend((0..5).map(|_| random.digits(length - code.to_string().len())));
    }
    numbers.retain(|number| number.len() < 15);
    numbers
}

#[test]
fn the_table_has_the_numbers_that_libphonenumber_accepts() {
    let mut random = Random(1);
    let (mut valid, mut invalid, mut only_begin_so) = (0, 0, 0);
    for (code, country) in countries() {
        for number in numbers(code, &country.examples, &mut random) {
            let whole = format!("+{code}{number}");
            let is_assigned = assigned(&whole).as_ref() == Some(&whole);
            let is_described = country.patterns.iter().any(|pattern| pattern.is_match(&number));
            match is_valid(code, &number) {
                // A fault of the crate: it also accepts numbers that only begin with what a pattern describes.
                true if !is_described => {
                    assert!(!is_assigned, "{whole}");
                    only_begin_so += 1;
                }
                accepted => {
                    assert_eq!(is_assigned, accepted, "{whole}");
                    *(if accepted { &mut valid } else { &mut invalid }) += 1;
                }
            }
        }
    }
    assert!(valid > 10_000 && invalid > 10_000, "{valid} valid, {invalid} invalid");
    assert!(only_begin_so < 500, "{only_begin_so}");
}

#[test]
fn digits_that_are_dialled_within_a_country_are_removed() {
    for (code, country) in countries() {
        for example in &country.examples {
            let whole = format!("+{code}{example}");
            assert_eq!(assigned(&whole).as_ref(), Some(&whole));
            for prefix in &country.prefixes {
                let dialled = format!("+{code}{prefix}{example}");
                let right = assigned(&dialled).unwrap_or_else(|| panic!("{dialled}"));
                assert!(right == whole || right == dialled, "{dialled}: {right}");
            }
        }
    }
    for (given, right) in [
        ("+784212402121", "+74212402121"),
        ("+704212402121", "+74212402121"),
        ("+861085321234567", ""),
        ("+86045187654321", "+8645187654321"),
        ("+4402079460958", "+442079460958"),
        ("+36062012345678", ""),
        ("+3606201234567", "+36201234567"),
        ("+37580291234567", "+375291234567"),
        ("+112025550123", "+12025550123"),
        ("+390333123456", "+39333123456"),
    ] {
        assert_eq!(assigned(given).unwrap_or_default(), right, "{given}");
    }
}

#[test]
fn numbers_of_every_kind_of_calling_code_are_known() {
    for number in [
        "+74212402121",
        "+77272501234",
        "+78005553535",
        "+8613800138000",
        "+864008205555",
        "+85223456789",
        "+85366123456",
        "+12423456789",
        "+441481256789",
        "+390612345678",
        "+3906698123",
        "+80012345678",
        "+870773111632",
        "+2908999",
    ] {
        assert_eq!(assigned(number).as_deref(), Some(number));
    }
    for other in [
        "",
        "+",
        "+7",
        "74212402121",
        "+0",
        "+999123456",
        "+7421240212",
        "+7４2１2402121",
        "+7 4212402121",
    ] {
        assert_eq!(assigned(other), None, "{other}");
    }
}
