//! Which sheet of a workbook is meant, where several hold something.

use eframe::egui::{TextWrapMode, Ui};

use crate::app::importing::{self, Importing, SheetChoice};
use crate::app::{Command, CommandQueue, ImportCommand};
use crate::exchange::import::SheetGlance;
use crate::i18n::Texts;
use crate::text;
use crate::ui::theme::Palette;
use crate::ui::widgets::{card_heading, note, problem, radio};

/// A choice by name and by what each sheet begins with. Nothing where there is only one.
pub(super) fn sheets_ui(
    ui: &mut Ui,
    palette: &Palette,
    texts: &Texts,
    importing: &Importing,
    commands: &mut CommandQueue,
) {
    let Some(choice) = importing.choice() else {
        return;
    };
    let heading = if asks_for_table(choice) {
        text!(texts, "import-which-table")
    } else {
        text!(texts, "import-which-sheet")
    };
    card_heading(ui, palette, &heading);
    for sheet in &choice.sheets {
        let is_chosen = choice.chosen.as_deref() == Some(sheet.name.as_str());
        if sheet_ui(ui, palette, &says(texts, sheet, choice.is_text), is_chosen) {
            let name = sheet.name.clone();
            commands.push(Command::Import(ImportCommand::ReadSheet(name)));
        }
    }
}

/// Whether what is to be chosen are tables in a text, or several on a sheet.
fn asks_for_table(choice: &SheetChoice) -> bool {
    let mut sheets = choice.sheets.iter();
    choice.is_text || sheets.any(|sheet| cells_of(&sheet.name).is_some())
}

/// The sheet and the corners of a table among others on it: `May!A8:D20`.
fn cells_of(name: &str) -> Option<(&str, &str)> {
    let (sheet, cells) = name.rsplit_once('!')?;
    let (first, last) = cells.split_once(':')?;
    let is_cell = |cell: &str| {
        let row = cell.trim_start_matches(|c: char| c.is_ascii_uppercase());
        row.len() < cell.len() && !row.is_empty() && row.bytes().all(|c| c.is_ascii_digit())
    };
    (is_cell(first) && is_cell(last)).then_some((sheet, cells))
}

fn says(texts: &Texts, sheet: &SheetGlance, is_text: bool) -> String {
    let (name, columns) = (sheet.name.as_str(), sheet.begins.join(", "));
    if is_text {
        text!(texts, "import-lines-begin", lines = name, columns = columns)
    } else if let Some((sheet, cells)) = cells_of(name) {
        text!(
            texts,
            "import-cells-begin",
            sheet = sheet,
            cells = cells,
            columns = columns
        )
    } else {
        text!(
            texts,
            "import-sheet-begins",
            sheet = name,
            columns = columns
        )
    }
}

/// Whether it was chosen.
fn sheet_ui(ui: &mut Ui, palette: &Palette, says: &str, is_chosen: bool) -> bool {
    ui.scope(|ui| {
        ui.style_mut().wrap_mode = Some(TextWrapMode::Truncate);
        // Without a tip, which would lie over the next one.
        radio(ui, palette, is_chosen, says).clicked() && !is_chosen
    })
    .inner
}

/// Why there is nothing to be seen of the table yet.
pub(super) fn why_not_ui(
    ui: &mut Ui,
    palette: &Palette,
    texts: &Texts,
    importing: &Importing,
    choice: &SheetChoice,
) {
    let refused = choice.refused.as_ref();
    let refused = refused.and_then(|error| importing::unread(texts, &importing.file, error));
    match refused {
        Some(refused) => problem(ui, palette, refused),
        None if asks_for_table(choice) => note(ui, palette, text!(texts, "import-missing-table")),
        None => note(ui, palette, text!(texts, "import-missing-sheet")),
    };
}
