//! How the Chinese names of organizations are read, for the search.

use content::Partners;
use i18n::messages::TextMessage;
use search::index::{ambiguous, chinese_letters};

use super::file::File;

/// Warns of names with a character of two readings that nothing decides between, and of readings that have another
/// number of syllables than the name.
pub fn partners(file: &mut File, directory: &Partners) {
    for (index, partner) in directory.partners.iter().enumerate() {
        let Some(name) = &partner.name.zh else { continue };
        let Some(pinyin) = &partner.pinyin else {
            for (letter, readings) in ambiguous(name) {
                let readings = readings.map(str::to_string);
                let message = TextMessage::AmbiguousReading { letter, readings };
                file.warning(&format!("partners[{index}].name.zh"), message);
            }
            continue;
        };
        let (given, needed) = (pinyin.split_whitespace().count(), chinese_letters(name));
        if given != needed {
            let message = TextMessage::SyllableCount { given, needed };
            file.warning(&format!("partners[{index}].pinyin"), message);
        }
    }
}
