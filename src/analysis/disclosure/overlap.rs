//! Whether two fields together give somebody away.
//!
//! Take the pieces of both fields as nodes, joined by the answers they share. Whatever is added and subtracted of what is
//! told of the pieces comes down to answers that cross a cut of that graph: two departments without the two teams that
//! lie within them but for one person tell of that person. So every cut that parts what hangs together must be crossed
//! by enough answers. The smallest cut is found after M. Stoer and F. Wagner, A simple min-cut algorithm, Journal of
//! the ACM 44 (1997) 585-591.

/// More nodes that hang together by few answers each than this are not looked at closer: they are taken for unsafe.
const MOST_NODES: usize = 256;

/// The pieces of two fields, numbered through both, and which of them share answers.
#[derive(Clone, Debug)]
pub(super) struct Overlap {
    nodes: usize,
    /// Two pieces each, in ascending order.
    cells: Vec<(usize, usize)>,
}

/// Nodes that hang together, in two parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Cut {
    pub(super) one: Vec<usize>,
    pub(super) other: Vec<usize>,
}

impl Overlap {
    pub(super) const fn new(nodes: usize, cells: Vec<(usize, usize)>) -> Self {
        Self { nodes, cells }
    }

    pub(super) fn cells(&self) -> &[(usize, usize)] {
        &self.cells
    }

    pub(super) fn is_safe(&self, answers: &[u64], threshold: u64) -> bool {
        self.thin_cut(answers, threshold).is_none()
    }

    /// A cut that fewer than `threshold` answers cross, but some; `answers` are those of each cell.
    pub(super) fn thin_cut(&self, answers: &[u64], threshold: u64) -> Option<Cut> {
        let edges: Vec<(usize, usize, u64)> = self
            .cells
            .iter()
            .zip(answers)
            .filter(|(_, answers)| **answers > 0)
            .map(|(&(one, other), &answers)| (one, other, answers))
            .collect();
        // No cut to be found parts two that share enough.
        let close = joined(self.nodes, &edges, threshold);
        let together = Groups::of(
            self.nodes,
            edges.iter().map(|&(one, other, _)| (one, other)),
        );
        let mut components: Vec<Vec<usize>> = vec![Vec::new(); self.nodes];
        for node in (0..self.nodes).filter(|&node| close.leader(node) == node) {
            components[together.leader(node)].push(node);
        }
        let mut leaders = components.iter().filter(|leaders| leaders.len() > 1);
        let (leaders, thin) =
            leaders.find_map(|all| Some((all, thin_cut_of(all, &close, &edges, threshold)?)))?;
        let led = |node: &usize| leaders.contains(&close.leader(*node));
        let is_thin = |node: &usize| thin.contains(&close.leader(*node));
        let (one, other) = (0..self.nodes).filter(led).partition(is_thin);
        Some(Cut { one, other })
    }
}

/// Nodes that are on one side of any cut to be found, since enough answers join them.
fn joined(nodes: usize, edges: &[(usize, usize, u64)], threshold: u64) -> Groups {
    let mut groups = Groups::of(nodes, std::iter::empty());
    loop {
        let mut shared = std::collections::BTreeMap::new();
        for &(one, other, answers) in edges {
            let pair = (groups.leader(one), groups.leader(other));
            let pair = (pair.0.min(pair.1), pair.0.max(pair.1));
            if pair.0 != pair.1 {
                *shared.entry(pair).or_insert(0) += answers;
            }
        }
        let close: Vec<_> = shared
            .into_iter()
            .filter(|(_, answers)| *answers >= threshold)
            .collect();
        if close.is_empty() {
            return groups;
        }
        for ((one, other), _) in close {
            groups.join(one, other);
        }
    }
}

/// The leaders on one side of a thin cut through a component.
fn thin_cut_of(
    leaders: &[usize],
    close: &Groups,
    edges: &[(usize, usize, u64)],
    threshold: u64,
) -> Option<Vec<usize>> {
    if leaders.len() > MOST_NODES {
        return leaders.first().map(|&first| vec![first]);
    }
    let place = |node: usize| leaders.binary_search(&close.leader(node)).ok();
    let mut weights = vec![vec![0; leaders.len()]; leaders.len()];
    for &(one, other, answers) in edges {
        if let (Some(one), Some(other)) = (place(one), place(other))
            && one != other
        {
            weights[one][other] += answers;
            weights[other][one] += answers;
        }
    }
    let (crossing, side) = smallest_cut(weights)?;
    (crossing < threshold).then(|| side.into_iter().map(|at| leaders[at]).collect())
}

/// The weight of the smallest cut of a graph that hangs together, and the nodes on one side of it; `None` of fewer
/// than two nodes.
fn smallest_cut(mut weights: Vec<Vec<u64>>) -> Option<(u64, Vec<usize>)> {
    let mut merged: Vec<Vec<usize>> = (0..weights.len()).map(|node| vec![node]).collect();
    let mut active: Vec<usize> = (0..weights.len()).collect();
    let mut smallest: Option<(u64, Vec<usize>)> = None;
    while active.len() > 1 {
        let order = by_attachment(&weights, &active);
        let [.., (before, _), (last, attached)] = order[..] else {
            break;
        };
        if smallest.as_ref().is_none_or(|(least, _)| attached < *least) {
            smallest = Some((attached, merged[last].clone()));
        }
        let moved = std::mem::take(&mut merged[last]);
        merged[before].extend(moved);
        active.retain(|&node| node != last);
        for &node in &active {
            let more = weights[last][node];
            weights[before][node] += more;
            weights[node][before] += more;
        }
    }
    smallest
}

/// The nodes in the order in which each is the one most attached to those before it, with how much it is.
fn by_attachment(weights: &[Vec<u64>], active: &[usize]) -> Vec<(usize, u64)> {
    let mut attached = vec![0; weights.len()];
    let mut waiting = active.to_vec();
    let mut order = Vec::with_capacity(active.len());
    while let Some(at) = (0..waiting.len()).max_by_key(|&at| attached[waiting[at]]) {
        let next = waiting.swap_remove(at);
        order.push((next, attached[next]));
        for &node in &waiting {
            attached[node] += weights[next][node];
        }
    }
    order
}

/// Nodes in groups that grow together, each with the smallest of its nodes as its leader.
#[derive(Debug)]
struct Groups(Vec<usize>);

impl Groups {
    fn of(nodes: usize, joined: impl Iterator<Item = (usize, usize)>) -> Self {
        let mut groups = Self((0..nodes).collect());
        for (one, other) in joined {
            groups.join(one, other);
        }
        groups
    }

    fn leader(&self, mut node: usize) -> usize {
        while self.0[node] != node {
            node = self.0[node];
        }
        node
    }

    fn join(&mut self, one: usize, other: usize) {
        let (one, other) = (self.leader(one), self.leader(other));
        self.0[one.max(other)] = one.min(other);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Of every set of nodes, how many answers cross its border.
    fn crossings(overlap: &Overlap, answers: &[u64]) -> impl Iterator<Item = u64> {
        (0_u32..1 << overlap.nodes).map(move |set| {
            let is_in = |node: usize| set >> node & 1 == 1;
            let cells = overlap.cells.iter().zip(answers);
            let crossing = cells.filter(|((one, other), _)| is_in(*one) != is_in(*other));
            crossing.map(|(_, answers)| answers).sum()
        })
    }

    fn crossing(overlap: &Overlap, answers: &[u64], cut: &Cut) -> u64 {
        let cells = overlap.cells.iter().zip(answers);
        let is_in = |node: &usize| cut.one.contains(node);
        let crossing = cells.filter(|((one, other), _)| is_in(one) != is_in(other));
        crossing.map(|(_, answers)| answers).sum()
    }

    proptest! {
        #[test]
        fn a_thin_cut_is_found_where_there_is_one(
            table in proptest::collection::vec(prop_oneof![3 => Just(0u64), 2 => 1u64..4, 2 => 4u64..12], 16),
        ) {
            let cells: Vec<_> = (0..4).flat_map(|one| (4..8).map(move |other| (one, other))).collect();
            let overlap = Overlap::new(8, cells);
            let is_thin = |answers: u64| 0 < answers && answers < 5;
            let wanted = crossings(&overlap, &table).any(is_thin);
            let found = overlap.thin_cut(&table, 5);
            prop_assert_eq!(found.is_some(), wanted);
            if let Some(cut) = found {
                prop_assert!(is_thin(crossing(&overlap, &table, &cut)));
            }
        }
    }

    #[test]
    fn one_person_of_another_office_s_team_is_given_away() {
        // Two offices and two teams in each country, and one person in Berlin who is of a French team.
        let cells = vec![
            (0, 4),
            (0, 5),
            (1, 4),
            (1, 5),
            (2, 6),
            (2, 7),
            (3, 6),
            (3, 7),
            (0, 6),
        ];
        let overlap = Overlap::new(8, cells);
        let mut answers = [5; 9];
        answers[8] = 1;
        let cut = overlap.thin_cut(&answers, 5).unwrap();
        let french = vec![2, 3, 6, 7];
        assert!(cut.one == french || cut.other == french, "{cut:?}");
        answers[8] = 5;
        assert!(overlap.is_safe(&answers, 5));
    }
}
