//! The lists by name with how many stand in each, and what is looked for in the one shown.

use eframe::egui::{Align2, Id, Key, TextEdit, Ui, Vec2};

use super::FollowUpState;
use crate::analysis::{FollowList, due_measures};
use crate::app::{CommandQueue, FollowLook, FollowPage, ViewCommand};
use crate::i18n::Texts;
use crate::text;
use crate::ui::icons::Icon;
use crate::ui::widgets::{chips, toggle};
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

pub(super) fn tabs_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut FollowUpState,
    commands: &mut CommandQueue,
) {
    let shows_lists = ctx.session.follow_page == FollowPage::Lists;
    let look = &ctx.session.follow;
    let mut named: Vec<(bool, String)> = Vec::new();
    for list in FollowList::ALL {
        let name = list_name(ctx.texts, list);
        let count = ctx.following.map(|following| {
            let rows = following.followed.rows(list).len();
            ctx.texts.count(u64::try_from(rows).unwrap_or(u64::MAX))
        });
        let name = count.map_or(name.clone(), |count| format!("{name}  {count}"));
        named.push((shows_lists && look.list == list, name));
    }
    let pages = [
        (FollowPage::Figures, text!(ctx.texts, "follow-figures")),
        (FollowPage::Measures, measures_name(ctx)),
    ];
    named.extend(pages.map(|(page, name)| (ctx.session.follow_page == page, name)));
    let named: Vec<(bool, &str)> = named
        .iter()
        .map(|(on, name)| (*on, name.as_str()))
        .collect();
    let shown = ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(6.0);
        chips(ui, ctx.palette, &mut state.tabs, &named)
    });
    match shown.inner.switched {
        Some(at) if at < FollowList::ALL.len() => {
            commands.view(ViewCommand::FollowPage(FollowPage::Lists));
            let list = FollowList::ALL[at];
            commands.view(ViewCommand::Follow(FollowLook {
                list,
                ..look.clone()
            }));
        }
        Some(at) if at == FollowList::ALL.len() => {
            commands.view(ViewCommand::FollowPage(FollowPage::Figures));
        }
        Some(_) => commands.view(ViewCommand::FollowPage(FollowPage::Measures)),
        None => {}
    }
}

/// With how many are due.
fn measures_name(ctx: &ViewCtx<'_>) -> String {
    let name = text!(ctx.texts, "follow-measures");
    match due_measures(ctx.project, ctx.today).count() {
        0 => name,
        due => format!(
            "{name}  {}",
            ctx.texts.count(u64::try_from(due).unwrap_or(u64::MAX))
        ),
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
        let name = text!(ctx.texts, "responses-search");
        let mut typed = look.search.clone();
        let width = SEARCH_WIDTH_PT.min(ui.available_width() * 0.5);
        let field = TextEdit::singleline(&mut typed)
            .id(Id::unique("follow-up search"))
            .desired_width(width)
            .min_size(Vec2::new(width, 36.0))
            .align(Align2::LEFT_CENTER)
            .hint_text(name.as_str())
            .prefix(Icon::Search.text(15.0).color(ctx.palette.soft_text));
        let response = ui
            .name_inputs(&name, |ui| ui.add(field))
            .accessible_name(name.as_str());
        let goes_down =
            response.has_focus() && ui.input_mut(|input| keys::take_plain(input, Key::ArrowDown));
        let is_entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        state.focus_row |= goes_down || is_entered;
        if response.changed() {
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
