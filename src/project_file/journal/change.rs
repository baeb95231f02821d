//! An edit as the journal writes it: whole-object puts and deletes by id, so that a record can be replayed over a
//! file that holds it already.

use std::io::Write;

use crate::model::{Edit, ListEdit};
use crate::project_file::line::Line;
use crate::project_file::write;

pub(super) const RESPONSE: &str = "response";
pub(super) const SURVEY: &str = "survey";
pub(super) const SCORING: &str = "scoring";
pub(super) const FOLLOW_UP: &str = "follow_up";
pub(super) const REPORT: &str = "report";
pub(super) const BRAND: &str = "brand";

/// The edit's puts and deletes, as a list in JSON.
pub(super) fn write_edit(edit: &Edit, out: &mut Vec<u8>) {
    out.push(b'[');
    write_changes(edit, out);
    if out.last() == Some(&b',') {
        out.pop();
    }
    out.push(b']');
}

/// Each with a comma after it.
fn write_changes(edit: &Edit, out: &mut Vec<u8>) {
    match edit {
        Edit::InsertResponses(placed) => {
            for each in placed {
                put(RESPONSE, place(each.row), out, |out| {
                    write::response(&each.response, out);
                });
            }
        }
        Edit::AppendResponses(responses) => {
            for each in responses.iter() {
                put(RESPONSE, None, out, |out| write::response_ref(each, out));
            }
        }
        Edit::RemoveResponses(ids) => ids.iter().for_each(|id| delete(RESPONSE, id, out)),
        Edit::ReplaceResponses(responses) => {
            for each in responses {
                put(RESPONSE, None, out, |out| write::response(each, out));
            }
        }
        Edit::Field(edit) => write_list_edit(edit, out),
        Edit::Reason(edit) => write_list_edit(edit, out),
        Edit::Customer(edit) => write_list_edit(edit, out),
        Edit::Round(edit) => write_list_edit(edit, out),
        Edit::Person(edit) => write_list_edit(edit, out),
        Edit::Gift(edit) => write_list_edit(edit, out),
        Edit::Measure(edit) => write_list_edit(edit, out),
        Edit::Goal(edit) => write_list_edit(edit, out),
        Edit::Milestone(edit) => write_list_edit(edit, out),
        Edit::Band(edit) => write_list_edit(edit, out),
        Edit::Benchmark(edit) => write_list_edit(edit, out),
        Edit::BusinessFigure(edit) => write_list_edit(edit, out),
        Edit::SelfCheck(edit) => write_list_edit(edit, out),
        Edit::Event(edit) => write_list_edit(edit, out),
        Edit::ChartLook(edit) => write_list_edit(edit, out),
        Edit::Deeds(edit) => write_list_edit(edit, out),
        Edit::Idea(edit) => write_list_edit(edit, out),
        Edit::Apart(edit) => write_list_edit(edit, out),
        Edit::Survey(survey) => put(SURVEY, None, out, |out| write::survey_line(survey, out)),
        Edit::Scoring(scoring) => put(SCORING, None, out, |out| write::scoring(scoring, out)),
        Edit::FollowUp(whole) => put(FOLLOW_UP, None, out, |out| write::follow_up(whole, out)),
        Edit::Report(whole) => put(REPORT, None, out, |out| write::report(whole, out)),
        Edit::Brand(whole) => put(BRAND, None, out, |out| write::brand(whole, out)),
        Edit::Batch(edits) => edits.iter().for_each(|edit| write_changes(edit, out)),
    }
}

fn write_list_edit<T: Line>(edit: &ListEdit<T>, out: &mut Vec<u8>) {
    match edit {
        ListEdit::Insert { at, item } => put(T::WORD, place(*at), out, |out| item.write(out)),
        ListEdit::Replace(item) => put(T::WORD, None, out, |out| item.write(out)),
        ListEdit::Remove(id) => delete(T::WORD, id, out),
    }
}

/// What goes to the end says no place.
fn place(at: usize) -> Option<usize> {
    Some(at).filter(|&at| at != usize::MAX)
}

// Writing into memory does not fail.
fn put(what: &str, at: Option<usize>, out: &mut Vec<u8>, write_item: impl FnOnce(&mut Vec<u8>)) {
    let _ = write!(out, "{{\"put\":\"{what}\",");
    if let Some(at) = at {
        let _ = write!(out, "\"at\":{at},");
    }
    out.extend_from_slice(b"\"item\":");
    write_item(out);
    out.extend_from_slice(b"},");
}

fn delete(what: &str, id: &impl std::fmt::Display, out: &mut Vec<u8>) {
    let _ = write!(out, "{{\"delete\":\"{what}\",\"id\":\"{id}\"}},");
}
