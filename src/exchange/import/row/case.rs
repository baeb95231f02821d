//! What became of an answer, read from the columns that say so.

use super::{Read, RowReader, read};
use crate::exchange::Heading;
use crate::exchange::headings::{read_given, read_list, read_notes, read_state};
use crate::exchange::import::date;
use crate::model::{CaseState, Course, Day};

/// What became of an answer, as a row says it.
#[derive(Clone, Debug, Default)]
pub(in crate::exchange::import) struct ReadCase<'t> {
    pub course: Course,
    pub owner: &'t str,
    pub due: Option<Day>,
    pub given: Vec<(String, Day)>,
    pub notes: Vec<(Day, String)>,
}

impl<'t> RowReader<'t> {
    /// Nothing where no column says anything; the cell that cannot be read where one cannot.
    pub(in crate::exchange::import) fn case(&self, row: usize) -> Read<'t, ReadCase<'t>> {
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
        let day = |wanted| read(cell(wanted), |text| date::read_day(text, self.dates.order));
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
}

/// As it is said, else as near to it as its days allow.
fn course(state: CaseState, days: (Option<Day>, Option<Day>), any: Option<Day>) -> Option<Course> {
    let exact = Course::new(state, days.0, days.1);
    exact.or_else(|| Some(Course::default().moved_to(state, any?)))
}
