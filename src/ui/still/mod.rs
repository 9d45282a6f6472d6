//! A file for each thing seen that never moves. Only the prerenderer compiles this.

mod agenda;
mod bar;
mod foot;
mod missing;
mod partner;
mod place;
mod results;
mod session;
mod text;
mod words;

pub use agenda::Agenda;
pub use bar::Sections;
pub use foot::Imprint;
pub use missing::Missing;
pub use partner::{Cards, Heading};
pub use place::PlaceAndTime;
pub use results::Outcomes;
pub use words::{WayOn, Words};

/// The river, its banks and the bridge.
pub const SCENE: &str = include_str!("scene.html");
