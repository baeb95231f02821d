//! Forgetting a customer: whom, what it means, and then what was done.

use eframe::egui::{Label, RichText, ScrollArea, Ui, Vec2};

use super::head_ui;
use crate::app::{
    Command, CommandQueue, Conductor, Forgetting, Forgotten, RecoveryCommand, View, ViewCommand,
};
use crate::model::{Customer, CustomerId, Project};
use crate::project_file::{InJournal, Rewritten};
use crate::text;
use crate::ui::icons::Icon;
use crate::ui::theme::Palette;
use crate::ui::widgets::{
    Scrolled as _, choice, going_on, line_edit, note, primary_button, problem, secondary_button,
};
use crate::wording::keeping;

const LISTED_MAX: usize = 50;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct ForgetState {
    typed: String,
    picked: Option<CustomerId>,
}

pub(super) fn forget_ui(
    ui: &mut Ui,
    palette: &Palette,
    conductor: &Conductor,
    state: &mut ForgetState,
    is_new: bool,
    commands: &mut CommandQueue,
) {
    head_ui(ui, palette, 560.0, &text!(conductor.texts, "forget-title"));
    match conductor.forgetting() {
        Forgetting::Unasked => ask_ui(ui, palette, conductor, state, is_new, commands),
        Forgetting::Writing(_) | Forgetting::Cleaning(..) => {
            under_way_ui(ui, palette, conductor);
            if !conductor.is_forgetting() {
                close_ui(ui, palette, conductor, commands);
            }
        }
        Forgetting::Done(forgotten, rewritten) => {
            done_ui(ui, palette, conductor, forgotten, *rewritten);
            review_ui(ui, palette, conductor, forgotten, commands);
        }
        Forgetting::Unfinished(forgotten, _) => {
            problem(ui, palette, text!(conductor.texts, "forget-unfinished"));
            review_ui(ui, palette, conductor, forgotten, commands);
        }
    }
}

fn ask_ui(
    ui: &mut Ui,
    palette: &Palette,
    conductor: &Conductor,
    state: &mut ForgetState,
    is_new: bool,
    commands: &mut CommandQueue,
) {
    let (texts, Some(project)) = (&conductor.texts, conductor.project()) else {
        return;
    };
    ui.add(Label::new(text!(texts, "forget-note")).wrap());
    ui.add_space(8.0);
    let hint = text!(texts, "forget-search");
    let edit = line_edit(&mut state.typed)
        .hint_text(hint.as_str())
        .prefix(Icon::Search.text(15.0).color(palette.soft_text));
    let edit = ui.add(edit).accessible_name(hint);
    if is_new {
        edit.request_focus();
    }
    ui.add_space(4.0);
    found_ui(ui, palette, conductor, project, state);
    ui.add_space(12.0);
    problem(ui, palette, text!(texts, "forget-for-good"));
    ui.add_space(4.0);
    let picked = state.picked.and_then(|id| project.customers().get(id));
    ui.horizontal_wrapped(|ui| {
        let label = match picked {
            Some(who) => text!(texts, "forget-who", name = who.label()),
            None => text!(texts, "forget-nobody"),
        };
        ui.add_enabled_ui(picked.is_some(), |ui| {
            if primary_button(ui, palette, label).clicked()
                && let Some(who) = picked
            {
                commands.push(Command::Recovery(RecoveryCommand::Forget(who.id)));
            }
        });
        if secondary_button(ui, palette, text!(texts, "cancel")).clicked() {
            commands.view(ViewCommand::CloseDialog);
        }
    });
}

fn found_ui(
    ui: &mut Ui,
    palette: &Palette,
    conductor: &Conductor,
    project: &Project,
    state: &mut ForgetState,
) {
    let wanted = state.typed.trim().to_lowercase();
    let fits = |each: &&Customer| {
        let name = each.name.to_lowercase();
        name.contains(&wanted) || each.contact.to_lowercase().contains(&wanted)
    };
    let found = project.customers().iter().filter(fits).take(LISTED_MAX);
    let found: Vec<&Customer> = found.collect();
    if found.is_empty() {
        note(ui, palette, text!(conductor.texts, "forget-none"));
    }
    let height = (ui.ctx().content_rect().height() - 400.0).clamp(80.0, 240.0);
    ScrollArea::vertical().max_height(height).page(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        for who in found {
            let is_picked = state.picked == Some(who.id);
            let label = [who.name.as_str(), who.contact.as_str()].join("  ");
            let row = choice(palette, is_picked, label.trim().to_owned());
            let row = row
                .truncate()
                .min_size(Vec2::new(ui.available_width(), 32.0));
            if ui.add(row).clicked() {
                state.picked = Some(who.id);
            }
        }
    });
}

fn under_way_ui(ui: &mut Ui, palette: &Palette, conductor: &Conductor) {
    ui.horizontal(|ui| {
        let doing = text!(conductor.texts, "forget-under-way");
        going_on(ui, palette, &doing);
        ui.label(doing);
    });
    let said = conductor
        .save_state()
        .map(|state| keeping(&conductor.texts, state));
    if let Some(said) = said.filter(|said| said.is_problem) {
        problem(ui, palette, said.meaning);
    }
    ui.add_space(16.0);
}

fn done_ui(
    ui: &mut Ui,
    palette: &Palette,
    conductor: &Conductor,
    forgotten: &Forgotten,
    rewritten: Rewritten,
) {
    let texts = &conductor.texts;
    let answers = forgotten.answers;
    let name = forgotten.label();
    let mut done = vec![
        text!(texts, "forget-done-file", name = name, count = answers),
        text!(texts, "forget-done-backups", count = rewritten.changed),
    ];
    if rewritten.journal == InJournal::Nothing {
        done.push(text!(texts, "forget-done-journal"));
    }
    for line in done {
        ui.horizontal_top(|ui| {
            ui.label(Icon::Check.text(15.0).color(palette.accent));
            ui.add(Label::new(RichText::new(line).color(palette.text)).wrap());
        });
    }
    let left_in_journal = match rewritten.journal {
        InJournal::Nothing => None,
        InJournal::Word => Some(text!(texts, "forget-left-journal")),
        InJournal::Unreadable => Some(text!(texts, "forget-unread-journal")),
    };
    if let Some(left) = left_in_journal {
        problem(ui, palette, left);
    }
    if rewritten.left > 0 {
        let count = rewritten.left;
        problem(
            ui,
            palette,
            text!(texts, "forget-left-backups", count = count),
        );
    }
    if rewritten.journals_aside > 0 {
        let count = rewritten.journals_aside;
        problem(
            ui,
            palette,
            text!(texts, "forget-left-aside", count = count),
        );
    }
    ui.add_space(8.0);
    note(ui, palette, text!(texts, "forget-elsewhere"));
}

/// Comments are the customer's own words: a person looks at them.
fn review_ui(
    ui: &mut Ui,
    palette: &Palette,
    conductor: &Conductor,
    forgotten: &Forgotten,
    commands: &mut CommandQueue,
) {
    let texts = &conductor.texts;
    ui.add_space(8.0);
    let count = forgotten.mentions;
    ui.add(Label::new(text!(texts, "forget-mentions", count = count)).wrap());
    if forgotten.chart_mentions > 0 {
        ui.add_space(8.0);
        let count = forgotten.chart_mentions;
        let said = text!(texts, "forget-chart-mentions", count = count);
        ui.add(Label::new(said).wrap());
    }
    ui.add_space(16.0);
    ui.horizontal_wrapped(|ui| {
        if forgotten.mentions > 0
            && primary_button(ui, palette, text!(texts, "forget-review")).clicked()
        {
            commands.view(ViewCommand::CloseDialog);
            commands.view(ViewCommand::ClearFilter);
            commands.view(ViewCommand::Search(forgotten.label().to_owned()));
            commands.view(ViewCommand::Show(View::Responses));
        }
        close_ui(ui, palette, conductor, commands);
    });
}

fn close_ui(ui: &mut Ui, palette: &Palette, conductor: &Conductor, commands: &mut CommandQueue) {
    if secondary_button(ui, palette, text!(conductor.texts, "close")).clicked() {
        commands.view(ViewCommand::CloseDialog);
    }
}
