//! What the first rows become, those that something is wrong with, and what could not be read.

use eframe::egui::{Align, Label, Layout, RichText, Ui, Vec2};

use super::{Shown, heading_ui};
use crate::app::importing::PreviewRow;
use crate::exchange::import::{ColumnUse, Problem, Trouble};
use crate::text;
use crate::ui::theme::text as font;
use crate::ui::widgets::{note, score_badge};
use crate::wording::row_problem;

/// Problems written out; the rest are counted.
const PROBLEMS_SHOWN: usize = 50;
const DAY_WIDTH_PT: f32 = 96.0;

pub(super) fn preview_ui(ui: &mut Ui, shown: &Shown<'_>) {
    let look = &shown.sheet.look;
    let heading = if look.known > 0 && look.counted.answers > 0 {
        text!(shown.texts, "import-preview-new")
    } else {
        text!(shown.texts, "import-preview")
    };
    rows_ui(ui, shown, &heading, &look.first);
    rows_ui(
        ui,
        shown,
        &text!(shown.texts, "import-preview-odd"),
        &look.odd,
    );
}

fn rows_ui(ui: &mut Ui, shown: &Shown<'_>, heading: &str, rows: &[PreviewRow]) {
    if rows.is_empty() {
        return;
    }
    heading_ui(ui, shown, heading);
    for row in rows {
        row_ui(ui, shown, row);
    }
}

fn row_ui(ui: &mut Ui, shown: &Shown<'_>, row: &PreviewRow) {
    let (texts, palette) = (shown.texts, shown.palette);
    ui.horizontal_top(|ui| {
        let says = match row.score {
            Some(score) => text!(
                texts,
                "import-score-of-row",
                line = row.line,
                score = i64::from(score.value())
            ),
            None => text!(texts, "import-no-score-of-row", line = row.line),
        };
        score_badge(ui, palette, row.score, &says).on_hover_text(says);
        if shown
            .sheet
            .look
            .mapping
            .column_of(ColumnUse::Date)
            .is_some()
        {
            day_ui(ui, shown, row);
        }
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            ui.add_space(3.0);
            said_ui(ui, shown, row);
        });
    });
}

fn day_ui(ui: &mut Ui, shown: &Shown<'_>, row: &PreviewRow) {
    let day = row.day.map_or(String::new(), |day| shown.texts.day(day));
    let size = Vec2::new(DAY_WIDTH_PT, 26.0);
    ui.allocate_ui_with_layout(size, Layout::top_down(Align::Min), |ui| {
        ui.set_width(DAY_WIDTH_PT);
        ui.add_space(4.0);
        note(ui, shown.palette, day);
    });
}

/// The comment, then all else in one soft line, then what is wrong.
fn said_ui(ui: &mut Ui, shown: &Shown<'_>, row: &PreviewRow) {
    let (texts, palette) = (shown.texts, shown.palette);
    let (comment, ink) = match (row.is_answer, row.comment.is_empty()) {
        (false, _) => (text!(texts, "import-row-skipped"), palette.danger),
        (true, true) => (text!(texts, "no-comment"), palette.soft_text),
        (true, false) => (row.comment.replace('\n', " "), palette.text),
    };
    ui.add(Label::new(RichText::new(comment).color(ink)).truncate());
    if !row.rest.is_empty() {
        let rest = RichText::new(row.rest.join(" · "))
            .font(font::small())
            .color(palette.soft_text);
        ui.add(Label::new(rest).truncate());
    }
    for trouble in row.troubles.iter().filter(|each| is_worth_saying(each)) {
        let problem = Problem {
            line: row.line,
            trouble: trouble.clone(),
            is_answer: row.is_answer,
        };
        crate::ui::widgets::problem(ui, palette, row_problem(texts, &problem));
    }
}

/// That a score is missing shows, and is counted.
fn is_worth_saying(trouble: &Trouble) -> bool {
    *trouble != Trouble::NoScore
}

pub(super) fn problems_ui(ui: &mut Ui, shown: &Shown<'_>) {
    let look = &shown.sheet.look;
    let total = look.counted.wrong();
    if total == 0 {
        return;
    }
    let worth = look
        .problems
        .iter()
        .filter(|each| is_worth_saying(&each.trouble));
    let listed: Vec<&Problem> = worth.take(PROBLEMS_SHOWN).collect();
    heading_ui(ui, shown, &text!(shown.texts, "import-problems"));
    note(
        ui,
        shown.palette,
        text!(shown.texts, "import-problems-note"),
    );
    ui.spacing_mut().item_spacing.y = 3.0;
    for problem in &listed {
        let said = RichText::new(row_problem(shown.texts, problem))
            .font(font::small())
            .color(shown.palette.text);
        ui.add(Label::new(said).truncate());
    }
    let more = total.saturating_sub(listed.len());
    if more > 0 {
        note(
            ui,
            shown.palette,
            text!(shown.texts, "import-more", count = more),
        );
    }
    ui.spacing_mut().item_spacing.y = 8.0;
}
