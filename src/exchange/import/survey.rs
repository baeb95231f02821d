//! Another survey of the program's own becomes a table like any other, with the columns of an export.

use super::table::{Hint, Origin, Rows, Table, TableError};
use crate::exchange::export::{Answers, Cell, Column, FieldWord};
use crate::exchange::headings::field_header;
use crate::model::Project;

/// The answers of a survey, a row each.
///
/// # Errors
/// Where it has none.
pub fn table_of_survey(project: &Project) -> Result<Table, TableError> {
    let language = project.survey().language;
    let answers = Answers::all(project, language);
    let columns = answers.columns();
    let mut rows = Rows::default();
    let (mut headers, mut hints) = (Vec::new(), Vec::new());
    for &column in &columns {
        // What a field is called and what it holds is told apart.
        let header = match column {
            Column::Own(_) => answers.header(column),
            Column::Field(field) => field_header(&field.name, language),
        };
        rows.column(&header);
        if let Column::Field(field) = column {
            hints.push(Hint {
                header: header.clone(),
                each: FieldWord::of_kind(&field.kind).column_use(),
                scale: field.scale(),
            });
        }
        headers.push(header);
    }
    for (line, answer) in (1u32..).zip(project.responses().iter()) {
        rows.begin(line);
        for (header, &column) in headers.iter().zip(&columns) {
            match answers.cell(&answer, column) {
                Cell::Empty => {}
                Cell::Text(text) => rows.put(header, &text),
                Cell::Number(number) => rows.put(header, &number.to_string()),
                Cell::Day(day) => rows.put(header, &day.to_string()),
            }
        }
    }
    rows.into_table(Origin::Survey, &hints)
}
