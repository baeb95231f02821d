//! A text that was typed becomes an edit.

use super::draft::{Drafts, FollowUpSlot, RoundPart, Slot, SurveyText};
use super::{aims, closed_days, counting, follow_up, rounds, wordings};
use crate::app::CommandQueue;
use crate::document::EditLabel;
use crate::i18n::{Texts, parse_day};
use crate::model::{
    Choice, ChoiceId, Day, Edit, Field, FieldId, FieldKind, Item, Items, Kept, ListEdit, Project,
    Reason, ReasonId, Survey,
};

/// What is typed is read by: the project it is of, the language it is in, and the day it is.
#[derive(Clone, Copy, Debug)]
pub struct Reading<'a> {
    pub project: &'a Project,
    pub texts: &'a Texts,
    pub today: Day,
}

impl Reading<'_> {
    pub(super) fn day(&self, typed: &str) -> Option<Day> {
        parse_day(typed, self.texts, self.today).ok()
    }
}

/// Commits one text, if it differs and can be so called.
pub(super) fn commit(
    reading: Reading<'_>,
    drafts: &mut Drafts,
    slot: Slot,
    commands: &mut CommandQueue,
) {
    if let Some((label, edit)) = taken_edit(reading, drafts, slot) {
        commands.edit(label, edit);
    }
}

/// A shortcut does not leave the field that is being typed in: what was typed is committed before what it asks
/// for, so that nothing is lost when it closes the survey or goes to another view.
pub(super) fn before_what_is_asked(
    reading: Reading<'_>,
    drafts: &mut Drafts,
    commands: &mut CommandQueue,
) {
    if commands.is_empty() {
        return;
    }
    let asked = commands.take();
    commit_all(reading, drafts, commands);
    for command in asked {
        commands.push(command);
    }
}

/// Commits every text of the project that was changed and is valid.
pub(super) fn commit_all(reading: Reading<'_>, drafts: &mut Drafts, commands: &mut CommandQueue) {
    let of_project = drafts.changed().into_iter().filter(|slot| !slot.is_new());
    for slot in of_project {
        commit(reading, drafts, slot, commands);
    }
}

/// What cannot be taken stays typed, with what is wrong beside it.
fn taken_edit(reading: Reading<'_>, drafts: &mut Drafts, slot: Slot) -> Option<(EditLabel, Edit)> {
    if is_refused(reading, slot, drafts.typed(slot)) {
        return None;
    }
    if let Slot::Aim(text) = slot
        && let Some(taken) = aims::taken_in_part(reading.project, text, drafts.typed(slot))
    {
        drafts.leave_typed(slot, &taken);
        let typed = drafts.typed(slot).to_owned();
        return edit_for(reading, slot, typed);
    }
    let typed = drafts.take_changed(slot)?;
    edit_for(reading, slot, typed)
}

/// A name that another one has, a number or a day that is none.
fn is_refused(reading: Reading<'_>, slot: Slot, typed: &str) -> bool {
    match slot {
        Slot::Number(number) => counting::is_refused(number, typed),
        Slot::Round(id, part) if part != RoundPart::Name => {
            rounds::refusal(reading, id, part, typed).is_some()
        }
        Slot::FollowUp(FollowUpSlot::NewClosed) => closed_days::refusal(reading, typed).is_some(),
        Slot::FollowUp(slot) => follow_up::is_refused(reading.project, slot, typed),
        Slot::Aim(text) => aims::is_refused(reading, text, typed),
        _ => is_name_taken(reading.project, slot, typed),
    }
}

/// Whether another reason, field, or choice of the same field is called so already.
pub(super) fn is_name_taken(project: &Project, slot: Slot, name: &str) -> bool {
    if name.trim().is_empty() {
        return false;
    }
    let (reasons, fields, rounds) = (project.reasons(), project.fields(), project.rounds());
    let choice = |field: FieldId, but: Option<ChoiceId>| {
        let field = fields.get(field);
        let named = field.and_then(|field| field.choice_named(name));
        named.is_some_and(|other| Some(other.id) != but)
    };
    match slot {
        Slot::Round(id, RoundPart::Name) => is_anothers(rounds, name, Some(id)),
        Slot::Survey(_) | Slot::Wording(..) | Slot::Number(_) | Slot::Aim(_) | Slot::Round(..) => {
            false
        }
        Slot::NewRound => is_anothers(rounds, name, None),
        Slot::FollowUp(slot) => follow_up::is_name_taken(project, slot, name),
        Slot::Reason(id) => is_anothers(reasons, name, Some(id)),
        Slot::NewReason => is_anothers(reasons, name, None),
        Slot::Field(id) => is_anothers(fields, name, Some(id)),
        Slot::NewField => is_anothers(fields, name, None),
        Slot::Choice(of, id) => choice(of, Some(id)),
        Slot::NewChoice(of) => choice(of, None),
    }
}

fn is_anothers<T: Item>(items: &Items<T>, name: &str, but: Option<T::Id>) -> bool {
    let named = items.named(name);
    named.is_some_and(|other| Some(other.id()) != but)
}

/// `None` for a name without a letter, and for what is no longer there.
fn edit_for(reading: Reading<'_>, slot: Slot, text: String) -> Option<(EditLabel, Edit)> {
    let project = reading.project;
    if text.is_empty() && !slot.may_be_empty() {
        return None;
    }
    match slot {
        Slot::Survey(part) => Some((EditLabel::EditSurvey, survey_edit(project, part, text))),
        Slot::Wording(language, part) => {
            let edit = wordings::edit(project, language, part, text);
            Some((EditLabel::EditSurvey, edit))
        }
        Slot::Reason(id) => reason_edit(project, id, text),
        Slot::NewReason => Some(new_reason(project, text)),
        Slot::Field(id) => field_edit(project, id, |field| field.name = text),
        Slot::NewField => Some(new_field(project, text)),
        Slot::Choice(field, id) => field_edit(project, field, |field| rename(field, id, text)),
        Slot::Number(number) => {
            let edit = counting::number_edit(project, number, &text);
            edit.map(|edit| (EditLabel::EditScoring, edit))
        }
        Slot::Round(id, part) => {
            let edit = rounds::edit(reading, id, part, &text);
            edit.map(|edit| (EditLabel::EditRounds, edit))
        }
        Slot::NewRound => Some((EditLabel::EditRounds, rounds::new(reading, text))),
        Slot::FollowUp(FollowUpSlot::NewClosed) => {
            let edit = closed_days::adding(reading, &text);
            edit.map(|edit| (EditLabel::EditFollowUp, edit))
        }
        Slot::FollowUp(slot) => {
            let edit = follow_up::edit_for(project, slot, text);
            edit.map(|edit| (EditLabel::EditFollowUp, edit))
        }
        Slot::Aim(aim) => aims::edit_for(reading, aim, &text),
        Slot::NewChoice(field) => {
            let edit = field_edit(project, field, |field| add_choice(field, text));
            edit.map(|(_, edit)| (EditLabel::AddChoice, edit))
        }
    }
}

fn survey_edit(project: &Project, part: SurveyText, text: String) -> Edit {
    let mut survey = project.survey().clone();
    *part_of_mut(&mut survey, part) = text;
    Edit::Survey(Box::new(survey))
}

pub(super) fn part_of(survey: &Survey, part: SurveyText) -> &str {
    match part {
        SurveyText::Name => &survey.name,
        SurveyText::Business => &survey.business,
        SurveyText::Question => &survey.question,
        SurveyText::LowLabel => &survey.low_label,
        SurveyText::HighLabel => &survey.high_label,
        SurveyText::FollowUp(group) => survey.follow_ups.of(group),
    }
}

fn part_of_mut(survey: &mut Survey, part: SurveyText) -> &mut String {
    match part {
        SurveyText::Name => &mut survey.name,
        SurveyText::Business => &mut survey.business,
        SurveyText::Question => &mut survey.question,
        SurveyText::LowLabel => &mut survey.low_label,
        SurveyText::HighLabel => &mut survey.high_label,
        SurveyText::FollowUp(group) => survey.follow_ups.of_mut(group),
    }
}

fn reason_edit(project: &Project, id: ReasonId, name: String) -> Option<(EditLabel, Edit)> {
    let mut reason = project.reasons().get(id)?.clone();
    reason.name = name;
    let edit = Edit::Reason(ListEdit::Replace(reason));
    Some((EditLabel::EditReasons, edit))
}

fn new_reason(project: &Project, name: String) -> (EditLabel, Edit) {
    let item = Reason {
        id: project.reasons().free_id(),
        name,
        kept: Kept::default(),
    };
    let edit = Edit::Reason(ListEdit::append(item));
    (EditLabel::AddReason, edit)
}

fn field_edit(
    project: &Project,
    id: FieldId,
    change: impl FnOnce(&mut Field),
) -> Option<(EditLabel, Edit)> {
    let mut field = project.fields().get(id)?.clone();
    change(&mut field);
    let edit = Edit::Field(ListEdit::Replace(field));
    Some((EditLabel::EditFields, edit))
}

fn new_field(project: &Project, name: String) -> (EditLabel, Edit) {
    let item = Field {
        id: project.fields().free_id(),
        name,
        kind: FieldKind::Choice(Vec::new()),
        role: None,
        kept: Kept::default(),
    };
    let edit = Edit::Field(ListEdit::append(item));
    (EditLabel::EditFields, edit)
}

fn rename(field: &mut Field, id: ChoiceId, name: String) {
    if let Some(choices) = field.kind.choices_mut()
        && let Some(choice) = choices.iter_mut().find(|choice| choice.id == id)
    {
        choice.name = name;
    }
}

fn add_choice(field: &mut Field, name: String) {
    let id = field.free_choice_id();
    if let Some(choices) = field.kind.choices_mut() {
        choices.push(Choice {
            id,
            name,
            kept: Kept::default(),
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::{Command, EditCommand, ViewCommand};
    use crate::i18n::{Texts, new_project};
    use crate::model::{Audience, Language, ProjectId};

    fn project() -> Project {
        let texts = Texts::load(Language::English).unwrap();
        new_project(
            ProjectId::from_random(1),
            "Bakery",
            Audience::Customers,
            &texts,
        )
    }

    fn reading<'a>(project: &'a Project, texts: &'a Texts) -> Reading<'a> {
        Reading {
            project,
            texts,
            today: "2026-11-21".parse().unwrap(),
        }
    }

    /// Types into a text of the project and commits it.
    fn commands_for(project: &Project, slot: Slot, current: &str, typed: &str) -> Vec<Command> {
        let (mut drafts, mut commands) = (Drafts::default(), CommandQueue::default());
        typed.clone_into(&mut drafts.following(slot, current).typed);
        let texts = Texts::load(Language::English).unwrap();
        commit(reading(project, &texts), &mut drafts, slot, &mut commands);
        commands.take()
    }

    fn after(mut project: Project, commands: Vec<Command>) -> Project {
        for command in commands {
            if let Command::Edit(EditCommand::Apply(_, edit)) = command {
                project.apply(edit).unwrap();
            }
        }
        project
    }

    #[test]
    fn a_question_typed_becomes_the_survey_s() {
        let project = project();
        let slot = Slot::Survey(SurveyText::Question);
        let current = project.survey().question.clone();
        let commands = commands_for(&project, slot, &current, "Would you come again?");
        let after = after(project, commands);
        assert_eq!(after.survey().question, "Would you come again?");
        assert_eq!(after.survey().name, "Bakery");
    }

    #[test]
    fn a_name_that_is_taken_or_empty_changes_nothing() {
        let project = project();
        let reason = project.reasons().as_slice()[0].clone();
        let other = project.reasons().as_slice()[1].name.to_uppercase();
        for typed in [other.as_str(), "", "  "] {
            let slot = Slot::Reason(reason.id);
            let commands = commands_for(&project, slot, &reason.name, typed);
            assert!(commands.is_empty(), "{typed:?}");
        }
    }

    #[test]
    fn the_case_of_a_name_can_be_changed() {
        let project = project();
        let reason = project.reasons().as_slice()[0].clone();
        let slot = Slot::Reason(reason.id);
        let commands = commands_for(&project, slot, &reason.name, &reason.name.to_uppercase());
        let after = after(project, commands);
        assert_eq!(
            after.reasons().as_slice()[0].name,
            reason.name.to_uppercase()
        );
    }

    #[test]
    fn reasons_fields_and_choices_are_added_at_the_end() {
        let project = project();
        let branch = project.fields().as_slice()[2].id;
        let mut commands = commands_for(&project, Slot::NewReason, "", "Parking");
        commands.extend(commands_for(&project, Slot::NewField, "", "Table"));
        commands.extend(commands_for(
            &project,
            Slot::NewChoice(branch),
            "",
            "Harbour",
        ));
        let after = after(project, commands);
        assert_eq!(after.reasons().as_slice().last().unwrap().name, "Parking");
        assert_eq!(after.fields().as_slice().last().unwrap().name, "Table");
        assert_eq!(
            after.fields().get(branch).unwrap().choices()[0].name,
            "Harbour"
        );
    }

    fn with_rounds(names: &[&str]) -> Project {
        let mut project = project();
        for name in names {
            let commands = commands_for(&project, Slot::NewRound, "", name);
            project = after(project, commands);
        }
        project
    }

    #[test]
    fn a_new_round_begins_today_and_takes_two_weeks() {
        let project = with_rounds(&["Autumn"]);
        let round = &project.rounds().as_slice()[0];
        let days = (
            round.days.first().to_string(),
            round.days.last().to_string(),
        );
        assert_eq!(days, ("2026-11-21".to_owned(), "2026-12-04".to_owned()));
        assert_eq!((round.name.as_str(), round.invited), ("Autumn", None));
    }

    #[test]
    fn days_and_numbers_of_a_round_are_read_or_refused() {
        let project = with_rounds(&["Autumn"]);
        let id = project.rounds().as_slice()[0].id;
        let table = [
            (RoundPart::First, "1 Nov 2026", Some("2026-11-01")),
            (RoundPart::First, "5 Dec 2026", None),
            (RoundPart::First, "soon", None),
            (RoundPart::Last, "2026-11-21", Some("2026-11-21")),
            (RoundPart::Last, "2026-11-20", None),
            (RoundPart::Invited, "1 150", Some("1150")),
            (RoundPart::Invited, "0", None),
            (RoundPart::Invited, "many", None),
        ];
        for (part, typed, wanted) in table {
            let commands = commands_for(&project, Slot::Round(id, part), "as it was", typed);
            assert_eq!(commands.is_empty(), wanted.is_none(), "{part:?} {typed}");
            let after = after(project.clone(), commands);
            let round = after.rounds().get(id).unwrap();
            let found = match part {
                RoundPart::Name => round.name.clone(),
                RoundPart::First => round.days.first().to_string(),
                RoundPart::Last => round.days.last().to_string(),
                RoundPart::Invited => round.invited.map_or(String::new(), |n| n.to_string()),
                RoundPart::Segment(_) | RoundPart::People => String::new(),
            };
            if let Some(wanted) = wanted {
                assert_eq!(found, wanted);
            }
        }
    }

    #[test]
    fn what_was_typed_goes_before_what_a_shortcut_asks_for() {
        let project = project();
        let (mut drafts, mut commands) = (Drafts::default(), CommandQueue::default());
        let name = Slot::Survey(SurveyText::Name);
        drafts.following(name, "Bakery").typed = "Corner bakery".to_owned();
        drafts.following(Slot::NewReason, "").typed = "half a wor".to_owned();
        commands.view(ViewCommand::DismissNotice);
        let texts = Texts::load(Language::English).unwrap();
        before_what_is_asked(reading(&project, &texts), &mut drafts, &mut commands);
        let asked = commands.take();
        assert!(matches!(
            asked.as_slice(),
            [Command::Edit(_), Command::View(ViewCommand::DismissNotice)]
        ));
        assert_eq!(after(project, asked).survey().name, "Corner bakery");
    }
}
