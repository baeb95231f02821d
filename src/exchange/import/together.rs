//! A question of several choices that stands in several columns, one for each choice, as `SurveyMonkey`, `LimeSurvey`,
//! Qualtrics and Tally write it, becomes one column again. What was chosen stands in its cells, one below the other.
//!
//! Columns belong together when they stand side by side under the same question, each with a choice of its own, and
//! none of them holds anything but whether it was chosen: the choice itself, a yes or a no, or a number that is always
//! the same. Of those that Typeform writes nothing says what was asked; see [`super::choices`].

use super::profile::number;
use super::separator::Span;
use super::table::{Table, headers_at};
use super::words::Wording;

/// Between what was chosen.
pub(super) const BETWEEN: char = '\n';

const YES: &[&str] = &[
    "yes", "y", "true", "1", "x", "✓", "✔", "checked", "selected", "igen", "kyllä", "tak", "是",
    "ja", "oui", "sí", "si", "sim", "да",
];
const NO: &[&str] = &[
    "no",
    "n",
    "false",
    "0",
    "unchecked",
    "not checked",
    "not selected",
    "nem",
    "ei",
    "nie",
    "否",
    "nein",
    "non",
    "não",
    "нет",
];
/// A row that tells whether it was chosen has one of these at most: chosen or not.
const MOST_DIFFERENT: usize = 2;

/// Whether a cell is a yes or a no.
pub fn says_yes_or_no(cell: &str) -> bool {
    let cell = cell.to_lowercase();
    YES.contains(&cell.as_str()) || NO.contains(&cell.as_str())
}

/// Columns of one question.
#[derive(Debug)]
pub(super) struct Group {
    pub question: String,
    /// The first of them; the others follow.
    pub first: usize,
    pub choices: Vec<String>,
    /// Whether the column behind them holds what was chosen beside these, in words of whoever answered. It stays.
    pub has_other: bool,
}

impl Group {
    fn columns(&self) -> std::ops::Range<usize> {
        self.first..self.first + self.choices.len()
    }
}

/// Whether any columns could belong together by their headers.
pub(super) fn may_be_split(headers: &[String]) -> bool {
    !asked_together(headers).is_empty()
}

/// Runs of columns with the same question and choices of their own.
fn asked_together(headers: &[String]) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for (column, header) in headers.iter().enumerate() {
        let Some((question, choice)) = cut(header) else {
            continue;
        };
        match groups.last_mut() {
            Some(group) if group.question == question && group.columns().end == column => {
                group.choices.push(choice.to_owned());
            }
            _ => groups.push(Group {
                question: question.to_owned(),
                first: column,
                choices: vec![choice.to_owned()],
                has_other: false,
            }),
        }
    }
    groups.retain(|group| {
        let wording = Wording::of(&group.question);
        group.choices.len() > 1 && !wording.recommend && !wording.zero_to_ten
    });
    groups
}

/// The question of a header, and the choice behind it.
fn cut(header: &str) -> Option<(&str, &str)> {
    const MARKS: [&str; 4] = [" - Selected Choice - ", ": ", " - ", " – "];
    let bracketed = |open: &str, close: [char; 2]| {
        let inner = header.strip_suffix(close)?;
        inner.rsplit_once(open)
    };
    let parts = bracketed("[", [']', '］'])
        .or_else(|| MARKS.iter().find_map(|mark| header.rsplit_once(mark)))
        .or_else(|| bracketed(" (", [')', '）']));
    let (question, choice) = parts?;
    let (question, choice) = (question.trim(), choice.trim());
    (!question.is_empty() && !choice.is_empty()).then_some((question, choice))
}

/// What stands in a column where its choice was chosen; nothing where something else stands in it too.
fn mark_of(table: &Table, column: usize, choice: &str) -> Option<Vec<String>> {
    let mut different: Vec<String> = Vec::new();
    let mut has_blanks = false;
    for cell in table.column(column) {
        if cell.is_empty() {
            has_blanks = true;
        } else if !different.iter().any(|each| each == cell) {
            if different.len() == MOST_DIFFERENT {
                return None;
            }
            different.push(cell.to_owned());
        }
    }
    let folded = |cell: &String| cell.to_lowercase();
    let is_choice = |cell: &String| folded(cell) == choice.to_lowercase();
    if different.iter().all(is_choice) {
        return Some(different);
    }
    let is_no = |cell: &String| NO.contains(&folded(cell).as_str());
    let is_yes = |cell: &String| YES.contains(&folded(cell).as_str());
    if different.iter().all(|cell| is_yes(cell) || is_no(cell)) {
        return Some(different.into_iter().filter(|cell| is_yes(cell)).collect());
    }
    let is_code =
        different.len() == 1 && has_blanks && different.iter().all(|c| number(c).is_some());
    is_code.then_some(different)
}

impl Table {
    /// Puts the columns together that belong together.
    pub(super) fn put_together(&mut self) {
        let mut found = asked_together(self.headers());
        let mut marks: Vec<Vec<Vec<String>>> = Vec::new();
        for group in &mut found {
            self.leave_other_to_itself(group);
        }
        let is_asked = |column: usize| found.iter().any(|group| group.columns().contains(&column));
        let bare = self.choices_without_question(is_asked);
        found.extend(bare);
        found.retain(|group| {
            let columns = group.columns().zip(&group.choices);
            let of_group: Option<Vec<Vec<String>>> = columns
                .map(|(column, choice)| mark_of(self, column, choice))
                .collect();
            let chosen = of_group.iter().flatten().filter(|marks| !marks.is_empty());
            let is_one = chosen.count() > 1;
            marks.extend(of_group.filter(|_| is_one));
            is_one
        });
        if found.is_empty() {
            return;
        }
        for (group, marks) in found.iter_mut().zip(&mut marks) {
            self.take_in_list_beside(group, marks);
        }
        let cells = self.cells_together(&found, &marks);
        let (mut headers, mut lists, mut places) = (Vec::new(), Vec::new(), Vec::new());
        for (column, header) in self.headers.iter().enumerate() {
            match found.iter().find(|group| group.columns().contains(&column)) {
                None => headers.push(header.clone()),
                Some(group) if group.first == column => {
                    lists.push(headers.len());
                    headers.push(group.question.clone());
                }
                Some(_) => {}
            }
            places.push(headers.len() - 1);
        }
        self.headers = headers_at(headers.iter().map(String::as_str).enumerate());
        self.cells = cells;
        self.lists = lists;
        for error in &mut self.errors {
            let place = places.get(error.column as usize).copied();
            error.column = place
                .and_then(|at| at.try_into().ok())
                .unwrap_or(error.column);
        }
    }

    /// The last column of a question may hold words: what somebody wrote beside the choices.
    fn leave_other_to_itself(&self, group: &mut Group) {
        let Some((choice, before)) = group.choices.split_last() else {
            return;
        };
        let column = group.first + before.len();
        let holds_words = || {
            let mut filled = self.column(column).filter(|cell| !cell.is_empty());
            filled.all(|cell| cell.contains(char::is_alphabetic))
        };
        if before.len() > 1 && mark_of(self, column, choice).is_none() && holds_words() {
            group.choices.pop();
        }
    }

    /// Tally writes what was chosen in one column, too, before the others: it is the same once more.
    fn take_in_list_beside(&self, group: &mut Group, marks: &mut Vec<Vec<String>>) {
        let Some(before) = group.first.checked_sub(1) else {
            return;
        };
        let is_question = self.headers.get(before) == Some(&group.question);
        // In the order in which somebody ticked them.
        let says_the_same = |row: usize| {
            let listed = self.chosen(row, group, marks);
            let cell = self.cell(row, before);
            cell.len() == listed.replace(BETWEEN, ", ").len()
                && listed.split(BETWEEN).all(|choice| cell.contains(choice))
        };
        if is_question && (0..self.rows()).all(says_the_same) {
            group.first = before;
            group.choices.insert(0, String::new());
            marks.insert(0, Vec::new());
        }
    }

    fn cells_together(&mut self, groups: &[Group], marks: &[Vec<Vec<String>>]) -> Vec<Span> {
        let width = self.headers.len();
        let mut cells = Vec::with_capacity(self.cells.len());
        // Of what was chosen in many rows, one text is kept.
        let mut known: std::collections::HashMap<String, Span> = std::collections::HashMap::new();
        for row in 0..self.rows() {
            for column in 0..width {
                let group = groups.iter().zip(marks);
                let group = group
                    .clone()
                    .find(|(group, _)| group.columns().contains(&column));
                let Some((group, marks)) = group else {
                    let own = self.cells.get(row * width + column);
                    cells.push(own.copied().unwrap_or_default());
                    continue;
                };
                if column != group.first {
                    continue;
                }
                let said = self.chosen(row, group, marks);
                let span = known.get(&said).copied().unwrap_or_else(|| {
                    let span = self.arena.keep(&said);
                    known.insert(said.clone(), span);
                    span
                });
                cells.push(span);
            }
        }
        cells
    }

    fn chosen(&self, row: usize, group: &Group, marks: &[Vec<String>]) -> String {
        let columns = group.columns().zip(&group.choices).zip(marks);
        let chosen = columns.filter(|((column, _), marks)| {
            let cell = self.cell(row, *column);
            marks.iter().any(|mark| mark == cell)
        });
        let other = group.columns().end;
        let other = (group.has_other && !self.cell(row, other).is_empty())
            .then(|| self.headers.get(other).map(String::as_str));
        let chosen = chosen.map(|((_, choice), _)| choice.as_str());
        let chosen: Vec<&str> = chosen.chain(other.flatten()).collect();
        chosen.join(&BETWEEN.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::super::{ColumnUse, propose};
    use super::*;

    fn read(text: &str) -> Table {
        Table::read(text.as_bytes().to_vec()).unwrap()
    }

    #[track_caller]
    fn is_one(text: &str, question: &str, cells: &[&str]) {
        let table = read(text);
        let column = table.column_named(question).unwrap();
        assert_eq!(table.headers()[column], question);
        assert_eq!(table.column(column).collect::<Vec<_>>(), cells, "{text}");
        assert_eq!(propose(&table).uses()[column], ColumnUse::Several);
    }

    #[test]
    fn what_was_chosen_of_several_is_one_column_however_services_write_it() {
        let cells = ["Taste\nPrice, all in all", "", "Price, all in all"];
        let question = "What did you like?";
        is_one(
            "Would you recommend us?,What did you like?,,When?\n\
             Response,Taste,\"Price, all in all\",Response\n\
             9,Taste,\"Price, all in all\",2026-01-05\n3,,,2026-01-06\n8,,\"Price, all in all\",2026-01-07\n",
            question,
            &cells,
        );
        // What somebody wrote beside the choices has a column of its own.
        is_one(
            "Would you recommend us?,What did you like?,,,When?\n\
             Response,Taste,\"Price, all in all\",Other (please specify),Response\n\
             9,Taste,\"Price, all in all\",,2026-01-05\n3,,,Parking,2026-01-06\n8,,\"Price, all in all\",,2026-01-07\n",
            question,
            &cells,
        );
        // Tally lists the same before the columns.
        let tally = "Would you recommend us?,What did you like?,What did you like? (Taste),\
             \"What did you like? (Price, all in all)\",When\n\
             9,\"Taste, Price, all in all\",TRUE,TRUE,2026-01-05\n3,,FALSE,FALSE,2026-01-06\n8,\"Price, all in all\",FALSE,TRUE,2026-01-07\n";
        is_one(tally, question, &cells);
        assert_eq!(read(tally).headers().len(), 3);
        let as_ticked = tally.replace("Taste, Price, all in all", "Price, all in all, Taste");
        is_one(&as_ticked, question, &cells);
        assert_eq!(read(&as_ticked).headers().len(), 3);
        is_one(
            "nps. Would you recommend us?;What did you like? [Taste];What did you like? [Price, all in all];When\n\
             9;Yes;Yes;2026-01-05\n3;No;No;2026-01-06\n8;No;Yes;2026-01-07\n",
            question,
            &cells,
        );
        is_one(
            "Q1,Q2_1,Q2_2,Date\nWould you recommend us?,What did you like? - Selected Choice - Taste,\
             \"What did you like? - Selected Choice - Price, all in all\",Date\n\
             \"{\"\"ImportId\"\":\"\"QID1\"\"}\",\"{\"\"ImportId\"\":\"\"QID2\"\"}\",\"{\"\"ImportId\"\":\"\"QID3\"\"}\",\"{\"\"ImportId\"\":\"\"d\"\"}\"\n\
             9,1,2,2026-01-05\n3,,,2026-01-06\n8,,2,2026-01-07\n",
            question,
            &cells,
        );
        is_one(
            "Would you recommend us?,What did you like? (Taste),\"What did you like? (Price, all in all)\",When\n\
             9,TRUE,TRUE,2026-01-05\n3,FALSE,FALSE,2026-01-06\n8,FALSE,TRUE,2026-01-07\n",
            question,
            &cells,
        );
    }

    #[test]
    fn questions_that_are_only_called_alike_stay_apart() {
        for text in [
            "Score: now,Score: before\n9,8\n3,1\n",
            "Rate us [Taste],Rate us [Price],Recommend us?\n1,5,9\n4,3,8\n5,1,3\n",
            "Visit - Branch,Visit - Waiter,Recommend us?\nCentre,Ann,9\nCentre,Ann,8\n",
            "Used [Pool],Why not [Pool],Recommend us?\nYes,closed,9\nNo,,8\n",
            "Recommend us? [Shop],Recommend us? [Web]\n1,1\n0,1\n",
        ] {
            let table = read(text);
            assert_eq!(
                table.headers().len(),
                text.lines().next().unwrap().split(',').count(),
                "{text}"
            );
        }
    }

    #[test]
    fn errors_stay_with_their_columns_and_the_rest_where_it_was() {
        let table = read("A [x],A [y],Recommend us?,Why?\nyes,no,9,so\nno,yes,3,\n");
        assert_eq!(table.headers(), ["A", "Recommend us?", "Why?"]);
        assert_eq!(table.cell(1, 1), "3");
        assert_eq!(table.cell(0, 2), "so");
    }

    #[test]
    fn ratings_that_happen_to_be_alike_are_no_choices() {
        let found =
            read("Score,Rating - Service,Rating - Price,Rating - Speed\n9,5,5,4\n3,5,,3\n8,,5,5\n");
        assert_eq!(found.headers().len(), 4);
        assert_eq!(found.cell(1, 1), "5");
    }
}
