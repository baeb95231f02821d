//! The pass by segment and customer.

use super::lazy_counting::LazyCounting;
use crate::analysis::breakdown::Breakdown;
use crate::analysis::gathered::{Gathered, Places, United};
use crate::analysis::rows::Rows;
use crate::analysis::step_of_day::StepsOfDays;
use crate::analysis::trend::Step;
use crate::analysis::{Dimension, Query};
use crate::cores::both;
use crate::model::{Audience, Block, Project};

/// The same answers by segment, and those of each customer together.
pub(super) struct Segmented<'a> {
    pub breakdown: Option<Breakdown<'a>>,
    gathered: Gathered,
    /// Within segments customers matter, but not employees, who have none, nor where a segment is a customer.
    matter_within: bool,
}

impl<'a> Segmented<'a> {
    pub(super) fn of(project: &'a Project, query: &Query, counting: &LazyCounting<'_>) -> Self {
        let mut segmented = Self::before_any(project, query);
        segmented.add_all(
            project.responses().blocks(),
            Rows::of(&query.filter, counting.get()),
        );
        segmented
    }

    /// The same, half of the answers on another core, where these can be brought together after.
    pub(super) fn of_halves(project: &'a Project, query: &Query, is_worth_two: bool) -> Self {
        let counting = LazyCounting::of(project, query);
        if !is_worth_two || !Breakdown::can_join(project, query) {
            return Self::of(project, query, &counting);
        }
        let blocks: Vec<&Block> = project.responses().blocks().collect();
        let (first, rest) = blocks.split_at(blocks.len() / 2);
        let of = |blocks: &[&'a Block], first_row| {
            let mut segmented = Self::before_any(project, query);
            let rows = Rows::from(first_row, &query.filter, counting.get());
            segmented.add_all(blocks.iter().copied(), rows);
            segmented
        };
        let first_row = first.iter().map(|block| block.len()).sum();
        let (first, rest) = both(true, || of(first, 0), || of(rest, first_row));
        first.with(rest)
    }

    fn before_any(project: &'a Project, query: &Query) -> Self {
        let is_of_customers = project.survey().audience == Audience::Customers;
        Self {
            breakdown: Breakdown::of(project, query),
            gathered: Gathered::new(project),
            matter_within: is_of_customers && query.by != Some(Dimension::Customer),
        }
    }

    fn add_all(&mut self, blocks: impl Iterator<Item = &'a Block>, mut rows: Rows<'_>) {
        if self.breakdown.is_none() && !self.gathered.is_of_customers() {
            return;
        }
        for block in blocks {
            let selected = rows.of_next(block);
            match &mut self.breakdown {
                Some(breakdown) => breakdown.add(block, selected, &mut self.gathered),
                None => self.gathered.add_all(block, selected, &[]),
            }
        }
    }

    fn with(self, other: Self) -> Self {
        let breakdown = self.breakdown.zip(other.breakdown);
        Self {
            breakdown: breakdown.map(|(one, other)| one.with(&other)),
            gathered: self.gathered.beside(other.gathered),
            ..self
        }
    }

    pub(super) fn united(&self, steps: &[Step], is_worth_two: bool) -> United {
        let breakdown = self.breakdown.as_ref().filter(|_| self.matter_within);
        let days = StepsOfDays::of(steps);
        let places = Places {
            slots: breakdown.map_or(0, Breakdown::slots),
            steps: steps.len(),
            layers: days.layers(),
            step_of: |layer, _, day| days.place(layer, day),
        };
        self.gathered.united(&places, is_worth_two)
    }
}
