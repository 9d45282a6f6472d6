//! Facets: the values of the records besides their texts, and how many records each choice would find.

/// The facet values of the records of a list.
#[derive(Clone, Debug, Default)]
pub struct Facets {
    /// Field numbers and values, each pair once.
    values: Vec<(usize, String)>,
    /// For each record, the indices of its values above.
    records: Vec<Vec<usize>>,
}

/// How many records other choices would find.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FacetCounts {
    /// Field numbers, values, and the number of records with that value that match the conditions of all other
    /// fields.
    pub values: Vec<(usize, String, usize)>,
    /// For each field, how many more records match without its condition.
    pub without: Vec<usize>,
}

/// A condition: a field number, and the index of its value; none if no record has the value.
pub type Condition = (usize, Option<usize>);

/// How a record matches the conditions.
pub enum Match {
    /// It matches all.
    All,
    /// It matches all except that of this one field.
    AllExceptField(usize),
    /// It fails more than one.
    No,
}

impl Facets {
    /// Adds a value of a field to choose by.
    pub fn add_value(&mut self, field: usize, value: &str) {
        self.values.push((field, value.to_string()));
    }

    /// Adds a record with the indices of its values; unknown indices are dropped.
    pub fn add_record(&mut self, mut values: Vec<usize>) {
        values.retain(|index| *index < self.values.len());
        self.records.push(values);
    }

    /// The conditions of a query. A field in which no record has a value sets no condition.
    pub fn conditions(&self, query: &[String]) -> Vec<Condition> {
        let is_known = |field| self.values.iter().any(|known| known.0 == field);
        let index = |field, value: &String| {
            self.values.iter().position(|known| known.0 == field && known.1 == *value)
        };
        let fields = query.iter().enumerate().skip(1);
        let set = fields.filter(|(field, value)| !value.is_empty() && is_known(*field));
        set.map(|(field, value)| (field, index(field, value))).collect()
    }

    /// How the record at a position matches the conditions.
    pub fn matching(&self, record: usize, conditions: &[Condition]) -> Match {
        let values = &self.records[record];
        let fails = |(_, value): &&Condition| !value.is_some_and(|value| values.contains(&value));
        let mut failing = conditions.iter().filter(fails);
        match (failing.next(), failing.next()) {
            (None, _) => Match::All,
            (Some((field, _)), None) => Match::AllExceptField(*field),
            _ => Match::No,
        }
    }

    /// Counts of zero, for a query of so many fields.
    pub fn no_counts(&self, fields: usize) -> FacetCounts {
        let values = self.values.iter().map(|(field, value)| (*field, value.clone(), 0));
        FacetCounts { values: values.collect(), without: vec![0; fields] }
    }

    /// Counts a record that contains the words of the query.
    pub fn count(&self, record: usize, matching: &Match, counts: &mut FacetCounts) {
        for &value in &self.records[record] {
            let (field, _, count) = &mut counts.values[value];
            let counts = match matching {
                Match::All => true,
                Match::AllExceptField(only) => only == field,
                Match::No => false,
            };
            *count += usize::from(counts);
        }
        if let Match::AllExceptField(field) = matching {
            counts.without[*field] += 1;
        }
    }
}
