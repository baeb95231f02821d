//! The one table of actions: menus, shortcuts, tooltips and the searchable list are made from it.

use eframe::egui::{Key, KeyboardShortcut, Modifiers};

use crate::i18n::Texts;
use crate::text;

/// Something a person can ask for without giving anything more. Resolved by the conductor to a command, or to
/// nothing when it is not available now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    NewSurvey,
    Open,
    OpenByPath,
    TrySample,
    Save,
    SaveAs,
    SaveAsByPath,
    CopyForNextRound,
    Backups,
    Import,
    ImportCopied,
    ImportReport,
    Export,
    ExportChart,
    SaveReport,
    SaveReportAsHtml,
    SaveCards,
    Counter,
    CloseSurvey,
    Quit,
    Undo,
    Redo,
    Find,
    SetAside,
    CountAgain,
    ForgetCustomer,
    ShowCollect,
    ShowResponses,
    ShowScores,
    ShowCharts,
    ShowFollowUp,
    ShowReport,
    ShowSettings,
    LargerText,
    SmallerText,
    NormalText,
    LightTheme,
    DarkTheme,
    SystemTheme,
    AllActions,
    Shortcuts,
    About,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Menu {
    File,
    Edit,
    View,
    Help,
}

impl Menu {
    pub const ALL: [Self; 4] = [Self::File, Self::Edit, Self::View, Self::Help];

    pub fn name(self, texts: &Texts) -> String {
        match self {
            Self::File => text!(texts, "menu-file"),
            Self::Edit => text!(texts, "menu-edit"),
            Self::View => text!(texts, "menu-view"),
            Self::Help => text!(texts, "menu-help"),
        }
    }

    /// The Latin letter that opens it together with Alt.
    pub fn letter(self, texts: &Texts) -> String {
        match self {
            Self::File => text!(texts, "menu-file-letter"),
            Self::Edit => text!(texts, "menu-edit-letter"),
            Self::View => text!(texts, "menu-view-letter"),
            Self::Help => text!(texts, "menu-help-letter"),
        }
    }
}

const fn command(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::COMMAND, key)
}

const fn command_shift(key: Key) -> KeyboardShortcut {
    let both = Modifiers {
        shift: true,
        ..Modifiers::COMMAND
    };
    KeyboardShortcut::new(both, key)
}

const fn plain(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::NONE, key)
}

impl Action {
    /// Every action once, with its menu and shortcut, in the order of the menus.
    pub const TABLE: &[(Self, Menu, Option<KeyboardShortcut>)] = &[
        (Self::NewSurvey, Menu::File, Some(command(Key::N))),
        (Self::Open, Menu::File, Some(command(Key::O))),
        (Self::OpenByPath, Menu::File, Some(command_shift(Key::O))),
        (Self::TrySample, Menu::File, None),
        (Self::Save, Menu::File, Some(command(Key::S))),
        (Self::SaveAs, Menu::File, Some(command_shift(Key::S))),
        (Self::SaveAsByPath, Menu::File, None),
        (Self::CopyForNextRound, Menu::File, None),
        (Self::Backups, Menu::File, None),
        (Self::Import, Menu::File, Some(command(Key::I))),
        (Self::ImportCopied, Menu::File, Some(command_shift(Key::I))),
        (Self::ImportReport, Menu::File, None),
        (Self::Export, Menu::File, Some(command_shift(Key::E))),
        (Self::ExportChart, Menu::File, Some(command(Key::E))),
        (Self::SaveReport, Menu::File, Some(command_shift(Key::P))),
        (Self::SaveReportAsHtml, Menu::File, None),
        (Self::SaveCards, Menu::File, None),
        (Self::Counter, Menu::File, Some(plain(Key::F11))),
        (Self::CloseSurvey, Menu::File, Some(command(Key::W))),
        (Self::Quit, Menu::File, Some(command(Key::Q))),
        (Self::Undo, Menu::Edit, Some(command(Key::Z))),
        (Self::Redo, Menu::Edit, Some(command_shift(Key::Z))),
        (Self::Find, Menu::Edit, Some(command(Key::F))),
        (Self::SetAside, Menu::Edit, Some(command(Key::D))),
        (Self::CountAgain, Menu::Edit, Some(command_shift(Key::D))),
        (Self::ForgetCustomer, Menu::Edit, None),
        (Self::ShowCollect, Menu::View, Some(command(Key::Num1))),
        (Self::ShowResponses, Menu::View, Some(command(Key::Num2))),
        (Self::ShowScores, Menu::View, Some(command(Key::Num3))),
        (Self::ShowCharts, Menu::View, Some(command(Key::Num4))),
        (Self::ShowFollowUp, Menu::View, Some(command(Key::Num5))),
        (Self::ShowReport, Menu::View, Some(command(Key::Num6))),
        (Self::ShowSettings, Menu::View, Some(command(Key::Comma))),
        (Self::LargerText, Menu::View, Some(command(Key::Plus))),
        (Self::SmallerText, Menu::View, Some(command(Key::Minus))),
        (Self::NormalText, Menu::View, Some(command(Key::Num0))),
        (Self::LightTheme, Menu::View, None),
        (Self::DarkTheme, Menu::View, None),
        (Self::SystemTheme, Menu::View, None),
        (Self::AllActions, Menu::Help, Some(command(Key::K))),
        (Self::Shortcuts, Menu::Help, Some(plain(Key::F1))),
        (Self::About, Menu::Help, None),
    ];

    pub fn all() -> impl Iterator<Item = Self> {
        Self::TABLE.iter().map(|(action, _, _)| *action)
    }

    pub fn in_menu(menu: Menu) -> impl Iterator<Item = Self> {
        let here = Self::TABLE.iter().filter(move |(_, of, _)| *of == menu);
        here.map(|(action, _, _)| *action)
    }

    pub fn shortcut(self) -> Option<KeyboardShortcut> {
        let row = Self::TABLE.iter().find(|(action, _, _)| *action == self)?;
        row.2
    }

    /// A second shortcut, which some are used to.
    pub const fn other_shortcut(self) -> Option<KeyboardShortcut> {
        match self {
            Self::Redo => Some(command(Key::Y)),
            _ => None,
        }
    }

    /// Whether a line stands above it in its menu.
    pub const fn starts_group(self) -> bool {
        matches!(
            self,
            Self::Save
                | Self::Import
                | Self::Export
                | Self::Counter
                | Self::CloseSurvey
                | Self::Find
                | Self::SetAside
                | Self::ForgetCustomer
                | Self::LargerText
                | Self::LightTheme
                | Self::About
        )
    }

    pub fn name(self, texts: &Texts) -> String {
        match self {
            Self::NewSurvey => text!(texts, "action-new-survey"),
            Self::Open => text!(texts, "action-open"),
            Self::OpenByPath => text!(texts, "action-open-by-path"),
            Self::TrySample => text!(texts, "action-try-sample"),
            Self::Save => text!(texts, "action-save"),
            Self::SaveAs => text!(texts, "action-save-as"),
            Self::SaveAsByPath => text!(texts, "action-save-as-by-path"),
            Self::CopyForNextRound => text!(texts, "action-copy-for-next-round"),
            Self::Backups => text!(texts, "action-backups"),
            Self::Import => text!(texts, "action-import"),
            Self::ImportCopied => text!(texts, "action-import-copied"),
            Self::ImportReport => text!(texts, "action-import-report"),
            Self::Export => text!(texts, "action-export"),
            Self::ExportChart => text!(texts, "action-export-chart"),
            Self::SaveReport => text!(texts, "action-save-report"),
            Self::SaveReportAsHtml => text!(texts, "action-save-report-html"),
            Self::SaveCards => text!(texts, "action-save-cards"),
            Self::Counter => text!(texts, "action-counter"),
            Self::CloseSurvey => text!(texts, "action-close-survey"),
            Self::Quit => text!(texts, "action-quit"),
            Self::Undo => text!(texts, "action-undo"),
            Self::Redo => text!(texts, "action-redo"),
            Self::Find => text!(texts, "action-find"),
            Self::SetAside => text!(texts, "action-set-aside"),
            Self::CountAgain => text!(texts, "action-count-again"),
            Self::ForgetCustomer => text!(texts, "action-forget-customer"),
            Self::ShowCollect => text!(texts, "view-collect"),
            Self::ShowResponses => text!(texts, "view-responses"),
            Self::ShowScores => text!(texts, "view-scores"),
            Self::ShowCharts => text!(texts, "view-charts"),
            Self::ShowFollowUp => text!(texts, "view-follow-up"),
            Self::ShowReport => text!(texts, "view-report"),
            Self::ShowSettings => text!(texts, "view-settings"),
            Self::LargerText => text!(texts, "action-larger-text"),
            Self::SmallerText => text!(texts, "action-smaller-text"),
            Self::NormalText => text!(texts, "action-normal-text"),
            Self::LightTheme => text!(texts, "action-light-theme"),
            Self::DarkTheme => text!(texts, "action-dark-theme"),
            Self::SystemTheme => text!(texts, "action-system-theme"),
            Self::AllActions => text!(texts, "action-all-actions"),
            Self::Shortcuts => text!(texts, "action-shortcuts"),
            Self::About => text!(texts, "action-about"),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn no_two_actions_share_a_shortcut() {
        let mut seen = HashSet::new();
        for (action, _, shortcut) in Action::TABLE {
            if let Some(shortcut) = shortcut {
                let key = (
                    shortcut.modifiers.command,
                    shortcut.modifiers.shift,
                    shortcut.logical_key,
                );
                assert!(seen.insert(key), "{action:?} clashes");
            }
        }
    }

    #[test]
    fn every_action_stands_in_the_table_once() {
        let mut seen = HashSet::new();
        assert!(Action::all().all(|action| seen.insert(action)));
    }
}
