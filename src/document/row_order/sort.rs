//! Sorting rows by a column.

use std::cmp::Ordering;
use std::collections::HashMap;
use std::hash::Hash;

use super::needle::lower;
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
        RowColumn::Comment => by.text(|block, at| text_key(block.comment(at))),
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

impl<K> Keyed<K> {
    fn into_rows(self) -> Vec<usize> {
        let present = self.present.into_iter().map(|(_, row)| row);
        present.chain(self.missing).collect()
    }
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
        let is_descending = self.descending;
        let sort = |keyed: &mut [(K, usize)]| {
            in_order(keyed, is_descending, |(a, _), (b, _)| a.cmp(b));
        };
        self.keyed_in_halves(key, sort).into_rows()
    }

    fn text(self, key: impl Fn(&Block, usize) -> Option<TextKey> + Sync) -> Vec<usize> {
        let is_descending = self.descending;
        let sort = |keyed: &mut [(TextKey, usize)]| by_first(keyed, is_descending);
        let mut keyed = self.keyed_in_halves(key, sort);
        by_the_rest(&mut keyed.present, is_descending);
        keyed.into_rows()
    }

    fn keyed_in_halves<K: Send>(
        self,
        key: impl Fn(&Block, usize) -> Option<K> + Sync,
        sort: impl Fn(&mut [(K, usize)]) + Sync,
    ) -> Keyed<K> {
        let (first, rest) = self.rows.split_at(self.rows.len() / 2);
        let (mut all, rest) = both(
            self.rows.len() > WORTH_A_THREAD,
            || self.keyed(first, &key, &sort),
            || self.keyed(rest, &key, &sort),
        );
        all.present.extend(rest.present);
        all.missing.extend(rest.missing);
        // Two runs, which this way of sorting finds and brings together.
        sort(&mut all.present);
        all
    }

    /// Some of the rows, each with its key, in the order wanted.
    fn keyed<K>(
        &self,
        rows: &[usize],
        key: impl Fn(&Block, usize) -> Option<K>,
        sort: impl Fn(&mut [(K, usize)]),
    ) -> Keyed<K> {
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
        sort(&mut keyed.present);
        keyed
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
            Some(FieldKind::Text) => self.text(|block, at| match block.column(id)? {
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

/// Equal ones stay as they stand.
fn in_order<T>(list: &mut [T], is_descending: bool, compare: impl Fn(&T, &T) -> Ordering) {
    if is_descending {
        list.sort_by(|a, b| compare(b, a));
    } else {
        list.sort_by(compare);
    }
}

/// A text in its order, whatever the case of its letters: a few of its bytes as a number, at first the first of them.
/// They nearly always tell, so that the text itself need not be fetched.
type TextKey = (u64, String);

/// So many bytes are looked at, some at a time, before two texts are compared as a whole: beyond, few are alike.
const LOOKED_AT: usize = 32 * AT_A_TIME;
const AT_A_TIME: usize = size_of::<u64>();

/// An empty text is missing.
fn text_key(text: &str) -> Option<TextKey> {
    let text = lower(text.trim());
    (!text.is_empty()).then(|| (bytes_from(&text, 0), text))
}

/// Nothing where the text has ended.
fn bytes_from(text: &str, from: usize) -> u64 {
    let mut bytes = [0; AT_A_TIME];
    let rest = text.as_bytes().get(from..).unwrap_or_default();
    for (place, &byte) in bytes.iter_mut().zip(rest) {
        *place = byte;
    }
    u64::from_be_bytes(bytes)
}

fn by_first<T>(keyed: &mut [(TextKey, T)], is_descending: bool) {
    in_order(keyed, is_descending, |((a, _), _), ((b, _), _)| a.cmp(b));
}

/// After [`by_first`]: those that are alike so far by the bytes that follow. Each text is fetched once for that, and not
/// for every comparison: many people say the same.
fn by_the_rest<T>(keyed: &mut [(TextKey, T)], is_descending: bool) {
    by_bytes_from(keyed, AT_A_TIME, is_descending);
}

fn by_bytes_from<T>(keyed: &mut [(TextKey, T)], from: usize, is_descending: bool) {
    for alike in keyed.chunk_by_mut(|((a, _), _), ((b, _), _)| a == b) {
        if alike.len() < 2 {
            continue;
        }
        let has_ended = |((_, text), _): &(TextKey, T)| text.len() <= from;
        if from >= LOOKED_AT || alike.iter().all(has_ended) {
            // Bytes of zero at the end count too.
            in_order(alike, is_descending, |((_, a), _), ((_, b), _)| a.cmp(b));
            continue;
        }
        for ((bytes, text), _) in &mut *alike {
            *bytes = bytes_from(text, from);
        }
        by_first(alike, is_descending);
        by_bytes_from(alike, from + AT_A_TIME, is_descending);
    }
}

/// The place of each in the order of the texts; equal texts share one.
fn ranked<T: Hash + Eq>(mut named: Vec<(TextKey, T)>) -> HashMap<T, usize> {
    by_first(&mut named, false);
    by_the_rest(&mut named, false);
    let mut ranks = HashMap::with_capacity(named.len());
    let mut rank = 0;
    let mut last: Option<String> = None;
    for ((_, text), of) in named {
        if last.as_ref().is_some_and(|last| *last != text) {
            rank += 1;
        }
        ranks.insert(of, rank);
        last = Some(text);
    }
    ranks
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Texts as people write them: many alike, or alike for long; and such as nobody writes.
    fn text() -> impl Strategy<Value = String> {
        let end = prop::sample::select(vec!["", "\0", "\0\0b", "a", "é", "zzzzzzzzz"]);
        let long = prop::sample::select(vec![0, 1, 7, 8, 9, 40, LOOKED_AT - 1, LOOKED_AT + 9]);
        (end, long).prop_map(|(end, long)| "x".repeat(long) + end)
    }

    proptest! {
        #[test]
        fn texts_are_sorted_as_their_bytes_are(
            texts in prop::collection::vec(text(), 0..60),
            is_descending: bool,
        ) {
            let keys = texts.iter().map(|text| (bytes_from(text, 0), text.clone()));
            let mut keyed: Vec<(TextKey, usize)> = keys.zip(0..).collect();
            by_first(&mut keyed, is_descending);
            by_the_rest(&mut keyed, is_descending);
            let rows: Vec<usize> = keyed.into_iter().map(|(_, row)| row).collect();
            let mut plain: Vec<usize> = (0..texts.len()).collect();
            in_order(&mut plain, is_descending, |&a, &b| texts[a].cmp(&texts[b]));
            prop_assert_eq!(rows, plain);
        }
    }
}
