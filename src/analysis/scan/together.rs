//! The pass over all answers together.

use super::lazy_counting::LazyCounting;
use crate::analysis::invited::WeightTally;
use crate::analysis::ratings::RatingTally;
use crate::analysis::reasons::ReasonShares;
use crate::analysis::rolling::RollingTally;
use crate::analysis::rows::Rows;
use crate::analysis::tally::{DayTallies, ScoreTally};
use crate::analysis::{Query, ToInvited};
use crate::model::{Block, Counts, Days, Project};
use crate::stats::Weighted;

/// All that is counted of the answers together.
pub(super) struct Scan<'a> {
    pub set_aside: u64,
    pub scores: ScoreTally,
    pub days: DayTallies,
    pub reasons: ReasonShares<'a>,
    pub ratings: RatingTally,
    pub rolling: Option<RollingTally>,
    weights: Option<WeightTally>,
}

impl<'a> Scan<'a> {
    pub(super) fn of(project: &'a Project, query: &Query, counting: &LazyCounting<'_>) -> Self {
        let mut scan = Self {
            set_aside: 0,
            scores: ScoreTally::default(),
            days: DayTallies::default(),
            reasons: ReasonShares::new(project),
            ratings: RatingTally::new(project),
            rolling: query.rolling.map(RollingTally::of),
            weights: WeightTally::of(project),
        };
        let counting = counting.get();
        let mut rows = Rows::of(&query.filter, counting);
        let mut counted = Vec::new();
        let mut first_row = 0;
        for block in project.responses().blocks() {
            let selected = rows.of_next(block);
            scan.add(block, selected);
            if let Some(weights) = &mut scan.weights {
                // All of the span, whatever the filter's conditions.
                let all = vec![true; block.len()];
                counting.select(block, first_row, &all, &mut counted);
                weights.add(block, &counted, selected);
            }
            scan.set_aside += counting.set_aside(block, rows.meeting());
            first_row += block.len();
        }
        scan
    }

    fn add(&mut self, block: &Block, selected: &[bool]) {
        self.scores.add(block, selected);
        self.days.add(block, selected);
        self.reasons.add(block, selected);
        self.ratings.add(block, selected);
        if let Some(rolling) = &mut self.rolling {
            rolling.add(block, selected);
        }
    }
}

impl Scan<'_> {
    /// The score of the selected answers of some days, or of all, weighted to the invited.
    pub(super) fn weighted(
        &self,
        days: Option<Days>,
        counts: Counts,
    ) -> Option<(Weighted, ToInvited)> {
        self.weights.as_ref()?.weighted(days, counts.n())
    }
}
