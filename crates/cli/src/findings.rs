//! Prints the findings of a check with the text they are in.

use std::error::Error;
use std::fmt;

use i18n::messages::{FindingText, Label, MessageLang};
use miette::{
    Diagnostic, GraphicalReportHandler, GraphicalTheme, LabeledSpan, MietteError,
    MietteSpanContents, Severity, SourceCode, SourceSpan, SpanContents,
};
use site::check::{File, Finding, Level};

/// Prints the findings: warnings as a line, errors with the text.
pub fn print(file: &File, lang: MessageLang) {
    let theme = GraphicalTheme::default();
    let handler = GraphicalReportHandler::new_themed(theme.clone())
        .with_wrap_lines(false)
        .with_context_lines(1);
    for finding in &file.findings {
        let FindingText { problem, advice } = finding.message.text(lang);
        let diagnostic = FindingDiagnostic { text: FileText(file), finding, problem };
        let mut report = String::new();
        let is_warning = finding.level == Level::Warning;
        if is_warning || handler.render_report(&mut report, &diagnostic).is_err() {
            report = line(&diagnostic, &advice, lang) + "\n";
        } else if !advice.is_empty() {
            report += &help(&advice, &theme, lang);
        }
        eprint!("{report}");
    }
}

/// The findings, a line for each.
pub fn lines(file: &File, lang: MessageLang) -> impl Iterator<Item = String> {
    file.findings.iter().map(move |finding| {
        let FindingText { problem, advice } = finding.message.text(lang);
        line(&FindingDiagnostic { text: FileText(file), finding, problem }, &advice, lang)
    })
}

fn line(found: &FindingDiagnostic, advice: &str, lang: MessageLang) -> String {
    let (label, id) = match found.finding.level {
        Level::Error => (Label::Error, None),
        Level::Warning => (Label::Warning, found.finding.message.warning_id()),
    };
    let id = id.map(|id| format!(" [{id}]")).unwrap_or_default();
    label.line(&found.to_string(), advice, lang) + &id
}

/// What would be right, as miette prints the help of a diagnostic: its own label is English.
fn help(advice: &str, theme: &GraphicalTheme, lang: MessageLang) -> String {
    let label = format!("  {}", Label::Help.text(lang));
    format!("{}{}\n", theme.styles.help.style(label), advice.replace('\n', "\n        "))
}

/// Of a longer line, in letters, only the position is printed.
const MAX_LINE: usize = 1000;

struct FindingDiagnostic<'a> {
    text: FileText<'a>,
    finding: &'a Finding,
    /// What is wrong, in words.
    problem: String,
}

impl fmt::Display for FindingDiagnostic<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Finding { range, field, .. } = self.finding;
        let (line, column) = self.text.0.position(range.start);
        write!(out, "{}:{line}:{column} ", self.text.0.path)?;
        if !field.is_empty() {
            write!(out, "{field}: ")?;
        }
        out.write_str(&self.problem)
    }
}

impl fmt::Debug for FindingDiagnostic<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

impl Error for FindingDiagnostic<'_> {}

impl Diagnostic for FindingDiagnostic<'_> {
    fn severity(&self) -> Option<Severity> {
        Some(Severity::Error)
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        let file = self.text.0;
        let (_, column) = file.position(self.finding.range.start);
        // A file without line breaks is no help, and miette cannot draw it.
        let is_drawn = !file.text.is_empty() && column < MAX_LINE;
        is_drawn.then_some(&self.text as &dyn SourceCode)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let range = self.finding.range.clone();
        Some(Box::new(std::iter::once(LabeledSpan::new(None, range.start, range.len()))))
    }
}

/// The text of a file, with columns counted in characters: miette counts bytes, and a Russian letter has two.
struct FileText<'a>(&'a File);

impl SourceCode for FileText<'_> {
    fn read_span<'a>(
        &'a self,
        span: &SourceSpan,
        before: usize,
        after: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        let file = self.0;
        // miette reads everything before the span: it gets only the lines that it shows.
        let skipped = file.lines.above(span.offset(), before);
        let shown = (span.offset() - skipped, span.len()).into();
        let read = file.text[skipped..].read_span(&shown, before, after)?;
        let start = skipped + read.span().offset();
        let (line, column) = file.position(start);
        let (data, lines) = (read.data(), read.line_count());
        let span = (start, data.len()).into();
        Ok(Box::new(MietteSpanContents::new(data, span, line - 1, column - 1, lines)))
    }
}
