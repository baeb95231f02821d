//! What the scores of some rows come to, and whether a number says so.

/// See the module's page.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Scores {
    count: u64,
    sum: u64,
}

impl Scores {
    pub(super) fn add(&mut self, score: Option<u64>) {
        self.count += u64::from(score.is_some());
        self.sum += score.unwrap_or(0);
    }

    /// Whether that is how many they are, their sum, or their mean as it is rounded. One alone tells nothing.
    pub(super) fn are_summed_up(self, number: u64) -> bool {
        const FEWEST: u64 = 2;
        let Self { count, sum } = self;
        let is_mean = (number * count).abs_diff(sum) * 2 <= count;
        count >= FEWEST && (number == count || number == sum || is_mean)
    }
}
