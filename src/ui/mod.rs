//! What is drawn and asked. Responsible for layout and looks; every change is a command for [`crate::app`].
//!
//! A `*_ui` function takes `&mut egui::Ui`, what it reads ([`ViewCtx`]), its own panel state (texts being typed,
//! scroll), and the queue for what is asked.

mod day_draft;
mod dialogs;
mod frame;
mod half_typed;
mod icons;
mod key_order;
mod keys;
mod letters;
mod other_texts;
mod plot;
mod theme;
mod typed_period;
mod views;
mod widgets;
mod window;
mod words;

pub use icons::Icon;
pub use window::{OpenError, Window, open};

use crate::analysis::{Analysis, Dimension, Filter};
use crate::app::{Following, Goals, InUse, Listed, Session, WordCount};
use crate::figure::Figure;
use crate::i18n::Texts;
use crate::model::{Day, Project};
use theme::Palette;

/// What every view reads.
#[derive(Clone, Copy, Debug)]
pub struct ViewCtx<'a> {
    /// The program's own texts; the survey's are in the project.
    pub texts: &'a Texts,
    pub palette: &'a Palette,
    pub project: &'a Project,
    pub session: &'a Session,
    pub filter: &'a Filter,
    /// Of what the filter selects.
    pub analysis: &'a Analysis,
    /// Of all answers.
    pub whole: &'a Analysis,
    /// Another number for another `analysis`.
    pub edition: u64,
    /// The chart, while Charts are shown.
    pub figure: Option<&'a Figure>,
    /// The rows of the answers' table; `None` before it was looked at.
    pub listed: Option<Listed<'a>>,
    /// The answers to follow up; `None` before they were looked at.
    pub following: Option<&'a Following>,
    /// The words that tell the groups apart, where Scores are shown.
    pub word_count: WordCount<'a>,
    pub breakdown: Option<Dimension>,
    /// How far the goals are, where Scores or Settings are shown.
    pub goals: Option<&'a Goals>,
    pub in_use: Option<&'a InUse>,
    pub today: Day,
    pub is_read_only: bool,
    /// A dialog stands before the view: keys are not the view's.
    pub has_dialog: bool,
    /// What became of the last change, in a sentence.
    pub last_change: Option<&'a str>,
}
