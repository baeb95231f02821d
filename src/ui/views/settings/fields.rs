//! The project's own fields: their names, their kind, and the choices of those that have some.

use eframe::egui::{Frame, Margin, Ui};

use super::SettingsState;
use super::draft::Slot;
use super::rows::{Row, add_ui, row_ui};
use crate::app::CommandQueue;
use crate::document::{EditLabel, Usage, cleanup};
use crate::model::{Edit, Field, FieldKind, Scale};
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::widgets::{card_heading, combo, field_label, link, note, problem, row};

const KIND_WIDTH_PT: f32 = 150.0;
const RATING_WIDTH_PT: f32 = 230.0;
const END_WIDTH_PT: f32 = 56.0;
const END_HEIGHT_PT: f32 = 32.0;

pub(super) fn fields_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    usage: &Usage,
    state: &mut SettingsState,
    commands: &mut CommandQueue,
) {
    card_heading(ui, ctx.palette, &text!(ctx.texts, "settings-fields"));
    note(ui, ctx.palette, text!(ctx.texts, "settings-fields-note"));
    ui.spacing_mut().item_spacing.y = 6.0;
    for field in ctx.project.fields() {
        ui.push_id(field.id, |ui| {
            field_ui(ui, ctx, usage, state, field, commands);
        });
        ui.add_space(6.0);
    }
    let add = text!(ctx.texts, "settings-new-field");
    add_ui(ui, ctx, state, Slot::NewField, &add, commands);
}

fn field_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    usage: &Usage,
    state: &mut SettingsState,
    field: &Field,
    commands: &mut CommandQueue,
) {
    let name = field.name.as_str();
    let own = Row {
        slot: Slot::Field(field.id),
        name,
        says: &text!(ctx.texts, "settings-field-name", name = name),
        used: usage.field(field.id),
    };
    if row_ui(ui, ctx, state, own, commands) {
        let edit = cleanup::remove_field(ctx.project, field.id);
        commands.edit(EditLabel::EditFields, edit);
    }
    let is_open = ui
        .horizontal_wrapped(|ui| {
            kind_ui(ui, ctx, state, field, commands);
            open_ui(ui, ctx, state, field)
        })
        .inner;
    if let Some(scale) = field.scale() {
        scale_ui(ui, ctx, state, field, scale, commands);
    }
    if let Some((_, misfit)) = state.misfit.filter(|(of, _)| *of == field.id) {
        problem(ui, ctx.palette, misfit.said(ctx));
    }
    if is_open {
        choices_ui(ui, ctx, usage, state, field, commands);
    }
}

/// What can be chosen as a field's kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Choices,
    Several,
    Text,
    Rating(Scale),
}

/// Why a field was left as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Misfit {
    TooManyTexts,
    SeveralChosen,
    OffScale(Scale),
}

impl Misfit {
    fn said(self, ctx: &ViewCtx<'_>) -> String {
        match self {
            Self::TooManyTexts => {
                let most = cleanup::MOST_CHOICES;
                text!(ctx.texts, "settings-too-many-texts", count = most)
            }
            Self::SeveralChosen => text!(ctx.texts, "settings-several-chosen"),
            Self::OffScale(scale) => text!(
                ctx.texts,
                "settings-off-scale",
                least = i64::from(scale.least()),
                most = i64::from(scale.most())
            ),
        }
    }
}

impl Kind {
    fn of(field: &Field) -> Self {
        match field.kind {
            FieldKind::Choice(_) => Self::Choices,
            FieldKind::Several(_) => Self::Several,
            FieldKind::Text => Self::Text,
            FieldKind::Rating(scale) => Self::Rating(scale),
        }
    }

    /// The edit that makes it the field's, or why there is none.
    fn edit(self, ctx: &ViewCtx<'_>, field: &Field) -> Result<Edit, Misfit> {
        match self {
            Self::Text => Ok(cleanup::into_text(ctx.project, field)),
            Self::Choices => {
                cleanup::into_choices(ctx.project, field).ok_or(if field.is_several() {
                    Misfit::SeveralChosen
                } else {
                    Misfit::TooManyTexts
                })
            }
            Self::Several => cleanup::into_several(ctx.project, field).ok_or(Misfit::TooManyTexts),
            Self::Rating(scale) => {
                cleanup::into_rating(ctx.project, field, scale).ok_or(Misfit::OffScale(scale))
            }
        }
    }
}

/// Choices, free text or a rating.
fn kind_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut SettingsState,
    field: &Field,
    commands: &mut CommandQueue,
) {
    let now = Kind::of(field);
    let usual = [Scale::SATISFACTION, Scale::EFFORT];
    let own = field.scale().filter(|scale| !usual.contains(scale));
    let own = own.unwrap_or(Scale::WIDEST);
    let kinds = [
        (Kind::Choices, text!(ctx.texts, "settings-kind-choices")),
        (Kind::Several, text!(ctx.texts, "settings-kind-several")),
        (Kind::Text, text!(ctx.texts, "settings-kind-text")),
        (
            Kind::Rating(Scale::SATISFACTION),
            text!(ctx.texts, "settings-kind-satisfaction"),
        ),
        (
            Kind::Rating(Scale::EFFORT),
            text!(ctx.texts, "settings-kind-effort"),
        ),
        (
            Kind::Rating(own),
            text!(ctx.texts, "settings-kind-own-scale"),
        ),
    ];
    let name = text!(ctx.texts, "settings-kind", name = field.name.as_str());
    let width = field.scale().map_or(KIND_WIDTH_PT, |_| RATING_WIDTH_PT);
    let picked = combo(ui, ctx.palette, &name, Some(now), &kinds, width);
    if let Some(wanted) = picked.filter(|&picked| picked != now) {
        turn(ctx, state, field, wanted, commands);
    }
}

/// The answers keep what they say; where they cannot, the field stays and it is said why.
fn turn(
    ctx: &ViewCtx<'_>,
    state: &mut SettingsState,
    field: &Field,
    wanted: Kind,
    commands: &mut CommandQueue,
) {
    let edit = wanted.edit(ctx, field);
    state.misfit = edit.as_ref().err().map(|misfit| (field.id, *misfit));
    if let Ok(edit) = edit {
        commands.edit(EditLabel::EditFields, edit);
    }
}

/// The lowest and the highest number of a rating.
fn scale_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut SettingsState,
    field: &Field,
    scale: Scale,
    commands: &mut CommandQueue,
) {
    let name = field.name.as_str();
    let ends = |ends: std::ops::RangeInclusive<u8>| -> Vec<(u8, String)> {
        ends.map(|end| (end, end.to_string())).collect()
    };
    row(ui, END_HEIGHT_PT, |ui| {
        field_label(ui, ctx.palette, &text!(ctx.texts, "settings-lowest"));
        let says = text!(ctx.texts, "settings-lowest-of", name = name);
        let lower = ends(0..=scale.most() - 1);
        let least = combo(
            ui,
            ctx.palette,
            &says,
            Some(scale.least()),
            &lower,
            END_WIDTH_PT,
        );
        field_label(ui, ctx.palette, &text!(ctx.texts, "settings-highest"));
        let says = text!(ctx.texts, "settings-highest-of", name = name);
        let higher = ends(scale.least() + 1..=Scale::MOST);
        let most = combo(
            ui,
            ctx.palette,
            &says,
            Some(scale.most()),
            &higher,
            END_WIDTH_PT,
        );
        let least = least.unwrap_or(scale.least());
        let wanted = Scale::new(least, most.unwrap_or(scale.most()));
        if let Some(wanted) = wanted.filter(|&wanted| wanted != scale) {
            turn(ctx, state, field, Kind::Rating(wanted), commands);
        }
    });
}

/// Shows and hides the choices; whether they show.
fn open_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, state: &mut SettingsState, field: &Field) -> bool {
    if !matches!(Kind::of(field), Kind::Choices | Kind::Several) {
        return false;
    }
    let is_open = state.open.contains(&field.id);
    let count = field.choices().len();
    let said = match (is_open, count) {
        (true, _) => text!(ctx.texts, "settings-hide-choices"),
        (false, 0) => text!(ctx.texts, "settings-add-choices"),
        (false, _) => text!(ctx.texts, "settings-show-choices", count = count),
    };
    let name = format!("{}: {said}", field.name);
    let pressed = link(ui, ctx.palette, &said).accessible_name(name.as_str());
    if pressed.clicked() {
        if is_open {
            state.open.remove(&field.id);
        } else {
            state.open.insert(field.id);
        }
    }
    is_open
}

fn choices_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    usage: &Usage,
    state: &mut SettingsState,
    field: &Field,
    commands: &mut CommandQueue,
) {
    let indent = Margin {
        left: 20,
        ..Margin::ZERO
    };
    Frame::new().inner_margin(indent).show(ui, |ui| {
        ui.set_width(ui.available_width());
        for choice in field.choices() {
            let name = choice.name.as_str();
            let row = Row {
                slot: Slot::Choice(field.id, choice.id),
                name,
                says: &text!(ctx.texts, "settings-choice-name", name = name),
                used: usage.choice(field.id, choice.id),
            };
            if row_ui(ui, ctx, state, row, commands) {
                let edit = cleanup::remove_choice(ctx.project, field, choice.id);
                commands.edit(EditLabel::EditFields, edit);
            }
        }
        let name = field.name.as_str();
        let add = text!(ctx.texts, "settings-new-choice", name = name);
        add_ui(ui, ctx, state, Slot::NewChoice(field.id), &add, commands);
    });
}
