//! JSON read by the browser's own parser: it is there already, and serde's would add 20 kB.

use js_sys::{Array, JSON, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// A value of parsed JSON.
#[derive(Clone, Debug, Default)]
pub struct Value(JsValue);

impl Value {
    /// Parses a text. The error says the line, counted from 1, and the browser's reason.
    pub fn parse(json: &str) -> Result<Self, (usize, String)> {
        JSON::parse(json).map(Self).map_err(|error| {
            let reason = error.dyn_into::<js_sys::Error>().map(|error| error.message().into());
            (bad_line(json), reason.unwrap_or_default())
        })
    }

    /// A member of an object; none if it is absent or null.
    pub fn get(&self, name: &str) -> Option<Self> {
        let member = Reflect::get(&self.0, &JsValue::from_str(name)).ok()?;
        (!member.is_undefined() && !member.is_null()).then_some(Self(member))
    }

    /// A string.
    pub fn text(&self) -> Option<String> {
        self.0.as_string()
    }

    /// A number.
    pub fn number(&self) -> Option<f64> {
        self.0.as_f64()
    }

    /// Whether it is `true`.
    pub fn is_true(&self) -> bool {
        self.0.as_bool() == Some(true)
    }

    /// The members of an array; none of anything else.
    pub fn items(&self) -> Vec<Self> {
        self.0.dyn_ref::<Array>().map(|array| array.iter().map(Self).collect()).unwrap_or_default()
    }
}

/// The first line that cannot be right. Browsers word their errors differently and some give
/// no place, but every record, member and bracket has a line of its own (see `page::data`), and
/// a comma stands at the end of each but the last of its list.
fn bad_line(json: &str) -> usize {
    let lines: Vec<&str> = json.lines().map(str::trim).collect();
    let is_right = |(index, line): (usize, &&str)| {
        let bare = line.strip_suffix(',').unwrap_or(line);
        if line.ends_with(['{', '[']) {
            return true;
        }
        let is_last = lines.get(index + 1).is_none_or(|next| next.starts_with(['}', ']']));
        let bracket = bare == "}" || bare == "]";
        let whole = || JSON::parse(bare).is_ok() || JSON::parse(&format!("{{{bare}}}")).is_ok();
        is_last != (bare.len() < line.len()) && (bracket || whole())
    };
    lines.iter().enumerate().position(|line| !is_right(line)).map_or(1, |index| index + 1)
}
