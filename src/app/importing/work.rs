//! What is done on a thread: reading a file, looking at what its rows become, building the edit.

use std::borrow::Cow;
use std::collections::HashSet;
use std::ops::ControlFlow;
use std::sync::Arc;

use fastrand::Rng;

use super::{Candidate, Column, Look, PlannedFor, PreviewRow, Sheet, Source, Unread};
use crate::app::job::Watch;
use crate::document::read_whole_watched;
use crate::exchange::import::{
    ColumnUse, Counted, DateOrder, Duplicates, Mapping, Plan, Progress, ReadError, ReadRow,
    ScoreGuess, Skipped, SourceKind, Table, TableReader, Wanted, WhyNot, date_order,
    may_begin_with_year, plan, propose, question_of, read_score, table_of_survey,
};
use crate::model::{Day, Edit, Project, Survey};
use crate::project_file::Keeping;

/// The edit that adds the answers.
#[derive(Debug)]
pub(in crate::app) struct Built {
    pub edit: Edit,
    pub counted: Counted,
    pub planned_for: PlannedFor,
}

const SAMPLES: usize = 4;
/// Rows looked at for samples: enough to find different ones, few enough to cost nothing.
const SAMPLED_ROWS: usize = 500;
const SAMPLE_CHARS: usize = 60;
const HEADER_CHARS: usize = 24;

/// What somebody chose for an earlier file of the same columns.
#[derive(Clone, Debug, Default)]
pub(in crate::app) struct Remembered {
    pub uses: Vec<ColumnUse>,
    pub date_order: Option<DateOrder>,
    pub duplicates: Duplicates,
}

/// Reads what is to be imported, or what of it is wanted, and proposes what its columns are. `remembered` is asked by the
/// table's shape, and `sections` is what a column of lines above rows is called.
pub(in crate::app) fn read(
    source: &Source,
    wanted: &Wanted,
    (tables, keeping): (&TableReader, &Keeping),
    (project, today, sections): (&Project, Day, &str),
    remembered: &dyn Fn(&str) -> Option<Remembered>,
    watch: &Watch,
) -> Result<Sheet, Unread> {
    let table = read_table(source, wanted, tables, keeping, watch)?.with_sections_called(sections);
    if watch.report(0, 0).is_break() {
        return Err(ReadError::Cancelled.into());
    }
    let mut mapping = propose(&table);
    mapping.latest_day = Some(today);
    let candidates = match &mapping.score {
        ScoreGuess::InDoubt(columns) => columns
            .iter()
            .map(|&column| candidate(&table, column, &mapping))
            .collect(),
        ScoreGuess::Sure(_) | ScoreGuess::None(_) => Vec::new(),
    };
    let asks = mapping.date_order == DateOrder::InDoubt;
    let is_remembered =
        remembered(&table.shape()).is_some_and(|earlier| recall(&mut mapping, &table, &earlier));
    let look = look(&table, mapping, asks, project, watch).ok_or(ReadError::Cancelled)?;
    Ok(Sheet {
        columns: columns(&table),
        table: Arc::new(table),
        candidates,
        look,
        is_remembered,
    })
}

fn read_table(
    source: &Source,
    wanted: &Wanted,
    tables: &TableReader,
    keeping: &Keeping,
    watch: &Watch,
) -> Result<Table, Unread> {
    let of_table = |error| Unread::Table(ReadError::Table(error));
    match source {
        Source::Copied(text) => {
            Table::read_one_of(text.as_bytes().to_vec(), wanted.table.as_deref()).map_err(of_table)
        }
        Source::File(path) if matches!(SourceKind::of(path), Ok(Some(SourceKind::Survey))) => {
            let mut go_on = |done, of| watch.report(done, of);
            let whole = read_whole_watched(path, keeping, &mut go_on).map_err(Unread::Survey)?;
            table_of_survey(&whole.project).map_err(of_table)
        }
        Source::File(path) => {
            // What cannot be asked about cannot be read either, which says why.
            let bytes = path.metadata().map_or(0, |about| about.len());
            keeping.room.for_table(bytes).map_err(Unread::NoMemory)?;
            let read = tables.read(path, wanted, &mut || watch.report(0, 0));
            read.map_err(Unread::Table)
        }
    }
}

/// Whether what was chosen earlier of the columns differs from what is proposed now, and stands. That rows were added once
/// more was meant for that file alone: the same file adds nothing by itself.
fn recall(mapping: &mut Mapping, table: &Table, earlier: &Remembered) -> bool {
    let before = mapping.clone();
    if table.own_language().is_some() || !mapping.choose_all(&earlier.uses) {
        return false;
    }
    if let Some(column) = mapping.column_of(ColumnUse::Date) {
        mapping.date_order = date_order(table, column);
        if mapping.date_order == DateOrder::InDoubt {
            // Dates that needed no order were remembered as what they are.
            let may_be = |order: &DateOrder| {
                *order != DateOrder::YearFirst || table.column(column).any(may_begin_with_year)
            };
            let order = earlier.date_order.filter(may_be);
            mapping.date_order = order.unwrap_or(DateOrder::InDoubt);
        }
    }
    let differs = *mapping != before;
    if earlier.duplicates != Duplicates::Keep {
        mapping.duplicates = earlier.duplicates;
    }
    differs
}

/// What is proposed of the columns when nobody has chosen anything; `None` when cancelled.
pub(in crate::app) fn propose_anew(
    table: &Table,
    today: Day,
    project: &Project,
    watch: &Watch,
) -> Option<Look> {
    let mut mapping = propose(table);
    mapping.latest_day = Some(today);
    let asks = mapping.date_order == DateOrder::InDoubt;
    look(table, mapping, asks, project, watch)
}

/// What the rows become by another mapping; `None` when cancelled. The order of another column of dates is decided
/// anew.
pub(in crate::app) fn look_again(
    table: &Table,
    old: &Look,
    mut mapping: Mapping,
    project: &Project,
    watch: &Watch,
) -> Option<Look> {
    let dates = mapping.column_of(ColumnUse::Date);
    let mut asks = old.asks_date_order;
    if dates != old.dated_by {
        let order = dates.map(|column| date_order(table, column));
        mapping.date_order = order.unwrap_or_default();
        asks = mapping.date_order == DateOrder::InDoubt;
    }
    look(table, mapping, asks, project, watch)
}

fn look(
    table: &Table,
    mapping: Mapping,
    asks_date_order: bool,
    project: &Project,
    watch: &Watch,
) -> Option<Look> {
    let plan = planned(table, &mapping, project, watch)?;
    let of_known = |each: &&Skipped| each.why == WhyNot::Duplicate;
    let left_out = plan.skipped.iter().filter(of_known).count();
    let kept = match mapping.duplicates {
        // Whether there are any to ask about is not known without looking for them.
        Duplicates::Keep => {
            let mut skipping = mapping.clone();
            skipping.duplicates = Duplicates::Skip;
            let as_skipped = planned(table, &skipping, project, watch)?;
            as_skipped.counted.duplicates
        }
        Duplicates::Skip | Duplicates::Update => plan.counted.updated,
    };
    let rows = |rows: &[ReadRow<'_>]| rows.iter().map(|row| preview(row, table)).collect();
    Some(Look {
        dated_by: mapping.column_of(ColumnUse::Date),
        asks_date_order,
        counted: plan.counted,
        first: rows(&plan.preview.first),
        first_are_new: plan.preview.are_new,
        odd: rows(&plan.preview.odd),
        problems: plan.problems,
        known: left_out + kept,
        skipped: Arc::new(plan.skipped),
        mapping,
    })
}

fn planned<'t>(
    table: &'t Table,
    mapping: &Mapping,
    project: &Project,
    watch: &Watch,
) -> Option<Plan<'t>> {
    plan(table, mapping, project, &mut told(watch)).ok()
}

/// The edit that adds the answers to `project`, which may be a snapshot; `None` when cancelled.
pub(in crate::app) fn build(
    table: &Table,
    mapping: &Mapping,
    project: &Project,
    planned_for: PlannedFor,
    (seed, is_new): (u64, bool),
    watch: &Watch,
) -> Option<Built> {
    let plan = planned(table, mapping, project, watch)?;
    let counted = plan.counted;
    let mut rng = Rng::with_seed(seed);
    let mut edit = plan.into_edit(project, &mut rng, &mut told(watch)).ok()?;
    // A new survey asks what the table's header asks.
    if let Some(question) = question_of(table, mapping).filter(|_| is_new) {
        let survey = Survey {
            question,
            ..project.survey().clone()
        };
        edit = Edit::Batch(vec![Edit::Survey(Box::new(survey)), edit]);
    }
    Some(Built {
        edit,
        counted,
        planned_for,
    })
}

fn told(watch: &Watch) -> impl FnMut(Progress) -> ControlFlow<()> {
    |progress| watch.report(progress.done, progress.of)
}

fn columns(table: &Table) -> Vec<Column> {
    let headers = table.headers().iter().enumerate();
    headers
        .map(|(column, header)| Column {
            header: header.clone(),
            samples: samples(table, column),
        })
        .collect()
}

fn samples(table: &Table, column: usize) -> Vec<String> {
    let mut seen = HashSet::new();
    let filled = table
        .column(column)
        .take(SAMPLED_ROWS)
        .filter(|cell| !cell.is_empty());
    let distinct = filled.filter(|&cell| seen.insert(cell));
    distinct
        .take(SAMPLES)
        .map(|cell| shortened(&shown(table, column, cell), SAMPLE_CHARS))
        .collect()
}

/// What was chosen of several stands one below the other in its cell, and side by side here.
fn shown<'c>(table: &Table, column: usize, cell: &'c str) -> Cow<'c, str> {
    if table.is_list(column) {
        Cow::Owned(cell.replace('\n', ", "))
    } else {
        Cow::Borrowed(cell)
    }
}

/// On one line, and no longer than a glance takes.
fn shortened(cell: &str, most_chars: usize) -> String {
    let line = cell.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(most_chars) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or(&line).trim_end()),
        None => line,
    }
}

/// Begins as the header does; where another begins the same, it ends as the header does, too.
fn short_header(headers: &[String], column: usize) -> String {
    let header = headers.get(column).map_or("", String::as_str);
    let short = shortened(header, HEADER_CHARS);
    let begins_so = |each: &&String| shortened(each, HEADER_CHARS) == short;
    if short == header || headers.iter().filter(begins_so).count() < 2 {
        return short;
    }
    let half = HEADER_CHARS / 2;
    let from_end = header.char_indices().rev().nth(half - 1);
    let end = from_end.and_then(|(at, _)| header.get(at..)).unwrap_or("");
    // Not from the middle of a word on.
    let end = end.split_once(' ').map_or(end, |(_, words)| words);
    format!("{} {end}", shortened(header, half))
}

fn candidate(table: &Table, column: usize, proposed: &Mapping) -> Candidate {
    let mut scores = [0; 11];
    for score in table.column(column).filter_map(read_score) {
        if let Some(count) = scores.get_mut(usize::from(score.value())) {
            *count += 1;
        }
    }
    let otherwise = proposed.uses().get(column).copied();
    Candidate {
        column,
        scores,
        otherwise: otherwise.unwrap_or(ColumnUse::LeftOut),
    }
}

fn preview(row: &ReadRow<'_>, table: &Table) -> PreviewRow {
    let mut rest = vec![row.customer.to_owned(), row.contact.to_owned()];
    rest.push(row.reasons.join(", "));
    for &(column, cell) in &row.values {
        rest.push(format!(
            "{}: {}",
            short_header(table.headers(), column),
            shortened(&shown(table, column, cell), SAMPLE_CHARS)
        ));
    }
    rest.retain(|each| !each.is_empty());
    PreviewRow {
        line: row.line,
        is_answer: row.is_answer,
        score: row.score,
        day: row.day,
        comment: row.comment.clone().into_owned(),
        rest,
        troubles: row.troubles.clone(),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;
    use std::path::PathBuf;

    use super::*;
    use crate::model::ProjectId;

    fn project() -> Project {
        Project::new(ProjectId::from_random(1), Survey::default())
    }

    fn sheet(text: &str) -> Sheet {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("table.csv");
        fs::write(&path, text).unwrap();
        read_file(&path).unwrap()
    }

    fn read_file(path: &Path) -> Result<Sheet, Unread> {
        let tables = TableReader::new(PathBuf::new());
        let keeping = Keeping {
            fs: Arc::new(crate::project_file::OsFs),
            state: crate::project_file::StateFolder::new(PathBuf::from("/nowhere")),
            clock: Arc::new(|| std::time::SystemTime::UNIX_EPOCH),
            random: Arc::new(|| 7),
            room: crate::project_file::Room::default(),
            wake: Arc::new(|| ()),
        };
        let source = Source::File(path.to_owned());
        let today = "2026-11-22".parse().unwrap();
        let of = (&project(), today, "Section");
        read(
            &source,
            &Wanted::default(),
            (&tables, &keeping),
            of,
            &|_| None,
            &Watch::default(),
        )
    }

    #[test]
    fn headers_that_begin_alike_are_told_apart_by_their_ends() {
        let headers = [
            "On a scale of 0-10, how was the bread?",
            "On a scale of 0-10, how was the service?",
            "On a scale from no to yes",
            "Date",
            "Date",
        ]
        .map(str::to_owned);
        let short = [0, 1, 2, 3].map(|column| short_header(&headers, column));
        let expected = [
            "On a scale o… the bread?",
            "On a scale o… service?",
            "On a scale from no to ye…",
            "Date",
        ];
        assert_eq!(short, expected);
    }

    #[test]
    fn another_column_of_dates_has_its_own_order() {
        let sheet = sheet(
            "Score,Date,Shipped\n9,2026-01-02,13/2/2026\n8,2026-01-03,14/2/2026\n3,2026-01-04,1/2/2026\n",
        );
        let mut mapping = sheet.look.mapping.clone();
        mapping.choose(2, ColumnUse::Date);
        let look = look_again(
            &sheet.table,
            &sheet.look,
            mapping,
            &project(),
            &Watch::default(),
        )
        .unwrap();
        assert_eq!(look.mapping.date_order, DateOrder::DayFirst);
        assert_eq!(look.first[2].day, "2026-02-01".parse().ok());
    }

    #[test]
    fn an_order_is_recalled_for_dates_that_may_have_it() {
        let year_first = |table: &str| {
            let sheet = sheet(table);
            let mut mapping = sheet.look.mapping.clone();
            let earlier = Remembered {
                uses: mapping.uses().to_vec(),
                date_order: Some(DateOrder::YearFirst),
                duplicates: mapping.duplicates,
            };
            assert_eq!(mapping.date_order, DateOrder::InDoubt);
            recall(&mut mapping, &sheet.table, &earlier);
            mapping.date_order
        };
        assert_eq!(year_first("Score,Date\n9,26-03-13\n"), DateOrder::YearFirst);
        assert_eq!(year_first("Score,Date\n9,5/6/2026\n"), DateOrder::InDoubt);
    }

    #[test]
    fn that_rows_were_added_once_more_is_not_recalled() {
        let sheet = sheet("Score,Date\n9,2026-03-13\n");
        let recalled = |duplicates: Duplicates| {
            let mut mapping = sheet.look.mapping.clone();
            let earlier = Remembered {
                uses: mapping.uses().to_vec(),
                date_order: None,
                duplicates,
            };
            let differs = recall(&mut mapping, &sheet.table, &earlier);
            (mapping.duplicates, differs)
        };
        assert_eq!(recalled(Duplicates::Keep), (Duplicates::Skip, false));
        // That is asked again, and seen there.
        assert_eq!(recalled(Duplicates::Update), (Duplicates::Update, false));
    }

    #[test]
    fn candidates_come_with_how_often_each_score_stands_in_them() {
        let sheet = sheet("Alpha,Beta\n9,1\n9,7\n3,8\n8,6\n");
        let scores: Vec<_> = sheet
            .candidates
            .iter()
            .map(|each| (each.column, each.scores[9], each.scores[7]))
            .collect();
        assert_eq!(scores, [(0, 2, 0), (1, 0, 1)]);
    }

    #[test]
    fn samples_are_different_and_short() {
        let long = "word ".repeat(40);
        let sheet = sheet(&format!("Score,Comment\n9,a\n8,a\n7,\n3,{long}\n"));
        let samples = &sheet.columns[1].samples;
        assert_eq!(samples[0], "a");
        assert_eq!(samples.len(), 2);
        assert!(samples[1].chars().count() <= SAMPLE_CHARS + 1);
    }

    #[test]
    fn a_folder_is_no_file() {
        let folder = tempfile::tempdir().unwrap();
        let read = read_file(folder.path());
        assert!(matches!(read, Err(Unread::Table(ReadError::NotAFile))));
    }
}
