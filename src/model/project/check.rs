//! What keeps a project whole: every reference leads somewhere, every value is of its field's kind.

use super::Project;
use crate::model::{
    About, Block, Case, ChoiceId, Customer, Deeds, EditError, Field, FieldColumn, FieldId,
    FieldKind, FieldValue, Gift, ListEdit, Measure, Person, Reason, Response, ResponseRef,
};

impl Project {
    /// Whether every answer of a block does, looked at column by column: a fraction of what it takes to look at each
    /// answer and to say what is wrong with it.
    pub(super) fn fits(&self, block: &Block) -> bool {
        let lists = &self.lists;
        let mut reasons = (0..block.len()).flat_map(|at| block.reasons(at));
        let mut customers = block.customers().iter().flatten();
        reasons.all(|&id| lists.reasons.has(id))
            && customers.all(|&id| lists.customers.has(id))
            && block
                .cases()
                .all(|case| self.check_case(Some(case)).is_ok())
            && block.columns().all(|(id, column)| {
                let field = lists.fields.get(id);
                field.is_some_and(|field| column_fits(field, column))
            })
    }

    pub(super) fn check_response(&self, response: &ResponseRef<'_>) -> Result<(), EditError> {
        let reasons = response.reasons().iter().copied();
        self.check_links(reasons, response.customer())?;
        self.check_case(response.case())?;
        response
            .values()
            .try_for_each(|(field, value)| self.check_value(field, &value))
    }

    pub(super) fn check_owned_response(&self, response: &Response) -> Result<(), EditError> {
        self.check_links(response.reasons.iter().copied(), response.customer)?;
        self.check_case(response.case.as_deref())?;
        let mut values = response.values.iter();
        values.try_for_each(|(field, value)| self.check_value(*field, value))
    }

    fn check_links(
        &self,
        mut reasons: impl Iterator<Item = crate::model::ReasonId>,
        customer: Option<crate::model::CustomerId>,
    ) -> Result<(), EditError> {
        if let Some(lost) = reasons.find(|&id| self.lists.reasons.get(id).is_none()) {
            return Err(EditError::Missing(lost.to_string()));
        }
        match customer {
            Some(id) if self.lists.customers.get(id).is_none() => {
                Err(EditError::Missing(id.to_string()))
            }
            _ => Ok(()),
        }
    }

    /// Those it names are there.
    fn check_case(&self, case: Option<&Case>) -> Result<(), EditError> {
        let Some(case) = case else {
            return Ok(());
        };
        let owner = case.owner.filter(|&id| self.lists.people.get(id).is_none());
        if let Some(lost) = owner {
            return Err(EditError::Missing(lost.to_string()));
        }
        let mut gifts = case.given.iter().map(|given| given.gift);
        match gifts.find(|&id| self.lists.gifts.get(id).is_none()) {
            Some(lost) => Err(EditError::Missing(lost.to_string())),
            None => Ok(()),
        }
    }

    /// Whether the project can hold that value in that field.
    pub fn can_hold(&self, field: FieldId, value: &FieldValue) -> bool {
        self.check_value(field, value).is_ok()
    }

    fn check_value(&self, field: FieldId, value: &FieldValue) -> Result<(), EditError> {
        let known = self
            .lists
            .fields
            .get(field)
            .ok_or_else(|| EditError::Missing(field.to_string()))?;
        match (&known.kind, value) {
            (FieldKind::Choice(_), FieldValue::Choice(id)) => match known.choice(*id) {
                Some(_) => Ok(()),
                None => Err(EditError::Missing(format!("{field}.{id}"))),
            },
            (FieldKind::Several(_), FieldValue::Several(ids)) if is_set(ids) => {
                match ids.iter().find(|id| known.choice(**id).is_none()) {
                    Some(lost) => Err(EditError::Missing(format!("{field}.{lost}"))),
                    None => Ok(()),
                }
            }
            (FieldKind::Text, FieldValue::Text(text)) if !text.is_empty() => Ok(()),
            (FieldKind::Rating(scale), FieldValue::Rating(value)) if scale.contains(*value) => {
                Ok(())
            }
            _ => Err(EditError::WrongKind(field.to_string())),
        }
    }

    pub(in crate::model) fn check_field_edit(
        &self,
        edit: &ListEdit<Field>,
    ) -> Result<(), EditError> {
        match edit {
            ListEdit::Insert { .. } => Ok(()),
            ListEdit::Remove(id) => self.check_unused(id, |block| block_uses_field(block, *id)),
            ListEdit::Replace(field) => self.check_field_keeps_values(field),
        }
    }

    /// A field that changes its kind or its scale, or loses a choice, must not have values that would no longer fit.
    fn check_field_keeps_values(&self, field: &Field) -> Result<(), EditError> {
        self.check_unused(&field.id, |block| {
            let column = block.column(field.id);
            column.is_some_and(|column| !column_fits(field, column))
        })
    }

    pub(in crate::model) fn check_reason_edit(
        &self,
        edit: &ListEdit<Reason>,
    ) -> Result<(), EditError> {
        match edit {
            ListEdit::Remove(id) => {
                let about = About::Reason(*id);
                if self.lists.measures.iter().any(|each| each.about == about) {
                    return Err(EditError::StillUsed(id.to_string()));
                }
                self.check_unused(id, |block| {
                    block.rows().any(|each| each.reasons().contains(id))
                })
            }
            ListEdit::Insert { .. } | ListEdit::Replace(_) => Ok(()),
        }
    }

    pub(in crate::model) fn check_person_edit(
        &self,
        edit: &ListEdit<Person>,
    ) -> Result<(), EditError> {
        match edit {
            ListEdit::Remove(id) => self.check_unused(id, |block| {
                block.cases().any(|case| case.owner == Some(*id))
            }),
            ListEdit::Insert { .. } | ListEdit::Replace(_) => Ok(()),
        }
    }

    pub(in crate::model) fn check_gift_edit(&self, edit: &ListEdit<Gift>) -> Result<(), EditError> {
        match edit {
            ListEdit::Remove(id) => self.check_unused(id, |block| {
                let mut given = block.cases().flat_map(|case| &case.given);
                given.any(|given| given.gift == *id)
            }),
            ListEdit::Insert { .. } | ListEdit::Replace(_) => Ok(()),
        }
    }

    pub(in crate::model) fn check_measure_edit(
        &self,
        edit: &ListEdit<Measure>,
    ) -> Result<(), EditError> {
        let measure = match edit {
            ListEdit::Insert { item, .. } | ListEdit::Replace(item) => item,
            ListEdit::Remove(_) => return Ok(()),
        };
        match measure.about {
            About::Reason(id) if self.lists.reasons.get(id).is_none() => {
                Err(EditError::Missing(id.to_string()))
            }
            About::Group(_) | About::Reason(_) => Ok(()),
        }
    }

    pub(in crate::model) fn check_customer_edit(
        &self,
        edit: &ListEdit<Customer>,
    ) -> Result<(), EditError> {
        match edit {
            ListEdit::Remove(id) if self.lists.deeds.get(*id).is_some() => {
                Err(EditError::StillUsed(id.to_string()))
            }
            ListEdit::Remove(id) => {
                self.check_unused(id, |block| block.customers().contains(&Some(*id)))
            }
            ListEdit::Insert { .. } | ListEdit::Replace(_) => Ok(()),
        }
    }

    /// Whose they are is there. Who recommended the business to them may be gone.
    pub(in crate::model) fn check_deeds_edit(
        &self,
        edit: &ListEdit<Deeds>,
    ) -> Result<(), EditError> {
        match edit {
            ListEdit::Insert { item, .. } if self.lists.customers.get(item.id).is_none() => {
                Err(EditError::Missing(item.id.to_string()))
            }
            ListEdit::Insert { .. } | ListEdit::Replace(_) | ListEdit::Remove(_) => Ok(()),
        }
    }

    fn check_unused(
        &self,
        id: &impl ToString,
        used_in: impl Fn(&Block) -> bool,
    ) -> Result<(), EditError> {
        if self.responses.blocks().any(used_in) {
            Err(EditError::StillUsed(id.to_string()))
        } else {
            Ok(())
        }
    }
}

/// Whether each value of a column is one of that field.
fn column_fits(field: &Field, column: &FieldColumn) -> bool {
    let has = |choice: ChoiceId| field.choice(choice).is_some();
    let is_on_scale = |rating: u8| field.scale().is_some_and(|scale| scale.contains(rating));
    match column {
        FieldColumn::Choice(ids) => {
            let mut ids = ids.iter().flatten();
            ids.all(|&id| !field.is_several() && has(id))
        }
        FieldColumn::Several(sets) => {
            let mut sets = sets.iter().filter(|ids| !ids.is_empty());
            sets.all(|ids| field.is_several() && is_set(ids) && ids.iter().all(|&id| has(id)))
        }
        FieldColumn::Text(texts) => field.kind == FieldKind::Text || texts.are_empty(),
        FieldColumn::Rating(ratings) => ratings.iter().flatten().all(is_on_scale),
    }
}

/// In ascending order, each once, and not empty.
fn is_set(ids: &[ChoiceId]) -> bool {
    !ids.is_empty() && ids.is_sorted_by(|a, b| a < b)
}

fn block_uses_field(block: &Block, field: FieldId) -> bool {
    block
        .column(field)
        .is_some_and(|column| (0..block.len()).any(|at| column.value(at).is_some()))
}
