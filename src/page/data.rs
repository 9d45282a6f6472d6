//! The content as it is embedded in the document.

use serde_json::Value;

/// JSON with a record on each line, safe inside `<script type="application/json">`.
///
/// The lines are for people: if somebody edits a published page by hand and slips, the page
/// can name the line. `<` is escaped so that no text can close the script or open a comment,
/// and the two Unicode line separators so that lines are counted alike everywhere.
pub fn embedded(content: &Value) -> String {
    let mut json = String::new();
    write(content, 0, &mut json);
    json.replace('<', "\\u003c").replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029")
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
    fn nothing_can_leave_the_script() {
        let content = json!({"event": {"name": "</script><!--\u{2028}"}, "agenda": {"list": [1, {"a": [2]}]}});
        let text = embedded(&content);
        assert!(!text.contains('<') && !text.contains('\u{2028}'));
        assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), content);
        assert!(text.contains("\n{\"a\":[2]}"), "a record on its own line: {text}");
    }
}
