//! Whether a row becomes an answer, and if not, why.

use super::{Read, RowReader};
use crate::exchange::import::target::read_rating;
use crate::model::Score;

/// Why a row becomes no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhyNot {
    /// It holds neither a score nor anything else that was answered.
    Nothing,
    /// It sums up the others.
    Total,
    /// The headers once more.
    Header,
    /// It answers another question than the survey's own.
    OtherQuestion,
    /// Somebody tried the questions out.
    Preview,
    /// A number stands where the scores do and nothing else, where all others say more.
    NumberAlone,
    /// It has more cells than there are headers, and it is open which of them is the score.
    Moved,
    /// It is among the answers already, or stands further up in the table.
    Duplicate,
}

impl RowReader<'_> {
    /// Why a row becomes no answer, whatever there is already. An answer has a score, or says something that somebody
    /// answered: a date, a name or a telephone number alone is an invitation. What the program's own table names is one.
    pub(in crate::exchange::import) fn why_not(
        &self,
        row: usize,
        score: Read<'_, Score>,
    ) -> Option<WhyNot> {
        let why_not = self.not_answers.why_not(self.table, row);
        if why_not.is_some() {
            return why_not;
        }
        if self.surplus_of(row).is_some_and(|each| each.open.is_none()) {
            return Some(WhyNot::Moved);
        }
        (!self.is_answer(row, score)).then_some(WhyNot::Nothing)
    }

    fn is_answer(&self, row: usize, score: Read<'_, Score>) -> bool {
        // What is known of somebody who never answered was not said.
        let never = self.says_answered && self.day_cell(row).is_empty();
        let fields = if never { &[] } else { self.saying.as_slice() };
        let mut ratings = self.ratings.iter();
        let is_rated = ratings.any(|&(column, scale)| {
            let cell = self.said(row, column);
            read_rating(cell, scale).is_some()
        });
        let mut said = self.comments.iter().chain(fields).chain(&self.reasons);
        let is_own = self.table.own_language().is_some() && !self.cell(row, self.id).is_empty();
        is_own
            || matches!(score, Ok(Some(_)))
            || is_rated
            || (said.any(|&column| !self.table.cell(row, column).is_empty())
                && !self.is_one_cell(row))
    }

    /// Whether a row of several columns ends behind its first cell, as what programs write below a table does, and that
    /// is no comment.
    fn is_one_cell(&self, row: usize) -> bool {
        const FIRST: usize = 0;
        let line = self.table.line(row);
        let ragged = self.table.ragged();
        let found = ragged.binary_search_by_key(&line, |each| each.line);
        let is_short = found.is_ok_and(|at| ragged.get(at).is_some_and(|each| each.cells == 1));
        is_short && !self.comments.contains(&FIRST)
    }
}
