//! What customers did, a row for each, for whoever has much to type: Tab goes on in the row, the arrows and Enter to the
//! next one. A cell says at once what it cannot read.

mod cell;
mod typing;

use eframe::egui::{Id, Rangef, Rect, Sense, Ui, UiBuilder, pos2, vec2};

use super::customers::CustomerOrder;
use super::rows::rows_width;
use super::table::sort_button;
use super::{search_box, sentence_ui};
use crate::app::{CommandQueue, Following};
use crate::document::{CustomerColumn, CustomerSort, EditLabel, deed_edit};
use crate::i18n::Texts;
use crate::model::{Customer, CustomerId, Day, Project};
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::day_draft::{DayDraft, DayField, not_yet};
use crate::ui::half_typed::FieldTexts;
use crate::ui::views::responses::cell::{CELL_MARGIN_PT, paint_text};
use crate::ui::views::responses::scroll::{BAR_ROOM_PT, Page, Scroll};
use crate::ui::widgets::{BADGE_SIZE, field_label, paint_badge, problem};
use cell::{Cell, cell_ui};
use typing::{Typing, read};

const ROW_PT: f32 = 40.0;
const HEAD_PT: f32 = 30.0;
/// Narrower, names would be cut off: then the columns are scrolled.
const LEAST_WIDTH_PT: f32 = 600.0;
const DAY_WIDTH_PT: f32 = 150.0;

/// What is typed into, in the order of the columns.
const TYPED: [CustomerColumn; 5] = [
    CustomerColumn::Recommended,
    CustomerColumn::Reviewed,
    CustomerColumn::CameBy,
    CustomerColumn::Left,
    CustomerColumn::Spend,
];

#[derive(Debug, Default)]
pub(super) struct DeedsTableState {
    search: String,
    sort: CustomerSort,
    order: CustomerOrder,
    scroll: Scroll,
    /// The day of what is typed; today unless another one was chosen.
    day: Option<Day>,
    day_draft: DayDraft,
    typing: Option<Typing>,
    /// Where the keyboard came to in the last frame.
    entered: Option<CustomerColumn>,
    /// The cell that the keyboard is to go to.
    goes_to: Option<(usize, CustomerColumn)>,
    /// Half-typed when the program ended, until the table is drawn.
    found: FieldTexts,
}

/// Where the cells are.
const PLACE: &str = "follow/deed-cell/";

fn field(customer: CustomerId, column: CustomerColumn) -> String {
    format!("{PLACE}{customer}/{column:?}")
}

impl DeedsTableState {
    pub(super) fn opened(texts: &FieldTexts) -> Self {
        Self {
            found: texts.within(PLACE),
            ..Self::default()
        }
    }

    /// What is typed and not taken over yet, for the journal; nothing of somebody who is no longer in the project.
    pub(super) fn half_typed(&self, project: &Project) -> FieldTexts {
        let is_known = |id: &CustomerId| project.customers().get(*id).is_some();
        let mut texts = FieldTexts::default();
        if let Some(typing) = self.typing.as_ref().filter(|typing| is_known(&typing.of)) {
            texts.put(field(typing.of, typing.column), &typing.text);
        }
        if self.found_of().as_ref().is_some_and(is_known) {
            texts.add(&self.found);
        }
        texts
    }

    fn found_of(&self) -> Option<CustomerId> {
        self.found.first_after(PLACE)?.parse().ok()
    }

    /// The cell that was half-typed is so again, and the keyboard goes to it.
    fn put_back(&mut self, ctx: &ViewCtx<'_>, ids: &[CustomerId]) {
        let Some(of) = self.found_of().filter(|_| self.typing.is_none()) else {
            return;
        };
        let Some(at) = ids.iter().position(|&id| id == of) else {
            return;
        };
        for column in TYPED {
            if let Some(text) = self.found.take(field(of, column)) {
                self.typing = Some(Typing::new(ctx, self.day, of, column, text));
                self.goes_to = Some((at, column));
            }
        }
    }

    pub(super) fn take_focus(&mut self) {
        self.goes_to = Some((0, CustomerColumn::Recommended));
    }

    /// What is typed counts when something else is looked at, or the survey is closed.
    pub(super) fn commit(&mut self, project: &Project, commands: &mut CommandQueue) {
        let typed = self.typing.take();
        let typed = typed.and_then(|typing| Some((typing.of, typing.part?)));
        let edit = typed.and_then(|(of, part)| deed_edit(project, of, part));
        if let Some(edit) = edit {
            commands.edit(EditLabel::EditDeeds, edit);
        }
    }
}

pub(super) fn deeds_table_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut DeedsTableState,
    following: &Following,
    commands: &mut CommandQueue,
) {
    ui.horizontal_top(|ui| {
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            let name = text!(ctx.texts, "follow-search-customers");
            field_label(ui, ctx.palette, &name);
            if search_box(ui, ctx, &name, &mut state.search) {
                state.take_focus();
            }
        });
        ui.add_space(16.0);
        ui.vertical(|ui| {
            ui.set_max_width(DAY_WIDTH_PT);
            let label = text!(ctx.texts, "deeds-typed-day");
            let current = state.day.unwrap_or(ctx.today);
            let wrong = |day| not_yet(ctx, day);
            let field = DayField::new(Id::unique("deeds typed day"), &label);
            let other = state.day_draft.ui(ui, ctx, field, current, wrong);
            state.day = other.or(state.day);
        });
    });
    let ids = state
        .order
        .ids(ctx.project, following, state.search.as_str(), state.sort)
        .to_vec();
    if ids.is_empty() {
        let said = if ctx.project.customers().is_empty() {
            text!(ctx.texts, "follow-no-customers")
        } else {
            text!(ctx.texts, "follow-none-fits")
        };
        return sentence_ui(ui, ctx, &said);
    }
    state.put_back(ctx, &ids);
    problem_ui(ui, ctx, state);
    rows_ui(ui, ctx, state, &ids, following, commands);
}

/// What is wrong with the cell that is being typed into.
fn problem_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, state: &DeedsTableState) {
    let typing = state.typing.as_ref();
    let read = typing.map(|typing| read(ctx, typing, state.day.unwrap_or(ctx.today)));
    if let Some(Err(said)) = read {
        problem(ui, ctx.palette, said);
    }
}

/// Where a column that is typed into is.
fn span_of(columns: &[Rangef; 6], column: CustomerColumn) -> Rangef {
    let mut placed = TYPED.iter().zip(columns.iter().skip(1));
    let found = placed.find(|(each, _)| **each == column);
    found.map_or(Rangef::point(0.0), |(_, span)| *span)
}

/// From where to where each column goes: the name first, which takes what is left.
fn spans(width: f32) -> [Rangef; 6] {
    let typed = [0.15, 0.13, 0.2, 0.15, 0.13].map(|share: f32| (width * share).max(84.0));
    let name = width - typed.iter().sum::<f32>();
    let mut left = name;
    let mut columns = [Rangef::new(0.0, name); 6];
    for (place, own) in columns.iter_mut().skip(1).zip(typed) {
        *place = Rangef::new(left, left + own);
        left += own;
    }
    columns
}

fn rows_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut DeedsTableState,
    ids: &[CustomerId],
    following: &Following,
    commands: &mut CommandQueue,
) {
    let width = rows_width(ui);
    let columns = spans(width.max(LEAST_WIDTH_PT));
    let (head, _) = ui.allocate_exact_size(vec2(width, HEAD_PT), Sense::hover());
    let full = ui.available_rect_before_wrap();
    let mut body = full;
    body.max.x = body.min.x + width;
    if width < LEAST_WIDTH_PT {
        body.max.y -= BAR_ROOM_PT;
    }
    let page = Page {
        rows: ids.len(),
        row_pt: ROW_PT,
        width_pt: width.max(LEAST_WIDTH_PT),
        body,
    };
    let goes_to = state.goes_to.take();
    if let Some((at, column)) = goes_to {
        state.scroll.show_row(at, &page);
        state.scroll.show_across(span_of(&columns, column), &page);
    }
    state.scroll.take_wheel(ui, &page);
    // Where the columns are wider than their place, those that are reached by Tab come into sight.
    let entered = state.entered.take();
    if let Some(column) = entered {
        state.scroll.show_across(span_of(&columns, column), &page);
    }
    let begin = body.left() - state.scroll.left_pt();
    let columns = columns.map(|span| Rangef::new(begin + span.min, begin + span.max));
    let mut heads = ui.new_child(UiBuilder::new().id_salt("deeds head").max_rect(head));
    heads.shrink_clip_rect(head);
    head_ui(&mut heads, ctx, state, &columns, head);
    let mut rows = ui.new_child(UiBuilder::new().id_salt("deeds rows").max_rect(body));
    rows.shrink_clip_rect(body);
    for at in state.scroll.visible(&page) {
        let known = ids.get(at).and_then(|&id| ctx.project.customers().get(id));
        let Some(customer) = known else {
            continue;
        };
        let top = state.scroll.row_top(at, &page);
        let row = Rect::from_x_y_ranges(body.x_range(), top..=top + ROW_PT);
        let place = Rect::from_x_y_ranges(columns[0], row.y_range());
        name_ui(&rows, ctx, customer, following, place);
        for (column, span) in TYPED.into_iter().zip(columns.into_iter().skip(1)) {
            let cell = Cell {
                at,
                last: ids.len() - 1,
                customer,
                column,
                place: Rect::from_x_y_ranges(span, row.y_range()).shrink(3.0),
                takes_focus: goes_to == Some((at, column)),
            };
            cell_ui(&mut rows, ctx, state, &cell, commands);
        }
    }
    ui.allocate_rect(full, Sense::hover());
    state.scroll.bars_ui(ui, ctx.palette, &page);
}

fn head_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut DeedsTableState,
    columns: &[Rangef; 6],
    head: Rect,
) {
    let all = std::iter::once(CustomerColumn::Name).chain(TYPED);
    for (column, span) in all.zip(columns) {
        let place = Rect::from_x_y_ranges(*span, head.y_range());
        let name = column_name(ctx.texts, column);
        let is_sorted = state.sort.column == column;
        let arrow = is_sorted.then_some(state.sort.descending);
        if sort_button(ui, ctx, &name, arrow, place) {
            let descending = is_sorted && !state.sort.descending;
            state.sort = CustomerSort { column, descending };
            state.scroll.rewind();
        }
    }
}

fn column_name(texts: &Texts, column: CustomerColumn) -> String {
    match column {
        CustomerColumn::Recommended => text!(texts, "deeds-column-recommended"),
        CustomerColumn::Reviewed => text!(texts, "deeds-column-reviewed"),
        CustomerColumn::CameBy => text!(texts, "deeds-column-came-by"),
        CustomerColumn::Left => text!(texts, "deeds-column-left"),
        CustomerColumn::Spend => text!(texts, "deeds-column-spend"),
        CustomerColumn::Name
        | CustomerColumn::Score
        | CustomerColumn::Day
        | CustomerColumn::Answers => text!(texts, "collect-customer"),
    }
}

/// The name with the score of the latest answer.
fn name_ui(ui: &Ui, ctx: &ViewCtx<'_>, customer: &Customer, following: &Following, place: Rect) {
    let standing = following.customers.standing(customer.id);
    let score = standing.and_then(|standing| standing.score);
    let at = pos2(
        place.left() + CELL_MARGIN_PT,
        place.center().y - BADGE_SIZE.y / 2.0,
    );
    if score.is_some() {
        paint_badge(ui, ctx.palette, score, Rect::from_min_size(at, BADGE_SIZE));
    }
    let from = at.x + BADGE_SIZE.x - 4.0;
    let beside = Rect::from_x_y_ranges(from..=place.right(), place.y_range());
    paint_text(ui, customer.label(), ctx.palette.text, beside);
}
