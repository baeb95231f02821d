//! The survey's texts in another language than its own. What nobody has worded is as a new survey of that language has it;
//! of fields and choices as they are called in the survey's own.

use eframe::egui::Ui;

use super::SettingsState;
use super::draft::{Slot, SurveyText, WordingText};
use super::rows::{TextField, line_ui, lines_ui};
use super::survey::{is_long, texts_to_word};
use crate::app::CommandQueue;
use crate::i18n::{Texts, survey_in};
use crate::model::{Edit, Field, Language, Project, Wording};
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::widgets::{combo, field_label, labelled, note};

const LANGUAGE_WIDTH_PT: f32 = 220.0;

/// The language whose texts show; `None` of the survey's own.
pub(super) fn language_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut SettingsState,
) -> Option<Language> {
    let own = ctx.project.survey().language;
    let offered = &ctx.project.survey().counter.languages;
    let mut options = vec![(None, own.own_name().to_owned())];
    let others = Language::ALL.into_iter().filter(|each| *each != own);
    options.extend(others.map(|each| {
        let name = each.own_name();
        let shown = if offered.contains(&each) {
            text!(ctx.texts, "wording-offered", language = name)
        } else {
            name.to_owned()
        };
        (Some(each), shown)
    }));
    let current = state.worded.filter(|each| *each != own);
    let label = text!(ctx.texts, "wording-language");
    let picked = labelled(ui, ctx.palette, &label, |ui| {
        combo(
            ui,
            ctx.palette,
            &label,
            Some(current),
            &options,
            LANGUAGE_WIDTH_PT,
        )
    });
    if let Some(picked) = picked {
        state.worded = picked;
    }
    note(ui, ctx.palette, text!(ctx.texts, "wording-note"));
    current
}

/// All that can be worded in that language.
pub(super) fn wording_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut SettingsState,
    language: Language,
    commands: &mut CommandQueue,
) {
    let texts = state.texts.of(language, ctx.texts);
    let texts = texts.as_deref().unwrap_or(ctx.texts);
    let worded = survey_in(ctx.project.survey(), texts);
    for (part, label) in texts_to_word(ctx) {
        let current = super::commit::part_of(&worded, part);
        let slot = Slot::Wording(language, WordingText::Survey(part));
        labelled(ui, ctx.palette, &label, |ui| {
            let text = TextField::new(slot, current, &label);
            if is_long(part) {
                lines_ui(ui, ctx, state, text, commands);
            } else {
                line_ui(ui, ctx, state, text, commands);
            }
        });
    }
    let wording = ctx.project.survey().wording(language);
    if !ctx.project.fields().is_empty() {
        field_label(ui, ctx.palette, &text!(ctx.texts, "wording-fields"));
    }
    for field in ctx.project.fields() {
        field_ui(ui, ctx, state, field, wording, language, commands);
    }
}

/// The field's name, and those of its choices beside each other below it.
fn field_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut SettingsState,
    field: &Field,
    wording: Option<&Wording>,
    language: Language,
    commands: &mut CommandQueue,
) {
    let own = field
        .choices()
        .iter()
        .map(|choice| (Some(choice.id), choice.name.as_str()));
    let all = std::iter::once((None, field.name.as_str())).chain(own);
    for (choice, name) in all {
        let worded = wording.map_or("", |wording| wording.name_of(field.id, choice));
        let says = match choice {
            None => text!(ctx.texts, "wording-of-field", name = name),
            Some(_) => text!(
                ctx.texts,
                "wording-of-choice",
                name = name,
                field = field.name.as_str()
            ),
        };
        let slot = Slot::Wording(language, WordingText::Item(field.id, choice));
        let current = if worded.is_empty() { name } else { worded };
        item_ui(
            ui,
            ctx,
            state,
            TextField::new(slot, current, &says),
            choice.is_some(),
            commands,
        );
    }
    ui.add_space(4.0);
}

/// A choice stands further in than its field.
fn item_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut SettingsState,
    text: TextField<'_>,
    is_choice: bool,
    commands: &mut CommandQueue,
) {
    let indent_pt = if is_choice { 20.0 } else { 0.0 };
    ui.horizontal(|ui| {
        ui.add_space(indent_pt);
        line_ui(ui, ctx, state, text, commands);
    });
}

/// What is typed, unless it is what would stand there anyhow.
pub(super) fn edit(project: &Project, language: Language, part: WordingText, text: String) -> Edit {
    let mut survey = project.survey().clone();
    match part {
        WordingText::Survey(part) => {
            let standard = standard_text(project, language, part);
            let text = if standard.as_ref() == Some(&text) {
                String::new()
            } else {
                text
            };
            survey.reword(language, |wording| *part_mut(wording, part) = text);
        }
        WordingText::Item(id, choice) => {
            let field = project.fields().get(id);
            let own = field.and_then(|field| match choice {
                None => Some(field.name.as_str()),
                Some(choice) => field.choice(choice).map(|choice| choice.name.as_str()),
            });
            let name = if own == Some(text.as_str()) {
                ""
            } else {
                text.as_str()
            };
            survey.reword(language, |wording| wording.set_name(id, choice, name));
        }
    }
    Edit::Survey(Box::new(survey))
}

/// As a new survey has it in that language.
fn standard_text(project: &Project, language: Language, part: SurveyText) -> Option<String> {
    let mut bare = project.survey().clone();
    bare.wordings.clear();
    let texts = Texts::load(language).ok()?;
    let standard = survey_in(&bare, &texts);
    Some(super::commit::part_of(&standard, part).to_owned())
}

fn part_mut(wording: &mut Wording, part: SurveyText) -> &mut String {
    match part {
        // A name is not worded: it is the business's own.
        SurveyText::Name | SurveyText::Business | SurveyText::Question => &mut wording.question,
        SurveyText::LowLabel => &mut wording.low_label,
        SurveyText::HighLabel => &mut wording.high_label,
        SurveyText::FollowUp(group) => wording.follow_ups.of_mut(group),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::new_project;
    use crate::model::{Audience, ProjectId};

    fn after(project: &Project, part: WordingText, text: &str) -> Project {
        let mut project = project.clone();
        let edit = edit(&project, Language::Polish, part, text.to_owned());
        project.apply(edit).unwrap();
        project
    }

    #[test]
    fn what_is_worded_is_kept_and_what_stands_there_anyhow_is_not() {
        let texts = Texts::load(Language::English).unwrap();
        let id = ProjectId::from_random(1);
        let project = new_project(id, "Bakery", Audience::Customers, &texts);
        let polish = Texts::load(Language::Polish).unwrap();
        let standard = survey_in(project.survey(), &polish);
        assert_ne!(standard.question, project.survey().question);
        let question = WordingText::Survey(SurveyText::Question);
        let worded = after(&project, question, "Polecisz nas?");
        let survey = survey_in(worded.survey(), &polish);
        assert_eq!(survey.question, "Polecisz nas?");
        assert_eq!(survey.low_label, standard.low_label);
        let back = after(&worded, question, &standard.question);
        assert!(back.survey().wordings.is_empty());
        let field = &project.fields().as_slice()[0];
        let item = WordingText::Item(field.id, None);
        let worded = after(&project, item, "Kanał");
        let wording = worded.survey().wording(Language::Polish).unwrap();
        assert_eq!(wording.name_of(field.id, None), "Kanał");
        assert!(
            after(&worded, item, &field.name)
                .survey()
                .wordings
                .is_empty()
        );
    }
}
