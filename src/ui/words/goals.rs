//! Goals and what they are held against, in words.

use crate::analysis::{GoalStanding, NoOutlook, ProposedFor, ProposedGoal, Untold};
use crate::figure::aims::{BandName, part_name};
use crate::i18n::{Decimals, Texts};
use crate::model::{Goal, SelfCheck, Statement};
use crate::text;
use crate::ui::ViewCtx;

/// Points with their decimal, where they have one.
pub fn points(texts: &Texts, value: f64) -> String {
    texts.decimal(value, usize::from(value.fract().abs() > 1e-9))
}

/// When a goal was reached, or where the score leads until its day.
pub fn goal_time(ctx: &ViewCtx<'_>, goal: &Goal, standing: &GoalStanding) -> Vec<String> {
    let texts = ctx.texts;
    let mut milestones = ctx.project.milestones().iter();
    if let Some(reached) = milestones.find(|each| each.goal == goal.id) {
        let day = texts.day(reached.day);
        return vec![text!(texts, "goal-reached-on", day = day)];
    }
    match (standing.outlook, goal.by) {
        (Ok(outlook), Some(by)) => vec![text!(
            texts,
            "goal-outlook",
            score = texts.score(outlook.points, Decimals::Zero),
            day = texts.day(by),
            lower = texts.score(outlook.interval.lower, Decimals::Zero),
            upper = texts.score(outlook.interval.upper, Decimals::Zero)
        )],
        (Err(why), _) => no_outlook(texts, why).into_iter().collect(),
        (Ok(_), None) => Vec::new(),
    }
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

/// `Harbour 40 by 31 December 2026, now 22`.
pub fn goal_in_a_line(ctx: &ViewCtx<'_>, goal: &Goal, standing: &GoalStanding) -> String {
    let texts = ctx.texts;
    let name = part_name(ctx.project, goal.of.as_ref(), texts);
    let name = name.unwrap_or_else(|| text!(texts, "goal-of-gone"));
    let aim = texts.score(f64::from(goal.score.points()), Decimals::Zero);
    let state = goal_state(ctx, standing);
    text!(texts, "goal-line", name = name, goal = aim, state = state)
}

/// Where the score of a goal's answers stands, or why that is not told.
pub fn goal_state(ctx: &ViewCtx<'_>, standing: &GoalStanding) -> String {
    let texts = ctx.texts;
    match standing.now {
        Ok(summary) => match summary.score {
            Some(score) => text!(
                texts,
                "goal-now",
                score = texts.score(score, Decimals::Zero)
            ),
            None => text!(texts, "goal-no-answers"),
        },
        Err(Untold::Gone) => text!(texts, "goal-gone"),
        Err(Untold::Withheld(_)) => text!(texts, "goal-withheld"),
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
