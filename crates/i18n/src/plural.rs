//! Russian plurals, by the cardinal rules of CLDR.

/// The form that goes with `count`: one (1, 21), few (2–4, 22), many (0, 5–20, 112).
pub fn russian<T: Copy>(count: u32, [one, few, many]: [T; 3]) -> T {
    match (count % 10, count % 100) {
        (_, 11..=14) => many,
        (1, _) => one,
        (2..=4, _) => few,
        _ => many,
    }
}
