//! Colours. Responsible for what each role looks like on screen, in the dark and in print; knows nothing of charts.

/// What a colour is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// Behind everything.
    Ground,
    Text,
    SoftText,
    /// Grid and axes.
    Line,
    Accent,
    /// The likely range, behind its line.
    Band,
    /// The whole scale, where a score moves on it.
    Track,
    /// The likely range on the track.
    RangeOnTrack,
    Promoter,
    Passive,
    /// Around passives, whose own colour is pale.
    PassiveEdge,
    Detractor,
    /// Where customers of a group went, behind texts.
    PromoterPale,
    PassivePale,
    DetractorPale,
    /// Texts on the groups' own colours.
    OnPromoter,
    OnPassive,
    OnDetractor,
    /// Far below what it is held against, and nearer, up to far above: behind texts.
    FarBelow,
    Below,
    Near,
    Above,
    FarAbove,
    /// A text that says better, and its dot.
    Better,
    /// A text that says worse, and its dot.
    Worse,
    /// A colour of the business's own, the same everywhere.
    Own(Rgb),
}

/// Where a picture will be looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Theme {
    #[default]
    Light,
    Dark,
    /// White ground; the groups are told apart in grey too, by lightness and hatching.
    Print,
}

/// sRGB.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Rgb(pub u8, pub u8, pub u8);

impl std::fmt::Display for Rgb {
    /// As in CSS: `#2f5da8`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }
}

impl Theme {
    pub const ALL: [Self; 3] = [Self::Light, Self::Dark, Self::Print];

    pub const fn rgb(self, role: Role) -> Rgb {
        match self {
            Self::Light => light(role),
            Self::Dark => dark(role),
            Self::Print => print(role),
        }
    }
}

const fn light(role: Role) -> Rgb {
    match role {
        Role::Ground | Role::OnPromoter => Rgb(0xff, 0xff, 0xff),
        Role::Text | Role::OnPassive => Rgb(0x1e, 0x22, 0x27),
        Role::SoftText => Rgb(0x64, 0x6b, 0x75),
        Role::Line => Rgb(0xe4, 0xe1, 0xda),
        Role::Accent => Rgb(0x2f, 0x5d, 0xa8),
        Role::Band => Rgb(0xe2, 0xe9, 0xf4),
        Role::Track => Rgb(0xef, 0xee, 0xe9),
        Role::RangeOnTrack => Rgb(0xb4, 0xc7, 0xe6),
        Role::Promoter => Rgb(0x07, 0x5e, 0x5a),
        Role::Passive => Rgb(0xd8, 0xbd, 0x74),
        Role::PassiveEdge => Rgb(0x8a, 0x6a, 0x1f),
        Role::Detractor => Rgb(0xd2, 0x58, 0x6b),
        Role::PromoterPale => Rgb(0xb7, 0xd6, 0xd3),
        Role::PassivePale => Rgb(0xf2, 0xe5, 0xc4),
        Role::DetractorPale => Rgb(0xf1, 0xc3, 0xca),
        Role::OnDetractor => Rgb(0x0b, 0x0d, 0x10),
        Role::FarBelow => Rgb(0xea, 0x9a, 0xa6),
        Role::Below => Rgb(0xf6, 0xd3, 0xd8),
        Role::Near => Rgb(0xde, 0xdc, 0xd5),
        Role::Above => Rgb(0xc6, 0xe3, 0xdf),
        Role::FarAbove => Rgb(0x79, 0xbd, 0xb6),
        Role::Better => Rgb(0x0a, 0x66, 0x61),
        Role::Worse => Rgb(0xa5, 0x2a, 0x42),
        Role::Own(colour) => colour,
    }
}

const fn dark(role: Role) -> Rgb {
    match role {
        Role::Ground => Rgb(0x1c, 0x1f, 0x24),
        Role::Text => Rgb(0xe9, 0xe7, 0xe2),
        Role::SoftText => Rgb(0x9a, 0xa1, 0xac),
        Role::Line => Rgb(0x2f, 0x34, 0x3b),
        Role::Accent => Rgb(0x8f, 0xb2, 0xf0),
        Role::Band => Rgb(0x2a, 0x35, 0x48),
        Role::Track => Rgb(0x2a, 0x2e, 0x35),
        Role::RangeOnTrack => Rgb(0x45, 0x5b, 0x84),
        Role::Promoter => Rgb(0x2e, 0x8f, 0x88),
        Role::Passive | Role::PassiveEdge => Rgb(0xeb, 0xd9, 0xa0),
        Role::Detractor | Role::Worse => Rgb(0xf0, 0x78, 0x8b),
        Role::PromoterPale => Rgb(0x1d, 0x47, 0x44),
        Role::PassivePale => Rgb(0x4c, 0x44, 0x2b),
        Role::DetractorPale => Rgb(0x5a, 0x30, 0x39),
        Role::OnPromoter | Role::OnPassive | Role::OnDetractor => Rgb(0x15, 0x17, 0x1a),
        Role::FarBelow => Rgb(0x9c, 0x45, 0x57),
        Role::Below => Rgb(0x6d, 0x3b, 0x47),
        Role::Near => Rgb(0x3a, 0x41, 0x4a),
        Role::Above => Rgb(0x2b, 0x60, 0x5c),
        Role::FarAbove => Rgb(0x1b, 0x72, 0x6b),
        Role::Better => Rgb(0x5c, 0xbd, 0xb5),
        Role::Own(colour) => colour,
    }
}

/// Light, with lines that a printer does not lose and soft text that stays legible.
const fn print(role: Role) -> Rgb {
    match role {
        Role::Text => Rgb(0x00, 0x00, 0x00),
        Role::SoftText => Rgb(0x4a, 0x50, 0x58),
        Role::Line => Rgb(0xd0, 0xcd, 0xc6),
        _ => light(role),
    }
}

/// Relative luminance (WCAG 2.2), 0 to 1.
fn luminance(colour: Rgb) -> f64 {
    let linear = |channel: u8| {
        let value = f64::from(channel) / 255.0;
        if value <= 0.04045 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * linear(colour.0) + 0.7152 * linear(colour.1) + 0.0722 * linear(colour.2)
}

/// How well one is read on the other: 1 to 21 (WCAG 2.2, 1.4.3).
pub fn contrast(a: Rgb, b: Rgb) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_can_be_read_in_every_theme() {
        for theme in Theme::ALL {
            for role in [
                Role::Text,
                Role::SoftText,
                Role::Accent,
                Role::Better,
                Role::Worse,
            ] {
                let found = contrast(theme.rgb(role), theme.rgb(Role::Ground));
                assert!(found >= 4.5, "{theme:?} {role:?} {found:.2}");
            }
        }
    }

    #[test]
    fn texts_can_be_read_upon_the_colours_below_them() {
        for theme in Theme::ALL {
            let upon = [
                (Role::OnPromoter, Role::Promoter),
                (Role::OnPassive, Role::Passive),
                (Role::OnDetractor, Role::Detractor),
                (Role::Text, Role::PromoterPale),
                (Role::Text, Role::PassivePale),
                (Role::Text, Role::DetractorPale),
                (Role::Text, Role::FarBelow),
                (Role::Text, Role::Below),
                (Role::Text, Role::Near),
                (Role::Text, Role::Above),
                (Role::Text, Role::FarAbove),
            ];
            for (text, ground) in upon {
                let found = contrast(theme.rgb(text), theme.rgb(ground));
                assert!(found >= 4.5, "{theme:?} {text:?} on {ground:?} {found:.2}");
            }
        }
    }

    #[test]
    fn fields_of_a_heat_map_stand_out_from_the_ground() {
        for (theme, least) in [
            (Theme::Light, 1.35),
            (Theme::Dark, 1.5),
            (Theme::Print, 1.35),
        ] {
            let ground = theme.rgb(Role::Ground);
            for role in [
                Role::FarBelow,
                Role::Below,
                Role::Near,
                Role::Above,
                Role::FarAbove,
            ] {
                let found = contrast(theme.rgb(role), ground);
                assert!(found >= least, "{theme:?} {role:?} {found:.2}");
            }
        }
    }

    #[test]
    fn groups_differ_in_lightness() {
        for theme in Theme::ALL {
            let mut shades = [Role::Promoter, Role::Passive, Role::Detractor]
                .map(|role| 116.0 * luminance(theme.rgb(role)).cbrt() - 16.0);
            shades.sort_by(f64::total_cmp);
            assert!(shades[1] - shades[0] > 10.0, "{theme:?} {shades:?}");
            assert!(shades[2] - shades[1] > 10.0, "{theme:?} {shades:?}");
        }
    }
}
