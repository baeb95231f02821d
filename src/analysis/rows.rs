//! Which rows are selected, block after block.

use super::Filter;
use super::counting::Counting;
use super::selection::Selection;
use crate::model::{Block, Project};

/// See the module's page.
pub(super) struct Rows<'a> {
    selection: Selection<'a>,
    counting: &'a Counting,
    /// Of the block looked at last.
    selected: Vec<bool>,
    /// Of the next block.
    first_row: usize,
}

impl<'a> Rows<'a> {
    pub(super) fn of(filter: &'a Filter, counting: &'a Counting) -> Self {
        Self::from(0, filter, counting)
    }

    /// Those of the blocks from a row on, which begins one.
    pub(super) fn from(first_row: usize, filter: &'a Filter, counting: &'a Counting) -> Self {
        Self {
            selection: Selection::of(filter),
            counting,
            selected: Vec::new(),
            first_row,
        }
    }

    /// Of the block after the one looked at last.
    pub(super) fn of_next(&mut self, block: &Block) -> &[bool] {
        self.selection.look_at(block);
        let meets = &self.selection.meets;
        self.counting
            .select(block, self.first_row, meets, &mut self.selected);
        self.first_row += block.len();
        &self.selected
    }

    /// Of the block looked at last, those that meet the filter's conditions, whether they count or not.
    pub(super) fn meeting(&self) -> &[bool] {
        &self.selection.meets
    }
}

/// Fewer answers are counted before another thread has begun.
const WORTH_A_THREAD: usize = 50_000;

/// Whether a project has so many answers that two cores are quicker than one.
pub(super) fn is_worth_two(project: &Project) -> bool {
    project.responses().len() >= WORTH_A_THREAD
}
