//! Searching the texts that an answer shows.

use std::collections::HashSet;
use std::sync::atomic::{AtomicBool, Ordering};

use memchr::memmem::Finder;

use super::places;
use crate::model::{Block, ChoiceId, CustomerId, FieldColumn, FieldId, Project, ReasonId};

/// Between two looks at whether the result is still wanted.
pub(super) const ROWS_AT_A_STRETCH: usize = 4096;

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
    let mut search = Search::of(project, &wanted);
    let mut found = Vec::new();
    for (count, (row, block, at)) in places(project, &rows).enumerate() {
        if count % ROWS_AT_A_STRETCH == 0 && !is_wanted.load(Ordering::Relaxed) {
            return None;
        }
        if search.finds(block, at) {
            found.push(row);
        }
    }
    Some(found)
}

/// Names are looked through once, before the answers are.
struct Search<'a> {
    finder: Finder<'a>,
    customers: HashSet<CustomerId>,
    reasons: HashSet<ReasonId>,
    choices: HashSet<(FieldId, ChoiceId)>,
    lowered: String,
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
            finder: Finder::new(wanted),
            customers: customers
                .filter(|each| has(&each.name) || has(&each.contact))
                .map(|each| each.id)
                .collect(),
            reasons: reasons
                .filter(|each| has(&each.name))
                .map(|each| each.id)
                .collect(),
            choices: choices.collect(),
            lowered: String::new(),
        }
    }

    fn finds(&mut self, block: &Block, at: usize) -> bool {
        let customer = block.customers().get(at).copied().flatten();
        let reasons = block.reasons(at);
        customer.is_some_and(|id| self.customers.contains(&id))
            || reasons.iter().any(|id| self.reasons.contains(id))
            || self.has(block.comment(at))
            || block
                .columns()
                .any(|(field, column)| self.finds_value(field, column, at))
    }

    fn finds_value(&mut self, field: FieldId, column: &FieldColumn, at: usize) -> bool {
        match column {
            FieldColumn::Choice(ids) => {
                let id = ids.get(at).copied().flatten();
                id.is_some_and(|id| self.choices.contains(&(field, id)))
            }
            FieldColumn::Several(sets) => {
                let mut ids = sets.get(at).iter();
                ids.any(|&id| self.choices.contains(&(field, id)))
            }
            FieldColumn::Text(texts) => self.has(texts.get(at)),
            // A number is no text, as the score is none.
            FieldColumn::Rating(_) => false,
        }
    }

    fn has(&mut self, text: &str) -> bool {
        self.lowered.clear();
        lower_into(text, &mut self.lowered);
        self.finder.find(self.lowered.as_bytes()).is_some()
    }
}

/// Letter by letter, so that what is looked for and what is looked in are lowered alike.
pub(in crate::document) fn lower(text: &str) -> String {
    let mut lowered = String::with_capacity(text.len());
    lower_into(text, &mut lowered);
    lowered
}

fn lower_into(text: &str, lowered: &mut String) {
    if text.is_ascii() {
        lowered.push_str(text);
        lowered.make_ascii_lowercase();
    } else {
        lowered.extend(text.chars().flat_map(char::to_lowercase));
    }
}
