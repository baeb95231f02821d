//! The bundled fonts. Responsible for their bytes, once in the program, and for how wide a text is in them.

use ttf_parser::Face;

// Statics: a constant would stand in the program once for each part of it that uses one.
pub static INTER_REGULAR: &[u8] = include_bytes!("../../assets/fonts/Inter-Regular.ttf");
pub static INTER_SEMI_BOLD: &[u8] = include_bytes!("../../assets/fonts/Inter-SemiBold.ttf");
pub static NOTO_SANS_SC: &[u8] = include_bytes!("../../assets/fonts/NotoSansSC-Regular.otf");

/// How heavy a text is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Weight {
    #[default]
    Regular,
    SemiBold,
}

impl Weight {
    /// As in CSS.
    pub const fn css(self) -> u16 {
        match self {
            Self::Regular => 400,
            Self::SemiBold => 600,
        }
    }
}

/// Measures texts in the bundled fonts.
#[derive(Clone)]
pub struct FontMetrics {
    regular: Option<Face<'static>>,
    semi_bold: Option<Face<'static>>,
    /// For what Inter does not have.
    chinese: Option<Face<'static>>,
}

impl std::fmt::Debug for FontMetrics {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FontMetrics").finish_non_exhaustive()
    }
}

/// What no bundled font has is taken to be as wide as it is high.
const UNKNOWN_WIDTH_EM: f64 = 1.0;

impl FontMetrics {
    pub fn bundled() -> Self {
        Self {
            regular: Face::parse(INTER_REGULAR, 0).ok(),
            semi_bold: Face::parse(INTER_SEMI_BOLD, 0).ok(),
            chinese: Face::parse(NOTO_SANS_SC, 0).ok(),
        }
    }

    /// The width of a line of text, in the unit of `size`. Kerning is left out: it makes texts narrower, if anything.
    pub fn width(&self, text: &str, weight: Weight, size: f64) -> f64 {
        let face = self.face(weight);
        text.chars()
            .map(|c| self.advance_em(face, c) * size)
            .sum::<f64>()
    }

    /// Whether a bundled font has the character.
    pub fn has(&self, c: char) -> bool {
        [&self.regular, &self.chinese]
            .into_iter()
            .flatten()
            .any(|face| face.glyph_index(c).is_some())
    }

    fn face(&self, weight: Weight) -> Option<&Face<'static>> {
        match weight {
            Weight::Regular => self.regular.as_ref(),
            Weight::SemiBold => self.semi_bold.as_ref(),
        }
    }

    fn advance_em(&self, face: Option<&Face<'static>>, c: char) -> f64 {
        [face, self.chinese.as_ref()]
            .into_iter()
            .flatten()
            .find_map(|face| {
                let advance = face.glyph_hor_advance(face.glyph_index(c)?)?;
                Some(f64::from(advance) / f64::from(face.units_per_em()))
            })
            .unwrap_or(UNKNOWN_WIDTH_EM)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_bundled_font_can_be_read() {
        let fonts = FontMetrics::bundled();
        let faces = [fonts.regular, fonts.semi_bold, fonts.chinese];
        assert!(faces.iter().all(Option::is_some));
    }

    #[test]
    fn digits_are_equally_wide() {
        let fonts = FontMetrics::bundled();
        for weight in [Weight::Regular, Weight::SemiBold] {
            let zero = fonts.width("0", weight, 10.0);
            for digit in '1'..='9' {
                let width = fonts.width(&digit.to_string(), weight, 10.0);
                assert!((width - zero).abs() < 1e-9, "{digit} {weight:?}");
            }
        }
    }

    #[test]
    fn chinese_is_measured_in_the_chinese_font() {
        let fonts = FontMetrics::bundled();
        assert!((fonts.width("净推荐值", Weight::Regular, 10.0) - 40.0).abs() < 0.1);
        assert!(fonts.has('净') && fonts.has('ő') && !fonts.has('\u{1f600}'));
    }
}
