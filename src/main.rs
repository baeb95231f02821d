//! The program: opens the window.

use std::process::ExitCode;

fn main() -> ExitCode {
    let environment = goodword::app::Environment {
        today: || jiff::Zoned::now().date().into(),
        random: || fastrand::u128(..),
        state_folder: std::env::temp_dir(),
        settings_path: goodword::settings::settings_path(),
    };
    let file = std::env::args_os().nth(1).map(Into::into);
    match goodword::ui::open(environment, file) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{}", error.0);
            ExitCode::FAILURE
        }
    }
}
