//! Edits made and turned round: `apply(apply(p, e)) == p`.

use std::collections::{HashMap, HashSet};

use super::Project;
use crate::model::{
    Block, Edit, EditError, Item, Items, ListEdit, Listed, Placed, Response, ResponseId, Responses,
};

pub(super) fn apply(project: &mut Project, edit: Edit) -> Result<Edit, EditError> {
    match edit {
        Edit::InsertResponses(placed) => insert_responses(project, placed),
        Edit::AppendResponses(responses) => append_responses(project, responses),
        Edit::RemoveResponses(ids) => remove_responses(&mut project.responses, &ids),
        Edit::ReplaceResponses(responses) => replace_responses(project, responses),
        Edit::Field(edit) => edit_list(project, edit),
        Edit::Reason(edit) => edit_list(project, edit),
        Edit::Customer(edit) => edit_list(project, edit),
        Edit::Round(edit) => edit_list(project, edit),
        Edit::Person(edit) => edit_list(project, edit),
        Edit::Gift(edit) => edit_list(project, edit),
        Edit::Measure(edit) => edit_list(project, edit),
        Edit::Goal(edit) => edit_list(project, edit),
        Edit::Milestone(edit) => edit_list(project, edit),
        Edit::Band(edit) => edit_list(project, edit),
        Edit::Benchmark(edit) => edit_list(project, edit),
        Edit::BusinessFigure(edit) => edit_list(project, edit),
        Edit::SelfCheck(edit) => edit_list(project, edit),
        Edit::Event(edit) => edit_list(project, edit),
        Edit::ChartLook(edit) => edit_list(project, edit),
        Edit::Deeds(edit) => edit_list(project, edit),
        Edit::Idea(edit) => edit_list(project, edit),
        Edit::Apart(edit) => edit_list(project, edit),
        Edit::Survey(fresh) => Ok(replace(&mut project.survey, fresh, Edit::Survey)),
        Edit::Scoring(fresh) => Ok(replace(&mut project.scoring, fresh, Edit::Scoring)),
        Edit::FollowUp(fresh) => Ok(replace(&mut project.follow_up, fresh, Edit::FollowUp)),
        Edit::Report(fresh) => Ok(replace(&mut project.report, fresh, Edit::Report)),
        Edit::Brand(fresh) => Ok(replace(&mut project.brand, fresh, Edit::Brand)),
        Edit::Batch(edits) => apply_batch(project, edits),
    }
}

/// The edit that turns it round.
fn replace<T>(part: &mut T, mut fresh: Box<T>, edit: fn(Box<T>) -> Edit) -> Edit {
    std::mem::swap(part, &mut fresh);
    edit(fresh)
}

/// Rolls back what was done when a later part does not fit. A clone is a snapshot, so this costs nothing.
fn apply_batch(project: &mut Project, edits: Vec<Edit>) -> Result<Edit, EditError> {
    let before = project.clone();
    let mut inverses = Vec::with_capacity(edits.len());
    for edit in edits {
        match apply(project, edit) {
            Ok(inverse) => inverses.push(inverse),
            Err(error) => {
                *project = before;
                return Err(error);
            }
        }
    }
    inverses.reverse();
    Ok(Edit::Batch(inverses))
}

fn insert_responses(project: &mut Project, placed: Vec<Placed>) -> Result<Edit, EditError> {
    let mut ids = HashSet::with_capacity(placed.len());
    if let Some(twice) = placed.iter().find(|each| !ids.insert(each.response.id)) {
        return Err(EditError::Taken(twice.response.id.to_string()));
    }
    if let Some(row) = project.responses.rows_of(&ids).first() {
        let id = project.responses.get(*row).map(|each| each.id());
        return Err(EditError::Taken(
            id.map_or_else(String::new, |id| id.to_string()),
        ));
    }
    for each in &placed {
        project.check_owned_response(&each.response)?;
    }
    let ids = placed.iter().map(|each| each.response.id).collect();
    for each in placed {
        project.responses.insert(each.row, &each.response);
    }
    Ok(Edit::RemoveResponses(ids))
}

fn append_responses(project: &mut Project, fresh: Responses) -> Result<Edit, EditError> {
    if let Some(id) = project.responses.clashing_id(&fresh) {
        return Err(EditError::Taken(id.to_string()));
    }
    for block in fresh.blocks().filter(|block| !project.fits(block)) {
        for response in block.rows() {
            project.check_response(&response)?;
        }
    }
    let ids = fresh.blocks().flat_map(Block::ids).copied().collect();
    project.responses.append(fresh);
    Ok(Edit::RemoveResponses(ids))
}

fn remove_responses(responses: &mut Responses, ids: &[ResponseId]) -> Result<Edit, EditError> {
    let wanted: HashSet<ResponseId> = ids.iter().copied().collect();
    let rows = responses.rows_of(&wanted);
    if rows.len() < wanted.len() {
        let there: HashSet<_> = rows
            .iter()
            .filter_map(|&row| Some(responses.get(row)?.id()))
            .collect();
        let missing = wanted.difference(&there).next();
        return Err(EditError::Missing(
            missing.map_or_else(String::new, ToString::to_string),
        ));
    }
    let removed = responses.remove_rows(&rows);
    let placed = rows
        .into_iter()
        .zip(removed)
        .map(|(row, response)| Placed { row, response });
    Ok(Edit::InsertResponses(placed.collect()))
}

fn replace_responses(project: &mut Project, fresh: Vec<Response>) -> Result<Edit, EditError> {
    for response in &fresh {
        project.check_owned_response(response)?;
    }
    let rows = rows_by_id(&project.responses, &fresh);
    if let Some(lost) = fresh.iter().find(|each| !rows.contains_key(&each.id)) {
        return Err(EditError::Missing(lost.id.to_string()));
    }
    let mut old = Vec::with_capacity(fresh.len());
    for response in fresh {
        let row = rows[&response.id];
        old.extend(project.responses.replace(row, &response));
    }
    // An id named twice was replaced twice: turned round, its first state must come last.
    old.reverse();
    Ok(Edit::ReplaceResponses(old))
}

fn rows_by_id(responses: &Responses, fresh: &[Response]) -> HashMap<ResponseId, usize> {
    if let [only] = fresh {
        let row = responses.row_of(only.id);
        return row.map(|row| (only.id, row)).into_iter().collect();
    }
    let wanted = fresh.iter().map(|each| each.id).collect();
    let rows = responses.rows_of(&wanted).into_iter();
    rows.filter_map(|row| Some((responses.get(row)?.id(), row)))
        .collect()
}

fn edit_list<T: Listed>(project: &mut Project, edit: ListEdit<T>) -> Result<Edit, EditError> {
    T::check(&edit, project)?;
    edit_items(T::list_mut(&mut project.lists), edit).map(T::edit)
}

fn edit_items<T: Item>(items: &mut Items<T>, edit: ListEdit<T>) -> Result<ListEdit<T>, EditError> {
    let missing = |id: T::Id| EditError::Missing(id.to_string());
    match edit {
        ListEdit::Insert { at, item } => {
            let id = item.id();
            if items.get(id).is_some() {
                return Err(EditError::Taken(id.to_string()));
            }
            items.insert(at, item);
            Ok(ListEdit::Remove(id))
        }
        ListEdit::Replace(item) => {
            let at = items.position(item.id()).ok_or(missing(item.id()))?;
            Ok(ListEdit::Replace(items.replace(at, item)))
        }
        ListEdit::Remove(id) => {
            let at = items.position(id).ok_or(missing(id))?;
            let item = items.remove(at);
            Ok(ListEdit::Insert { at, item })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{GiftId, ProjectId, Survey};

    #[test]
    fn an_edit_that_does_not_fit_names_the_id_as_files_write_it() {
        let mut project = Project::new(ProjectId::from_random(1), Survey::default());
        let answer = Response::new(ResponseId::from_random(7));
        let id = answer.id.to_string();
        let placed = |response| Placed { row: 0, response };
        let twice = vec![placed(answer.clone()), placed(answer.clone())];
        let gone = GiftId::FIRST;
        let table = [
            (Edit::InsertResponses(twice), EditError::Taken(id.clone())),
            (
                Edit::RemoveResponses(vec![answer.id]),
                EditError::Missing(id),
            ),
            (
                Edit::Gift(ListEdit::Remove(gone)),
                EditError::Missing(gone.to_string()),
            ),
        ];
        for (edit, error) in table {
            assert_eq!(project.apply(edit), Err(error));
        }
    }
}
