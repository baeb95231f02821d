//! The arguments of what is printed: the report and the cards.

use std::path::{Path, PathBuf};

use super::super::error::UsageError;
use super::options::named;
use super::{SourceArgs, Typed};
use crate::model::{CardsPerSheet, Language, Paper};

#[derive(Clone, Debug, PartialEq)]
pub(in crate::cli) struct ReportArgs {
    pub source: SourceArgs,
    pub out: PathBuf,
    pub format: ReportFormat,
    /// `None`: as the survey has it.
    pub paper: Option<Paper>,
    /// Of the report; `None`: the survey's.
    pub language: Option<Language>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::cli) enum ReportFormat {
    Pdf,
    Html,
}

#[derive(Clone, Debug, PartialEq)]
pub(in crate::cli) struct CardsArgs {
    pub source: SourceArgs,
    pub out: PathBuf,
    pub paper: Option<Paper>,
    pub per_sheet: Option<CardsPerSheet>,
    pub language: Option<Language>,
}

const REPORT_OPTIONS: &[&str] = &[
    "score", "by", "dates", "sheet", "encoding", "out", "page", "lang",
];
const CARDS_OPTIONS: &[&str] = &["out", "page", "per-page", "lang"];
pub(super) const PAPERS: &[(&str, Paper)] = &[("a4", Paper::A4), ("letter", Paper::Letter)];
pub(super) const PER_PAGE: &[(&str, CardsPerSheet)] =
    &[("4", CardsPerSheet::Four), ("8", CardsPerSheet::Eight)];

impl Typed {
    pub(super) fn report(&mut self) -> Result<ReportArgs, UsageError> {
        let source = self.source("report", REPORT_OPTIONS)?;
        let out = PathBuf::from(self.required("out")?);
        let format = match ending(&out).as_deref() {
            Some("pdf") => ReportFormat::Pdf,
            Some("html" | "htm") => ReportFormat::Html,
            _ => return Err(self.unlike("out", &["report.pdf", "report.html"])),
        };
        Ok(ReportArgs {
            source,
            out,
            format,
            paper: self.paper()?,
            language: self.printed_language()?,
        })
    }

    pub(super) fn cards(&mut self) -> Result<CardsArgs, UsageError> {
        let source = self.source("cards", CARDS_OPTIONS)?;
        let out = PathBuf::from(self.required("out")?);
        if ending(&out).as_deref() != Some("pdf") {
            return Err(self.unlike("out", &["cards.pdf"]));
        }
        Ok(CardsArgs {
            source,
            out,
            paper: self.paper()?,
            per_sheet: self.read("per-page", None, |count| named(count, PER_PAGE).map(Some))?,
            language: self.printed_language()?,
        })
    }

    fn paper(&self) -> Result<Option<Paper>, UsageError> {
        self.read("page", None, |name| named(name, PAPERS).map(Some))
    }

    fn printed_language(&self) -> Result<Option<Language>, UsageError> {
        self.read("lang", None, |tag| tag.parse().ok().map(Some))
    }

    fn unlike(&self, option: &'static str, possible: &[&str]) -> UsageError {
        UsageError::BadValue {
            option,
            value: self.value(option).unwrap_or_default(),
            possible: possible.iter().map(|&each| each.to_owned()).collect(),
        }
    }
}

fn ending(path: &Path) -> Option<String> {
    let ending = path.extension().and_then(|ending| ending.to_str());
    ending.map(str::to_ascii_lowercase)
}
