//! Short ids, so that renaming a choice or a customer rewrites one line of the file.

use std::fmt::{self, Write};
use std::marker::PhantomData;
use std::num::NonZeroU32;
use std::str::FromStr;

/// The text is no id of the wanted kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidId(pub String);

/// A letter and a number from 1, such as `r1`. The letter says of what: see the aliases.
pub struct NumberedId<Of>(NonZeroU32, PhantomData<fn() -> Of>);

/// What a numbered id can be of.
pub trait Prefix {
    const LETTER: char;
}

macro_rules! numbered {
    ($($(#[$doc:meta])* $id:ident = $letter:literal of $of:ident;)*) => {$(
        #[doc(hidden)]
        #[derive(Debug)]
        pub enum $of {}
        impl Prefix for $of {
            const LETTER: char = $letter;
        }
        $(#[$doc])*
        pub type $id = NumberedId<$of>;
    )*};
}

numbered! {
    /// A field of the project's own: `f1`.
    FieldId = 'f' of OfField;
    /// A choice of a field: `v1`. Unique within its field.
    ChoiceId = 'v' of OfChoice;
    /// A reason: `r1`.
    ReasonId = 'r' of OfReason;
    /// A customer: `c1`.
    CustomerId = 'c' of OfCustomer;
    /// A round, a wave of questions: `w1`.
    RoundId = 'w' of OfRound;
    /// Somebody who follows answers up: `p1`.
    PersonId = 'p' of OfPerson;
    /// A kind of thing that is given, a token of thanks: `t1`.
    GiftId = 't' of OfGift;
    /// A measure, something to be done: `d1`.
    MeasureId = 'd' of OfMeasure;
    /// A score to reach: `g1`.
    GoalId = 'g' of OfGoal;
    /// A goal that was reached: `m1`.
    MilestoneId = 'm' of OfMilestone;
    /// What a score is called from a limit on: `l1`.
    BandId = 'l' of OfBand;
    /// A score to be held against: `b1`.
    BenchmarkId = 'b' of OfBenchmark;
    /// A figure of the business: `x1`.
    BusinessFigureId = 'x' of OfBusinessFigure;
    /// What the owner thinks of the business on a day: `k1`.
    SelfCheckId = 'k' of OfSelfCheck;
    /// What happened on a day: `e1`.
    EventId = 'e' of OfEvent;
    /// How a chart is to look: `v1`.
    ChartLookId = 'v' of OfChartLook;
    /// An idea, a notion of what could be done: `n1`.
    IdeaId = 'n' of OfIdea;
    /// Two customers who are not one person, kept apart: `a1`.
    ApartId = 'a' of OfApart;
}

impl<Of> NumberedId<Of> {
    pub const FIRST: Self = Self(NonZeroU32::MIN, PhantomData);

    pub const fn new(number: NonZeroU32) -> Self {
        Self(number, PhantomData)
    }

    pub const fn number(self) -> NonZeroU32 {
        self.0
    }

    /// The number from zero, for tables indexed by id.
    pub const fn index(self) -> usize {
        self.0.get() as usize - 1
    }

    /// The one after, saturating.
    #[must_use]
    pub const fn next(self) -> Self {
        Self(self.0.saturating_add(1), PhantomData)
    }
}

// By hand: a derive would ask the same of `Of`.
impl<Of> Clone for NumberedId<Of> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<Of> Copy for NumberedId<Of> {}
impl<Of> PartialEq for NumberedId<Of> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}
impl<Of> Eq for NumberedId<Of> {}
impl<Of> PartialOrd for NumberedId<Of> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<Of> Ord for NumberedId<Of> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.cmp(&other.0)
    }
}
impl<Of> std::hash::Hash for NumberedId<Of> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}

impl<Of: Prefix> fmt::Display for NumberedId<Of> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", Of::LETTER, self.0)
    }
}

impl<Of: Prefix> fmt::Debug for NumberedId<Of> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl<Of: Prefix> FromStr for NumberedId<Of> {
    type Err = InvalidId;

    fn from_str(text: &str) -> Result<Self, InvalidId> {
        text.strip_prefix(Of::LETTER)
            .filter(|digits| digits.bytes().all(|b| b.is_ascii_digit()))
            .filter(|digits| !digits.starts_with('0'))
            .and_then(|digits| digits.parse().ok())
            .map(Self::new)
            .ok_or_else(|| InvalidId(text.to_owned()))
    }
}

/// An answer's id: 1 to 12 characters of Crockford's base 32 in lower case, `0h7k3m`. New ones are drawn at
/// random, 8 characters long, so that two copies of a file can be merged by id.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ResponseId(u64); // the length in the top 4 bits, 5 bits a character below

const CROCKFORD: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// What each byte stands for; [`NO_DIGIT`] where it is none.
const DIGITS: [u8; 256] = digits();
const NO_DIGIT: u8 = 32;

const fn digits() -> [u8; 256] {
    let mut digits = [NO_DIGIT; 256];
    let mut digit = 0;
    while digit < NO_DIGIT {
        digits[CROCKFORD[digit as usize] as usize] = digit;
        digit += 1;
    }
    digits
}

impl ResponseId {
    const NEW_LENGTH: u64 = 8;

    /// An id from 40 random bits.
    pub const fn from_random(bits: u64) -> Self {
        Self((Self::NEW_LENGTH << 60) | (bits & ((1 << (5 * Self::NEW_LENGTH)) - 1)))
    }

    /// As it is written.
    pub fn letters(self) -> impl Iterator<Item = u8> {
        let places = (0..self.0 >> 60).rev();
        let digit = move |place| usize::try_from(self.0 >> (5 * place) & 31).unwrap_or_default();
        places.map(move |place| CROCKFORD[digit(place)])
    }
}

impl fmt::Display for ResponseId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut letters = self.letters().map(char::from);
        letters.try_for_each(|letter| f.write_char(letter))
    }
}

impl fmt::Debug for ResponseId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for ResponseId {
    type Err = InvalidId;

    fn from_str(text: &str) -> Result<Self, InvalidId> {
        let invalid = || InvalidId(text.to_owned());
        if text.is_empty() || text.len() > 12 {
            return Err(invalid());
        }
        let mut bits = 0;
        for byte in text.bytes() {
            let digit = DIGITS[usize::from(byte)];
            if digit == NO_DIGIT {
                return Err(invalid());
            }
            bits = (bits << 5) | u64::from(digit);
        }
        Ok(Self(((text.len() as u64) << 60) | bits))
    }
}

/// A project's id, a UUID as text. The journal is found by it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ProjectId(String);

impl ProjectId {
    /// A version 4 UUID from 128 random bits.
    pub fn from_random(bits: u128) -> Self {
        let bits = (bits & !(0xf << 76) & !(0x3 << 62)) | (0x4 << 76) | (0x2 << 62);
        let hex = format!("{bits:032x}");
        Self(format!(
            "{}-{}-{}-{}-{}",
            &hex[..8],
            &hex[8..12],
            &hex[12..16],
            &hex[16..20],
            &hex[20..]
        ))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ProjectId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for ProjectId {
    type Err = InvalidId;

    /// Takes the 8-4-4-4-12 form in lower or upper case, nothing else: the text becomes part of a file name.
    fn from_str(text: &str) -> Result<Self, InvalidId> {
        let parts: Vec<_> = text.split('-').collect();
        let shape = [8, 4, 4, 4, 12];
        let good = parts.len() == shape.len()
            && parts.iter().zip(shape).all(|(part, length)| {
                part.len() == length && part.bytes().all(|b| b.is_ascii_hexdigit())
            });
        if good {
            Ok(Self(text.to_ascii_lowercase()))
        } else {
            Err(InvalidId(text.to_owned()))
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn ids_read_as_they_are_written() {
        assert_eq!("r12".parse::<ReasonId>().unwrap().to_string(), "r12");
        for bad in ["r0", "r", "r01", "f1", "r-1", "r99999999999", "r1 "] {
            assert!(bad.parse::<ReasonId>().is_err(), "{bad}");
        }
    }

    #[test]
    fn a_project_id_cannot_name_a_path() {
        let id = ProjectId::from_random(7);
        assert_eq!(id.as_str().parse::<ProjectId>().unwrap(), id);
        for bad in ["../../etc/passwd", "", "0-0-0-0-0"] {
            assert!(bad.parse::<ProjectId>().is_err(), "{bad}");
        }
    }

    proptest! {
        #[test]
        fn response_ids_keep_their_leading_zeros(text in "[0-9a-hjkmnp-tv-z]{1,12}") {
            prop_assert_eq!(text.parse::<ResponseId>().unwrap().to_string(), text);
        }

        #[test]
        fn new_response_ids_have_eight_characters(bits: u64) {
            prop_assert_eq!(ResponseId::from_random(bits).to_string().len(), 8);
        }
    }
}
