//! What a score is held against: the goal, the bands in words, other people's scores. Responsible for what is shown of
//! them, in charts and beside the score alike; knows no marks.

use super::names::Names;
use crate::analysis::{Certainty, Dimension, Filter, Summary, filter_of};
use crate::i18n::{Decimals, Texts};
use crate::model::{Day, Milestone, Part, Project};
use crate::text;

/// Of a project, as far as charts draw it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Aims {
    /// Of those answers that the chart is about, as they are listed.
    pub goals: Vec<GoalAim>,
    /// From the lowest.
    pub bands: Vec<BandName>,
    pub benchmarks: Vec<HeldAgainst>,
}

/// A score to reach.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GoalAim {
    pub points: f64,
    /// The last day on which it may be reached.
    pub by: Option<Day>,
}

/// What scores are called from a limit on.
#[derive(Clone, Debug, PartialEq)]
pub struct BandName {
    pub from: f64,
    pub name: String,
}

/// A score of others.
#[derive(Clone, Debug, PartialEq)]
pub struct HeldAgainst {
    pub name: String,
    pub value: f64,
    pub range: Option<(f64, f64)>,
    /// Who says so, and of when; empty where nobody said.
    pub source: String,
}

impl Aims {
    /// What there is to draw beside the answers that `filter` selects: the goals that are of exactly these, in whatever
    /// period.
    pub fn of(project: &Project, filter: &Filter, texts: &Texts) -> Self {
        let of_these = |part: Option<&Part>| filter_of(part).conditions == filter.conditions;
        let goals = project.goals().iter();
        let goals = goals.filter_map(|goal| {
            let (score, of) = goal.score()?;
            of_these(of).then(|| GoalAim {
                points: f64::from(score.points()),
                by: goal.by,
            })
        });
        Self {
            goals: goals.collect(),
            bands: bands(project, texts),
            benchmarks: held_against(project, texts),
        }
    }
}

/// The project's own bands from the lowest, or the usual ones.
pub fn bands(project: &Project, texts: &Texts) -> Vec<BandName> {
    if project.bands().is_empty() {
        return usual_bands(texts);
    }
    let own = project.bands().iter().map(|band| BandName {
        from: band.from.value(),
        name: band.name.clone(),
    });
    let mut own: Vec<BandName> = own.collect();
    own.sort_by(|a, b| a.from.total_cmp(&b.from));
    own
}

/// Below 30, from 30, from 50.
pub fn usual_bands(texts: &Texts) -> Vec<BandName> {
    named_bands([
        (-100.0, text!(texts, "band-room")),
        (30.0, text!(texts, "band-good")),
        (50.0, text!(texts, "band-excellent")),
    ])
}

/// Whatever is above zero is good.
pub fn plain_bands(texts: &Texts) -> Vec<BandName> {
    named_bands([
        (-100.0, text!(texts, "band-room")),
        (0.0, text!(texts, "band-good")),
    ])
}

fn named_bands<const N: usize>(bands: [(f64, String); N]) -> Vec<BandName> {
    bands
        .into_iter()
        .map(|(from, name)| BandName { from, name })
        .collect()
}

/// What a score is called as far as its likely range says: one band, or between which two the score may be. Nothing of
/// too few answers, and where the range goes below the lowest band.
pub fn band_said(bands: &[BandName], summary: &Summary, texts: &Texts) -> Option<String> {
    let says_something = matches!(summary.certainty, Certainty::EarlySign | Certainty::Enough);
    let range = summary.interval.filter(|_| says_something)?;
    let lower = band_at(bands, range.lower)?;
    let upper = band_at(bands, range.upper)?;
    if lower == upper {
        return Some(lower.to_owned());
    }
    Some(text!(texts, "band-between", lower = lower, upper = upper))
}

/// The band of points as they are shown, without decimals; nothing below the lowest.
fn band_at(bands: &[BandName], points: f64) -> Option<&str> {
    let mut from_top = bands.iter().rev();
    let band = from_top.find(|band| band.from <= points.round())?;
    Some(band.name.as_str()).filter(|name| !name.is_empty())
}

/// The benchmarks whose score is known, as they are listed.
pub fn held_against(project: &Project, texts: &Texts) -> Vec<HeldAgainst> {
    let benchmarks = project.benchmarks().iter();
    benchmarks
        .filter_map(|each| {
            Some(HeldAgainst {
                name: each.name.clone(),
                value: each.value?.value(),
                range: each
                    .range
                    .map(|range| (range.lower().value(), range.upper().value())),
                source: source(each.source.trim(), each.year, texts),
            })
        })
        .collect()
}

fn source(name: &str, year: Option<u16>, texts: &Texts) -> String {
    // A sentence that goes on has no stop in it.
    let name = name.trim().trim_end_matches(['.', ',', ';', '。']);
    match (name.is_empty(), year) {
        (true, None) => String::new(),
        (true, Some(year)) => year.to_string(),
        (false, None) => text!(texts, "benchmark-source-undated", source = name),
        (false, Some(year)) => text!(
            texts,
            "benchmark-source",
            source = name,
            year = year.to_string()
        ),
    }
}

/// What a goal is about: `all answers`, the name of its choice; `None` where that was removed.
pub fn part_name(project: &Project, part: Option<&Part>, texts: &Texts) -> Option<String> {
    let Some(part) = part else {
        return Some(text!(texts, "goal-of-all"));
    };
    let condition = part.condition();
    let key = condition.keys.first().filter(|_| part.is_in(project))?;
    let dimension: Dimension = condition.dimension;
    Some(Names::new(project, Some(dimension), texts).label(key))
}

/// Those goals that were reached, in a sentence each; `None` where none was.
pub fn milestones_said(project: &Project, reached: &[Milestone], texts: &Texts) -> Option<String> {
    let said = reached.iter();
    let said: Vec<String> = said
        .map(|each| milestone_said(project, each, texts))
        .collect();
    (!said.is_empty()).then(|| said.join(" "))
}

/// A goal that was reached, in a sentence.
pub fn milestone_said(project: &Project, milestone: &Milestone, texts: &Texts) -> String {
    let name = part_name(project, milestone.of.as_ref(), texts);
    text!(
        texts,
        "milestone-said",
        name = name.unwrap_or_else(|| text!(texts, "goal-of-gone")),
        goal = texts.score(f64::from(milestone.aim.points()), Decimals::Zero),
        day = texts.day(milestone.day),
        score = texts.score(milestone.score.value(), Decimals::Zero)
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Counts, Language, Scoring};

    #[test]
    fn a_range_over_several_bands_is_not_called_by_one() {
        let texts = Texts::load(Language::English).unwrap();
        let bands = plain_bands(&texts);
        let said = |promoters, detractors| {
            let counts = Counts {
                promoters,
                detractors,
                ..Counts::default()
            };
            let summary = Summary::of(counts, &Scoring::default());
            band_said(&bands, &summary, &texts)
        };
        assert_eq!(said(90, 10).as_deref(), Some("good"));
        assert_eq!(
            said(4, 2).as_deref(),
            Some("between “room to improve” and “good”")
        );
        assert_eq!(said(2, 0), None, "too few to say");
    }

    #[test]
    fn a_source_that_ends_a_sentence_goes_on_without_its_stop() {
        let texts = Texts::load(Language::English).unwrap();
        let notice = "Copyright. All rights reserved.";
        let said = source(notice, Some(2023), &texts);
        assert_eq!(said, "Copyright. All rights reserved, 2023");
        assert_eq!(source("Us", None, &texts), "Us, undated");
    }
}
