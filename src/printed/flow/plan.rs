//! On which page each part stands, how high its charts are, and how much room there is between parts.

use crate::printed::setting::{Atom, Ink, as_f64};

/// Of a page, however full it is, against what empty ones cost.
const PAGE_COST: f64 = 0.5;

/// Where everything stands.
#[derive(Debug)]
pub(super) struct Plan {
    pub pages: Vec<PagePlan>,
}

#[derive(Debug, Default)]
pub(super) struct PagePlan {
    /// What stands above the first part.
    pub from_pt: f64,
    pub placed: Vec<Placed>,
}

#[derive(Debug)]
pub(super) struct Placed {
    pub atom: usize,
    pub gap_pt: f64,
    pub height_pt: f64,
}

impl PagePlan {
    /// How far down it reaches; the first part has no room above it but that of the head of its table.
    fn used(&self, atoms: &[Atom<'_>]) -> f64 {
        let parts = self.placed.iter().enumerate();
        let sum: f64 = parts
            .map(|(at, placed)| {
                let above = if at == 0 {
                    head_height(atoms, placed.atom)
                } else {
                    placed.gap_pt
                };
                above + placed.height_pt
            })
            .sum();
        self.from_pt + sum
    }

    /// How much lower its charts could be.
    fn slack(&self, atoms: &[Atom<'_>]) -> f64 {
        let charts = self.placed.iter();
        charts
            .map(
                |placed| match atoms.get(placed.atom).map(|atom| &atom.ink) {
                    Some(Ink::Chart { heights, .. }) => (placed.height_pt - heights.least).max(0.0),
                    _ => 0.0,
                },
            )
            .sum()
    }
}

fn head_height(atoms: &[Atom<'_>], at: usize) -> f64 {
    let head = atoms.get(at).and_then(|atom| atom.head.as_ref());
    head.map_or(0.0, |(_, height)| *height)
}

impl Plan {
    /// The plan with the fullest pages: charts in several sizes are tried, and how far they may be made lower for what
    /// follows them.
    pub(super) fn best(atoms: &[Atom<'_>], room_pt: f64, head_pt: f64) -> Self {
        let mut best = (f64::INFINITY, Self { pages: Vec::new() });
        for give in [1.0, 0.6, 0.3, 0.0] {
            let scales = (0u8..=16).map(|step| 0.75 + 0.05 * f64::from(step));
            for scale in scales {
                let plan = Self::with(atoms, room_pt, head_pt, scale, give);
                let cost = plan.cost(atoms, room_pt) + 0.4 * (scale - 1.0).abs();
                if cost < best.0 {
                    best = (cost, plan);
                }
            }
            // More than what its pages cost anyway: some are not full.
            let of_empty = best.0 - PAGE_COST * as_f64(best.1.pages.len());
            if of_empty < 0.1 {
                break;
            }
        }
        let (_, mut plan) = best;
        plan.fill(atoms, room_pt);
        plan
    }

    /// More pages cost more, and so does every page that is not full; the last one may end earlier.
    fn cost(&self, atoms: &[Atom<'_>], room_pt: f64) -> f64 {
        let last = self.pages.len().saturating_sub(1);
        let pages = self.pages.iter().enumerate();
        let empty: f64 = pages
            .map(|(at, page)| {
                let empty = (1.0 - page.used(atoms) / room_pt).max(0.0);
                let reach = if at == last {
                    (empty - 0.35).max(0.0)
                } else {
                    // Charts of a page that is not the last can still be made higher.
                    (empty - 0.12).max(0.0)
                };
                reach * reach * 4.0
            })
            .sum();
        PAGE_COST * as_f64(self.pages.len()) + empty
    }

    /// With charts of that scale of their good height, of which `give`, from 0 to 1, is how much of what they could be
    /// lower is given to what follows.
    fn with(atoms: &[Atom<'_>], room_pt: f64, head_pt: f64, scale: f64, give: f64) -> Self {
        let mut pages = vec![PagePlan {
            from_pt: head_pt + 14.0,
            placed: Vec::new(),
        }];
        let mut from = 0;
        while from < atoms.len() {
            let kept = atoms
                .iter()
                .skip(from)
                .take_while(|atom| atom.keeps)
                .count();
            let to = (from + kept + 1).min(atoms.len());
            let together: Vec<Placed> = (from..to)
                .filter_map(|at| placed(atoms, at, scale))
                .collect();
            put_together(&mut pages, together, atoms, room_pt, give);
            from = to;
        }
        pages.retain(|page| !page.placed.is_empty() || page.from_pt > 0.0);
        Self { pages }
    }

    /// What is left of a page that is followed by another goes into its charts, then between its sections.
    fn fill(&mut self, atoms: &[Atom<'_>], room_pt: f64) {
        let last = self.pages.len().saturating_sub(1);
        for (at, page) in self.pages.iter_mut().enumerate() {
            let left = room_pt - page.used(atoms);
            if left < 0.0 {
                lower_charts(page, atoms, -left);
            } else if at < last || left < room_pt * 0.25 {
                raise_charts(page, atoms, left);
                let left = room_pt - page.used(atoms);
                spread(page, atoms, left);
            }
        }
    }
}

fn placed(atoms: &[Atom<'_>], at: usize, scale: f64) -> Option<Placed> {
    let atom = atoms.get(at)?;
    Some(Placed {
        atom: at,
        gap_pt: atom.gap_pt,
        height_pt: match &atom.ink {
            Ink::Set { height_pt, .. } => *height_pt,
            Ink::Chart { heights, .. } => heights.scaled(scale),
        },
    })
}

/// On the last page where there is room, if need be by making its charts lower; else on a new one.
fn put_together(
    pages: &mut Vec<PagePlan>,
    together: Vec<Placed>,
    atoms: &[Atom<'_>],
    room_pt: f64,
    give: f64,
) {
    let height: f64 = together
        .iter()
        .map(|each| each.gap_pt + each.height_pt)
        .sum();
    let own = PagePlan {
        from_pt: 0.0,
        placed: together,
    };
    let fits = pages.last().is_some_and(|page| {
        let over = page.used(atoms) + height - room_pt;
        page.placed.is_empty() && page.from_pt <= 0.0
            || over <= give * (page.slack(atoms) + own.slack(atoms))
    });
    // What is higher than a page goes on over its end, part by part.
    if !fits && own.used(atoms) - own.slack(atoms) > room_pt && own.placed.len() > 1 {
        for each in own.placed {
            put_together(pages, vec![each], atoms, room_pt, give);
        }
        return;
    }
    if !fits {
        pages.push(PagePlan::default());
    }
    if let Some(page) = pages.last_mut() {
        page.placed.extend(own.placed);
    }
}

fn lower_charts(page: &mut PagePlan, atoms: &[Atom<'_>], by_pt: f64) {
    let slack = page.slack(atoms);
    if slack <= 0.0 {
        return;
    }
    let part = (by_pt / slack).min(1.0);
    for placed in &mut page.placed {
        if let Some(Ink::Chart { heights, .. }) = atoms.get(placed.atom).map(|atom| &atom.ink) {
            placed.height_pt -= part * (placed.height_pt - heights.least).max(0.0);
        }
    }
}

fn raise_charts(page: &mut PagePlan, atoms: &[Atom<'_>], by_pt: f64) {
    let could = |placed: &Placed| match atoms.get(placed.atom).map(|atom| &atom.ink) {
        Some(Ink::Chart { heights, .. }) => (heights.most - placed.height_pt).max(0.0),
        _ => 0.0,
    };
    let whole: f64 = page.placed.iter().map(could).sum();
    if whole <= 0.0 {
        return;
    }
    let part = (by_pt / whole).min(1.0);
    for placed in &mut page.placed {
        placed.height_pt += part * could(placed);
    }
}

/// A little more room above the sections, so that the page ends where the others do.
fn spread(page: &mut PagePlan, atoms: &[Atom<'_>], left_pt: f64) {
    const MOST: f64 = 16.0;
    let begins = |placed: &Placed| {
        atoms
            .get(placed.atom)
            .is_some_and(|atom| atom.begins_section)
    };
    let places = page
        .placed
        .iter()
        .skip(1)
        .filter(|each| begins(each))
        .count();
    if places == 0 || left_pt <= 0.0 {
        return;
    }
    let each_pt = (left_pt / as_f64(places)).min(MOST);
    for placed in page.placed.iter_mut().skip(1) {
        if begins(placed) {
            placed.gap_pt += each_pt;
        }
    }
}
