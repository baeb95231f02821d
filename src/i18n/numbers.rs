//! Numbers as the language writes them. Rounding happens here and nowhere before: half away from zero, and what
//! rounds to zero has no sign.

use super::Texts;
use crate::model::Language;

/// How many decimals a score is shown with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Decimals {
    #[default]
    Zero,
    One,
    Two,
}

impl Decimals {
    pub const fn count(self) -> usize {
        self as usize
    }
}

const MINUS: char = '\u{2212}';

impl Texts {
    /// A count: `1,234`.
    pub fn count(&self, count: impl TryInto<i64>) -> String {
        whole(self.language(), count.try_into().unwrap_or(i64::MAX))
    }

    /// A score in points, -100 to 100: `42`, `−5`.
    pub fn score(&self, points: f64, decimals: Decimals) -> String {
        fixed(self.language(), points, decimals.count())
    }

    /// A difference in points, with its sign: `+6`, `−5`, `0`.
    pub fn signed(&self, points: f64, decimals: Decimals) -> String {
        let text = self.score(points, decimals);
        let zero = self.score(0.0, decimals);
        if points > 0.0 && text != zero {
            format!("+{text}")
        } else {
            text
        }
    }

    /// A share from 0 to 1, in whole percent: `60%`, `60 %`.
    pub fn percent(&self, share: f64) -> String {
        let number = fixed(self.language(), share * 100.0, 0);
        match self.language() {
            Language::Finnish => format!("{number}\u{a0}%"),
            Language::English | Language::Hungarian | Language::Polish | Language::Chinese => {
                format!("{number}%")
            }
        }
    }

    /// A share of what was counted, from 0 to 1: what there is never shows as nothing, nor a part as all. `60%`, `<1%`,
    /// `>99%`.
    pub fn counted_percent(&self, share: f64) -> String {
        self.given_percent((share * 100.0).round(), share)
    }

    /// The same, where the whole percents are given so that those of all parts sum to 100.
    pub fn given_percent(&self, percent: f64, share: f64) -> String {
        if percent <= 0.0 && share > 0.0 {
            format!("<{}", self.percent(0.01))
        } else if percent >= 100.0 && share < 1.0 {
            format!(">{}", self.percent(0.99))
        } else {
            self.percent(percent / 100.0)
        }
    }

    /// Whether a comma stands before the decimals.
    pub fn has_decimal_comma(&self) -> bool {
        decimal_sign(self.language()) == ','
    }

    /// An amount: whole where it is a whole number, else with two decimals.
    pub fn amount(&self, value: f64) -> String {
        let decimals = if value.fract() == 0.0 { 0 } else { 2 };
        fixed(self.language(), value, decimals)
    }

    /// Money: a number as it is written, with what its owner calls the currency where the language has it. Where none
    /// is named, the plain number.
    pub fn money(&self, number: &str, currency: &str) -> String {
        if currency.is_empty() {
            return number.to_owned();
        }
        match self.language() {
            // 元 is a word that comes after its number; € and PLN come before it.
            Language::Chinese if currency.chars().all(is_han) => format!("{number}{currency}"),
            Language::English | Language::Chinese => {
                let is_word = currency.chars().last().is_some_and(char::is_alphanumeric);
                let gap = if is_word { "\u{a0}" } else { "" };
                format!("{currency}{gap}{number}")
            }
            Language::Hungarian | Language::Finnish | Language::Polish => {
                format!("{number}\u{a0}{currency}")
            }
        }
    }

    /// A number with so many decimals.
    pub fn decimal(&self, value: f64, decimals: usize) -> String {
        fixed(self.language(), value, decimals)
    }
}

/// Points as so many of the smallest unit shown.
pub(super) fn rounded_units(points: f64, decimals: Decimals) -> f64 {
    let scale = 10f64.powi(i32::try_from(decimals.count()).unwrap_or(0));
    rounded(points.abs() * scale).copysign(points)
}

/// Half up, of what is not negative. A sum of shares can miss a half by one part in 2 to the 52; the nudge is far below
/// what is shown.
fn rounded(scaled: f64) -> f64 {
    (scaled + scaled.max(1.0) * 1e-12).round()
}

pub(super) fn whole(language: Language, value: i64) -> String {
    let grouped = group_digits(language, &value.unsigned_abs().to_string());
    if value < 0 {
        format!("{MINUS}{grouped}")
    } else {
        grouped
    }
}

fn fixed(language: Language, value: f64, decimals: usize) -> String {
    let scale = 10f64.powi(i32::try_from(decimals).unwrap_or(0));
    let rounded = rounded(value.abs() * scale) / scale;
    let text = format!("{rounded:.decimals$}");
    let (integer, fraction) = text.split_once('.').unwrap_or((&text, ""));
    let mut shown = group_digits(language, integer);
    if !fraction.is_empty() {
        shown.push(decimal_sign(language));
        shown.push_str(fraction);
    }
    if value < 0.0 && rounded > 0.0 {
        shown.insert(0, MINUS);
    }
    shown
}

fn is_han(letter: char) -> bool {
    matches!(letter, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}')
}

const fn decimal_sign(language: Language) -> char {
    match language {
        Language::English | Language::Chinese => '.',
        Language::Hungarian | Language::Finnish | Language::Polish => ',',
    }
}

/// Hungarian and Polish leave four digits together.
fn group_digits(language: Language, digits: &str) -> String {
    let (separator, least) = match language {
        Language::English | Language::Chinese => (',', 4),
        Language::Finnish => ('\u{a0}', 4),
        Language::Hungarian | Language::Polish => ('\u{a0}', 5),
    };
    if digits.len() < least {
        return digits.to_owned();
    }
    let mut grouped = String::with_capacity(digits.len() * 4 / 3 + 1);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push(separator);
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(language: Language) -> Texts {
        Texts::load(language).unwrap()
    }

    #[test]
    fn halves_are_rounded_away_from_zero_and_zero_has_no_sign() {
        let english = texts(Language::English);
        let shown =
            [0.5, -0.5, 2.5, -0.4, 46.153_846].map(|points| english.score(points, Decimals::Zero));
        assert_eq!(shown, ["1", "−1", "3", "0", "46"]);
    }

    #[test]
    fn differences_carry_their_sign() {
        let english = texts(Language::English);
        let shown = [6.2, -5.0, 0.3, 0.0].map(|points| english.signed(points, Decimals::Zero));
        assert_eq!(shown, ["+6", "−5", "0", "0"]);
    }

    #[test]
    fn money_has_its_currency_where_the_language_has_it() {
        let table = [
            ("€", ["€12", "12\u{a0}€", "12\u{a0}€", "12\u{a0}€", "€12"]),
            (
                "PLN",
                [
                    "PLN\u{a0}12",
                    "12\u{a0}PLN",
                    "12\u{a0}PLN",
                    "12\u{a0}PLN",
                    "PLN\u{a0}12",
                ],
            ),
            ("", ["12"; 5]),
        ];
        for (currency, wanted) in table {
            let shown = Language::ALL.map(|language| texts(language).money("12", currency));
            assert_eq!(shown, wanted);
        }
        assert_eq!(texts(Language::Chinese).money("12", "元"), "12元");
    }

    #[test]
    fn each_language_has_its_signs() {
        let shown = Language::ALL.map(|language| texts(language).decimal(-1234.56, 1));
        assert_eq!(
            shown,
            [
                "−1,234.6",
                "−1234,6",
                "−1\u{a0}234,6",
                "−1234,6",
                "−1,234.6"
            ]
        );
    }
}
