//! Answers as separated values (RFC 4180), as the spreadsheets of a language read them: with the mark by which they
//! know UTF-8, a semicolon where the comma is the decimal sign, and nothing that they would carry out.

use std::borrow::Cow;
use std::io::Write;
use std::ops::ControlFlow;

use super::{Answers, Cell, ExportError, Progress, Written};
use crate::model::Language;

/// Answers between two looks at whether somebody cancelled.
const ANSWERS_A_STEP: usize = 4096;

/// Between cells, as spreadsheets in that language expect it.
pub const fn separator(language: Language) -> &'static str {
    match language {
        Language::English | Language::Chinese => ",",
        Language::Hungarian | Language::Finnish | Language::Polish => ";",
    }
}

/// Writes the answers, a row each. What was left out stands in a line above the header.
///
/// # Errors
/// When it cannot be written, or `progress` breaks.
pub fn write_csv(
    answers: &Answers<'_>,
    out: &mut dyn Write,
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Written, ExportError> {
    let separator = separator(answers.language);
    let columns = answers.columns();
    let mut written = Written::default();
    out.write_all("\u{feff}".as_bytes())?;
    if let Some(remark) = &answers.remark {
        write!(out, "{}\r\n", quoted(&harmless(remark)))?;
    }
    let headers: Vec<String> = columns
        .iter()
        .map(|&column| quoted(&disarmed(&answers.header(column), &mut written)).into_owned())
        .collect();
    write!(out, "{}\r\n", headers.join(separator))?;
    for (done, &row) in answers.rows.iter().enumerate() {
        if done.is_multiple_of(ANSWERS_A_STEP) {
            go_on(progress, done, answers.rows.len())?;
        }
        let Some(answer) = answers.project.responses().get(row) else {
            continue;
        };
        for (at, &column) in columns.iter().enumerate() {
            if at > 0 {
                out.write_all(separator.as_bytes())?;
            }
            match answers.cell(&answer, column) {
                Cell::Empty => {}
                Cell::Number(number) => write!(out, "{number}")?,
                Cell::Day(day) => write!(out, "{day}")?,
                Cell::Text(text) => {
                    let text = disarmed(&text, &mut written);
                    out.write_all(quoted(&text).as_bytes())?;
                }
            }
        }
        out.write_all(b"\r\n")?;
        written.answers += 1;
    }
    Ok(written)
}

pub(super) fn go_on(
    progress: &mut dyn FnMut(Progress) -> ControlFlow<()>,
    done: usize,
    of: usize,
) -> Result<(), ExportError> {
    match progress(Progress { done, of }) {
        ControlFlow::Continue(()) => Ok(()),
        ControlFlow::Break(()) => Err(ExportError::Cancelled),
    }
}

/// Counts what would have been carried out; a text that begins with an apostrophe gets one more and is no formula.
fn disarmed<'t>(text: &'t str, written: &mut Written) -> Cow<'t, str> {
    written.harmless += usize::from(is_formula(text));
    harmless(text)
}

/// A text that a spreadsheet would carry out, or that begins with an apostrophe itself, with an apostrophe before it.
pub fn harmless(text: &str) -> Cow<'_, str> {
    if is_formula(text) || text.starts_with('\'') {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

/// A hyphen alone, and a number below nought, are what they look like.
fn is_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r']) && !is_below_nought(text)
}

fn is_below_nought(text: &str) -> bool {
    let Some(number) = text.strip_prefix('-') else {
        return false;
    };
    let is_digit = |c: char| c.is_ascii_digit();
    let (whole, decimals) = number.split_once(['.', ',']).unwrap_or((number, "0"));
    number.is_empty()
        || (!whole.is_empty()
            && whole.chars().all(is_digit)
            && !decimals.is_empty()
            && decimals.chars().all(is_digit))
}

/// Whatever separates cells anywhere is quoted, so that nobody has to guess.
pub fn quoted(cell: &str) -> Cow<'_, str> {
    if cell.contains([',', ';', '\t', '|', '"', '\n', '\r']) {
        Cow::Owned(format!("\"{}\"", cell.replace('"', "\"\"")))
    } else {
        Cow::Borrowed(cell)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_be_carried_out_is_made_harmless_and_counted() {
        for (text, expected, counted) in [
            ("=1+1", "'=1+1", 1),
            ("+48 600", "'+48 600", 1),
            ("-1+cmd", "'-1+cmd", 1),
            ("- slow", "'- slow", 1),
            ("@SUM(A1)", "'@SUM(A1)", 1),
            ("\tx", "'\tx", 1),
            ("-", "-", 0),
            ("-5", "-5", 0),
            ("-2,5", "-2,5", 0),
            ("'quoted'", "''quoted'", 0),
            ("a=b", "a=b", 0),
        ] {
            let mut written = Written::default();
            assert_eq!(disarmed(text, &mut written), expected);
            assert_eq!(written.harmless, counted, "{text}");
        }
    }
}
