//! A day that is typed: taken over when it is left, put back by Esc, and what is wrong with it said beside it.

use eframe::egui::{Id, Key, Ui};

use crate::i18n::parse_day;
use crate::model::Day;
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::widgets::{labelled, line_edit, problem};

/// What is typed of a day.
#[derive(Debug, Default)]
pub(super) struct DayDraft {
    typed: String,
    /// The day it began from.
    seen: Option<Day>,
}

impl DayDraft {
    /// Begins anew where the day is another one than before.
    fn follow(&mut self, ctx: &ViewCtx<'_>, current: Day) {
        if self.seen != Some(current) {
            self.typed = ctx.texts.typed_day(current);
            self.seen = Some(current);
        }
    }

    /// Another day than the one it began from, where one is typed that fits.
    pub(super) fn other_day(
        &self,
        ctx: &ViewCtx<'_>,
        is_wrong: impl Fn(Day) -> Option<String>,
    ) -> Result<Option<Day>, String> {
        let Some(seen) = self.seen else {
            return Ok(None);
        };
        let day = typed_day(ctx, &self.typed)?;
        match is_wrong(day) {
            Some(said) if day != seen => Err(said),
            _ => Ok(Some(day).filter(|day| *day != seen)),
        }
    }

    /// Under its label; gives another day when it is left with one. Where something says what is wrong with a day, it
    /// stays as it was.
    pub(super) fn ui(
        &mut self,
        ui: &mut Ui,
        ctx: &ViewCtx<'_>,
        (id, label): (Id, &str),
        current: Day,
        is_wrong: impl Fn(Day) -> Option<String>,
    ) -> Option<Day> {
        self.follow(ctx, current);
        let response = labelled(ui, ctx.palette, label, |ui| {
            ui.add(line_edit(&mut self.typed).id(id))
        });
        let response = response.accessible_name(label);
        let other = self.other_day(ctx, is_wrong);
        if let Err(said) = &other {
            problem(ui, ctx.palette, said);
        }
        if !response.lost_focus() {
            return None;
        }
        if ui.input(|input| input.key_pressed(Key::Escape)) {
            self.seen = None;
            return None;
        }
        other.ok().flatten()
    }
}

/// # Errors
/// What is said where no day is typed.
pub(super) fn typed_day(ctx: &ViewCtx<'_>, typed: &str) -> Result<Day, String> {
    parse_day(typed, ctx.texts, ctx.today).map_err(|_| {
        let example = ctx.texts.typed_day(ctx.today);
        text!(ctx.texts, "collect-not-a-day", example = example)
    })
}

/// Nothing was done on a day that is still to come.
pub(super) fn not_yet(ctx: &ViewCtx<'_>, day: Day) -> Option<String> {
    (day > ctx.today).then(|| text!(ctx.texts, "follow-day-to-come"))
}
