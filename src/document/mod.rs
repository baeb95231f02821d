//! The open project: its edits and their inverses, its history and revision, and its keeping. Responsible for what
//! can be undone and for when a change counts as recorded; knows nothing of the file's format or of the window.

mod case_part;
mod channel;
pub mod cleanup;
mod customer_order;
mod deed_part;
mod edit_label;
mod entry;
pub mod forget;
mod history;
mod invited_list;
pub mod merge;
mod milestones;
mod one_customer;
mod open_project;
mod part;
mod period_values;
mod reading;
mod row_order;
mod save_state;
mod usage;

pub use crate::project_file::Revision;
pub use case_part::{CasePart, case_edit};
pub use channel::{Channel, ChannelNames, channel};
pub use customer_order::{CustomerColumn, CustomerSort, ordered_customers};
pub use deed_part::{DeedPart, apart_edit, deed_edit, deed_on, deeds_edit, recommender_named};
pub use edit_label::EditLabel;
pub use entry::{Entry, last_entered};
pub use history::Document;
pub use invited_list::{
    InviteeChange, all_reminded, customers_to_invite, invitee_changed, invitees_in, inviting,
};
pub use milestones::{new_goal, with_reached};
pub use one_customer::as_one;
pub use open_project::{
    ChangeError, LettingGo, OpenProject, Opened, Recovered, SaveAsError, Unsaved,
};
pub use part::Part;
pub use period_values::{
    BadLine, LineFault, ReadValues, read_money, read_period_values, written_period_values,
};
pub use reading::{Draft, Drafts, Whole, drafts, read_whole, read_whole_watched};
pub use row_order::{
    FollowColumn, FollowSort, RowColumn, RowQuery, RowSort, WhichComments, commented,
    ordered_among, ordered_rows,
};
pub use save_state::SaveState;
pub use usage::Usage;
