//! The exact figures behind the words, and the note on the method for a report.

use eframe::egui::style::StyleModifier;
use eframe::egui::{Button, Grid, Popup, PopupCloseBehavior, RichText, TextWrapMode, Ui, Vec2};

use crate::app::{Command, CommandQueue, ExportCommand};
use crate::i18n::Decimals;
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::icons::Icon;
use crate::ui::theme::text as font;
use crate::ui::widgets::secondary_button;
use crate::wording::{confidence, interval_method, p_figure};

/// The way to the figures, at the end of a line.
pub(super) fn how_sure_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, commands: &mut CommandQueue) {
    let name = text!(ctx.texts, "how-sure");
    let label = RichText::new(name.as_str()).font(font::small());
    let atoms = (
        label.color(ctx.palette.accent),
        Icon::Info.text(13.0).color(ctx.palette.accent),
    );
    // In line with the text before it, or below that as a whole.
    ui.spacing_mut().button_padding = Vec2::ZERO;
    ui.spacing_mut().interact_size.y = 18.0;
    let button = Button::new(atoms).wrap_mode(TextWrapMode::Extend);
    let button = ui.add(button.frame_when_inactive(false));
    Popup::menu(&button.accessible_name(name))
        .style(StyleModifier::default())
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .show(|ui| {
            ui.spacing_mut().item_spacing.y = 6.0;
            figures_ui(ui, ctx);
            if ctx.analysis.overall.score.is_some() {
                copy_ui(ui, ctx, commands);
            }
        });
}

fn figures_ui(ui: &mut Ui, ctx: &ViewCtx<'_>) {
    Grid::new("exact figures")
        .num_columns(2)
        .spacing([20.0, 4.0])
        .show(ui, |ui| {
            for (name, value) in figures(ctx) {
                let name = RichText::new(name).font(font::small());
                ui.label(name.color(ctx.palette.soft_text));
                ui.label(RichText::new(value).color(ctx.palette.text));
                ui.end_row();
            }
        });
}

fn copy_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, commands: &mut CommandQueue) {
    let name = text!(ctx.texts, "method-copy");
    let atoms = (Icon::Copy.text(14.0), name.as_str());
    let button = secondary_button(ui, ctx.palette, atoms).accessible_name(name.as_str());
    if button.clicked() {
        commands.push(Command::Export(ExportCommand::CopyMethodNote));
        ui.close();
    }
}

/// The figures as lines, for a hover.
pub(super) fn exact_lines(ctx: &ViewCtx<'_>) -> String {
    let lines = figures(ctx).into_iter();
    let lines: Vec<String> = lines
        .map(|(name, value)| format!("{name}  {value}"))
        .collect();
    lines.join("\n")
}

/// Each figure under its name.
fn figures(ctx: &ViewCtx<'_>) -> Vec<(String, String)> {
    let (texts, overall) = (ctx.texts, &ctx.analysis.overall);
    let scoring = ctx.project.scoring();
    let counts = overall.counts;
    let (Some(score), Some(range)) = (overall.score, overall.interval) else {
        return vec![(text!(texts, "column-answers"), texts.count(0))];
    };
    let from_to = text!(
        texts,
        "exact-from-to",
        lower = texts.decimal(range.lower, 2),
        upper = texts.decimal(range.upper, 2)
    );
    let mut figures = vec![
        (text!(texts, "column-score"), texts.decimal(score, 2)),
        (text!(texts, "column-range"), from_to),
        (
            text!(texts, "settings-confidence"),
            confidence(texts, scoring.confidence),
        ),
        (
            text!(texts, "exact-interval"),
            interval_method(texts, scoring.method),
        ),
    ];
    let mut add = |name: String, value: Option<String>| figures.extend(value.map(|v| (name, v)));
    let error = ctx.analysis.overall.standard_error;
    add(
        text!(texts, "exact-error"),
        error.map(|error| texts.score(error, Decimals::Two)),
    );
    let change = ctx.analysis.change.as_ref();
    add(
        text!(texts, "exact-p"),
        change.map(|change| p_figure(texts, change.p_value)),
    );
    add(
        text!(texts, "column-answers"),
        Some(texts.count(counts.n())),
    );
    add(text!(texts, "exact-blank"), Some(texts.count(counts.blank)));
    add(
        text!(texts, "exact-aside"),
        Some(texts.count(ctx.analysis.set_aside)),
    );
    let population = ctx.analysis.population();
    add(
        text!(texts, "settings-population"),
        population.map(|all| texts.count(all)),
    );
    figures
}
