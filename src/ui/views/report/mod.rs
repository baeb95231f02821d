//! Report: on the left what the report has and how it looks, on the right the very sheets that are printed. Cards to
//! hand out stand beside it.

mod brand;
mod cards;
mod outlet;
mod preview;
mod quotes;
mod sections;

use eframe::egui::{Align, Layout, ScrollArea, Ui, Vec2};

use crate::app::{Command, CommandQueue, Conductor, PrintCommand, PrintLook};
use crate::document::EditLabel;
use crate::model::{Edit, Paper, Project, Report};
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::widgets::{
    ChipGroup, Scrolled as _, card, card_heading, chips, combo, labelled, note,
};

use brand::BrandState;
use cards::CardTextState;
use preview::PreviewState;
use quotes::QuotesState;

/// What the panel holds between frames.
#[derive(Debug, Default)]
pub struct ReportState {
    tabs: ChipGroup,
    sections: sections::SectionsState,
    quotes: QuotesState,
    brand: BrandState,
    cards: CardTextState,
    preview: PreviewState,
}

impl ReportState {
    /// Whether a page of the preview is on its way.
    pub fn is_drawing(&self) -> bool {
        self.preview.is_drawing()
    }

    /// What is typed and not yet taken over counts before a survey is closed, saved or opened.
    pub fn commit(&mut self, project: &Project, commands: &mut CommandQueue) {
        self.quotes.commit(project, commands);
        self.brand.commit(project, commands);
        self.cards.commit(project, commands);
    }
}

const GAP_PT: f32 = 16.0;
const LEFT_SHARE: f32 = 0.42;
const LEFT_LEAST_PT: f32 = 318.0;
const LEFT_MOST_PT: f32 = 430.0;
/// From this width on the sheets stand beside what is chosen of them.
const BESIDE_LEAST_PT: f32 = 640.0;
/// The part of the height that they have otherwise, and what they have at least.
const SHEETS_SHARE: f32 = 0.8;
const SHEETS_LEAST_PT: f32 = 240.0;

/// Draws the view.
pub fn report_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    conductor: &Conductor,
    state: &mut ReportState,
    commands: &mut CommandQueue,
) {
    let height = ui.available_height();
    let room = ui.available_width() - GAP_PT;
    if room < BESIDE_LEAST_PT {
        below_each_other_ui(ui, ctx, conductor, state, commands);
        return;
    }
    let left = (room * LEFT_SHARE).clamp(LEFT_LEAST_PT, LEFT_MOST_PT);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = GAP_PT;
        sized(ui, Vec2::new(left, height), |ui| {
            ScrollArea::vertical()
                .id_salt("report options")
                .auto_shrink(false)
                .page(ui, |ui| {
                    chosen_ui(ui, |ui| {
                        tabs_ui(ui, ctx, state, commands);
                        parts_ui(ui, ctx, state, commands);
                    });
                });
        });
        sized(ui, Vec2::new(room - left, height), |ui| {
            preview::preview_ui(ui, ctx, conductor, &mut state.preview);
        });
    });
}

fn sized(ui: &mut Ui, size: Vec2, add: impl FnOnce(&mut Ui)) {
    ui.allocate_ui_with_layout(size, Layout::top_down(Align::Min), |ui| {
        ui.set_width(size.x);
        ui.set_min_height(size.y);
        add(ui);
    });
}

/// Where there is little room: the sheets first, and below them what is chosen of them.
fn below_each_other_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    conductor: &Conductor,
    state: &mut ReportState,
    commands: &mut CommandQueue,
) {
    let sheets_height = (ui.available_height() * SHEETS_SHARE).max(SHEETS_LEAST_PT);
    ScrollArea::vertical()
        .id_salt("report")
        .auto_shrink(false)
        .page(ui, |ui| {
            chosen_ui(ui, |ui| {
                tabs_ui(ui, ctx, state, commands);
                let size = Vec2::new(ui.available_width(), sheets_height);
                sized(ui, size, |ui| {
                    ui.set_max_height(size.y);
                    preview::preview_ui(ui, ctx, conductor, &mut state.preview);
                });
                parts_ui(ui, ctx, state, commands);
            });
        });
}

/// Clear of the bar that scrolls it.
fn chosen_ui(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    ui.spacing_mut().item_spacing.y = GAP_PT;
    ui.set_max_width(ui.available_width() - 8.0);
    add(ui);
}

fn parts_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, state: &mut ReportState, commands: &mut CommandQueue) {
    if ctx.session.print.shows_cards {
        part(ui, ctx, |ui| {
            outlet::cards_ui(ui, ctx, commands);
            cards::cards_ui(ui, ctx, &mut state.cards, commands);
            paper_ui(ui, ctx, commands);
        });
    } else {
        part(ui, ctx, |ui| outlet::report_ui(ui, ctx, commands));
        part(ui, ctx, |ui| {
            card_heading(ui, ctx.palette, &text!(ctx.texts, "printed-sections"));
            ui.add_enabled_ui(!ctx.is_read_only, |ui| {
                sections::sections_ui(ui, ctx, &mut state.sections, commands);
                paper_ui(ui, ctx, commands);
                sections::by_ui(ui, ctx, commands);
            });
        });
        part(ui, ctx, |ui| {
            quotes::quotes_ui(ui, ctx, &mut state.quotes, commands);
        });
    }
    part(ui, ctx, |ui| {
        ui.add_enabled_ui(!ctx.is_read_only, |ui| {
            brand::brand_ui(ui, ctx, &mut state.brand, commands);
        });
    });
}

fn part(ui: &mut Ui, ctx: &ViewCtx<'_>, add: impl FnOnce(&mut Ui)) {
    card(ui, ctx.palette, |ui| {
        ui.spacing_mut().item_spacing.y = 8.0;
        add(ui);
    });
}

fn tabs_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, state: &mut ReportState, commands: &mut CommandQueue) {
    let shows_cards = ctx.session.print.shows_cards;
    let (report, cards) = (
        text!(ctx.texts, "printed-report"),
        text!(ctx.texts, "printed-cards"),
    );
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        let named = [
            (!shows_cards, report.as_str()),
            (shows_cards, cards.as_str()),
        ];
        let shown = chips(ui, ctx.palette, &mut state.tabs, &named);
        if let Some(at) = shown.switched {
            look(ctx, commands, |look| look.shows_cards = at == 1);
        }
    });
    if !ctx.session.print.shows_cards && *ctx.filter != crate::analysis::Filter::default() {
        note(ui, ctx.palette, text!(ctx.texts, "printed-filtered"));
    }
}

fn look(ctx: &ViewCtx<'_>, commands: &mut CommandQueue, change: impl FnOnce(&mut PrintLook)) {
    let mut look = ctx.session.print.clone();
    change(&mut look);
    commands.push(Command::Print(PrintCommand::Look(look)));
}

/// Asks for the report with something of it changed.
fn change(ctx: &ViewCtx<'_>, commands: &mut CommandQueue, change: impl FnOnce(&mut Report)) {
    let mut report = ctx.project.report().clone();
    change(&mut report);
    commands.edit(EditLabel::EditReport, Edit::Report(Box::new(report)));
}

fn paper_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, commands: &mut CommandQueue) {
    let name = text!(ctx.texts, "printed-paper");
    let papers = [
        (Paper::A4, text!(ctx.texts, "printed-a4")),
        (Paper::Letter, text!(ctx.texts, "printed-letter")),
    ];
    let now = ctx.project.report().paper;
    let picked = labelled(ui, ctx.palette, &name, |ui| {
        let width = ui.available_width().min(220.0);
        combo(ui, ctx.palette, &name, Some(now), &papers, width)
    });
    if let Some(paper) = picked.filter(|picked| *picked != now) {
        change(ctx, commands, |report| report.paper = paper);
    }
}
