//! Follow-up: whom to call, to win, to thank; what became of each answer; everybody who answered and what they did; ideas,
//! and what following up came to. Every part of it can be done by keyboard.

mod case;
mod contact;
mod customers;
mod deed_figures;
mod deeds_form;
mod deeds_table;
mod figures;
mod given;
mod half_typed;
mod history;
mod ideas;
pub(super) mod ideas_of;
mod measures;
mod notes;
mod rows;
mod same;
mod table;
mod tabs;

use std::collections::HashMap;

use eframe::egui::{Align, Layout, ScrollArea, Ui, Vec2};

use crate::app::{CommandQueue, FollowLook, FollowPage, Following};
use crate::i18n::Texts;
use crate::model::{Audience, CustomerId, IdeaId, Project, ResponseId};
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::views::empty::empty_ui;
use crate::ui::widgets::{ChipGroup, Scrolled as _, card, chips};

use case::CaseState;
use customers::CustomersState;
use deeds_table::DeedsTableState;
use ideas::IdeasState;
use measures::MeasuresState;
use rows::RowsState;
use tabs::search_box;

const GAP_PT: f32 = 16.0;
/// The card's own margins and edge.
const CARD_FRAME_PT: f32 = 42.0;
/// Less room is too narrow for two cards beside each other.
const WIDE_PT: f32 = 640.0;
/// Less room is too low for the chips and what is below them.
const HIGH_PT: f32 = 480.0;
const LOW_CARD_PT: f32 = 340.0;
const CASE_SHARE: f32 = 0.37;
const CASE_LEAST_PT: f32 = 292.0;
const CASE_MOST_PT: f32 = 420.0;

/// What the panel holds between frames.
#[derive(Debug, Default)]
pub struct FollowUpState {
    pages: ChipGroup,
    tabs: ChipGroup,
    rows: RowsState,
    /// The row whose case is shown; there is one as soon as there is a row.
    cursor: Option<Cursor>,
    /// What was shown in the last frame.
    seen: Option<FollowLook>,
    case: CaseState,
    customers: CustomersState,
    deeds: DeedsTableState,
    deed_pages: ChipGroup,
    /// Whether what customers did is told in figures, and not one by one.
    tells_deeds: bool,
    ideas: IdeasState,
    measures: MeasuresState,
    /// What another page is to show.
    opens: Option<Opens>,
    find_count: u32,
    /// The toolkit's pass in which the view was drawn last, and the page.
    drawn: Option<(u64, FollowPage)>,
}

/// What one page has another show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Opens {
    Customer(CustomerId),
    Idea(IdeaId),
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
        self.customers.commit(project, commands);
        self.deeds.commit(project, commands);
        self.ideas.commit(project, commands);
        self.measures.commit(project, commands);
    }

    /// Puts the keyboard into what is shown when the view, or a page of it, is come to; into the search where that is
    /// asked for.
    fn arrive(&mut self, ui: &Ui, ctx: &ViewCtx<'_>, commands: &mut CommandQueue) {
        let (pass, page) = (ui.ctx().cumulative_pass_nr(), ctx.session.follow_page);
        let before = self.drawn.replace((pass, page));
        let was_drawn = before.is_some_and(|(before, _)| pass - before <= 1);
        let is_sought = self.find_count != ctx.session.follow_find_count;
        self.find_count = ctx.session.follow_find_count;
        if let Some((_, left)) = before.filter(|(_, left)| *left != page || !was_drawn) {
            self.leave(ctx, left, commands);
        }
        if is_sought {
            let tells = std::mem::take(&mut self.tells_deeds);
            self.tells_deeds = tells && page != FollowPage::Deeds;
            ui.memory_mut(|memory| memory.request_focus(tabs::search_id()));
        } else if !was_drawn {
            match page {
                FollowPage::Lists => self.rows.wants_focus = true,
                FollowPage::Customers => self.customers.take_focus(),
                FollowPage::Deeds => self.deeds.take_focus(),
                FollowPage::Ideas => self.ideas.take_focus(),
                FollowPage::Measures | FollowPage::Figures => {}
            }
        }
    }

    /// What is typed on a page counts when another one is looked at.
    fn leave(&mut self, ctx: &ViewCtx<'_>, page: FollowPage, commands: &mut CommandQueue) {
        match page {
            FollowPage::Lists => self.case.commit(ctx.project, commands),
            FollowPage::Customers => self.customers.commit(ctx.project, commands),
            FollowPage::Deeds => self.deeds.commit(ctx.project, commands),
            FollowPage::Ideas => self.ideas.commit(ctx.project, commands),
            FollowPage::Measures | FollowPage::Figures => {}
        }
    }

    /// Keeps to the same answer when others are listed, or in another order.
    fn follow(&mut self, ctx: &ViewCtx<'_>, following: &Following) {
        if self.seen.as_ref() != Some(following.look()) {
            self.rows.rewind();
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
    if ctx.project.survey().audience == Audience::Employees {
        let height = ui.available_height();
        whole_card(ui, ctx, height, |ui| {
            sentence_ui(ui, ctx, &text!(ctx.texts, "follow-employees"));
        });
        return;
    }
    state.arrive(ui, ctx, commands);
    let room = ui.available_size();
    if room.x >= WIDE_PT && room.y >= HIGH_PT {
        page_ui(ui, ctx, state, commands);
        return;
    }
    // Where cards would have no room below the chips, all of it scrolls.
    ScrollArea::vertical()
        .id_salt("follow-up page")
        .auto_shrink(false)
        .page(ui, |ui| page_ui(ui, ctx, state, commands));
}

fn page_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, state: &mut FollowUpState, commands: &mut CommandQueue) {
    tabs::pages_ui(ui, ctx, &mut state.pages, commands);
    if ctx.session.follow_page == FollowPage::Lists {
        tabs::lists_ui(ui, ctx, state, commands);
    }
    let height = card_height(ui);
    let Some(following) = ctx.following else {
        whole_card(ui, ctx, height, |ui| {
            sentence_ui(ui, ctx, &text!(ctx.texts, "responses-listing"));
        });
        return;
    };
    match ctx.session.follow_page {
        FollowPage::Lists => split_ui(
            ui,
            ctx,
            (state, commands),
            |ui, (state, commands)| list_ui(ui, ctx, state, following, commands),
            |ui, (state, commands)| case::case_ui(ui, ctx, state, commands),
        ),
        FollowPage::Customers => {
            state.customers.take_opened(&mut state.opens);
            customers::customers_ui(ui, ctx, &mut state.customers, following, commands);
        }
        FollowPage::Deeds => whole_card(ui, ctx, height, |ui| {
            deeds_ui(ui, ctx, state, following, commands);
        }),
        FollowPage::Ideas => {
            ideas::take_opened(&mut state.ideas, &mut state.opens);
            ideas::ideas_ui(ui, ctx, &mut state.ideas, commands);
        }
        FollowPage::Measures => whole_card(ui, ctx, height, |ui| {
            measures::measures_ui(ui, ctx, &mut state.measures, commands);
        }),
        FollowPage::Figures => whole_card(ui, ctx, height, |ui| {
            ScrollArea::vertical()
                .auto_shrink(false)
                .page(ui, |ui| figures::figures_ui(ui, ctx));
        }),
    }
}

/// What customers did: one by one, or in figures.
fn deeds_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut FollowUpState,
    following: &Following,
    commands: &mut CommandQueue,
) {
    let pages = [
        (!state.tells_deeds, text!(ctx.texts, "deeds-one-by-one")),
        (state.tells_deeds, text!(ctx.texts, "deeds-figures")),
    ];
    let named: Vec<(bool, &str)> = pages
        .iter()
        .map(|(on, name)| (*on, name.as_str()))
        .collect();
    let shown = ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(6.0);
        chips(ui, ctx.palette, &mut state.deed_pages, &named)
    });
    if let Some(at) = shown.inner.switched {
        state.deeds.commit(ctx.project, commands);
        state.tells_deeds = at == 1;
    }
    ui.add_space(4.0);
    if state.tells_deeds {
        deed_figures::deed_figures_ui(ui, ctx, &following.customers.figures);
    } else {
        deeds_table::deeds_table_ui(ui, ctx, &mut state.deeds, following, commands);
    }
}

/// How high a card is: as the room that is left, but not so low that nothing is to be seen in it.
fn card_height(ui: &Ui) -> f32 {
    ui.available_height().max(LOW_CARD_PT)
}

/// Two cards: a list, and what is chosen in it beside it, or below where there is no room. Both are given what they hold,
/// one after the other.
fn split_ui<S>(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    mut held: S,
    left: impl FnOnce(&mut Ui, &mut S),
    right: impl FnOnce(&mut Ui, &mut S),
) {
    let (room, height) = (ui.available_width() - GAP_PT, card_height(ui));
    if ui.available_width() < WIDE_PT {
        whole_card(ui, ctx, height, |ui| left(ui, &mut held));
        ui.add_space(GAP_PT);
        whole_card(ui, ctx, height, |ui| right(ui, &mut held));
        return;
    }
    let right_width = (room * CASE_SHARE).clamp(CASE_LEAST_PT, CASE_MOST_PT);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = GAP_PT;
        sized(ui, Vec2::new(room - right_width, height), |ui| {
            whole_card(ui, ctx, height, |ui| left(ui, &mut held));
        });
        sized(ui, Vec2::new(right_width, height), |ui| {
            whole_card(ui, ctx, height, |ui| right(ui, &mut held));
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

fn list_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut FollowUpState,
    following: &Following,
    commands: &mut CommandQueue,
) {
    tabs::search_ui(ui, ctx, state, commands);
    state.follow(ctx, following);
    same::same_ui(ui, ctx, following, commands);
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

/// The second and each further one of several alike with its number, so that each control has a name of its own.
fn told_apart(texts: &Texts, alike: impl IntoIterator<Item = String>) -> Vec<String> {
    let mut seen: HashMap<String, usize> = HashMap::new();
    let mut name_apart = |name: String| {
        let number = seen.entry(name.clone()).or_default();
        *number += 1;
        match *number {
            1 => name,
            number => text!(texts, "told-apart", name = name, number = number),
        }
    };
    alike.into_iter().map(&mut name_apart).collect()
}

/// A sentence in the middle.
fn sentence_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, sentence: &str) {
    empty_ui(ui, ctx, sentence, |_| ());
}
