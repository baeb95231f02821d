//! The passes over the answers that an analysis is made in: one for all of them, and at the same time one for the change
//! and one by segment and customer.

mod lazy_counting;
mod segmented;
mod together;

use std::num::NonZeroU64;

use super::breakdown::Setting;
use super::change::ChangeTally;
use super::counting::Counting;
use super::disclosure::{Disclosure, Limits, Told};
use super::gathered::United;
use super::rows::{Rows, is_worth_two};
use super::tally::ScoreTally;
use super::{
    Analysis, Basis, Change, Dimension, Filter, Pace, Query, Segment, Summary, ToInvited,
    TrendPoint, Withheld, reasons, rolling, trend,
};
use crate::cores::both;
use crate::model::{Audience, Counts, Days, Project, Scoring};
use crate::stats::{Estimate, Spread, Weighted};
use lazy_counting::LazyCounting;
use segmented::Segmented;
use together::Scan;

impl Analysis {
    /// A million answers take tens of milliseconds. Of a survey of employees it tells only what
    /// lets nobody be recognised.
    pub fn of(project: &Project, query: &Query) -> Self {
        match Disclosure::of(project, query) {
            Disclosure::Open => Self::told(project, query, &Told::everything(query)),
            Disclosure::Limited(limits) => Self::limited(project, &limits),
            Disclosure::Nothing(withheld) => Self::nothing(project, query, withheld),
        }
    }

    /// Of a survey of customers, what is told of the same answers where nobody asks for segments, for what made the change
    /// or for a rolling score.
    #[must_use]
    pub fn without_breakdown(&self) -> Self {
        let change = self.change.clone();
        Self {
            segments: Vec::new(),
            together: None,
            change: change.map(|change| Change {
                split: None,
                ..change
            }),
            rolling: None,
            ..self.clone()
        }
    }

    /// How many of the selected answers are of each group, and nothing else: a small part of what [`Self::of`] takes.
    pub(super) fn counts_alone(project: &Project, filter: &Filter) -> Counts {
        let counting = Counting::of(project, filter.period);
        let mut rows = Rows::of(filter, &counting);
        let mut scores = ScoreTally::default();
        for block in project.responses().blocks() {
            scores.add(block, rows.of_next(block));
        }
        scores.counts()
    }

    /// The segments alone, as [`Self::of`] tells them: what it takes to break down by a field and nothing else.
    pub fn segments_of(project: &Project, query: &Query) -> Vec<Segment> {
        let is_alone =
            query.by != Some(Dimension::Reason) && project.survey().audience == Audience::Customers;
        if !is_alone {
            return Self::of(project, query).segments;
        }
        Self::segments_alone(project, query, is_worth_two(project))
    }

    fn segments_alone(project: &Project, query: &Query, is_worth_two: bool) -> Vec<Segment> {
        let segmented = Segmented::of_halves(project, query, is_worth_two);
        let united = segmented.united(&[], is_worth_two);
        let Some(breakdown) = segmented.breakdown else {
            return Vec::new();
        };
        let setting = Setting {
            overall: breakdown.counts(),
            united: Some(&united).filter(|united| !united.slots.is_empty()),
            scoring: project.scoring(),
        };
        breakdown.segments(&[], &setting, &[]).0
    }

    fn told(project: &Project, query: &Query, told: &Told) -> Self {
        let scoring = project.scoring();
        let counting = LazyCounting::of(project, query);
        let is_worth_two = is_worth_two(project);
        let (scan, (change, segmented)) = both(
            is_worth_two,
            || Scan::of(project, query, &counting),
            || {
                // It looks at another period too, and so needs not know yet which answers of this one count.
                let change = told
                    .compared
                    .map(|compared| ChangeTally::of(project, compared, query));
                (change, Segmented::of(project, query, &counting))
            },
        );
        let by_day = scan.days.by_day();
        let (steps, periods) = told
            .trend
            .clone()
            .unwrap_or_else(|| trend::steps(&by_day, query, project));
        let counts = scan.scores.counts();
        let united = segmented.united(&periods, is_worth_two);
        let summary = overall(counts, &united, scan.weighted(None, counts), query, scoring);
        let mut trend = trend::points(&by_day, &periods, &united.steps, scoring);
        weigh(&mut trend, &scan, scoring);
        let reasons = scan.reasons.shares();
        let setting = Setting {
            overall: counts,
            united: Some(&united).filter(|united| !united.slots.is_empty()),
            scoring,
        };
        let segments = segmented
            .breakdown
            .map(|all| all.segments(&told.hidden, &setting, &reasons));
        let (segments, together) = segments.unwrap_or_default();
        let rolling = scan.rolling.map(|rolling| rolling.scores(&by_day));
        let unscored = change.as_ref().and_then(ChangeTally::unscored);
        Self {
            overall: summary,
            distribution: scan.scores.distribution(),
            change: change.and_then(|change| change.change(&told.hidden_in_split, scoring)),
            unscored,
            segments,
            together,
            ratings: told.ratings_from.map_or_else(Vec::new, |least| {
                scan.ratings.fields(counts, least, scoring.confidence)
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
        analysis.unscored = None;
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
            unscored: None,
            segments: Vec::new(),
            together: None,
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

/// Weights each period back to the invited, where that is wanted.
fn weigh(trend: &mut [TrendPoint], scan: &Scan<'_>, scoring: &Scoring) {
    for point in trend {
        let days = Days::new(point.first_day, point.last_day);
        let weighted = scan.weighted(days, point.summary.counts);
        if let Some(weighted) = weighted.filter(|_| days.is_some()) {
            point.summary = point.summary.weighted(weighted, scoring);
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

/// The score of all, with the error of how it came about: the project's population is that of all answers, and
/// not of a field's.
fn overall(
    counts: Counts,
    united: &United,
    weighted: Option<(Weighted, ToInvited)>,
    query: &Query,
    scoring: &Scoring,
) -> Summary {
    let spread = Spread::of_answers(counts) + united.all;
    let plain = Summary::of_customers(counts, &spread, scoring);
    if let Some(weighted) = weighted {
        return plain.weighted(weighted, scoring);
    }
    if plain.basis == Basis::Customers {
        return plain;
    }
    let population = scoring.population.map(NonZeroU64::get);
    let population = population.filter(|_| query.filter.conditions.is_empty());
    let estimate = population.and_then(|all| Some((all, Estimate::of_population(counts, all)?)));
    match estimate {
        Some((all, estimate)) => plain.estimated(estimate, Basis::Population(all), scoring),
        None => plain,
    }
}

#[cfg(test)]
mod tests {
    use std::num::NonZeroU32;

    use super::*;
    use crate::analysis::tests::sample::*;
    use crate::model::{CountingRule, FieldValue};

    /// Of forty customers, in two months.
    fn answered_again_and_again() -> Project {
        let scores = (0..5000).map(|at| u8::try_from(at * 7 % 11).unwrap());
        let answers = scores.zip(1_u32..).map(|(score, at)| {
            let day = format!("2026-{:02}-{:02}", 3 + at % 2, 1 + at % 30);
            let mut answer = from(1 + at % 40, score, &day);
            answer.set_value(CHANNEL, Some(FieldValue::Choice(choice(1 + at % 3))));
            answer.set_value(NOTE, Some(FieldValue::Text(format!("Note {}", at % 5))));
            answer
        });
        with_customers_of(answers.collect())
    }

    #[test]
    fn without_breakdown_all_is_as_if_nobody_had_asked_for_it() {
        let project = answered_again_and_again();
        let plain = Analysis::of(&project, &query());
        for by in [
            Dimension::Field(CHANNEL),
            Dimension::Reason,
            Dimension::Group,
            Dimension::Customer,
        ] {
            let asked = Query {
                by: Some(by),
                crossed: Some(Dimension::Field(NOTE)).filter(|_| by == Dimension::Group),
                split_by: Some(Dimension::Field(CHANNEL)),
                rolling: Some(crate::analysis::Rolling::Days(NonZeroU32::MIN)),
                ..query()
            };
            let broken_down = Analysis::of(&project, &asked);
            assert!(broken_down.rolling.is_some() && !broken_down.segments.is_empty());
            assert_eq!(broken_down.without_breakdown(), plain);
        }
    }

    #[test]
    fn segments_are_the_same_counted_on_one_core_or_two() {
        let mut project = answered_again_and_again();
        for rule in [CountingRule::EveryAnswer, CountingRule::Latest] {
            let scoring = Scoring {
                rule,
                ..project.scoring().clone()
            };
            project = scored(project, scoring);
            for by in [
                Dimension::Field(CHANNEL),
                Dimension::Customer,
                Dimension::Group,
                Dimension::Field(NOTE),
            ] {
                let query = Query {
                    by: Some(by),
                    ..query()
                };
                let on_one = Analysis::segments_alone(&project, &query, false);
                assert_eq!(Analysis::segments_alone(&project, &query, true), on_one);
                assert_eq!(Analysis::of(&project, &query).segments, on_one);
            }
        }
    }
}
