//! Which answers are selected, and which cell the keyboard is at.

use std::collections::HashSet;

use eframe::egui::Modifiers;

use crate::document::RowColumn;
use crate::model::ResponseId;

/// The answers selected, by their ids: sorting does not change them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Selection {
    ids: HashSet<ResponseId>,
    /// The place in the list that a range begins at.
    anchor: Option<usize>,
}

impl Selection {
    pub(super) fn ids(&self) -> &HashSet<ResponseId> {
        &self.ids
    }

    pub(super) fn has(&self, id: ResponseId) -> bool {
        self.ids.contains(&id)
    }

    pub(super) fn toggle(&mut self, at: usize, id: ResponseId) {
        if !self.ids.remove(&id) {
            self.ids.insert(id);
        }
        self.anchor = Some(at);
    }

    /// Everything from where the range began - `from` when none did - to `to`, and nothing else.
    pub(super) fn extend(
        &mut self,
        from: usize,
        to: usize,
        id_at: impl Fn(usize) -> Option<ResponseId>,
    ) {
        let anchor = *self.anchor.get_or_insert(from);
        self.ids = (anchor.min(to)..=anchor.max(to))
            .filter_map(id_at)
            .collect();
    }

    pub(super) fn take_all(&mut self, ids: impl Iterator<Item = ResponseId>) {
        self.ids = ids.collect();
        self.anchor = None;
    }

    pub(super) fn clear(&mut self) {
        *self = Self::default();
    }

    /// Lets go of those that are listed no more: nothing is changed that cannot be seen.
    pub(super) fn keep(&mut self, listed: impl Iterator<Item = ResponseId>) {
        self.anchor = None;
        if !self.ids.is_empty() {
            let ids = std::mem::take(&mut self.ids);
            self.ids = listed.filter(|id| ids.contains(id)).collect();
        }
    }
}

/// The current cell: a place in the list, and the answer that stands there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Cursor {
    pub at: usize,
    pub id: ResponseId,
    pub column: RowColumn,
}

/// A press on a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Clicked {
    pub cell: Cursor,
    pub modifiers: Modifiers,
    pub is_double: bool,
}

/// A move of the current cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Up,
    Down,
    Left,
    Right,
    PageUp,
    PageDown,
    RowStart,
    RowEnd,
    First,
    Last,
}

/// How far a step can go.
#[derive(Clone, Copy, Debug)]
pub(super) struct Extent {
    pub rows: usize,
    pub columns: usize,
    pub rows_on_page: usize,
}

impl Step {
    /// From a row and a column to where the step leads; it stops at the edges.
    pub(super) fn from(self, (row, column): (usize, usize), extent: Extent) -> (usize, usize) {
        let last_row = extent.rows.saturating_sub(1);
        let last_column = extent.columns.saturating_sub(1);
        match self {
            Self::Up => (row.saturating_sub(1), column),
            Self::Down => ((row + 1).min(last_row), column),
            Self::Left => (row, column.saturating_sub(1)),
            Self::Right => (row, (column + 1).min(last_column)),
            Self::PageUp => (row.saturating_sub(extent.rows_on_page), column),
            Self::PageDown => ((row + extent.rows_on_page).min(last_row), column),
            Self::RowStart => (row, 0),
            Self::RowEnd => (row, last_column),
            Self::First => (0, column),
            Self::Last => (last_row, column),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(number: usize) -> ResponseId {
        ResponseId::from_random(number as u64)
    }

    fn selected(selection: &Selection) -> Vec<usize> {
        (0..20)
            .filter(|&number| selection.has(id(number)))
            .collect()
    }

    #[test]
    fn a_range_grows_and_shrinks_from_where_it_began() {
        let mut selection = Selection::default();
        let id_at = |at: usize| (at < 20).then(|| id(at));
        selection.extend(5, 6, id_at);
        assert_eq!(selected(&selection), [5, 6]);
        selection.extend(6, 7, id_at);
        assert_eq!(selected(&selection), [5, 6, 7]);
        selection.extend(7, 3, id_at);
        assert_eq!(selected(&selection), [3, 4, 5]);
    }

    #[test]
    fn single_rows_go_in_and_out_and_a_range_begins_at_the_last() {
        let mut selection = Selection::default();
        selection.toggle(2, id(2));
        selection.toggle(9, id(9));
        selection.toggle(2, id(2));
        assert_eq!(selected(&selection), [9]);
        selection.extend(9, 4, |at| Some(id(at)));
        assert_eq!(selected(&selection), [2, 3, 4]);
    }

    #[test]
    fn what_is_listed_no_more_is_selected_no_more() {
        let mut selection = Selection::default();
        selection.take_all((0..6).map(id));
        selection.keep((4..9).map(id));
        assert_eq!(selected(&selection), [4, 5]);
    }

    #[test]
    fn steps_stop_at_the_edges() {
        let extent = Extent {
            rows: 30,
            columns: 4,
            rows_on_page: 10,
        };
        let table = [
            (Step::Up, (0, 2), (0, 2)),
            (Step::Down, (29, 2), (29, 2)),
            (Step::Left, (3, 0), (3, 0)),
            (Step::Right, (3, 3), (3, 3)),
            (Step::PageDown, (25, 1), (29, 1)),
            (Step::PageUp, (25, 1), (15, 1)),
            (Step::RowStart, (7, 3), (7, 0)),
            (Step::RowEnd, (7, 0), (7, 3)),
            (Step::First, (7, 2), (0, 2)),
            (Step::Last, (7, 2), (29, 2)),
        ];
        for (step, from, expected) in table {
            assert_eq!(step.from(from, extent), expected, "{step:?}");
        }
        let none = Extent {
            rows: 0,
            columns: 1,
            rows_on_page: 10,
        };
        assert_eq!(Step::Down.from((0, 0), none), (0, 0));
    }
}
