//! How answers are followed up: by when, with which words, by whom, and what there is to give.

use std::num::NonZeroU16;

use eframe::egui::Ui;

use super::draft::{FollowUpSlot, Slot};
use super::rows::{Row, TextField, add_ui, line_ui, lines_ui, row_ui};
use super::{SettingsState, closed_days};
use crate::app::CommandQueue;
use crate::document::{EditLabel, Usage, cleanup};
use crate::i18n::{UsualMail, usual_mail};
use crate::model::{Edit, FollowUp, Gift, Group, Kept, ListEdit, Person, Project, WaitsFor};
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::widgets::{card_heading, column, field_label, labelled, note, problem};

/// Worst first: whoever is unhappy waits least.
const GROUPS: [Group; 3] = [Group::Detractor, Group::Passive, Group::Promoter];
const NUMBER_WIDTH_PT: f32 = 160.0;

pub(super) fn follow_up_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    usage: &Usage,
    state: &mut SettingsState,
    commands: &mut CommandQueue,
) {
    card_heading(ui, ctx.palette, &text!(ctx.texts, "view-follow-up"));
    for group in GROUPS {
        due_ui(ui, ctx, state, group, commands);
    }
    waits_ui(ui, ctx, state, commands);
    closed_days::closed_days_ui(ui, ctx, state, commands);
    people_ui(ui, ctx, usage, state, commands);
    gifts_ui(ui, ctx, usage, state, commands);
    currency_ui(ui, ctx, state, commands);
    letters_ui(ui, ctx, state, commands);
}

fn due_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut SettingsState,
    group: Group,
    commands: &mut CommandQueue,
) {
    let label = match group {
        Group::Promoter => text!(ctx.texts, "settings-due-promoter"),
        Group::Passive => text!(ctx.texts, "settings-due-passive"),
        Group::Detractor => text!(ctx.texts, "settings-due-detractor"),
    };
    let slot = Slot::FollowUp(FollowUpSlot::DueIn(group));
    let current = ctx.project.follow_up().due.of(group).to_string();
    number_ui(ui, ctx, state, slot, &current, &label, commands);
    if is_refused(
        ctx.project,
        FollowUpSlot::DueIn(group),
        state.drafts.typed(slot),
    ) {
        problem(ui, ctx.palette, text!(ctx.texts, "settings-due-refused"));
    }
}

/// A short line below its label.
fn number_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut SettingsState,
    slot: Slot,
    current: &str,
    label: &str,
    commands: &mut CommandQueue,
) {
    let field = TextField::new(slot, current, label);
    labelled(ui, ctx.palette, label, |ui| {
        column(ui, NUMBER_WIDTH_PT, |ui| {
            line_ui(ui, ctx, state, field, commands)
        });
    });
}

/// Old answers do not wait: a list imported today would be late from its first day.
fn waits_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut SettingsState,
    commands: &mut CommandQueue,
) {
    let label = text!(ctx.texts, "settings-waits");
    let slot = Slot::FollowUp(FollowUpSlot::Waits);
    let current = ctx.project.follow_up().waits.days().to_string();
    number_ui(ui, ctx, state, slot, &current, &label, commands);
    if is_refused(ctx.project, FollowUpSlot::Waits, state.drafts.typed(slot)) {
        problem(ui, ctx.palette, text!(ctx.texts, "settings-waits-refused"));
    }
    note(ui, ctx.palette, text!(ctx.texts, "settings-waits-note"));
}

fn people_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    usage: &Usage,
    state: &mut SettingsState,
    commands: &mut CommandQueue,
) {
    field_label(ui, ctx.palette, &text!(ctx.texts, "settings-people"));
    for person in ctx.project.people() {
        let name = person.name.as_str();
        let row = Row {
            slot: Slot::FollowUp(FollowUpSlot::Person(person.id)),
            name,
            says: &text!(ctx.texts, "settings-person-name", name = name),
            used: usage.person(person.id),
        };
        if row_ui(ui, ctx, state, row, commands) {
            let edit = cleanup::remove_person(ctx.project, person.id);
            commands.edit(EditLabel::EditFollowUp, edit);
        }
    }
    let add = text!(ctx.texts, "settings-person-add");
    let slot = Slot::FollowUp(FollowUpSlot::NewPerson);
    add_ui(ui, ctx, state, slot, &add, commands);
}

fn gifts_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    usage: &Usage,
    state: &mut SettingsState,
    commands: &mut CommandQueue,
) {
    field_label(ui, ctx.palette, &text!(ctx.texts, "settings-gifts"));
    for gift in ctx.project.gifts() {
        let name = gift.name.as_str();
        let row = Row {
            slot: Slot::FollowUp(FollowUpSlot::Gift(gift.id)),
            name,
            says: &text!(ctx.texts, "settings-gift-name", name = name),
            used: usage.gift(gift.id),
        };
        if row_ui(ui, ctx, state, row, commands) {
            let edit = cleanup::remove_gift(ctx.project, gift.id);
            commands.edit(EditLabel::EditFollowUp, edit);
        }
    }
    let add = text!(ctx.texts, "settings-gift-add");
    let slot = Slot::FollowUp(FollowUpSlot::NewGift);
    add_ui(ui, ctx, state, slot, &add, commands);
}

/// Beside what customers spend.
fn currency_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut SettingsState,
    commands: &mut CommandQueue,
) {
    let label = text!(ctx.texts, "settings-currency");
    let slot = Slot::FollowUp(FollowUpSlot::Currency);
    let current = ctx.project.follow_up().currency.as_str();
    labelled(ui, ctx.palette, &label, |ui| {
        column(ui, NUMBER_WIDTH_PT, |ui| {
            line_ui(
                ui,
                ctx,
                state,
                TextField::new(slot, current, &label),
                commands,
            );
        });
    });
    if is_no_currency(state.drafts.typed(slot)) {
        let most = FollowUp::CURRENCY_MOST_CHARS;
        let said = text!(ctx.texts, "settings-currency-refused", count = most);
        problem(ui, ctx.palette, said);
    }
    note(ui, ctx.palette, text!(ctx.texts, "settings-currency-note"));
}

/// Too long to stand beside a number, or to be told apart from one.
fn is_no_currency(typed: &str) -> bool {
    let typed = typed.trim();
    typed.chars().count() > FollowUp::CURRENCY_MOST_CHARS || typed.chars().any(char::is_numeric)
}

/// Where the project has no text of its own, the usual one shows; emptied, it comes back.
fn letters_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut SettingsState,
    commands: &mut CommandQueue,
) {
    let usual = usual(ctx, state);
    let own = &ctx.project.follow_up().mail;
    let label = text!(ctx.texts, "settings-letter-subject");
    let current = chosen(&own.subject, &usual.mail.subject);
    labelled(ui, ctx.palette, &label, |ui| {
        let slot = Slot::FollowUp(FollowUpSlot::Subject);
        line_ui(
            ui,
            ctx,
            state,
            TextField::new(slot, current, &label),
            commands,
        );
    });
    for group in GROUPS {
        let label = match group {
            Group::Promoter => text!(ctx.texts, "settings-letter-promoter"),
            Group::Passive => text!(ctx.texts, "settings-letter-passive"),
            Group::Detractor => text!(ctx.texts, "settings-letter-detractor"),
        };
        let current = chosen(own.of(group), usual.mail.of(group));
        labelled(ui, ctx.palette, &label, |ui| {
            let slot = Slot::FollowUp(FollowUpSlot::Letter(group));
            lines_ui(
                ui,
                ctx,
                state,
                TextField::new(slot, current, &label),
                commands,
            );
        });
    }
    let label = text!(ctx.texts, "settings-letter-idea");
    let current = chosen(&own.idea, &usual.mail.idea);
    labelled(ui, ctx.palette, &label, |ui| {
        let slot = Slot::FollowUp(FollowUpSlot::IdeaLetter);
        lines_ui(
            ui,
            ctx,
            state,
            TextField::new(slot, current, &label),
            commands,
        );
    });
    note(ui, ctx.palette, text!(ctx.texts, "settings-letter-note"));
}

fn chosen<'a>(own: &'a str, usual: &'a str) -> &'a str {
    if own.is_empty() { usual } else { own }
}

/// In the survey's language; read once.
fn usual(ctx: &ViewCtx<'_>, state: &mut SettingsState) -> UsualMail {
    let language = ctx.project.survey().language;
    match &state.usual_mail {
        Some((of, usual)) if *of == language => usual.clone(),
        _ => {
            let texts = state.texts.of(language, ctx.texts);
            let usual = usual_mail(texts.as_deref().unwrap_or(ctx.texts));
            state.usual_mail = Some((language, usual.clone()));
            usual
        }
    }
}

/// A name that another one has, or a number that is none.
pub(super) fn is_refused(project: &Project, slot: FollowUpSlot, typed: &str) -> bool {
    match slot {
        FollowUpSlot::DueIn(_) => typed.trim().parse::<u8>().is_err(),
        FollowUpSlot::Waits => typed.trim().parse::<NonZeroU16>().is_err(),
        FollowUpSlot::Currency => is_no_currency(typed),
        _ => is_name_taken(project, slot, typed),
    }
}

pub(super) fn is_name_taken(project: &Project, slot: FollowUpSlot, name: &str) -> bool {
    let (people, gifts) = (project.people(), project.gifts());
    match slot {
        FollowUpSlot::Person(id) => people.named(name).is_some_and(|other| other.id != id),
        FollowUpSlot::NewPerson => people.named(name).is_some(),
        FollowUpSlot::Gift(id) => gifts.named(name).is_some_and(|other| other.id != id),
        FollowUpSlot::NewGift => gifts.named(name).is_some(),
        FollowUpSlot::DueIn(_)
        | FollowUpSlot::Waits
        | FollowUpSlot::Subject
        | FollowUpSlot::Letter(_)
        | FollowUpSlot::IdeaLetter
        | FollowUpSlot::Currency
        | FollowUpSlot::NewClosed => false,
    }
}

/// `None` for what is no longer there, and for no number.
pub(super) fn edit_for(project: &Project, slot: FollowUpSlot, text: String) -> Option<Edit> {
    let mut whole: FollowUp = project.follow_up().clone();
    match slot {
        FollowUpSlot::Person(id) => {
            let mut person = project.people().get(id)?.clone();
            person.name = text;
            return Some(Edit::Person(ListEdit::Replace(person)));
        }
        FollowUpSlot::NewPerson => {
            let id = project.people().free_id();
            let (name, kept) = (text, Kept::default());
            let item = Person { id, name, kept };
            return Some(Edit::Person(ListEdit::append(item)));
        }
        FollowUpSlot::Gift(id) => {
            let mut gift = project.gifts().get(id)?.clone();
            gift.name = text;
            return Some(Edit::Gift(ListEdit::Replace(gift)));
        }
        FollowUpSlot::NewGift => {
            let id = project.gifts().free_id();
            let (name, kept) = (text, Kept::default());
            let item = Gift { id, name, kept };
            return Some(Edit::Gift(ListEdit::append(item)));
        }
        FollowUpSlot::DueIn(group) => *whole.due.of_mut(group) = text.parse().ok()?,
        FollowUpSlot::Waits => whole.waits = WaitsFor(text.parse().ok()?),
        FollowUpSlot::IdeaLetter => whole.mail.idea = text,
        FollowUpSlot::Currency => whole.currency = text,
        FollowUpSlot::Subject => whole.mail.subject = text,
        FollowUpSlot::Letter(group) => *whole.mail.of_mut(group) = text,
        // Read where the language is known in which days are typed.
        FollowUpSlot::NewClosed => return None,
    }
    Some(Edit::FollowUp(Box::new(whole)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{ProjectId, Survey};

    fn after(project: &Project, slot: FollowUpSlot, text: &str) -> Project {
        let mut project = project.clone();
        let edit = edit_for(&project, slot, text.to_owned()).unwrap();
        project.apply(edit).unwrap();
        project
    }

    #[test]
    fn what_is_typed_becomes_the_rule_the_letter_and_the_lists() {
        let project = Project::new(ProjectId::from_random(1), Survey::default());
        let project = after(&project, FollowUpSlot::DueIn(Group::Detractor), "1");
        let project = after(
            &project,
            FollowUpSlot::Letter(Group::Passive),
            "Dear {name}",
        );
        let project = after(&project, FollowUpSlot::NewPerson, "Anna");
        let project = after(&project, FollowUpSlot::NewGift, "Letter");
        let rule = project.follow_up();
        assert_eq!(rule.due.of(Group::Detractor), 1);
        assert_eq!(rule.mail.of(Group::Passive), "Dear {name}");
        let anna = project.people().as_slice()[0].id;
        let project = after(&project, FollowUpSlot::Person(anna), "Anna Lee");
        assert_eq!(project.people().as_slice()[0].name, "Anna Lee");
        assert!(is_refused(&project, FollowUpSlot::NewPerson, "anna lee"));
        assert!(!is_refused(
            &project,
            FollowUpSlot::Person(anna),
            "ANNA LEE"
        ));
        assert!(is_refused(&project, FollowUpSlot::NewGift, "letter"));
    }

    #[test]
    fn days_are_whole_numbers_up_to_255() {
        let project = Project::new(ProjectId::from_random(1), Survey::default());
        let table = [
            ("0", false),
            (" 14 ", false),
            ("255", false),
            ("256", true),
            ("-1", true),
            ("", true),
            ("2.5", true),
        ];
        for (typed, refused) in table {
            let slot = FollowUpSlot::DueIn(Group::Promoter);
            assert_eq!(is_refused(&project, slot, typed), refused, "{typed:?}");
        }
    }
}
