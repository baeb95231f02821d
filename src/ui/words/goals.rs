//! Goals and what they are held against, in words.

use crate::analysis::{GoalStanding, NoOutlook, ProposedFor, ProposedGoal, Summary, Untold};
use crate::figure::aims::{BandName, part_name};
use crate::i18n::{Decimals, Texts};
use crate::model::{Goal, GoalScore, Milestone, SelfCheck, Statement, Target};
use crate::text;
use crate::ui::ViewCtx;
use crate::wording::sentence_gap;

/// Points with their decimal, where they have one.
pub fn points(texts: &Texts, value: f64) -> String {
    texts.decimal(value, usize::from(value.fract().abs() > 1e-9))
}

/// How far a goal is: where it stands, when it was reached or where the score leads until its day, and the nearest way
/// to it.
pub fn goal_notes(ctx: &ViewCtx<'_>, goal: &Goal) -> Vec<String> {
    let Some((aim, _)) = goal.score() else {
        return in_words(ctx, goal);
    };
    let Some(standing) = ctx.goals.and_then(|goals| goals.standing(goal.id)) else {
        return Vec::new();
    };
    let mut said = vec![goal_state(ctx, goal, aim, standing)];
    said.extend(goal_time(ctx, goal, standing));
    let summary = standing.now.ok().filter(|now| !is_there(now, aim));
    said.extend(summary.and_then(|now| nearest_way(ctx, &now, aim.points())));
    said
}

/// When a goal in words was reached, or that its day has gone by.
fn in_words(ctx: &ViewCtx<'_>, goal: &Goal) -> Vec<String> {
    let texts = ctx.texts;
    match &goal.target {
        Target::Words {
            done: Some(done), ..
        } => vec![text!(texts, "goal-reached-on", day = texts.day(*done))],
        _ if goal.by.is_some_and(|by| by < ctx.today) => vec![text!(texts, "goal-day-over")],
        _ => Vec::new(),
    }
}

fn is_there(summary: &Summary, aim: GoalScore) -> bool {
    summary
        .score
        .is_some_and(|score| score >= f64::from(aim.points()))
}

/// What alone would reach that many points, the first that can.
pub fn nearest_way(ctx: &ViewCtx<'_>, summary: &Summary, points: i32) -> Option<String> {
    let ways = super::ways(ctx.texts, summary.ways_to(points)?);
    let way = ways.into_iter().find(|way| way.can)?.said;
    Some(text!(ctx.texts, "goal-way", way = way))
}

/// When a goal was reached, or where the score leads until its day.
pub fn goal_time(ctx: &ViewCtx<'_>, goal: &Goal, standing: &GoalStanding) -> Option<String> {
    let texts = ctx.texts;
    if let Some(reached) = milestone(ctx, goal) {
        let day = texts.day(reached.day);
        return Some(text!(texts, "goal-reached-on", day = day));
    }
    match (standing.outlook, goal.by) {
        (Ok(outlook), Some(by)) => Some(text!(
            texts,
            "goal-outlook",
            score = texts.score(outlook.points, Decimals::Zero),
            day = texts.day(by),
            lower = texts.score(outlook.interval.lower, Decimals::Zero),
            upper = texts.score(outlook.interval.upper, Decimals::Zero)
        )),
        (Err(why), _) => no_outlook(texts, why),
        (Ok(_), None) => None,
    }
}

/// What the goal has become, as it is now.
pub fn milestone<'a>(ctx: &ViewCtx<'a>, goal: &Goal) -> Option<&'a Milestone> {
    let mut milestones = ctx.project.milestones().iter();
    milestones
        .find(|each| each.goal == goal.id && goal.score() == Some((each.aim, each.of.as_ref())))
}

fn no_outlook(texts: &Texts, why: NoOutlook) -> Option<String> {
    match why {
        NoOutlook::NoScore | NoOutlook::NoDay => None,
        NoOutlook::DayOver => Some(text!(texts, "goal-day-over")),
        NoOutlook::TooFew => Some(text!(texts, "goal-pace-few")),
        NoOutlook::LatestOnly => Some(text!(texts, "goal-pace-latest")),
        NoOutlook::Weighted => Some(text!(texts, "goal-pace-weighted")),
        NoOutlook::Employees => Some(text!(texts, "goal-pace-employees")),
    }
}

/// `Harbour 40 by 31 December 2026. Now 22, 18 points to go.`
pub fn goal_in_a_line(ctx: &ViewCtx<'_>, goal: &Goal) -> String {
    let texts = ctx.texts;
    let name = match &goal.target {
        Target::Words { text, .. } => text.trim_end_matches(['.', '。']).to_owned(),
        Target::Score(score, of) => {
            let name = part_name(ctx.project, of.as_ref(), texts);
            let name = name.unwrap_or_else(|| text!(texts, "goal-of-gone"));
            let aim = texts.score(f64::from(score.points()), Decimals::Zero);
            text!(texts, "goal-name", name = name, goal = aim)
        }
    };
    let name = match goal.by {
        Some(by) => text!(texts, "goal-line-by", name = name, day = texts.day(by)),
        None => text!(texts, "goal-line", name = name),
    };
    let notes = goal_notes(ctx, goal).into_iter();
    std::iter::once(name)
        .chain(notes)
        .collect::<Vec<_>>()
        .join(sentence_gap(texts))
}

/// Where the score of a goal's answers stands, or why that is not told.
fn goal_state(ctx: &ViewCtx<'_>, goal: &Goal, aim: GoalScore, standing: &GoalStanding) -> String {
    let texts = ctx.texts;
    let score = match standing.now {
        Ok(summary) => summary.score,
        Err(Untold::Gone) => return text!(texts, "goal-gone"),
        Err(Untold::Withheld(_)) => return text!(texts, "goal-withheld"),
    };
    let Some(score) = score else {
        return text!(texts, "goal-no-answers");
    };
    let shown = texts.score(score, Decimals::Zero);
    let written = texts.score(f64::from(aim.points()), Decimals::Zero);
    match distance(score, aim) {
        Distance::None if milestone(ctx, goal).is_some() => {
            text!(texts, "goal-now", score = shown)
        }
        Distance::None => text!(texts, "goal-now-there", score = shown),
        Distance::Almost => text!(texts, "goal-now-almost", goal = written),
        Distance::Points(points) => {
            text!(texts, "goal-now-to-go", score = shown, points = points)
        }
    }
}

/// How far a score is from a goal, as both are shown without decimals: they add up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Distance {
    None,
    /// It is shown like the goal and has not reached it.
    Almost,
    Points(i64),
}

/// Compared unrounded.
pub fn distance(score: f64, aim: GoalScore) -> Distance {
    if score >= f64::from(aim.points()) {
        return Distance::None;
    }
    #[expect(clippy::cast_possible_truncation, reason = "a score is at most 100")]
    let points = i64::from(aim.points()) - score.round() as i64;
    if points < 1 {
        Distance::Almost
    } else {
        Distance::Points(points)
    }
}

/// A goal to set, and why this one.
pub fn proposal(ctx: &ViewCtx<'_>, proposed: ProposedGoal) -> String {
    let texts = ctx.texts;
    let goal = texts.score(f64::from(proposed.score.points()), Decimals::Zero);
    let day = texts.day(proposed.by);
    let benchmark = |id| ctx.project.benchmarks().get(id);
    match proposed.why {
        ProposedFor::BestQuarter(first) => text!(
            texts,
            "goal-proposed-quarter",
            goal = goal,
            day = day,
            quarter = texts.quarter(first.date())
        ),
        ProposedFor::Benchmark(id) => text!(
            texts,
            "goal-proposed-benchmark",
            goal = goal,
            day = day,
            name = benchmark(id).map_or("", |each| each.name.as_str())
        ),
        ProposedFor::NextTen => text!(texts, "goal-proposed-ten", goal = goal, day = day),
    }
}

/// `excellent from 50, good from 30`, from the highest.
pub fn bands(texts: &Texts, bands: &[BandName]) -> String {
    let from_top = bands.iter().rev();
    let said = from_top.map(|band| {
        if band.from <= -100.0 {
            text!(texts, "band-below", name = band.name.as_str())
        } else {
            let from = points(texts, band.from);
            text!(texts, "band-from", name = band.name.as_str(), from = from)
        }
    });
    said.collect::<Vec<_>>().join("\n")
}

/// A statement of the self-check.
pub fn statement(texts: &Texts, statement: Statement) -> String {
    match statement {
        Statement::Foresight => text!(texts, "self-check-foresight"),
        Statement::Promise => text!(texts, "self-check-promise"),
        Statement::Choosing => text!(texts, "self-check-choosing"),
        Statement::Ease => text!(texts, "self-check-ease"),
        Statement::Contact => text!(texts, "self-check-contact"),
        Statement::Repute => text!(texts, "self-check-repute"),
        Statement::Quality => text!(texts, "self-check-quality"),
    }
}

/// `Self-check 3.0 of 5, 22 November 2026`, and of how many statements where not all were rated.
pub fn self_check(texts: &Texts, check: &SelfCheck) -> Option<String> {
    let rated = check.ratings.iter().flatten().count();
    let (mean, day) = (texts.decimal(check.mean()?, 1), texts.day(check.day));
    Some(if rated == Statement::ALL.len() {
        text!(texts, "beside-self-check", mean = mean, day = day)
    } else {
        text!(
            texts,
            "beside-self-check-part",
            mean = mean,
            day = day,
            rated = rated,
            all = Statement::ALL.len()
        )
    })
}

/// The statement that the owner agrees with least, where there is one below the highest.
pub fn lowest_statement(ctx: &ViewCtx<'_>, check: &SelfCheck) -> Option<String> {
    let rated = Statement::ALL.into_iter();
    let rated = rated.filter_map(|each| Some((each, check.rating(each)?)));
    let (lowest, rating) = rated.min_by_key(|(_, rating)| *rating)?;
    (rating.value() < crate::model::Agreement::MOST).then(|| {
        text!(
            ctx.texts,
            "beside-lowest",
            statement = statement(ctx.texts, lowest),
            rating = i64::from(rating.value())
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_score_that_is_shown_like_its_goal_has_reached_it_only_where_it_has() {
        let table = [
            (40.0, 40, Distance::None),
            (39.6, 40, Distance::Almost),
            (39.4, 40, Distance::Points(1)),
            (33.4, 40, Distance::Points(7)),
            (-0.4, 0, Distance::Almost),
            (-39.5, -39, Distance::Points(1)),
            (55.0, 40, Distance::None),
        ];
        for (score, aim, wanted) in table {
            let aim = GoalScore::new(aim).unwrap();
            assert_eq!(distance(score, aim), wanted, "{score}");
        }
    }
}
