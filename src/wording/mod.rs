//! What went wrong, as sentences: what happened, what is safe, what to do; and how a score was reckoned. Responsible
//! for translating the typed errors of the rooms below, the same for the window and the command line; knows neither of
//! them.

mod comparison;
mod deeds;
mod export;
mod file;
mod follow_up;
mod import;
mod letter;
mod method;
mod moment;
mod no_texts;
mod period;
mod state;
mod told;
mod workbook;

/// What is said of those counts that are not zero.
fn said_of_some(parts: impl IntoIterator<Item = (usize, String)>) -> impl Iterator<Item = String> {
    let some = parts.into_iter().filter(|(count, _)| *count > 0);
    some.map(|(_, said)| said)
}

pub use comparison::{basis, p_figure, p_value, together, together_exact};
pub use deeds::{DeedCell, DeedRow, GROUPS as DEED_GROUPS, deed_rows, deed_sentences};
pub use export::{condition, export_fault, exported_lines, filter_said, joined};
pub use file::{
    backup_fault, nearly_full, no_room, open_error, problem, reason as system_says, save_error,
    table_no_memory,
};
pub use follow_up::{follow_up_effect, follow_up_speed};
pub use import::{
    at_line, column_use, counted, import_error, no_score, origin, report_counts, report_csv,
    report_lines, row_problem, table_error,
};
pub use letter::{Letter, idea_letter, letter};
pub use method::{
    confidence, correction, counting_rule, interval_method, method_note, sentence_gap, withheld,
};
pub use moment::{moment, time_of_day};
pub use no_texts::no_texts;
pub use period::{period, round};
pub use state::{Said, keeping, read_only, step};
pub use told::{change, ends, range, standing};
