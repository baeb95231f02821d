//! The system asks the program to end: everything is in the file before it is ended, and nothing was asked.

#[cfg(feature = "gui")]
use goodword::document::SaveState;

/// The real program with a script that comes through a pipe which stays open.
#[cfg(unix)]
mod script {
    use std::fs;
    use std::io::{BufRead, BufReader, Read, Write};
    use std::process::{Command, Stdio};

    use goodword::project_file::read;
    use rustix::process::{Pid, Signal, kill_process};

    const SIGNALS: [(Signal, i32); 3] =
        [(Signal::TERM, 143), (Signal::INT, 130), (Signal::HUP, 129)];

    #[test]
    fn a_signal_ends_a_script_with_everything_in_the_file() {
        for (signal, code) in SIGNALS {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("cafe.goodword.json");
            let mut child = Command::new(env!("CARGO_BIN_EXE_goodword"))
                .args(["--script", "-", "--language", "en"])
                .env("GOODWORD_STATE", folder.path().join("state"))
                .stdin(Stdio::piped())
                .stdout(Stdio::piped())
                .stderr(Stdio::piped())
                .spawn()
                .unwrap();
            let mut input = child.stdin.take().unwrap();
            writeln!(input, "new Café\nsave-as \"{}\"\nadd 9", path.display()).unwrap();
            let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
            let said: Vec<String> = lines.by_ref().take(3).map(Result::unwrap).collect();
            assert!(said[2].starts_with("ok 3 added"), "{said:?}");
            let pid = Pid::from_raw(i32::try_from(child.id()).unwrap()).unwrap();
            kill_process(pid, signal).unwrap();
            let status = child.wait().unwrap();
            // One that does not come to its end is ended after a while, and has no code then.
            assert_eq!(status.code(), Some(code), "{status:?}");
            assert_eq!(lines.next().transpose().unwrap(), None);
            let mut complaint = String::new();
            let mut stderr = child.stderr.take().unwrap();
            stderr.read_to_string(&mut complaint).unwrap();
            assert_eq!(complaint, "");
            let file = read(&fs::read(&path).unwrap()).unwrap();
            assert_eq!(file.project.responses().len(), 1);
        }
    }
}

#[cfg(feature = "gui")]
mod window {
    use eframe::egui::{Key, Modifiers};

    use super::SaveState;
    use crate::support::window::{Desk, Setting};

    /// A window with the sample, an answer in its journal and half of another in the form.
    fn desk() -> Desk {
        let mut desk = Desk::with_sample(Setting::default());
        desk.chord(Modifiers::COMMAND, Key::Num1);
        desk.type_text("9");
        desk.key(Key::Enter);
        desk.wait_until_recorded();
        desk.type_text("7");
        desk.key(Key::Tab);
        desk.type_text("half");
        desk
    }

    #[test]
    fn sigterm_closes_the_window_without_a_question_and_keeps_half_typed_text() {
        let mut desk = desk();
        let answers = desk.project().responses().len();
        desk.harness.state().conductor().ending().ask(15);
        desk.harness.run_ok();
        let conductor = desk.harness.state().conductor();
        assert!(conductor.project().is_none());
        assert!(conductor.session.dialog.is_none());
        let mut next = desk.killed_and_started_again(Setting::default());
        next.click("Corner bakery, guests (sample)");
        assert_eq!(next.project().responses().len(), answers);
        next.chord(Modifiers::COMMAND, Key::Num1);
        next.key(Key::Enter);
        let added = next.project().responses().get(answers).unwrap();
        assert_eq!(added.comment(), "half");
    }

    #[test]
    fn sigterm_asks_nothing_though_the_file_cannot_be_written() {
        let mut desk = desk();
        let drafts = desk.folder().join("state/drafts");
        std::fs::remove_dir_all(&drafts).unwrap();
        desk.chord(Modifiers::COMMAND, Key::S);
        desk.harness.state().conductor().ending().ask(15);
        desk.harness.run_ok();
        let conductor = desk.harness.state().conductor();
        let state = conductor.save_state();
        assert!(!matches!(state, Some(SaveState::Saved)), "{state:?}");
        assert!(conductor.session.dialog.is_none());
    }
}
