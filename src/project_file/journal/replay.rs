//! The journal's changes made again, on a project that may hold some of them already.

use std::collections::HashSet;

use serde_json::value::RawValue;

use super::change::{BRAND, FOLLOW_UP, REPORT, RESPONSE, SCORING, SURVEY};
use crate::model::{
    Apart, Band, Benchmark, BusinessFigure, ChartLook, Customer, Deeds, Edit, Event, Field, Gift,
    Goal, Idea, ListEdit, Measure, Milestone, Person, Placed, Project, Reason, Response,
    ResponseId, Round, SelfCheck,
};
use crate::project_file::line::Line;
use crate::project_file::problem::{Place, Problems};
use crate::project_file::read::{self, Known, Object, text_as};

/// A project with changes made to it, gathered so that many answers are put in at once.
#[derive(Debug)]
pub(super) struct Replay {
    project: Project,
    ids: HashSet<ResponseId>,
    /// What answers may point at now; made anew after a list was changed.
    known: Option<Known>,
    waiting: Waiting,
    /// Answers that waited and did not fit then.
    refused: usize,
    inverses: Vec<Edit>,
    touched: HashSet<ResponseId>,
}

/// Changes of one kind in a row, not yet made.
#[derive(Debug, Default)]
enum Waiting {
    #[default]
    Nothing,
    Inserts(Vec<Placed>),
    Replaces(Vec<Response>),
    Removes(Vec<ResponseId>),
}

/// What the changes came to.
#[derive(Clone, Debug)]
pub struct Replayed {
    pub project: Project,
    /// Takes all of it back.
    pub inverse: Edit,
    /// How many answers were put or deleted.
    pub answers: usize,
    /// How many of them did not fit.
    pub refused: usize,
}

impl Replay {
    pub(super) fn new(project: Project) -> Self {
        Self {
            ids: project.responses().iter().map(|each| each.id()).collect(),
            project,
            known: None,
            waiting: Waiting::Nothing,
            refused: 0,
            inverses: Vec::new(),
            touched: HashSet::new(),
        }
    }

    /// Makes the changes of one record; gives whether all of them fitted.
    pub(super) fn changes(&mut self, list: &RawValue) -> bool {
        let Ok(changes) = serde_json::from_str::<Vec<&RawValue>>(list.get()) else {
            return false;
        };
        let all = changes.len();
        let made = changes.into_iter().filter_map(|raw| self.change(raw));
        made.count() == all
    }

    pub(super) fn finish(mut self) -> Replayed {
        self.make_waiting();
        self.inverses.reverse();
        Replayed {
            project: self.project,
            inverse: Edit::Batch(self.inverses),
            answers: self.touched.len(),
            refused: self.refused,
        }
    }

    fn change(&mut self, raw: &RawValue) -> Option<()> {
        let mut problems = Problems::default();
        let mut object = Object::read(raw, Place::File, &mut problems)?;
        if let Some(what) = object.take("put") {
            let what: &str = serde_json::from_str(what.get()).ok()?;
            let at = object
                .take("at")
                .and_then(|at| serde_json::from_str(at.get()).ok());
            self.put(what, at.unwrap_or(usize::MAX), object.take("item")?)
        } else {
            let what: &str = serde_json::from_str(object.take("delete")?.get()).ok()?;
            self.delete(what, object.take("id")?.get())
        }
    }

    fn put(&mut self, what: &str, at: usize, raw: &RawValue) -> Option<()> {
        if what == RESPONSE {
            let response = self.response(raw)?;
            self.put_response(at, response);
            return Some(());
        }
        self.make_waiting();
        match what {
            Field::WORD => self.put_item::<Field>(at, raw),
            Reason::WORD => self.put_item::<Reason>(at, raw),
            Customer::WORD => self.put_item::<Customer>(at, raw),
            Round::WORD => self.put_item::<Round>(at, raw),
            Person::WORD => self.put_item::<Person>(at, raw),
            Gift::WORD => self.put_item::<Gift>(at, raw),
            Measure::WORD => self.put_item::<Measure>(at, raw),
            Goal::WORD => self.put_item::<Goal>(at, raw),
            Milestone::WORD => self.put_item::<Milestone>(at, raw),
            Band::WORD => self.put_item::<Band>(at, raw),
            Benchmark::WORD => self.put_item::<Benchmark>(at, raw),
            BusinessFigure::WORD => self.put_item::<BusinessFigure>(at, raw),
            SelfCheck::WORD => self.put_item::<SelfCheck>(at, raw),
            Event::WORD => self.put_item::<Event>(at, raw),
            ChartLook::WORD => self.put_item::<ChartLook>(at, raw),
            Deeds::WORD => self.put_item::<Deeds>(at, raw),
            Idea::WORD => self.put_item::<Idea>(at, raw),
            Apart::WORD => self.put_item::<Apart>(at, raw),
            SURVEY => self.put_whole(raw, read::survey, Edit::Survey),
            SCORING => self.put_whole(raw, read::scoring, Edit::Scoring),
            FOLLOW_UP => self.put_whole(raw, read::follow_up, Edit::FollowUp),
            REPORT => self.put_whole(raw, read::report, Edit::Report),
            BRAND => self.put_whole(raw, read::brand, Edit::Brand),
            _ => None,
        }
    }

    fn delete(&mut self, what: &str, id: &str) -> Option<()> {
        if what == RESPONSE {
            self.remove_response(text_as(id)?);
            return Some(());
        }
        self.make_waiting();
        match what {
            Field::WORD => self.remove_item::<Field>(id),
            Reason::WORD => self.remove_item::<Reason>(id),
            Customer::WORD => self.remove_item::<Customer>(id),
            Round::WORD => self.remove_item::<Round>(id),
            Person::WORD => self.remove_item::<Person>(id),
            Gift::WORD => self.remove_item::<Gift>(id),
            Measure::WORD => self.remove_item::<Measure>(id),
            Goal::WORD => self.remove_item::<Goal>(id),
            Milestone::WORD => self.remove_item::<Milestone>(id),
            Band::WORD => self.remove_item::<Band>(id),
            Benchmark::WORD => self.remove_item::<Benchmark>(id),
            BusinessFigure::WORD => self.remove_item::<BusinessFigure>(id),
            SelfCheck::WORD => self.remove_item::<SelfCheck>(id),
            Event::WORD => self.remove_item::<Event>(id),
            ChartLook::WORD => self.remove_item::<ChartLook>(id),
            Deeds::WORD => self.remove_item::<Deeds>(id),
            Idea::WORD => self.remove_item::<Idea>(id),
            Apart::WORD => self.remove_item::<Apart>(id),
            _ => None,
        }
    }

    fn put_item<T: Line>(&mut self, at: usize, raw: &RawValue) -> Option<()> {
        let item = T::read(raw, Place::File, &mut Problems::default())?;
        let edit = match T::list(self.project.lists()).get(item.id()) {
            Some(_) => ListEdit::Replace(item),
            None => ListEdit::Insert { at, item },
        };
        self.make_list_edit(T::edit(edit))
    }

    fn put_whole<T>(
        &mut self,
        raw: &RawValue,
        read: impl Fn(&RawValue, Place<'_>, &mut Problems) -> T,
        edit: impl Fn(Box<T>) -> Edit,
    ) -> Option<()> {
        let whole = read(raw, Place::File, &mut Problems::default());
        self.make(edit(Box::new(whole)))
    }

    fn remove_item<T: Line>(&mut self, id: &str) -> Option<()> {
        let id = text_as(id)?;
        T::list(self.project.lists()).get(id)?;
        self.make_list_edit(T::edit(ListEdit::Remove(id)))
    }

    fn response(&mut self, raw: &RawValue) -> Option<Response> {
        let project = &self.project;
        let known = self
            .known
            .get_or_insert_with(|| Known::new(project.lists()));
        // What it points at may have been in a record that is damaged: the rest of the answer is kept.
        read::response(raw, Place::File, known, &mut Problems::default())
    }

    fn put_response(&mut self, row: usize, response: Response) {
        self.touched.insert(response.id);
        let fresh = self.ids.insert(response.id);
        match (&mut self.waiting, fresh) {
            (Waiting::Inserts(placed), true) => placed.push(Placed { row, response }),
            (Waiting::Replaces(responses), false) => responses.push(response),
            (_, true) => self.wait_for(Waiting::Inserts(vec![Placed { row, response }])),
            (_, false) => self.wait_for(Waiting::Replaces(vec![response])),
        }
    }

    fn remove_response(&mut self, id: ResponseId) {
        self.touched.insert(id);
        match (&mut self.waiting, self.ids.remove(&id)) {
            (_, false) => {}
            (Waiting::Removes(ids), true) => ids.push(id),
            (_, true) => self.wait_for(Waiting::Removes(vec![id])),
        }
    }

    fn wait_for(&mut self, next: Waiting) {
        self.make_waiting();
        self.waiting = next;
    }

    fn make_waiting(&mut self) {
        let (answers, edit) = match std::mem::take(&mut self.waiting) {
            Waiting::Nothing => return,
            Waiting::Inserts(placed) => (placed.len(), Edit::InsertResponses(placed)),
            Waiting::Replaces(responses) => (responses.len(), Edit::ReplaceResponses(responses)),
            Waiting::Removes(ids) => (ids.len(), Edit::RemoveResponses(ids)),
        };
        if self.make(edit).is_none() {
            self.refused += answers;
        }
    }

    fn make_list_edit(&mut self, edit: Edit) -> Option<()> {
        self.known = None;
        self.make(edit)
    }

    fn make(&mut self, edit: Edit) -> Option<()> {
        let inverse = self.project.apply(edit).ok()?;
        self.inverses.push(inverse);
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{ProjectId, Survey};

    #[test]
    fn answers_that_do_not_fit_after_all_are_counted() {
        let project = Project::new(ProjectId::from_random(1), Survey::default());
        let mut replay = Replay::new(project.clone());
        let strangers = [1, 2].map(ResponseId::from_random);
        replay.waiting = Waiting::Removes(strangers.to_vec());
        let replayed = replay.finish();
        assert_eq!(replayed.refused, 2);
        assert_eq!(replayed.project, project);
    }
}
