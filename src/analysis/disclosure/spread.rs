//! How the answers of a span of time are spread over the pieces of all fields, and whether that gives somebody away.

use std::collections::{BTreeMap, HashMap};

use super::cuts::{Cuts, Start};
use super::hiding::{Field, Hiding, Pieces, scored_rows};
use super::overlap::Overlap;
use crate::analysis::grouping::Grouping;
use crate::model::Project;

/// Answers with a score.
#[derive(Clone, Debug, Default)]
pub(super) struct Spread {
    all: u64,
    /// Of each field, each piece.
    pieces: Vec<Vec<u64>>,
    /// Of each pair of fields, each cell.
    cells: Vec<Vec<u64>>,
}

/// What spreads are looked at with.
#[derive(Debug)]
pub(super) struct Spreading {
    pieces: Vec<Pieces>,
    pairs: Vec<Crossing>,
    threshold: u64,
}

#[derive(Debug)]
struct Crossing {
    fields: [usize; 2],
    overlap: Overlap,
    numbers: HashMap<(usize, usize), usize>,
}

impl Spread {
    pub(super) fn add(&mut self, other: &Self) {
        self.all += other.all;
        for (sums, more) in [
            (&mut self.pieces, &other.pieces),
            (&mut self.cells, &other.cells),
        ] {
            sums.resize_with(sums.len().max(more.len()), Vec::new);
            for (sum, more) in sums.iter_mut().zip(more) {
                sum.resize(sum.len().max(more.len()), 0);
                for (sum, more) in sum.iter_mut().zip(more) {
                    *sum += more;
                }
            }
        }
    }
}

impl Spreading {
    pub(super) fn of(hiding: &Hiding) -> Self {
        let pieces: Vec<Pieces> = hiding.fields.iter().map(Field::pieces).collect();
        let pairs = hiding.pairs.iter().map(|pair| {
            let (overlap, _) = hiding.overlap(pair);
            let cells = overlap.cells().iter().enumerate();
            Crossing {
                fields: pair.fields,
                numbers: cells.map(|(number, &cell)| (cell, number)).collect(),
                overlap,
            }
        });
        Self {
            pairs: pairs.collect(),
            pieces,
            threshold: hiding.threshold,
        }
    }

    /// By span.
    pub(super) fn spreads(
        &self,
        project: &Project,
        hiding: &Hiding,
        cuts: &Cuts,
    ) -> BTreeMap<Start, Spread> {
        let fields = hiding.fields.iter();
        let mut groupings: Vec<Grouping<'_>> = fields
            .map(|field| Grouping::new(project, field.dimension))
            .collect();
        let mut slots = vec![Vec::new(); groupings.len()];
        let mut spreads: BTreeMap<Start, Spread> = BTreeMap::new();
        for block in project.responses().blocks() {
            for (grouping, slots) in groupings.iter_mut().zip(&mut slots) {
                grouping.slots_of(block, slots);
            }
            for at in scored_rows(block) {
                let day = block.days().get(at).copied().flatten();
                let span = day.and_then(|day| cuts.start(day));
                let pieces = self.pieces.iter().zip(&slots);
                let pieces: Vec<usize> = pieces.map(|(of, slots)| of.of(slots[at])).collect();
                let spread = spreads.entry(span).or_insert_with(|| self.nobody());
                self.count(&pieces, spread);
            }
        }
        spreads
    }

    pub(super) fn nobody(&self) -> Spread {
        Spread {
            all: 0,
            pieces: self.pieces.iter().map(|of| vec![0; of.count]).collect(),
            cells: self
                .pairs
                .iter()
                .map(|pair| vec![0; pair.overlap.cells().len()])
                .collect(),
        }
    }

    /// An answer, by its piece of each field.
    fn count(&self, pieces: &[usize], spread: &mut Spread) {
        spread.all += 1;
        for (counts, &piece) in spread.pieces.iter_mut().zip(pieces) {
            counts[piece] += 1;
        }
        for (pair, counts) in self.pairs.iter().zip(&mut spread.cells) {
            let [one, other] = pair.fields;
            let cell = (pieces[one], self.pieces[one].count + pieces[other]);
            if let Some(&number) = pair.numbers.get(&cell) {
                counts[number] += 1;
            }
        }
    }

    /// Whether no piece, nobody outside of it, and nothing that two fields tell together is too few.
    pub(super) fn is_safe(&self, spread: &Spread) -> bool {
        let enough = |answers: u64| answers == 0 || answers >= self.threshold;
        let are_pieces_safe = spread
            .pieces
            .iter()
            .flatten()
            .all(|&piece| enough(piece) && enough(spread.all.saturating_sub(piece)));
        let mut pairs = self.pairs.iter().zip(&spread.cells);
        enough(spread.all)
            && are_pieces_safe
            && pairs.all(|(pair, cells)| pair.overlap.is_safe(cells, self.threshold))
    }
}
