//! The rated questions: how each was answered, and how much it matters for the score.

use super::{Importance, RatedField, TOO_FEW};
use crate::model::{
    Audience, Block, Confidence, Counts, FieldColumn, FieldId, Project, Scale, Score,
};
use crate::stats::{Correlation, RatedQuestion, Standing, TopBox, quadrants};

/// From here on a question matters strongly, or at least some: large and medium correlations of 0.5 and 0.3 (J. Cohen,
/// Statistical Power Analysis, 1988) as tau, which is 2/π times the arc sine of them (W. Greiner, Zeitschrift für
/// Mathematik und Physik 57, 1909, 121-158).
const STRONG: f64 = 1.0 / 3.0;
const SOME: f64 = 0.194;

/// The longest scale of which the top box is one step.
const SHORT_SCALE_STEPS: usize = 5;

/// The answers to the rated questions, as far as they went by.
#[derive(Debug)]
pub(super) struct RatingTally {
    questions: Vec<Question>,
    /// Of employees, blank answers are not looked at: a rating beside one would be of somebody.
    with_blanks: bool,
}

#[derive(Debug)]
struct Question {
    field: FieldId,
    scale: Scale,
    counted: Counted,
}

/// How many answers have each rating and score. Where there is no rating or it is not selected, they are counted in a
/// place that nobody reads, rather than branched over.
#[derive(Debug)]
struct Counted(Box<[[u32; SCORES]; RATINGS]>);

/// Places for 0 to 10 and for a blank, as many as four bits tell apart.
const SCORES: usize = 16;
const BLANK: usize = 11;
/// Places for all that a rating can be, the last for none.
const RATINGS: usize = 256;
const UNRATED: usize = 255;

impl RatingTally {
    pub(super) fn new(project: &Project) -> Self {
        let fields = project.fields().iter();
        let questions = fields.filter_map(|field| {
            let scale = field.scale()?;
            Some(Question {
                field: field.id,
                scale,
                counted: Counted(Box::new([[0; SCORES]; RATINGS])),
            })
        });
        Self {
            questions: questions.collect(),
            with_blanks: project.survey().audience == Audience::Customers,
        }
    }

    pub(super) fn add(&mut self, block: &Block, selected: &[bool]) {
        for question in &mut self.questions {
            if let Some(FieldColumn::Rating(ratings)) = block.column(question.field) {
                let rows = ratings.iter().zip(block.scores()).zip(selected);
                for ((rating, &score), &selected) in rows {
                    question.counted.add(rating.filter(|_| selected), score);
                }
            }
        }
    }

    /// In the order of the fields. Whatever is told of holds no answer or at least `least`, and so does the rest of
    /// `all`.
    pub(super) fn fields(self, all: Counts, least: u64, confidence: Confidence) -> Vec<RatedField> {
        let all = all.n() + if self.with_blanks { all.blank } else { 0 };
        let questions = self.questions.iter();
        let answered = questions.map(|each| (each, each.answers(self.with_blanks)));
        let told = answered.filter(|(_, answers)| is_safe(answers.n(), all, least));
        let mut fields: Vec<RatedField> = told
            .map(|(each, answers)| each.told(&answers, least, confidence))
            .collect();
        stand_against_each_other(&mut fields);
        fields
    }
}

/// Whether the part and the rest of the whole are nobody or enough.
fn is_safe(part: u64, whole: u64, least: u64) -> bool {
    let enough = |answers: u64| answers == 0 || answers >= least;
    enough(part) && enough(whole.saturating_sub(part))
}

impl Counted {
    fn add(&mut self, rating: Option<u8>, score: Option<Score>) {
        let rating = rating.map_or(UNRATED, usize::from);
        let score = score.map_or(BLANK, |score| usize::from(score.value()));
        self.0[rating % RATINGS][score % SCORES] += 1;
    }

    fn each(&self) -> impl Iterator<Item = (i32, Option<Score>, u64)> {
        let rated = (0..).zip(self.0.iter().take(UNRATED));
        rated.flat_map(|(rating, by_score)| {
            let score = |place| u8::try_from(place).ok().and_then(|it| Score::new(it).ok());
            let counts = by_score.iter().take(BLANK + 1).enumerate();
            counts.map(move |(place, &times)| (rating, score(place), u64::from(times)))
        })
    }
}

impl Question {
    fn answers(&self, with_blanks: bool) -> RatedQuestion {
        let (least, most) = (self.scale.least(), self.scale.most());
        let mut answers = RatedQuestion::new(i32::from(least), i32::from(most));
        for (rating, score, times) in self.counted.each() {
            if with_blanks || score.is_some() {
                answers.add_times(rating, score, times);
            }
        }
        answers
    }

    fn told(&self, answered: &RatedQuestion, least: u64, confidence: Confidence) -> RatedField {
        let answers = answered.n();
        let counts: Vec<u64> = answered.steps().map(|(_, count)| count).collect();
        let steps: Vec<(u8, u64)> = self.scale.values().zip(counts.iter().copied()).collect();
        let are_safe = steps
            .iter()
            .all(|(_, count)| is_safe(*count, answers, least));
        let top = self.top_box();
        let in_top: u64 = counts.iter().rev().take(top.steps()).sum();
        let is_top_safe = is_safe(in_top, answers, least);
        let importance = answered
            .importance(confidence)
            .filter(|_| answered.scored() >= TOO_FEW.max(least));
        RatedField {
            field: self.field,
            scale: self.scale,
            answers,
            steps: if are_safe { steps } else { Vec::new() },
            // Of whole numbers a mean tells what stands in few steps.
            mean: answered.mean(confidence).filter(|_| are_safe),
            top,
            top_box: answered.top_box(top, confidence).filter(|_| is_top_safe),
            verdict: Importance::of(importance),
            importance,
            quadrant: None,
        }
    }

    fn top_box(&self) -> TopBox {
        if self.scale.values().count() <= SHORT_SCALE_STEPS {
            TopBox::TopOne
        } else {
            TopBox::TopTwo
        }
    }
}

impl Importance {
    fn of(correlation: Option<Correlation>) -> Self {
        let Some(correlation) = correlation else {
            return Self::Unknown;
        };
        let may_be_none = correlation
            .interval
            .is_some_and(|range| range.contains(0.0));
        match correlation.coefficient.abs() {
            _ if may_be_none => Self::MayBeChance,
            strength if strength >= STRONG => Self::Strong,
            strength if strength >= SOME => Self::Some,
            _ => Self::Little,
        }
    }
}

impl RatedField {
    /// The mean on its scale, from 0 at its lowest step to 1 at its highest; `None` without ratings.
    pub fn performance(&self) -> Option<f64> {
        let (least, most) = (f64::from(self.scale.least()), f64::from(self.scale.most()));
        Some((self.mean?.value - least) / (most - least))
    }

    /// Where it stands beside others; `None` where too few answered to say.
    pub fn standing(&self) -> Option<Standing> {
        Some(Standing {
            importance: self.importance?.coefficient,
            performance: self.performance()?,
        })
        .filter(|_| self.answers >= TOO_FEW)
    }
}

fn stand_against_each_other(fields: &mut [RatedField]) {
    let standings: Vec<Standing> = fields.iter().filter_map(RatedField::standing).collect();
    let mut quadrants = quadrants(&standings).into_iter().flatten();
    let standing = fields.iter_mut().filter(|field| field.standing().is_some());
    for field in standing {
        field.quadrant = quadrants.next();
    }
}
