//! The directory as a table, in each language: CSV.

mod csv;
mod organizations;

pub use csv::csv_tables;
