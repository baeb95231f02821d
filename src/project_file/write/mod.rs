//! A project to a file's bytes: the top levels indented, one item a line, so that people can read it and version
//! control can compare it. Written as it is walked; no picture of the whole is made in memory.

mod answer;
mod charts;
mod deeds;
mod follow_up;
mod item;
mod lists;
mod report;
mod round;
mod wording;

use std::io::{self, Write};

use serde::Serialize;

pub(super) use answer::{response, response_ref};
pub(super) use charts::{chart_look, event};
pub(super) use deeds::{apart, deeds, idea};
pub(super) use follow_up::{follow_up, gift, measure, person};
pub(super) use item::{customer, field, reason, scoring, survey_line};
pub(super) use lists::{band, benchmark, business_figure, goal, milestone, self_check};
pub(super) use report::{brand, report};
pub(super) use round::round;

use super::Header;
use super::line::Line;
use super::words;
use crate::cores::in_turn;
use crate::model::{Block, Brand, FollowUp, Items, Project, Report, Responses, Scoring};

/// Writes the project.
///
/// # Errors
/// What `out` gives.
pub fn write(project: &Project, header: &Header, out: &mut impl Write) -> io::Result<()> {
    let mut line = Vec::with_capacity(1024);
    out.write_all(b"{\n")?;
    member(out, "format", &words::FORMAT)?;
    member(out, "version", &words::VERSION)?;
    member(out, "id", &project.id().as_str())?;
    member(out, "origin", &project.origin().as_str())?;
    member(out, "generation", &header.generation)?;
    member(out, "last_seq", &header.last_seq.number())?;
    out.write_all(b"  \"survey\": {\n")?;
    item::survey_lines(project.survey(), &mut line);
    out.write_all(&line)?;
    out.write_all(b"  },\n")?;
    if *project.scoring() != Scoring::default() {
        whole_member(out, &mut line, words::SCORING, |line| {
            scoring(project.scoring(), line);
        })?;
    }
    if *project.follow_up() != FollowUp::default() {
        whole_member(out, &mut line, words::FOLLOW_UP, |line| {
            follow_up(project.follow_up(), line);
        })?;
    }
    if *project.report() != Report::default() {
        whole_member(out, &mut line, words::REPORT, |line| {
            report(project.report(), line);
        })?;
    }
    if *project.brand() != Brand::default() {
        whole_member(out, &mut line, words::BRAND, |line| {
            brand(project.brand(), line);
        })?;
    }
    list(out, &mut line, project.fields())?;
    list(out, &mut line, project.reasons())?;
    list(out, &mut line, project.customers())?;
    list(out, &mut line, project.rounds())?;
    list(out, &mut line, project.people())?;
    list(out, &mut line, project.gifts())?;
    list(out, &mut line, project.measures())?;
    list(out, &mut line, project.goals())?;
    list(out, &mut line, project.milestones())?;
    list(out, &mut line, project.bands())?;
    list(out, &mut line, project.benchmarks())?;
    list(out, &mut line, project.business_figures())?;
    list(out, &mut line, project.self_checks())?;
    list(out, &mut line, project.events())?;
    list(out, &mut line, project.chart_looks())?;
    list(out, &mut line, project.deeds())?;
    list(out, &mut line, project.ideas())?;
    list(out, &mut line, project.apart())?;
    for (key, value) in project.kept().iter() {
        member(out, key, value)?;
    }
    let responses = project.responses();
    if responses.is_empty() {
        return out.write_all(b"  \"responses\": []\n}\n");
    }
    answers(out, responses)?;
    out.write_all(b"\n}\n")
}

/// While lines are handed on, which are hashed and written to disk there, all cores write the next ones into memory.
fn answers(out: &mut impl Write, responses: &Responses) -> io::Result<()> {
    out.write_all(b"  \"responses\": [")?;
    let blocks: Vec<&Block> = responses.blocks().collect();
    let mut is_first = true;
    in_turn(
        blocks.len(),
        |at, lines| put_lines(blocks[at], lines),
        |lines| {
            // The first has nothing before it.
            let from = usize::from(std::mem::take(&mut is_first));
            out.write_all(lines.get(from..).unwrap_or_default())
        },
    )?;
    out.write_all(b"\n  ]")
}

/// Instead of what is there. Each has a comma before it.
fn put_lines(block: &Block, out: &mut Vec<u8>) {
    out.clear();
    for response in block.rows() {
        out.extend_from_slice(BETWEEN_ITEMS);
        response_ref(response, out);
    }
}

/// The first item has no comma before it.
const BETWEEN_ITEMS: &[u8] = b",\n    ";

fn member(out: &mut impl Write, key: &str, value: &impl Serialize) -> io::Result<()> {
    out.write_all(b"  ")?;
    serde_json::to_writer(&mut *out, key)?;
    out.write_all(b": ")?;
    serde_json::to_writer(&mut *out, value)?;
    out.write_all(b",\n")
}

fn whole_member(
    out: &mut impl Write,
    line: &mut Vec<u8>,
    key: &str,
    write_whole: impl FnOnce(&mut Vec<u8>),
) -> io::Result<()> {
    line.clear();
    write_whole(line);
    write!(out, "  \"{key}\": ")?;
    out.write_all(line)?;
    out.write_all(b",\n")
}

/// A list with a comma after it; nothing when it is empty.
fn list<T: Line>(out: &mut impl Write, line: &mut Vec<u8>, list: &Items<T>) -> io::Result<()> {
    if list.is_empty() {
        return Ok(());
    }
    items(out, line, T::LIST, list.iter(), T::write)?;
    out.write_all(b",\n")
}

fn items<T>(
    out: &mut impl Write,
    line: &mut Vec<u8>,
    key: &str,
    items: impl Iterator<Item = T>,
    write_item: impl Fn(T, &mut Vec<u8>),
) -> io::Result<()> {
    write!(out, "  \"{key}\": [")?;
    let mut between = BETWEEN_ITEMS.get(1..).unwrap_or_default();
    for item in items {
        line.clear();
        line.extend_from_slice(between);
        write_item(item, line);
        out.write_all(line)?;
        between = BETWEEN_ITEMS;
    }
    out.write_all(b"\n  ]")
}
