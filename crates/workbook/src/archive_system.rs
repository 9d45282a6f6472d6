//! The system that the entries of an archive name: the crate zip writes the one it runs on.

/// Unix (APPNOTE.TXT, 4.4.2), which the crate zip writes everywhere but on Windows.
const UNIX: u8 = 3;
/// The record at the end of an archive without a comment.
const END: [u8; 4] = *b"PK\x05\x06";
const END_LENGTH: usize = 22;
/// An entry of the directory of an archive.
const ENTRY: [u8; 4] = *b"PK\x01\x02";
const ENTRY_LENGTH: usize = 46;

/// Says that each entry of an archive was made on Unix, so that the archive is the same on every system.
pub fn set_unix(archive: &mut [u8]) {
    let end = archive.len().saturating_sub(END_LENGTH);
    assert!(archive[end..].starts_with(&END), "the archive has no comment");
    let start = [16, 17, 18, 19].map(|at| archive[end + at]);
    let mut entry = u32::from_le_bytes(start) as usize;
    while archive[entry..].starts_with(&ENTRY) {
        archive[entry + 5] = UNIX;
        // Name, extra field and comment.
        let length =
            |at| usize::from(u16::from_le_bytes([archive[entry + at], archive[entry + at + 1]]));
        entry += ENTRY_LENGTH + length(28) + length(30) + length(32);
    }
    assert_eq!(entry, end, "the directory is at the end");
}

#[cfg(test)]
mod tests {
    use super::{ENTRY, UNIX, set_unix};
    use crate::{Date, Sheet, workbook};

    /// The places of the systems in a workbook.
    fn systems(bytes: &[u8]) -> Vec<usize> {
        let is_entry = |at: &usize| bytes[*at..].starts_with(&ENTRY);
        (0..bytes.len()).filter(is_entry).map(|at| at + 5).collect()
    }

    #[test]
    fn a_workbook_made_on_windows_has_the_bytes_of_one_made_on_unix() {
        let sheet = Sheet {
            title: "Table".into(),
            name: "Table".into(),
            created: Date { year: 2030, month: 5, day: 20 },
            date_format: "dd.mm.yyyy".into(),
            head: vec!["Name".into()],
            widths: vec![10],
            rows: Vec::new(),
        };
        let made = workbook(&sheet);
        let places = systems(&made);
        assert!(places.len() > 5 && places.iter().all(|&at| made[at] == UNIX), "{places:?}");
        let mut windows = made.clone();
        places.iter().for_each(|&at| windows[at] = 0);
        assert_ne!(windows, made);
        set_unix(&mut windows);
        assert_eq!(windows, made);
    }
}
