//! What holds for any three documents. The edits are random, and the same in each run.

use std::sync::Arc;

use editor::changes::{FieldChange, RecordChange, RecordStatus, changes};
use editor::form::{File, lists};
use editor::merge::{Conflict, ConflictKind, Merged, Side, merge, resolve};
use editor::{Document, Node, Path};

/// How many times the properties are tried.
const RUNS: u64 = 1000;

/// A linear congruential generator (Knuth, MMIX).
struct Random(u64);

impl Random {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        ((self.0 >> 33) % most as u64) as usize
    }

    fn text(&mut self) -> Arc<Node> {
        Arc::new(Node::text(["one", "two", "three"][self.below(3)]))
    }
}

fn base() -> Document {
    let records = |count: usize, json: &str| -> String {
        let records = (0..count).map(|number| json.replace('#', &number.to_string()));
        records.collect::<Vec<_>>().join(", ")
    };
    let session = r##"{"id": "s#", "title": {"ru": "R#", "zh": "Z#"}, "status": "held", "sources": ["a", "b"]}"##;
    let event = r##"{"name": {"ru": "N"}, "revision": 1, "results": [%], "days": [{"date": "2031-09-11"}]}"##;
    let event = event.replace('%', &records(3, r##"{"text": {"ru": "T#", "zh": "U#"}}"##));
    let agenda = format!(r#"{{"sessions": [{}], "venues": []}}"#, records(5, session));
    let partner = r##"{"id": "p#", "name": {"ru": "P#"}, "role": {"ru": "O", "zh": "Q"}}"##;
    let partners = format!(r#"{{"partners": [{}]}}"#, records(4, partner));
    Document::parse([&event, &agenda, &partners]).unwrap()
}

/// A document after some edits of one side.
fn edited(document: &Document, side: &str, random: &mut Random) -> Document {
    let count = random.below(12);
    (0..count).fold(document.clone(), |document, number| edit(&document, side, number, random))
}

fn edit(document: &Document, side: &str, number: usize, random: &mut Random) -> Document {
    let (list, file, fields): (_, _, &[&str]) = match random.below(3) {
        0 => (
            "sessions",
            File::Agenda,
            &["title.ru", "title.zh", "description.zh", "status", "venue"],
        ),
        1 => ("partners", File::Partners, &["name.ru", "name.zh", "role.ru", "role.zh", "city"]),
        _ => ("results", File::Event, &["text.ru", "text.zh", "bold.ru"]),
    };
    let records = document.records(list);
    let place = random.below(records.len().max(1));
    let at = Path::of_record(list, place);
    match random.below(12) {
        _ if records.is_empty() => document.clone(),
        0 => document.remove(list, place),
        1 => document.shift(list, place, random.below(records.len())),
        2 => {
            // Both sides may use the same id.
            let id = if random.below(2) == 0 { "shared".into() } else { format!("{side}{number}") };
            let is_taken = records.iter().any(|record| record.text_of("id") == Some(&id));
            let text = random.text().write();
            let record = match list {
                _ if is_taken => return document.clone(),
                "results" => format!(r#"{{"text": {{"ru": "{id}", "zh": {text}}}}}"#),
                _ => format!(r#"{{"id": "{id}", "name": {{"ru": {text}}}}}"#),
            };
            let record = Node::parse(&record).unwrap();
            document.insert(list, random.below(records.len() + 1), Arc::new(record))
        }
        3 => {
            let sources = ["a", "b", "c", "d"].into_iter().filter(|_| random.below(2) == 0);
            let sources: Vec<_> = sources.map(|text| Arc::new(Node::text(text))).collect();
            let value = (!sources.is_empty()).then(|| Arc::new(Node::List(sources)));
            document.set(file, &at.member("sources"), value)
        }
        4 => {
            let path = ["name.ru", "name.zh", "next_edition.name.ru"][random.below(3)];
            document.set(File::Event, &Path::parse(path), Some(random.text()))
        }
        kind => {
            let field = Path::parse(fields[random.below(fields.len())]);
            let path = Path(at.0.into_iter().chain(field.0).collect());
            document.set(file, &path, (kind > 5).then(|| random.text()))
        }
    }
}

/// The record of a change in a document, by its id or its texts.
fn find<'a>(document: &'a Document, change: &RecordChange, node: &Node) -> Option<&'a Arc<Node>> {
    let Some(list) = change.list else { return Some(document.root(change.file)) };
    let mut records = document.records(list).iter();
    match node.text_of("id") {
        Some(id) => records.find(|record| record.text_of("id") == Some(id)),
        None => records.find(|record| ***record == *node),
    }
}

/// Whether a document has a changed value. Of lists of texts, what was added is there and what was removed is not.
fn has_value(record: &Arc<Node>, field: &FieldChange) -> bool {
    let value = field.path.find(record);
    let is_texts =
        |node: &Option<Arc<Node>>| node.as_ref().is_none_or(|node| !node.items().is_empty());
    if value == field.after.as_ref() {
        return true;
    }
    if !is_texts(&field.before) || !is_texts(&field.after) {
        return false;
    }
    let items = |node: Option<&Arc<Node>>| node.map_or(Vec::new(), |node| node.items().to_vec());
    let (value, before, after) =
        (items(value), items(field.before.as_ref()), items(field.after.as_ref()));
    let added = after.iter().filter(|item| !before.contains(item));
    let mut removed = before.iter().filter(|item| !after.contains(item));
    added.into_iter().all(|item| value.contains(item)) && !removed.any(|item| value.contains(item))
}

/// The changes of one side that a document does not have; with the path for fields.
fn missing(
    base: &Document,
    side: &Document,
    document: &Document,
) -> Vec<(RecordChange, Option<Path>)> {
    let mut missing = Vec::new();
    for change in changes(base, side) {
        let node = |place: Option<usize>, document: &Document| {
            Some(document.records(change.list?)[place?].clone())
        };
        // Results have no ids: what the merge makes of them is tested by their texts.
        let has_ids = change.list != Some("results");
        match change.status {
            RecordStatus::Added => {
                let added = node(change.after, side).unwrap();
                if find(document, &change, &added).is_none_or(|found| *found != added) && has_ids {
                    missing.push((change, None));
                }
            }
            RecordStatus::Removed => {
                let removed = node(change.before, base).unwrap();
                if find(document, &change, &removed).is_some() && has_ids {
                    missing.push((change, None));
                }
            }
            RecordStatus::Kept => {
                let kept =
                    node(change.after, side).unwrap_or_else(|| side.root(change.file).clone());
                let found = find(document, &change, &kept).filter(|_| has_ids).cloned();
                for field in &change.fields {
                    if has_ids && !found.as_ref().is_some_and(|record| has_value(record, field)) {
                        missing.push((change.clone(), Some(field.path.clone())));
                    }
                }
            }
        }
    }
    missing
}

/// Whether a conflict is about a change.
fn covers(conflict: &Conflict, change: &RecordChange, path: Option<&Path>) -> bool {
    let is_same_record = (conflict.file, conflict.list) == (change.file, change.list)
        && conflict.names.iter().zip(&change.names).any(|(a, b)| a == b);
    match &conflict.kind {
        ConflictKind::Order { .. } => false,
        ConflictKind::Field { path: place, .. } => {
            let within = |path: &Path| path.is_within(place) || place.is_within(path);
            (conflict.file, conflict.list) == (change.file, change.list) && path.is_some_and(within)
        }
        _ => is_same_record || conflict.list == change.list,
    }
}

/// All texts of a document.
fn all_texts(document: &Document) -> String {
    File::ALL.map(|file| document.text(file)).concat()
}

#[test]
fn merges_have_their_properties() {
    let (mut clean, mut conflicting) = (0, 0);
    for seed in 0..RUNS {
        let mut random = Random(seed);
        random.below(2);
        let base = base();
        let mine = edited(&base, "m", &mut random);
        let theirs = edited(&base, "t", &mut random);
        let alone = |document: &Document| Merged { document: document.clone(), conflicts: vec![] };
        assert_eq!(merge(&base, &mine, &base), alone(&mine), "{seed}");
        assert_eq!(merge(&base, &base, &theirs), alone(&theirs), "{seed}");
        assert_eq!(merge(&base, &mine, &mine), alone(&mine), "{seed}");

        let merged = merge(&base, &mine, &theirs);
        // Each list is merged on its own: the properties also hold where both changed the file.
        assert_eq!(missing(&base, &mine, &merged.document), [], "{seed}: the draft");
        for (change, path) in missing(&base, &theirs, &merged.document) {
            let is_told = merged.conflicts.iter().any(|it| covers(it, &change, path.as_ref()));
            assert!(is_told, "{seed}: {change:?} {path:?} is lost: {:?}", merged.conflicts);
        }
        // Nothing that either side wrote is lost.
        let told = format!("{}{:?}", all_texts(&merged.document), merged.conflicts);
        let written = [&mine, &theirs].map(|side| changes(&base, side));
        for field in written.iter().flatten().flat_map(|change| &change.fields) {
            if let Some(text) = field.after.as_ref().and_then(|after| after.as_text()) {
                assert!(told.contains(text), "{seed}: {text}");
            }
        }
        let all_theirs = vec![Side::Theirs; merged.conflicts.len()];
        let resolved = resolve(&merged, &all_theirs);
        assert_eq!(missing(&base, &theirs, &resolved), [], "{seed}: the site was chosen");
        assert_eq!(resolve(&merged, &[]), merged.document, "{seed}");

        // The other way round there are as many conflicts, and the same records.
        let swapped = merge(&base, &theirs, &mine);
        assert_eq!(swapped.conflicts.len(), merged.conflicts.len(), "{seed}");
        if merged.conflicts.is_empty() {
            for list in lists() {
                let count = |document: &Document| document.records(list.name).len();
                assert_eq!(count(&merged.document), count(&swapped.document), "{seed}");
            }
            clean += 1;
        } else {
            conflicting += 1;
        }
    }
    assert!(clean > 200 && conflicting > 200, "{clean} without conflicts, {conflicting} with");
}
