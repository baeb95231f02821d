//! The window's conductor: what can be asked for, and what becomes of it. Responsible for actions and commands,
//! dispatching them, file dialogs, jobs and notices. Lays nothing out and computes no statistics.
//!
//! Two layers of asking: an [`Action`] is a small thing from the one table that gives menus, shortcuts and the
//! searchable list; it resolves to a [`Command`], which carries what is needed to do it.

mod action;
mod backup_list;
#[cfg(test)]
mod bare;
mod command;
mod conductor;
mod counter;
mod derived;
mod destination;
mod dialogs;
mod dispatch;
mod draft_list;
mod environment;
mod export_look;
mod exporting;
mod file_names;
mod following;
mod forgetting;
pub mod importing;
mod job;
mod latest;
mod listing;
mod mail_program;
mod notices;
mod numbers;
mod opening;
mod page_pictures;
mod printing;
mod quotable;
mod resolve;
#[cfg(test)]
mod sample;
mod session;
mod word_count;
mod worked_out;

pub use action::{Action, Menu};
pub use backup_list::BackupList;
pub use command::{
    Command, CommandQueue, Copied, CounterCommand, EditCommand, ExportCommand, FileCommand,
    ImportCommand, PrintCommand, RecoveryCommand, SettingsCommand, ViewCommand,
};
pub use conductor::{Conductor, JustOpened};
pub use counter::{AtCounter, CounterSetUp, GuestAnswer, GuestsKept, PinState, can_be_asked};
pub use derived::Analyses;
pub use dialogs::DialogPurpose;
pub use environment::Environment;
pub use export_look::{ExportLook, PictureKind};
pub use exporting::AnswersExport;
pub use following::Following;
pub use forgetting::{Forgetting, Forgotten};
pub use listing::{Listed, Listing};
pub use mail_program::{MailToWrite, NoMailProgram, open_mail};
pub use notices::{Notice, NoticeKind};
pub use numbers::{Goals, InUse};
pub use opening::Opening;
pub use page_pictures::{PagePictures, PageWanted};
pub use printing::{PrintState, Sheets};
pub use quotable::{CommentsAsked, CommentsFound, QuotableComments};
pub use session::{
    Dialog, ExportChoice, FollowLook, FollowPage, PrintKind, PrintLook, Session, View, WhyTyped,
};
pub use word_count::WordCount;
