//! Days that are told by the week or the day of a year, `2026-W05-3`, or in the years of other calendars, `令和8年2月3日`.

use jiff::civil::{Date, ISOWeekDate, Weekday};

use super::is_year;
use super::shape::{Shape, shape_of};

/// What Buddhist years are ahead of the others.
const BUDDHIST: i16 = 543;

/// Eras, each with the year before its first.
const ERAS: [(&str, i16); 6] = [
    ("中華民國", 1911),
    ("民國", 1911),
    ("民国", 1911),
    ("令和", 2018),
    ("平成", 1988),
    ("昭和", 1925),
];

/// The year of everybody else: nobody who answered lived in those of this century in Thailand's calendar.
pub(in crate::exchange::import) fn common_year(year: i16) -> i16 {
    if (2000..=2099).contains(&(year - BUDDHIST)) {
        year - BUDDHIST
    } else {
        year
    }
}

/// `2026-W05-3` and `2026W053`, or of a week alone, `2026-W05`, its Monday; and whether it names the day.
pub(super) fn of_week(cell: &str) -> Option<(Date, bool)> {
    let (year, rest) = cell.split_at_checked(4)?;
    let rest = rest.strip_prefix('-').unwrap_or(rest);
    let (week, day) = rest.strip_prefix(['W', 'w'])?.split_at_checked(2)?;
    let number = |digits: &str| {
        let are_digits = digits.bytes().all(|byte| byte.is_ascii_digit());
        are_digits.then(|| digits.parse::<i16>().ok()).flatten()
    };
    let (has_day, day) = match day.strip_prefix('-').unwrap_or(day) {
        _ if day.is_empty() => (false, 1),
        digit if digit.len() == 1 => (true, number(digit)?),
        _ => return None,
    };
    let year = number(year).filter(|year| is_year(*year))?;
    let weekday = Weekday::from_monday_one_offset(i8::try_from(day).ok()?).ok()?;
    let date = ISOWeekDate::new(year, i8::try_from(number(week)?).ok()?, weekday).ok()?;
    Some((date.date(), has_day))
}

/// `2026-034`, the 34th day of the year: as good a number of an answer, unless a header says that it is a day.
pub(super) fn of_day_of_year(cell: &str) -> Option<Date> {
    let (year, day) = cell.split_once('-')?;
    let are_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if year.len() != 4 || day.len() != 3 || !are_digits(year) || !are_digits(day) {
        return None;
    }
    let year = year.parse().ok().filter(|year| is_year(*year))?;
    let first = Date::new(year, 1, 1).ok()?;
    let day: i16 = day.parse().ok()?;
    first.with().day_of_year(day).build().ok()
}

/// `民國115年2月3日`, `115年2月3日`, `令和元年5月1日`.
pub(super) fn of_era(cell: &str) -> Option<Date> {
    // Taiwan leaves the era out, and nobody else writes a year of three digits before that word.
    let digits = cell.bytes().take_while(u8::is_ascii_digit).count();
    let (before, years) = match digits {
        3 if cell.get(digits..)?.trim_start().starts_with('年') => (1911, cell),
        _ => ERAS.iter().find_map(|(era, before)| {
            let years = cell.strip_prefix(era)?;
            Some((*before, years.trim_start()))
        })?,
    };
    let end = years.find(|c: char| !c.is_ascii_digit())?;
    let (year, rest) = match years.split_at(end) {
        ("", rest) => (1, rest.strip_prefix('元')?),
        (digits, rest) => (digits.parse::<i16>().ok()?, rest),
    };
    let year = before.checked_add(year).filter(|year| is_year(*year))?;
    match shape_of(&format!("{year}{rest}"))? {
        Shape::YearFirst(date) => Some(date),
        Shape::YearLast { .. } | Shape::ShortYear { .. } => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::{DateOrder, Looks, looks, read_day};

    #[test]
    fn weeks_days_of_a_year_and_years_of_other_calendars_are_days() {
        let table = [
            ("2026-W05", "2026-01-26", Looks::Month),
            ("2026W05", "2026-01-26", Looks::Month),
            ("2026-W05-3", "2026-01-28", Looks::Day),
            ("2026W053", "2026-01-28", Looks::Day),
            ("2026-W01-1", "2025-12-29", Looks::Day),
            ("2026-034", "2026-02-03", Looks::Number),
            ("2024-366", "2024-12-31", Looks::Number),
            ("2026_02_03", "2026-02-03", Looks::Day),
            ("2026_02_03 10:11:12", "2026-02-03", Looks::Day),
            ("民國115年2月3日", "2026-02-03", Looks::Day),
            ("民國 115 年 2 月 3 日", "2026-02-03", Looks::Day),
            ("中華民國115年02月03日 10:30", "2026-02-03", Looks::Day),
            ("民國115/2/3", "2026-02-03", Looks::Day),
            ("115年2月3日", "2026-02-03", Looks::Day),
            ("令和8年2月3日", "2026-02-03", Looks::Day),
            ("令和８年２月３日", "2026-02-03", Looks::Day),
            ("令和元年5月1日", "2019-05-01", Looks::Day),
            ("平成31年4月30日", "2019-04-30", Looks::Day),
            ("2569-02-03", "2026-02-03", Looks::Day),
            ("29/2/2567 10:30", "2024-02-29", Looks::Day),
            ("'2026-02-03", "2026-02-03", Looks::Day),
        ];
        for (cell, day, expected) in table {
            let read = read_day(cell, DateOrder::DayFirst);
            assert_eq!(read, day.parse().ok(), "{cell}");
            assert_eq!(looks(cell), Some(expected), "{cell}");
        }
        let year_first = |cell| read_day(cell, DateOrder::YearFirst);
        assert_eq!(year_first("'26-02-03"), "2026-02-03".parse().ok());
    }

    #[test]
    fn what_only_looks_like_one_of_them_is_none() {
        for cell in [
            "2026-W54",
            "2026-W00",
            "2026-W05-8",
            "2026-W5",
            "2026-W05-",
            "2026-W05x",
            "2026-000",
            "2026-366",
            "115/2/3",
            "115年度2月3日",
            "令和",
            "令和8",
            "民國115年2月30日",
            "2699-02-03",
            "3 Feb",
            "'",
        ] {
            assert_eq!(looks(cell), None, "{cell}");
        }
    }
}
