//! What stands on the second sheet of a workbook: scores, as somebody else has worked them out and put into words.

use crate::model::Day;

/// Scores by segment and period, with what is said of them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ScoreSheet {
    /// What the sheet of answers is called.
    pub answers_name: String,
    pub name: String,
    /// Above the tables, a line each: of what the scores are.
    pub lines: Vec<String>,
    pub tables: Vec<ScoreTable>,
    /// Below them: how they were reckoned.
    pub note: String,
}

#[derive(Clone, Debug, PartialEq)]
pub struct ScoreTable {
    pub title: String,
    pub header: Vec<String>,
    /// Each as long as the header.
    pub rows: Vec<Vec<ScoreCell>>,
    pub chart: Option<ScoreChart>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum ScoreCell {
    Text(String),
    Day(Day),
    Count(u64),
    /// Points, unrounded.
    Points(f64),
    Empty,
}

/// A chart of the table, drawn by the spreadsheet program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScoreChart {
    /// Of the column of that number, in the order of time.
    Line(u16),
    /// Bars beside each other.
    Bars(u16),
}
