//! Surveys that have no file of their own, taken away when they are not wanted any more.

use eframe::egui;

use crate::app::draft_list::{DraftNews, Removal};
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
        let mut news = self.drafts.poll();
        if self.open.is_none() {
            let looked = self.drafts.refresh(ctx, &self.environment.keeping);
            news = news.or(looked);
        }
        match news {
            None => {}
            Some(DraftNews::Removal(removal)) => self.tell_removal(&removal),
            Some(DraftNews::Unlisted(fault)) => {
                let folder = self.environment.keeping.state.drafts();
                let folder = folder.display().to_string();
                let reason = system_says(fault);
                let said = text!(
                    self.texts,
                    "drafts-unlisted",
                    folder = folder,
                    reason = reason
                );
                self.notice = Some(Notice::problem(said));
            }
            Some(DraftNews::Unread(path)) => {
                let path = path.display().to_string();
                self.notice = Some(Notice::problem(text!(
                    self.texts,
                    "drafts-unread",
                    path = path
                )));
            }
        }
    }

    /// Whether the surveys without a file are being looked for.
    pub fn is_looking_for_drafts(&self) -> bool {
        self.drafts.is_awaited()
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
