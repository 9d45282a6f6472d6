//! Merges values: objects member by member, lists of texts item by item.

use std::sync::Arc;

use super::ConflictKind;
use crate::changes::is_same;
use crate::{Node, Path, form};

/// The members of an object.
type Members = Vec<(Arc<str>, Arc<Node>)>;
/// A value at the beginning, in the draft and on the site.
pub type Versions<'a> = [Option<&'a Arc<Node>>; 3];

/// Merges the versions of a value; `record` is the name of the record that it is. Conflicts are added, with their paths.
pub fn merge_value(
    versions: Versions<'_>,
    record: Option<&'static str>,
    path: Path,
    conflicts: &mut Vec<ConflictKind>,
) -> Option<Arc<Node>> {
    let [base, mine, theirs] = versions;
    if is_same(base, theirs) || is_same(mine, theirs) {
        return mine.cloned();
    }
    if is_same(base, mine) {
        return theirs.cloned();
    }
    let is_each = |is: fn(&Node) -> bool| versions.iter().flatten().all(|node| is(node));
    if is_each(|node| matches!(node, Node::Record(_))) {
        let nothing = Arc::new(Node::record());
        let objects = versions.map(|version| version.unwrap_or(&nothing));
        let members = merge_members(objects, record, &mut |name, versions| {
            let inner = record.and_then(|record| form::inner(record, name));
            merge_value(versions, inner, path.member(name), conflicts)
        });
        return (!members.is_empty()).then(|| Arc::new(Node::Record(members)));
    }
    if is_each(|node| matches!(node, Node::List(_)))
        && let Some(items) = merge_texts(versions)
    {
        return (!items.is_empty()).then(|| Arc::new(Node::List(items)));
    }
    let [base, kept, theirs] = versions.map(|version| version.cloned());
    conflicts.push(ConflictKind::Field { path, base, mine: kept.clone(), theirs });
    kept
}

/// Merges the members of objects in the order of the draft. `merge` makes the value of a member.
pub fn merge_members(
    [base, mine, theirs]: [&Arc<Node>; 3],
    record: Option<&str>,
    merge: &mut dyn FnMut(&str, Versions<'_>) -> Option<Arc<Node>>,
) -> Members {
    let mut members = Members::new();
    for (name, own) in mine.members() {
        // A second member of the same name is an error that the check reports.
        let is_first = mine.member(name).is_some_and(|first| Arc::ptr_eq(first, own));
        let value = match is_first {
            true => merge(name, [base.member(name), Some(own), theirs.member(name)]),
            false => Some(own.clone()),
        };
        members.extend(value.map(|value| (name.clone(), value)));
    }
    for (name, other) in theirs.members() {
        if mine.member(name).is_none()
            && let Some(value) = merge(name, [base.member(name), None, Some(other)])
        {
            let place = form::place_of(record, &members, name);
            members.insert(place, (name.clone(), value));
        }
    }
    members
}

/// Merges lists of different texts: what either side added or removed. None if something else differs.
fn merge_texts(versions: Versions<'_>) -> Option<Vec<Arc<Node>>> {
    let lists = versions.map(|version| version.map_or(&[][..], |node| node.items()));
    for list in lists {
        let is_text = |node: &Arc<Node>| matches!(**node, Node::Text(_));
        let is_repeated = |(at, node): (usize, &Arc<Node>)| list[..at].contains(node);
        if !list.iter().all(is_text) || list.iter().enumerate().any(is_repeated) {
            return None;
        }
    }
    let [base, mine, theirs] = lists;
    let common = mine.iter().filter(|item| theirs.contains(item));
    if !common.eq(theirs.iter().filter(|item| mine.contains(item))) {
        return None;
    }
    let kept = mine.iter().filter(|item| theirs.contains(item) || !base.contains(item));
    let added = theirs.iter().filter(|item| !mine.contains(item) && !base.contains(item));
    Some(kept.chain(added).cloned().collect())
}
