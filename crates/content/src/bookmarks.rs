//! Bookmarks: the ids of the records that a visitor has marked, as they are stored on the device and sent in
//! addresses.

/// Bookmarked ids, each once, in the order in which they were marked or in that of the data.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bookmarks {
    ids: Vec<String>,
}

impl Bookmarks {
    /// Reads ids joined by commas. Anybody can write anything into an address or a store: empty and repeated ids
    /// are dropped.
    pub fn parse(text: &str) -> Self {
        let mut bookmarks = Self::default();
        text.split(',').for_each(|id| bookmarks.add(id));
        bookmarks
    }

    /// Only these ids, in their order. A record may have been removed since it was marked.
    pub fn in_order_of<'a>(&self, ids: impl Iterator<Item = &'a String>) -> Self {
        Self { ids: ids.filter(|id| self.contains(id)).cloned().collect() }
    }

    /// The ids joined by commas.
    pub fn join(&self) -> String {
        self.ids.join(",")
    }

    /// The ids.
    pub fn ids(&self) -> &[String] {
        &self.ids
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.ids.is_empty()
    }

    /// Whether this id is bookmarked.
    pub fn contains(&self, id: &str) -> bool {
        self.ids.iter().any(|own| own == id)
    }

    /// Adds an id, or removes it if it was bookmarked.
    pub fn toggle(&mut self, id: &str) {
        match self.ids.iter().position(|own| own == id) {
            Some(position) => drop(self.ids.remove(position)),
            None => self.add(id),
        }
    }

    /// Adds all ids of another list.
    pub fn merge(&mut self, other: &Self) {
        other.ids.iter().for_each(|id| self.add(id));
    }

    /// These bookmarks with the changes that lead from `old` to `new`: what was added there is added, what was removed
    /// there is removed.
    pub fn with_changes(&self, old: &Self, new: &Self) -> Self {
        let is_removed = |id: &String| old.contains(id) && !new.contains(id);
        let mut ids = self.clone();
        ids.ids.retain(|id| !is_removed(id));
        new.ids.iter().filter(|id| !old.contains(id)).for_each(|id| ids.add(id));
        ids
    }

    fn add(&mut self, id: &str) {
        if !id.is_empty() && !self.contains(id) {
            self.ids.push(id.to_string());
        }
    }
}
