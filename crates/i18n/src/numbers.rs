//! Numbers, counted words, and values in texts.

use content::page_data::PanelFigure;

use crate::{Lang, russian_plural};

impl Lang {
    /// A whole number as the language writes it: «10 000», 10000; «1,2 млрд», 12亿.
    pub fn number(self, value: u64) -> String {
        let (unit, name) = match self {
            Self::Ru if value >= 1_000_000_000 => (1_000_000_000, "\u{a0}млрд"),
            Self::Ru if value >= 1_000_000 => (1_000_000, "\u{a0}млн"),
            Self::Zh if value >= 100_000_000 => (100_000_000, "亿"),
            _ => (1, ""),
        };
        if unit > 1 && value.is_multiple_of(unit / 10) {
            let (whole, tenth) = (value / unit, value / (unit / 10) % 10);
            let comma = if self == Self::Ru { "," } else { "." };
            let tenth = if tenth > 0 { format!("{comma}{tenth}") } else { String::new() };
            return format!("{whole}{tenth}{name}");
        }
        match self {
            Self::Ru if value >= 10_000 => grouped(value),
            _ => value.to_string(),
        }
    }

    /// The form of a word that goes with `count`. Chinese has one for all.
    pub fn counted(self, count: u32, forms: &[&'static str; 3]) -> &'static str {
        match self {
            Self::Ru => russian_plural(count, *forms),
            Self::Zh => forms[0],
        }
    }

    /// A figure as written: «3000+», «100 млрд ₽», 1000亿卢布.
    pub fn figure(self, figure: &PanelFigure) -> String {
        let mut value = self.number(figure.value);
        if figure.at_least {
            value.push('+');
        }
        if let Some(unit) = &figure.unit {
            if self == Self::Ru {
                value.push('\u{a0}');
            }
            value.push_str(self.pick(unit).text);
        }
        value
    }

    /// The number of results in words: `all` if nothing is left out, otherwise `some`, which has a place for the
    /// number found and one for the total.
    pub fn result_count(
        self,
        found: usize,
        total: usize,
        all: &[&'static str; 3],
        some: &[&'static str; 3],
    ) -> String {
        if found == total {
            let gap = if self == Self::Ru { "\u{a0}" } else { "" };
            return format!("{total}{gap}{}", self.counted(total as u32, all));
        }
        fill(self.counted(total as u32, some), &[&found.to_string(), &total.to_string()])
    }
}

/// Puts the values where the text has `{}`, in order. By hand: `str::replace` would add two kilobytes to the Wasm.
pub fn fill(text: &str, values: &[&str]) -> String {
    let mut filled = String::with_capacity(text.len() + 16);
    let mut values = values.iter();
    let mut parts = text.split('{');
    filled.push_str(parts.next().unwrap_or_default());
    for part in parts {
        filled.push_str(values.next().unwrap_or(&""));
        filled.push_str(part.strip_prefix('}').unwrap_or(part));
    }
    filled
}

/// Thousands separated by no-break spaces.
fn grouped(value: u64) -> String {
    if value < 1000 {
        return value.to_string();
    }
    format!("{}\u{a0}{:03}", grouped(value / 1000), value % 1000)
}
