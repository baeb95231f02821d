//! A cell's value as the text that a person sees in it, but for dates, which are written as ISO 8601: what order day
//! and month have on somebody's screen is no part of a workbook.

use std::fmt::Write as _;

use calamine::{CellErrorType, Data, DataRef, ExcelDateTime};
use memchr::memchr;
use serde::{Deserialize, Serialize};

/// What stands in a cell whose formula could not be worked out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum CellError {
    DivisionByZero,
    NotAvailable,
    Name,
    Null,
    Number,
    Reference,
    Value,
    /// One of newer spreadsheet programs.
    Other,
    /// No error of a spreadsheet program: a formula that nobody has worked out.
    NoResult,
}

impl CellError {
    const ALL: [Self; 9] = [
        Self::DivisionByZero,
        Self::NotAvailable,
        Self::Name,
        Self::Null,
        Self::Number,
        Self::Reference,
        Self::Value,
        Self::Other,
        Self::NoResult,
    ];

    /// As spreadsheet programs show it; a formula without a result as its beginning.
    pub fn shown(self) -> &'static str {
        match self {
            Self::DivisionByZero => "#DIV/0!",
            Self::NotAvailable => "#N/A",
            Self::Name => "#NAME?",
            Self::Null => "#NULL!",
            Self::Number => "#NUM!",
            Self::Reference => "#REF!",
            Self::Value => "#VALUE!",
            Self::Other => "#ERROR!",
            Self::NoResult => "=",
        }
    }

    pub(super) fn number(self) -> u8 {
        let at = Self::ALL.iter().position(|each| *each == self);
        at.and_then(|at| u8::try_from(at).ok()).unwrap_or(u8::MAX)
    }

    pub(super) fn of_number(number: u8) -> Option<Self> {
        Self::ALL.get(usize::from(number)).copied()
    }
}

impl From<&CellErrorType> for CellError {
    fn from(error: &CellErrorType) -> Self {
        match error {
            CellErrorType::Div0 => Self::DivisionByZero,
            CellErrorType::NA => Self::NotAvailable,
            CellErrorType::Name => Self::Name,
            CellErrorType::Null => Self::Null,
            CellErrorType::Num => Self::Number,
            CellErrorType::Ref => Self::Reference,
            CellErrorType::Value => Self::Value,
            CellErrorType::GettingData => Self::Other,
        }
    }
}

/// A value that lives in the reader's memory.
#[derive(Clone, Copy, Debug)]
pub(super) enum Value<'a> {
    Empty,
    Whole(i64),
    Number(f64),
    Bool(bool),
    Text(&'a str),
    Moment(ExcelDateTime),
    /// ISO 8601: `PT08H40M00S`.
    Duration(&'a str),
    Error(CellError),
}

impl<'a> From<&'a DataRef<'_>> for Value<'a> {
    fn from(data: &'a DataRef<'_>) -> Self {
        match data {
            DataRef::Empty => Self::Empty,
            DataRef::Int(number) => Self::Whole(*number),
            DataRef::Float(number) => Self::Number(*number),
            DataRef::Bool(is_true) => Self::Bool(*is_true),
            DataRef::String(text) | DataRef::DateTimeIso(text) => Self::Text(text),
            DataRef::SharedString(text) => Self::Text(text),
            DataRef::DateTime(moment) => Self::Moment(*moment),
            DataRef::DurationIso(text) => Self::Duration(text),
            DataRef::Error(error) => Self::Error(error.into()),
        }
    }
}

impl<'a> From<&'a Data> for Value<'a> {
    fn from(data: &'a Data) -> Self {
        match data {
            Data::Empty => Self::Empty,
            Data::Int(number) => Self::Whole(*number),
            Data::Float(number) => Self::Number(*number),
            Data::Bool(is_true) => Self::Bool(*is_true),
            Data::String(text) | Data::DateTimeIso(text) => Self::Text(text),
            Data::DateTime(moment) => Self::Moment(*moment),
            Data::DurationIso(text) => Self::Duration(text),
            Data::Error(error) => Self::Error(error.into()),
        }
    }
}

impl Value<'_> {
    /// Appends what the cell says. Nothing for an error.
    pub(super) fn write(self, out: &mut String) {
        // Writing to a string does not fail.
        let _written = match self {
            Self::Empty | Self::Error(_) => Ok(()),
            Self::Whole(number) => write!(out, "{number}"),
            Self::Number(number) => write_number(number, out),
            Self::Bool(true) => out.write_str("TRUE"),
            Self::Bool(false) => out.write_str("FALSE"),
            Self::Text(text) => write_text(text, out),
            Self::Moment(moment) => write_moment(moment, out),
            Self::Duration(text) => write_duration(text, out),
        };
    }
}

/// Old workbooks can hold zero bytes, which mean nothing.
fn write_text(text: &str, out: &mut String) -> std::fmt::Result {
    let text = trimmed(text);
    if memchr(0, text.as_bytes()).is_some() {
        return out.write_str(text.replace('\0', "").trim());
    }
    out.write_str(text)
}

/// Of millions of texts nearly all begin and end with a letter, which is seen at once.
fn trimmed(text: &str) -> &str {
    let is_letter = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_graphic);
    let bytes = text.as_bytes();
    if is_letter(bytes.first()) && is_letter(bytes.last()) {
        text
    } else {
        text.trim()
    }
}

/// With as many digits as a spreadsheet program keeps, 15: 0.1 + 0.2 is 0.3 there. Nearly all are short and whole.
fn write_number(number: f64, out: &mut String) -> std::fmt::Result {
    const LARGEST_WHOLE: f64 = 1e15;
    if number.fract() == 0.0 && number.abs() < LARGEST_WHOLE {
        #[expect(clippy::cast_possible_truncation, reason = "whole, and small enough")]
        return out.write_str(itoa::Buffer::new().format(number as i64));
    }
    if !number.is_finite() {
        return Ok(());
    }
    let rounded: f64 = format!("{number:.14e}").parse().unwrap_or(number);
    if (1e-7..1e21).contains(&rounded.abs()) {
        write!(out, "{rounded}")
    } else {
        write!(out, "{rounded:e}")
    }
}

/// A day, with its time unless that is midnight; below one day it is a time alone.
fn write_moment(moment: ExcelDateTime, out: &mut String) -> std::fmt::Result {
    const DAY_SECONDS: f64 = 86_400.0;
    let serial = moment.as_f64();
    if moment.is_duration() || (serial.abs() < 1.0 && serial != 0.0) {
        return write_seconds(serial * DAY_SECONDS, out);
    }
    // Formatted as a date, and none that a calendar has.
    if !(0.0..2_958_466.0).contains(&serial) {
        return write_number(serial, out);
    }
    let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
    write!(out, "{year:04}-{month:02}-{day:02}")?;
    if (hour, minute, second) != (0, 0, 0) {
        write!(out, " {hour:02}:{minute:02}:{second:02}")?;
    }
    Ok(())
}

fn write_seconds(seconds: f64, out: &mut String) -> std::fmt::Result {
    if seconds.is_nan() || seconds.abs() > 1e12 {
        return Ok(());
    }
    #[expect(clippy::cast_possible_truncation, reason = "small enough by now")]
    let whole = seconds.abs().round() as i64;
    let sign = if seconds < 0.0 && whole > 0 { "-" } else { "" };
    let (hours, minutes, seconds) = (whole / 3600, whole / 60 % 60, whole % 60);
    write!(out, "{sign}{hours:02}:{minutes:02}:{seconds:02}")
}

/// `PT08H40M00S` as 08:40:00; what is written otherwise stays.
fn write_duration(text: &str, out: &mut String) -> std::fmt::Result {
    let parts = || {
        let (hours, rest) = text.strip_prefix("PT")?.split_once('H')?;
        let (minutes, rest) = rest.split_once('M')?;
        let seconds = rest.strip_suffix('S')?.split(['.', ',']).next()?;
        let are_digits = [hours, minutes, seconds]
            .iter()
            .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()));
        are_digits.then_some((hours, minutes, seconds))
    };
    match parts() {
        Some((hours, minutes, seconds)) => write!(out, "{hours:0>2}:{minutes:0>2}:{seconds:0>2}"),
        None => out.write_str(text.trim()),
    }
}

#[cfg(test)]
mod tests {
    use calamine::ExcelDateTimeType;

    use super::*;

    fn written(value: Value<'_>) -> String {
        let mut out = String::new();
        value.write(&mut out);
        out
    }

    fn moment(serial: f64, kind: ExcelDateTimeType, is_1904: bool) -> String {
        written(Value::Moment(ExcelDateTime::new(serial, kind, is_1904)))
    }

    #[test]
    fn numbers_are_as_a_spreadsheet_program_shows_them() {
        for (number, shown) in [
            (9.0, "9"),
            (-3.0, "-3"),
            (9.5, "9.5"),
            (0.1 + 0.2, "0.3"),
            (1e20, "100000000000000000000"),
            (1.5e300, "1.5e300"),
            (2e-9, "2e-9"),
            (f64::NAN, ""),
        ] {
            assert_eq!(written(Value::Number(number)), shown);
        }
        assert_eq!(written(Value::Whole(10)), "10");
        assert_eq!(written(Value::Bool(true)), "TRUE");
        assert_eq!(written(Value::Text(" a\0b ")), "ab");
    }

    #[test]
    fn dates_are_iso_in_both_date_systems() {
        let date = ExcelDateTimeType::DateTime;
        for (serial, is_1904, shown) in [
            (46_351.0, false, "2026-11-25"),
            (44_889.0, true, "2026-11-25"),
            (43_770.369_583_333, false, "2019-11-01 08:52:12"),
            (1.0, false, "1900-01-01"),
            (0.361_111_111, false, "08:40:00"),
            (-2.0, false, "-2"),
            (3e9, false, "3000000000"),
        ] {
            assert_eq!(moment(serial, date, is_1904), shown, "{serial}");
        }
    }

    #[test]
    fn durations_are_hours_minutes_and_seconds() {
        let duration = ExcelDateTimeType::TimeDelta;
        assert_eq!(moment(1.5, duration, false), "36:00:00");
        assert_eq!(moment(-0.25, duration, false), "-06:00:00");
        assert_eq!(written(Value::Duration("PT08H40M05S")), "08:40:05");
        assert_eq!(written(Value::Duration("P1Y")), "P1Y");
    }

    #[test]
    fn errors_have_a_number_each_and_no_text() {
        for error in CellError::ALL {
            assert_eq!(CellError::of_number(error.number()), Some(error));
            assert_eq!(written(Value::Error(error)), "");
        }
        assert_eq!(CellError::of_number(9), None);
    }
}
