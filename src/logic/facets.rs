//! What the records of a list are chosen by besides words, and what each choice would leave.

/// The values of the records of a list.
#[derive(Clone, Debug, Default)]
pub struct Facets {
    /// Fields and values, each pair once.
    values: Vec<(usize, String)>,
    /// For each record, the positions of its values above.
    records: Vec<Vec<usize>>,
}

/// How many records there would be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Fields and values, and how many records with that value pass all that is asked in the
    /// other fields.
    pub values: Vec<(usize, String, usize)>,
    /// How many more pass without what is asked in each field.
    pub without: Vec<usize>,
}

/// What a record is to a choice.
pub enum Fit {
    /// It has all that was chosen.
    Whole,
    /// It has not what was chosen in this one field.
    But(usize),
    /// It lacks more.
    No,
}

impl Facets {
    /// The number of a value of a field: how many were offered before it.
    pub fn number(&mut self, field: usize, value: &str) -> usize {
        let known = self.values.iter().position(|known| known.0 == field && known.1 == value);
        known.unwrap_or_else(|| {
            self.values.push((field, value.to_string()));
            self.values.len() - 1
        })
    }

    /// Takes a record in, with the numbers of its values; what is none is left out.
    pub fn add(&mut self, mut values: Vec<usize>) {
        values.retain(|number| *number < self.values.len());
        self.records.push(values);
    }

    /// Fields of a query with the positions of the values chosen there; a value that no record
    /// has is at no position. A field in which no record has any chooses nothing.
    pub fn chosen(&self, query: &[String]) -> Vec<(usize, Option<usize>)> {
        let is_known = |field| self.values.iter().any(|it| it.0 == field);
        let choices = query.iter().enumerate().skip(1);
        let choices = choices.filter(|(field, value)| !value.is_empty() && is_known(*field));
        let position = |field, value: &String| {
            self.values.iter().position(|it| it.0 == field && it.1 == *value)
        };
        choices.map(|(field, value)| (field, position(field, value))).collect()
    }

    /// What the record at a position is to what was chosen.
    pub fn fit(&self, record: usize, chosen: &[(usize, Option<usize>)]) -> Fit {
        let values = &self.records[record];
        let lacks =
            |(_, value): &&(usize, Option<usize>)| !value.is_some_and(|it| values.contains(&it));
        let mut lacking = chosen.iter().filter(lacks);
        match (lacking.next(), lacking.next()) {
            (None, _) => Fit::Whole,
            (Some((field, _)), None) => Fit::But(*field),
            _ => Fit::No,
        }
    }

    /// A tally of nothing yet, for a query of so many fields.
    pub fn tally(&self, fields: usize) -> Tally {
        let values = self.values.iter().map(|(field, value)| (*field, value.clone(), 0));
        Tally { values: values.collect(), without: vec![0; fields] }
    }

    /// Counts a record that has the words asked for.
    pub fn count(&self, record: usize, fit: &Fit, tally: &mut Tally) {
        for &value in &self.records[record] {
            let (field, _, count) = &mut tally.values[value];
            let counts = match fit {
                Fit::Whole => true,
                Fit::But(only) => only == field,
                Fit::No => false,
            };
            *count += usize::from(counts);
        }
        if let Fit::But(field) = fit {
            tally.without[*field] += 1;
        }
    }
}
