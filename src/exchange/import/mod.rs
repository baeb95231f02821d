//! A file of separated values becomes answers, in three steps, each of which can be looked at:
//!
//! ```text
//! bytes --Table::read--> Table --propose--> Mapping --plan--> Plan --into_edit--> Edit
//!         encoding, separator     what each column is    what each row becomes    one undo
//! ```
//!
//! The importer never rounds a score, never decides the order of day and month from a single cell, and says when
//! it does not know which column holds the score. A reader of another format makes a [`Table`] as well, and the
//! steps after it stay as they are.

mod build;
mod date;
mod decode;
mod mapping;
mod plan;
mod profile;
mod propose;
mod row;
mod score;
mod score_column;
mod separator;
mod table;
mod target;
mod words;

pub use build::{ImportError, project_from_table};
pub use date::DateOrder;
pub use decode::TextEncoding;
pub use mapping::{ColumnUse, Mapping, NoScore, ScoreGuess};
pub use plan::{Cancelled, Counted, Plan, Preview, Problem, Progress, plan};
pub use propose::{date_order, propose};
pub use row::{ReadRow, Trouble};
pub use score::read_score;
pub use table::{Ragged, Table, TableError};
