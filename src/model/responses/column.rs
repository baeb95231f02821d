//! Columns of things that have no fixed size: texts, sets of reasons, values of a field.

use std::num::NonZeroU8;

use crate::model::{ChoiceId, FieldValue, ValueRef};

/// Texts end to end in one string. A replaced text leaves a gap; when gaps outweigh what is read, they go.
#[derive(Clone, Debug, Default)]
pub(super) struct TextColumn {
    text: String,
    spans: Vec<Span>,
    dead_bytes: usize,
}

/// Where a text starts, and its length, in bytes. An empty text may have any start.
#[derive(Clone, Copy, Debug, Default)]
struct Span {
    start: u32,
    len: u32,
}

impl TextColumn {
    pub(super) fn get(&self, at: usize) -> &str {
        let Span { start, len } = self.spans[at];
        let start = start as usize;
        self.text.get(start..start + len as usize).unwrap_or("")
    }

    pub(super) fn insert(&mut self, at: usize, text: &str) {
        let span = self.append(text);
        self.spans.insert(at, span);
    }

    pub(super) fn set(&mut self, at: usize, text: &str) {
        if self.get(at) == text {
            return;
        }
        self.dead_bytes += self.spans[at].len as usize;
        self.spans[at] = self.append(text);
        if self.dead_bytes > 4096 && self.dead_bytes > self.text.len() / 2 {
            self.compact();
        }
    }

    /// A text that no longer fits into the four gibibytes of a block is cut at its end; the entry's own limit is
    /// far below.
    fn append(&mut self, text: &str) -> Span {
        if text.is_empty() {
            return Span::default();
        }
        let room = u32::MAX as usize - self.text.len();
        let kept = &text[..text.floor_char_boundary(room)];
        let start = u32::try_from(self.text.len()).unwrap_or(u32::MAX);
        self.text.push_str(kept);
        Span {
            start,
            len: u32::try_from(kept.len()).unwrap_or(u32::MAX),
        }
    }

    fn compact(&mut self) {
        let mut fresh = Self::default();
        for at in 0..self.spans.len() {
            fresh.insert(at, self.get(at));
        }
        *self = fresh;
    }
}

/// Sets of ids: each distinct set once, and a number a row. Number 0 is the empty set.
#[derive(Clone, Debug)]
pub(super) struct SetColumn<T> {
    sets: Vec<Box<[T]>>,
    of_row: Vec<u16>,
}

// By hand: a derive would ask the same of the ids.
impl<T> Default for SetColumn<T> {
    fn default() -> Self {
        Self {
            sets: Vec::new(),
            of_row: Vec::new(),
        }
    }
}

impl<T: Copy + PartialEq> SetColumn<T> {
    pub(super) fn get(&self, at: usize) -> &[T] {
        match self.of_row[at] {
            0 => &[],
            number => &self.sets[usize::from(number) - 1],
        }
    }

    pub(super) fn insert(&mut self, at: usize, ids: &[T]) {
        let number = self.number_of(ids);
        self.of_row.insert(at, number);
    }

    pub(super) fn set(&mut self, at: usize, ids: &[T]) {
        self.of_row[at] = 0;
        if self.sets.len() + 1 >= usize::from(u16::MAX) {
            self.forget_unused();
        }
        self.of_row[at] = self.number_of(ids);
    }

    fn number_of(&mut self, ids: &[T]) -> u16 {
        if ids.is_empty() {
            return 0;
        }
        let known = self.sets.iter().position(|set| **set == *ids);
        let index = known.unwrap_or_else(|| {
            self.sets.push(ids.into());
            self.sets.len() - 1
        });
        u16::try_from(index + 1).unwrap_or_default()
    }

    /// After tens of thousands of edits in one block, the sets that no row has any more.
    fn forget_unused(&mut self) {
        let rows: Vec<Box<[T]>> = (0..self.of_row.len())
            .map(|at| self.get(at).into())
            .collect();
        *self = Self::default();
        for (at, ids) in rows.iter().enumerate() {
            self.insert(at, ids);
        }
    }
}

/// The values of one field in a block.
#[derive(Clone, Debug)]
pub enum FieldColumn {
    /// A choice a row.
    Choice(Vec<Option<ChoiceId>>),
    /// Some choices a row, none where there is no value.
    Several(SeveralValues),
    /// A text a row, empty where there is no value.
    Text(TextValues),
    /// A rating a row.
    Rating(RatingValues),
}

/// See [`FieldColumn::Several`].
#[derive(Clone, Debug, Default)]
pub struct SeveralValues(SetColumn<ChoiceId>);

impl SeveralValues {
    /// The choices of a row, in ascending order; none where there is no value.
    pub fn get(&self, at: usize) -> &[ChoiceId] {
        self.0.get(at)
    }

    /// Row by row.
    pub fn iter(&self) -> impl Iterator<Item = &[ChoiceId]> {
        (0..self.0.of_row.len()).map(|at| self.get(at))
    }
}

/// See [`FieldColumn::Text`].
#[derive(Clone, Debug, Default)]
pub struct TextValues(TextColumn);

impl TextValues {
    /// The text of a row, empty where there is no value.
    pub fn get(&self, at: usize) -> &str {
        self.0.get(at)
    }

    /// Whether no row has a value.
    pub fn are_empty(&self) -> bool {
        self.0.spans.iter().all(|span| span.len == 0)
    }
}

/// See [`FieldColumn::Rating`]: a byte a row.
#[derive(Clone, Debug, Default)]
pub struct RatingValues(Vec<Option<NonZeroU8>>); // the value plus one

impl RatingValues {
    /// The rating of a row; `None` where there is no value.
    pub fn get(&self, at: usize) -> Option<u8> {
        self.0[at].map(|stored| stored.get() - 1)
    }

    /// Row by row.
    pub fn iter(&self) -> impl Iterator<Item = Option<u8>> {
        self.0
            .iter()
            .map(|each| each.map(|stored| stored.get() - 1))
    }
}

impl FieldColumn {
    /// A column of the value's kind that holds nothing in any of its rows.
    pub(super) fn empty_for(value: &FieldValue, rows: usize) -> Self {
        match value {
            FieldValue::Choice(_) => Self::Choice(vec![None; rows]),
            FieldValue::Several(_) => Self::Several(SeveralValues(SetColumn {
                of_row: vec![0; rows],
                ..SetColumn::default()
            })),
            FieldValue::Text(_) => Self::Text(TextValues(TextColumn {
                spans: vec![Span::default(); rows],
                ..TextColumn::default()
            })),
            FieldValue::Rating(_) => Self::Rating(RatingValues(vec![None; rows])),
        }
    }

    pub(super) fn takes(&self, value: &FieldValue) -> bool {
        matches!(
            (self, value),
            (Self::Choice(_), FieldValue::Choice(_))
                | (Self::Several(_), FieldValue::Several(_))
                | (Self::Text(_), FieldValue::Text(_))
                | (Self::Rating(_), FieldValue::Rating(_))
        )
    }

    pub fn value(&self, at: usize) -> Option<FieldValue> {
        self.value_ref(at).map(FieldValue::from)
    }

    /// The value of a row, in place.
    #[inline]
    pub fn value_ref(&self, at: usize) -> Option<ValueRef<'_>> {
        match self {
            Self::Choice(ids) => ids[at].map(ValueRef::Choice),
            Self::Several(sets) => Some(sets.get(at))
                .filter(|ids| !ids.is_empty())
                .map(ValueRef::Several),
            Self::Text(texts) => Some(texts.get(at))
                .filter(|text| !text.is_empty())
                .map(ValueRef::Text),
            Self::Rating(ratings) => ratings.get(at).map(ValueRef::Rating),
        }
    }

    pub(super) fn insert_none(&mut self, at: usize) {
        match self {
            Self::Choice(ids) => ids.insert(at, None),
            Self::Several(sets) => sets.0.insert(at, &[]),
            Self::Text(texts) => texts.0.insert(at, ""),
            Self::Rating(ratings) => ratings.0.insert(at, None),
        }
    }

    pub(super) fn clear(&mut self, at: usize) {
        match self {
            Self::Choice(ids) => ids[at] = None,
            Self::Several(sets) => sets.0.set(at, &[]),
            Self::Text(texts) => texts.0.set(at, ""),
            Self::Rating(ratings) => ratings.0[at] = None,
        }
    }

    /// Sets a value of the column's own kind; one of another kind leaves the row without a value.
    pub(super) fn set(&mut self, at: usize, value: &FieldValue) {
        match (self, value) {
            (Self::Choice(ids), FieldValue::Choice(id)) => ids[at] = Some(*id),
            (Self::Several(sets), FieldValue::Several(ids)) => sets.0.set(at, ids),
            (Self::Text(texts), FieldValue::Text(text)) => texts.0.set(at, text),
            (Self::Rating(ratings), FieldValue::Rating(value)) => {
                ratings.0[at] = NonZeroU8::new(value.saturating_add(1));
            }
            (column, _) => column.clear(at),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::ReasonId;

    #[test]
    fn replaced_texts_do_not_pile_up() {
        let mut column = TextColumn::default();
        column.insert(0, "first");
        column.insert(1, "");
        for round in 0..10_000 {
            column.set(0, &format!("text number {round}"));
        }
        assert_eq!(column.get(0), "text number 9999");
        assert_eq!(column.get(1), "");
        assert!(
            column.text.len() < 16_384,
            "{} bytes are kept",
            column.text.len()
        );
    }

    #[test]
    fn a_rating_takes_a_byte_and_nought_is_a_value() {
        assert_eq!(size_of::<Option<NonZeroU8>>(), 1);
        let mut column = FieldColumn::empty_for(&FieldValue::Rating(0), 2);
        column.set(1, &FieldValue::Rating(0));
        assert_eq!(column.value(0), None);
        assert_eq!(column.value(1), Some(FieldValue::Rating(0)));
    }

    #[test]
    fn sets_of_reasons_are_kept_once() {
        let reason = |text: &str| text.parse::<ReasonId>().unwrap();
        let mut column = SetColumn::default();
        for at in 0..100 {
            column.insert(at, &[reason("r1"), reason("r3")]);
        }
        column.set(7, &[]);
        assert_eq!(column.sets.len(), 1);
        assert_eq!(column.get(8), [reason("r1"), reason("r3")]);
        assert!(column.get(7).is_empty());
    }
}
