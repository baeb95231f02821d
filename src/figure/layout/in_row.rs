//! Texts in a row: moved sideways where they would touch.

/// Where the middles of texts stand in a row, each as near to where it is wanted as the others allow. Takes the middle
/// that is wanted and the width of each, from left to right; `None` where the row is too short for all of them.
pub fn in_row(wanted: &[(f64, f64)], gap: f64, (left, right): (f64, f64)) -> Option<Vec<f64>> {
    let widths: f64 = wanted.iter().map(|(_, width)| width + gap).sum();
    if widths - gap > right - left {
        return None;
    }
    let mut starts = Vec::with_capacity(wanted.len());
    let mut free_from = left;
    for (middle, width) in wanted {
        let start = (middle - width / 2.0).max(free_from);
        starts.push(start);
        free_from = start + width + gap;
    }
    let mut free_to = right;
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
            let found = in_row(&wanted, 2.0, (0.0, 100.0));
            assert_eq!(found, expected, "{wanted:?}");
        }
    }
}
