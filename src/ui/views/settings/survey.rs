//! The survey: its name, its question and what follows it, and the language it is held in.

use eframe::egui::Ui;

use super::commit::part_of;
use super::draft::{Slot, SurveyText};
use super::rows::{TextField, line_ui, lines_ui};
use super::{SettingsState, wordings};
use crate::app::CommandQueue;
use crate::document::EditLabel;
use crate::i18n::{Texts, with_standard_texts};
use crate::model::{Audience, Edit, Group, Survey};
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::dialogs::language_ui;
use crate::ui::widgets::{card_heading, field_label, labelled, note, secondary_button};

pub(super) fn survey_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut SettingsState,
    commands: &mut CommandQueue,
) {
    card_heading(ui, ctx.palette, &text!(ctx.texts, "settings-survey"));
    let language = wordings::language_ui(ui, ctx, state);
    if let Some(language) = language {
        wordings::wording_ui(ui, ctx, state, language, commands);
        return;
    }
    for (part, label) in parts(ctx) {
        let (slot, current) = (Slot::Survey(part), part_of(ctx.project.survey(), part));
        labelled(ui, ctx.palette, &label, |ui| {
            let text = TextField::new(slot, current, &label);
            if is_long(part) {
                lines_ui(ui, ctx, state, text, commands);
            } else {
                line_ui(ui, ctx, state, text, commands);
            }
        });
        if part == SurveyText::Business {
            note(
                ui,
                ctx.palette,
                text!(ctx.texts, "settings-business-name-note"),
            );
        }
    }
    language_row_ui(ui, ctx, commands);
    audience_ui(ui, ctx);
}

pub(super) const fn is_long(part: SurveyText) -> bool {
    matches!(part, SurveyText::Question | SurveyText::FollowUp(_))
}

fn parts(ctx: &ViewCtx<'_>) -> [(SurveyText, String); 8] {
    let texts = ctx.texts;
    [
        (SurveyText::Name, text!(texts, "new-name")),
        (SurveyText::Business, text!(texts, "settings-business-name")),
        (SurveyText::Question, text!(texts, "settings-question")),
        (SurveyText::LowLabel, text!(texts, "settings-low-label")),
        (SurveyText::HighLabel, text!(texts, "settings-high-label")),
        (
            SurveyText::FollowUp(Group::Promoter),
            text!(texts, "settings-follow-up-promoter"),
        ),
        (
            SurveyText::FollowUp(Group::Passive),
            text!(texts, "settings-follow-up-passive"),
        ),
        (
            SurveyText::FollowUp(Group::Detractor),
            text!(texts, "settings-follow-up-detractor"),
        ),
    ]
}

/// All of these but the names, which are the business's own.
pub(super) fn texts_to_word(ctx: &ViewCtx<'_>) -> impl Iterator<Item = (SurveyText, String)> {
    let parts = parts(ctx).into_iter();
    parts.filter(|(part, _)| !matches!(part, SurveyText::Name | SurveyText::Business))
}

fn language_row_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, commands: &mut CommandQueue) {
    let survey = ctx.project.survey();
    let mut language = survey.language;
    let label = text!(ctx.texts, "new-language");
    labelled(ui, ctx.palette, &label, |ui| {
        language_ui(ui, ctx.palette, &label, &mut language);
    });
    if language != survey.language {
        let survey = Survey {
            language,
            ..survey.clone()
        };
        commands.edit(EditLabel::EditSurvey, Edit::Survey(Box::new(survey)));
    }
    let standard = secondary_button(ui, ctx.palette, text!(ctx.texts, "settings-standard-texts"));
    if standard.clicked()
        && let Ok(texts) = Texts::load(survey.language)
    {
        let survey = with_standard_texts(survey, &texts);
        commands.edit(EditLabel::EditSurvey, Edit::Survey(Box::new(survey)));
    }
    note(
        ui,
        ctx.palette,
        text!(ctx.texts, "settings-standard-texts-note"),
    );
}

fn audience_ui(ui: &mut Ui, ctx: &ViewCtx<'_>) {
    field_label(ui, ctx.palette, &text!(ctx.texts, "new-audience"));
    ui.label(match ctx.project.survey().audience {
        Audience::Customers => text!(ctx.texts, "audience-customers"),
        Audience::Employees => text!(ctx.texts, "audience-employees"),
    });
}
