//! How many answers use each reason, field and choice; and each colleague and kind of gift, in their cases.

use std::collections::{HashMap, HashSet};

use crate::model::{Block, ChoiceId, FieldColumn, FieldId, GiftId, PersonId, Project, ReasonId};

/// Counts of answers. What no answer uses is not in it and counts as 0.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    reasons: HashMap<ReasonId, usize>,
    fields: HashMap<FieldId, usize>,
    choices: HashMap<(FieldId, ChoiceId), usize>,
    people: HashMap<PersonId, usize>,
    gifts: HashMap<GiftId, usize>,
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
        self.reasons.get(&id).copied().unwrap_or(0)
    }

    pub fn field(&self, id: FieldId) -> usize {
        self.fields.get(&id).copied().unwrap_or(0)
    }

    pub fn choice(&self, field: FieldId, id: ChoiceId) -> usize {
        self.choices.get(&(field, id)).copied().unwrap_or(0)
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
                *self.reasons.entry(reason).or_default() += 1;
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
        match column {
            FieldColumn::Choice(ids) => {
                for &id in ids.iter().flatten() {
                    *filled += 1;
                    *self.choices.entry((field, id)).or_default() += 1;
                }
            }
            FieldColumn::Several(sets) => {
                for ids in (0..rows).map(|at| sets.get(at)) {
                    *filled += usize::from(!ids.is_empty());
                    for &id in ids {
                        *self.choices.entry((field, id)).or_default() += 1;
                    }
                }
            }
            FieldColumn::Text(_) | FieldColumn::Rating(_) => {
                *filled += (0..rows).filter(|&at| column.value(at).is_some()).count();
            }
        }
    }
}
