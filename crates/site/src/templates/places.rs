//! The places of the forum, and the time zones.

use leptos::prelude::*;

use crate::text::clocks::clocks;

use super::Page;
use super::localized::text;
use super::names::nested;
use super::text::Outside;
use crate::calendar::links::encoded;
use content::{Instant, MapService, Venue};
use i18n::fill;
use i18n::{Lang, is_route};

/// The places of the forum, and the time zones.
#[component]
pub fn Place() -> impl IntoView {
    let page = Page::here();
    let (content, texts) = (page.content, page.texts());
    let city = page.lang.own(&content.event.city).map(|city| fill(texts.place_lead, &[city]));
    let lead = page.lead(|leads| &leads.place, &city.unwrap_or_default());
    let venues = content.agenda.venues.iter().map(|venue| view! { <VenueRow venue /> });
    let has_maps = !content.event.maps.is_empty();
    let venues_title = if has_maps { texts.venues_on_map } else { texts.venues };
    // After the forum, the lead of the programme has the time differences.
    let clocks = (!page.has_ended).then(|| view! { <Clocks /> });
    let title = if page.has_ended { texts.place_short } else { texts.place_title };
    view! {
        <section class="place section" id="place" aria-labelledby="place-title">
            <h2 class="section__title" id="place-title">
                {title}
            </h2>
            {(!lead.is_empty()).then(|| view! { <p class="section__lead">{lead}</p> })}
            <div class="place__columns">
                <div class="place__venues">
                    <h3>{venues_title}</h3>
                    <ul class="venues">{venues.collect_view()}</ul>
                </div>
                {clocks}
            </div>
        </section>
    }
}

/// What the clocks of several cities show when it is ten in the host city; nothing for one city alone.
#[component]
fn Clocks() -> impl IntoView {
    let page = Page::here();
    let (event, lang, texts) = (&page.content.event, page.lang, page.texts());
    let (first, _) = event.span();
    let ten = Instant { unix: first.midnight(event.offset()).unix + 10 * 3600, offset: 0 };
    let clocks = clocks(event, lang);
    let lead = fill(texts.clocks_lead, &[&lang.by_local_time("10:00", event.local_time.as_ref())]);
    (clocks.len() > 1).then(|| {
        let rows = clocks.into_iter().map(|(city, offset)| {
            let time = lang.time(ten.at(offset));
            view! {
                <div class="clock">
                    <dt lang=city.lang>{city.text}</dt>
                    <dd>{time}</dd>
                </div>
            }
        });
        view! {
            <div class="place__clocks">
                <h3>{texts.clocks}</h3>
                <p>{lead}</p>
                <dl class="clocks row">{rows.collect_view()}</dl>
            </div>
        }
    })
}

#[component]
fn VenueRow(venue: &'static Venue) -> impl IntoView {
    let page = Page::here();
    let texts = page.texts();
    let maps = &page.content.event.maps;
    let links = maps.iter().map(|service| {
        view! {
            " "
            <Outside url=map(service, venue)>{text(page, &service.name)}</Outside>
        }
    });
    // A route between cities is no place on a map.
    let has_place = !venue.city.all().any(is_route);
    let links = (has_place && !maps.is_empty()).then(|| {
        view! {
            <span class="venue__maps">
                <span class="visually-hidden">{texts.on_map}{texts.colon}</span>
                {links.collect_view()}
            </span>
        }
    });
    view! {
        <li class="venue">
            <span class="venue__name">{nested(page, &venue.name, &venue.city)}</span>
            {links}
        </li>
    }
}

/// The address of a venue in a map service: its point, if that is known, or a search by name and city.
fn map(service: &MapService, venue: &Venue) -> String {
    if let (Some(point), Some(at)) = (&service.point, venue.coordinates) {
        let latitude = at.latitude.to_string();
        return point.replace("{lat}", &latitude).replace("{lon}", &at.longitude.to_string());
    }
    let words = |lang: Lang| {
        let words = lang.nested_text(lang.pick(&venue.name), lang.pick(&venue.city));
        encoded(&words.replace('\u{a0}', " "))
    };
    let search = service.search.replace("{ru}", &words(Lang::Ru));
    search.replace("{zh}", &words(Lang::Zh))
}
