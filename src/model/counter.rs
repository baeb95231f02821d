//! The screen turned to guests: in which languages it asks, and the PIN that turns it back.

use std::fmt;
use std::str::FromStr;

use pbkdf2::Pbkdf2;
use pbkdf2::password_hash::{
    Ident, PasswordHash, PasswordHasher as _, PasswordVerifier as _, SaltString,
};

use super::{FieldId, Kept, Language};

/// How a survey is held at the counter.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Counter {
    pub pin: Option<PinHash>,
    /// Beside the survey's own, each once.
    pub languages: Vec<Language>,
    /// What guests are asked after the follow-up question, each once; fields, which may be gone.
    pub asks: Vec<FieldId>,
    pub kept: Kept,
}

impl Counter {
    /// Whoever stands answers little.
    pub const MOST_ASKED: usize = 2;

    /// The survey's own language first, then the others that a guest may choose.
    pub fn offered(&self, own: Language) -> Vec<Language> {
        let others = self.languages.iter().copied().filter(|each| *each != own);
        std::iter::once(own).chain(others).collect()
    }
}

/// Digits that end counter mode.
#[derive(Clone, PartialEq, Eq)]
pub struct Pin(String);

impl Pin {
    pub const LEAST_DIGITS: usize = 4;
    pub const MOST_DIGITS: usize = 12;

    /// `None` for anything but four to twelve digits.
    pub fn new(typed: &str) -> Option<Self> {
        let is_pin = typed.bytes().all(|each| each.is_ascii_digit())
            && (Self::LEAST_DIGITS..=Self::MOST_DIGITS).contains(&typed.len());
        is_pin.then(|| Self(typed.to_owned()))
    }
}

/// Never written out, in no log either.
impl fmt::Debug for Pin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pin(..)")
    }
}

/// A PIN as it is kept: PBKDF2-HMAC-SHA256 over it and a salt, as a PHC string. It keeps a curious eye from reading
/// the PIN in the file; ten thousand PINs of four digits are tried in hours by somebody who has the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PinHash(String);

/// It is no hash of a PIN that this program checks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAPinHash;

/// Enough for a second on no machine in use; a file must not have the window hang for longer.
const MOST_ROUNDS: u32 = 2_000_000;

impl PinHash {
    /// Takes a moment: the rounds are many on purpose. `None` only where a salt of sixteen bytes is refused.
    pub fn of(pin: &Pin, salt: [u8; 16]) -> Option<Self> {
        let salt = SaltString::encode_b64(&salt).ok()?;
        let hash = Pbkdf2.hash_password(pin.0.as_bytes(), &salt).ok()?;
        Some(Self(hash.to_string()))
    }

    /// Whether it was made of this PIN. Takes as long whether it was or not.
    pub fn is_of(&self, pin: &Pin) -> bool {
        PasswordHash::new(&self.0)
            .is_ok_and(|hash| Pbkdf2.verify_password(pin.0.as_bytes(), &hash).is_ok())
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for PinHash {
    type Err = NotAPinHash;

    fn from_str(text: &str) -> Result<Self, NotAPinHash> {
        let hash = PasswordHash::new(text).map_err(|_| NotAPinHash)?;
        let rounds = hash.params.get_decimal("i").unwrap_or_default();
        let is_checked = hash.algorithm == Ident::new_unwrap("pbkdf2-sha256")
            && (1..=MOST_ROUNDS).contains(&rounds)
            && hash.salt.is_some()
            && hash.hash.is_some();
        is_checked.then(|| Self(text.to_owned())).ok_or(NotAPinHash)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pin_is_four_to_twelve_digits() {
        let table = [
            ("1234", true),
            ("123456789012", true),
            ("123", false),
            ("1234567890123", false),
            ("12a4", false),
            ("12 4", false),
            ("", false),
            ("١٢٣٤", false),
        ];
        for (typed, is_pin) in table {
            assert_eq!(Pin::new(typed).is_some(), is_pin, "{typed}");
        }
    }

    #[test]
    fn a_hash_knows_its_pin_after_it_was_written_and_no_other() {
        let pin = Pin::new("0417").unwrap();
        let hash = PinHash::of(&pin, [7; 16]).unwrap();
        assert!(!hash.as_str().contains("0417"));
        let read: PinHash = hash.as_str().parse().unwrap();
        assert!(read.is_of(&pin));
        assert!(!read.is_of(&Pin::new("0418").unwrap()));
        assert!(!read.is_of(&Pin::new("00417").unwrap()));
    }

    #[test]
    fn one_pin_has_another_hash_under_another_salt() {
        let pin = Pin::new("0417").unwrap();
        assert_ne!(PinHash::of(&pin, [1; 16]), PinHash::of(&pin, [2; 16]));
    }

    #[test]
    fn what_would_not_be_checked_is_no_hash() {
        let salt = "c2FsdHNhbHRzYWx0";
        let table = [
            String::new(),
            "1234".to_owned(),
            format!("$pbkdf2-sha256$i=600000${salt}"),
            format!("$pbkdf2-sha256$i=4000000000${salt}$aGFzaGhhc2hoYXNo"),
            format!("$argon2id$i=600000${salt}$aGFzaGhhc2hoYXNo"),
        ];
        for text in table {
            assert_eq!(text.parse::<PinHash>(), Err(NotAPinHash), "{text}");
        }
    }
}
