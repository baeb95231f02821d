//! The passes over the answers that an analysis is made in: one for all of them, one by segment.

use std::num::NonZeroU64;

use super::breakdown::{Breakdown, Setting};
use super::change::ChangeTally;
use super::counting::Counting;
use super::disclosure::{Disclosure, Limits, Told};
use super::invited::WeightTally;
use super::ratings::RatingTally;
use super::reasons::{self, ReasonShares};
use super::repeats::Repeats;
use super::rolling::{self, RollingTally};
use super::selection::Selection;
use super::tally::{DayTallies, ScoreTally};
use super::{
    Analysis, Basis, Filter, Pace, Query, Summary, ToInvited, TrendPoint, Withheld, trend,
};
use crate::model::{Block, Counts, Days, Project, Scoring};
use crate::stats::{Estimate, Weighted};

impl Analysis {
    /// One pass over the answers: a million take tens of milliseconds. Of a survey of employees it tells only what
    /// lets nobody be recognised.
    pub fn of(project: &Project, query: &Query) -> Self {
        match Disclosure::of(project, query) {
            Disclosure::Open => Self::told(project, query, &Told::everything(query)),
            Disclosure::Limited(limits) => Self::limited(project, &limits),
            Disclosure::Nothing(withheld) => Self::nothing(project, query, withheld),
        }
    }

    fn told(project: &Project, query: &Query, told: &Told) -> Self {
        let scoring = project.scoring();
        let mut scan = Scan::of(project, query, told);
        let mut first_row = 0;
        for block in project.responses().blocks() {
            scan.add(block, first_row);
            first_row += block.len();
        }
        let summary = scan.overall(query, scoring);
        let overall = summary.counts;
        let breakdown = scan.broken_down(project, query);
        let by_day = scan.days.by_day();
        let (steps, periods) = told
            .trend
            .clone()
            .unwrap_or_else(|| trend::steps(&by_day, query, project));
        let mut trend = trend::points(&by_day, &periods, scoring);
        for point in &mut trend {
            let days = Days::new(point.first_day, point.last_day);
            let weighted = scan.weighted(days, point.summary.counts);
            if let Some(weighted) = weighted.filter(|_| days.is_some()) {
                point.summary = point.summary.weighted(weighted, scoring);
            }
        }
        let reasons = scan.reasons.shares();
        let setting = Setting {
            overall,
            repeats: scan.repeats.of_segments(query.by),
            scoring,
        };
        let segments = breakdown.map(|all| all.segments(&told.hidden, &setting, &reasons));
        let rolling = scan.rolling.map(|rolling| rolling.scores(&by_day));
        Self {
            overall: summary,
            distribution: scan.scores.distribution(),
            change: scan
                .change
                .and_then(|change| change.change(&told.hidden_in_split, scoring)),
            segments: segments.unwrap_or_default(),
            ratings: told.ratings_from.map_or_else(Vec::new, |least| {
                scan.ratings.fields(overall, least, scoring.confidence)
            }),
            reasons: reasons::told(reasons, told.hidden_reasons.as_deref()),
            control: trend::control(&trend),
            trend,
            steps,
            rolling,
            undated: scan.days.undated.counts().n(),
            withheld: None,
            period: query.filter.period,
            set_aside: scan.set_aside,
            pace: Pace::of(&by_day, query.filter.period, query.today),
        }
    }

    fn limited(project: &Project, limits: &Limits) -> Self {
        let mut analysis = Self::told(project, &limits.query, &limits.told);
        trim(&mut analysis.trend);
        analysis.control = trend::control(&analysis.trend);
        analysis.rolling = limits.rolling.map(rolling::withheld);
        analysis.withheld = limits.breakdown_withheld;
        analysis.keep_to_scores(limits);
        analysis.pace = None;
        analysis
    }

    /// Takes out what stands beside the scores: one blank answer in a department is somebody too.
    fn keep_to_scores(&mut self, limits: &Limits) {
        self.segments.retain(|each| each.summary.counts.n() > 0);
        let segments = self.segments.iter_mut().map(|each| &mut each.summary);
        let trend = self.trend.iter_mut().map(|each| &mut each.summary);
        let change = self.change.iter_mut();
        let change = change.flat_map(|each| [&mut each.before, &mut each.after]);
        for summary in segments.chain(trend).chain(change) {
            summary.counts.blank = 0;
        }
        if limits.query.filter != Filter::default() {
            self.overall.counts.blank = 0;
            self.set_aside = 0;
        }
        if self.undated < limits.threshold {
            self.undated = 0;
        }
    }

    fn nothing(project: &Project, query: &Query, withheld: Withheld) -> Self {
        Self {
            overall: Summary::of(Counts::default(), project.scoring()),
            distribution: [0; 11],
            change: None,
            segments: Vec::new(),
            reasons: Vec::new(),
            ratings: Vec::new(),
            trend: Vec::new(),
            steps: query.steps,
            control: None,
            rolling: query.rolling.map(rolling::withheld),
            undated: 0,
            withheld: Some(withheld),
            period: query.filter.period,
            set_aside: 0,
            pace: None,
        }
    }
}

/// Takes out the periods before the first answer and after the last.
fn trim(trend: &mut Vec<TrendPoint>) {
    let has_answers = |point: &TrendPoint| point.summary.counts.n() > 0;
    let end = trend.iter().rposition(has_answers).map_or(0, |at| at + 1);
    trend.truncate(end);
    let start = trend.iter().position(has_answers).unwrap_or(end);
    trend.drain(..start);
}

/// Which rows are selected, block after block.
struct Rows<'a> {
    selection: Selection<'a>,
    counting: &'a Counting,
    /// Of the block looked at last.
    selected: Vec<bool>,
    /// Of the next block.
    first_row: usize,
}

impl<'a> Rows<'a> {
    fn of(filter: &'a Filter, counting: &'a Counting) -> Self {
        Self {
            selection: Selection::of(filter),
            counting,
            selected: Vec::new(),
            first_row: 0,
        }
    }

    /// Of the block after the one looked at last.
    fn of_next(&mut self, block: &Block) -> &[bool] {
        self.selection.look_at(block);
        let meets = &self.selection.meets;
        self.counting
            .select(block, self.first_row, meets, &mut self.selected);
        self.first_row += block.len();
        &self.selected
    }
}

/// All that is counted in the first pass.
struct Scan<'a> {
    selection: Selection<'a>,
    counting: Counting,
    /// Of the block looked at last.
    selected: Vec<bool>,
    set_aside: u64,
    scores: ScoreTally,
    days: DayTallies,
    repeats: Repeats,
    reasons: ReasonShares<'a>,
    ratings: RatingTally,
    rolling: Option<RollingTally>,
    change: Option<ChangeTally<'a>>,
    weights: Option<WeightTally>,
    /// Of the block looked at last, whatever the filter's conditions; used where there are weights.
    counted: Vec<bool>,
}

impl<'a> Scan<'a> {
    fn of(project: &Project, query: &'a Query, told: &Told) -> Self {
        Self {
            selection: Selection::of(&query.filter),
            counting: Counting::of(project, query.filter.period),
            selected: Vec::new(),
            set_aside: 0,
            scores: ScoreTally::default(),
            days: DayTallies::default(),
            repeats: Repeats::new(project),
            reasons: ReasonShares::new(project),
            ratings: RatingTally::new(project),
            rolling: query.rolling.map(RollingTally::of),
            change: told
                .compared
                .map(|compared| ChangeTally::of(project, compared, query.split_by)),
            weights: WeightTally::of(project),
            counted: Vec::new(),
        }
    }

    fn add(&mut self, block: &'a Block, first_row: usize) {
        self.selection.look_at(block);
        self.set_aside += self.counting.set_aside(block, &self.selection.meets);
        let meets = &self.selection.meets;
        self.counting
            .select(block, first_row, meets, &mut self.selected);
        self.scores.add(block, &self.selected);
        self.days.add(block, &self.selected);
        self.repeats.add(block, &self.selected);
        self.reasons.add(block, &self.selected);
        self.ratings.add(block, &self.selected);
        if let Some(rolling) = &mut self.rolling {
            rolling.add(block, &self.selected);
        }
        if let Some(weights) = &mut self.weights {
            let all = vec![true; block.len()];
            self.counting
                .select(block, first_row, &all, &mut self.counted);
            weights.add(block, &self.counted, &self.selected);
        }
        // Whatever the period: the change looks at another one as well.
        if let Some(change) = &mut self.change {
            change.add(block, first_row, meets);
        }
    }

    /// The same answers by segment. A pass of its own: only now it is known who answered more than once.
    fn broken_down(&self, project: &'a Project, query: &Query) -> Option<Breakdown<'a>> {
        let mut breakdown = Breakdown::of(project, query)?;
        let repeats = self.repeats.of_segments(query.by);
        if let Some(repeats) = repeats {
            let mut rows = Rows::of(&query.filter, &self.counting);
            let selected = |block: &Block| rows.of_next(block).to_vec();
            breakdown.make_room(repeats, project.responses().blocks(), selected);
        }
        let mut rows = Rows::of(&query.filter, &self.counting);
        for block in project.responses().blocks() {
            breakdown.add(block, rows.of_next(block), repeats);
        }
        Some(breakdown)
    }

    /// The score of the selected answers of some days, or of all, weighted to the invited.
    fn weighted(&self, days: Option<Days>, counts: Counts) -> Option<(Weighted, ToInvited)> {
        self.weights.as_ref()?.weighted(days, counts.n())
    }

    /// The score of all, with the error of how it came about: the project's population is that of all answers, and
    /// not of a field's.
    fn overall(&self, query: &Query, scoring: &Scoring) -> Summary {
        let counts = self.scores.counts();
        let plain = self.repeats.summary(counts, scoring);
        if let Some(weighted) = self.weighted(None, counts) {
            return plain.weighted(weighted, scoring);
        }
        if plain.basis == Basis::Customers {
            return plain;
        }
        let population = scoring.population.map(NonZeroU64::get);
        let population = population.filter(|_| query.filter.conditions.is_empty());
        let estimate =
            population.and_then(|all| Some((all, Estimate::of_population(counts, all)?)));
        match estimate {
            Some((all, estimate)) => plain.estimated(estimate, Basis::Population(all), scoring),
            None => plain,
        }
    }
}
