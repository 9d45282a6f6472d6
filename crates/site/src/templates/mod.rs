//! Static templates: one file for each part of the page.

mod bar;
mod body;
mod calendar;
mod changes;
mod countdown_panel;
mod directory;
mod directory_form;
mod directory_page;
mod foot;
mod hero;
mod hero_text;
mod localized;
mod missing;
mod names;
mod no_results;
mod organization_contacts;
mod organization_details;
mod page;
mod past_session;
mod places;
mod programme;
mod programme_form;
mod programme_notes;
mod results;
mod saved_contacts;
mod search_form;
mod session_details;
mod share;
mod side_by_side;
mod text;
mod theme;
mod timeline;
mod upcoming_session;

pub use body::Body;
pub use directory::OrganizationRow;
pub use directory_page::DirectoryPage;
pub use missing::Missing;
pub use page::Page;

pub use side_by_side::{SideBySide, side_by_side};

/// The river, its banks and the bridge.
pub const SCENE: &str = include_str!("scene.html");
