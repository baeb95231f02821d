//! The window itself: the conductor and the panels, drawn and dispatched once a frame, and only when something
//! changed.

use eframe::egui::{self, CentralPanel, Context, Frame, Margin, Panel, Ui};

use super::dialogs::{DialogState, dialogs_ui};
use super::frame::{
    FilterState, NoticeState, alarm, banner_ui, menus_ui, notice_ui, rail_ui, top_bar_ui,
};
use super::keys::{LONGEST_PASTE, take_long_paste, take_shortcut};
use super::theme::{self, Palette};
use super::views::charts::{ChartState, charts_ui};
use super::views::collect::{CollectState, Draft, collect_ui};
use super::views::responses::{ResponsesState, responses_ui};
use super::views::scores::{ScoresState, scores_ui};
use super::views::settings::{SettingsState, settings_ui};
use super::views::welcome::welcome_ui;
use super::{ViewCtx, frame};
use crate::app::{
    Action, Command, CommandQueue, Conductor, Environment, FileCommand, View, ViewCommand,
};
use crate::settings::WindowPlace;

/// See the module's page.
#[derive(Debug)]
pub struct Window {
    conductor: Conductor,
    panels: Panels,
    commands: CommandQueue,
}

/// What the panels hold between frames. Nothing of it is in the file; the half-typed answer is in the journal.
#[derive(Debug, Default)]
struct Panels {
    collect: CollectState,
    responses: ResponsesState,
    scores: ScoresState,
    charts: ChartState,
    settings: SettingsState,
    filter: FilterState,
    notice: NoticeState,
    dialogs: DialogState,
    draft_kept: DraftWatch,
}

/// The half-typed answer as the journal has it, and when it began to differ.
#[derive(Debug, Default)]
struct DraftWatch {
    kept: Option<Draft>,
    changed_at_seconds: Option<f64>,
}

impl DraftWatch {
    fn opened(kept: Option<&serde_json::Value>) -> Self {
        let kept = kept.and_then(|value| serde_json::from_value(value.clone()).ok());
        Self {
            kept,
            changed_at_seconds: None,
        }
    }
}

/// The window could not be opened.
#[derive(Debug)]
pub enum OpenError {
    NoDisplay,
    /// The graphics, or the texts built in; in the system's own words.
    Other(String),
}

const DRAFT_REST_SECONDS: f64 = 1.0;

/// Opens the window and stays until it is closed.
///
/// # Errors
/// When there is no display, or the graphics cannot be set up.
pub fn open(environment: Environment, file: Option<std::path::PathBuf>) -> Result<(), OpenError> {
    let conductor = Conductor::new(environment).map_err(|error| OpenError::Other(error.0))?;
    // Where signals cannot be heard they end the program; what is recorded is in the journal.
    let _ = conductor.ending().hear_signals();
    let options = eframe::NativeOptions {
        viewport: viewport(conductor.settings.window),
        persist_window: false,
        centered: conductor.settings.window.is_none(),
        ..eframe::NativeOptions::default()
    };
    let build = move |cc: &eframe::CreationContext<'_>| -> Result<Box<dyn eframe::App>, _> {
        Ok(Box::new(Window::new(cc, conductor, file)))
    };
    eframe::run_native("Goodword", options, Box::new(build)).map_err(|error| match error {
        eframe::Error::WinitEventLoop(_) => OpenError::NoDisplay,
        other => OpenError::Other(other.to_string()),
    })
}

fn viewport(place: Option<WindowPlace>) -> egui::ViewportBuilder {
    let size = place.map_or([1280.0, 800.0], |place| [place.width_pt, place.height_pt]);
    let builder = egui::ViewportBuilder::default()
        .with_title("Goodword")
        .with_app_id("goodword")
        .with_inner_size(size)
        .with_min_inner_size([900.0, 600.0])
        .with_maximized(place.is_some_and(|place| place.maximised));
    match eframe::icon_data::from_png_bytes(include_bytes!("../../assets/icons/goodword.png")) {
        Ok(icon) => builder.with_icon(icon),
        Err(_) => builder, // a window without its icon is still a window
    }
}

impl Window {
    /// Sets up fonts, theme and settings, and opens `file` if one is given.
    pub fn new(
        cc: &eframe::CreationContext<'_>,
        mut conductor: Conductor,
        file: Option<std::path::PathBuf>,
    ) -> Self {
        theme::install(&cc.egui_ctx);
        conductor.attach(&cc.egui_ctx);
        let mut commands = CommandQueue::default();
        if let Some(file) = file {
            commands.push(Command::File(FileCommand::Open(file)));
        }
        let mut window = Self {
            conductor,
            panels: Panels::default(),
            commands,
        };
        window.dispatch(&cc.egui_ctx);
        window
    }

    pub fn conductor(&self) -> &Conductor {
        &self.conductor
    }

    fn dispatch(&mut self, ctx: &Context) {
        if self.commands.is_empty() {
            return;
        }
        self.before_what_is_asked();
        self.conductor.dispatch(ctx, &mut self.commands);
        self.set_aside_wanted(ctx);
        if let Some(opened) = self.conductor.take_opened() {
            self.panels = Panels {
                draft_kept: DraftWatch::opened(opened.draft.as_ref()),
                collect: CollectState::opened(opened.draft),
                ..Panels::default()
            };
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
                self.panels.settings.commit(project, &mut self.commands);
            }
            self.keep_draft_now();
        }
        for command in commands {
            self.commands.push(command);
        }
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
        let has_project = self.conductor.project().is_some();
        Panel::top("menus")
            .frame(bar(&palette))
            .show_separator_line(true)
            .show(ui, |ui| {
                menus_ui(ui, &palette, &self.conductor, &mut self.commands);
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
        let page = ui.available_rect_before_wrap();
        self.views_ui(ui, &palette);
        notice_ui(
            ui.ctx(),
            &palette,
            &self.conductor.texts,
            (self.conductor.notice(), &mut self.panels.notice),
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
        let page = Frame::new()
            .fill(palette.ground)
            .inner_margin(Margin::same(24));
        self.conductor.refresh();
        self.conductor.list_answers(ui.ctx());
        self.conductor.count_words(ui.ctx());
        let Some(analyses) = self.conductor.analyses() else {
            CentralPanel::default().frame(page).show(ui, |ui| {
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
            word_count: self.conductor.word_count(),
            breakdown: self.conductor.session.breakdown_in(project),
            goals: self.conductor.goals(),
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
        CentralPanel::default().frame(page).show(ui, |ui| {
            view_ui(
                ui,
                &ctx,
                &self.conductor,
                &mut self.panels,
                &mut self.commands,
            );
        });
    }

    /// Puts the half-typed answer into the journal a second after it changed, and at once when there is none any
    /// more: an answer that was added must not come back half-typed.
    fn keep_draft(&mut self, ctx: &Context) {
        let now = ctx.input(|input| input.time);
        let draft = self.draft_to_keep();
        let watch = &mut self.panels.draft_kept;
        if watch.kept == draft {
            watch.changed_at_seconds = None;
            return;
        }
        let since = *watch.changed_at_seconds.get_or_insert(now);
        if draft.is_some() && now - since < DRAFT_REST_SECONDS {
            ctx.request_repaint_after_secs(1.1);
            return;
        }
        self.keep_draft_now();
    }

    fn keep_draft_now(&mut self) {
        let draft = self.draft_to_keep();
        if self.panels.draft_kept.kept == draft {
            return;
        }
        if let Ok(value) = serde_json::to_value(&draft) {
            self.conductor.keep_draft(value);
        }
        self.panels.draft_kept = DraftWatch {
            kept: draft,
            changed_at_seconds: None,
        };
    }

    fn draft_to_keep(&self) -> Option<Draft> {
        let (project, texts) = (self.conductor.project()?, &self.conductor.texts);
        let today = self.conductor.today();
        let draft = self.panels.collect.draft_to_keep(project, texts, today);
        draft.cloned()
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
        if let Some(characters) = ctx.input_mut(take_long_paste) {
            let most = LONGEST_PASTE;
            self.commands
                .view(ViewCommand::RefusePaste { characters, most });
        }
        self.conductor.logic(ctx, frame, &mut self.commands);
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

    fn clear_color(&self, visuals: &egui::Visuals) -> [f32; 4] {
        visuals.panel_fill.to_normalized_gamma_f32()
    }
}
