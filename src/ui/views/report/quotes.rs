//! Comments for the report: searched, marked as quotable with how their authors agreed, and chosen.

use std::collections::HashMap;
use std::sync::Arc;

use eframe::egui::{Id, Label, RichText, TextEdit, Ui, Vec2};

use super::change;
use crate::app::{CommandQueue, CommentsAsked, CommentsFound, QuotableComments, ViewCommand};
use crate::document::{CasePart, EditLabel, WhichComments, case_edit};
use crate::model::{Audience, Day, Edit, Kept, Project, Quote, Report, ResponseId, ResponseRef};
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::day_draft::{DayDraft, DayField, not_yet};
use crate::ui::icons::Icon;
use crate::ui::theme::text as font;
use crate::ui::widgets::{
    ChipGroup, card_heading, check_box, chips, line_edit, marked_note, note, secondary_button,
};

/// A longer comment is cut in the list.
const CUT_AT: usize = 280;

#[derive(Debug, Default)]
pub(super) struct QuotesState {
    search: String,
    which: WhichComments,
    chips: ChipGroup,
    comments: QuotableComments,
    /// How somebody agreed, while it is typed.
    words: Option<(ResponseId, String)>,
    /// When they agreed, while it is typed.
    days: HashMap<ResponseId, DayDraft>,
}

impl QuotesState {
    pub(super) fn commit(&mut self, project: &Project, commands: &mut CommandQueue) {
        let words = self.words.take();
        let days = self.days.iter_mut();
        let mut days: HashMap<ResponseId, Day> = days
            .filter_map(|(id, draft)| Some((*id, draft.take_other()?)))
            .collect();
        if let Some((id, words)) = words {
            take_over(project, commands, id, Some(&words), days.remove(&id));
        }
        for (id, day) in days {
            take_over(project, commands, id, None, Some(day));
        }
    }

    /// Looked for again only when something has changed; `None` before the first are found.
    fn listed(&mut self, ui: &Ui, ctx: &ViewCtx<'_>) -> Option<Arc<CommentsFound>> {
        let asked = CommentsAsked {
            edition: ctx.edition,
            search: self.search.trim().to_owned(),
            which: self.which,
        };
        self.comments
            .refresh(ui.ctx(), ctx.project, ctx.filter, &asked);
        self.comments.found()
    }
}

/// How and when somebody agreed, where it is something else than before.
fn take_over(
    project: &Project,
    commands: &mut CommandQueue,
    id: ResponseId,
    words: Option<&str>,
    day: Option<Day>,
) {
    let answer = project.responses().by_id(id);
    let Some(before) = answer.and_then(|answer| answer.quote().cloned()) else {
        return;
    };
    let quote = Quote {
        words: words.map_or_else(|| before.words.clone(), |words| words.trim().to_owned()),
        agreed: day.unwrap_or(before.agreed),
        ..before.clone()
    };
    if quote != before {
        set(project, commands, id, Some(quote));
    }
}

/// Whatever is chosen of employees has to be looked at again.
fn set(project: &Project, commands: &mut CommandQueue, id: ResponseId, quote: Option<Quote>) {
    let Some(edit) = case_edit(project, id, [CasePart::Quote(quote)]) else {
        return;
    };
    let mut edits = vec![edit];
    if project.report().comments_looked_at {
        edits.push(Edit::Report(Box::new(Report {
            comments_looked_at: false,
            ..project.report().clone()
        })));
    }
    commands.edit(EditLabel::EditQuotes, Edit::Batch(edits));
}

pub(super) fn quotes_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut QuotesState,
    commands: &mut CommandQueue,
) {
    let texts = ctx.texts;
    card_heading(ui, ctx.palette, &text!(texts, "printed-quotes"));
    if ctx.session.closes_singles(ctx.project) {
        note(ui, ctx.palette, text!(texts, "responses-closed"));
        if secondary_button(ui, ctx.palette, text!(texts, "responses-open")).clicked() {
            commands.view(ViewCommand::OpenSingles);
        }
        return;
    }
    note(ui, ctx.palette, text!(texts, "printed-quotes-hint"));
    ui.add_enabled_ui(!ctx.is_read_only, |ui| confirm_ui(ui, ctx, commands));
    which_ui(ui, ctx, state);
    let Some(listed) = state.listed(ui, ctx) else {
        return;
    };
    if listed.ids.is_empty() {
        note(ui, ctx.palette, text!(texts, "printed-quotes-none"));
    }
    for id in &listed.ids {
        if let Some(answer) = ctx.project.responses().by_id(*id) {
            ui.separator();
            ui.push_id(id, |ui| {
                ui.add_enabled_ui(!ctx.is_read_only, |ui| {
                    quote_ui(ui, ctx, state, &answer, commands);
                });
            });
        }
    }
    if listed.more > 0 {
        note(
            ui,
            ctx.palette,
            text!(texts, "printed-quotes-more", count = listed.more),
        );
    }
}

/// Names for customers; for employees, that somebody has looked.
fn confirm_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, commands: &mut CommandQueue) {
    let report = ctx.project.report();
    if ctx.project.survey().audience == Audience::Employees {
        let mut looked_at = report.comments_looked_at;
        let label = text!(ctx.texts, "printed-looked-at");
        if check_box(ui, ctx.palette, &mut looked_at, label).changed() {
            change(ctx, commands, |report| {
                report.comments_looked_at = looked_at;
            });
        }
        marked_note(ui, ctx.palette, text!(ctx.texts, "printed-looked-at-hint"));
    } else {
        let mut named = report.with_names;
        let label = text!(ctx.texts, "printed-names");
        if check_box(ui, ctx.palette, &mut named, label).changed() {
            change(ctx, commands, |report| report.with_names = named);
        }
    }
}

fn which_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, state: &mut QuotesState) {
    let all = [
        (WhichComments::All, text!(ctx.texts, "printed-quotes-all")),
        (
            WhichComments::Agreed,
            text!(ctx.texts, "printed-quotes-agreed"),
        ),
        (
            WhichComments::InReport,
            text!(ctx.texts, "printed-quotes-in"),
        ),
    ];
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(6.0);
        let named: Vec<(bool, &str)> = all
            .iter()
            .map(|(which, name)| (*which == state.which, name.as_str()))
            .collect();
        let shown = chips(ui, ctx.palette, &mut state.chips, &named);
        let switched = shown.switched.and_then(|at| all.get(at));
        state.which = switched.map_or(state.which, |(which, _)| *which);
    });
    let name = text!(ctx.texts, "printed-quotes-search");
    let field = TextEdit::singleline(&mut state.search)
        .desired_width(f32::INFINITY)
        .min_size(Vec2::new(0.0, 36.0))
        .align(eframe::egui::Align2::LEFT_CENTER)
        .hint_text(name.as_str())
        .prefix(Icon::Search.text(15.0).color(ctx.palette.soft_text));
    ui.name_inputs(&name, |ui| ui.add(field))
        .accessible_name(name.as_str());
}

fn quote_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut QuotesState,
    answer: &ResponseRef<'_>,
    commands: &mut CommandQueue,
) {
    let texts = ctx.texts;
    let comment = shortened(answer.comment());
    ui.add(Label::new(RichText::new(&comment).font(font::body())).wrap());
    let score = answer.score().map(|score| score.value().to_string());
    let day = answer.day().map(|day| texts.day(day));
    let about: Vec<String> = score.into_iter().chain(day).collect();
    if !about.is_empty() {
        note(ui, ctx.palette, about.join(" \u{00b7} "));
    }
    let quote = answer.quote();
    let (mut may, mut chosen) = (quote.is_some(), quote.is_some_and(|quote| quote.in_report));
    ui.horizontal_wrapped(|ui| {
        let name = text!(texts, "printed-quote-may", comment = comment.as_str());
        let label = text!(texts, "printed-quotes-agreed");
        let tick = check_box(ui, ctx.palette, &mut may, label).accessible_name(name.as_str());
        if tick.changed() {
            let fresh = may.then(|| Quote {
                agreed: ctx.today,
                words: String::new(),
                in_report: true,
                kept: Kept::default(),
            });
            set(ctx.project, commands, answer.id(), fresh);
        }
        let name = text!(texts, "printed-quote-in", comment = comment.as_str());
        ui.add_enabled_ui(quote.is_some(), |ui| {
            let label = text!(texts, "printed-quotes-in");
            let tick =
                check_box(ui, ctx.palette, &mut chosen, label).accessible_name(name.as_str());
            if let Some(quote) = quote.filter(|_| tick.changed()) {
                let quote = Quote {
                    in_report: chosen,
                    ..quote.clone()
                };
                set(ctx.project, commands, answer.id(), Some(quote));
            }
        });
    });
    if let Some(quote) = quote {
        agreed_ui(ui, ctx, state, answer.id(), &comment, quote, commands);
    }
}

/// When and how they agreed.
fn agreed_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut QuotesState,
    id: ResponseId,
    comment: &str,
    quote: &Quote,
    commands: &mut CommandQueue,
) {
    let texts = ctx.texts;
    let label = text!(texts, "printed-quote-agreed-on");
    let name = text!(texts, "printed-quote-agreed-on-of", comment = comment);
    let draft = state.days.entry(id).or_default();
    let field = DayField::new(Id::unique(("agreed on", id)), &label).named(&name);
    let left_with = draft.ui(ui, ctx, field, quote.agreed, |day| not_yet(ctx, day));
    if let Some(day) = left_with {
        take_over(ctx.project, commands, id, None, Some(day));
    }
    let being_typed = state.words.as_ref().filter(|(of, _)| *of == id);
    let mut words = being_typed.map_or_else(|| quote.words.clone(), |(_, words)| words.clone());
    let hint = text!(texts, "printed-quote-words");
    let name = text!(texts, "printed-quote-words-of", comment = comment);
    let field = ui
        .name_inputs(&name, |ui| ui.add(line_edit(&mut words).hint_text(hint)))
        .accessible_name(name.as_str());
    if field.changed() {
        state.words = Some((id, words));
    }
    if field.lost_focus() {
        state.commit(ctx.project, commands);
    }
}

fn shortened(comment: &str) -> String {
    let comment = comment.trim();
    match comment.char_indices().nth(CUT_AT) {
        Some((at, _)) => format!(
            "{}\u{2026}",
            comment.get(..at).unwrap_or(comment).trim_end()
        ),
        None => comment.to_owned(),
    }
}
