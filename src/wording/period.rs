//! What a period is called.

use crate::analysis::Period;
use crate::i18n::Texts;
use crate::model::{Project, Round};
use crate::text;

/// A period by the name of the round that it is, by the calendar name it has, else by its first and last day.
pub fn period(texts: &Texts, project: &Project, period: Period) -> String {
    let mut rounds = project.rounds().iter();
    if let Some(of) = rounds.find(|round| Period::from(round.days) == period) {
        return round(texts, of);
    }
    let (from, to) = match (period.from, period.to) {
        (None, None) => return text!(texts, "period-all"),
        (Some(from), None) => return text!(texts, "period-since", day = texts.day(from)),
        (None, Some(to)) => return text!(texts, "period-until", day = texts.day(to)),
        (Some(from), Some(to)) => (from.date(), to.date()),
    };
    let same_year = from.year() == to.year();
    let whole_months = from.day() == 1 && to == to.last_of_month();
    let months = to.month() - from.month() + 1;
    match (same_year && whole_months, months) {
        (true, 1) => texts.month_of_year(from),
        (true, 3) if from.month() % 3 == 1 => texts.quarter(from),
        (true, 12) => text!(texts, "period-year", year = from.year().to_string()),
        _ => text!(
            texts,
            "period-from-to",
            from = texts.day(from.into()),
            to = texts.day(to.into())
        ),
    }
}

/// A round by its name, else by its days.
pub fn round(texts: &Texts, round: &Round) -> String {
    let (from, to) = (texts.day(round.days.first()), texts.day(round.days.last()));
    if round.name.is_empty() {
        text!(texts, "period-from-to", from = from, to = to)
    } else {
        round.name.clone()
    }
}
