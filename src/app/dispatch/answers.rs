//! Answers out: written on a thread, from a snapshot, into a file that is never the open survey.

use std::ops::ControlFlow;
use std::path::Path;

use eframe::egui;

use crate::analysis::{Filter, selected_rows};
use crate::app::exporting::{AnswersExport, Said};
use crate::app::job::{Job, Outcome, PROGRESS_EVERY};
use crate::app::{Conductor, Dialog};
use crate::document::OpenProject;
use crate::exchange::export::{Comments, ExportError, Progress, is_same_file, write_whole};
use crate::i18n::Texts;
use crate::project_file::project_path;
use crate::text;
use crate::wording::{
    AnswersFormat, ExportWish, export_answers, export_fault, exported_lines, no_texts,
};

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
        let asked_for = path;
        let path = with_extension(path, choice.format);
        if let Some(why) = self.refused(open, asked_for, &path, choice.format) {
            self.exports.answers.said = Some(Said::Failed(why));
            return;
        }
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

    /// Why nothing may be written there.
    fn refused(
        &self,
        open: &OpenProject,
        asked_for: &Path,
        path: &Path,
        format: AnswersFormat,
    ) -> Option<String> {
        let texts = &self.texts;
        if is_same_file(open.path(), path) {
            return Some(text!(texts, "charts-is-the-survey"));
        }
        let is_a_survey = path.exists() && (format == AnswersFormat::Anonymised || is_json(path));
        if is_a_survey {
            let path = path.display().to_string();
            return Some(text!(texts, "export-is-a-survey", path = path));
        }
        // Nobody was asked whether that one may go.
        if asked_for != path && path.exists() {
            let path = path.display().to_string();
            return Some(text!(texts, "charts-exists", path = path));
        }
        let filter = self.export_filter();
        let is_empty = selected_rows(open.document().project(), &filter).is_empty();
        is_empty.then(|| text!(texts, "export-nothing"))
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

fn is_json(path: &Path) -> bool {
    path.extension()
        .is_some_and(|kind| kind.eq_ignore_ascii_case("json"))
}

/// The system's dialog does not add it.
fn with_extension(path: &Path, format: AnswersFormat) -> std::path::PathBuf {
    if format == AnswersFormat::Anonymised {
        return project_path(path.to_owned());
    }
    let wanted = format.extension();
    let has_it = path
        .extension()
        .is_some_and(|kind| kind.eq_ignore_ascii_case(wanted));
    if has_it {
        return path.to_owned();
    }
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".");
    name.push(wanted);
    path.with_file_name(name)
}
