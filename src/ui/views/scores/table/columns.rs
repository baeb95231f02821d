//! The columns of the table: which are shown, and how wide each is.

use std::collections::BTreeMap;

use super::GAP_PT;

/// From here on what a segment adds to the score is shown, and from there on its influence.
const CONTRIBUTION_FROM_PT: f32 = 760.0;
const INFLUENCE_FROM_PT: f32 = 960.0;
/// Narrower, the pictures are not shown.
const PICTURES_FROM_PT: f32 = 560.0;
/// What goes first, chosen or not, where the names would have no room or the pictures could not be read.
const FIRST_TO_GO: [Column; 4] = [
    Column::Groups,
    Column::Range,
    Column::Contribution,
    Column::Influence,
];
/// What a name and a picture need at the least.
const NAME_LEAST_PT: f32 = 96.0;
const PICTURE_LEAST_PT: f32 = 90.0;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Column {
    /// In the order of the field's choices.
    #[default]
    Name,
    Answers,
    Groups,
    Score,
    Range,
    Verdict,
    Contribution,
    Influence,
}

impl Column {
    const ALL: [Self; 8] = [
        Self::Name,
        Self::Answers,
        Self::Groups,
        Self::Score,
        Self::Range,
        Self::Verdict,
        Self::Contribution,
        Self::Influence,
    ];

    /// Those that a row can do without.
    pub const TO_CHOOSE: [Self; 5] = [
        Self::Groups,
        Self::Range,
        Self::Verdict,
        Self::Contribution,
        Self::Influence,
    ];

    pub const fn is_number(self) -> bool {
        matches!(
            self,
            Self::Answers | Self::Score | Self::Contribution | Self::Influence
        )
    }

    /// Nothing to sort by that another column does not have.
    pub const fn is_picture(self) -> bool {
        matches!(self, Self::Groups | Self::Range)
    }

    /// Whether it is there unless it was chosen otherwise.
    fn has_room(self, full: f32) -> bool {
        match self {
            Self::Name | Self::Answers | Self::Score | Self::Verdict => true,
            Self::Groups | Self::Range => full >= PICTURES_FROM_PT,
            Self::Contribution => full >= CONTRIBUTION_FROM_PT,
            Self::Influence => full >= INFLUENCE_FROM_PT,
        }
    }
}

/// What was chosen by hand; everything else is shown where there is room.
#[derive(Clone, Debug, Default)]
pub(super) struct Columns {
    chosen: BTreeMap<Column, bool>,
}

impl Columns {
    pub fn choose(&mut self, column: Column, is_shown: bool) {
        self.chosen.insert(column, is_shown);
    }

    pub fn is_shown(&self, column: Column, full: f32) -> bool {
        let chosen = self.chosen.get(&column).copied();
        chosen.unwrap_or_else(|| column.has_room(full))
    }

    /// The columns with their widths; the pictures and the name share what the numbers and words leave.
    pub fn placed(&self, full: f32, verdict_pt: f32) -> Vec<(Column, f32)> {
        let mut columns = Column::ALL.to_vec();
        columns.retain(|column| self.is_shown(*column, full));
        let mut rest = rest(&columns, full, verdict_pt);
        for first in FIRST_TO_GO {
            if rest < least(&columns) {
                columns.retain(|column| *column != first);
                rest = self::rest(&columns, full, verdict_pt);
            }
        }
        let shares: f32 = columns.iter().map(|column| share(*column)).sum();
        let width = |column: Column| match share(column) {
            0.0 => fixed(column, full, verdict_pt),
            share => rest.max(NAME_LEAST_PT) * share / shares,
        };
        let widths = columns.iter().map(|&column| (column, width(column)));
        widths.collect()
    }
}

/// What is left for those that share.
fn rest(columns: &[Column], full: f32, verdict_pt: f32) -> f32 {
    let taken = columns
        .iter()
        .map(|column| fixed(*column, full, verdict_pt) + GAP_PT);
    full + GAP_PT - taken.sum::<f32>()
}

fn least(columns: &[Column]) -> f32 {
    let pictures = columns.iter().filter(|column| column.is_picture());
    NAME_LEAST_PT + pictures.map(|_| PICTURE_LEAST_PT).sum::<f32>()
}

fn share(column: Column) -> f32 {
    match column {
        Column::Name => 0.34,
        Column::Groups => 0.30,
        Column::Range => 0.36,
        _ => 0.0,
    }
}

fn fixed(column: Column, full: f32, verdict_pt: f32) -> f32 {
    let is_narrow = full < PICTURES_FROM_PT;
    match column {
        Column::Name | Column::Groups | Column::Range => 0.0,
        Column::Answers if is_narrow => 72.0,
        Column::Score if is_narrow => 56.0,
        Column::Answers => 88.0,
        Column::Score => 76.0,
        Column::Verdict => verdict_pt,
        Column::Contribution => 112.0,
        Column::Influence => 84.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn placed(columns: &Columns, full: f32) -> Vec<Column> {
        let placed = columns.placed(full, 150.0);
        let taken: f32 = placed.iter().map(|(_, width)| width + GAP_PT).sum();
        assert!(taken - GAP_PT <= full + 0.1, "{placed:?} in {full}");
        placed.into_iter().map(|(column, _)| column).collect()
    }

    #[test]
    fn the_wider_the_more_columns() {
        let (columns, table) = (
            Columns::default(),
            [(420.0, 4), (600.0, 5), (718.0, 6), (800.0, 7), (1100.0, 8)],
        );
        for (full, count) in table {
            assert_eq!(placed(&columns, full).len(), count, "{full}");
        }
    }

    #[test]
    fn what_was_chosen_is_shown_and_hidden_whatever_the_width() {
        let mut columns = Columns::default();
        columns.choose(Column::Influence, true);
        columns.choose(Column::Range, false);
        for full in [600.0, 720.0, 1100.0] {
            let placed = placed(&columns, full);
            assert!(placed.contains(&Column::Influence) && !placed.contains(&Column::Range));
        }
        columns.choose(Column::Range, true);
        assert!(!placed(&columns, 480.0).contains(&Column::Groups));
    }
}
