//! A few thousand answers in columns. All columns have the same length at all times.

use std::collections::BTreeMap;

use super::ResponseRef;
use super::column::{FieldColumn, SetColumn, TextColumn};
use crate::model::{Case, CustomerId, Day, FieldId, Kept, ReasonId, Response, ResponseId, Score};

/// See the module's page.
#[derive(Clone, Debug, Default)]
pub struct Block {
    ids: Vec<ResponseId>,
    days: Vec<Option<Day>>,
    scores: Vec<Option<Score>>,
    aside: Vec<bool>,
    customers: Vec<Option<CustomerId>>,
    comments: TextColumn,
    reasons: SetColumn<ReasonId>,
    /// In ascending order of field; a field is missing where no answer of the block has a value.
    fields: Vec<(FieldId, FieldColumn)>,
    cases: BTreeMap<ResponseId, Box<Case>>,
    kept: BTreeMap<ResponseId, Kept>,
}

impl Block {
    /// Rows at most. Copying a block on an edit takes about as long as drawing a line of text.
    pub const CAPACITY: usize = 2048;

    pub fn len(&self) -> usize {
        self.ids.len()
    }

    pub fn is_empty(&self) -> bool {
        self.ids.is_empty()
    }

    pub fn ids(&self) -> &[ResponseId] {
        &self.ids
    }

    pub fn days(&self) -> &[Option<Day>] {
        &self.days
    }

    pub fn scores(&self) -> &[Option<Score>] {
        &self.scores
    }

    /// Which of them are set aside.
    pub fn aside(&self) -> &[bool] {
        &self.aside
    }

    pub fn customers(&self) -> &[Option<CustomerId>] {
        &self.customers
    }

    pub fn comment(&self, at: usize) -> &str {
        self.comments.get(at)
    }

    pub fn reasons(&self, at: usize) -> &[ReasonId] {
        self.reasons.get(at)
    }

    /// The column of a field; `None` where no answer of the block has a value.
    pub fn column(&self, field: FieldId) -> Option<&FieldColumn> {
        let found = self.fields.binary_search_by_key(&field, |(id, _)| *id);
        found.ok().map(|at| &self.fields[at].1)
    }

    pub fn columns(&self) -> impl Iterator<Item = (FieldId, &FieldColumn)> {
        self.fields.iter().map(|(id, column)| (*id, column))
    }

    pub fn case(&self, id: ResponseId) -> Option<&Case> {
        self.cases.get(&id).map(AsRef::as_ref)
    }

    /// The cases of its answers, in no order that means anything.
    pub fn cases(&self) -> impl Iterator<Item = &Case> {
        self.cases.values().map(AsRef::as_ref)
    }

    pub fn kept(&self, id: ResponseId) -> Option<&Kept> {
        self.kept.get(&id)
    }

    pub fn row(&self, at: usize) -> ResponseRef<'_> {
        ResponseRef { block: self, at }
    }

    pub fn rows(&self) -> impl DoubleEndedIterator<Item = ResponseRef<'_>> {
        (0..self.len()).map(|at| self.row(at))
    }

    pub(super) fn is_full(&self) -> bool {
        self.len() >= Self::CAPACITY
    }

    pub(super) fn insert(&mut self, at: usize, response: &Response) {
        self.ids.insert(at, response.id);
        self.days.insert(at, response.day);
        self.scores.insert(at, response.score);
        self.aside.insert(at, response.aside);
        self.customers.insert(at, response.customer);
        self.comments.insert(at, &response.comment);
        self.reasons.insert(at, &response.reasons);
        for (_, column) in &mut self.fields {
            column.insert_none(at);
        }
        self.set_values(at, response);
    }

    pub(super) fn set(&mut self, at: usize, response: &Response) {
        self.cases.remove(&self.ids[at]);
        self.kept.remove(&self.ids[at]);
        self.ids[at] = response.id;
        self.days[at] = response.day;
        self.scores[at] = response.score;
        self.aside[at] = response.aside;
        self.customers[at] = response.customer;
        self.comments.set(at, &response.comment);
        self.reasons.set(at, &response.reasons);
        for (_, column) in &mut self.fields {
            column.clear(at);
        }
        self.set_values(at, response);
    }

    /// Takes over the values, the case and what was kept; the columns hold nothing at `at` yet.
    fn set_values(&mut self, at: usize, response: &Response) {
        let rows = self.len();
        for (field, value) in &response.values {
            let column = match self.fields.binary_search_by_key(field, |(id, _)| *id) {
                Ok(found) => &mut self.fields[found].1,
                Err(place) => {
                    let column = FieldColumn::empty_for(value, rows);
                    self.fields.insert(place, (*field, column));
                    &mut self.fields[place].1
                }
            };
            // A field may change its kind once no answer has a value of the old one.
            if !column.takes(value) {
                *column = FieldColumn::empty_for(value, rows);
            }
            column.set(at, value);
        }
        if let Some(case) = &response.case {
            self.cases.insert(response.id, case.clone());
        }
        if !response.kept.is_empty() {
            self.kept.insert(response.id, response.kept.clone());
        }
    }

    /// A copy without those rows, which must ascend. What the copy no longer needs is let go.
    pub(super) fn without(&self, gone: &[usize]) -> Self {
        let mut rest = Self::default();
        let mut gone = gone.iter().peekable();
        for at in 0..self.len() {
            if gone.next_if_eq(&&at).is_none() {
                rest.insert(rest.len(), &self.row(at).to_response());
            }
        }
        rest
    }

    /// Keeps the first half and gives the second.
    pub(super) fn split_off_half(&mut self) -> Self {
        let half = self.len() / 2;
        let (first, second): (Vec<usize>, Vec<usize>) = (0..self.len()).partition(|&at| at < half);
        let tail = self.without(&first);
        *self = self.without(&second);
        tail
    }
}
