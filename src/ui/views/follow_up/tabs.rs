//! The pages of Follow-up by name, and its lists with how many stand in each, and what is looked for in them.

use eframe::egui::{Align2, Id, Key, TextEdit, Ui, Vec2};

use super::FollowUpState;
use crate::analysis::{FollowList, due_measures};
use crate::app::{CommandQueue, FollowLook, FollowPage, ViewCommand};
use crate::i18n::Texts;
use crate::text;
use crate::ui::icons::Icon;
use crate::ui::widgets::{ChipGroup, chips, toggle};
use crate::ui::{ViewCtx, keys};

const SEARCH_WIDTH_PT: f32 = 220.0;

pub(super) fn list_name(texts: &Texts, list: FollowList) -> String {
    match list {
        FollowList::ToCall => text!(texts, "follow-to-call"),
        FollowList::ToWin => text!(texts, "follow-to-win"),
        FollowList::ToThank => text!(texts, "follow-to-thank"),
        FollowList::AtRisk => text!(texts, "follow-at-risk"),
        FollowList::Waiting => text!(texts, "follow-waiting"),
    }
}

fn page_name(ctx: &ViewCtx<'_>, page: FollowPage) -> String {
    let texts = ctx.texts;
    match page {
        FollowPage::Lists => text!(texts, "follow-lists"),
        FollowPage::Customers => text!(texts, "follow-customers"),
        FollowPage::Deeds => text!(texts, "follow-deeds"),
        FollowPage::Ideas => text!(texts, "follow-ideas"),
        FollowPage::Measures => measures_name(ctx),
        FollowPage::Figures => text!(texts, "follow-figures"),
    }
}

/// Gives the page that was chosen.
pub(super) fn pages_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    group: &mut ChipGroup,
    commands: &mut CommandQueue,
) -> Option<FollowPage> {
    let words = FollowPage::ALL.map(|page| page_name(ctx, page));
    let named: Vec<(bool, &str)> = FollowPage::ALL
        .iter()
        .zip(&words)
        .map(|(page, name)| (ctx.session.follow_page == *page, name.as_str()))
        .collect();
    let shown = ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(6.0);
        chips(ui, ctx.palette, group, &named)
    });
    let page = shown.inner.switched.and_then(|at| FollowPage::ALL.get(at));
    if let Some(&page) = page {
        commands.view(ViewCommand::FollowPage(page));
    }
    page.copied()
}

/// The lists, each with how many stand in it.
pub(super) fn lists_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut FollowUpState,
    commands: &mut CommandQueue,
) {
    let look = &ctx.session.follow;
    let named = FollowList::ALL.map(|list| {
        let name = list_name(ctx.texts, list);
        let count = ctx.following.map(|following| {
            let rows = following.followed.rows(list).len();
            ctx.texts.count(rows)
        });
        let name = count.map_or(name.clone(), |count| format!("{name}  {count}"));
        (look.list == list, name)
    });
    let named: Vec<(bool, &str)> = named
        .iter()
        .map(|(on, name)| (*on, name.as_str()))
        .collect();
    let shown = ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(6.0);
        chips(ui, ctx.palette, &mut state.tabs, &named)
    });
    if let Some(&list) = shown.inner.switched.and_then(|at| FollowList::ALL.get(at)) {
        state.rows.wants_focus = true;
        commands.view(ViewCommand::Follow(FollowLook {
            list,
            ..look.clone()
        }));
    }
}

/// With how many are due.
fn measures_name(ctx: &ViewCtx<'_>) -> String {
    let name = text!(ctx.texts, "follow-measures");
    match due_measures(ctx.project, ctx.today).count() {
        0 => name,
        due => format!("{name}  {}", ctx.texts.count(due)),
    }
}

pub(super) fn search_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut FollowUpState,
    commands: &mut CommandQueue,
) {
    ui.horizontal_wrapped(|ui| {
        let look = &ctx.session.follow;
        let mut typed = look.search.clone();
        let name = text!(ctx.texts, "responses-search");
        state.rows.wants_focus |= search_box(ui, ctx, &name, &mut typed);
        if typed != look.search {
            commands.view(ViewCommand::Follow(FollowLook {
                search: typed,
                ..look.clone()
            }));
        }
        let closed = text!(ctx.texts, "follow-closed");
        let is_on = ctx.session.follow_closed;
        if toggle(ui, ctx.palette, is_on, &closed, &closed).clicked() {
            commands.view(ViewCommand::FollowClosed(!is_on));
        }
    });
}

/// The id of the field where something is looked for; there is one on the screen.
pub(super) fn search_id() -> Id {
    Id::unique("follow-up search")
}

/// A field to look for something; whether the keyboard is to go on to what was found.
pub(super) fn search_box(ui: &mut Ui, ctx: &ViewCtx<'_>, name: &str, typed: &mut String) -> bool {
    let width = SEARCH_WIDTH_PT.min(ui.available_width() * 0.5);
    let field = TextEdit::singleline(typed)
        .id(search_id())
        .desired_width(width)
        .min_size(Vec2::new(width, 36.0))
        .align(Align2::LEFT_CENTER)
        .hint_text(name)
        .prefix(Icon::Search.text(15.0).color(ctx.palette.soft_text));
    let response = ui
        .name_inputs(name, |ui| ui.add(field))
        .accessible_name(name);
    let goes_down =
        response.has_focus() && ui.input_mut(|input| keys::take_plain(input, Key::ArrowDown));
    let is_entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    goes_down || is_entered
}
