//! Where the score is to be, what counts as good, and what it is held against.

use std::hash::{Hash, Hasher};

use super::{BandId, BenchmarkId, ChoiceId, Day, FieldId, GoalId, Kept, MilestoneId, ReasonId};

/// A score to reach, in whole points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GoalScore(i8);

impl GoalScore {
    /// `None` outside -100 to 100.
    pub fn new(points: i32) -> Option<Self> {
        let points = i8::try_from(points).ok()?;
        (-100..=100).contains(&points).then_some(Self(points))
    }

    pub const fn points(self) -> i32 {
        self.0 as i32
    }
}

/// A score of others or of a limit, in points with their decimals.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Points(f64);

// It is never no number.
impl Eq for Points {}

impl Hash for Points {
    fn hash<H: Hasher>(&self, state: &mut H) {
        // Zero below nothing is zero.
        (self.0 + 0.0).to_bits().hash(state);
    }
}

impl Points {
    pub const ZERO: Self = Self(0.0);

    /// `None` outside -100 to 100.
    pub fn new(points: f64) -> Option<Self> {
        (-100.0..=100.0).contains(&points).then_some(Self(points))
    }

    pub const fn value(self) -> f64 {
        self.0
    }
}

/// Something to reach.
#[derive(Clone, Debug, PartialEq)]
pub struct Goal {
    pub id: GoalId,
    pub target: Target,
    /// The last day on which it may be reached; `None` where it is not said.
    pub by: Option<Day>,
    pub kept: Kept,
}

/// What is to be reached.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Target {
    /// Of all answers, or of those of a segment.
    Score(GoalScore, Option<Part>),
    /// Something that is ticked by hand, with the day on which it was.
    Words { text: String, done: Option<Day> },
}

impl Goal {
    /// The score to reach, and of which answers; `None` where it is no score.
    pub const fn score(&self) -> Option<(GoalScore, Option<&Part>)> {
        match &self.target {
            Target::Score(score, of) => Some((*score, of.as_ref())),
            Target::Words { .. } => None,
        }
    }

    /// The score to reach of all answers.
    pub const fn score_of_all(&self) -> Option<GoalScore> {
        match &self.target {
            Target::Score(score, None) => Some(*score),
            Target::Score(_, Some(_)) | Target::Words { .. } => None,
        }
    }
}

/// The answers that a goal is about. What it names may have been removed since: the goal stays.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    Choice(FieldId, ChoiceId),
    Text(FieldId, String),
    Reason(ReasonId),
}

/// A goal that was reached. It stays when the goal is changed or removed.
#[derive(Clone, Debug, PartialEq)]
pub struct Milestone {
    pub id: MilestoneId,
    /// No goal is made under this id again.
    pub goal: GoalId,
    /// What was to be reached then, and of what.
    pub aim: GoalScore,
    pub of: Option<Part>,
    /// When it was seen to be reached.
    pub day: Day,
    /// The score of that day.
    pub score: Points,
    pub kept: Kept,
}

/// What a score is called, from a limit on up to the next one.
#[derive(Clone, Debug, PartialEq)]
pub struct Band {
    pub id: BandId,
    pub name: String,
    pub from: Points,
    pub kept: Kept,
}

/// A score of others, or of another time, to be held against.
#[derive(Clone, Debug, PartialEq)]
pub struct Benchmark {
    pub id: BenchmarkId,
    pub name: String,
    /// `None` until somebody says.
    pub value: Option<Points>,
    /// Where it is known.
    pub range: Option<PointsRange>,
    /// Who says so.
    pub source: String,
    pub year: Option<u16>,
    pub kept: Kept,
}

/// From a number of points to the same or a higher one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PointsRange {
    lower: Points,
    upper: Points,
}

impl PointsRange {
    /// `None` where the upper end is below the lower one.
    pub fn new(lower: Points, upper: Points) -> Option<Self> {
        (lower <= upper).then_some(Self { lower, upper })
    }

    pub const fn lower(self) -> Points {
        self.lower
    }

    pub const fn upper(self) -> Points {
        self.upper
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_goal_is_within_the_scale() {
        for (points, fits) in [
            (-100, true),
            (100, true),
            (101, false),
            (-128, false),
            (4000, false),
        ] {
            assert_eq!(GoalScore::new(points).is_some(), fits, "{points}");
        }
        assert_eq!(Points::new(f64::NAN), None);
        assert_eq!(Points::new(100.1), None);
    }
}
