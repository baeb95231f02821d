//! The scale that a header says: `Ease (1-7)`, `von 0 bis 10`, `Food, out of 5`.

use crate::model::Scale;

/// What stands between the two numbers of a scale, in lower case and without spaces.
const BETWEEN: &[&str] = &[
    "-", "–", "—", "~", "～", "..", "...", "…", "to", "bis", "à", "a", "al", "do", "до", "到",
    "至", "-tól", "-től", "és", ":sta", ":stä", "ja", "and", "и",
];
/// What stands before the highest value alone.
const OUT_OF: &[&str] = &["/", "out of", "von", "sur", "z"];
/// A scale with fewer values is no rating; one may begin at nought.
const FEWEST: u8 = 3;

/// The scale of a header in lower case; nothing where it says none.
pub(super) fn said(header: &str) -> Option<Scale> {
    let numbers = numbers(header);
    let between = numbers.windows(2).find_map(|pair| {
        let [lower, upper] = pair else { return None };
        let middle = header.get(lower.end..upper.start)?.trim();
        let (least, most) = (lower.value?, upper.value?);
        let is_scale = least <= 1 && most >= FEWEST && BETWEEN.contains(&middle);
        is_scale.then(|| Scale::new(least, most)).flatten()
    });
    let alone = || {
        let [only] = numbers.as_slice() else {
            return None;
        };
        let before = header.get(..only.start)?.trim_end();
        let is_said = OUT_OF.iter().any(|mark| {
            let rest = before.strip_suffix(mark);
            rest.is_some_and(|rest| *mark == "/" || rest.ends_with([' ', '(', ',']))
        });
        let most = only
            .value
            .filter(|most| is_said && matches!(most, 5 | 7 | 10))?;
        Scale::new(1, most)
    };
    between.or_else(alone)
}

/// Whether the last two numbers of a header are the ends of the scale from nought to ten, with a word about each:
/// `0 = not at all, 10 = very`.
pub(super) fn has_ends_of_ten(header: &str) -> bool {
    let numbers = numbers(header);
    let [.., one, other] = numbers.as_slice() else {
        return false;
    };
    let between = header.get(one.end..other.start).unwrap_or("");
    let are_ends = matches!(
        (one.value, other.value),
        (Some(0), Some(10)) | (Some(10), Some(0))
    );
    are_ends && between.contains(char::is_alphabetic)
}

/// A whole number, with the bytes that it stands in.
struct Number {
    start: usize,
    end: usize,
    /// Nothing for one that no scale has.
    value: Option<u8>,
}

fn numbers(header: &str) -> Vec<Number> {
    let mut found: Vec<Number> = Vec::new();
    let digits = header.bytes().enumerate();
    for (at, _) in digits.filter(|(_, byte)| byte.is_ascii_digit()) {
        match found.last_mut() {
            Some(last) if last.end == at => last.end = at + 1,
            _ => found.push(Number {
                start: at,
                end: at + 1,
                value: None,
            }),
        }
    }
    for number in &mut found {
        let digits = header.get(number.start..number.end);
        number.value = digits.and_then(|digits| digits.parse().ok());
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scale_is_known_as_it_is_written_in_ten_languages() {
        for (header, scale) in [
            ("ease of booking (0-10)", Some((0, 10))),
            ("food (1–5)", Some((1, 5))),
            ("how easy, 1 to 7?", Some((1, 7))),
            ("mennyire elégedett 1-től 5-ig?", Some((1, 5))),
            ("értékelje 0 és 10 között", Some((0, 10))),
            ("asteikolla 1:stä 5:een", Some((1, 5))),
            ("w skali od 1 do 6", Some((1, 6))),
            ("请打分（1到5）", Some((1, 5))),
            ("von 1 bis 6", Some((1, 6))),
            ("sur une échelle de 0 à 10", Some((0, 10))),
            ("de 1 a 5", Some((1, 5))),
            ("от 1 до 5", Some((1, 5))),
            ("food, out of 5", Some((1, 5))),
            ("quality /7", Some((1, 7))),
            ("2025-2026", None),
            ("rooms 1 and 2", None),
            ("question 5", None),
            ("in 1-100 minutes", None),
            ("10 years", None),
        ] {
            let found = said(header).map(|scale| (scale.least(), scale.most()));
            assert_eq!(found, scale, "{header}");
        }
    }

    #[test]
    fn both_ends_of_a_scale_say_it_with_a_word_about_each() {
        for header in [
            "recommend us? (0 = not at all, 10 = very)",
            "10 - certainly, 0 - never",
            "ajánlana minket? (0 egyáltalán nem, 10 biztosan)",
            "0分表示不可能，10分表示非常可能",
        ] {
            assert!(has_ends_of_ten(header), "{header}");
        }
        for header in [
            "1 = not at all, 10 = very",
            "0 = no, 1 = yes",
            "10 years",
            "q10, 0-5",
        ] {
            assert!(!has_ends_of_ten(header), "{header}");
        }
    }
}
