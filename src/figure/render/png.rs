//! A scene as PNG, drawn in the bundled fonts. The system's fonts are looked at only for characters that no bundled
//! font has.

use std::sync::{Arc, OnceLock};

use ::png::{BitDepth, ColorType, Compression, Encoder, EncodingError};
use resvg::tiny_skia::{Pixmap, PremultipliedColorU8, Transform};
use resvg::usvg;
use usvg::fontdb::{Database, Source};

use super::{Backdrop, Meta, svg};
use crate::figure::fonts::{FontMetrics, INTER_REGULAR, INTER_SEMI_BOLD, NOTO_SANS_SC};
use crate::figure::scene::Scene;
use crate::figure::theme::Theme;
use crate::model::Language;

/// Pixels for each point of the scene.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Scale {
    #[default]
    One,
    Two,
    Three,
    Four,
}

impl Scale {
    pub const ALL: [Self; 4] = [Self::One, Self::Two, Self::Three, Self::Four];

    pub const fn factor(self) -> u8 {
        match self {
            Self::One => 1,
            Self::Two => 2,
            Self::Three => 3,
            Self::Four => 4,
        }
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PngOptions {
    pub scale: Scale,
    pub backdrop: Backdrop,
}

/// Why a picture could not be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RenderError {
    /// Wider times higher than [`PIXELS_MAX`], or nothing at all.
    Size { width_px: u64, height_px: u64 },
    /// The scene holds something that cannot be drawn.
    Drawing(String),
    /// The picture could not be packed.
    Encoding(String),
}

/// A picture of more takes over a quarter of a gigabyte while it is made.
pub const PIXELS_MAX: u64 = 64 * 1024 * 1024;

/// A picture as the screen takes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pixels {
    pub width_px: u32,
    pub height_px: u32,
    /// Four bytes each, multiplied with their own alpha.
    pub rgba: Vec<u8>,
}

/// The scene on the theme's ground, `factor` pixels to the point.
///
/// # Errors
/// As [`png()`].
pub fn pixels(scene: &Scene, theme: Theme, factor: f32) -> Result<Pixels, RenderError> {
    let size = size_px(scene, f64::from(factor))?;
    let pixmap = drawn(scene, theme, Backdrop::Solid, (size, factor))?;
    Ok(Pixels {
        width_px: size.0,
        height_px: size.1,
        rgba: pixmap.take(),
    })
}

/// The scene as a PNG file of its size times the scale.
///
/// # Errors
/// When the picture would be too large or empty, or cannot be drawn.
pub fn png(scene: &Scene, theme: Theme, options: PngOptions) -> Result<Vec<u8>, RenderError> {
    let factor = f32::from(options.scale.factor());
    let size = size_px(scene, f64::from(factor))?;
    let pixmap = drawn(scene, theme, options.backdrop, (size, factor))?;
    packed(&pixmap, options.backdrop).map_err(|error| RenderError::Encoding(error.to_string()))
}

fn drawn(
    scene: &Scene,
    theme: Theme,
    backdrop: Backdrop,
    ((width_px, height_px), factor): ((u32, u32), f32),
) -> Result<Pixmap, RenderError> {
    let meta = Meta {
        id: "",
        title: "",
        description: "",
        language: Language::default(),
        backdrop,
    };
    let document = svg(scene, theme, &meta);
    let tree = usvg::Tree::from_str(&document, &parsing(scene))
        .map_err(|error| RenderError::Drawing(error.to_string()))?;
    let too_large = || RenderError::Size {
        width_px: u64::from(width_px),
        height_px: u64::from(height_px),
    };
    let mut pixmap = Pixmap::new(width_px, height_px).ok_or_else(too_large)?;
    resvg::render(
        &tree,
        Transform::from_scale(factor, factor),
        &mut pixmap.as_mut(),
    );
    Ok(pixmap)
}

/// Without the channel of transparency where nothing is transparent.
fn packed(pixmap: &Pixmap, backdrop: Backdrop) -> Result<Vec<u8>, EncodingError> {
    let (colour, pixels): (ColorType, Vec<u8>) = match backdrop {
        Backdrop::Solid => {
            let pixels = pixmap.pixels().iter();
            let channels = pixels.flat_map(|pixel| [pixel.red(), pixel.green(), pixel.blue()]);
            (ColorType::Rgb, channels.collect())
        }
        Backdrop::Transparent | Backdrop::Page => {
            let pixels = pixmap.pixels().iter().map(PremultipliedColorU8::demultiply);
            let channels =
                pixels.flat_map(|pixel| [pixel.red(), pixel.green(), pixel.blue(), pixel.alpha()]);
            (ColorType::Rgba, channels.collect())
        }
    };
    let mut out = Vec::with_capacity(pixels.len() / 16);
    let mut encoder = Encoder::new(&mut out, pixmap.width(), pixmap.height());
    encoder.set_color(colour);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_compression(Compression::Fast);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&pixels)?;
    writer.finish()?;
    Ok(out)
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "casts from f64 saturate, and what is out of range is refused"
)]
fn size_px(scene: &Scene, factor: f64) -> Result<(u32, u32), RenderError> {
    let pixels = |points: f64| (points * factor).round() as u64;
    let (width_px, height_px) = (pixels(scene.width_pt), pixels(scene.height_pt));
    let error = RenderError::Size {
        width_px,
        height_px,
    };
    let area = width_px.checked_mul(height_px);
    if !area.is_some_and(|area| (1..=PIXELS_MAX).contains(&area)) {
        return Err(error);
    }
    match (u32::try_from(width_px), u32::try_from(height_px)) {
        (Ok(width), Ok(height)) => Ok((width, height)),
        _ => Err(error),
    }
}

pub(super) fn parsing(scene: &Scene) -> usvg::Options<'static> {
    let bundled = FontMetrics::bundled();
    let is_known = scene
        .texts()
        .flat_map(|text| text.text.chars())
        .all(|c| c.is_control() || bundled.has(c));
    usvg::Options {
        fontdb: if is_known {
            Arc::clone(bundled_fonts())
        } else {
            Arc::clone(all_fonts())
        },
        ..usvg::Options::default()
    }
}

fn bundled_fonts() -> &'static Arc<Database> {
    static FONTS: OnceLock<Arc<Database>> = OnceLock::new();
    FONTS.get_or_init(|| {
        let mut fonts = Database::new();
        for bytes in [INTER_REGULAR, INTER_SEMI_BOLD, NOTO_SANS_SC] {
            fonts.load_font_source(Source::Binary(Arc::new(bytes)));
        }
        Arc::new(fonts)
    })
}

/// Scanning the system's fonts takes tens of milliseconds, so it is done once and only when needed.
pub(super) fn all_fonts() -> &'static Arc<Database> {
    static FONTS: OnceLock<Arc<Database>> = OnceLock::new();
    FONTS.get_or_init(|| {
        let mut fonts = Database::clone(bundled_fonts());
        fonts.load_system_fonts();
        Arc::new(fonts)
    })
}
