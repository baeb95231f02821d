//! What charts of rows have beside their marks.

use super::axes::row_at;
use crate::figure::chart::{Column, ColumnCell, LabelSize};
use crate::figure::theme::Role;

/// A column of what `text` says of each row.
pub(super) fn column<T>(
    heading: String,
    rows: &[T],
    (size, role): (LabelSize, Role),
    text: impl Fn(&T) -> String,
) -> Column {
    let cells = rows.iter().enumerate().map(|(row, each)| ColumnCell {
        at: row_at(row),
        text: text(each),
        size,
        role,
    });
    Column {
        heading,
        cells: cells.collect(),
    }
}

/// The number that is looked at.
pub(super) const STRONG: (LabelSize, Role) = (LabelSize::Strong, Role::Text);
/// Another one.
pub(super) const PLAIN: (LabelSize, Role) = (LabelSize::Normal, Role::Text);
/// One that only says how much the others bear.
pub(super) const SOFT: (LabelSize, Role) = (LabelSize::Normal, Role::SoftText);
