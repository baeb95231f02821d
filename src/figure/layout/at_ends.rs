//! Labels to the sides of what stands at the ends of the horizontal axis: they stand outside the plot, which leaves them
//! their width.

use crate::figure::chart::{Label, Panel, Shape, Side};

/// The widest to the left of the axis' beginning and to the right of its end, as `width` measures them; zero where there
/// are none.
pub fn widths_at_ends(panel: &Panel, width: &dyn Fn(&Label) -> f64) -> (f64, f64) {
    let mut widest = (0.0_f64, 0.0_f64);
    for mark in &panel.marks {
        let Shape::Text(label) = &mark.shape else {
            continue;
        };
        match label.side {
            Side::Left if label.x <= panel.x.from => widest.0 = widest.0.max(width(label)),
            Side::Right if label.x >= panel.x.to => widest.1 = widest.1.max(width(label)),
            _ => (),
        }
    }
    widest
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::Role;
    use crate::figure::chart::{Axis, AxisKind, LabelSet, LabelSize, LegendUse, Mark};

    #[test]
    fn the_widest_on_each_side_counts_and_none_within_the_plot() {
        let axis = || Axis {
            kind: AxisKind::Numeric,
            from: 0.0,
            to: 2.0,
            tick_choices: Vec::new(),
            title: None,
            grid: false,
        };
        let label = |x, side, text: &str| {
            Mark::silent(Shape::Text(Label {
                x,
                y: 0.0,
                side,
                text: text.to_owned(),
                size: LabelSize::Small,
                role: Role::Text,
                set: LabelSet::Single,
                room: None,
            }))
        };
        let panel = Panel {
            heading: None,
            x: axis(),
            y: axis(),
            marks: vec![
                label(0.0, Side::Left, "Ab"),
                label(0.0, Side::Left, "Abcd"),
                label(1.0, Side::Right, "Abcdefgh"),
                label(2.0, Side::Right, "Abc"),
                label(2.0, Side::Above, "Abcdefgh"),
            ],
            legend: Vec::new(),
            legend_use: LegendUse::default(),
            columns: Vec::new(),
            height_share: 1.0,
        };
        let letters = |label: &Label| crate::figure::as_f64(label.text.len());
        assert_eq!(widths_at_ends(&panel, &letters), (4.0, 3.0));
    }
}
