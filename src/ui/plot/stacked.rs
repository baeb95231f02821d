//! Panels below each other: how high each is, so that rows are seen whole.

use eframe::egui::{Pos2, Rect, Ui, Vec2};

use super::ink::Ink;
use super::{Insets, below_heading, grid, insets, inside, place, viewport};
use crate::figure::Figure;
use crate::figure::chart::{Arrangement, Panel};
use crate::ui::theme::Palette;

const BETWEEN_PANELS_PT: f32 = 20.0;
/// Of rows that are seen whole where others can be scrolled.
const FEW_ROWS_PT: f32 = 120.0;

/// What panels of rows need below each other, so that every row is seen: the last may be what all others come to.
/// Nothing for panels without rows, which are drawn in any height; small ones in rows and columns need as much as they
/// are looked at in.
pub fn least_height_pt(figure: &Figure, width_pt: f32) -> f32 {
    let is_of_rows = |panel: &Panel| viewport::rows_height_pt(panel) > 0.0;
    let panels = &figure.panels;
    if figure.arrangement == Arrangement::Grid {
        return grid::least_height_pt(panels.len(), width_pt);
    }
    if !panels.iter().all(is_of_rows) {
        return 0.0;
    }
    let least = |panel: &Panel| {
        let heading = if panel.heading.is_some() { 22.0 } else { 0.0 };
        let legend = if panel.legend.is_empty() { 0.0 } else { 28.0 };
        let title = if panel.x.title.is_some() { 17.0 } else { 0.0 };
        // The heads of columns and the axis.
        heading + legend + title + 48.0 + viewport::rows_height_pt(panel)
    };
    let gaps = BETWEEN_PANELS_PT * place::narrow(panels.len() - 1);
    panels.iter().map(least).sum::<f32>() + gaps
}

/// Where the panels are, and what is left free to either side of each plot.
pub(super) fn placed(
    ui: &Ui,
    palette: &Palette,
    panels: &[Panel],
    room: Rect,
) -> (Vec<Rect>, Vec<Insets>) {
    let mut heights = shared_heights(panels, room);
    let insets = insets(ui, palette, panels, &areas(&heights, room));
    let ink = Ink::new(ui.painter(), palette);
    let needed = needed_heights(panels, room, &insets, &ink);
    if let Some(heights) = with_all_rows(panels, &needed, room) {
        return (areas(&heights, room), insets);
    }
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

/// What each panel of rows needs to show all of them; nothing for others.
fn needed_heights(panels: &[Panel], room: Rect, insets: &[Insets], ink: &Ink<'_>) -> Vec<f32> {
    const TALL_PT: f32 = 2000.0;
    let tall = Rect::from_min_size(room.min, Vec2::new(room.width(), TALL_PT));
    let needed = |(panel, insets): (&Panel, &Insets)| {
        let rows = viewport::rows_height_pt(panel);
        if rows == 0.0 {
            return 0.0;
        }
        let below = below_heading(panel, tall, ink, &mut Vec::new());
        // Whichever way heights are rounded.
        TALL_PT - inside(panel, below, *insets, ink).height() + rows + 0.5
    };
    panels.iter().zip(insets).map(needed).collect()
}

/// What every panel needs, and its share of what is left; `None` where there is too little.
fn with_all_rows(panels: &[Panel], needed: &[f32], room: Rect) -> Option<Vec<f32>> {
    let gaps = BETWEEN_PANELS_PT * place::narrow(panels.len().saturating_sub(1));
    let spare = room.height() - gaps - needed.iter().sum::<f32>();
    let shares: f64 = panels.iter().map(|panel| panel.height_share).sum();
    let of_spare = |panel: &Panel| spare * place::single(panel.height_share / shares);
    let heights = panels.iter().zip(needed);
    (spare >= 0.0).then(|| {
        heights
            .map(|(panel, needed)| needed + of_spare(panel))
            .collect()
    })
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
