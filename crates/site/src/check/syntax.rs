//! Strict JSON, with the place of every value.

use std::ops::Range;

use i18n::messages::{FileMessage, Message, StringFault, SyntaxMessage};
use jsonc_parser::ast::Value;
use jsonc_parser::errors::ParseErrorKind;
use jsonc_parser::{CollectOptions, ParseOptions, ParseStringErrorKind, parse_to_ast};

use super::{stray_characters, words};

/// Strict JSON: no comments, trailing commas or other extensions.
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

/// Position and message of an error.
type Mistake = (Range<usize>, Message);

/// The tree of a text and its values, or the first place where it is not JSON.
pub fn parse(text: &str) -> Result<(Value<'_>, serde_json::Result<serde_json::Value>), Mistake> {
    let values = serde_json::from_str(text);
    // jsonc-parser allows line breaks in strings, and then reports an error far after the missing quote.
    if let Err(error) = &values
        && error.to_string().starts_with("control character")
    {
        let place = words::place(text, error);
        let quote = stray_characters::closing_quote(text, place.start);
        let quote = quote.map(|(range, message)| (range, message.into()));
        return Err(quote.unwrap_or((place, SyntaxMessage::LineBreak.into())));
    }
    match parse_to_ast(text, &CollectOptions::default(), &STRICT) {
        Ok(parsed) => {
            let root = parsed.value.ok_or_else(|| (0..0, FileMessage::Empty.into()))?;
            // jsonc-parser takes every Unicode space for a space.
            if let Err(error) = &values
                && let Some((range, message)) =
                    stray_characters::explain(text, words::place(text, error).start)
            {
                return Err((range, message.into()));
            }
            Ok((root, values))
        }
        Err(error) => {
            let range = error.range();
            let sign = stray_characters::explain(text, range.start)
                .or_else(|| stray_characters::closing_quote(text, range.start));
            let sign = sign.map(|(range, message)| (range, message.into()));
            Err(sign.unwrap_or_else(|| (range.start..range.end, explain(error.kind()))))
        }
    }
}

fn explain(kind: &ParseErrorKind) -> Message {
    use ParseErrorKind as Kind;
    let message = match kind {
        Kind::ExpectedComma => SyntaxMessage::MissingComma,
        Kind::TrailingCommasNotAllowed => SyntaxMessage::TrailingComma,
        Kind::CommentsNotAllowed | Kind::UnterminatedCommentBlock => SyntaxMessage::Comment,
        Kind::ExpectedColonAfterObjectKey => SyntaxMessage::MissingColon,
        Kind::ExpectedObjectValue => SyntaxMessage::MissingValue,
        Kind::ExpectedStringObjectProperty | Kind::UnexpectedTokenInObject => {
            SyntaxMessage::NameExpected
        }
        Kind::SingleQuotedStringsNotAllowed => SyntaxMessage::SingleQuotes,
        Kind::UnexpectedWord | Kind::UnexpectedToken => SyntaxMessage::BareWord,
        Kind::UnterminatedObject => SyntaxMessage::OpenObject,
        Kind::UnterminatedArray => SyntaxMessage::OpenList,
        Kind::UnexpectedComma => SyntaxMessage::ExtraComma,
        Kind::UnexpectedCloseBrace => SyntaxMessage::ExtraBrace,
        Kind::UnexpectedCloseBracket => SyntaxMessage::ExtraBracket,
        Kind::MultipleRootJsonValues => SyntaxMessage::AfterEnd,
        Kind::String(reason) => {
            SyntaxMessage::BadString { fault: fault(reason), reason: reason.to_string() }
        }
        Kind::BareDecimalPointNumbersNotAllowed
        | Kind::ExpectedDigit
        | Kind::ExpectedDigitFollowingNegativeSign
        | Kind::ExpectedPlusMinusOrDigitInNumberLiteral
        | Kind::HexadecimalNumbersNotAllowed
        | Kind::NonFiniteNumbersNotAllowed
        | Kind::UnaryPlusNumbersNotAllowed => SyntaxMessage::BadNumber { reason: kind.to_string() },
        other => return FileMessage::NotJson { reason: other.to_string() }.into(),
    };
    message.into()
}

fn fault(kind: &ParseStringErrorKind) -> StringFault {
    use ParseStringErrorKind as Kind;
    match kind {
        Kind::UnterminatedStringLiteral => StringFault::Open,
        Kind::ExpectedFourHexDigits | Kind::InvalidUnicodeEscapeSequence(_) => StringFault::Code,
        _ => StringFault::Escape,
    }
}
