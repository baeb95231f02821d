//! Numbers said in plain words, the same wherever they stand on the screen.

mod goals;
mod rounds;

pub use crate::wording::{change, range, standing};
pub use goals::{
    Distance, bands, distance, goal_in_a_line, goal_notes, goal_time, lowest_statement, milestone,
    nearest_way, points, proposal, self_check, statement,
};

pub use rounds::{odd_segment, part_rate, round_channel, weighting};

use crate::analysis::{
    Against, Analysis, Change, Dimension, Key, Period, Rolling, RoundRate, Said, Steps, Summary,
    Verdict, WaysToGoal,
};
use crate::figure::Names;
use crate::i18n::{Decimals, Texts};
use crate::model::{Audience, Counts, Day, Group, NextRound, Project, ResponseRef, Rhythm, Score};
use crate::text;
use crate::ui::ViewCtx;
use crate::wording;
pub use crate::wording::{period, round};

/// How often people are asked.
pub fn rhythm(texts: &Texts, rhythm: Rhythm) -> String {
    match rhythm {
        Rhythm::Weekly => text!(texts, "rhythm-weekly"),
        Rhythm::Monthly => text!(texts, "rhythm-monthly"),
        Rhythm::Quarterly => text!(texts, "rhythm-quarterly"),
        Rhythm::HalfYearly => text!(texts, "rhythm-half-yearly"),
        Rhythm::Yearly => text!(texts, "rhythm-yearly"),
        Rhythm::TwoYearly => text!(texts, "rhythm-two-yearly"),
    }
}

/// When people are asked next; `None` where there is no rhythm.
pub fn next_round(texts: &Texts, project: &Project, today: Day) -> Option<String> {
    let rhythm = project.survey().rhythm?;
    let Some(next) = rhythm.next_round(project, today) else {
        return Some(text!(texts, "next-round-first"));
    };
    let day = texts.day(next.day());
    Some(match next {
        NextRound::UnderWay(round) => {
            text!(
                texts,
                "next-round-under-way",
                name = round.name.as_str(),
                day = day
            )
        }
        NextRound::Planned(round) => {
            text!(
                texts,
                "next-round-planned",
                name = round.name.as_str(),
                day = day
            )
        }
        NextRound::Due(due) => round_due(texts, due, today),
    })
}

/// A round that is due on a day, which may have passed.
pub fn round_due(texts: &Texts, due: Day, today: Day) -> String {
    let day = texts.day(due);
    if due < today {
        text!(texts, "next-round-overdue", day = day)
    } else {
        text!(texts, "next-round-due", day = day)
    }
}

/// How many of those invited answered: `48 of 200 answered, 24%; likely 19% to 30%`.
pub fn response_rate(texts: &Texts, rate: &RoundRate) -> String {
    let (answered, invited) = (rate.answered, rate.invited);
    match rate.rate {
        None => text!(
            texts,
            "round-rate-more",
            answered = answered,
            invited = invited
        ),
        Some(known) => text!(
            texts,
            "round-rate",
            answered = answered,
            invited = invited,
            percent = texts.percent(known.percent / 100.0),
            lower = texts.percent(known.interval.lower / 100.0),
            upper = texts.percent(known.interval.upper / 100.0)
        ),
    }
}

/// The figures of a score.
pub fn summary_exact(texts: &Texts, summary: &Summary) -> String {
    let (Some(score), Some(range)) = (summary.score, summary.interval) else {
        return text!(texts, "no-scores-yet");
    };
    let figures = text!(
        texts,
        "summary-exact",
        score = texts.decimal(score, 2),
        lower = texts.decimal(range.lower, 2),
        upper = texts.decimal(range.upper, 2),
        error = texts.decimal(summary.standard_error.unwrap_or_default(), 2),
        count = summary.counts.n()
    );
    let said = [Some(figures), wording::basis(texts, summary.basis)];
    let said: Vec<String> = said.into_iter().flatten().collect();
    said.join(wording::sentence_gap(texts))
}

/// `247 promoters, 91 passives, 74 detractors`.
pub fn groups(texts: &Texts, counts: Counts) -> String {
    text!(
        texts,
        "groups-counted",
        promoters = counts.promoters,
        passives = counts.passives,
        detractors = counts.detractors
    )
}

/// An answer by its number in the order of entry, with its score, and whether it counts.
pub fn answer(texts: &Texts, number: usize, answer: &ResponseRef<'_>) -> String {
    let scored = scored_answer(texts, number, answer.score());
    if answer.is_aside() {
        text!(texts, "answer-set-aside", answer = scored)
    } else {
        scored
    }
}

fn scored_answer(texts: &Texts, number: usize, score: Option<Score>) -> String {
    match score {
        Some(score) => text!(
            texts,
            "answer-with-score",
            number = number,
            score = i64::from(score.value())
        ),
        None => text!(texts, "answer-without-score", number = number),
    }
}

pub fn groups_name(texts: &Texts, group: Group) -> String {
    match group {
        Group::Promoter => text!(texts, "promoters"),
        Group::Passive => text!(texts, "passives"),
        Group::Detractor => text!(texts, "detractors"),
    }
}

/// How the texts call a group where they choose by it.
pub const fn group_key(group: Group) -> &'static str {
    match group {
        Group::Promoter => "promoter",
        Group::Passive => "passive",
        Group::Detractor => "detractor",
    }
}

/// The word whose answers are listed, and whose they are.
pub fn said(texts: &Texts, said: &Said) -> String {
    text!(
        texts,
        "responses-said",
        group = group_key(said.by),
        word = said.word.as_str()
    )
}

pub fn verdict(texts: &Texts, verdict: Verdict) -> String {
    match verdict {
        Verdict::Better => text!(texts, "verdict-better"),
        Verdict::Worse => text!(texts, "verdict-worse"),
        Verdict::MayBeChance => text!(texts, "verdict-may-be-chance"),
        Verdict::TooFewAnswers => text!(texts, "verdict-too-few"),
        Verdict::TooFewCustomers => text!(texts, "verdict-too-few-customers"),
    }
}

/// The figures of a change.
pub fn change_exact(texts: &Texts, project: &Project, change: &Change) -> String {
    text!(
        texts,
        "change-exact",
        before = period(texts, project, change.before_period),
        from = texts.decimal(change.before.score.unwrap_or_default(), 1),
        to = texts.decimal(change.after.score.unwrap_or_default(), 1),
        lower = texts.signed(change.interval.lower, Decimals::One),
        upper = texts.signed(change.interval.upper, Decimals::One),
        p = wording::p_value(texts, change.p_value)
    )
}

/// Why there is no change to tell of.
pub fn no_change(ctx: &ViewCtx<'_>) -> String {
    let changed = ctx.session.query(ctx.project, ctx.today).changed_period();
    let is_within = |other: Period| changed.is_some_and(|changed| changed.overlaps(other));
    match ctx.session.against {
        Against::Period(other) if is_within(other) => text!(ctx.texts, "change-same-days"),
        _ if ctx.project.survey().audience == Audience::Employees => {
            text!(ctx.texts, "change-unknown-employees")
        }
        _ => unscored(ctx, changed),
    }
}

/// Which of the two periods has no answers, and what to do.
fn unscored(ctx: &ViewCtx<'_>, changed: Option<Period>) -> String {
    let Some(unscored) = ctx.analysis.unscored else {
        return text!(ctx.texts, "change-unknown");
    };
    let name = period(ctx.texts, ctx.project, unscored);
    if Some(unscored) == changed {
        text!(ctx.texts, "change-none-in", period = name)
    } else {
        text!(ctx.texts, "change-none-before", period = name)
    }
}

/// Why nothing at all is told of employees; `None` where something is.
pub fn nothing_told(texts: &Texts, project: &Project, analysis: &Analysis) -> Option<String> {
    let withheld = analysis.withheld.filter(|_| analysis.is_withheld())?;
    Some(crate::wording::withheld(texts, project, withheld))
}

/// That another period is shown than the one asked for, so that no employee is recognised.
pub fn snapped(ctx: &ViewCtx<'_>) -> Option<String> {
    let shown = ctx
        .analysis
        .period
        .filter(|_| ctx.analysis.period != ctx.filter.period)?;
    let shown = period(ctx.texts, ctx.project, shown);
    Some(text!(ctx.texts, "period-snapped", period = shown))
}

/// A way to a goal, in words, and whether it leads there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    pub can: bool,
    pub said: String,
}

/// The ways to a goal.
pub fn ways(texts: &Texts, ways: WaysToGoal) -> [Way; 4] {
    let way = |count: Option<u64>, said: &dyn Fn(u64) -> String, never: String| match count {
        Some(count) => Way {
            can: true,
            said: said(count),
        },
        None => Way {
            can: false,
            said: never,
        },
    };
    [
        way(
            ways.passives_to_promoters,
            &|count| text!(texts, "way-passives", count = count),
            text!(texts, "way-passives-never"),
        ),
        way(
            ways.detractors_to_passives,
            &|count| text!(texts, "way-softened", count = count),
            text!(texts, "way-softened-never"),
        ),
        way(
            ways.detractors_to_promoters,
            &|count| text!(texts, "way-converted", count = count),
            text!(texts, "way-converted-never"),
        ),
        way(
            ways.new_promoters,
            &|count| text!(texts, "way-new", count = count),
            text!(texts, "way-new-never"),
        ),
    ]
}

/// What the periods of a trend are, alone.
pub fn steps(texts: &Texts, steps: Steps) -> String {
    text!(texts, "charts-unit", unit = steps.word())
}

/// What a rolling score looks back over, alone.
pub fn rolling(texts: &Texts, window: Option<Rolling>) -> String {
    match window {
        None => text!(texts, "charts-rolling-off"),
        Some(Rolling::Days(count)) => text!(texts, "charts-last-days", count = count.get()),
        Some(Rolling::Answers(count)) => text!(texts, "charts-last-answers", count = count.get()),
    }
}

/// What answers are told apart by, in the project's own word.
pub fn dimension(texts: &Texts, project: &Project, dimension: Dimension) -> String {
    Names::new(project, Some(dimension), texts).dimension()
}

/// What the answers of a project can be broken down by, with its names.
pub fn breakdowns(texts: &Texts, project: &Project) -> Vec<(Dimension, String)> {
    let fields = project.fields().iter();
    let mut dimensions: Vec<Dimension> = fields.map(|field| Dimension::Field(field.id)).collect();
    dimensions.push(Dimension::Reason);
    if project.survey().audience == Audience::Customers && !project.customers().is_empty() {
        dimensions.push(Dimension::Customer);
    }
    let named = |of: Dimension| (of, dimension(texts, project, of));
    dimensions.into_iter().map(named).collect()
}

/// A value of a dimension.
pub fn key(texts: &Texts, project: &Project, dimension: Dimension, key: &Key) -> String {
    Names::new(project, Some(dimension), texts).label(key)
}
