//! Dates with the month as a word, in ten languages: `5th Jan 2020`, `2020. január 5.`, `5 stycznia 2020`.

mod names;

use jiff::civil::Date;

use super::date::{common_year, is_year};
use names::{is_between, is_weekday, month_of};

/// Longer ones are sentences.
const LONGEST_CHARS: usize = 48;
/// Words beside the month that are none of a date: a zone, a part of the day.
const MOST_OTHER_WORDS: usize = 3;
/// Longer words begin no date.
const LONGEST_WEEKDAY_BYTES: usize = 32;

/// A date whose month is a word, and whether it names a day: of a month alone it is the first. Nothing where words and
/// numbers could say two days.
pub(super) fn read(cell: &str) -> Option<(Date, bool)> {
    if let Some(month) = month_of_short_year(cell) {
        return Some((month, false));
    }
    let cell = without_zone(cell);
    if cell.len() > 4 * LONGEST_CHARS || !may_be_date(cell) || cell.chars().count() > LONGEST_CHARS
    {
        return None;
    }
    let lower = cell.to_lowercase();
    let parts = parts_of(&lower);
    let others = parts.iter().filter(|part| matches!(part, Part::Word(_)));
    if others.count() > MOST_OTHER_WORDS {
        return None;
    }
    let months = parts
        .iter()
        .enumerate()
        .filter_map(|(at, part)| match part {
            Part::Month { month, is_weekday } => Some((at, *month, *is_weekday)),
            _ => None,
        });
    let months: Vec<(usize, i8, bool)> = months.collect();
    // "mar. 14 avr." is a Tuesday in April.
    let has_other = months.iter().any(|(.., is_weekday)| !is_weekday);
    let meant = |each: &&(usize, i8, bool)| !(has_other && each.2);
    let mut meant = months.iter().filter(meant).peekable();
    let &&(_, first, _) = meant.peek()?;
    let mut found = None;
    for &(at, month, _) in meant {
        match (found, read_at(&parts, at, month)) {
            _ if month != first => return None,
            (None, date) => found = date,
            (Some(earlier), Some(date)) if earlier != date => return None,
            (Some(_), _) => {}
        }
    }
    found
}

/// The date around a month, which stands at that place.
fn read_at(parts: &[Part<'_>], at: usize, month: i8) -> Option<(Date, bool)> {
    let is_told = |part: &&Part<'_>| !matches!(part, Part::Between);
    let mut above = parts.get(..at)?.iter().rev().filter(is_told);
    let mut below = parts.get(at + 1..)?.iter().filter(is_told);
    let before = above.next().and_then(Part::number);
    let (after, second) = (below.next(), below.next());
    let (after, second_after) = (after.and_then(Part::number), second.and_then(Part::number));
    let is_time = matches!(second, Some(Part::Time));
    let numbers = || parts.iter().filter_map(Part::number);
    let last = numbers().next_back().filter(|last| last.digits == 4);
    match (before, after, second_after) {
        // 2020 January 5
        (Some(year), Some(day), _) if year.digits == 4 && day.is_day() => date(year, month, day),
        // 5 January 2020, 5-Jan-20
        (Some(day), Some(year), _) if day.is_day() && year.is_year() => date(year, month, day),
        // January 5, 2020
        (_, Some(day), Some(year)) if day.is_day() && year.digits == 4 => date(year, month, day),
        // Mon Jan 05 10:00:00 2020
        (_, Some(day), _) if day.is_day() && is_time => date(last?, month, day),
        // A month alone, and no number that would be its day.
        (None, Some(year), _) | (Some(year), None, _)
            if year.digits == 4 && is_year(year.value) && numbers().count() == 1 =>
        {
            let first = Date::new(year.value, month, 1).ok();
            first.map(|date| (date, false))
        }
        _ => None,
    }
}

/// The month that a word in lower case names.
pub(super) fn month_named(word: &str) -> Option<i8> {
    month_of(word)
}

/// Whether a text is a weekday and nothing else.
pub(super) fn is_weekday_alone(text: &str) -> bool {
    if text.len() > LONGEST_WEEKDAY_BYTES {
        return false;
    }
    let lower = text.to_lowercase();
    let mut words = lower
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .peekable();
    words.peek().is_some() && words.all(is_weekday)
}

/// The month of `Mar-24`, as English spreadsheets write one of 2024.
fn month_of_short_year(cell: &str) -> Option<Date> {
    let (word, year) = cell.split_once('-')?;
    let is_year = year.len() == 2 && year.bytes().all(|byte| byte.is_ascii_digit());
    let is_word = word.len() <= LONGEST_WEEKDAY_BYTES && word.chars().all(char::is_alphabetic);
    if !is_year || !is_word {
        return None;
    }
    let month = month_of(&word.to_lowercase())?;
    Date::new(century(year.parse().ok()?), month, 1).ok()
}

/// The cell without the name of a zone in brackets, as JavaScript writes it behind a moment.
fn without_zone(cell: &str) -> &str {
    let named = cell
        .strip_suffix(')')
        .and_then(|cell| cell.split_once(" ("));
    let moment = named.map(|(moment, _)| moment);
    moment
        .filter(|moment| moment.contains("GMT"))
        .unwrap_or(cell)
}

/// The cell without a weekday or a word of that kind before its first number: `Di, 03.02.2026`, `le 03/02/2026`.
pub(super) fn without_weekday(cell: &str) -> &str {
    if cell
        .bytes()
        .next()
        .is_none_or(|first| first.is_ascii_digit())
    {
        return cell;
    }
    let Some(number) = cell.find(|c: char| c.is_ascii_digit()) else {
        return cell;
    };
    let (begin, rest) = cell.split_at(number);
    // Of what is no date nothing is copied.
    let goes_on = rest.trim_start_matches(|c: char| c.is_ascii_digit());
    let has_weekday = goes_on.starts_with(['-', '/', '.', '年'])
        && begin.len() <= LONGEST_WEEKDAY_BYTES
        && begin.chars().next().is_some_and(char::is_alphabetic)
        && {
            let lower = begin.to_lowercase();
            let mut words = lower
                .split(|c: char| !c.is_alphanumeric())
                .filter(|word| !word.is_empty())
                .peekable();
            words.peek().is_some() && words.all(|word| is_weekday(word) || is_between(word))
        };
    if has_weekday { rest } else { cell }
}

/// Whether there are letters, and two numbers or a year: `Shop 7` and telephone numbers are told without a copy of them.
fn may_be_date(cell: &str) -> bool {
    let (mut numbers, mut has_year, mut has_letters) = (0, false, false);
    for run in cell
        .as_bytes()
        .chunk_by(|a, b| a.is_ascii_digit() == b.is_ascii_digit())
    {
        if run.first().is_some_and(u8::is_ascii_digit) {
            numbers += 1;
            has_year |= run.len() == 4;
        } else {
            has_letters |= run
                .iter()
                .any(|&byte| byte.is_ascii_alphabetic() || !byte.is_ascii());
        }
    }
    has_letters && (numbers > 1 || has_year)
}

fn date(year: Number, month: i8, day: Number) -> Option<(Date, bool)> {
    let year = common_year(year.as_year());
    let date = is_year(year).then(|| Date::new(year, month, i8::try_from(day.value).ok()?).ok());
    date.flatten().map(|date| (date, true))
}

/// What a date is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part<'t> {
    Number(Number),
    /// Hours and minutes, with what follows them up to the next space.
    Time,
    Month {
        month: i8,
        /// Whether the word is a weekday as well.
        is_weekday: bool,
    },
    /// A word that stands between the parts of a date and says nothing, or a weekday.
    Between,
    Word(&'t str),
}

impl Part<'_> {
    fn number(&self) -> Option<Number> {
        match self {
            Part::Number(number) => Some(*number),
            _ => None,
        }
    }
}

fn parts_of(text: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    for run in text.split(|c: char| c.is_whitespace() || matches!(c, ',' | '(' | ')' | '，')) {
        if is_time(run) {
            parts.push(Part::Time);
            continue;
        }
        for part in run.split(|c: char| !c.is_alphanumeric()) {
            push_parts(part, &mut parts);
        }
    }
    parts
}

/// `10:00:00`, `10:00`, `10h30`.
fn is_time(run: &str) -> bool {
    let digits = run.bytes().take_while(u8::is_ascii_digit).count();
    let rest = run.as_bytes().get(digits..).unwrap_or_default();
    let (mark, minute) = (rest.first(), rest.get(1));
    (1..=2).contains(&digits)
        && matches!(mark, Some(b':' | b'h'))
        && minute.is_some_and(u8::is_ascii_digit)
}

/// Runs of letters and runs of digits; what is written behind a day as its ending is left out.
fn push_parts<'t>(part: &'t str, parts: &mut Vec<Part<'t>>) {
    let mut rest = part;
    while let Some(first) = rest.chars().next() {
        let is_digit = first.is_ascii_digit();
        let end = rest.find(|c: char| c.is_ascii_digit() != is_digit);
        let (word, after) = rest.split_at(end.unwrap_or(rest.len()));
        let is_ending = !is_digit && rest.len() < part.len() && names::is_ending_of_day(word);
        if !is_ending {
            parts.push(part_of(word, is_digit));
        }
        rest = after;
    }
}

fn part_of(word: &str, is_digit: bool) -> Part<'_> {
    if is_digit {
        return Number::of(word).map_or(Part::Word(word), Part::Number);
    }
    match month_of(word) {
        Some(month) => Part::Month {
            month,
            is_weekday: is_weekday(word),
        },
        None if is_between(word) || is_weekday(word) => Part::Between,
        None => Part::Word(word),
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Number {
    value: i16,
    digits: usize,
}

impl Number {
    fn of(word: &str) -> Option<Self> {
        let is_number = word.bytes().all(|byte| byte.is_ascii_digit()) && word.len() <= 4;
        Some(Self {
            value: is_number.then(|| word.parse().ok()).flatten()?,
            digits: word.len(),
        })
    }

    fn is_day(self) -> bool {
        self.digits <= 2 && (1..=31).contains(&self.value)
    }

    fn is_year(self) -> bool {
        self.digits == 4 || self.digits == 2
    }

    fn as_year(self) -> i16 {
        if self.digits == 4 {
            self.value
        } else {
            century(self.value)
        }
    }
}

/// A year of two digits: up to 68 of this century, as POSIX has it.
pub(super) const fn century(year: i16) -> i16 {
    if year <= 68 { 2000 + year } else { 1900 + year }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_known_in_ten_languages() {
        for cell in [
            "5th Jan 2020",
            "Jan 5, 2020",
            "January 5 2020, 10:30 AM",
            "5-Jan-20",
            "Sun Jan 05 10:00:00 UTC 2020",
            "Sun, 5 Jan 2020 10:00:00 +0100",
            "2020. január 5.",
            "5. tammikuuta 2020",
            "5 stycznia 2020",
            "5. Januar 2020",
            "5 janvier 2020",
            "5 de enero de 2020",
            "5 de janeiro de 2020",
            "5 января 2020 г.",
            "2020 Jan 5",
        ] {
            let expected = Date::new(2020, 1, 5).ok().map(|date| (date, true));
            assert_eq!(read(cell), expected, "{cell}");
        }
    }

    #[test]
    fn weekdays_are_no_months_in_any_language() {
        for cell in [
            "mardi 3 février 2026",
            "mar. 3 févr. 2026",
            "mar 3 feb 2026",
            "martes, 3 de febrero de 2026",
            "martes 3 de febrero del 2026 a las 10:00",
            "martedì 3 Feb 2026",
            "Tuesday, 3rd of February 2026",
            "Tue 3 Feb 2026 10:00",
            "Dienstag, 3. Februar 2026 um 10:00 Uhr",
            "Di., 3. Feb. 2026",
            "terça-feira, 3 de fevereiro de 2026",
            "wtorek, 3 lutego 2026 r.",
            "2026. február 3., kedd",
            "2026. február 3-án, kedden",
            "tiistaina 3. helmikuuta 2026 klo 10.30",
            "вторник, 3 февраля 2026 г.",
        ] {
            let expected = Date::new(2026, 2, 3).ok().map(|date| (date, true));
            assert_eq!(read(cell), expected, "{cell}");
        }
        for (cell, bare) in [
            ("mar. 03/02/2026", "03/02/2026"),
            ("Di, 03.02.2026", "03.02.2026"),
            ("星期二 2026/2/3", "2026/2/3"),
            ("Market 7", "Market 7"),
        ] {
            assert_eq!(without_weekday(cell), bare);
        }
    }

    #[test]
    fn a_month_alone_is_its_first_day() {
        for cell in ["May 2021", "2021 május", "Mai 2021", "maj 2021"] {
            let expected = Date::new(2021, 5, 1).ok().map(|date| (date, false));
            assert_eq!(read(cell), expected, "{cell}");
        }
    }

    #[test]
    fn a_day_that_stands_there_is_the_day() {
        for cell in [
            "15th of March 2026",
            "the 15th of March, 2026",
            "15 of March 2026",
            "March the 15th 2026",
            "15º de marzo de 2026",
            "15 de março de 2026",
            "le 15 mars 2026 à 10h30",
            "2026. március 15-én",
            "15-го марта 2026 года",
        ] {
            let expected = Date::new(2026, 3, 15).ok().map(|date| (date, true));
            assert_eq!(read(cell), expected, "{cell}");
        }
        let first = Date::new(2026, 1, 1).ok().map(|date| (date, true));
        assert_eq!(read("1er janvier 2026"), first);
        for cell in [
            "15 days in March 2026",
            "March 2026, room 15",
            "3 Feb 4 Apr 2026",
        ] {
            assert_eq!(read(cell), None, "{cell}");
        }
    }

    #[test]
    fn a_sentence_with_a_month_in_it_is_none() {
        for cell in [
            "maybe 7",
            "in May 2020 I was there and it was good",
            "march on",
            "30 Feb 2020",
        ] {
            assert_eq!(read(cell), None, "{cell}");
        }
    }
}
