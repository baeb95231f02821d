//! What an import came to, as it is shown afterwards and saved.

use std::sync::Arc;

use super::{Importing, Look};
use crate::exchange::import::{Counted, Problem, Skipped};
use crate::i18n::Texts;
use crate::wording::{at_line, report_counts, report_csv, report_lines};

/// Of the last import.
#[derive(Clone, Debug)]
pub struct ImportReport {
    /// The file's name without its folder.
    pub file: String,
    /// Whether it was no file but the clipboard.
    pub is_copied: bool,
    pub counted: Counted,
    skipped: Arc<Vec<Skipped>>,
    problems: Vec<Problem>,
}

impl ImportReport {
    pub(in crate::app) fn of(importing: &Importing, look: &Look, counted: Counted) -> Self {
        Self {
            file: importing.file.clone(),
            is_copied: importing.is_copied(),
            counted,
            skipped: look.skipped.clone(),
            problems: look.problems.clone(),
        }
    }

    /// What was counted, each with its name.
    pub fn counts(&self, texts: &Texts) -> [(String, usize); 4] {
        report_counts(texts, self.counted)
    }

    /// Rows that became no answer and what could not be read, the first ones, in the order of the file.
    pub fn lines(&self, texts: &Texts, most: usize) -> Vec<String> {
        let skipped = self
            .skipped
            .get(..most.min(self.skipped.len()))
            .unwrap_or(&[]);
        let problems = self
            .problems
            .get(..most.min(self.problems.len()))
            .unwrap_or(&[]);
        let lines = report_lines(texts, skipped, problems).into_iter();
        lines
            .take(most)
            .map(|(line, said)| at_line(texts, line, &said))
            .collect()
    }

    /// How many lines there are in all.
    pub fn line_count(&self) -> usize {
        self.counted.skipped + self.counted.duplicates + self.counted.wrong()
    }

    pub(in crate::app) fn csv(&self, texts: &Texts) -> String {
        let lines = report_lines(texts, &self.skipped, &self.problems);
        report_csv(texts, self.counted, &lines)
    }
}
