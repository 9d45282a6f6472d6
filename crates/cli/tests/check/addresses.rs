//! Links, the address of the site, maps, telephones, e-mail.

use crate::harness::{Data, Fails, assert_report, with_event_field};

#[test]
fn the_address_of_the_site_must_be_a_public_https_folder() {
    let id = "\"id\": \"forum-2030\"";
    let after = |value: &str| format!("{id}, \"site\": ¦\"{value}\"");
    let form = "https, a host and a folder, nothing more: \"https://forum.example.org/2025/\".";
    let mistakes = [
        ("scheme", "http://forum.example/a", "Did you mean \"https://forum.example/a/\"?"),
        ("none", "forum.example", "Did you mean \"https://forum.example/\"?"),
        ("page", "https://forum.example/index.html", "Did you mean \"https://forum.example/\"?"),
        ("query", "https://forum.example/?lang=ru", "Did you mean \"https://forum.example/\"?"),
        ("anchor", "https://forum.example/a#top", "Did you mean \"https://forum.example/a/\"?"),
        ("other scheme", "ftp://forum.example/", form),
        ("relative", "./", form),
        ("no host", "https://", form),
        ("own machine", "https://localhost:8080/", form),
        ("number", "https://192.0.2.1/", form),
        ("password", "https://me:word@forum.example/", form),
        ("empty", "", form),
    ];
    for (name, value, right) in mistakes {
        let wrong = format!("site: \"{value}\" is not an https address the site can stand at");
        assert_report(&[(name, "event.json", id, &after(value), &[&wrong, right])], Fails);
    }
    for value in ["https://forum.example", "https://forum.example/2025/", "https://форум.рф/"]
    {
        let data = Data::new("site");
        data.edit("event.json", id, &after(value));
        assert_eq!(data.check(), (true, "3 files, 0 errors, 0 warnings\n".into()), "{value}");
    }
}

#[test]
fn phone_numbers_and_email_addresses_must_be_complete() {
    let url = "\"url\": \"https://example.org/\"";
    let after = |field: &str, value: &str| format!("{url}, \"{field}\": ¦\"{value}\"");
    let mistakes = [
        ("no plus", "phone", "74212402121", "7 to 15 digits in all: \"+12025550123\""),
        ("eight", "phone", "8 (4212) 40-21-21", "Did you mean \"+74212402121\"?"),
        ("grouped", "phone", "+86 10 8532 1234", "Did you mean \"+861085321234\"?"),
        ("zero", "phone", "+04212402121", "+, country code and number"),
        ("too few", "phone", "+742124", "7 to 15 digits"),
        ("too many", "phone", "+7421240212112345", "7 to 15 digits"),
        ("extension", "phone", "+74212402121,105", "7 to 15 digits"),
        ("two", "phone", "+74212402121; +74212402122", "7 to 15 digits"),
        ("no digits", "phone", "+", "7 to 15 digits"),
        ("full-width", "phone", "+７４２１２４０２１２１", "7 to 15 digits"),
        ("no at", "email", "forum.example.org", "A name, @ and a domain"),
        ("two at", "email", "forum@here@example.org", "\"forum@example.org\""),
        ("no name", "email", "@example.org", "\"forum@example.org\""),
        ("no domain", "email", "forum@", "\"forum@example.org\""),
        ("no dot", "email", "forum@localhost", "\"forum@example.org\""),
        ("two dots", "email", "forum@example..org", "\"forum@example.org\""),
        ("last dot", "email", "forum.@example.org", "\"forum@example.org\""),
        ("hyphen", "email", "forum@-example.org", "\"forum@example.org\""),
        ("space", "email", "the forum@example.org", "\"forum@example.org\""),
        ("with a name", "email", "Forum <forum@example.org>", "\"forum@example.org\""),
    ];
    for (name, field, value, right) in mistakes {
        let to = after(field, value);
        let what = if field == "phone" { "a number that can be dialled" } else { "an e-mail" };
        let wrong = format!("partners[0].{field}: \"{value}\" is not {what}");
        assert_report(&[(name, "partners.json", url, &to, &[&wrong, right])], Fails);
    }
    let correct = [
        ("phone", "+74212402121"),
        ("phone", "+78123351515"),
        ("phone", "+78005553535"),
        ("phone", "+77272501234"),
        ("phone", "+8613800138000"),
        ("phone", "+29022222"),
        ("email", "forum@example.org"),
        ("email", "press.office+27@mail.khabkrai.gov.ru"),
        ("email", "o'neil_1@xn--e1afmkfd.xn--p1ai"),
        ("email", "форум@пример.рф"),
    ];
    for (field, value) in correct {
        let data = Data::new("contacts");
        data.edit("partners.json", url, &after(field, value));
        assert_eq!(data.check(), (true, "3 files, 0 errors, 0 warnings\n".into()), "{value}");
    }
    assert_report(
        &[
            (
                "address",
                "partners.json",
                url,
                &format!("{url}, \"address\": ¦\"Khabarovsk\""),
                &["{…}"],
            ),
            (
                "phone kind",
                "partners.json",
                url,
                &format!("{url}, \"phone\": ¦74212402121"),
                &["a text in quotes belongs"],
            ),
        ],
        Fails,
    );
}

#[test]
fn wrong_maps_clocks_and_coordinates_are_reported() {
    let id = "\"id\": \"forum-2030\"";
    let name = "\"name\": { \"ru\": \"Карты\", \"zh\": \"地图\" }";
    let map = |rest: &str| with_event_field(&format!("\"maps\": [{{ {name}, {rest} }}]"));
    let clock = |offset: &str| {
        with_event_field(&format!(
            "\"clocks\": [{{ \"city\": {{ \"ru\": \"Дели\", \"zh\": \"德里\" }}, \"offset\": ¦\"{offset}\" }}]"
        ))
    };
    let search = "\"search\": \"https://maps.example.org/?text={ru}\"";
    for (name, to, part) in [
        (
            "no words",
            map("\"search\": ¦\"https://maps.example.org/\""),
            "{ru} or {zh} where the words go",
        ),
        (
            "scheme",
            map("\"search\": ¦\"http://maps.example.org/?q={ru}\""),
            "It begins with https://",
        ),
        (
            "point",
            map(&format!("{search}, \"point\": ¦\"https://maps.example.org/?pt={{lat}}\"")),
            "has {lat} and {lon}",
        ),
        ("hours", clock("8"), "not a UTC offset"),
        ("far", clock("+15:00"), "Sign, hours, minutes"),
    ] {
        assert_report(&[(name, "event.json", id, &to, &[part])], Fails);
    }
    for (name, value) in [
        ("degrees", "48°28′, 135°03′"),
        ("one", "48.4726"),
        ("north", "148.4726, 135.0577"),
        ("words", "Khabarovsk, Lenin street"),
        ("empty", ""),
    ] {
        let to = format!("\"id\": \"park\", \"coordinates\": ¦\"{value}\"");
        let parts = ["venues[1].coordinates", "Latitude and longitude in degrees"];
        assert_report(&[(name, "agenda.json", "\"id\": \"park\"", &to, &parts)], Fails);
    }
    let data = Data::new("city");
    data.edit("event.json", id, &clock("+05:30").replace('¦', ""));
    data.edit(
        "event.json",
        "\"revision\"",
        &format!("\"maps\": [{{ {name}, {search} }}], \"revision\""),
    );
    data.edit(
        "agenda.json",
        "\"id\": \"park\"",
        "\"id\": \"park\", \"coordinates\": \"48.472600, 135.057700\"",
    );
    assert_eq!(data.check(), (true, "3 files, 0 errors, 0 warnings\n".into()));
}
