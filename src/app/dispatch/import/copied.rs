//! Cells that were copied elsewhere.

use std::sync::Arc;

use eframe::egui;

use crate::app::importing::Source;
use crate::app::job::PROGRESS_EVERY;
use crate::app::{Conductor, Dialog, Notice};
use crate::text;

/// So long after it was asked for, the clipboard holds no text.
const CLIPBOARD_SECONDS: f64 = 0.6;

impl Conductor {
    /// Whether cells on the clipboard are wanted now: asked for, or an import is looked at.
    pub fn takes_copied(&self) -> bool {
        self.imports.wanted_copied.is_some() || self.session.dialog == Some(Dialog::Import)
    }

    /// The system hands over what is on the clipboard with the next frames, or nothing.
    pub(super) fn ask_for_copied(&mut self, ctx: &egui::Context) {
        self.imports.wanted_copied = Some(ctx.input(|input| input.time));
        ctx.send_viewport_cmd(egui::ViewportCommand::RequestPaste);
        ctx.request_repaint();
    }

    /// Says so when the clipboard held no text. Called once a frame.
    pub(in crate::app) fn poll_copied(&mut self, ctx: &egui::Context) {
        let Some(since) = self.imports.wanted_copied else {
            return;
        };
        if ctx.input(|input| input.time) - since < CLIPBOARD_SECONDS {
            return ctx.request_repaint_after(PROGRESS_EVERY);
        }
        self.imports.wanted_copied = None;
        self.notice = Some(Notice::problem(text!(self.texts, "import-copied-none")));
    }

    pub(super) fn import_copied(&mut self, ctx: &egui::Context, text: String) {
        self.imports.wanted_copied = None;
        if text.trim().is_empty() {
            self.notice = Some(Notice::problem(text!(self.texts, "import-copied-none")));
            return;
        }
        self.end_import();
        let name = text!(self.texts, "import-copied-name");
        let into = self.project().filter(|_| !self.is_read_only()).cloned();
        let (snapshot, fresh) = match into {
            Some(open) => (open, None),
            None => match self.fresh_survey(&name) {
                Some(fresh) => (fresh.clone(), Some(fresh)),
                None => return,
            },
        };
        self.begin_import(
            ctx,
            (Source::Copied(Arc::from(text)), name),
            snapshot,
            fresh,
        );
    }
}
