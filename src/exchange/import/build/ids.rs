//! What new answers are called.

use fastrand::Rng;
use foldhash::HashSet;

use super::super::row::RowReader;
use crate::model::{Project, ResponseId};

/// The ids of rows that become new answers: what names a row, where no other answer is called so already, else a fresh
/// one. `own_are_new` where what names these rows is known to name nothing else.
pub(super) fn ids_of(
    rows: impl Iterator<Item = usize> + Clone,
    reader: &RowReader<'_>,
    own_are_new: bool,
    project: &Project,
    rng: &mut Rng,
) -> Vec<ResponseId> {
    let mut fresh = Fresh(rng.u64(..));
    if !reader.has_ids() && project.responses().is_empty() {
        return rows.map(|_| fresh.next_id()).collect();
    }
    if own_are_new {
        // A fresh one must not be another's own: where a row has none, all are looked at.
        let own: Option<Vec<_>> = rows.clone().map(|row| reader.id(row)).collect();
        if let Some(own) = own {
            return own;
        }
    }
    let mut taken = HashSet::default();
    taken.reserve(project.responses().len() + reader.table().rows());
    taken.extend(project.responses().iter().map(|each| each.id()));
    rows.map(|row| {
        let own = reader.id(row).filter(|id| taken.insert(*id));
        own.unwrap_or_else(|| {
            loop {
                let id = fresh.next_id();
                if taken.insert(id) {
                    return id;
                }
            }
        })
    })
    .collect()
}

/// Ids that follow one another, from a place that is drawn, in an order of all ids that looks like chance: no two are
/// the same. Of ids drawn one by one, a million each, two imports have one in common on average; of these hardly ever
/// any.
#[derive(Debug)]
struct Fresh(u64);

impl Fresh {
    fn next_id(&mut self) -> ResponseId {
        self.0 = self.0.wrapping_add(1);
        ResponseId::from_random(scattered(self.0))
    }
}

/// Every step can be turned round within the forty bits of an id, so that different numbers stay different.
fn scattered(number: u64) -> u64 {
    const BITS: u64 = (1 << 40) - 1;
    // Odd, and their bits are mixed: SplitMix64's.
    const ODD: [u64; 2] = [0xbf58_476d_1ce4_e5b9, 0x94d0_49bb_1331_11eb];
    ODD.iter().fold(number & BITS, |bits, odd| {
        let bits = (bits ^ (bits >> 21)).wrapping_mul(*odd) & BITS;
        bits ^ (bits >> 17)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fresh_ids_are_all_different_and_do_not_look_like_a_row() {
        const COUNT: usize = 100_000;
        let mut fresh = Fresh(7);
        let ids: Vec<ResponseId> = (0..COUNT).map(|_| fresh.next_id()).collect();
        let different: HashSet<_> = ids.iter().collect();
        assert_eq!(different.len(), COUNT);
        // Half of them lie below the middle, and all pairs of first letters come.
        let middle: ResponseId = "g0000000".parse().unwrap();
        let below = ids.iter().filter(|id| **id < middle).count();
        assert!(
            (COUNT * 49 / 100..COUNT * 51 / 100).contains(&below),
            "{below}"
        );
        let first: HashSet<String> = ids
            .iter()
            .map(|id| id.to_string()[..2].to_owned())
            .collect();
        assert_eq!(first.len(), 1024);
    }
}
