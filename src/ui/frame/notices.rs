//! The short message: what was done stands at the end of the menu bar, where nothing moves when it comes or goes; what
//! is longer, or went wrong, below the views, which leave it the room. It covers nothing.

use std::time::Duration;

use eframe::egui::{
    Align, Context, Frame, Label, Layout, Margin, Panel, Rect, RichText, Role, Sense, Stroke, Ui,
    UiBuilder, Vec2, vec2,
};

use crate::app::{CommandQueue, Notice, NoticeKind, ViewCommand};
use crate::i18n::Texts;
use crate::text;
use crate::ui::icons::Icon;
use crate::ui::theme::{CORNER, Palette, text as font};
use crate::ui::widgets::{icon_button, width_pt};

/// What is well is told for so long; what went wrong stays until it is dismissed.
const SHOWN_SECONDS: f64 = 8.0;
/// For the icon and the button that takes it away, with the spaces between.
const BESIDE_TEXT_PT: f32 = 76.0;
/// For the button that takes it away, with the space before it.
const DISMISS_PT: f32 = 36.0;
const DISMISS_SIDE_PT: f32 = 28.0;

/// Which message is shown, since when.
#[derive(Debug, Default)]
pub struct NoticeState {
    shown: Option<(Notice, f64)>,
    /// It stands beside the menus; else it has a row of its own.
    is_beside: bool,
}

impl NoticeState {
    /// How much longer a message is to be seen; `None` where it stays.
    fn seconds_left(&mut self, notice: &Notice, now: f64) -> Option<f64> {
        let since = match &self.shown {
            Some((shown, since)) if shown == notice => *since,
            _ => {
                self.shown = Some((notice.clone(), now));
                now
            }
        };
        match notice.kind {
            NoticeKind::Done => Some(since + SHOWN_SECONDS - now),
            NoticeKind::Remark | NoticeKind::Problem => None,
        }
    }
}

/// Takes the message away when it was seen long enough.
pub(in crate::ui) fn time_notice(
    ctx: &Context,
    notice: Option<&Notice>,
    state: &mut NoticeState,
    commands: &mut CommandQueue,
) {
    let Some(notice) = notice else {
        *state = NoticeState::default();
        return;
    };
    if let Some(left) = state.seconds_left(notice, ctx.input(|input| input.time)) {
        if left <= 0.0 {
            commands.view(ViewCommand::DismissNotice);
            return;
        }
        ctx.request_repaint_after(Duration::from_secs_f64(left));
    }
}

/// At the end of the menu bar, what was done, where it fits on the line.
pub(in crate::ui) fn beside_menus_ui(
    ui: &mut Ui,
    palette: &Palette,
    texts: &Texts,
    notice: Option<&Notice>,
    state: &mut NoticeState,
    commands: &mut CommandQueue,
) {
    let done = notice.filter(|notice| notice.kind == NoticeKind::Done);
    let room = ui.available_width() - BESIDE_TEXT_PT;
    let fitting = done.filter(|notice| width_pt(ui, &notice.text, font::body()) <= room);
    state.is_beside = fitting.is_some();
    let Some(notice) = fitting else {
        return;
    };
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        dismiss_in_bar_ui(ui, palette, texts, commands);
        status(ui, notice, |ui| {
            ui.label(
                RichText::new(&notice.text)
                    .font(font::body())
                    .color(palette.text),
            );
            ui.label(Icon::Check.text(16.0).color(palette.accent));
        });
    });
}

/// Below the views, anything else: a problem is to be read to its end, and covers nothing meanwhile.
pub(in crate::ui) fn below_ui(
    ui: &mut Ui,
    palette: &Palette,
    texts: &Texts,
    notice: Option<&Notice>,
    state: &NoticeState,
    commands: &mut CommandQueue,
) {
    let Some(notice) = notice.filter(|_| !state.is_beside) else {
        return;
    };
    let margin = Margin {
        left: 24,
        right: 24,
        top: 0,
        bottom: 12,
    };
    Panel::bottom("notice")
        .frame(Frame::new().fill(palette.ground).inner_margin(margin))
        .show_separator_line(false)
        .show(ui, |ui| {
            status(ui, notice, |ui| {
                card_ui(ui, palette, texts, notice, commands);
            });
        });
}

/// What screen readers are told at once.
fn status(ui: &mut Ui, notice: &Notice, add: impl FnOnce(&mut Ui)) {
    let builder = UiBuilder::new()
        .accessibility_role(Role::Status)
        .accessibility_label(notice.text.as_str());
    ui.scope_builder(builder, add);
}

fn dismiss_ui(ui: &mut Ui, palette: &Palette, texts: &Texts, commands: &mut CommandQueue) {
    if icon_button(ui, palette, Icon::Close, &text!(texts, "dismiss")).clicked() {
        commands.view(ViewCommand::DismissNotice);
    }
}

/// The button reaches into the margins of the bar, which is as high as without it.
fn dismiss_in_bar_ui(ui: &mut Ui, palette: &Palette, texts: &Texts, commands: &mut CommandQueue) {
    let size = vec2(DISMISS_SIDE_PT, ui.spacing().interact_size.y);
    let (room, _) = ui.allocate_exact_size(size, Sense::hover());
    let rect = Rect::from_center_size(room.center(), Vec2::splat(DISMISS_SIDE_PT));
    let mut inner = ui.new_child(UiBuilder::new().max_rect(rect));
    dismiss_ui(&mut inner, palette, texts, commands);
}

fn card_ui(
    ui: &mut Ui,
    palette: &Palette,
    texts: &Texts,
    notice: &Notice,
    commands: &mut CommandQueue,
) {
    let (fill, ink, icon) = match notice.kind {
        NoticeKind::Done => (palette.panel, palette.accent, Icon::Check),
        NoticeKind::Remark => (palette.panel, palette.soft_text, Icon::Info),
        NoticeKind::Problem => (palette.danger_pale, palette.danger, Icon::Warning),
    };
    Frame::new()
        .fill(fill)
        .stroke(Stroke::new(1.0, ink))
        .corner_radius(CORNER)
        .inner_margin(Margin::symmetric(12, 8))
        .show(ui, |ui| {
            ui.horizontal(|ui| {
                ui.set_min_height(28.0);
                ui.label(icon.text(16.0).color(ink));
                let room = vec2(ui.available_width() - DISMISS_PT, 28.0);
                ui.allocate_ui_with_layout(room, Layout::left_to_right(Align::Center), |ui| {
                    let said = RichText::new(&notice.text)
                        .font(font::body())
                        .color(palette.text);
                    ui.add(Label::new(said).wrap());
                    ui.add_space(ui.available_width().max(0.0));
                });
                dismiss_ui(ui, palette, texts, commands);
            });
        });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_well_is_told_for_eight_seconds_and_a_problem_until_dismissed() {
        let mut state = NoticeState::default();
        let done = Notice::done("Undone".to_owned());
        assert_eq!(state.seconds_left(&done, 100.0), Some(8.0));
        assert_eq!(state.seconds_left(&done, 107.0), Some(1.0));
        let again = Notice::done("Redone".to_owned());
        assert_eq!(state.seconds_left(&again, 107.0), Some(8.0));
        let problem = Notice::problem("No room".to_owned());
        assert_eq!(state.seconds_left(&problem, 109.0), None);
    }
}
