//! Answers out: written on a thread, from a snapshot, into a file that is never the open survey.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use eframe::egui;

use crate::analysis::{Filter, selected_rows};
use crate::app::destination::destination;
use crate::app::exporting::{AnswersExport, Said};
use crate::app::job::{Job, Outcome, PROGRESS_EVERY};
use crate::app::{Conductor, Dialog};
use crate::document::OpenProject;
use crate::exchange::export::{Comments, ExportError, Progress, write_whole};
use crate::handed_out::{ExportWish, export_answers};
use crate::i18n::Texts;
use crate::text;
use crate::wording::{export_fault, exported_lines, no_texts};

impl Conductor {
    pub fn answers_export(&self) -> &AnswersExport {
        &self.exports.answers
    }

    /// The filter that an export obeys.
    pub fn export_filter(&self) -> Filter {
        if self.session.answers.all {
            Filter::default()
        } else {
            self.session.filter.clone()
        }
    }

    /// How many answers the filter selects.
    pub fn filtered_count(&self) -> usize {
        self.project().map_or(0, |project| {
            selected_rows(project, &self.session.filter).len()
        })
    }

    pub(super) fn export_answers(&mut self, ctx: &egui::Context, path: &Path) {
        let choice = self.session.answers;
        let Some(open) = &self.open else {
            return;
        };
        self.session.dialog = Some(Dialog::Export);
        let path = match self.answers_destination(open, path) {
            Ok(path) => path,
            Err(why) => {
                self.exports.answers.said = Some(Said::Failed(why));
                return;
            }
        };
        let project = open.document().project().clone();
        let wish = ExportWish {
            format: choice.format,
            filter: self.export_filter(),
            by: self.session.breakdown_in(&project),
            comments: if choice.without_comments {
                Comments::Removed
            } else {
                Comments::Kept
            },
            today: self.today(),
            new_id: self.environment.keeping.new_id(),
        };
        // The thread speaks with its own.
        let texts = match Texts::load(self.texts.language()) {
            Ok(texts) => texts,
            Err(error) => {
                self.exports.answers.said = Some(Said::Failed(no_texts(&self.texts, &error)));
                return;
            }
        };
        let target = path.clone();
        let job = Job::start("export answers", ctx, move |watch| {
            let mut told = |progress: Progress| watch.report(progress.done, progress.of);
            write_whole(&target, |out| {
                let done = export_answers(&project, &wish, &texts, out, &mut told)?;
                // What is not wanted any more does not take the place of what is there.
                match told(Progress { done: 1, of: 1 }) {
                    ControlFlow::Continue(()) => Ok(done),
                    ControlFlow::Break(()) => Err(ExportError::Cancelled),
                }
            })
        });
        self.exports.answers = AnswersExport {
            job: Some(job),
            path,
            said: None,
        };
    }

    /// Where the answers go; else why nothing is written, in words.
    fn answers_destination(&self, open: &OpenProject, path: &Path) -> Result<PathBuf, String> {
        let formats = [self.session.answers.format];
        let (path, _) = destination(path, &formats, Some(open.path()))
            .map_err(|refused| refused.said(&self.texts))?;
        if selected_rows(open.document().project(), &self.export_filter()).is_empty() {
            return Err(text!(self.texts, "export-nothing"));
        }
        Ok(path)
    }

    pub(super) fn stop_answers_export(&mut self) {
        self.exports.answers = AnswersExport::default();
    }

    /// Takes in what is done. Called once a frame.
    pub(in crate::app) fn poll_answers_export(&mut self, ctx: &egui::Context) {
        let Some(job) = &self.exports.answers.job else {
            return;
        };
        // Leaving the dialog is cancelling.
        if self.session.dialog != Some(Dialog::Export) {
            return self.stop_answers_export();
        }
        let path = &self.exports.answers.path;
        let said = match job.poll() {
            Outcome::Running => return ctx.request_repaint_after(PROGRESS_EVERY),
            Outcome::Finished(Ok(done)) => {
                Some(Said::Done(exported_lines(&self.texts, path, &done)))
            }
            Outcome::Finished(Err(error)) => {
                export_fault(&self.texts, path, &error).map(Said::Failed)
            }
            Outcome::Lost => {
                let path = path.display().to_string();
                let reason = text!(self.texts, "work-lost");
                let said = text!(self.texts, "export-failed", path = path, reason = reason);
                Some(Said::Failed(said))
            }
        };
        if matches!(said, Some(Said::Failed(_))) {
            self.stays_open();
        }
        self.exports.answers.said = said;
        self.exports.answers.job = None;
        ctx.request_repaint();
    }
}
