//! The options there are, what each of them takes, and the words that values are asked for by.

use super::chart::{ALL_KINDS, SCALES, THEMES};
use super::printed;
use crate::analysis::Steps;
use crate::cli::error::UsageError;
use crate::exchange::import::{DateOrder, Duplicates, KnownEncoding};
use crate::figure::ChartKind;
use crate::model::Language;

/// The options that take a value.
pub(super) const VALUED: &[&str] = &[
    "language",
    "score",
    "by",
    "dates",
    "kind",
    "out",
    "size",
    "scale",
    "theme",
    "period",
    "rolling",
    "title",
    "script",
    "sheet",
    "encoding",
    "during",
    "against",
    "format",
    "into",
    "map",
    "duplicates",
    "report",
    "beside",
    "page",
    "per-page",
    "lang",
    "answers",
    "seed",
    "from",
    "to",
    "only",
];
/// The options that do not.
const FLAGS: &[&str] = &[
    "help",
    "version",
    "json",
    "strict",
    "limits",
    "reset",
    "remove-comments",
    "counts",
    "outlines",
    "transparent",
    "weighted",
];

/// The option of that name, without its dashes.
pub(super) fn known(name: &str) -> Result<&'static str, UsageError> {
    let names = VALUED.iter().chain(FLAGS);
    let found = names.copied().find(|known| *known == name);
    found.ok_or_else(|| UsageError::UnknownOption(format!("--{name}")))
}

pub(super) fn named<T: Copy>(name: &str, all: &[(&str, T)]) -> Option<T> {
    let found = all.iter().find(|(each, _)| *each == name);
    found.map(|(_, value)| *value)
}

pub(super) fn names<T>(all: &[(&str, T)]) -> Vec<String> {
    all.iter().map(|(name, _)| (*name).to_owned()).collect()
}

/// What an option takes, by examples where that cannot be listed.
pub(super) fn possible(option: &str) -> Vec<String> {
    match option {
        "encoding" => KnownEncoding::USUAL
            .map(|each| each.name().to_owned())
            .to_vec(),
        "page" => names(printed::PAPERS),
        "per-page" => names(printed::PER_PAGE),
        "language" | "lang" => Language::ALL
            .map(|language| language.tag().to_owned())
            .to_vec(),
        "kind" => ChartKind::ALL
            .map(|kind| kind.machine_name().to_owned())
            .into_iter()
            .chain([ALL_KINDS.to_owned()])
            .collect(),
        "out" => vec![
            "chart.svg".into(),
            "chart.png".into(),
            "chart.pdf".into(),
            "chart.csv".into(),
        ],
        "format" => vec!["svg".into(), "png".into(), "pdf".into(), "csv".into()],
        "against" => vec![
            "before".into(),
            "year".into(),
            "2026-01-01/2026-03-31".into(),
        ],
        "during" => vec!["2026-04-01/2026-06-30".into()],
        "size" => vec!["200x200".into(), "900x560".into(), "10000x10000".into()],
        "rolling" => vec!["90d".into(), "50".into()],
        "from" | "to" => vec!["2026-01-31".into()],
        "dates" => names(&DateOrder::WORDS),
        "theme" => names(THEMES),
        "period" => names(&Steps::WORDS),
        "scale" => names(SCALES),
        "duplicates" => names(&Duplicates::WORDS),
        _ => Vec::new(),
    }
}
