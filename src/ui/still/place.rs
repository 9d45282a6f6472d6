//! Place and time: the venues on three maps, one hour on three clocks, what is unknown.

use leptos::prelude::*;

use super::text::Outside;
use crate::model::{Instant, Venue};
use crate::ui::Page;
use crate::ui::text::text;

/// Hours east of UTC of Khabarovsk, Beijing and Moscow, in the order of the texts.
const ZONES: [i32; 3] = [10, 8, 3];

/// Where it was, what time it is there, and what no source says.
#[component]
pub fn PlaceAndTime() -> impl IntoView {
    let page = Page::here();
    let (content, texts) = (page.content, page.still_texts());
    let unknown = content.event.unknown.iter().map(|words| view! { <li>{text(page, words)}</li> });
    view! {
            <h2 class="section__title" id="place-title">{texts.place_title}</h2>
            <p class="section__lead">{texts.place_lead}</p>
            <div class="place__columns">
                <div class="place__venues">
                    <h3>{texts.venues}</h3>
                    <ul class="venues">
                        {content.agenda.venues.iter().map(|venue| view! { <VenueItem venue /> }).collect_view()}
                    </ul>
                </div>
                <div class="place__rest">
                    <Clocks />
                    <h3>{texts.unknown_title}</h3>
                    <p>{texts.unknown_lead}</p>
                    <ul class="place__unknown">{unknown.collect_view()}</ul>
                </div>
            </div>
    }
}

#[component]
fn Clocks() -> impl IntoView {
    let page = Page::here();
    let texts = page.still_texts();
    let (first, _) = page.content.event.span();
    let ten = Instant { unix: first.midnight(ZONES[0] * 3600).unix + 10 * 3600, offset: 0 };
    let rows = texts.cities.into_iter().zip(ZONES).map(|(city, zone)| {
        let local = ten.at(zone * 3600);
        view! { <div class="clock"><dt>{city}</dt><dd>{page.lang.time(local)}</dd></div> }
    });
    view! {
        <h3>{texts.clocks}</h3>
        <p>{texts.clocks_lead}</p>
        <dl class="clocks row">{rows.collect_view()}</dl>
    }
}

#[component]
fn VenueItem(venue: &'static Venue) -> impl IntoView {
    let page = Page::here();
    let texts = page.still_texts();
    let maps = maps(venue).into_iter().zip([texts.map_2gis, texts.map_yandex, texts.map_amap]);
    let links = maps.map(|(url, name)| view! { " "<Outside url=url>{name}</Outside> });
    view! {
        <li class="venue">
            <span class="venue__name">{text(page, &venue.name)}</span>
            <span class="venue__city">{text(page, &venue.city)}</span>
            <span class="venue__maps">{texts.on_map}{texts.colon}{links.collect_view()}</span>
        </li>
    }
}

/// Searches by name, since no source gives an address or coordinates: 2GIS, Yandex, Amap.
fn maps(venue: &Venue) -> [String; 3] {
    let words = |name: &Option<String>, city: &Option<String>| {
        let (name, city) =
            (name.as_deref().unwrap_or_default(), city.as_deref().unwrap_or_default());
        percent_encoded(&format!("{city} {name}"))
    };
    let russian = words(&venue.name.ru, &venue.city.ru);
    let chinese = words(&venue.name.zh, &venue.city.zh);
    [
        format!("https://2gis.ru/khabarovsk/search/{russian}"),
        format!("https://yandex.ru/maps/?text={russian}"),
        format!("https://uri.amap.com/search?keyword={chinese}"),
    ]
}

/// Everything but RFC 3986's unreserved characters as `%XX`.
fn percent_encoded(text: &str) -> String {
    let mut encoded = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push('%');
            for digit in [byte >> 4, byte & 15] {
                encoded.push(char::from(b"0123456789ABCDEF"[usize::from(digit)]));
            }
        }
    }
    encoded
}
