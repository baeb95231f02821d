//! A [`TestRenderer`] that draws egui's triangles on the CPU.
//!
//! Responsible for turning one frame into the same pixels on every machine, without a GPU or a display.
//! It follows `egui_wgpu` with `RendererOptions::PREDICTABLE`: a canvas of the window's ground, premultiplied colours
//! blended in gamma space, no dithering, no multisampling. Integers decide which pixels are covered and
//! how colours blend; floats only carry what is interpolated, in a fixed order of operations.
//!
//! It must not know what is drawn: no widgets, no screens, no golden files.
#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "between float, grid and index coordinates; MAX_COORDINATE_PX and the canvas bound them all"
)]

use std::collections::HashMap;
use std::ops::Range;

use eframe::egui::epaint::{ImageDelta, Mesh, Primitive, Vertex};
use eframe::egui::{
    Color32, Context, FullOutput, ImageData, Rect, TextureFilter, TextureId, TextureOptions,
    TexturesDelta,
};
use egui_kittest::TestRenderer;
use image::RgbaImage;

/// Corners lie on a grid of this many steps per pixel, as on GPUs.
const GRID: i64 = 256;
/// Farther out, corners are moved to here, so that products of coordinates fit in `i64`.
const MAX_COORDINATE_PX: f32 = 1_000_000.0;
/// Bytes 0 and 2 of a colour, which leaves each the room for a product.
const EVEN_BYTES: u32 = 0x00ff_00ff;
/// Half of what `>> 8` takes away, for both even bytes.
const HALF: u32 = 0x0080_0080;

/// Draws the frames of a [`egui_kittest::Harness`]; give it to `HarnessBuilder::renderer`.
/// Paint callbacks, and shapes with textures egui did not announce, are left out.
#[derive(Default)]
pub struct CpuRenderer {
    textures: HashMap<TextureId, Texture>,
    /// Let go of in the latest frame, which may still show them.
    freed: Vec<TextureId>,
}

impl TestRenderer for CpuRenderer {
    fn handle_delta(&mut self, delta: &mut TexturesDelta) {
        for id in self.freed.drain(..) {
            self.textures.remove(&id);
        }
        for (id, images) in delta.set.drain() {
            let texture = self.textures.entry(id).or_default();
            images.iter().for_each(|image| texture.update(image));
        }
        self.freed.extend(delta.free.drain());
    }

    fn render(&mut self, ctx: &Context, output: &FullOutput) -> Result<RgbaImage, String> {
        let scale = output.pixels_per_point;
        let size_px = (ctx.content_rect().size() * scale).round();
        let (width, height) = (size_px.x as usize, size_px.y as usize);
        // As the window is cleared.
        let ground = ctx.global_style().visuals.panel_fill.to_array();
        let pixels = vec![ground; width * height];
        let mut canvas = Canvas {
            width,
            height,
            pixels,
        };
        for clipped in ctx.tessellate(output.shapes.clone(), scale) {
            if let Primitive::Mesh(mesh) = &clipped.primitive
                && let Some(texture) = self.textures.get(&mesh.texture_id)
            {
                let clip = canvas.clip(clipped.clip_rect, scale);
                canvas.paint_mesh(mesh, texture, &clip, scale);
            }
        }
        RgbaImage::from_raw(width as u32, height as u32, canvas.pixels.into_flattened())
            .ok_or_else(|| "the picture is too large".to_owned())
    }
}

/// An image that shapes take colours from: premultiplied, row by row.
#[derive(Default)]
struct Texture {
    width: usize,
    height: usize,
    pixels: Vec<Color32>,
    options: TextureOptions,
}

impl Texture {
    fn update(&mut self, delta: &ImageDelta) {
        let ImageData::Color(image) = &delta.image;
        let [width, height] = image.size;
        let [left, top] = delta.pos.unwrap_or_default();
        if delta.is_whole() {
            (self.width, self.height) = (width, height);
            self.options = delta.options;
            self.pixels.clone_from(&image.pixels);
            return;
        }
        for (row, texels) in image.pixels.chunks_exact(width.max(1)).enumerate() {
            let start = (top + row) * self.width + left;
            self.pixels[start..start + width].copy_from_slice(texels);
        }
    }

    /// Outside, the nearest one on the border: nothing here repeats a texture.
    fn texel(&self, x: i64, y: i64) -> u32 {
        let x = x.min(self.width as i64 - 1).max(0) as usize;
        let y = y.min(self.height as i64 - 1).max(0) as usize;
        u32::from_le_bytes(self.pixels[y * self.width + x].to_array())
    }

    /// The colour at (`u`, `v`), in texels and told apart to 1/256 of one, as by GPUs.
    fn sample(&self, u: f64, v: f64, filter: TextureFilter) -> u32 {
        let x = (u * 256.0 + 0.5).floor() as i64;
        let y = (v * 256.0 + 0.5).floor() as i64;
        if filter == TextureFilter::Nearest {
            return self.texel(x >> 8, y >> 8);
        }
        let (left, top) = ((x - 128) >> 8, (y - 128) >> 8);
        let (right_share, bottom_share) = ((x - 128) as u32 & 255, (y - 128) as u32 & 255);
        if right_share == 0 && bottom_share == 0 {
            return self.texel(left, top);
        }
        let row = |y| mixed(self.texel(left, y), self.texel(left + 1, y), right_share);
        mixed(row(top), row(top + 1), bottom_share)
    }
}

/// Colour `a` with `b_share`/256 of it replaced by `b`.
fn mixed(a: u32, b: u32, b_share: u32) -> u32 {
    let pair = |a, b| (a & EVEN_BYTES) * (256 - b_share) + (b & EVEN_BYTES) * b_share + HALF;
    ((pair(a, b) >> 8) & EVEN_BYTES) | (pair(a >> 8, b >> 8) & !EVEN_BYTES)
}

/// The even bytes times `factor`/255, rounded.
fn scaled(bytes: u32, factor: u32) -> u32 {
    let product = (bytes & EVEN_BYTES) * factor + HALF;
    ((product + ((product >> 8) & EVEN_BYTES)) >> 8) & EVEN_BYTES
}

/// The premultiplied colour `source` laid over `below`; sums stop at 255, as additive colours need.
fn over(source: u32, below: u32) -> u32 {
    let kept = 255 - (source >> 24);
    let pair = |source: u32, below: u32| {
        let sum = (source & EVEN_BYTES) + scaled(below, kept);
        let carry = sum & 0x0100_0100;
        (sum | (carry - (carry >> 8))) & EVEN_BYTES
    };
    pair(source, below) | (pair(source >> 8, below >> 8) << 8)
}

/// Channel by channel, where 255 counts as 1.
fn multiplied(a: u32, b: u32) -> u32 {
    if a == u32::MAX || b == u32::MAX {
        return a & b;
    }
    let channel = |shift: u32| scaled((a >> shift) & 255, (b >> shift) & 255) << shift;
    channel(0) | channel(8) | channel(16) | channel(24)
}

/// What is interpolated between corners: red, green, blue, alpha (0 to 255), u, v (texels).
type Values = [f64; 6];

/// A vertex on the grid.
struct Corner {
    x: i64,
    y: i64,
    values: Values,
}

impl Corner {
    fn new(vertex: &Vertex, texture: &Texture, scale: f32) -> Self {
        let on_grid = |points: f32| {
            let px = (points * scale).clamp(-MAX_COORDINATE_PX, MAX_COORDINATE_PX);
            (px * GRID as f32).round() as i64
        };
        let [red, green, blue, alpha] = vertex.color.to_array().map(f64::from);
        let u = f64::from(vertex.uv.x) * texture.width as f64;
        let v = f64::from(vertex.uv.y) * texture.height as f64;
        Self {
            x: on_grid(vertex.pos.x),
            y: on_grid(vertex.pos.y),
            values: [red, green, blue, alpha, u, v],
        }
    }
}

/// A function of pixel centres: zero on the line through two corners, growing towards the third.
struct Edge {
    per_column: i64,
    per_row: i64,
    at_origin: i64,
    /// Pixel centres on the line belong to the triangle below or right of it (the top-left rule).
    owns_line: bool,
}

impl Edge {
    fn new(from: &Corner, to: &Corner) -> Self {
        let (dx, dy) = (to.x - from.x, to.y - from.y);
        Self {
            per_column: -dy * GRID,
            per_row: dx * GRID,
            at_origin: dx * (GRID / 2 - from.y) - dy * (GRID / 2 - from.x),
            owns_line: dy < 0 || (dy == 0 && dx > 0),
        }
    }

    fn at(&self, x: i64, y: i64) -> i64 {
        self.per_column * x + self.per_row * y + self.at_origin
    }

    /// Takes the pixels of row `y` that lie beyond the line away from `columns`.
    fn cut(&self, y: i64, columns: &mut Range<i64>) {
        let at_row_start = self.at(0, y) - i64::from(!self.owns_line);
        let slope = self.per_column;
        if slope > 0 {
            columns.start = columns.start.max(-at_row_start.div_euclid(slope));
        } else if slope < 0 {
            columns.end = columns.end.min(at_row_start.div_euclid(-slope) + 1);
        } else if at_row_start < 0 {
            columns.end = columns.start;
        }
    }
}

/// The pixels that may change.
struct Clip {
    columns: Range<i64>,
    rows: Range<i64>,
}

/// Three corners, clockwise; edge number `i` is opposite corner number `i`.
struct Triangle {
    corners: [Corner; 3],
    edges: [Edge; 3],
    /// Twice the area, in squares of the grid.
    area: f64,
}

impl Triangle {
    /// `None` if it has no inside.
    fn new([a, b, c]: [Corner; 3]) -> Option<Self> {
        let area = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
        let (b, c) = if area > 0 { (b, c) } else { (c, b) };
        (area != 0).then(|| Self {
            edges: [Edge::new(&b, &c), Edge::new(&c, &a), Edge::new(&a, &b)],
            corners: [a, b, c],
            area: area.abs() as f64,
        })
    }

    /// The rows that can have pixels of it.
    fn rows(&self, clip: &Clip) -> Range<i64> {
        let [a, b, c] = self
            .corners
            .each_ref()
            .map(|corner| corner.y.div_euclid(GRID));
        clip.rows.start.max(a.min(b).min(c))..clip.rows.end.min(a.max(b).max(c) + 1)
    }

    /// The pixels of row `y` whose centres lie inside.
    fn columns(&self, y: i64, clip: &Clip) -> Range<i64> {
        let mut columns = clip.columns.clone();
        self.edges.iter().for_each(|edge| edge.cut(y, &mut columns));
        columns
    }

    /// Whether the corners agree on these of their values.
    fn is_flat(&self, mut indices: Range<usize>) -> bool {
        let [a, b, c] = self
            .corners
            .each_ref()
            .map(|corner| corner.values.map(f64::to_bits));
        indices.all(|i| a[i] == b[i] && b[i] == c[i])
    }

    /// The values of the corners, each times the weight that its opposite edge has.
    fn weighted(&self, weight: impl Fn(&Edge) -> i64) -> Values {
        let [a, b, c] = self
            .edges
            .each_ref()
            .map(|edge| weight(edge) as f64 / self.area);
        let [at_a, at_b, at_c] = self.corners.each_ref().map(|corner| corner.values);
        std::array::from_fn(|i| at_a[i] * a + at_b[i] * b + at_c[i] * c)
    }
}

/// Where the pixels of a triangle get their colours from.
struct Paint<'a> {
    texture: &'a Texture,
    filter: TextureFilter,
    /// If it is the same for all pixels.
    texel: Option<u32>,
    /// The colour of the corners, if they have the same.
    color: Option<u32>,
    /// How the values change from one pixel to the next of its row.
    step: Values,
}

impl<'a> Paint<'a> {
    fn new(triangle: &Triangle, texture: &'a Texture) -> Self {
        let options = texture.options;
        let values = &triangle.corners[0].values;
        let step = triangle.weighted(|edge| edge.per_column);
        let is_shrunk = step[4].abs().max(step[5].abs()) > 1.0;
        let filter = if is_shrunk {
            options.minification
        } else {
            options.magnification
        };
        let is_one_texel = triangle.is_flat(4..6);
        Self {
            texture,
            filter,
            texel: is_one_texel.then(|| texture.sample(values[4], values[5], filter)),
            color: triangle.is_flat(0..4).then(|| color_at(values, &step, 0.0)),
            step,
        }
    }

    /// Colours neighbouring pixels of a row; `values` are those of the first.
    fn shade(&self, row: &mut [[u8; 4]], values: &Values) {
        if let (Some(texel), Some(color)) = (self.texel, self.color) {
            return shade_flat(row, multiplied(texel, color));
        }
        let Self {
            texture,
            filter,
            step,
            ..
        } = self;
        for (column, pixel) in row.iter_mut().enumerate() {
            let x = column as f64;
            let texel = self.texel.unwrap_or_else(|| {
                texture.sample(values[4] + step[4] * x, values[5] + step[5] * x, *filter)
            });
            if texel != 0 {
                let color = self.color.unwrap_or_else(|| color_at(values, step, x));
                let below = u32::from_le_bytes(*pixel);
                *pixel = over(multiplied(texel, color), below).to_le_bytes();
            }
        }
    }
}

/// The vertex colour `x` pixels to the right of where `values` are.
fn color_at(values: &Values, step: &Values, x: f64) -> u32 {
    let channel = |i: usize| (values[i] + step[i] * x + 0.5) as u8;
    u32::from_le_bytes([channel(0), channel(1), channel(2), channel(3)])
}

fn shade_flat(row: &mut [[u8; 4]], color: u32) {
    if color >> 24 == 255 {
        row.fill(color.to_le_bytes());
    } else if color != 0 {
        for pixel in row {
            *pixel = over(color, u32::from_le_bytes(*pixel)).to_le_bytes();
        }
    }
}

/// The picture while it is painted: premultiplied, row by row.
struct Canvas {
    width: usize,
    height: usize,
    pixels: Vec<[u8; 4]>,
}

impl Canvas {
    fn clip(&self, rect: Rect, scale: f32) -> Clip {
        let px = |points: f32, max: usize| ((points * scale).round() as i64).clamp(0, max as i64);
        Clip {
            columns: px(rect.min.x, self.width)..px(rect.max.x, self.width),
            rows: px(rect.min.y, self.height)..px(rect.max.y, self.height),
        }
    }

    fn paint_mesh(&mut self, mesh: &Mesh, texture: &Texture, clip: &Clip, scale: f32) {
        for indices in mesh.triangles() {
            let corner = |index| Corner::new(&mesh.vertices[index as usize], texture, scale);
            if let Some(triangle) = Triangle::new(indices.map(corner)) {
                self.paint_triangle(&triangle, texture, clip);
            }
        }
    }

    fn paint_triangle(&mut self, triangle: &Triangle, texture: &Texture, clip: &Clip) {
        let paint = Paint::new(triangle, texture);
        for y in triangle.rows(clip) {
            let columns = triangle.columns(y, clip);
            if !columns.is_empty() {
                let start = y as usize * self.width + columns.start as usize;
                let row = &mut self.pixels[start..][..(columns.end - columns.start) as usize];
                paint.shade(row, &triangle.weighted(|edge| edge.at(columns.start, y)));
            }
        }
    }
}
