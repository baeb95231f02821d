//! A table on its way into the project: what is in doubt is asked first, then what each column becomes, what the
//! first rows become, and what could not be read. What scrolls stands between the title and the buttons.

mod columns;
mod preview;
mod questions;
mod sheets;

use eframe::egui::{Id, ScrollArea, Ui, Vec2};

use super::title_ui;
use crate::app::importing::{self, Importing, Missing, Sheet};
use crate::app::{Command, CommandQueue, Conductor, ImportCommand, ViewCommand};
use crate::exchange::import::Mapping;
use crate::i18n::Texts;
use crate::model::Audience;
use crate::text;
use crate::ui::theme::Palette;
use crate::ui::widgets::{
    Scrolled as _, link, note, primary_button, problem, progress, secondary_button,
};

/// What the parts of the dialog read.
#[derive(Clone, Copy, Debug)]
struct Shown<'a> {
    texts: &'a Texts,
    palette: &'a Palette,
    sheet: &'a Sheet,
    audience: Audience,
}

const WIDTH_PT: f32 = 820.0;
/// Of the window's height, for what stands above and below the part that scrolls.
const AROUND_PT: f32 = 230.0;
/// Of it, for what stands below, and around the dialog.
const BELOW_PT: f32 = 154.0;

pub(super) fn import_ui(
    ui: &mut Ui,
    palette: &Palette,
    conductor: &Conductor,
    commands: &mut CommandQueue,
) {
    let Some(importing) = conductor.importing() else {
        commands.view(ViewCommand::CloseDialog);
        return;
    };
    let texts = &conductor.texts;
    match importing.sheet() {
        Some(sheet) if !importing.is_adding() => {
            ui.set_width(WIDTH_PT.min(ui.available_width()));
            title_ui(ui, palette, &title(texts, importing));
            let shown = Shown {
                texts,
                palette,
                sheet,
                audience: audience(importing, conductor),
            };
            facts_ui(ui, &shown, importing, conductor, commands);
            ui.add_space(8.0);
            sheet_ui(ui, &shown, importing, commands);
            ui.add_space(12.0);
            foot_ui(ui, &shown, importing, commands);
        }
        None if importing.choice().is_some() && !importing.is_busy() => {
            which_sheet_ui(ui, palette, texts, importing, commands);
        }
        _ => progress_ui(ui, palette, texts, importing, commands),
    }
    keep_in_the_middle(ui);
}

fn title(texts: &Texts, importing: &Importing) -> String {
    if importing.is_copied() {
        text!(texts, "action-import-copied")
    } else {
        text!(texts, "import-title", file = importing.file.as_str())
    }
}

/// A dialog whose size has changed stands where the old one was the middle, until it is drawn again.
fn keep_in_the_middle(ui: &Ui) {
    let (id, size) = (Id::unique("import size"), ui.min_size());
    let before = ui.data_mut(|data| std::mem::replace(data.get_temp_mut_or(id, Vec2::ZERO), size));
    if before != size {
        ui.ctx().request_repaint();
    }
}

/// Before it is known which sheet of the workbook is meant.
fn which_sheet_ui(
    ui: &mut Ui,
    palette: &Palette,
    texts: &Texts,
    importing: &Importing,
    commands: &mut CommandQueue,
) {
    let Some(choice) = importing.choice() else {
        return;
    };
    ui.set_width(520.0_f32.min(ui.available_width()));
    title_ui(ui, palette, &title(texts, importing));
    let height = (ui.ctx().content_rect().height() - AROUND_PT).max(160.0);
    ScrollArea::vertical()
        .id_salt(Id::unique("import sheets"))
        .max_height(height)
        .page(ui, |ui| {
            sheets::sheets_ui(ui, palette, texts, importing, commands);
        });
    ui.add_space(8.0);
    sheets::why_not_ui(ui, palette, texts, importing, choice);
    ui.add_space(12.0);
    if secondary_button(ui, palette, text!(texts, "cancel")).clicked() {
        commands.view(ViewCommand::CloseDialog);
    }
}

/// A new survey asks customers until it is said otherwise.
fn audience(importing: &Importing, conductor: &Conductor) -> Audience {
    match conductor.project() {
        Some(project) if !importing.is_into_new() => project.survey().audience,
        _ => Audience::Customers,
    }
}

/// While the file is read, or the answers are added.
fn progress_ui(
    ui: &mut Ui,
    palette: &Palette,
    texts: &Texts,
    importing: &Importing,
    commands: &mut CommandQueue,
) {
    ui.set_width(420.0_f32.min(ui.available_width()));
    let doing = if importing.is_adding() {
        text!(texts, "import-adding")
    } else if importing.is_copied() {
        text!(texts, "import-reading-copied")
    } else {
        text!(texts, "import-reading", file = importing.file.as_str())
    };
    title_ui(ui, palette, &doing);
    let width = ui.available_width();
    progress(ui, palette, importing.share_done(), width, &doing);
    if let Some((done, of, speed)) = importing.speed() {
        let said = text!(texts, "import-speed", done = done, of = of, speed = speed);
        note(ui, palette, said);
    }
    ui.add_space(16.0);
    if secondary_button(ui, palette, text!(texts, "cancel")).clicked() {
        commands.view(ViewCommand::CloseDialog);
    }
}

fn facts_ui(
    ui: &mut Ui,
    shown: &Shown<'_>,
    importing: &Importing,
    conductor: &Conductor,
    commands: &mut CommandQueue,
) {
    let (texts, sheet) = (shown.texts, shown.sheet);
    let rows = sheet.look.counted.rows;
    let facts = text!(
        texts,
        "import-facts",
        rows = rows,
        columns = sheet.columns.len()
    );
    let into = match (importing.new_survey(), conductor.project()) {
        (None, Some(project)) => {
            let survey = project.survey().name.as_str();
            text!(texts, "import-into-open", survey = survey)
        }
        (fresh, _) => text!(texts, "import-into-new", survey = fresh.unwrap_or_default()),
    };
    ui.spacing_mut().item_spacing.y = 2.0;
    let said = text!(texts, "import-facts-into", facts = facts, into = into);
    note(ui, shown.palette, said);
    if let Some(origin) = importing::origin(texts, sheet.origin()) {
        note(ui, shown.palette, origin);
    }
    if sheet.is_remembered {
        ui.horizontal_wrapped(|ui| {
            note(ui, shown.palette, text!(texts, "import-remembered"));
            if link(ui, shown.palette, &text!(texts, "import-propose-anew")).clicked() {
                commands.push(Command::Import(ImportCommand::ProposeAnew));
            }
        });
    }
    ui.spacing_mut().item_spacing.y = 8.0;
}

/// Everything that scrolls. A person's choice asks for the whole mapping again.
fn sheet_ui(ui: &mut Ui, shown: &Shown<'_>, importing: &Importing, commands: &mut CommandQueue) {
    // What stands above takes more lines in a narrow window.
    let around = (ui.min_rect().height() + BELOW_PT).max(AROUND_PT);
    let height = (ui.ctx().content_rect().height() - around).max(120.0);
    let mut mapping: Mapping = shown.sheet.look.mapping.clone();
    ScrollArea::vertical()
        .id_salt(Id::unique("import sheet"))
        .max_height(height)
        .auto_shrink([false, true])
        .following(ui, |ui| {
            // Clear of the scroll bar, which floats.
            ui.set_max_width(ui.available_width() - 14.0);
            sheets::sheets_ui(ui, shown.palette, shown.texts, importing, commands);
            questions::encoding_ui(ui, shown, importing, commands);
            questions::questions_ui(ui, shown, &mut mapping);
            columns::columns_ui(ui, shown, &mut mapping);
            // Without a score there is nothing to be seen of answers yet.
            if shown.sheet.missing() != Some(Missing::Score) {
                preview::preview_ui(ui, shown);
                preview::problems_ui(ui, shown);
            }
        });
    if mapping != shown.sheet.look.mapping {
        commands.push(Command::Import(ImportCommand::Remap(mapping)));
    }
}

fn foot_ui(ui: &mut Ui, shown: &Shown<'_>, importing: &Importing, commands: &mut CommandQueue) {
    let (texts, counted) = (shown.texts, shown.sheet.look.counted);
    let missing = shown.sheet.missing();
    match missing {
        // Why there is none is said above, and nothing else is to be said.
        Some(Missing::Score) if shown.sheet.no_score().is_some() => {}
        Some(missing) => drop(problem(ui, shown.palette, missing_said(texts, missing))),
        None => drop(note(
            ui,
            shown.palette,
            crate::wording::counted(texts, counted),
        )),
    }
    ui.add_space(4.0);
    ui.horizontal(|ui| {
        let finish = match missing {
            None => text!(texts, "import-finish", count = counted.done()),
            Some(_) => text!(texts, "import-finish-none"),
        };
        let is_ready = missing.is_none() && !importing.is_busy();
        let finish = ui
            .add_enabled_ui(is_ready, |ui| primary_button(ui, shown.palette, finish))
            .inner;
        // Enter imports, until the keyboard is somewhere else.
        let is_free = ui.memory(|memory| memory.focused().is_none());
        if is_ready && is_free {
            finish.request_focus();
        }
        if finish.clicked() {
            commands.push(Command::Import(ImportCommand::Finish));
        }
        if secondary_button(ui, shown.palette, text!(texts, "cancel")).clicked() {
            commands.view(ViewCommand::CloseDialog);
        }
    });
}

fn missing_said(texts: &Texts, missing: Missing) -> String {
    match missing {
        Missing::Score => text!(texts, "import-missing-score"),
        Missing::DateOrder => text!(texts, "import-missing-order"),
        Missing::Answers => text!(texts, "import-missing-answers"),
        Missing::Nothing => text!(texts, "import-nothing-new"),
    }
}

/// The heading of a part, with room above it.
fn heading_ui(ui: &mut Ui, shown: &Shown<'_>, heading: &str) {
    ui.add_space(8.0);
    crate::ui::widgets::card_heading(ui, shown.palette, heading);
}

/// A cell of a row: so wide, and cut off rather than wrapped.
fn cell_ui(ui: &mut Ui, width_pt: f32, add: impl FnOnce(&mut Ui)) {
    let size = Vec2::new(width_pt, ui.available_height());
    let layout = eframe::egui::Layout::left_to_right(eframe::egui::Align::Center);
    ui.allocate_ui_with_layout(size, layout, |ui| {
        ui.set_width(width_pt);
        add(ui);
    });
}
