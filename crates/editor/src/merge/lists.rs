//! Merges lists of records, and their order.

use std::collections::HashMap;
use std::sync::Arc;

use super::counters::settle;
use super::fields::merge_value;
use super::{Conflict, ConflictKind};
use crate::changes::names;
use crate::form::List;
use crate::pairs::{Pairs, named_pairs, pairs};
use crate::{Document, Node, Path};

/// A record and its versions.
#[derive(Default)]
struct Entry<'a> {
    base: Option<&'a Arc<Node>>,
    mine: Option<&'a Arc<Node>>,
    theirs: Option<&'a Arc<Node>>,
    /// The merged record; none if it is deleted.
    merged: Option<Arc<Node>>,
    conflicts: Vec<ConflictKind>,
}

/// Merges the versions of a list: at the beginning, in the draft and on the site.
pub fn merge_list(
    list: List,
    documents: [&Document; 3],
    conflicts: &mut Vec<Conflict>,
) -> Vec<Arc<Node>> {
    let versions = documents.map(|document| document.records(list.name));
    let [base, mine, theirs] = versions;
    let (to_mine, to_theirs) = (pairs(base, mine, list.record), pairs(base, theirs, list.record));
    let (mut entries, orders) = entries(versions, list.record, [&to_mine, &to_theirs]);
    entries.iter_mut().for_each(|entry| entry.merge(list.record));

    let (has_moved, have_moved) = (!to_mine.moved().is_empty(), !to_theirs.moved().is_empty());
    let [of_mine, of_theirs] = orders;
    let by_theirs = || ordered(&of_theirs, &of_mine);
    let order = if has_moved { ordered(&of_mine, &of_theirs) } else { by_theirs() };

    let mut records = Vec::with_capacity(entries.len());
    let mut places = HashMap::new();
    for at in order {
        let entry = &entries[at];
        let index = records.len();
        conflicts.extend(entry.conflicts.iter().map(|kind| Conflict {
            file: list.file,
            list: Some(list.name),
            record: list.record,
            names: entry.names(documents, list.record),
            index,
            kind: kind.clone(),
        }));
        if let Some(merged) = &entry.merged {
            places.insert(at, index);
            records.push(merged.clone());
        }
    }
    let theirs: Vec<usize> =
        by_theirs().into_iter().filter_map(|at| places.get(&at).copied()).collect();
    if has_moved && have_moved && !theirs.is_sorted() {
        conflicts.push(Conflict {
            file: list.file,
            list: Some(list.name),
            record: list.record,
            names: Default::default(),
            index: 0,
            kind: ConflictKind::Order { theirs },
        });
    }
    records
}

/// All records of a list, and the order of those in the draft and on the site.
fn entries<'a>(
    [base, mine, theirs]: [&'a [Arc<Node>]; 3],
    kind: &str,
    [to_mine, to_theirs]: [&Pairs; 2],
) -> (Vec<Entry<'a>>, [Vec<usize>; 2]) {
    let mut entries: Vec<Entry> = base
        .iter()
        .enumerate()
        .map(|(at, node)| Entry {
            base: Some(node),
            mine: to_mine.after[at].map(|place| &mine[place]),
            theirs: to_theirs.after[at].map(|place| &theirs[place]),
            ..Entry::default()
        })
        .collect();
    // The entry of each record that was there at the beginning, then those that were added.
    let (mut of_mine, mut of_theirs) = (to_mine.before.clone(), to_theirs.before.clone());
    let added = |order: &[Option<usize>]| -> Vec<usize> {
        (0..order.len()).filter(|at| order[*at].is_none()).collect()
    };
    let (by_me, by_them) = (added(&of_mine), added(&of_theirs));
    let nodes = |places: &[usize], list: &[Arc<Node>]| -> Vec<Arc<Node>> {
        places.iter().map(|place| list[*place].clone()).collect()
    };
    let both = named_pairs(&nodes(&by_me, mine), &nodes(&by_them, theirs), kind);
    for (number, place) in by_me.iter().enumerate() {
        let other = both.after[number].map(|number| by_them[number]);
        of_mine[*place] = Some(entries.len());
        other.into_iter().for_each(|other| of_theirs[other] = Some(entries.len()));
        let theirs = other.map(|other| &theirs[other]);
        entries.push(Entry { mine: Some(&mine[*place]), theirs, ..Entry::default() });
    }
    for place in by_them {
        if of_theirs[place].is_none() {
            of_theirs[place] = Some(entries.len());
            entries.push(Entry { theirs: Some(&theirs[place]), ..Entry::default() });
        }
    }
    (entries, [of_mine, of_theirs].map(|order| order.into_iter().flatten().collect()))
}

impl Entry<'_> {
    fn merge(&mut self, record: &'static str) {
        let is_base = |node: Option<&Arc<Node>>| crate::changes::is_same(self.base, node);
        let versions = [self.base, self.mine, self.theirs];
        self.merged = match versions.map(|node| node.cloned()) {
            [Some(base), Some(mine), Some(theirs)] => {
                let merged =
                    merge_value(versions, Some(record), Path::default(), &mut self.conflicts);
                // A record without fields is still a record.
                let merged = merged.unwrap_or_else(|| Arc::new(Node::record()));
                Some(if mine == theirs {
                    merged
                } else {
                    settle(record, [&base, &mine, &theirs], merged, &mut self.conflicts)
                })
            }
            [Some(base), Some(mine), None] if !is_base(self.mine) => {
                self.conflicts.push(ConflictKind::DeletedByThem { base, mine: mine.clone() });
                Some(mine)
            }
            [Some(base), None, Some(theirs)] if !is_base(self.theirs) => {
                self.conflicts.push(ConflictKind::DeletedByMe { base, theirs });
                None
            }
            [Some(_), ..] => None,
            [None, Some(mine), Some(theirs)] => {
                if mine != theirs {
                    let kept = mine.clone();
                    self.conflicts.push(ConflictKind::AddedByBoth { mine: kept, theirs });
                }
                Some(mine)
            }
            [None, mine, theirs] => mine.or(theirs),
        };
    }

    fn names(&self, [base, mine, theirs]: [&Document; 3], record: &str) -> [String; 2] {
        let versions = [(self.mine, mine), (self.theirs, theirs), (self.base, base)];
        let found = versions.into_iter().find_map(|(node, document)| Some((node?, document)));
        found.map_or_else(Default::default, |(node, document)| names(document, record, node))
    }
}

/// The entries of both orders: the first order, in which those that only the second has follow the same one as there.
fn ordered(first: &[usize], second: &[usize]) -> Vec<usize> {
    let known: std::collections::HashSet<usize> = first.iter().copied().collect();
    let mut followers: HashMap<Option<usize>, Vec<usize>> = HashMap::new();
    let mut last = None;
    for at in second {
        if known.contains(at) {
            last = Some(*at);
        } else {
            followers.entry(last).or_default().push(*at);
        }
    }
    let places = std::iter::once(None).chain(first.iter().map(|at| Some(*at)));
    let each = places.flat_map(|at| {
        let following = followers.remove(&at).unwrap_or_default();
        at.into_iter().chain(following)
    });
    each.collect()
}
