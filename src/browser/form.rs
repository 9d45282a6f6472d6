//! Forms of the document: fields are read and written by their names.

use js_sys::Reflect;
use wasm_bindgen::JsValue;

use super::{listen, page};

/// The value of a field: a text, a choice, the chosen of a row of radio buttons.
pub fn value(form: &str, name: &str) -> String {
    let value = field(form, name).and_then(|field| Reflect::get(&field, &"value".into()).ok());
    value.and_then(|value| value.as_string()).unwrap_or_default()
}

/// Sets the value of a field, unless it has that value: setting it again would move the caret.
pub fn set_value(form: &str, name: &str, new: &str) {
    if value(form, name) == new {
        return;
    }
    // A row of radio buttons takes no empty value in Chrome.
    let radio = ["#", form, " [type=radio][name=", name, "][value=\"", new, "\"]"].concat();
    if let Ok(Some(radio)) = page().query_selector(&radio) {
        let _ = Reflect::set(&radio, &"checked".into(), &true.into());
    } else if let Some(field) = field(form, name) {
        let _ = Reflect::set(&field, &"value".into(), &new.into());
    }
}

/// Calls `act` whenever a field changes.
pub fn on_input(form: &str, mut act: impl FnMut() + 'static) {
    if let Some(form) = page().get_element_by_id(form) {
        listen(&form, "input", move |_| act());
    }
}

/// An element, or the list of radio buttons of one name: both have a `value`.
fn field(form: &str, name: &str) -> Option<JsValue> {
    let form = page().get_element_by_id(form)?;
    let fields = Reflect::get(&form, &"elements".into()).ok()?;
    Reflect::get(&fields, &name.into()).ok().filter(JsValue::is_object)
}
