//! A file's bytes to a project, with everything that is wrong with them, all at once.

mod answer;
mod as_written;
mod business;
mod by_line;
mod case;
mod charts;
mod deeds;
mod diagnose;
mod follow_up;
mod goals;
mod mend;
mod misspelt;
mod object;
mod parts;
mod report;
mod round;
mod scoring;
mod text;
mod value;
mod wording;

use std::collections::HashSet;
use std::ops::ControlFlow;

use serde_json::value::RawValue;

pub(super) use answer::Known;
pub(super) use business::{business_figure, self_check};
pub(super) use charts::{chart_look, event};
pub(super) use deeds::{apart, deeds, idea};
pub(super) use follow_up::{follow_up, gift, measure, person};
pub(super) use goals::{band, benchmark, goal, milestone};
pub(super) use object::{Object, text_as};
pub(super) use parts::{customer, field, reason, survey};
pub(super) use report::{brand, report};
pub(super) use round::round;
pub(super) use scoring::scoring;
pub(super) use wording::{FOLLOW_UPS, WORDINGS};

use text::Text;

use super::Header;
use super::problem::{Expected, Fault, Place, Problem, Problems, ReadError};
use super::revision::Revision;
use super::words;
use crate::model::{
    EditError, Lists, Project, ProjectId, ProjectParts, Response, ResponseId, Responses,
};

/// The key of the answers.
const RESPONSES: &str = "responses";

/// What was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Loaded {
    /// All that could be read; the whole file when there are no problems.
    pub project: Project,
    pub header: Header,
    /// Written by a newer version of the program: to be looked at, not written.
    pub newer: bool,
    /// With any of these, the project is less than the file: the file must not be written over.
    pub problems: Vec<Problem>,
}

/// Is told how many of how many answers are read, and breaks reading off when it is not wanted any more.
pub type Watch<'a> = &'a mut dyn FnMut(usize, usize) -> ControlFlow<()>;

/// So many answers are read between two words to a [`Watch`].
const BETWEEN_WORDS: usize = 4096;

/// Reads a project, and of a damaged one as much as can be.
///
/// # Errors
/// When there is no project to be had from the bytes. Lesser problems come with what was read.
pub fn read(bytes: &[u8]) -> Result<Loaded, ReadError> {
    read_watched(bytes, &mut |_, _| ControlFlow::Continue(()))
}

/// As [`read`], watched.
///
/// # Errors
/// As [`read`], and `Stopped`.
pub(super) fn read_watched(bytes: &[u8], watch: Watch<'_>) -> Result<Loaded, ReadError> {
    let text = Text::of(bytes);
    if text.broken_at.is_none()
        && let Some(read) = read_by_line(&text.text, by_line::SIZES, watch)
    {
        return read;
    }
    let mut problems = Problems::default();
    match serde_json::from_str::<&RawValue>(&text.text) {
        Ok(raw) => {
            text.say_broken(&mut problems);
            let file = Object::read(raw, Place::File, &mut problems);
            let file = file.ok_or(ReadError::NotAProject)?;
            load(file, problems, &mut item_by_item(watch))
        }
        Err(error) => read_mended(&text, &error, watch).ok_or(match text.broken_at {
            Some(byte) => ReadError::NotUtf8 { byte },
            None => ReadError::NotJson {
                line: error.line(),
                column: error.column(),
            },
        }),
    }
}

/// What can be read of a text that is no JSON; nothing when that is no survey.
fn read_mended(text: &Text<'_>, error: &serde_json::Error, watch: Watch<'_>) -> Option<Loaded> {
    let mended = mend::mend(&text.text, error)?;
    let mut problems = mended.problems;
    text.say_broken(&mut problems);
    let raw: &RawValue = serde_json::from_str(&mended.json).ok()?;
    let file = Object::read(raw, Place::File, &mut problems)?;
    let file = Some(file.mended()).filter(|file| file.has("survey"))?;
    load(file, problems, &mut item_by_item(watch)).ok()
}

/// What is in a large file that is laid out as the program does it, and in which nothing is wrong. Nothing where it
/// is to be read the other way.
fn read_by_line(
    text: &str,
    sizes: by_line::Sizes,
    watch: Watch<'_>,
) -> Option<Result<Loaded, ReadError>> {
    let cut = by_line::cut(text, sizes)?;
    let raw: &RawValue = serde_json::from_str(&cut.rest).ok()?;
    let mut problems = Problems::default();
    let file = Object::read(raw, Place::File, &mut problems)?;
    if !cut.is_of(file.get(RESPONSES)) {
        return None;
    }
    let mut is_stopped = false;
    let mut answers = |file: &mut Object<'_, '_>, known: &Known, _: &mut Problems| {
        file.take(RESPONSES);
        let read = by_line::answers(&cut, known, watch);
        is_stopped = matches!(read, Err(by_line::NotRead::Stopped));
        read.ok()
    };
    match load(file, problems, &mut answers) {
        Ok(loaded) if loaded.problems.is_empty() => Some(Ok(loaded)),
        _ if is_stopped => Some(Err(ReadError::Stopped)),
        _ => None,
    }
}

/// A way to read the answers of a file; gives nothing when it was stopped.
type Answers<'a> =
    &'a mut dyn FnMut(&mut Object<'_, '_>, &Known, &mut Problems) -> Option<Responses>;

/// Whatever the layout, and whatever is wrong.
fn item_by_item(
    watch: Watch<'_>,
) -> impl FnMut(&mut Object<'_, '_>, &Known, &mut Problems) -> Option<Responses> {
    move |file, known, problems| responses(file, known, problems, watch)
}

fn load(
    mut file: Object<'_, '_>,
    mut problems: Problems,
    answers: Answers<'_>,
) -> Result<Loaded, ReadError> {
    let version = version(&mut file).ok_or(ReadError::NotAProject)?;
    let header = header(&mut file, &mut problems);
    let parts = project_parts(file, &mut problems, answers).ok_or(ReadError::Stopped)?;
    let Some(parts) = parts else {
        return Err(ReadError::Damaged(problems.into_vec()));
    };
    let project =
        Project::from_parts(parts).map_err(|faults| ReadError::Damaged(misfits(faults)))?;
    Ok(Loaded {
        project,
        header,
        newer: version > words::VERSION,
        problems: problems.into_vec(),
    })
}

/// The version, if the file says that it is a project at all.
fn version(file: &mut Object<'_, '_>) -> Option<u64> {
    let format: String = serde_json::from_str(file.take("format")?.get()).ok()?;
    let version = serde_json::from_str(file.take("version")?.get()).ok()?;
    (format == words::FORMAT && version > 0).then_some(version)
}

fn header(file: &mut Object<'_, '_>, problems: &mut Problems) -> Header {
    let mut number = |key| {
        let found = file.optional(key, Expected::WholeNumber, problems, |json| {
            serde_json::from_str(json).ok()
        });
        found.unwrap_or_default()
    };
    Header {
        generation: number("generation"),
        last_seq: Revision::new(number("last_seq")),
    }
}

/// `None` when it was stopped; in it nothing when what a project cannot do without is missing.
#[expect(clippy::option_option, reason = "stopped and damaged are two things")]
fn project_parts(
    mut file: Object<'_, '_>,
    problems: &mut Problems,
    answers: Answers<'_>,
) -> Option<Option<ProjectParts>> {
    let id: Option<ProjectId> = file.required("id", Expected::Id, problems, text_as);
    let origin = file.optional("origin", Expected::Id, problems, text_as);
    // All but copies have the id of their origin. What was mended is only looked at, and gets an id of its own.
    let id = id.or_else(|| origin.clone().filter(|_| file.is_mended()));
    let survey = file.take("survey");
    let survey = survey.map(|raw| parts::survey(raw, Place::File.key("survey"), problems));
    let scoring_raw = file.take(words::SCORING);
    let scoring = scoring_raw.map(|raw| scoring(raw, Place::File.key(words::SCORING), problems));
    let follow_up_raw = file.take(words::FOLLOW_UP);
    let follow_up =
        follow_up_raw.map(|raw| follow_up(raw, Place::File.key(words::FOLLOW_UP), problems));
    let report = file.take(words::REPORT);
    let report = report.map(|raw| self::report(raw, Place::File.key(words::REPORT), problems));
    let brand = file.take(words::BRAND);
    let brand = brand.map(|raw| self::brand(raw, Place::File.key(words::BRAND), problems));
    let mut lists = Lists {
        fields: parts::items(&mut file, problems),
        reasons: parts::items(&mut file, problems),
        customers: parts::items(&mut file, problems),
        rounds: parts::items(&mut file, problems),
        people: parts::items(&mut file, problems),
        gifts: parts::items(&mut file, problems),
        measures: parts::items(&mut file, problems),
        goals: parts::items(&mut file, problems),
        milestones: parts::items(&mut file, problems),
        bands: parts::items(&mut file, problems),
        benchmarks: parts::items(&mut file, problems),
        business_figures: parts::items(&mut file, problems),
        self_checks: parts::items(&mut file, problems),
        events: parts::items(&mut file, problems),
        chart_looks: parts::items(&mut file, problems),
        deeds: parts::items(&mut file, problems),
        ideas: parts::items(&mut file, problems),
        apart: parts::items(&mut file, problems),
    };
    lists.measures = follow_up::about_known(&lists.measures, &lists.reasons, problems);
    lists.deeds = deeds::of_known(&lists.deeds, &lists.customers, problems);
    let known = Known::new(&lists);
    if !file.has(RESPONSES) {
        misspelt::say_like_answers(&file, problems);
    }
    let responses = answers(&mut file, &known, problems)?;
    let kept = file.kept(problems);
    Some(id.map(|id| ProjectParts {
        origin: origin.unwrap_or_else(|| id.clone()),
        id,
        survey: survey.unwrap_or_default(),
        scoring: scoring.unwrap_or_default(),
        follow_up: follow_up.unwrap_or_default(),
        report: report.unwrap_or_default(),
        brand: brand.unwrap_or_default(),
        lists,
        responses,
        kept,
    }))
}

/// Nothing when it was stopped.
fn responses(
    file: &mut Object<'_, '_>,
    known: &Known,
    problems: &mut Problems,
    watch: Watch<'_>,
) -> Option<Responses> {
    let list = Place::File.key(RESPONSES);
    let raws = file.list(RESPONSES, problems);
    let mut seen = HashSet::with_capacity(raws.len());
    let mut responses = Responses::default();
    let total = raws.len();
    for (at, raw) in raws.into_iter().enumerate() {
        if at % BETWEEN_WORDS == 0 && watch(at, total).is_break() {
            return None;
        }
        let place = list.item(at);
        if file.is_lost(raw) {
            continue;
        }
        let Some(mut response) = response(raw, place, known, problems) else {
            continue;
        };
        if !seen.insert(response.id) {
            problems.add(place.key("id"), Fault::DuplicateId(response.id.to_string()));
            response.id = unused_id(&mut seen, at);
        }
        responses.push(&response);
    }
    Some(responses)
}

/// An answer that can be read, without what does not fit in it.
pub(super) fn response(
    raw: &RawValue,
    place: Place<'_>,
    known: &Known,
    problems: &mut Problems,
) -> Option<Response> {
    answer::answer(raw.get(), known).or_else(|| diagnose::diagnose(raw, place, known, problems))
}

/// For the second of two answers with one id, so that neither is lost. The same file gives the same id.
fn unused_id(seen: &mut HashSet<ResponseId>, row: usize) -> ResponseId {
    let mut bits = fastrand::Rng::with_seed(row as u64);
    loop {
        let id = ResponseId::from_random(bits.u64(..));
        if seen.insert(id) {
            return id;
        }
    }
}

/// What the project itself refused, though each part was read.
fn misfits(faults: Vec<(usize, EditError)>) -> Vec<Problem> {
    let list = Place::File.key(RESPONSES);
    let mut problems = Problems::default();
    for (row, error) in faults {
        problems.add(list.item(row), misfit(error));
    }
    problems.into_vec()
}

fn misfit(error: EditError) -> Fault {
    match error {
        EditError::Taken(id) => Fault::DuplicateId(id),
        EditError::Missing(id) => Fault::Dangling(id),
        EditError::WrongKind(id) | EditError::StillUsed(id) => Fault::DoesNotFit(id),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_project_refused_is_told_by_its_place_and_its_id() {
        let id = || "f1".to_owned();
        let table = [
            (EditError::Taken(id()), Fault::DuplicateId(id())),
            (EditError::Missing(id()), Fault::Dangling(id())),
            (EditError::WrongKind(id()), Fault::DoesNotFit(id())),
        ];
        for (error, fault) in table {
            let place = "responses[3]".to_owned();
            assert_eq!(misfits(vec![(3, error)]), [Problem { place, fault }]);
        }
    }
}
