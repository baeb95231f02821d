//! Which answers a filter selects: one by one as the contract says it, and block by block as a scan needs it.

use std::collections::HashSet;

use super::slots::Slots;
use super::{Condition, Dimension, Filter, Key, Period};
use crate::model::{
    Block, ChoiceId, CustomerId, Day, FieldColumn, FieldId, FieldValue, Group, NumberedId, Project,
    ReasonId, ResponseRef, Score,
};

impl Filter {
    pub fn matches(&self, response: &ResponseRef<'_>) -> bool {
        let in_period = |period: Period| response.day().is_some_and(|day| period.contains(day));
        self.period.is_none_or(in_period)
            && self.conditions.iter().all(|each| each.matches(response))
    }
}

impl Condition {
    pub fn matches(&self, response: &ResponseRef<'_>) -> bool {
        let mut keys = self.keys.iter();
        keys.any(|key| self.dimension.has(response, key))
    }
}

impl Dimension {
    /// Whether an answer has that key in this dimension.
    pub fn has(self, response: &ResponseRef<'_>, key: &Key) -> bool {
        match self {
            Self::Field(field) => match (response.value(field), key) {
                (Some(FieldValue::Several(ids)), Key::Choice(id)) => ids.contains(id),
                (Some(FieldValue::Several(_)), _) => false,
                (value, key) => key_of_value(value) == *key,
            },
            Self::Reason => has_reason(response.reasons(), key),
            Self::Group => key_of_score(response.score()) == *key,
            Self::Customer => key_of_customer(response.customer()) == *key,
        }
    }
}

fn key_of_value(value: Option<FieldValue>) -> Key {
    match value {
        Some(FieldValue::Choice(id)) => Key::Choice(id),
        Some(FieldValue::Text(text)) => Key::Text(text),
        Some(FieldValue::Rating(rating)) => Key::Rating(rating),
        // Several keys, not one.
        Some(FieldValue::Several(_)) | None => Key::Missing,
    }
}

fn key_of_score(score: Option<Score>) -> Key {
    score.map_or(Key::Missing, |score| Key::Group(score.group()))
}

fn key_of_customer(customer: Option<CustomerId>) -> Key {
    customer.map_or(Key::Missing, Key::Customer)
}

fn has_reason(reasons: &[ReasonId], key: &Key) -> bool {
    match key {
        Key::Reason(id) => reasons.contains(id),
        Key::Missing => reasons.is_empty(),
        _ => false,
    }
}

/// The rows, in the order of entry, of the answers that a filter selects.
pub fn selected_rows(project: &Project, filter: &Filter) -> Vec<usize> {
    let mut selection = Selection::of(filter);
    let in_period = |day: Option<Day>| match filter.period {
        None => true,
        Some(period) => day.is_some_and(|day| period.contains(day)),
    };
    let mut rows = Vec::new();
    let mut before = 0;
    for block in project.responses().blocks() {
        selection.look_at(block);
        let here = selection.meets.iter().zip(block.days()).enumerate();
        let selected = here.filter(|(_, (meets, day))| **meets && in_period(**day));
        rows.extend(selected.map(|(at, _)| before + at));
        before += block.len();
    }
    rows
}

/// A filter's conditions made ready for a scan, and what they say of the block looked at last.
#[derive(Debug)]
pub(super) struct Selection<'a> {
    tests: Vec<Test<'a>>,
    /// A row each: whether it meets the conditions, whatever its day.
    pub(super) meets: Vec<bool>,
}

impl<'a> Selection<'a> {
    pub(super) fn of(filter: &'a Filter) -> Self {
        Self {
            tests: filter.conditions.iter().map(Test::of).collect(),
            meets: Vec::with_capacity(Block::CAPACITY),
        }
    }

    pub(super) fn look_at(&mut self, block: &Block) {
        self.meets.clear();
        self.meets.resize(block.len(), true);
        for test in &self.tests {
            test.narrow(block, &mut self.meets);
        }
    }
}

/// A condition with its keys where they are found at once.
#[derive(Debug)]
struct Test<'a> {
    dimension: Dimension,
    ids: Slots,
    texts: HashSet<&'a str>,
    groups: Vec<Group>,
    ratings: Vec<u8>,
    missing: bool,
}

impl<'a> Test<'a> {
    fn of(condition: &'a Condition) -> Self {
        let keys = &condition.keys;
        let text = |key: &'a Key| match key {
            Key::Text(text) => Some(text.as_str()),
            _ => None,
        };
        let group = |key: &Key| match key {
            Key::Group(group) => Some(*group),
            _ => None,
        };
        let rating = |key: &Key| match key {
            Key::Rating(rating) => Some(*rating),
            _ => None,
        };
        Self {
            dimension: condition.dimension,
            ids: ids_among(condition.dimension, keys),
            texts: keys.iter().filter_map(text).collect(),
            groups: keys.iter().filter_map(group).collect(),
            ratings: keys.iter().filter_map(rating).collect(),
            missing: keys.contains(&Key::Missing),
        }
    }

    /// Takes out the rows that do not pass.
    fn narrow(&self, block: &Block, rows: &mut [bool]) {
        match self.dimension {
            Dimension::Field(field) => self.narrow_by_field(block, field, rows),
            Dimension::Reason => keep_where(rows, |at| self.passes(block.reasons(at))),
            Dimension::Group => keep(rows, block.scores(), |score| self.passes_score(*score)),
            Dimension::Customer => keep(rows, block.customers(), |id| {
                id.map_or(self.missing, |id| self.ids.has(id))
            }),
        }
    }

    fn narrow_by_field(&self, block: &Block, field: FieldId, rows: &mut [bool]) {
        match block.column(field) {
            None => keep_where(rows, |_| self.missing),
            Some(FieldColumn::Choice(ids)) => keep(rows, ids, |id| {
                id.map_or(self.missing, |id| self.ids.has(id))
            }),
            Some(FieldColumn::Several(sets)) => keep_where(rows, |at| self.passes(sets.get(at))),
            Some(FieldColumn::Text(texts)) => {
                keep_where(rows, |at| self.passes_text(texts.get(at)));
            }
            Some(FieldColumn::Rating(ratings)) => keep_where(rows, |at| {
                let rating = ratings.get(at);
                rating.map_or(self.missing, |rating| self.ratings.contains(&rating))
            }),
        }
    }

    fn passes_text(&self, text: &str) -> bool {
        if text.is_empty() {
            self.missing
        } else {
            self.texts.contains(text)
        }
    }

    /// Of ids of the dimension's own kind, any will do.
    fn passes<Of>(&self, ids: &[NumberedId<Of>]) -> bool {
        if ids.is_empty() {
            self.missing
        } else {
            ids.iter().any(|&id| self.ids.has(id))
        }
    }

    fn passes_score(&self, score: Option<Score>) -> bool {
        score.map_or(self.missing, |score| self.groups.contains(&score.group()))
    }
}

/// The keys that are ids of the dimension's own kind.
fn ids_among(dimension: Dimension, keys: &[Key]) -> Slots {
    let keys = keys.iter();
    match dimension {
        Dimension::Field(_) => Slots::of(keys.filter_map(choice_of)),
        Dimension::Reason => Slots::of(keys.filter_map(reason_of)),
        Dimension::Customer => Slots::of(keys.filter_map(customer_of)),
        Dimension::Group => Slots::of(std::iter::empty::<ChoiceId>()),
    }
}

fn choice_of(key: &Key) -> Option<ChoiceId> {
    match key {
        Key::Choice(id) => Some(*id),
        _ => None,
    }
}

fn reason_of(key: &Key) -> Option<ReasonId> {
    match key {
        Key::Reason(id) => Some(*id),
        _ => None,
    }
}

fn customer_of(key: &Key) -> Option<CustomerId> {
    match key {
        Key::Customer(id) => Some(*id),
        _ => None,
    }
}

fn keep<T>(rows: &mut [bool], column: &[T], passes: impl Fn(&T) -> bool) {
    for (row, value) in rows.iter_mut().zip(column) {
        *row = *row && passes(value);
    }
}

fn keep_where(rows: &mut [bool], passes: impl Fn(usize) -> bool) {
    for (at, row) in rows.iter_mut().enumerate() {
        *row = *row && passes(at);
    }
}
