//! Fields that do not agree with each other, and links to one page.

use crate::harness::{Data, Fails, Passes, Row, assert_report};

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
        ("escapes", "https://example.org/Мост", "https://example.org/%D0%9C%D0%BE%D1%81%D1%82"),
        ("small escapes", "https://example.org/%d0%9c", "https://example.org/%D0%9C"),
        ("port", "https://example.org/news", "https://example.org:443/news"),
        ("dots", "https://example.org/news", "https://example.org/b/../news"),
        (
            "wechat",
            "https://mp.weixin.qq.com/s?sn=1",
            "https://mp.weixin.qq.com/s?sn=1&scene=27#wechat_redirect",
        ),
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
        ("https://example.org/Forum", "https://example.org/forum"),
        ("https://example.org/?scene=1", "https://example.org/?scene=2"),
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
fn links_that_lead_nowhere_are_errors_and_copied_signs_warnings() {
    for link in [
        "https://https://example.org",
        "https://example",
        "http://localhost:8080/",
        "http://192.168.0.1/",
        "https://me:word@example.org/",
        "https://example..org/",
        "https://exаmple.org/",
        "mailto:example.org",
        "tel:a",
        "https://example.org:99999/",
    ] {
        let to = with_sources(&format!("¦\"{link}\""));
        let parts = ["partners[0].sources[0]: the link", "leads nowhere"];
        assert_report(&[("link", "partners.json", URL, &to, &parts)], Fails);
    }
    for (link, right) in [
        ("https://example.org/news).", "https://example.org/news"),
        ("https://example.org/news，", "https://example.org/news"),
        ("https://example.org/news»", "https://example.org/news"),
        ("https://example.org/?a=1&amp;b=2", "https://example.org/?a=1&b=2"),
        ("https://example.org/news<wbr>", "https://example.org/news"),
    ] {
        let to = with_sources(&format!("¦\"{link}\""));
        let parts = [format!("Write \"{right}\".")];
        let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
        assert_report(&[("copied", "partners.json", URL, &to, &parts)], Passes);
    }
    let data = Data::new("links");
    let links = "\"https://example.org/wiki/Мост_(Амур)\", \"https://форум.рф/a\", \"mailto:a@example.org?subject=x\", \"tel:+74212402121\"";
    data.edit("partners.json", URL, &with_sources(links));
    assert_eq!(data.check(), (true, "3 files, 0 errors, 0 warnings\n".into()));
}

#[test]
fn thousands_of_links_are_compared_in_a_second() {
    let links: Vec<String> =
        (0..5000).map(|number| format!("\"https://example.org/news?id={number}\"")).collect();
    let data = Data::new("many links");
    data.edit("partners.json", URL, &with_sources(&links.join(", ")));
    // Comparing every pair would take minutes: nextest and CI stop such a test.
    assert_eq!(data.check(), (true, "3 files, 0 errors, 0 warnings\n".into()));
}

#[test]
fn phone_numbers_that_no_network_assigns_are_warnings() {
    for phone in ["+7421240212", "+861085321234567", "+2901234", "+123456789012345", "+70000000000"]
    {
        let to = format!("{URL}, \"phone\": ¦\"{phone}\"");
        let parts = ["partners[0].phone", "is not a number of its country"];
        assert_report(&[("phone", "partners.json", URL, &to, &parts)], Passes);
    }
    for (given, right) in [
        ("+86045187654321", "+8645187654321"),
        ("+784212402121", "+74212402121"),
        ("+704212402121", "+74212402121"),
    ] {
        let to = format!("{URL}, \"phone\": ¦\"{given}\"");
        let right = format!("Did you mean \"{right}\"?");
        assert_report(&[("prefix", "partners.json", URL, &to, &[&right])], Passes);
    }
}
