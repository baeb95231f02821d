//! The logo and the colour of the business.

use eframe::egui::{Color32, CornerRadius, Sense, Stroke, StrokeKind, Ui, Vec2};

use crate::app::{Command, CommandQueue, DialogPurpose, FileCommand};
use crate::document::EditLabel;
use crate::figure::Rgb;
use crate::model::{Brand, Colour, Edit, Project};
use crate::printed::Accent;
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::theme::own_colour;
use crate::ui::widgets::{
    button_row, card_heading, labelled, line_edit, link, note, problem, secondary_button,
};

/// A colour while it is typed.
#[derive(Debug, Default)]
pub(super) struct BrandState {
    accent: Option<String>,
}

impl BrandState {
    pub(super) fn commit(&mut self, project: &Project, commands: &mut CommandQueue) {
        let Some(typed) = self.accent.take() else {
            return;
        };
        let accent = match (typed.trim(), typed.parse::<Colour>()) {
            ("", _) => None,
            (_, Ok(colour)) => Some(colour),
            // It stays in the field, with what is wrong below it.
            (_, Err(_)) => {
                self.accent = Some(typed);
                return;
            }
        };
        if accent != project.brand().accent {
            let brand = Brand {
                accent,
                ..project.brand().clone()
            };
            set(commands, brand);
        }
    }
}

fn set(commands: &mut CommandQueue, brand: Brand) {
    commands.edit(EditLabel::EditBrand, Edit::Brand(Box::new(brand)));
}

pub(super) fn brand_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut BrandState,
    commands: &mut CommandQueue,
) {
    let texts = ctx.texts;
    card_heading(ui, ctx.palette, &text!(texts, "printed-brand"));
    let brand = ctx.project.brand();
    button_row(ui, |ui| {
        if secondary_button(ui, ctx.palette, text!(texts, "printed-logo-choose")).clicked() {
            commands.push(Command::File(FileCommand::Ask(DialogPurpose::ChooseLogo)));
        }
        if brand.logo.is_some()
            && link(ui, ctx.palette, &text!(texts, "printed-logo-remove")).clicked()
        {
            let brand = Brand {
                logo: None,
                ..brand.clone()
            };
            set(commands, brand);
        }
    });
    let said = brand.logo.as_ref().map_or_else(
        || text!(texts, "printed-logo-hint"),
        |logo| {
            text!(
                texts,
                "printed-logo-there",
                width = logo.width_px(),
                height = logo.height_px()
            )
        },
    );
    note(ui, ctx.palette, said);
    accent_ui(ui, ctx, state, commands);
}

fn accent_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, state: &mut BrandState, commands: &mut CommandQueue) {
    let label = text!(ctx.texts, "printed-accent");
    let set = ctx.project.brand().accent;
    let current = || set.map(|colour| colour.to_string()).unwrap_or_default();
    let mut typed = state.accent.clone().unwrap_or_else(current);
    let shown = typed.parse().ok().or(set);
    let accent = Accent::of(shown);
    labelled(ui, ctx.palette, &label, |ui| {
        ui.horizontal(|ui| {
            swatch_ui(ui, ctx, accent.own);
            let width = ui.available_width().min(160.0);
            let field = ui.add(line_edit(&mut typed).desired_width(width));
            if field.changed() {
                state.accent = Some(typed.clone());
            }
            if field.lost_focus() {
                state.commit(ctx.project, commands);
            }
        });
    });
    if state.accent.is_some() && !typed.trim().is_empty() && typed.parse::<Colour>().is_err() {
        problem(ui, ctx.palette, text!(ctx.texts, "printed-accent-wrong"));
    } else if !accent.is_legible() {
        note(ui, ctx.palette, text!(ctx.texts, "printed-accent-pale"));
    }
}

fn swatch_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, colour: Rgb) {
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(36.0), Sense::hover());
    let fill: Color32 = own_colour(colour);
    ui.painter().rect(
        rect,
        CornerRadius::same(6),
        fill,
        Stroke::new(1.0, ctx.palette.input_edge),
        StrokeKind::Inside,
    );
}
