//! The window itself: the conductor and the panels, drawn and dispatched once a frame, and only when something
//! changed.

mod asked;
mod draft;
mod drawing;
mod opening;
mod shortcuts;

use eframe::egui::{self, Context, Ui};

use super::dialogs::DialogState;
use super::frame::{FilterState, MenuKeys, NoticeState};
use super::half_typed::DraftWatch;
use super::key_order::KeyOrder;
use super::keys::{LONGEST_PASTE, take_long_paste, take_paste};
use super::letters::PICTURE_MOST_PX;
use super::theme;
use super::views::charts::ChartState;
use super::views::collect::CollectState;
use super::views::counter::CounterState;
use super::views::follow_up::FollowUpState;
use super::views::report::ReportState;
use super::views::responses::ResponsesState;
use super::views::scores::ScoresState;
use super::views::settings::SettingsState;
use crate::app::{Command, CommandQueue, Conductor, FileCommand, ImportCommand, View, ViewCommand};
pub use opening::{OpenError, open};

/// See the module's page.
#[derive(Debug)]
pub struct Window {
    conductor: Conductor,
    panels: Panels,
    commands: CommandQueue,
    key_order: KeyOrder,
}

/// What the panels hold between frames. Nothing of it is in the file; what is half-typed is in the journal.
#[derive(Debug, Default)]
struct Panels {
    collect: CollectState,
    counter: CounterState,
    responses: ResponsesState,
    scores: ScoresState,
    charts: ChartState,
    follow_up: FollowUpState,
    report: ReportState,
    settings: SettingsState,
    filter: FilterState,
    menu_keys: MenuKeys,
    notice: NoticeState,
    dialogs: DialogState,
    draft_kept: DraftWatch,
}

impl Window {
    /// Sets up fonts, theme and settings, and opens `file` if one is given.
    pub fn new(
        cc: &eframe::CreationContext<'_>,
        conductor: Conductor,
        file: Option<std::path::PathBuf>,
    ) -> Self {
        theme::install(&cc.egui_ctx);
        Self::begin(&cc.egui_ctx, conductor, file)
    }

    /// The same where fonts and theme are set up.
    fn begin(ctx: &Context, mut conductor: Conductor, file: Option<std::path::PathBuf>) -> Self {
        conductor.attach(ctx);
        theme::follow_language(ctx, conductor.texts.language());
        let mut commands = CommandQueue::default();
        // A screen that was turned to guests is so again, before anything else is shown.
        let turned = conductor.turned_survey();
        if let Some(file) = file.or_else(|| turned.clone()) {
            if turned.is_some_and(|turned| turned == file) {
                conductor.return_to_guests(file.clone());
            }
            commands.push(Command::File(FileCommand::Open(file)));
        }
        let mut window = Self {
            conductor,
            panels: Panels::default(),
            commands,
            key_order: KeyOrder::default(),
        };
        window.dispatch(ctx);
        window
    }

    pub fn conductor(&self) -> &Conductor {
        &self.conductor
    }

    /// Whether sheets that are looked at, or pictures of them, are on their way.
    pub fn is_making_sheets(&self) -> bool {
        let is_drawing = || self.panels.report.is_drawing();
        let is_shown = self.conductor.session.view == View::Report;
        self.conductor.is_making_sheets() || (is_shown && is_drawing())
    }

    /// Asks for something as a dialog of the system's does: it is carried out with the next frame.
    pub fn ask(&mut self, command: Command) {
        self.commands.push(command);
    }
}

impl eframe::App for Window {
    fn logic(&mut self, ctx: &Context, frame: &mut eframe::Frame) {
        if self.key_order.is_waiting() {
            ctx.request_repaint();
        }
        self.ask_for_pin_to_close(ctx);
        if self.conductor.takes_copied()
            && let Some(text) = ctx.input_mut(take_paste)
        {
            let command = ImportCommand::ReadCopied(text);
            self.commands.push(Command::Import(command));
        }
        if let Some(characters) = ctx.input_mut(take_long_paste) {
            let most = LONGEST_PASTE;
            self.commands
                .view(ViewCommand::RefusePaste { characters, most });
        }
        theme::follow_language(ctx, self.conductor.texts.language());
        let was_turned = self.conductor.counter().is_some();
        self.conductor.logic(ctx, frame, &mut self.commands);
        if was_turned && self.conductor.counter().is_none() {
            self.keep_what_guest_gave();
        }
        self.dispatch(ctx);
    }

    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        let ctx = ui.ctx().clone();
        self.take_shortcuts(&ctx);
        self.root_ui(ui);
        self.catch_undo_of_clearing();
        self.conductor.notice_place(&ctx);
        // A click shows in the same frame that it was made in.
        self.dispatch(&ctx);
        // After what was added is on its way: the journal keeps that order.
        self.keep_draft(&ctx);
    }

    fn raw_input_hook(&mut self, _ctx: &Context, raw_input: &mut egui::RawInput) {
        let most = raw_input.max_texture_side;
        raw_input.max_texture_side = most.map(|most| most.min(PICTURE_MOST_PX));
        self.key_order.take_turn(&mut raw_input.events);
    }

    fn clear_color(&self, visuals: &egui::Visuals) -> [f32; 4] {
        visuals.panel_fill.to_normalized_gamma_f32()
    }
}
