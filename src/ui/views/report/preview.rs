//! The sheets themselves, page below page, as large as is wanted.

use eframe::egui::{
    CornerRadius, Frame, Image, Margin, Rect, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui,
    Vec2, WidgetInfo, load::SizedTexture, vec2,
};

use crate::app::{Conductor, PagePictures, PageWanted, PrintState, Sheets};
use crate::figure::render::Sheet;
use crate::figure::{Role as RoleOfColour, Theme};
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::icons::Icon;
use crate::ui::theme::{CORNER, own_colour};
use crate::ui::widgets::{focus_ring, icon_button, link, note, problem};

/// How large, in percent of the paper; fitted to the width until something is chosen.
#[derive(Debug, Default)]
pub(super) struct PreviewState {
    zoom_percent: Option<u16>,
    pictures: PagePictures,
}

impl PreviewState {
    pub(super) fn is_drawing(&self) -> bool {
        self.pictures.is_drawing()
    }
}

const ZOOMS: [u16; 8] = [25, 50, 75, 100, 125, 150, 200, 300];
const GAP_PT: f32 = 16.0;
/// Of the bar that scrolls, with air.
const BAR_PT: f32 = 14.0;
/// No larger pictures are made; beyond that they are stretched.
const PIXELS_MOST: f32 = 3000.0;

pub(super) fn preview_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    conductor: &Conductor,
    state: &mut PreviewState,
) {
    let size = ui.available_size();
    Frame::new()
        .fill(ctx.palette.faint)
        .stroke(Stroke::new(1.0, ctx.palette.line))
        .corner_radius(CORNER + 2)
        .inner_margin(Margin::same(12))
        .show(ui, |ui| {
            ui.set_min_size(size - Vec2::splat(26.0));
            ui.set_max_size(size - Vec2::splat(26.0));
            match conductor.print_state() {
                Some(PrintState::Made(sheets)) => sheets_ui(ui, ctx, state, sheets),
                Some(PrintState::Failed) => {
                    problem(ui, ctx.palette, text!(ctx.texts, "printed-failed"));
                }
                Some(PrintState::Making) | None => {
                    note(ui, ctx.palette, text!(ctx.texts, "printed-making"));
                }
            }
        });
}

fn sheets_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, state: &mut PreviewState, sheets: &Sheets) {
    state.pictures.take_drawn(sheets);
    let fit = fit_percent(ui.available_width(), sheets);
    zoom_ui(ui, ctx, state, fit);
    ui.add_space(4.0);
    // A shade of the window would lie over paper.
    ui.spacing_mut().scroll.fade.strength = 0.0;
    let room = ui.available_width() - BAR_PT;
    ScrollArea::both()
        .id_salt("report pages")
        .auto_shrink(false)
        .show(ui, |ui| pages_ui(ui, ctx, state, sheets, (fit, room)));
}

/// Clear of the bar that scrolls.
fn fit_percent(width_pt: f32, sheets: &Sheets) -> f32 {
    let widths = sheets.printed.sheets.iter();
    let widest = widths.map(width_of).fold(1.0, f32::max);
    ((width_pt - BAR_PT) / widest * 100.0).clamp(20.0, 150.0)
}

#[expect(clippy::cast_possible_truncation, reason = "a place on the screen")]
const fn width_of(sheet: &Sheet) -> f32 {
    sheet.scene.width_pt as f32
}

#[expect(clippy::cast_possible_truncation, reason = "a place on the screen")]
const fn height_of(sheet: &Sheet) -> f32 {
    sheet.scene.height_pt as f32
}

fn zoom_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, state: &mut PreviewState, fit: f32) {
    let now = state.zoom_percent.map_or(fit, f32::from);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        let smaller = ZOOMS
            .iter()
            .rev()
            .find(|each| f32::from(**each) < now - 0.5);
        let larger = ZOOMS.iter().find(|each| f32::from(**each) > now + 0.5);
        let name = text!(ctx.texts, "printed-smaller");
        ui.add_enabled_ui(smaller.is_some(), |ui| {
            if icon_button(ui, ctx.palette, Icon::Aside, &name).clicked() {
                state.zoom_percent = smaller.copied();
            }
        });
        ui.label(ctx.texts.percent(f64::from(now) / 100.0));
        let name = text!(ctx.texts, "printed-larger");
        ui.add_enabled_ui(larger.is_some(), |ui| {
            if icon_button(ui, ctx.palette, Icon::Plus, &name).clicked() {
                state.zoom_percent = larger.copied();
            }
        });
        if state.zoom_percent.is_some()
            && link(ui, ctx.palette, &text!(ctx.texts, "printed-fit")).clicked()
        {
            state.zoom_percent = None;
        }
    });
}

/// In the middle of the room.
fn pages_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut PreviewState,
    sheets: &Sheets,
    (fit, room_pt): (f32, f32),
) {
    let scale = state.zoom_percent.map_or(fit, f32::from) / 100.0;
    let visible = ui.clip_rect();
    // One picture is begun a frame: the window stays quick while it scrolls.
    let mut may_draw = true;
    for (number, sheet) in sheets.printed.sheets.iter().enumerate() {
        let size = vec2(width_of(sheet), height_of(sheet)) * scale;
        let aside = ((room_pt - size.x) / 2.0).max(0.0);
        let place = Rect::from_min_size(ui.cursor().min + vec2(aside, 0.0), size);
        let response = ui.allocate_rect(place, Sense::focusable_noninteractive());
        let rect = response.rect;
        let said = text!(ctx.texts, "printed-preview", text = spoken(sheet));
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, said.as_str()));
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        if rect.intersects(visible) {
            page_ui(ui, ctx, state, sheets, number, rect, &mut may_draw);
        }
        focus_ring(ui, ctx.palette, &response);
        ui.add_space(GAP_PT);
    }
}

fn page_ui(
    ui: &Ui,
    ctx: &ViewCtx<'_>,
    state: &mut PreviewState,
    sheets: &Sheets,
    number: usize,
    rect: Rect,
    may_draw: &mut bool,
) {
    let painter = ui.painter();
    painter.rect(
        rect,
        CornerRadius::ZERO,
        own_colour(Theme::Print.rgb(RoleOfColour::Ground)),
        Stroke::new(1.0, ctx.palette.line),
        StrokeKind::Outside,
    );
    let width_px = (rect.width() * ui.pixels_per_point())
        .min(PIXELS_MOST)
        .round();
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "up to a few thousand"
    )]
    let wanted = PageWanted {
        number,
        width_px: width_px as u32,
    };
    let pictures = &mut state.pictures;
    let is_there = |pictures: &PagePictures| pictures.picture(sheets, wanted).1;
    if !is_there(pictures) && std::mem::take(may_draw) {
        pictures.draw(ui.ctx(), sheets, wanted);
    }
    // When one that is on its way is there, the window is drawn again anyway.
    if !is_there(pictures) && !pictures.is_drawing() {
        ui.ctx().request_repaint();
    }
    if let (Some(picture), _) = pictures.picture(sheets, wanted) {
        Image::from_texture(SizedTexture::new(picture.id(), rect.size())).paint_at(ui, rect);
    }
}

/// What a page says, as far as it is heard in one go.
fn spoken(sheet: &Sheet) -> String {
    const MOST: usize = 1500;
    let mut said = String::new();
    for text in sheet.scene.texts() {
        if said.len() > MOST {
            said.push('\u{2026}');
            break;
        }
        if !said.is_empty() {
            said.push(' ');
        }
        said.push_str(&text.text);
    }
    said
}
