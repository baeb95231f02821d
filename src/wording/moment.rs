//! Points in time, as the clock on the wall here says them.

use std::time::SystemTime;

use jiff::Zoned;
use jiff::tz::TimeZone;

use crate::i18n::Texts;
use crate::model::Day;
use crate::text;

/// `22 November 2026 14:05`.
pub fn moment(texts: &Texts, at: SystemTime) -> String {
    match here(at) {
        Some(at) => format!("{} {}", texts.day(at.date().into()), time(&at)),
        None => text!(texts, "time-unknown"),
    }
}

/// `14:05`, with the day where it is not `today`.
pub fn time_of_day(texts: &Texts, at: Option<SystemTime>, today: Day) -> String {
    match at.and_then(here) {
        Some(at) if Day::from(at.date()) == today => time(&at),
        Some(at) => format!("{} {}", texts.day(at.date().into()), time(&at)),
        None => text!(texts, "time-unknown"),
    }
}

fn here(at: SystemTime) -> Option<Zoned> {
    let at = jiff::Timestamp::try_from(at).ok()?;
    Some(at.to_zoned(TimeZone::system()))
}

fn time(at: &Zoned) -> String {
    at.strftime("%H:%M").to_string()
}
