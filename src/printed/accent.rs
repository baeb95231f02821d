//! The one colour of the business, and the shades of it that can be read.

use crate::figure::{Rgb, Role, Theme, contrast};
use crate::model::Colour;

/// What stands for the accent in print.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Accent {
    /// As the business has it; the program's own where it has none.
    pub own: Rgb,
    /// The same, or so dark a shade of it that it is read on paper.
    pub legible: Rgb,
}

/// WCAG 2.2, 1.4.3.
const LEGIBLE: f64 = 4.5;
const PAPER: Rgb = Rgb(0xff, 0xff, 0xff);
const INK: Rgb = Rgb(0, 0, 0);

impl Accent {
    pub fn of(colour: Option<Colour>) -> Self {
        let own = colour.map_or(
            Theme::Print.rgb(Role::Accent),
            |Colour(red, green, blue)| Rgb(red, green, blue),
        );
        Self {
            own,
            legible: legible(own),
        }
    }

    /// Whether the colour is read on paper as it is.
    pub fn is_legible(self) -> bool {
        self.own == self.legible
    }

    /// What a chart's accent becomes.
    pub(super) fn recolour(self, role: Role) -> Role {
        match role {
            Role::Accent => Role::Own(self.legible),
            Role::Band => Role::Own(mixed(self.legible, PAPER, 0.86)),
            Role::RangeOnTrack => Role::Own(mixed(self.legible, PAPER, 0.64)),
            other => other,
        }
    }
}

fn legible(colour: Rgb) -> Rgb {
    let steps = (0u8..=50).map(|step| mixed(colour, INK, f64::from(step) / 50.0));
    let mut dark_enough = steps.filter(|shade| contrast(*shade, PAPER) >= LEGIBLE);
    dark_enough.next().unwrap_or(INK)
}

/// So much of the second in the first.
fn mixed(first: Rgb, second: Rgb, part: f64) -> Rgb {
    let channel = |a: u8, b: u8| {
        let mixed = f64::from(a) * (1.0 - part) + f64::from(b) * part;
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "between two channels"
        )]
        let rounded = mixed.round() as u8;
        rounded
    };
    Rgb(
        channel(first.0, second.0),
        channel(first.1, second.1),
        channel(first.2, second.2),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pale_colour_is_darkened_until_it_is_read_and_a_dark_one_left_alone() {
        let table = [
            (Colour(0x2f, 0x5d, 0xa8), true),
            (Colour(0xff, 0xff, 0xff), false),
            (Colour(0xff, 0xd4, 0x00), false),
            (Colour(0, 0, 0), true),
        ];
        for (colour, as_it_is) in table {
            let accent = Accent::of(Some(colour));
            assert_eq!(accent.is_legible(), as_it_is, "{colour}");
            assert!(contrast(accent.legible, PAPER) >= LEGIBLE, "{colour}");
        }
        assert!(Accent::of(None).is_legible());
    }
}
