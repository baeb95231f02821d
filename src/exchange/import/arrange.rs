//! Tables as the services write them, brought into the one form that the rest understands: one header, one row for each
//! answer.
//!
//! - `SurveyMonkey` has a second row of headers ("Response", "Open-Ended Response", the rows of a matrix), and so has
//!   Zoho ("Score", "Label").
//! - Others have heads over several columns each; see [`super::heads`].
//! - Qualtrics has two more: the question, and the column's id in JSON.
//! - Salesforce and others list what somebody said one below the other, with the question beside it.
//! - `SurveyMonkey`, `LimeSurvey`, Qualtrics and Tally have a column for each choice of a question; see [`super::together`].
//! - Many have a column for first names and one for family names; see [`super::full_name`].
//! - Surveys in several languages ask in a column each; see [`super::in_languages`].
//! - Lists kept by hand have a day in three columns, or say once what holds for several rows; see [`super::date_parts`] and
//!   [`super::sections`].
//! - Wootric and others write lists in brackets; see [`super::listed`].
//! - Wenjuanxing writes a word where nothing was said; see [`super::nothing_said`].
//! - A list typed by hand often has no header at all: its columns are called by their letters.

use std::collections::{HashMap, HashSet};

use super::parts::is_value;
use super::score::read_score;
use super::separator::Span;
use super::table::{Table, headers_at, letter};
use super::words::Wording;

/// What `SurveyMonkey` writes below a question that has one column.
const RESPONSE: &[&str] = &[
    "response",
    "open-ended response",
    "válasz",
    "nyílt végű válasz",
    "nyitott válasz",
    "vastaus",
    "avoin vastaus",
    "odpowiedź",
    "odpowiedź otwarta",
    "回答",
    "开放式回答",
    "答复",
    "开放式答复",
    "回應",
    "開放式回答",
    "開放式回應",
    "antwort",
    "offene antwort",
    "réponse",
    "réponse ouverte",
    "respuesta",
    "respuesta abierta",
    "resposta",
    "resposta aberta",
    "ответ",
    "ответ в свободной форме",
];
/// What Zoho Survey writes below its question, beside the group.
const ZOHO_SCORE: &str = "score";
const ZOHO_GROUP: &str = "label";

/// Rows that tell whether a header is one of them.
const LOOKED_AT_BELOW: usize = 20;

impl Table {
    /// `header` is the row that the headers were made of, and `line` where it begins.
    pub(super) fn arranged(mut self, header: &[Span], line: u32) -> Self {
        if self.is_without_header() {
            self.take_header_for_a_row(header, line);
        } else {
            let _taken = self.take_third_header()
                || self.take_second_header(header)
                || self.take_heads(header)
                || self.take_hints();
        }
        self.take_nothing_said();
        self.put_together();
        if let Some(long) = Long::of(&self) {
            self.lay_out(&long);
        }
        self.take_lists();
        self.put_names_together();
        self.put_scores_together();
        self.put_days_together();
        self.carry_down();
        self.know_own();
        self
    }

    /// Whether the headers are values like those below them, and none of them says anything.
    fn is_without_header(&self) -> bool {
        let says = |header: &String| {
            let wording = Wording::of(header);
            !is_value(header)
                && (wording.recommend || wording.rate || wording.comment || wording.date)
        };
        let mut columns = self.headers().iter().enumerate();
        let is_like_below = |(column, header): (usize, &String)| {
            let below = self.column(column).filter(|cell| !cell.is_empty());
            let below: Vec<&str> = below.take(LOOKED_AT_BELOW).collect();
            let values = below.iter().filter(|cell| is_value(cell)).count();
            is_value(header) && header.len() < 40 && values > 0 && values * 2 >= below.len()
        };
        !self.headers().iter().any(says) && columns.any(is_like_below)
    }

    fn take_header_for_a_row(&mut self, header: &[Span], line: u32) {
        let width = self.headers.len();
        self.headers = (0..width).map(letter).collect();
        let mut first = header.to_vec();
        first.resize(width, Span::default());
        self.cells.splice(0..0, first);
        self.lines.insert(0, line);
    }

    /// Qualtrics: the row with each column's id, and above it the question.
    fn take_third_header(&mut self) -> bool {
        let is_ids = |row: usize| {
            let mut cells = (0..self.headers().len()).map(|column| self.cell(row, column));
            cells.any(|cell| cell.starts_with("{\"ImportId\""))
        };
        let Some(ids) = (0..self.rows().min(3)).find(|row| is_ids(*row)) else {
            return false;
        };
        if ids > 0 {
            let questions: Vec<String> = self.row_texts(ids - 1);
            let old = self.headers.iter();
            let named = questions.into_iter().zip(old).map(|(question, code)| {
                if question.is_empty() {
                    code.clone()
                } else {
                    question
                }
            });
            let named: Vec<String> = named.collect();
            self.headers = distinct(&named);
        }
        self.drop_rows(ids + 1);
        true
    }

    /// `SurveyMonkey` and Zoho: what stands below each question is a part of its header.
    fn take_second_header(&mut self, header: &[Span]) -> bool {
        if self.rows() < 2 {
            return false;
        }
        let below = self.row_texts(0);
        let says = |wanted: &str| below.iter().any(|text| text.to_lowercase() == wanted);
        let is_zoho = says(ZOHO_SCORE) && says(ZOHO_GROUP);
        let is_response = |text: &String| {
            let text = text.to_lowercase();
            RESPONSE.contains(&text.as_str()) || (is_zoho && text == ZOHO_SCORE)
        };
        if !below.iter().any(is_response) || below.iter().any(|text| read_score(text).is_some()) {
            return false;
        }
        let mut question = String::new();
        let mut named = Vec::new();
        for (at, part) in below.iter().enumerate() {
            let above = header.get(at).map_or("", |span| self.arena.get(*span));
            if !above.is_empty() {
                above.clone_into(&mut question);
            }
            named.push(
                match (question.is_empty(), part.is_empty() || is_response(part)) {
                    (_, true) => question.clone(),
                    (true, false) => part.clone(),
                    (false, false) => format!("{question}: {part}"),
                },
            );
        }
        self.headers = distinct(&named);
        self.drop_rows(1);
        true
    }

    /// Heads over several columns each; see [`super::heads`].
    fn take_heads(&mut self, header: &[Span]) -> bool {
        let above: Vec<&str> = header.iter().map(|span| self.arena.get(*span)).collect();
        let named = self.names_below_heads(&above);
        let is_taken = named.is_some();
        if let Some(named) = named {
            self.headers = distinct(&named);
            self.drop_rows(1);
        }
        is_taken
    }

    /// Hints below the headers; see [`super::heads`].
    fn take_hints(&mut self) -> bool {
        let named = self.names_with_hints();
        let is_taken = named.is_some();
        if let Some(named) = named {
            self.headers = distinct(&named);
            self.drop_rows(1);
        }
        is_taken
    }

    fn row_texts(&self, row: usize) -> Vec<String> {
        let columns = 0..self.headers().len();
        columns
            .map(|column| self.cell(row, column).to_owned())
            .collect()
    }

    fn drop_rows(&mut self, rows: usize) {
        let width = self.headers.len();
        self.cells.drain(..(rows * width).min(self.cells.len()));
        let dropped: HashSet<u32> = self.lines.drain(..rows.min(self.lines.len())).collect();
        self.ragged
            .retain(|each| u32::try_from(each.line).is_ok_and(|line| !dropped.contains(&line)));
        self.errors.retain(|each| !dropped.contains(&each.line));
    }

    /// What somebody said becomes one row, with a column for each question. Where nothing but the order of the rows
    /// tells who said what, they are put together only where the order does: those of one person stand together.
    fn lay_out(&mut self, long: &Long) {
        let width = self.headers.len();
        let questions: Vec<String> = long.questions.clone();
        let mut headers: Vec<String> = long
            .kept
            .iter()
            .filter_map(|&at| self.headers.get(at).cloned())
            .collect();
        headers.extend(questions);
        let wide = headers.len();
        let (mut cells, mut lines) = (Vec::new(), Vec::new());
        // The row that somebody's answers go into, until it has an answer to the question already.
        let mut open: HashMap<Vec<&str>, Open> = HashMap::new();
        let take_turns = long.take_turns(self);
        for row in 0..self.rows() {
            let Some(question) = long.question_of(self.cell(row, long.question)) else {
                continue;
            };
            let place = long.kept.len() + question;
            let who = long.who(self, row);
            let earlier = open.get(&who).copied();
            let free = earlier.filter(|each| {
                let is_told = each.is_only || (take_turns && each.last_row + 1 == row);
                let span: Option<&Span> = cells.get(each.at * wide + place);
                is_told && span.is_some_and(|span| span.is_empty())
            });
            let at = free.map_or(lines.len(), |each| each.at);
            if free.is_none() {
                let own = long
                    .kept
                    .iter()
                    .map(|column| self.cells.get(row * width + column));
                cells.extend(own.map(|span| span.copied().unwrap_or_default()));
                cells.resize(cells.len() + long.questions.len(), Span::default());
                lines.push(self.lines.get(row).copied().unwrap_or_default());
            }
            let is_only = earlier.is_none_or(|each| each.is_only && each.at == at);
            let last_row = row;
            open.insert(
                who,
                Open {
                    at,
                    last_row,
                    is_only,
                },
            );
            let said = self.cells.get(row * width + long.said).copied();
            if let Some(cell) = cells.get_mut(at * wide + place) {
                *cell = said.unwrap_or_default();
            }
        }
        self.headers = distinct(&headers);
        self.cells = cells;
        self.lines = lines;
        self.ragged.clear();
        self.errors.clear();
        self.lists.clear();
    }
}

fn distinct(names: &[String]) -> Vec<String> {
    headers_at(names.iter().map(String::as_str).enumerate())
}

/// A row that somebody's answers go into.
#[derive(Clone, Copy, Debug)]
struct Open {
    at: usize,
    /// Of the table, the last one that went into it.
    last_row: usize,
    /// Whether there is no other of the same person so far.
    is_only: bool,
}

/// A table with what was said one below the other, and the question beside it.
#[derive(Debug)]
struct Long {
    question: usize,
    said: usize,
    /// In the order in which they come first.
    questions: Vec<String>,
    /// The columns that are somebody's own, whatever they were asked.
    kept: Vec<usize>,
}

/// More questions than this are no questions.
const MOST_QUESTIONS: usize = 30;
/// Rows that tell whether what was said stands one below the other.
pub(super) const ROWS_THAT_TELL_FORM: usize = 5000;

impl Long {
    fn of(table: &Table) -> Option<Self> {
        let width = table.headers().len();
        if !(3..=60).contains(&width) || table.rows() < 4 {
            return None;
        }
        (0..width).find_map(|question| {
            // What the first rows do not tell, the others do not either.
            let first = few_different(table, question, ROWS_THAT_TELL_FORM)?;
            let said = (0..width)
                .find(|&said| said != question && tells_apart(table, question, said, &first))?;
            let questions = few_different(table, question, usize::MAX)?;
            let kept: Vec<usize> = (0..width)
                .filter(|&column| column != question && column != said)
                .filter(|&column| {
                    !goes_with(table, column, question) && !numbers_rows(table, column, question)
                })
                .collect();
            Some(Self {
                question,
                said,
                questions,
                kept,
            })
        })
    }

    /// What is known of whoever speaks in a row.
    fn who<'t>(&self, table: &'t Table, row: usize) -> Vec<&'t str> {
        let kept = self.kept.iter();
        kept.map(|&column| table.cell(row, column)).collect()
    }

    /// Whether the rows of one person stand together, the same question first: no other question comes twice in
    /// succession, as it does where rows are sorted by question.
    fn take_turns(&self, table: &Table) -> bool {
        let asked = |row: usize| table.cell(row, self.question);
        (1..table.rows()).all(|row| {
            asked(row) != asked(row - 1)
                || asked(row) == asked(0)
                || self.who(table, row) != self.who(table, row - 1)
        })
    }

    fn question_of(&self, cell: &str) -> Option<usize> {
        self.questions.iter().position(|each| each == cell)
    }
}

fn few_different(table: &Table, column: usize, rows: usize) -> Option<Vec<String>> {
    let mut found: Vec<String> = Vec::new();
    for cell in table.column(column).take(rows) {
        if !cell.is_empty() && !found.iter().any(|each| each == cell) {
            found.push(cell.to_owned());
        }
        if found.len() > MOST_QUESTIONS {
            return None;
        }
    }
    (found.len() >= 2 && !found.iter().all(|each| is_value(each))).then_some(found)
}

/// Whether what is said under one question, which asks for the score, is scores, and under another is none.
fn tells_apart(table: &Table, question: usize, said: usize, questions: &[String]) -> bool {
    let asks = |name: &String| {
        let wording = Wording::of(name);
        wording.recommend || wording.rate || wording.zero_to_ten
    };
    if !questions.iter().any(asks) {
        return false;
    }
    let mut counts = vec![(0usize, 0usize); questions.len()];
    let mut is_high = false;
    for row in 0..table.rows().min(ROWS_THAT_TELL_FORM) {
        let (asked, said) = (table.cell(row, question), table.cell(row, said));
        let place = questions.iter().position(|each| each == asked);
        let Some((filled, scores)) = place.and_then(|place| counts.get_mut(place)) else {
            continue;
        };
        if !said.is_empty() {
            *filled += 1;
            let score = read_score(said);
            *scores += usize::from(score.is_some());
            is_high |= score.is_some_and(|score| score.value() > 5);
        }
    }
    let mut asked = questions.iter().zip(&counts);
    let has_scores = asked
        .any(|(name, &(filled, scores))| asks(name) && scores >= 2 && scores * 5 >= filled * 4);
    let has_words = counts
        .iter()
        .any(|&(filled, scores)| filled > 0 && scores * 5 <= filled);
    is_high && has_scores && has_words
}

/// Whether hardly any value of the column comes again: it names rows, which are single answers, and nobody.
fn numbers_rows(table: &Table, column: usize, question: usize) -> bool {
    let different: HashSet<&str> = table.column(column).collect();
    different.len() * 10 >= table.rows() * 9 && !names_who_answered(table, column, question)
}

/// Whether nearly all values that stand beside another question stand beside the one that is asked most too, and hardly
/// any beside a question twice. Few may have said more than a score.
fn names_who_answered(table: &Table, column: usize, question: usize) -> bool {
    let mut asked: HashMap<&str, HashSet<&str>> = HashMap::new();
    let mut again = 0;
    for row in 0..table.rows() {
        let (cell, asks) = (table.cell(row, column), table.cell(row, question));
        let values = asked.entry(asks).or_default();
        again += usize::from(cell.is_empty() || !values.insert(cell));
    }
    let Some((most, named)) = asked.iter().max_by_key(|(_, values)| values.len()) else {
        return false;
    };
    let others = asked.iter().filter(|(asks, _)| *asks != most);
    let others: Vec<&str> = others
        .flat_map(|(_, values)| values.iter().copied())
        .collect();
    let known = others.iter().filter(|value| named.contains(*value)).count();
    !others.is_empty() && known * 5 >= others.len() * 4 && again * 10 <= table.rows()
}

/// Whether each value of the column stands beside one question only: it says which one it is, or numbers the rows.
fn goes_with(table: &Table, column: usize, question: usize) -> bool {
    let mut beside: HashMap<&str, &str> = HashMap::new();
    let mut has_several = false;
    for row in 0..table.rows() {
        let (cell, asked) = (table.cell(row, column), table.cell(row, question));
        match beside.insert(cell, asked) {
            Some(earlier) if earlier != asked => return false,
            _ => {}
        }
        has_several |= beside.len() > 1;
    }
    has_several
}
