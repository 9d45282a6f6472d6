//! The JSON that a document embeds.

use content::PageData;
use serde_json::Value;

/// JSON that is safe inside `<script type="application/json">`, with every member and every record of a list on a
/// line of its own: if somebody edits a published document by hand and makes a mistake, the page can name the line.
pub fn embedded_json(data: &PageData) -> String {
    let value = serde_json::to_value(data).expect("page data are JSON");
    let mut json = String::new();
    write(&value, 0, &mut json);
    escape_for_script(&json)
}

/// JSON in which `<` is escaped, so that no text can close the script or open a comment, and so are the two Unicode
/// line separators, so that lines are counted alike everywhere.
pub fn escape_for_script(json: &str) -> String {
    json.replace('<', "\\u003c").replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029")
}

/// Writes members and records (depth 0 and 1) on lines of their own.
fn write(value: &Value, depth: usize, json: &mut String) {
    let members: Vec<(Option<&String>, &Value)> = match value {
        Value::Object(fields) if depth == 0 => {
            fields.iter().map(|(name, field)| (Some(name), field)).collect()
        }
        Value::Array(items) if depth == 1 && !items.is_empty() => {
            items.iter().map(|item| (None, item)).collect()
        }
        value => return json.push_str(&value.to_string()),
    };
    let [open, close] = if value.is_object() { ['{', '}'] } else { ['[', ']'] };
    json.push(open);
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
    use super::{escape_for_script, write};
    use serde_json::json;

    #[test]
    fn no_text_can_close_the_script() {
        let escaped = escape_for_script("\"</script><!--\u{2028}\"");
        assert!(!escaped.contains('<') && !escaped.contains('\u{2028}'));
        let text: String = serde_json::from_str(&escaped).unwrap();
        assert_eq!(text, "</script><!--\u{2028}");
    }

    #[test]
    fn every_member_and_every_record_has_a_line() {
        let mut json = String::new();
        write(&json!({"a": 1, "list": [{"b": [2, 3]}, {}], "none": []}), 0, &mut json);
        assert_eq!(json, "{\n\"a\":1,\n\"list\":[\n{\"b\":[2,3]},\n{}\n],\n\"none\":[]\n}");
    }
}
