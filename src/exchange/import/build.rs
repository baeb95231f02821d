//! A plan made into one edit, and a project made of a table alone.

use std::collections::{HashMap, HashSet};
use std::ops::ControlFlow;

use fastrand::Rng;

use super::Table;
use super::mapping::Mapping;
use super::plan::{Cancelled, Plan, Progress, for_each_row, plan};
use super::row::RowReader;
use super::target::{FieldTarget, field_targets, read_rating, several_in};
use crate::model::{
    Choice, ChoiceId, Customer, CustomerId, Edit, EditError, Field, FieldKind, FieldValue, Items,
    Kept, ListEdit, Placed, Project, ProjectId, Reason, ReasonId, Response, ResponseId, Survey,
};

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
        let reader = &self.reader;
        let mut builder = Builder::new(reader, &self.mapping, project);
        let mut answers = Vec::with_capacity(self.counted.answers);
        for_each_row(reader.table().rows(), progress, |row| {
            if let Some(response) = builder.answer(row, rng) {
                answers.push(Placed {
                    row: usize::MAX,
                    response,
                });
            }
        })?;
        Ok(builder.into_edit(answers))
    }
}

/// What grows while rows are read.
#[derive(Debug)]
struct Builder<'t, 'r> {
    reader: &'r RowReader<'t>,
    targets: Vec<Target<'t>>,
    reasons: Reasons,
    customers: Customers,
    ids: HashSet<ResponseId>,
}

impl<'t, 'r> Builder<'t, 'r> {
    fn new(reader: &'r RowReader<'t>, mapping: &Mapping, project: &Project) -> Self {
        Self {
            reader,
            targets: targets(reader, mapping, project.fields()),
            reasons: Reasons::new(project),
            customers: Customers::new(project),
            ids: project.responses().iter().map(|each| each.id()).collect(),
        }
    }

    fn answer(&mut self, row: usize, rng: &mut Rng) -> Option<Response> {
        let score = self.reader.score(row);
        if !self.reader.is_answer(row, score) {
            return None;
        }
        let mut response = Response::new(self.fresh_id(rng));
        response.score = score.unwrap_or_default();
        response.day = self.reader.day(row).unwrap_or_default();
        response.comment = self.reader.comment(row).into_owned();
        response.customer = self
            .customers
            .id_of(self.reader.customer(row), self.reader.contact(row));
        let reasons = self
            .reader
            .reasons(row)
            .map(|name| self.reasons.id_of(name));
        response.set_reasons(reasons.collect());
        for target in &mut self.targets {
            let cell = self.reader.table().cell(row, target.column);
            if !cell.is_empty() {
                let value = target.value_of(cell);
                response.set_value(target.field.id, value);
            }
        }
        Some(response)
    }

    /// Forty random bits meet by chance among a million.
    fn fresh_id(&mut self, rng: &mut Rng) -> ResponseId {
        loop {
            let id = ResponseId::from_random(rng.u64(..));
            if self.ids.insert(id) {
                return id;
            }
        }
    }

    fn into_edit(self, answers: Vec<Placed>) -> Edit {
        let mut edits: Vec<Edit> = self
            .targets
            .into_iter()
            .filter_map(Target::into_edit)
            .collect();
        edits.extend(self.reasons.fresh.into_iter().map(append).map(Edit::Reason));
        edits.extend(
            self.customers
                .fresh
                .into_iter()
                .map(append)
                .map(Edit::Customer),
        );
        edits.push(Edit::InsertResponses(answers));
        Edit::Batch(edits)
    }
}

fn append<T: crate::model::Item>(item: T) -> ListEdit<T> {
    ListEdit::Insert {
        at: usize::MAX,
        item,
    }
}

/// The field that a column goes into, old or new.
#[derive(Debug)]
struct Target<'t> {
    column: usize,
    field: Field,
    is_new: bool,
    /// Choices by their name as it stands in the table, and by their name in lower case.
    known: HashMap<&'t str, ChoiceId>,
    folded: HashMap<String, ChoiceId>,
    had_choices: usize,
}

fn targets<'t>(
    reader: &RowReader<'t>,
    mapping: &Mapping,
    fields: &Items<Field>,
) -> Vec<Target<'t>> {
    let found = field_targets(reader.table(), mapping, reader.fields(), fields);
    found.into_iter().map(Target::new).collect()
}

impl<'t> Target<'t> {
    fn new(target: FieldTarget) -> Self {
        let FieldTarget {
            column,
            field,
            is_new,
        } = target;
        let choices = field.choices().iter();
        Self {
            column,
            is_new,
            known: HashMap::new(),
            folded: choices
                .map(|choice| (choice.name.to_lowercase(), choice.id))
                .collect(),
            had_choices: field.choices().len(),
            field,
        }
    }

    /// `None` for what is no number of a rating's scale.
    fn value_of(&mut self, cell: &'t str) -> Option<FieldValue> {
        match self.field.kind {
            FieldKind::Text => Some(FieldValue::Text(cell.to_owned())),
            FieldKind::Rating(scale) => read_rating(cell, scale).map(FieldValue::Rating),
            FieldKind::Choice(_) => Some(FieldValue::Choice(self.choice_of(cell))),
            FieldKind::Several(_) => {
                // A name may have commas of its own.
                if self.folded.contains_key(&cell.to_lowercase()) {
                    return FieldValue::several(vec![self.choice_of(cell)]);
                }
                let ids = several_in(cell).map(|name| self.choice_of(name));
                FieldValue::several(ids.collect())
            }
        }
    }

    fn choice_of(&mut self, cell: &'t str) -> ChoiceId {
        if let Some(&id) = self.known.get(cell) {
            return id;
        }
        let fresh = self.field.free_choice_id();
        let id = *self.folded.entry(cell.to_lowercase()).or_insert(fresh);
        if let (true, Some(choices)) = (id == fresh, self.field.kind.choices_mut()) {
            choices.push(Choice {
                id,
                name: cell.to_owned(),
                kept: Kept::default(),
            });
        }
        self.known.insert(cell, id);
        id
    }

    fn into_edit(self) -> Option<Edit> {
        if self.is_new {
            return Some(Edit::Field(append(self.field)));
        }
        let has_grown = self.field.choices().len() > self.had_choices;
        has_grown.then(|| Edit::Field(ListEdit::Replace(self.field)))
    }
}

/// Reasons by name in lower case, with those that are new.
#[derive(Debug)]
struct Reasons {
    known: HashMap<String, ReasonId>,
    free: ReasonId,
    fresh: Vec<Reason>,
}

impl Reasons {
    fn new(project: &Project) -> Self {
        let reasons = project.reasons().iter();
        Self {
            known: reasons
                .map(|each| (each.name.to_lowercase(), each.id))
                .collect(),
            free: project.reasons().free_id(),
            fresh: Vec::new(),
        }
    }

    fn id_of(&mut self, name: &str) -> ReasonId {
        let id = *self.known.entry(name.to_lowercase()).or_insert(self.free);
        if id == self.free {
            self.free = id.next();
            self.fresh.push(Reason {
                id,
                name: name.to_owned(),
                kept: Kept::default(),
            });
        }
        id
    }
}

/// Customers by name and contact in lower case, with those that are new. The same name with another contact is
/// somebody else.
#[derive(Debug)]
struct Customers {
    known: HashMap<String, CustomerId>,
    free: CustomerId,
    fresh: Vec<Customer>,
}

impl Customers {
    fn new(project: &Project) -> Self {
        let customers = project.customers().iter();
        Self {
            known: customers
                .map(|each| (key_of(&each.name, &each.contact), each.id))
                .collect(),
            free: project.customers().free_id(),
            fresh: Vec::new(),
        }
    }

    fn id_of(&mut self, name: &str, contact: &str) -> Option<CustomerId> {
        if name.is_empty() && contact.is_empty() {
            return None;
        }
        let id = *self.known.entry(key_of(name, contact)).or_insert(self.free);
        if id == self.free {
            self.free = id.next();
            self.fresh.push(Customer {
                id,
                name: name.to_owned(),
                contact: contact.to_owned(),
                kept: Kept::default(),
            });
        }
        Some(id)
    }
}

/// A zero byte stands in neither part.
fn key_of(name: &str, contact: &str) -> String {
    format!("{name}\0{contact}").to_lowercase()
}
