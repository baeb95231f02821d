//! Edits that take something out of a project together with every use of it, or turn a field into another kind with all
//! of its values: one batch, one undo.

mod kind;
mod removal;
#[cfg(test)]
mod sample;

use crate::model::{Edit, Field, FieldId, FieldKind, ListEdit, Project, Response, ResponseRef};
pub use kind::{MOST_CHOICES, into_choices, into_rating, into_several, into_text};
pub use removal::{remove_choice, remove_field, remove_gift, remove_person, remove_reason};

fn replaced(field: &Field, kind: FieldKind) -> Edit {
    let field = Field {
        kind,
        ..field.clone()
    };
    Edit::Field(ListEdit::Replace(field))
}

/// The answers that have a value in the field, without it.
fn cleared(project: &Project, field: FieldId) -> Vec<Response> {
    let filled = |each: &ResponseRef<'_>| each.value(field).is_some();
    changed(project, filled, |response| response.set_value(field, None))
}

fn changed(
    project: &Project,
    wanted: impl Fn(&ResponseRef<'_>) -> bool,
    change: impl Fn(&mut Response),
) -> Vec<Response> {
    let wanted = project.responses().iter().filter(wanted);
    wanted
        .map(|each| {
            let mut response = each.to_response();
            change(&mut response);
            response
        })
        .collect()
}

fn batch(first: Vec<Response>, then: Edit) -> Edit {
    if first.is_empty() {
        return then;
    }
    Edit::Batch(vec![Edit::ReplaceResponses(first), then])
}
