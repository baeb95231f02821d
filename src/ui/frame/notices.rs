//! The message at the window's foot.

use eframe::egui::{Align, Frame, Label, Layout, Margin, RichText, Stroke, Ui};

use crate::app::{CommandQueue, Notice, NoticeKind, ViewCommand};
use crate::i18n::Texts;
use crate::text;
use crate::ui::icons::Icon;
use crate::ui::theme::{CORNER, Palette, text as font};
use crate::ui::widgets::icon_button;

pub(in crate::ui) fn notice_ui(
    ui: &mut Ui,
    palette: &Palette,
    texts: &Texts,
    notice: &Notice,
    commands: &mut CommandQueue,
) {
    let (fill, ink, icon) = match notice.kind {
        NoticeKind::Done => (palette.panel, palette.accent, Icon::Check),
        NoticeKind::Problem => (palette.danger_pale, palette.danger, Icon::Warning),
    };
    Frame::new()
        .fill(fill)
        .stroke(Stroke::new(1.0, ink))
        .corner_radius(CORNER)
        .inner_margin(Margin::symmetric(12, 8))
        .show(ui, |ui| {
            ui.horizontal(|ui| {
                ui.label(icon.text(16.0).color(ink));
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    if icon_button(ui, palette, Icon::Close, &text!(texts, "dismiss")).clicked() {
                        commands.view(ViewCommand::DismissNotice);
                    }
                    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                        let said = RichText::new(&notice.text)
                            .font(font::body())
                            .color(palette.text);
                        ui.add(Label::new(said).wrap());
                    });
                });
            });
        });
}
