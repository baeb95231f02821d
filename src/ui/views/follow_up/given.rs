//! What was given to whoever answered.

use eframe::egui::{Popup, RichText, Ui, Vec2};

use super::case::CaseState;
use super::contact::with_survey_texts;
use crate::document::CasePart;
use crate::i18n::usual_gifts;
use crate::model::ResponseRef;
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::icons::Icon;
use crate::ui::theme::text as font;
use crate::ui::widgets::{adding_chip, field_label, icon_button};

const MENU_WIDTH_PT: f32 = 220.0;

pub(super) fn given_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut CaseState,
    answer: &ResponseRef<'_>,
) {
    field_label(ui, ctx.palette, &text!(ctx.texts, "follow-given"));
    let given = answer.case().map_or(&[][..], |case| &case.given);
    for (at, each) in given.iter().enumerate() {
        let gift = ctx.project.gifts().get(each.gift);
        let name = gift.map_or("", |gift| gift.name.as_str());
        ui.horizontal(|ui| {
            let said = format!("{name}, {}", ctx.texts.day(each.day));
            ui.label(
                RichText::new(said)
                    .font(font::body())
                    .color(ctx.palette.text),
            );
            let take_back = text!(ctx.texts, "settings-remove", name = name);
            if icon_button(ui, ctx.palette, Icon::Remove, &take_back).clicked() {
                state.asked.push(CasePart::TakeBack(at));
            }
        });
    }
    give_ui(ui, ctx, state);
}

/// The kinds of the project; where it has none yet, the usual ones in the survey's language.
fn give_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, state: &mut CaseState) {
    let button = adding_chip(ui, ctx.palette, &text!(ctx.texts, "follow-give"));
    let mut names: Vec<String> = ctx
        .project
        .gifts()
        .iter()
        .map(|gift| gift.name.clone())
        .collect();
    Popup::menu(&button).show(|ui| {
        if names.is_empty() {
            names = with_survey_texts(ctx, usual_gifts);
        }
        ui.set_min_width(MENU_WIDTH_PT);
        ui.spacing_mut().item_spacing.y = 2.0;
        for name in &names {
            let row = eframe::egui::Button::new(name.as_str()).frame_when_inactive(false);
            if ui
                .add(row.min_size(Vec2::new(MENU_WIDTH_PT, 30.0)))
                .clicked()
            {
                state.asked.push(CasePart::Give(name.clone(), ctx.today));
            }
        }
    });
}
