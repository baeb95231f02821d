//! Commands: an ask with everything needed to do it, nested by topic.

use std::path::PathBuf;

use super::{
    Action, CounterSetUp, Dialog, DialogPurpose, ExportChoice, ExportLook, FollowLook, FollowPage,
    GuestAnswer, MailToWrite, PrintKind, PrintLook, View,
};
use crate::analysis::{Against, Condition, Dimension, Period, Said};
use crate::document::{Draft, EditLabel, Entry, RowSort};
use crate::exchange::import::{KnownEncoding, Mapping};
use crate::figure::{ChartKind, Look};
use crate::model::{Audience, CustomerId, Edit, Language, Pin};
use crate::project_file::Backup;
use crate::settings::ThemeChoice;

#[derive(Debug)]
pub enum Command {
    /// Whatever the action resolves to now.
    Act(Action),
    Counter(CounterCommand),
    Edit(EditCommand),
    File(FileCommand),
    Import(ImportCommand),
    Export(ExportCommand),
    Print(PrintCommand),
    Recovery(RecoveryCommand),
    View(ViewCommand),
    Settings(SettingsCommand),
}

impl Command {
    /// Whether it is carried out while the screen is turned to guests: nothing else is, whoever asks for it.
    pub(super) const fn is_for_guests(&self) -> bool {
        matches!(self, Self::Counter(_) | Self::File(FileCommand::End))
    }
}

/// The screen turned to guests.
#[derive(Debug)]
pub enum CounterCommand {
    /// Turns it, with a new PIN or the one that there is.
    Start {
        pin: Option<Pin>,
        set_up: CounterSetUp,
    },
    /// What a guest wants to read.
    Speak(Language),
    /// What a guest gave becomes an answer.
    Record(GuestAnswer),
    /// Turns it back, if it is the right one.
    TryPin(Pin),
}

#[derive(Debug)]
pub enum EditCommand {
    /// How a chart is to look from now on.
    Chart(Box<Look>),
    /// A typed answer becomes one of the project's.
    Add(Box<Entry>),
    Apply(EditLabel, Edit),
    Undo,
    Redo,
}

#[derive(Debug)]
pub enum FileCommand {
    New {
        name: String,
        audience: Audience,
        language: Language,
    },
    Sample,
    /// Asks for a path with the system's dialog.
    Ask(DialogPurpose),
    /// The system's dialog is not needed any more: the path was typed.
    LeaveDialog,
    /// A survey, with a file of its own or without.
    Open(PathBuf),
    /// What was read or made meanwhile takes the place of the open survey.
    TakeOver,
    /// The survey that is on its way in is not wanted any more.
    StopOpening,
    SaveNow,
    SaveAs(PathBuf),
    Close,
    Quit,
    /// After writing failed: closes all the same; the journal keeps what it could.
    QuitUnsaved,
    /// The system asks for it: as quitting, but nothing is asked.
    End,
    /// The survey without its answers, as a new one.
    CopyForNextRound,
    ForgetRecent(PathBuf),
    /// A survey that has no file, for good.
    RemoveDraft(Box<Draft>),
}

#[derive(Debug)]
pub enum ImportCommand {
    Read(PathBuf),
    /// Wants what is on the clipboard.
    AskForCopied,
    /// Cells as they were on the clipboard.
    ReadCopied(String),
    /// Another sheet of the same workbook, or another table of the same text.
    ReadSheet(String),
    /// Reads the text again, in that encoding.
    ReadIn(KnownEncoding),
    Remap(Mapping),
    /// Forgets what was chosen for an earlier file of the same columns.
    ProposeAnew,
    Finish,
    /// What the last import came to, as CSV.
    SaveReport(PathBuf),
}

#[derive(Debug)]
pub enum ExportCommand {
    /// The chart on the screen; the kind of file follows the extension.
    Chart(PathBuf),
    /// All charts, into a new folder within that one.
    AllCharts(PathBuf),
    /// The numbers behind it, as CSV.
    Numbers(PathBuf),
    /// The answers, as they were chosen to be written.
    Answers(PathBuf),
    /// They are not wanted any more.
    StopAnswers,
    /// The chart as a picture, to the clipboard.
    CopyPicture,
    /// The numbers behind it, to the clipboard.
    CopyNumbers,
    /// How the score was reckoned, for a report, to the clipboard.
    CopyMethodNote,
}

/// What goes on paper.
#[derive(Debug)]
pub enum PrintCommand {
    /// Which sheets are looked at.
    Look(PrintLook),
    Report(PathBuf, PrintKind),
    /// A report for each value, each in a file named after it beside that path.
    Each(Dimension, PathBuf, PrintKind),
    Cards(PathBuf),
    /// The picture becomes the logo of the business.
    Logo(PathBuf),
}

/// What can be done when something went wrong, or to be safe from it.
#[derive(Debug)]
pub enum RecoveryCommand {
    /// Writes the file again, after that failed.
    TryAgain,
    /// Lists the old versions of the open survey.
    ListBackups,
    /// The file as another program left it; what is not in it is kept as a survey of its own.
    Reload,
    /// The file as another program left it, with what was changed here.
    Merge,
    /// Whom, is asked first.
    AskWhomToForget,
    /// Takes a customer out of the file, the journal and every backup, for good.
    Forget(CustomerId),
    /// An old version as a new survey, which has no file yet.
    OpenBackup(Backup),
}

#[derive(Debug)]
pub enum ViewCommand {
    Show(View),
    Open(Dialog),
    CloseDialog,
    SetPeriod(Option<Period>),
    /// Replaces the condition on the same dimension; one without keys is removed.
    SetCondition(Condition),
    ClearFilter,
    /// The answers behind a word, and none else, in the table.
    ShowSaid(Said),
    /// All answers in the table again, whatever they say.
    ForgetSaid,
    /// The words are not counted after all, until something changes or they are wanted again.
    StopWords,
    WantWords,
    /// In the answers, as typed.
    Search(String),
    SortRows(RowSort),
    /// Shows what single employees said.
    OpenSingles,
    BreakDown(Option<Dimension>),
    /// Breaks each segment down by another dimension as well.
    Cross(Option<Dimension>),
    CompareWith(Against),
    /// What the change is split over.
    SplitBy(Option<Dimension>),
    SetMargin(Option<u8>),
    /// How answers are to be exported.
    ExportChoice(ExportChoice),
    /// How charts are exported.
    ExportLook(ExportLook),
    /// Another kind of chart.
    Chart(ChartKind),
    /// A list of answers to follow up, searched and sorted.
    Follow(FollowLook),
    /// Whether closed cases are listed too.
    FollowClosed(bool),
    FollowPage(FollowPage),
    /// The keyboard goes to the search of the answers, or of what is shown in Follow-up.
    Find,
    /// What was typed about an answer, of that customer, waits there: its day is wrong.
    SayDayKeeps(Option<CustomerId>),
    /// Something was put on the clipboard, and nobody could see it happen.
    SayCopied(Copied),
    /// Has the system's mail program begin a mail.
    WriteMail(MailToWrite),
    /// The answers selected in the table are set aside, or counted again.
    SetAside(bool),
    DismissNotice,
    /// Says that so many characters are more than can be pasted.
    RefusePaste {
        characters: usize,
        most: usize,
    },
}

/// What was put on the clipboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Copied {
    Contact,
    /// Of so many people.
    Contacts(usize),
    Letter,
}

#[derive(Clone, Copy, Debug)]
pub enum SettingsCommand {
    Language(Language),
    Theme(ThemeChoice),
    TextSize(u16),
}

/// What the views ask for during a frame, in order.
#[derive(Debug, Default)]
pub struct CommandQueue(Vec<Command>);

impl CommandQueue {
    pub fn push(&mut self, command: Command) {
        self.0.push(command);
    }

    pub fn extend(&mut self, commands: impl IntoIterator<Item = Command>) {
        self.0.extend(commands);
    }

    pub fn view(&mut self, command: ViewCommand) {
        self.push(Command::View(command));
    }

    pub fn edit(&mut self, label: EditLabel, edit: Edit) {
        self.push(Command::Edit(EditCommand::Apply(label, edit)));
    }

    pub fn act(&mut self, action: Action) {
        self.push(Command::Act(action));
    }

    pub fn take(&mut self) -> Vec<Command> {
        std::mem::take(&mut self.0)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
