//! The scale of a rating: satisfaction from 1 to 5, effort from 1 to 7, any other within 0 to 10.

/// From a lowest to a highest whole number, within 0 to 10.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Scale {
    least: u8,
    most: u8,
}

impl Scale {
    pub const MOST: u8 = 10;
    /// How satisfied somebody is (CSAT).
    pub const SATISFACTION: Self = Self { least: 1, most: 5 };
    /// How easy something was (CES).
    pub const EFFORT: Self = Self { least: 1, most: 7 };
    /// All that a scale can hold.
    pub const WIDEST: Self = Self {
        least: 0,
        most: Self::MOST,
    };

    /// `None` when it would have fewer than two values, or one above 10.
    pub const fn new(least: u8, most: u8) -> Option<Self> {
        if least < most && most <= Self::MOST {
            Some(Self { least, most })
        } else {
            None
        }
    }

    pub const fn least(self) -> u8 {
        self.least
    }

    pub const fn most(self) -> u8 {
        self.most
    }

    pub const fn contains(self, value: u8) -> bool {
        self.least <= value && value <= self.most
    }

    /// Its values, the lowest first.
    pub fn values(self) -> impl Iterator<Item = u8> {
        self.least..=self.most
    }

    /// The narrowest that holds both.
    #[must_use]
    pub fn including(self, other: Self) -> Self {
        Self {
            least: self.least.min(other.least),
            most: self.most.max(other.most),
        }
    }

    /// The narrowest that holds it and `value`, which counts as 10 when it is above.
    #[must_use]
    pub fn reaching(self, value: u8) -> Self {
        Self {
            least: self.least.min(value),
            most: self.most.max(value.min(Self::MOST)),
        }
    }

    /// The value that is typed, with spaces around it; `None` for anything else. Nothing is rounded.
    pub fn read(self, typed: &str) -> Option<u8> {
        let digits = typed.trim();
        let plain = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
        let value = plain.then(|| digits.parse().ok()).flatten();
        value.filter(|&value| self.contains(value))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scale_has_two_values_at_least_and_none_above_ten() {
        for (least, most) in [(0, 10), (1, 5), (9, 10)] {
            assert!(Scale::new(least, most).is_some(), "{least} to {most}");
        }
        for (least, most) in [(3, 3), (5, 1), (1, 11)] {
            assert!(Scale::new(least, most).is_none(), "{least} to {most}");
        }
    }

    #[test]
    fn only_whole_numbers_of_the_scale_are_read() {
        let table = [
            (" 5 ", Some(5)),
            ("1", Some(1)),
            ("0", None),
            ("6", None),
            ("4.5", None),
            ("+4", None),
            ("", None),
            ("257", None),
        ];
        for (typed, expected) in table {
            assert_eq!(Scale::SATISFACTION.read(typed), expected, "{typed:?}");
        }
    }
}
