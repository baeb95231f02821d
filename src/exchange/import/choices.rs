//! Choices that stand in a column each and below nothing but their own name, as Typeform writes them: `Taste` stands in
//! the column `Taste`, wherever it was chosen.

use super::table::Table;
use super::together::Group;

/// How the choice of something else begins, in lower case.
const OTHER: &[&str] = &[
    "other",
    "egyéb",
    "más",
    "muu",
    "inne",
    "inny",
    "其他",
    "其它",
    "sonst",
    "ander",
    "autre",
    "otro",
    "otra",
    "outro",
    "outra",
    "друго",
    "другая",
    "иное",
];
/// A field is called by its first choices, as far as they go into so many letters.
const LONGEST_NAME_CHARS: usize = 60;

impl Table {
    /// Runs of such columns, of those that belong to no question.
    pub(super) fn choices_without_question(&self, is_asked: impl Fn(usize) -> bool) -> Vec<Group> {
        let width = self.headers().len();
        let kinds: Vec<Choices> = (0..width)
            .map(|column| {
                if is_asked(column) {
                    Choices::None
                } else {
                    self.choices_in(column)
                }
            })
            .collect();
        let mut groups = Vec::new();
        let mut first = 0;
        for run in kinds.chunk_by(|one, next| *one != Choices::None && *next != Choices::None) {
            let begins = run.iter().position(|kind| *kind == Choices::Own);
            let ends = run.iter().rposition(|kind| *kind == Choices::Own);
            if let (Some(begins), Some(ends)) = (begins, ends)
                && begins < ends
            {
                groups.extend(self.group_of(first + begins, first + ends + 1));
            }
            first += run.len();
        }
        groups
    }

    fn group_of(&self, first: usize, end: usize) -> Option<Group> {
        let choices = self.headers().get(first..end)?.to_vec();
        let other = self.headers().get(end).map(|header| header.to_lowercase());
        Some(Group {
            question: called(&choices),
            first,
            choices,
            has_other: other.is_some_and(|other| OTHER.iter().any(|word| other.starts_with(word))),
        })
    }

    fn choices_in(&self, column: usize) -> Choices {
        let choice = self.headers().get(column).map_or("", String::as_str);
        let mut filled = self
            .column(column)
            .filter(|cell| !cell.is_empty())
            .peekable();
        if filled.peek().is_none() {
            Choices::Nobodys
        } else if filled.all(|cell| cell == choice) {
            Choices::Own
        } else {
            Choices::None
        }
    }
}

/// What stands in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Choices {
    /// Its own header, and nothing else.
    Own,
    /// Nothing: nobody chose it.
    Nobodys,
    /// Something else.
    None,
}

fn called(choices: &[String]) -> String {
    let mut name = String::new();
    for choice in choices {
        if name.chars().count() + choice.chars().count() > LONGEST_NAME_CHARS && !name.is_empty() {
            name.push_str(" …");
            break;
        }
        if !name.is_empty() {
            name.push_str(", ");
        }
        name.push_str(choice);
    }
    name
}

#[cfg(test)]
mod tests {
    use super::super::{ColumnUse, propose};
    use super::*;

    fn read(text: &str) -> Table {
        Table::read(text.as_bytes().to_vec()).unwrap()
    }

    #[test]
    fn choices_below_their_own_names_are_one_field() {
        let table = read(
            "#,How likely are you to recommend us?,Taste,Price,Parking,Service,Other,Why?\n\
             a1,9,Taste,Price,,,,so good\na2,3,,,,Service,too far,because\na3,8,,Price,,,,\n",
        );
        let field = "Taste, Price, Parking, Service";
        assert_eq!(
            table.headers(),
            [
                "#",
                "How likely are you to recommend us?",
                field,
                "Other",
                "Why?"
            ]
        );
        let cells: Vec<&str> = table.column(2).collect();
        assert_eq!(cells, ["Taste\nPrice", "Service\nOther", "Price"]);
        assert_eq!(table.cell(1, 3), "too far");
        assert_eq!(propose(&table).uses()[2], ColumnUse::Several);
    }

    #[test]
    fn other_columns_stay_apart() {
        for text in [
            // One alone, and one that holds something else too.
            "Score,Taste,Why?\n9,Taste,good\n3,,bad\n",
            "Score,Taste,Price\n9,Taste,Price\n3,,high\n",
            "Score,Member,Comment,Price\n9,Member,a b,Price\n3,,c d,\n",
            "Score,Comment,Notes\n9,,\n3,,\n",
        ] {
            let headers = text.lines().next().unwrap().split(',').count();
            assert_eq!(read(text).headers().len(), headers, "{text}");
        }
    }

    #[test]
    fn a_field_of_many_choices_has_a_short_name() {
        let choices: Vec<String> = (1..30).map(|at| format!("A long choice {at}")).collect();
        assert_eq!(
            called(&choices),
            "A long choice 1, A long choice 2, A long choice 3 …"
        );
    }
}
