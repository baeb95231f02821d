//! What names the answer in a row.

use super::super::date;
use super::RowReader;
use crate::model::ResponseId;

impl RowReader<'_> {
    /// Whether rows have names of their own.
    pub(in crate::exchange::import) fn has_ids(&self) -> bool {
        self.id.is_some()
    }

    /// Whether what names the row is a short number, perhaps with a letter or two before it, as every file has them.
    pub(in crate::exchange::import) fn is_numbered(&self, row: usize) -> bool {
        const MOST_LETTERS: usize = 4;
        const MOST_DIGITS: usize = 6;
        let name = self.cell(row, self.id);
        let digits = name.trim_start_matches(|c: char| !c.is_ascii_digit());
        let letters = name.len() - digits.len();
        let is_number = digits.bytes().all(|byte| byte.is_ascii_digit());
        let is_own = self.table.own_language().is_some();
        is_number && !is_own && letters <= MOST_LETTERS && digits.len() <= MOST_DIGITS
    }

    /// The answer's id: that of the program's own table, or one that follows from what another program calls it. Such
    /// names are often numbers from 1, so that the question is a part of it, and the day, however it is written, where
    /// the name may be one of something else.
    pub(in crate::exchange::import) fn id(&self, row: usize) -> Option<ResponseId> {
        let name = self.cell(row, self.id);
        if name.is_empty() {
            return None;
        }
        if self.table.own_language().is_some()
            && let Ok(id) = name.parse()
        {
            return Some(id);
        }
        let hashed = |day: &str| self.named_by.with(day).with(name).bits();
        let hash = match self.day_cell(row) {
            _ if self.names_answers => hashed(""),
            cell if let Some(day) = date::iso_day(cell) => hashed(day),
            cell => match self.day(row) {
                Ok(Some(day)) => hashed(date::written(day, &mut [0; date::ISO_BYTES])),
                Ok(None) | Err(_) => hashed(cell),
            },
        };
        Some(ResponseId::from_random(hash))
    }
}
