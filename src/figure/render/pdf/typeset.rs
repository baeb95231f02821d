//! Texts as glyphs: shaped in the bundled fonts, each stretch in the first font that has its characters. The system's
//! fonts are looked at only for what none of them has; what no font has is an empty box that still reads as itself.

use std::collections::HashMap;
use std::sync::Arc;

use krilla::Data;
use krilla::text::{Font, GlyphId, KrillaGlyph};
use resvg::usvg::fontdb;
use rustybuzz::{Direction, Face, UnicodeBuffer};

use super::super::png::all_fonts;
use crate::figure::fonts::{INTER_REGULAR, INTER_SEMI_BOLD, NOTO_SANS_SC, Weight};

/// A stretch of text in one font.
pub(super) struct Run {
    pub font: Font,
    pub glyphs: Vec<KrillaGlyph>,
    pub text: String,
    pub width_em: f32,
}

/// The fonts that were needed so far.
#[derive(Default)]
pub(super) struct Typesetter {
    bundled: HashMap<Bundled, Option<Loaded>>,
    system: HashMap<char, Option<(Font, GlyphId, f32)>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Bundled {
    Latin(Weight),
    Chinese,
}

struct Loaded {
    font: Font,
    face: Face<'static>,
}

/// What a character is drawn with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Source {
    Bundled(Bundled),
    /// A single character, from a font of the system or as an empty box.
    Other(char),
}

impl Typesetter {
    pub(super) fn runs(&mut self, text: &str, weight: Weight) -> Vec<Run> {
        let mut runs = Vec::new();
        let mut stretch = String::new();
        let mut source = None;
        for c in text.chars().filter(|&c| is_writable(c)) {
            let next = self.source(c, weight);
            if source.is_some_and(|source| source != next || matches!(next, Source::Other(_))) {
                runs.extend(self.run(std::mem::take(&mut stretch), source, weight));
            }
            source = Some(next);
            stretch.push(c);
        }
        runs.extend(self.run(stretch, source, weight));
        runs
    }

    fn source(&mut self, c: char, weight: Weight) -> Source {
        let fonts = [Bundled::Latin(weight), Bundled::Chinese];
        let has = |loaded: &Loaded| loaded.face.glyph_index(c).is_some();
        let found = fonts
            .into_iter()
            .find(|&font| self.loaded(font).is_some_and(has));
        found.map_or(Source::Other(c), Source::Bundled)
    }

    fn run(&mut self, text: String, source: Option<Source>, weight: Weight) -> Option<Run> {
        match source? {
            Source::Bundled(font) => self.loaded(font).map(|loaded| shaped(loaded, text)),
            Source::Other(c) => self.single(c, text, weight),
        }
    }

    fn loaded(&mut self, font: Bundled) -> Option<&Loaded> {
        let loaded = self.bundled.entry(font).or_insert_with(|| {
            let bytes: &'static [u8] = match font {
                Bundled::Latin(Weight::Regular) => INTER_REGULAR,
                Bundled::Latin(Weight::SemiBold) => INTER_SEMI_BOLD,
                Bundled::Chinese => NOTO_SANS_SC,
            };
            Some(Loaded {
                font: Font::new(Data::from(bytes), 0)?,
                face: Face::from_slice(bytes, 0)?,
            })
        });
        loaded.as_ref()
    }

    fn single(&mut self, c: char, text: String, weight: Weight) -> Option<Run> {
        let found = self.system.entry(c).or_insert_with(|| from_system(c));
        let (font, glyph, width_em) = match found.clone() {
            Some(found) => found,
            None => self.empty_box(weight)?,
        };
        let whole = 0..text.len();
        let glyphs = vec![KrillaGlyph::new(
            glyph, width_em, 0.0, 0.0, 0.0, whole, None,
        )];
        Some(Run {
            font,
            glyphs,
            text,
            width_em,
        })
    }

    fn empty_box(&mut self, weight: Weight) -> Option<(Font, GlyphId, f32)> {
        let loaded = self.loaded(Bundled::Latin(weight))?;
        let mut boxes = ['\u{25a1}', '\u{fffd}', '?'].into_iter();
        let glyph = boxes.find_map(|c| loaded.face.glyph_index(c))?;
        let advance = loaded.face.glyph_hor_advance(glyph)?;
        let width_em = f32::from(advance) / f32::from(loaded.face.units_per_em_of());
        Some((loaded.font.clone(), GlyphId::new(glyph.0.into()), width_em))
    }
}

/// `rustybuzz` has an own method of that name which counts in another type.
trait UnitsPerEm {
    fn units_per_em_of(&self) -> u16;
}

impl UnitsPerEm for Face<'_> {
    fn units_per_em_of(&self) -> u16 {
        ttf_parser::Face::units_per_em(self)
    }
}

fn shaped(loaded: &Loaded, text: String) -> Run {
    let per_em = f32::from(loaded.face.units_per_em_of());
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(&text);
    buffer.guess_segment_properties();
    buffer.set_direction(Direction::LeftToRight);
    let output = rustybuzz::shape(&loaded.face, &[], buffer);
    let starts: Vec<usize> = output
        .glyph_infos()
        .iter()
        .filter_map(|info| usize::try_from(info.cluster).ok())
        .collect();
    let end_of = |start: usize| {
        let next = starts.iter().copied().filter(|&each| each > start).min();
        next.unwrap_or(text.len())
    };
    let mut width_em = 0.0;
    let mut glyphs = Vec::with_capacity(starts.len());
    let placed = output.glyph_infos().iter().zip(output.glyph_positions());
    for (at, (info, place)) in placed.enumerate() {
        let start = starts.get(at).copied().unwrap_or_default();
        // Clusters ascend: the next glyph of another one ends this one.
        let next = starts.get(at + 1).copied().filter(|&next| next > start);
        let em = |units: i32| units_as_f32(units) / per_em;
        width_em += em(place.x_advance);
        glyphs.push(KrillaGlyph::new(
            GlyphId::new(info.glyph_id),
            em(place.x_advance),
            em(place.x_offset),
            em(place.y_offset),
            em(place.y_advance),
            start..next.unwrap_or_else(|| end_of(start)),
            None,
        ));
    }
    Run {
        font: loaded.font.clone(),
        glyphs,
        text,
        width_em,
    }
}

#[expect(
    clippy::cast_precision_loss,
    reason = "units of a font are far below 2 to the 24"
)]
const fn units_as_f32(units: i32) -> f32 {
    units as f32
}

/// The first font of the system that has the character.
fn from_system(c: char) -> Option<(Font, GlyphId, f32)> {
    let fonts = all_fonts();
    fonts.faces().find_map(|info| glyph_in(fonts, info.id, c))
}

fn glyph_in(fonts: &fontdb::Database, id: fontdb::ID, c: char) -> Option<(Font, GlyphId, f32)> {
    let (bytes, index, glyph, width_em) = fonts.with_face_data(id, |bytes, index| {
        let face = ttf_parser::Face::parse(bytes, index).ok()?;
        let glyph = face.glyph_index(c)?;
        let width = f32::from(face.glyph_hor_advance(glyph)?) / f32::from(face.units_per_em());
        Some((bytes.to_vec(), index, glyph, width))
    })??;
    let font = Font::new(Data::from(Arc::new(bytes)), index)?;
    Some((font, GlyphId::new(glyph.0.into()), width_em))
}

/// What the norms leave no room for, and nobody sees.
fn is_writable(c: char) -> bool {
    !c.is_control()
        && !matches!(c, '\u{feff}' | '\u{fffe}' | '\u{ffff}')
        && !matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..)
}
