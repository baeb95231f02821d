//! What to do so that others answer better: for each group, and for the reasons that cost most, measures to edit, to date
//! and to tick off. They are the project's; the usual ones stand there as proposals until they are taken.

mod row;

use eframe::egui::{Id, Key, Label, RichText, ScrollArea, Ui};

use crate::analysis::{Key as Segment, due_measures};
use crate::app::CommandQueue;
use crate::document::EditLabel;
use crate::i18n::usual_measures;
use crate::model::{About, Edit, Group, Kept, ListEdit, Measure, Project};
use crate::text;
use crate::ui::half_typed::FieldTexts;
use crate::ui::icons::Icon;
use crate::ui::other_texts::OtherTexts;
use crate::ui::theme::text as font;
use crate::ui::widgets::{Scrolled as _, card_heading, icon_button, line_edit, link, note};
use crate::ui::{ViewCtx, words};
use row::Changing;

/// Reasons that cost most.
const MOST_REASONS: usize = 3;
const WIDTH_PT: f32 = 640.0;
/// Where the fields of the measures are.
pub(super) const PLACE: &str = "follow/measure/";

/// What is typed.
#[derive(Debug, Default)]
pub(super) struct MeasuresState {
    changing: Option<Changing>,
    adding: Option<(About, String)>,
    /// Half-typed when the program ended, until its field is drawn.
    pub(super) found: FieldTexts,
    /// In the survey's own language, where the program speaks another.
    texts: OtherTexts,
}

impl MeasuresState {
    /// What is typed and not taken over yet, for the journal.
    pub(super) fn half_typed(&self) -> FieldTexts {
        let mut texts = FieldTexts::default();
        if let Some(changing) = &self.changing {
            changing.put_half_typed(&mut texts);
        }
        if let Some((about, typed)) = &self.adding
            && !typed.trim().is_empty()
        {
            texts.put(new_field(*about), typed);
        }
        texts.add(&self.found);
        texts
    }

    /// What is typed counts before a survey is closed or saved.
    pub(super) fn commit(&mut self, project: &Project, commands: &mut CommandQueue) {
        if let Some(changing) = self.changing.take() {
            changing.commit(project, commands);
        }
        if let Some((about, typed)) = self.adding.take() {
            add(project, about, vec![typed], commands);
        }
    }
}

fn new_field(about: About) -> String {
    format!("{PLACE}new {about:?}")
}

pub(super) fn measures_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut MeasuresState,
    commands: &mut CommandQueue,
) {
    ScrollArea::vertical().auto_shrink(false).page(ui, |ui| {
        ui.set_max_width(WIDTH_PT.min(ui.available_width()));
        ui.spacing_mut().item_spacing.y = 6.0;
        let due = due_measures(ctx.project, ctx.today).count();
        if due > 0 {
            let said = RichText::new(text!(ctx.texts, "follow-measures-due", count = due));
            ui.label(said.font(font::strong()).color(ctx.palette.danger));
            ui.add_space(4.0);
        }
        ui.add_enabled_ui(!ctx.is_read_only, |ui| {
            for group in [Group::Detractor, Group::Passive, Group::Promoter] {
                let name = words::groups_name(ctx.texts, group);
                section_ui(ui, ctx, state, About::Group(group), &name, commands);
            }
            for (about, name) in reasons(ctx) {
                section_ui(ui, ctx, state, about, &name, commands);
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
    about: About,
    name: &str,
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
        row::row_ui(ui, ctx, state, measure, commands);
    }
    proposals_ui(ui, ctx, state, about, name, &own, commands);
    if let Some(typed) = state.found.take(new_field(about)) {
        state.adding.get_or_insert((about, typed));
    }
    // Before the button: a field drawn in the frame of the click would lose the keyboard to it.
    adding_ui(ui, ctx, state, about, commands);
    let label = text!(ctx.texts, "follow-measure-add");
    if state.adding.as_ref().is_none_or(|(of, _)| *of != about)
        && link(ui, ctx.palette, &label)
            .accessible_name(format!("{label} {name}"))
            .clicked()
    {
        state.adding = Some((about, String::new()));
        ui.memory_mut(|memory| memory.request_focus(Id::unique("follow-up new measure")));
    }
    ui.add_space(12.0);
}

/// The usual ones in the survey's language, for as long as there are fewer: each can be taken, or all.
fn proposals_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut MeasuresState,
    about: About,
    name: &str,
    own: &[&Measure],
    commands: &mut CommandQueue,
) {
    let texts = state.texts.of(ctx.project.survey().language, ctx.texts);
    let texts = texts.as_deref().unwrap_or(ctx.texts);
    let usual = match about {
        About::Group(group) => usual_measures(texts, Some(group), name),
        About::Reason(_) => usual_measures(texts, None, name),
    };
    if own.len() >= usual.len() {
        return;
    }
    let is_new = |proposal: &String| own.iter().all(|each| each.name != *proposal);
    let proposals: Vec<String> = usual.into_iter().filter(is_new).collect();
    for proposal in &proposals {
        ui.horizontal(|ui| {
            let take = text!(ctx.texts, "follow-measure-take", name = proposal.as_str());
            if icon_button(ui, ctx.palette, Icon::Plus, &take).clicked() {
                add(ctx.project, about, vec![proposal.clone()], commands);
            }
            let said = RichText::new(proposal).font(font::body());
            ui.add(Label::new(said.color(ctx.palette.soft_text)).wrap());
        });
    }
    if own.is_empty() && !proposals.is_empty() {
        note(
            ui,
            ctx.palette,
            text!(ctx.texts, "follow-measures-proposed"),
        );
        let all = text!(ctx.texts, "follow-measures-usual");
        let clicked = link(ui, ctx.palette, &all)
            .accessible_name(format!("{all} {name}"))
            .clicked();
        if clicked {
            add(ctx.project, about, proposals, commands);
        }
    }
}

/// Left, it is added; Esc leaves nothing.
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
        add(ctx.project, about, vec![typed], commands);
    }
}

fn add(project: &Project, about: About, names: Vec<String>, commands: &mut CommandQueue) {
    let mut id = project.measures().free_id();
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
        edits.push(Edit::Measure(ListEdit::append(item)));
    }
    if !edits.is_empty() {
        commands.edit(EditLabel::EditMeasures, Edit::Batch(edits));
    }
}
