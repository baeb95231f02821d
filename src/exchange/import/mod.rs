//! A file of separated values, or a workbook, becomes answers, in three steps, each of which can be looked at:
//!
//! ```text
//! file --TableReader::read--> Table --propose--> Mapping --plan--> Plan --into_edit--> Edit
//!      encoding and separator, or sheet,  what each column is   what each row becomes   one undo
//!      header rows, one row an answer
//! ```
//!
//! The importer never rounds a score, never decides the order of day and month from a single cell, and says when
//! it does not know which column holds the score. Whatever the format, its reader makes a [`Table`], and the steps after it are
//! the same.

mod areas;
mod arrange;
mod bare;
mod beside;
mod build;
mod choices;
mod comment_columns;
mod comparing;
mod composed;
mod date;
mod date_parts;
mod decode;
mod duplicates;
mod file;
mod follow_ups;
mod full_name;
mod heads;
mod in_languages;
mod in_parts;
mod json_lines;
mod listed;
mod mapping;
mod mixed;
mod months;
mod not_answers;
mod nothing_said;
mod parts;
mod personal;
mod plan;
mod profile;
mod propose;
mod reasons;
mod row;
mod said_beside;
mod score;
mod score_column;
mod sections;
mod separated;
mod separator;
mod source_kind;
mod surplus;
mod survey;
mod table;
mod tally;
mod target;
mod together;
mod whole_lines;
mod wide;
mod words;
mod workbook;

pub use build::{ImportError, project_from_table};
pub use date::{DateOrder, may_begin_with_year};
pub use decode::{KnownEncoding, TextEncoding};
pub use file::{ReadError, TableReader, Wanted};
pub use json_lines::JsonKind;
pub use mapping::{ColumnUse, Duplicates, Mapping, NoScore, ScoreGuess};
pub use personal::{is_called_personal, looks_personal};
pub use plan::{Cancelled, Counted, Plan, Preview, Problem, Progress, Skipped, plan};
pub use propose::{date_order, propose, question_of};
pub use row::{ReadRow, Trouble, WhyNot};
pub use score::read_score;
pub use source_kind::SourceKind;
pub use survey::table_of_survey;
pub use table::{ErrorCell, Origin, Ragged, Table, TableError};
pub use tally::{ScoreTally, tally_scores};
pub use together::says_yes_or_no;
pub use workbook::child::serve as serve_workbook;
pub use workbook::{CellError, Excess, Limits, SheetGlance, WorkbookError, read_workbook};
