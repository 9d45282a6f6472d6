//! Times and sizes in the words of a language, in the time zone of the device; sentences.

/// A time in milliseconds since 1970 as a day and a time.
pub fn date_time(time: f64, tag: &str) -> String {
    formatted(time, tag, &[("dateStyle", "medium"), ("timeStyle", "short")])
}

/// A time in milliseconds since 1970 as a time of the day.
pub fn time_of_day(time: f64, tag: &str) -> String {
    formatted(time, tag, &[("timeStyle", "short")])
}

/// A time in milliseconds since 1970 as a day.
pub fn day(time: f64, tag: &str) -> String {
    formatted(time, tag, &[("dateStyle", "long")])
}

/// A text with a capital letter at its start.
pub fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

fn formatted(time: f64, tag: &str, styles: &[(&str, &str)]) -> String {
    let options = js_sys::Object::new();
    for (name, style) in styles {
        let _ = js_sys::Reflect::set(&options, &(*name).into(), &(*style).into());
    }
    js_sys::Date::new(&time.into()).to_locale_string(tag, &options).into()
}

/// A length in bytes: kilobytes, or megabytes with one decimal.
pub fn size(bytes: f64, tag: &str) -> String {
    let is_russian = tag == "ru";
    let [kilo, mega] =
        if is_russian { ["\u{a0}КБ", "\u{a0}МБ"] } else { ["\u{a0}kB", "\u{a0}MB"] };
    if bytes < 1e6 {
        return format!("{}{kilo}", (bytes / 1e3).ceil());
    }
    let number = format!("{:.1}", bytes / 1e6);
    format!("{}{mega}", if is_russian { number.replace('.', ",") } else { number })
}
