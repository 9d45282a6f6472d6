//! JSON, parsed by the browser: serde's parser would add 15 kB to the Wasm.

use content::page_data::JsonValue;
use js_sys::{Array, JSON, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// A value of parsed JSON.
#[derive(Clone, Debug, Default)]
pub struct Value(JsValue);

impl Value {
    /// Parses a text. The error has the line, from 1, and the browser's message.
    pub fn parse(json: &str) -> Result<Self, (usize, String)> {
        JSON::parse(json).map(Self).map_err(|error| {
            let reason = error.dyn_into::<js_sys::Error>().map(|error| error.message().into());
            (bad_line(json), reason.unwrap_or_default())
        })
    }
}

impl JsonValue for Value {
    fn get(&self, name: &str) -> Option<Self> {
        let member = Reflect::get(&self.0, &JsValue::from_str(name)).ok()?;
        (!member.is_undefined() && !member.is_null()).then_some(Self(member))
    }

    fn text(&self) -> Option<String> {
        self.0.as_string()
    }

    fn number(&self) -> Option<f64> {
        self.0.as_f64()
    }

    fn is_true(&self) -> bool {
        self.0.as_bool() == Some(true)
    }

    fn items(&self) -> Option<Vec<Self>> {
        self.0.dyn_ref::<Array>().map(|array| array.iter().map(Self).collect())
    }
}

/// The first line with a syntax error. The messages of browsers differ, and some give no position, but every record,
/// member and bracket has a line of its own (see `site::embedded_json`), and each but the last of its list ends with
/// a comma.
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
