//! The system's file dialogs: opened on the window's thread, polled each frame, never waited for. Where the system
//! has none, a path can be typed instead.

use std::future::Future;
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};

use eframe::egui;

use super::session::PrintKind;
use crate::analysis::Dimension;
use crate::i18n::Texts;
use crate::project_file::project_path;
use crate::text;
use crate::wording::AnswersFormat;

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

    /// The file that would be written at a typed path.
    pub fn written(self, typed: &str) -> PathBuf {
        match self {
            Self::SaveSurveyAs | Self::ExportAnswers(AnswersFormat::Anonymised) => {
                project_path(PathBuf::from(typed))
            }
            _ => PathBuf::from(typed),
        }
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
    open: Option<(DialogPurpose, Answer, f64)>,
}

/// What became of a dialog.
pub(super) enum Chosen {
    Path(DialogPurpose, PathBuf),
    /// Closed without a choice.
    Nothing,
    /// It came back at once: the system could show none.
    Unavailable(DialogPurpose),
}

impl std::fmt::Debug for FileDialogs {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let purpose = self.open.as_ref().map(|(purpose, _, _)| purpose);
        f.debug_struct("FileDialogs")
            .field("open", &purpose)
            .finish()
    }
}

/// No person closes a dialog as quickly.
const SHORTEST_SECONDS: f64 = 0.4;

impl FileDialogs {
    pub(super) fn is_open(&self) -> bool {
        self.open.is_some()
    }

    /// Shows a dialog, unless one is open already.
    pub(super) fn show(
        &mut self,
        purpose: DialogPurpose,
        suggested: &str,
        texts: &Texts,
        ctx: &egui::Context,
        frame: &eframe::Frame,
    ) {
        if self.open.is_some() {
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
        let now = ctx.input(|input| input.time);
        self.open = Some((purpose, answer, now));
        ctx.request_repaint();
    }

    /// Looks whether the dialog has been answered.
    pub(super) fn poll(&mut self, ctx: &egui::Context) -> Option<Chosen> {
        let (purpose, answer, since) = self.open.as_mut()?;
        let waker = Waker::from(Arc::new(Repaint(ctx.clone())));
        let Poll::Ready(path) = answer.as_mut().poll(&mut Context::from_waker(&waker)) else {
            return None;
        };
        let lasted = ctx.input(|input| input.time) - *since;
        let chosen = match path {
            Some(path) => Chosen::Path(*purpose, path),
            None if lasted < SHORTEST_SECONDS => Chosen::Unavailable(*purpose),
            None => Chosen::Nothing,
        };
        self.open = None;
        Some(chosen)
    }
}

/// Wakes the window when the dialog is answered.
struct Repaint(egui::Context);

impl Wake for Repaint {
    fn wake(self: Arc<Self>) {
        self.0.request_repaint();
    }
}
