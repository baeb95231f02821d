//! Where time may be cut at all.

use super::hiding::scored_rows;
use crate::model::{Day, Days, Project, Unit};

/// Spans of time from the first answer to the last without a hole: months or, where the survey has rounds, the rounds
/// and what lies between them.
#[derive(Debug)]
pub(super) struct Cuts {
    /// The first days of the spans, ascending.
    starts: Vec<Day>,
    /// The last day of the last one.
    end: Option<Day>,
}

/// The first day of the span that an answer is of; `None` where it has no date.
pub(super) type Start = Option<Day>;

impl Cuts {
    pub(super) fn of(project: &Project) -> Self {
        let Some(answered) = answered(project) else {
            return Self {
                starts: Vec::new(),
                end: None,
            };
        };
        let (first, last) = (answered.first(), answered.last());
        let (first, end) = (Unit::Month.first_day(first), Unit::Month.last_day(last));
        let mut starts: Vec<Day> = if project.rounds().is_empty() {
            let months = std::iter::successors(Some(first), |&day| Unit::Month.next(day));
            months.take_while(|&day| day <= last).collect()
        } else {
            let rounds = project.rounds().iter();
            let ends = rounds
                .flat_map(|round| [Some(round.days.first()), Unit::Day.next(round.days.last())]);
            let within = ends.flatten().filter(|&day| first < day && day <= end);
            within.chain([first]).collect()
        };
        starts.sort_unstable();
        starts.dedup();
        Self {
            starts,
            end: Some(end),
        }
    }

    pub(super) fn start(&self, day: Day) -> Start {
        let next = self.starts.partition_point(|start| *start <= day);
        self.starts.get(next.checked_sub(1)?).copied()
    }

    pub(super) fn spans(&self) -> impl Iterator<Item = Days> {
        let next = self.starts.iter().skip(1);
        let lasts = next.map(|&next| Unit::Day.previous(next)).chain([self.end]);
        let spans = self.starts.iter().zip(lasts);
        spans.filter_map(|(&first, last)| Days::new(first, last?))
    }
}

/// From the first answer with a score to the last.
fn answered(project: &Project) -> Option<Days> {
    let blocks = project.responses().blocks();
    let days =
        blocks.flat_map(|block| scored_rows(block).filter_map(|at| *block.days().get(at)?));
    let (first, last) = days.fold(
        (None, None),
        |(first, last): (Option<Day>, Option<Day>), day| {
            (
                Some(first.map_or(day, |first| first.min(day))),
                last.max(Some(day)),
            )
        },
    );
    Days::new(first?, last?)
}
