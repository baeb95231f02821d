//! The project's goal, the distance to it, and where the score leads. It is of its own answers, whatever is filtered.

use eframe::egui::{Key, Pos2, Rect, Role, Sense, Stroke, Ui, Vec2, WidgetInfo, pos2};

use super::headline::say;
use crate::analysis::{GoalStanding, ProposedGoal, Summary, next_ten};
use crate::app::CommandQueue;
use crate::document::{EditLabel, new_goal};
use crate::i18n::Decimals;
use crate::model::{Edit, Goal, GoalId, GoalScore, ListEdit, Target};
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::half_typed::FieldTexts;
use crate::ui::icons::Icon;
use crate::ui::theme::text as font;
use crate::ui::widgets::{
    RangeScale, card_heading, line_edit, note, problem, row, secondary_button,
};
use crate::ui::words::{self, Distance};

/// The goal as it is being typed.
#[derive(Clone, Debug, Default)]
pub(super) struct GoalState {
    /// As the project had it.
    base: Option<i32>,
    base_text: String,
    typed: String,
    /// Half-typed when the program ended, until the field is drawn.
    found: FieldTexts,
}

const FIELD: &str = "scores/goal";

impl GoalState {
    pub(super) fn opened(texts: &FieldTexts) -> Self {
        Self {
            found: texts.within(FIELD),
            ..Self::default()
        }
    }

    pub(super) fn half_typed(&self) -> FieldTexts {
        let mut texts = self.found.clone();
        if self.typed != self.base_text {
            texts.put(FIELD, &self.typed);
        }
        texts
    }

    fn follow(&mut self, ctx: &ViewCtx<'_>, own: Option<i32>) {
        if self.base != own {
            self.base = own;
            self.base_text = own.map_or_else(String::new, |points| written(ctx, points));
            self.typed.clone_from(&self.base_text);
        }
        if let Some(found) = self.found.take(FIELD) {
            self.typed = found;
        }
    }
}

/// What the card is about: a goal of the project, or one that could be set.
pub(super) struct Aim<'a> {
    pub points: i32,
    pub summary: Summary,
    goal: Option<(&'a Goal, &'a GoalStanding)>,
    proposed: Option<ProposedGoal>,
}

/// The first goal for all answers that is not reached, or the first; else a proposal. `None` where there is no score to
/// set against one.
pub(super) fn aim<'a>(ctx: &ViewCtx<'a>) -> Option<Aim<'a>> {
    let of_all = ctx.project.goals().iter().filter_map(|goal| {
        let score = goal.score_of_all()?;
        Some((goal, score, ctx.goals?.standing(goal.id)?))
    });
    let of_all: Vec<(&Goal, GoalScore, &GoalStanding)> = of_all.collect();
    let is_ahead = |standing: &GoalStanding, aim| {
        let score = standing.now.ok().and_then(|now| now.score);
        score.is_some_and(|score| words::distance(score, aim) != Distance::None)
    };
    let ahead = of_all
        .iter()
        .find(|(_, aim, standing)| is_ahead(standing, *aim));
    if let Some((goal, score, standing)) = ahead.or(of_all.first()).copied() {
        let summary = standing.now.ok()?;
        summary.score?;
        return Some(Aim {
            points: score.points(),
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
    let own = aim.goal.map(|(goal, _)| goal.id);
    match aim.goal {
        Some((goal, standing)) => own_ui(ui, ctx, &aim, goal, standing),
        None => {
            say(ui, ctx, text!(ctx.texts, "goal-none-set"));
        }
    }
    if let Some(proposed) = aim.proposed {
        proposal_ui(ui, ctx, &aim, proposed, commands);
    }
    others_ui(ui, ctx, own);
    if !ctx.filter.conditions.is_empty() || ctx.filter.period.is_some() {
        note(ui, ctx.palette, text!(ctx.texts, "goal-unfiltered"));
    }
}

/// How far the goal is, drawn and told; reached, with a quiet mark.
fn own_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, aim: &Aim<'_>, goal: &Goal, standing: &GoalStanding) {
    let score = aim.summary.score.unwrap_or_default();
    axis_ui(ui, ctx, score, aim.points);
    let Some(wanted) = GoalScore::new(aim.points) else {
        return;
    };
    let distance = words::distance(score, wanted);
    let said = match distance {
        Distance::None if words::milestone(ctx, goal).is_some() => {
            text!(ctx.texts, "goal-reached")
        }
        Distance::None => text!(ctx.texts, "goal-there"),
        Distance::Almost => text!(ctx.texts, "goal-almost", goal = written(ctx, aim.points)),
        Distance::Points(points) => text!(ctx.texts, "goal-to-go", points = points),
    };
    if distance == Distance::None {
        ui.horizontal(|ui| {
            ui.label(Icon::Check.text(16.0).color(ctx.palette.accent));
            say(ui, ctx, said);
        });
    } else {
        say(ui, ctx, said);
    }
    if let Some(said) = words::goal_time(ctx, goal, standing) {
        note(ui, ctx.palette, said);
    }
    let way = words::nearest_way(ctx, &aim.summary, aim.points);
    if let Some(way) = way.filter(|_| distance != Distance::None) {
        note(ui, ctx.palette, way);
    }
}

/// What is proposed and what it would take, and below both the button that sets it.
fn proposal_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    aim: &Aim<'_>,
    proposed: ProposedGoal,
    commands: &mut CommandQueue,
) {
    note(ui, ctx.palette, words::proposal(ctx, proposed));
    if let Some(way) = words::nearest_way(ctx, &aim.summary, aim.points) {
        note(ui, ctx.palette, way);
    }
    let set = text!(ctx.texts, "goal-set-proposed");
    let is_open = !ctx.is_read_only;
    let set = ui.add_enabled_ui(is_open, |ui| secondary_button(ui, ctx.palette, set));
    if set.inner.clicked() {
        commands.edit(
            EditLabel::EditGoals,
            new_goal(
                ctx.project,
                Target::Score(proposed.score, None),
                Some(proposed.by),
            ),
        );
    }
}

/// The project's other goals, a line each.
fn others_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, own: Option<GoalId>) {
    let others = ctx.project.goals().iter();
    for goal in others.filter(|goal| Some(goal.id) != own) {
        note(ui, ctx.palette, words::goal_in_a_line(ctx, goal));
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
    let own = aim.goal.map(|_| aim.points);
    state.follow(ctx, own);
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
        state.typed.clone_from(&state.base_text);
        ui.ctx().request_repaint();
    } else if let Some(Some(score)) = parse_goal(&state.typed)
        && Some(score.points()) != own
    {
        let edit = match aim.goal {
            Some((goal, _)) => Edit::Goal(ListEdit::Replace(Goal {
                target: Target::Score(score, None),
                ..goal.clone()
            })),
            None => new_goal(ctx.project, Target::Score(score, None), None),
        };
        commands.edit(EditLabel::EditGoals, edit);
    }
}

fn written(ctx: &ViewCtx<'_>, points: i32) -> String {
    ctx.texts.score(f64::from(points), Decimals::Zero)
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
