//! Messages about fields that do not agree with each other.

use super::{FindingText, MessageLang};

/// Fields that do not agree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConsistencyMessage {
    /// A place of an organization is in a country that it does not list.
    CountryNotListed { place: String, country: String },
    /// The region of a city is in another country than the city.
    RegionInOtherCountry { region: String, country: String, expected: String },
}

impl ConsistencyMessage {
    /// The message as text.
    pub fn text(&self, lang: MessageLang) -> FindingText {
        match self {
            Self::CountryNotListed { place, country } => finding_text!(
                lang,
                en = [
                    "\"{place}\" is in \"{country}\", which the organization does not list",
                    "Add \"{country}\" to \"countries\", or correct the place."
                ],
                ru = [
                    "\"{place}\" находится в стране \"{country}\", которой нет у организации",
                    "Добавьте \"{country}\" в \"countries\" или исправьте место."
                ],
                zh = [
                    "\"{place}\"位于\"{country}\"，但该机构未列出这个国家",
                    "请在\"countries\"中添加\"{country}\"，或修改地点。"
                ],
            ),
            Self::RegionInOtherCountry { region, country, expected } => finding_text!(
                lang,
                en = [
                    "the region \"{region}\" is in \"{country}\", the city is in \"{expected}\"",
                    "Correct the region or the country."
                ],
                ru = [
                    "регион \"{region}\" относится к стране \"{country}\", а город — к стране \"{expected}\"",
                    "Исправьте регион или страну."
                ],
                zh = [
                    "地区\"{region}\"属于\"{country}\"，而城市属于\"{expected}\"",
                    "请修改地区或国家。"
                ],
            ),
        }
    }
}
