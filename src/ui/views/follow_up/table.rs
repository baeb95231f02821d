//! The table of one list. Score, words, reasons, customer, contact, age and state stand beside each other where there is
//! room, and else on two lines or three, so that all of them are seen in any window.

use eframe::egui::{
    Align, Button, Layout, Rect, RichText, Role, Stroke, Ui, UiBuilder, Vec2, pos2, vec2,
};

use super::rows::{Rows, rows_ui, rows_width};
use super::{Cursor, FollowUpState};
use crate::analysis::{days_between, due};
use crate::app::{CommandQueue, FollowLook, Following, ViewCommand};
use crate::document::{FollowColumn, FollowSort, RowColumn};
use crate::i18n::Texts;
use crate::model::{CaseState, ResponseRef};
use crate::text;
use crate::ui::icons::Icon;
use crate::ui::theme::text as font;
use crate::ui::views::responses::cell::{
    CELL_MARGIN_PT, cell_text, paint_cell, paint_small_text, paint_text,
};
use crate::ui::views::responses::columns::column_name;
use crate::ui::views::responses::scroll::ROW_HEIGHT_PT;
use crate::ui::{ViewCtx, words};

const HEAD_LINE_PT: f32 = 24.0;
const TWO_LINES_PT: f32 = 54.0;
const THREE_LINES_PT: f32 = 72.0;
/// From here on all parts stand on one line.
const ONE_LINE_FROM_PT: f32 = 960.0;
/// From here on two lines are enough for a contact beside its customer.
const TWO_LINES_FROM_PT: f32 = 560.0;

const WORDS: FollowColumn = FollowColumn::Row(RowColumn::Comment);
const REASONS: FollowColumn = FollowColumn::Row(RowColumn::Reasons);
const SCORE: FollowColumn = FollowColumn::Row(RowColumn::Score);
const CUSTOMER: FollowColumn = FollowColumn::Row(RowColumn::Customer);
const CONTACT: FollowColumn = FollowColumn::Row(RowColumn::Contact);
const AGE: FollowColumn = FollowColumn::Row(RowColumn::Day);

/// Where a part of an answer stands in its row, and its heading in the head.
#[derive(Clone, Copy)]
struct Placed {
    column: FollowColumn,
    left_pt: f32,
    width_pt: f32,
    line: Line,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Line {
    Only,
    Upper,
    Lower,
    Lowest,
}

/// All parts in their places.
struct Plan {
    placed: Vec<Placed>,
    row_pt: f32,
    head_pt: f32,
}

impl Plan {
    fn of(width: f32) -> Self {
        if width >= ONE_LINE_FROM_PT {
            Self {
                placed: on_one_line(width),
                row_pt: ROW_HEIGHT_PT,
                head_pt: HEAD_LINE_PT + 8.0,
            }
        } else if width >= TWO_LINES_FROM_PT {
            Self {
                placed: on_two_lines(width),
                row_pt: TWO_LINES_PT,
                head_pt: 2.0 * HEAD_LINE_PT,
            }
        } else {
            Self {
                placed: on_three_lines(width),
                row_pt: THREE_LINES_PT,
                head_pt: 3.0 * HEAD_LINE_PT - 6.0,
            }
        }
    }
}

/// Years of days, in whichever language.
const AGE_PT: f32 = 104.0;

fn on_one_line(width: f32) -> Vec<Placed> {
    let columns = [
        (SCORE, 72.0),
        (WORDS, 0.0),
        (REASONS, 140.0),
        (CUSTOMER, 130.0),
        (CONTACT, 160.0),
        (AGE, AGE_PT),
        (FollowColumn::State, 150.0),
    ];
    let fixed: f32 = columns.iter().map(|(_, width)| width).sum();
    let mut left_pt = 0.0;
    let place = |(column, own)| {
        let width_pt = if column == WORDS { width - fixed } else { own };
        left_pt += width_pt;
        Placed {
            column,
            left_pt: left_pt - width_pt,
            width_pt,
            line: Line::Only,
        }
    };
    columns.into_iter().map(place).collect()
}

/// The age under the score; the customer under their words; the reasons under the state.
fn on_two_lines(width: f32) -> Vec<Placed> {
    let left = AGE_PT;
    let right = (width * 0.36).clamp(136.0, 190.0);
    let middle = width - left - right;
    let customer = middle * 0.46;
    let place = |column, line, left_pt, width_pt| Placed {
        column,
        left_pt,
        width_pt,
        line,
    };
    vec![
        place(SCORE, Line::Upper, 0.0, left),
        place(WORDS, Line::Upper, left, middle),
        place(FollowColumn::State, Line::Upper, left + middle, right),
        place(AGE, Line::Lower, 0.0, left),
        place(CUSTOMER, Line::Lower, left, customer),
        place(CONTACT, Line::Lower, left + customer, middle - customer),
        place(REASONS, Line::Lower, left + middle, right),
    ]
}

/// As on two lines, with the contact under the customer.
fn on_three_lines(width: f32) -> Vec<Placed> {
    let mut placed = on_two_lines(width);
    let middle = placed
        .iter()
        .find(|each| each.column == WORDS)
        .map(|words| (words.left_pt, words.width_pt));
    for each in &mut placed {
        if let (CUSTOMER | CONTACT, Some(place)) = (each.column, middle) {
            (each.left_pt, each.width_pt) = place;
        }
        if each.column == CONTACT {
            each.line = Line::Lowest;
        }
    }
    placed
}

impl Placed {
    fn in_row(&self, row: Rect) -> Rect {
        let (top, height) = match self.line {
            Line::Only => (0.0, row.height()),
            Line::Upper => (3.0, 28.0),
            Line::Lower => (29.0, 20.0),
            Line::Lowest => (48.0, 20.0),
        };
        let min = pos2(row.left() + self.left_pt, row.top() + top);
        Rect::from_min_size(min, vec2(self.width_pt, height))
    }

    fn in_head(&self, head: Rect) -> Rect {
        let (top, height) = match self.line {
            Line::Only => (0.0, head.height()),
            Line::Upper => (0.0, HEAD_LINE_PT),
            Line::Lower => (HEAD_LINE_PT - 3.0, HEAD_LINE_PT),
            Line::Lowest => (2.0 * (HEAD_LINE_PT - 3.0), HEAD_LINE_PT),
        };
        let min = pos2(head.left() + self.left_pt, head.top() + top);
        Rect::from_min_size(min, vec2(self.width_pt, height))
    }
}

pub(super) fn table_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut FollowUpState,
    following: &Following,
    commands: &mut CommandQueue,
) {
    let full = ui.available_rect_before_wrap();
    let builder = UiBuilder::new()
        .id_salt("follow-up")
        .max_rect(full)
        .accessibility_role(Role::Grid)
        .accessibility_label(text!(ctx.texts, "view-follow-up"));
    let mut table = ui.new_child(builder);
    table.spacing_mut().item_spacing.y = 0.0;
    let width = rows_width(&table);
    let plan = Plan::of(width);
    head_ui(&mut table, ctx, &plan, width, commands);
    let answer = |at| following.answer(at, ctx.project);
    let rows = Rows {
        id: "follow-up",
        count: following.len(),
        row_pt: plan.row_pt,
        current: state.cursor.map(|cursor| cursor.at),
    };
    let chosen = rows_ui(
        &mut table,
        ctx,
        &mut state.rows,
        rows,
        |at| answer(at).map_or_else(String::new, |(row, each)| row_name(ctx, row, &each)),
        |ui, at, place| {
            if let Some((row, each)) = answer(at) {
                cells_ui(ui, ctx, row, &each, &plan, place);
            }
        },
    );
    ui.allocate_rect(full, eframe::egui::Sense::hover());
    if let Some((at, (_, chosen))) = chosen.and_then(|at| Some((at, answer(at)?))) {
        let id = chosen.id();
        state.cursor = Some(Cursor { at, id });
    }
}

fn row_name(ctx: &ViewCtx<'_>, row: usize, answer: &ResponseRef<'_>) -> String {
    let name = words::answer(ctx.texts, row + 1, answer);
    format!("{name}, {}", state_text(ctx, answer).0)
}

fn head_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, plan: &Plan, width: f32, commands: &mut CommandQueue) {
    let (head, _) = ui.allocate_exact_size(vec2(width, plan.head_pt), eframe::egui::Sense::hover());
    // In a place of their own: what is put somewhere else takes the next widget along.
    let mut heads = ui.new_child(UiBuilder::new().id_salt("head").max_rect(head));
    for placed in &plan.placed {
        let place = placed.in_head(head);
        column_head_ui(&mut heads, ctx, placed.column, place, commands);
    }
    let line = Stroke::new(1.0, ctx.palette.line);
    ui.painter()
        .hline(head.x_range(), head.bottom() - 0.5, line);
}

fn column_head_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    column: FollowColumn,
    place: Rect,
    commands: &mut CommandQueue,
) {
    let name = head_name(ctx, column);
    let look = &ctx.session.follow;
    let is_sorted = look.sort.column == column;
    let arrow = is_sorted.then_some(look.sort.descending);
    if sort_button(ui, ctx, &name, arrow, place) {
        commands.view(ViewCommand::Follow(FollowLook {
            sort: sorted_by(look.sort, column),
            ..look.clone()
        }));
    }
}

/// The heading of a column, which is never broken; with an arrow where its rows are sorted by it, descending or not.
pub(super) fn sort_button(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    name: &str,
    sorted: Option<bool>,
    place: Rect,
) -> bool {
    let builder = UiBuilder::new()
        .id_salt(("sort by", name))
        .max_rect(place.shrink2(vec2(CELL_MARGIN_PT, 0.0)))
        .layout(Layout::left_to_right(Align::Center))
        .accessibility_role(Role::ColumnHeader)
        .accessibility_label(name);
    let shown = ui.scope_builder(builder, |ui| {
        ui.spacing_mut().button_padding = Vec2::new(0.0, 2.0);
        ui.spacing_mut().interact_size.y = 20.0;
        let label = RichText::new(name)
            .font(font::small())
            .color(ctx.palette.soft_text);
        let button = match sorted {
            Some(descending) => {
                let arrow = if descending {
                    Icon::Descending
                } else {
                    Icon::Ascending
                };
                Button::new((label, arrow.text(12.0).color(ctx.palette.accent)))
            }
            None => Button::new(label),
        };
        ui.add(button.frame_when_inactive(false).truncate())
            .accessible_name(text!(ctx.texts, "sort-by", column = name))
            .clicked()
    });
    shown.inner
}

fn head_name(ctx: &ViewCtx<'_>, column: FollowColumn) -> String {
    match column {
        FollowColumn::Row(RowColumn::Day) => text!(ctx.texts, "follow-age"),
        FollowColumn::Row(column) => column_name(ctx, column),
        FollowColumn::State => text!(ctx.texts, "follow-state"),
    }
}

/// The same column again turns round; ages begin with the newest.
fn sorted_by(sort: FollowSort, column: FollowColumn) -> FollowSort {
    let descending = if sort.column == column {
        !sort.descending
    } else {
        column == AGE
    };
    FollowSort { column, descending }
}

fn cells_ui(
    ui: &Ui,
    ctx: &ViewCtx<'_>,
    row: usize,
    answer: &ResponseRef<'_>,
    plan: &Plan,
    place: Rect,
) {
    for placed in &plan.placed {
        let cell = placed.in_row(place);
        let (said, ink) = match placed.column {
            FollowColumn::Row(RowColumn::Day) => (age_text(ctx, answer), ctx.palette.soft_text),
            FollowColumn::State => {
                let (said, is_late) = state_text(ctx, answer);
                let ink = if is_late {
                    ctx.palette.danger
                } else {
                    ctx.palette.text
                };
                (said, ink)
            }
            FollowColumn::Row(column) => {
                let value = cell_text(ctx, row, answer, column);
                if matches!(placed.line, Line::Only | Line::Upper) {
                    paint_cell(ui, ctx, answer, column, &value, cell);
                    continue;
                }
                (value, ctx.palette.soft_text)
            }
        };
        if matches!(placed.line, Line::Lower | Line::Lowest) {
            paint_small_text(ui, &said, ink, cell);
        } else {
            paint_text(ui, &said, ink, cell);
        }
    }
}

fn age_text(ctx: &ViewCtx<'_>, answer: &ResponseRef<'_>) -> String {
    let age = answer.day().map(|day| days_between(day, ctx.today).max(0));
    age.map_or_else(String::new, |days| {
        text!(ctx.texts, "follow-days", days = days)
    })
}

/// How the case stands in a word or two, and whether it has waited too long.
fn state_text(ctx: &ViewCtx<'_>, answer: &ResponseRef<'_>) -> (String, bool) {
    let state = answer
        .case()
        .map_or(CaseState::Open, |case| case.course.state());
    let due = answer
        .score()
        .and_then(|score| due(ctx.project, answer.case(), answer.day(), score, ctx.today));
    match due {
        Some(due) if due < ctx.today => {
            let days = days_between(due, ctx.today);
            (text!(ctx.texts, "follow-late", days = days), true)
        }
        Some(due) if state == CaseState::Open => {
            let days = days_between(ctx.today, due);
            (text!(ctx.texts, "follow-due-in", days = days), false)
        }
        _ => (state_name(ctx.texts, state), false),
    }
}

pub(super) fn state_name(texts: &Texts, state: CaseState) -> String {
    match state {
        CaseState::Open => text!(texts, "follow-open"),
        CaseState::Contacted => text!(texts, "follow-contacted"),
        CaseState::Resolved => text!(texts, "follow-resolved"),
        CaseState::WontDo => text!(texts, "follow-wont-do"),
    }
}
