//! The score period by period of each segment by itself.

use super::counting::Counting;
use super::disclosure::Disclosure;
use super::gathered::{Gathered, Places, United};
use super::grouping::Grouping;
use super::rows::{Rows, is_worth_two};
use super::step_of_day::StepsOfDays;
use super::tally::DayTallies;
use super::trend::{self, Step};
use super::{Analysis, Condition, Dimension, Key, Query, TrendPoint};
use crate::cores::both;
use crate::model::{Block, Counts, Day, Project};

impl Analysis {
    /// The trend of each key of the query's dimension, in the order of [`Dimension::keys`]: the one that [`Self::of`]
    /// tells where the filter asks for that key as well, all in one pass over the answers. Keys whose trend has no point
    /// are left out; empty where the query does not group.
    pub fn trends(project: &Project, query: &Query) -> Vec<(Key, Vec<TrendPoint>)> {
        let Some(by) = query.by else {
            return Vec::new();
        };
        let mut trends = match Disclosure::of(project, query) {
            // Of several keys an answer counts in each.
            Disclosure::Open if !by.is_shared(project) => in_one_pass(project, query, by),
            _ => one_by_one(project, query, by),
        };
        trends.retain(|(_, points)| !points.is_empty());
        trends
    }
}

fn one_by_one(project: &Project, query: &Query, by: Dimension) -> Vec<(Key, Vec<TrendPoint>)> {
    let trend_of = |key: Key| {
        let mut narrowed = query.clone();
        narrowed.filter.conditions.push(Condition {
            dimension: by,
            keys: vec![key.clone()],
        });
        (key, Analysis::of(project, &narrowed).trend)
    };
    by.keys(project).into_iter().map(trend_of).collect()
}

fn in_one_pass(project: &Project, query: &Query, by: Dimension) -> Vec<(Key, Vec<TrendPoint>)> {
    let counting = Counting::of(project, query.filter.period);
    let is_worth_two = is_worth_two(project);
    let (segments, gathered) = both(
        is_worth_two,
        || {
            let mut segments = Segments::new(project, by);
            let mut rows = Rows::of(&query.filter, &counting);
            for block in project.responses().blocks() {
                segments.add(block, rows.of_next(block));
            }
            segments
        },
        || gathered(project, query, by, &counting),
    );
    let trends = segments
        .days
        .iter()
        .map(|days| Trend::of(days, query, project));
    let trends: Vec<Trend> = trends.collect();
    let united = united(&trends, &gathered, is_worth_two);
    let points = |trend: &Trend, first: usize| {
        let united = united.steps.get(first..).unwrap_or_default();
        trend::points(&trend.by_day, &trend.steps, united, project.scoring())
    };
    let mut first = 0;
    let mut by_slot = Vec::new();
    for trend in &trends {
        by_slot.push(points(trend, first));
        first += trend.steps.len();
    }
    let keys = segments.grouping.keys_with_slots().into_iter();
    let told = keys.filter_map(|(slot, key)| {
        let points = by_slot.get_mut(slot as usize)?;
        Some((key, std::mem::take(points)))
    });
    told.collect()
}

/// The answers of each customer, by segment.
fn gathered(project: &Project, query: &Query, by: Dimension, counting: &Counting) -> Gathered {
    let mut gathered = Gathered::new(project);
    if !gathered.is_of_customers() {
        return gathered;
    }
    let mut grouping = Grouping::new(project, by);
    let mut slots = Vec::new();
    let mut rows = Rows::of(&query.filter, counting);
    for block in project.responses().blocks() {
        grouping.slots_of(block, &mut slots);
        gathered.add_all(block, rows.of_next(block), &slots);
    }
    gathered
}

/// Of all trends, one after the other.
fn united(trends: &[Trend], gathered: &Gathered, is_worth_two: bool) -> United {
    let mut steps = 0;
    let days: Vec<(StepsOfDays, u32)> = trends
        .iter()
        .map(|trend| {
            let first = u32::try_from(steps).unwrap_or(u32::MAX);
            steps += trend.steps.len();
            (StepsOfDays::of(&trend.steps), first)
        })
        .collect();
    let layers = days.iter().map(|(days, _)| days.layers()).max();
    let places = Places {
        slots: 0,
        steps,
        layers: layers.unwrap_or(0),
        step_of: |layer, slot: u32, day| {
            let (days, first) = days.get(slot as usize)?;
            Some(days.place(layer, day)? + first)
        },
    };
    gathered.united(&places, is_worth_two)
}

/// A segment's answers by their day, and the periods these are told in.
struct Trend {
    by_day: Vec<(Day, Counts)>,
    steps: Vec<Step>,
}

impl Trend {
    fn of(days: &DayTallies, query: &Query, project: &Project) -> Self {
        let by_day = days.by_day();
        let (_, steps) = trend::steps(&by_day, query, project);
        Self { by_day, steps }
    }
}

/// The answers of each segment by their day.
struct Segments<'a> {
    grouping: Grouping<'a>,
    /// Of the block looked at last.
    slots: Vec<u32>,
    /// By slot.
    days: Vec<DayTallies>,
}

impl<'a> Segments<'a> {
    fn new(project: &Project, by: Dimension) -> Self {
        Self {
            grouping: Grouping::new(project, by),
            slots: Vec::new(),
            days: Vec::new(),
        }
    }

    fn add(&mut self, block: &'a Block, selected: &[bool]) {
        self.grouping.slots_of(block, &mut self.slots);
        self.days.resize(self.grouping.len(), DayTallies::default());
        let answers = block.scores().iter().zip(block.days());
        let rows = answers.zip(&self.slots).zip(selected);
        for (((&score, &day), &slot), _) in rows.filter(|(_, selected)| **selected) {
            if let Some(days) = self.days.get_mut(slot as usize) {
                days.count(day, score);
            }
        }
    }
}
