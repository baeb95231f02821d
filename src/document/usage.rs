//! How many answers use each reason, field and choice; and each colleague and kind of gift, in their cases.

use std::collections::{HashMap, HashSet};

use crate::model::{
    Block, ChoiceId, FieldColumn, FieldId, GiftId, NumberedId, PersonId, Project, ReasonId,
};

/// Counts of answers. What no answer uses is not in it and counts as 0.
#[derive(Clone, Debug, Default)]
pub struct Usage {
    reasons: Counts<ReasonId>,
    fields: HashMap<FieldId, usize>,
    choices: HashMap<FieldId, Counts<ChoiceId>>,
    people: HashMap<PersonId, usize>,
    gifts: HashMap<GiftId, usize>,
}

/// Of what is numbered. Millions are counted between two frames: by their place, as far as numbers are small.
#[derive(Clone, Debug)]
struct Counts<Id> {
    by_index: Vec<usize>,
    /// A file may hold any number.
    larger: HashMap<Id, usize>,
}

/// The numbers that are counted by their place.
const SMALL: usize = 1 << 16;

impl<Id> Default for Counts<Id> {
    fn default() -> Self {
        Self {
            by_index: Vec::new(),
            larger: HashMap::new(),
        }
    }
}

impl<Of> Counts<NumberedId<Of>> {
    fn add(&mut self, id: NumberedId<Of>) {
        let index = id.index();
        if let Some(count) = self.by_index.get_mut(index) {
            *count += 1;
        } else if index < SMALL {
            self.by_index.resize(index + 1, 0);
            self.add(id);
        } else {
            *self.larger.entry(id).or_default() += 1;
        }
    }

    fn of(&self, id: NumberedId<Of>) -> usize {
        let known = self.by_index.get(id.index()).or(self.larger.get(&id));
        known.copied().unwrap_or(0)
    }
}

impl Usage {
    /// One pass over the columns.
    pub fn of(project: &Project) -> Self {
        let mut usage = Self::default();
        for block in project.responses().blocks() {
            usage.count(block);
        }
        usage
    }

    pub fn reason(&self, id: ReasonId) -> usize {
        self.reasons.of(id)
    }

    pub fn field(&self, id: FieldId) -> usize {
        self.fields.get(&id).copied().unwrap_or(0)
    }

    pub fn choice(&self, field: FieldId, id: ChoiceId) -> usize {
        self.choices.get(&field).map_or(0, |counts| counts.of(id))
    }

    pub fn person(&self, id: PersonId) -> usize {
        self.people.get(&id).copied().unwrap_or(0)
    }

    pub fn gift(&self, id: GiftId) -> usize {
        self.gifts.get(&id).copied().unwrap_or(0)
    }

    fn count(&mut self, block: &Block) {
        for at in 0..block.len() {
            for &reason in block.reasons(at) {
                self.reasons.add(reason);
            }
        }
        for case in block.cases() {
            if let Some(owner) = case.owner {
                *self.people.entry(owner).or_default() += 1;
            }
            let gifts: HashSet<GiftId> = case.given.iter().map(|given| given.gift).collect();
            for gift in gifts {
                *self.gifts.entry(gift).or_default() += 1;
            }
        }
        for (field, column) in block.columns() {
            self.count_column(field, column, block.len());
        }
    }

    fn count_column(&mut self, field: FieldId, column: &FieldColumn, rows: usize) {
        let filled = self.fields.entry(field).or_default();
        let choices = self.choices.entry(field).or_default();
        match column {
            FieldColumn::Choice(ids) => {
                for &id in ids.iter().flatten() {
                    *filled += 1;
                    choices.add(id);
                }
            }
            FieldColumn::Several(sets) => {
                for ids in (0..rows).map(|at| sets.get(at)) {
                    *filled += usize::from(!ids.is_empty());
                    for &id in ids {
                        choices.add(id);
                    }
                }
            }
            FieldColumn::Text(_) | FieldColumn::Rating(_) => {
                *filled += (0..rows).filter(|&at| column.value(at).is_some()).count();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::num::NonZeroU32;

    use super::*;

    #[test]
    fn small_and_large_numbers_are_counted() {
        let ids = [1, 3, 3, 70_000, u32::MAX, u32::MAX];
        let ids = ids.map(|number| ReasonId::new(NonZeroU32::new(number).unwrap()));
        let mut counts = Counts::default();
        for id in ids {
            counts.add(id);
        }
        assert_eq!(ids.map(|id| counts.of(id)), [1, 2, 2, 1, 2, 2]);
        assert_eq!(counts.of(ids[0].next()), 0);
    }
}
