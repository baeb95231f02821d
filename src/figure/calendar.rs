//! Periods on an axis: where they stand, what they are called, and where ticks go.

use jiff::civil::{Date, Weekday};

use super::chart::Tick;
use super::names::Names;
use crate::analysis::{TrendPoint, Unit};
use crate::i18n::Texts;
use crate::model::Day;
use crate::text;

const EPOCH: Date = jiff::civil::date(1970, 1, 1);

/// Days since the first of January 1970.
pub(super) fn days(day: Day) -> f64 {
    EPOCH
        .until(day.date())
        .map_or(0.0, |span| f64::from(span.get_days()))
}

/// Where a period stands: its middle.
pub(super) fn middle(point: &TrendPoint) -> f64 {
    f64::midpoint(days(point.first_day), days(point.last_day) + 1.0)
}

/// The unit that exactly these days are one of; `None` for any other stretch.
pub(super) fn unit_of(first: Day, last: Day) -> Option<Unit> {
    let (from, to) = (first.date(), last.date());
    if from == to {
        return Some(Unit::Day);
    }
    if from.weekday() == Weekday::Monday
        && days(last) - days(first) < 6.5
        && to.weekday() == Weekday::Sunday
    {
        return Some(Unit::Week);
    }
    if from.day() != 1 || to != to.last_of_month() || from.year() != to.year() {
        return None;
    }
    match (from.month(), to.month() - from.month() + 1) {
        (_, 1) => Some(Unit::Month),
        (1 | 4 | 7 | 10, 3) => Some(Unit::Quarter),
        (1 | 7, 6) => Some(Unit::HalfYear),
        (1, 12) => Some(Unit::Year),
        _ => None,
    }
}

/// What a period is called: `October 2026`, `Q3 2026`, `5 to 11 Oct 2026`.
pub(super) fn period_name(first: Day, last: Day, texts: &Texts) -> String {
    match unit_of(first, last) {
        Some(Unit::Day) => texts.day(first),
        Some(Unit::Month) => texts.month_of_year(first.date()),
        Some(Unit::Quarter) => texts.quarter(first.date()),
        Some(Unit::Year) => year_name(first.date(), texts),
        Some(Unit::HalfYear) => span_of_months(first.date(), last.date(), texts),
        Some(Unit::Week) | None => span_of_days(first, last, texts),
    }
}

/// What a period of a trend is called: the name of its round, or the period's.
pub(super) fn point_name(point: &TrendPoint, names: &Names<'_>, texts: &Texts) -> String {
    let round = point.round.and_then(|id| names.round(id));
    round.unwrap_or_else(|| period_name(point.first_day, point.last_day, texts))
}

/// From the first period to the last, in their own terms: `January to November 2026`.
pub(super) fn whole_span(points: &[TrendPoint], texts: &Texts) -> Option<String> {
    let (first, last) = (points.first()?, points.last()?);
    let days = |point: &TrendPoint| (point.first_day, point.last_day);
    Some(if points.len() == 1 {
        period_name(first.first_day, first.last_day, texts)
    } else {
        span_of_periods(days(first), days(last), texts)
    })
}

/// From one period, given by its first and last day, to a later one.
pub(super) fn span_of_periods(first: (Day, Day), last: (Day, Day), texts: &Texts) -> String {
    match unit_of(first.0, first.1) {
        Some(Unit::Month | Unit::HalfYear) => span_of_months(first.0.date(), last.1.date(), texts),
        Some(Unit::Quarter | Unit::Year) => span_name(
            &period_name(first.0, first.1, texts),
            &period_name(last.0, last.1, texts),
            texts,
        ),
        Some(Unit::Day | Unit::Week) | None => span_of_days(first.0, last.1, texts),
    }
}

fn span_of_days(first: Day, last: Day, texts: &Texts) -> String {
    let short = texts.days_of_year(first, last);
    short.unwrap_or_else(|| span_name(&texts.day(first), &texts.day(last), texts))
}

/// The year that the only period is: alone, its number does not say what it counts.
pub(super) fn only_year(points: &[TrendPoint]) -> Option<i16> {
    let [only] = points else {
        return None;
    };
    let is_year = unit_of(only.first_day, only.last_day) == Some(Unit::Year);
    (is_year && only.round.is_none()).then(|| only.first_day.date().year())
}

fn span_of_months(from: Date, to: Date, texts: &Texts) -> String {
    if from.year() != to.year() {
        return span_name(&texts.month_of_year(from), &texts.month_of_year(to), texts);
    }
    text!(
        texts,
        "figure-span-in-year",
        from = texts.month_name(from.month()),
        to = texts.month_name(to.month()),
        year = from.year().to_string()
    )
}

pub(super) fn span_name(from: &str, to: &str, texts: &Texts) -> String {
    text!(texts, "figure-span", from = from, to = to)
}

fn year_name(date: Date, texts: &Texts) -> String {
    text!(texts, "figure-year", year = date.year().to_string())
}

/// How finely ticks are put.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    Point,
    Month,
    Quarter,
    Year,
    FiveYears,
}

/// Ways of putting ticks at periods, the finest first.
pub(super) fn tick_choices(
    points: &[TrendPoint],
    names: &Names<'_>,
    texts: &Texts,
) -> Vec<Vec<Tick>> {
    let steps = [
        Step::Point,
        Step::Month,
        Step::Quarter,
        Step::Year,
        Step::FiveYears,
    ];
    let mut choices = named_ticks(points, names, texts);
    for step in steps {
        let ticks = ticks(points, step, texts);
        if !ticks.is_empty() && choices.last() != Some(&ticks) {
            choices.push(ticks);
        }
    }
    choices
}

/// Ticks with the names of rounds, whole and shortened; none where the periods are no rounds.
fn named_ticks(points: &[TrendPoint], names: &Names<'_>, texts: &Texts) -> Vec<Vec<Tick>> {
    if points.iter().all(|point| point.round.is_none()) {
        return Vec::new();
    }
    let ticks = |longest: usize| -> Vec<Tick> {
        let tick = |point: &TrendPoint| Tick {
            at: middle(point),
            text: shortened(point_name(point, names, texts), longest),
            below: None,
        };
        points.iter().map(tick).collect()
    };
    vec![ticks(usize::MAX), ticks(LONGEST_ROUND)]
}

/// In characters, where rounds stand close to each other.
const LONGEST_ROUND: usize = 12;

fn shortened(name: String, longest: usize) -> String {
    if name.chars().count() <= longest {
        return name;
    }
    let kept: String = name.chars().take(longest - 1).collect();
    format!("{}\u{2026}", kept.trim_end())
}

fn ticks(points: &[TrendPoint], step: Step, texts: &Texts) -> Vec<Tick> {
    let mut ticks = Vec::new();
    let mut year_shown = None;
    let mut before: Option<Date> = None;
    for point in points {
        let date = point.first_day.date();
        if begins(step, before, date) {
            let is_new_year = year_shown != Some(date.year());
            ticks.push(tick(point, step, is_new_year, texts));
            year_shown = Some(date.year());
        }
        before = Some(date);
    }
    ticks
}

/// Whether a new step begins at the period, given where the one before began. The first period of all begins one
/// only for the finer steps: half a year would pass for a whole.
fn begins(step: Step, before: Option<Date>, date: Date) -> bool {
    let Some(before) = before else {
        return match step {
            Step::Point | Step::Month => true,
            Step::Quarter => date.month() % 3 == 1,
            Step::Year => date.month() == 1,
            Step::FiveYears => date.month() == 1 && date.year() % 5 == 0,
        };
    };
    let is_new_year = date.year() != before.year();
    match step {
        Step::Point => true,
        Step::Month => is_new_year || date.month() != before.month(),
        Step::Quarter => is_new_year || (date.month() - 1) / 3 != (before.month() - 1) / 3,
        Step::Year => is_new_year,
        Step::FiveYears => date.year().div_euclid(5) != before.year().div_euclid(5),
    }
}

fn tick(point: &TrendPoint, step: Step, is_new_year: bool, texts: &Texts) -> Tick {
    let date = point.first_day.date();
    let year = || year_name(date, texts);
    let unit = unit_of(point.first_day, point.last_day);
    let (text, below) = match (step, unit) {
        (Step::Year | Step::FiveYears, _) | (_, Some(Unit::Year)) => (year(), None),
        (Step::Point, Some(Unit::Quarter | Unit::HalfYear)) => {
            (quarter_short(date, unit, texts), is_new_year.then(year))
        }
        (Step::Point, Some(Unit::Day | Unit::Week) | None) => {
            (texts.day_short(point.first_day), is_new_year.then(year))
        }
        _ => (texts.month_short(date.month()), is_new_year.then(year)),
    };
    Tick {
        at: middle(point),
        text,
        below,
    }
}

fn quarter_short(date: Date, unit: Option<Unit>, texts: &Texts) -> String {
    let quarter = (date.month() - 1) / 3 + 1;
    if unit == Some(Unit::Quarter) {
        return text!(texts, "figure-quarter-short", quarter = quarter.to_string());
    }
    let last_month = date.month() + 5;
    span_name(
        &texts.month_short(date.month()),
        &texts.month_short(last_month),
        texts,
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Language;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn periods_are_named_by_what_they_are() {
        let texts = Texts::load(Language::English).unwrap();
        let cases = [
            ("2026-10-05", "2026-10-05", "5 Oct 2026"),
            ("2026-10-05", "2026-10-11", "5 to 11 Oct 2026"),
            ("2026-09-28", "2026-10-04", "28 Sep to 4 Oct 2026"),
            ("2025-12-29", "2026-01-04", "29 Dec 2025 to 4 Jan 2026"),
            ("2026-10-01", "2026-10-31", "October 2026"),
            ("2026-07-01", "2026-09-30", "Q3 2026"),
            ("2026-07-01", "2026-12-31", "July to December 2026"),
            ("2026-01-01", "2026-12-31", "2026"),
            ("2026-02-01", "2026-04-30", "1 Feb to 30 Apr 2026"),
        ];
        for (first, last, expected) in cases {
            assert_eq!(period_name(day(first), day(last), &texts), expected);
        }
    }

    #[test]
    fn a_week_is_named_as_each_language_writes_it() {
        let of_language = [
            (
                Language::English,
                "5 to 11 Oct 2026",
                "28 Sep to 4 Oct 2026",
            ),
            (
                Language::Hungarian,
                "2026. okt. 5–11.",
                "2026. szept. 28. – okt. 4.",
            ),
            (Language::Finnish, "5.–11.10.2026", "28.9. – 4.10.2026"),
            (Language::Polish, "5–11 paź 2026", "28 wrz – 4 paź 2026"),
            (
                Language::Chinese,
                "2026年10月5日至11日",
                "2026年9月28日至10月4日",
            ),
        ];
        for (language, within, across) in of_language {
            let texts = Texts::load(language).unwrap();
            let name = |first, last| period_name(day(first), day(last), &texts);
            assert_eq!(name("2026-10-05", "2026-10-11"), within);
            assert_eq!(name("2026-09-28", "2026-10-04"), across);
        }
    }
}
