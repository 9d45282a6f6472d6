//! How an organization is reached: telephone and e-mail.

use content::Partners;
use i18n::messages::AddressMessage;

use super::file::File;
use super::phones;

/// Whether a text is a telephone number in the form of ITU-T E.164; the schema has the same rule as a pattern.
pub fn is_phone(text: &str) -> bool {
    let digits = text.strip_prefix('+').unwrap_or_default();
    (7..=15).contains(&digits.len())
        && digits.bytes().all(|digit| digit.is_ascii_digit())
        && !digits.starts_with('0')
}

/// Reports a telephone number that does not have this form.
pub fn phone(file: &mut File, field: &str, given: &str) {
    let nearest = meant(given);
    file.error(field, AddressMessage::NotAPhone { given: given.to_owned(), nearest });
}

/// The number without separators, if its country has it. Within Russia, 8 and ten digits are dialled for +7.
fn meant(given: &str) -> Option<String> {
    let is_divider = |letter: char| letter.is_whitespace() || "()-./".contains(letter);
    let bare: String = given.chars().filter(|letter| !is_divider(*letter)).collect();
    let digits = bare.strip_prefix('+').unwrap_or(&bare);
    if !digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let within_russia = digits.strip_prefix('8').filter(|rest| rest.len() == 10);
    let whole = within_russia.filter(|_| !bare.starts_with('+')).map(|rest| format!("+7{rest}"));
    phones::assigned(&whole.or_else(|| bare.starts_with('+').then_some(bare))?)
}

/// Warns of numbers that no network of their country assigns, and of those with a prefix that is dialled only within it.
pub fn partners(file: &mut File, directory: &Partners) {
    for (index, partner) in directory.partners.iter().enumerate() {
        let Some(phone) = &partner.phone else { continue };
        let right = phones::assigned(phone);
        if right.as_ref() != Some(phone) {
            let message = AddressMessage::UnknownPhone { given: phone.clone(), nearest: right };
            file.warning(&format!("partners[{index}].phone"), message);
        }
    }
}

/// Reports a text that is no e-mail address.
pub fn email(file: &mut File, field: &str, given: &str) {
    file.error(field, AddressMessage::NotAnEmail { given: given.to_owned() });
}

/// Whether a text is an address of mail: the Dot-string form of RFC 5321, 4.1.2, with letters of
/// any script (RFC 6531, 3.3), at a domain that has a dot in it.
pub fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else { return false };
    let in_local =
        |letter: char| letter.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~".contains(letter);
    let in_domain = |letter: char| letter.is_alphanumeric() || letter == '-';
    let is_label = |label: &str| {
        !label.is_empty()
            && label.chars().all(in_domain)
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    local.split('.').all(|part| !part.is_empty() && part.chars().all(in_local))
        && domain.contains('.')
        && domain.split('.').all(is_label)
        // RFC 5321, 4.5.3.1.
        && local.len() <= 64
        && domain.len() <= 255
}
