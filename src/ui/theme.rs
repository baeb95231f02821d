//! Looks: the only room that makes a colour. Light and dark palettes, fonts, text styles, and egui's own visuals
//! made from them. The values are those of the design; groups are told apart by lightness as well as by colour.

mod fonts;
mod palette;
pub mod text;

use eframe::egui::{
    self, Color32, CornerRadius, FontFamily, FontId, Margin, Stroke, Style, TextStyle, Theme, Vec2,
    Visuals,
};

use crate::model::{Group, Language};
pub(super) use fonts::icon_family;
pub use palette::{Palette, own_colour};

/// The corner radius of everything.
pub const CORNER: u8 = 6;

/// Installs fonts and both themes. Called once, before the first frame.
pub fn install(ctx: &egui::Context) {
    ctx.set_fonts(fonts::bundled(false));
    for theme in [Theme::Light, Theme::Dark] {
        ctx.set_style_of(theme, style(theme));
    }
    ctx.options_mut(|options| {
        // The text size has its own actions and its own bounds.
        options.zoom_with_keyboard = false;
        options.fallback_theme = Theme::Light;
    });
}

/// Sets the fonts anew where the language of the window has other weights than the one before.
pub fn follow_language(ctx: &egui::Context, language: Language) {
    let id = egui::Id::unique("has one weight");
    let has_one_weight = language == Language::Chinese;
    let before = ctx.data(|data| data.get_temp(id).unwrap_or(false));
    if has_one_weight != before {
        ctx.data_mut(|data| data.insert_temp(id, has_one_weight));
        ctx.set_fonts(fonts::bundled(has_one_weight));
        ctx.request_repaint();
    }
}

/// How much is left of a colour on what is not to be had now.
const DISABLED_ALPHA: f32 = 0.6;

fn style(theme: Theme) -> Style {
    let mut style = Style {
        visuals: visuals(theme),
        animation_time: 0.08,
        ..Style::default()
    };
    style.text_styles = [
        (TextStyle::Small, text::small()),
        (TextStyle::Body, text::body()),
        (TextStyle::Button, text::medium()),
        (TextStyle::Heading, text::title()),
        (
            TextStyle::Monospace,
            FontId::new(13.0, FontFamily::Monospace),
        ),
    ]
    .into();
    let spacing = &mut style.spacing;
    spacing.item_spacing = Vec2::new(8.0, 8.0);
    spacing.button_padding = Vec2::new(12.0, 7.0);
    spacing.interact_size = Vec2::new(24.0, 20.0);
    spacing.menu_margin = Margin::same(6);
    spacing.window_margin = Margin::same(20);
    spacing.icon_width = 16.0;
    spacing.icon_width_inner = 10.0;
    spacing.combo_width = 80.0;
    spacing.combo_height = 320.0;
    spacing.tooltip_width = 360.0;
    spacing.scroll.floating = true;
    // Into the margin beside the content, not over it.
    spacing.scroll.bar_outer_margin = -7.0;
    spacing.scroll.dormant_handle_opacity = 0.25;
    spacing.scroll.active_handle_opacity = 0.5;
    style.interaction.selectable_labels = false;
    style.interaction.tooltip_delay = 0.3;
    style
}

fn visuals(theme: Theme) -> Visuals {
    let palette = Palette::of(theme);
    let mut visuals = match theme {
        Theme::Light => Visuals::light(),
        Theme::Dark => Visuals::dark(),
    };
    let corner = CornerRadius::same(CORNER);
    let edge = Stroke::new(1.0, palette.line);
    let focus = Stroke::new(2.0, palette.accent);

    visuals.override_text_color = None;
    visuals.weak_text_color = Some(palette.soft_text);
    visuals.hyperlink_color = palette.accent;
    visuals.panel_fill = palette.ground;
    visuals.window_fill = palette.panel;
    visuals.window_stroke = edge;
    visuals.window_corner_radius = CornerRadius::same(CORNER + 2);
    visuals.menu_corner_radius = corner;
    visuals.extreme_bg_color = palette.panel;
    visuals.text_edit_bg_color = Some(palette.panel);
    visuals.faint_bg_color = palette.faint;
    visuals.warn_fg_color = palette.group(Group::Passive).text;
    visuals.error_fg_color = palette.danger;
    visuals.selection.bg_fill = palette.accent_pale;
    visuals.selection.stroke = focus;
    visuals.text_cursor.stroke = Stroke::new(1.5, palette.accent);
    visuals.text_cursor.blink = false; // idle costs nothing
    visuals.striped = false;
    // What is not to be had now is still seen.
    visuals.disabled_alpha = DISABLED_ALPHA;
    visuals.popup_shadow = shadow(theme);
    visuals.window_shadow = shadow(theme);

    for (widgets, fill, stroke) in [
        (&mut visuals.widgets.noninteractive, palette.panel, edge),
        // Fields to type in and buttons must be found without colour.
        (
            &mut visuals.widgets.inactive,
            palette.panel,
            Stroke::new(1.0, palette.input_edge),
        ),
        (
            &mut visuals.widgets.hovered,
            palette.faint,
            Stroke::new(1.0, palette.input_edge),
        ),
        (&mut visuals.widgets.active, palette.faint, focus),
        (
            &mut visuals.widgets.open,
            palette.faint,
            Stroke::new(1.0, palette.input_edge),
        ),
    ] {
        widgets.bg_fill = fill;
        widgets.weak_bg_fill = fill;
        widgets.bg_stroke = stroke;
        widgets.fg_stroke = Stroke::new(1.0, palette.text);
        widgets.corner_radius = corner;
        widgets.expansion = 0.0;
    }
    visuals
}

fn shadow(theme: Theme) -> egui::Shadow {
    let alpha = match theme {
        Theme::Light => 30,
        Theme::Dark => 110,
    };
    egui::Shadow {
        offset: [0, 4],
        blur: 16,
        spread: 0,
        color: Color32::from_black_alpha(alpha),
    }
}
