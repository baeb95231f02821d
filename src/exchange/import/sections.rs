//! Lists that say once what holds for several rows: a line of its own, `March 2024` or `Downtown`, above the rows that it is
//! about, or a day and a branch in the first row of several and nothing below it.

use super::composed::folded;
use super::date::{self, Looks};
use super::parts::is_value;
use super::score::read_score;
use super::separator::Span;
use super::table::{Table, headers_at, letter};
use super::words::Wording;

/// As many rows as tell.
const LOOKED_AT: usize = 200;
/// A name of a branch is no longer.
const LONGEST_NAME_CHARS: usize = 40;
/// Fewer lines or gaps may stand there by chance.
const FEWEST: usize = 2;

/// Lines above the rows that they hold for.
#[derive(Clone, Debug)]
enum Sections {
    /// All rows that hold their first cell and nothing else.
    Bare,
    /// Those of them that say what they are, by this word: `Branch: North`.
    Called(String),
}

impl Table {
    pub(super) fn carry_down(&mut self) {
        if self.own_language().is_some() || self.headers.len() < 2 {
            return;
        }
        match self.sections_above_rows() {
            Some(sections) => self.take_sections(&sections),
            None => self.fill_gaps(),
        }
    }

    /// Whether a row holds its first cell and nothing else.
    fn is_section(&self, row: usize) -> bool {
        !self.cell(row, 0).is_empty()
            && (1..self.headers.len()).all(|column| self.cell(row, column).is_empty())
    }

    /// Nothing unless the first row is a section, and the sections are days where others are none, or the other way round,
    /// or all say what they are, `Branch: North`, and the others do not.
    fn sections_above_rows(&self) -> Option<Sections> {
        if self.rows() < 2 * FEWEST || !self.is_section(0) {
            return None;
        }
        // However many rows the first one has.
        let second = (1..self.rows()).find(|row| self.is_section(*row));
        let rows = 0..self.rows().min(second.unwrap_or_default() + LOOKED_AT);
        let (sections, others): (Vec<usize>, Vec<usize>) =
            rows.partition(|row| self.is_section(*row));
        let others: Vec<usize> = others
            .into_iter()
            .filter(|row| !self.cell(*row, 0).is_empty())
            .collect();
        // Each has rows of its own.
        let are_above = |sections: &[usize]| {
            let are_apart = sections
                .windows(2)
                .all(|pair| matches!(pair, [one, other] if other - one > 1));
            are_apart && sections.len() >= FEWEST && !others.is_empty()
        };
        let is_day = |row: &usize| {
            matches!(
                date::looks(self.cell(*row, 0)),
                Some(Looks::Day | Looks::Month)
            )
        };
        let are = |rows: &[usize], days: bool| rows.iter().all(|row| is_day(row) == days);
        let are_told = |days: bool| are(&sections, days) && are(&others, !days);
        if are_above(&sections) && (are_told(true) || are_told(false)) {
            let word = self.word_of_sections(|_| true);
            return Some(word.map_or(Sections::Bare, Sections::Called));
        }
        let says = |row: &usize| said_of(self.cell(*row, 0)).is_some();
        let called: Vec<usize> = sections.iter().copied().filter(says).collect();
        if !says(&0) || others.iter().any(says) || !are_above(&called) {
            return None;
        }
        let word = self.word_of_sections(|row| says(&row))?;
        Some(Sections::Called(word))
    }

    /// Calls the column of the sections so, unless they say themselves what they are.
    #[must_use]
    pub fn with_sections_called(mut self, name: &str) -> Self {
        if let Some(header) = self.sections.and_then(|at| self.headers.get_mut(at)) {
            name.clone_into(header);
            self.make_headers_distinct();
        }
        self
    }

    fn make_headers_distinct(&mut self) {
        self.headers = headers_at(self.headers.iter().map(String::as_str).enumerate());
    }

    /// `Branch` of `Branch: North` and `Branch: South`, where all sections of those begin so. A score, a day or words that
    /// stand above rows were given by none of them.
    fn word_of_sections(&self, of_those: impl Fn(usize) -> bool) -> Option<String> {
        let mut sections = (0..self.rows())
            .filter(|row| self.is_section(*row) && of_those(*row))
            .map(|row| said_of(self.cell(row, 0)));
        let (word, _) = sections.next()??;
        let is_one =
            sections.all(|said| said.is_some_and(|(other, _)| folded(other) == folded(word)));
        let is_name = !is_value(word) && word.chars().count() <= LONGEST_NAME_CHARS;
        (is_one && is_name && !is_answered(word)).then(|| word.to_owned())
    }

    /// What a section says becomes a column behind the others, which is called as the sections say, if they do.
    fn take_sections(&mut self, sections: &Sections) {
        let width = self.headers.len();
        let word = match sections {
            Sections::Bare => None,
            Sections::Called(word) => Some(word.clone()),
        };
        let (mut cells, mut lines) = (Vec::new(), Vec::new());
        let mut section = Span::default();
        for row in 0..self.rows() {
            let own = self
                .cells
                .get(row * width..(row + 1) * width)
                .unwrap_or_default();
            let said = said_of(self.cell(row, 0)).filter(|_| word.is_some());
            let name = said.map(|(_, name)| name.to_owned());
            // Beside those that say what they are, somebody who gave nothing but a name is none.
            if self.is_section(row) && name.is_some() == word.is_some() {
                section = own.first().copied().unwrap_or_default();
                if let Some(name) = name {
                    section = self.arena.keep(&name);
                }
                continue;
            }
            cells.extend_from_slice(own);
            cells.push(section);
            lines.extend(self.lines.get(row));
        }
        self.sections = word.is_none().then_some(width);
        self.headers.push(word.unwrap_or_else(|| letter(width)));
        self.make_headers_distinct();
        self.cells = cells;
        self.lines = lines;
        let Self { ragged, lines, .. } = self;
        let is_left =
            |line: usize| u32::try_from(line).is_ok_and(|line| lines.binary_search(&line).is_ok());
        ragged.retain(|each| is_left(each.line));
    }

    /// Where a day and something else are missing in the same rows, they are those above.
    fn fill_gaps(&mut self) {
        let columns = self.columns_with_the_same_gaps();
        let width = self.headers.len();
        for column in columns {
            let mut above = Span::default();
            for cells in self.cells.chunks_mut(width) {
                match cells.get_mut(column) {
                    Some(cell) if cell.is_empty() => *cell = above,
                    Some(cell) => above = *cell,
                    None => {}
                }
            }
        }
    }

    /// The first column, which holds the days of the answers, and others, all filled in the first row, and below it in the
    /// same rows only. A day of something else stands further right, or beside another: it is missing where it is.
    fn columns_with_the_same_gaps(&self) -> Vec<usize> {
        const DAY: usize = 0;
        let rows = self.rows();
        let width = self.headers.len();
        let is_only_day = self.is_filled(0, DAY)
            && self.holds_days(DAY)
            && (1..width).all(|column| !self.holds_days(column));
        if !is_only_day || !self.is_day_of_answer(DAY) || !self.has_groups(DAY) {
            return Vec::new();
        }
        let has_same = |column: &usize| {
            (0..rows).all(|row| self.is_filled(row, *column) == self.is_filled(row, DAY))
        };
        let (columns, others): (Vec<usize>, Vec<usize>) = (0..width).partition(has_same);
        let are_names = columns
            .iter()
            .filter(|column| **column != DAY)
            .all(|column| self.names_a_place(*column));
        // Whoever is named in each row is somebody of their own, and so is what is missing there.
        let is_of_somebody = others.iter().any(|column| self.is_somebodys(*column));
        let are_groups = columns.len() >= FEWEST && are_names && !is_of_somebody;
        if are_groups && self.are_all_scored() {
            columns
        } else {
            Vec::new()
        }
    }

    fn is_filled(&self, row: usize, column: usize) -> bool {
        !self.cell(row, column).is_empty()
    }

    fn wording(&self, column: usize) -> Wording {
        Wording::of(self.headers.get(column).map_or("", String::as_str))
    }

    fn holds_days(&self, column: usize) -> bool {
        let filled = self.column(column).filter(|cell| !cell.is_empty());
        let mut filled = filled.take(FEWEST + 1).peekable();
        filled.peek().is_some() && filled.all(|cell| date::looks(cell) == Some(Looks::Day))
    }

    /// Whether a header speaks of no other day than that of the answer.
    fn is_day_of_answer(&self, column: usize) -> bool {
        let wording = self.wording(column);
        !wording.other_occasion && !wording.other_date
    }

    /// Whether a column is filled in some rows and in others below them is not.
    fn has_groups(&self, column: usize) -> bool {
        let rows = 0..self.rows().min(LOOKED_AT);
        let gaps: Vec<bool> = rows.map(|row| self.is_filled(row, column)).collect();
        // Below the last of several groups may stand what sums them up.
        let begins = gaps
            .windows(2)
            .filter(|pair| matches!(pair, [false, true]))
            .count();
        // What the first rows do not tell is not looked for in the others.
        let filled = gaps.iter().filter(|filled| **filled).count();
        filled >= FEWEST && gaps.len() - filled >= FEWEST && begins > 0
    }

    /// Whether a column names people, or what belongs to one of them.
    fn is_somebodys(&self, column: usize) -> bool {
        let wording = self.wording(column);
        let is_named = wording.customer || wording.perhaps_customer || wording.names_somebody;
        let is_numbered = wording.answer_id || wording.person_id;
        is_named || is_numbered || wording.name_part || wording.contact || wording.personal
    }

    /// Whether the cells of a column may be names of a place or the like, which hold for several rows.
    fn names_a_place(&self, column: usize) -> bool {
        let filled = self.column(column).filter(|cell| !cell.is_empty());
        let mut filled = filled.take(LOOKED_AT);
        let is_said = self.wording(column).comment;
        let is_name = |cell: &str| !is_value(cell) && cell.chars().count() <= LONGEST_NAME_CHARS;
        !is_said && !self.is_somebodys(column) && filled.all(is_name)
    }

    /// Of whoever did not answer nothing is known, rather than the same as of those above.
    fn are_all_scored(&self) -> bool {
        let scores = (0..self.headers.len()).filter(|column| {
            let wording = self.wording(*column);
            wording.recommend || wording.rate || wording.zero_to_ten
        });
        let scores: Vec<usize> = scores.collect();
        (0..self.rows()).all(|row| {
            let mut cells = scores.iter().map(|column| self.cell(row, *column));
            cells.any(|cell| read_score(cell).is_some())
        })
    }
}

/// Whether a header would hold what somebody answered, or when.
fn is_answered(word: &str) -> bool {
    let wording = Wording::of(word);
    let is_score = wording.recommend
        || wording.rate
        || wording.zero_to_ten
        || wording.other_measure
        || wording.not_given;
    let is_day = wording.date || wording.date_itself || wording.answered || wording.other_occasion;
    is_score || is_day || wording.comment || wording.notes || wording.reply
}

/// What a section is, and what it is called: `Branch` and `North`.
fn said_of(section: &str) -> Option<(&str, &str)> {
    let (word, name) = section.split_once([':', '：'])?;
    let (word, name) = (word.trim(), name.trim());
    let is_said = word.contains(char::is_alphabetic) && !name.is_empty();
    // An address of a page is no name.
    let is_said = is_said && !name.starts_with("//");
    is_said.then_some((word, name))
}

#[cfg(test)]
mod tests {
    use super::super::{ColumnUse, propose};
    use super::*;

    fn read(text: &str) -> Table {
        Table::read(text.as_bytes().to_vec()).unwrap()
    }

    fn column(table: &Table, column: usize) -> Vec<&str> {
        table.column(column).collect()
    }

    #[test]
    fn a_line_above_rows_holds_for_each_of_them() {
        let found = read(
            "Name,Score\nMarch 2024,\nAnna Smith,10\nBob Jones,3\nApril 2024,\nCarla Diaz,8\n",
        );
        assert_eq!(
            column(&found, 2),
            ["March 2024", "March 2024", "April 2024"]
        );
        assert_eq!(propose(&found).column_of(ColumnUse::Date), Some(2));
        assert_eq!((found.rows(), found.line(0)), (3, 3));
        let found =
            read("Date,Score\nDowntown,\n2024-03-01,10\n2024-03-02,3\nAirport,\n2024-03-03,8\n");
        assert_eq!(column(&found, 2), ["Downtown", "Downtown", "Airport"]);
        assert_eq!(propose(&found).uses()[2], ColumnUse::Choice);
    }

    #[test]
    fn a_section_may_have_any_number_of_rows() {
        let rows = |branch: &str| {
            let rows = (0..LOOKED_AT).map(|row| format!("2026-01-01,{},said {row}\n", row % 11));
            format!("Branch: {branch},,\n{}", rows.collect::<String>())
        };
        let text = format!("Date,Score,Comment\n{}{}", rows("North"), rows("South"));
        let found = Table::read(text.into_bytes()).unwrap();
        assert_eq!(found.headers().last().map(String::as_str), Some("Branch"));
        assert_eq!(found.cell(0, 3), "North");
        assert_eq!(
            (found.rows(), found.cell(LOOKED_AT, 3)),
            (2 * LOOKED_AT, "South")
        );
    }

    #[test]
    fn a_column_of_sections_is_called_as_they_say_or_as_it_is_told() {
        let rows = "2024-03-01,10\n2024-03-02,3\n";
        let of = |first: &str, second: &str| {
            read(&format!("Date,Score\n{first},\n{rows}{second},\n{rows}"))
                .with_sections_called("Section")
        };
        let found = of("Branch: North", "Branch: South");
        assert_eq!(found.headers(), ["Date", "Score", "Branch"]);
        assert_eq!(column(&found, 2), ["North", "North", "South", "South"]);
        let found = of("门店：北店", "门店：南店");
        assert_eq!(
            (found.headers()[2].as_str(), found.cell(3, 2)),
            ("门店", "南店")
        );
        let found = of("branch: North", "Branch: South");
        assert_eq!(found.headers()[2], "branch");
        for (first, second) in [
            ("North", "South"),
            // What rows answered is said by none of these.
            ("Score: North", "Score: South"),
            ("NPS score: 9", "NPS score: 5"),
            ("Would recommend: 9", "Would recommend: 5"),
            ("Submitted: 2024-04-01", "Submitted: 2024-04-02"),
            ("Comments: staff were slow", "Comments: all was well"),
            ("https://a.example/1", "https://a.example/2"),
            ("Branch: North", "Shop: South"),
            ("Branch: North", "South"),
            ("Branch:", "South"),
        ] {
            let found = of(first, second);
            assert_eq!(found.headers()[2], "Section", "{first}");
            assert_eq!(column(&found, 2), [first, first, second, second]);
        }
        let found = read(
            "Name,Score\nBranch: North,\nAnn Lee,10\nBob Ray,3\nBranch: South,\nCem Oz,8\nDan Moss,9\n",
        );
        assert_eq!(found.headers(), ["Name", "Score", "Branch"]);
        assert_eq!(column(&found, 2), ["North", "North", "South", "South"]);
        // Somebody who gave nothing but a name.
        let found = read(
            "Name,Score\nBranch: North,\nAnn Lee,10\nBob Ray,\nBranch: South,\nCem Oz,8\nDan Moss,9\n",
        );
        assert_eq!(
            column(&found, 0),
            ["Ann Lee", "Bob Ray", "Cem Oz", "Dan Moss"]
        );
        assert_eq!(column(&found, 2), ["North", "North", "South", "South"]);
        // A column without a header is called as in a spreadsheet program.
        let found = read("Date,Score,\n2024-03-01,9,a\n").with_sections_called("Section");
        assert_eq!(found.headers(), ["Date", "Score", "C"]);
    }

    #[test]
    fn a_day_and_a_branch_above_gaps_hold_for_each_of_them() {
        let found =
            read("Date,Branch,Score\n2024-03-01,North,10\n,,3\n,,8\n2024-03-02,South,9\n,,7\n");
        assert_eq!(
            column(&found, 1),
            ["North", "North", "North", "South", "South"]
        );
        assert_eq!(found.cell(2, 0), "2024-03-01");
    }

    #[test]
    fn what_is_missing_by_chance_stays_missing() {
        for text in [
            "Date,Branch,Score\n2024-03-01,North,10\n,,3\n2024-03-02,South,9\n2024-03-03,,7\n",
            "Date,Branch,Score\n2024-03-01,North,10\n,West,3\n,,8\n2024-03-02,South,9\n,,7\n",
            "Date,Score\n2024-03-01,10\n,3\n,8\n2024-03-02,9\n",
            "Date,Branch,Score\n2024-03-01,North,10\n,,3\n,,8\n,,9\n",
            "Date,Shop,Name,Score\n2024-03-01,North,Ann,10\n,,Ben,\n,,Cem,3\n2024-03-02,South,Dan,9\n",
        ] {
            assert_eq!(read(text).cell(1, 0), "", "{text}");
        }
        // Who was asked and said nothing.
        let found = read("Name,Score\nAnna Smith,\nBob Jones,3\nCarla Diaz,\nDan Moss,8\n");
        assert_eq!(found.rows(), 4);
    }
}
