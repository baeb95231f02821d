//! What went wrong, as sentences: what happened, what is safe, what to do; and how a score was reckoned. Responsible
//! for translating the typed errors of the rooms below, the same for the window and the command line; knows neither of
//! them.

mod file;
mod import;
mod method;
mod moment;
mod state;

pub use file::{backup_fault, open_error, problem, reason, save_error};
pub use import::{column_use, encoding, import_error, no_score, row_problem, table_error};
pub use method::{
    confidence, correction, counting_rule, interval_method, method_note, sentence_gap, withheld,
};
pub use moment::{moment, time_of_day};
pub use state::{Said, keeping, read_only, step};
