//! Sorting rows by a column.

use std::collections::HashMap;
use std::hash::Hash;

use super::search::lower;
use super::{FollowColumn, FollowSort, RowColumn, RowSort, places};
use crate::model::{
    Block, Case, ChoiceId, Customer, CustomerId, Field, FieldColumn, FieldId, Project, ReasonId,
};

/// The rows, which must ascend, in the order wanted.
pub(super) fn sorted(project: &Project, rows: Vec<usize>, sort: RowSort) -> Vec<usize> {
    let by = Sorting {
        project,
        rows,
        descending: sort.descending,
    };
    match sort.column {
        RowColumn::Number => by.number(),
        RowColumn::Day => by.key(|block, at| block.days().get(at).copied().flatten()),
        RowColumn::Score => by.key(|block, at| block.scores().get(at).copied().flatten()),
        RowColumn::Comment => by.key(|block, at| text_key(block.comment(at))),
        RowColumn::Reasons => by.reasons(),
        RowColumn::Customer => by.customer(|customer| &customer.name),
        RowColumn::Contact => by.customer(|customer| &customer.contact),
        RowColumn::Field(id) => by.field(id),
    }
}

/// The rows, which must ascend, in the order wanted.
pub(super) fn sorted_by_case(project: &Project, rows: Vec<usize>, sort: FollowSort) -> Vec<usize> {
    let FollowSort { column, descending } = sort;
    let by = Sorting {
        project,
        rows,
        descending,
    };
    match column {
        FollowColumn::Row(column) => sorted(project, by.rows, RowSort { column, descending }),
        FollowColumn::State => by.key(|block, at| {
            let state = case(block, at).map(|case| case.course.state());
            Some(state.unwrap_or_default())
        }),
    }
}

fn case(block: &Block, at: usize) -> Option<&Case> {
    block.ids().get(at).and_then(|&id| block.case(id))
}

struct Sorting<'a> {
    project: &'a Project,
    rows: Vec<usize>,
    descending: bool,
}

impl Sorting<'_> {
    fn number(mut self) -> Vec<usize> {
        if self.descending {
            self.rows.reverse();
        }
        self.rows
    }

    fn key<K: Ord>(self, key: impl Fn(&Block, usize) -> Option<K>) -> Vec<usize> {
        let mut present = Vec::with_capacity(self.rows.len());
        let mut missing = Vec::new();
        for (row, block, at) in places(self.project, &self.rows) {
            match key(block, at) {
                Some(key) => present.push((key, row)),
                None => missing.push(row),
            }
        }
        if self.descending {
            present.sort_by(|(a, _), (b, _)| b.cmp(a));
        } else {
            present.sort_by(|(a, _), (b, _)| a.cmp(b));
        }
        let present = present.into_iter().map(|(_, row)| row);
        present.chain(missing).collect()
    }

    /// By the places of its reasons in the project's list.
    fn reasons(self) -> Vec<usize> {
        let ids = self.project.reasons().iter().map(|reason| reason.id);
        let places: HashMap<ReasonId, usize> = ids.zip(0..).collect();
        self.key(|block, at| {
            let reasons = block.reasons(at);
            let mut own: Vec<_> = reasons.iter().map(|id| places.get(id)).collect();
            own.sort_unstable();
            (!own.is_empty()).then_some(own)
        })
    }

    fn customer(self, text: impl Fn(&Customer) -> &str) -> Vec<usize> {
        let customers = self.project.customers().iter();
        let named = customers.filter_map(|each| Some((text_key(text(each))?, each.id)));
        let ranks: HashMap<CustomerId, usize> = ranked(named.collect());
        self.key(|block, at| {
            let id = block.customers().get(at).copied().flatten()?;
            ranks.get(&id).copied()
        })
    }

    /// Choices in the order of their list, as everywhere; texts by their letters; ratings by their number.
    fn field(self, id: FieldId) -> Vec<usize> {
        let choices = self
            .project
            .fields()
            .get(id)
            .map_or(&[][..], Field::choices);
        let places: HashMap<ChoiceId, usize> =
            choices.iter().map(|choice| choice.id).zip(0..).collect();
        self.key(|block, at| match block.column(id)? {
            FieldColumn::Choice(ids) => {
                let id = ids.get(at).copied().flatten()?;
                places.get(&id).map(|&place| (vec![place], String::new()))
            }
            FieldColumn::Several(sets) => {
                let mut own: Vec<usize> = sets
                    .get(at)
                    .iter()
                    .filter_map(|id| places.get(id).copied())
                    .collect();
                own.sort_unstable();
                (!own.is_empty()).then(|| (own, String::new()))
            }
            FieldColumn::Text(texts) => Some((Vec::new(), text_key(texts.get(at))?)),
            FieldColumn::Rating(ratings) => {
                Some((vec![usize::from(ratings.get(at)?)], String::new()))
            }
        })
    }
}

/// Texts compare whatever the case of their letters; an empty one is missing.
fn text_key(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| lower(text))
}

/// The place of each in the order of the texts; equal texts share one.
fn ranked<T: Hash + Eq>(mut named: Vec<(String, T)>) -> HashMap<T, usize> {
    named.sort_by(|(a, _), (b, _)| a.cmp(b));
    let mut ranks = HashMap::with_capacity(named.len());
    let mut rank = 0;
    let mut last: Option<String> = None;
    for (text, of) in named {
        if last.as_ref().is_some_and(|last| *last != text) {
            rank += 1;
        }
        ranks.insert(of, rank);
        last = Some(text);
    }
    ranks
}
