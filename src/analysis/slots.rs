//! Ids turned into places of a table, fast enough to do it for every answer.

use std::collections::HashMap;

use crate::model::NumberedId;

/// The slot of each of some ids: 1 for the first, and so on; 0 for an id that is not among them.
#[derive(Clone, Debug)]
pub(super) enum Slots {
    /// By the id's number.
    Table(Vec<u32>),
    /// Where the numbers lie so far apart that a table would be mostly empty.
    Sparse(HashMap<usize, u32>),
}

impl Slots {
    pub(super) fn of<Of>(ids: impl Iterator<Item = NumberedId<Of>>) -> Self {
        let indices: Vec<usize> = ids.map(NumberedId::index).collect();
        let end = indices.iter().max().map_or(0, |last| last + 1);
        let with_slots = indices.iter().copied().zip(1..);
        if end > 4096 + 8 * indices.len() {
            return Self::Sparse(with_slots.collect());
        }
        let mut table = vec![0; end];
        for (index, slot) in with_slots {
            if let Some(place) = table.get_mut(index) {
                *place = slot;
            }
        }
        Self::Table(table)
    }

    pub(super) fn slot<Of>(&self, id: Option<NumberedId<Of>>) -> u32 {
        let Some(index) = id.map(NumberedId::index) else {
            return 0;
        };
        let slot = match self {
            Self::Table(table) => table.get(index),
            Self::Sparse(slots) => slots.get(&index),
        };
        slot.copied().unwrap_or(0)
    }

    /// The slot of each row of a column, behind what is in `slots`.
    pub(super) fn slots_of<Of>(&self, ids: &[Option<NumberedId<Of>>], slots: &mut Vec<u32>) {
        let Self::Table(table) = self else {
            return slots.extend(ids.iter().map(|&id| self.slot(id)));
        };
        let slot = |index: usize| table.get(index).copied().unwrap_or(0);
        slots.extend(ids.iter().map(|id| id.map_or(0, |id| slot(id.index()))));
    }

    pub(super) fn has<Of>(&self, id: NumberedId<Of>) -> bool {
        self.slot(Some(id)) > 0
    }
}
