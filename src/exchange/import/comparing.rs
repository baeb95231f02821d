//! What a row says beside what an answer of the project says: whether they are the same, and whether taking the row's
//! for the answer's would change anything.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::composed::folded;
use super::row::RowReader;
use super::target::{Between, read_rating};
use crate::model::{Field, FieldId, FieldKind, FieldValue, Project, ResponseRef};

#[derive(Debug)]
pub(super) struct Comparing<'p> {
    project: &'p Project,
    /// The fields of the project that columns go into.
    known: Vec<(usize, FieldId, Option<Between>)>,
    /// Columns whose fields are yet to be made.
    fresh: Vec<usize>,
}

/// How many things both a row and an answer say, by whether they say the same.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Agreement {
    pub same: usize,
    pub other: usize,
    /// Whether the customer is the same, or the day where one of them names none.
    pub is_same_person: Option<bool>,
}

impl Agreement {
    fn note(&mut self, is_same: Option<bool>) {
        match is_same {
            Some(true) => self.same += 1,
            Some(false) => self.other += 1,
            None => {}
        }
    }

    /// Whether it looks as if somebody else were speaking. Who corrects answers may change all that was said, so that
    /// this alone tells nothing where corrections are expected.
    pub(super) fn is_of_others(self, are_corrections: bool) -> bool {
        let is_other_person = match self.is_same_person {
            Some(is_same) => !is_same && self.other > self.same,
            None => !are_corrections && self.same == 0,
        };
        is_other_person && self.other > 1
    }
}

impl<'p> Comparing<'p> {
    pub(super) fn new(reader: &RowReader<'_>, project: &'p Project) -> Self {
        let known = reader.known_fields(project);
        let is_known = |column: &usize| known.iter().any(|(each, _)| each == column);
        let fresh = reader.fields().iter().copied();
        let fresh = fresh.filter(|column| !is_known(column)).collect();
        let known = known.into_iter().filter_map(|(column, id)| {
            let field = project.fields().get(id)?;
            let several = matches!(field.kind, FieldKind::Several(_));
            let between = several.then(|| Between::of(reader.table(), column, field));
            Some((column, id, between))
        });
        Self {
            project,
            known: known.collect(),
            fresh,
        }
    }

    /// Whether reasons and fields are the same, where both have a place for them.
    pub(super) fn says_the_same(
        &self,
        reader: &RowReader<'_>,
        row: usize,
        answer: &ResponseRef<'_>,
    ) -> bool {
        let has_reasons = !reader.has_reasons() || self.reasons_of(answer) == reasons(reader, row);
        has_reasons
            && self.known.iter().all(|(column, id, between)| {
                let cell = reader.said(row, *column);
                self.is_said(answer, *id, between.as_ref(), cell)
            })
    }

    /// What there is to compare; all fields together are one thing, and tell only where they differ.
    pub(super) fn agreement(
        &self,
        reader: &RowReader<'_>,
        row: usize,
        answer: &ResponseRef<'_>,
    ) -> Agreement {
        let mut agreement = Agreement::default();
        let both = |ours: &str, theirs: &str| {
            (!ours.is_empty() && !theirs.is_empty()).then(|| ours == theirs)
        };
        let score = reader.score(row).unwrap_or_default().zip(answer.score());
        agreement.note(score.map(|(ours, theirs)| ours == theirs));
        let day = reader.day(row).unwrap_or_default().zip(answer.day());
        let is_same_day = day.map(|(ours, theirs)| ours == theirs);
        agreement.note(is_same_day);
        agreement.note(both(&reader.comment(row), answer.comment()));
        let customer = self.customer_of(answer);
        let theirs = customer.map_or("", |(name, _)| name);
        let is_same_customer = both(&folded(reader.customer(row)), &folded(theirs));
        agreement.note(is_same_customer);
        agreement.is_same_person = is_same_customer.or(is_same_day);
        let mut fields = self.known.iter();
        let differs = fields.any(|(column, id, between)| {
            let cell = reader.said(row, *column);
            let is_filled = !cell.is_empty() && answer.value_ref(*id).is_some();
            is_filled && !self.is_said(answer, *id, between.as_ref(), cell)
        });
        agreement.note(differs.then_some(false));
        agreement
    }

    /// Whether the answer would be another one with what the row says. Empty cells change nothing.
    pub(super) fn changes(
        &self,
        reader: &RowReader<'_>,
        row: usize,
        answer: &ResponseRef<'_>,
    ) -> bool {
        let score = reader.score(row).unwrap_or_default();
        let day = reader.day(row).unwrap_or_default();
        let comment = reader.comment(row);
        let aside = reader.is_aside(row);
        score.is_some_and(|score| answer.score() != Some(score))
            || day.is_some_and(|day| answer.day() != Some(day))
            || (!comment.is_empty() && comment != answer.comment())
            || aside.is_some_and(|aside| aside != answer.is_aside())
            || self.changes_names(reader, row, answer)
            || matches!(reader.case(row), Ok(Some(_)))
            || self.fresh.iter().any(|&column| {
                let cell = reader.said(row, column);
                !cell.is_empty()
            })
            || self.known.iter().any(|(column, id, between)| {
                let cell = reader.said(row, *column);
                self.has_value(*id, cell) && !self.is_said(answer, *id, between.as_ref(), cell)
            })
    }

    fn changes_names(&self, reader: &RowReader<'_>, row: usize, answer: &ResponseRef<'_>) -> bool {
        let own = (reader.customer(row), reader.contact(row));
        let known = self.customer_of(answer).unwrap_or_default();
        let is_same = |ours: &str, theirs: &str| ours == theirs || folded(ours) == folded(theirs);
        let is_somebody = own != ("", "");
        let is_same_contact = !reader.has_contacts() || is_same(own.1, known.1);
        let reasons = reasons(reader, row);
        (is_somebody && !(is_same(own.0, known.0) && is_same_contact))
            || (!reasons.is_empty() && reasons != self.reasons_of(answer))
    }

    /// Whether a cell becomes a value at all.
    fn has_value(&self, field: FieldId, cell: &str) -> bool {
        let field = self.project.fields().get(field);
        match field.map(|field| &field.kind) {
            Some(FieldKind::Rating(scale)) => read_rating(cell, *scale).is_some(),
            _ => !cell.is_empty(),
        }
    }

    fn is_said(
        &self,
        answer: &ResponseRef<'_>,
        field: FieldId,
        between: Option<&Between>,
        cell: &str,
    ) -> bool {
        let (value, field) = (answer.value(field), self.project.fields().get(field));
        let Some(field) = field else {
            return cell.is_empty();
        };
        match (&field.kind, between) {
            (FieldKind::Rating(scale), _) => {
                read_rating(cell, *scale).map(FieldValue::Rating) == value
            }
            (_, Some(between)) => in_lower_case(&between.names(cell)) == chosen(field, value),
            _ => {
                let said = value
                    .and_then(|value| field.said(&value))
                    .unwrap_or_default();
                said == cell || folded(&said) == folded(cell)
            }
        }
    }

    fn customer_of(&self, answer: &ResponseRef<'_>) -> Option<(&'p str, &'p str)> {
        let customer = self.project.customers().get(answer.customer()?)?;
        Some((customer.name.as_str(), customer.contact.as_str()))
    }

    fn reasons_of(&self, answer: &ResponseRef<'_>) -> BTreeSet<String> {
        let reasons = answer.reasons().iter();
        let named = reasons.filter_map(|id| self.project.reasons().get(*id));
        named.map(|reason| folded(&reason.name)).collect()
    }
}

fn reasons(reader: &RowReader<'_>, row: usize) -> BTreeSet<String> {
    in_lower_case(&reader.reasons(row))
}

fn in_lower_case(names: &[Cow<'_, str>]) -> BTreeSet<String> {
    names.iter().map(|name| folded(name)).collect()
}

/// The names of what was chosen of a list, in lower case.
fn chosen(field: &Field, value: Option<FieldValue>) -> BTreeSet<String> {
    let ids = match value {
        Some(FieldValue::Several(ids)) => ids,
        Some(FieldValue::Choice(id)) => vec![id],
        _ => Vec::new(),
    };
    let choices = field.choices().iter();
    let chosen = choices.filter(|choice| ids.contains(&choice.id));
    chosen.map(|choice| folded(&choice.name)).collect()
}
