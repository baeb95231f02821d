//! What rows that sum up others are called.

use crate::exchange::import::months::month_named;
use crate::exchange::import::words::is_group;

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

/// What stands before or behind a group where somebody counts it.
const COUNTS_OF: &[&str] = &[
    "number of",
    "count of",
    "total",
    "% of",
    "percentage of",
    "share of",
    "no. of",
    "#",
    "%",
    "count",
    "száma",
    "aránya",
    "összesen",
    "määrä",
    "lukumäärä",
    "osuus",
    "liczba",
    "odsetek",
    "人数",
    "數量",
    "数量",
    "占比",
    "比例",
    "anzahl",
    "anzahl der",
    "anteil",
    "anteil der",
    "nombre de",
    "part de",
    "número de",
    "cantidad de",
    "porcentaje de",
    "quantidade de",
    "percentual de",
    "число",
    "количество",
    "доля",
];

/// Whether a cell calls promoters, passives or detractors, as somebody who counted them does: `Promoters (9-10)`,
/// `Number of promoters`.
pub(in crate::exchange::import) fn says_group(cell: &str) -> bool {
    const LONGEST_BYTES: usize = 60;
    if cell.len() > LONGEST_BYTES {
        return false;
    }
    let lower = cell.to_lowercase();
    let short = lower
        .split(['(', '（', ':', '：'])
        .next()
        .unwrap_or_default();
    let short = short
        .trim_end_matches(|c: char| !c.is_alphabetic() && c != '%')
        .trim();
    let rests = COUNTS_OF
        .iter()
        .flat_map(|word| [short.strip_prefix(word), short.strip_suffix(word)]);
    let mut names = rests.flatten().map(str::trim).chain([short]);
    names.any(is_group)
}

/// Whether a row's first cell says that it sums up others.
pub(in crate::exchange::import) fn says_total(cell: &str) -> bool {
    is_among(TOTALS, cell)
}

/// The same, where it is among the last ones.
pub(in crate::exchange::import) fn says_total_at_the_end(cell: &str) -> bool {
    is_among(TOTALS_AT_THE_END, cell)
}

/// What stands beside the name of a part in a row that sums it up.
pub(super) fn says_total_of_part(rest: &str) -> bool {
    says_total(rest) || says_total_at_the_end(rest) || is_among(TOTALS_OF_PARTS, rest)
}

/// `Average score`, `March average`: a word for a total, and what the scores are called, or of which period they are.
/// `Total Energies` is a name.
pub(super) fn says_total_in_words(cell: &str, header: &str) -> bool {
    const MOST_WORDS: usize = 4;
    const LONGEST_BYTES: usize = 80;
    if cell.len() > LONGEST_BYTES {
        return false;
    }
    let (cell, header) = (cell.to_lowercase(), header.to_lowercase());
    let words: Vec<&str> = cell.split_whitespace().collect();
    let is_total = |word: &str| says_total(word) || says_total_at_the_end(word);
    let is_score = |word: &str| {
        SCORES.contains(&word)
            || is_period(word)
            || header.split_whitespace().any(|each| each == word)
    };
    let (totals, others): (Vec<&str>, Vec<&str>) =
        words.into_iter().partition(|word| is_total(word));
    !totals.is_empty()
        && (1..MOST_WORDS).contains(&others.len())
        && others
            .into_iter()
            .all(|word| is_score(word.trim_end_matches(':')))
}

/// A month, a year, a quarter.
fn is_period(word: &str) -> bool {
    let is_year = word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit());
    is_year || month_named(word).is_some() || matches!(word, "q1" | "q2" | "q3" | "q4")
}

fn is_among(words: &[&str], cell: &str) -> bool {
    // Mostly a number or a date.
    if cell.bytes().next().is_none_or(|b| b.is_ascii_digit()) {
        return false;
    }
    let short = cell.trim_end_matches([':', '：', '.', ' ']);
    short.len() <= 40 && words.contains(&short.to_lowercase().as_str())
}
