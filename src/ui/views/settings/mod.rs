//! Settings, in sections: the survey with its reasons and fields, how its answers are counted, its goals and what they
//! are held against, the self-check, and the program's own language, theme and text size. Every change of the survey is
//! an edit that can be undone; a text is committed when its field is left.

mod aims;
mod commit;
mod comparison;
mod counting;
mod draft;
mod fields;
mod figures;
mod goals;
mod program;
mod reasons;
mod rows;
mod sections;
mod self_check;
mod survey;

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use eframe::egui::{ScrollArea, Ui};

use self::draft::{Drafts, Slot};
use self::fields::Misfit;
use self::sections::{Section, sections_ui};
use crate::app::{CommandQueue, Conductor};
use crate::document::{Revision, Usage};
use crate::i18n::Texts;
use crate::model::{FieldId, Language, Project, ProjectId, Statement};
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::theme::Palette;
use crate::ui::widgets::{ScaleState, card, column, note};

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
    section: Section,
    /// What the scales of the self-check remember.
    scales: HashMap<Statement, ScaleState>,
    /// In the survey's own language.
    texts: Option<Rc<Texts>>,
}

impl SettingsState {
    /// Commits what is being typed: the survey is about to be closed or saved.
    pub fn commit(&mut self, project: &Project, commands: &mut CommandQueue) {
        commit::commit_all(project, &mut self.drafts, commands);
    }
}

impl SettingsState {
    /// The texts of that language, read once.
    fn survey_texts(&mut self, language: Language) -> Option<Rc<Texts>> {
        let known = self.texts.as_ref();
        if known.is_none_or(|texts| texts.language() != language) {
            self.texts = Texts::load(language).ok().map(Rc::new);
        }
        self.texts.clone()
    }

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
const TWO_COLUMNS_FROM_PT: f32 = 860.0;
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
    let Some(ctx) = ctx else {
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            ui.set_max_width(COLUMN_MOST_PT.min(ui.available_width()));
            program_card(ui, palette, conductor, commands);
        });
        return;
    };
    let mut chosen = state.section;
    sections_ui(ui, ctx, &mut chosen, |ui, section| {
        state.section = section;
        ScrollArea::vertical()
            .id_salt(section)
            .auto_shrink(false)
            .show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = GAP_PT;
                section_ui(ui, ctx, conductor, state, commands);
            });
    });
    commit::before_what_is_asked(ctx.project, &mut state.drafts, commands);
}

fn section_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    conductor: &Conductor,
    state: &mut SettingsState,
    commands: &mut CommandQueue,
) {
    if ctx.is_read_only && state.section != Section::Program {
        note(ui, ctx.palette, text!(ctx.texts, "settings-read-only"));
    }
    match state.section {
        Section::Survey => survey_section(ui, ctx, conductor, state, commands),
        Section::Counting => editable(ui, ctx, |ui| {
            counting::counting_ui(ui, ctx, state, commands);
        }),
        Section::Goals => {
            editable(ui, ctx, |ui| goals::goals_ui(ui, ctx, state, commands));
            editable(ui, ctx, |ui| goals::milestones_ui(ui, ctx, commands));
        }
        Section::Comparison => {
            editable(ui, ctx, |ui| comparison::bands_ui(ui, ctx, state, commands));
            editable(ui, ctx, |ui| {
                comparison::benchmarks_ui(ui, ctx, state, commands);
            });
        }
        Section::Business => editable(ui, ctx, |ui| {
            figures::figures_ui(ui, ctx, state, commands);
        }),
        Section::SelfCheck => editable(ui, ctx, |ui| {
            self_check::self_check_ui(ui, ctx, state, commands);
        }),
        Section::Program => program_card(ui, ctx.palette, conductor, commands),
    }
}

fn survey_section(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    conductor: &Conductor,
    state: &mut SettingsState,
    commands: &mut CommandQueue,
) {
    let usage = state.usage(conductor);
    let full = ui.available_width();
    if full < TWO_COLUMNS_FROM_PT {
        editable(ui, ctx, |ui| survey::survey_ui(ui, ctx, state, commands));
        list_cards(ui, ctx, &usage, state, commands);
        return;
    }
    let width = ((full - GAP_PT) / 2.0).min(COLUMN_MOST_PT).floor();
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = GAP_PT;
        page_column(ui, width, |ui| {
            editable(ui, ctx, |ui| survey::survey_ui(ui, ctx, state, commands));
        });
        page_column(ui, width, |ui| {
            list_cards(ui, ctx, &usage, state, commands);
        });
    });
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

/// A card of what can be changed where the survey can.
fn editable(ui: &mut Ui, ctx: &ViewCtx<'_>, add: impl FnOnce(&mut Ui)) {
    section(ui, ctx.palette, |ui| {
        ui.add_enabled_ui(!ctx.is_read_only, add);
    });
}

fn list_cards(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    usage: &Usage,
    state: &mut SettingsState,
    commands: &mut CommandQueue,
) {
    editable(ui, ctx, |ui| {
        reasons::reasons_ui(ui, ctx, usage, state, commands);
    });
    editable(ui, ctx, |ui| {
        fields::fields_ui(ui, ctx, usage, state, commands);
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
