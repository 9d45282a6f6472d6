//! Which telephone numbers the networks of the world assign, by the metadata of libphonenumber.

/// A line per calling code; its head explains the lines.
const TABLE: &str = include_str!("../../phones/table.txt");

/// A number in the form of E.164, without digits that are dialled before it only within its country; none if no network
/// of the country assigns it.
pub fn assigned(number: &str) -> Option<String> {
    let digits = number.strip_prefix('+')?;
    let mut lines = TABLE.lines().filter(|line| !line.starts_with('#'));
    let (code, national, rules) = lines.find_map(|line| {
        let (code, rules) = line.split_once(' ')?;
        Some((code, digits.strip_prefix(code)?, rules))
    })?;
    let (tree, prefixes) = rules.split_once(' ').unwrap_or((rules, ""));
    // Most countries have 0, and people also write it before the numbers of the others.
    let prefixes = [""].into_iter().chain(prefixes.split_whitespace()).chain(["0"]);
    let mut shorter = prefixes.filter_map(|prefix| national.strip_prefix(prefix));
    let right = shorter.find(|number| has(tree, number.as_bytes()))?;
    Some(format!("+{code}{right}"))
}

/// Whether a number is in a tree of the table.
fn has(tree: &str, number: &[u8]) -> bool {
    let Some((digit, further)) = number.split_first() else { return tree.starts_with('.') };
    let mut branches = tree.trim_start_matches('.');
    while !branches.is_empty() {
        let (digits, follows, others) = first_branch(branches);
        if in_ranges(digits, *digit) {
            let subtree = follows.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
            let is_count = |count: u8| in_ranges(follows, b'a'.saturating_add(count));
            return match subtree {
                Some(subtree) => has(subtree, further),
                None => u8::try_from(further.len()).is_ok_and(is_count),
            };
        }
        branches = others;
    }
    false
}

/// The digits of the first branch, what follows them, and the other branches.
fn first_branch(branches: &str) -> (&str, &str, &str) {
    let is_next = |letter: char| !letter.is_ascii_digit() && letter != '-';
    let (digits, rest) = branches.split_at(branches.find(is_next).unwrap_or(branches.len()));
    let mut depth = 0_u8;
    let end = rest.find(|letter: char| {
        let is_end = depth == 0 && letter.is_ascii_digit();
        match letter {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        is_end
    });
    let (follows, others) = rest.split_at(end.unwrap_or(rest.len()));
    (digits, follows, others)
}

/// Whether `0-24` has a digit, or `c-fh` a letter.
fn in_ranges(ranges: &str, byte: u8) -> bool {
    let mut rest = ranges.as_bytes();
    loop {
        rest = match rest {
            [first, b'-', last, ..] if (first..=last).contains(&&byte) => return true,
            [_, b'-', _, rest @ ..] => rest,
            [one, ..] if *one == byte => return true,
            [_, rest @ ..] => rest,
            [] => return false,
        };
    }
}

#[cfg(test)]
mod tests;
