//! Which records may have a text at all: told by letters that stand together, so that few records
//! are read letter by letter.

/// So many pairs of letters are told apart, and so many groups of three. Others fall together: a
/// sieve lets too much through, never too little.
const SLOTS: usize = 4096;

/// So many records share a row: a bit for each.
pub const ROW: usize = 64;

/// For every group of letters, which of some records have it.
pub type Row = Vec<u64>;

/// A row of which every slot has these bits.
pub fn row(bits: u64) -> Row {
    vec![bits; 2 * SLOTS]
}

/// Which records of a row have all these groups.
pub fn having(row: &Row, slots: &[usize]) -> u64 {
    slots.iter().fold(!0, |having, slot| having & row[*slot])
}

/// Tells the slots of a text: its groups of two and three letters, apart for what is heard and
/// what is written; whatever separates words is one sign.
pub fn slots(text: &str, heard: bool, tell: &mut dyn FnMut(usize)) {
    // Of the last sign, and of the last two; zero where there is none yet.
    let (mut one, mut two) = (0, 0);
    for letter in text.chars() {
        let code = if is_letter(letter) { letter as u32 } else { 0 };
        // Chinese characters count as two.
        let signs = [code >> 8, code & 0xff];
        for sign in &signs[usize::from(code < 0x1000)..] {
            let mix = |group: u32| (group ^ sign ^ 0x100).wrapping_mul(0x9e37_79b1);
            let slot = |group: u32| (mix(group) >> 20) as usize;
            if two != 0 {
                tell(SLOTS + slot(two));
            }
            if one != 0 {
                tell(slot(one));
                two = mix(one);
            }
            one = mix(u32::from(heard) << 9);
        }
    }
}

/// Whether it is part of a word, in the scripts of this site: all of Unicode's tables would be
/// two kilobytes.
pub fn is_letter(sign: char) -> bool {
    match sign {
        '\0'..='\x7f' => sign.is_ascii_alphanumeric(),
        '«' | '»' | '\u{a0}' | '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{303f}' => false,
        _ => true,
    }
}
