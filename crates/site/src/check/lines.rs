//! An index of line starts: positions are found without reading the text again.

/// Where the lines of a text start, but for the first.
#[derive(Default)]
pub struct Lines(Vec<usize>);

impl Lines {
    /// Those of a text.
    pub fn of(text: &str) -> Self {
        Self(text.match_indices('\n').map(|(newline, _)| newline + 1).collect())
    }

    /// Line and column of a byte of the text, both from 1; columns are counted in characters.
    pub fn position(&self, text: &str, byte: usize) -> (usize, usize) {
        let byte = text.floor_char_boundary(byte);
        let line = self.line(byte);
        (line + 1, text[self.start(line)..byte].chars().count() + 1)
    }

    /// The byte that a line starts with, some lines above the one with this byte.
    pub fn above(&self, byte: usize, lines: usize) -> usize {
        self.start(self.line(byte).saturating_sub(lines))
    }

    /// The line of a byte, from 0.
    fn line(&self, byte: usize) -> usize {
        self.0.partition_point(|start| *start <= byte)
    }

    fn start(&self, line: usize) -> usize {
        line.checked_sub(1).map_or(0, |after_first| self.0[after_first])
    }
}

#[cfg(test)]
mod tests {
    use super::Lines;

    #[test]
    fn every_byte_has_its_line_and_column() {
        let text = "ab\n\nя中\n";
        let lines = Lines::of(text);
        for (byte, position) in [
            (0, (1, 1)),
            (2, (1, 3)),
            (3, (2, 1)),
            (4, (3, 1)),
            (5, (3, 1)),
            (6, (3, 2)),
            (9, (3, 3)),
            (10, (4, 1)),
            (99, (4, 1)),
        ] {
            assert_eq!(lines.position(text, byte), position, "{byte}");
        }
        assert_eq!(
            [(9, 0), (9, 1), (9, 5), (0, 1)].map(|(byte, up)| lines.above(byte, up)),
            [4, 3, 0, 0]
        );
        assert_eq!(Lines::default().position("", 0), (1, 1));
    }
}
