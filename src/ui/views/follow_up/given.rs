//! What was given to whoever answered, and on which day.

use eframe::egui::{Id, Popup, RichText, Ui, Vec2};

use super::case::CaseState;
use super::contact::with_survey_texts;
use super::notes::wrong_day;
use super::told_apart;
use crate::document::CasePart;
use crate::i18n::usual_gifts;
use crate::model::{Day, Given, ResponseRef};
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::day_draft::{DayDraft, DayField};
use crate::ui::icons::Icon;
use crate::ui::theme::text as font;
use crate::ui::widgets::{adding_chip, field_label, icon_button, icon_row};

const MENU_WIDTH_PT: f32 = 220.0;

/// The day on which something was given, while it is being changed.
#[derive(Debug)]
pub(super) struct ChangedGiven {
    pub(super) at: usize,
    pub(super) day: DayDraft,
    /// As the project has it.
    was: Day,
    /// Whether the keyboard has been in the field.
    is_entered: bool,
}

impl ChangedGiven {
    pub(super) fn of(at: usize, was: Day) -> Self {
        Self {
            at,
            day: DayDraft::default(),
            was,
            is_entered: false,
        }
    }
}

impl CaseState {
    /// What is being changed is of the day that is typed; it goes on being changed while that is wrong.
    pub(super) fn take_given(&mut self) {
        if let Some(mut given) = self.given.take_if(|each| !each.day.is_wrong()) {
            let day = given.day.take_other();
            self.asked
                .extend(day.map(|day| CasePart::GivenOn(given.at, day)));
        }
    }

    /// The keyboard goes to the day of what was given; where another one's is wrong, to that.
    fn change_given(&mut self, ui: &Ui, at: usize, day: Day) {
        self.take_given();
        self.given.get_or_insert_with(|| ChangedGiven::of(at, day));
        ui.memory_mut(|memory| memory.request_focus(day_id()));
    }
}

fn day_id() -> Id {
    Id::unique("follow-up given day")
}

pub(super) fn given_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut CaseState,
    answer: &ResponseRef<'_>,
) {
    field_label(ui, ctx.palette, &text!(ctx.texts, "follow-given"));
    let given = answer.case().map_or(&[][..], |case| &case.given);
    let is_there = |changed: &ChangedGiven| {
        given
            .get(changed.at)
            .is_some_and(|each| each.day == changed.was)
    };
    state.given.take_if(|changed| !is_there(changed));
    let said = given.iter().map(|each| {
        let gift = ctx.project.gifts().get(each.gift);
        let name = gift.map_or("", |gift| gift.name.as_str());
        format!("{name}, {}", ctx.texts.day(each.day))
    });
    let names = told_apart(ctx.texts, said);
    for (at, (each, name)) in given.iter().zip(&names).enumerate() {
        let is_changing = state.given.as_ref().is_some_and(|each| each.at == at);
        row_ui(ui, ctx, state, at, each, name, is_changing);
        // A field drawn in the frame of the click would lose the keyboard to it.
        if let Some(changed) = state.given.take_if(|each| is_changing && each.at == at) {
            day_ui(ui, ctx, state, changed, answer.day());
        }
    }
    give_ui(ui, ctx, state, given.len());
}

/// What it is, and what can be done with it.
fn row_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut CaseState,
    at: usize,
    given: &Given,
    name: &str,
    is_changing: bool,
) {
    icon_row(ui, |ui| {
        ui.label(
            RichText::new(name)
                .font(font::body())
                .color(ctx.palette.text),
        );
        let change = text!(ctx.texts, "follow-given-change", what = name);
        if !is_changing && icon_button(ui, ctx.palette, Icon::Edit, &change).clicked() {
            state.change_given(ui, at, given.day);
        }
        let take_back = text!(ctx.texts, "settings-remove", name = name);
        if icon_button(ui, ctx.palette, Icon::Remove, &take_back).clicked() {
            state.given.take_if(|each| each.at == at);
            if let Some(other) = state.given.as_mut().filter(|each| each.at > at) {
                other.at -= 1;
            }
            state.asked.push(CasePart::TakeBack(at));
        }
    });
}

/// Taken over and closed when it is left; it stays while what is typed is no day that fits.
fn day_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut CaseState,
    mut changed: ChangedGiven,
    answered: Option<Day>,
) {
    let label = text!(ctx.texts, "follow-given-day");
    let wrong = |day| wrong_day(ctx, answered, day);
    let field = DayField::new(day_id(), &label);
    let other = changed.day.ui(ui, ctx, field, changed.was, wrong);
    if let Some(day) = other {
        changed.was = day;
        state.asked.push(CasePart::GivenOn(changed.at, day));
    }
    let has_keyboard = ui.memory(|memory| memory.has_focus(day_id()));
    let is_left = changed.is_entered && !has_keyboard;
    changed.is_entered |= has_keyboard;
    if !is_left || changed.day.is_wrong() {
        state.given = Some(changed);
    }
}

/// The kinds of the project; where it has none yet, the usual ones in the survey's language.
/// It is given today, and its day can be typed at once.
fn give_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, state: &mut CaseState, count: usize) {
    let button = adding_chip(ui, ctx.palette, &text!(ctx.texts, "follow-give"));
    let mut names: Vec<String> = ctx
        .project
        .gifts()
        .iter()
        .map(|gift| gift.name.clone())
        .collect();
    Popup::menu(&button).show(|ui| {
        if names.is_empty() {
            names = with_survey_texts(ctx, usual_gifts);
        }
        ui.set_min_width(MENU_WIDTH_PT);
        ui.spacing_mut().item_spacing.y = 2.0;
        for name in &names {
            let row = eframe::egui::Button::new(name.as_str()).frame_when_inactive(false);
            if ui
                .add(row.min_size(Vec2::new(MENU_WIDTH_PT, 30.0)))
                .clicked()
            {
                state.change_given(ui, count, ctx.today);
                state.asked.push(CasePart::Give(name.clone(), ctx.today));
            }
        }
    });
}
