//! Answers on their way out: the work on its thread, and what came of it.

use std::path::PathBuf;

use super::job::Job;
use crate::exchange::export::{AnswersExported, ExportError};

/// An export of answers, from its beginning until its dialog is closed.
#[derive(Debug, Default)]
pub struct AnswersExport {
    pub(super) job: Option<Job<Result<AnswersExported, ExportError>>>,
    pub(super) path: PathBuf,
    pub(super) said: Option<Said>,
}

/// What came of it, in sentences.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Said {
    Done(Vec<String>),
    Failed(String),
}

impl AnswersExport {
    /// From 0 to 1, while answers are being written; `None` when it is not known how far it is.
    pub fn under_way(&self) -> Option<Option<f32>> {
        self.job.as_ref().map(Job::share_done)
    }

    /// What was done, once it is.
    pub fn done(&self) -> Option<&[String]> {
        match &self.said {
            Some(Said::Done(lines)) => Some(lines),
            _ => None,
        }
    }

    /// Why nothing was written.
    pub fn failed(&self) -> Option<&str> {
        match &self.said {
            Some(Said::Failed(why)) => Some(why),
            _ => None,
        }
    }
}
