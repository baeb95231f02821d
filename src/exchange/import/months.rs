//! Dates with the month as a word, in ten languages: `5th Jan 2020`, `2020. január 5.`, `5 stycznia 2020`.

use jiff::civil::Date;

/// Longer ones are sentences.
const LONGEST_CHARS: usize = 48;
/// Words beside the month: a weekday, a zone, "de" twice.
const MOST_OTHER_WORDS: usize = 4;

/// How the months begin, in lower case. Of several that fit, the longest tells.
const BEGINNINGS: [&[&str]; 12] = [
    &["jan", "tammi", "sty", "jän", "ene", "янв", "一月"],
    &["feb", "helmi", "lut", "fév", "fev", "фев", "二月"],
    &["mar", "maalis", "márc", "mär", "мар", "三月"],
    &["apr", "ápr", "huhti", "kwi", "avr", "abr", "апр", "四月"],
    &["may", "máj", "touko", "maj", "mai", "май", "мая", "五月"],
    &["jun", "jún", "kesä", "cze", "juin", "июн", "六月"],
    &["jul", "júl", "heinä", "lip", "juil", "июл", "七月"],
    &["aug", "elo", "sie", "aoû", "aou", "ago", "авг", "八月"],
    &["sep", "szept", "syys", "wrz", "set", "сен", "九月"],
    &["oct", "okt", "loka", "paź", "paz", "out", "окт", "十月"],
    &["nov", "marras", "lis", "ноя", "十一月"],
    &["dec", "joulu", "gru", "dez", "dic", "déc", "дек", "十二月"],
];

/// A date whose month is a word, and whether it names a day: of a month alone it is the first.
pub(super) fn read(cell: &str) -> Option<(Date, bool)> {
    if cell.len() > 4 * LONGEST_CHARS || !may_be_date(cell) || cell.chars().count() > LONGEST_CHARS
    {
        return None;
    }
    let lower = cell.to_lowercase();
    let words: Vec<&str> = words_of(&lower);
    let mut months = words.iter().enumerate();
    let (at, month) = months.find_map(|(at, word)| Some((at, month_of(word)?)))?;
    let is_word = |word: &&&str| !word.starts_with(|c: char| c.is_ascii_digit());
    if words.iter().filter(is_word).count() > 1 + MOST_OTHER_WORDS {
        return None;
    }
    let number = |place: Option<usize>| {
        let mut word = place.and_then(|place| words.get(place));
        // "5 de mayo de 2020": the little word between is passed over.
        if word.is_some_and(|word| *word == "de") {
            let further = place.and_then(|place| {
                if place > at {
                    Some(place + 1)
                } else {
                    place.checked_sub(1)
                }
            });
            word = further.and_then(|place| words.get(place));
        }
        word.and_then(|word| Number::of(word))
    };
    let (before, after) = (number(at.checked_sub(1)), number(Some(at + 1)));
    let second_after = number(Some(
        at + if words.get(at + 1) == Some(&"de") {
            3
        } else {
            2
        },
    ));
    let last = words
        .iter()
        .rev()
        .find_map(|word| Number::of(word).filter(|each| each.digits == 4));
    match (before, after, second_after) {
        // 2020 January 5
        (Some(year), Some(day), _) if year.digits == 4 && day.is_day() => date(year, month, day),
        // 5 January 2020, 5-Jan-20
        (Some(day), Some(year), _) if day.is_day() && year.is_year() => date(year, month, day),
        // January 5, 2020
        (_, Some(day), Some(year)) if day.is_day() && year.digits == 4 => date(year, month, day),
        // Mon Jan 05 10:00:00 2020
        (_, Some(day), _) if day.is_day() && last.is_some() => date(last?, month, day),
        (None, Some(year), _) | (Some(year), None, _) if year.digits == 4 => {
            Date::new(year.value, month, 1)
                .ok()
                .map(|date| (date, false))
        }
        _ => None,
    }
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
    let date = Date::new(year.as_year(), month, i8::try_from(day.value).ok()?);
    date.ok().map(|date| (date, true))
}

/// Runs of letters and runs of digits.
fn words_of(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    for part in text.split(|c: char| !c.is_alphanumeric()) {
        let mut rest = part;
        while let Some(first) = rest.chars().next() {
            let is_digit = first.is_ascii_digit();
            let end = rest.find(|c: char| c.is_ascii_digit() != is_digit);
            let (word, after) = rest.split_at(end.unwrap_or(rest.len()));
            let is_ordinal = !is_digit && matches!(word, "st" | "nd" | "rd" | "th");
            if !is_ordinal {
                words.push(word);
            }
            rest = after;
        }
    }
    words
}

fn month_of(word: &str) -> Option<i8> {
    if word.len() < 3 || word.chars().count() > 12 {
        return None;
    }
    let mut found: Option<(usize, i8)> = None;
    // Most are told by their first byte, and without asking another function.
    let begins = |begin: &&&str| {
        begin.as_bytes().first() == word.as_bytes().first() && word.starts_with(**begin)
    };
    for (month, beginnings) in (1i8..).zip(BEGINNINGS) {
        for begin in beginnings.iter().filter(begins) {
            if found.is_none_or(|(length, _)| length < begin.len()) {
                found = Some((begin.len(), month));
            }
        }
    }
    found.map(|(_, month)| month)
}

#[derive(Clone, Copy)]
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
    fn a_month_alone_is_its_first_day() {
        for cell in ["May 2021", "2021 május", "Mai 2021", "maj 2021"] {
            let expected = Date::new(2021, 5, 1).ok().map(|date| (date, false));
            assert_eq!(read(cell), expected, "{cell}");
        }
    }

    #[test]
    fn the_longest_beginning_tells() {
        let months = [
            "marraskuuta",
            "maaliskuu",
            "loka",
            "lokakuuta",
            "listopada",
            "lipca",
        ];
        assert_eq!(months.map(month_of), [11, 3, 10, 10, 11, 7].map(Some));
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
