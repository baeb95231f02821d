//! The loyalty self-check: what makes people come back, as the owner sees it today, or saw it on the day that is typed,
//! and as it was seen before.

use eframe::egui::{Id, Label, RichText, Ui};

use super::SettingsState;
use crate::app::CommandQueue;
use crate::document::EditLabel;
use crate::i18n::Texts;
use crate::model::{Agreement, Day, Edit, Kept, ListEdit, Scale, SelfCheck, Statement};
use crate::text;
use crate::ui::day_draft::{DayDraft, DayField, not_yet};
use crate::ui::icons::Icon;
use crate::ui::widgets::{
    card_heading, icon_button, icon_row, note, rating_scale, row, secondary_button,
};
use crate::ui::{ViewCtx, words};

const DAY_WIDTH_PT: f32 = 150.0;
const SCALE_PT: f32 = 220.0;
/// From this width on a statement stands beside its scale.
const BESIDE_MIN_PT: f32 = 520.0;

/// Which day is rated.
#[derive(Debug, Default)]
pub(super) struct RatedDay {
    /// Today, where there is none.
    chosen: Option<Day>,
    draft: DayDraft,
}

impl RatedDay {
    fn on(day: Day) -> Self {
        Self {
            chosen: Some(day),
            ..Self::default()
        }
    }
}

pub(super) fn self_check_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut SettingsState,
    commands: &mut CommandQueue,
) {
    card_heading(ui, ctx.palette, &text!(ctx.texts, "section-self-check"));
    note(
        ui,
        ctx.palette,
        text!(ctx.texts, "settings-self-check-note"),
    );
    let day = day_ui(ui, ctx, state);
    let checks = ctx.project.self_checks();
    if let Some(check) = checks.iter().find(|check| check.day == day) {
        statements_ui(ui, ctx, state, check, commands);
    } else {
        begin_ui(ui, ctx, day, commands);
    }
    history_ui(ui, ctx, state, commands);
}

/// The day that is rated: today, until another one is typed.
fn day_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, state: &mut SettingsState) -> Day {
    let rated = &mut state.rated_day;
    let current = rated.chosen.unwrap_or(ctx.today);
    let label = text!(ctx.texts, "settings-self-check-day");
    let other = ui
        .scope(|ui| {
            ui.set_max_width(DAY_WIDTH_PT.min(ui.available_width()));
            rated.draft.ui(
                ui,
                ctx,
                DayField::new(Id::unique("self-check day"), &label),
                current,
                |day| not_yet(ctx, day),
            )
        })
        .inner;
    rated.chosen = other.or(rated.chosen);
    current
}

fn begin_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, day: Day, commands: &mut CommandQueue) {
    let begin = if day == ctx.today {
        text!(ctx.texts, "settings-self-check-begin")
    } else {
        text!(
            ctx.texts,
            "settings-self-check-begin-day",
            day = ctx.texts.day(day)
        )
    };
    if !secondary_button(ui, ctx.palette, begin).clicked() {
        return;
    }
    let checks = ctx.project.self_checks();
    let item = SelfCheck {
        id: checks.free_id(),
        day,
        ratings: [None; Statement::ALL.len()],
        kept: Kept::default(),
    };
    let edit = Edit::SelfCheck(ListEdit::append(item));
    commands.edit(EditLabel::EditSelfCheck, edit);
}

/// In the survey's language, as everything that the business says of itself.
fn statements_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut SettingsState,
    check: &SelfCheck,
    commands: &mut CommandQueue,
) {
    let language = ctx.project.survey().language;
    let own = state.texts.of(language, ctx.texts);
    let own: &Texts = own.as_deref().unwrap_or(ctx.texts);
    let Some(scale) = Scale::new(Agreement::LEAST, Agreement::MOST) else {
        return;
    };
    let mut changed = check.clone();
    for statement in Statement::ALL {
        let said = words::statement(own, statement);
        let mut rating = check.rating(statement).map(Agreement::value);
        let id = Id::unique(("self-check", statement));
        let mut one = |ui: &mut Ui| {
            let scale_state = state.scales.entry(statement).or_default();
            ui.set_width(SCALE_PT.min(ui.available_width()));
            rating_scale(ui, ctx.palette, id, &said, scale, &mut rating, scale_state);
        };
        if ui.available_width() >= BESIDE_MIN_PT {
            row(ui, 36.0, |ui| {
                let width = ui.available_width() - SCALE_PT - ui.spacing().item_spacing.x;
                ui.scope(|ui| {
                    ui.set_width(width);
                    ui.add(Label::new(RichText::new(said.as_str()).color(ctx.palette.text)).wrap());
                });
                ui.scope(&mut one);
            });
        } else {
            ui.add(Label::new(RichText::new(said.as_str()).color(ctx.palette.text)).wrap());
            ui.scope(&mut one);
        }
        changed.rate(statement, rating.and_then(Agreement::new));
    }
    if changed != *check {
        let edit = Edit::SelfCheck(ListEdit::Replace(changed));
        commands.edit(EditLabel::EditSelfCheck, edit);
    }
}

/// From the latest; each can be looked at again.
fn history_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut SettingsState,
    commands: &mut CommandQueue,
) {
    let mut checks: Vec<&SelfCheck> = ctx.project.self_checks().iter().collect();
    checks.sort_by_key(|check| std::cmp::Reverse(check.day));
    for check in checks {
        let day = ctx.texts.day(check.day);
        let said = words::self_check(ctx.texts, check);
        let said = said
            .unwrap_or_else(|| text!(ctx.texts, "settings-self-check-empty", day = day.as_str()));
        icon_row(ui, |ui| {
            ui.label(said);
            let change = text!(ctx.texts, "settings-self-check-change", day = day.as_str());
            if icon_button(ui, ctx.palette, Icon::Edit, &change).clicked() {
                state.rated_day = RatedDay::on(check.day);
            }
            let remove = text!(ctx.texts, "settings-remove", name = day);
            if icon_button(ui, ctx.palette, Icon::Remove, &remove).clicked() {
                let edit = Edit::SelfCheck(ListEdit::Remove(check.id));
                commands.edit(EditLabel::EditSelfCheck, edit);
            }
        });
    }
}
