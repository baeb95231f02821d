//! A measure: ticked, with its days; and its text and days as they are changed.

use eframe::egui::{Id, Key, Label, Response, RichText, Ui};

use super::{MeasuresState, PLACE};
use crate::app::CommandQueue;
use crate::document::EditLabel;
use crate::i18n::parse_day;
use crate::model::{Day, Edit, ListEdit, Measure, MeasureId, Project};
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::half_typed::FieldTexts;
use crate::ui::icons::Icon;
use crate::ui::theme::text as font;
use crate::ui::widgets::{icon_button, labelled_box, line_edit, link, note, problem, tick};

const DAY_PT: f32 = 130.0;

/// What is typed of a measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Name,
    Due,
    Done,
}

/// A measure that is being changed, as its texts stand in the fields.
#[derive(Clone, Debug)]
pub(super) struct Changing {
    id: MeasureId,
    /// As the project has them.
    was: [String; 3],
    typed: [String; 3],
    /// What the days were read as, where they can be.
    due: Result<Option<Day>, Wrong>,
    done: Result<Option<Day>, Wrong>,
}

/// Why a day is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wrong {
    NotADay,
    DayOver(Option<Day>),
    ToCome,
}

const PARTS: [(Part, &str); 3] = [
    (Part::Name, "name"),
    (Part::Due, "due"),
    (Part::Done, "done"),
];

impl Changing {
    fn of(ctx: &ViewCtx<'_>, measure: &Measure) -> Self {
        let written = |day: Option<Day>| day.map(|day| ctx.texts.typed_day(day));
        let was = [
            measure.name.clone(),
            written(measure.due).unwrap_or_default(),
            written(measure.done).unwrap_or_default(),
        ];
        Self {
            id: measure.id,
            typed: was.clone(),
            was,
            due: Ok(measure.due),
            done: Ok(measure.done),
        }
    }

    /// What was half-typed when the program ended; `None` where nothing was.
    fn found(ctx: &ViewCtx<'_>, measure: &Measure, found: &mut FieldTexts) -> Option<Self> {
        let mut changing = Self::of(ctx, measure);
        let mut is_found = false;
        for (part, name) in PARTS {
            if let Some(typed) = found.take(field(measure.id, name)) {
                changing.typed[part as usize] = typed;
                is_found = true;
            }
        }
        is_found.then_some(changing)
    }

    pub(super) fn put_half_typed(&self, texts: &mut FieldTexts) {
        for (part, name) in PARTS {
            if self.typed[part as usize] != self.was[part as usize] {
                texts.put(field(self.id, name), &self.typed[part as usize]);
            }
        }
    }

    /// A due day that has gone by is not set anew; a day on which it was done is not still to come.
    fn read(&mut self, ctx: &ViewCtx<'_>, measure: &Measure) {
        let read = |typed: &str| {
            if typed.trim().is_empty() {
                return Ok(None);
            }
            let day = parse_day(typed, ctx.texts, ctx.today);
            day.map(Some).map_err(|_| Wrong::NotADay)
        };
        self.due = read(&self.typed[Part::Due as usize]);
        if let Ok(Some(due)) = self.due
            && due < ctx.today
            && Some(due) != measure.due
        {
            self.due = Err(Wrong::DayOver(measure.due));
        }
        self.done = read(&self.typed[Part::Done as usize]);
        if let Ok(Some(done)) = self.done
            && done > ctx.today
        {
            self.done = Err(Wrong::ToCome);
        }
    }

    /// What can be taken is; an emptied name stays as it was.
    pub(super) fn commit(&self, project: &Project, commands: &mut CommandQueue) {
        let Some(measure) = project.measures().get(self.id) else {
            return;
        };
        let name = self.typed[Part::Name as usize].trim();
        let mut changed = measure.clone();
        if !name.is_empty() {
            name.clone_into(&mut changed.name);
        }
        changed.due = self.due.unwrap_or(measure.due);
        changed.done = self.done.unwrap_or(measure.done);
        if changed != *measure {
            replace(changed, commands);
        }
    }
}

fn field(id: MeasureId, part: &str) -> String {
    format!("{PLACE}{id}/{part}")
}

pub(super) fn row_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut MeasuresState,
    measure: &Measure,
    commands: &mut CommandQueue,
) {
    if let Some(found) = Changing::found(ctx, measure, &mut state.found) {
        state.changing.get_or_insert(found);
    }
    match state.changing.take() {
        Some(changing) if changing.id == measure.id => {
            state.changing = changing_ui(ui, ctx, changing, measure, commands);
        }
        other => {
            state.changing = other;
            measure_ui(ui, ctx, state, measure, commands);
        }
    }
}

fn measure_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut MeasuresState,
    measure: &Measure,
    commands: &mut CommandQueue,
) {
    ui.horizontal_wrapped(|ui| {
        let is_done = measure.done.is_some();
        if tick(ui, ctx.palette, is_done, &measure.name).clicked() {
            let done = (!is_done).then_some(ctx.today);
            replace(
                Measure {
                    done,
                    ..measure.clone()
                },
                commands,
            );
        }
        let mut said = RichText::new(&measure.name)
            .font(font::body())
            .color(ctx.palette.text);
        if is_done {
            said = said.strikethrough().color(ctx.palette.soft_text);
        }
        ui.add(Label::new(said).wrap());
        days_ui(ui, ctx, measure);
        let change = text!(
            ctx.texts,
            "follow-measure-change",
            name = measure.name.as_str()
        );
        if icon_button(ui, ctx.palette, Icon::Edit, &change).clicked() {
            if let Some(other) = state.changing.replace(Changing::of(ctx, measure)) {
                other.commit(ctx.project, commands);
            }
            ui.memory_mut(|memory| memory.request_focus(id_of(Part::Name)));
        }
        let remove = text!(ctx.texts, "settings-remove", name = measure.name.as_str());
        if icon_button(ui, ctx.palette, Icon::Remove, &remove).clicked() {
            commands.edit(
                EditLabel::EditMeasures,
                Edit::Measure(ListEdit::Remove(measure.id)),
            );
        }
    });
}

/// When it was done, or is to be; red from its day on.
fn days_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, measure: &Measure) {
    let texts = ctx.texts;
    match (measure.done, measure.due) {
        (Some(day), _) => {
            note(
                ui,
                ctx.palette,
                text!(texts, "follow-measure-done", day = texts.day(day)),
            );
        }
        (None, Some(day)) if day <= ctx.today => {
            problem(
                ui,
                ctx.palette,
                text!(texts, "follow-measure-due", day = texts.day(day)),
            );
        }
        (None, Some(day)) => {
            note(
                ui,
                ctx.palette,
                text!(texts, "goal-by", day = texts.day(day)),
            );
        }
        (None, None) => {}
    }
}

fn id_of(part: Part) -> Id {
    Id::unique(("follow-up measure", part as usize))
}

/// Its fields; a text is taken over when its field is left. `None` when it is done with.
fn changing_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    mut changing: Changing,
    measure: &Measure,
    commands: &mut CommandQueue,
) -> Option<Changing> {
    let mut is_over = false;
    let mut is_left = false;
    let mut field_ui = |ui: &mut Ui, part: Part, label: &str, width: f32| {
        labelled_box(ui, ctx.palette, label, width, |ui| {
            let edit = line_edit(&mut changing.typed[part as usize]).id(id_of(part));
            let response: Response = ui.add(edit).accessible_name(label);
            if response.lost_focus() {
                let pressed = |key| ui.input(|input| input.key_pressed(key));
                is_left = true;
                is_over |= pressed(Key::Enter);
                if pressed(Key::Escape) {
                    is_over = true;
                    changing.typed.clone_from(&changing.was);
                }
            }
        });
    };
    let texts = ctx.texts;
    let whole = ui.available_width();
    field_ui(ui, Part::Name, &text!(texts, "follow-measure-new"), whole);
    ui.horizontal_wrapped(|ui| {
        field_ui(
            ui,
            Part::Due,
            &text!(texts, "follow-measure-due-day"),
            DAY_PT,
        );
        field_ui(
            ui,
            Part::Done,
            &text!(texts, "follow-measure-done-day"),
            DAY_PT,
        );
    });
    changing.read(ctx, measure);
    for wrong in [changing.due.err(), changing.done.err()]
        .into_iter()
        .flatten()
    {
        problem(ui, ctx.palette, said_of(ctx, wrong));
    }
    let is_done = link(ui, ctx.palette, &text!(texts, "charts-titles-done")).clicked();
    if is_left || is_done {
        changing.commit(ctx.project, commands);
    }
    let is_wrong = changing.due.is_err() || changing.done.is_err();
    let may_go = !is_wrong || changing.typed == changing.was;
    (!((is_over || is_done) && may_go)).then_some(changing)
}

fn said_of(ctx: &ViewCtx<'_>, wrong: Wrong) -> String {
    let texts = ctx.texts;
    match wrong {
        Wrong::NotADay => text!(
            texts,
            "collect-not-a-day",
            example = texts.typed_day(ctx.today)
        ),
        Wrong::DayOver(None) => text!(texts, "follow-measure-day-over"),
        Wrong::DayOver(Some(day)) => text!(texts, "goal-day-over-old", day = texts.day(day)),
        Wrong::ToCome => text!(texts, "collect-in-the-future"),
    }
}

fn replace(measure: Measure, commands: &mut CommandQueue) {
    commands.edit(
        EditLabel::EditMeasures,
        Edit::Measure(ListEdit::Replace(measure)),
    );
}
