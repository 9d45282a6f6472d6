//! The only module that uses `web_sys`, `js_sys` and `gloo`. Whatever a browser lacks or forbids is caught here and
//! read as "nothing". [`bindings`] are the functions of `web/` that Rust calls.

pub mod bindings;
pub mod clock;
pub mod document;
pub mod form;
pub mod json;
pub mod location;
pub mod storage;
pub mod toggle_list;

use std::rc::Rc;

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};

/// Calls `act` with each event of this type, for as long as the page lives.
fn listen(target: &web_sys::EventTarget, event: &str, act: impl FnMut(web_sys::Event) + 'static) {
    let closure = Closure::<dyn FnMut(web_sys::Event)>::new(act);
    // Refused only for a type that the browser does not know; then there is nothing to listen to.
    let _ = target.add_event_listener_with_callback(event, closure.as_ref().unchecked_ref());
    closure.forget();
}

/// The result of a change of the document. Where the document cannot be changed it is out of date: the app stops, and a
/// notice says so.
fn changed<T>(result: Result<T, JsValue>) -> T {
    result.expect("the document can be changed")
}

/// Calls `act` with each of these events of the window.
fn on_window(events: &[&str], act: impl Fn() + 'static) {
    let act: Rc<dyn Fn()> = Rc::new(act);
    for event in events {
        let act = act.clone();
        listen(&window(), event, move |_| act());
    }
}

fn window() -> web_sys::Window {
    web_sys::window().expect("a page has a window")
}

fn page() -> web_sys::Document {
    window().document().expect("a window has a document")
}
