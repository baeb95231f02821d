//! What to do so that others answer better: for each group, and for the reasons that cost most, measures to edit and to
//! tick off. They are the project's; the usual ones are put in where they are asked for.

use eframe::egui::{Id, Key, Label, RichText, ScrollArea, Ui};

use super::contact::with_survey_texts;
use crate::analysis::Key as Segment;
use crate::app::CommandQueue;
use crate::document::EditLabel;
use crate::i18n::usual_measures;
use crate::model::{About, Edit, Group, Kept, ListEdit, Measure, MeasureId};
use crate::text;
use crate::ui::icons::Icon;
use crate::ui::theme::text as font;
use crate::ui::widgets::{card_heading, icon_button, line_edit, link, note, toggle};
use crate::ui::{ViewCtx, words};

/// Reasons that cost most.
const MOST_REASONS: usize = 3;
const WIDTH_PT: f32 = 640.0;

/// What is typed.
#[derive(Debug, Default)]
pub(super) struct MeasuresState {
    changing: Option<(MeasureId, String)>,
    adding: Option<(About, String)>,
}

pub(super) fn measures_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut MeasuresState,
    commands: &mut CommandQueue,
) {
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        ui.set_max_width(WIDTH_PT.min(ui.available_width()));
        ui.spacing_mut().item_spacing.y = 6.0;
        ui.add_enabled_ui(!ctx.is_read_only, |ui| {
            for group in [Group::Detractor, Group::Passive, Group::Promoter] {
                let name = words::groups_name(ctx.texts, group);
                section_ui(ui, ctx, state, (About::Group(group), &name), commands);
            }
            for (about, name) in reasons(ctx) {
                section_ui(ui, ctx, state, (about, &name), commands);
            }
        });
    });
}

/// Those that cost most, and those that have measures.
fn reasons(ctx: &ViewCtx<'_>) -> Vec<(About, String)> {
    let mut shares: Vec<_> = ctx
        .analysis
        .reasons
        .iter()
        .filter(|each| each.points < 0.0)
        .collect();
    shares.sort_by(|a, b| a.points.total_cmp(&b.points));
    let costly = shares.into_iter().filter_map(|share| match share.key {
        Segment::Reason(id) => Some(id),
        _ => None,
    });
    let mut ids: Vec<_> = costly.take(MOST_REASONS).collect();
    for measure in ctx.project.measures() {
        if let About::Reason(id) = measure.about
            && !ids.contains(&id)
        {
            ids.push(id);
        }
    }
    let named = |id| {
        Some((
            About::Reason(id),
            ctx.project.reasons().get(id)?.name.clone(),
        ))
    };
    ids.into_iter().filter_map(named).collect()
}

fn section_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut MeasuresState,
    (about, name): (About, &str),
    commands: &mut CommandQueue,
) {
    card_heading(ui, ctx.palette, name);
    let own: Vec<&Measure> = ctx
        .project
        .measures()
        .iter()
        .filter(|each| each.about == about)
        .collect();
    for measure in &own {
        match &mut state.changing {
            Some((id, typed)) if *id == measure.id => {
                let edit = line_edit(typed).id(Id::unique("follow-up measure"));
                let response = ui.add(edit).accessible_name(measure.name.as_str());
                if response.lost_focus() {
                    take_changed(ui, ctx, state, measure, commands);
                }
            }
            _ => measure_ui(ui, ctx, state, measure, commands),
        }
    }
    ui.horizontal_wrapped(|ui| {
        if own.is_empty()
            && link(ui, ctx.palette, &text!(ctx.texts, "follow-measures-usual")).clicked()
        {
            let usual = with_survey_texts(ctx, |texts| match about {
                About::Group(group) => usual_measures(texts, Some(group), name),
                About::Reason(_) => usual_measures(texts, None, name),
            });
            add(ctx, about, usual, commands);
        }
        let label = text!(ctx.texts, "follow-measure-add");
        if state.adding.as_ref().is_none_or(|(of, _)| *of != about)
            && link(ui, ctx.palette, &label)
                .accessible_name(format!("{label} {name}"))
                .clicked()
        {
            state.adding = Some((about, String::new()));
            ui.memory_mut(|memory| memory.request_focus(Id::unique("follow-up new measure")));
        }
    });
    adding_ui(ui, ctx, state, about, commands);
    ui.add_space(12.0);
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
        if toggle(ui, ctx.palette, is_done, "", &measure.name).clicked() {
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
        if let Some(day) = measure.done {
            note(
                ui,
                ctx.palette,
                text!(ctx.texts, "follow-measure-done", day = ctx.texts.day(day)),
            );
        }
        let change = text!(
            ctx.texts,
            "follow-measure-change",
            name = measure.name.as_str()
        );
        if icon_button(ui, ctx.palette, Icon::Edit, &change).clicked() {
            state.changing = Some((measure.id, measure.name.clone()));
            ui.memory_mut(|memory| memory.request_focus(Id::unique("follow-up measure")));
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

fn replace(measure: Measure, commands: &mut CommandQueue) {
    commands.edit(
        EditLabel::EditMeasures,
        Edit::Measure(ListEdit::Replace(measure)),
    );
}

/// An emptied one stays as it was: it is removed by its button.
fn take_changed(
    ui: &Ui,
    ctx: &ViewCtx<'_>,
    state: &mut MeasuresState,
    measure: &Measure,
    commands: &mut CommandQueue,
) {
    let Some((id, typed)) = state.changing.take() else {
        return;
    };
    let is_left = ui.input(|input| input.key_pressed(Key::Escape));
    let name = typed.trim().to_owned();
    if !is_left && !name.is_empty() && ctx.project.measures().get(id).is_some() {
        replace(
            Measure {
                name,
                ..measure.clone()
            },
            commands,
        );
    }
}

fn adding_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut MeasuresState,
    about: About,
    commands: &mut CommandQueue,
) {
    let Some((_, typed)) = state.adding.as_mut().filter(|(of, _)| *of == about) else {
        return;
    };
    let hint = text!(ctx.texts, "follow-measure-new");
    let edit = line_edit(typed)
        .id(Id::unique("follow-up new measure"))
        .hint_text(hint.as_str());
    let response = ui
        .name_inputs(&hint, |ui| ui.add(edit))
        .accessible_name(hint);
    if response.lost_focus()
        && let Some((_, typed)) = state.adding.take()
        && !ui.input(|input| input.key_pressed(Key::Escape))
    {
        add(ctx, about, vec![typed], commands);
    }
}

fn add(ctx: &ViewCtx<'_>, about: About, names: Vec<String>, commands: &mut CommandQueue) {
    let (mut id, at) = (
        ctx.project.measures().free_id(),
        ctx.project.measures().len(),
    );
    let mut edits = Vec::new();
    for name in names {
        let name = name.trim().to_owned();
        if name.is_empty() {
            continue;
        }
        let item = Measure {
            id,
            name,
            about,
            due: None,
            done: None,
            kept: Kept::default(),
        };
        id = id.next();
        edits.push(Edit::Measure(ListEdit::Insert {
            at: at + edits.len(),
            item,
        }));
    }
    if !edits.is_empty() {
        commands.edit(EditLabel::EditMeasures, Edit::Batch(edits));
    }
}
