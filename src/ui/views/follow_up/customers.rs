//! Everybody who answered, and the page of the one chosen: all answers in time with what became of each, the line of
//! scores, and what they did.

use eframe::egui::{Label, Rect, RichText, ScrollArea, Ui, pos2, vec2};

use super::contact::address_ui;
use super::deeds_form::{DeedsForm, deeds_ui};
use super::history::{History, history_ui};
use super::rows::{Rows, RowsState, rows_ui};
use super::{Opens, same, search_box, sentence_ui, split_ui};
use crate::analysis::{FollowQuery, Standing};
use crate::app::{CommandQueue, Following};
use crate::document::{CustomerColumn, CustomerSort, Revision, ordered_customers};
use crate::i18n::Texts;
use crate::model::{Customer, CustomerId, Project};
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::half_typed::FieldTexts;
use crate::ui::theme::text as font;
use crate::ui::views::responses::cell::{CELL_MARGIN_PT, paint_small_text, paint_text};
use crate::ui::widgets::{BADGE_SIZE, Scrolled as _, combo, paint_badge};

const ROW_PT: f32 = 50.0;
const SORT_WIDTH_PT: f32 = 150.0;

#[derive(Debug, Default)]
pub(super) struct CustomersState {
    search: String,
    sort: CustomerSort,
    order: CustomerOrder,
    chosen: Option<CustomerId>,
    rows: RowsState,
    history: History,
    deeds: DeedsForm,
}

/// The customers listed, kept until something they depend on changes.
#[derive(Debug, Default)]
pub(super) struct CustomerOrder {
    of: Option<(Revision, FollowQuery, String, CustomerSort)>,
    ids: Vec<CustomerId>,
}

impl CustomerOrder {
    pub(super) fn ids(
        &mut self,
        project: &Project,
        following: &Following,
        typed: &str,
        sort: CustomerSort,
    ) -> &[CustomerId] {
        let (at, query) = (following.revision(), following.query());
        let is_known = self.of.as_ref().is_some_and(|(revision, of, search, by)| {
            (*revision, of, search.as_str(), *by) == (at, query, typed, sort)
        });
        if !is_known {
            self.ids = ordered_customers(project, &following.customers, typed, sort);
            self.of = Some((at, query.clone(), typed.to_owned(), sort));
        }
        &self.ids
    }
}

impl CustomersState {
    pub(super) fn take_focus(&mut self) {
        self.rows.wants_focus = true;
    }

    /// The customer that another page asked for, whatever is looked for here.
    pub(super) fn take_opened(&mut self, opens: &mut Option<Opens>) {
        if let Some(Opens::Customer(id)) = *opens {
            self.chosen = Some(id);
            self.search.clear();
            self.rows.wants_focus = true;
            *opens = None;
        }
    }

    /// With what was half-typed when the program ended; whoever it is about is looked at first.
    pub(super) fn opened(texts: &FieldTexts) -> Self {
        let deeds = DeedsForm::opened(texts);
        Self {
            chosen: deeds.found_of(),
            deeds,
            ..Self::default()
        }
    }

    /// What is typed and not taken over yet, for the journal.
    pub(super) fn half_typed(&self, project: &Project, texts: &Texts) -> FieldTexts {
        self.deeds.half_typed(project, texts)
    }

    pub(super) fn commit(&mut self, project: &Project, commands: &mut CommandQueue) {
        self.deeds.commit(project, commands);
    }
}

pub(super) fn customers_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut CustomersState,
    following: &Following,
    commands: &mut CommandQueue,
) {
    let ids = state
        .order
        .ids(ctx.project, following, state.search.as_str(), state.sort)
        .to_vec();
    let is_listed = |id: CustomerId| ids.contains(&id);
    if !state.chosen.is_some_and(is_listed) {
        let first = ids.first().copied();
        turn_to(ctx, state, first, commands);
    }
    split_ui(
        ui,
        ctx,
        (state, commands),
        |ui, (state, commands)| list_ui(ui, ctx, state, &ids, following, commands),
        |ui, (state, commands)| {
            let customer = state.chosen.and_then(|id| ctx.project.customers().get(id));
            match customer {
                Some(customer) => page_ui(ui, ctx, state, customer, following, commands),
                None => sentence_ui(ui, ctx, &text!(ctx.texts, "follow-no-customers")),
            }
        },
    );
}

fn turn_to(
    ctx: &ViewCtx<'_>,
    state: &mut CustomersState,
    to: Option<CustomerId>,
    commands: &mut CommandQueue,
) {
    state.deeds.commit(ctx.project, commands);
    state.chosen = to;
}

fn list_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut CustomersState,
    ids: &[CustomerId],
    following: &Following,
    commands: &mut CommandQueue,
) {
    ui.horizontal_wrapped(|ui| {
        let name = text!(ctx.texts, "follow-search-customers");
        state.rows.wants_focus |= search_box(ui, ctx, &name, &mut state.search);
        let texts = ctx.texts;
        let sorts = [
            (CustomerColumn::Name, text!(texts, "follow-by-name")),
            (CustomerColumn::Score, text!(texts, "follow-by-score")),
            (CustomerColumn::Day, text!(texts, "follow-by-day")),
            (CustomerColumn::Answers, text!(texts, "follow-by-answers")),
        ];
        let name = text!(texts, "follow-sorted-by");
        let sort = Some(state.sort.column);
        if let Some(column) = combo(ui, ctx.palette, &name, sort, &sorts, SORT_WIDTH_PT) {
            let descending = matches!(column, CustomerColumn::Day | CustomerColumn::Answers);
            state.sort = CustomerSort { column, descending };
            state.rows.rewind();
        }
    });
    same::same_ui(ui, ctx, following, commands);
    if ids.is_empty() {
        let said = if ctx.project.customers().is_empty() {
            text!(ctx.texts, "follow-no-customers")
        } else {
            text!(ctx.texts, "follow-none-fits")
        };
        return sentence_ui(ui, ctx, &said);
    }
    let at = ids.iter().position(|&id| Some(id) == state.chosen);
    if let Some(at) = at.filter(|_| state.rows.wants_focus) {
        state.rows.show(at);
    }
    let rows = Rows {
        id: "customers",
        count: ids.len(),
        row_pt: ROW_PT,
        current: at,
    };
    let known = |at: usize| {
        let customer = ctx.project.customers().get(*ids.get(at)?)?;
        Some((customer, following.customers.standing(customer.id)?))
    };
    let said = |at| {
        known(at).map_or_else(String::new, |(customer, standing)| {
            format!("{}, {}", customer.label(), about(ctx, customer, standing))
        })
    };
    let chosen = rows_ui(ui, ctx, &mut state.rows, rows, said, |ui, at, place| {
        if let Some((customer, standing)) = known(at) {
            row_ui(ui, ctx, customer, standing, place);
        }
    });
    if let Some(&id) = chosen.and_then(|at| ids.get(at)) {
        turn_to(ctx, state, Some(id), commands);
    }
}

fn row_ui(ui: &Ui, ctx: &ViewCtx<'_>, customer: &Customer, standing: &Standing, place: Rect) {
    let badge_at = pos2(
        place.left() + CELL_MARGIN_PT,
        place.center().y - BADGE_SIZE.y / 2.0,
    );
    if standing.score.is_some() {
        let badge = Rect::from_min_size(badge_at, BADGE_SIZE);
        paint_badge(ui, ctx.palette, standing.score, badge);
    }
    let left = badge_at.x + BADGE_SIZE.x;
    let width = place.right() - left;
    let upper = Rect::from_min_size(pos2(left, place.top() + 3.0), vec2(width, 26.0));
    let lower = Rect::from_min_size(pos2(left, place.top() + 27.0), vec2(width, 20.0));
    paint_text(ui, customer.label(), ctx.palette.text, upper);
    let about = about(ctx, customer, standing);
    paint_small_text(ui, &about, ctx.palette.soft_text, lower);
}

fn about(ctx: &ViewCtx<'_>, customer: &Customer, standing: &Standing) -> String {
    let mut about = vec![text!(ctx.texts, "answers", count = standing.answers)];
    about.extend(standing.day.map(|day| ctx.texts.day(day)));
    if !customer.name.is_empty() && !customer.contact.is_empty() {
        about.push(customer.contact.clone());
    }
    about.join(" · ")
}

fn page_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut CustomersState,
    customer: &Customer,
    following: &Following,
    commands: &mut CommandQueue,
) {
    ScrollArea::vertical()
        .id_salt(customer.id)
        .auto_shrink(false)
        .page(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 8.0;
            let name = RichText::new(customer.label())
                .font(font::heading())
                .color(ctx.palette.text);
            ui.add(Label::new(name).wrap());
            if !customer.name.is_empty() {
                address_ui(ui, ctx, &customer.contact, "", commands);
            }
            let revision = following.revision();
            history_ui(ui, ctx, &mut state.history, customer.id, revision);
            ui.separator();
            ui.add_enabled_ui(!ctx.is_read_only, |ui| {
                deeds_ui(ui, ctx, &mut state.deeds, customer.id, commands);
            });
        });
}
