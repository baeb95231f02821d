//! A name in two columns, the first names in one and the family name in the other, becomes one column: it is one
//! customer's. The parts stand in the order of the header's language.

use super::table::{Table, headers_at};
use super::words::{FAMILY_FIRST, NamePart, name_part};
use crate::exchange::headings::own_language;

/// Where the two stand.
#[derive(Clone, Copy, Debug)]
struct Pair {
    before: usize,
    behind: usize,
    /// Nothing between Chinese letters.
    between: &'static str,
}

impl Pair {
    /// The first of each, where there are both.
    fn of(headers: &[String]) -> Option<Self> {
        let find = |wanted: NamePart| {
            let mut each = headers.iter();
            each.position(|header| name_part(header) == Some(wanted))
        };
        let (given, family) = (find(NamePart::Given)?, find(NamePart::Family)?);
        let header = headers.get(family)?.to_lowercase();
        let is_behind = FAMILY_FIRST.iter().any(|word| header.contains(word));
        let (before, behind) = if is_behind {
            (family, given)
        } else {
            (given, family)
        };
        let is_latin = header
            .chars()
            .any(|c| c.len_utf8() < 3 && c.is_alphabetic());
        Some(Self {
            before,
            behind,
            between: if is_latin { " " } else { "" },
        })
    }

    fn joined(&self, before: &str, behind: &str) -> String {
        let has_both = !before.is_empty() && !behind.is_empty();
        // Names in Latin letters need a space whatever the header's are.
        let is_latin = behind.starts_with(|c: char| c.len_utf8() < 3);
        let between = match (has_both, is_latin) {
            (false, _) => "",
            (true, true) => " ",
            (true, false) => self.between,
        };
        format!("{before}{between}{behind}")
    }

    /// The column that stays, and the one that goes.
    fn places(&self) -> (usize, usize) {
        (self.before.min(self.behind), self.before.max(self.behind))
    }
}

impl Table {
    /// Puts first and family names together. The program's own table has its customers in one column, and columns of
    /// such names in it are somebody's fields.
    pub(super) fn put_names_together(&mut self) {
        if own_language(self.headers.iter().map(String::as_str)).is_some() {
            return;
        }
        let Some(pair) = Pair::of(&self.headers) else {
            return;
        };
        let (stays, goes) = pair.places();
        let width = self.headers.len();
        let mut cells = Vec::with_capacity(self.cells.len());
        for row in 0..self.rows() {
            let name = pair.joined(self.cell(row, pair.before), self.cell(row, pair.behind));
            let whole = self.arena.keep(&name);
            let own = self.cells.get(row * width..(row + 1) * width);
            let own = own.unwrap_or_default().iter().enumerate();
            let left = own.filter(|(column, _)| *column != goes);
            cells.extend(left.map(|(column, span)| if column == stays { whole } else { *span }));
        }
        self.cells = cells;
        self.without_column(&pair, stays, goes);
        self.full_name = Some(stays);
    }

    fn without_column(&mut self, pair: &Pair, stays: usize, goes: usize) {
        let header = |column: usize| self.headers.get(column).map_or("", String::as_str);
        let name = pair.joined(header(pair.before), header(pair.behind));
        let left = self.headers.iter().enumerate();
        let left = left.filter(|(column, _)| *column != goes);
        let left = left.map(|(column, header)| if column == stays { &name } else { header });
        self.headers = headers_at(left.map(String::as_str).enumerate());
        for list in &mut self.lists {
            *list -= usize::from(*list > goes);
        }
        for error in &mut self.errors {
            let column = error.column as usize;
            if column == goes {
                error.column = stays.try_into().unwrap_or(error.column);
            } else {
                error.column -= u32::from(column > goes);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{ColumnUse, propose};
    use super::*;

    fn read(text: &str) -> Table {
        Table::read(text.as_bytes().to_vec()).unwrap()
    }

    #[test]
    fn first_and_last_name_are_one_customer_in_every_language() {
        for (headers, cells, together, whole) in [
            (
                "First Name,Last Name",
                "Ann,Lee",
                "First Name Last Name",
                "Ann Lee",
            ),
            (
                "Last name,First name",
                "Lee,Ann",
                "First name Last name",
                "Ann Lee",
            ),
            (
                "Vezetéknév,Keresztnév",
                "Kis,Éva",
                "Vezetéknév Keresztnév",
                "Kis Éva",
            ),
            (
                "Keresztnév,Vezetéknév",
                "Éva,Kis",
                "Vezetéknév Keresztnév",
                "Kis Éva",
            ),
            (
                "Etunimi,Sukunimi",
                "Aino,Aalto",
                "Etunimi Sukunimi",
                "Aino Aalto",
            ),
            ("Imię,Nazwisko", "Jan,Nowak", "Imię Nazwisko", "Jan Nowak"),
            ("姓,名", "王,小明", "姓名", "王小明"),
            ("姓,名", "Lee,Ann", "姓名", "Lee Ann"),
            (
                "Vorname,Nachname",
                "Jan,Kuhn",
                "Vorname Nachname",
                "Jan Kuhn",
            ),
            ("Prénom,Nom", "Léa,Roy", "Prénom Nom", "Léa Roy"),
            (
                "Nombre,Apellidos",
                "Ana,Gil Paz",
                "Nombre Apellidos",
                "Ana Gil Paz",
            ),
            ("Nome,Sobrenome", "Ana,Reis", "Nome Sobrenome", "Ana Reis"),
            ("Имя,Фамилия", "Анна,Ким", "Имя Фамилия", "Анна Ким"),
        ] {
            let table = read(&format!("Score,{headers},Why\n9,{cells},kind\n3,,,cold\n"));
            assert_eq!(table.headers(), ["Score", together, "Why"]);
            assert_eq!((table.cell(0, 1), table.cell(1, 1)), (whole, ""));
            assert_eq!(propose(&table).uses()[1], ColumnUse::Customer, "{headers}");
        }
    }

    #[test]
    fn names_stand_in_headers_of_several_words_and_apart() {
        let table =
            read("RecipientLastName,Score,RecipientFirstName,Why\nLee,9,Ann,kind\nKay,3,,cold\n");
        assert_eq!(table.headers()[0], "RecipientFirstName RecipientLastName");
        assert_eq!((table.cell(0, 0), table.cell(1, 0)), ("Ann Lee", "Kay"));
        assert_eq!((table.cell(0, 1), table.cell(0, 2)), ("9", "kind"));
    }

    #[test]
    fn half_a_name_is_no_choice_and_the_program_s_own_table_stays_as_it_is() {
        let rows = "9,Ann\n3,Ann\n8,Bob\n7,Bob\n";
        let half = read(&format!("Score,First name\n{rows}"));
        assert_eq!(propose(&half).uses()[1], ColumnUse::Text);
        let own = read("Answer ID,Score (0-10),First name,Last name\n000000z8,9,Ann,Lee\n");
        assert_eq!(own.headers().len(), 4);
    }
}
