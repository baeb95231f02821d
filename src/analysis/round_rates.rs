//! How many of those invited to each round answered, in all and by segment, and whether they are like the others.

use std::collections::HashMap;

use super::invited::Cells;
use super::{Analysis, Dimension, Filter, Key, Period, Query};
use crate::model::{Audience, ChoiceId, Day, InvitedBySegment, Project, Round, RoundId};
use crate::stats::{Confidence, InvitedPart, NoFit, Rate, goodness_of_fit, rate};

/// Of a round of which it is known how many were invited.
#[derive(Clone, Debug, PartialEq)]
pub struct RoundRate {
    pub round: RoundId,
    pub invited: u64,
    /// With a score, of the round's days, not set aside.
    pub answered: u64,
    /// `None` where more answered than were invited: one of the two numbers is wrong.
    pub rate: Option<Rate>,
    /// Of each segment of which it is known how many were invited, in the order of the field's choices. Of employees
    /// only of segments that may be told of.
    pub parts: Vec<PartRate>,
    /// What the segments come to, where there are some.
    pub invited_by_segment: Option<u64>,
    pub likeness: Likeness,
}

/// Of a segment of those invited.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PartRate {
    pub choice: ChoiceId,
    pub invited: u64,
    pub answered: u64,
    /// As of the round.
    pub rate: Option<Rate>,
}

/// Whether those who answered are like those who were invited.
#[derive(Clone, Debug, PartialEq)]
pub enum Likeness {
    /// It is not known by segment how many were invited, or of one segment only.
    NotKnown,
    /// Too few answered, or were invited, for a difference to tell anything.
    TooFew,
    /// What difference there is may be chance.
    MayBeChance,
    /// These answered more or less than their share, the oddest first.
    Differs(Vec<Odd>),
    /// Small groups of employees would be told of.
    Withheld,
}

/// A segment that answered more or less than its share of the invited.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Odd {
    pub choice: ChoiceId,
    /// More than its share, rather than less.
    pub is_over: bool,
    /// In percent of those invited, and of those who answered, over the segments.
    pub invited_percent: f64,
    pub answered_percent: f64,
}

impl RoundRate {
    /// Below this share, those who did not answer could turn the score round.
    pub const FEW_PERCENT: f64 = 20.0;

    /// Whether so few answered that they may differ from those who did not.
    pub fn is_few(&self) -> bool {
        self.rate
            .is_some_and(|rate| rate.percent < Self::FEW_PERCENT)
    }
}

/// In the order of the list; rounds without a number of invited are left out. One pass over the answers, and another
/// where rounds invited by segment; of employees one for each of those.
pub fn round_rates(project: &Project, today: Day) -> Vec<RoundRate> {
    let invited = || {
        let rounds = project.rounds().iter();
        rounds.filter_map(|round| Some((round, round.invited_in_all()?)))
    };
    if invited().next().is_none() {
        return Vec::new();
    }
    let by_day = answers_by_day(project);
    let confidence = project.scoring().confidence;
    let cells = Cells::of(project).map(|cells| {
        let answered = cells.answered(project);
        (cells, answered)
    });
    let rate_of = |(round, invited): (&Round, u64)| {
        let within = by_day.iter().filter(|(day, _)| round.days.contains(**day));
        let answered = within.map(|(_, count)| count).sum();
        let told = match (&cells, project.survey().audience) {
            (None, _) => Ok(Vec::new()),
            (Some((cells, answered)), Audience::Customers) => Ok(parts_of(cells, answered, round)),
            (Some((cells, _)), Audience::Employees) => told_of(project, cells, round, today),
        };
        let likeness = match &told {
            Ok(parts) => likeness(parts, confidence),
            Err(_) => Likeness::Withheld,
        };
        let counted = told.unwrap_or_else(|told| told);
        let parts = counted
            .into_iter()
            .map(|(choice, invited, answered)| PartRate {
                choice,
                invited,
                answered,
                rate: rate(answered, invited, confidence),
            });
        RoundRate {
            round: round.id,
            invited,
            answered,
            rate: rate(answered, invited, confidence),
            parts: in_order(project, round, parts.collect()),
            invited_by_segment: round.by_segment.as_ref().map(InvitedBySegment::sum),
            likeness,
        }
    };
    invited().map(rate_of).collect()
}

/// A choice, how many of it were invited, and how many answered.
type Counted = (ChoiceId, u64, u64);

fn parts_of(cells: &Cells, answered: &[u64], round: &Round) -> Vec<Counted> {
    let own = cells.all.iter().zip(answered);
    let own = own.filter(|(cell, _)| cell.round == round.id);
    own.map(|(cell, &answered)| (cell.choice, cell.invited, answered))
        .collect()
}

/// Of employees what a breakdown of just those days may tell; as an error where that is less than all.
fn told_of(
    project: &Project,
    cells: &Cells,
    round: &Round,
    today: Day,
) -> Result<Vec<Counted>, Vec<Counted>> {
    let Some(by_segment) = &round.by_segment else {
        return Ok(Vec::new());
    };
    let period = Period::from(round.days);
    let query = Query {
        filter: Filter {
            period: Some(period),
            conditions: Vec::new(),
        },
        by: Some(Dimension::Field(by_segment.field)),
        ..Query::all(today)
    };
    let analysis = Analysis::of(project, &query);
    if analysis.withheld.is_some() || analysis.period != Some(period) {
        return Err(Vec::new());
    }
    let told = |choice| {
        let mut segments = analysis.segments.iter();
        let found = segments.find(|each| each.key == Key::Choice(choice))?;
        Some(found.summary.counts.n())
    };
    let own = cells.all.iter().filter(|cell| cell.round == round.id);
    let parts: Vec<Counted> = own
        .clone()
        .filter_map(|cell| Some((cell.choice, cell.invited, told(cell.choice)?)))
        .collect();
    let is_whole = parts.len() == own.count();
    let hides = |each: &super::Segment| each.key == Key::Hidden;
    if is_whole && !analysis.segments.iter().any(hides) {
        Ok(parts)
    } else {
        Err(parts)
    }
}

fn in_order(project: &Project, round: &Round, mut parts: Vec<PartRate>) -> Vec<PartRate> {
    let field = round.by_segment.as_ref();
    let field = field.and_then(|each| project.fields().get(each.field));
    let choices = field.map_or(&[][..], |field| field.choices());
    parts.sort_by_key(|part| choices.iter().position(|choice| choice.id == part.choice));
    parts
}

fn likeness(parts: &[Counted], confidence: Confidence) -> Likeness {
    let weighed: Vec<InvitedPart> = parts
        .iter()
        .map(|&(_, weight, seen)| InvitedPart { seen, weight })
        .collect();
    let fit = match goodness_of_fit(&weighed) {
        Ok(fit) => fit,
        Err(NoFit::OnePart) => return Likeness::NotKnown,
        Err(NoFit::TooFew) => return Likeness::TooFew,
    };
    let invited: u64 = parts.iter().map(|part| part.1).sum();
    let answered: u64 = parts.iter().map(|part| part.2).sum();
    let odd = fit.odd_ones(confidence).into_iter();
    let odd = odd.filter_map(|(at, residual)| {
        let &(choice, of_invited, of_answered) = parts.get(at)?;
        Some(Odd {
            choice,
            is_over: residual > 0.0,
            invited_percent: rate(of_invited, invited, confidence)?.percent,
            answered_percent: rate(of_answered, answered, confidence)?.percent,
        })
    });
    let odd: Vec<Odd> = odd.collect();
    if odd.is_empty() {
        Likeness::MayBeChance
    } else {
        Likeness::Differs(odd)
    }
}

fn answers_by_day(project: &Project) -> HashMap<Day, u64> {
    let mut by_day = HashMap::new();
    // Most answers stand beside others of their day: a day is looked up once for all of those.
    let mut run: Option<(Day, u64)> = None;
    for block in project.responses().blocks() {
        let rows = block.days().iter().zip(block.scores()).zip(block.aside());
        for ((day, score), aside) in rows {
            let (&Some(day), Some(_), false) = (day, score, aside) else {
                continue;
            };
            match &mut run {
                Some((of, count)) if *of == day => *count += 1,
                _ => {
                    let before = run.replace((day, 1));
                    add(&mut by_day, before);
                }
            }
        }
    }
    add(&mut by_day, run);
    by_day
}

fn add(by_day: &mut HashMap<Day, u64>, run: Option<(Day, u64)>) {
    if let Some((day, count)) = run {
        *by_day.entry(day).or_default() += count;
    }
}

#[cfg(test)]
mod tests;
