//! The comments that can be chosen for the report.

use std::cmp::Reverse;
use std::sync::atomic::{AtomicBool, Ordering};

use super::needle::lower;
use super::search::ROWS_AT_A_STRETCH;
use crate::analysis::{Filter, selected_rows};
use crate::model::{Project, ResponseId, ResponseRef};

/// Which comments are listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum WhichComments {
    #[default]
    All,
    /// Whose authors agreed to be quoted.
    Agreed,
    InReport,
}

impl WhichComments {
    fn has(self, answer: &ResponseRef<'_>) -> bool {
        match self {
            Self::All => true,
            Self::Agreed => answer.quote().is_some(),
            Self::InReport => answer.quote().is_some_and(|quote| quote.in_report),
        }
    }
}

/// The answers that count, say something and hold what is typed, the newest first; `None` when `is_wanted` turned
/// false meanwhile.
pub fn commented(
    project: &Project,
    filter: &Filter,
    which: WhichComments,
    typed: &str,
    is_wanted: &AtomicBool,
) -> Option<Vec<ResponseId>> {
    let wanted = lower(typed.trim());
    let is_met_by = |answer: &ResponseRef<'_>| {
        let comment = answer.comment().trim();
        which.has(answer)
            && !comment.is_empty()
            && !answer.is_aside()
            && (wanted.is_empty() || lower(comment).contains(&wanted))
    };
    let mut found = Vec::new();
    for (count, row) in selected_rows(project, filter).into_iter().enumerate() {
        if count % ROWS_AT_A_STRETCH == 0 && !is_wanted.load(Ordering::Relaxed) {
            return None;
        }
        found.extend(project.responses().get(row).filter(is_met_by));
    }
    found.sort_by_key(|each| Reverse(each.day()));
    Some(found.iter().map(ResponseRef::id).collect())
}
