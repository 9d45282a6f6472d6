//! What is wrong, shown where it is wrong.

use std::error::Error;
use std::fmt;
use std::ops::Range;

use forum::i18n::messages::{Label, Message, MessageLang, Said};
use miette::{
    Diagnostic, GraphicalReportHandler, GraphicalTheme, LabeledSpan, MietteError,
    MietteSpanContents, Severity, SourceCode, SourceSpan, SpanContents,
};

use super::file::File;

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// The site cannot be built.
    Error,
    /// The site can be built, but someone should look.
    Warning,
}

/// One thing that is wrong.
#[derive(Debug)]
pub struct Finding {
    /// How bad it is.
    pub level: Level,
    /// Bytes of the text.
    pub range: Range<usize>,
    /// The path of the field, such as `sessions[4].start`; empty for the whole file.
    pub field: String,
    /// What is wrong and what would be right; becomes text when it is printed.
    pub message: Message,
}

/// Prints what was found, in the order of the file: warnings as a line, errors with the text.
pub fn print(file: &mut File, lang: MessageLang) {
    file.findings.sort_by_key(|finding| finding.range.start);
    let theme = GraphicalTheme::default();
    let handler = GraphicalReportHandler::new_themed(theme.clone())
        .with_wrap_lines(false)
        .with_context_lines(1);
    for finding in &file.findings {
        let Said { wrong, right } = finding.message.words(lang);
        let shown = Shown { file, finding, wrong };
        let label = match finding.level {
            Level::Error => Label::Error,
            Level::Warning => Label::Warning,
        };
        let mut report = String::new();
        if finding.level == Level::Warning || handler.render_report(&mut report, &shown).is_err() {
            report = label.line(&shown.to_string(), &right, lang) + "\n";
        } else if !right.is_empty() {
            report += &help(&right, &theme, lang);
        }
        eprint!("{report}");
    }
}

/// What would be right, as miette prints the help of a diagnostic: its own label is English.
fn help(right: &str, theme: &GraphicalTheme, lang: MessageLang) -> String {
    let label = format!("  {}", Label::Help.words(lang));
    format!("{}{}\n", theme.styles.help.style(label), right.replace('\n', "\n        "))
}

/// Of a longer line, in letters, only the place is said.
const LONGEST_LINE: usize = 1000;

struct Shown<'a> {
    file: &'a File,
    finding: &'a Finding,
    /// What is wrong, in words.
    wrong: String,
}

impl fmt::Display for Shown<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Finding { range, field, .. } = self.finding;
        let (line, column) = self.file.position(range.start);
        write!(out, "{}:{line}:{column} ", self.file.path)?;
        if !field.is_empty() {
            write!(out, "{field}: ")?;
        }
        out.write_str(&self.wrong)
    }
}

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

impl Error for Shown<'_> {}

impl Diagnostic for Shown<'_> {
    fn severity(&self) -> Option<Severity> {
        Some(Severity::Error)
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        let (_, column) = self.file.position(self.finding.range.start);
        // A file without line breaks is no help to look at, and miette cannot draw it.
        let is_drawn = !self.file.text.is_empty() && column < LONGEST_LINE;
        is_drawn.then_some(self.file as &dyn SourceCode)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let range = self.finding.range.clone();
        Some(Box::new(std::iter::once(LabeledSpan::new(None, range.start, range.len()))))
    }
}

/// The text of a file, with columns counted in characters: miette counts bytes,
/// and a Russian letter has two.
impl SourceCode for File {
    fn read_span<'a>(
        &'a self,
        span: &SourceSpan,
        before: usize,
        after: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        // It reads all that stands before.
        let skipped = self.lines.above(span.offset(), before);
        let shown = (span.offset() - skipped, span.len()).into();
        let read = self.text[skipped..].read_span(&shown, before, after)?;
        let start = skipped + read.span().offset();
        let (line, column) = self.position(start);
        let (data, lines) = (read.data(), read.line_count());
        let span = (start, data.len()).into();
        Ok(Box::new(MietteSpanContents::new(data, span, line - 1, column - 1, lines)))
    }
}
