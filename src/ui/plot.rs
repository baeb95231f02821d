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
#[cfg(test)]
mod tests;
mod tip;
mod viewport;

use std::ops::RangeInclusive;

use eframe::egui::{
    Color32, Pos2, Rect, Response, Role, Sense, Shape, Ui, UiBuilder, Vec2, WidgetInfo,
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

const BETWEEN_PANELS_PT: f32 = 20.0;
/// Of rows that are seen whole where others can be scrolled.
const FEW_ROWS_PT: f32 = 120.0;
/// Of rows that are seen at once in a low window, where the page is scrolled instead.
const ROWS_LEAST_PT: f32 = 80.0;
/// Around the axes' ends, so that a dot there is not cut in half.
const AIR_PT: f32 = 7.0;

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

/// What several panels of rows need below each other, so that some rows of each are seen; nothing for others, which are
/// drawn in any height.
pub fn least_height_pt(figure: &Figure) -> f32 {
    let is_of_rows = |panel: &Panel| viewport::rows_height_pt(panel) > 0.0;
    let panels = &figure.panels;
    if figure.arrangement == Arrangement::Grid || panels.len() < 2 || !panels.iter().all(is_of_rows)
    {
        return 0.0;
    }
    let least = |panel: &Panel| {
        let heading = if panel.heading.is_some() { 22.0 } else { 0.0 };
        let legend = if panel.legend.is_empty() { 0.0 } else { 28.0 };
        // The heads of columns and the axis.
        heading + legend + 48.0 + viewport::rows_height_pt(panel).min(ROWS_LEAST_PT)
    };
    let gaps = BETWEEN_PANELS_PT * place::narrow(panels.len() - 1);
    panels.iter().map(least).sum::<f32>() + gaps
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

/// Where the panels are, and what is left free to either side of each plot.
fn placed(ui: &Ui, palette: &Palette, panels: &[Panel], room: Rect) -> (Vec<Rect>, Vec<Insets>) {
    let mut heights = shared_heights(panels, room);
    let insets = insets(ui, palette, panels, &areas(&heights, room));
    let ink = Ink::new(ui.painter(), palette);
    let of_panels = panels.iter().zip(&heights).zip(&insets);
    let missing: Vec<f32> = of_panels
        .map(|((panel, height), insets)| {
            let area = Rect::from_min_size(room.min, Vec2::new(room.width(), *height));
            missing_height(panel, area, *insets, &ink)
        })
        .collect();
    give_height(panels, &mut heights, &missing);
    (areas(&heights, room), insets)
}

/// By their shares of the height.
fn shared_heights(panels: &[Panel], room: Rect) -> Vec<f32> {
    let gaps = BETWEEN_PANELS_PT * place::narrow(panels.len().saturating_sub(1));
    let shares: f64 = panels.iter().map(|panel| panel.height_share).sum();
    let share = |panel: &Panel| place::single(panel.height_share / shares);
    let height = |panel| (room.height() - gaps) * share(panel);
    panels.iter().map(height).collect()
}

/// Below each other.
fn areas(heights: &[f32], room: Rect) -> Vec<Rect> {
    let mut top = room.top();
    let area = |height: &f32| {
        let size = Vec2::new(room.width(), *height);
        let area = Rect::from_min_size(Pos2::new(room.left(), top), size);
        top = area.bottom() + BETWEEN_PANELS_PT;
        area
    };
    heights.iter().map(area).collect()
}

/// What few rows need beyond their height to be seen without scrolling.
fn missing_height(panel: &Panel, area: Rect, insets: Insets, ink: &Ink<'_>) -> f32 {
    let rows = viewport::rows_height_pt(panel);
    if rows == 0.0 || rows > FEW_ROWS_PT {
        return 0.0;
    }
    // Whichever way heights are rounded.
    let needed = rows + 0.5;
    let below = below_heading(panel, area, ink, &mut Vec::new());
    (needed - inside(panel, below, insets, ink).height()).max(0.0)
}

/// Few rows are seen whole at the cost of the panel with most, which is scrolled anyway and keeps half its height.
fn give_height(panels: &[Panel], heights: &mut [f32], missing: &[f32]) {
    let rows = panels.iter().map(viewport::rows_height_pt).enumerate();
    let most = rows.max_by(|(_, a), (_, b)| a.total_cmp(b));
    let Some((longest, _)) = most.filter(|(_, rows)| *rows > FEW_ROWS_PT) else {
        return;
    };
    let wanted: f32 = missing.iter().sum();
    let Some(spared) = heights.get_mut(longest).map(|height| {
        let spared = wanted.min(*height / 2.0);
        *height -= spared;
        spared
    }) else {
        return;
    };
    if wanted > 0.0 {
        for (height, missing) in heights.iter_mut().zip(missing) {
            *height += missing * spared / wanted;
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
        (
            axes::width_beside(&panel.y, area.height(), ink),
            lanes::width_beside(panel, area.width(), ink),
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
    let place = place_of(&transform);
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
    let rect = rect.expand(AIR_PT);
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
        plot.set_plot_bounds_x(with_air(x, rect.width()));
        plot.set_plot_bounds_y(with_air(y, rect.height()));
        for layer in layers(panel, palette) {
            plot.add(layer);
        }
    })
}

/// The range of an axis with the air at its ends, for the plot's length with its air.
fn with_air(span: Span, length_pt: f32) -> RangeInclusive<f64> {
    let air = f64::from(AIR_PT / (length_pt - 2.0 * AIR_PT)) * (span.to - span.from);
    span.from - air..=span.to + air
}

/// Where numbers stand, without the air.
fn place_of(transform: &PlotTransform) -> Place {
    let rect = transform.frame().shrink(AIR_PT);
    let first = transform.value_from_position(rect.left_bottom());
    let last = transform.value_from_position(rect.right_top());
    let span = |from, to| Span { from, to };
    Place::new(span(first.x, last.x), span(first.y, last.y), rect)
}

/// From the back to the front: bands, the grid seen through them, the other marks, and the texts on them.
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
        .chain([Content::Labels])
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
    Labels,
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
        let place = place_of(transform);
        let ink = Ink::new(ui.painter(), self.palette);
        match &self.content {
            Content::Grid => axes::grid(self.panel, &place, &ink, shapes),
            Content::Mark(mark) => {
                let radius = marks::dot_radius_pt(&self.panel.marks, &place);
                marks::draw(&mark.shape, radius, &place, self.palette, shapes);
            }
            Content::Labels => labels::draw(&self.panel.marks, &place, &ink, shapes),
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
