//! The answer to "how likely are you to recommend us, 0 to 10?", the three groups, and their counts.

use std::num::NonZeroU8;
use std::ops::{Add, AddAssign, Sub};

/// A whole number from 0 to 10. `Option<Score>` is one byte, so a column of answers is a column of bytes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Score(NonZeroU8); // the value plus one

/// The number is not a whole one from 0 to 10. It is never rounded into one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ScoreError;

impl Score {
    pub const MAX: u8 = 10;

    /// # Errors
    /// When `value` is above 10.
    pub const fn new(value: u8) -> Result<Self, ScoreError> {
        if value > Self::MAX {
            return Err(ScoreError);
        }
        match NonZeroU8::new(value + 1) {
            Some(stored) => Ok(Self(stored)),
            None => Err(ScoreError),
        }
    }

    pub const fn value(self) -> u8 {
        self.0.get() - 1
    }

    pub const fn group(self) -> Group {
        match self.value() {
            0..=6 => Group::Detractor,
            7..=8 => Group::Passive,
            _ => Group::Promoter,
        }
    }

    /// The eleven scores, 0 first.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..=Self::MAX).filter_map(|value| Self::new(value).ok())
    }
}

impl std::fmt::Debug for Score {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Score({})", self.value())
    }
}

impl std::str::FromStr for Score {
    type Err = ScoreError;

    /// Takes exactly the digits of 0 to 10, with spaces around them.
    fn from_str(text: &str) -> Result<Self, ScoreError> {
        let digits = text.trim();
        let plain = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
        if !plain {
            return Err(ScoreError);
        }
        digits
            .parse::<u8>()
            .map_err(|_| ScoreError)
            .and_then(Self::new)
    }
}

/// Promoters answered 9 or 10, passives 7 or 8, detractors 0 to 6.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    Detractor,
    Passive,
    Promoter,
}

impl Group {
    /// Best first, the order in which they are shown.
    pub const ALL: [Self; 3] = [Self::Promoter, Self::Passive, Self::Detractor];

    /// What one answer of this group is worth: +1, 0 or -1.
    pub const fn worth(self) -> i8 {
        match self {
            Self::Promoter => 1,
            Self::Passive => 0,
            Self::Detractor => -1,
        }
    }
}

/// One for each group.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ByGroup<T> {
    promoters: T,
    passives: T,
    detractors: T,
}

impl<T> ByGroup<T> {
    pub const fn of(&self, group: Group) -> &T {
        match group {
            Group::Promoter => &self.promoters,
            Group::Passive => &self.passives,
            Group::Detractor => &self.detractors,
        }
    }

    pub const fn of_mut(&mut self, group: Group) -> &mut T {
        match group {
            Group::Promoter => &mut self.promoters,
            Group::Passive => &mut self.passives,
            Group::Detractor => &mut self.detractors,
        }
    }

    pub fn map<U>(self, mut to: impl FnMut(T) -> U) -> ByGroup<U> {
        ByGroup {
            promoters: to(self.promoters),
            passives: to(self.passives),
            detractors: to(self.detractors),
        }
    }
}

/// How many answers each group has, and how many answers hold no score. Blanks are never in `n`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Counts {
    pub promoters: u64,
    pub passives: u64,
    pub detractors: u64,
    pub blank: u64,
}

impl Counts {
    pub const fn new(promoters: u64, passives: u64, detractors: u64) -> Self {
        Self {
            promoters,
            passives,
            detractors,
            blank: 0,
        }
    }

    /// Answers with a score.
    pub const fn n(self) -> u64 {
        self.promoters + self.passives + self.detractors
    }

    pub const fn of(self, group: Group) -> u64 {
        match group {
            Group::Promoter => self.promoters,
            Group::Passive => self.passives,
            Group::Detractor => self.detractors,
        }
    }

    /// Of how many gave 0, 1, ... 10, and how many left it blank.
    pub fn of_distribution(scores: [u64; 11], blank: u64) -> Self {
        let mut counts = Self {
            blank,
            ..Self::default()
        };
        for (score, count) in Score::all().zip(scores) {
            match score.group() {
                Group::Promoter => counts.promoters += count,
                Group::Passive => counts.passives += count,
                Group::Detractor => counts.detractors += count,
            }
        }
        counts
    }

    /// Of a whole column, many at once.
    pub fn of_column(scores: &[Option<Score>]) -> Self {
        let chunks = scores.chunks(Self::CHUNK).map(Self::of_chunk);
        chunks.fold(Self::default(), Self::add)
    }

    /// Rows at most whose counts fit into bytes; a multiple of what the widest registers hold.
    const CHUNK: usize = 192;

    /// Counts bytes without a branch, so that the compiler counts as many as a register holds.
    fn of_chunk(scores: &[Option<Score>]) -> Self {
        let (mut given, mut above_6, mut above_8) = (0_u8, 0_u8, 0_u8);
        for score in scores {
            let stored = score.map_or(0, |score| score.0.get());
            given += u8::from(stored > 0);
            above_6 += u8::from(stored > 7);
            above_8 += u8::from(stored > 9);
        }
        Self {
            promoters: u64::from(above_8),
            passives: u64::from(above_6 - above_8),
            detractors: u64::from(given - above_6),
            blank: scores.len() as u64 - u64::from(given),
        }
    }

    pub fn count(&mut self, score: Option<Score>) {
        match score.map(Score::group) {
            Some(Group::Promoter) => self.promoters += 1,
            Some(Group::Passive) => self.passives += 1,
            Some(Group::Detractor) => self.detractors += 1,
            None => self.blank += 1,
        }
    }
}

impl FromIterator<Option<Score>> for Counts {
    fn from_iter<I: IntoIterator<Item = Option<Score>>>(scores: I) -> Self {
        let mut counts = Self::default();
        for score in scores {
            counts.count(score);
        }
        counts
    }
}

impl Add for Counts {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            promoters: self.promoters + other.promoters,
            passives: self.passives + other.passives,
            detractors: self.detractors + other.detractors,
            blank: self.blank + other.blank,
        }
    }
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl Sub for Counts {
    type Output = Self;

    /// The rest: all without a part of it.
    fn sub(self, part: Self) -> Self {
        Self {
            promoters: self.promoters - part.promoters,
            passives: self.passives - part.passives,
            detractors: self.detractors - part.detractors,
            blank: self.blank - part.blank,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_follow_the_definition() {
        let groups: Vec<_> = Score::all().map(Score::group).collect();
        assert_eq!(groups[..7], [Group::Detractor; 7]);
        assert_eq!(groups[7..9], [Group::Passive; 2]);
        assert_eq!(groups[9..], [Group::Promoter; 2]);
    }

    #[test]
    fn only_whole_numbers_from_0_to_10_are_scores() {
        for good in ["0", "10", " 7 "] {
            assert!(good.parse::<Score>().is_ok(), "{good}");
        }
        for bad in ["", "11", "-1", "9.5", "+9", "nine", "1e1", "９"] {
            assert!(bad.parse::<Score>().is_err(), "{bad}");
        }
    }

    #[test]
    fn an_optional_score_is_one_byte() {
        assert_eq!(size_of::<Option<Score>>(), 1);
    }

    #[test]
    fn blanks_are_counted_beside() {
        let counts: Counts = [Score::new(9).ok(), None, Score::new(3).ok()]
            .into_iter()
            .collect();
        assert_eq!((counts.n(), counts.blank), (2, 1));
    }

    #[test]
    fn a_column_is_counted_as_its_rows_are() {
        let row = |at: usize| Score::new(u8::try_from(at * at % 12).unwrap()).ok();
        for rows in [0, 1, 191, 192, 193, 1000] {
            let column: Vec<_> = (0..rows).map(row).collect();
            let one_by_one: Counts = column.iter().copied().collect();
            assert_eq!(Counts::of_column(&column), one_by_one, "{rows} rows");
        }
        let alike = [Score::new(10).ok(); 500];
        assert_eq!(Counts::of_column(&alike), Counts::new(500, 0, 0));
    }
}
