//! Bitmap prefilter: n-grams tell which records may contain a text, so that few records are searched letter by
//! letter. Like a Bloom filter, it lets too many records through, never too few.

/// The number of bitmaps for bigrams, and for trigrams. Different n-grams may share a bitmap.
const BITMAPS: usize = 4096;

/// The number of records that share a row: a bit for each.
pub const ROW: usize = 64;

/// For every n-gram, which of [`ROW`] records have it.
pub type FilterRow = Vec<u64>;

/// A row in which every bitmap has these bits.
pub fn row(bits: u64) -> FilterRow {
    vec![bits; 2 * BITMAPS]
}

/// The records of a row that have all these n-grams, as a bitmap.
pub fn records_with_all(row: &FilterRow, ngrams: &[usize]) -> u64 {
    let mut records = !0;
    for ngram in ngrams {
        records &= row[*ngram];
        if records == 0 {
            break;
        }
    }
    records
}

/// What a text is. Different kinds have different n-grams.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// As it is written.
    Written,
    /// Its pronunciation: see [`crate::sound`].
    Sound,
    /// How it sounds by ear: see [`crate::phonetic_key::phonetic_key`].
    Phonetic,
}

/// Calls `visit` with the bitmap of every bigram and trigram of a text; of a phonetic key, of every trigram only. All
/// separators of words count as the same sign.
pub fn ngrams(text: &str, kind: Kind, mut visit: impl FnMut(usize)) {
    // Hashes of the last sign and of the last two; zero where there is none yet.
    let (mut one, mut two) = (0, 0);
    for letter in text.chars() {
        // The separators of normalized texts are ASCII.
        let is_sign = letter.is_ascii() && !letter.is_ascii_alphanumeric();
        let code = if is_sign { 0 } else { letter as u32 };
        // Chinese characters count as two signs.
        let signs = [code >> 8, code & 0xff];
        for sign in &signs[usize::from(code < 0x1000)..] {
            let mix = |group: u32| (group ^ sign ^ 0x100).wrapping_mul(0x9e37_79b1);
            let bitmap = |group: u32| (mix(group) >> 20) as usize;
            if two != 0 {
                visit(BITMAPS + bitmap(two));
            }
            if one != 0 {
                if kind != Kind::Phonetic {
                    visit(bitmap(one));
                }
                two = mix(one);
            }
            one = mix((kind as u32) << 9);
        }
    }
}

/// Whether it is part of a word, in the scripts of this site. Unicode's tables would add two kilobytes to the Wasm.
pub fn is_letter(sign: char) -> bool {
    match sign {
        '\0'..='\x7f' => sign.is_ascii_alphanumeric(),
        '«' | '»' | '\u{a0}' | '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{303f}' => false,
        _ => true,
    }
}
