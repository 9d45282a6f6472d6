//! Which records of two versions of a list are the same record.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;

use crate::form;
use crate::{Node, record};

/// The places of the records in the other version of the list; none for a record that it does not have.
#[derive(Debug, PartialEq, Eq)]
pub struct Pairs {
    /// For each record before, its place after.
    pub after: Vec<Option<usize>>,
    /// For each record after, its place before.
    pub before: Vec<Option<usize>>,
}

/// Pairs the records of a list; `kind` is their name in the schemas. Records are matched by their ids. Those without an
/// id are matched by what names them, then by their place.
pub fn pairs(before: &[Arc<Node>], after: &[Arc<Node>], kind: &str) -> Pairs {
    let mut pairs = named_pairs(before, after, kind);
    if form::field(kind, "id").is_none() {
        pairs.match_by_place();
    }
    pairs
}

/// Pairs the records of two lists that do not come from one: their places tell nothing.
pub fn named_pairs(before: &[Arc<Node>], after: &[Arc<Node>], kind: &str) -> Pairs {
    let mut pairs = Pairs { after: vec![None; before.len()], before: vec![None; after.len()] };
    // Most records were not touched: at the start and at the end of the list, pointers tell it.
    let is_same = |(a, b): &(&Arc<Node>, &Arc<Node>)| Arc::ptr_eq(a, b);
    let start = before.iter().zip(after).take_while(is_same).count();
    let rest = before[start..].iter().rev().zip(after[start..].iter().rev());
    let end = rest.take_while(is_same).count();
    (0..start).for_each(|at| pairs.connect(at, at));
    (1..=end).for_each(|back| pairs.connect(before.len() - back, after.len() - back));

    pairs.match_by(before, after, |node| Some(Arc::as_ptr(node)));
    if form::field(kind, "id").is_some() {
        pairs.match_by(before, after, |node| record::id(node).map(str::to_owned));
        // The same record with another id.
        pairs.match_by(before, after, |node| {
            let rest = without_id(node);
            (!rest.is_empty()).then(|| rest.write())
        });
    } else {
        pairs.match_by(before, after, |node| Some(node.write()));
        pairs.match_by(before, after, |node| natural_key(kind, node));
    }
    pairs
}

impl Pairs {
    fn connect(&mut self, before: usize, after: usize) {
        self.after[before] = Some(after);
        self.before[after] = Some(before);
    }

    /// Matches the records that have the same key, in their order.
    fn match_by<K: std::hash::Hash + Eq>(
        &mut self,
        before: &[Arc<Node>],
        after: &[Arc<Node>],
        key: impl Fn(&Arc<Node>) -> Option<K>,
    ) {
        let mut places: HashMap<K, VecDeque<usize>> = HashMap::new();
        for at in (0..after.len()).filter(|at| self.before[*at].is_none()) {
            if let Some(key) = key(&after[at]) {
                places.entry(key).or_default().push_back(at);
            }
        }
        if places.is_empty() {
            return;
        }
        for (at, node) in before.iter().enumerate() {
            if self.after[at].is_none() {
                let place = key(node).and_then(|key| places.get_mut(&key)?.pop_front());
                place.into_iter().for_each(|place| self.connect(at, place));
            }
        }
    }

    /// Matches the remaining records that follow the same record.
    fn match_by_place(&mut self) {
        let mut gaps: HashMap<Option<usize>, VecDeque<usize>> = HashMap::new();
        let mut last = None;
        for (at, place) in self.after.iter().enumerate() {
            match place {
                Some(place) => last = Some(*place),
                None => gaps.entry(last).or_default().push_back(at),
            }
        }
        last = None;
        for at in 0..self.before.len() {
            match self.before[at] {
                Some(_) => last = Some(at),
                None => {
                    let place = gaps.get_mut(&last).and_then(VecDeque::pop_front);
                    place.into_iter().for_each(|place| self.connect(place, at));
                }
            }
        }
    }

    /// The places after of the records that were moved: the fewest whose removal leaves the others in their old order.
    pub fn moved(&self) -> Vec<usize> {
        let kept: Vec<(usize, usize)> = self
            .before
            .iter()
            .enumerate()
            .filter_map(|(after, before)| before.map(|before| (after, before)))
            .collect();
        let stays = longest_rising(&kept.iter().map(|(_, before)| *before).collect::<Vec<_>>());
        let places = kept.iter().enumerate().filter(|(index, _)| !stays[*index]);
        places.map(|(_, (after, _))| *after).collect()
    }
}

/// Which numbers belong to the longest rising sequence among different numbers.
fn longest_rising(numbers: &[usize]) -> Vec<bool> {
    // The ends of the sequences of each length, and what stands before each number in its sequence.
    let (mut ends, mut previous): (Vec<usize>, Vec<Option<usize>>) = (Vec::new(), Vec::new());
    for (at, number) in numbers.iter().enumerate() {
        let length = ends.partition_point(|end| numbers[*end] < *number);
        previous.push(length.checked_sub(1).map(|shorter| ends[shorter]));
        ends.truncate(ends.len().max(length));
        match ends.get_mut(length) {
            Some(end) => *end = at,
            None => ends.push(at),
        }
    }
    let mut is_part = vec![false; numbers.len()];
    let mut at = ends.last().copied();
    while let Some(place) = at {
        is_part[place] = true;
        at = previous[place];
    }
    is_part
}

fn without_id(node: &Node) -> Node {
    let members = node.members().iter().filter(|(name, _)| &**name != "id");
    Node::Record(members.cloned().collect())
}

/// What names a record that has no id.
fn natural_key(kind: &str, node: &Node) -> Option<String> {
    let parts: Vec<String> = match kind {
        "Change" => ["session", "kind"].map(|name| text_of(node, name)).into(),
        "Day" => vec![text_of(node, "date")],
        _ => vec![record::name(node, "ru"), record::name(node, "zh")],
    };
    (!parts.iter().all(String::is_empty)).then(|| parts.join("\n"))
}

fn text_of(node: &Node, name: &str) -> String {
    node.text_of(name).unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::{longest_rising, pairs};
    use crate::Node;
    use std::sync::Arc;

    fn list(json: &str) -> Vec<Arc<Node>> {
        Node::parse(json).unwrap().items().to_vec()
    }

    /// The places after of the records before.
    fn places(kind: &str, before: &str, after: &str) -> Vec<Option<usize>> {
        pairs(&list(before), &list(after), kind).after
    }

    #[test]
    fn records_are_matched_by_id() {
        let before =
            r#"[{"id": "a", "name": {"ru": "x"}}, {"id": "b"}, {"id": "c", "also": ["z"]}]"#;
        let after =
            r#"[{"id": "d", "also": ["z"]}, {"id": "b"}, {"id": "a", "name": {"ru": "y"}}]"#;
        // The last one has another id, and the same fields.
        assert_eq!(places("Topic", before, after), [Some(2), Some(1), Some(0)]);
        let twice = r#"[{"id": "a"}, {"id": "a", "also": ["z"]}]"#;
        assert_eq!(places("Topic", twice, twice), [Some(0), Some(1)]);
        assert_eq!(places("Topic", twice, r#"[{"id": "a"}]"#), [Some(0), None]);
    }

    #[test]
    fn records_without_ids_are_matched_by_their_name_or_place() {
        let before = r#"[{"date": "2025-05-19"}, {"date": "2025-05-20", "opens": "x"}]"#;
        let after = r#"[{"date": "2025-05-20"}, {"date": "2025-05-19", "opens": "x"}]"#;
        assert_eq!(places("Day", before, after), [Some(1), Some(0)]);
        let before = r#"[{"text": {"ru": "a"}}, {"text": {"ru": "b"}}, {"text": {"ru": "c"}}]"#;
        let after = r#"[{"text": {"ru": "a"}}, {"text": {"ru": "B"}}, {"text": {"ru": "c"}}, {}]"#;
        assert_eq!(places("Outcome", before, after), [Some(0), Some(1), Some(2)]);
        let changes = r#"[{"session": "a", "kind": "new"}, {"session": "a", "kind": "moved"}]"#;
        let after = r#"[{"session": "a", "kind": "moved", "at": "x"}]"#;
        assert_eq!(places("Change", changes, after), [None, Some(0)]);
    }

    #[test]
    fn the_fewest_records_are_moved() {
        let ids = |ids: &str| -> Vec<Arc<Node>> {
            let record =
                |id: char| Node::Record(vec![("id".into(), Arc::new(Node::text(&id.to_string())))]);
            ids.chars().map(|id| Arc::new(record(id))).collect()
        };
        for (before, after, moved) in [
            ("abcd", "abcd", vec![]),
            ("abcd", "bcda", vec![3]),
            ("abcd", "dabc", vec![0]),
            ("abcd", "xacb", vec![2]),
            ("abcd", "d", vec![]),
        ] {
            assert_eq!(pairs(&ids(before), &ids(after), "Topic").moved(), moved, "{after}");
        }
        assert_eq!(longest_rising(&[]), [false; 0]);
        assert_eq!(longest_rising(&[3, 1, 2]), [false, true, true]);
    }
}
