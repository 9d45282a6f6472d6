//! Fields that do not agree with each other, and links to one page.

use crate::harness::{Data, Passes, Row, assert_report};

#[test]
fn a_place_in_a_country_that_is_not_listed_is_a_warning() {
    let flowers = "\"kind\": \"company\",\n      \"countries\": [\"CN\"],";
    let regions = "\"cities\": [";
    let region = "\"regions\": [{ \"id\": \"primorye\", \"name\": { \"ru\": \"Приморье\", \"zh\": \"滨海\" }, \"country\": \"RU\" }],\n  \"cities\": [";
    let rows: &[Row] = &[
        (
            "city",
            "partners.json",
            flowers,
            "\"kind\": \"company\",\n      \"countries\": [\"CN\"], \"city\": ¦\"khabarovsk\",",
            &["partners[1].city: \"khabarovsk\" is in \"RU\"", "Add \"RU\" to \"countries\""],
        ),
        (
            "chamber",
            "partners.json",
            flowers,
            "\"kind\": \"association\",\n      \"countries\": [\"CN\"], \"city\": ¦\"khabarovsk\",",
            &["partners[1].city"],
        ),
    ];
    assert_report(rows, Passes);
    for (from, to, parts) in [
        (
            flowers,
            "\"kind\": \"company\",\n      \"countries\": [\"CN\"], \"region\": ¦\"primorye\",",
            "partners[1].region: \"primorye\" is in \"RU\"",
        ),
        (
            "\"zh\": \"哈尔滨\" }, \"country\": \"CN\"",
            "\"zh\": \"哈尔滨\" }, \"country\": \"CN\", \"region\": ¦\"primorye\"",
            "cities[1].region: the region \"primorye\" is in \"RU\", the city is in \"CN\"",
        ),
    ] {
        let data = Data::new("region");
        data.edit("partners.json", regions, region);
        let place = data.edit("partners.json", from, to);
        let (passed, report) = data.check();
        assert!(passed && report.contains(&place) && report.contains(parts), "{report}");
    }
}

#[test]
fn a_mission_abroad_lies_in_another_country_than_its_own() {
    for kind in ["embassy", "government"] {
        let data = Data::new(kind);
        let to = format!(
            "\"kind\": \"{kind}\",\n      \"countries\": [\"CN\"], \"city\": \"khabarovsk\","
        );
        data.edit("partners.json", "\"kind\": \"company\",\n      \"countries\": [\"CN\"],", &to);
        assert_eq!(data.check(), (true, "3 files, 0 errors, 0 warnings\n".into()), "{kind}");
    }
}

/// `partners.json` with these sources of the first organization.
fn with_sources(sources: &str) -> String {
    format!("\"url\": \"https://example.org/\", \"sources\": [{sources}]")
}

const URL: &str = "\"url\": \"https://example.org/\"";

#[test]
fn links_to_one_page_that_are_written_differently_are_warnings() {
    for (name, first, second) in [
        ("slash", "https://example.org/news", "https://example.org/news/"),
        ("utm", "https://example.org/news", "https://example.org/news?utm_source=tg&utm_medium=x"),
        ("click", "https://example.org/news?id=1", "https://example.org/news?id=1&ysclid=abc"),
        ("order", "https://example.org/?a=1&b=2", "https://example.org/?b=2&a=1"),
        ("scheme", "https://example.org/news", "http://example.org/news"),
        ("www", "https://example.org/news", "https://www.example.org/news"),
        ("case", "https://example.org/news", "https://Example.org/news"),
        ("index", "https://example.org/news/", "https://example.org/news/index.html"),
        ("text", "https://example.org/news", "https://example.org/news#:~:text=forum"),
    ] {
        // Within one list, it is a repetition.
        let to = with_sources(&format!("\"{first}\", ¦\"{second}\""));
        let parts = ["partners[0].sources[1]", "stands twice in the list"];
        assert_report(&[(name, "partners.json", URL, &to, &parts)], Passes);
        let data = Data::new(name);
        data.edit("partners.json", URL, &with_sources(&format!("\"{first}\"")));
        let role = "\"role\": { \"ru\": \"Проект\", \"zh\": \"项目\" }";
        let place =
            data.edit("partners.json", role, &format!("{role}, \"sources\": [¦\"{second}\"]"));
        let (passed, report) = data.check();
        assert!(passed && report.contains(&place), "{report}");
        assert!(report.contains("the link leads to the same page as the one on line"), "{report}");
        assert!(report.contains(&format!("\"{first}\"")), "{report}");
    }
}

#[test]
fn links_to_different_pages_are_not_warnings() {
    for (first, second) in [
        ("https://example.org/news?id=1", "https://example.org/news?id=2"),
        ("https://example.org/a", "https://example.org/b"),
        ("https://example.org/news#a", "https://example.org/news#b"),
        ("https://example.org/news", "https://news.example.org/"),
        ("https://example.org:8443/", "https://example.org/x"),
        ("mailto:a@example.org", "mailto:b@example.org"),
    ] {
        let data = Data::new("different");
        data.edit("partners.json", URL, &with_sources(&format!("\"{first}\", \"{second}\"")));
        assert_eq!(data.check(), (true, "3 files, 0 errors, 0 warnings\n".into()), "{second}");
    }
}

#[test]
fn phone_numbers_that_no_network_assigns_are_warnings() {
    for phone in ["+7421240212", "+861085321234567", "+2901234", "+123456789012345", "+70000000000"]
    {
        let to = format!("{URL}, \"phone\": ¦\"{phone}\"");
        let parts = ["partners[0].phone", "is not a number of its country"];
        assert_report(&[("phone", "partners.json", URL, &to, &parts)], Passes);
    }
}
