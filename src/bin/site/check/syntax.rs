//! Strict JSON, with the place of every value.

use std::ops::Range;

use jsonc_parser::ast::Value;
use jsonc_parser::errors::ParseErrorKind;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};

use super::words;

/// None of the liberties that JSON with comments takes.
const STRICT: ParseOptions = ParseOptions {
    allow_comments: false,
    allow_loose_object_property_names: false,
    allow_trailing_commas: false,
    allow_missing_commas: false,
    allow_single_quoted_strings: false,
    allow_hexadecimal_numbers: false,
    allow_unary_plus_numbers: false,
    allow_bare_decimal_point_numbers: false,
    allow_non_finite_numbers: false,
    allow_extended_string_escapes: false,
};

/// Where it is wrong, what is wrong, what would be right.
type Mistake = (Range<usize>, String, &'static str);

/// The tree of a text and its values, or the first place where it is not JSON.
pub fn parse(text: &str) -> Result<(Value<'_>, serde_json::Result<serde_json::Value>), Mistake> {
    let values = serde_json::from_str(text);
    // jsonc-parser lets lines end inside texts and then stumbles far below the missing quote.
    if let Err(error) = &values
        && error.to_string().starts_with("control character")
    {
        let wrong = "a line break or tab inside a text".to_owned();
        return Err((words::place(text, error), wrong, "Close the text with a double quote."));
    }
    match parse_to_ast(text, &CollectOptions::default(), &STRICT) {
        Ok(parsed) => {
            let root = parsed.value.ok_or_else(|| (0..0, "the file is empty".into(), ""))?;
            Ok((root, values))
        }
        Err(error) => {
            let (wrong, right) = explain(error.kind());
            let range = error.range();
            Err((range.start..range.end, wrong, right))
        }
    }
}

fn explain(kind: &ParseErrorKind) -> (String, &'static str) {
    use ParseErrorKind as Kind;
    let (wrong, right) = match kind {
        Kind::ExpectedComma => ("a comma is missing here", "Put a comma between two items."),
        Kind::TrailingCommasNotAllowed => {
            ("a comma after the last item", "Remove it: JSON has commas only between items.")
        }
        Kind::CommentsNotAllowed | Kind::UnterminatedCommentBlock => {
            ("a comment", "Remove it: JSON has no comments.")
        }
        Kind::ExpectedColonAfterObjectKey => {
            ("no colon after the field's name", "Write it as \"name\": value.")
        }
        Kind::ExpectedObjectValue => ("the field has no value", "Give it one or remove it."),
        Kind::ExpectedStringObjectProperty | Kind::UnexpectedTokenInObject => {
            ("a field's name in double quotes is expected here", "Write it as \"name\": value.")
        }
        Kind::SingleQuotedStringsNotAllowed => ("single quotes", "Use double quotes: \"…\"."),
        Kind::UnexpectedWord | Kind::UnexpectedToken => {
            ("a word without quotes", "Put texts in double quotes: \"…\". Or is it true or false?")
        }
        Kind::UnterminatedObject => ("this { has no closing }", "Add the missing }."),
        Kind::UnterminatedArray => ("this [ has no closing ]", "Add the missing ]."),
        Kind::UnexpectedComma => ("a comma too many", "Remove it."),
        Kind::UnexpectedCloseBrace => ("a } too many, or a value is missing before it", ""),
        Kind::UnexpectedCloseBracket => ("a ] too many, or a value is missing before it", ""),
        Kind::MultipleRootJsonValues => {
            ("text after the end of the JSON", "Remove it, or a bracket that closes too early.")
        }
        Kind::String(reason) => {
            let hint = "Texts end with a double quote; write \\\" and \\\\ for \" and \\ in them.";
            return (format!("a text that is not JSON: {reason}"), hint);
        }
        other => return (format!("this is not JSON: {other}"), ""),
    };
    (wrong.into(), right)
}
