//! The loyalty self-check: what makes people come back, as the owner sees it today, and as it was seen before.

use eframe::egui::{Id, Label, RichText, Ui};

use super::SettingsState;
use crate::app::CommandQueue;
use crate::document::EditLabel;
use crate::i18n::Texts;
use crate::model::{Agreement, Edit, Kept, ListEdit, Scale, SelfCheck, Statement};
use crate::text;
use crate::ui::icons::Icon;
use crate::ui::widgets::{card_heading, icon_button, note, rating_scale, row, secondary_button};
use crate::ui::{ViewCtx, words};

const SCALE_PT: f32 = 220.0;
/// From this width on a statement stands beside its scale.
const BESIDE_MIN_PT: f32 = 520.0;

pub(super) fn self_check_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut SettingsState,
    commands: &mut CommandQueue,
) {
    card_heading(ui, ctx.palette, &text!(ctx.texts, "settings-self-check"));
    note(
        ui,
        ctx.palette,
        text!(ctx.texts, "settings-self-check-note"),
    );
    let checks = ctx.project.self_checks();
    if let Some(check) = checks.iter().find(|check| check.day == ctx.today) {
        statements_ui(ui, ctx, state, check, commands);
    } else {
        begin_ui(ui, ctx, commands);
    }
    history_ui(ui, ctx, commands);
}

fn begin_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, commands: &mut CommandQueue) {
    let begin = text!(ctx.texts, "settings-self-check-begin");
    if !secondary_button(ui, ctx.palette, begin).clicked() {
        return;
    }
    let checks = ctx.project.self_checks();
    let item = SelfCheck {
        id: checks.free_id(),
        day: ctx.today,
        ratings: [None; Statement::ALL.len()],
        kept: Kept::default(),
    };
    let at = checks.len();
    let edit = Edit::SelfCheck(ListEdit::Insert { at, item });
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
    let own = state.survey_texts(ctx.project.survey().language);
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
            rating_scale(
                ui,
                ctx.palette,
                (id, &said),
                scale,
                &mut rating,
                scale_state,
            );
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

/// From the latest.
fn history_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, commands: &mut CommandQueue) {
    let mut checks: Vec<&SelfCheck> = ctx.project.self_checks().iter().collect();
    checks.sort_by_key(|check| std::cmp::Reverse(check.day));
    for check in checks {
        let day = ctx.texts.day(check.day);
        let said = words::self_check(ctx.texts, check);
        let said = said
            .unwrap_or_else(|| text!(ctx.texts, "settings-self-check-empty", day = day.as_str()));
        ui.horizontal(|ui| {
            ui.label(said);
            let remove = text!(ctx.texts, "settings-remove", name = day);
            if icon_button(ui, ctx.palette, Icon::Remove, &remove).clicked() {
                let edit = Edit::SelfCheck(ListEdit::Remove(check.id));
                commands.edit(EditLabel::EditSelfCheck, edit);
            }
        });
    }
}
