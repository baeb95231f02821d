//! A [`TestRenderer`] that draws egui's triangles on the CPU.
//!
//! Responsible for turning one frame into the same pixels on every machine, without a GPU or a display.
//! It follows `egui_wgpu` with `RendererOptions::PREDICTABLE`: transparent canvas, colours blended
//! premultiplied in gamma space, no dithering, no multisampling. Coverage is decided by integer edge
//! functions with a top-left rule, blending by integers; floats only carry what is interpolated, in a
//! fixed order of operations.
//!
//! It must not know what is drawn: no widgets, no screens, no golden files.
#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "a rasteriser goes between float, fixed-point and index coordinates, all bounded by MAX_COORDINATE_PX"
)]

use std::collections::HashMap;

use eframe::egui;
use eframe::egui::epaint::{ImageDelta, Mesh, Primitive, Vertex};
use eframe::egui::{
    Color32, ImageData, Rect, TextureFilter, TextureId, TextureOptions, TextureWrapMode,
    TexturesDelta,
};
use egui_kittest::TestRenderer;
use image::RgbaImage;

/// Corners lie on a grid of this many steps per pixel, as on GPUs.
const SUBPIXELS: i64 = 256;
/// Farther out, corners are moved to here, so that products of coordinates fit in `i64`.
const MAX_COORDINATE_PX: f32 = 1_000_000.0;
/// The bytes 0 and 2 of a colour, each with room to its left.
const EVEN_BYTES: u32 = 0x00ff_00ff;

/// Draws the frames of a [`egui_kittest::Harness`]; give it to `HarnessBuilder::renderer`.
/// Paint callbacks and textures it was never told of are left out of the picture.
#[derive(Default)]
pub struct CpuRenderer {
    textures: HashMap<TextureId, Texture>,
    /// Let go of in the last frame, but still painted by it.
    freed: Vec<TextureId>,
}

impl TestRenderer for CpuRenderer {
    fn handle_delta(&mut self, delta: &mut TexturesDelta) {
        for id in self.freed.drain(..) {
            self.textures.remove(&id);
        }
        for (id, images) in delta.set.drain() {
            for image in images {
                self.textures.entry(id).or_default().update(&image);
            }
        }
        self.freed.extend(delta.free.drain());
    }

    fn render(
        &mut self,
        ctx: &egui::Context,
        output: &egui::FullOutput,
    ) -> Result<RgbaImage, String> {
        let scale = output.pixels_per_point;
        let size_px = (ctx.content_rect().size() * scale).round();
        let mut canvas = Canvas::new(size_px.x as usize, size_px.y as usize);
        for clipped in ctx.tessellate(output.shapes.clone(), scale) {
            let Primitive::Mesh(mesh) = &clipped.primitive else {
                continue;
            };
            let Some(texture) = self.textures.get(&mesh.texture_id) else {
                continue;
            };
            let clip = canvas.clip(clipped.clip_rect, scale);
            canvas.paint_mesh(mesh, texture, clip, scale);
        }
        canvas.into_image()
    }
}

/// An image shapes take their colours from; `pixels` go row by row and are premultiplied.
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
        let Some([left, top]) = delta.pos else {
            *self = Self {
                width,
                height,
                pixels: image.pixels.clone(),
                options: delta.options,
            };
            return;
        };
        for (row, source) in image.pixels.chunks_exact(width.max(1)).enumerate() {
            let start = (top + row) * self.width + left;
            self.pixels[start..start + width].copy_from_slice(source);
        }
    }

    fn texel(&self, x: i64, y: i64) -> u32 {
        let x = wrapped(x, self.width, self.options.wrap_mode);
        let y = wrapped(y, self.height, self.options.wrap_mode);
        u32::from_le_bytes(self.pixels[y * self.width + x].to_array())
    }

    /// The colour at (`u`, `v`), in texels from the top left; places are told apart to 1/256 texel, as by GPUs.
    fn sample(&self, u: f64, v: f64, filter: TextureFilter) -> u32 {
        let x = (u * 256.0 + 0.5).floor() as i64;
        let y = (v * 256.0 + 0.5).floor() as i64;
        if filter == TextureFilter::Nearest {
            return self.texel(x >> 8, y >> 8);
        }
        let (x, y) = (x - 128, y - 128);
        let (left, top) = (x >> 8, y >> 8);
        let (right_share, bottom_share) = ((x & 255) as u32, (y & 255) as u32);
        if right_share == 0 && bottom_share == 0 {
            return self.texel(left, top);
        }
        let above = mixed(
            self.texel(left, top),
            self.texel(left + 1, top),
            right_share,
        );
        let below = mixed(
            self.texel(left, top + 1),
            self.texel(left + 1, top + 1),
            right_share,
        );
        mixed(above, below, bottom_share)
    }
}

/// The texel that stands for coordinate `at` of an axis with `size` texels.
fn wrapped(at: i64, size: usize, mode: TextureWrapMode) -> usize {
    let size = size as i64;
    if (0..size).contains(&at) {
        return at as usize;
    }
    let inside = match mode {
        TextureWrapMode::ClampToEdge => at.clamp(0, size - 1),
        TextureWrapMode::Repeat => at.rem_euclid(size),
        TextureWrapMode::MirroredRepeat => {
            let phase = at.rem_euclid(2 * size);
            phase.min(2 * size - 1 - phase)
        }
    };
    inside as usize
}

/// Colour `a` with `b_share`/256 of it replaced by `b`.
fn mixed(a: u32, b: u32, b_share: u32) -> u32 {
    let a_share = 256 - b_share;
    let half = 0x0080_0080;
    let even = (a & EVEN_BYTES) * a_share + (b & EVEN_BYTES) * b_share + half;
    let odd = ((a >> 8) & EVEN_BYTES) * a_share + ((b >> 8) & EVEN_BYTES) * b_share + half;
    ((even >> 8) & EVEN_BYTES) | (odd & !EVEN_BYTES)
}

/// Two bytes at once (see [`EVEN_BYTES`]): `bytes` times `factor`/255, rounded.
fn scaled(bytes: u32, factor: u32) -> u32 {
    let product = bytes * factor + 0x0080_0080;
    ((product + ((product >> 8) & EVEN_BYTES)) >> 8) & EVEN_BYTES
}

/// Two bytes at once: the sum, at most 255 each.
fn added(a: u32, b: u32) -> u32 {
    let sum = a + b;
    let carry = sum & 0x0100_0100;
    (sum | (carry - (carry >> 8))) & EVEN_BYTES
}

/// The premultiplied colour `source` laid over `below`.
fn over(source: u32, below: u32) -> u32 {
    let kept = 255 - (source >> 24);
    let even = added(source & EVEN_BYTES, scaled(below & EVEN_BYTES, kept));
    let odd = added(
        (source >> 8) & EVEN_BYTES,
        scaled((below >> 8) & EVEN_BYTES, kept),
    );
    even | (odd << 8)
}

/// Channel by channel, where 255 counts as 1.
fn multiplied(a: u32, b: u32) -> u32 {
    let white = u32::MAX;
    if a == white || b == white {
        return a & b;
    }
    let channel = |shift: u32| scaled((a >> shift) & 255, (b >> shift) & 255) << shift;
    channel(0) | channel(8) | channel(16) | channel(24)
}

/// What a corner hands to the pixels between it and its neighbours: red, green, blue, alpha (0 to 255), u, v (texels).
type Values = [f64; 6];

/// A vertex on the subpixel grid.
struct Corner {
    x: i64,
    y: i64,
    values: Values,
}

impl Corner {
    fn new(vertex: &Vertex, texture: &Texture, scale: f32) -> Self {
        let on_grid = |points: f32| {
            let px = (points * scale).clamp(-MAX_COORDINATE_PX, MAX_COORDINATE_PX);
            (px * SUBPIXELS as f32).round() as i64
        };
        let [r, g, b, a] = vertex.color.to_array().map(f64::from);
        let u = f64::from(vertex.uv.x) * texture.width as f64;
        let v = f64::from(vertex.uv.y) * texture.height as f64;
        Self {
            x: on_grid(vertex.pos.x),
            y: on_grid(vertex.pos.y),
            values: [r, g, b, a, u, v],
        }
    }
}

/// A function of pixel centres: zero on the line through two corners, growing towards the third.
struct Edge {
    per_column: i64,
    per_row: i64,
    at_origin: i64,
    /// 0 if pixel centres on the line belong to the triangle, else -1: they are its neighbour's.
    bias: i64,
}

impl Edge {
    fn new(from: &Corner, to: &Corner) -> Self {
        let (dx, dy) = (to.x - from.x, to.y - from.y);
        let centre = SUBPIXELS / 2;
        let is_top_or_left = dy < 0 || (dy == 0 && dx > 0);
        Self {
            per_column: -dy * SUBPIXELS,
            per_row: dx * SUBPIXELS,
            at_origin: dx * (centre - from.y) - dy * (centre - from.x),
            bias: if is_top_or_left { 0 } else { -1 },
        }
    }

    fn at(&self, x: i64, y: i64) -> i64 {
        self.per_column * x + self.per_row * y + self.at_origin
    }
}

/// A triangle of known orientation; edge number `i` is opposite corner number `i`.
struct Triangle {
    corners: [Corner; 3],
    edges: [Edge; 3],
    /// Twice the area, in squares of the subpixel grid.
    area: f64,
}

impl Triangle {
    /// `None` if it has no inside.
    fn new([a, b, c]: [Corner; 3]) -> Option<Self> {
        let area = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
        if area == 0 {
            return None;
        }
        let [a, b, c] = if area > 0 { [a, b, c] } else { [a, c, b] };
        let edges = [Edge::new(&b, &c), Edge::new(&c, &a), Edge::new(&a, &b)];
        Some(Self {
            corners: [a, b, c],
            edges,
            area: area.abs() as f64,
        })
    }

    /// The pixels of row `y` whose centres lie inside, from the first to before the last.
    fn span(&self, y: i64, clip: &Clip) -> (i64, i64) {
        let (mut start, mut end) = (clip.left, clip.right);
        for edge in &self.edges {
            let at_row_start = edge.at(0, y) + edge.bias;
            match edge.per_column {
                0 if at_row_start < 0 => return (start, start),
                0 => {}
                slope if slope > 0 => start = start.max(-at_row_start.div_euclid(slope)),
                slope => end = end.min(at_row_start.div_euclid(-slope) + 1),
            }
        }
        (start, end)
    }

    /// The rows that can have pixels inside.
    fn rows(&self, clip: &Clip) -> std::ops::Range<i64> {
        let [a, b, c] = self
            .corners
            .each_ref()
            .map(|corner| corner.y.div_euclid(SUBPIXELS));
        clip.top.max(a.min(b).min(c))..clip.bottom.min(a.max(b).max(c) + 1)
    }

    /// Whether the corners agree on value number `index`.
    fn is_flat(&self, index: usize) -> bool {
        let [a, b, c] = self
            .corners
            .each_ref()
            .map(|corner| corner.values[index].to_bits());
        a == b && b == c
    }

    /// The values at the centre of a pixel.
    fn values_at(&self, x: i64, y: i64) -> Values {
        self.weighted(self.edges.each_ref().map(|edge| edge.at(x, y)))
    }

    /// How the values change from one pixel to the next of its row.
    fn values_per_column(&self) -> Values {
        self.weighted(self.edges.each_ref().map(|edge| edge.per_column))
    }

    fn weighted(&self, weights: [i64; 3]) -> Values {
        let [a, b, c] = weights.map(|weight| weight as f64 / self.area);
        let [va, vb, vc] = self.corners.each_ref().map(|corner| &corner.values);
        std::array::from_fn(|i| va[i] * a + vb[i] * b + vc[i] * c)
    }
}

/// The pixels that may be changed, from the first to before the last.
struct Clip {
    left: i64,
    top: i64,
    right: i64,
    bottom: i64,
}

/// Where a triangle's pixels get their colours from.
enum Paint<'a> {
    Flat(u32),
    /// What is the same in all pixels is worked out beforehand: the texel, the vertex colour.
    Varying {
        texture: &'a Texture,
        filter: TextureFilter,
        texel: Option<u32>,
        color: Option<u32>,
        step: Values,
    },
}

impl<'a> Paint<'a> {
    fn new(triangle: &Triangle, texture: &'a Texture) -> Self {
        let values = &triangle.corners[0].values;
        let color = (0..4)
            .all(|i| triangle.is_flat(i))
            .then(|| color_of(values));
        let is_one_texel = triangle.is_flat(4) && triangle.is_flat(5);
        let texel = is_one_texel
            .then(|| texture.sample(values[4], values[5], texture.options.magnification));
        if let (Some(texel), Some(color)) = (texel, color) {
            return Self::Flat(multiplied(texel, color));
        }
        let step = triangle.values_per_column();
        let is_shrunk = step[4].abs().max(step[5].abs()) > 1.0;
        let TextureOptions {
            magnification,
            minification,
            ..
        } = texture.options;
        let filter = if is_shrunk {
            minification
        } else {
            magnification
        };
        Self::Varying {
            texture,
            filter,
            texel,
            color,
            step,
        }
    }

    /// Colours neighbouring pixels of a row; `first` are the values at the first of them.
    fn shade(&self, row: &mut [[u8; 4]], first: impl Fn() -> Values) {
        match self {
            Self::Flat(color) => fill(row, *color),
            Self::Varying {
                texture,
                filter,
                texel,
                color,
                step,
            } => {
                let mut values = first();
                for pixel in row {
                    let texel =
                        texel.unwrap_or_else(|| texture.sample(values[4], values[5], *filter));
                    if texel != 0 {
                        let color = color.unwrap_or_else(|| color_of(&values));
                        let source = multiplied(texel, color);
                        *pixel = over(source, u32::from_le_bytes(*pixel)).to_le_bytes();
                    }
                    for (value, step) in values.iter_mut().zip(step) {
                        *value += step;
                    }
                }
            }
        }
    }
}

fn color_of(values: &Values) -> u32 {
    let [r, g, b, a, ..] = values.map(|value| (value + 0.5) as u8);
    u32::from_le_bytes([r, g, b, a])
}

fn fill(row: &mut [[u8; 4]], color: u32) {
    match color >> 24 {
        255 => row.fill(color.to_le_bytes()),
        _ if color == 0 => {}
        _ => {
            for pixel in row {
                *pixel = over(color, u32::from_le_bytes(*pixel)).to_le_bytes();
            }
        }
    }
}

/// The picture while it is painted, row by row.
struct Canvas {
    width: usize,
    height: usize,
    pixels: Vec<[u8; 4]>,
}

impl Canvas {
    fn new(width: usize, height: usize) -> Self {
        Self {
            width,
            height,
            pixels: vec![[0; 4]; width * height],
        }
    }

    fn clip(&self, rect: Rect, scale: f32) -> Clip {
        let within =
            |points: f32, size: usize| ((points * scale).round() as i64).clamp(0, size as i64);
        Clip {
            left: within(rect.min.x, self.width),
            top: within(rect.min.y, self.height),
            right: within(rect.max.x, self.width),
            bottom: within(rect.max.y, self.height),
        }
    }

    fn paint_mesh(&mut self, mesh: &Mesh, texture: &Texture, clip: Clip, scale: f32) {
        for indices in mesh.triangles() {
            let corner = |index: u32| Corner::new(&mesh.vertices[index as usize], texture, scale);
            if let Some(triangle) = Triangle::new(indices.map(corner)) {
                self.paint_triangle(&triangle, texture, &clip);
            }
        }
    }

    fn paint_triangle(&mut self, triangle: &Triangle, texture: &Texture, clip: &Clip) {
        let paint = Paint::new(triangle, texture);
        for y in triangle.rows(clip) {
            let (start, end) = triangle.span(y, clip);
            if start < end {
                let row = y as usize * self.width;
                let pixels = &mut self.pixels[row + start as usize..row + end as usize];
                paint.shade(pixels, || triangle.values_at(start, y));
            }
        }
    }

    fn into_image(self) -> Result<RgbaImage, String> {
        RgbaImage::from_raw(
            self.width as u32,
            self.height as u32,
            self.pixels.into_flattened(),
        )
        .ok_or_else(|| "the picture is too large".to_owned())
    }
}
