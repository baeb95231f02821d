//! The shell without a window. Responsible for arguments, for what is printed and for the exit code; every number
//! comes from [`crate::analysis`], every picture from [`crate::figure`], every text from Fluent. Knows nothing of
//! the window: who starts the program opens it when [`run`] says so.

mod args;
mod chart;
mod check;
mod counter_pin;
mod deeds;
mod error;
mod export;
mod filter;
mod generate;
mod import;
mod output;
mod print;
mod printing;
mod score;
mod script;
mod source;
mod weighting;
mod wording;
mod words;

use std::ffi::OsString;
use std::io::{self, Write};
use std::path::PathBuf;

use args::{Command, Topic};
pub use error::CliError;
use source::Remark;

use crate::ending::Ending;
use crate::exchange::import::TableReader;
use crate::i18n::Texts;
use crate::model::{Day, Language};
use crate::project_file::Keeping;
use crate::text;

/// Everything went well.
pub const SUCCESS: u8 = 0;
/// The window could not be opened.
pub const NO_WINDOW: u8 = 1;
/// Anything else that went wrong.
pub const FAILURE: u8 = 2;

/// What the program knows of the world it runs in.
#[derive(Clone, Debug)]
pub struct Env {
    /// The user's language, a BCP 47 tag or a POSIX locale.
    pub locale: Option<String>,
    pub today: Day,
    /// Where journals are, and what is random.
    pub keeping: Keeping,
    pub tables: TableReader,
    /// A script and the window listen; anything else ends where it is.
    pub ending: Ending,
}

/// What is left to do after the command line was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing, but to end with that code.
    Exit(u8),
    /// To open the window, with that file.
    OpenWindow {
        file: Option<PathBuf>,
        language: Option<Language>,
    },
}

/// Does what the arguments (without the program's name) ask for.
pub fn run(
    args: impl IntoIterator<Item = OsString>,
    out: &mut dyn Write,
    err: &mut dyn Write,
    env: &Env,
) -> Outcome {
    let typed = args::parse(args);
    let asked = language(typed.language, env);
    let command = typed.validated();
    // It reads the texts itself, in the language of its own settings: nothing is said here.
    if let Ok(Command::Window { file, language }) = command {
        return Outcome::OpenWindow { file, language };
    }
    // A damaged build has no text to say so with.
    let Ok(texts) = Texts::load(asked) else {
        return Outcome::Exit(FAILURE);
    };
    let done = command.and_then(|command| {
        let mut shell = Shell {
            out,
            err,
            texts: &texts,
            env,
        };
        shell.execute(command).map(|()| Outcome::Exit(SUCCESS))
    });
    let outcome = match done {
        Ok(outcome) => outcome,
        Err(CliError::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => {
            Outcome::Exit(SUCCESS)
        }
        Err(error) => {
            // Where standard error is closed there is nobody left to tell.
            let _told = writeln!(err, "goodword: {}", error.message(&texts));
            Outcome::Exit(FAILURE)
        }
    };
    env.ending.exit_code().map_or(outcome, Outcome::Exit)
}

/// What is said by a build without the window when it is asked for one.
pub fn say_no_window(err: &mut dyn Write, env: &Env, asked: Option<Language>) -> u8 {
    if let Ok(texts) = Texts::load(language(asked, env)) {
        let _told = writeln!(err, "goodword: {}", text!(texts, "cli-error-no-window"));
    }
    NO_WINDOW
}

/// What is said where there is no display to open a window on.
pub fn say_no_display(err: &mut dyn Write, env: &Env, asked: Option<Language>) -> u8 {
    if let Ok(texts) = Texts::load(language(asked, env)) {
        let _told = writeln!(err, "goodword: {}", text!(texts, "cli-error-no-display"));
    }
    NO_WINDOW
}

/// What is said when the window could not be opened. `reason` is the system's own word.
pub fn say_window_failed(
    err: &mut dyn Write,
    env: &Env,
    asked: Option<Language>,
    reason: &str,
) -> u8 {
    if let Ok(texts) = Texts::load(language(asked, env)) {
        let said = text!(texts, "cli-error-window-failed", reason = reason);
        let _told = writeln!(err, "goodword: {said}");
    }
    NO_WINDOW
}

/// The language asked for, else the user's, else English.
fn language(asked: Option<Language>, env: &Env) -> Language {
    let users = || env.locale.as_deref()?.parse().ok();
    asked.or_else(users).unwrap_or_default()
}

/// Where a command writes, and what it knows.
struct Shell<'a> {
    out: &'a mut dyn Write,
    err: &'a mut dyn Write,
    texts: &'a Texts,
    env: &'a Env,
}

impl Shell<'_> {
    fn execute(&mut self, command: Command) -> Result<(), CliError> {
        match command {
            Command::Help(topic) => self.help(topic),
            Command::Version => self.version(),
            Command::Score(args) => score::run(self, &args),
            Command::Words(args) => words::run(self, &args),
            Command::Deeds(args) => deeds::run(self, &args),
            Command::Chart(args) => chart::run(self, &args),
            Command::Report(args) => printing::report(self, &args),
            Command::Cards(args) => printing::print_cards(self, &args),
            Command::Check(args) => check::run(self, &args),
            Command::Import(args) => import::run(self, &args),
            Command::Export(args) => export::run(self, &args),
            Command::CounterPin(file) => counter_pin::reset(self, &file),
            Command::Script(args) => script::run(self, &args),
            Command::Generate(args) => generate::run(self, &args),
            // Taken care of by whoever called.
            Command::Window { .. } => Ok(()),
        }
    }

    fn help(&mut self, topic: Topic) -> Result<(), CliError> {
        let texts = self.texts;
        let page = match topic {
            Topic::Program => text!(texts, "cli-help"),
            Topic::Score => text!(texts, "cli-help-score"),
            Topic::Words => text!(texts, "cli-help-words"),
            Topic::Deeds => text!(texts, "cli-help-deeds"),
            Topic::Chart => text!(texts, "cli-help-chart"),
            Topic::Report => text!(texts, "cli-help-report"),
            Topic::Cards => text!(texts, "cli-help-cards"),
            Topic::Check => text!(texts, "cli-help-check"),
            Topic::Import => text!(texts, "cli-help-import"),
            Topic::Export => text!(texts, "cli-help-export"),
            Topic::CounterPin => text!(texts, "cli-help-counter-pin"),
            Topic::Script => text!(texts, "cli-help-script"),
            Topic::Generate => text!(texts, "cli-help-generate"),
        };
        self.line(&page)
    }

    fn version(&mut self) -> Result<(), CliError> {
        self.line(concat!("goodword ", env!("CARGO_PKG_VERSION")))
    }

    fn line(&mut self, text: &str) -> Result<(), CliError> {
        writeln!(self.out, "{text}").map_err(CliError::Output)
    }

    /// Says something beside the result, on standard error.
    fn say_beside(&mut self, remarks: &[Remark]) -> Result<(), CliError> {
        for remark in remarks {
            let said = wording::remark(remark, self.texts);
            writeln!(self.err, "{said}").map_err(CliError::Output)?;
        }
        Ok(())
    }
}
