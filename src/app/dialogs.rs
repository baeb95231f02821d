//! The system's file dialogs: opened on the window's thread, polled each frame, never waited for. Where none comes up,
//! a path can be typed instead.
//!
//! The system does not say that it cannot show a dialog: what it gives is the same as when somebody cancels, at once or
//! after waiting long for a service that is not there. But a dialog takes the keyboard from the window, so that where the
//! window has kept it, there was none.

use std::future::Future;
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::time::Duration;

use eframe::egui;

use super::Dialog;
use super::session::PrintKind;
use crate::analysis::Dimension;
use crate::handed_out::AnswersFormat;
use crate::i18n::Texts;
use crate::text;

/// What a path is wanted for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DialogPurpose {
    OpenSurvey,
    SaveSurveyAs,
    ImportTable,
    ExportChart,
    /// A folder.
    ExportAllCharts,
    ExportNumbers,
    PrintReport(PrintKind),
    /// One for each value.
    PrintEach(Dimension, PrintKind),
    PrintCards,
    ChooseLogo,
    ExportAnswers(AnswersFormat),
    SaveReport,
}

impl DialogPurpose {
    /// Whether the path is to be written rather than read.
    pub const fn is_saving(self) -> bool {
        matches!(
            self,
            Self::SaveSurveyAs
                | Self::ExportChart
                | Self::ExportNumbers
                | Self::PrintReport(_)
                | Self::PrintEach(..)
                | Self::PrintCards
                | Self::ExportAnswers(_)
                | Self::SaveReport
        )
    }

    /// Whether a folder is wanted rather than a file.
    pub const fn is_folder(self) -> bool {
        matches!(self, Self::ExportAllCharts)
    }

    pub fn title(self, texts: &Texts) -> String {
        match self {
            Self::OpenSurvey => text!(texts, "dialog-open-survey"),
            Self::SaveSurveyAs => text!(texts, "dialog-save-survey"),
            Self::ImportTable => text!(texts, "dialog-import"),
            Self::ExportChart => text!(texts, "dialog-export-chart"),
            Self::ExportAllCharts => text!(texts, "charts-export-all"),
            Self::ExportNumbers => text!(texts, "charts-save-numbers"),
            Self::PrintReport(_) | Self::PrintEach(..) => text!(texts, "dialog-save-report"),
            Self::PrintCards => text!(texts, "dialog-save-cards"),
            Self::ChooseLogo => text!(texts, "dialog-choose-logo"),
            Self::ExportAnswers(_) => text!(texts, "dialog-export-answers"),
            Self::SaveReport => text!(texts, "dialog-import-report"),
        }
    }

    /// What the system's dialog offers: a name for the kind of file, and its extensions.
    fn filters(self, texts: &Texts) -> Vec<(String, &'static [&'static str])> {
        match self {
            Self::OpenSurvey | Self::SaveSurveyAs => vec![(text!(texts, "kind-survey"), &["json"])],
            Self::ImportTable => vec![(
                text!(texts, "kind-table"),
                &[
                    "xlsx", "xlsm", "xls", "ods", "csv", "tsv", "txt", "jsonl", "ndjson", "json",
                ],
            )],
            Self::ExportChart => vec![
                (text!(texts, "kind-png"), &["png"]),
                (text!(texts, "kind-svg"), &["svg"]),
                (text!(texts, "kind-pdf"), &["pdf"]),
            ],
            Self::ExportAllCharts => Vec::new(),
            Self::PrintReport(PrintKind::Html) | Self::PrintEach(_, PrintKind::Html) => {
                vec![(text!(texts, "kind-html"), &["html"])]
            }
            Self::PrintReport(PrintKind::Pdf)
            | Self::PrintEach(_, PrintKind::Pdf)
            | Self::PrintCards => vec![(text!(texts, "kind-pdf"), &["pdf"])],
            Self::ChooseLogo => {
                vec![(text!(texts, "kind-picture"), &["png", "jpg", "jpeg"])]
            }
            Self::ExportNumbers | Self::SaveReport | Self::ExportAnswers(AnswersFormat::Csv) => {
                vec![(text!(texts, "charts-kind-csv"), &["csv"])]
            }
            Self::ExportAnswers(AnswersFormat::Xlsx) => {
                vec![(text!(texts, "kind-xlsx"), &["xlsx"])]
            }
            Self::ExportAnswers(AnswersFormat::JsonLines) => {
                vec![(text!(texts, "kind-jsonl"), &["jsonl"])]
            }
            Self::ExportAnswers(AnswersFormat::Anonymised) => {
                vec![(text!(texts, "kind-survey"), &["json"])]
            }
        }
    }
}

type Answer = Pin<Box<dyn Future<Output = Option<PathBuf>> + Send>>;

/// The dialog that is open, if one is.
#[derive(Default)]
pub(super) struct FileDialogs {
    /// One to be shown when the window's handle is at hand.
    wanted: Option<DialogPurpose>,
    open: Option<Asked>,
    /// What the window showed when one was last shown.
    pub(super) over: Option<Dialog>,
}

/// A dialog that was asked for.
struct Asked {
    purpose: DialogPurpose,
    answer: Answer,
    /// On the window's clock.
    since: f64,
    /// Whether the window has had the keyboard all along.
    has_keyboard: bool,
    /// Whether it was said that it does not come up.
    is_told: bool,
    /// For what one was asked for since: this one cannot be seen.
    again: Option<DialogPurpose>,
}

/// What became of a dialog.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Chosen {
    Path(DialogPurpose, PathBuf),
    /// Closed without a choice.
    Nothing,
    /// None came up, or none has so far.
    Unavailable(DialogPurpose),
}

impl std::fmt::Debug for FileDialogs {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let purpose = self.open.as_ref().map(|asked| asked.purpose);
        f.debug_struct("FileDialogs")
            .field("open", &purpose)
            .finish_non_exhaustive()
    }
}

/// No person closes a dialog as quickly, wherever the keyboard is.
const SHORTEST_SECONDS: f64 = 0.4;
/// Nobody waits longer for one to come up.
const LONGEST_SECONDS: f64 = 3.0;

impl FileDialogs {
    /// Asks for one.
    pub(super) fn want(&mut self, purpose: DialogPurpose) {
        self.wanted = Some(purpose);
    }

    /// The one that was asked for and is not shown yet.
    pub(super) fn take_wanted(&mut self) -> Option<DialogPurpose> {
        self.wanted.take()
    }

    /// Whether one is in front of somebody, as far as is known, or will be.
    pub(super) fn is_asked_for(&self) -> bool {
        self.wanted.is_some() || self.open.as_ref().is_some_and(|asked| !asked.is_told)
    }

    /// Shows a dialog. Where one was asked for before that cannot be seen, that is said.
    pub(super) fn show(
        &mut self,
        purpose: DialogPurpose,
        suggested: &str,
        texts: &Texts,
        ctx: &egui::Context,
        frame: &eframe::Frame,
    ) {
        if let Some(asked) = &mut self.open {
            asked.again = Some(purpose);
            ctx.request_repaint();
            return;
        }
        let mut dialog = rfd::AsyncFileDialog::new()
            .set_title(purpose.title(texts))
            .set_parent(frame);
        for (name, extensions) in purpose.filters(texts) {
            dialog = dialog.add_filter(name, extensions);
        }
        let answer: Answer = if purpose.is_folder() {
            let picking = dialog.pick_folder();
            Box::pin(async { picking.await.map(|folder| folder.path().to_owned()) })
        } else if purpose.is_saving() {
            let saving = dialog.set_file_name(suggested).save_file();
            Box::pin(async { saving.await.map(|file| file.path().to_owned()) })
        } else {
            let picking = dialog.pick_file();
            Box::pin(async { picking.await.map(|file| file.path().to_owned()) })
        };
        self.wait(purpose, answer, ctx);
    }

    fn wait(&mut self, purpose: DialogPurpose, answer: Answer, ctx: &egui::Context) {
        self.open = Some(Asked {
            purpose,
            answer,
            since: ctx.input(|input| input.time),
            has_keyboard: true,
            is_told: false,
            again: None,
        });
        ctx.request_repaint();
    }

    /// What is chosen in a dialog that may still come up counts no more.
    pub(super) fn leave(&mut self) {
        self.open = None;
    }

    /// Looks whether the dialog has been answered, or does not come up.
    pub(super) fn poll(&mut self, ctx: &egui::Context) -> Option<Chosen> {
        let asked = self.open.as_mut()?;
        let (now, has_keyboard) = ctx.input(|input| (input.time, input.focused));
        let lasted = now - asked.since;
        let waker = Waker::from(Arc::new(Repaint(ctx.clone())));
        let Poll::Ready(path) = asked.answer.as_mut().poll(&mut Context::from_waker(&waker)) else {
            asked.has_keyboard &= has_keyboard;
            return asked.late(ctx, lasted);
        };
        let purpose = asked.purpose;
        let chosen = match path {
            Some(path) => Chosen::Path(purpose, path),
            None if asked.is_told => Chosen::Nothing,
            None if asked.has_keyboard || lasted < SHORTEST_SECONDS => Chosen::Unavailable(purpose),
            None => Chosen::Nothing,
        };
        self.open = None;
        Some(chosen)
    }
}

impl Asked {
    /// Says once that the dialog does not come up, and whenever one is asked for again.
    fn late(&mut self, ctx: &egui::Context, lasted: f64) -> Option<Chosen> {
        if let Some(purpose) = self.again.take() {
            self.is_told = true;
            return Some(Chosen::Unavailable(purpose));
        }
        if self.is_told || !self.has_keyboard {
            return None;
        }
        if lasted < LONGEST_SECONDS {
            let left = Duration::from_secs_f64(LONGEST_SECONDS - lasted);
            ctx.request_repaint_after(left);
            return None;
        }
        self.is_told = true;
        Some(Chosen::Unavailable(self.purpose))
    }
}

/// Wakes the window when the dialog is answered.
struct Repaint(egui::Context);

impl Wake for Repaint {
    fn wake(self: Arc<Self>) {
        self.0.request_repaint();
    }
}

#[cfg(test)]
mod tests {
    use std::future::{pending, ready};

    use super::*;

    const PURPOSE: DialogPurpose = DialogPurpose::SaveReport;

    /// What becomes of a dialog that gives `answer`, looked at at those times, with the keyboard in the window or not.
    fn polled(
        answer: impl Future<Output = Option<PathBuf>> + Send + 'static,
        looks: &[(f64, bool)],
    ) -> Vec<Option<Chosen>> {
        let ctx = egui::Context::default();
        let mut dialogs = FileDialogs::default();
        dialogs.wait(PURPOSE, Box::pin(answer), &ctx);
        let look = |&(time, focused): &(f64, bool)| {
            let input = egui::RawInput {
                time: Some(time),
                focused,
                ..egui::RawInput::default()
            };
            ctx.begin_pass(input);
            let chosen = dialogs.poll(&ctx);
            ctx.end_pass().textures_delta.clear();
            chosen
        };
        looks.iter().map(look).collect()
    }

    /// Gives nothing when it is asked for the `n`th time.
    fn nothing_at(n: usize) -> impl Future<Output = Option<PathBuf>> {
        let mut asked = 0;
        std::future::poll_fn(move |_| {
            asked += 1;
            if asked < n {
                Poll::Pending
            } else {
                Poll::Ready(None)
            }
        })
    }

    #[test]
    fn what_is_chosen_is_given_and_what_is_cancelled_is_nothing() {
        let path = PathBuf::from("a.csv");
        let chosen = polled(ready(Some(path.clone())), &[(0.0, true)]);
        assert_eq!(chosen, [Some(Chosen::Path(PURPOSE, path))]);
        let cancelled = polled(nothing_at(3), &[(0.0, true), (0.5, false), (9.0, true)]);
        assert_eq!(cancelled, [None, None, Some(Chosen::Nothing)]);
    }

    #[test]
    fn a_dialog_that_never_took_the_keyboard_was_not_shown_however_long_it_lasted() {
        let unavailable = || Some(Chosen::Unavailable(PURPOSE));
        assert_eq!(polled(ready(None), &[(0.1, true)]), [unavailable()]);
        assert_eq!(polled(ready(None), &[(0.1, false)]), [unavailable()]);
        let slow = polled(nothing_at(2), &[(0.0, true), (2.0, true)]);
        assert_eq!(slow, [None, unavailable()]);
    }

    #[test]
    fn one_that_does_not_come_up_is_told_of_once_and_may_come_up_still() {
        let looks = [(0.0, true), (2.9, true), (3.1, true), (9.0, true)];
        let told = polled(pending(), &looks);
        let unavailable = Chosen::Unavailable(PURPOSE);
        assert_eq!(told, [None, None, Some(unavailable), None]);
        let shown = polled(pending(), &[(0.0, true), (1.0, false), (60.0, true)]);
        assert_eq!(shown, [None, None, None]);
        let given_up = polled(nothing_at(3), &[(0.0, true), (3.1, true), (25.0, true)]);
        assert_eq!(given_up[2], Some(Chosen::Nothing));
    }
}
