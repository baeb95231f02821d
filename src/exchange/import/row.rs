//! One row of a table, read as its mapping says. The preview and the import read rows here and nowhere else, so
//! that what is shown is what is done.

use std::borrow::Cow;

use super::date::{self, DateOrder};
use super::mapping::{ColumnUse, Mapping};
use super::score::read_score;
use super::target::{field_targets, read_rating};
use super::{CellError, Ragged, Table};
use crate::model::{Audience, Day, Project, Scale, Score};

/// What a row says, for a preview.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadRow<'t> {
    /// From 1, in the file.
    pub line: usize,
    /// Whether it becomes an answer.
    pub is_answer: bool,
    pub score: Option<Score>,
    pub day: Option<Day>,
    pub comment: Cow<'t, str>,
    pub customer: &'t str,
    pub contact: &'t str,
    pub reasons: Vec<&'t str>,
    /// Values of fields by column; empty ones are left out.
    pub values: Vec<(usize, &'t str)>,
    pub troubles: Vec<Trouble>,
}

/// What is wrong with a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The score's cell is empty.
    NoScore,
    /// The score's cell holds something else, which is not rounded into a score.
    NotAScore(String),
    /// The date's cell holds something else, or a day that the calendar does not have.
    NotADate(String),
    /// A cell of a rating holds something else than a number of its scale.
    NotARating { cell: String, scale: Scale },
    /// It has so many cells, not as many as there are headers.
    Ragged { cells: usize },
    /// The cell below that header holds an error instead of a value, and is read as empty.
    Error { column: String, error: CellError },
}

/// A cell of a kind: nothing, what was read, or a text that is no such thing.
pub(super) type Read<'t, T> = Result<Option<T>, &'t str>;

/// Reads the rows of a table.
#[derive(Debug)]
pub(super) struct RowReader<'t> {
    table: &'t Table,
    score: Option<usize>,
    date: Option<usize>,
    order: DateOrder,
    customer: Option<usize>,
    contact: Option<usize>,
    reasons: Option<usize>,
    comments: Vec<usize>,
    fields: Vec<usize>,
    /// Those of the fields that are ratings.
    ratings: Vec<(usize, Scale)>,
    left_out: Vec<usize>,
}

impl<'t> RowReader<'t> {
    /// Employees have no customer and no contact.
    pub(super) fn new(table: &'t Table, mapping: &Mapping, project: &Project) -> Self {
        let of_customers = |wanted| match project.survey().audience {
            Audience::Customers => mapping.column_of(wanted),
            Audience::Employees => None,
        };
        let uses = mapping.uses().iter().enumerate();
        let fields: Vec<usize> = uses
            .filter(|(_, each)| each.is_field())
            .map(|(column, _)| column)
            .collect();
        let targets = field_targets(table, mapping, &fields, project.fields()).into_iter();
        Self {
            table,
            score: mapping.column_of(ColumnUse::Score),
            date: mapping.column_of(ColumnUse::Date),
            order: mapping.date_order,
            customer: of_customers(ColumnUse::Customer),
            contact: of_customers(ColumnUse::Contact),
            reasons: mapping.column_of(ColumnUse::Reasons),
            comments: mapping.columns_of(ColumnUse::Comment).collect(),
            ratings: targets
                .filter_map(|target| Some((target.column, target.field.scale()?)))
                .collect(),
            left_out: mapping.columns_of(ColumnUse::LeftOut).collect(),
            fields,
        }
    }

    pub(super) fn table(&self) -> &'t Table {
        self.table
    }

    /// The columns that are fields.
    pub(super) fn fields(&self) -> &[usize] {
        &self.fields
    }

    pub(super) fn score(&self, row: usize) -> Read<'t, Score> {
        read(self.cell(row, self.score), read_score)
    }

    /// Nothing while the order of the column is in doubt, rather than trouble in every row.
    pub(super) fn day(&self, row: usize) -> Read<'t, Day> {
        if self.order == DateOrder::InDoubt {
            return Ok(None);
        }
        read(self.cell(row, self.date), |cell| {
            date::read_day(cell, self.order)
        })
    }

    pub(super) fn comment(&self, row: usize) -> Cow<'t, str> {
        let cells = self
            .comments
            .iter()
            .map(|&column| self.table.cell(row, column));
        let mut filled = cells.filter(|cell| !cell.is_empty());
        let first = filled.next().unwrap_or("");
        filled.fold(Cow::Borrowed(first), |above, cell| {
            Cow::Owned(format!("{above}\n{cell}"))
        })
    }

    pub(super) fn customer(&self, row: usize) -> &'t str {
        self.cell(row, self.customer)
    }

    pub(super) fn contact(&self, row: usize) -> &'t str {
        self.cell(row, self.contact)
    }

    pub(super) fn reasons(&self, row: usize) -> impl Iterator<Item = &'t str> {
        let parts = self.cell(row, self.reasons).split([',', ';', '|']);
        parts.map(str::trim).filter(|part| !part.is_empty())
    }

    /// Whether a row becomes an answer: it has a score, or says something that somebody answered. A date, a name or
    /// a telephone number alone is an invitation.
    pub(super) fn is_answer(&self, row: usize, score: Read<'_, Score>) -> bool {
        let mut said = self
            .comments
            .iter()
            .chain(&self.fields)
            .chain(&self.reasons);
        matches!(score, Ok(Some(_))) || said.any(|&column| !self.table.cell(row, column).is_empty())
    }

    pub(super) fn read(&self, row: usize, ragged: Option<&Ragged>) -> ReadRow<'t> {
        let (score, day) = (self.score(row), self.day(row));
        let values = self
            .fields
            .iter()
            .map(|&column| (column, self.table.cell(row, column)));
        ReadRow {
            line: self.table.line(row),
            is_answer: self.is_answer(row, score),
            score: score.unwrap_or_default(),
            day: day.unwrap_or_default(),
            comment: self.comment(row),
            customer: self.customer(row),
            contact: self.contact(row),
            reasons: self.reasons(row).collect(),
            values: values.filter(|(_, cell)| !cell.is_empty()).collect(),
            troubles: self.troubles(row, (score, day), ragged),
        }
    }

    /// Everything that is wrong with a row. Nothing is allocated for a row without trouble.
    pub(super) fn troubles(
        &self,
        row: usize,
        (score, day): (Read<'_, Score>, Read<'_, Day>),
        ragged: Option<&Ragged>,
    ) -> Vec<Trouble> {
        let mut troubles = Vec::new();
        match score {
            Ok(Some(_)) => {}
            Ok(None) => troubles.push(Trouble::NoScore),
            Err(cell) => troubles.push(Trouble::NotAScore(cell.to_owned())),
        }
        if let Err(cell) = day {
            troubles.push(Trouble::NotADate(cell.to_owned()));
        }
        troubles.extend(self.off_scale(row));
        troubles.extend(ragged.map(|&Ragged { cells, .. }| Trouble::Ragged { cells }));
        troubles.extend(self.errors(row));
        troubles
    }

    fn errors(&self, row: usize) -> impl Iterator<Item = Trouble> {
        let errors = self.table.errors(row);
        let used = errors.filter(|(column, _)| !self.left_out.contains(column));
        used.map(|(column, error)| Trouble::Error {
            column: self
                .table
                .headers()
                .get(column)
                .cloned()
                .unwrap_or_default(),
            error,
        })
    }

    fn off_scale(&self, row: usize) -> impl Iterator<Item = Trouble> {
        self.ratings.iter().filter_map(move |&(column, scale)| {
            let cell = self.table.cell(row, column);
            let is_refused = !cell.is_empty() && read_rating(cell, scale).is_none();
            is_refused.then(|| Trouble::NotARating {
                cell: cell.to_owned(),
                scale,
            })
        })
    }

    fn cell(&self, row: usize, column: Option<usize>) -> &'t str {
        column.map_or("", |column| self.table.cell(row, column))
    }
}

fn read<T>(cell: &str, as_value: impl FnOnce(&str) -> Option<T>) -> Read<'_, T> {
    if cell.is_empty() {
        return Ok(None);
    }
    as_value(cell).map(Some).ok_or(cell)
}
