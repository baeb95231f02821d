//! Wenjuanxing writes into a cell that somebody left a question empty or passed it over. Such a cell is empty.

use super::separator::Span;
use super::table::Table;

const NOTHING: [&str; 4] = ["(空)", "（空）", "(跳过)", "（跳过）"];

/// Whether cells below such headers may say so: they are in Chinese.
pub(super) fn may_say_nothing(headers: &[String]) -> bool {
    let is_chinese = |c: char| matches!(c, '\u{4e00}'..='\u{9fff}');
    headers.iter().any(|header| header.contains(is_chinese))
}

pub(super) fn says_nothing(cell: &str) -> bool {
    // Nearly all begin with something else.
    cell.starts_with(['(', '（']) && NOTHING.contains(&cell)
}

impl Table {
    pub(super) fn take_nothing_said(&mut self) {
        if !may_say_nothing(&self.headers) {
            return;
        }
        for span in &mut self.cells {
            if says_nothing(self.arena.get(*span)) {
                *span = Span::default();
            }
        }
    }
}
