//! The list of sections at the side of Settings, or above them where the window is narrow.

use eframe::egui::{Button, Rect, RichText, Ui, UiBuilder, Vec2, pos2};

use crate::text;
use crate::ui::ViewCtx;
use crate::ui::theme::text as font;
use crate::ui::widgets::{chip, focus_ring};

/// A page of Settings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(super) enum Section {
    #[default]
    Survey,
    Counting,
    Goals,
    Comparison,
    Business,
    SelfCheck,
    Program,
}

impl Section {
    const ALL: [Self; 7] = [
        Self::Survey,
        Self::Counting,
        Self::Goals,
        Self::Comparison,
        Self::Business,
        Self::SelfCheck,
        Self::Program,
    ];

    fn name(self, ctx: &ViewCtx<'_>) -> String {
        match self {
            Self::Survey => text!(ctx.texts, "section-survey"),
            Self::Counting => text!(ctx.texts, "section-counting"),
            Self::Goals => text!(ctx.texts, "section-goals"),
            Self::Comparison => text!(ctx.texts, "section-comparison"),
            Self::Business => text!(ctx.texts, "section-business"),
            Self::SelfCheck => text!(ctx.texts, "section-self-check"),
            Self::Program => text!(ctx.texts, "section-program"),
        }
    }
}

const SIDE_PT: f32 = 150.0;
const GAP_PT: f32 = 20.0;
/// From this width on the list stands at the side.
const BESIDE_MIN_PT: f32 = 700.0;

/// The list, and beside or below it the section that is chosen.
pub(super) fn sections_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    chosen: &mut Section,
    page: impl FnOnce(&mut Ui, Section),
) {
    if ui.available_width() < BESIDE_MIN_PT {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(6.0);
            for section in Section::ALL {
                let is_on = *chosen == section;
                if chip(ui, ctx.palette, is_on, &section.name(ctx)).clicked() {
                    *chosen = section;
                }
            }
        });
        ui.add_space(8.0);
        page(ui, *chosen);
        return;
    }
    let room = ui.available_rect_before_wrap();
    let side = Rect::from_min_max(room.min, pos2(room.left() + SIDE_PT, room.bottom()));
    let mut list = ui.new_child(UiBuilder::new().id_salt("sections").max_rect(side));
    list.spacing_mut().item_spacing.y = 4.0;
    for section in Section::ALL {
        if row_ui(&mut list, ctx, *chosen == section, &section.name(ctx)) {
            *chosen = section;
        }
    }
    let left = pos2(side.right() + GAP_PT, room.top());
    let rest = Rect::from_min_max(left, room.max);
    let mut inner = ui.new_child(UiBuilder::new().id_salt("section").max_rect(rest));
    page(&mut inner, *chosen);
    ui.allocate_rect(room, eframe::egui::Sense::hover());
}

fn row_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, is_on: bool, name: &str) -> bool {
    let ink = if is_on {
        ctx.palette.accent
    } else {
        ctx.palette.text
    };
    let label = RichText::new(name).font(font::body()).color(ink);
    let button = Button::selectable(is_on, label)
        .min_size(Vec2::new(SIDE_PT, 34.0))
        .wrap();
    let response = ui.add(button);
    focus_ring(ui, ctx.palette, &response);
    response.clicked()
}
