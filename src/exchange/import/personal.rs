//! What says who somebody is, by the name of a column and by its cells.

use std::net::IpAddr;

use super::profile::looks_like_contact;
use super::words::Wording;

/// Whether a column or a field is called a name, a way to reach somebody, where somebody lives or what they drive, or the
/// address of a computer, and nothing else.
pub fn is_called_personal(name: &str) -> bool {
    let wording = Wording::of(name);
    let is_name = wording.names_somebody || wording.name_part || wording.person_id;
    is_name || wording.personal || wording.contact_itself || wording.address
}

/// Whether a text looks like a way to reach somebody, or like the address of a computer.
pub fn looks_personal(text: &str) -> bool {
    looks_like_contact(text) || looks_like_address(text)
}

/// The address of a computer, with the place that it is in behind it or without.
pub(super) fn looks_like_address(cell: &str) -> bool {
    const LONGEST: usize = 45;
    let is_part = |byte: &u8| byte.is_ascii_hexdigit() || matches!(byte, b'.' | b':');
    let end = cell.bytes().take(LONGEST + 1).take_while(is_part).count();
    // Nearly all cells are told by their first letters.
    if !(7..=LONGEST).contains(&end) {
        return false;
    }
    let (address, behind) = cell.split_at(end);
    let is_whole = behind.is_empty() || behind.starts_with([' ', '(', '（', ',', ';', '/', '[']);
    // A port may stand behind one of four numbers.
    let without_port = address
        .split_once(':')
        .map_or(address, |(before, _)| before);
    is_whole
        && [address, without_port]
            .iter()
            .any(|text| text.parse::<IpAddr>().is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_computers_are_told_from_numbers_days_and_words() {
        for address in [
            "10.0.0.7",
            "117.136.12.5(广东-深圳)",
            "117.136.12.5（广东）",
            "10.0.0.7, 10.0.0.8",
            "10.0.0.7:8080",
            "2001:db8:85a3::8a2e:370:7000",
        ] {
            assert!(looks_like_address(address), "{address}");
        }
        for other in [
            "",
            "1.2.2026",
            "10.0.0",
            "12:30:45",
            "2026.11.29",
            "a.b.c.d",
            "10.0.0.7x",
            "face::",
            "1.234.567.890",
        ] {
            assert!(!looks_like_address(other), "{other}");
        }
    }
}
