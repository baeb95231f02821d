//! Two rows of headers, of which the upper one stands over several columns: `Feedback` over `Score` and `Comment`. What
//! the columns hold is said by the lower one.

use std::borrow::Cow;

use super::parts::{ROWS_THAT_TELL, is_header, says};
use super::table::Table;
use super::words::{Wording, is_name_of_thing};

/// Headers, each with the head above it where it says whose name it is. `above` is the row over them, which may as well be
/// a title or a note and what it says, `Store, North`: a head stands over several columns, and another one follows it.
pub(super) fn under_heads<'t>(names: &[&'t str], above: &[&str]) -> Vec<Cow<'t, str>> {
    let is_filled = |column: &usize| above.get(*column).is_some_and(|head| !head.is_empty());
    let heads: Vec<usize> = (0..above.len()).filter(is_filled).collect();
    let head_of = |column: usize| {
        let next = heads.iter().position(|head| *head > column)?;
        let (nearest, next) = (heads.get(next.checked_sub(1)?)?, heads.get(next)?);
        (next - nearest > 1)
            .then(|| above.get(*nearest).copied())
            .flatten()
    };
    let under = names.iter().enumerate().map(|(column, name)| {
        let head = head_of(column).filter(|head| is_name_of_thing(head, name));
        head.map_or(Cow::Borrowed(*name), |head| {
            let head = head.trim_end_matches([':', '：']);
            Cow::Owned(format!("{head}: {name}"))
        })
    });
    under.collect()
}

impl Table {
    /// The headers, each from the lower row where it says something; `above` is the upper row. Nothing where the first
    /// row is no header.
    pub(super) fn names_below_heads(&self, above: &[&str]) -> Option<Vec<String>> {
        let row = |row: usize| {
            let columns = 0..self.headers().len();
            columns.map(|column| self.cell(row, column)).collect()
        };
        let rows = TwoRows {
            above,
            below: row(0),
            values: (1..self.rows().min(1 + ROWS_THAT_TELL)).map(row).collect(),
        };
        rows.are_headers().then(|| rows.names())
    }

    /// The headers, each with the hint below it where that is a scale. Nothing where the first row holds no hints, which all
    /// stand in brackets, a scale among them: `(0-10)`, `(optional)`. Else they may be what somebody answered.
    pub(super) fn names_with_hints(&self) -> Option<Vec<String>> {
        let below = |column: usize| self.cell(0, column);
        let columns = 0..self.headers().len();
        if self.rows() < 2 {
            return None;
        }
        let hints: Vec<&str> = columns.map(below).filter(|cell| !cell.is_empty()).collect();
        let are_hints = hints.iter().all(|hint| is_in_brackets(hint))
            && hints.iter().any(|hint| is_scale_in_brackets(hint));
        if !are_hints {
            return None;
        }
        let headers = self.headers().iter().enumerate();
        let named = headers.map(|(column, header)| match below(column) {
            hint if is_scale_in_brackets(hint) => format!("{header} {hint}"),
            _ => header.clone(),
        });
        Some(named.collect())
    }
}

/// Two rows that may both be headers, and a few of the rows below them.
struct TwoRows<'t> {
    above: &'t [&'t str],
    below: Vec<&'t str>,
    values: Vec<Vec<&'t str>>,
}

impl<'t> TwoRows<'t> {
    fn columns(&self) -> std::ops::Range<usize> {
        0..self.below.len()
    }

    fn head(&self, column: usize) -> &'t str {
        self.above.get(column).copied().unwrap_or_default()
    }

    fn name(&self, column: usize) -> &'t str {
        self.below.get(column).copied().unwrap_or_default()
    }

    fn are_headers(&self) -> bool {
        let is_lower = is_header(&self.below, &self.values)
            && (self.below.iter().any(|cell| says(cell)) || self.are_names_in_groups_alone());
        let mut columns = self.columns();
        is_lower
            && !self.asks_beside_headers_alike()
            && self.columns().all(|column| self.is_named(column))
            && columns.any(|column| self.is_under(column))
    }

    /// Where cells that were one have been taken apart, the head stands in each of them.
    fn is_repeated(&self, column: usize) -> bool {
        column > 0 && self.head(column) == self.head(column - 1)
    }

    /// Whether a name stands under a head that is not its own alone.
    fn is_under(&self, column: usize) -> bool {
        (self.head(column).is_empty() || self.is_repeated(column)) && !self.name(column).is_empty()
    }

    /// Or nothing stands below.
    fn is_named(&self, column: usize) -> bool {
        let mut cells = self.values.iter().filter_map(|row| row.get(column));
        !self.head(column).is_empty()
            || !self.name(column).is_empty()
            || cells.all(|cell| cell.is_empty())
    }

    /// Whether names stand where one head is over several columns, and nowhere else. Behind the last header what goes on
    /// may as well be a comment that was cut.
    fn are_names_in_groups_alone(&self) -> bool {
        let is_in_group = |column: usize| {
            let next = self.above.get(column + 1);
            next.is_some_and(|next| self.head(column).is_empty() || next.is_empty())
        };
        let mut columns = self.columns();
        columns.all(|column| self.name(column).is_empty() != is_in_group(column))
    }

    /// Whether names stand under headers that are alike alone, while the score has its header above.
    fn asks_beside_headers_alike(&self) -> bool {
        let asks_above = |column: usize| {
            let wording = Wording::of(self.head(column));
            self.name(column).is_empty() && (wording.recommend || wording.rate)
        };
        let mut under = self.columns().filter(|column| self.is_under(*column));
        under.all(|column| self.is_repeated(column)) && self.columns().any(asks_above)
    }

    fn names(&self) -> Vec<String> {
        let mut group = "";
        let named = self.columns().map(|column| {
            let (head, name) = (self.head(column), self.name(column));
            if !head.is_empty() {
                group = head;
            }
            match (
                name,
                self.below.iter().filter(|each| **each == name).count(),
            ) {
                ("", _) => head.to_owned(),
                // What was asked stands above, as a whole.
                (_, 1) if Wording::of(head).recommend => format!("{head}: {name}"),
                // It would be taken for that of whoever answered.
                (_, 1) if is_name_of_thing(group, name) => format!("{group}: {name}"),
                (_, 1) => name.to_owned(),
                // The same is asked of several things.
                _ => format!("{group}: {name}"),
            }
        });
        named.collect()
    }
}

/// `(0-10)`, `(0 to 10)`, `(1…5)`, `[0 = never, 10 = always]`: two numbers, of which the first one is the lower.
fn is_scale_in_brackets(cell: &str) -> bool {
    let numbers = cell.split(|c: char| !c.is_ascii_digit());
    let mut numbers = numbers.filter(|number| !number.is_empty());
    let ends = [numbers.next(), numbers.next()].map(|number| number?.parse::<u8>().ok());
    let is_scale = matches!(ends, [Some(0 | 1), Some(3..=100)]) && numbers.next().is_none();
    is_scale && is_in_brackets(cell)
}

fn is_in_brackets(cell: &str) -> bool {
    let within = |begin: char, end: char| {
        let inner = cell
            .strip_prefix(begin)
            .and_then(|cell| cell.strip_suffix(end));
        inner.is_some_and(|inner| !inner.contains([begin, end]) && !inner.trim().is_empty())
    };
    within('(', ')') || within('（', '）') || within('[', ']')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Table {
        Table::read(text.as_bytes().to_vec()).unwrap()
    }

    #[test]
    fn a_head_that_stands_in_each_of_its_cells_is_one() {
        let found = read(
            "Visit,Visit,Answer,Answer\nDate,Store,Score,Comment\n2026-02-01,N,9,good\n2026-02-02,S,3,bad\n",
        );
        assert_eq!(found.headers(), ["Date", "Store", "Score", "Comment"]);
        assert_eq!(found.rows(), 2);
    }

    #[test]
    fn names_under_a_head_need_no_word_that_is_known() {
        let found = read(
            "Data,Ocena,Sklep,,Opinia\n,,Nazwa,Miasto,\n2026-01-05,9,Północ,Łódź,dobrze\n2026-01-06,3,Południe,Kraków,źle\n",
        );
        assert_eq!(found.rows(), 2);
        assert_eq!(found.headers()[3], "Miasto");
        // Behind the last header a comment goes on that was cut.
        let found = read("Score,Comment,\n,bad,slow\n9,good,\n3,slow,\n");
        assert_eq!(found.rows(), 3);
    }

    #[test]
    fn two_headers_that_are_alike_stand_over_no_others() {
        let found = read("Why?,Why?,Score\nThe price,I recommend it,\nbad,ok,9\nfine,,3\n");
        assert_eq!(found.headers(), ["Why?", "Why? (2)", "Score"]);
        assert_eq!(found.rows(), 3);
    }

    #[test]
    fn hints_in_brackets_below_the_headers_are_no_answer() {
        let found =
            read("Date,Ocena,Komentarz\n,(0-10),(tekst)\n2026-02-01,9,dobrze\n2026-02-02,3,\n");
        assert_eq!(found.headers(), ["Date", "Ocena (0-10)", "Komentarz"]);
        assert_eq!((found.rows(), found.cell(0, 1)), (2, "9"));
        let found = read("日期,评分,评论\n,（0-10）,\n2026-02-01,9,很好\n2026-02-02,3,\n");
        assert_eq!(
            (found.headers()[1].as_str(), found.rows()),
            ("评分 （0-10）", 2)
        );
        // Somebody's own words.
        for text in [
            "Score,Comment\n,(nothing to say)\n9,good\n3,bad\n",
            "Date,Score,Comment\n,,(line 3 of the card is unreadable)\n2026-01-05,9,good\n2026-01-06,3,bad\n",
            "Score,Comment,Name\n,(no comment),(anonymous)\n9,good,Ann Lee\n3,bad,Bob Ray\n",
        ] {
            assert_eq!(read(text).rows(), 3, "{text}");
        }
    }
}
