//! Dialogs in front of the view, one at a time. Esc closes; the window behind waits.

mod about;
mod actions;
mod backups;
mod closing;
mod conflict;
mod counter;
mod export;
mod export_chart;
mod forget;
mod import;
mod import_report;
mod locked;
mod new_survey;
mod problems;
mod remove_draft;
mod typed_path;

pub(super) use new_survey::language_ui;

use eframe::egui::{
    Context, Frame, Id, Label, LayerId, Margin, Memory, Modal, Popup, Pos2, RichText, ScrollArea,
    Stroke, Ui, UiKind, accesskit,
};

use crate::app::{CommandQueue, Conductor, Dialog, ViewCommand};
use crate::ui::theme::{CORNER, Palette, text as font};
use crate::ui::widgets::Scrolled as _;
use crate::wording::keeping;

/// A title, a row of buttons, a dialog's margins, and some of the window around it.
const AROUND_SCROLLED_PT: f32 = 190.0;

/// What the dialogs hold between frames.
#[derive(Debug, Default)]
pub struct DialogState {
    new_survey: new_survey::NewSurveyState,
    counter: counter::CounterState,
    typed_path: String,
    actions: actions::ActionsState,
    forget: forget::ForgetState,
    /// The dialog of the last frame: a new one starts fresh, with the keyboard in its first field.
    shown: Option<Dialog>,
    /// Where the keyboard was before, and is again when no dialog is left.
    before: Option<Id>,
}

impl DialogState {
    fn fresh(shown: Option<Dialog>, conductor: &Conductor) -> Self {
        Self {
            shown,
            new_survey: new_survey::NewSurveyState::fresh(&conductor.settings),
            counter: counter::CounterState::fresh(conductor.project()),
            ..Self::default()
        }
    }
}

/// Draws the dialog that is open, if one is.
pub fn dialogs_ui(
    ctx: &Context,
    palette: &Palette,
    conductor: &Conductor,
    state: &mut DialogState,
    commands: &mut CommandQueue,
) {
    let open = conductor.session.dialog.clone();
    let is_new = open != state.shown;
    if is_new {
        let before = match (&state.shown, &open) {
            (None, Some(_)) => ctx.memory(Memory::focused),
            (Some(_), None) => {
                if let Some(before) = state.before {
                    ctx.memory_mut(|memory| memory.request_focus(before));
                }
                None
            }
            (Some(_), Some(_)) | (None, None) => state.before,
        };
        *state = DialogState::fresh(open.clone(), conductor);
        state.before = before;
    }
    let Some(open) = open else {
        return;
    };
    if is_new {
        end_tooltips(ctx);
    }
    let modal = Modal::new(Id::unique("dialog"))
        .frame(frame(palette))
        .show(ctx, |ui| {
            ui.set_max_width(ctx.content_rect().width() - 80.0);
            content_ui(ui, palette, conductor, &open, is_new, state, commands);
        });
    let must_stay = open == Dialog::ClosingUnsaved || conductor.is_forgetting();
    // A click beside it must not cost the choices that were made, or the work under way.
    let is_work = matches!(open, Dialog::Import | Dialog::Export);
    let is_beside = is_work && modal.backdrop_response.clicked();
    if modal.should_close() && !must_stay && !is_beside {
        commands.view(ViewCommand::CloseDialog);
    }
}

/// The toolkit leaves a tooltip where it is for as long as the pointer rests on what it tells of, whatever lies above
/// that; for something that pops up it goes.
fn end_tooltips(ctx: &Context) {
    let (id, below) = (Id::unique("ends tooltips"), LayerId::background());
    let nowhere = Pos2::ZERO;
    Popup::new(id, ctx.clone(), nowhere, below)
        .frame(Frame::NONE)
        .show(|_| ());
}

/// What is in a dialog; a new one takes the keyboard.
fn content_ui(
    ui: &mut Ui,
    palette: &Palette,
    conductor: &Conductor,
    open: &Dialog,
    is_new: bool,
    state: &mut DialogState,
    commands: &mut CommandQueue,
) {
    match open {
        Dialog::NewSurvey => new_survey::new_survey_ui(
            ui,
            palette,
            conductor,
            &mut state.new_survey,
            is_new,
            commands,
        ),
        Dialog::TypedPath(purpose, why) => {
            typed_path::typed_path_ui(
                ui,
                palette,
                conductor,
                (*purpose, *why),
                &mut state.typed_path,
                is_new,
                commands,
            );
        }
        Dialog::Import => import::import_ui(ui, palette, conductor, commands),
        Dialog::ImportReport => {
            import_report::report_ui(ui, palette, conductor, is_new, commands);
        }
        Dialog::Export => export::export_ui(ui, palette, conductor, commands),
        Dialog::ExportChart => {
            export_chart::export_chart_ui(ui, palette, conductor, commands);
        }
        Dialog::Backups => backups::backups_ui(ui, palette, conductor, commands),
        Dialog::Counter => {
            counter::counter_ui(ui, palette, conductor, &mut state.counter, is_new, commands);
        }
        Dialog::Problems => problems::problems_ui(ui, palette, conductor, commands),
        Dialog::Conflict => conflict::conflict_ui(ui, palette, conductor, commands),
        Dialog::Locked => locked::locked_ui(ui, palette, conductor, commands),
        Dialog::Forget => {
            forget::forget_ui(ui, palette, conductor, &mut state.forget, is_new, commands);
        }
        Dialog::RemoveDraft(draft) => {
            remove_draft::remove_draft_ui(ui, palette, conductor, draft, is_new, commands);
        }
        Dialog::AllActions => {
            actions::actions_ui(ui, palette, conductor, &mut state.actions, is_new, commands);
        }
        Dialog::Shortcuts => about::shortcuts_ui(ui, palette, conductor, commands),
        Dialog::About => about::about_ui(ui, palette, conductor, commands),
        Dialog::ClosingUnsaved => closing::closing_ui(ui, palette, conductor, commands),
    }
}

fn frame(palette: &Palette) -> Frame {
    Frame::new()
        .fill(palette.panel)
        .stroke(Stroke::new(1.0, palette.line))
        .corner_radius(CORNER + 4)
        .inner_margin(Margin::same(24))
}

/// A dialog's title, and how wide it is where there is room.
fn head_ui(ui: &mut Ui, palette: &Palette, width_pt: f32, title: &str) {
    ui.set_width(width_pt.min(ui.available_width()));
    title_ui(ui, palette, title);
}

/// What stands between title and buttons, scrolled where the window is too low for it.
fn scrolled<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    let room = ui.ctx().content_rect().height() - AROUND_SCROLLED_PT;
    ScrollArea::vertical()
        .max_height(room.max(120.0))
        .page(ui, add)
        .inner
}

/// What is kept, and what is not, in words.
fn keeping_ui(ui: &mut Ui, conductor: &Conductor) {
    if let Some(state) = conductor.save_state() {
        ui.add(Label::new(keeping(&conductor.texts, state).meaning).wrap());
    }
}

/// A dialog's title, which is its name, too.
fn title_ui(ui: &mut Ui, palette: &Palette, title: &str) {
    let mut around = ui.stack().iter();
    if let Some(dialog) = around.find(|each| each.kind() == Some(UiKind::Modal)) {
        let name = |node: &mut accesskit::Node| node.set_label(title);
        // Where nobody listens there is no node.
        let _ = ui.ctx().accesskit_node_builder(dialog.unique_id, name);
    }
    ui.label(RichText::new(title).font(font::title()).color(palette.text));
    ui.add_space(8.0);
}
