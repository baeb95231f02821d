//! What an action stands for at this moment: the command it asks for, where there is something to do it to.

use super::SettingsCommand::{TextSize, Theme};
use super::{
    Action, Command, Conductor, Dialog, DialogPurpose, EditCommand, FileCommand, ImportCommand,
    PrintKind, RecoveryCommand, View, ViewCommand, WhyTyped,
};
use crate::settings::ThemeChoice;

impl Conductor {
    /// Whether an action would do anything now: not while a dialog has the window.
    pub fn is_available(&self, action: Action) -> bool {
        self.session.dialog.is_none() && self.could_run(action)
    }

    /// Whether an action would do anything if no dialog were open.
    pub fn could_run(&self, action: Action) -> bool {
        self.resolve(action).is_some()
    }

    /// Whether what an action chooses is chosen now; nothing of those that choose none of several.
    pub fn is_chosen(&self, action: Action) -> Option<bool> {
        let shown = |view: View| Some(self.session.view == view);
        let theme = |theme: ThemeChoice| Some(self.settings.theme == theme);
        match action {
            Action::ShowCollect => shown(View::Collect),
            Action::ShowResponses => shown(View::Responses),
            Action::ShowScores => shown(View::Scores),
            Action::ShowCharts => shown(View::Charts),
            Action::ShowFollowUp => shown(View::FollowUp),
            Action::ShowReport => shown(View::Report),
            Action::ShowSettings => shown(View::Settings),
            Action::LightTheme => theme(ThemeChoice::Light),
            Action::DarkTheme => theme(ThemeChoice::Dark),
            Action::SystemTheme => theme(ThemeChoice::System),
            _ => None,
        }
    }

    /// The command an action stands for now.
    pub(super) fn resolve(&self, action: Action) -> Option<Command> {
        if self.guests.at.is_some() || self.guests.returning.is_some() {
            return None;
        }
        let document = self.document();
        match action {
            Action::NewSurvey => Some(Command::View(ViewCommand::Open(Dialog::NewSurvey))),
            Action::Open => Some(Command::File(FileCommand::Ask(DialogPurpose::OpenSurvey))),
            Action::OpenByPath => Some(Self::typed_path(DialogPurpose::OpenSurvey)),
            Action::TrySample => Some(Command::File(FileCommand::Sample)),
            Action::Quit => Some(Command::File(FileCommand::Quit)),
            Action::Save => document.map(|_| Command::File(FileCommand::SaveNow)),
            Action::SaveAs => {
                document.map(|_| Command::File(FileCommand::Ask(DialogPurpose::SaveSurveyAs)))
            }
            Action::SaveAsByPath => document.map(|_| Self::typed_path(DialogPurpose::SaveSurveyAs)),
            Action::CopyForNextRound => {
                document.map(|_| Command::File(FileCommand::CopyForNextRound))
            }
            Action::Backups => document.map(|_| Command::Recovery(RecoveryCommand::ListBackups)),
            Action::ForgetCustomer => self
                .changing(Command::Recovery(RecoveryCommand::AskWhomToForget))
                .filter(|_| {
                    self.project()
                        .is_some_and(|open| !open.customers().is_empty())
                }),
            Action::Counter => self.changing(Command::View(ViewCommand::Open(Dialog::Counter))),
            Action::CloseSurvey => document.map(|_| Command::File(FileCommand::Close)),
            // Where no survey can take the answers, they make one of their own.
            Action::Import => Some(Command::File(FileCommand::Ask(DialogPurpose::ImportTable))),
            Action::ImportCopied => Some(Command::Import(ImportCommand::AskForCopied)),
            Action::ImportReport => self
                .import_report()
                .map(|_| Command::View(ViewCommand::Open(Dialog::ImportReport))),
            Action::Export => document.map(|_| Command::View(ViewCommand::Open(Dialog::Export))),
            Action::ExportChart => {
                document.map(|_| Command::View(ViewCommand::Open(Dialog::ExportChart)))
            }
            Action::SaveReport => self.printing_to(DialogPurpose::PrintReport(PrintKind::Pdf)),
            Action::SaveReportAsHtml => {
                self.printing_to(DialogPurpose::PrintReport(PrintKind::Html))
            }
            Action::SaveCards => self.printing_to(DialogPurpose::PrintCards),
            Action::Undo => self
                .changing(Command::Edit(EditCommand::Undo))
                .filter(|_| document.is_some_and(|open| open.undo_label().is_some())),
            Action::Redo => self
                .changing(Command::Edit(EditCommand::Redo))
                .filter(|_| document.is_some_and(|open| open.redo_label().is_some())),
            Action::SetAside => self.on_table(Command::View(ViewCommand::SetAside(true))),
            Action::CountAgain => self.on_table(Command::View(ViewCommand::SetAside(false))),
            Action::Find => document.map(|_| Command::View(ViewCommand::Find)),
            _ => self.resolve_looks(action),
        }
    }

    fn printing_to(&self, purpose: DialogPurpose) -> Option<Command> {
        self.document()
            .map(|_| Command::File(FileCommand::Ask(purpose)))
    }

    fn typed_path(purpose: DialogPurpose) -> Command {
        Command::View(ViewCommand::Open(Dialog::TypedPath(
            purpose,
            WhyTyped::Wanted,
        )))
    }

    fn resolve_looks(&self, action: Action) -> Option<Command> {
        let show = |view: View| {
            self.document()
                .map(|_| Command::View(ViewCommand::Show(view)))
        };
        match action {
            Action::ShowCollect => show(View::Collect),
            Action::ShowResponses => show(View::Responses),
            Action::ShowScores => show(View::Scores),
            Action::ShowCharts => show(View::Charts),
            Action::ShowFollowUp => show(View::FollowUp),
            Action::ShowReport => show(View::Report),
            Action::ShowSettings => Some(Command::View(ViewCommand::Show(View::Settings))),
            Action::LargerText => Some(Command::Settings(TextSize(
                self.settings.text_size_step(true),
            ))),
            Action::SmallerText => Some(Command::Settings(TextSize(
                self.settings.text_size_step(false),
            ))),
            Action::NormalText => Some(Command::Settings(TextSize(100))),
            Action::LightTheme => Some(Command::Settings(Theme(ThemeChoice::Light))),
            Action::DarkTheme => Some(Command::Settings(Theme(ThemeChoice::Dark))),
            Action::SystemTheme => Some(Command::Settings(Theme(ThemeChoice::System))),
            Action::AllActions => Some(Command::View(ViewCommand::Open(Dialog::AllActions))),
            Action::Shortcuts => Some(Command::View(ViewCommand::Open(Dialog::Shortcuts))),
            Action::About => Some(Command::View(ViewCommand::Open(Dialog::About))),
            _ => None,
        }
    }

    /// The command, where answers that can be changed are shown in the table.
    fn on_table(&self, command: Command) -> Option<Command> {
        let is_shown = self.session.view == View::Responses;
        self.changing(command).filter(|_| is_shown)
    }

    /// The command, where there is a project that can be changed.
    fn changing(&self, command: Command) -> Option<Command> {
        (self.open.is_some() && !self.is_read_only()).then_some(command)
    }
}
