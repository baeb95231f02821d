//! What leaves the program, in words: which answers are meant, the scores beside them, and what was done to them on
//! the way. The window and the command line export by [`export_answers`] and nowhere else.

use std::io::{Seek, Write};
use std::ops::ControlFlow;
use std::path::Path;

use super::method::method_note;
use super::said_of_some;
use crate::analysis::{Analysis, Condition, Dimension, Filter, Query, Steps, selected_rows};
use crate::exchange::export::{
    Answers, Comments, ExportError, Progress, Removed, ScoreCell, ScoreChart, ScoreSheet,
    ScoreTable, Written, anonymised, write_csv, write_json_lines, write_xlsx,
};
use crate::figure::{self, ChartKind, Figure, Names, Options};
use crate::i18n::Texts;
use crate::model::{Day, Project, ProjectId, Survey};
use crate::project_file::{self, Header};
use crate::text;

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

/// What was written, and what was left out on purpose.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Exported {
    pub written: Written,
    pub removed: Option<Removed>,
    /// Fields of an anonymised copy that still say something of each answer.
    pub kept_fields: Vec<String>,
    /// Whether it has comments, which may name people.
    pub keeps_comments: bool,
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
) -> Result<Exported, ExportError> {
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
    Ok(Exported {
        written,
        ..Exported::default()
    })
}

fn write_anonymised(
    answers: &Answers<'_>,
    wish: &ExportWish,
    said: Option<String>,
    texts: &Texts,
    out: &mut dyn Write,
) -> Result<Exported, ExportError> {
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
    Ok(Exported {
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

/// What a filter selects, in words; `None` where it selects everything.
pub fn filter_said(texts: &Texts, project: &Project, filter: &Filter) -> Option<String> {
    let period = filter
        .period
        .map(|period| super::period(texts, project, period));
    let conditions = filter.conditions.iter();
    let conditions = conditions.map(|each| condition(texts, project, each));
    joined(texts, period.into_iter().chain(conditions))
}

/// `Branch: Harbour, Market`.
pub fn condition(texts: &Texts, project: &Project, condition: &Condition) -> String {
    let names = Names::new(project, Some(condition.dimension), texts);
    let values = condition.keys.iter().map(|key| names.label(key));
    let values = joined(texts, values).unwrap_or_default();
    let dimension = names.dimension();
    text!(
        texts,
        "export-condition",
        dimension = dimension,
        values = values
    )
}

/// Things beside each other, as the language writes them; `None` where there are none.
pub fn joined(texts: &Texts, things: impl Iterator<Item = String>) -> Option<String> {
    things.reduce(|first, second| text!(texts, "list-and", first = first, second = second))
}

/// What was done, line by line.
pub fn exported_lines(texts: &Texts, path: &Path, exported: &Exported) -> Vec<String> {
    let Exported {
        written,
        removed,
        kept_fields,
        keeps_comments,
    } = exported;
    let path = path.display().to_string();
    let mut lines = vec![text!(
        texts,
        "export-written",
        count = written.answers,
        path = path
    )];
    if written.harmless > 0 {
        lines.push(text!(texts, "export-harmless", count = written.harmless));
    }
    if written.cut > 0 {
        lines.push(text!(texts, "export-cut", count = written.cut));
    }
    if let Some(removed) = removed {
        lines.push(match removed_parts(texts, removed) {
            Some(parts) => text!(texts, "export-removed", parts = parts),
            None => text!(texts, "export-removed-nothing"),
        });
    }
    if let Some(fields) = joined(texts, kept_fields.iter().cloned()) {
        lines.push(text!(texts, "export-kept-fields", fields = fields));
    }
    if *keeps_comments {
        lines.push(text!(texts, "export-keeps-comments"));
    }
    lines
}

fn removed_parts(texts: &Texts, removed: &Removed) -> Option<String> {
    let fields = joined(texts, removed.fields.iter().cloned());
    let count = removed.fields.len();
    let fields = fields.map(|names| text!(texts, "removed-fields", count = count, names = names));
    let &Removed {
        customers,
        contacts,
        fields: _,
        comments,
        notes,
        texts: free,
        people,
        measures,
        deeds,
        ideas,
        events,
        looks,
        invited,
        days,
        answers,
    } = removed;
    let parts = [
        (answers, text!(texts, "removed-answers", count = answers)),
        (
            customers,
            text!(texts, "removed-customers", count = customers),
        ),
        (contacts, text!(texts, "removed-contacts", count = contacts)),
        (comments, text!(texts, "removed-comments", count = comments)),
        (notes, text!(texts, "removed-notes", count = notes)),
        (free, text!(texts, "removed-texts", count = free)),
        (people, text!(texts, "removed-people", count = people)),
        (measures, text!(texts, "removed-measures", count = measures)),
        (deeds, text!(texts, "removed-deeds", count = deeds)),
        (ideas, text!(texts, "removed-ideas", count = ideas)),
        (events, text!(texts, "removed-events", count = events)),
        (looks, text!(texts, "removed-looks", count = looks)),
        (invited, text!(texts, "removed-invited", count = invited)),
        (days, text!(texts, "removed-days", count = days)),
    ];
    joined(texts, said_of_some(parts).chain(fields))
}

/// Why nothing was written; `None` when somebody cancelled, who knows.
pub fn export_fault(texts: &Texts, path: &Path, error: &ExportError) -> Option<String> {
    let path = path.display().to_string();
    let reason = match error {
        ExportError::Cancelled => return None,
        ExportError::TooManyRows => return Some(text!(texts, "export-too-many")),
        // No other folder or name would help.
        ExportError::Copy(_) => return Some(text!(texts, "export-copy-unfit", path = path)),
        ExportError::Io(error) => error.to_string(),
        ExportError::Workbook(reason) => reason.clone(),
    };
    Some(text!(texts, "export-failed", path = path, reason = reason))
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

    #[test]
    fn what_was_filtered_stands_behind_a_sentence_of_its_own() {
        let said = |language| {
            let texts = Texts::load(language).unwrap();
            let day = "2020-01-01".parse().unwrap();
            let project = Project::new(ProjectId::from_random(1), Survey::default());
            let filter = Filter {
                period: Some(crate::analysis::Period {
                    from: Some(day),
                    to: None,
                }),
                ..Filter::default()
            };
            let said = filter_said(&texts, &project, &filter).unwrap();
            text!(texts, "export-only", filter = said)
        };
        assert_eq!(
            said(Language::English),
            "Only these answers: since 1 Jan 2020"
        );
        assert_eq!(said(Language::Polish), "Tylko te odpowiedzi: od 1 sty 2020");
    }

    #[test]
    fn what_was_removed_is_joined_as_the_language_does() {
        let removed = Removed {
            customers: 2,
            days: 3,
            ..Removed::default()
        };
        let said = |language| removed_parts(&Texts::load(language).unwrap(), &removed).unwrap();
        assert_eq!(
            said(Language::English),
            "2 customers, 3 dates (to the month)"
        );
        assert_eq!(said(Language::Chinese), "2 位客户、3 个日期（精确到月）");
        assert_eq!(said(Language::Polish), "2 klientów, 3 daty (do miesiąca)");
        let removed = Removed {
            fields: vec!["Mobile".into(), "IP".into()],
            ..Removed::default()
        };
        let said = |language| removed_parts(&Texts::load(language).unwrap(), &removed).unwrap();
        assert_eq!(said(Language::English), "the fields Mobile, IP");
        assert_eq!(said(Language::Chinese), "2 个字段（Mobile、IP）");
    }
}
