//! What became of an answer changed, part by part.

use crate::model::{
    Case, CaseState, Day, Edit, Gift, Given, Kept, ListEdit, Note, Person, Project, Quote,
    ResponseId,
};

/// A part of a case with what becomes of it. Places are those of the lists as they stand.
#[derive(Clone, Debug, PartialEq)]
pub enum CasePart {
    /// From that day on.
    State(CaseState, Day),
    /// The day of the first contact was another one; not after the end.
    ContactedOn(Day),
    /// The day of the end was another one; not before the first contact.
    ClosedOn(Day),
    /// Somebody of that name, who is found among the colleagues or becomes one; nobody where it is empty.
    OwnedBy(String),
    /// `None`: as the project's rule has it.
    Due(Option<Day>),
    AddNote(Note),
    /// Another text; a note without one is removed.
    ChangeNote(usize, String),
    /// The note is of another day.
    NoteOn(usize, Day),
    /// Something of a kind of that name, which is found among those of the project or becomes one.
    Give(String, Day),
    /// It was given on another day.
    GivenOn(usize, Day),
    TakeBack(usize),
    /// Whether the comment may be quoted, and since when.
    Quote(Option<Quote>),
}

/// The one edit that changes all these parts, in their order; `None` for an answer that is not there, and for no parts.
pub fn case_edit(
    project: &Project,
    id: ResponseId,
    parts: impl IntoIterator<Item = CasePart>,
) -> Option<Edit> {
    let mut parts = parts.into_iter().peekable();
    parts.peek()?;
    let mut response = project.responses().by_id(id)?.to_response();
    let mut case = response.case.take().map(|case| *case).unwrap_or_default();
    let mut edits = Vec::new();
    for part in parts {
        edits.extend(part.set_in(&mut case, project));
    }
    response.set_case(case);
    edits.push(Edit::ReplaceResponses(vec![response]));
    Some(Edit::Batch(edits))
}

impl CasePart {
    /// Gives the edit that is needed before.
    fn set_in(self, case: &mut Case, project: &Project) -> Option<Edit> {
        match self {
            Self::State(state, on) => case.course = case.course.moved_to(state, on),
            Self::ContactedOn(day) => case.course = case.course.contacted_on(day),
            Self::ClosedOn(day) => case.course = case.course.closed_on(day),
            Self::OwnedBy(name) => return own(case, project, name.trim()),
            Self::Due(due) => case.due = due,
            Self::AddNote(note) => case.notes.push(note),
            Self::ChangeNote(at, text) => change_note(&mut case.notes, at, text),
            Self::NoteOn(at, day) => date_note(&mut case.notes, at, day),
            Self::Give(name, day) => return give(case, project, name.trim(), day),
            Self::GivenOn(at, day) => date_given(&mut case.given, at, day),
            Self::TakeBack(at) if at < case.given.len() => drop(case.given.remove(at)),
            Self::TakeBack(_) => {}
            Self::Quote(quote) => case.quote = quote,
        }
        None
    }
}

fn change_note(notes: &mut Vec<Note>, at: usize, text: String) {
    let Some(old) = notes.get_mut(at) else {
        return;
    };
    match Note::new(old.day, text) {
        Some(mut new) => {
            new.kept = std::mem::take(&mut old.kept);
            *old = new;
        }
        None => drop(notes.remove(at)),
    }
}

fn date_note(notes: &mut [Note], at: usize, day: Day) {
    if let Some(note) = notes.get_mut(at) {
        note.day = day;
    }
}

fn date_given(given: &mut [Given], at: usize, day: Day) {
    if let Some(given) = given.get_mut(at) {
        given.day = day;
    }
}

fn own(case: &mut Case, project: &Project, name: &str) -> Option<Edit> {
    case.owner = None;
    if name.is_empty() {
        return None;
    }
    if let Some(known) = project.people().named(name) {
        case.owner = Some(known.id);
        return None;
    }
    let item = Person {
        id: project.people().free_id(),
        name: name.to_owned(),
        kept: Kept::default(),
    };
    case.owner = Some(item.id);
    Some(Edit::Person(ListEdit::append(item)))
}

fn give(case: &mut Case, project: &Project, name: &str, day: Day) -> Option<Edit> {
    if name.is_empty() {
        return None;
    }
    let mut given = |gift| {
        case.given.push(Given {
            gift,
            day,
            kept: Kept::default(),
        });
    };
    if let Some(known) = project.gifts().named(name) {
        given(known.id);
        return None;
    }
    let item = Gift {
        id: project.gifts().free_id(),
        name: name.to_owned(),
        kept: Kept::default(),
    };
    given(item.id);
    Some(Edit::Gift(ListEdit::append(item)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{ProjectId, Response, Survey};

    const ID: ResponseId = ResponseId::from_random(1);

    fn project() -> Project {
        let mut project = Project::new(ProjectId::from_random(1), Survey::default());
        project.apply(Edit::add(Response::new(ID))).unwrap();
        project
    }

    fn after(mut project: Project, parts: impl IntoIterator<Item = CasePart>) -> Project {
        let before = project.clone();
        let edit = case_edit(&project, ID, parts).unwrap();
        let inverse = project.apply(edit).unwrap();
        let mut undone = project.clone();
        undone.apply(inverse).unwrap();
        assert_eq!(undone, before);
        project
    }

    fn day(number: u8) -> Day {
        format!("2026-11-{number:02}").parse().unwrap()
    }

    fn case(project: &Project) -> Option<Case> {
        project.responses().get(0).unwrap().case().cloned()
    }

    #[test]
    fn a_case_comes_to_be_with_its_first_part_and_goes_with_its_last() {
        let note = Note::new(day(2), "called".to_owned()).unwrap();
        let project = after(
            project(),
            [
                CasePart::State(CaseState::Contacted, day(5)),
                CasePart::ContactedOn(day(2)),
                CasePart::Due(Some(day(9))),
                CasePart::AddNote(note),
            ],
        );
        let made = case(&project).unwrap();
        assert_eq!(made.course.contacted(), Some(day(2)));
        assert_eq!((made.due, made.notes.len()), (Some(day(9)), 1));
        let parts = [
            CasePart::State(CaseState::Open, day(3)),
            CasePart::Due(None),
            CasePart::ChangeNote(0, "  ".to_owned()),
            CasePart::TakeBack(5),
        ];
        assert_eq!(case(&after(project, parts)), None);
    }

    #[test]
    fn colleagues_and_gifts_are_found_by_name_or_made_in_one_step() {
        let letter = |name: &str| CasePart::Give(name.to_owned(), day(1));
        let first = after(
            project(),
            [CasePart::OwnedBy(" Anna ".to_owned()), letter("Letter")],
        );
        let again = after(
            first,
            [
                CasePart::OwnedBy("anna".to_owned()),
                letter("letter"),
                letter(" "),
            ],
        );
        assert_eq!((again.people().len(), again.gifts().len()), (1, 1));
        let made = case(&again).unwrap();
        assert_eq!(made.given.len(), 2);
        let owner = again.people().get(made.owner.unwrap()).unwrap();
        assert_eq!(owner.name, "Anna");
        let nobodys = after(again, [CasePart::OwnedBy(String::new())]);
        assert_eq!(case(&nobodys).unwrap().owner, None);
    }

    #[test]
    fn a_changed_note_keeps_its_day_and_what_was_kept() {
        let note = Note::new(day(2), "called".to_owned()).unwrap();
        let project = after(project(), [CasePart::AddNote(note)]);
        let changed = after(
            project,
            [CasePart::ChangeNote(0, "called twice".to_owned())],
        );
        let notes = case(&changed).unwrap().notes;
        assert_eq!((notes[0].day, notes[0].text()), (day(2), "called twice"));
    }

    #[test]
    fn a_note_of_another_day_keeps_its_text() {
        let note = Note::new(day(2), "called".to_owned()).unwrap();
        let project = after(project(), [CasePart::AddNote(note)]);
        let parts = [CasePart::NoteOn(0, day(1)), CasePart::NoteOn(7, day(3))];
        let notes = case(&after(project, parts)).unwrap().notes;
        assert_eq!(
            (notes.len(), notes[0].day, notes[0].text()),
            (1, day(1), "called")
        );
    }

    #[test]
    fn what_was_given_can_be_of_another_day() {
        let parts = [
            CasePart::Give("Letter".to_owned(), day(9)),
            CasePart::GivenOn(0, day(4)),
            CasePart::GivenOn(7, day(3)),
        ];
        let given = case(&after(project(), parts)).unwrap().given;
        assert_eq!((given.len(), given[0].day), (1, day(4)));
    }

    #[test]
    fn nothing_asked_and_nobody_there_is_no_edit() {
        assert_eq!(case_edit(&project(), ID, []), None);
        let stranger = ResponseId::from_random(9);
        assert_eq!(case_edit(&project(), stranger, [CasePart::Due(None)]), None);
    }
}
