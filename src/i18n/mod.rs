//! Languages. Responsible for texts (Project Fluent, one file a language under `assets/locales`), for numbers and
//! dates as each language writes them, and for what a new survey comes filled with. Knows nothing of the window.
//!
//! Two [`Texts`] are about at any time: the program's own, and the survey's, which may speak another language.

mod dates;
mod generated;
mod loader;
mod numbers;
mod parts;
mod sample;
mod starter;

pub use dates::{DateError, parse_day};
pub use generated::generated_project;
pub use loader::{Texts, TextsError};
pub use numbers::Decimals;
pub use parts::rounded_parts;
pub use sample::sample_project;
pub use starter::{
    UsualMail, choice_name_in, field_name_in, new_project, survey_in, usual_gifts, usual_mail,
    usual_measures, with_standard_texts,
};

/// A text of the program: `text!(texts, "message-id", name = value)`. The id and the arguments are checked against
/// the English file while compiling. Numbers among the arguments come out as the language writes them.
#[macro_export]
macro_rules! text {
    ($texts:expr, $($rest:tt)*) => {
        i18n_embed_fl::fl!($texts.loader(), $($rest)*)
    };
}
