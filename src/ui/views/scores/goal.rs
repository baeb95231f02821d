//! The project's goal, the distance to it, and where the score leads. It is of its own answers, whatever is filtered.

use eframe::egui::{Key, Pos2, Rect, Role, Sense, Stroke, Ui, Vec2, WidgetInfo, pos2};

use super::headline::say;
use crate::analysis::{GoalStanding, ProposedGoal, Summary, next_ten};
use crate::app::CommandQueue;
use crate::document::EditLabel;
use crate::figure::weighting;
use crate::i18n::Decimals;
use crate::model::{Edit, Goal, GoalScore, Kept, ListEdit, Project};
use crate::stats::ways_to_goal;
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::theme::text as font;
use crate::ui::widgets::{
    RangeScale, card_heading, line_edit, note, problem, row, secondary_button,
};
use crate::ui::words;

/// The goal as it is being typed.
#[derive(Clone, Debug, Default)]
pub(super) struct GoalState {
    /// As the project had it.
    base: Option<i32>,
    typed: String,
}

/// What the card is about: a goal of the project, or one that could be set.
pub(super) struct Aim<'a> {
    pub points: i32,
    pub summary: Summary,
    goal: Option<(&'a Goal, &'a GoalStanding)>,
    proposed: Option<ProposedGoal>,
}

/// The first goal for all answers, else a proposal; `None` where there is no score to set against one.
pub(super) fn aim<'a>(ctx: &ViewCtx<'a>) -> Option<Aim<'a>> {
    let standings = ctx.goals.map_or(&[][..], |goals| &goals.standings);
    let mut goals = ctx.project.goals().iter().zip(standings);
    let own = goals.find(|(goal, _)| goal.of.is_none());
    if let Some((goal, standing)) = own {
        let summary = standing.now.ok()?;
        summary.score?;
        return Some(Aim {
            points: goal.score.points(),
            summary,
            goal: Some((goal, standing)),
            proposed: None,
        });
    }
    let summary = ctx.whole.overall;
    let score = summary.score?;
    let proposed = ctx.goals.and_then(|goals| goals.proposed);
    let points = proposed.map_or_else(|| next_ten(score), |goal| goal.score.points());
    Some(Aim {
        points,
        summary,
        goal: None,
        proposed,
    })
}

pub(super) fn goal_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut GoalState,
    commands: &mut CommandQueue,
) {
    let Some(aim) = aim(ctx) else {
        card_heading(ui, ctx.palette, &text!(ctx.texts, "goal-heading"));
        note(ui, ctx.palette, text!(ctx.texts, "goal-unknown"));
        return;
    };
    row(ui, 28.0, |ui| field_ui(ui, ctx, state, &aim, commands));
    if parse_goal(&state.typed).is_none() {
        problem(ui, ctx.palette, text!(ctx.texts, "goal-not-a-goal"));
        return;
    }
    let score = aim.summary.score.unwrap_or_default();
    axis_ui(ui, ctx, score, aim.points);
    say(ui, ctx, distance(ctx, score, aim.points));
    if let Some((goal, standing)) = aim.goal {
        for said in words::goal_time(ctx, goal, standing) {
            note(ui, ctx.palette, said);
        }
    }
    let is_weighted = weighting::base_of(&aim.summary).is_some();
    let ways = ways_to_goal(aim.summary.counts, aim.points).filter(|_| !is_weighted);
    let nearest =
        ways.and_then(|ways| words::ways(ctx.texts, ways).into_iter().find(|way| way.can));
    if let Some(way) = nearest.filter(|_| score < f64::from(aim.points)) {
        note(ui, ctx.palette, way.said);
    }
    if let Some(proposed) = aim.proposed {
        proposal_ui(ui, ctx, proposed, commands);
    }
    others_ui(ui, ctx);
    if !ctx.filter.conditions.is_empty() || ctx.filter.period.is_some() {
        note(ui, ctx.palette, text!(ctx.texts, "goal-unfiltered"));
    }
}

fn proposal_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    proposed: ProposedGoal,
    commands: &mut CommandQueue,
) {
    note(ui, ctx.palette, words::proposal(ctx, proposed));
    let set = text!(ctx.texts, "goal-set-proposed");
    let is_open = !ctx.is_read_only;
    let set = ui.add_enabled_ui(is_open, |ui| secondary_button(ui, ctx.palette, set));
    if set.inner.clicked() {
        commands.edit(
            EditLabel::EditGoals,
            new_goal(ctx.project, proposed.score, Some(proposed.by)),
        );
    }
}

/// The project's other goals, a line each.
fn others_ui(ui: &mut Ui, ctx: &ViewCtx<'_>) {
    let standings = ctx.goals.map_or(&[][..], |goals| &goals.standings);
    let mut all_seen = false;
    for (goal, standing) in ctx.project.goals().iter().zip(standings) {
        if goal.of.is_none() && !std::mem::replace(&mut all_seen, true) {
            continue;
        }
        note(ui, ctx.palette, words::goal_in_a_line(ctx, goal, standing));
    }
}

fn field_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut GoalState,
    aim: &Aim<'_>,
    commands: &mut CommandQueue,
) {
    let name = text!(ctx.texts, "goal-heading");
    card_heading(ui, ctx.palette, &name);
    let own = aim.goal.map(|(goal, _)| goal.score.points());
    if state.base != own {
        state.base = own;
        state.typed = own.map_or_else(String::new, |points| written(ctx, points));
    }
    let edit = line_edit(&mut state.typed).hint_text(written(ctx, aim.points));
    let edit = edit.desired_width(52.0).min_size(Vec2::new(0.0, 28.0));
    // Without it the hint would be the field's name.
    let typed = ui
        .add_enabled(!ctx.is_read_only, edit)
        .accessible_name(name);
    if let Some(by) = aim.goal.and_then(|(goal, _)| goal.by) {
        let by = text!(ctx.texts, "goal-by", day = ctx.texts.day(by));
        note(ui, ctx.palette, by);
    }
    if !typed.lost_focus() {
        return;
    }
    if ui.input(|input| input.key_pressed(Key::Escape)) {
        state.base = None;
        state.typed.clear();
        ui.ctx().request_repaint();
    } else if let Some(Some(score)) = parse_goal(&state.typed)
        && Some(score.points()) != own
    {
        let edit = match aim.goal {
            Some((goal, _)) => Edit::Goal(ListEdit::Replace(Goal {
                score,
                ..goal.clone()
            })),
            None => new_goal(ctx.project, score, None),
        };
        commands.edit(EditLabel::EditGoals, edit);
    }
}

fn written(ctx: &ViewCtx<'_>, points: i32) -> String {
    ctx.texts.score(f64::from(points), Decimals::Zero)
}

fn new_goal(project: &Project, score: GoalScore, by: Option<crate::model::Day>) -> Edit {
    Edit::Goal(ListEdit::Insert {
        at: project.goals().len(),
        item: Goal {
            id: project.free_goal_id(),
            score,
            by,
            of: None,
            kept: Kept::default(),
        },
    })
}

/// What is typed: `Some(None)` where nothing is, `None` where it is no goal.
#[expect(clippy::option_option, reason = "nothing and no goal are two things")]
fn parse_goal(typed: &str) -> Option<Option<GoalScore>> {
    let typed = typed.trim().replace('\u{2212}', "-");
    if typed.is_empty() {
        return Some(None);
    }
    GoalScore::new(typed.parse().ok()?).map(Some)
}

/// In points as they are shown, so that score and distance add up to the goal.
fn distance(ctx: &ViewCtx<'_>, score: f64, goal: i32) -> String {
    if score >= f64::from(goal) {
        return text!(ctx.texts, "goal-reached");
    }
    #[expect(clippy::cast_possible_truncation, reason = "a score is at most 100")]
    let points = i64::from(goal) - score.round() as i64;
    if points < 1 {
        return text!(ctx.texts, "goal-almost");
    }
    text!(ctx.texts, "goal-to-go", points = points)
}

/// From -100 to 100, the score as a dot and the goal as a line.
fn axis_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, score: f64, goal: i32) {
    let size = Vec2::new(ui.available_width(), 34.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let says = text!(
        ctx.texts,
        "goal-says",
        score = ctx.texts.score(score, Decimals::Zero),
        goal = ctx.texts.score(f64::from(goal), Decimals::Zero)
    );
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &says));
    response.on_hover_text(&says);
    let painter = ui.painter();
    let track = Rect::from_min_size(rect.min + Vec2::new(0.0, 5.0), Vec2::new(rect.width(), 8.0));
    painter.rect_filled(track, 3, ctx.palette.faint);
    let scale = RangeScale {
        from: -100.0,
        to: 100.0,
    };
    let tall = track.expand2(Vec2::new(0.0, 3.0)).y_range();
    let zero = Stroke::new(1.5, ctx.palette.soft_text);
    painter.vline(scale.x(0.0, track), tall, zero);
    let at_goal = scale.x(f64::from(goal), track);
    let mark = Stroke::new(2.5, ctx.palette.group(crate::model::Group::Promoter).fill);
    painter.vline(at_goal, tall, mark);
    let dot = Pos2::new(scale.x(score, track), track.center().y);
    painter.circle_filled(dot, 6.0, ctx.palette.accent);
    ends_ui(ui, ctx, rect);
}

fn ends_ui(ui: &Ui, ctx: &ViewCtx<'_>, rect: Rect) {
    use eframe::egui::Align2;
    let ends = [
        (-100.0, rect.left(), Align2::LEFT_BOTTOM),
        (0.0, rect.center().x, Align2::CENTER_BOTTOM),
        (100.0, rect.right(), Align2::RIGHT_BOTTOM),
    ];
    for (points, x, align) in ends {
        let label = ctx.texts.score(points, Decimals::Zero);
        let at = pos2(x, rect.bottom() + 2.0);
        let ink = ctx.palette.soft_text;
        ui.painter().text(at, align, label, font::small(), ink);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_goal_is_a_whole_number_of_points_or_nothing() {
        let table = [
            ("50", Some(Some(50))),
            (" -20 ", Some(Some(-20))),
            ("−20", Some(Some(-20))),
            ("", Some(None)),
            ("101", None),
            ("4.5", None),
            ("many", None),
        ];
        for (typed, expected) in table {
            let found = parse_goal(typed).map(|goal| goal.map(GoalScore::points));
            assert_eq!(found, expected, "{typed:?}");
        }
    }
}
