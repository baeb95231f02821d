//! What the file itself leaves in doubt: which column holds the score, and how its dates are written.

use eframe::egui::{Ui, Vec2};

use super::{Shown, cell_ui, heading_ui};
use crate::app::importing::{self, Candidate, Importing};
use crate::app::{Command, CommandQueue, ImportCommand};
use crate::exchange::import::{
    ColumnUse, DateOrder, Duplicates, KnownEncoding, Mapping, may_begin_with_year,
};
use crate::text;
use crate::ui::widgets::{combo, note, problem, radio, radio_value, score_bars};

const ENCODING_WIDTH_PT: f32 = 320.0;

/// How the letters of a text are to be read that does not say it itself. Picked anew it is read anew.
pub(super) fn encoding_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    importing: &Importing,
    commands: &mut CommandQueue,
) {
    let Some(read_in) = importing.encoding() else {
        return;
    };
    let name = text!(shown.texts, "import-letters");
    heading_ui(ui, shown, &name);
    let current = KnownEncoding::named(read_in);
    let said = |each: KnownEncoding| (each, importing::encoding(shown.texts, each));
    // A guess may be none of the usual ones.
    let guessed = current.filter(|each| !KnownEncoding::USUAL.contains(each));
    let options = KnownEncoding::USUAL.into_iter().chain(guessed).map(said);
    let options: Vec<_> = options.collect();
    let picked = combo(
        ui,
        shown.palette,
        &name,
        current,
        &options,
        ENCODING_WIDTH_PT,
    );
    if let Some(encoding) = picked.filter(|each| Some(*each) != current) {
        commands.push(Command::Import(ImportCommand::ReadIn(encoding)));
    }
}

pub(super) fn questions_ui(ui: &mut Ui, shown: &Shown<'_>, mapping: &mut Mapping) {
    if let Some(why) = shown.sheet.no_score() {
        let said = importing::no_score(shown.texts, why, &shown.sheet.columns);
        problem(ui, shown.palette, said);
    }
    if !shown.sheet.candidates.is_empty() {
        score_ui(ui, shown, mapping);
    }
    if shown.sheet.look.asks_date_order {
        order_ui(ui, shown, mapping);
    }
    if shown.sheet.look.known > 0 {
        known_ui(ui, shown, mapping);
    }
}

/// Each column that could be the score, with a picture of its values.
fn score_ui(ui: &mut Ui, shown: &Shown<'_>, mapping: &mut Mapping) {
    heading_ui(ui, shown, &text!(shown.texts, "import-which-score"));
    for candidate in &shown.sheet.candidates {
        candidate_ui(ui, shown, candidate, mapping);
    }
}

fn candidate_ui(ui: &mut Ui, shown: &Shown<'_>, candidate: &Candidate, mapping: &mut Mapping) {
    let header = header(shown, candidate.column);
    let is_chosen = mapping.column_of(ColumnUse::Score) == Some(candidate.column);
    let picture = Vec2::new(150.0, 34.0);
    let name_width = ui.available_width() - picture.x - ui.spacing().item_spacing.x;
    ui.horizontal(|ui| {
        ui.set_height(picture.y + 4.0);
        cell_ui(ui, name_width, |ui| {
            ui.style_mut().wrap_mode = Some(eframe::egui::TextWrapMode::Truncate);
            let chosen = radio(ui, shown.palette, is_chosen, header).on_hover_text(header);
            if chosen.clicked() {
                choose_score(shown, candidate, mapping);
            }
        });
        let says = says(shown, candidate);
        score_bars(ui, shown.palette, &candidate.scores, picture, &says).on_hover_text(says);
    });
}

/// What was the score before becomes what it was proposed to be, rather than being left out.
fn choose_score(shown: &Shown<'_>, candidate: &Candidate, mapping: &mut Mapping) {
    let before = mapping.column_of(ColumnUse::Score);
    mapping.choose(candidate.column, ColumnUse::Score);
    let others = shown.sheet.candidates.iter();
    for other in others.filter(|other| Some(other.column) == before && *other != candidate) {
        mapping.choose(other.column, other.otherwise);
    }
}

fn says(shown: &Shown<'_>, candidate: &Candidate) -> String {
    let given = |count: &usize| *count > 0;
    text!(
        shown.texts,
        "import-candidate",
        column = header(shown, candidate.column),
        lowest = candidate.scores.iter().position(given).unwrap_or(0),
        highest = candidate.scores.iter().rposition(given).unwrap_or(0)
    )
}

fn order_ui(ui: &mut Ui, shown: &Shown<'_>, mapping: &mut Mapping) {
    let Some(column) = mapping.column_of(ColumnUse::Date) else {
        return;
    };
    let name = header(shown, column);
    heading_ui(
        ui,
        shown,
        &text!(shown.texts, "import-which-order", column = name),
    );
    let samples = shown.sheet.columns.get(column);
    let samples = samples.map_or(&[][..], |each| each.samples.as_slice());
    note(ui, shown.palette, samples.join("   "));
    let is_short = samples.iter().any(|cell| may_begin_with_year(cell));
    let year = if is_short { "26" } else { "2026" };
    let day_first = (
        DateOrder::DayFirst,
        text!(
            shown.texts,
            "import-day-first",
            example = format!("21/11/{year}")
        ),
    );
    let month_first = (
        DateOrder::MonthFirst,
        text!(
            shown.texts,
            "import-month-first",
            example = format!("11/21/{year}")
        ),
    );
    let year_first = is_short.then(|| {
        let said = text!(shown.texts, "import-year-first", example = "26/11/21");
        (DateOrder::YearFirst, said)
    });
    for (order, said) in [day_first, month_first].into_iter().chain(year_first) {
        radio_value(ui, shown.palette, &mut mapping.date_order, order, said);
    }
}

/// What becomes of rows that are among the answers already.
fn known_ui(ui: &mut Ui, shown: &Shown<'_>, mapping: &mut Mapping) {
    let texts = shown.texts;
    let count = shown.sheet.look.known;
    heading_ui(ui, shown, &text!(texts, "import-known-rows", count = count));
    for (duplicates, said) in [
        (Duplicates::Skip, text!(texts, "import-known-skip")),
        (Duplicates::Update, text!(texts, "import-known-update")),
        (Duplicates::Keep, text!(texts, "import-known-keep")),
    ] {
        radio_value(ui, shown.palette, &mut mapping.duplicates, duplicates, said);
    }
}

fn header<'a>(shown: &Shown<'a>, column: usize) -> &'a str {
    let column = shown.sheet.columns.get(column);
    column.map_or("", |each| each.header.as_str())
}
