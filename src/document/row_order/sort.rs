//! Sorting rows by a column.

use std::collections::HashMap;
use std::hash::Hash;

use super::search::lower;
use super::{FollowColumn, FollowSort, RowColumn, RowSort, places};
use crate::cores::both;
use crate::model::{
    Block, Case, ChoiceId, Customer, CustomerId, Field, FieldColumn, FieldId, FieldKind, Project,
    ReasonId,
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

/// Fewer rows are sorted before another thread has begun.
const WORTH_A_THREAD: usize = 50_000;

/// Rows with their keys, and those that have none.
struct Keyed<K> {
    present: Vec<(K, usize)>,
    missing: Vec<usize>,
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

    fn key<K: Ord + Send>(self, key: impl Fn(&Block, usize) -> Option<K> + Sync) -> Vec<usize> {
        let (first, rest) = self.rows.split_at(self.rows.len() / 2);
        let (mut all, rest) = both(
            self.rows.len() > WORTH_A_THREAD,
            || self.keyed(first, &key),
            || self.keyed(rest, &key),
        );
        all.present.extend(rest.present);
        // Two runs, which this way of sorting finds and brings together.
        self.sort(&mut all.present);
        let present = all.present.into_iter().map(|(_, row)| row);
        present.chain(all.missing).chain(rest.missing).collect()
    }

    /// Some of the rows, each with its key, in the order wanted.
    fn keyed<K: Ord>(&self, rows: &[usize], key: impl Fn(&Block, usize) -> Option<K>) -> Keyed<K> {
        let mut keyed = Keyed {
            present: Vec::with_capacity(rows.len()),
            missing: Vec::new(),
        };
        for (row, block, at) in places(self.project, rows) {
            match key(block, at) {
                Some(key) => keyed.present.push((key, row)),
                None => keyed.missing.push(row),
            }
        }
        self.sort(&mut keyed.present);
        keyed
    }

    /// Equal ones stay as they stand.
    fn sort<K: Ord>(&self, keyed: &mut [(K, usize)]) {
        if self.descending {
            keyed.sort_by(|(a, _), (b, _)| b.cmp(a));
        } else {
            keyed.sort_by(|(a, _), (b, _)| a.cmp(b));
        }
    }

    /// By the places of its reasons in the project's list.
    fn reasons(self) -> Vec<usize> {
        let ids = self.project.reasons().iter().map(|reason| reason.id);
        let places: HashMap<ReasonId, usize> = ids.zip(0..).collect();
        self.key(|block, at| places_of(block.reasons(at), &places))
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
        let field = self.project.fields().get(id);
        let choices = field.map_or(&[][..], Field::choices).iter();
        let places: HashMap<ChoiceId, usize> = choices.map(|choice| choice.id).zip(0..).collect();
        match field.map(|field| &field.kind) {
            Some(FieldKind::Choice(_)) => self.key(|block, at| match block.column(id)? {
                FieldColumn::Choice(ids) => places.get(&ids.get(at).copied().flatten()?),
                _ => None,
            }),
            Some(FieldKind::Several(_)) => self.key(|block, at| match block.column(id)? {
                FieldColumn::Several(sets) => places_of(sets.get(at), &places),
                _ => None,
            }),
            Some(FieldKind::Text) => self.key(|block, at| match block.column(id)? {
                FieldColumn::Text(texts) => text_key(texts.get(at)),
                _ => None,
            }),
            Some(FieldKind::Rating(_)) => self.key(|block, at| match block.column(id)? {
                FieldColumn::Rating(ratings) => ratings.get(at),
                _ => None,
            }),
            None => self.number(),
        }
    }
}

/// Ascending; nothing of none.
fn places_of<T: Eq + Hash>(ids: &[T], places: &HashMap<T, usize>) -> Option<Vec<usize>> {
    let mut own: Vec<usize> = ids
        .iter()
        .filter_map(|id| places.get(id).copied())
        .collect();
    own.sort_unstable();
    (!own.is_empty()).then_some(own)
}

/// A text in its order, whatever the case of its letters: its first bytes as a number, which nearly always tell, so that
/// the text itself need not be fetched.
type TextKey = (u64, String);

/// An empty text is missing.
fn text_key(text: &str) -> Option<TextKey> {
    let text = lower(text.trim());
    let mut first = [0; 8];
    for (place, byte) in first.iter_mut().zip(text.bytes()) {
        *place = byte;
    }
    (!text.is_empty()).then(|| (u64::from_be_bytes(first), text))
}

/// The place of each in the order of the texts; equal texts share one.
fn ranked<T: Hash + Eq>(mut named: Vec<(TextKey, T)>) -> HashMap<T, usize> {
    named.sort_by(|(a, _), (b, _)| a.cmp(b));
    let mut ranks = HashMap::with_capacity(named.len());
    let mut rank = 0;
    let mut last: Option<TextKey> = None;
    for (text, of) in named {
        if last.as_ref().is_some_and(|last| *last != text) {
            rank += 1;
        }
        ranks.insert(of, rank);
        last = Some(text);
    }
    ranks
}
