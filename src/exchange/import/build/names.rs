//! What rows name - choices, reasons, people, gifts, customers - and the ids of it. Names are first met, on all cores,
//! then learnt in the order of the rows, and from then on only looked up.

use std::borrow::Cow;

use foldhash::HashMap;
use foldhash::fast::RandomState;

use super::super::Table;
use super::super::composed::folded;
use super::super::mapping::Mapping;
use super::super::row::RowReader;
use super::super::target::{Between, FieldTarget, field_targets, read_rating};
use super::customers::{Customers, MetCustomers};
use crate::model::{
    Choice, ChoiceId, Edit, Field, FieldKind, FieldValue, Gift, Items, Kept, ListEdit, Listed,
    Person, Project, Reason,
};

/// Each once, in the order in which it came first.
pub(super) type IndexSet<T> = indexmap::IndexSet<T, RandomState>;

/// What some rows name, each once, in the order in which it comes first.
#[derive(Debug)]
pub(super) struct Met<'t> {
    /// For each target.
    choices: Vec<IndexSet<Cow<'t, str>>>,
    reasons: IndexSet<Cow<'t, str>>,
    people: IndexSet<Cow<'t, str>>,
    gifts: IndexSet<Cow<'t, str>>,
    customers: MetCustomers<'t>,
}

#[derive(Debug)]
pub(super) struct Names<'t> {
    pub targets: Vec<Target<'t>>,
    pub reasons: Named<'t, Reason>,
    pub people: Named<'t, Person>,
    pub gifts: Named<'t, Gift>,
    pub customers: Customers<'t>,
}

impl<'t> Names<'t> {
    pub(super) fn new(reader: &RowReader<'t>, mapping: &Mapping, project: &Project) -> Self {
        let table = reader.table();
        let targets = field_targets(table, mapping, reader.fields(), project);
        let targets = targets.into_iter();
        Self {
            targets: targets
                .map(|target| Target::new(Between::of(table, target.column, &target.field), target))
                .collect(),
            reasons: Named::new(project.reasons()),
            people: Named::new(project.people()),
            gifts: Named::new(project.gifts()),
            customers: Customers::new(project, reader.has_contacts()),
        }
    }

    /// `rows` are some of those from the first on, in their order.
    pub(super) fn met_in(
        &self,
        first_row: usize,
        rows: impl Iterator<Item = usize>,
        reader: &RowReader<'t>,
    ) -> Met<'t> {
        let mut met = Met {
            choices: self.targets.iter().map(|_| IndexSet::default()).collect(),
            reasons: IndexSet::default(),
            people: IndexSet::default(),
            gifts: IndexSet::default(),
            customers: MetCustomers::new(first_row),
        };
        let mut first_times: Vec<_> = self.targets.iter().map(|_| FirstTimes::default()).collect();
        for row in rows {
            let targets = self.targets.iter().zip(&mut first_times);
            for ((target, first_times), choices) in targets.zip(&mut met.choices) {
                if first_times.is_one(reader.table().number(row, target.column)) {
                    target.meet(reader.said(row, target.column), choices);
                }
            }
            met.reasons.extend(reader.reasons(row));
            met.customers.note(row, reader);
            if let Ok(Some(case)) = reader.case(row) {
                let owner = Some(case.owner).filter(|name| !name.is_empty());
                met.people.extend(owner.map(Cow::Borrowed));
                let given = case.given.into_iter();
                met.gifts.extend(given.map(|(name, _)| Cow::Owned(name)));
            }
        }
        met
    }

    /// What is new gets an id.
    pub(super) fn learn(&mut self, met: Met<'t>) {
        for (target, choices) in self.targets.iter_mut().zip(met.choices) {
            for name in choices {
                target.learn(name);
            }
        }
        let reason = |id, name| Reason {
            id,
            name,
            kept: Kept::default(),
        };
        self.reasons.learn(met.reasons, reason);
        let person = |id, name| Person {
            id,
            name,
            kept: Kept::default(),
        };
        self.people.learn(met.people, person);
        let gift = |id, name| Gift {
            id,
            name,
            kept: Kept::default(),
        };
        self.gifts.learn(met.gifts, gift);
        self.customers.learn(met.customers);
    }

    /// To be called once all is learnt.
    pub(super) fn know_values(&mut self, table: &'t Table) {
        for target in &mut self.targets {
            if table.is_repeated(target.column) {
                let cells = table.different(target.column);
                target.values = cells.map(|cell| target.value_of(cell)).collect();
            }
        }
    }

    /// What is new goes into the project's lists.
    pub(super) fn into_edits(self) -> Vec<Edit> {
        let fields = self.targets.into_iter().filter_map(Target::into_edit);
        let mut edits: Vec<Edit> = fields.collect();
        edits.extend(self.reasons.into_edits());
        edits.extend(self.people.into_edits());
        edits.extend(self.gifts.into_edits());
        edits.extend(self.customers.into_edits());
        edits
    }
}

/// Which of the different cells of a column were met.
#[derive(Debug, Default)]
struct FirstTimes(Vec<bool>);

impl FirstTimes {
    /// Of a cell without a number nobody knows.
    fn is_one(&mut self, number: Option<usize>) -> bool {
        let Some(number) = number else { return true };
        if number >= self.0.len() {
            self.0.resize(number + 1, false);
        }
        let was_met = self
            .0
            .get_mut(number)
            .map(|met| std::mem::replace(met, true));
        was_met != Some(true)
    }
}

/// The field that a column goes into, old or new.
#[derive(Debug)]
pub(super) struct Target<'t> {
    pub column: usize,
    pub field: Field,
    /// What each of the different cells of the column is, by its number, once all names are learnt.
    values: Vec<Option<FieldValue>>,
    is_new: bool,
    between: Between,
    free: ChoiceId,
    /// Choices by their name as it stands in the table, and by their name in lower case.
    known: HashMap<Cow<'t, str>, ChoiceId>,
    folded: HashMap<String, ChoiceId>,
    had_choices: usize,
}

impl<'t> Target<'t> {
    fn new(between: Between, target: FieldTarget) -> Self {
        let FieldTarget {
            column,
            field,
            is_new,
        } = target;
        let choices = field.choices().iter();
        Self {
            column,
            values: Vec::new(),
            is_new,
            between,
            free: field.free_choice_id(),
            known: HashMap::default(),
            folded: choices
                .map(|choice| (folded(&choice.name), choice.id))
                .collect(),
            had_choices: field.choices().len(),
            field,
        }
    }

    fn meet(&self, cell: &'t str, met: &mut IndexSet<Cow<'t, str>>) {
        match self.field.kind {
            FieldKind::Choice(_) if !cell.is_empty() => {
                met.insert(Cow::Borrowed(cell));
            }
            FieldKind::Several(_) => met.extend(self.between.names(cell)),
            FieldKind::Choice(_) | FieldKind::Text | FieldKind::Rating(_) => {}
        }
    }

    fn learn(&mut self, name: Cow<'t, str>) {
        if !self.known.contains_key(&name) {
            let id = self.choice_called(&name);
            self.known.insert(name, id);
        }
    }

    /// The choice of that name, whatever the case of its letters, which is made where it is not there.
    fn choice_called(&mut self, name: &str) -> ChoiceId {
        let id = *self.folded.entry(folded(name)).or_insert(self.free);
        if let (true, Some(choices)) = (id == self.free, self.field.kind.choices_mut()) {
            self.free = id.next();
            choices.push(Choice {
                id,
                name: name.to_owned(),
                kept: Kept::default(),
            });
        }
        id
    }

    /// What a row says; `None` for nothing, and for what is no number of a rating's scale.
    pub(super) fn value(&self, row: usize, reader: &RowReader<'t>) -> Option<FieldValue> {
        let number = reader.table().number(row, self.column);
        match number.and_then(|number| self.values.get(number)) {
            Some(known) => known.clone(),
            None => self.value_of(reader.said(row, self.column)),
        }
    }

    fn value_of(&self, cell: &'t str) -> Option<FieldValue> {
        if cell.is_empty() {
            return None;
        }
        match self.field.kind {
            FieldKind::Text => Some(FieldValue::Text(cell.to_owned())),
            FieldKind::Rating(scale) => read_rating(cell, scale).map(FieldValue::Rating),
            FieldKind::Choice(_) => self.known.get(cell).copied().map(FieldValue::Choice),
            FieldKind::Several(_) => {
                let names = self.between.names(cell).into_iter();
                let ids = names.filter_map(|name| self.known.get(&name).copied());
                FieldValue::several(ids.collect())
            }
        }
    }

    fn into_edit(self) -> Option<Edit> {
        if self.is_new {
            return Some(Edit::Field(ListEdit::append(self.field)));
        }
        let has_grown = self.field.choices().len() > self.had_choices;
        has_grown.then(|| Edit::Field(ListEdit::Replace(self.field)))
    }
}

/// Items of a list by name as it stands in the table, and by name in lower case, with those that are new.
#[derive(Debug)]
pub(super) struct Named<'t, T: Listed> {
    known: HashMap<Cow<'t, str>, T::Id>,
    folded: HashMap<String, T::Id>,
    free: T::Id,
    fresh: Vec<T>,
}

impl<'t, T: Listed> Named<'t, T> {
    fn new(items: &Items<T>) -> Self {
        let items_by_name = items.iter();
        Self {
            known: HashMap::default(),
            folded: items_by_name
                .map(|each| (folded(each.name()), each.id()))
                .collect(),
            free: items.free_id(),
            fresh: Vec::new(),
        }
    }

    fn learn(&mut self, met: IndexSet<Cow<'t, str>>, make: impl Fn(T::Id, String) -> T) {
        for name in met {
            if self.known.contains_key(&name) {
                continue;
            }
            let id = *self.folded.entry(folded(&name)).or_insert(self.free);
            if id == self.free {
                self.free = T::id_after(id);
                self.fresh.push(make(id, name.clone().into_owned()));
            }
            self.known.insert(name, id);
        }
    }

    /// Of a name that was learnt.
    pub(super) fn id_of(&self, name: &str) -> Option<T::Id> {
        self.known.get(name).copied()
    }

    fn into_edits(self) -> impl Iterator<Item = Edit> {
        self.fresh.into_iter().map(ListEdit::append).map(T::edit)
    }
}
