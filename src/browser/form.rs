//! Forms that the prerenderer drew: fields read and written by their names.

use js_sys::Reflect;
use wasm_bindgen::JsValue;

use super::{listen, page};

/// The value of a field: a text, a choice, the chosen of a row of radio buttons.
pub fn value(form: &str, name: &str) -> String {
    let value = field(form, name).and_then(|field| Reflect::get(&field, &"value".into()).ok());
    value.and_then(|value| value.as_string()).unwrap_or_default()
}

/// Sets the value of a field that has another: writing what is there would move the caret.
pub fn set_value(form: &str, name: &str, new: &str) {
    if let Some(field) = field(form, name).filter(|_| value(form, name) != new) {
        let _ = Reflect::set(&field, &"value".into(), &new.into());
    }
}

/// Calls `act` whenever the visitor changes a field.
pub fn on_input(form: &str, act: impl FnMut() + 'static) {
    on(form, "input", act);
}

/// Calls `act` when the form is to ask for everything: see `target.js`.
pub fn on_clear(form: &str, act: impl FnMut() + 'static) {
    on(form, "clear", act);
}

fn on(form: &str, event: &str, act: impl FnMut() + 'static) {
    if let Some(form) = page().get_element_by_id(form) {
        listen(&form, event, act);
    }
}

/// An element, or the list of radio buttons of one name: both have a `value`.
fn field(form: &str, name: &str) -> Option<JsValue> {
    let form = page().get_element_by_id(form)?;
    let fields = Reflect::get(&form, &"elements".into()).ok()?;
    Reflect::get(&fields, &name.into()).ok().filter(JsValue::is_object)
}
