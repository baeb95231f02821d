//! The program: arguments to the command line, or to the window.

use std::io;
use std::process::ExitCode;

use goodword::cli::{self, Env, Outcome};
use goodword::model::Day;

fn main() -> ExitCode {
    let env = Env {
        locale: sys_locale::get_locale(),
        today: Day::from(jiff::Zoned::now().date()),
        seed: fastrand::u64(..),
    };
    let args = std::env::args_os().skip(1);
    let outcome = cli::run(args, &mut io::stdout(), &mut io::stderr(), &env);
    ExitCode::from(match outcome {
        Outcome::Exit(code) => code,
        Outcome::OpenWindow { .. } => open_window(&env),
    })
}

/// Gives the exit code.
fn open_window(env: &Env) -> u8 {
    cli::say_no_window(&mut io::stderr(), env)
}
