//! The message at the window's foot, over the page: nothing moves when it comes or goes.

use std::time::Duration;

use eframe::egui::{
    Align, Align2, Area, Context, Frame, Id, Label, Layout, Margin, Order, Rect, RichText, Role,
    Stroke, Ui, UiBuilder, vec2,
};

use crate::app::{CommandQueue, Notice, NoticeKind, ViewCommand};
use crate::i18n::Texts;
use crate::text;
use crate::ui::icons::Icon;
use crate::ui::theme::{CORNER, Palette, text as font};
use crate::ui::widgets::icon_button;

/// What is well is told for so long; what went wrong stays until it is dismissed.
const SHOWN_SECONDS: f64 = 8.0;
/// From the window's edges.
const MARGIN_PT: f32 = 24.0;
const WIDEST_PT: f32 = 720.0;
/// For the button that takes it away, with the space before it.
const DISMISS_PT: f32 = 36.0;

/// Which message is shown, since when.
#[derive(Debug, Default)]
pub struct NoticeState {
    shown: Option<(Notice, f64)>,
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

/// Shows the message within `page`, the room beside the rail.
pub(in crate::ui) fn notice_ui(
    ctx: &Context,
    palette: &Palette,
    texts: &Texts,
    (notice, state): (Option<&Notice>, &mut NoticeState),
    page: Rect,
    commands: &mut CommandQueue,
) {
    let Some(notice) = notice else {
        state.shown = None;
        return;
    };
    if let Some(left) = state.seconds_left(notice, ctx.input(|input| input.time)) {
        if left <= 0.0 {
            commands.view(ViewCommand::DismissNotice);
            return;
        }
        ctx.request_repaint_after(Duration::from_secs_f64(left));
    }
    let width = (page.width() - 2.0 * MARGIN_PT).min(WIDEST_PT);
    over_foot("notice", page).show(ctx, |ui| {
        ui.set_width(width);
        let builder = UiBuilder::new()
            .accessibility_role(Role::Status)
            .accessibility_label(notice.text.as_str());
        ui.scope_builder(builder, |ui| card_ui(ui, palette, texts, notice, commands));
    });
}

/// Something that lies over the foot of the page.
pub(super) fn over_foot(id: &str, page: Rect) -> Area {
    Area::new(Id::unique(id))
        .order(Order::Middle)
        .pivot(Align2::CENTER_BOTTOM)
        .fixed_pos(page.center_bottom() - vec2(0.0, 12.0))
        .constrain_to(page)
        .fade_in(false)
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
        .shadow(ui.visuals().popup_shadow)
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
                if icon_button(ui, palette, Icon::Close, &text!(texts, "dismiss")).clicked() {
                    commands.view(ViewCommand::DismissNotice);
                }
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
