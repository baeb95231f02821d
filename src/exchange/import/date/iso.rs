//! Days as ISO 8601 has them, found in a cell and written without being made into texts of their own.

use crate::model::Day;

/// Bytes of a day as ISO 8601 has it, `2026-11-21`.
pub(in crate::exchange::import) const ISO_BYTES: usize = 10;

/// What a cell begins with, where that is a day as ISO 8601 has it and it needs no reading.
pub(in crate::exchange::import) fn iso_day(cell: &str) -> Option<&str> {
    let day = cell.get(..ISO_BYTES)?;
    let mut bytes = day.bytes().enumerate();
    let is_iso = bytes.all(|(at, byte)| match at {
        4 | 7 => byte == b'-',
        _ => byte.is_ascii_digit(),
    });
    let goes_on = cell
        .as_bytes()
        .get(ISO_BYTES)
        .is_some_and(u8::is_ascii_digit);
    (is_iso && !goes_on).then_some(day)
}

/// The same of any day, into a place for it.
pub(in crate::exchange::import) fn written(day: Day, into: &mut [u8; ISO_BYTES]) -> &str {
    let date = day.date();
    let parts = [
        (date.year().unsigned_abs(), 0..4),
        (date.month().unsigned_abs().into(), 5..7),
        (date.day().unsigned_abs().into(), 8..10),
    ];
    into.fill(b'-');
    for (number, place) in parts {
        let mut rest = number;
        for byte in into.get_mut(place).unwrap_or_default().iter_mut().rev() {
            *byte = b'0' + u8::try_from(rest % 10).unwrap_or_default();
            rest /= 10;
        }
    }
    str::from_utf8(into).unwrap_or_default()
}
