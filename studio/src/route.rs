//! Which screen is shown: the fragment of the address, so the buttons "back" and "forward" work.

use editor::form;
use leptos::prelude::*;
use wasm_bindgen::prelude::*;

/// A screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// What is open, and how to open something else.
    Start,
    /// What describes the forum as a whole: the members of `event.json` that are no lists.
    Forum,
    /// A list, and the record of it that is open.
    List(&'static str, Option<usize>),
    /// Missing and unofficial texts.
    Translation,
    /// What the check found.
    Check,
    /// The site as visitors see it.
    Preview,
    /// Making the site.
    Publish,
}

/// The screens without records, and their fragments.
const PLAIN: [(Route, &str); 6] = [
    (Route::Start, ""),
    (Route::Forum, "forum"),
    (Route::Translation, "translation"),
    (Route::Check, "check"),
    (Route::Preview, "preview"),
    (Route::Publish, "publish"),
];

impl Route {
    /// The screen of a fragment: `#/sessions/3`, counted from 1. An unknown one is the start.
    pub fn parse(hash: &str) -> Self {
        let path = hash.trim_start_matches(['#', '/']);
        let (name, number) = path.split_once('/').unwrap_or((path, ""));
        let index = number.parse().ok().and_then(|number: usize| number.checked_sub(1));
        let plain = PLAIN.into_iter().find(|(_, plain)| *plain == name).map(|(route, _)| route);
        plain.or_else(|| Some(Self::List(form::list(name)?.name, index))).unwrap_or(Self::Start)
    }

    /// The fragment of a screen.
    pub fn hash(self) -> String {
        match self {
            Self::List(list, None) => format!("#/{list}"),
            Self::List(list, Some(index)) => format!("#/{list}/{}", index + 1),
            route => {
                let plain = PLAIN.into_iter().find(|(plain, _)| *plain == route);
                format!("#/{}", plain.map_or("", |(_, name)| name))
            }
        }
    }
}

/// The screen of the address, which follows it.
pub fn route() -> RwSignal<Route> {
    let route = RwSignal::new(current());
    let changed = Closure::<dyn Fn()>::new(move || {
        let new = current();
        if route.get_untracked() != new {
            route.set(new);
        }
    });
    if let Some(window) = web_sys::window() {
        let listener = changed.as_ref().unchecked_ref();
        let _ = window.add_event_listener_with_callback("hashchange", listener);
    }
    // It lives as long as the page.
    changed.forget();
    route
}

/// Shows another screen.
pub fn go(to: Route) {
    if let Some(window) = web_sys::window() {
        let _ = window.location().set_hash(&to.hash());
    }
}

fn current() -> Route {
    let hash = web_sys::window().and_then(|window| window.location().hash().ok());
    Route::parse(&hash.unwrap_or_default())
}
