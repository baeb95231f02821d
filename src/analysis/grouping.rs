//! Which segment of a dimension an answer belongs to, as a slot of a table.

use std::collections::HashMap;

use super::slots::Slots;
use super::{Dimension, Key};
use crate::model::{Block, FieldColumn, FieldId, NumberedId, Project, ReasonId, Score};

/// The slots of a dimension's keys. Slot 0 is for answers without a value.
#[derive(Debug)]
pub(super) struct Grouping<'a> {
    dimension: Dimension,
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
            ids: dimension.slots(project),
            keys: dimension.listed_keys(project),
            texts: HashMap::new(),
        }
    }

    pub(super) const fn dimension(&self) -> Dimension {
        self.dimension
    }

    /// How many slots there are so far.
    pub(super) fn len(&self) -> usize {
        1 + self.keys.len() + self.texts.len()
    }

    /// The slot of each row, in place of what was in `slots`. Of several reasons the first decides: whoever counts
    /// an answer in each of them asks for [`Self::slot_of_reason`].
    pub(super) fn slots_of(&mut self, block: &'a Block, slots: &mut Vec<u32>) {
        slots.clear();
        match self.dimension {
            Dimension::Field(field) => self.slots_of_field(block, field, slots),
            Dimension::Reason => {
                let first = (0..block.len()).map(|at| block.reasons(at).first().copied());
                slots.extend(first.map(|id| self.ids.slot(id)));
            }
            Dimension::Group => {
                let groups = block.scores().iter().map(|score| score.map(Score::group));
                slots.extend(groups.map(|group| self.slot_of_key(group.map(Key::Group).as_ref())));
            }
            Dimension::Customer => self.slots_of_ids(block.customers(), slots),
        }
    }

    fn slots_of_field(&mut self, block: &'a Block, field: FieldId, slots: &mut Vec<u32>) {
        match block.column(field) {
            Some(FieldColumn::Choice(ids)) => self.slots_of_ids(ids, slots),
            Some(FieldColumn::Text(texts)) => {
                slots.extend((0..block.len()).map(|at| self.slot_of_text(texts.get(at))));
            }
            Some(FieldColumn::Rating(ratings)) => {
                let keys = ratings.iter().map(|rating| rating.map(Key::Rating));
                slots.extend(keys.map(|key| self.slot_of_key(key.as_ref())));
            }
            None => slots.resize(block.len(), 0),
        }
    }

    fn slots_of_ids<Of>(&self, ids: &[Option<NumberedId<Of>>], slots: &mut Vec<u32>) {
        slots.extend(ids.iter().map(|&id| self.ids.slot(id)));
    }

    fn slot_of_text(&mut self, text: &'a str) -> u32 {
        if text.is_empty() {
            return 0;
        }
        let next = u32::try_from(self.len()).unwrap_or(u32::MAX);
        *self.texts.entry(text).or_insert(next)
    }

    /// Where there are a handful of keys.
    fn slot_of_key(&self, key: Option<&Key>) -> u32 {
        let listed = (1..).zip(&self.keys);
        let slot = listed.into_iter().find(|(_, each)| Some(*each) == key);
        slot.map_or(0, |(slot, _)| slot)
    }

    pub(super) fn slot_of_reason(&self, reason: ReasonId) -> u32 {
        self.ids.slot(Some(reason))
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
