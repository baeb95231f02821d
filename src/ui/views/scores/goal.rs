//! The goal and the distance to it.

use eframe::egui::{Pos2, Rect, Role, Sense, Stroke, Ui, Vec2, WidgetInfo, pos2};

use super::headline::say;
use crate::app::{CommandQueue, ViewCommand};
use crate::i18n::Decimals;
use crate::stats::ways_to_goal;
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::theme::text as font;
use crate::ui::widgets::{RangeScale, card_heading, line_edit, note, problem, row};
use crate::ui::words;

/// The goal as it is being typed.
#[derive(Clone, Debug, Default)]
pub(super) struct GoalState {
    typed: String,
}

pub(super) fn goal_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut GoalState,
    commands: &mut CommandQueue,
) {
    let Some(score) = ctx.analysis.overall.score else {
        card_heading(ui, ctx.palette, &text!(ctx.texts, "goal-heading"));
        note(ui, ctx.palette, text!(ctx.texts, "goal-unknown"));
        return;
    };
    let goal = ctx.session.goal_points(score);
    row(ui, 28.0, |ui| field_ui(ui, ctx, state, goal, commands));
    if parse_goal(&state.typed).is_none() {
        problem(ui, ctx.palette, text!(ctx.texts, "goal-not-a-goal"));
        return;
    }
    axis_ui(ui, ctx, score, goal);
    say(ui, ctx, distance(ctx, score, goal));
    let ways = ways_to_goal(ctx.analysis.overall.counts, goal);
    let nearest =
        ways.and_then(|ways| words::ways(ctx.texts, ways).into_iter().find(|way| way.can));
    if let Some(way) = nearest.filter(|_| score < f64::from(goal)) {
        note(ui, ctx.palette, way.said);
    }
}

fn field_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut GoalState,
    goal: i32,
    commands: &mut CommandQueue,
) {
    let name = text!(ctx.texts, "goal-heading");
    card_heading(ui, ctx.palette, &name);
    let hint = ctx.texts.score(f64::from(goal), Decimals::Zero);
    let edit = line_edit(&mut state.typed).hint_text(hint);
    let edit = edit.desired_width(52.0).min_size(Vec2::new(0.0, 28.0));
    // Without it the hint would be the field's name.
    let typed = ui.add(edit).accessible_name(name);
    if typed.changed()
        && let Some(goal) = parse_goal(&state.typed)
    {
        commands.view(ViewCommand::SetGoal(goal));
    }
}

/// What is typed: `Some(None)` where nothing is, `None` where it is no goal.
#[expect(clippy::option_option, reason = "nothing and no goal are two things")]
fn parse_goal(typed: &str) -> Option<Option<i32>> {
    let typed = typed.trim().replace('\u{2212}', "-");
    if typed.is_empty() {
        return Some(None);
    }
    let goal = typed
        .parse()
        .ok()
        .filter(|goal| (-100..=100).contains(goal));
    goal.map(Some)
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
            assert_eq!(parse_goal(typed), expected, "{typed:?}");
        }
    }
}
