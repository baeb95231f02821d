//! The window itself: the conductor and the panels, drawn and dispatched once a frame, and only when something
//! changed.

mod draft;
mod opening;

use eframe::egui::{
    self, CentralPanel, Context, Frame, Margin, Panel, Ui, UiBuilder, UiKind, UiStackInfo,
};

use super::dialogs::{DialogState, dialogs_ui};
use super::frame::{
    FilterState, NoticeState, alarm, banner_ui, below_ui, menus_ui, rail_ui, time_notice,
    top_bar_ui, under_way_ui,
};
use super::half_typed::{DraftWatch, HalfTyped};
use super::keys::{LONGEST_PASTE, take_long_paste, take_paste, take_shortcut};
use super::letters::PICTURE_MOST_PX;
use super::theme::{self, Palette};
use super::views::charts::{ChartState, charts_ui};
use super::views::collect::{CollectState, collect_ui};
use super::views::counter::{CounterState, HalfGiven, counter_ui, counter_wait_ui};
use super::views::follow_up::{FollowUpState, follow_up_ui};
use super::views::report::{ReportState, report_ui};
use super::views::responses::{ResponsesState, responses_ui};
use super::views::scores::{ScoresState, scores_ui};
use super::views::settings::{Reading, SettingsState, settings_ui};
use super::views::welcome::welcome_ui;
use super::{ViewCtx, frame};
use crate::app::{
    Action, Command, CommandQueue, Conductor, CounterCommand, FileCommand, ImportCommand, View,
    ViewCommand,
};
pub use opening::{OpenError, open};

/// See the module's page.
#[derive(Debug)]
pub struct Window {
    conductor: Conductor,
    panels: Panels,
    commands: CommandQueue,
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

    fn dispatch(&mut self, ctx: &Context) {
        if self.commands.is_empty() {
            return;
        }
        self.before_what_is_asked();
        let was_turned = self.conductor.counter().is_some();
        self.conductor.dispatch(ctx, &mut self.commands);
        self.conductor.end_returning(ctx);
        self.set_aside_wanted(ctx);
        if let Some(opened) = self.conductor.take_opened() {
            self.show_opened(opened.draft.as_ref());
        }
        if !was_turned && self.conductor.counter().is_some() {
            self.panels.counter = CounterState::turned();
        }
        self.put_back_refused();
        ctx.request_repaint();
    }

    /// What is being typed anywhere counts before a survey is closed, saved or opened.
    fn before_what_is_asked(&mut self) {
        let commands = self.commands.take();
        let is_edit = |command: &Command| matches!(command, Command::Edit(_));
        if commands.iter().any(is_edit) {
            self.panels.collect.forget_cleared();
        }
        if commands
            .iter()
            .any(|command| self.conductor.is_about_files(command))
        {
            if let Some(project) = self.conductor.project() {
                let reading = Reading {
                    project,
                    texts: &self.conductor.texts,
                    today: self.conductor.today(),
                };
                self.panels.settings.commit(reading, &mut self.commands);
                self.panels.follow_up.commit(project, &mut self.commands);
                self.panels.report.commit(project, &mut self.commands);
            }
            self.keep_draft_now();
        }
        for command in commands {
            self.commands.push(command);
        }
    }

    fn show_opened(&mut self, draft: Option<&serde_json::Value>) {
        let kept: HalfTyped = draft.map(HalfTyped::read).unwrap_or_default();
        // What a guest was giving when the program ended is theirs, and is not put before the next one.
        let given = kept.guest.as_ref().and_then(HalfGiven::answer);
        self.commands
            .extend(given.map(|answer| Command::Counter(CounterCommand::Record(answer))));
        self.panels = Panels {
            draft_kept: DraftWatch::opened(kept.clone()),
            settings: SettingsState::opened(&kept.texts),
            follow_up: FollowUpState::opened(&kept.texts),
            responses: ResponsesState::opened(&kept.texts),
            scores: ScoresState::opened(&kept.texts),
            collect: CollectState::opened(kept.desk, kept.correction),
            ..Panels::default()
        };
    }

    /// Which answers are selected, the table knows.
    fn set_aside_wanted(&mut self, ctx: &Context) {
        let wanted = self.conductor.take_wanted_aside();
        if let Some((aside, project)) = wanted.zip(self.conductor.project()) {
            let table = &self.panels.responses;
            table.set_aside(project, aside, &mut self.commands);
            self.conductor.dispatch(ctx, &mut self.commands);
        }
    }

    /// An answer that could not be added is in the form again.
    fn put_back_refused(&mut self) {
        if let (Some(entry), Some(project)) =
            (self.conductor.take_refused(), self.conductor.project())
        {
            let texts = &self.conductor.texts;
            self.panels.collect.take_back(&entry, project, texts);
        }
    }

    /// Shortcuts of the actions that are available; those of the others stay with whoever wants them.
    fn take_shortcuts(&mut self, ctx: &Context) {
        let typing = ctx.text_edit_focused();
        for action in Action::all() {
            let belongs_to_text = typing && matches!(action, Action::Undo | Action::Redo);
            let available = self.conductor.is_available(action) || self.undoes_clearing(action);
            if belongs_to_text || !available {
                continue;
            }
            let pressed = |keys| ctx.input_mut(|input| take_shortcut(input, keys));
            let keys = [action.shortcut(), action.other_shortcut()];
            if keys.into_iter().flatten().any(pressed) {
                self.commands.act(action);
            }
        }
        self.catch_undo_of_clearing();
    }

    fn undoes_clearing(&self, action: Action) -> bool {
        let collecting = self.conductor.session.view == View::Collect;
        action == Action::Undo && collecting && self.panels.collect.has_cleared()
    }

    /// What Esc cleared comes back before anything in the history does.
    fn catch_undo_of_clearing(&mut self) {
        if !self.undoes_clearing(Action::Undo) {
            return;
        }
        for command in self.commands.take() {
            let is_undo = matches!(command, Command::Act(Action::Undo));
            if !(is_undo && self.panels.collect.restore_cleared()) {
                self.commands.push(command);
            }
        }
    }

    fn root_ui(&mut self, ui: &mut Ui) {
        let palette = *Palette::of(ui.theme());
        if self.conductor.counter().is_some() {
            let state = &mut self.panels.counter;
            return counter_ui(ui, &palette, &self.conductor, state, &mut self.commands);
        }
        if self.conductor.is_returning() {
            return counter_wait_ui(ui, &palette, &self.conductor.texts);
        }
        let has_project = self.conductor.project().is_some();
        let notice = self.conductor.notice();
        time_notice(
            ui.ctx(),
            notice,
            &mut self.panels.notice,
            &mut self.commands,
        );
        Panel::top("menus")
            .frame(bar(&palette))
            .show_separator_line(true)
            .show(ui, |ui| {
                menus_ui(
                    ui,
                    &palette,
                    &self.conductor,
                    &mut self.panels.notice,
                    &mut self.commands,
                );
            });
        Panel::left("rail")
            .frame(Frame::new().fill(palette.panel))
            .exact_size(frame::RAIL_WIDTH_PT)
            .resizable(false)
            .show(ui, |ui| {
                rail_ui(
                    ui,
                    &palette,
                    &self.conductor.texts,
                    has_project,
                    self.conductor.session.view,
                    &mut self.commands,
                );
            });
        below_ui(
            ui,
            &palette,
            &self.conductor.texts,
            (self.conductor.notice(), &self.panels.notice),
            &mut self.commands,
        );
        let page = ui.available_rect_before_wrap();
        self.views_ui(ui, &palette);
        under_way_ui(
            ui.ctx(),
            &palette,
            &self.conductor,
            page,
            &mut self.commands,
        );
        dialogs_ui(
            ui.ctx(),
            &palette,
            &self.conductor,
            &mut self.panels.dialogs,
            &mut self.commands,
        );
    }

    fn views_ui(&mut self, ui: &mut Ui, palette: &Palette) {
        let page = Frame::new().inner_margin(Margin::same(24));
        self.conductor.refresh(ui.ctx());
        self.conductor.list_answers(ui.ctx());
        self.conductor.count_words(ui.ctx());
        self.conductor.follow_up(ui.ctx());
        self.conductor.make_sheets(ui.ctx());
        let Some(analyses) = self.conductor.analyses() else {
            on_ground(ui, palette, page, |ui| {
                if self.conductor.session.view == View::Settings {
                    settings_ui(
                        ui,
                        palette,
                        &self.conductor,
                        None,
                        &mut self.panels.settings,
                        &mut self.commands,
                    );
                } else {
                    welcome_ui(ui, palette, &self.conductor, &mut self.commands);
                }
            });
            return;
        };
        let Some(project) = self.conductor.project() else {
            return;
        };
        let ctx = ViewCtx {
            texts: &self.conductor.texts,
            palette,
            project,
            session: &self.conductor.session,
            filter: &self.conductor.session.filter,
            analysis: analyses.shown,
            whole: analyses.whole,
            edition: analyses.edition,
            figure: self.conductor.figure(),
            listed: self.conductor.listed(),
            following: self.conductor.following(),
            word_count: self.conductor.word_count(),
            breakdown: self.conductor.session.breakdown_in(project),
            goals: self.conductor.goals(),
            in_use: self.conductor.in_use(),
            today: self.conductor.today(),
            is_read_only: self.conductor.is_read_only(),
            has_dialog: self.conductor.session.dialog.is_some(),
            last_change: self.conductor.last_change(),
        };
        Panel::top("bar")
            .frame(bar(palette))
            .exact_size(56.0)
            .show(ui, |ui| {
                top_bar_ui(
                    ui,
                    &ctx,
                    &self.conductor,
                    &mut self.panels.filter,
                    &mut self.commands,
                );
            });
        alarm_ui(ui, palette, &self.conductor, &mut self.commands);
        on_ground(ui, palette, page, |ui| {
            view_ui(
                ui,
                &ctx,
                &self.conductor,
                &mut self.panels,
                &mut self.commands,
            );
        });
    }
}

/// The red band, for as long as something is not kept.
fn alarm_ui(ui: &mut Ui, palette: &Palette, conductor: &Conductor, commands: &mut CommandQueue) {
    let Some(said) = alarm(conductor) else {
        return;
    };
    let margin = Margin {
        left: 24,
        right: 24,
        top: 16,
        bottom: 0,
    };
    Panel::top("alarm")
        .frame(Frame::new().fill(palette.ground).inner_margin(margin))
        .show_separator_line(false)
        .show(ui, |ui| banner_ui(ui, palette, conductor, &said, commands));
}

/// The page, on a ground that the window is cleared with: what fades into it knows it, but it is not painted again. Where
/// the processor draws, that is felt.
fn on_ground(ui: &mut Ui, palette: &Palette, page: Frame, add: impl FnOnce(&mut Ui)) {
    CentralPanel::default().frame(page).show(ui, |ui| {
        let ground = UiStackInfo::new(UiKind::Frame).with_frame(Frame::new().fill(palette.ground));
        ui.scope_builder(UiBuilder::new().ui_stack_info(ground), add);
    });
}

/// A white bar with its margins.
fn bar(palette: &Palette) -> Frame {
    Frame::new()
        .fill(palette.panel)
        .inner_margin(Margin::symmetric(16, 5))
}

fn view_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    conductor: &Conductor,
    panels: &mut Panels,
    commands: &mut CommandQueue,
) {
    match ctx.session.view {
        View::Collect => collect_ui(ui, ctx, &mut panels.collect, commands),
        View::Responses => responses_ui(ui, ctx, &mut panels.responses, commands),
        View::Scores => scores_ui(ui, ctx, &mut panels.scores, commands),
        View::Charts => charts_ui(ui, ctx, &mut panels.charts, commands),
        View::FollowUp => follow_up_ui(ui, ctx, &mut panels.follow_up, commands),
        View::Report => report_ui(ui, ctx, conductor, &mut panels.report, commands),
        View::Settings => settings_ui(
            ui,
            ctx.palette,
            conductor,
            Some(ctx),
            &mut panels.settings,
            commands,
        ),
    }
}

impl eframe::App for Window {
    fn logic(&mut self, ctx: &Context, frame: &mut eframe::Frame) {
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
    }

    fn clear_color(&self, visuals: &egui::Visuals) -> [f32; 4] {
        visuals.panel_fill.to_normalized_gamma_f32()
    }
}
