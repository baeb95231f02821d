//! The case of the chosen answer: what was said, and what became of it.

use eframe::egui::{Id, Key, Label, RichText, ScrollArea, Ui, Vec2};

use super::given::ChangedGiven;
use super::half_typed::due_field;
use super::notes::{ChangedNote, NewNote, notes_ui};
use super::table::state_name;
use super::{FollowUpState, Opens, contact, given, ideas_of, sentence_ui};
use crate::analysis::proposed_due;
use crate::app::{CommandQueue, FollowPage, ViewCommand};
use crate::document::{CasePart, EditLabel, case_edit};
use crate::i18n::Texts;
use crate::model::{Case, CaseState as State, Course, Day, Project, ResponseId, ResponseRef};
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::day_draft::{DayDraft, DayField, not_yet, typed_day};
use crate::ui::half_typed::FieldTexts;
use crate::ui::theme::text as font;
use crate::ui::widgets::{
    ChipGroup, Scrolled as _, SuggestState, button_row, chips, labelled, line_edit, link, note,
    problem, score_badge, suggest_box,
};
use crate::ui::words;
use crate::wording::joined;

/// What is typed about a case and not yet taken over.
#[derive(Debug, Default)]
pub(super) struct CaseState {
    /// Whose.
    pub(super) of: Option<ResponseId>,
    states: ChipGroup,
    pub(super) owner: String,
    /// As the project had it when the field was looked at last.
    owner_was: String,
    owner_list: SuggestState,
    pub(super) due: String,
    due_was: String,
    pub(super) note: NewNote,
    pub(super) changing: Option<ChangedNote>,
    pub(super) given: Option<ChangedGiven>,
    /// What was asked in this frame. One edit is made of it: of two made from the same case, the later would undo the
    /// earlier.
    pub(super) asked: Vec<CasePart>,
    pub(super) contacted: DayDraft,
    pub(super) closed: DayDraft,
    /// Half-typed when the program ended, until the case is looked at.
    pub(super) found: FieldTexts,
}

impl CaseState {
    /// What is typed is not lost when another answer is looked at, or another survey. What has a day that is wrong stays
    /// typed.
    pub(super) fn commit(&mut self, project: &Project, commands: &mut CommandQueue) {
        self.asked.extend(self.note.take());
        self.take_changed();
        self.take_given();
        let contacted = self.contacted.take_other().map(CasePart::ContactedOn);
        let closed = self.closed.take_other().map(CasePart::ClosedOn);
        self.asked.extend(contacted.into_iter().chain(closed));
        let answer = self.of.and_then(|id| project.responses().by_id(id));
        let case = answer.and_then(|answer| answer.case());
        if self.owner.trim() != owner_name(project, case) {
            self.asked.push(CasePart::OwnedBy(self.owner.clone()));
        }
        self.push_asked(project, commands);
    }

    fn push_asked(&mut self, project: &Project, commands: &mut CommandQueue) {
        let asked = std::mem::take(&mut self.asked);
        let edit = self.of.and_then(|id| case_edit(project, id, asked));
        if let Some(edit) = edit {
            commands.edit(EditLabel::EditCase, edit);
        }
    }

    fn turn_to(
        &mut self,
        ctx: &ViewCtx<'_>,
        answer: &ResponseRef<'_>,
        commands: &mut CommandQueue,
    ) {
        if self.of != Some(answer.id()) {
            self.take_due(ctx);
            self.commit(ctx.project, commands);
            self.keep_wrong_days(ctx, commands);
            *self = Self {
                of: Some(answer.id()),
                owner: owner_name(ctx.project, answer.case()).to_owned(),
                owner_was: owner_name(ctx.project, answer.case()).to_owned(),
                due: due_text(ctx.texts, answer),
                due_was: due_text(ctx.texts, answer),
                found: std::mem::take(&mut self.found),
                ..Self::default()
            };
            self.put_back(answer);
        }
        self.note.today = Some(ctx.today);
    }

    /// What has a day that is wrong waits with its answer, and that is said.
    fn keep_wrong_days(&mut self, ctx: &ViewCtx<'_>, commands: &mut CommandQueue) {
        let Some(answer) = self.of.and_then(|id| ctx.project.responses().by_id(id)) else {
            return;
        };
        let mut waiting = self.with_wrong_days(ctx.texts, answer.id());
        if typed_due(ctx, &self.due, answer.day()).is_err() {
            waiting.put(due_field(answer.id()), &self.due);
        }
        if waiting.is_empty() {
            return;
        }
        // What stands there now counts, not what was found there when the program started.
        waiting.add(&self.found);
        self.found = waiting;
        commands.view(ViewCommand::SayDayKeeps(answer.customer()));
    }

    /// The typed day, where it is one.
    fn take_due(&mut self, ctx: &ViewCtx<'_>) {
        let Some(answer) = self.of.and_then(|id| ctx.project.responses().by_id(id)) else {
            return;
        };
        let set = answer.case().and_then(|case| case.due);
        if let Ok(due) = typed_due(ctx, &self.due, answer.day())
            && due != set
        {
            self.asked.push(CasePart::Due(due));
        }
    }
}

pub(super) fn due_text(texts: &Texts, answer: &ResponseRef<'_>) -> String {
    let due = answer.case().and_then(|case| case.due);
    due.map(|day| texts.typed_day(day)).unwrap_or_default()
}

pub(super) fn owner_name<'a>(project: &'a Project, case: Option<&Case>) -> &'a str {
    let owner = case.and_then(|case| case.owner);
    let owner = owner.and_then(|id| project.people().get(id));
    owner.map_or("", |person| person.name.as_str())
}

pub(super) fn case_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut FollowUpState,
    commands: &mut CommandQueue,
) {
    let answer = state.cursor.and_then(|cursor| {
        let (_, answer) = ctx.following?.answer(cursor.at, ctx.project)?;
        Some(answer).filter(|answer| answer.id() == cursor.id)
    });
    let Some(answer) = answer else {
        state.case.commit(ctx.project, commands);
        sentence_ui(ui, ctx, &text!(ctx.texts, "follow-choose"));
        return;
    };
    let opens = &mut state.opens;
    let state = &mut state.case;
    state.turn_to(ctx, &answer, commands);
    ScrollArea::vertical().auto_shrink(false).page(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 8.0;
        said_ui(ui, ctx, &answer);
        contact::contact_ui(ui, ctx, &answer, commands);
        links_ui(ui, ctx, &answer, opens, commands);
        ui.separator();
        ui.add_enabled_ui(!ctx.is_read_only, |ui| {
            course_ui(ui, ctx, state, &answer);
            owner_ui(ui, ctx, state, &answer);
            due_ui(ui, ctx, state, &answer);
            notes_ui(ui, ctx, state, &answer);
            given::given_ui(ui, ctx, state, &answer);
        });
    });
    state.push_asked(ctx.project, commands);
}

fn said_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, answer: &ResponseRef<'_>) {
    let customer = answer
        .customer()
        .and_then(|id| ctx.project.customers().get(id));
    let name = customer.map_or_else(
        || text!(ctx.texts, "follow-unknown"),
        |customer| customer.label().to_owned(),
    );
    ui.horizontal(|ui| {
        let row = ctx
            .project
            .responses()
            .row_of(answer.id())
            .unwrap_or_default();
        score_badge(
            ui,
            ctx.palette,
            answer.score(),
            &words::answer(ctx.texts, row + 1, answer),
        );
        let name = RichText::new(name)
            .font(font::strong())
            .color(ctx.palette.text);
        ui.add(Label::new(name).truncate());
    });
    if let Some(day) = answer.day() {
        note(ui, ctx.palette, ctx.texts.day(day));
    }
    if !answer.comment().is_empty() {
        let said = RichText::new(answer.comment())
            .font(font::body())
            .color(ctx.palette.text);
        ui.add(Label::new(said).wrap());
    }
    let reasons = answer.reasons().iter();
    let reasons = reasons.filter_map(|id| Some(ctx.project.reasons().get(*id)?.name.clone()));
    if let Some(reasons) = joined(ctx.texts, reasons) {
        note(ui, ctx.palette, reasons);
    }
}

fn course_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, state: &mut CaseState, answer: &ResponseRef<'_>) {
    let course = answer.case().map(|case| case.course).unwrap_or_default();
    let words = State::ALL.map(|each| state_name(ctx.texts, each));
    let chosen: Vec<(bool, &str)> = State::ALL
        .iter()
        .zip(&words)
        .map(|(each, name)| (*each == course.state(), name.as_str()))
        .collect();
    let shown = ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(6.0);
        chips(ui, ctx.palette, &mut state.states, &chosen)
    });
    if let Some(at) = shown.inner.switched {
        let part = CasePart::State(State::ALL[at], ctx.today);
        state.asked.push(part);
    }
    course_days_ui(ui, ctx, state, course, answer.day());
}

/// Of a call of yesterday that is written down today.
fn course_days_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut CaseState,
    course: Course,
    answered: Option<Day>,
) {
    if let Some(day) = course.contacted() {
        let label = text!(ctx.texts, "follow-contacted-day");
        let field = DayField::new(Id::unique("follow-up contacted"), &label);
        let is_wrong = |day| wrong_contact(ctx, course, answered, day);
        let other = state.contacted.ui(ui, ctx, field, day, is_wrong);
        state.asked.extend(other.map(CasePart::ContactedOn));
    } else {
        state.contacted = DayDraft::default();
    }
    if let Some(day) = course.closed() {
        let label = text!(ctx.texts, "follow-closed-day");
        let is_wrong = |day| wrong_end(ctx, course, answered, day);
        let field = DayField::new(Id::unique("follow-up closed"), &label);
        let other = state.closed.ui(ui, ctx, field, day, is_wrong);
        state.asked.extend(other.map(CasePart::ClosedOn));
    } else {
        state.closed = DayDraft::default();
    }
}

/// What is wrong with a day of the first contact.
fn wrong_contact(
    ctx: &ViewCtx<'_>,
    course: Course,
    answered: Option<Day>,
    day: Day,
) -> Option<String> {
    let end = course.closed().filter(|&end| day > end);
    not_yet(ctx, day)
        .or_else(|| early(ctx, answered, day))
        .or_else(|| {
            Some(text!(
                ctx.texts,
                "follow-day-late",
                day = ctx.texts.day(end?)
            ))
        })
}

/// What is wrong with a day of the end.
fn wrong_end(ctx: &ViewCtx<'_>, course: Course, answered: Option<Day>, day: Day) -> Option<String> {
    let first = course.contacted().filter(|&first| day < first);
    not_yet(ctx, day)
        .or_else(|| early(ctx, answered, day))
        .or_else(|| {
            let first = ctx.texts.day(first?);
            Some(text!(ctx.texts, "follow-day-before-contact", day = first))
        })
}

fn early(ctx: &ViewCtx<'_>, answered: Option<Day>, day: Day) -> Option<String> {
    let answered = answered.filter(|&answered| day < answered)?;
    let answered = ctx.texts.day(answered);
    Some(text!(ctx.texts, "follow-due-early", day = answered))
}

/// Whoever answered has a page of their own; and what could be done about it is written down.
fn links_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    answer: &ResponseRef<'_>,
    opens: &mut Option<Opens>,
    commands: &mut CommandQueue,
) {
    button_row(ui, |ui| {
        if let Some(id) = answer.customer()
            && link(ui, ctx.palette, &text!(ctx.texts, "follow-customer-page")).clicked()
        {
            *opens = Some(Opens::Customer(id));
            commands.view(ViewCommand::FollowPage(FollowPage::Customers));
        }
        ideas_of::make_ui(ui, ctx, 1, || vec![answer.id()], opens, commands);
    });
    ideas_of::backed_ui(ui, ctx, answer.id(), opens, commands);
}

/// Typed, or picked from the colleagues; a name not known yet becomes a colleague.
fn owner_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, state: &mut CaseState, answer: &ResponseRef<'_>) {
    let people = ctx.project.people().iter();
    let names: Vec<&str> = people.map(|person| person.name.as_str()).collect();
    let current = owner_name(ctx.project, answer.case());
    let label = text!(ctx.texts, "follow-owner");
    let response = labelled(ui, ctx.palette, &label, |ui| {
        let hint = text!(ctx.texts, "follow-nobody");
        let id = Id::unique("follow-up owner");
        let list = &mut state.owner_list;
        suggest_box(ui, ctx.palette, id, &mut state.owner, &hint, &names, list)
    });
    let response = response.accessible_name(label);
    if response.lost_focus() {
        if ui.input(|input| input.key_pressed(Key::Escape)) {
            current.clone_into(&mut state.owner);
        } else if state.owner.trim() != current {
            state.asked.push(CasePart::OwnedBy(state.owner.clone()));
        }
    } else if !response.has_focus() && state.owner_was != current {
        // It was changed elsewhere: undone, or merged.
        current.clone_into(&mut state.owner);
    }
    if !response.has_focus() {
        current.clone_into(&mut state.owner_was);
    }
}

fn due_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, state: &mut CaseState, answer: &ResponseRef<'_>) {
    // After a contact only what was agreed counts.
    let state_now = answer
        .case()
        .map_or(State::Open, |case| case.course.state());
    let rule = answer.day().zip(answer.score());
    let rule = rule.filter(|_| state_now == State::Open);
    let rule = rule.and_then(|(day, score)| proposed_due(ctx.project, day, score.group()));
    let hint = rule.map(|day| text!(ctx.texts, "follow-due-rule", day = ctx.texts.day(day)));
    let label = text!(ctx.texts, "follow-due");
    let response = labelled(ui, ctx.palette, &label, |ui| {
        let edit = line_edit(&mut state.due)
            .id(Id::unique("follow-up due"))
            .hint_text(hint.unwrap_or_default());
        ui.add(edit)
    });
    let response = response.accessible_name(label);
    let typed = typed_due(ctx, &state.due, answer.day());
    match &typed {
        Ok(_) => {}
        Err(said) => drop(problem(ui, ctx.palette, said)),
    }
    if !response.lost_focus() {
        let current = due_text(ctx.texts, answer);
        if !response.has_focus() && state.due_was != current {
            // It was changed elsewhere: undone, or merged.
            state.due.clone_from(&current);
            state.due_was = current;
        }
        return;
    }
    if ui.input(|input| input.key_pressed(Key::Escape)) {
        state.due = due_text(ctx.texts, answer);
    } else {
        state.take_due(ctx);
    }
}

/// What is typed as a day, or what is wrong with it; `None` where nothing is typed.
fn typed_due(ctx: &ViewCtx<'_>, typed: &str, answered: Option<Day>) -> Result<Option<Day>, String> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    let day = typed_day(ctx, typed)?;
    match early(ctx, answered, day) {
        Some(said) => Err(said),
        None => Ok(Some(day)),
    }
}
