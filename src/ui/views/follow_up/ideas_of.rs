//! Ideas drawn from answers: one made of an answer, or an answer put behind one that there is.

use eframe::egui::{Button, Popup, ScrollArea, Ui, Vec2};

use super::Opens;
use crate::app::{CommandQueue, FollowPage, ViewCommand};
use crate::document::EditLabel;
use crate::model::{Edit, Idea, IdeaId, IdeaState, Kept, ListEdit, Project, ResponseId};
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::widgets::{Scrolled as _, adding_chip, link};

const MENU_WIDTH_PT: f32 = 280.0;
const MENU_HEIGHT_PT: f32 = 320.0;
/// An idea begins as what was said, as far as that fits on a line or two.
const LONGEST_BEGINNING: usize = 160;
/// Of more answers no one idea is drawn.
pub(in crate::ui::views) const MOST_AT_ONCE: usize = 500;

/// A button that makes an idea of the answers, or puts them behind one that has not been told of yet.
pub(in crate::ui::views) fn make_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    count: usize,
    answers: impl Fn() -> Vec<ResponseId>,
    opens: &mut Option<Opens>,
    commands: &mut CommandQueue,
) {
    let open: Vec<&Idea> = ctx
        .project
        .ideas()
        .iter()
        .filter(|idea| idea.state != IdeaState::Told)
        .collect();
    let label = text!(ctx.texts, "follow-make-idea", count = count);
    let may_be_made = (1..=MOST_AT_ONCE).contains(&count) && !ctx.is_read_only;
    if !may_be_made {
        ui.add_enabled_ui(false, |ui| link(ui, ctx.palette, &label));
        return;
    }
    let button = link(ui, ctx.palette, &label);
    if open.is_empty() {
        if button.clicked() {
            *opens = Some(Opens::Idea(new_idea(ctx, answers(), commands)));
        }
        return;
    }
    Popup::menu(&button).show(|ui| {
        ui.set_min_width(MENU_WIDTH_PT);
        ui.spacing_mut().item_spacing.y = 2.0;
        if row_ui(ui, &text!(ctx.texts, "ideas-new-of-this")) {
            *opens = Some(Opens::Idea(new_idea(ctx, answers(), commands)));
        }
        ui.separator();
        ScrollArea::vertical()
            .max_height(MENU_HEIGHT_PT)
            .following(ui, |ui| {
                for idea in open {
                    if row_ui(ui, &idea.text) {
                        back(idea, &answers(), commands);
                    }
                }
            });
    });
}

fn row_ui(ui: &mut Ui, name: &str) -> bool {
    let row = Button::new(name).frame_when_inactive(false).truncate();
    ui.add(row.min_size(Vec2::new(MENU_WIDTH_PT, 30.0)))
        .clicked()
}

/// With what was said first as its text.
fn new_idea(ctx: &ViewCtx<'_>, answers: Vec<ResponseId>, commands: &mut CommandQueue) -> IdeaId {
    let said = answers.iter().find_map(|&id| {
        let answer = ctx.project.responses().by_id(id)?;
        let first = answer.comment().trim().lines().next()?;
        Some(first.chars().take(LONGEST_BEGINNING).collect::<String>())
    });
    let text = said.unwrap_or_else(|| text!(ctx.texts, "ideas-untold"));
    add_idea(ctx, text, answers, commands)
}

pub(super) fn add_idea(
    ctx: &ViewCtx<'_>,
    text: String,
    answers: Vec<ResponseId>,
    commands: &mut CommandQueue,
) -> IdeaId {
    let id = ctx.project.ideas().free_id();
    let item = Idea {
        id,
        text,
        answers,
        state: IdeaState::Noted,
        noted: ctx.today,
        since: ctx.today,
        kept: Kept::default(),
    };
    let edit = Edit::Idea(ListEdit::append(item));
    commands.edit(EditLabel::EditIdeas, edit);
    id
}

fn back(idea: &Idea, answers: &[ResponseId], commands: &mut CommandQueue) {
    let mut idea = idea.clone();
    for &id in answers {
        idea.add_answer(id);
    }
    replace(idea, commands);
}

pub(super) fn replace(idea: Idea, commands: &mut CommandQueue) {
    let edit = Edit::Idea(ListEdit::Replace(idea));
    commands.edit(EditLabel::EditIdeas, edit);
}

/// The ideas that an answer is behind, each the way to it.
pub(super) fn backed_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    answer: ResponseId,
    opens: &mut Option<Opens>,
    commands: &mut CommandQueue,
) {
    for idea in backed_by(ctx.project, answer) {
        let name = text!(ctx.texts, "follow-idea-of", text = idea.text.as_str());
        if adding_chip(ui, ctx.palette, &name).clicked() {
            *opens = Some(Opens::Idea(idea.id));
            commands.view(ViewCommand::FollowPage(FollowPage::Ideas));
        }
    }
}

fn backed_by(project: &Project, answer: ResponseId) -> impl Iterator<Item = &Idea> {
    let ideas = project.ideas().iter();
    ideas.filter(move |idea| idea.answers.contains(&answer))
}
