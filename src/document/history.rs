//! A project and the steps that led to it.

use std::collections::{HashMap, HashSet};

use super::{EditLabel, Revision};
use crate::model::{Edit, EditError, ListEdit, Listed, Project, ProjectId, Response};

/// A project whose every change can be undone. The history is in memory only, and survives saving.
#[derive(Clone, Debug)]
pub struct Document {
    project: Project,
    revision: Revision,
    undoable: Vec<Step>,
    redoable: Vec<Step>,
}

/// A change that can be made now: the inverse of one that was made, or undone.
#[derive(Clone, Debug)]
struct Step {
    label: EditLabel,
    edit: Edit,
}

impl Document {
    pub fn new(project: Project, revision: Revision) -> Self {
        Self {
            project,
            revision,
            undoable: Vec::new(),
            redoable: Vec::new(),
        }
    }

    /// A project with one step made already, which `inverse` takes back.
    pub fn after(project: Project, revision: Revision, label: EditLabel, inverse: Edit) -> Self {
        let step = Step {
            label,
            edit: inverse,
        };
        Self {
            undoable: vec![step],
            ..Self::new(project, revision)
        }
    }

    pub fn project(&self) -> &Project {
        &self.project
    }

    pub fn revision(&self) -> Revision {
        self.revision
    }

    /// Makes a change that can be undone, and forgets what could be redone. An edit that changes nothing leaves
    /// history and revision as they are.
    ///
    /// # Errors
    /// When the change does not fit; the document is then as it was.
    pub fn apply(&mut self, label: EditLabel, edit: Edit) -> Result<(), EditError> {
        if changes_nothing(&self.project, &edit) {
            return Ok(());
        }
        let inverse = self.project.apply(edit)?;
        self.revision = self.revision.next();
        self.redoable.clear();
        self.undoable.push(Step {
            label,
            edit: inverse,
        });
        Ok(())
    }

    /// Takes back the last change; gives what it was, or nothing when there is nothing to take back.
    pub fn undo(&mut self) -> Option<EditLabel> {
        let step = self.undoable.pop()?;
        let label = step.label;
        let inverse = self.take(step)?;
        self.redoable.push(inverse);
        Some(label)
    }

    /// Makes the change again that was taken back last.
    pub fn redo(&mut self) -> Option<EditLabel> {
        let step = self.redoable.pop()?;
        let label = step.label;
        let inverse = self.take(step)?;
        self.undoable.push(inverse);
        Some(label)
    }

    /// What was done stays done: somebody in it is to be forgotten.
    pub(super) fn forget_history(&mut self) {
        self.undoable.clear();
        self.redoable.clear();
    }

    pub fn undo_label(&self) -> Option<&EditLabel> {
        self.undoable.last().map(|step| &step.label)
    }

    pub fn redo_label(&self) -> Option<&EditLabel> {
        self.redoable.last().map(|step| &step.label)
    }

    /// The edit that [`Self::undo`] would make, for the journal.
    pub fn undo_edit(&self) -> Option<&Edit> {
        self.undoable.last().map(|step| &step.edit)
    }

    /// The edit that [`Self::redo`] would make, for the journal.
    pub fn redo_edit(&self) -> Option<&Edit> {
        self.redoable.last().map(|step| &step.edit)
    }

    /// The same project under another id, with its history: no edit names the project.
    pub(super) fn go_on_as(&mut self, id: ProjectId) {
        self.project = self.project.clone().copied_as(id);
    }

    /// An inverse always fits the state that its change led to, and steps are taken in order, so that the `None`
    /// of an edit that does not fit never comes; were it to, the project would be as it was.
    fn take(&mut self, step: Step) -> Option<Step> {
        let edit = self.project.apply(step.edit).ok()?;
        self.revision = self.revision.next();
        Some(Step {
            label: step.label,
            edit,
        })
    }
}

fn changes_nothing(project: &Project, edit: &Edit) -> bool {
    match edit {
        Edit::InsertResponses(placed) => placed.is_empty(),
        Edit::AppendResponses(responses) => responses.is_empty(),
        Edit::RemoveResponses(ids) => ids.is_empty(),
        Edit::ReplaceResponses(fresh) => all_there_already(project, fresh),
        Edit::Field(edit) => is_there_already(project, edit),
        Edit::Reason(edit) => is_there_already(project, edit),
        Edit::Customer(edit) => is_there_already(project, edit),
        Edit::Round(edit) => is_there_already(project, edit),
        Edit::Person(edit) => is_there_already(project, edit),
        Edit::Gift(edit) => is_there_already(project, edit),
        Edit::Measure(edit) => is_there_already(project, edit),
        Edit::Goal(edit) => is_there_already(project, edit),
        Edit::Milestone(edit) => is_there_already(project, edit),
        Edit::Band(edit) => is_there_already(project, edit),
        Edit::Benchmark(edit) => is_there_already(project, edit),
        Edit::BusinessFigure(edit) => is_there_already(project, edit),
        Edit::SelfCheck(edit) => is_there_already(project, edit),
        Edit::Event(edit) => is_there_already(project, edit),
        Edit::ChartLook(edit) => is_there_already(project, edit),
        Edit::Deeds(edit) => is_there_already(project, edit),
        Edit::Idea(edit) => is_there_already(project, edit),
        Edit::Apart(edit) => is_there_already(project, edit),
        Edit::Survey(survey) => **survey == *project.survey(),
        Edit::Scoring(scoring) => **scoring == *project.scoring(),
        Edit::FollowUp(follow_up) => **follow_up == *project.follow_up(),
        Edit::Report(report) => **report == *project.report(),
        Edit::Brand(brand) => **brand == *project.brand(),
        Edit::Batch(edits) => edits.iter().all(|edit| changes_nothing(project, edit)),
    }
}

fn is_there_already<T: Listed>(project: &Project, edit: &ListEdit<T>) -> bool {
    match edit {
        ListEdit::Replace(item) => T::list(project.lists()).get(item.id()) == Some(item),
        ListEdit::Insert { .. } | ListEdit::Remove(_) => false,
    }
}

/// In one pass over the answers, however many are to be replaced.
fn all_there_already(project: &Project, fresh: &[Response]) -> bool {
    let ids: HashSet<_> = fresh.iter().map(|each| each.id).collect();
    let rows = project.responses().rows_of(&ids);
    let standing: HashMap<_, _> = rows
        .into_iter()
        .filter_map(|row| project.responses().get(row))
        .map(|each| (each.id(), each))
        .collect();
    fresh.iter().all(|each| {
        standing
            .get(&each.id)
            .is_some_and(|old| old.to_response() == *each)
    })
}
