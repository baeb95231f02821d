//! What was read goes into a survey; what came of it is told, and what was chosen is remembered.

use std::io::Write as _;
use std::path::Path;

use eframe::egui;

use crate::analysis::Dimension;
use crate::app::importing::{Built, ImportReport, Importing, Remembered, Sheet};
use crate::app::{Conductor, Dialog, Notice, View};
use crate::document::{EditLabel, OpenProject};
use crate::exchange::export::{ExportError, is_same_file, write_whole};
use crate::exchange::import::{ColumnUse, DateOrder, Duplicates};
use crate::settings::{ImportChoice, Settings};
use crate::text;
use crate::wording::export_fault;

impl Conductor {
    /// One undo. Where the survey has changed meanwhile, the edit is built again.
    pub(super) fn add_imported(&mut self, ctx: &egui::Context, built: Built) {
        let planned_now = self
            .import_target()
            .map(|project| self.planned_for(project));
        if planned_now.as_ref() != Some(&built.planned_for) {
            return self.build_import(ctx);
        }
        let Some(mut importing) = self.end_import() else {
            return;
        };
        match importing.fresh.take() {
            None => self.put_in(&importing, built),
            // Where it cannot be begun, that is said.
            Some(fresh) => self.start(ctx, fresh, View::Scores, move |conductor| {
                conductor.put_in(&importing, built);
                conductor.session.breakdown = importing
                    .sheet()
                    .and_then(|sheet| conductor.first_segments(sheet));
            }),
        }
    }

    fn put_in(&mut self, importing: &Importing, built: Built) {
        self.notice = None;
        let label = EditLabel::ImportResponses(built.counted.done());
        if !self.apply(label, built.edit) {
            return; // that is said
        }
        if let Some(sheet) = importing.sheet() {
            let report = ImportReport::of(importing, &sheet.look, built.counted);
            self.imports.report = Some(report);
            self.session.dialog = Some(Dialog::ImportReport);
            self.remember_import(sheet);
        }
    }

    /// What was chosen, for the next table of the same columns.
    fn remember_import(&mut self, sheet: &Sheet) {
        let mapping = &sheet.look.mapping;
        let uses: Option<Vec<String>> = mapping
            .uses()
            .iter()
            .map(|each| each.word().map(str::to_owned))
            .collect();
        let Some(uses) = uses.filter(|_| sheet.table.own_language().is_none()) else {
            return;
        };
        let order = mapping.date_order.word();
        self.settings.remember_import(ImportChoice {
            shape: sheet.table.shape(),
            uses,
            date_order: order
                .filter(|_| sheet.look.asks_date_order)
                .map(str::to_owned),
            duplicates: mapping.duplicates.word().to_owned(),
        });
        self.write_settings();
    }

    pub(super) fn save_report(&mut self, path: &Path) {
        let Some(report) = &self.imports.report else {
            return;
        };
        let open = self.open.as_ref().map(OpenProject::path);
        if open.is_some_and(|open| is_same_file(open, path)) {
            self.notice = Some(Notice::problem(text!(self.texts, "charts-is-the-survey")));
            return;
        }
        let csv = report.csv(&self.texts);
        let written = write_whole(path, |out| {
            out.write_all(csv.as_bytes()).map_err(ExportError::Io)
        });
        self.notice = match written {
            Ok(()) => {
                let path = path.display().to_string();
                Some(Notice::done(text!(self.texts, "saved-to", path = path)))
            }
            Err(error) => export_fault(&self.texts, path, &error).map(Notice::problem),
        };
    }

    /// The first column of the table that tells answers apart.
    fn first_segments(&self, sheet: &Sheet) -> Option<Dimension> {
        let column = sheet.look.mapping.columns_of(ColumnUse::Choice).next()?;
        let header = &sheet.columns.get(column)?.header;
        let field = self.project()?.fields().named(header)?;
        Some(Dimension::Field(field.id))
    }
}

/// What was chosen for the last table of that shape.
pub(super) fn remembered(settings: &Settings, shape: &str) -> Option<Remembered> {
    let choice = settings.import_choice(shape)?;
    let uses = choice.uses.iter().map(|word| ColumnUse::of_word(word));
    let order = choice.date_order.as_deref();
    let duplicates = Duplicates::WORDS.iter();
    let duplicates = duplicates
        .copied()
        .find(|(word, _)| *word == choice.duplicates);
    Some(Remembered {
        uses: uses.collect::<Option<_>>()?,
        date_order: order.and_then(DateOrder::of_word),
        duplicates: duplicates.map(|(_, each)| each).unwrap_or_default(),
    })
}
