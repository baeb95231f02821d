//! Searching the texts that an answer shows.

use std::collections::HashSet;
use std::sync::atomic::{AtomicBool, Ordering};

use super::needle::{Needle, lower};
use super::places;
use crate::cores::each;
use crate::model::{Block, ChoiceId, CustomerId, FieldColumn, FieldId, Project, ReasonId};

/// Between two looks at whether the result is still wanted.
pub(super) const ROWS_AT_A_STRETCH: usize = 4096;

/// So many rows are worth a thread.
const ROWS_A_PART: usize = 16 * ROWS_AT_A_STRETCH;

/// Those of the rows, which must ascend, that hold what is typed; all of them when nothing is.
pub(super) fn found(
    project: &Project,
    rows: Vec<usize>,
    typed: &str,
    is_wanted: &AtomicBool,
) -> Option<Vec<usize>> {
    let wanted = lower(typed.trim());
    if wanted.is_empty() {
        return Some(rows);
    }
    let search = Search::of(project, &wanted);
    let parts: Vec<&[usize]> = rows.chunks(ROWS_A_PART).collect();
    let found_in = |part: usize| {
        let rows = parts.get(part).copied().unwrap_or_default();
        search.found(project, rows, is_wanted)
    };
    let found = each(parts.len() > 1, parts.len(), &mut |_| true, found_in)?;
    let found: Option<Vec<Vec<usize>>> = found.into_iter().collect();
    Some(found?.concat())
}

/// Names are looked through once, before the answers are.
struct Search<'a> {
    needle: Needle<'a>,
    customers: HashSet<CustomerId>,
    reasons: HashSet<ReasonId>,
    choices: HashSet<(FieldId, ChoiceId)>,
}

impl<'a> Search<'a> {
    fn of(project: &Project, wanted: &'a str) -> Self {
        let has = |text: &str| lower(text).contains(wanted);
        let customers = project.customers().iter();
        let reasons = project.reasons().iter();
        let choices = project.fields().iter().flat_map(|field| {
            let named = field.choices().iter().filter(|choice| has(&choice.name));
            named.map(|choice| (field.id, choice.id))
        });
        Self {
            needle: Needle::new(wanted),
            customers: customers
                .filter(|each| has(&each.name) || has(&each.contact))
                .map(|each| each.id)
                .collect(),
            reasons: reasons
                .filter(|each| has(&each.name))
                .map(|each| each.id)
                .collect(),
            choices: choices.collect(),
        }
    }

    /// Nothing once it is not wanted any more.
    fn found(
        &self,
        project: &Project,
        rows: &[usize],
        is_wanted: &AtomicBool,
    ) -> Option<Vec<usize>> {
        let (mut found, mut room) = (Vec::new(), String::new());
        for (count, (row, block, at)) in places(project, rows).enumerate() {
            if count % ROWS_AT_A_STRETCH == 0 && !is_wanted.load(Ordering::Relaxed) {
                return None;
            }
            if self.finds(block, at, &mut room) {
                found.push(row);
            }
        }
        Some(found)
    }

    fn finds(&self, block: &Block, at: usize, room: &mut String) -> bool {
        let customer = block.customers().get(at).copied().flatten();
        let reasons = block.reasons(at);
        customer.is_some_and(|id| self.customers.contains(&id))
            || reasons.iter().any(|id| self.reasons.contains(id))
            || self.needle.is_in(block.comment(at), room)
            || block
                .columns()
                .any(|(field, column)| self.finds_value(field, column, at, room))
    }

    fn finds_value(
        &self,
        field: FieldId,
        column: &FieldColumn,
        at: usize,
        room: &mut String,
    ) -> bool {
        match column {
            FieldColumn::Choice(ids) => {
                let id = ids.get(at).copied().flatten();
                id.is_some_and(|id| self.choices.contains(&(field, id)))
            }
            FieldColumn::Several(sets) => {
                let mut ids = sets.get(at).iter();
                ids.any(|&id| self.choices.contains(&(field, id)))
            }
            FieldColumn::Text(texts) => self.needle.is_in(texts.get(at), room),
            // A number is no text, as the score is none.
            FieldColumn::Rating(_) => false,
        }
    }
}
