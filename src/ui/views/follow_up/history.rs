//! All that somebody answered, in time: the line of their scores, and each answer with its reasons and fields, and with
//! who took it up, what was written down and what was given.

use eframe::egui::{
    Label, Pos2, Rect, RichText, Role, Sense, Stroke, Ui, Vec2, WidgetInfo, lerp, pos2,
};

use super::table::state_name;
use crate::analysis::answers_of;
use crate::document::Revision;
use crate::model::{Case, CustomerId, ResponseRef, Score};
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::theme::text as font;
use crate::ui::views::collect::shown;
use crate::ui::widgets::{card_heading, note, score_badge};
use crate::ui::words;
use crate::wording::joined;

const LINE_HEIGHT_PT: f32 = 56.0;
const DOT_PT: f32 = 4.0;
/// Of somebody who answers every day, the last ones tell.
const MOST_SHOWN: usize = 40;

/// The rows of whoever was looked at last.
#[derive(Debug, Default)]
pub(super) struct History {
    known: Option<(CustomerId, Revision, Vec<usize>)>,
}

impl History {
    fn rows(&mut self, ctx: &ViewCtx<'_>, customer: CustomerId, revision: Revision) -> &[usize] {
        let is_known =
            matches!(&self.known, Some((of, at, _)) if (*of, *at) == (customer, revision));
        if !is_known {
            let rows = answers_of(ctx.project, customer);
            self.known = Some((customer, revision, rows));
        }
        self.known.as_ref().map_or(&[][..], |(_, _, rows)| rows)
    }
}

pub(super) fn history_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    history: &mut History,
    customer: CustomerId,
    revision: Revision,
) {
    let rows = history.rows(ctx, customer, revision);
    let shown = &rows[rows.len().saturating_sub(MOST_SHOWN)..];
    let answers: Vec<(usize, ResponseRef<'_>)> = shown
        .iter()
        .filter_map(|&row| Some((row, ctx.project.responses().get(row)?)))
        .collect();
    let count = rows.len();
    let heading = text!(ctx.texts, "follow-history", count = count);
    card_heading(ui, ctx.palette, &heading);
    scores_ui(ui, ctx, &answers, &heading);
    for (row, each) in answers.iter().rev() {
        answer_ui(ui, ctx, *row, each);
        ui.add_space(6.0);
    }
}

/// The scores as a line from the first to the last, 0 at the foot and 10 at the top.
#[expect(clippy::cast_precision_loss, reason = "some dozens of answers")]
fn scores_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, answers: &[(usize, ResponseRef<'_>)], name: &str) {
    let scores: Vec<Score> = answers
        .iter()
        .filter_map(|(_, each)| each.score())
        .collect();
    if scores.len() < 2 {
        return;
    }
    let size = Vec2::new(ui.available_width(), LINE_HEIGHT_PT);
    let (place, response) = ui.allocate_exact_size(size, Sense::hover());
    let told: Vec<String> = scores
        .iter()
        .map(|score| score.value().to_string())
        .collect();
    let told = format!("{name}: {}", told.join(", "));
    response.widget_info(|| WidgetInfo::labeled(Role::Image, ui.is_enabled(), &told));
    let inner = place.shrink2(Vec2::splat(DOT_PT + 2.0));
    let last = (scores.len() - 1) as f32;
    let points: Vec<Pos2> = scores
        .iter()
        .enumerate()
        .map(|(at, score)| point(inner, at as f32 / last, *score))
        .collect();
    let painter = ui.painter();
    for level in [0.0, 6.5, 8.5, 10.0] {
        let y = lerp(inner.bottom()..=inner.top(), level / 10.0);
        painter.hline(place.x_range(), y, Stroke::new(1.0, ctx.palette.line));
    }
    painter.line(points.clone(), Stroke::new(1.5, ctx.palette.soft_text));
    for (at, score) in points.into_iter().zip(scores) {
        let ink = ctx.palette.group(score.group()).fill;
        painter.circle(at, DOT_PT, ink, Stroke::new(1.0, ctx.palette.panel));
    }
    response.on_hover_text(told);
}

fn point(inner: Rect, along: f32, score: Score) -> Pos2 {
    let up = f32::from(score.value()) / 10.0;
    pos2(
        lerp(inner.left()..=inner.right(), along),
        lerp(inner.bottom()..=inner.top(), up),
    )
}

fn answer_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, row: usize, answer: &ResponseRef<'_>) {
    ui.spacing_mut().item_spacing.y = 4.0;
    ui.horizontal(|ui| {
        let says = words::answer(ctx.texts, row + 1, answer);
        score_badge(ui, ctx.palette, answer.score(), &says);
        let day = answer.day().map(|day| ctx.texts.day(day));
        note(ui, ctx.palette, day.unwrap_or_default());
    });
    if !answer.comment().is_empty() {
        let said = RichText::new(answer.comment())
            .font(font::body())
            .color(ctx.palette.text);
        ui.add(Label::new(said).wrap());
    }
    let reasons = answer.reasons().iter();
    let mut about: Vec<String> = reasons
        .filter_map(|id| Some(ctx.project.reasons().get(*id)?.name.clone()))
        .collect();
    about.extend(answer.values().filter_map(|(id, value)| {
        let field = ctx.project.fields().get(id)?;
        Some(format!("{}: {}", field.name, shown(field, &value)))
    }));
    if !about.is_empty() {
        note(ui, ctx.palette, about.join(" · "));
    }
    if let Some(case) = answer.case() {
        case_ui(ui, ctx, case);
    }
}

/// What became of it, a line for each note.
fn case_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, case: &Case) {
    let mut told = vec![state_name(ctx.texts, case.course.state())];
    let contacted = case.course.contacted().map(|day| ctx.texts.day(day));
    let closed = case.course.closed().map(|day| ctx.texts.day(day));
    told.extend(contacted.map(|day| text!(ctx.texts, "follow-contacted-on", day = day)));
    told.extend(closed.map(|day| text!(ctx.texts, "follow-closed-on", day = day)));
    let owner = case.owner.and_then(|id| ctx.project.people().get(id));
    let owner = owner.map(|owner| owner.name.as_str());
    told.extend(owner.map(|name| text!(ctx.texts, "follow-owned-by", name = name)));
    note(ui, ctx.palette, told.join(" · "));
    for (_, each) in case.notes_by_day() {
        note(
            ui,
            ctx.palette,
            format!("{}: {}", ctx.texts.day(each.day), each.text()),
        );
    }
    let given = case.given.iter().filter_map(|given| {
        let gift = ctx.project.gifts().get(given.gift)?;
        Some(format!("{} ({})", gift.name, ctx.texts.day(given.day)))
    });
    if let Some(given) = joined(ctx.texts, given) {
        note(
            ui,
            ctx.palette,
            text!(ctx.texts, "follow-was-given", what = given),
        );
    }
}
