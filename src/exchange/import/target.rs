//! Which field of the project a column goes into, and what its cells can be there.

use std::borrow::Cow;
use std::collections::HashSet;

use super::Table;
use super::mapping::{ColumnUse, Mapping};
use super::score::read_score;
use super::separated::{COMMAS, FIRM};
use super::together::BETWEEN;
use super::words::Wording;
use crate::exchange::headings::{SECTIONS, field_name, rated_name, read_list, sections_name};
use crate::model::{Field, FieldId, FieldKind, Items, Kept, Project, Scale, Score};

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
    project: &Project,
) -> Vec<FieldTarget> {
    let fields = project.fields();
    let mut free = fields.free_id();
    let mut taken: HashSet<FieldId> = HashSet::new();
    let mut targets = Vec::new();
    for &column in columns {
        let name = field_below(table, column, mapping.uses().get(column), project);
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

/// The name of the field that a column goes into. What nobody but the program named is the same in every language.
fn field_below<'t>(
    table: &'t Table,
    column: usize,
    each: Option<&ColumnUse>,
    project: &Project,
) -> &'t str {
    let header = table.headers().get(column).map_or("", String::as_str);
    let fields = project.fields();
    if table.sections != Some(column) {
        return field_of(table, header, each, fields);
    }
    let own = sections_name(project.survey().language);
    let mut names = std::iter::once(own).chain(SECTIONS);
    let name = names
        .find(|name| fields.named(name).is_some())
        .unwrap_or(own);
    let is_taken = table
        .headers()
        .iter()
        .enumerate()
        .any(|(at, other)| at != column && other.eq_ignore_ascii_case(name));
    if is_taken { header } else { name }
}

/// The name of the field below a header. In the program's own table a scale stands behind the name of a rating, unless
/// it is a part of its name.
pub(super) fn field_of<'t>(
    table: &Table,
    header: &'t str,
    each: Option<&ColumnUse>,
    fields: &Items<Field>,
) -> &'t str {
    if table.own_language().is_none() {
        return header;
    }
    let whole = field_name(header);
    let Some((short, scale)) = rated_name(header) else {
        return whole;
    };
    let short = field_name(short);
    let rated = fields.named(short).and_then(Field::scale);
    let is_whole = fields.named(whole).is_some() && rated != Some(scale);
    let is_rating = rated.is_some() || each == Some(&ColumnUse::Rating);
    if is_whole || !is_rating { whole } else { short }
}

/// The field of the project that a column goes into.
pub(super) fn known_field(table: &Table, column: usize, project: &Project) -> Option<FieldId> {
    let name = field_below(table, column, None, project);
    Some(project.fields().named(name)?.id)
}

fn kind_of(table: &Table, column: usize, each: Option<&ColumnUse>) -> FieldKind {
    match each {
        Some(ColumnUse::Choice) => FieldKind::Choice(Vec::new()),
        Some(ColumnUse::Several) => FieldKind::Several(Vec::new()),
        Some(ColumnUse::Rating) => FieldKind::Rating(scale_of(table, column)),
        _ => FieldKind::Text,
    }
}

/// The scale that the header says, else the shortest of the usual ones, that holds every number of the column.
fn scale_of(table: &Table, column: usize) -> Scale {
    let header = table.headers().get(column).map_or("", String::as_str);
    let numbers = table.different(column).filter_map(read_score);
    let numbers: HashSet<u8> = numbers.map(Score::value).collect();
    let holds_all = |scale: &Scale| numbers.iter().all(|&number| scale.contains(number));
    let hint = table.hint(column).and_then(|hint| hint.scale);
    let marked = rated_name(header).map(|(_, scale)| scale);
    let said = hint.or(marked).or_else(|| Wording::of(header).scale);
    let usual = [Scale::SATISFACTION, Scale::EFFORT];
    said.into_iter()
        .chain(usual)
        .find(holds_all)
        .unwrap_or(Scale::WIDEST)
}

/// What tells the choices of one cell apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Between {
    /// In the program's own table names may be quoted.
    Own,
    /// They stand one below the other.
    Lines,
    /// Semicolons or bars where the cell has some, else commas.
    Marks {
        /// Names that have such a mark of their own, in lower case.
        whole: HashSet<String>,
    },
}

impl Between {
    /// A mark belongs to a name where the field has a choice of that name, and a comma also where a cell of the column
    /// has the name between semicolons.
    pub(super) fn of(table: &Table, column: usize, field: &Field) -> Self {
        if table.own_language().is_some() {
            return Self::Own;
        }
        if table.is_list(column) {
            return Self::Lines;
        }
        let choices = field.choices().iter().map(|choice| choice.name.as_str());
        // The cells of other fields are not cut.
        let is_cut = matches!(field.kind, FieldKind::Several(_));
        let cells = is_cut.then(|| table.different(column));
        let firm = cells.into_iter().flatten();
        let firm = firm.filter(|cell| cell.contains(FIRM));
        let firm = firm.flat_map(|cell| cell.split(FIRM)).map(str::trim);
        let whole = choices.chain(firm);
        let whole = whole.filter(|name| name.contains(FIRM) || name.contains(COMMAS));
        Self::Marks {
            whole: whole.map(str::to_lowercase).collect(),
        }
    }

    /// The names in a cell.
    pub(super) fn names<'t>(&self, cell: &'t str) -> Vec<Cow<'t, str>> {
        match self {
            Self::Own => read_list(cell).into_iter().map(Cow::Owned).collect(),
            Self::Lines => parts(cell, &[BETWEEN]),
            Self::Marks { whole } if !whole.is_empty() && whole.contains(&cell.to_lowercase()) => {
                vec![Cow::Borrowed(cell)]
            }
            Self::Marks { .. } if cell.contains(FIRM) => parts(cell, &FIRM),
            Self::Marks { .. } => parts(cell, &COMMAS),
        }
    }
}

fn parts<'t>(cell: &'t str, marks: &[char]) -> Vec<Cow<'t, str>> {
    let parts = cell.split(marks).map(str::trim);
    let filled = parts.filter(|part| !part.is_empty());
    filled.map(Cow::Borrowed).collect()
}

/// A rating as spreadsheets and survey services write it, with a label or without. Nothing is rounded.
pub(super) fn read_rating(cell: &str, scale: Scale) -> Option<u8> {
    let number = read_score(cell).map(Score::value);
    number.filter(|&number| scale.contains(number))
}
