//! What is typed into a cell, read as what the customer did.

use super::cell::cell_text;
use crate::app::CommandQueue;
use crate::document::{CustomerColumn, DeedPart, EditLabel, deed_edit, deed_on, recommender_named};
use crate::i18n::Texts;
use crate::model::{CameBy, CustomerId, Day, Deed, Project, Recommender};
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::day_draft::{not_yet, typed_day};
use crate::ui::views::follow_up::deeds_form::spend_part;

/// A cell that is being typed into.
#[derive(Debug)]
pub(super) struct Typing {
    pub of: CustomerId,
    pub column: CustomerColumn,
    pub text: String,
    /// As far as it can be read.
    pub part: Option<DeedPart>,
}

impl Typing {
    pub(super) fn new(
        ctx: &ViewCtx<'_>,
        day: Option<Day>,
        of: CustomerId,
        column: CustomerColumn,
        text: String,
    ) -> Self {
        let mut typing = Self {
            of,
            column,
            text,
            part: None,
        };
        typing.part = read(ctx, &typing, day.unwrap_or(ctx.today)).ok();
        typing
    }
}

/// Whether what was typed could be read; then it is the customer's.
pub(super) fn take(
    ctx: &ViewCtx<'_>,
    typing: &Typing,
    day: Day,
    commands: &mut CommandQueue,
) -> bool {
    let deeds = ctx.project.deeds().get(typing.of);
    if typing.text.trim() == cell_text(ctx, deeds, typing.column).trim() {
        return true;
    }
    let Ok(part) = read(ctx, typing, day) else {
        return false;
    };
    if let Some(edit) = deed_edit(ctx.project, typing.of, part) {
        commands.edit(EditLabel::EditDeeds, edit);
    }
    true
}

/// # Errors
/// What is wrong with it, in words.
pub(super) fn read(ctx: &ViewCtx<'_>, typing: &Typing, day: Day) -> Result<DeedPart, String> {
    let typed = typing.text.trim();
    let said = yes_or_no(ctx.texts, typed);
    let once = |said: Option<bool>| said.map(u32::from);
    let refused = || text!(ctx.texts, "deeds-yes-or-no");
    match typing.column {
        CustomerColumn::Recommended => {
            let times = typed.parse().ok().or(once(said));
            let deed = deed_or_unknown(typed, times, day);
            deed.map(DeedPart::Recommended)
                .ok_or_else(|| text!(ctx.texts, "deeds-times-refused"))
        }
        CustomerColumn::Reviewed => {
            let deed = deed_or_unknown(typed, once(said), day);
            deed.map(DeedPart::Reviewed).ok_or_else(refused)
        }
        CustomerColumn::Left => {
            if let Some(deed) = deed_or_unknown(typed, once(said), day) {
                return Ok(DeedPart::Left(deed));
            }
            let left = typed_day(ctx, typed)?;
            match not_yet(ctx, left) {
                Some(said) => Err(said),
                None => Ok(DeedPart::Left(deed_on(Some(1), left))),
            }
        }
        CustomerColumn::CameBy => Ok(DeedPart::CameBy(came_by(ctx.project, typing, said, day))),
        _ => spend_part(ctx, ctx.project.deeds().get(typing.of), typed),
    }
}

/// Nothing typed is not known; `None` where what is typed is no answer.
#[expect(
    clippy::option_option,
    reason = "not known and not read are two things"
)]
fn deed_or_unknown(typed: &str, times: Option<u32>, day: Day) -> Option<Option<Deed>> {
    if typed.is_empty() {
        return Some(None);
    }
    times.map(|times| deed_on(Some(times), day))
}

fn came_by(project: &Project, typing: &Typing, said: Option<bool>, day: Day) -> Option<CameBy> {
    let typed = typing.text.trim();
    let whose = match said {
        _ if typed.is_empty() => return None,
        Some(false) => Recommender::Nobody,
        Some(true) => Recommender::Somebody(String::new()),
        None => recommender_named(project, typing.of, typed),
    };
    Some(CameBy::new(whose, day))
}

/// A word, its first letter, a sign or a digit.
fn yes_or_no(texts: &Texts, typed: &str) -> Option<bool> {
    let typed = typed.to_lowercase();
    let is = |word: &str| {
        let word = word.to_lowercase();
        let first = word.chars().next().map(String::from);
        typed == word || Some(&typed) == first.as_ref()
    };
    match typed.as_str() {
        "" => None,
        "+" | "1" => Some(true),
        "-" | "\u{2212}" | "0" => Some(false),
        _ if is(&text!(texts, "deeds-yes")) => Some(true),
        _ if is(&text!(texts, "deeds-no")) => Some(false),
        _ => None,
    }
}
