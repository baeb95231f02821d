//! The score period by period of each segment by itself.

use super::counting::Counting;
use super::disclosure::Disclosure;
use super::grouping::Grouping;
use super::selection::Selection;
use super::tally::DayTallies;
use super::{Analysis, Condition, Dimension, Key, Query, TrendPoint, trend};
use crate::model::{Block, Project};

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
    let mut selection = Selection::of(&query.filter);
    let counting = Counting::of(project, query.filter.period);
    let mut segments = Segments::new(project, by);
    let mut selected = Vec::new();
    let mut first_row = 0;
    for block in project.responses().blocks() {
        selection.look_at(block);
        counting.select(block, first_row, &selection.meets, &mut selected);
        segments.add(block, &selected);
        first_row += block.len();
    }
    let trend_of = |days: &DayTallies| {
        let by_day = days.by_day();
        let (_, steps) = trend::steps(&by_day, query, project);
        trend::points(&by_day, &steps, project.scoring())
    };
    let keys = segments.grouping.keys_with_slots().into_iter();
    let trends = keys.filter_map(|(slot, key)| {
        let days = segments.days.get(slot as usize)?;
        Some((key, trend_of(days)))
    });
    trends.collect()
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
