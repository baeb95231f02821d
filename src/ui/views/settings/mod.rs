//! Settings: the survey with its reasons and fields, how its answers are counted, and the program's own language, theme and text size. Every
//! change of the survey is an edit that can be undone; a text is committed when its field is left.

mod commit;
mod counting;
mod draft;
mod fields;
mod follow_up;
mod program;
mod reasons;
mod rows;
mod survey;

use std::collections::HashSet;

use eframe::egui::{ScrollArea, Ui};

use self::draft::{Drafts, Slot};
use self::fields::Misfit;
use crate::app::{CommandQueue, Conductor};
use crate::document::{Revision, Usage};
use crate::i18n::UsualMail;
use crate::model::{Audience, FieldId, Language, Project, ProjectId};
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::theme::Palette;
use crate::ui::widgets::{card, column, note};

/// What the view holds between frames.
#[derive(Debug, Default)]
pub struct SettingsState {
    drafts: Drafts,
    /// What is to be removed although answers use it: somebody has to say so.
    asking: Option<Slot>,
    /// The fields whose choices show.
    open: HashSet<FieldId>,
    /// A field whose answers do not fit the kind that was asked for.
    misfit: Option<(FieldId, Misfit)>,
    usage: Option<(ProjectId, Revision, Usage)>,
    /// The usual letters in the survey's language.
    usual_mail: Option<(Language, UsualMail)>,
}

impl SettingsState {
    /// Commits what is being typed: the survey is about to be closed or saved.
    pub fn commit(&mut self, project: &Project, commands: &mut CommandQueue) {
        commit::commit_all(project, &mut self.drafts, commands);
    }
}

impl SettingsState {
    /// Counted again only when the project has changed.
    fn usage(&mut self, conductor: &Conductor) -> Usage {
        let Some(document) = conductor.document() else {
            return Usage::default();
        };
        let (id, revision) = (document.project().id(), document.revision());
        match &self.usage {
            Some((of, at, usage)) if of == id && *at == revision => usage.clone(),
            _ => {
                let usage = Usage::of(document.project());
                self.usage = Some((id.clone(), revision, usage.clone()));
                usage
            }
        }
    }
}

const GAP_PT: f32 = 16.0;
const TWO_COLUMNS_FROM_PT: f32 = 720.0;
const COLUMN_MOST_PT: f32 = 600.0;

/// Draws the view; `ctx` is there with a project.
pub fn settings_ui(
    ui: &mut Ui,
    palette: &Palette,
    conductor: &Conductor,
    ctx: Option<&ViewCtx<'_>>,
    state: &mut SettingsState,
    commands: &mut CommandQueue,
) {
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        let full = ui.available_width();
        let Some(ctx) = ctx else {
            ui.set_max_width(COLUMN_MOST_PT.min(full));
            program_card(ui, palette, conductor, commands);
            return;
        };
        let usage = state.usage(conductor);
        if full < TWO_COLUMNS_FROM_PT {
            page_column(ui, full, |ui| {
                survey_cards(ui, ctx, state, commands);
                list_cards(ui, ctx, &usage, state, commands);
                counting_card(ui, ctx, state, commands);
                follow_up_card(ui, ctx, &usage, state, commands);
                program_card(ui, palette, conductor, commands);
            });
            return;
        }
        let width = ((full - GAP_PT) / 2.0).min(COLUMN_MOST_PT).floor();
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = GAP_PT;
            page_column(ui, width, |ui| {
                survey_cards(ui, ctx, state, commands);
                program_card(ui, palette, conductor, commands);
            });
            page_column(ui, width, |ui| {
                list_cards(ui, ctx, &usage, state, commands);
                counting_card(ui, ctx, state, commands);
                follow_up_card(ui, ctx, &usage, state, commands);
            });
        });
    });
    if let Some(ctx) = ctx {
        commit::before_what_is_asked(ctx.project, &mut state.drafts, commands);
    }
}

/// A column of cards.
fn page_column(ui: &mut Ui, width_pt: f32, add: impl FnOnce(&mut Ui)) {
    column(ui, width_pt, |ui| {
        ui.spacing_mut().item_spacing.y = GAP_PT;
        add(ui);
    });
}

/// A card with the usual spacing inside.
fn section(ui: &mut Ui, palette: &Palette, add: impl FnOnce(&mut Ui)) {
    card(ui, palette, |ui| {
        ui.spacing_mut().item_spacing.y = 8.0;
        add(ui);
    });
}

fn survey_cards(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut SettingsState,
    commands: &mut CommandQueue,
) {
    if ctx.is_read_only {
        note(ui, ctx.palette, text!(ctx.texts, "settings-read-only"));
    }
    section(ui, ctx.palette, |ui| {
        ui.add_enabled_ui(!ctx.is_read_only, |ui| {
            survey::survey_ui(ui, ctx, state, commands);
        });
    });
}

fn list_cards(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    usage: &Usage,
    state: &mut SettingsState,
    commands: &mut CommandQueue,
) {
    section(ui, ctx.palette, |ui| {
        ui.add_enabled_ui(!ctx.is_read_only, |ui| {
            reasons::reasons_ui(ui, ctx, usage, state, commands);
        });
    });
    section(ui, ctx.palette, |ui| {
        ui.add_enabled_ui(!ctx.is_read_only, |ui| {
            fields::fields_ui(ui, ctx, usage, state, commands);
        });
    });
}

fn counting_card(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut SettingsState,
    commands: &mut CommandQueue,
) {
    section(ui, ctx.palette, |ui| {
        ui.add_enabled_ui(!ctx.is_read_only, |ui| {
            counting::counting_ui(ui, ctx, state, commands);
        });
    });
}

/// Surveys of employees have no follow-up.
fn follow_up_card(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    usage: &Usage,
    state: &mut SettingsState,
    commands: &mut CommandQueue,
) {
    if ctx.project.survey().audience == Audience::Employees {
        return;
    }
    section(ui, ctx.palette, |ui| {
        ui.add_enabled_ui(!ctx.is_read_only, |ui| {
            follow_up::follow_up_ui(ui, ctx, usage, state, commands);
        });
    });
}

fn program_card(
    ui: &mut Ui,
    palette: &Palette,
    conductor: &Conductor,
    commands: &mut CommandQueue,
) {
    section(ui, palette, |ui| {
        program::program_ui(ui, palette, conductor, commands);
    });
}
