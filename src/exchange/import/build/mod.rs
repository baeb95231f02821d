//! A plan made into one edit, and a project made of a table alone.

use std::collections::{HashMap, HashSet};
use std::ops::ControlFlow;

use fastrand::Rng;

use super::Table;
use super::mapping::Mapping;
use super::plan::{Cancelled, Fate, Plan, Progress, for_each_row, plan};
use super::row::{ReadCase, RowReader};
use super::target::{FieldTarget, field_targets, read_rating, several_in};
use crate::exchange::headings::read_list;
use crate::model::{
    Case, Choice, ChoiceId, Customer, CustomerId, Edit, EditError, Field, FieldKind, FieldValue,
    Gift, Given, Items, Kept, ListEdit, Listed, Note, Person, Placed, Project, ProjectId, Reason,
    Response, ResponseId, Survey,
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
        builder.ids.reserve(self.counted.answers);
        let mut answers = Vec::with_capacity(self.counted.answers);
        let mut changed = Vec::with_capacity(self.counted.updated);
        let mut otherwise = self.otherwise.iter().peekable();
        for_each_row(reader.table().rows(), progress, |row| {
            match otherwise.next_if(|(each, _)| *each == row) {
                None => answers.push(Placed {
                    row: usize::MAX,
                    response: builder.answer(row, rng),
                }),
                Some((_, Fate::Update(known))) => {
                    let known = project.responses().get(*known);
                    changed.extend(known.map(|known| builder.change(row, known.to_response())));
                }
                Some((_, Fate::Skip)) => {}
            }
        })?;
        Ok(builder.into_edit(answers, changed))
    }
}

/// What grows while rows are read.
#[derive(Debug)]
struct Builder<'t, 'r> {
    reader: &'r RowReader<'t>,
    targets: Vec<Target<'t>>,
    reasons: Named<Reason>,
    people: Named<Person>,
    gifts: Named<Gift>,
    customers: Customers,
    ids: HashSet<ResponseId>,
}

impl<'t, 'r> Builder<'t, 'r> {
    fn new(reader: &'r RowReader<'t>, mapping: &Mapping, project: &Project) -> Self {
        Self {
            reader,
            targets: targets(reader, mapping, project.fields()),
            reasons: reasons(project),
            people: people(project),
            gifts: gifts(project),
            customers: Customers::new(project),
            ids: project.responses().iter().map(|each| each.id()).collect(),
        }
    }

    fn answer(&mut self, row: usize, rng: &mut Rng) -> Response {
        let own = self.reader.id(row).filter(|id| self.ids.insert(*id));
        let id = own.unwrap_or_else(|| self.fresh_id(rng));
        self.change(row, Response::new(id))
    }

    /// What the row says in the answer. Empty cells change nothing.
    fn change(&mut self, row: usize, mut response: Response) -> Response {
        let reader = self.reader;
        if let Ok(Some(score)) = reader.score(row) {
            response.score = Some(score);
        }
        if let Ok(Some(day)) = reader.day(row) {
            response.day = Some(day);
        }
        let comment = reader.comment(row);
        if !comment.is_empty() {
            response.comment = comment.into_owned();
        }
        response.aside = reader.is_aside(row).unwrap_or(response.aside);
        let customer = self
            .customers
            .id_of(reader.customer(row), reader.contact(row));
        response.customer = customer.or(response.customer);
        let reasons = reader.reasons(row);
        if !reasons.is_empty() {
            let reasons = reasons.iter().map(|name| self.reasons.id_of(name));
            response.set_reasons(reasons.collect());
        }
        for target in &mut self.targets {
            let cell = reader.table().cell(row, target.column);
            if let Some(value) = Some(cell)
                .filter(|cell| !cell.is_empty())
                .and_then(|cell| target.value_of(cell))
            {
                response.set_value(target.field.id, Some(value));
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

    fn case(&mut self, read: ReadCase<'_>, kept: Kept) -> Case {
        let owner = Some(read.owner).filter(|name| !name.is_empty());
        let given = read.given.iter().map(|(name, day)| Given {
            gift: self.gifts.id_of(name),
            day: *day,
            kept: Kept::default(),
        });
        let given = given.collect();
        let notes = read.notes.into_iter();
        Case {
            course: read.course,
            owner: owner.map(|name| self.people.id_of(name)),
            due: read.due,
            given,
            notes: notes
                .filter_map(|(day, text)| Note::new(day, text))
                .collect(),
            quote: None,
            kept,
        }
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

    fn into_edit(self, answers: Vec<Placed>, changed: Vec<Response>) -> Edit {
        let mut edits: Vec<Edit> = self
            .targets
            .into_iter()
            .filter_map(Target::into_edit)
            .collect();
        edits.extend(self.reasons.into_edits());
        edits.extend(self.people.into_edits());
        edits.extend(self.gifts.into_edits());
        let customers = self.customers.fresh.into_iter();
        edits.extend(customers.map(append).map(Edit::Customer));
        edits.push(Edit::InsertResponses(answers));
        if !changed.is_empty() {
            edits.push(Edit::ReplaceResponses(changed));
        }
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
    /// Of the program\'s own table, in which names may be quoted.
    is_own: bool,
    /// What was chosen stands one below the other.
    is_list: bool,
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
    let is_own = reader.table().own_language().is_some();
    let targets = found.into_iter();
    let is_list = |target: &FieldTarget| reader.table().is_list(target.column);
    targets
        .map(|target| (is_list(&target), target))
        .map(|(is_list, target)| Target {
            is_list,
            ..Target::new(target, is_own)
        })
        .collect()
}

impl<'t> Target<'t> {
    fn new(target: FieldTarget, is_own: bool) -> Self {
        let FieldTarget {
            column,
            field,
            is_new,
        } = target;
        let choices = field.choices().iter();
        Self {
            column,
            is_new,
            is_own,
            is_list: false,
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
            FieldKind::Several(_) if self.is_own => {
                let names = read_list(cell).into_iter();
                let ids = names.map(|name| self.choice_called(&name));
                FieldValue::several(ids.collect())
            }
            FieldKind::Several(_) => {
                // A name may have commas of its own.
                if self.folded.contains_key(&cell.to_lowercase()) {
                    return FieldValue::several(vec![self.choice_of(cell)]);
                }
                let ids = several_in(cell, self.is_list).map(|name| self.choice_of(name));
                FieldValue::several(ids.collect())
            }
        }
    }

    fn choice_of(&mut self, cell: &'t str) -> ChoiceId {
        if let Some(&id) = self.known.get(cell) {
            return id;
        }
        let id = self.choice_called(cell);
        self.known.insert(cell, id);
        id
    }

    /// The choice of that name, whatever the case of its letters, which is made where it is not there.
    fn choice_called(&mut self, cell: &str) -> ChoiceId {
        let fresh = self.field.free_choice_id();
        let id = *self.folded.entry(cell.to_lowercase()).or_insert(fresh);
        if let (true, Some(choices)) = (id == fresh, self.field.kind.choices_mut()) {
            choices.push(Choice {
                id,
                name: cell.to_owned(),
                kept: Kept::default(),
            });
        }
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

/// Items of a list by name in lower case, with those that are new.
#[derive(Debug)]
struct Named<T: Listed> {
    known: HashMap<String, T::Id>,
    free: T::Id,
    fresh: Vec<T>,
    make: fn(T::Id, &str) -> T,
}

impl<T: Listed> Named<T> {
    fn new(items: &Items<T>, make: fn(T::Id, &str) -> T) -> Self {
        let known = items.iter();
        Self {
            known: known
                .map(|each| (each.name().to_lowercase(), each.id()))
                .collect(),
            free: items.free_id(),
            fresh: Vec::new(),
            make,
        }
    }

    fn id_of(&mut self, name: &str) -> T::Id {
        let id = *self.known.entry(name.to_lowercase()).or_insert(self.free);
        if id == self.free {
            self.free = T::id_after(id);
            self.fresh.push((self.make)(id, name));
        }
        id
    }

    fn into_edits(self) -> impl Iterator<Item = Edit> {
        self.fresh.into_iter().map(append).map(T::edit)
    }
}

fn reasons(project: &Project) -> Named<Reason> {
    Named::new(project.reasons(), |id, name| Reason {
        id,
        name: name.to_owned(),
        kept: Kept::default(),
    })
}

fn people(project: &Project) -> Named<Person> {
    Named::new(project.people(), |id, name| Person {
        id,
        name: name.to_owned(),
        kept: Kept::default(),
    })
}

fn gifts(project: &Project) -> Named<Gift> {
    Named::new(project.gifts(), |id, name| Gift {
        id,
        name: name.to_owned(),
        kept: Kept::default(),
    })
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
