//! Texts in a row: moved sideways where they would touch, and the longest left out where there is no room for all.

use crate::figure::chart::Span;

/// What of a row there is room for, each with where its middle stands: where the row is too short for all, the longest
/// are left out. `place` gives the middle that is wanted and the width of each; they come from left to right.
pub fn fitting_in_row<T>(
    mut row: Vec<T>,
    place: impl Fn(&T) -> (f64, f64),
    gap: f64,
    ends: Span,
) -> Vec<(T, f64)> {
    loop {
        let wanted: Vec<(f64, f64)> = row.iter().map(&place).collect();
        if let Some(middles) = in_row(&wanted, gap, ends) {
            return row.into_iter().zip(middles).collect();
        }
        let widths = wanted.iter().enumerate();
        let longest = widths.max_by(|(_, a), (_, b)| a.1.total_cmp(&b.1));
        let Some((longest, _)) = longest else {
            return Vec::new();
        };
        row.remove(longest);
    }
}

/// Where the middles of texts stand in a row, each as near to where it is wanted as the others allow. Takes the middle
/// that is wanted and the width of each, from left to right; `None` where the row is too short for all of them.
fn in_row(wanted: &[(f64, f64)], gap: f64, ends: Span) -> Option<Vec<f64>> {
    let widths: f64 = wanted.iter().map(|(_, width)| width + gap).sum();
    if widths - gap > ends.to - ends.from {
        return None;
    }
    let mut starts = Vec::with_capacity(wanted.len());
    let mut free_from = ends.from;
    for (middle, width) in wanted {
        let start = (middle - width / 2.0).max(free_from);
        starts.push(start);
        free_from = start + width + gap;
    }
    let mut free_to = ends.to;
    for (start, (_, width)) in starts.iter_mut().zip(wanted).rev() {
        *start = start.min(free_to - width);
        free_to = *start - gap;
    }
    let placed = starts.iter().zip(wanted);
    Some(
        placed
            .map(|(start, (_, width))| start + width / 2.0)
            .collect(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENDS: Span = Span {
        from: 0.0,
        to: 100.0,
    };

    #[test]
    fn texts_of_a_row_are_moved_apart_and_stay_within_its_ends() {
        let cases = [
            ([(20.0, 10.0), (60.0, 20.0)], Some(vec![20.0, 60.0])),
            ([(20.0, 20.0), (30.0, 20.0)], Some(vec![20.0, 42.0])),
            ([(80.0, 20.0), (95.0, 20.0)], Some(vec![68.0, 90.0])),
            ([(0.0, 20.0), (60.0, 10.0)], Some(vec![10.0, 60.0])),
            ([(20.0, 60.0), (60.0, 60.0)], None),
        ];
        for (wanted, expected) in cases {
            let found = in_row(&wanted, 2.0, ENDS);
            assert_eq!(found, expected, "{wanted:?}");
        }
    }

    #[test]
    fn the_longest_of_a_row_are_left_out_until_the_others_fit() {
        let place = |(_, middle, width): &(char, f64, f64)| (*middle, *width);
        let kept = |row: &[(char, f64, f64)]| -> String {
            let fitting = fitting_in_row(row.to_vec(), place, 2.0, ENDS);
            fitting.into_iter().map(|((name, ..), _)| name).collect()
        };
        let (a, b, c) = (('a', 20.0, 40.0), ('b', 50.0, 60.0), ('c', 80.0, 50.0));
        assert_eq!(kept(&[a, b, c]), "ac");
        assert_eq!(kept(&[('a', 20.0, 101.0)]), "");
        let placed = fitting_in_row(vec![a, c], place, 2.0, ENDS);
        assert_eq!(placed, [(a, 20.0), (c, 75.0)]);
    }
}
