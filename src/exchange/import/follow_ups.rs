//! Surveys ask promoters, passives and detractors different questions after the score, as the program's own do. Each is a
//! column then, and an answer fills one of them at most: the one of its group.

use super::Table;
use super::score::read_score;
use crate::model::Group;

/// A column with fewer texts shows nothing by whose they are.
const FEWEST: usize = 2;

/// Of these columns, those that different groups filled, where there are several. No answer fills two of them.
pub(super) fn by_group(table: &Table, score: usize, columns: &[usize]) -> Option<Vec<usize>> {
    let mut taken: Vec<Group> = Vec::new();
    let mut found = Vec::new();
    for &column in columns {
        let Some(groups) = groups_of(table, score, column) else {
            continue;
        };
        if groups.iter().any(|group| taken.contains(group)) {
            return None;
        }
        taken.extend(groups);
        found.push(column);
    }
    (found.len() > 1).then_some(found)
}

/// The groups of those who filled a column; nothing where few did, all groups did, or one without a score.
fn groups_of(table: &Table, score: usize, column: usize) -> Option<Vec<Group>> {
    const ALL: usize = 3;
    let mut groups: Vec<Group> = Vec::new();
    let mut filled = 0;
    for row in 0..table.rows() {
        if table.cell(row, column).is_empty() {
            continue;
        }
        filled += 1;
        let group = read_score(table.cell(row, score))?.group();
        if !groups.contains(&group) {
            groups.push(group);
        }
        if groups.len() == ALL {
            return None;
        }
    }
    (filled >= FEWEST).then_some(groups)
}
