//! Title and subtitle: as proposed from the numbers, or in the user's own words.

use eframe::egui::{Key, Label, Modifiers, RichText, TextWrapMode, Ui};

use super::choose;
use crate::app::CommandQueue;
use crate::figure::{ChartKind, Figure};
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::icons::Icon;
use crate::ui::theme::text as font;
use crate::ui::widgets::{icon_button, labelled_box, line_edit, secondary_button};

/// What is being typed; `None` while nothing is.
#[derive(Debug, Default)]
pub(super) struct TitlesState {
    typed: Option<Typed>,
}

#[derive(Debug)]
struct Typed {
    /// Of which chart.
    kind: ChartKind,
    title: String,
    subtitle: String,
    /// The keyboard has not been put into the field yet.
    is_new: bool,
}

/// The width kept for the button that ends typing.
const DONE_PT: f32 = 76.0;

pub(super) fn titles_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    figure: &Figure,
    state: &mut TitlesState,
    commands: &mut CommandQueue,
) {
    // Another chart has titles of its own.
    if state
        .typed
        .as_ref()
        .is_some_and(|typed| typed.kind != figure.kind)
    {
        state.typed = None;
    }
    match &mut state.typed {
        None => shown_ui(ui, ctx, figure, state),
        Some(typed) => {
            if typing_ui(ui, ctx, figure, typed, commands) {
                state.typed = None;
            }
        }
    }
}

fn shown_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, figure: &Figure, state: &mut TitlesState) {
    ui.horizontal_top(|ui| {
        let width = ui.available_width() - 36.0;
        ui.vertical(|ui| {
            ui.set_width(width);
            let title = RichText::new(&figure.title)
                .font(font::title())
                .color(ctx.palette.text);
            label_ui(ui, title);
            let subtitle = RichText::new(&figure.subtitle)
                .font(font::body())
                .color(ctx.palette.soft_text);
            label_ui(ui, subtitle);
        });
        let name = text!(ctx.texts, "charts-edit-titles");
        if icon_button(ui, ctx.palette, Icon::Edit, &name).clicked() {
            let options = &ctx.session.chart;
            state.typed = Some(Typed {
                kind: figure.kind,
                title: options.title.clone().unwrap_or_default(),
                subtitle: options.subtitle.clone().unwrap_or_default(),
                is_new: true,
            });
        }
    });
}

/// Over several lines, or cut where the chart has little room: the whole is then told under the pointer.
fn label_ui(ui: &mut Ui, said: RichText) {
    let label = Label::new(said);
    ui.add(match ui.style().wrap_mode {
        Some(TextWrapMode::Truncate) => label.truncate(),
        _ => label.wrap(),
    });
}

/// Two fields; an empty one shows what is proposed. Returns whether that was all.
fn typing_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    figure: &Figure,
    typed: &mut Typed,
    commands: &mut CommandQueue,
) -> bool {
    let enter = ui.input(|input| {
        input.key_pressed(Key::Enter) && input.modifiers.matches_exact(Modifiers::NONE)
    });
    let escape = ui.input(|input| input.key_pressed(Key::Escape));
    let mut is_done = (enter || escape) && !typed.is_new;
    ui.horizontal_top(|ui| {
        let done = text!(ctx.texts, "charts-titles-done");
        let width = (ui.available_width() - DONE_PT) / 2.0 - 8.0;
        let fields = [
            (
                text!(ctx.texts, "charts-title"),
                &mut typed.title,
                &figure.title,
            ),
            (
                text!(ctx.texts, "charts-subtitle"),
                &mut typed.subtitle,
                &figure.subtitle,
            ),
        ];
        for (at, (label, value, proposed)) in fields.into_iter().enumerate() {
            let edit = labelled_box(ui, ctx.palette, &label, width, |ui| {
                ui.add(line_edit(value).hint_text(proposed.as_str()))
            });
            if at == 0 && typed.is_new {
                edit.request_focus();
                typed.is_new = false;
            }
        }
        ui.vertical(|ui| {
            ui.add_space(19.0);
            ui.set_width(DONE_PT);
            is_done |= secondary_button(ui, ctx.palette, done).clicked();
        });
    });
    if is_done && !escape {
        keep(ctx, typed, commands);
    }
    is_done
}

/// An empty one is the proposed one.
fn keep(ctx: &ViewCtx<'_>, typed: &Typed, commands: &mut CommandQueue) {
    let own = |text: &str| (!text.trim().is_empty()).then(|| text.trim().to_owned());
    let (title, subtitle) = (own(&typed.title), own(&typed.subtitle));
    let look = &ctx.session.chart;
    if (&title, &subtitle) != (&look.title, &look.subtitle) {
        choose(ctx, commands, |look| {
            look.title = title;
            look.subtitle = subtitle;
        });
    }
}
