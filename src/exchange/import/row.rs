//! One row of a table, read as its mapping says. The preview and the import read rows here and nowhere else, so
//! that what is shown is what is done.

mod named;

use std::borrow::Cow;

use super::composed::folded;
use super::date::{self, DateOrder};
use super::duplicates::Content;
use super::mapping::{ColumnUse, Mapping};
use super::mixed::Mixed;
use super::not_answers::NotAnswers;
use super::propose::half_converted;
use super::reasons::Cut;
use super::score::read_score;
use super::surplus::{Surplus, surplus};
use super::target::{field_targets, known_field, read_rating};
use super::words::Wording;
use super::{CellError, Ragged, Table};
use crate::exchange::Heading;
use crate::exchange::headings::{read_given, read_list, read_notes, read_state, says_yes};
use crate::model::{Audience, CaseState, Course, Day, FieldId, Project, Scale, Score};

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

/// What is wrong with a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The score's cell is empty.
    NoScore,
    /// The score's cell holds something else, which is not rounded into a score.
    NotAScore(String),
    /// The date's cell holds something else, or a day that the calendar does not have.
    NotADate(String),
    /// The day has yet to come. It is kept.
    FutureDate(Day),
    /// What became of the answer is said in no way that can be read.
    NotACase(String),
    /// A cell of a rating holds something else than a number of its scale.
    NotARating { cell: String, scale: Scale },
    /// It has so many cells, not as many as there are headers.
    Ragged { cells: usize },
    /// It has more cells than there are headers, and of this text it is open what it says; it is left out.
    LeftOver(String),
    /// The cell below that header holds an error instead of a value, and is read as empty.
    Error { column: String, error: CellError },
}

/// Why a row becomes no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhyNot {
    /// It holds neither a score nor anything else that was answered.
    Nothing,
    /// It sums up the others.
    Total,
    /// The headers once more.
    Header,
    /// Somebody tried the questions out.
    Preview,
    /// A number stands where the scores do and nothing else, where all others say more.
    NumberAlone,
    /// It has more cells than there are headers, and it is open which of them is the score.
    Moved,
    /// It is among the answers already, or stands further up in the table.
    Duplicate,
}

/// What became of an answer, as a row says it.
#[derive(Clone, Debug, Default)]
pub(super) struct ReadCase<'t> {
    pub course: Course,
    pub owner: &'t str,
    pub due: Option<Day>,
    pub given: Vec<(String, Day)>,
    pub notes: Vec<(Day, String)>,
}

/// A cell of a kind: nothing, what was read, or a text that is no such thing.
pub(super) type Read<'t, T> = Result<Option<T>, &'t str>;

/// Reads the rows of a table.
#[derive(Debug)]
pub(super) struct RowReader<'t> {
    table: &'t Table,
    score: Option<usize>,
    date: Option<usize>,
    /// Whether the column of days says when somebody answered.
    says_answered: bool,
    order: DateOrder,
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
    /// Those of the fields that are ratings.
    ratings: Vec<(usize, Scale)>,
    left_out: Vec<usize>,
    /// Rows with too many cells, in their order.
    surplus: Vec<Surplus>,
    /// Whether days and months are to change places in what a spreadsheet program took for dates.
    is_half_converted: bool,
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
        let reasons = mapping.column_of(ColumnUse::Reasons);
        let is_named = |column: usize| {
            let header = table.headers().get(column);
            header.is_some_and(|header| Wording::of(header).reasons)
        };
        let names_answers = |column: usize| {
            let header = table.headers().get(column);
            table.own_language().is_some()
                || header.is_some_and(|header| Wording::of(header).answer_itself)
        };
        let own = |heading| mapping.column_of(ColumnUse::Own(heading));
        let of_case = Heading::ALL
            .into_iter()
            .filter(|heading| heading.is_of_case());
        let date = mapping.column_of(ColumnUse::Date);
        let has_cases = project.survey().audience == Audience::Customers;
        let of_case = of_case.filter(|_| has_cases);
        Self {
            cut: reasons.map_or(Cut::Own, |column| Cut::of(table, column, is_named(column))),
            id: own(Heading::Id),
            named_by: [own(Heading::Id), mapping.column_of(ColumnUse::Score)]
                .map(|column| column.and_then(|column| table.headers().get(column)))
                .into_iter()
                .fold(Mixed::default(), |mixed, header| {
                    mixed.with(header.map_or("", String::as_str))
                }),
            names_answers: own(Heading::Id).is_some_and(names_answers),
            aside: own(Heading::Aside),
            case: of_case
                .filter_map(|heading| Some((heading, own(heading)?)))
                .collect(),
            latest_day: mapping.latest_day,
            not_answers: NotAnswers::of(table, mapping),
            table,
            score: mapping.column_of(ColumnUse::Score),
            date,
            says_answered: date.is_some_and(|column| {
                let header = table.headers().get(column);
                header.is_some_and(|header| Wording::of(header).answered)
            }),
            order: mapping.date_order,
            customer: of_customers(ColumnUse::Customer),
            contact: of_customers(ColumnUse::Contact),
            reasons,
            comments: mapping.columns_of(ColumnUse::Comment).collect(),
            ratings: targets
                .filter_map(|target| Some((target.column, target.field.scale()?)))
                .collect(),
            left_out: mapping.columns_of(ColumnUse::LeftOut).collect(),
            surplus: surplus(table, mapping),
            is_half_converted: date
                .is_some_and(|column| half_converted(table, column) == Some(mapping.date_order)),
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
        read(self.day_cell(row), |cell| {
            let day = date::read_day(cell, self.order);
            if self.is_half_converted {
                return day.map(|day| date::turned(cell, day));
            }
            day
        })
    }

    /// The cell of the day, empty for what programs write where they note none.
    fn day_cell(&self, row: usize) -> &'t str {
        let cell = self.cell(row, self.date);
        // LimeSurvey's first day, and no seconds since 1970.
        if cell == "0" || cell.starts_with("1980-01-01 00:00") {
            return "";
        }
        cell
    }

    pub(super) fn comment(&self, row: usize) -> Cow<'_, str> {
        let cells = self.comments.iter().map(|&column| self.said(row, column));
        let open = self.open_of(row).filter(|_| !self.comments.is_empty());
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

    /// Nothing where no column says anything; the cell that cannot be read where one cannot.
    pub(super) fn case(&self, row: usize) -> Read<'t, ReadCase<'t>> {
        let cell = |wanted: Heading| {
            let column = self.case.iter().find(|(heading, _)| *heading == wanted);
            self.cell(row, column.map(|(_, column)| *column))
        };
        if self
            .case
            .iter()
            .all(|(_, column)| self.table.cell(row, *column).is_empty())
        {
            return Ok(None);
        }
        let day = |wanted| read(cell(wanted), |text| date::read_day(text, self.order));
        let (contacted, closed) = (day(Heading::Contacted)?, day(Heading::Closed)?);
        let state = read(cell(Heading::State), read_state)?.unwrap_or_default();
        let any_day = closed.or(contacted).or(self.day(row).unwrap_or_default());
        let given = read_list(cell(Heading::Given)).into_iter().map(|each| {
            let with_day = read_given(&each).map(|(name, day)| (name.to_owned(), day));
            with_day.or_else(|| Some((each, any_day?)))
        });
        Ok(Some(ReadCase {
            course: course(state, (contacted, closed), any_day).ok_or(cell(Heading::State))?,
            owner: cell(Heading::Owner),
            due: day(Heading::Due)?,
            given: given.collect::<Option<_>>().ok_or(cell(Heading::Given))?,
            notes: read_notes(cell(Heading::Notes)).ok_or(cell(Heading::Notes))?,
        }))
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
        let headers = self.table.headers();
        let known = self.fields.iter().filter_map(|&column| {
            let field = known_field(self.table, headers.get(column)?, project.fields())?;
            Some((column, field))
        });
        known.collect()
    }

    /// Why a row becomes no answer, whatever there is already. An answer has a score, or says something that somebody
    /// answered: a date, a name or a telephone number alone is an invitation. What the program's own table names is one.
    pub(super) fn why_not(&self, row: usize, score: Read<'_, Score>) -> Option<WhyNot> {
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
        let fields = if never { &[] } else { self.fields.as_slice() };
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
            || said.any(|&column| !self.table.cell(row, column).is_empty())
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
        match day {
            Err(cell) => troubles.push(Trouble::NotADate(cell.to_owned())),
            Ok(Some(day)) if self.latest_day.is_some_and(|latest| day > latest) => {
                troubles.push(Trouble::FutureDate(day));
            }
            Ok(_) => {}
        }
        if let Err(cell) = self.case(row) {
            troubles.push(Trouble::NotACase(cell.to_owned()));
        }
        troubles.extend(self.off_scale(row));
        troubles.extend(ragged.map(|&Ragged { cells, .. }| Trouble::Ragged { cells }));
        let left_over = self.open_of(row).filter(|_| self.comments.is_empty());
        troubles.extend(left_over.map(|(_, text)| Trouble::LeftOver(text.to_owned())));
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
            let cell = self.said(row, column);
            let is_refused = !cell.is_empty() && read_rating(cell, scale).is_none();
            is_refused.then(|| Trouble::NotARating {
                cell: cell.to_owned(),
                scale,
            })
        })
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

fn read<T>(cell: &str, as_value: impl FnOnce(&str) -> Option<T>) -> Read<'_, T> {
    if cell.is_empty() {
        return Ok(None);
    }
    as_value(cell).map(Some).ok_or(cell)
}

/// As it is said, else as near to it as its days allow.
fn course(state: CaseState, days: (Option<Day>, Option<Day>), any: Option<Day>) -> Option<Course> {
    let exact = Course::new(state, days.0, days.1);
    exact.or_else(|| Some(Course::default().moved_to(state, any?)))
}
