//! A day that is typed: taken over when it is left, put back by Esc, and what is wrong with it said beside it.

use eframe::egui::{Id, Key, Ui};

use super::ViewCtx;
use super::widgets::{labelled, line_edit, problem};
use crate::i18n::{Texts, parse_day};
use crate::model::Day;
use crate::text;

/// What is typed of a day.
#[derive(Debug, Default)]
pub(super) struct DayDraft {
    typed: String,
    /// The day it began from.
    seen: Option<Day>,
    /// The other day that is typed and fits, as it was drawn last.
    other: Option<Day>,
    is_wrong: bool,
    /// Half-typed when the program ended, until the field is drawn.
    found: Option<String>,
}

/// Where a day is typed.
#[derive(Clone, Copy, Debug)]
pub(super) struct DayField<'a> {
    id: Id,
    label: &'a str,
    /// For screen readers.
    name: &'a str,
}

impl<'a> DayField<'a> {
    pub(super) const fn new(id: Id, label: &'a str) -> Self {
        Self {
            id,
            label,
            name: label,
        }
    }

    /// With a name of its own, where several have the same label.
    pub(super) const fn named(self, name: &'a str) -> Self {
        Self { name, ..self }
    }
}

impl DayDraft {
    /// Begins anew where the day is another one than before.
    fn follow(&mut self, ctx: &ViewCtx<'_>, current: Day) {
        if self.seen != Some(current) {
            self.typed = ctx.texts.typed_day(current);
            self.seen = Some(current);
        }
        if let Some(found) = self.found.take() {
            self.typed = found;
        }
    }

    /// Under its label; gives another day when it is left with one. Where something says what is wrong with a day, it
    /// stays as it was.
    pub(super) fn ui(
        &mut self,
        ui: &mut Ui,
        ctx: &ViewCtx<'_>,
        field: DayField<'_>,
        current: Day,
        is_wrong: impl Fn(Day) -> Option<String>,
    ) -> Option<Day> {
        self.follow(ctx, current);
        let response = labelled(ui, ctx.palette, field.label, |ui| {
            ui.add(line_edit(&mut self.typed).id(field.id))
        });
        let response = response.accessible_name(field.name);
        self.read(ui, ctx, current, is_wrong);
        if !response.lost_focus() {
            return None;
        }
        if ui.input(|input| input.key_pressed(Key::Escape)) {
            *self = Self::default();
        }
        self.take_other()
    }

    /// What is typed now; what is wrong with it is said.
    fn read(
        &mut self,
        ui: &mut Ui,
        ctx: &ViewCtx<'_>,
        current: Day,
        is_wrong: impl Fn(Day) -> Option<String>,
    ) {
        let day = typed_day(ctx, &self.typed);
        let read = day.and_then(|day| match is_wrong(day) {
            Some(said) if day != current => Err(said),
            _ => Ok(day),
        });
        if let Err(said) = &read {
            problem(ui, ctx.palette, said);
        }
        self.is_wrong = read.is_err();
        self.other = read.ok().filter(|day| *day != current);
    }

    /// Whether what is typed is no day, or none that fits.
    pub(super) const fn is_wrong(&self) -> bool {
        self.is_wrong
    }

    /// The other day that is typed, where it fits; given once, and again when the field is drawn.
    pub(super) const fn take_other(&mut self) -> Option<Day> {
        self.other.take()
    }

    /// What is typed and is not the day it began from.
    pub(super) fn half_typed(&self, texts: &Texts) -> Option<&str> {
        let began = self.seen.map(|day| texts.typed_day(day));
        let is_changed = began.is_some_and(|began| began != self.typed);
        let typed = is_changed.then_some(self.typed.as_str());
        self.found.as_deref().or(typed)
    }

    /// With what was half-typed when the program ended.
    pub(super) fn opened(found: Option<String>) -> Self {
        Self {
            found,
            ..Self::default()
        }
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
