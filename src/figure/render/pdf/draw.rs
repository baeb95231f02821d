//! Items of a scene onto a page.

use krilla::color::rgb;
use krilla::geom::{Path, PathBuilder, Point as At, Rect, Size, Transform};
use krilla::image::Image;
use krilla::num::NormalizedF32;
use krilla::paint::{Fill, FillRule, LineJoin, Paint, Pattern, Stroke as Line, StrokeDash};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, Identifier, SpanTag};

use super::pieces;
use super::typeset::Typesetter;
use crate::figure::render::RenderError;
use crate::figure::scene::{Anchor, Area, Dash, Item, Scene, Stroke, Text};
use crate::figure::theme::{Rgb, Role, Theme};
use crate::model::{Picture, PictureKind};

/// PDF counts in halves of what this program counts in; a thousandth of a point is enough for print.
#[expect(clippy::cast_possible_truncation, reason = "a place on a page")]
pub(super) const fn short(points: f64) -> f32 {
    points as f32
}

/// What draws on one page.
pub(super) struct Brush<'a, 's> {
    surface: &'a mut Surface<'s>,
    typesetter: &'a mut Typesetter,
    theme: Theme,
    /// As in the SVG: as wide as the picture is large.
    hatch_scale: f64,
}

impl<'a, 's> Brush<'a, 's> {
    pub(super) fn new(
        surface: &'a mut Surface<'s>,
        typesetter: &'a mut Typesetter,
        theme: Theme,
        scene: &Scene,
    ) -> Self {
        Self {
            surface,
            typesetter,
            theme,
            hatch_scale: (scene.width_pt / 900.0).clamp(0.8, 3.0),
        }
    }

    /// Paper is white already.
    pub(super) fn ground(&mut self, scene: &Scene) {
        let ground = self.theme.rgb(Role::Ground);
        let whole = Rect::from_xywh(0.0, 0.0, short(scene.width_pt), short(scene.height_pt));
        let (Some(whole), true) = (whole, ground != Rgb(0xff, 0xff, 0xff)) else {
            return;
        };
        let tag = Artifact::new(ArtifactType::Background, Some(whole));
        self.surface.start_tagged(ContentTag::Artifact(tag));
        let mut path = PathBuilder::new();
        path.push_rect(whole);
        let fill = self.solid(Role::Ground);
        self.shape(path.finish(), Some(fill), None);
        self.surface.end_tagged();
    }

    /// What is only there to be looked at.
    pub(super) fn artifact(&mut self, items: &[Item]) -> Result<(), RenderError> {
        if items.is_empty() {
            return Ok(());
        }
        let tag = Artifact::with_kind(ArtifactType::Layout);
        self.surface.start_tagged(ContentTag::Artifact(tag));
        let drawn = items.iter().try_for_each(|item| self.draw(item));
        self.surface.end_tagged();
        drawn
    }

    /// What is read, too.
    pub(super) fn content(&mut self, items: &[Item]) -> Result<Identifier, RenderError> {
        let is_text = matches!(items, [Item::Text(_)]);
        let leaf = self.surface.start_tagged(if is_text {
            ContentTag::Span(SpanTag::empty())
        } else {
            ContentTag::Other
        });
        let drawn = items.iter().try_for_each(|item| self.draw(item));
        self.surface.end_tagged();
        drawn.map(|()| leaf)
    }

    fn draw(&mut self, item: &Item) -> Result<(), RenderError> {
        match item {
            Item::Rect {
                area,
                radius_pt,
                fill,
                edge,
            } => {
                let path = || pieces::rect(*area, *radius_pt);
                let solid = self.solid(*fill);
                let hatch = self.hatch_of(*fill);
                self.shape(path(), Some(solid), None);
                if hatch.is_some() {
                    self.shape(path(), hatch, None);
                }
                if let Some(edge) = edge {
                    self.shape(path(), None, Some(thin(*edge)));
                }
            }
            Item::Polygon { points, fill, edge } => {
                let fill = self.solid(*fill);
                self.shape(pieces::polygon(points), Some(fill), *edge);
            }
            Item::Polyline { points, stroke } => {
                self.shape(pieces::polyline(points), None, Some(*stroke));
            }
            Item::Circle {
                centre,
                radius_pt,
                fill,
                edge,
            } => {
                let fill = self.solid(*fill);
                self.shape(pieces::circle(*centre, *radius_pt), Some(fill), *edge);
            }
            Item::Line { from, to, stroke } => {
                self.shape(pieces::polyline(&[*from, *to]), None, Some(*stroke));
            }
            Item::Text(text) => self.text(text),
            Item::Picture { area, picture } => return self.picture(*area, picture),
        }
        Ok(())
    }

    fn shape(&mut self, path: Option<Path>, fill: Option<Fill>, edge: Option<Stroke>) {
        let Some(path) = path else {
            return;
        };
        self.surface.set_fill(fill);
        let line = edge.map(|stroke| self.line(stroke));
        self.surface.set_stroke(line);
        self.surface.draw_path(&path);
    }

    fn line(&self, stroke: Stroke) -> Line {
        let dash = (stroke.dash == Dash::Dashed).then(|| StrokeDash {
            array: vec![short(stroke.width_pt * 3.5), short(stroke.width_pt * 2.5)],
            offset: 0.0,
        });
        Line {
            paint: colour(self.theme.rgb(stroke.role)),
            width: short(stroke.width_pt),
            line_join: LineJoin::Round,
            dash,
            ..Line::default()
        }
    }

    fn solid(&self, role: Role) -> Fill {
        filled(colour(self.theme.rgb(role)))
    }

    /// In print the pale and the middle group are hatched.
    fn hatch_of(&mut self, role: Role) -> Option<Fill> {
        let (line, degrees) = match (self.theme, role) {
            (Theme::Print, Role::Passive) => (Role::PassiveEdge, 45.0),
            (Theme::Print, Role::Detractor) => (Role::Ground, 135.0),
            _ => return None,
        };
        Some(filled(self.stripes(line, degrees).into()))
    }

    /// The lines of the pattern that the SVG has. Without its ground: between tiles some readers leave a seam.
    fn stripes(&mut self, line: Role, degrees: f32) -> Pattern {
        const SIDE: f32 = 6.0;
        let line = self.theme.rgb(line);
        let mut builder = self.surface.stream_builder();
        let mut surface = builder.surface();
        surface.set_fill(Some(filled(colour(line))));
        // Half of the line that the SVG strokes lies outside of its tile.
        if let Some(stripe) = rectangle(0.8, SIDE) {
            surface.draw_path(&stripe);
        }
        surface.finish();
        let scale = short(self.hatch_scale);
        let (sin, cos) = degrees.to_radians().sin_cos();
        Pattern {
            stream: builder.finish(),
            transform: Transform::from_row(
                cos * scale,
                sin * scale,
                -sin * scale,
                cos * scale,
                0.0,
                0.0,
            ),
            width: SIDE,
            height: SIDE,
        }
    }

    fn text(&mut self, text: &Text) {
        let runs = self.typesetter.runs(&text.text, text.weight);
        let size = short(text.size_pt);
        let width: f32 = runs.iter().map(|run| run.width_em * size).sum();
        let mut x = match text.anchor {
            Anchor::Start => short(text.at.x),
            Anchor::Middle => short(text.at.x) - width / 2.0,
            Anchor::End => short(text.at.x) - width,
        };
        let fill = self.solid(text.role);
        self.surface.set_fill(Some(fill));
        self.surface.set_stroke(None);
        for run in runs {
            let start = At::from_xy(x, short(text.at.y));
            x += run.width_em * size;
            self.surface
                .draw_glyphs(start, &run.glyphs, run.font, &run.text, size, false);
        }
    }

    fn picture(&mut self, area: Area, picture: &Picture) -> Result<(), RenderError> {
        let bytes = picture.bytes().to_vec().into();
        let image = match picture.kind() {
            PictureKind::Png => Image::from_png(bytes, false),
            PictureKind::Jpeg => Image::from_jpeg(bytes, false),
        };
        let image = image.map_err(RenderError::Drawing)?;
        let Some(size) = Size::from_wh(short(area.width()), short(area.height())) else {
            return Ok(());
        };
        let place = Transform::from_translate(short(area.left), short(area.top));
        self.surface.push_transform(&place);
        self.surface.draw_image(image, size);
        self.surface.pop();
        Ok(())
    }
}

fn thin(role: Role) -> Stroke {
    Stroke {
        role,
        width_pt: 1.0,
        dash: Dash::Solid,
    }
}

fn rectangle(width: f32, height: f32) -> Option<Path> {
    let mut path = PathBuilder::new();
    path.push_rect(Rect::from_xywh(0.0, 0.0, width, height)?);
    path.finish()
}

fn filled(paint: Paint) -> Fill {
    Fill {
        paint,
        opacity: NormalizedF32::ONE,
        rule: FillRule::NonZero,
    }
}

fn colour(Rgb(red, green, blue): Rgb) -> Paint {
    rgb::Color::new(red, green, blue).into()
}
