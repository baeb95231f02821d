//! A survey in several languages has a column for its question in each, and an answer fills the one of its language. The
//! scores become one column again, the first. The same question about two things is asked in one language, and stays two.

use super::score::read_score;
use super::separator::Span;
use super::table::Table;
use super::words::words_for_recommending;

/// As many filled cells as tell whether a column holds scores.
const LOOKED_AT: usize = 50;

/// Words for recommending by language. Spanish and Portuguese share some, and are told apart by none of the others alone.
const LANGUAGES: &[&[&str]] = &[
    &["recommend", "refer", "tell "],
    &["ajánl"],
    &["suosit"],
    &["polec", "rekomend"],
    &["推", "介"],
    &["empf", "weitersag"],
    &["recommand", "conseill"],
    &["recomend", "recomiend", "aconse", "indicar"],
    &["рекоменд", "совет"],
];

/// The place of a word's language in the list.
fn language_of(word: &str) -> Option<usize> {
    let mut languages = LANGUAGES.iter();
    languages.position(|stems| stems.iter().any(|stem| word.contains(stem)))
}

impl Table {
    pub(super) fn put_scores_together(&mut self) {
        if self.own_language().is_some() {
            return;
        }
        let columns = self.questions_in_languages();
        let Some((&first, others)) = columns.split_first() else {
            return;
        };
        let fills_one = |row: usize| {
            let filled = columns
                .iter()
                .filter(|column| !self.cell(row, **column).is_empty());
            filled.count() <= 1
        };
        if others.is_empty() || !(0..self.rows()).all(fills_one) {
            return;
        }
        let width = self.headers.len();
        for cells in self.cells.chunks_mut(width) {
            for &other in others {
                let said = cells.get_mut(other).map(std::mem::take);
                let said = said.filter(|span: &Span| !span.is_empty());
                if let (Some(said), Some(cell)) = (said, cells.get_mut(first)) {
                    *cell = said;
                }
            }
        }
    }

    /// The columns of scores that ask whether somebody would recommend, where no two do so in the same language.
    fn questions_in_languages(&self) -> Vec<usize> {
        let mut columns = Vec::new();
        let mut known: Vec<Option<usize>> = Vec::new();
        for (column, header) in self.headers.iter().enumerate() {
            let words = words_for_recommending(header);
            if words.is_empty() || !self.holds_scores(column) {
                continue;
            }
            let languages: Vec<Option<usize>> =
                words.iter().map(|word| language_of(word)).collect();
            // Other words of one language ask about something else, and of an unknown one nothing is certain.
            let is_uncertain = |language| known.contains(language) || language.is_none();
            if languages.iter().any(is_uncertain) {
                return Vec::new();
            }
            known.extend(languages);
            columns.push(column);
        }
        columns
    }

    fn holds_scores(&self, column: usize) -> bool {
        let filled = self.column(column).filter(|cell| !cell.is_empty());
        let mut filled = filled.take(LOOKED_AT).peekable();
        filled.peek().is_some() && filled.all(|cell| read_score(cell).is_some())
    }
}

#[cfg(test)]
mod tests {
    use super::super::{NoScore, ScoreGuess, propose};
    use super::*;

    fn read(headers: &str, rows: &str) -> Table {
        Table::read(format!("Date\t{headers}\n{rows}").into()).unwrap()
    }

    #[test]
    fn the_question_in_two_languages_is_one_and_about_two_things_it_is_two() {
        let rows = "2024-03-01\t10\t\n2024-03-02\t\t9\n2024-03-03\t\t3\n2024-03-04\t8\t\n";
        let found = read(
            "How likely are you to recommend us?\tMennyire ajánlana minket?",
            rows,
        );
        assert_eq!(propose(&found).score, ScoreGuess::Sure(1));
        assert_eq!(found.column(1).collect::<Vec<_>>(), ["10", "9", "3", "8"]);
        let found = read(
            "Would you recommend the bread?\tWould you recommend the cake?",
            rows,
        );
        assert!(matches!(propose(&found).score, ScoreGuess::InDoubt(_)));
        // Whoever fills both was asked two questions.
        let both = rows.replace("10\t", "10\t7");
        let found = read("Would you recommend us?\tAjánlaná a kenyerünket?", &both);
        assert!(!matches!(
            propose(&found).score,
            ScoreGuess::None(NoScore::NoSuchColumn)
        ));
        assert_eq!(found.cell(0, 2), "7");
    }
}
