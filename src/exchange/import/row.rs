//! One row of a table, read as its mapping says. The preview and the import read rows here and nowhere else, so
//! that what is shown is what is done.

mod case;
mod named;
mod once;
mod trouble;
mod why_not;

use std::borrow::Cow;

use super::composed::folded;
use super::date::{self, DateOrder};
use super::duplicates::Content;
use super::mapping::{ColumnUse, Mapping};
use super::mixed::Mixed;
use super::not_answers::NotAnswers;
use super::propose::half_converted;
use super::reasons::Cut;
use super::said_beside::are_said_beside;
use super::score::{label_of, read_score};
use super::surplus::{Surplus, surplus};
use super::target::{field_targets, known_field};
use super::words::Wording;
use super::{Ragged, Table};
use crate::exchange::Heading;
use crate::exchange::headings::says_yes;
use crate::model::{Audience, Day, FieldId, Project, Scale, Score};
pub(super) use case::ReadCase;
use once::Once;
pub use trouble::Trouble;
pub use why_not::WhyNot;

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
    pub reasons: Vec<String>,
    /// Values of fields by column; empty ones are left out.
    pub values: Vec<(usize, &'t str)>,
    pub troubles: Vec<Trouble>,
}

/// A cell of a kind: nothing, what was read, or a text that is no such thing.
pub(super) type Read<'t, T> = Result<Option<T>, &'t str>;

/// Reads the rows of a table.
#[derive(Debug)]
pub(super) struct RowReader<'t> {
    table: &'t Table,
    score: Option<usize>,
    scores: Once<'t, Score>,
    /// The same, where words beside a score are what somebody said.
    said_beside: Option<usize>,
    date: Option<usize>,
    days: Once<'t, Day>,
    /// Whether the column of days says when somebody answered.
    says_answered: bool,
    dates: Dates,
    customer: Option<usize>,
    contact: Option<usize>,
    reasons: Option<usize>,
    cut: Cut,
    id: Option<usize>,
    /// The question and the header of what names rows, which are a part of every name.
    named_by: Mixed,
    /// Whether what names rows names nothing but answers.
    names_answers: bool,
    aside: Option<usize>,
    /// The columns of what became of an answer.
    case: Vec<(Heading, usize)>,
    latest_day: Option<Day>,
    not_answers: NotAnswers,
    comments: Vec<usize>,
    fields: Vec<usize>,
    /// Those of the fields that say something, and do not only number the rows.
    saying: Vec<usize>,
    /// Those of the fields that are ratings.
    ratings: Vec<(usize, Scale)>,
    left_out: Vec<usize>,
    /// Rows with too many cells, in their order.
    surplus: Vec<Surplus>,
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
        let targets = field_targets(table, mapping, &fields, project).into_iter();
        let reasons = mapping.column_of(ColumnUse::Reasons);
        let wording = |column: usize| {
            let header = table.headers().get(column);
            header.map_or_else(Wording::default, |header| Wording::of(header))
        };
        let saying = fields.iter().copied();
        let saying = saying.filter(|column| !wording(*column).row_number);
        let own = |heading| mapping.column_of(ColumnUse::Own(heading));
        let (id, date) = (own(Heading::Id), mapping.column_of(ColumnUse::Date));
        let score = mapping.column_of(ColumnUse::Score);
        let dates = Dates::of(table, mapping);
        Self {
            cut: reasons.map_or(Cut::Own, |column| {
                Cut::of(table, column, wording(column).reasons)
            }),
            id,
            saying: saying.collect(),
            named_by: named_by(table, [id, score]),
            names_answers: id.is_some_and(|column| {
                table.own_language().is_some() || wording(column).answer_itself
            }),
            aside: own(Heading::Aside),
            case: case_columns(mapping, project),
            latest_day: mapping.latest_day,
            not_answers: NotAnswers::of(table, mapping),
            table,
            score,
            scores: Once::new(table, score, score_in),
            said_beside: score.filter(|column| are_said_beside(table, *column)),
            date,
            days: Once::new(table, date, |cell| dates.day_in(without_none(cell))),
            says_answered: date.is_some_and(|column| wording(column).answered),
            dates,
            customer: of_customers(ColumnUse::Customer),
            contact: of_customers(ColumnUse::Contact),
            reasons,
            comments: mapping.columns_of(ColumnUse::Comment).collect(),
            ratings: targets
                .filter_map(|target| Some((target.column, target.field.scale()?)))
                .collect(),
            left_out: mapping.columns_of(ColumnUse::LeftOut).collect(),
            surplus: surplus(table, mapping),
            fields,
        }
    }

    pub(super) fn table(&self) -> &'t Table {
        self.table
    }

    /// Whether a column says who answered, or when, or names answers.
    pub(super) fn says_who_or_when(&self) -> bool {
        let columns = [self.customer, self.contact, self.date, self.id];
        columns.iter().any(Option::is_some)
    }

    /// The columns that are fields.
    pub(super) fn fields(&self) -> &[usize] {
        &self.fields
    }

    pub(super) fn score(&self, row: usize) -> Read<'t, Score> {
        let known = self.scores.get(self.table, row);
        known.unwrap_or_else(|| score_in(self.cell(row, self.score)))
    }

    /// Nothing while the order of the column is in doubt, rather than trouble in every row.
    pub(super) fn day(&self, row: usize) -> Read<'t, Day> {
        let known = self.days.get(self.table, row);
        known.unwrap_or_else(|| self.dates.day_in(self.day_cell(row)))
    }

    fn day_cell(&self, row: usize) -> &'t str {
        without_none(self.cell(row, self.date))
    }

    pub(super) fn comment(&self, row: usize) -> Cow<'_, str> {
        let cells = self.comments.iter().map(|&column| self.said(row, column));
        let open = self.open_of(row).filter(|_| !self.comments.is_empty());
        let beside = self.said_beside;
        let beside = beside.and_then(|column| label_of(self.said(row, column)));
        let cells = beside.into_iter().chain(cells);
        let cells = cells.chain(open.map(|(_, text)| text));
        let mut filled = cells.filter(|cell| !cell.is_empty());
        let first = filled.next().unwrap_or("");
        filled.fold(Cow::Borrowed(first), |above, cell| {
            Cow::Owned(format!("{above}\n{cell}"))
        })
    }

    pub(super) fn customer(&self, row: usize) -> &'t str {
        self.cell(row, self.customer)
    }

    /// Whether the table says how to reach people; else a name alone may be that of somebody who is known with a contact.
    pub(super) fn has_contacts(&self) -> bool {
        self.contact.is_some()
    }

    pub(super) fn contact(&self, row: usize) -> &'t str {
        self.cell(row, self.contact)
    }

    pub(super) fn reasons(&self, row: usize) -> Vec<Cow<'t, str>> {
        match self.cell(row, self.reasons) {
            "" => Vec::new(),
            cell => self.cut.parts(cell),
        }
    }

    pub(super) fn has_reasons(&self) -> bool {
        self.reasons.is_some()
    }

    pub(super) fn is_aside(&self, row: usize) -> Option<bool> {
        self.aside
            .map(|column| says_yes(self.table.cell(row, column)))
    }

    /// What tells it from other answers where nothing names it.
    pub(super) fn content(&self, row: usize) -> Content {
        Content {
            customer: (folded(self.customer(row)), folded(self.contact(row))),
            day: self.day(row).unwrap_or_default(),
            score: self.score(row).unwrap_or_default().map(Score::value),
            comment: self.comment(row).into_owned(),
        }
    }

    /// Columns that go into fields which the project has.
    pub(super) fn known_fields(&self, project: &Project) -> Vec<(usize, FieldId)> {
        let known = self.fields.iter().filter_map(|&column| {
            let field = known_field(self.table, column, project)?;
            Some((column, field))
        });
        known.collect()
    }

    pub(super) fn read(&self, row: usize, ragged: Option<&Ragged>) -> ReadRow<'t> {
        let (score, day) = (self.score(row), self.day(row));
        let values = self
            .fields
            .iter()
            .map(|&column| (column, self.said(row, column)));
        ReadRow {
            line: self.table.line(row),
            is_answer: self.why_not(row, score).is_none(),
            score: score.unwrap_or_default(),
            day: day.unwrap_or_default(),
            comment: Cow::Owned(self.comment(row).into_owned()),
            customer: self.customer(row),
            contact: self.contact(row),
            reasons: self.reasons(row).into_iter().map(Cow::into_owned).collect(),
            values: values.filter(|(_, cell)| !cell.is_empty()).collect(),
            troubles: self.troubles(row, (score, day), ragged),
        }
    }

    fn cell(&self, row: usize, column: Option<usize>) -> &'t str {
        column.map_or("", |column| self.said(row, column))
    }

    /// What a row says in a column; nothing where it is open what stands there.
    pub(super) fn said(&self, row: usize, column: usize) -> &'t str {
        match self.open_of(row) {
            Some((from, _)) if column >= from => "",
            _ => self.table.cell(row, column),
        }
    }

    fn open_of(&self, row: usize) -> Option<(usize, &str)> {
        let (from, text) = self.surplus_of(row)?.open.as_ref()?;
        Some((*from, text.as_str()))
    }

    fn surplus_of(&self, row: usize) -> Option<&Surplus> {
        // Nearly all tables have none.
        if self.surplus.is_empty() {
            return None;
        }
        let at = self
            .surplus
            .binary_search_by_key(&row, |each| each.row)
            .ok()?;
        self.surplus.get(at)
    }
}

/// How the days of a column are written.
#[derive(Clone, Copy, Debug)]
struct Dates {
    order: DateOrder,
    /// Whether days and months are to change places in what a spreadsheet program took for dates.
    are_half_converted: bool,
}

impl Dates {
    fn of(table: &Table, mapping: &Mapping) -> Self {
        let order = mapping.date_order;
        let column = mapping.column_of(ColumnUse::Date);
        Self {
            order,
            are_half_converted: column
                .is_some_and(|column| half_converted(table, column) == Some(order)),
        }
    }

    fn day_in(self, cell: &str) -> Read<'_, Day> {
        if self.order == DateOrder::InDoubt {
            return Ok(None);
        }
        read(cell, |cell| {
            let day = date::read_day(cell, self.order);
            if self.are_half_converted {
                return day.map(|day| date::turned(cell, day));
            }
            day
        })
    }
}

/// The headers of these columns, which are a part of every name.
fn named_by(table: &Table, columns: [Option<usize>; 2]) -> Mixed {
    let headers = columns.map(|column| table.headers().get(column?));
    headers.into_iter().fold(Mixed::default(), |mixed, header| {
        mixed.with(header.map_or("", String::as_str))
    })
}

/// The columns of what became of an answer. Of employees nobody asks again.
fn case_columns(mapping: &Mapping, project: &Project) -> Vec<(Heading, usize)> {
    if project.survey().audience == Audience::Employees {
        return Vec::new();
    }
    let of_case = Heading::ALL
        .into_iter()
        .filter(|heading| heading.is_of_case());
    let column_of = |heading| mapping.column_of(ColumnUse::Own(heading));
    of_case
        .filter_map(|heading| Some((heading, column_of(heading)?)))
        .collect()
}

fn score_in(cell: &str) -> Read<'_, Score> {
    read(cell, read_score)
}

/// The cell of a day, empty for what programs write where they note none.
fn without_none(cell: &str) -> &str {
    // LimeSurvey's first day, and no seconds since 1970.
    if cell == "0" || cell.starts_with("1980-01-01 00:00") {
        return "";
    }
    cell
}

fn read<T>(cell: &str, as_value: impl FnOnce(&str) -> Option<T>) -> Read<'_, T> {
    if cell.is_empty() {
        return Ok(None);
    }
    as_value(cell).map(Some).ok_or(cell)
}
