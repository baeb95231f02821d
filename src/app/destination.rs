//! Where an export goes: one rule for charts, what is printed and answers. A name without the ending of its kind gets it,
//! since the system's dialog does not add it; no survey is written over, nor any file that nobody was asked about.

use std::path::{Path, PathBuf};

use super::{PictureKind, PrintKind};
use crate::exchange::export::is_same_file;
use crate::handed_out::AnswersFormat;
use crate::i18n::Texts;
use crate::project_file::project_path;
use crate::text;

/// A kind of files.
pub(super) trait FileKind: Copy {
    /// Without the dot before it.
    fn extension(self) -> &'static str;

    /// The path with the extension.
    fn completed(self, path: &Path) -> PathBuf {
        with_extension(path, self.extension())
    }

    fn is_of(self, path: &Path) -> bool {
        self.completed(path) == path
    }

    /// Whether such a file is a survey, which no export replaces.
    fn is_survey(self) -> bool {
        false
    }
}

/// What is written of a chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ChartFile {
    Picture(PictureKind),
    Csv,
}

impl ChartFile {
    /// As what a picture may be written, that kind first.
    pub(super) fn pictures(chosen: PictureKind) -> [Self; 3] {
        let mut kinds = PictureKind::ALL;
        kinds.sort_by_key(|kind| *kind != chosen);
        kinds.map(Self::Picture)
    }
}

impl FileKind for ChartFile {
    fn extension(self) -> &'static str {
        match self {
            Self::Picture(kind) => kind.extension(),
            Self::Csv => "csv",
        }
    }
}

impl FileKind for PrintKind {
    fn extension(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Html => "html",
        }
    }
}

impl FileKind for AnswersFormat {
    fn extension(self) -> &'static str {
        Self::extension(self)
    }

    fn completed(self, path: &Path) -> PathBuf {
        match self {
            Self::Anonymised => project_path(path.to_owned()),
            _ => with_extension(path, Self::extension(self)),
        }
    }

    fn is_survey(self) -> bool {
        self == Self::Anonymised
    }
}

/// Why nothing is written there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum NoDestination {
    NoName,
    /// The path is that of the open survey.
    IsTheSurvey,
    /// There is a survey.
    IsASurvey(PathBuf),
    /// There is such a file, and nobody was asked whether it may go: the extension was added by us.
    Exists(PathBuf),
}

impl NoDestination {
    pub(super) fn said(&self, texts: &Texts) -> String {
        let shown = |path: &Path| path.display().to_string();
        match self {
            Self::NoName => text!(texts, "charts-no-name"),
            Self::IsTheSurvey => text!(texts, "charts-is-the-survey"),
            Self::IsASurvey(path) => text!(texts, "export-is-a-survey", path = shown(path)),
            Self::Exists(path) => text!(texts, "charts-exists", path = shown(path)),
        }
    }
}

/// Where to write, and what: by the extension, or the first kind with its extension added. `open` is the file of the
/// open survey.
pub(super) fn destination<K: FileKind>(
    path: &Path,
    kinds: &[K],
    open: Option<&Path>,
) -> Result<(PathBuf, K), NoDestination> {
    let kind = kind_of(path, kinds).ok_or(NoDestination::NoName)?;
    let whole = kind.completed(path);
    let is_open = |path: &Path| open.is_some_and(|open| is_same_file(open, path));
    if is_open(path) || is_open(&whole) {
        return Err(NoDestination::IsTheSurvey);
    }
    let exists = whole.exists();
    if exists && kind.is_survey() {
        return Err(NoDestination::IsASurvey(whole));
    }
    if exists && whole != path {
        return Err(NoDestination::Exists(whole));
    }
    Ok((whole, kind))
}

/// The file that is meant by a path; the path itself where it has no name.
pub(super) fn completed<K: FileKind>(path: &Path, kinds: &[K]) -> PathBuf {
    kind_of(path, kinds).map_or_else(|| path.to_owned(), |kind| kind.completed(path))
}

fn kind_of<K: FileKind>(path: &Path, kinds: &[K]) -> Option<K> {
    path.file_name()?;
    let by_name = kinds.iter().find(|kind| kind.is_of(path));
    by_name.or(kinds.first()).copied()
}

fn with_extension(path: &Path, wanted: &str) -> PathBuf {
    let has_it = path
        .extension()
        .is_some_and(|extension| extension.eq_ignore_ascii_case(wanted));
    let Some(name) = path.file_name().filter(|_| !has_it) else {
        return path.to_owned();
    };
    let mut whole = name.to_owned();
    whole.push(".");
    whole.push(wanted);
    path.with_file_name(whole)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    const PNG: ChartFile = ChartFile::Picture(PictureKind::Png);
    const SVG: ChartFile = ChartFile::Picture(PictureKind::Svg);
    const CHART: &[ChartFile] = &[PNG, SVG];

    #[test]
    fn the_extension_says_the_kind_and_png_is_added_to_others() {
        let cases = [
            ("/none/a.png", "/none/a.png", PNG),
            ("/none/a.SVG", "/none/a.SVG", SVG),
            ("/none/a", "/none/a.png", PNG),
            ("/none/v1.2 trend", "/none/v1.2 trend.png", PNG),
            (
                "/none/cafe.goodword.json",
                "/none/cafe.goodword.json.png",
                PNG,
            ),
        ];
        for (path, expected, kind) in cases {
            let found = destination(Path::new(path), CHART, None).unwrap();
            assert_eq!(found, (PathBuf::from(expected), kind));
        }
    }

    #[test]
    fn the_open_survey_is_never_written_over() {
        let folder = tempfile::tempdir().unwrap();
        let survey = folder.path().join("survey.svg");
        fs::write(&survey, "{}").unwrap();
        let roundabout = folder.path().join(".").join("survey.svg");
        let refused = destination(&roundabout, CHART, Some(&survey));
        assert!(matches!(refused, Err(NoDestination::IsTheSurvey)));
    }

    #[test]
    fn a_file_that_nobody_was_asked_about_stays() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("chart.png"), "mine").unwrap();
        let refused = destination(&folder.path().join("chart"), CHART, None);
        assert!(matches!(refused, Err(NoDestination::Exists(_))));
    }

    #[test]
    fn no_survey_is_replaced_by_an_anonymised_copy() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("other.goodword.json"), "{}").unwrap();
        for typed in ["other", "other.json", "other.goodword.json"] {
            let refused = destination(
                &folder.path().join(typed),
                &[AnswersFormat::Anonymised],
                None,
            );
            assert!(
                matches!(refused, Err(NoDestination::IsASurvey(_))),
                "{typed}"
            );
        }
    }

    #[test]
    fn answers_are_written_over_a_file_only_under_its_whole_name() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("answers.csv"), "old").unwrap();
        let found =
            |typed: &str| destination(&folder.path().join(typed), &[AnswersFormat::Csv], None);
        assert!(matches!(found("answers"), Err(NoDestination::Exists(_))));
        assert!(found("answers.csv").is_ok() && found("answers.CSV").is_ok());
    }
}
