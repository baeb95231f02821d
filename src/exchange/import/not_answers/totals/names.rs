//! What rows that sum up others are called.

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

/// `Average score`: a word for a total, and what the scores are called. `Total Energies` is a name.
pub(super) fn says_total_in_words(cell: &str, header: &str) -> bool {
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

fn is_among(words: &[&str], cell: &str) -> bool {
    // Mostly a number or a date.
    if cell.bytes().next().is_none_or(|b| b.is_ascii_digit()) {
        return false;
    }
    let short = cell.trim_end_matches([':', '：', '.', ' ']);
    short.len() <= 40 && words.contains(&short.to_lowercase().as_str())
}
