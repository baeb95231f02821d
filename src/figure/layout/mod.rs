//! Where everything stands: a figure and a size become a scene. Responsible for spacing, type sizes, which ticks and
//! labels fit, wrapping and shortening; knows nothing of colours, files or what the numbers mean. No text covers
//! another, and nothing leaves the scene.

mod around;
mod at_ends;
mod axes;
mod columns;
mod grid;
mod in_row;
mod label_order;
mod labels;
mod lanes;
mod marks;
mod page;
mod panel;
mod wrap;

pub use around::{farther_off, lead};
pub use at_ends::widths_at_ends;
pub use axes::ends;
pub use grid::{TWO_LINES_FROM, columns_for};
pub use in_row::fitting_in_row;
pub use label_order::{LabelOrder, around};
pub use lanes::{ABOVE_MAX, BESIDE_MAX, above_rules, apart, labels_beside, labels_beside_from_top};
pub use marks::{DIAMOND, DOT_HEIGHT, EDGE_FROM_PT, RIM, RIM_MOST_PT, SEAM_PT};
use page::Page;
use panel::Insets;

use super::as_f64;
use super::chart::{Arrangement, Figure, Panel};
use super::fonts::{FontMetrics, Weight};
use super::scene::{Anchor, Area, Point, Scene};
use super::theme::Role;
use wrap::balanced;
pub use wrap::{heading_lines, name_line, whole_lines};

/// The size of a picture, and how large its texts are in it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    pub width_pt: f64,
    pub height_pt: f64,
    /// 1 unless the user asked for larger or smaller texts.
    pub text_scale: f64,
}

impl Frame {
    pub const fn new(width_pt: f64, height_pt: f64) -> Self {
        Self {
            width_pt,
            height_pt,
            text_scale: 1.0,
        }
    }

    /// Whose texts are that much larger than those of the screen, however large the picture is: where it stands among
    /// other texts.
    pub fn of_scale(width_pt: f64, height_pt: f64, scale: f64) -> Self {
        let frame = Self::new(width_pt, height_pt);
        Self {
            text_scale: scale / frame.scale(),
            ..frame
        }
    }

    /// Texts grow with the picture, so that a large one is the small one enlarged; at 900 x 560 they have the sizes
    /// of the screen.
    fn scale(self) -> f64 {
        let from_size = (self.width_pt / 900.0).min(self.height_pt / 560.0);
        from_size.clamp(0.8, 3.0) * self.text_scale
    }
}

/// Title, subtitle, axes and labels, in points.
#[derive(Clone, Copy, Debug)]
struct Sizes {
    scale: f64,
    title: f64,
    subtitle: f64,
    label: f64,
    small: f64,
    headline: f64,
    margin: f64,
}

impl Sizes {
    fn new(frame: Frame) -> Self {
        let scale = frame.scale();
        Self {
            scale,
            title: 19.0 * scale,
            subtitle: 13.5 * scale,
            label: 12.5 * scale,
            small: 11.5 * scale,
            headline: 64.0 * scale,
            margin: 24.0 * scale,
        }
    }
}

/// How many rows of names, 40 at most, a picture of that size holds in easily legible type; for [`super::Options::rows_max`].
pub fn rows_for(frame: Frame) -> usize {
    let sizes = Sizes::new(frame);
    // In a narrow picture the subtitle, the legend or a note takes a line more.
    let is_narrow = frame.width_pt < NARROW_PT * sizes.scale;
    let lines_around = if is_narrow { 16.5 } else { 13.2 };
    let plot_height = frame.height_pt - 2.0 * sizes.margin - lines_around * sizes.subtitle;
    let text = (columns::GOOD_ROW_TEXT_PT * sizes.scale).max(columns::LEAST_GOOD_ROW_TEXT_PT);
    (1..=40usize)
        .rev()
        .find(|rows| as_f64(*rows) * text / columns::TEXT_IN_ROW <= plot_height)
        .unwrap_or(1)
}

/// What is no wider than that has long texts in two lines; at the texts' size of the screen.
const NARROW_PT: f64 = 760.0;

/// Puts a figure onto a picture of that size.
pub fn layout(figure: &Figure, frame: Frame, fonts: &FontMetrics) -> Scene {
    let sizes = Sizes::new(frame);
    let mut page = Page::new(frame, sizes, fonts);
    let below_header = header(figure, &mut page);
    let above_notes = notes(figure, &mut page);
    let area = Area {
        left: sizes.margin,
        top: below_header + 26.0 * sizes.scale,
        right: frame.width_pt - sizes.margin,
        bottom: above_notes,
    };
    panels(figure, area, &mut page);
    page.into_scene().in_weights_of(figure.language)
}

/// Title and subtitle; gives where they end.
fn header(figure: &Figure, page: &mut Page<'_>) -> f64 {
    let sizes = page.sizes;
    let title = Paragraph {
        text: &figure.title,
        weight: Weight::SemiBold,
        size: sizes.title,
        role: Role::Text,
    };
    let subtitle = Paragraph {
        text: &figure.subtitle,
        weight: Weight::Regular,
        size: sizes.subtitle,
        role: Role::SoftText,
    };
    let title_end = paragraph(&title, sizes.margin, page);
    paragraph(&subtitle, title_end + 4.0 * sizes.scale, page)
}

/// The lines at the foot; gives where they begin.
fn notes(figure: &Figure, page: &mut Page<'_>) -> f64 {
    let sizes = page.sizes;
    let line_height = sizes.small * 1.4;
    let top = page.area.bottom - sizes.margin - line_height * as_f64(figure.notes.len());
    let mut from = top;
    for note in &figure.notes {
        let note = Paragraph {
            text: note,
            weight: Weight::Regular,
            size: sizes.small,
            role: Role::SoftText,
        };
        from = paragraph(&note, from, page);
    }
    if figure.notes.is_empty() {
        top
    } else {
        top - 12.0 * sizes.scale
    }
}

struct Paragraph<'a> {
    text: &'a str,
    weight: Weight,
    size: f64,
    role: Role,
}

/// Up to two lines from `top` downwards; gives where they end.
fn paragraph(paragraph: &Paragraph<'_>, top: f64, page: &mut Page<'_>) -> f64 {
    let line_height = paragraph.size * 1.35;
    let (left, width) = (
        page.sizes.margin,
        page.area.width() - 2.0 * page.sizes.margin,
    );
    let measure = |text: &str| page.fonts.width(text, paragraph.weight, paragraph.size);
    let lines = balanced(paragraph.text, width, &measure);
    for (line, text) in lines.lines.iter().enumerate() {
        page.add_text(super::scene::Text {
            at: Point {
                x: left,
                y: top + line_height * as_f64(line) + paragraph.size,
            },
            anchor: Anchor::Start,
            weight: paragraph.weight,
            size_pt: paragraph.size,
            role: paragraph.role,
            text: text.clone(),
            full: lines.is_shortened.then(|| paragraph.text.to_owned()),
        });
    }
    top + line_height * as_f64(lines.lines.len())
}

fn panels(figure: &Figure, area: Area, page: &mut Page<'_>) {
    match figure.arrangement {
        Arrangement::Stacked => stacked(&figure.panels, area, page),
        Arrangement::Grid => grid::draw(&figure.panels, area, page),
    }
}

fn stacked(panels: &[Panel], area: Area, page: &mut Page<'_>) {
    let gap = 24.0 * page.sizes.scale;
    let gaps = gap * as_f64(panels.len().saturating_sub(1));
    let shares: f64 = panels.iter().map(|panel| panel.height_share).sum();
    let mut top = area.top;
    let areas: Vec<Area> = panels
        .iter()
        .map(|panel| {
            let height = (area.height() - gaps) * panel.height_share / shares;
            let own = Area {
                top,
                bottom: top + height,
                ..area
            };
            top += height + gap;
            own
        })
        .collect();
    let own: Vec<Insets> = panels
        .iter()
        .zip(&areas)
        .map(|(panel, area)| panel::insets(panel, *area, page))
        .collect();
    for (panel, area) in panels.iter().zip(&areas) {
        let in_line = panels.iter().zip(&own);
        let in_line = in_line.filter(|(other, _)| other.x.is_in_line_with(&panel.x));
        let insets = in_line.fold(Insets::default(), |widest, (_, own)| widest.or_wider(*own));
        panel::draw(panel, *area, insets, page);
    }
}
