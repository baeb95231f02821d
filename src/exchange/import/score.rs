//! A score as spreadsheets and survey services write it.

use super::bare::bare;
use super::wide::narrow;
use crate::model::Score;

/// A score with its label; what is longer is a text.
const LONGEST_BYTES: usize = 120;

/// Reads a whole number from 0 to 10: `9`, `9.`, `9.0` or `9,0`, or with the label of the scale's end on either side,
/// `10 - Extremely likely`, `Extremely likely - 10`, `0 (Not at all)`. Nothing is rounded: `9.5` and `11` are no
/// scores, nor is a label with a number of its own, `5 - 9 employees`.
pub fn read_score(cell: &str) -> Option<Score> {
    let cell = bare(cell.trim());
    match narrow(cell) {
        Some(cell) => read_narrow(&cell),
        None => read_narrow(cell),
    }
}

/// The words beside a score in its cell, `Extremely likely` of `10 - Extremely likely`; nothing where there are none.
pub(super) fn label_of(cell: &str) -> Option<&str> {
    let cell = cell.trim();
    // Nearly all are one or two digits.
    if cell.len() < 3 || read_score(cell).is_none() {
        return None;
    }
    let sides = [cell.split_once(is_mark), cell.rsplit_once(is_mark)];
    let mut sides = sides
        .into_iter()
        .flatten()
        .flat_map(|(one, other)| [one, other]);
    let label = sides.find(|side| is_label(side))?.trim();
    Some(if label.contains(['(', '（']) {
        label
    } else {
        label.trim_end_matches([')', '）']).trim_end()
    })
}

fn read_narrow(cell: &str) -> Option<Score> {
    // Nearly all are one or two digits.
    match cell.as_bytes() {
        [digit @ b'0'..=b'9'] => Score::new(digit - b'0').ok(),
        b"10" => Score::new(10).ok(),
        [] | [_] => None,
        // Comments are not looked through for a number.
        long if long.len() > LONGEST_BYTES || !may_be_score(cell) => None,
        // Behind a number alone a stop ends a sentence, or counts.
        _ => read_number(cell.strip_suffix(['.', ',']).unwrap_or(cell))
            .or_else(|| read_labelled(cell))
            .or_else(|| read_of_ten(cell)),
    }
}

/// `9 points`, `9/10`, `9 / 10`, `9 von 10`.
fn read_of_ten(text: &str) -> Option<Score> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (number, unit) = text.split_at_checked(digits)?;
    if number.is_empty() {
        return None;
    }
    let unit = unit.to_lowercase();
    let is_out_of = |out_of: &str| out_of == "/" || OUT_OF.contains(&out_of);
    let is_known = UNITS.contains(&unit.trim())
        || unit
            .strip_suffix("10")
            .is_some_and(|out_of| is_out_of(out_of.trim()));
    is_known.then(|| read_number(number)).flatten()
}

/// What scores are called that are counted, in lower case.
const UNITS: &[&str] = &[
    "p",
    "pt",
    "pts",
    "point",
    "points",
    "pont",
    "pontot",
    "piste",
    "pistettä",
    "pkt",
    "pkt.",
    "punkt",
    "punkty",
    "punktów",
    "punkte",
    "分",
    "punto",
    "puntos",
    "ponto",
    "pontos",
    "балл",
    "балла",
    "баллов",
];
/// What stands between a score and the highest one.
const OUT_OF: &[&str] = &["of", "out of", "von", "sur", "de", "su", "z", "na", "из"];

/// Whether it begins or ends with a number; nearly all texts do not.
fn may_be_score(cell: &str) -> bool {
    let is_number = |byte: Option<&u8>| byte.is_some_and(|b| b.is_ascii_digit() || *b == b'+');
    is_number(cell.as_bytes().first())
        || is_number(cell.trim_end_matches([')', '）']).as_bytes().last())
}

/// Digits, and after a decimal sign nothing but zeros.
fn read_number(text: &str) -> Option<Score> {
    let (whole, decimals) = text.split_once(['.', ',']).unwrap_or((text, "0"));
    let is_whole = !decimals.is_empty() && decimals.bytes().all(|digit| digit == b'0');
    is_whole.then(|| whole.parse().ok()).flatten()
}

fn read_labelled(text: &str) -> Option<Score> {
    let first = text.split_once(is_mark).and_then(|(number, label)| {
        is_label(label)
            .then(|| read_number(number.trim_end()))
            .flatten()
    });
    first.or_else(|| {
        let (label, number) = text.rsplit_once(is_mark)?;
        let number = number.trim().trim_end_matches([')', '）']);
        is_label(label).then(|| read_number(number)).flatten()
    })
}

fn is_mark(c: char) -> bool {
    matches!(c, '-' | '–' | '—' | ':' | '=' | '(' | '：' | '（')
}

/// Words without any number.
fn is_label(text: &str) -> bool {
    text.chars().any(char::is_alphabetic) && !text.chars().any(char::is_numeric)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_numbers_are_read_in_every_form() {
        let cases = [
            ("0", 0),
            (" 7 ", 7),
            ("10", 10),
            ("10.0", 10),
            ("9,00", 9),
            ("9.", 9),
            ("\"9\"", 9),
            ("'9", 9),
            ("=\"9\"", 9),
            ("10,", 10),
            ("10 - Extremely likely", 10),
            ("Extremely likely - 10", 10),
            ("0 - < Very Unlikely", 0),
            ("0 (Not at all likely)", 0),
            ("Ehdottomasti (10)", 10),
            ("8: wahrscheinlich", 8),
            ("10 – semi-certain", 10),
            ("９", 9),
            ("１０", 10),
            ("１０ - 非常愿意", 10),
            ("９．０", 9),
            ("９／１０", 9),
            ("１０（非常愿意）", 10),
            ("9 points", 9),
            ("9分", 9),
            ("9 баллов", 9),
            ("9/10", 9),
            ("10 / 10", 10),
            ("9/ 10", 9),
            ("9 /10", 9),
            ("10 von 10", 10),
            ("7 sur 10", 7),
            ("8 out of 10", 8),
        ];
        for (cell, expected) in cases {
            assert_eq!(
                read_score(cell).map(Score::value),
                Some(expected),
                "{cell:?}"
            );
        }
    }

    #[test]
    fn nothing_else_is_a_score() {
        for cell in [
            "",
            "11",
            "9.5",
            "9,5",
            "-1",
            "n/a",
            "9-10",
            "9 - 10",
            "5 - 9 employees",
            "10%",
            "007x",
            "9..",
            "'9.5",
            "\"9",
            ".5",
            ".",
            "1e1",
            "2026-01-05",
            "- 10",
            "9 / 12",
            "x",
            "9 employees",
            "9 von 12",
            "11 points",
            "9/11",
            "10 10",
        ] {
            assert_eq!(read_score(cell), None, "{cell:?}");
        }
    }
}
