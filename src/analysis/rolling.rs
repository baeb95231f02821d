//! The rolling score, without the jumps from one period to the next.

use std::num::NonZeroU32;

use jiff::civil::Date;

use super::tally::chosen;
use super::{Rolling, RollingScore, RollingScores};
use crate::model::{Block, Counts, Day, Group, Score};
use crate::stats::{RollingPoint, points, rolling_answers, rolling_days};

/// What the window needs of the answers that go by: over days, their counts by day are enough.
#[derive(Debug)]
pub(super) struct RollingTally {
    window: Rolling,
    /// In the order of entry; only where the window is of answers.
    answers: Vec<(Day, Group)>,
}

impl RollingTally {
    pub(super) const fn of(window: Rolling) -> Self {
        Self {
            window,
            answers: Vec::new(),
        }
    }

    pub(super) fn add(&mut self, block: &Block, selected: &[bool]) {
        if let Rolling::Days(_) = self.window {
            return;
        }
        let days = block.days();
        let scored = chosen(block, selected)
            .filter_map(|(at, score)| Some(((*days.get(at)?)?, score.map(Score::group)?)));
        self.answers.extend(scored);
    }

    /// Takes the selected answers by day.
    pub(super) fn scores(self, by_day: &[(Day, Counts)]) -> RollingScores {
        let series = match self.window {
            Rolling::Days(days) => over_days(by_day, days),
            Rolling::Answers(answers) => over_answers(self.answers, answers),
        };
        RollingScores {
            window: self.window,
            points: series.into_iter().filter_map(score).collect(),
            is_withheld: false,
        }
    }
}

/// Of a survey of employees.
pub(super) const fn withheld(window: Rolling) -> RollingScores {
    RollingScores {
        window,
        points: Vec::new(),
        is_withheld: true,
    }
}

fn over_days(by_day: &[(Day, Counts)], window: NonZeroU32) -> Vec<RollingPoint> {
    let numbered = by_day.iter().map(|(day, counts)| (number(*day), *counts));
    rolling_days(&numbered.collect::<Vec<_>>(), window)
}

fn over_answers(mut answers: Vec<(Day, Group)>, window: NonZeroU32) -> Vec<RollingPoint> {
    // Within a day they stay in the order of entry.
    answers.sort_by_key(|(day, _)| *day);
    let days = answers.chunk_by(|(one, _), (other, _)| one == other);
    let numbered = days.flat_map(|day| {
        let number = day.first().map_or(0, |(day, _)| number(*day));
        day.iter().map(move |(_, group)| (number, *group))
    });
    rolling_answers(numbered, window)
}

const EPOCH: Date = jiff::civil::date(1970, 1, 1);

/// Days since the first of January 1970.
fn number(day: Day) -> i32 {
    EPOCH.until(day.date()).map_or(0, |span| span.get_days())
}

fn score(point: RollingPoint) -> Option<RollingScore> {
    let days = jiff::Span::new().try_days(point.day).ok()?;
    Some(RollingScore {
        day: EPOCH.checked_add(days).ok()?.into(),
        answers: point.counts.n(),
        score: points(point.counts)?,
    })
}
