//! Which field of the project a column goes into, and what its cells can be there.

use std::collections::HashSet;

use super::Table;
use super::mapping::{ColumnUse, Mapping};
use super::score::read_score;
use super::together::BETWEEN;
use crate::exchange::headings::field_name;
use crate::model::{Field, FieldId, FieldKind, Items, Kept, Scale, Score};

/// A column with its field.
#[derive(Clone, Debug)]
pub(super) struct FieldTarget {
    pub column: usize,
    pub field: Field,
    pub is_new: bool,
}

/// A field of the same name takes the column, whatever its kind; else there is a new one.
pub(super) fn field_targets(
    table: &Table,
    mapping: &Mapping,
    columns: &[usize],
    fields: &Items<Field>,
) -> Vec<FieldTarget> {
    let mut free = fields.free_id();
    let mut taken: HashSet<FieldId> = HashSet::new();
    let mut targets = Vec::new();
    for &column in columns {
        let header = table.headers().get(column).map_or("", String::as_str);
        let name = field_of(table, header);
        let old = fields.named(name).filter(|field| taken.insert(field.id));
        let is_new = old.is_none();
        let field = old.cloned().unwrap_or_else(|| {
            let id = free;
            free = free.next();
            Field {
                id,
                name: name.to_owned(),
                kind: kind_of(table, column, mapping.uses().get(column)),
                role: None,
                kept: Kept::default(),
            }
        });
        targets.push(FieldTarget {
            column,
            field,
            is_new,
        });
    }
    targets
}

/// The name of the field below a header.
pub(super) fn field_of<'t>(table: &Table, header: &'t str) -> &'t str {
    match table.own_language() {
        Some(_) => field_name(header),
        None => header,
    }
}

fn kind_of(table: &Table, column: usize, each: Option<&ColumnUse>) -> FieldKind {
    match each {
        Some(ColumnUse::Choice) => FieldKind::Choice(Vec::new()),
        Some(ColumnUse::Several) => FieldKind::Several(Vec::new()),
        Some(ColumnUse::Rating) => FieldKind::Rating(scale_of(table, column)),
        _ => FieldKind::Text,
    }
}

/// The shortest of the usual scales that holds every number of the column.
fn scale_of(table: &Table, column: usize) -> Scale {
    let numbers = table.column(column).filter_map(read_score);
    let numbers: HashSet<u8> = numbers.map(Score::value).collect();
    let holds_all = |scale: &Scale| numbers.iter().all(|&number| scale.contains(number));
    let usual = [Scale::SATISFACTION, Scale::EFFORT];
    usual.into_iter().find(holds_all).unwrap_or(Scale::WIDEST)
}

/// The choices in a cell: where it `is_list`, one below the other; else between semicolons or bars where it has some, else between commas.
pub(super) fn several_in(cell: &str, is_list: bool) -> impl Iterator<Item = &str> {
    let has_firm = cell.contains([';', '|']);
    let is_between = move |c: char| match c {
        BETWEEN => is_list,
        ';' | '|' => !is_list,
        ',' => !is_list && !has_firm,
        _ => false,
    };
    let parts = cell.split(is_between).map(str::trim);
    parts.filter(|part| !part.is_empty())
}

/// A rating as spreadsheets and survey services write it, with a label or without. Nothing is rounded.
pub(super) fn read_rating(cell: &str, scale: Scale) -> Option<u8> {
    let number = read_score(cell).map(Score::value);
    number.filter(|&number| scale.contains(number))
}
