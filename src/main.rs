//! The program: arguments to the command line, or to the window.

use std::io;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::SystemTime;

use goodword::cli::{self, Env, Outcome};
use goodword::ending::Ending;
use goodword::exchange::import::{TableReader, serve_workbook};
use goodword::model::{Day, Language};
use goodword::project_file::{Keeping, OsFs, Room, StateFolder};

fn main() -> ExitCode {
    // Started by itself to read a workbook, it does nothing else.
    if let Some(code) = serve_workbook(&mut std::env::args_os().skip(1), &mut io::stdout()) {
        return ExitCode::from(code);
    }
    let env = Env {
        locale: sys_locale::get_locale(),
        today: today(),
        ending: Ending::default(),
        // Where it is not known, starting it fails and says so.
        tables: TableReader::new(std::env::current_exe().unwrap_or_default()),
        keeping: Keeping {
            fs: Arc::new(OsFs),
            state: StateFolder::find(std::env::var_os(StateFolder::VARIABLE))
                .unwrap_or_else(|| StateFolder::new(std::env::temp_dir().join("goodword"))),
            clock: Arc::new(SystemTime::now),
            random: Arc::new(|| fastrand::u64(..)),
            room: Room::here(),
            wake: Arc::new(|| ()),
        },
    };
    let args = std::env::args_os().skip(1);
    let outcome = cli::run(args, &mut io::stdout(), &mut io::stderr(), &env);
    ExitCode::from(match outcome {
        Outcome::Exit(code) => code,
        Outcome::OpenWindow { file, language } => open_window(&env, file, language),
    })
}

fn today() -> Day {
    jiff::Zoned::now().date().into()
}

/// Gives the exit code.
#[cfg(feature = "gui")]
fn open_window(env: &Env, file: Option<PathBuf>, language: Option<Language>) -> u8 {
    use goodword::ui::OpenError;

    let environment = goodword::app::Environment {
        today,
        keeping: env.keeping.clone(),
        tables: env.tables.clone(),
        ending: env.ending.clone(),
        settings_path: goodword::settings::settings_path(),
        language,
        open_mail: goodword::app::open_mail,
    };
    match goodword::ui::open(environment, file) {
        Ok(()) => env.ending.exit_code().unwrap_or(cli::SUCCESS),
        Err(OpenError::NoDisplay) => cli::say_no_display(&mut io::stderr(), env, language),
        Err(OpenError::Other(reason)) => {
            cli::say_window_failed(&mut io::stderr(), env, language, &reason)
        }
    }
}

#[cfg(not(feature = "gui"))]
fn open_window(env: &Env, _file: Option<PathBuf>, language: Option<Language>) -> u8 {
    cli::say_no_window(&mut io::stderr(), env, language)
}
