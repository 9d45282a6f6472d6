//! Stands in for wasm-streams 0.5, which leptos brings in through server_fn.
//!
//! The real one exports functions to JavaScript, and what is exported no linker takes out: 10 kB
//! of Wasm that only a server function that streams would run. This site has no server, so
//! there is nothing to stream; a caller would be told so.

use futures_util::stream::{Empty, Stream, empty};
use wasm_bindgen::JsValue;

/// A stream of the browser, passed on untouched.
#[derive(Debug)]
pub struct ReadableStream(web_sys::ReadableStream);

impl ReadableStream {
    /// Wraps a stream of the browser.
    pub fn from_raw(raw: web_sys::ReadableStream) -> Self {
        Self(raw)
    }

    /// The stream of the browser.
    pub fn into_raw(self) -> web_sys::ReadableStream {
        self.0
    }

    /// Not to be had here.
    ///
    /// # Panics
    ///
    /// Always.
    pub fn from_stream(_: impl Stream<Item = Result<JsValue, JsValue>> + 'static) -> Self {
        unimplemented!("streams are left out: see vendor/wasm-streams")
    }

    /// A stream without items.
    pub fn into_stream(self) -> Empty<Result<JsValue, JsValue>> {
        empty()
    }
}
