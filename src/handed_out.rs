//! What is handed out of a survey: its answers as a table, a workbook with their scores, lines of JSON, or a copy that
//! names nobody. Responsible for what each of them holds; where it goes, and what is said of it, is its caller's. The
//! window and the command line export by [`export_answers`] and nowhere else.

use std::io::{Seek, Write};
use std::ops::ControlFlow;

use crate::analysis::{Analysis, Dimension, Filter, Query, Steps, selected_rows};
use crate::exchange::export::{
    Answers, AnswersExported, Comments, ExportError, Progress, ScoreCell, ScoreChart, ScoreSheet,
    ScoreTable, Written, anonymised, write_csv, write_json_lines, write_xlsx,
};
use crate::figure::{self, ChartKind, Figure, Names, Options};
use crate::i18n::Texts;
use crate::model::{Day, Project, ProjectId, Survey};
use crate::project_file::{self, Header};
use crate::text;
use crate::wording::{filter_said, method_note};

/// What answers are written as.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum AnswersFormat {
    #[default]
    Csv,
    Xlsx,
    JsonLines,
    Anonymised,
}

impl AnswersFormat {
    /// Each with its word for programs.
    pub const WORDS: [(&str, Self); 4] = [
        ("csv", Self::Csv),
        ("xlsx", Self::Xlsx),
        ("jsonl", Self::JsonLines),
        ("anonymised", Self::Anonymised),
    ];

    /// Without the dot before it.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
            Self::JsonLines => "jsonl",
            Self::Anonymised => "goodword.json",
        }
    }

    pub fn name(self, texts: &Texts) -> String {
        match self {
            Self::Csv => text!(texts, "export-as-csv"),
            Self::Xlsx => text!(texts, "export-as-xlsx"),
            Self::JsonLines => text!(texts, "export-as-jsonl"),
            Self::Anonymised => text!(texts, "export-as-anonymised"),
        }
    }
}

/// Which answers are wanted, and how.
#[derive(Clone, Debug)]
pub struct ExportWish {
    pub format: AnswersFormat,
    pub filter: Filter,
    /// What the scores of a workbook are broken down by.
    pub by: Option<Dimension>,
    pub comments: Comments,
    pub today: Day,
    /// Of an anonymised copy.
    pub new_id: ProjectId,
}

/// Writes the answers that are wanted.
///
/// # Errors
/// When they cannot be written, or `progress` breaks.
pub fn export_answers(
    project: &Project,
    wish: &ExportWish,
    texts: &Texts,
    out: &mut (impl Write + Seek + Send),
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<AnswersExported, ExportError> {
    let said = filter_said(texts, project, &wish.filter);
    let answers = Answers {
        project,
        rows: selected_rows(project, &wish.filter),
        language: texts.language(),
        remark: said
            .clone()
            .map(|filter| text!(texts, "export-only", filter = filter)),
    };
    let written = match wish.format {
        AnswersFormat::Csv => write_csv(&answers, out, progress)?,
        AnswersFormat::JsonLines => write_json_lines(&answers, out, progress)?,
        AnswersFormat::Xlsx => {
            let scores = score_sheet(&answers, wish, texts);
            write_xlsx(&answers, &scores, out, progress)?
        }
        AnswersFormat::Anonymised => return write_anonymised(&answers, wish, said, texts, out),
    };
    Ok(AnswersExported {
        written,
        ..AnswersExported::default()
    })
}

fn write_anonymised(
    answers: &Answers<'_>,
    wish: &ExportWish,
    said: Option<String>,
    texts: &Texts,
    out: &mut dyn Write,
) -> Result<AnswersExported, ExportError> {
    let copy = anonymised(
        answers.project,
        &answers.rows,
        wish.new_id.clone(),
        wish.comments,
    );
    let (mut copy, removed) = copy.map_err(ExportError::Copy)?;
    let survey = copy.survey().name.clone();
    let name = match said {
        None => text!(texts, "export-anonymised-name", survey = survey),
        Some(filter) => text!(
            texts,
            "export-anonymised-part",
            survey = survey,
            filter = filter
        ),
    };
    let survey = Survey {
        name,
        ..copy.survey().clone()
    };
    let renamed = copy.apply(crate::model::Edit::Survey(Box::new(survey)));
    renamed.map_err(|error| ExportError::Copy(vec![error]))?;
    let header = Header {
        generation: 1,
        ..Header::default()
    };
    project_file::write(&copy, &header, &mut &mut *out)?;
    let kept_fields = copy.fields().iter();
    let kept_fields = kept_fields.filter(|field| !field.choices().is_empty());
    Ok(AnswersExported {
        written: Written {
            answers: copy.responses().len(),
            ..Written::default()
        },
        removed: Some(removed),
        keeps_comments: copy
            .responses()
            .iter()
            .any(|each| !each.comment().is_empty()),
        kept_fields: kept_fields.map(|field| field.name.clone()).collect(),
    })
}

/// The scores by segment and period, as the window shows them.
fn score_sheet(answers: &Answers<'_>, wish: &ExportWish, texts: &Texts) -> ScoreSheet {
    let project = answers.project;
    let query = Query {
        filter: wish.filter.clone(),
        by: wish.by,
        steps: Steps::Calendar(project.scoring().period),
        ..Query::all(wish.today)
    };
    let analysis = Analysis::of(project, &query);
    let names = Names::new(project, wish.by, texts);
    let table = |kind| Figure::of(kind, &analysis, &names, texts, &Options::default()).table;
    let by = names.dimension();
    let mut tables = vec![];
    if wish.by.is_some() {
        let title = text!(texts, "export-by-segment", dimension = by);
        tables.push(score_table(
            title,
            table(ChartKind::Segments),
            ScoreChart::Bars(5),
        ));
    }
    let title = text!(texts, "export-by-period");
    tables.push(score_table(
        title,
        table(ChartKind::Trend),
        ScoreChart::Line(3),
    ));
    tables.retain(|table| !table.rows.is_empty());
    let score = Figure::of(
        ChartKind::Score,
        &analysis,
        &names,
        texts,
        &Options::default(),
    );
    let lines = [project.survey().name.clone(), score.title]
        .into_iter()
        .chain(answers.remark.clone());
    ScoreSheet {
        answers_name: text!(texts, "export-sheet-answers"),
        name: text!(texts, "export-sheet-scores"),
        lines: lines.filter(|line| !line.is_empty()).collect(),
        tables,
        note: method_note(texts, project.scoring(), &analysis),
    }
}

fn score_table(title: String, table: figure::Table, chart: ScoreChart) -> ScoreTable {
    let cell = |cell: figure::Cell| match cell {
        figure::Cell::Text(text) => ScoreCell::Text(text),
        figure::Cell::Day(day) => ScoreCell::Day(day),
        figure::Cell::Count(count) => ScoreCell::Count(count),
        figure::Cell::Number(number) => ScoreCell::Points(number),
        figure::Cell::Empty => ScoreCell::Empty,
    };
    let rows = table.rows.into_iter();
    ScoreTable {
        title,
        header: table.header,
        rows: rows
            .map(|row| row.into_iter().map(cell).collect())
            .collect(),
        chart: Some(chart),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Language;

    #[test]
    fn the_days_of_a_period_are_days_and_no_texts() {
        let texts = Texts::load(Language::English).unwrap();
        let mut project = Project::new(ProjectId::from_random(1), Survey::default());
        let mut answer = crate::model::Response::new(crate::model::ResponseId::from_random(1));
        answer.score = crate::model::Score::new(9).ok();
        answer.day = "2026-02-03".parse().ok();
        project.apply(crate::model::Edit::add(answer)).unwrap();
        let wish = ExportWish {
            format: AnswersFormat::Xlsx,
            filter: Filter::default(),
            by: None,
            comments: Comments::Kept,
            today: "2026-03-01".parse().unwrap(),
            new_id: ProjectId::from_random(2),
        };
        let answers = Answers::all(&project, Language::English);
        let sheet = score_sheet(&answers, &wish, &texts);
        let period = sheet.tables.first().unwrap();
        let first = period.rows.first().unwrap();
        assert!(matches!(first[0], ScoreCell::Text(_)), "{first:?}");
        assert!(
            matches!(first[1..3], [ScoreCell::Day(_), ScoreCell::Day(_)]),
            "{first:?}"
        );
    }
}
