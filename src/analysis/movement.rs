//! Where customers went: the group of each in one period of the trend, and in the next. Not told of employees, of whom
//! nobody knows who is who.

use super::selection::Selection;
use super::{Filter, TrendPoint, Withheld};
use crate::model::{Audience, CustomerId, Day, Group, Project, RoundId};

/// How customers moved between their groups.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Movement {
    /// The last periods with answers, at most [`Self::STAGES_MAX`], the earliest first.
    pub stages: Vec<Stage>,
    /// Between each stage and the next: how many customers went from a camp to another, by their places in
    /// [`Camp::ALL`].
    pub flows: Vec<Flows>,
    /// Answers of those periods whose customer is not known.
    pub unknown: u64,
    pub withheld: Option<Withheld>,
}

pub type Flows = [[u64; Camp::ALL.len()]; Camp::ALL.len()];

/// A period of the trend.
#[derive(Clone, Debug, PartialEq)]
pub struct Stage {
    pub first_day: Day,
    pub last_day: Day,
    pub round: Option<RoundId>,
    /// The customers of each camp, in the order of [`Camp::ALL`]; those absent answered in another stage.
    pub customers: [u64; Camp::ALL.len()],
}

/// Where a customer was in a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Camp {
    Group(Group),
    /// Gave no answer.
    Absent,
}

impl Camp {
    pub const ALL: [Self; 4] = [
        Self::Group(Group::Promoter),
        Self::Group(Group::Passive),
        Self::Group(Group::Detractor),
        Self::Absent,
    ];

    const fn place(self) -> usize {
        match self {
            Self::Group(Group::Promoter) => 0,
            Self::Group(Group::Passive) => 1,
            Self::Group(Group::Detractor) => 2,
            Self::Absent => 3,
        }
    }
}

impl Movement {
    /// More stages beside each other cannot be followed.
    pub const STAGES_MAX: usize = 4;

    /// Of the answers that the filter selects whatever their day, in the periods of a trend. Of several answers in one
    /// period a customer's latest counts, whatever the project's rule: an answer of one period does not take the place
    /// of that of another.
    pub fn of(project: &Project, filter: &Filter, trend: &[TrendPoint]) -> Self {
        if project.survey().audience == Audience::Employees {
            return Self {
                withheld: Some(Withheld::FieldsCrossed),
                ..Self::default()
            };
        }
        let answered = trend.iter().filter(|point| point.summary.score.is_some());
        let mut points: Vec<&TrendPoint> = answered.rev().take(Self::STAGES_MAX).collect();
        points.reverse();
        let mut latest = Latest::new(project, points.len());
        let mut selection = Selection::of(filter);
        for block in project.responses().blocks() {
            selection.look_at(block);
            let rows = block.scores().iter().zip(block.days());
            let rows = rows.zip(block.customers()).zip(block.aside());
            for ((((score, day), customer), aside), _) in
                rows.zip(&selection.meets).filter(|(_, meets)| **meets)
            {
                let (Some(score), Some(day), false) = (score, day, aside) else {
                    continue;
                };
                // Rounds may share days: an answer is of each that has its day.
                for (stage, point) in points.iter().enumerate() {
                    if point.first_day <= *day && *day <= point.last_day {
                        let customer = customer.map(CustomerId::index);
                        latest.take_in(stage, customer, *day, score.group());
                    }
                }
            }
        }
        latest.movement(&points)
    }
}

/// The latest answer of each customer in each stage.
struct Latest {
    stages: usize,
    /// By customer, then by stage.
    answers: Vec<Option<(Day, Group)>>,
    unknown: u64,
}

impl Latest {
    fn new(project: &Project, stages: usize) -> Self {
        let ids = project.customers().iter().map(|each| each.id.index());
        let customers = ids.max().map_or(0, |last| last + 1);
        Self {
            stages,
            answers: vec![None; customers * stages],
            unknown: 0,
        }
    }

    fn take_in(&mut self, stage: usize, customer: Option<usize>, day: Day, group: Group) {
        let place = customer.map(|customer| customer * self.stages + stage);
        match place.and_then(|place| self.answers.get_mut(place)) {
            // Of one day, the one entered last.
            Some(answer) if answer.is_none_or(|(known, _)| known <= day) => {
                *answer = Some((day, group));
            }
            Some(_) => {}
            None => self.unknown += 1,
        }
    }

    fn movement(self, points: &[&TrendPoint]) -> Movement {
        let mut stages: Vec<Stage> = points
            .iter()
            .map(|point| Stage {
                first_day: point.first_day,
                last_day: point.last_day,
                round: point.round,
                customers: [0; Camp::ALL.len()],
            })
            .collect();
        let mut flows = vec![Flows::default(); points.len().saturating_sub(1)];
        for answers in self.answers.chunks(self.stages.max(1)) {
            if answers.iter().all(Option::is_none) {
                continue;
            }
            let places: Vec<usize> = answers
                .iter()
                .map(|answer| answer.map_or(Camp::Absent, |(_, group)| Camp::Group(group)))
                .map(Camp::place)
                .collect();
            for (stage, &place) in stages.iter_mut().zip(&places) {
                stage.customers[place] += 1;
            }
            for (flows, pair) in flows.iter_mut().zip(places.windows(2)) {
                flows[pair[0]][pair[1]] += 1;
            }
        }
        Movement {
            stages,
            flows,
            unknown: self.unknown,
            withheld: None,
        }
    }
}
