//! Settings, in sections: the survey with its reasons and fields, how its answers are counted, its goals and what they
//! are held against, the self-check, and the program's own language, theme and text size. Every change of the survey is
//! an edit that can be undone; a text is committed when its field is left.

mod aims;
mod closed_days;
mod commit;
mod comparison;
mod counting;
mod draft;
mod fields;
mod figures;
mod follow_up;
mod goals;
mod program;
mod reasons;
mod round_list;
mod round_segments;
mod rounds;
mod rows;
mod sections;
mod self_check;
mod survey;
mod wordings;

use std::collections::{HashMap, HashSet};

use eframe::egui::{ScrollArea, Ui};

pub use self::commit::Reading;
use self::draft::{Drafts, Slot};
use self::fields::Misfit;
use self::round_list::Lists;
use self::sections::{Place, Section};
use self::self_check::RatedDay;
use crate::app::{CommandQueue, Conductor};
use crate::document::Usage;
use crate::i18n::UsualMail;
use crate::model::{FieldId, GoalId, Language, Statement};
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::half_typed::FieldTexts;
use crate::ui::other_texts::OtherTexts;
use crate::ui::theme::Palette;
use crate::ui::widgets::{ScaleState, Scrolled as _, SuggestState, card, column, note};

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
    lists: Lists,
    /// The language whose texts show; the survey's own where there is none.
    worded: Option<Language>,
    place: Place,
    /// The usual letters in the survey's language.
    usual_mail: Option<(Language, UsualMail)>,
    /// What the scales of the self-check remember.
    scales: HashMap<Statement, ScaleState>,
    /// The day that the self-check is of.
    rated_day: RatedDay,
    /// What the lists of days of the goals remember.
    day_lists: HashMap<GoalId, SuggestState>,
    texts: OtherTexts,
}

impl SettingsState {
    /// With what was half-typed when the program ended.
    pub(in crate::ui) fn opened(texts: &FieldTexts) -> Self {
        Self {
            drafts: Drafts::opened(texts),
            ..Self::default()
        }
    }

    /// What is typed and not taken over yet, for the journal.
    pub(in crate::ui) fn half_typed(&self) -> FieldTexts {
        self.drafts.half_typed()
    }

    /// Commits what is being typed: the survey is about to be closed or saved.
    pub fn commit(&mut self, reading: Reading<'_>, commands: &mut CommandQueue) {
        commit::commit_all(reading, &mut self.drafts, commands);
    }
}

const GAP_PT: f32 = 16.0;
const LIST_FROM_PT: f32 = 640.0;
const LIST_WIDTH_PT: f32 = 172.0;
const COLUMN_MOST_PT: f32 = 640.0;

/// Draws the view; `ctx` is there with a project.
pub fn settings_ui(
    ui: &mut Ui,
    palette: &Palette,
    conductor: &Conductor,
    ctx: Option<&ViewCtx<'_>>,
    state: &mut SettingsState,
    commands: &mut CommandQueue,
) {
    match ctx {
        Some(ctx) => sections_ui(ui, ctx, conductor, state, commands),
        None => page_ui(ui, |ui| program_card(ui, palette, conductor, commands)),
    }
    if let Some(ctx) = ctx {
        commit::before_what_is_asked(reading(ctx), &mut state.drafts, commands);
    }
}

/// The sections below each other, and the list that leads to them beside or above.
fn sections_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    conductor: &Conductor,
    state: &mut SettingsState,
    commands: &mut CommandQueue,
) {
    let none = Usage::default();
    let usage = ctx.in_use.map_or(&none, |in_use| &in_use.usage);
    let mut page = |ui: &mut Ui, state: &mut SettingsState| {
        page_ui(ui, |ui| {
            if ctx.is_read_only {
                note(ui, ctx.palette, text!(ctx.texts, "settings-read-only"));
            }
            let visible = ui.clip_rect();
            let mut last_pt = 0.0;
            let is_just_opened = state.place.is_just_opened(ui, visible);
            for section in Section::of(ctx.project) {
                // All of them, laid out for the first time, take longer than one frame has.
                if is_just_opened && ui.cursor().top() > visible.bottom() {
                    ui.ctx().request_repaint();
                    return;
                }
                let drawn = ui.scope(|ui| {
                    section_ui(ui, ctx, conductor, usage, state, section, commands);
                });
                last_pt = drawn.response.rect.height();
                state.place.drawn(ui, section, drawn.response.rect, visible);
            }
            // The last one too can come to the top.
            ui.add_space((visible.height() - last_pt - GAP_PT).max(0.0));
            let end = ui.min_rect().bottom();
            state.place.all_drawn(ui, end, visible);
        });
    };
    if ui.available_width() < LIST_FROM_PT {
        sections::row_ui(ui, ctx, &mut state.place);
        ui.add_space(8.0);
        page(ui, state);
        return;
    }
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = GAP_PT;
        column(ui, LIST_WIDTH_PT, |ui| {
            sections::list_ui(ui, ctx, &mut state.place);
        });
        page(ui, state);
    });
}

/// What scrolls.
fn page_ui(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    ScrollArea::vertical().auto_shrink(false).page(ui, |ui| {
        let width = COLUMN_MOST_PT.min(ui.available_width());
        column(ui, width, |ui| {
            ui.spacing_mut().item_spacing.y = GAP_PT;
            add(ui);
        });
    });
}

/// What is typed here is read in the program's own language.
fn reading<'a>(ctx: &ViewCtx<'a>) -> Reading<'a> {
    Reading {
        project: ctx.project,
        texts: ctx.texts,
        today: ctx.today,
    }
}

fn section_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    conductor: &Conductor,
    usage: &Usage,
    state: &mut SettingsState,
    section: Section,
    commands: &mut CommandQueue,
) {
    if section == Section::Program {
        return program_card(ui, ctx.palette, conductor, commands);
    }
    card_of_survey(ui, ctx, |ui| match section {
        Section::Survey => survey::survey_ui(ui, ctx, state, commands),
        Section::Rounds => rounds::rounds_ui(ui, ctx, state, commands),
        Section::Reasons => reasons::reasons_ui(ui, ctx, usage, state, commands),
        Section::Fields => fields::fields_ui(ui, ctx, usage, state, commands),
        Section::Counting => counting::counting_ui(ui, ctx, state, commands),
        Section::FollowUp => follow_up::follow_up_ui(ui, ctx, usage, state, commands),
        Section::Goals => goals::goals_ui(ui, ctx, state, commands),
        Section::Milestones => goals::milestones_ui(ui, ctx, commands),
        Section::Bands => comparison::bands_ui(ui, ctx, state, commands),
        Section::Benchmarks => comparison::benchmarks_ui(ui, ctx, state, commands),
        Section::Business => figures::figures_ui(ui, ctx, state, commands),
        Section::SelfCheck => self_check::self_check_ui(ui, ctx, state, commands),
        Section::Program => {}
    });
}

/// A card with the usual spacing inside; nothing in it can be changed where the survey cannot be.
fn card_of_survey(ui: &mut Ui, ctx: &ViewCtx<'_>, add: impl FnOnce(&mut Ui)) {
    spaced_card(ui, ctx.palette, |ui| {
        ui.add_enabled_ui(!ctx.is_read_only, add);
    });
}

/// Surveys of employees have no follow-up.
fn program_card(
    ui: &mut Ui,
    palette: &Palette,
    conductor: &Conductor,
    commands: &mut CommandQueue,
) {
    spaced_card(ui, palette, |ui| {
        program::program_ui(ui, palette, conductor, commands);
    });
}

fn spaced_card(ui: &mut Ui, palette: &Palette, add: impl FnOnce(&mut Ui)) {
    card(ui, palette, |ui| {
        ui.spacing_mut().item_spacing.y = 8.0;
        add(ui);
    });
}
