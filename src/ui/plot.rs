//! The only file that names `egui_plot`. Draws a neutral [`Figure`]: `egui_plot` has the pointer, the transform and the
//! clipping; the marks are items of it; what stands around them - ticks, names, columns, legend - it cannot draw, so
//! that is painted here by the same transform.

mod axes;
mod columns;
mod grid;
mod ink;
mod labels;
mod lanes;
mod legend;
mod marks;
mod place;
mod stacked;
#[cfg(test)]
mod tests;
mod tip;
mod viewport;

use std::ops::RangeInclusive;

use eframe::egui::{
    Color32, Painter, Pos2, Rect, Response, Role, Sense, Shape, Ui, UiBuilder, Vec2, WidgetInfo,
};
use egui_plot::{
    Plot, PlotBounds, PlotGeometry, PlotItem, PlotItemBase, PlotResponse, PlotTransform,
};

use crate::figure::Figure;
use crate::figure::chart::{
    Arrangement, AxisKind, LegendUse, Mark, Panel, Shape as MarkShape, Span,
};
use crate::ui::theme::Palette;
use ink::Ink;
use place::Place;
pub use stacked::least_height_pt;
use stacked::placed;
use viewport::Viewport;

/// What is kept between frames: which part of each panel is shown.
#[derive(Debug, Default)]
pub struct PlotState {
    viewports: Vec<Viewport>,
}

impl PlotState {
    /// Whether any panel shows another part than the proposed.
    pub fn is_moved(&self) -> bool {
        self.viewports.iter().any(Viewport::is_moved)
    }

    /// Shows all again.
    pub fn reset(&mut self) {
        self.viewports.iter_mut().for_each(Viewport::reset);
    }

    /// Keeps the part that is shown while the axes stay the same.
    fn follow(&mut self, panels: &[Panel]) {
        let is_of_these = self.viewports.len() == panels.len()
            && panels
                .iter()
                .zip(&self.viewports)
                .all(|(panel, viewport)| viewport.is_of(panel));
        if !is_of_these {
            self.viewports = panels.iter().map(Viewport::new).collect();
        }
    }
}

/// Around the axes' ends, so that a dot there is not cut in half.
const AIR_PT: f32 = 7.0;

/// To the sides of a plot, and above and below it. Rows have air of their own; in what lies beyond them the next one
/// would be seen in part.
fn air(panel: &Panel) -> Vec2 {
    match panel.y.kind {
        AxisKind::Category => Vec2::new(AIR_PT, 0.0),
        _ => Vec2::splat(AIR_PT),
    }
}

/// Draws the panels of a figure over the available room. Title, subtitle and notes are the caller's.
pub fn plot_ui(ui: &mut Ui, palette: &Palette, figure: &Figure, state: &mut PlotState) {
    state.follow(&figure.panels);
    let (_, room) = ui.allocate_space(ui.available_size());
    if figure.arrangement == Arrangement::Grid {
        return grid::grid_ui(ui, palette, figure, room);
    }
    let (areas, insets) = placed(ui, palette, &figure.panels, room);
    let panels = figure.panels.iter().zip(&mut state.viewports);
    for (at, ((panel, viewport), (area, insets))) in
        panels.zip(areas.into_iter().zip(insets)).enumerate()
    {
        let response = panel_ui(ui, palette, panel, area, insets, at, viewport);
        let says = if at == 0 {
            figure.description.clone()
        } else {
            texts_of(panel)
        };
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &says));
    }
}

/// What is left free to either side of a plot.
#[derive(Clone, Copy, Debug, Default)]
struct Insets {
    left: f32,
    right: f32,
}

impl Insets {
    fn or_wider(self, other: Self) -> Self {
        Self {
            left: self.left.max(other.left),
            right: self.right.max(other.right),
        }
    }
}

/// What is left free to either side of each plot: the same where the axes are.
fn insets(ui: &Ui, palette: &Palette, panels: &[Panel], areas: &[Rect]) -> Vec<Insets> {
    let ink = Ink::new(ui.painter(), palette);
    let own: Vec<Insets> = panels
        .iter()
        .zip(areas)
        .map(|(panel, area)| own_insets(panel, *area, &ink))
        .collect();
    let widest = |panel: &Panel| {
        let all = panels.iter().zip(&own);
        let in_line = all.filter(|(other, _)| other.x.is_in_line_with(&panel.x));
        in_line.fold(Insets::default(), |widest, (_, own)| widest.or_wider(*own))
    };
    panels.iter().map(widest).collect()
}

fn own_insets(panel: &Panel, area: Rect, ink: &Ink<'_>) -> Insets {
    let (left, right) = if panel.y.kind == AxisKind::Category {
        columns::widths_beside(panel, area.width(), ink)
    } else {
        let (left, right) = labels::widths_at_ends(panel, ink);
        (
            axes::width_beside(&panel.y, area.height(), ink).max(left),
            lanes::width_beside(panel, area.width(), ink).max(right),
        )
    };
    let (overhang_left, overhang_right) = axes::overhang(&panel.x, ink);
    Insets {
        left: left.max(overhang_left),
        right: right.max(overhang_right),
    }
}

/// What a panel without a description of its own says.
fn texts_of(panel: &Panel) -> String {
    let hovers = panel.marks.iter().map(|mark| mark.hover.join(", "));
    hovers
        .filter(|text| !text.is_empty())
        .collect::<Vec<_>>()
        .join("; ")
}

fn panel_ui(
    ui: &mut Ui,
    palette: &Palette,
    panel: &Panel,
    area: Rect,
    insets: Insets,
    at: usize,
    viewport: &mut Viewport,
) -> Response {
    let painter = ui.painter().clone();
    let ink = Ink::new(&painter, palette);
    let mut around = Vec::new();
    let area = below_heading(panel, area, &ink, &mut around);
    let plot_rect = inside(panel, area, insets, &ink);
    viewport.propose(panel, plot_rect.height());
    let shown = viewport.shown();
    let PlotResponse {
        response,
        transform,
        ..
    } = marks_ui(ui, palette, panel, plot_rect, at, shown);
    let place = place_of(panel, &transform);
    labels_ui(panel, area, &place, &ink, &painter);
    if panel.y.kind == AxisKind::Category {
        columns::draw(panel, area, &place, &ink, &mut around);
        viewport.draw_bar(area, &place, palette, &mut around);
    } else {
        axes::draw_upwards(&panel.y, &place, &ink, &mut around);
    }
    axes::draw_across(&panel.x, &place, &ink, &mut around);
    axes::draw_titles(panel, area.left(), &place, &ink, &mut around);
    lanes::draw(panel, area, &place, &ink, &mut around);
    painter.extend(around);
    if viewport.follow_pointer(ui, &response, &place) {
        ui.ctx().request_repaint();
    }
    if let Some(pointer) = response.hover_pos().filter(|_| !response.dragged()) {
        tip::draw(ui, palette, panel, &place, pointer);
    }
    response
}

/// Draws the heading and the legend; gives what is left below them.
fn below_heading(panel: &Panel, area: Rect, ink: &Ink<'_>, shapes: &mut Vec<Shape>) -> Rect {
    let mut top = area.top();
    if let Some(heading) = &panel.heading {
        let text = grid::heading(heading, area, ink);
        top = text.rect.bottom() + 4.0;
        shapes.push(ink.shape(text));
    }
    let below = Rect::from_min_max(Pos2::new(area.left(), top), area.max);
    let is_left_out = panel.legend_use == LegendUse::WithoutLabelsBeside
        && lanes::width_beside(panel, area.width(), ink) > 0.0;
    if !is_left_out {
        top = legend::draw(&panel.legend, below, ink, shapes);
    }
    Rect::from_min_max(Pos2::new(area.left(), top), area.max)
}

/// The part of a panel that is left for the marks.
fn inside(panel: &Panel, area: Rect, insets: Insets, ink: &Ink<'_>) -> Rect {
    let width = area.width() - insets.left - insets.right;
    let top = lanes::height_above(panel, width, ink);
    let bottom = axes::height_below(&panel.x, width, ink);
    let size = Vec2::new(width.max(40.0), (area.height() - top - bottom).max(24.0));
    Rect::from_min_size(area.min + Vec2::new(insets.left, top), size)
}

fn marks_ui(
    ui: &mut Ui,
    palette: &Palette,
    panel: &Panel,
    rect: Rect,
    at: usize,
    (x, y): (Span, Span),
) -> PlotResponse<()> {
    let air = air(panel);
    let rect = rect.expand2(air);
    let mut inner = ui.new_child(UiBuilder::new().id_salt(("panel", at)).max_rect(rect));
    let plot = Plot::new("marks")
        .width(rect.width())
        .height(rect.height())
        .min_size(Vec2::splat(1.0))
        .sense(Sense::CLICK | Sense::DRAG)
        .show_axes(false)
        .show_grid(false)
        .show_background(false)
        .show_x(false)
        .show_y(false)
        .set_margin_fraction(Vec2::ZERO)
        .allow_zoom(false)
        .allow_drag(false)
        .allow_scroll(false)
        .allow_boxed_zoom(false)
        .allow_axis_zoom_drag(false)
        .allow_double_click_reset(false);
    plot.show(&mut inner, |plot| {
        plot.set_plot_bounds_x(with_air(x, rect.width(), air.x));
        plot.set_plot_bounds_y(with_air(y, rect.height(), air.y));
        for layer in layers(panel, palette) {
            plot.add(layer);
        }
    })
}

/// The texts on the marks; they may stand beside the plot, but nowhere above or below it.
fn labels_ui(panel: &Panel, area: Rect, place: &Place, ink: &Ink<'_>, painter: &Painter) {
    let seen = Rect::from_x_y_ranges(area.x_range(), place.rect.expand2(air(panel)).y_range());
    let mut shapes = Vec::new();
    labels::draw(&panel.marks, place, ink, &mut shapes);
    painter
        .with_clip_rect(seen.intersect(painter.clip_rect()))
        .extend(shapes);
}

/// The range of an axis with the air at its ends, for the plot's length with its air.
fn with_air(span: Span, length_pt: f32, air_pt: f32) -> RangeInclusive<f64> {
    let air = f64::from(air_pt / (length_pt - 2.0 * air_pt)) * (span.to - span.from);
    span.from - air..=span.to + air
}

/// Where numbers stand, without the air.
fn place_of(panel: &Panel, transform: &PlotTransform) -> Place {
    let rect = transform.frame().shrink2(air(panel));
    let first = transform.value_from_position(rect.left_bottom());
    let last = transform.value_from_position(rect.right_top());
    let span = |from, to| Span { from, to };
    Place::new(span(first.x, last.x), span(first.y, last.y), rect)
}

/// From the back to the front: bands, the grid seen through them, and the other marks.
fn layers<'a>(panel: &'a Panel, palette: &'a Palette) -> impl Iterator<Item = Layer<'a>> {
    let (bands, others): (Vec<&Mark>, Vec<&Mark>) = panel
        .marks
        .iter()
        .partition(|mark| matches!(mark.shape, MarkShape::Band { .. }));
    let bands = bands.into_iter().map(Content::Mark);
    let others = others.into_iter().map(Content::Mark);
    bands
        .chain([Content::Grid])
        .chain(others)
        .map(move |content| Layer {
            base: PlotItemBase::new(String::new()),
            panel,
            palette,
            content,
        })
}

enum Content<'a> {
    Grid,
    Mark(&'a Mark),
}

/// An item of the plot.
struct Layer<'a> {
    base: PlotItemBase,
    panel: &'a Panel,
    palette: &'a Palette,
    content: Content<'a>,
}

impl PlotItem for Layer<'_> {
    fn shapes(&self, ui: &Ui, transform: &PlotTransform, shapes: &mut Vec<Shape>) {
        let place = place_of(self.panel, transform);
        let ink = Ink::new(ui.painter(), self.palette);
        match &self.content {
            Content::Grid => axes::grid(self.panel, &place, &ink, shapes),
            Content::Mark(mark) => {
                let radius = marks::dot_radius_pt(&self.panel.marks, &place);
                marks::draw(&mark.shape, radius, &place, self.palette, shapes);
            }
        }
    }

    fn initialize(&mut self, _x_range: RangeInclusive<f64>) {}

    fn color(&self) -> Color32 {
        Color32::TRANSPARENT // only egui_plot's own legend asks
    }

    fn geometry(&self) -> PlotGeometry<'_> {
        PlotGeometry::None // what is pointed at is found in `tip`
    }

    fn bounds(&self) -> PlotBounds {
        PlotBounds::NOTHING // the panel's axes say what is shown
    }

    fn base(&self) -> &PlotItemBase {
        &self.base
    }

    fn base_mut(&mut self) -> &mut PlotItemBase {
        &mut self.base
    }
}
