//! Files that are written: where they may go, what they are called to begin with, and what is done once one is chosen.

use std::path::{Path, PathBuf};

use super::destination::{ChartFile, completed};
use super::{
    Command, Conductor, DialogPurpose, ExportCommand, FileCommand, ImportCommand, PrintCommand,
    PrintKind,
};
use crate::document::OpenProject;
use crate::handed_out::AnswersFormat;
use crate::project_file::project_path;
use crate::text;

impl Conductor {
    /// What is done with a path that was chosen or typed.
    pub fn command_for(purpose: DialogPurpose, path: PathBuf) -> Command {
        match purpose {
            DialogPurpose::OpenSurvey => Command::File(FileCommand::Open(path)),
            DialogPurpose::SaveSurveyAs => Command::File(FileCommand::SaveAs(path)),
            DialogPurpose::ImportTable => Command::Import(ImportCommand::Read(path)),
            DialogPurpose::ExportChart => Command::Export(ExportCommand::Chart(path)),
            DialogPurpose::ExportAllCharts => Command::Export(ExportCommand::AllCharts(path)),
            DialogPurpose::ExportNumbers => Command::Export(ExportCommand::Numbers(path)),
            DialogPurpose::PrintReport(kind) => Command::Print(PrintCommand::Report(path, kind)),
            DialogPurpose::PrintEach(by, kind) => {
                Command::Print(PrintCommand::Each(by, path, kind))
            }
            DialogPurpose::PrintCards => Command::Print(PrintCommand::Cards(path)),
            DialogPurpose::ChooseLogo => Command::Print(PrintCommand::Logo(path)),
            DialogPurpose::ExportAnswers(_) => Command::Export(ExportCommand::Answers(path)),
            DialogPurpose::SaveReport => Command::Import(ImportCommand::SaveReport(path)),
        }
    }

    /// The survey's name as far as files can have it.
    pub(super) fn file_name_of_survey(&self) -> String {
        let survey = self
            .project()
            .map_or("", |project| project.survey().name.as_str());
        let name: String = survey
            .chars()
            .map(|c| if is_fit_for_a_name(c) { c } else { ' ' })
            .collect();
        name.trim().to_owned()
    }

    /// A name to begin with, for a file to be written.
    pub fn suggested_name(&self, purpose: DialogPurpose) -> String {
        let name = self.file_name_of_survey();
        match purpose {
            DialogPurpose::OpenSurvey
            | DialogPurpose::ImportTable
            | DialogPurpose::ExportAllCharts
            | DialogPurpose::ChooseLogo => String::new(),
            DialogPurpose::SaveSurveyAs => format!("{name}.goodword.json"),
            DialogPurpose::ExportChart => {
                let extension = self.session.export.kind.extension();
                format!("{name} {}.{extension}", self.session.chart.kind)
            }
            DialogPurpose::ExportNumbers => format!("{name} {}.csv", self.session.chart.kind),
            DialogPurpose::PrintReport(PrintKind::Pdf)
            | DialogPurpose::PrintEach(_, PrintKind::Pdf) => {
                format!("{name}.pdf")
            }
            DialogPurpose::PrintReport(PrintKind::Html)
            | DialogPurpose::PrintEach(_, PrintKind::Html) => format!("{name}.html"),
            DialogPurpose::PrintCards => {
                let cards = text!(self.texts, "printed-cards");
                format!("{name} {}.pdf", cards.to_lowercase())
            }
            DialogPurpose::ExportAnswers(AnswersFormat::Anonymised) => {
                let name = text!(self.texts, "export-anonymised-name", survey = name);
                format!("{name}.{}", AnswersFormat::Anonymised.extension())
            }
            DialogPurpose::ExportAnswers(format) => format!("{name}.{}", format.extension()),
            DialogPurpose::SaveReport => {
                let file = self.imports.report.as_ref();
                let file = file.map_or("", |report| report.file.as_str());
                format!(
                    "{}.csv",
                    text!(self.texts, "import-report-title", file = file)
                )
            }
        }
    }

    /// The file that would be written at a typed path.
    pub fn written(&self, purpose: DialogPurpose, typed: &Path) -> PathBuf {
        match purpose {
            DialogPurpose::SaveSurveyAs => project_path(typed.to_owned()),
            DialogPurpose::ExportAnswers(format) => completed(typed, &[format]),
            DialogPurpose::ExportChart => {
                completed(typed, &ChartFile::pictures(self.session.export.kind))
            }
            DialogPurpose::ExportNumbers => completed(typed, &[ChartFile::Csv]),
            DialogPurpose::PrintReport(kind) => completed(typed, &[kind]),
            DialogPurpose::PrintCards => completed(typed, &[PrintKind::Pdf]),
            // Those for each value have names of their own, made of it.
            DialogPurpose::PrintEach(..)
            | DialogPurpose::SaveReport
            | DialogPurpose::OpenSurvey
            | DialogPurpose::ImportTable
            | DialogPurpose::ExportAllCharts
            | DialogPurpose::ChooseLogo => typed.to_owned(),
        }
    }

    /// A path to begin with, where it is typed: beside the open file, else in the folder the program runs in.
    pub fn suggested_path(&self, purpose: DialogPurpose) -> String {
        let filed = self.open.as_ref().filter(|open| !open.is_draft());
        let beside = filed.map(OpenProject::path).and_then(Path::parent);
        let folder = beside
            .map(Path::to_owned)
            .or_else(|| std::env::current_dir().ok());
        let name = self.suggested_name(purpose);
        folder.map_or(name.clone(), |folder| {
            folder.join(name).display().to_string()
        })
    }
}

/// What every file system takes in a name.
fn is_fit_for_a_name(c: char) -> bool {
    !c.is_control() && !matches!(c, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::bare::conductor_in;

    #[test]
    fn a_suggested_name_has_one_dot_before_its_ending() {
        let folder = tempfile::tempdir().unwrap();
        let conductor = conductor_in(&folder);
        for (_, format) in AnswersFormat::WORDS {
            let name = conductor.suggested_name(DialogPurpose::ExportAnswers(format));
            let is_well = name.ends_with(format.extension()) && !name.contains("..");
            assert!(is_well, "{name}");
        }
    }

    #[test]
    fn a_typed_path_means_the_file_that_is_written() {
        let folder = tempfile::tempdir().unwrap();
        let conductor = conductor_in(&folder);
        for (purpose, typed, meant) in [
            (DialogPurpose::SaveSurveyAs, "a", "a.goodword.json"),
            (DialogPurpose::ExportChart, "a", "a.png"),
            (DialogPurpose::ExportChart, "a.pdf", "a.pdf"),
            (DialogPurpose::ExportNumbers, "a", "a.csv"),
            (DialogPurpose::PrintReport(PrintKind::Html), "a", "a.html"),
            (DialogPurpose::PrintCards, "a.html", "a.html.pdf"),
            (
                DialogPurpose::ExportAnswers(AnswersFormat::Xlsx),
                "a.csv",
                "a.csv.xlsx",
            ),
            (
                DialogPurpose::ExportAnswers(AnswersFormat::Anonymised),
                "a.json",
                "a.goodword.json",
            ),
            (DialogPurpose::ExportAnswers(AnswersFormat::Csv), "..", ".."),
        ] {
            let written = conductor.written(purpose, Path::new(typed));
            assert_eq!(written, Path::new(meant), "{purpose:?}");
        }
    }
}
