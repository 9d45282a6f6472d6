//! `forum check`: one mistake at a time in correct content, and its report.

mod accept;
mod addresses;
mod consistency;
mod diff;
mod drafts;
mod fields;
mod folders;
mod harness;
mod ids;
mod pasted_texts;
mod report;
mod suspicious_texts;
mod syntax;
mod texts;
mod times;
