//! The data that a document embeds, from the content.

use app::islands::countdown_panel::CELLS;
use content::page_data::{PageData, PageNextEdition, PageSession, PanelFigure};
use content::{Content, Figure, NextEdition, Session};
use search::index::{build, build_without_directory};

use crate::organizations::first_rows;

/// The data of the documents. They are the same in both languages.
pub fn page_data(content: &Content) -> PageData {
    let event = &content.event;
    let total = content.partners.partners.len();
    // The index of a long directory is a file: see `directory_pages.rs`.
    let is_long = first_rows(total) < total;
    let indexes = if is_long { build_without_directory(content) } else { build(content) };
    PageData {
        opening: event.opening,
        opening_time_known: event.opening_time_known,
        days: event.days.clone(),
        local_time: event.local_time.clone(),
        figures: event.figures.iter().take(CELLS).map(panel_figure).collect(),
        next_edition: event.next_edition.as_ref().map(next_edition),
        sessions: content.agenda.sessions.iter().map(session).collect(),
        themes: content.agenda.themes.iter().map(|theme| theme.id.clone()).collect(),
        chinese: indexes.chinese,
        programme_index: indexes.programme,
        organizations: total,
        directory_index: indexes.directory,
    }
}

/// A figure with the label of the countdown panel.
pub fn panel_figure(figure: &Figure) -> PanelFigure {
    let Figure { value, at_least, ref unit, .. } = *figure;
    PanelFigure { value, at_least, unit: unit.clone(), label: figure.panel_label().clone() }
}

fn next_edition(next: &NextEdition) -> PageNextEdition {
    PageNextEdition { name: next.name.clone(), first: next.first, last: next.last }
}

fn session(session: &Session) -> PageSession {
    PageSession {
        id: session.id.clone(),
        title: session.title.clone(),
        takes_place: session.takes_place(),
        times: session.times(),
    }
}
