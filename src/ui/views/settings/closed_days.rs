//! Days on which nobody works: no answer is to be followed up by one of these. Days and spans of days, as they are typed.

use eframe::egui::{Align, Label, Layout, RichText, Ui, Vec2};

use super::SettingsState;
use super::commit::Reading;
use super::draft::{FollowUpSlot, Slot};
use super::rows::add_ui;
use crate::app::CommandQueue;
use crate::document::EditLabel;
use crate::i18n::Texts;
use crate::model::{Day, Days, Edit, FollowUp, Project};
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::icons::Icon;
use crate::ui::widgets::{field_label, icon_button, note, problem};

const ROW_HEIGHT_PT: f32 = 28.0;
const SLOT: Slot = Slot::FollowUp(FollowUpSlot::NewClosed);

pub(super) fn closed_days_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut SettingsState,
    commands: &mut CommandQueue,
) {
    field_label(ui, ctx.palette, &text!(ctx.texts, "settings-closed"));
    note(ui, ctx.palette, text!(ctx.texts, "settings-closed-note"));
    for days in ctx.project.follow_up().closed.iter() {
        let said = written(ctx.texts, days);
        let size = Vec2::new(ui.available_width(), ROW_HEIGHT_PT);
        ui.allocate_ui_with_layout(size, Layout::right_to_left(Align::Center), |ui| {
            let remove = text!(ctx.texts, "settings-remove", name = said.as_str());
            if icon_button(ui, ctx.palette, Icon::Remove, &remove).clicked() {
                commands.edit(EditLabel::EditFollowUp, removing(ctx.project, days));
            }
            let room = Vec2::new(ui.available_width(), ROW_HEIGHT_PT);
            ui.allocate_ui_with_layout(room, Layout::left_to_right(Align::Center), |ui| {
                ui.set_width(room.x);
                let said = RichText::new(said.as_str()).color(ctx.palette.text);
                ui.add(Label::new(said).truncate());
            });
        });
    }
    let add = text!(ctx.texts, "settings-closed-add");
    add_ui(ui, ctx, state, SLOT, &add, commands);
    let typed = state.drafts.typed(SLOT);
    if let Some(refusal) = refusal(super::reading(ctx), typed) {
        problem(ui, ctx.palette, refusal.said(ctx));
    }
}

fn written(texts: &Texts, days: Days) -> String {
    let (first, last) = (texts.day(days.first()), texts.day(days.last()));
    if days.first() == days.last() {
        first
    } else {
        text!(texts, "period-from-to", from = first, to = last)
    }
}

/// Why what is typed is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    NoDay,
    Backwards,
}

impl Refusal {
    fn said(self, ctx: &ViewCtx<'_>) -> String {
        match self {
            Self::NoDay => {
                let one = ctx.texts.typed_day(ctx.today);
                let last = ctx.today.date().saturating_add(jiff::Span::new().days(2));
                let other = ctx.texts.typed_day(last.into());
                text!(
                    ctx.texts,
                    "settings-closed-refused",
                    day = one,
                    other = other
                )
            }
            Self::Backwards => text!(ctx.texts, "filter-backwards"),
        }
    }
}

/// `None` where nothing is typed, or it can be taken.
pub(super) fn refusal(reading: Reading<'_>, typed: &str) -> Option<Refusal> {
    if typed.trim().is_empty() {
        return None;
    }
    days(reading, typed).err()
}

/// Adds the days that are typed.
pub(super) fn adding(reading: Reading<'_>, typed: &str) -> Option<Edit> {
    let mut whole = reading.project.follow_up().clone();
    for each in days(reading, typed).ok()? {
        whole.closed.add(each);
    }
    Some(Edit::FollowUp(Box::new(whole)))
}

fn removing(project: &Project, days: Days) -> Edit {
    let mut whole: FollowUp = project.follow_up().clone();
    whole.closed.remove(days);
    Edit::FollowUp(Box::new(whole))
}

/// Days and spans of days, one after the other with semicolons or line ends between them.
fn days(reading: Reading<'_>, typed: &str) -> Result<Vec<Days>, Refusal> {
    let parts = typed.split([';', '\n']).map(str::trim);
    let parts = parts.filter(|part| !part.is_empty());
    parts.map(|part| one_or_more(reading, part)).collect()
}

/// A day, or a first and a last one with a dash between them. Dates have dashes of their own.
fn one_or_more(reading: Reading<'_>, part: &str) -> Result<Days, Refusal> {
    if let Some(day) = reading.day(part) {
        return Ok(Days::of(day));
    }
    let both = |at: usize, dash: &str| -> Option<(Day, Day)> {
        let (first, last) = (part.get(..at)?, part.get(at + dash.len()..)?);
        Some((reading.day(first.trim())?, reading.day(last.trim())?))
    };
    let dashes = ["–", "—", "-", "~", "～", "至", "…", "..."];
    let places = dashes.iter().flat_map(|dash| part.match_indices(dash));
    let mut spans = places.filter_map(|(at, dash)| both(at, dash));
    let (first, last) = spans.next().ok_or(Refusal::NoDay)?;
    Days::new(first, last).ok_or(Refusal::Backwards)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Language, ProjectId, Survey};

    /// First and last days.
    type Spans<'a> = &'a [(&'a str, &'a str)];

    #[test]
    fn days_and_spans_are_read_in_the_language_of_the_program_or_refused() {
        let texts = Texts::load(Language::English).unwrap();
        let project = Project::new(ProjectId::from_random(1), Survey::default());
        let reading = Reading {
            project: &project,
            texts: &texts,
            today: "2026-11-21".parse().unwrap(),
        };
        let table: [(&str, Result<Spans<'_>, Refusal>); 7] = [
            ("1 Jan 2027", Ok(&[("2027-01-01", "2027-01-01")])),
            (
                "2026-12-24 - 2026-12-26",
                Ok(&[("2026-12-24", "2026-12-26")]),
            ),
            ("2026-12-24–2026-12-26", Ok(&[("2026-12-24", "2026-12-26")])),
            (
                "24 Dec 2026 – 26 Dec 2026; 1 Jan 2027;",
                Ok(&[("2026-12-24", "2026-12-26"), ("2027-01-01", "2027-01-01")]),
            ),
            ("26 Dec 2026 – 24 Dec 2026", Err(Refusal::Backwards)),
            ("Christmas", Err(Refusal::NoDay)),
            ("24 Dec 2026; soon", Err(Refusal::NoDay)),
        ];
        for (typed, wanted) in table {
            let found = days(reading, typed);
            let wanted = wanted.map(|list| {
                let days = |(first, last): &(&str, &str)| {
                    Days::new(first.parse().unwrap(), last.parse().unwrap()).unwrap()
                };
                list.iter().map(days).collect::<Vec<_>>()
            });
            assert_eq!(found, wanted, "{typed}");
        }
        assert_eq!(refusal(reading, "  "), None);
    }

    #[test]
    fn days_that_are_typed_are_added_and_taken_out() {
        let texts = Texts::load(Language::English).unwrap();
        let mut project = Project::new(ProjectId::from_random(1), Survey::default());
        let reading = |project| Reading {
            project,
            texts: &texts,
            today: "2026-11-21".parse().unwrap(),
        };
        let edit = adding(reading(&project), "24 Dec 2026; 1 Jan 2027").unwrap();
        project.apply(edit).unwrap();
        let closed: Vec<Days> = project.follow_up().closed.iter().collect();
        assert_eq!(closed.len(), 2);
        project.apply(removing(&project, closed[0])).unwrap();
        assert_eq!(
            project.follow_up().closed.iter().collect::<Vec<_>>(),
            [closed[1]]
        );
    }
}
