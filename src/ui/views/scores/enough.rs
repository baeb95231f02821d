//! How sure the score is, and how many answers it takes to be surer.

use eframe::egui::{Ui, Vec2};

use super::headline::say;
use super::layout::WITHIN_PT;
use crate::analysis::{AnswersNeeded, Certainty};
use crate::app::{CommandQueue, ViewCommand};
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::widgets::{card_heading, chip, field_label, line_edit, note, problem, row};
use crate::wording::sentence_gap;

/// The margin as it is being typed.
#[derive(Clone, Debug, Default)]
pub(super) struct EnoughState {
    typed: String,
}

/// The margins offered.
const MARGINS: [u8; 2] = [5, 10];

pub(super) fn enough_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut EnoughState,
    commands: &mut CommandQueue,
) {
    ui.spacing_mut().item_spacing.y = WITHIN_PT;
    card_heading(ui, ctx.palette, &text!(ctx.texts, "how-sure"));
    let Some(range) = ctx.analysis.overall.interval else {
        note(ui, ctx.palette, text!(ctx.texts, "scores-none"));
        return;
    };
    // Of too few answers the range is not told.
    if ctx.analysis.overall.certainty != Certainty::TooFew {
        #[expect(clippy::cast_possible_truncation, reason = "200 points at most")]
        let width = (range.upper - range.lower).round() as i64;
        say(ui, ctx, text!(ctx.texts, "sure-width", points = width));
    }
    margin_ui(ui, ctx, state, commands);
    let margin = ctx.session.margin_points();
    match ctx.analysis.answers_needed(margin, ctx.project.scoring()) {
        Some(needed) if parse_margin(&state.typed).is_some() => needed_ui(ui, ctx, margin, needed),
        _ => drop(problem(
            ui,
            ctx.palette,
            text!(ctx.texts, "sure-not-a-margin"),
        )),
    }
}

fn margin_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, state: &mut EnoughState, commands: &mut CommandQueue) {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        field_label(ui, ctx.palette, &text!(ctx.texts, "sure-within"));
        row(ui, 30.0, |ui| margins_ui(ui, ctx, state, commands));
    });
}

fn margins_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut EnoughState,
    commands: &mut CommandQueue,
) {
    let current = ctx.session.margin_points();
    for margin in MARGINS {
        let is_on = state.typed.is_empty() && current == margin;
        if chip(ui, ctx.palette, is_on, &format!("±{margin}")).clicked() {
            state.typed.clear();
            commands.view(ViewCommand::SetMargin(Some(margin)));
        }
    }
    let name = text!(ctx.texts, "sure-own");
    let edit = line_edit(&mut state.typed).hint_text(text!(ctx.texts, "sure-own-hint"));
    let edit = edit.desired_width(52.0).min_size(Vec2::new(0.0, 30.0));
    // Without it the hint would be the field's name.
    let typed = ui.add(edit).accessible_name(name.as_str());
    if typed.on_hover_text(&name).changed()
        && let Some(margin) = parse_margin(&state.typed)
    {
        commands.view(ViewCommand::SetMargin(margin));
    }
}

/// What is typed: `Some(None)` where nothing is, `None` where it is no margin.
#[expect(clippy::option_option, reason = "nothing and no margin are two things")]
fn parse_margin(typed: &str) -> Option<Option<u8>> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Some(None);
    }
    let margin = typed
        .parse()
        .ok()
        .filter(|margin| (1..=100).contains(margin));
    margin.map(Some)
}

fn needed_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, margin_points: u8, needed: AnswersNeeded) {
    let texts = ctx.texts;
    let margin = i64::from(margin_points);
    let mut said = vec![text!(
        texts,
        "sure-needed",
        margin = margin,
        count = needed.own
    )];
    let missing = needed.own.saturating_sub(ctx.analysis.overall.counts.n());
    if missing == 0 {
        said.push(text!(texts, "sure-enough"));
    } else {
        said.push(text!(texts, "sure-missing", count = missing));
        said.extend(by_when(ctx, missing));
    }
    say(ui, ctx, said.join(sentence_gap(texts)));
    let mut beside = vec![text!(texts, "sure-worst", count = needed.worst)];
    if let Some(all) = ctx.analysis.population() {
        beside.push(text!(texts, "rule-population", count = all));
    }
    note(ui, ctx.palette, beside.join(sentence_gap(texts)));
}

/// When the missing answers are there, at the present pace; not said of employees, whose days are not told.
fn by_when(ctx: &ViewCtx<'_>, missing: u64) -> Option<String> {
    use crate::model::Audience;
    if ctx.project.survey().audience == Audience::Employees {
        return None;
    }
    let texts = ctx.texts;
    let is_over = |period: crate::analysis::Period| !period.contains(ctx.today);
    let Some(pace) = ctx.analysis.pace else {
        return Some(if ctx.filter.period.is_some_and(is_over) {
            text!(texts, "sure-over")
        } else {
            text!(texts, "sure-no-pace")
        });
    };
    let day = pace.day_of(missing, ctx.today);
    let in_sight = day.filter(|day| day.date().year() - ctx.today.date().year() <= 10);
    Some(match in_sight {
        Some(day) => text!(texts, "sure-by", date = texts.month_of_year(day.date())),
        None => text!(texts, "sure-far"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_margin_is_a_whole_number_of_points_or_nothing() {
        let table = [
            ("7", Some(Some(7))),
            ("", Some(None)),
            ("0", None),
            ("101", None),
            ("2.5", None),
        ];
        for (typed, expected) in table {
            assert_eq!(parse_margin(typed), expected, "{typed:?}");
        }
    }
}
