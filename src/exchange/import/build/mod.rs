//! A plan made into one edit, and a project made of a table alone.

mod customers;
mod ids;
mod names;

use std::ops::{ControlFlow, Range};

use fastrand::Rng;

use super::Table;
use super::in_parts::{ROWS_A_PART, in_parts, in_parts_of};
use super::mapping::{Duplicates, Mapping};
use super::plan::{Cancelled, Fate, Plan, Progress, plan};
use super::row::{ReadCase, RowReader};
use crate::model::{
    Case, Edit, EditError, Given, Kept, Note, Project, ProjectId, Response, ResponseId, Responses,
    Survey,
};
use ids::ids_of;
use names::Names;

/// So many rows are looked through at a time for what they name: where each part names most of all customers, few parts
/// are quickly put together, and who cancels is still heard soon.
const ROWS_MET: usize = 16 * ROWS_A_PART;

/// Why there is no project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ImportError {
    Cancelled,
    Edit(EditError),
}

impl From<Cancelled> for ImportError {
    fn from(_: Cancelled) -> Self {
        Self::Cancelled
    }
}

impl From<EditError> for ImportError {
    fn from(error: EditError) -> Self {
        Self::Edit(error)
    }
}

/// A project that holds a table's answers and nothing else.
///
/// # Errors
/// When `progress` breaks, or the edit does not fit.
pub fn project_from_table(
    table: &Table,
    mapping: &Mapping,
    survey: Survey,
    rng: &mut Rng,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Project, ImportError> {
    let mut project = Project::new(ProjectId::from_random(rng.u128(..)), survey);
    let edit = plan(table, mapping, &project, progress)?.into_edit(&project, rng, progress)?;
    project.apply(edit)?;
    Ok(project)
}

impl Plan<'_> {
    /// One batch that adds the fields, choices, reasons, customers and answers that are not there yet: all or
    /// nothing, and one undo. The project must be the one that was planned for.
    ///
    /// # Errors
    /// When `progress` breaks.
    pub fn into_edit(
        self,
        project: &Project,
        rng: &mut Rng,
        progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
    ) -> Result<Edit, Cancelled> {
        let rows = self.reader.table().rows();
        // Half of the work is to find out what rows name.
        let mut of_first = |at: Progress| {
            progress(Progress {
                done: at.done / 2,
                ..at
            })
        };
        let mut names = Names::new(&self.reader, &self.mapping, project);
        let met = in_parts_of(ROWS_MET, rows, &mut of_first, |part| {
            names.met_in(part.start, self.done_in(part), &self.reader)
        })?;
        for part in met {
            names.learn(part);
        }
        names.know_values(self.reader.table());
        let own_are_new = self.mapping.duplicates != Duplicates::Keep && self.counted.beside == 0;
        let ids = ids_of(self.new_rows(), &self.reader, own_are_new, project, rng);
        let builder = Builder {
            plan: &self,
            names,
            ids,
            project,
        };
        let mut of_second = |at: Progress| {
            progress(Progress {
                done: usize::midpoint(at.done, at.of),
                ..at
            })
        };
        let built = in_parts(rows, &mut of_second, |part| builder.built(part))?;
        let mut edits = builder.names.into_edits();
        let (mut answers, mut changed) = (Responses::default(), Vec::new());
        for part in built {
            answers.append(part.answers);
            changed.extend(part.changed);
        }
        edits.push(Edit::AppendResponses(answers));
        if !changed.is_empty() {
            edits.push(Edit::ReplaceResponses(changed));
        }
        Ok(Edit::Batch(edits))
    }

    /// What becomes of rows, ascending.
    fn fates(&self, part: Range<usize>) -> impl Iterator<Item = (usize, Option<Fate>)> + Clone {
        let before = self.otherwise.partition_point(|(row, _)| *row < part.start);
        let mut otherwise = self.otherwise.iter().skip(before).peekable();
        part.map(move |row| {
            let fate = otherwise.next_if(|(each, _)| *each == row);
            (row, fate.map(|(_, fate)| *fate))
        })
    }

    /// Rows that do something.
    fn done_in(&self, part: Range<usize>) -> impl Iterator<Item = usize> {
        let fates = self.fates(part);
        let done = fates.filter(|(_, fate)| *fate != Some(Fate::Skip));
        done.map(|(row, _)| row)
    }

    fn new_rows(&self) -> impl Iterator<Item = usize> + Clone {
        let fates = self.fates(0..self.reader.table().rows());
        fates.filter_map(|(row, fate)| fate.is_none().then_some(row))
    }

    /// How many of the rows above this one become new answers.
    fn new_above(&self, row: usize) -> usize {
        row - self.otherwise.partition_point(|(each, _)| *each < row)
    }
}

/// What some rows become.
struct Built {
    answers: Responses,
    changed: Vec<Response>,
}

/// Reads rows whose names are known.
struct Builder<'p, 't> {
    plan: &'p Plan<'t>,
    names: Names<'t>,
    /// Of the new answers, in their order.
    ids: Vec<ResponseId>,
    project: &'p Project,
}

impl<'t> Builder<'_, 't> {
    fn reader(&self) -> &RowReader<'t> {
        &self.plan.reader
    }

    fn built(&self, part: Range<usize>) -> Built {
        let mut built = Built {
            answers: Responses::default(),
            changed: Vec::new(),
        };
        let mut ids = self.ids.iter().skip(self.plan.new_above(part.start));
        let mut room: Option<Response> = None;
        for (row, fate) in self.plan.fates(part) {
            match fate {
                None => {
                    let Some(&id) = ids.next() else { break };
                    let blank = match room.take() {
                        Some(last) => last.emptied_for(id),
                        None => Response::new(id),
                    };
                    let answer = self.said_by(row, blank);
                    built.answers.push(&answer);
                    room = Some(answer);
                }
                Some(Fate::Update(known)) => {
                    let known = self.project.responses().get(known);
                    let changed = known.map(|known| self.said_by(row, known.to_response()));
                    built.changed.extend(changed);
                }
                Some(Fate::Skip) => {}
            }
        }
        built
    }

    /// The answer with what the row says in it. Empty cells change nothing.
    fn said_by(&self, row: usize, mut response: Response) -> Response {
        let (reader, names) = (self.reader(), &self.names);
        if let Ok(Some(score)) = reader.score(row) {
            response.score = Some(score);
        }
        if let Ok(Some(day)) = reader.day(row) {
            response.day = Some(day);
        }
        let comment = reader.comment(row);
        if !comment.is_empty() {
            response.comment.clear();
            response.comment.push_str(&comment);
        }
        response.aside = reader.is_aside(row).unwrap_or(response.aside);
        response.customer = names.customers.of_row(row).or(response.customer);
        let reasons = reader.reasons(row);
        if !reasons.is_empty() {
            let reasons = reasons.iter();
            let reasons = reasons.filter_map(|name| names.reasons.id_of(name));
            response.set_reasons(reasons.collect());
        }
        for target in &names.targets {
            let value = target.value(row, reader);
            if value.is_some() {
                response.set_value(target.field.id, value);
            }
        }
        if let Ok(Some(case)) = reader.case(row) {
            let kept = response
                .case
                .take()
                .map_or_else(Kept::default, |case| case.kept);
            response.set_case(self.case(case, kept));
        }
        response
    }

    fn case(&self, read: ReadCase<'_>, kept: Kept) -> Case {
        let given = read.given.iter().filter_map(|(name, day)| {
            Some(Given {
                gift: self.names.gifts.id_of(name)?,
                day: *day,
                kept: Kept::default(),
            })
        });
        let notes = read.notes.into_iter();
        Case {
            course: read.course,
            owner: self.names.people.id_of(read.owner),
            due: read.due,
            given: given.collect(),
            notes: notes
                .filter_map(|(day, text)| Note::new(day, text))
                .collect(),
            quote: None,
            kept,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use super::super::{ColumnUse, propose};
    use super::*;

    fn go_on(_: Progress) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }

    fn table(lines: impl Iterator<Item = String>) -> Table {
        let mut text = String::from("ID,Score,Date,Shop,Customer,Comment\n");
        for line in lines {
            let _ = writeln!(text, "{line}");
        }
        Table::read(text.into_bytes()).unwrap()
    }

    const CUSTOMERS: usize = 20_000;

    /// New names come all the time, in all parts, and come again in others.
    fn line(row: usize) -> String {
        let (shop, customer) = (row / 9000 + row % 3, row % CUSTOMERS);
        format!(
            "n{row},{},2026-01-{:02},Shop {shop},Customer {customer},said {row}",
            row % 11,
            row % 28 + 1
        )
    }

    fn mapped(table: &Table, duplicates: Duplicates) -> Mapping {
        let mut mapping = propose(table);
        for (column, each) in [
            (0, ColumnUse::Own(crate::exchange::Heading::Id)),
            (3, ColumnUse::Choice),
        ] {
            mapping.choose(column, each);
        }
        mapping.duplicates = duplicates;
        mapping
    }

    fn told(project: &Project, row: usize) -> String {
        let answer = project.responses().get(row).unwrap();
        let name = |id| project.customers().get(id).map(|each| each.name.as_str());
        let shop = project.fields().named("Shop").unwrap();
        let said = answer.value(shop.id).and_then(|value| shop.said(&value));
        format!(
            "{:?} {} {:?} {}",
            answer.score().map(crate::model::Score::value),
            said.unwrap_or_default(),
            answer.customer().and_then(name),
            answer.comment()
        )
    }

    #[test]
    fn rows_read_in_parts_are_as_rows_read_one_by_one() {
        const ROWS: usize = 2 * ROWS_A_PART + 5000;
        let survey = Survey::default();
        let first = table((0..ROWS / 2).map(line));
        let mapping = mapped(&first, Duplicates::Skip);
        let mut rng = Rng::with_seed(3);
        let mut project =
            project_from_table(&first, &mapping, survey, &mut rng, &mut go_on).unwrap();
        // All of them again, some changed, and as many new ones.
        let all = table((0..ROWS).map(|row| match row % 1000 {
            7 => line(row).replace("said", "says"),
            _ => line(row),
        }));
        let mapping = mapped(&all, Duplicates::Update);
        let plan = plan(&all, &mapping, &project, &mut go_on).unwrap();
        let changed = (0..ROWS / 2).filter(|row| row % 1000 == 7).count();
        assert_eq!(
            (plan.counted.answers, plan.counted.updated),
            (ROWS - ROWS / 2, changed)
        );
        let before = project.clone();
        let edit = plan.into_edit(&project, &mut rng, &mut go_on).unwrap();
        let back = project.apply(edit).unwrap();
        assert_eq!(project.responses().len(), ROWS);
        for row in (0..ROWS).step_by(499).chain([7, ROWS - 1]) {
            let says = if row % 1000 == 7 { "says" } else { "said" };
            let (shop, customer) = (row / 9000 + row % 3, row % CUSTOMERS);
            let expected = format!(
                "Some({}) Shop {shop} Some(\"Customer {customer}\") {says} {row}",
                row % 11
            );
            assert_eq!(told(&project, row), expected);
        }
        // Names have their ids in the order in which they come.
        let names = |project: &Project| -> Vec<String> {
            let shops = project.fields().named("Shop").unwrap().choices().iter();
            shops.map(|choice| choice.name.clone()).collect()
        };
        let shops: Vec<String> = (0..=(ROWS - 1) / 9000 + 2)
            .map(|shop| format!("Shop {shop}"))
            .collect();
        assert_eq!(names(&project), shops);
        let customers = project.customers().iter().map(|each| each.name.clone());
        assert!(customers.eq((0..CUSTOMERS).map(|customer| format!("Customer {customer}"))));
        project.apply(back).unwrap();
        assert!(project == before);
    }
}
