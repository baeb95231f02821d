//! Parts of a whole, rounded so that those shown add up to the whole shown.

use super::Decimals;
use super::numbers::rounded_units;

/// The parts of `whole`, each rounded up or down so that together they are the rounded whole: all down, then those up
/// that lose most (the method of largest remainders).
#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    reason = "points are far below 2 to the 53"
)]
pub fn rounded_parts(parts: &[f64], whole: f64, decimals: Decimals) -> Vec<f64> {
    let scale = 10f64.powi(i32::try_from(decimals.count()).unwrap_or(0));
    // What is whole but for the last digit of its sum is whole.
    let units: Vec<f64> = parts.iter().map(|part| part * scale + 1e-9).collect();
    let mut down: Vec<i64> = units.iter().map(|each| each.floor() as i64).collect();
    let lacking = rounded_units(whole, decimals) as i64 - down.iter().sum::<i64>();
    let mut by_loss: Vec<usize> = (0..units.len()).collect();
    let loss = |at: &usize| units.get(*at).map_or(0.0, |each| each - each.floor());
    by_loss.sort_by(|a, b| loss(b).total_cmp(&loss(a)));
    let up = usize::try_from(lacking).unwrap_or_default();
    for at in by_loss.into_iter().take(up) {
        if let Some(part) = down.get_mut(at) {
            *part += 1;
        }
    }
    down.into_iter().map(|part| part as f64 / scale).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn parts_that_are_shown_add_up() {
        let table: [(&[f64], f64, &[f64]); 6] = [
            (&[-4.4, -0.2], -4.6, &[-5.0, 0.0]),
            (&[0.4, 0.4, 0.4], 1.2, &[1.0, 0.0, 0.0]),
            (&[21.0, 19.0, -4.0], 36.0, &[21.0, 19.0, -4.0]),
            (&[2.5, -2.5], 0.0, &[3.0, -3.0]),
            (&[0.1 + 0.2, 0.7], 1.0, &[0.0, 1.0]),
            (&[], 0.0, &[]),
        ];
        for (parts, whole, expected) in table {
            let rounded = rounded_parts(parts, whole, Decimals::Zero);
            assert_eq!(rounded, expected, "{parts:?}");
        }
    }

    proptest! {
        #[test]
        fn no_part_is_a_whole_unit_off(parts in proptest::collection::vec(-100.0..100.0f64, 1..20)) {
            let whole = parts.iter().sum::<f64>();
            let rounded = rounded_parts(&parts, whole, Decimals::One);
            for (part, shown) in parts.iter().zip(&rounded) {
                prop_assert!((part - shown).abs() < 0.1 + 1e-6, "{} as {}", part, shown);
            }
            let shown = rounded.iter().sum::<f64>();
            prop_assert!((shown - rounded_units(whole, Decimals::One) / 10.0).abs() < 1e-6);
        }
    }
}
