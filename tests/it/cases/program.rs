//! Cases of the program itself rather than of its rooms: the real binary, or the window without a display.

#[cfg(unix)]
mod shell {
    use std::fmt::Write as _;
    use std::fs;
    use std::io;
    use std::path::Path;
    use std::process::{Command, Output, Stdio};
    use std::sync::Arc;

    use goodword::document::read_whole;
    use goodword::project_file::{Header, OsFs};

    use crate::projects::{drawn_project, response};
    use crate::saving::written;
    use crate::support::keeping::keeping;

    fn goodword(folder: &Path, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_goodword"));
        command
            .args(args)
            .env("GOODWORD_STATE", folder.join("state"))
            .current_dir(folder);
        command
    }

    /// A folder with a survey, a table and a script.
    fn folder() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        let mut project = drawn_project(&[]);
        let answer = response(&project, 7);
        project.apply(goodword::model::Edit::add(answer)).unwrap();
        let survey = written(&project, Header::default());
        fs::write(folder.path().join("cafe.goodword.json"), survey).unwrap();
        fs::write(folder.path().join("table.csv"), "Score\n9\n3\n").unwrap();
        fs::write(folder.path().join("script.txt"), "new Café\nadd 9\nclose\n").unwrap();
        folder
    }

    const COMMANDS: [&[&str]; 10] = [
        &["--help"],
        &["--version"],
        &["score", "--help"],
        &["score", "cafe.goodword.json"],
        &["score", "table.csv"],
        &["score", "cafe.goodword.json", "--json"],
        &["check", "cafe.goodword.json"],
        &["check", "table.csv"],
        &[
            "chart",
            "table.csv",
            "--kind",
            "score",
            "--out",
            "chart.svg",
        ],
        &["--script", "script.txt"],
    ];

    fn assert_calm(output: &Output, args: &[&str]) {
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(!said.contains("panicked"), "{args:?}: {said}");
        assert!(
            matches!(output.status.code(), Some(0 | 2)),
            "{args:?}: {output:?}"
        );
    }

    #[test]
    fn a_closed_stdout_ends_no_command_with_a_panic() {
        for args in COMMANDS {
            let folder = folder();
            let (reader, writer) = io::pipe().unwrap();
            drop(reader);
            let mut command = goodword(folder.path(), args);
            let output = command.stdout(writer).stderr(Stdio::piped()).output();
            assert_calm(&output.unwrap(), args);
        }
    }

    #[test]
    fn a_closed_stderr_ends_no_command_with_a_panic() {
        for args in COMMANDS
            .into_iter()
            .chain([&["score", "none"][..], &["--nothing"]])
        {
            let folder = folder();
            let (reader, writer) = io::pipe().unwrap();
            drop(reader);
            let mut command = goodword(folder.path(), args);
            let output = command.stderr(writer).stdout(Stdio::piped()).output();
            let code = output.unwrap().status.code();
            assert!(matches!(code, Some(0 | 2)), "{args:?}: {code:?}");
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_full_stdout_is_told_by_every_command_that_prints() {
        for args in COMMANDS {
            let folder = folder();
            let full = fs::OpenOptions::new()
                .write(true)
                .open("/dev/full")
                .unwrap();
            let mut command = goodword(folder.path(), args);
            let output = command
                .stdout(full)
                .stderr(Stdio::piped())
                .output()
                .unwrap();
            assert_calm(&output, args);
            let prints = args[0] != "chart";
            assert!(
                !prints || output.status.code() == Some(2),
                "{args:?}: {output:?}"
            );
        }
    }

    #[test]
    fn a_file_size_limit_is_said_and_what_was_acknowledged_is_there() {
        let folder = folder();
        let path = folder.path().join("limited.goodword.json");
        let mut script = format!("new Café\nsave-as \"{}\"\n", path.display());
        for number in 0..60 {
            let words = "word ".repeat(200);
            writeln!(script, "add 9 comment=\"{number} {words}\"").unwrap();
        }
        let script_path = folder.path().join("limited.txt");
        fs::write(&script_path, script).unwrap();
        let program = env!("CARGO_BIN_EXE_goodword");
        // Blocks of 512 or 1,024 bytes, as the shell has it.
        let limited = "ulimit -f 24; exec \"$0\" --script \"$1\" --language en";
        let output = Command::new("sh")
            .args(["-c", limited, program, script_path.to_str().unwrap()])
            .env("GOODWORD_STATE", folder.path().join("state"))
            .output()
            .unwrap();
        assert_calm(&output, &["limited"]);
        let said = String::from_utf8(output.stdout).unwrap();
        let added = said.lines().filter(|line| line.contains(" added ")).count();
        assert!((1..60).contains(&added), "{said}");
        assert!(said.contains("error "), "{said}");
        let whole = read_whole(&path, &keeping(Arc::new(OsFs), folder.path())).unwrap();
        assert_eq!(whole.problems, []);
        let there = whole.project.responses().len();
        assert!(there >= added, "{there} of {added}");
    }
}

#[cfg(feature = "gui")]
mod window {
    use eframe::egui::{Event, Key, Modifiers};
    use goodword::app::{Conductor, Environment};
    use goodword::ending::Ending;
    use goodword::project_file::OsFs;

    use crate::support::keeping::keeping;
    use crate::support::tables::tables;
    use crate::support::window::{Desk, Setting, today};

    #[test]
    fn corrupt_settings_are_said_and_cost_nothing_else() {
        let corrupt = [
            Vec::new(),
            b"{".to_vec(),
            vec![0; 4096],
            b"\xff\xfe{\0}\0".to_vec(),
            b"[1, 2]".to_vec(),
            vec![b'['; 100_000],
            b"\x89PNG\r\n".to_vec(),
        ];
        for bytes in corrupt {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("settings.json");
            std::fs::write(&path, bytes).unwrap();
            let conductor = Conductor::new(Environment {
                today,
                keeping: keeping(std::sync::Arc::new(OsFs), folder.path()),
                tables: tables(),
                settings_path: Some(path),
                ending: Ending::default(),
                language: None,
                open_mail: |_| Ok(()),
            });
            assert!(conductor.unwrap().notice().is_some());
        }
    }

    #[test]
    fn a_hundred_megabytes_pasted_are_refused_in_words() {
        let mut desk = Desk::with_sample(Setting::default());
        desk.chord(Modifiers::COMMAND, Key::Num1);
        desk.type_text("9");
        desk.key(Key::Tab);
        desk.type_text("kept");
        let pasted = "ten bytes ".repeat(10_000_000);
        desk.harness.event(Event::Paste(pasted));
        desk.harness.run_ok();
        assert!(desk.shows_part("100,000,000 characters are too many"));
        desk.harness.event(Event::Paste(" pasted".to_owned()));
        desk.harness.run_ok();
        desk.key(Key::Enter);
        let last = desk.project().responses().iter().next_back().unwrap();
        assert_eq!(last.comment(), "kept pasted");
    }
}
