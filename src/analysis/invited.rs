//! Who answered of those invited by segment: which part of which round an answer is of.

use std::collections::BTreeMap;

use super::slots::Slots;
use super::tally::Tally;
use crate::model::{Audience, Days};
use crate::model::{Block, ChoiceId, Counts, Day, FieldColumn, FieldId, Project, RoundId, Score};
use crate::stats::{Selected, Stratum, Weighted};

/// A part of those invited to a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Cell {
    pub(super) round: RoundId,
    pub(super) choice: ChoiceId,
    pub(super) invited: u64,
}

/// The parts of all rounds that know how many they invited by segment.
#[derive(Debug)]
pub(super) struct Cells {
    pub(super) all: Vec<Cell>,
    rounds: Vec<RoundCells>,
}

/// Of one round: where its cells are found.
#[derive(Debug)]
struct RoundCells {
    days: Days,
    field: FieldId,
    /// From 1 on, in the order of the round's cells.
    slots: Slots,
    first: usize,
}

impl Cells {
    /// Of choices that are gone nothing is known; `None` where no part is left.
    pub(super) fn of(project: &Project) -> Option<Self> {
        let mut cells = Self {
            all: Vec::new(),
            rounds: Vec::new(),
        };
        for round in project.rounds() {
            let Some(by_segment) = &round.by_segment else {
                continue;
            };
            let field = project.fields().get(by_segment.field);
            // Of several choices an answer would be of several parts.
            let Some(field) = field.filter(|field| !field.is_several()) else {
                continue;
            };
            let known = by_segment.invited.iter();
            let known: Vec<_> = known
                .filter(|(choice, _)| field.choice(*choice).is_some())
                .collect();
            cells.rounds.push(RoundCells {
                days: round.days,
                field: by_segment.field,
                slots: Slots::of(known.iter().map(|(choice, _)| *choice)),
                first: cells.all.len(),
            });
            let own = known.iter().map(|&&(choice, invited)| Cell {
                round: round.id,
                choice,
                invited: invited.get().into(),
            });
            cells.all.extend(own);
        }
        (!cells.all.is_empty()).then_some(cells)
    }

    /// The cell of an answer: of several rounds at a time, that of the first in which it is of a part.
    fn of_answer(&self, block: &Block, at: usize) -> Option<usize> {
        let day = (*block.days().get(at)?)?;
        let mut within = self.rounds.iter().filter(|round| round.days.contains(day));
        within.find_map(|round| {
            let Some(FieldColumn::Choice(ids)) = block.column(round.field) else {
                return None;
            };
            let slot = round.slots.slot(*ids.get(at)?) as usize;
            Some(round.first + slot.checked_sub(1)?)
        })
    }

    /// How many answered of each cell, with a score and not set aside. One pass.
    pub(super) fn answered(&self, project: &Project) -> Vec<u64> {
        let mut answered = vec![0; self.all.len()];
        for block in project.responses().blocks() {
            let rows = block.scores().iter().zip(block.aside()).enumerate();
            for (at, _) in rows.filter(|(_, (score, aside))| score.is_some() && !**aside) {
                let cell = self.of_answer(block, at);
                if let Some(count) = cell.and_then(|cell| answered.get_mut(cell)) {
                    *count += 1;
                }
            }
        }
        answered
    }
}

/// What a score weighted to the invited rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ToInvited {
    /// The answers it is made of: those of a part of the invited.
    pub answers: u64,
    /// The selected answers that are of no such part, and are not in it.
    pub outside: u64,
    /// How many rounds these were, and the first of them.
    pub rounds: usize,
    pub round: RoundId,
    /// How many were invited to these, of parts where nobody answered: the score cannot speak for them.
    pub unheard: u64,
}

/// Answers by day and cell, as far as they went by.
#[derive(Debug)]
pub(super) struct WeightTally {
    cells: Cells,
    /// All of the span, whatever else is filtered, and the selected ones.
    by_day: BTreeMap<(Day, usize), (u32, Tally)>,
}

impl WeightTally {
    /// `None` where nothing is to be weighted, or nothing can be. Weights would tell of small groups of employees.
    pub(super) fn of(project: &Project) -> Option<Self> {
        let is_asked = project.scoring().weighted;
        let of_customers = project.survey().audience == Audience::Customers;
        let cells = (is_asked && of_customers).then(|| Cells::of(project));
        Some(Self {
            cells: cells.flatten()?,
            by_day: BTreeMap::new(),
        })
    }

    /// `counted` are the answers of the span by the counting rule, `selected` those of them that the filter selects.
    pub(super) fn add(&mut self, block: &Block, counted: &[bool], selected: &[bool]) {
        let rows = block
            .scores()
            .iter()
            .zip(block.days())
            .zip(counted.iter().zip(selected));
        for (at, ((&score, &day), (&counted, &selected))) in rows.enumerate() {
            let Some((score, day)) = score.zip(day).filter(|_| counted) else {
                continue;
            };
            if let Some(cell) = self.cells.of_answer(block, at) {
                self.count(day, cell, score, selected);
            }
        }
    }

    fn count(&mut self, day: Day, cell: usize, score: Score, selected: bool) {
        let (all, tally) = self.by_day.entry((day, cell)).or_default();
        *all += 1;
        if selected {
            tally.count(Some(score));
        }
    }

    /// The score of the selected answers of those days - all where `None` -, of which there are so many, each weighing as
    /// many invited as it stands for: those of its part, divided among all who answered of it. So the parts weigh as
    /// they were invited, and of a selection as much of each as is selected. `None` where no answer is of a part.
    pub(super) fn weighted(
        &self,
        days: Option<Days>,
        answers: u64,
    ) -> Option<(Weighted, ToInvited)> {
        let (first, last) = match days {
            None => (
                self.by_day.first_key_value()?.0.0,
                self.by_day.last_key_value()?.0.0,
            ),
            Some(days) => (days.first(), days.last()),
        };
        let mut sums = vec![(0_u64, Counts::default()); self.cells.all.len()];
        for ((_, cell), (all, tally)) in self.by_day.range((first, 0)..=(last, usize::MAX)) {
            if let Some(sum) = sums.get_mut(*cell) {
                sum.0 += u64::from(*all);
                sum.1 += tally.counts();
            }
        }
        let heard = |round: RoundId| {
            let mut own = self.cells.all.iter().zip(&sums);
            own.any(|(cell, (all, _))| cell.round == round && *all > 0)
        };
        let mut rounds: Vec<RoundId> = self.cells.all.iter().map(|cell| cell.round).collect();
        rounds.dedup();
        rounds.retain(|&round| heard(round));
        let own = self.cells.all.iter().zip(&sums);
        let parts: Vec<Selected> = own
            .filter(|(cell, _)| rounds.contains(&cell.round))
            .map(|(cell, &(answered, counts))| Selected {
                stratum: Stratum {
                    invited: cell.invited,
                    counts,
                },
                answered,
            })
            .collect();
        let weighted = Weighted::of_selection(&parts)?;
        let used: u64 = parts.iter().map(|each| each.stratum.counts.n()).sum();
        Some((
            weighted,
            ToInvited {
                answers: used,
                outside: answers.saturating_sub(used),
                rounds: rounds.len(),
                round: *rounds.first()?,
                unheard: weighted.unheard,
            },
        ))
    }
}
