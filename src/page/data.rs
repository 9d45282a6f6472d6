//! The content as it is embedded in the document.

use serde_json::Value;

use crate::logic::board::ARCHES;
use crate::logic::partners::first_cards;

/// What the documents show and the app never asks: the fields that the model has for the tool
/// alone. The files of the data have them too, for whoever wants them.
const DRAWN: &str = "\
    event.id event.series event.name event.full_name event.long_name event.slogan event.summary event.notice \
    event.city event.hosts event.leads event.clocks event.maps event.results event.timeline event.unknown event.updated \
    event.revision event.corrections event.site event.figures.id event.figures.note event.figures.sources \
    event.next_edition.city event.next_edition.announced event.next_edition.expected \
    event.next_edition.sources \
    agenda.changes agenda.venues.coordinates agenda.venues.also agenda.topics.also agenda.sessions.zh_sourced agenda.sessions.revision \
    agenda.sessions.side_event agenda.sessions.date_basis agenda.sessions.sources \
    agenda.themes.sources \
    partners.countries partners.regions partners.cities";

/// JSON with a record on each line, safe inside `<script type="application/json">`.
///
/// The lines are for people: if somebody edits a published page by hand and slips, the page
/// can name the line. `<` is escaped so that no text can close the script or open a comment,
/// and the two Unicode line separators so that lines are counted alike everywhere.
pub fn embedded(content: &Value) -> String {
    let mut json = String::new();
    write(&asked(content), 0, &mut json);
    unclosable(&json)
}

/// JSON in which `<` and the line separators are escaped.
pub(super) fn unclosable(json: &str) -> String {
    json.replace('<', "\\u003c").replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029")
}

/// What the app asks of the content.
pub fn asked(content: &Value) -> Value {
    let mut content = content.clone();
    leave_out_drawn(&mut content, "");
    name_partners(&mut content);
    if let Some(figures) = content["event"].get_mut("figures").and_then(Value::as_array_mut) {
        figures.truncate(ARCHES);
        figures.iter_mut().for_each(shorten);
    }
    content
}

/// The app shows figures in the bridge alone.
fn shorten(figure: &mut Value) {
    if let Some(short) = figure.as_object_mut().and_then(|figure| figure.remove("short")) {
        figure["label"] = short;
    }
}

/// Of partners and people the app asks the names of those in the programme; the directory is in the lines
/// for the search, and of a long one they are a file.
fn name_partners(content: &mut Value) {
    let named = |list: &str| -> Vec<Value> {
        let sessions = content["agenda"]["sessions"].as_array().into_iter().flatten();
        sessions.filter_map(|session| session[list].as_array()).flatten().cloned().collect()
    };
    let named = ["partners", "people"].map(|list| (list, named(list)));
    let Some(directory) = content.get_mut("partners").and_then(Value::as_object_mut) else {
        return;
    };
    let total = directory.get("partners").and_then(Value::as_array).map_or(0, Vec::len);
    for (list, ids) in named {
        let Some(Value::Array(records)) = directory.get_mut(list) else { continue };
        records.retain(|record| ids.contains(&record["id"]));
        for fields in records.iter_mut().filter_map(Value::as_object_mut) {
            fields.retain(|name, _| name == "id" || name == "name");
        }
    }
    if first_cards(total) < total {
        directory.remove("lines");
    }
}

/// `path` is how a value is named in [`DRAWN`], with a dot behind.
fn leave_out_drawn(value: &mut Value, path: &str) {
    match value {
        Value::Object(fields) => {
            fields.retain(|name, _| {
                let path = format!("{path}{name}");
                !DRAWN.split(' ').any(|drawn| drawn == path)
            });
            for (name, field) in fields {
                leave_out_drawn(field, &format!("{path}{name}."));
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| leave_out_drawn(item, path)),
        _ => {}
    }
}

/// Down to the records of a file (depth 3) every member begins a line.
fn write(value: &Value, depth: usize, json: &mut String) {
    let (open, close) = match value {
        Value::Object(_) if depth < 3 => ('{', '}'),
        Value::Array(_) if depth < 3 => ('[', ']'),
        scalar_or_record => return json.push_str(&scalar_or_record.to_string()),
    };
    json.push(open);
    let members: Vec<(Option<&String>, &Value)> = match value {
        Value::Object(fields) => fields.iter().map(|(name, field)| (Some(name), field)).collect(),
        Value::Array(items) => items.iter().map(|item| (None, item)).collect(),
        _ => Vec::new(),
    };
    for (index, (name, member)) in members.into_iter().enumerate() {
        json.push_str(if index == 0 { "\n" } else { ",\n" });
        if let Some(name) = name {
            json.push_str(&format!("{}:", Value::from(name.as_str())));
        }
        write(member, depth + 1, json);
    }
    json.push('\n');
    json.push(close);
}

#[cfg(test)]
mod tests {
    use super::embedded;
    use serde_json::{Value, json};

    #[test]
    fn what_the_documents_alone_show_is_left_out() {
        let content = json!({
            "event": {"name": 1, "next_edition": {"name": 2, "city": 3}},
            "agenda": {"sessions": [{"people": [6]}]},
            "partners": {"people": [{"id": 6, "name": 4, "role": 5}, {"id": 7, "name": 8}], "cities": []},
        });
        let left = json!({
            "event": {"next_edition": {"name": 2}},
            "agenda": {"sessions": [{"people": [6]}]},
            "partners": {"people": [{"id": 6, "name": 4}]},
        });
        assert_eq!(serde_json::from_str::<Value>(&embedded(&content)).unwrap(), left);
    }

    #[test]
    fn nothing_can_leave_the_script() {
        let content = json!({"event": {"note": "</script><!--\u{2028}"}, "agenda": {"list": [1, {"a": [2]}]}});
        let text = embedded(&content);
        assert!(!text.contains('<') && !text.contains('\u{2028}'));
        assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), content);
        assert!(text.contains("\n{\"a\":[2]}"), "a record on its own line: {text}");
    }
}
