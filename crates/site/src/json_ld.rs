//! The forum as search engines read it: <https://schema.org/Event>.

use serde_json::{Value, json};

use crate::calendar::Span;
use content::{Content, Coordinates, Group, Localized, Partner, Session, Status};
use i18n::Lang;

use crate::SiteAddress;
use crate::embedded_json::escape_for_script;
use crate::pictures::share_file;

/// The event in one language, safe inside its `<script>`.
///
/// What is not known is left out: hours, the main venue, online attendance.
/// <https://developers.google.com/search/docs/appearance/structured-data/event> requires a name, a
/// start and a place with an address of every event, so each session has them.
pub fn json_ld(content: &Content, lang: Lang, site: Option<&SiteAddress>) -> String {
    let event = &content.event;
    let (first, last) = event.span();
    let mut forum = json!({
        "@context": "https://schema.org",
        "@type": "Event",
        "name": lang.pick(&event.full_name).text,
        "description": lang.pick(&event.summary).text,
        "inLanguage": lang.tag(),
        "startDate": first.to_string(),
        "endDate": last.to_string(),
        "eventStatus": status(Status::Held),
        "location": place(content, lang, &event.city, &event.city, None),
        "organizer": organizers(content, lang),
        "subEvent": sessions(content, lang),
    });
    if let Some(name) = &event.long_name {
        forum["alternateName"] = lang.pick(name).text.into();
    }
    if event.opening_time_known {
        forum["startDate"] = event.opening.to_string().into();
    }
    if let Some(site) = site {
        forum["url"] = site.document(lang).into();
        forum["image"] = site.file(&share_file(lang)).into();
    }
    escape_for_script(&forum.to_string())
}

fn organizers(content: &Content, lang: Lang) -> Value {
    let all = &content.partners.partners;
    let organizers = all.iter().filter(|partner| partner.group == Group::Organizer);
    let organizer = |partner: &Partner| {
        let name = lang.pick(&partner.name).text;
        let mut organizer = json!({"@type": "Organization", "name": name});
        if let Some(url) = &partner.url {
            organizer["url"] = url.as_str().into();
        }
        organizer
    };
    organizers.map(organizer).collect()
}

/// The sessions whose day is known.
fn sessions(content: &Content, lang: Lang) -> Value {
    let sessions = content.agenda.sessions.iter();
    sessions.filter_map(|session| self::session(content, lang, session)).collect()
}

fn session(content: &Content, lang: Lang, session: &Session) -> Option<Value> {
    let (start, end) = match Span::of(session, content.event.offset())? {
        Span::Hours(start, end) => (start.to_string(), end.map(|end| end.to_string())),
        Span::Days(first, last) => (first.to_string(), (first != last).then(|| last.to_string())),
    };
    let city = &content.event.city;
    let venue = session.venue.as_deref().and_then(|id| content.venue(id));
    let (name, city, point) =
        venue.map_or((city, city, None), |venue| (&venue.name, &venue.city, venue.coordinates));
    let mut event = json!({
        "@type": "Event",
        "name": lang.pick(&session.title).text,
        "startDate": start,
        "location": place(content, lang, name, city, point),
    });
    if let Some(end) = end {
        event["endDate"] = end.into();
    }
    if session.status == Status::Cancelled {
        event["eventStatus"] = status(session.status).into();
    }
    Some(event)
}

/// A place in a city; its country is known of those in the data.
fn place(
    content: &Content,
    lang: Lang,
    name: &Localized,
    city: &Localized,
    point: Option<Coordinates>,
) -> Value {
    let town = lang.pick(city).text;
    let known = content.partners.cities.iter().find(|known| known.name == *city);
    let address = match known {
        Some(known) => json!({
            "@type": "PostalAddress", "addressLocality": town, "addressCountry": known.country,
        }),
        None => town.into(),
    };
    let mut place = json!({"@type": "Place", "name": lang.pick(name).text, "address": address});
    if let Some(Coordinates { latitude, longitude }) = point {
        place["geo"] =
            json!({"@type": "GeoCoordinates", "latitude": latitude, "longitude": longitude});
    }
    place
}

/// <https://schema.org/EventStatusType>; past events stay scheduled.
fn status(status: Status) -> &'static str {
    match status {
        Status::Held | Status::Announced => "https://schema.org/EventScheduled",
        Status::Cancelled => "https://schema.org/EventCancelled",
    }
}
