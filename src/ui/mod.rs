//! A file for each thing seen that moves; what never moves is in [`still`].

/// Draws a still part in the prerenderer and nothing in the app, which is put around the
/// drawn part: see `browser::handover`. It stands inside an element with an `id` and
/// `data-keep`. So the visitors' Wasm bears no view, text or datum that only the
/// documents need.
macro_rules! still {
    ($($part:tt)*) => {{
        #[cfg(feature = "site")]
        {
            leptos::view! { $($part)* }
        }
    }};
}

pub mod address;
mod bar;
pub mod clock;
mod directory;
mod hero;
mod mine;
mod now;
mod preview;
mod programme;
mod search;
mod sections;
pub mod share;
mod state;
mod text;
pub mod zone;

/// Calls `act` once the effects that are due have run. It is no timer: a clock that stands still
/// does not hold it up.
pub fn after_effects(act: impl FnOnce() + 'static) {
    leptos::task::spawn_local(async {
        leptos::task::tick().await;
        act();
    });
}

/// Runs `act` once what is due has been drawn, and whenever what it reads has changed. leptos compiles an effect
/// for each kind of closure: here there is one.
fn effect(act: impl FnMut() + 'static) {
    let act: Box<dyn FnMut()> = Box::new(act);
    leptos::prelude::Effect::new(act);
}

/// What is drawn once, by the prerenderer.
#[cfg(feature = "site")]
mod still;

pub use bar::Bar;
pub use directory::Directory;
pub use hero::Hero;
#[cfg(feature = "site")]
use mine::FORM as VIEW_FORM;
pub use now::NowAndNext;
pub use preview::PreviewBanner;
pub use programme::Programme;
pub use sections::{Foot, Place, Results, Timeline};
pub use state::{Page, Preview};
#[cfg(feature = "site")]
pub use still::{Missing, PartnerCard, Roll, SCENE};
