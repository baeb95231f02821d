//! What a file is, a survey or a table: told by what is in it, and by its ending only where that says nothing.

use std::io;
use std::path::Path;

use super::JsonKind;

/// What a file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SourceKind {
    Survey,
    Table,
}

impl SourceKind {
    /// `None` for a folder, a pipe and a device, which are neither; a pipe would never end.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn of(file: &Path) -> io::Result<Option<Self>> {
        if !file.metadata()?.is_file() {
            return Ok(None);
        }
        Ok(Some(match JsonKind::of(file)? {
            JsonKind::Whole => Self::Survey,
            JsonKind::Lines => Self::Table,
            // What is called a survey and holds something else is told of as one.
            JsonKind::None => Self::called(file),
        }))
    }

    /// As what it is to be read, where reading says why it cannot be: a folder as a survey, and what cannot be looked
    /// into as what it is called.
    pub fn to_try(path: &Path) -> Self {
        match Self::of(path) {
            Ok(Some(kind)) => kind,
            Ok(None) => Self::Survey,
            Err(_) => Self::called(path),
        }
    }

    fn called(path: &Path) -> Self {
        let ending = path.extension();
        if ending.is_some_and(|ending| ending.eq_ignore_ascii_case("json")) {
            Self::Survey
        } else {
            Self::Table
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_in_a_file_tells_what_it_is_and_its_ending_only_where_that_says_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let survey = "{\"format\": \"goodword\", \"responses\": []}";
        let lines = "{\"score\": 9}\n{\"score\": 3}\n";
        for (name, holds, kind) in [
            ("a.goodword.json", survey, SourceKind::Survey),
            ("a.csv", survey, SourceKind::Survey),
            ("a", survey, SourceKind::Survey),
            ("a.json", lines, SourceKind::Table),
            ("a.csv", "Score\n9\n", SourceKind::Table),
            ("a", "Score\n9\n", SourceKind::Table),
            ("a.JSON", "not a survey", SourceKind::Survey),
            ("a.goodword.json", "", SourceKind::Survey),
            ("a.csv", "", SourceKind::Table),
        ] {
            let path = folder.path().join(name);
            std::fs::write(&path, holds).unwrap();
            assert_eq!(
                SourceKind::of(&path).unwrap(),
                Some(kind),
                "{name}: {holds}"
            );
            assert_eq!(SourceKind::to_try(&path), kind, "{name}: {holds}");
        }
    }

    #[test]
    fn what_cannot_be_looked_into_is_tried_as_what_it_is_called_and_a_folder_as_a_survey() {
        let folder = tempfile::tempdir().unwrap();
        assert!(matches!(SourceKind::of(folder.path()), Ok(None)));
        assert_eq!(SourceKind::to_try(folder.path()), SourceKind::Survey);
        for (name, kind) in [
            ("none.json", SourceKind::Survey),
            ("none.csv", SourceKind::Table),
        ] {
            let path = folder.path().join(name);
            assert!(SourceKind::of(&path).is_err());
            assert_eq!(SourceKind::to_try(&path), kind);
        }
    }
}
