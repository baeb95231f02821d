//! A path typed in, where no file dialog of the system's comes up, or none is wanted.

use std::path::PathBuf;

use eframe::egui::{Key, Ui};

use super::head_ui;
use crate::app::{
    Command, CommandQueue, Conductor, DialogPurpose, FileCommand, ViewCommand, WhyTyped,
};
use crate::i18n::Texts;
use crate::text;
use crate::ui::theme::Palette;
use crate::ui::widgets::{labelled, line_edit, note, primary_button, problem, secondary_button};

pub(super) fn typed_path_ui(
    ui: &mut Ui,
    palette: &Palette,
    conductor: &Conductor,
    (purpose, why): (DialogPurpose, WhyTyped),
    typed: &mut String,
    is_new: bool,
    commands: &mut CommandQueue,
) {
    let texts = &conductor.texts;
    head_ui(ui, palette, 520.0, &purpose.title(texts));
    if why == WhyTyped::NoDialog {
        note(ui, palette, text!(texts, "typed-path-no-dialog"));
    }
    let (label, hint) = asked_for(texts, purpose);
    note(ui, palette, hint);
    let edit = labelled(ui, palette, &label, |ui| {
        ui.add(line_edit(typed)).accessible_name(label.as_str())
    });
    if is_new {
        *typed = conductor.suggested_path(purpose);
        edit.request_focus();
    }
    let path = meant(typed, std::env::home_dir());
    let is_taken = purpose.is_saving()
        && path
            .as_deref()
            .is_some_and(|path| conductor.written(purpose, path).exists());
    if is_taken {
        problem(ui, palette, text!(texts, "typed-path-taken"));
    }
    ui.add_space(16.0);
    let enter = edit.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    ui.horizontal(|ui| {
        let go_on = if purpose.is_saving() || purpose.is_folder() {
            text!(texts, "save")
        } else {
            text!(texts, "open")
        };
        let pressed = primary_button(ui, palette, go_on).clicked();
        if let Some(path) = path.filter(|_| (pressed || enter) && !is_taken) {
            commands.view(ViewCommand::CloseDialog);
            commands.push(Command::File(FileCommand::LeaveDialog));
            commands.push(Conductor::command_for(purpose, path));
        }
        if secondary_button(ui, palette, text!(texts, "cancel")).clicked() {
            commands.view(ViewCommand::CloseDialog);
        }
    });
}

/// What is to be typed, as a label and as a sentence.
fn asked_for(texts: &Texts, purpose: DialogPurpose) -> (String, String) {
    if purpose.is_folder() {
        let label = text!(texts, "typed-path-folder");
        (label, text!(texts, "typed-path-folder-note"))
    } else {
        (text!(texts, "typed-path"), text!(texts, "typed-path-note"))
    }
}

/// The path that a person means: copied ones come in quotes, and `~` is the home folder. Nothing where nothing is typed.
fn meant(typed: &str, home: Option<PathBuf>) -> Option<PathBuf> {
    let typed = typed.trim();
    let quoted = |quote: char| typed.strip_prefix(quote)?.strip_suffix(quote);
    let typed = quoted('"').or_else(|| quoted('\'')).unwrap_or(typed);
    if typed.is_empty() {
        return None;
    }
    let below = typed
        .strip_prefix('~')
        .filter(|rest| rest.is_empty() || rest.starts_with(['/', '\\']));
    match (below, home) {
        (Some(rest), Some(home)) => Some(home.join(rest.trim_start_matches(['/', '\\']))),
        _ => Some(PathBuf::from(typed)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_taken_as_people_type_and_copy_it() {
        let meant = |typed: &str| meant(typed, Some(PathBuf::from("/home/ann")));
        assert_eq!(meant(" "), None);
        assert_eq!(meant("\"\""), None);
        for (typed, path) in [
            (" /tmp/a b.csv ", "/tmp/a b.csv"),
            ("\"/tmp/a.csv\"", "/tmp/a.csv"),
            ("'/tmp/a.csv'", "/tmp/a.csv"),
            ("~/a.csv", "/home/ann/a.csv"),
            ("~", "/home/ann"),
            ("~ann/a.csv", "~ann/a.csv"),
            ("it's.csv", "it's.csv"),
        ] {
            assert_eq!(meant(typed), Some(PathBuf::from(path)), "{typed}");
        }
    }
}
