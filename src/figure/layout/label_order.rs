//! Which texts on the marks have their place before others, and what is tried where there is no room. A page and a window
//! measure and draw them each in its own way, but go by this.

use crate::figure::chart::{Label, LabelSet, LabelSize, Mark, Shape, Side};

/// How small labels become, against their own size, before they are left out.
const SMALLER: [f64; 4] = [1.0, 0.9, 0.8, 0.72];

/// The texts of some marks, but for those beside the plot.
#[derive(Debug)]
pub struct LabelOrder<'a> {
    /// Each has a place or none; the number that matters has its before all others.
    pub single: Vec<&'a Label>,
    /// In one row, out of which some may be left.
    pub row: Vec<&'a Label>,
    first_line: Vec<&'a Label>,
    second_line: Vec<&'a Label>,
}

impl<'a> LabelOrder<'a> {
    pub fn of(marks: &'a [Mark]) -> Self {
        let labels = marks.iter().filter_map(|mark| match &mark.shape {
            Shape::Text(label) if label.side != Side::Beside => Some(label),
            _ => None,
        });
        let (row, labels): (Vec<&Label>, Vec<&Label>) =
            labels.partition(|label| label.set == LabelSet::Row);
        let (mut single, together): (Vec<&Label>, Vec<&Label>) = labels
            .into_iter()
            .partition(|label| label.set == LabelSet::Single);
        single.sort_by_key(|label| label.size != LabelSize::Headline);
        let (second_line, first_line) = together
            .into_iter()
            .partition(|label| label.side == Side::SecondAbove);
        Self {
            single,
            row,
            first_line,
            second_line,
        }
    }

    /// Draws those that belong together: all or none, smaller where they do not fit otherwise. Those of the second line
    /// take the place of the first where that has no room. `draw` draws labels in that part of their size, from 0 to 1,
    /// where there is room for all of them, and tells whether there was.
    pub fn draw_together(&self, mut draw: impl FnMut(&[&Label], f64) -> bool) {
        let mut draw_up_to = |most: f64, labels: &[&Label]| {
            let mut parts = SMALLER.into_iter().filter(|part| *part <= most);
            parts.find(|part| draw(labels, *part))
        };
        if let Some(part) = draw_up_to(1.0, &self.first_line) {
            draw_up_to(part, &self.second_line);
        } else {
            let lowered = self.second_line.iter().map(|label| on(Side::Above, label));
            let lowered: Vec<Label> = lowered.collect();
            let lowered: Vec<&Label> = lowered.iter().collect();
            draw_up_to(1.0, &lowered);
        }
    }
}

/// A label on each side of the dot that it names, those first that are tried first.
pub fn around(label: &Label) -> impl Iterator<Item = Label> {
    let sides = [Side::Above, Side::Below, Side::Right, Side::Left];
    sides.into_iter().map(|side| on(side, label))
}

fn on(side: Side, label: &Label) -> Label {
    Label {
        side,
        ..label.clone()
    }
}
