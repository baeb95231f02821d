//! What is measured, in its order.

#[path = "../asked.rs"]
mod asked;
mod bare;
mod office;
mod program;
mod screen;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use asked::Asked;
use program::{Running, is_installed};
use screen::Screen;

/// How often everything is started. The first time fills the caches, and is not counted.
const ROUNDS: usize = 11;
/// A window that has not changed for so long shows all that it will.
const AT_REST: Duration = Duration::from_millis(700);
const IDLE: Duration = Duration::from_secs(10);

pub fn run() {
    if std::env::args().any(|arg| arg == bare::ARGUMENT) {
        bare::open().unwrap();
        return;
    }
    let asked = Asked::of("beside", "--program");
    if !asked.is_meant {
        return;
    }
    if !is_installed("Xvfb") {
        println!("beside: nothing is measured, as there is no Xvfb (Debian: xvfb)");
        return;
    }
    let program = asked.value.map_or_else(built, PathBuf::from);
    let folder = tempfile::tempdir().unwrap();
    let bench = Bench {
        program,
        folder: folder.path().to_owned(),
        screen: Screen::start().unwrap(),
    };
    bench.size();
    bench.start();
    bench.at_rest();
    office::compare(&bench);
}

/// The program as people get it: beside the tests some packages have more in them.
fn built() -> PathBuf {
    let mut build = Command::new(env!("CARGO"));
    build.args(["build", "--release", "--locked", "--bin", "goodword"]);
    build.current_dir(env!("CARGO_MANIFEST_DIR"));
    assert!(build.status().unwrap().success());
    env!("CARGO_BIN_EXE_goodword").into()
}

/// What all of it needs.
struct Bench {
    program: PathBuf,
    /// For files, and for what programs keep of their own.
    folder: PathBuf,
    screen: Screen,
}

impl Bench {
    fn size(&self) {
        let bytes = std::fs::metadata(&self.program).unwrap().len();
        let megabytes = in_megabytes(bytes);
        println!("the program itself: {megabytes:.1} MB (at most 30)\n");
    }

    /// From the start to what the window shows.
    fn start(&self) {
        let survey = self.survey(100);
        let (bare, own) = (|| self.bare(), || self.goodword(&survey));
        let (welcome, gnumeric) = (|| self.welcome(), || self.other("gnumeric"));
        let mut commands: Vec<(&str, &dyn Fn() -> Command)> = vec![
            ("a bare window", &bare),
            ("Goodword with 100 answers", &own),
            ("Goodword without a survey", &welcome),
        ];
        if is_installed("gnumeric") {
            commands.push(("Gnumeric, empty", &gnumeric));
        }
        let mut times = vec![Vec::new(); commands.len()];
        for round in 0..ROUNDS {
            for ((_, command), times) in commands.iter().zip(&mut times) {
                let taken = self.until_shown(command(), AT_REST);
                if round > 0 {
                    times.push(taken);
                }
            }
        }
        println!(
            "from the start to what the window shows, median of {}",
            ROUNDS - 1
        );
        let medians: Vec<Duration> = times.into_iter().map(median).collect();
        for ((name, _), &taken) in commands.iter().zip(&medians) {
            let ratio = taken.as_secs_f64() / medians[0].as_secs_f64();
            println!("  {name}: {taken:.1?}, {ratio:.2} times a bare one (at most 1.6)");
        }
        println!();
    }

    /// What the program costs while nobody does anything.
    fn at_rest(&self) {
        let survey = self.survey(100);
        let bare = self.resting(self.bare());
        let own = self.resting(self.goodword(&survey));
        let over = own.0.saturating_sub(bare.0);
        println!("at rest, with 100 answers (a bare window)");
        println!(
            "  memory (PSS): {} MB ({} MB), {} MB more (at most 60)",
            own.0 >> 20,
            bare.0 >> 20,
            over >> 20
        );
        println!(
            "  processor in {} s: {:.2?} ({:.2?}) (at most 2 ms)\n",
            IDLE.as_secs(),
            own.1,
            bare.1
        );
    }

    /// Bytes of memory, and the time of processors while nothing happens.
    fn resting(&self, command: Command) -> (u64, Duration) {
        let (_, running) = self.shown(command, AT_REST);
        // What is kept is written by now.
        std::thread::sleep(Duration::from_secs(4));
        let before = running.processor_time();
        std::thread::sleep(IDLE);
        let used = running.processor_time().saturating_sub(before);
        (running.memory_bytes(), used)
    }

    fn until_shown(&self, command: Command, at_rest: Duration) -> Duration {
        self.shown(command, at_rest).0
    }

    fn shown(&self, mut command: Command, at_rest: Duration) -> (Duration, Running) {
        self.screen.wait_until_empty().unwrap();
        command.env("DISPLAY", self.screen.name());
        let running = Running::start(command).unwrap();
        let taken = self.screen.watch(running.since, at_rest).unwrap();
        (taken, running)
    }

    /// This program again, as a window with nothing in it.
    fn bare(&self) -> Command {
        let mut command = self.command(&std::env::current_exe().unwrap());
        command.arg(bare::ARGUMENT);
        command
    }

    fn goodword(&self, file: &Path) -> Command {
        let mut command = self.welcome();
        command.arg(file);
        command
    }

    fn welcome(&self) -> Command {
        let mut command = self.command(&self.program);
        command.env("GOODWORD_STATE", self.folder.join("state"));
        command.env("GOODWORD_CONFIG", self.folder.join("config"));
        command
    }

    fn other(&self, name: &str) -> Command {
        self.command(Path::new(name))
    }

    /// With a home of its own, and nothing of a desktop around it.
    fn command(&self, program: &Path) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.folder);
        command.env("HOME", &self.folder);
        command.env("LIBGL_ALWAYS_SOFTWARE", "1");
        command.env("LC_ALL", "C.UTF-8");
        command.env("NO_AT_BRIDGE", "1");
        for name in [
            "WAYLAND_DISPLAY",
            "WAYLAND_SOCKET",
            "DBUS_SESSION_BUS_ADDRESS",
        ] {
            command.env_remove(name);
        }
        command
    }

    /// A survey of so many answers, made once.
    fn survey(&self, answers: u32) -> PathBuf {
        let out = self.folder.join(format!("{answers}.goodword.json"));
        if !out.exists() {
            let answers = answers.to_string();
            let mut command = self.welcome();
            command.args(["generate", "--answers", &answers, "--seed", "1", "--out"]);
            assert!(command.arg(&out).output().unwrap().status.success());
        }
        out
    }
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

#[expect(clippy::cast_precision_loss, reason = "for people")]
fn in_megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}
