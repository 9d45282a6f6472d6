//! A file for each thing seen that never moves. Only the prerenderer compiles this.

mod agenda;
mod agenda_form;
mod agenda_notes;
mod bar;
mod calendar;
mod changes;
mod foot;
mod missing;
mod names;
mod partners;
mod partners_form;
mod partners_saved;
mod past_session;
mod place;
mod profile;
mod results;
mod roll;
mod search_form;
mod session;
mod session_details;
mod share;
mod text;
mod theme;
mod timeline;
mod words;

pub use agenda::{AgendaHead, AgendaList};
pub use bar::{Sections, ThemeSwitch};
pub use foot::Imprint;
pub use missing::Missing;
pub use partners::{PartnerCard, PartnersList};
pub use partners_form::PartnersHead;
pub use place::PlaceAndTime;
pub use results::Outcomes;
pub use roll::Roll;
pub use search_form::Clear;
pub use timeline::TimelineParts;
pub use words::{Actions, Words};

/// The river, its banks and the bridge.
pub const SCENE: &str = include_str!("scene.html");
