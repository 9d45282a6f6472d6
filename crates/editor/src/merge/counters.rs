//! Numbers that count changes. If both sides made changes of their own, all of them count: calendars take the new time of a
//! session only if its number is larger than the one that they know.

use std::sync::Arc;

use super::ConflictKind;
use crate::{Node, Path, form};

/// The field that counts the changes of a record.
const COUNTER: &str = "revision";
/// The day on which the data was checked: the later one holds.
const CHECKED: &str = "updated";

/// A merged record with its counter and its day, if both sides set them. `versions` are the record at the beginning, in the
/// draft and on the site, which differ. These fields are then not in conflict.
pub fn settle(
    record: &'static str,
    versions: [&Arc<Node>; 3],
    merged: Arc<Node>,
    conflicts: &mut Vec<ConflictKind>,
) -> Arc<Node> {
    let counter = form::field(record, COUNTER).and_then(|_| counted(versions));
    let day = form::field(record, CHECKED).and_then(|_| later(versions));
    let settled = [(COUNTER, counter), (CHECKED, day)];
    settled.into_iter().fold(merged, |merged, (name, value)| {
        let Some(value) = value else { return merged };
        let own = Path::default().member(name);
        conflicts.retain(|it| !matches!(it, ConflictKind::Field { path, .. } if *path == own));
        with_member(record, &merged, name, value)
    })
}

/// The changes of both sides; none if one of them made none.
fn counted(versions: [&Arc<Node>; 3]) -> Option<Node> {
    let number = |node: &Arc<Node>| match node.member(COUNTER).map(|it| &**it) {
        Some(Node::Number(number)) => number.parse::<u64>().ok(),
        Some(_) => None,
        None => Some(0),
    };
    let [base, mine, theirs] = versions.map(number);
    let (base, mine, theirs) = (base?, mine?, theirs?);
    let is_counted = mine > base && theirs > base;
    is_counted.then(|| Node::Number((theirs + (mine - base)).to_string().into()))
}

/// The later day; none if one side did not change it.
fn later(versions: [&Arc<Node>; 3]) -> Option<Node> {
    let [base, mine, theirs] = versions.map(|node| node.text_of(CHECKED));
    (base != mine && base != theirs).then(|| Node::text(mine.max(theirs).unwrap_or_default()))
}

fn with_member(record: &str, node: &Node, name: &str, value: Node) -> Arc<Node> {
    let mut members = node.members().to_vec();
    match members.iter_mut().find(|(key, _)| &**key == name) {
        Some((_, old)) => *old = Arc::new(value),
        None => {
            let place = form::place_of(Some(record), &members, name);
            members.insert(place, (name.into(), Arc::new(value)));
        }
    }
    Arc::new(Node::Record(members))
}
