//! Looks: the only file that makes a colour. Light and dark palettes, fonts, text styles, and egui's own visuals
//! made from them. The values are those of the design; groups are told apart by lightness as well as by colour.

use std::sync::Arc;

use eframe::egui::{
    self, Color32, CornerRadius, FontData, FontDefinitions, FontFamily, FontId, Margin, Stroke,
    Style, TextStyle, Theme, Vec2, Visuals,
};

use crate::figure;
use crate::figure::Role;
use crate::figure::fonts::{INTER_MEDIUM, INTER_REGULAR, INTER_SEMI_BOLD, NOTO_SANS_SC};
use crate::model::Group;

/// The corner radius of everything.
pub const CORNER: u8 = 6;

/// All colours of one theme.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Palette {
    pub ground: Color32,
    pub panel: Color32,
    pub line: Color32,
    pub input_edge: Color32,
    pub text: Color32,
    pub soft_text: Color32,
    pub accent: Color32,
    /// Text on the accent.
    pub on_accent: Color32,
    /// Behind what is selected.
    pub accent_pale: Color32,
    /// Behind a chip, the empty part of a bar.
    pub faint: Color32,
    pub danger: Color32,
    pub danger_pale: Color32,
    /// What is told about a mark under the pointer: dark in both themes.
    pub tip: Color32,
    pub on_tip: Color32,
    groups: [GroupColours; 3],
    pub is_dark: bool,
}

/// The colours of a group.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GroupColours {
    /// Bars, the chosen button.
    pub fill: Color32,
    /// Text on the fill.
    pub on_fill: Color32,
    /// Behind text.
    pub pale: Color32,
    /// Text on the pale ground.
    pub text: Color32,
}

const fn rgb(hex: u32) -> Color32 {
    let [_, red, green, blue] = hex.to_be_bytes();
    Color32::from_rgb(red, green, blue)
}

/// A colour that is the business's own.
pub const fn own_colour(colour: figure::Rgb) -> Color32 {
    let figure::Rgb(red, green, blue) = colour;
    Color32::from_rgb(red, green, blue)
}

/// A colour that charts have too: in one place for the screen, pictures and print.
const fn ink(theme: figure::Theme, role: Role) -> Color32 {
    let figure::Rgb(red, green, blue) = theme.rgb(role);
    Color32::from_rgb(red, green, blue)
}

const LIGHT: Palette = Palette {
    ground: rgb(0x00F7_F6F3),
    panel: ink(figure::Theme::Light, Role::Ground),
    line: ink(figure::Theme::Light, Role::Line),
    input_edge: rgb(0x0085_8B95),
    text: ink(figure::Theme::Light, Role::Text),
    soft_text: ink(figure::Theme::Light, Role::SoftText),
    accent: ink(figure::Theme::Light, Role::Accent),
    on_accent: rgb(0x00FF_FFFF),
    accent_pale: rgb(0x00E6_EDF7),
    faint: rgb(0x00F0_EEE9),
    danger: rgb(0x00A5_2A42),
    danger_pale: rgb(0x00F8_E1E4),
    tip: rgb(0x001E_2227),
    on_tip: rgb(0x00FF_FFFF),
    groups: [
        GroupColours {
            fill: ink(figure::Theme::Light, Role::Promoter),
            on_fill: rgb(0x00FF_FFFF),
            pale: rgb(0x00DD_EFED),
            text: rgb(0x000A_6661),
        },
        GroupColours {
            fill: ink(figure::Theme::Light, Role::Passive),
            on_fill: rgb(0x001E_2227),
            pale: rgb(0x00F6_EDD9),
            text: rgb(0x006B_5210),
        },
        GroupColours {
            fill: ink(figure::Theme::Light, Role::Detractor),
            on_fill: rgb(0x000B_0D10),
            pale: rgb(0x00F8_E1E4),
            text: rgb(0x00A5_2A42),
        },
    ],
    is_dark: false,
};

const DARK: Palette = Palette {
    ground: rgb(0x0015_171A),
    panel: ink(figure::Theme::Dark, Role::Ground),
    line: ink(figure::Theme::Dark, Role::Line),
    input_edge: rgb(0x0075_7D89),
    text: ink(figure::Theme::Dark, Role::Text),
    soft_text: ink(figure::Theme::Dark, Role::SoftText),
    accent: ink(figure::Theme::Dark, Role::Accent),
    on_accent: rgb(0x0015_171A),
    accent_pale: rgb(0x0026_3352),
    faint: rgb(0x0026_2A30),
    danger: rgb(0x00F0_788B),
    danger_pale: rgb(0x0042_2129),
    tip: rgb(0x003A_404A),
    on_tip: rgb(0x00F4_F2EE),
    groups: [
        GroupColours {
            fill: ink(figure::Theme::Dark, Role::Promoter),
            on_fill: rgb(0x0015_171A),
            pale: rgb(0x0017_3533),
            text: rgb(0x0062_C4BC),
        },
        GroupColours {
            fill: ink(figure::Theme::Dark, Role::Passive),
            on_fill: rgb(0x0015_171A),
            pale: rgb(0x003A_3320),
            text: rgb(0x00EB_D9A0),
        },
        GroupColours {
            fill: ink(figure::Theme::Dark, Role::Detractor),
            on_fill: rgb(0x0015_171A),
            pale: rgb(0x0042_2129),
            text: rgb(0x00F5_A3B0),
        },
    ],
    is_dark: true,
};

impl Palette {
    pub const fn of(theme: Theme) -> &'static Self {
        match theme {
            Theme::Light => &LIGHT,
            Theme::Dark => &DARK,
        }
    }

    /// The colour of a mark of a chart.
    pub const fn role(&self, role: Role) -> Color32 {
        let theme = if self.is_dark {
            figure::Theme::Dark
        } else {
            figure::Theme::Light
        };
        ink(theme, role)
    }

    pub const fn group(&self, group: Group) -> &GroupColours {
        match group {
            Group::Promoter => &self.groups[0],
            Group::Passive => &self.groups[1],
            Group::Detractor => &self.groups[2],
        }
    }
}

/// Text styles beyond egui's own.
pub mod text {
    use super::{FontFamily, FontId};

    /// The score.
    pub fn score() -> FontId {
        FontId::new(56.0, super::semibold())
    }

    /// A view's or dialog's title.
    pub fn title() -> FontId {
        FontId::new(18.0, super::semibold())
    }

    /// The welcome page.
    pub fn display() -> FontId {
        FontId::new(24.0, super::semibold())
    }

    /// A card's heading.
    pub fn heading() -> FontId {
        FontId::new(15.0, super::semibold())
    }

    /// What a guest reads from where they stand.
    pub fn guest(size_pt: f32) -> FontId {
        FontId::new(size_pt, FontFamily::Proportional)
    }

    /// The question that a guest is asked.
    pub fn guest_question(size_pt: f32) -> FontId {
        FontId::new(size_pt, super::semibold())
    }

    pub fn body() -> FontId {
        FontId::new(14.0, FontFamily::Proportional)
    }

    pub fn strong() -> FontId {
        FontId::new(14.0, super::semibold())
    }

    pub fn medium() -> FontId {
        FontId::new(14.0, super::medium())
    }

    /// Labels of fields, axes, hints.
    pub fn small() -> FontId {
        FontId::new(12.5, FontFamily::Proportional)
    }

    pub fn small_strong() -> FontId {
        FontId::new(12.5, super::semibold())
    }
}

fn medium() -> FontFamily {
    FontFamily::Name("medium".into())
}

fn semibold() -> FontFamily {
    FontFamily::Name("semibold".into())
}

pub(super) fn icon_family() -> FontFamily {
    FontFamily::Name("icons".into())
}

/// Installs fonts and both themes. Called once, before the first frame.
pub fn install(ctx: &egui::Context) {
    ctx.set_fonts(fonts());
    for theme in [Theme::Light, Theme::Dark] {
        ctx.set_style_of(theme, style(theme));
    }
    ctx.options_mut(|options| {
        // The text size has its own actions and its own bounds.
        options.zoom_with_keyboard = false;
        options.fallback_theme = Theme::Light;
    });
}

fn fonts() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    let bundled: [(&str, &'static [u8]); 5] = [
        ("inter", INTER_REGULAR),
        ("inter-medium", INTER_MEDIUM),
        ("inter-semibold", INTER_SEMI_BOLD),
        ("chinese", NOTO_SANS_SC),
        (
            "lucide",
            include_bytes!("../../assets/icons/lucide-subset.ttf"),
        ),
    ];
    for (name, bytes) in bundled {
        let data = Arc::new(FontData::from_static(bytes));
        fonts.font_data.insert(name.to_owned(), data);
    }
    // What these have not, such as the faces that people put into comments, the system's fonts have.
    for (family, first) in [
        (FontFamily::Proportional, "inter"),
        (FontFamily::Monospace, "inter"),
        (medium(), "inter-medium"),
        (semibold(), "inter-semibold"),
        (icon_family(), "lucide"),
    ] {
        let chain = vec![first.to_owned(), "chinese".to_owned()];
        fonts.families.insert(family, chain);
    }
    fonts
}

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
    visuals.popup_shadow = shadow(theme);
    visuals.window_shadow = shadow(theme);

    for (widgets, fill, stroke) in [
        (&mut visuals.widgets.noninteractive, palette.panel, edge),
        // Fields to type in must be found without colour; buttons set their own, lighter edge.
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

#[cfg(test)]
mod tests {
    use super::*;

    /// WCAG 2.2, relative luminance and contrast ratio.
    fn contrast(a: Color32, b: Color32) -> f32 {
        let luminance = |colour: Color32| {
            let linear = |channel: u8| {
                let c = f32::from(channel) / 255.0;
                if c <= 0.04045 {
                    c / 12.92
                } else {
                    ((c + 0.055) / 1.055).powf(2.4)
                }
            };
            0.2126 * linear(colour.r()) + 0.7152 * linear(colour.g()) + 0.0722 * linear(colour.b())
        };
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn text_meets_wcag_aa_in_both_themes() {
        for palette in [LIGHT, DARK] {
            let mut pairs = vec![
                ("text on ground", palette.text, palette.ground),
                ("text on panel", palette.text, palette.panel),
                ("soft text on panel", palette.soft_text, palette.panel),
                ("soft text on ground", palette.soft_text, palette.ground),
                ("soft text on faint", palette.soft_text, palette.faint),
                ("accent on panel", palette.accent, palette.panel),
                (
                    "accent on its pale ground",
                    palette.accent,
                    palette.accent_pale,
                ),
                ("text on accent", palette.on_accent, palette.accent),
                (
                    "danger on its pale ground",
                    palette.danger,
                    palette.danger_pale,
                ),
                ("danger on panel", palette.danger, palette.panel),
                ("what is told of a mark", palette.on_tip, palette.tip),
            ];
            for group in Group::ALL {
                let colours = palette.group(group);
                pairs.push(("group text on pale", colours.text, colours.pale));
                pairs.push(("text on group", colours.on_fill, colours.fill));
                pairs.push(("group text on panel", colours.text, palette.panel));
            }
            for (what, text, ground) in pairs {
                let ratio = contrast(text, ground);
                assert!(ratio >= 4.5, "{what}, dark {}: {ratio:.2}", palette.is_dark);
            }
        }
    }

    #[test]
    fn charts_have_the_colours_of_the_window() {
        for (palette, theme) in [(LIGHT, figure::Theme::Light), (DARK, figure::Theme::Dark)] {
            let pairs = [
                (Role::Ground, palette.panel),
                (Role::Text, palette.text),
                (Role::SoftText, palette.soft_text),
                (Role::Line, palette.line),
                (Role::Accent, palette.accent),
                (Role::Promoter, palette.group(Group::Promoter).fill),
                (Role::Passive, palette.group(Group::Passive).fill),
                (Role::Detractor, palette.group(Group::Detractor).fill),
            ];
            for (role, colour) in pairs {
                let figure::Rgb(red, green, blue) = theme.rgb(role);
                assert_eq!(colour, Color32::from_rgb(red, green, blue), "{role:?}");
                assert_eq!(palette.role(role), colour, "{role:?}");
            }
        }
    }

    #[test]
    fn edges_of_inputs_can_be_seen() {
        for palette in [LIGHT, DARK] {
            assert!(contrast(palette.input_edge, palette.panel) >= 3.0);
        }
    }
}
