//! Follow-up: whom to call, to win, to thank; what became of each answer; and what following up came to. Every part of it
//! can be done by keyboard.

mod case;
mod contact;
mod figures;
mod given;
mod half_typed;
mod history;
mod measures;
mod notes;
mod same;
mod table;
mod tabs;

use eframe::egui::{Align, Label, Layout, RichText, ScrollArea, Ui, Vec2};

use super::responses::scroll::Scroll;
use crate::app::{CommandQueue, FollowLook, FollowPage, Following};
use crate::model::{Audience, Project, ResponseId};
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::theme::text as font;
use crate::ui::widgets::{ChipGroup, card};

use case::CaseState;
use measures::MeasuresState;
use same::SameState;

const GAP_PT: f32 = 16.0;
/// The card's own margins and edge.
const CARD_FRAME_PT: f32 = 42.0;
const CASE_SHARE: f32 = 0.37;
const CASE_LEAST_PT: f32 = 292.0;
const CASE_MOST_PT: f32 = 420.0;
/// Longer lines are hard to read.
const SENTENCE_WIDTH_PT: f32 = 520.0;

/// What the panel holds between frames.
#[derive(Debug, Default)]
pub struct FollowUpState {
    tabs: ChipGroup,
    scroll: Scroll,
    /// The row whose case is shown; there is one as soon as there is a row.
    cursor: Option<Cursor>,
    /// What was shown in the last frame.
    seen: Option<FollowLook>,
    focus_row: bool,
    case: CaseState,
    same: SameState,
    measures: MeasuresState,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Cursor {
    at: usize,
    id: ResponseId,
}

impl FollowUpState {
    /// What is typed and not yet taken over counts before a survey is closed, saved or opened.
    pub fn commit(&mut self, project: &Project, commands: &mut CommandQueue) {
        self.case.commit(project, commands);
        self.measures.commit(project, commands);
    }

    /// Keeps to the same answer when others are listed, or in another order.
    fn follow(&mut self, ctx: &ViewCtx<'_>, following: &Following) {
        if self.seen.as_ref() != Some(following.look()) {
            self.scroll.rewind();
            self.seen = Some(following.look().clone());
        }
        let id_at = |at| Some(following.answer(at, ctx.project)?.1.id());
        let Some(last) = following.len().checked_sub(1) else {
            self.cursor = None;
            return;
        };
        let stays = |cursor: &Cursor| id_at(cursor.at) == Some(cursor.id);
        if self.cursor.as_ref().is_some_and(stays) {
            return;
        }
        let same = self.cursor.and_then(|cursor| {
            let mut places = 0..following.len();
            places.find(|&at| id_at(at) == Some(cursor.id))
        });
        let at = same.or(self.cursor.map(|cursor| cursor.at.min(last)));
        let at = at.unwrap_or_default();
        self.cursor = id_at(at).map(|id| Cursor { at, id });
    }
}

/// Draws the view.
pub fn follow_up_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut FollowUpState,
    commands: &mut CommandQueue,
) {
    let height = ui.available_height();
    if ctx.project.survey().audience == Audience::Employees {
        whole_card(ui, ctx, height, |ui| {
            sentence_ui(ui, ctx, &text!(ctx.texts, "follow-employees"));
        });
        return;
    }
    if ctx.session.follow_page == FollowPage::Lists {
        lists_ui(ui, ctx, state, height, commands);
        return;
    }
    whole_card(ui, ctx, height, |ui| {
        tabs::tabs_ui(ui, ctx, state, commands);
        ui.add_space(12.0);
        if ctx.session.follow_page == FollowPage::Measures {
            measures::measures_ui(ui, ctx, &mut state.measures, commands);
        } else {
            ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
                figures::figures_ui(ui, ctx);
            });
        }
    });
}

fn lists_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut FollowUpState,
    height: f32,
    commands: &mut CommandQueue,
) {
    let room = ui.available_width() - GAP_PT;
    let case_width = (room * CASE_SHARE).clamp(CASE_LEAST_PT, CASE_MOST_PT);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = GAP_PT;
        sized(ui, Vec2::new(room - case_width, height), |ui| {
            whole_card(ui, ctx, height, |ui| list_ui(ui, ctx, state, commands));
        });
        sized(ui, Vec2::new(case_width, height), |ui| {
            whole_card(ui, ctx, height, |ui| {
                case::case_ui(ui, ctx, state, commands);
            });
        });
    });
}

fn sized(ui: &mut Ui, size: Vec2, add: impl FnOnce(&mut Ui)) {
    ui.allocate_ui_with_layout(size, Layout::top_down(Align::Min), |ui| {
        ui.set_width(size.x);
        add(ui);
    });
}

/// A card as high as the view.
fn whole_card(ui: &mut Ui, ctx: &ViewCtx<'_>, height: f32, add: impl FnOnce(&mut Ui)) {
    card(ui, ctx.palette, |ui| {
        ui.set_height(height - CARD_FRAME_PT);
        add(ui);
    });
}

fn list_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, state: &mut FollowUpState, commands: &mut CommandQueue) {
    tabs::tabs_ui(ui, ctx, state, commands);
    ui.add_space(4.0);
    tabs::search_ui(ui, ctx, state, commands);
    ui.add_space(4.0);
    let Some(following) = ctx.following else {
        sentence_ui(ui, ctx, &text!(ctx.texts, "responses-listing"));
        return;
    };
    state.follow(ctx, following);
    same::same_ui(ui, ctx, &mut state.same, following, commands);
    if following.is_empty() {
        let said = if following.look().search.trim().is_empty() {
            text!(ctx.texts, "follow-none")
        } else {
            text!(ctx.texts, "responses-none-fits")
        };
        sentence_ui(ui, ctx, &said);
    } else {
        table::table_ui(ui, ctx, state, following, commands);
    }
}

/// A sentence in the middle.
fn sentence_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, sentence: &str) {
    let room = ui.available_size();
    ui.allocate_ui_with_layout(room, Layout::top_down(Align::Center), |ui| {
        ui.add_space((room.y * 0.3).max(16.0));
        let width = Vec2::new(room.x.min(SENTENCE_WIDTH_PT), 0.0);
        ui.allocate_ui_with_layout(width, Layout::top_down(Align::Center), |ui| {
            let said = RichText::new(sentence)
                .font(font::body())
                .color(ctx.palette.text);
            ui.add(Label::new(said).wrap());
        });
    });
}
