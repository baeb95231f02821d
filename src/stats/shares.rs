//! Shares as they are printed. Rounded one by one, 59.5 + 24.5 + 16 would be printed as 60 + 25 + 16 and sum to 101: whole
//! percents are given out by the largest remainder (Hamilton's method), so that printed shares sum to 100.

/// The whole percents of counts that are all there is. Each is its share rounded down or up; they sum to 100, or to 0 of
/// nothing. Of equal remainders the larger count goes first, then the one nearer to the middle: as many promoters as
/// detractors have the same share.
pub fn whole_percents<const N: usize>(counts: [u64; N]) -> [u64; N] {
    let all: u128 = counts.iter().map(|&count| u128::from(count)).sum();
    let mut percents = [0; N];
    if all == 0 {
        return percents;
    }
    let scaled = counts.map(|count| u128::from(count) * 100);
    for (percent, scaled) in percents.iter_mut().zip(scaled) {
        *percent = u64::try_from(scaled / all).unwrap_or(100);
    }
    let missing = 100_u64.saturating_sub(percents.iter().sum());
    let mut places: [usize; N] = std::array::from_fn(|place| place);
    places.sort_by_key(|&place| {
        let first = std::cmp::Reverse((scaled[place] % all, counts[place]));
        (first, (2 * place + 1).abs_diff(N))
    });
    for (place, _) in places.into_iter().zip(0..missing) {
        percents[place] += 1;
    }
    percents
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_would_sum_to_a_hundred_and_one_sums_to_a_hundred() {
        assert_eq!(whole_percents([119, 49, 32]), [60, 24, 16]);
        assert_eq!(whole_percents([1, 1, 1]), [33, 34, 33]);
        assert_eq!(whole_percents([0, 0, 0]), [0, 0, 0]);
        assert_eq!(whole_percents([0, 7, 0]), [0, 100, 0]);
        assert_eq!(whole_percents([u64::MAX, u64::MAX]), [50, 50]);
    }

    proptest! {
        #[test]
        fn every_percent_is_its_share_rounded_one_way_or_the_other(
            counts in proptest::array::uniform11(0_u64..100_000)
        ) {
            let all: u64 = counts.iter().sum();
            let percents = whole_percents(counts);
            prop_assert_eq!(percents.iter().sum::<u64>(), if all == 0 { 0 } else { 100 });
            for (percent, count) in percents.into_iter().zip(counts) {
                let floor = (count * 100).checked_div(all).unwrap_or(0);
                prop_assert!(percent == floor || percent == floor + 1, "{} of {}", count, all);
                prop_assert!(percent == 0 || count > 0);
            }
        }
    }
}
