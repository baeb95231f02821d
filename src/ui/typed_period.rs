//! A period of two typed days.

use eframe::egui::{Id, Ui};

use super::ViewCtx;
use super::widgets::{field_label, labelled, line_edit, problem};
use crate::analysis::Period;
use crate::i18n::parse_day;
use crate::model::Day;
use crate::text;

/// What is typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct TypedPeriod {
    from: String,
    to: String,
}

/// Two fields, and below them `hint`, a button named `apply`, or what is wrong with them; gives the period when it is asked for.
/// `of` tells the fields from others on the screen.
pub(super) fn typed_period_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    of: &str,
    typed: &mut TypedPeriod,
    apply: &str,
    hint: &str,
) -> Option<Period> {
    ui.horizontal(|ui| {
        for (typed, label) in [
            (&mut typed.from, text!(ctx.texts, "filter-from")),
            (&mut typed.to, text!(ctx.texts, "filter-to")),
        ] {
            labelled(ui, ctx.palette, &label, |ui| {
                let id = Id::unique((of, label.as_str()));
                ui.add(line_edit(typed).id(id).desired_width(104.0));
            });
        }
    });
    match (read(ctx, &typed.from), read(ctx, &typed.to)) {
        (Ok(None), Ok(None)) => {
            field_label(ui, ctx.palette, hint);
        }
        (Ok(from), Ok(to)) if from.zip(to).is_none_or(|(from, to)| from <= to) => {
            let asked = ui.button(apply).clicked();
            return asked.then_some(Period { from, to });
        }
        (Ok(_), Ok(_)) => drop(problem(
            ui,
            ctx.palette,
            text!(ctx.texts, "filter-backwards"),
        )),
        _ => drop(problem(
            ui,
            ctx.palette,
            text!(
                ctx.texts,
                "collect-not-a-day",
                example = ctx.texts.typed_day(ctx.today)
            ),
        )),
    }
    None
}

/// `Ok(None)` where nothing is typed.
fn read(ctx: &ViewCtx<'_>, typed: &str) -> Result<Option<Day>, ()> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    parse_day(typed, ctx.texts, ctx.today)
        .map(Some)
        .map_err(|_| ())
}
