//! The colours of both themes. Those that charts have too come from the figures, in one place for the screen, pictures
//! and print.

use eframe::egui::{Color32, Theme};

use crate::figure;
use crate::figure::Role;
use crate::model::Group;

/// All colours of one theme.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Palette {
    pub ground: Color32,
    pub panel: Color32,
    pub line: Color32,
    /// Around what can be typed in, pressed or chosen.
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
    fn edges_of_inputs_buttons_and_chips_can_be_seen() {
        for palette in [LIGHT, DARK] {
            for ground in [palette.panel, palette.ground] {
                let ratio = contrast(palette.input_edge, ground);
                assert!(ratio >= 3.0, "dark {}: {ratio:.2}", palette.is_dark);
            }
        }
    }

    #[test]
    fn what_is_not_to_be_had_now_can_be_seen() {
        for palette in [LIGHT, DARK] {
            let faded = palette
                .panel
                .lerp_to_gamma(palette.soft_text, super::super::DISABLED_ALPHA);
            let ratio = contrast(faded, palette.panel);
            assert!(ratio >= 2.3, "dark {}: {ratio:.2}", palette.is_dark);
        }
    }
}
