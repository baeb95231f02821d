//! Words beside a score in its own cell: the label of a place on the scale, `10 - Extremely likely`, or what somebody said,
//! `9 - friendly staff, will come again`. A label is the same for each score that has it; hardly anybody says the same.

use std::collections::{HashMap, HashSet};

use super::score::{label_of, read_score};
use super::table::Table;
use crate::model::Score;

/// As many rows as tell.
const LOOKED_AT: usize = 2000;
/// In fewer cells with words hardly two have the same score.
const FEW: usize = 8;
/// Labels are shorter, unless they stand at an end of the scale or in its middle.
const FEWEST_WORDS: usize = 3;

/// Whether the words beside the scores of a column are what somebody said.
pub(super) fn are_said_beside(table: &Table, score: usize) -> bool {
    let mut beside: HashMap<u8, HashSet<String>> = HashMap::new();
    let mut different = HashSet::new();
    let (mut labelled, mut has_long) = (0, false);
    for cell in table.column(score).take(LOOKED_AT) {
        let Some((score, label)) = read_score(cell).map(Score::value).zip(label_of(cell)) else {
            continue;
        };
        labelled += 1;
        has_long |= !matches!(score, 0 | 5 | 10) && is_long(label);
        let label = label.to_lowercase();
        beside.entry(score).or_default().insert(label.clone());
        different.insert(label);
    }
    let hardly_comes_again = different.len() * 3 > labelled * 2;
    let differs = beside.values().any(|labels| labels.len() > 1);
    let is_said = if labelled < FEW {
        has_long || differs
    } else {
        differs
    };
    labelled > 1 && hardly_comes_again && is_said
}

fn is_long(label: &str) -> bool {
    label.split_whitespace().count() >= FEWEST_WORDS
}

#[cfg(test)]
mod tests {
    use super::*;

    fn are_said(cells: &[&str]) -> bool {
        let rows: Vec<String> = cells.iter().map(|cell| format!("{cell}\tA")).collect();
        let text = format!("Score\tShop\n{}\n", rows.join("\n"));
        are_said_beside(&Table::read(text.into()).unwrap(), 0)
    }

    #[test]
    fn labels_of_a_scale_are_told_from_what_somebody_said() {
        let said = [
            "9 - friendly staff, will come again",
            "3 - waited far too long",
            "10 (best cake in town)",
        ];
        assert!(are_said(&said));
        assert!(are_said(&["9 - kind", "9 - quick", "3: slow", "8"]));
        for labels in [
            [
                "10 - Extremely likely",
                "0 - Not at all likely",
                "5 - Neutral",
            ],
            [
                "10 - very likely",
                "10 - very likely",
                "9 - very likely indeed",
            ],
            ["10", "9", "3 - no"],
        ] {
            assert!(!are_said(&labels), "{labels:?}");
        }
        let in_two_languages = ["10 - Surely", "10 - Biztosan", "0 - Never", "0 - Soha"].repeat(3);
        assert!(!are_said(&in_two_languages));
    }
}
