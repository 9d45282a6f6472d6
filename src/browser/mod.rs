//! The only room that names `web_sys`, `js_sys` or `gloo`. It knows neither the content nor
//! the page. Whatever a browser may lack or forbid is caught here and read as "nothing".

pub mod address;
pub mod clock;
pub mod code;
pub mod document;
pub mod form;
pub mod handover;
pub mod json;
pub mod row;
pub mod storage;

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// Calls `act` at each event of this type, for as long as the page lives.
fn listen(target: &web_sys::EventTarget, event: &str, mut act: impl FnMut() + 'static) {
    listen_to(target, event, move |_| act());
}

/// The same, with the event.
fn listen_to(
    target: &web_sys::EventTarget,
    event: &str,
    act: impl FnMut(web_sys::Event) + 'static,
) {
    let closure = Closure::<dyn FnMut(web_sys::Event)>::new(act);
    // Refused only for a type the browser does not know: then there is nothing to hear.
    let _ = target.add_event_listener_with_callback(event, closure.as_ref().unchecked_ref());
    closure.forget();
}

fn window() -> web_sys::Window {
    web_sys::window().expect("a page has a window")
}

fn page() -> web_sys::Document {
    window().document().expect("a window has a document")
}
