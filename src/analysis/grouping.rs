//! Which segment of a dimension an answer belongs to, as a slot of a table.

use std::collections::HashMap;

use super::slots::Slots;
use super::{Dimension, Key};
use crate::model::{Block, ChoiceId, FieldColumn, FieldId, Project, ReasonId, Score};

/// The slots of a dimension's keys. Slot 0 is for answers without a value.
#[derive(Debug)]
pub(super) struct Grouping<'a> {
    dimension: Dimension,
    /// Whether an answer may be in several slots.
    is_shared: bool,
    ids: Slots,
    /// Of slots 1 and on, where they are known beforehand.
    keys: Vec<Key>,
    /// Texts get their slots as they come.
    texts: HashMap<&'a str, u32>,
}

impl<'a> Grouping<'a> {
    pub(super) fn new(project: &Project, dimension: Dimension) -> Self {
        Self {
            dimension,
            is_shared: dimension.is_shared(project),
            ids: dimension.slots(project),
            keys: dimension.listed_keys(project),
            texts: HashMap::new(),
        }
    }

    pub(super) const fn dimension(&self) -> Dimension {
        self.dimension
    }

    /// Whether an answer may be in several slots: whoever counts it in each of them asks for [`Self::shared_slots`].
    pub(super) const fn is_shared(&self) -> bool {
        self.is_shared
    }

    /// The slots of a row of a dimension that is shared; none where it has no value.
    pub(super) fn shared_slots(&self, block: &Block, at: usize) -> impl Iterator<Item = u32> {
        let (reasons, choices): (&[ReasonId], &[ChoiceId]) = match self.dimension {
            Dimension::Reason => (block.reasons(at), &[]),
            Dimension::Field(field) => match block.column(field) {
                Some(FieldColumn::Several(sets)) => (&[], sets.get(at)),
                _ => (&[], &[]),
            },
            Dimension::Group | Dimension::Customer => (&[], &[]),
        };
        let reasons = reasons.iter().map(|&id| self.ids.slot(Some(id)));
        reasons.chain(choices.iter().map(|&id| self.ids.slot(Some(id))))
    }

    /// How many slots there are so far.
    pub(super) fn len(&self) -> usize {
        1 + self.keys.len() + self.texts.len()
    }

    /// The slot of each row, in place of what was in `slots`. Of several the first decides.
    pub(super) fn slots_of(&mut self, block: &'a Block, slots: &mut Vec<u32>) {
        slots.clear();
        match self.dimension {
            Dimension::Field(field) => self.slots_of_field(block, field, slots),
            Dimension::Reason => {
                let first = (0..block.len()).map(|at| block.reasons(at).first().copied());
                slots.extend(first.map(|id| self.ids.slot(id)));
            }
            Dimension::Group => {
                let table = self.table(|value| Some(Key::Group(Score::new(value).ok()?.group())));
                let values = block.scores().iter().map(|score| score.map(Score::value));
                slots.extend(values.map(|value| slot_in(&table, value)));
            }
            Dimension::Customer => self.ids.slots_of(block.customers(), slots),
        }
    }

    fn slots_of_field(&mut self, block: &'a Block, field: FieldId, slots: &mut Vec<u32>) {
        match block.column(field) {
            Some(FieldColumn::Choice(ids)) => self.ids.slots_of(ids, slots),
            Some(FieldColumn::Several(sets)) => {
                let first = (0..block.len()).map(|at| sets.get(at).first().copied());
                slots.extend(first.map(|id| self.ids.slot(id)));
            }
            Some(FieldColumn::Text(texts)) => {
                slots.extend((0..block.len()).map(|at| self.slot_of_text(texts.get(at))));
            }
            Some(FieldColumn::Rating(ratings)) => {
                let table = self.table(|rating| Some(Key::Rating(rating)));
                slots.extend(ratings.iter().map(|rating| slot_in(&table, rating)));
            }
            None => slots.resize(block.len(), 0),
        }
    }

    fn slot_of_text(&mut self, text: &'a str) -> u32 {
        if text.is_empty() {
            return 0;
        }
        let next = u32::try_from(self.len()).unwrap_or(u32::MAX);
        *self.texts.entry(text).or_insert(next)
    }

    /// The slots of 0 to 10, where each of these has a key.
    fn table(&self, key_of: impl Fn(u8) -> Option<Key>) -> Vec<u32> {
        let keys = (0..=Score::MAX).map(key_of);
        keys.map(|key| self.slot_of_key(key.as_ref())).collect()
    }

    /// Where there are a handful of keys.
    fn slot_of_key(&self, key: Option<&Key>) -> u32 {
        let mut listed = (1..).zip(&self.keys);
        let slot = listed.find(|(_, each)| Some(*each) == key);
        slot.map_or(0, |(slot, _)| slot)
    }

    /// In the order they are shown: as listed, texts as they are spelt, last those without a value.
    pub(super) fn keys_with_slots(&self) -> Vec<(u32, Key)> {
        let mut texts: Vec<(&str, u32)> = self.texts.iter().map(|(&t, &slot)| (t, slot)).collect();
        texts.sort_unstable();
        let listed = (1..).zip(self.keys.iter().cloned());
        let texts = texts.into_iter();
        let texts = texts.map(|(text, slot)| (slot, Key::Text(text.to_owned())));
        let missing = std::iter::once((0, Key::Missing));
        listed.chain(texts).chain(missing).collect()
    }
}

/// Slot 0 without a value.
fn slot_in(table: &[u32], value: Option<u8>) -> u32 {
    let slot = value.and_then(|value| table.get(usize::from(value)));
    slot.copied().unwrap_or(0)
}
