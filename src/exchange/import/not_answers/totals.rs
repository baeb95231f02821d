//! Rows that sum up others: what they are called, and what shows that they do.

use std::collections::{HashMap, HashSet};

use super::super::Table;
use super::super::date::{self, Looks};
use super::super::mapping::{ColumnUse, Mapping};
use super::super::profile::number;
use super::super::score::read_score;
use super::super::words::is_group;

/// What the first cell of a row says that sums others up.
const TOTALS: &[&str] = &[
    "total",
    "totals",
    "grand total",
    "sum",
    "average",
    "mean",
    "összesen",
    "mindösszesen",
    "átlag",
    "yhteensä",
    "summa",
    "keskiarvo",
    "razem",
    "suma",
    "ogółem",
    "średnia",
    "合计",
    "总计",
    "平均",
    "平均值",
    "gesamt",
    "summe",
    "durchschnitt",
    "moyenne",
    "promedio",
    "média",
    "итого",
    "всего",
    "среднее",
];
/// The same, of words that are also names and kinds of things: in the last rows only.
const TOTALS_AT_THE_END: &[&str] = &[
    "count",
    "median",
    "avg",
    "subtotal",
    "overall",
    "nps",
    "végösszeg",
    "átlagpontszám",
    "darab",
    "db",
    "medián",
    "válaszok száma",
    "lukumäärä",
    "mediaani",
    "ka",
    "vastauksia yhteensä",
    "łącznie",
    "mediana",
    "liczba odpowiedzi",
    "平均分",
    "平均得分",
    "小计",
    "汇总",
    "总数",
    "人数",
    "gesamtergebnis",
    "gesamtsumme",
    "mittelwert",
    "anzahl",
    "insgesamt",
    "ø",
    "total général",
    "somme",
    "moyenne générale",
    "nombre",
    "total general",
    "media",
    "cantidad",
    "total geral",
    "média geral",
    "soma",
    "quantidade",
    "средний балл",
    "средняя оценка",
    "сумма",
    "среднее значение",
    "количество",
];
/// What spreadsheet programs write beside the name of what they sum up, where that is in no other list.
const TOTALS_OF_PARTS: &[&str] = &[
    "subtotals",
    "részösszeg",
    "välisumma",
    "suma częściowa",
    "ergebnis",
    "zwischensumme",
    "teilergebnis",
    "sous-total",
    "resultado",
    "subtotal geral",
    "итог",
    "промежуточный итог",
    "計",
];
/// What scores are called beside these, whatever their column is called.
const SCORES: &[&str] = &[
    "score",
    "scores",
    "rating",
    "nps",
    "pontszám",
    "értékelés",
    "pisteet",
    "arvosana",
    "ocena",
    "ocen",
    "wynik",
    "bewertung",
    "note",
];
/// So many rows at the end.
pub(in crate::exchange::import) const LAST_ROWS: usize = 3;

/// The rows that sum up the others, ascending.
pub(super) fn total_rows(table: &Table, mapping: &Mapping) -> Vec<usize> {
    let block = block_at_the_end(table, mapping.column_of(ColumnUse::Date));
    let mut totals = Totals::new(table, mapping);
    let proven = (0..block).filter_map(|row| Some((row, totals.proof(row)?)));
    let proven: Vec<(usize, Proof)> = proven.collect();
    let are_apart = are_apart(table, &proven, block);
    let proven = proven.into_iter();
    let proven = proven.filter(|(_, proof)| are_apart || *proof == Proof::Sure);
    proven
        .map(|(row, _)| row)
        .chain(block..table.rows())
        .collect()
}

/// How surely a row sums up others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Proof {
    Sure,
    /// Unless it is a kind of thing that others speak of above it and below.
    IfApart,
}

/// Tells rows that sum up others, from the first to the last. A word is not enough: it may be a name, or what somebody
/// says. Nothing but numbers stands beside it, and the score is none or follows from those above.
struct Totals<'t> {
    table: &'t Table,
    mapping: &'t Mapping,
    date: Option<usize>,
    score: Option<usize>,
    /// Where the last rows begin.
    end: usize,
    all: Scores,
    /// Those below the last row that sums up others.
    part: Scores,
    /// So many rows are in these.
    read: usize,
}

impl<'t> Totals<'t> {
    fn new(table: &'t Table, mapping: &'t Mapping) -> Self {
        Self {
            table,
            mapping,
            date: mapping.column_of(ColumnUse::Date),
            score: mapping.column_of(ColumnUse::Score),
            end: table.rows().saturating_sub(LAST_ROWS),
            all: Scores::default(),
            part: Scores::default(),
            read: 0,
        }
    }

    fn proof(&mut self, row: usize) -> Option<Proof> {
        let (column, first) = first_filled(self.table, row);
        let is_last = row >= self.end;
        let says = |cell: &str| says_total(cell) || (is_last && says_total_at_the_end(cell));
        let in_date = self.date.filter(|_| is_last);
        if let Some(date) = in_date.filter(|date| has_a_word_for_a_day(self.table, row, *date)) {
            let is_sure = says(self.table.cell(row, date)) || self.is_no_score(row);
            return is_sure.then_some(Proof::Sure);
        }
        let is_whole = says(first);
        let group = (!is_whole)
            .then(|| group_above(self.table, row, (column, first)))
            .flatten();
        let in_words = || {
            let header = self.score.and_then(|score| self.table.headers().get(score));
            in_date.is_some() && says_total_in_words(first, header.map_or("", String::as_str))
        };
        let is_said = is_whole || group.is_some() || in_words();
        let has_day = |date: usize| date::looks(self.table.cell(row, date)).is_some();
        if !is_said || self.date.is_some_and(has_day) || says_more(self.table, row, column) {
            return None;
        }
        if is_whole && self.date == Some(column) {
            return Some(Proof::Sure);
        }
        self.read_above(row);
        let proof = self.by_score(row, column, group)?;
        (self.part, self.read) = (Scores::default(), row + 1);
        Some(proof)
    }

    fn by_score(&self, row: usize, column: usize, group: Option<&str>) -> Option<Proof> {
        if self.is_no_score(row) {
            return Some(Proof::Sure);
        }
        // Anybody may be called so, and say so.
        let uses = self.mapping.uses().get(column);
        let is_said_or_name = match uses {
            Some(ColumnUse::Comment) => true,
            Some(ColumnUse::Customer) => self.date.is_none(),
            _ => false,
        };
        if is_said_or_name {
            return None;
        }
        let Some(score) = self.score_of(row) else {
            return Some(Proof::IfApart);
        };
        if let Some(group) = group {
            let above = (0..row).rev();
            let above = above.take_while(|above| self.table.cell(*above, column) == group);
            let mut scores = Scores::default();
            above.for_each(|above| scores.add(self.score_of(above)));
            return scores.are_summed_up(score).then_some(Proof::IfApart);
        }
        let is_sum = self.part.are_summed_up(score) || self.all.are_summed_up(score);
        is_sum.then_some(Proof::IfApart)
    }

    fn read_above(&mut self, row: usize) {
        for above in self.read..row {
            let score = self.score_of(above);
            self.all.add(score);
            self.part.add(score);
        }
        self.read = row;
    }

    fn score_of(&self, row: usize) -> Option<u64> {
        let score = read_score(self.table.cell(row, self.score?))?;
        Some(u64::from(score.value()))
    }

    /// Whether a number stands where the score does that cannot be one.
    fn is_no_score(&self, row: usize) -> bool {
        let cell = self.score.map_or("", |score| self.table.cell(row, score));
        !cell.is_empty() && read_score(cell).is_none()
    }
}

/// What the scores of some rows come to.
#[derive(Clone, Copy, Debug, Default)]
struct Scores {
    count: u64,
    sum: u64,
}

impl Scores {
    fn add(&mut self, score: Option<u64>) {
        self.count += u64::from(score.is_some());
        self.sum += score.unwrap_or(0);
    }

    /// Whether that is how many they are, their sum, or their mean as it is rounded. One alone tells nothing.
    fn are_summed_up(self, number: u64) -> bool {
        const FEWEST: u64 = 2;
        let Self { count, sum } = self;
        let is_mean = (number * count).abs_diff(sum) * 2 <= count;
        count >= FEWEST && (number == count || number == sum || is_mean)
    }
}

/// Where the rows begin that sum up the table below it: how many promoters, passives and detractors there are, and what
/// stands beside such numbers. As many as there are rows where there are none.
fn block_at_the_end(table: &Table, date: Option<usize>) -> usize {
    const MOST: usize = 12;
    const LEAST_GROUPS: usize = 2;
    let sums_up = |row: &usize| {
        let (column, first) = first_filled(table, *row);
        let has_no_day = date.is_none_or(|date| date::looks(table.cell(*row, date)).is_none());
        let is_said = is_group(first) || says_total(first) || says_total_at_the_end(first);
        has_no_day && is_said && says_numbers(table, *row, column)
    };
    let rows = (0..table.rows()).rev().take(MOST).take_while(sums_up);
    let rows: Vec<usize> = rows.collect();
    let groups = rows
        .iter()
        .filter(|row| is_group(first_filled(table, **row).1));
    let words = || rows.iter().map(|row| first_filled(table, *row).1);
    // Of answers with their groups many have the same.
    let is_each_once = words().all(|word| words().filter(|each| *each == word).count() == 1);
    if groups.count() < LEAST_GROUPS || !is_each_once || rows.len() == table.rows() {
        return table.rows();
    }
    rows.last().copied().unwrap_or(table.rows())
}

/// Whether a row says numbers beside that column, and nothing else.
fn says_numbers(table: &Table, row: usize, column: usize) -> bool {
    let others = (0..table.headers().len()).filter(|other| *other != column);
    let mut others = others
        .map(|other| table.cell(row, other))
        .filter(|cell| !cell.is_empty())
        .peekable();
    let is_number = |cell: &str| number(cell.trim_end_matches(['%', ' '])).is_some();
    others.peek().is_some() && others.all(is_number)
}

/// Whether a row says something beside that column that is no number.
fn says_more(table: &Table, row: usize, column: usize) -> bool {
    let mut others = (0..table.headers().len()).filter(|other| *other != column);
    others.any(|other| {
        let cell = table.cell(row, other);
        !cell.is_empty() && number(cell).is_none()
    })
}

/// North of `North Total` below a row of North, as spreadsheet programs write it.
fn group_above<'t>(table: &'t Table, row: usize, (column, cell): (usize, &str)) -> Option<&'t str> {
    let above = table.cell(row.checked_sub(1)?, column);
    if above.is_empty() || above.len() >= cell.len() {
        return None;
    }
    let rests = [cell.strip_prefix(above), cell.strip_suffix(above)];
    let rests = rests.into_iter().flatten();
    let mut rests = rests.map(|rest| rest.trim_matches([' ', '-', ':', '–']));
    let sums_up = rests.any(|rest| {
        says_total(rest) || says_total_at_the_end(rest) || is_among(TOTALS_OF_PARTS, rest)
    });
    sums_up.then_some(above)
}

/// `Average score`: a word for a total, and what the scores are called. `Total Energies` is a name.
fn says_total_in_words(cell: &str, header: &str) -> bool {
    const MOST_WORDS: usize = 4;
    let (cell, header) = (cell.to_lowercase(), header.to_lowercase());
    let words: Vec<&str> = cell.split_whitespace().collect();
    let is_total = |word: &str| says_total(word) || says_total_at_the_end(word);
    let is_score =
        |word: &str| SCORES.contains(&word) || header.split_whitespace().any(|each| each == word);
    let (totals, others): (Vec<&str>, Vec<&str>) =
        words.into_iter().partition(|word| is_total(word));
    !totals.is_empty()
        && (1..MOST_WORDS).contains(&others.len())
        && others
            .into_iter()
            .all(|word| is_score(word.trim_end_matches(':')))
}

/// Whether rows that may sum up others speak of no kind of thing: no other row before the end says the same as one of
/// them, and no value of their column stands both above one and below.
fn are_apart(table: &Table, proven: &[(usize, Proof)], end: usize) -> bool {
    let in_doubt = || {
        let in_doubt = proven.iter().filter(|(_, proof)| *proof == Proof::IfApart);
        in_doubt.map(|(row, _)| *row)
    };
    let Some(first) = in_doubt().next() else {
        return true;
    };
    let (column, _) = first_filled(table, first);
    let words: HashSet<&str> = in_doubt().map(|row| table.cell(row, column)).collect();
    let mut part_of: HashMap<&str, usize> = HashMap::new();
    (0..end).all(|row| {
        let part = proven.partition_point(|(each, _)| *each < row);
        let cell = table.cell(row, column);
        let is_proven = proven.get(part).is_some_and(|(each, _)| *each == row);
        let is_other = !is_proven && !cell.is_empty();
        !is_other || (!words.contains(cell) && *part_of.entry(cell).or_insert(part) == part)
    })
}

/// A last row with a number below the scores and nothing else, which sums these up or is no score, where some other column is filled in all rows.
pub(super) fn number_alone(table: &Table, mapping: &Mapping) -> Option<usize> {
    let last = table
        .rows()
        .checked_sub(1)
        .filter(|last| *last >= LAST_ROWS)?;
    let score = mapping.column_of(ColumnUse::Score)?;
    let filled = |column: usize| !table.cell(last, column).is_empty();
    let is_alone = (0..table.headers().len()).all(|column| filled(column) == (column == score));
    let cell = table.cell(last, score);
    if !is_alone || number(cell).is_none() {
        return None;
    }
    // Somebody may have said a score and nothing else.
    if let Some(said) = read_score(cell) {
        let mut above = Scores::default();
        let scores = (0..last).map(|row| read_score(table.cell(row, score)));
        scores.for_each(|score| above.add(score.map(|score| u64::from(score.value()))));
        if !above.are_summed_up(u64::from(said.value())) {
            return None;
        }
    }
    let mut others = (0..table.headers().len()).filter(|column| *column != score);
    let is_always_filled = |column: usize| (0..last).all(|row| !table.cell(row, column).is_empty());
    others.any(is_always_filled).then_some(last)
}

/// The first filled cell of a row, with its column.
fn first_filled(table: &Table, row: usize) -> (usize, &str) {
    let mut cells = (0..table.headers().len()).map(|column| (column, table.cell(row, column)));
    cells.find(|(_, cell)| !cell.is_empty()).unwrap_or((0, ""))
}

/// Whether a word stands where other rows have their day, and nothing else but numbers: `Gesamtergebnis;7`.
fn has_a_word_for_a_day(table: &Table, row: usize, date: usize) -> bool {
    let is_word =
        |cell: &str| cell.chars().any(char::is_alphabetic) && !cell.chars().any(char::is_numeric);
    let others = (0..table.headers().len()).filter(|column| *column != date);
    let mut others = others
        .map(|column| table.cell(row, column))
        .filter(|cell| !cell.is_empty())
        .peekable();
    // Who does not know the day may say so, more than once.
    let has_day = |row: usize| {
        let cell = table.cell(row, date);
        cell.is_empty() || date::looks(cell) == Some(Looks::Day)
    };
    is_word(table.cell(row, date))
        && others.peek().is_some()
        && others.all(|cell| number(cell).is_some())
        && table.rows() > LAST_ROWS
        && (0..table.rows() - LAST_ROWS).all(has_day)
}

/// Whether a row's first cell says that it sums up others.
pub(in crate::exchange::import) fn says_total(cell: &str) -> bool {
    is_among(TOTALS, cell)
}

/// The same, where it is among the last ones.
pub(in crate::exchange::import) fn says_total_at_the_end(cell: &str) -> bool {
    is_among(TOTALS_AT_THE_END, cell)
}

fn is_among(words: &[&str], cell: &str) -> bool {
    // Mostly a number or a date.
    if cell.bytes().next().is_none_or(|b| b.is_ascii_digit()) {
        return false;
    }
    let short = cell.trim_end_matches([':', '：', '.', ' ']);
    short.len() <= 40 && words.contains(&short.to_lowercase().as_str())
}
