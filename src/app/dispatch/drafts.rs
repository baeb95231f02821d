//! Surveys that have no file of their own, taken away when they are not wanted any more.

use eframe::egui;

use crate::app::draft_list::Removal;
use crate::app::{Conductor, Notice};
use crate::document::Draft;
use crate::project_file::RemoveError;
use crate::text;
use crate::wording::system_says;

impl Conductor {
    pub(super) fn remove_draft(&mut self, ctx: &egui::Context, draft: &Draft) {
        self.drafts.remove(ctx, draft, &self.environment.keeping);
    }

    /// Called once a frame.
    pub(in crate::app) fn poll_drafts(&mut self, ctx: &egui::Context) {
        if let Some(removal) = self.drafts.poll() {
            self.tell_removal(&removal);
        }
        if self.open.is_none() {
            self.drafts.refresh(ctx, &self.environment.keeping);
        }
    }

    fn tell_removal(&mut self, removal: &Removal) {
        let (texts, name) = (&self.texts, removal.name.as_str());
        self.notice = Some(match &removal.result {
            Ok(()) => Notice::done(text!(texts, "remove-draft-done", name = name)),
            Err(RemoveError::Open) => {
                Notice::problem(text!(texts, "remove-draft-open", name = name))
            }
            Err(RemoveError::Io(fault)) => Notice::problem(text!(
                texts,
                "remove-draft-failed",
                name = name,
                reason = system_says(*fault)
            )),
        });
    }
}
