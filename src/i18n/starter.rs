//! What a new survey comes filled with, in the survey's own language. All of it can be changed afterwards.

use super::Texts;
use crate::model::{
    Audience, Brand, Choice, ChoiceId, Field, FieldId, FieldKind, FieldRole, FollowUp, FollowUps,
    Group, Kept, Language, Lists, Mail, Project, ProjectId, ProjectParts, Reason, ReasonId, Report,
    Responses, Scoring, Survey,
};
use crate::text;

/// A new project: question, end labels, follow-up questions, fields and reasons in the language of `texts`.
pub fn new_project(id: ProjectId, name: &str, audience: Audience, texts: &Texts) -> Project {
    let parts = ProjectParts {
        origin: id.clone(),
        id,
        survey: survey(name, audience, texts),
        scoring: Scoring::default(),
        follow_up: FollowUp::default(),
        report: Report::default(),
        brand: Brand::default(),
        lists: Lists {
            fields: fields(audience, texts).into_iter().collect(),
            reasons: reasons(audience, texts).into_iter().collect(),
            ..Lists::default()
        },
        responses: Responses::default(),
        kept: Kept::default(),
    };
    let (id, survey) = (parts.id.clone(), parts.survey.clone());
    // There are no answers that could fail to fit.
    Project::from_parts(parts).unwrap_or_else(|_| Project::new(id, survey))
}

/// The survey with the question, end labels and follow-up questions that a new one would come with.
pub fn with_standard_texts(survey: &Survey, texts: &Texts) -> Survey {
    Survey {
        business: survey.business.clone(),
        language: survey.language,
        counter: survey.counter.clone(),
        wordings: survey.wordings.clone(),
        rhythm: survey.rhythm,
        kept: survey.kept.clone(),
        ..self::survey(&survey.name, survey.audience, texts)
    }
}

/// The survey in the language of `texts`: in its own as it is, in another as it is worded there, and where it is not, with
/// the texts of a new one.
pub fn survey_in(survey: &Survey, texts: &Texts) -> Survey {
    let language = texts.language();
    if language == survey.language {
        return survey.clone();
    }
    let mut asked = Survey {
        language,
        ..with_standard_texts(survey, texts)
    };
    if let Some(wording) = survey.wording(language) {
        let take = |own: &str, text: &mut String| {
            if !own.is_empty() {
                own.clone_into(text);
            }
        };
        take(&wording.question, &mut asked.question);
        take(&wording.low_label, &mut asked.low_label);
        take(&wording.high_label, &mut asked.high_label);
        for group in Group::ALL {
            take(wording.follow_ups.of(group), asked.follow_ups.of_mut(group));
        }
    }
    asked
}

/// What a field is called in a language: as it is worded there, else as the survey's own has it.
pub fn field_name_in<'a>(survey: &'a Survey, field: &'a Field, language: Language) -> &'a str {
    worded(survey, field.id, None, language).unwrap_or(&field.name)
}

/// What a choice of a field is called in a language.
pub fn choice_name_in<'a>(
    survey: &'a Survey,
    field: FieldId,
    choice: &'a Choice,
    language: Language,
) -> &'a str {
    worded(survey, field, Some(choice.id), language).unwrap_or(&choice.name)
}

fn worded(
    survey: &Survey,
    field: FieldId,
    choice: Option<ChoiceId>,
    language: Language,
) -> Option<&str> {
    let name = survey.wording(language)?.name_of(field, choice);
    Some(name).filter(|name| !name.is_empty())
}

/// What is usually given to whoever answered.
pub fn usual_gifts(texts: &Texts) -> Vec<String> {
    vec![
        text!(texts, "starter-gift-letter"),
        text!(texts, "starter-gift-present"),
        text!(texts, "starter-gift-discount"),
        text!(texts, "starter-gift-bonus"),
    ]
}

/// What is usually done so that others of a group answer better, or about a reason of that name where there is no group.
pub fn usual_measures(texts: &Texts, group: Option<Group>, reason: &str) -> Vec<String> {
    match group {
        Some(Group::Promoter) => vec![
            text!(texts, "starter-measure-promoter-1"),
            text!(texts, "starter-measure-promoter-2"),
        ],
        Some(Group::Passive) => vec![
            text!(texts, "starter-measure-passive-1"),
            text!(texts, "starter-measure-passive-2"),
        ],
        Some(Group::Detractor) => vec![
            text!(texts, "starter-measure-detractor-1"),
            text!(texts, "starter-measure-detractor-2"),
        ],
        None if reason == text!(texts, "starter-reason-price") => vec![
            text!(texts, "starter-measure-price-1"),
            text!(texts, "starter-measure-price-2"),
        ],
        None if reason == text!(texts, "starter-reason-ease") => vec![
            text!(texts, "starter-measure-ease-1"),
            text!(texts, "starter-measure-ease-2"),
        ],
        None => vec![
            text!(texts, "starter-measure-reason-1", reason = reason),
            text!(texts, "starter-measure-reason-2", reason = reason),
        ],
    }
}

/// The usual letters, and how somebody is called whose name is not known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UsualMail {
    pub mail: Mail,
    pub nobody: String,
}

/// With {name}, {score}, {comment} and {business} in them.
pub fn usual_mail(texts: &Texts) -> UsualMail {
    // A text of one line in the file: between bars a paragraph, between tildes a line.
    let lines = |text: String| text.replace(" | ", "\n\n").replace(" ~ ", "\n");
    UsualMail {
        mail: Mail {
            subject: text!(texts, "starter-mail-subject"),
            promoter: lines(text!(texts, "starter-mail-promoter")),
            passive: lines(text!(texts, "starter-mail-passive")),
            detractor: lines(text!(texts, "starter-mail-detractor")),
            idea: lines(text!(texts, "starter-mail-idea")),
        },
        nobody: text!(texts, "starter-mail-nobody"),
    }
}

fn survey(name: &str, audience: Audience, texts: &Texts) -> Survey {
    let question = match audience {
        Audience::Customers => text!(texts, "starter-question-customers"),
        Audience::Employees => text!(texts, "starter-question-employees"),
    };
    Survey {
        name: name.to_owned(),
        audience,
        language: texts.language(),
        question,
        low_label: text!(texts, "starter-low-label"),
        high_label: text!(texts, "starter-high-label"),
        follow_ups: follow_ups(audience, texts),
        ..Survey::default()
    }
}

fn follow_ups(audience: Audience, texts: &Texts) -> FollowUps {
    match audience {
        Audience::Customers => FollowUps {
            promoter: text!(texts, "starter-follow-up-promoter"),
            passive: text!(texts, "starter-follow-up-passive"),
            detractor: text!(texts, "starter-follow-up-detractor"),
        },
        Audience::Employees => FollowUps {
            promoter: text!(texts, "starter-follow-up-promoter-employees"),
            passive: text!(texts, "starter-follow-up-passive-employees"),
            detractor: text!(texts, "starter-follow-up-detractor-employees"),
        },
    }
}

fn fields(audience: Audience, texts: &Texts) -> Vec<Field> {
    let contents = match audience {
        Audience::Customers => customer_fields(texts),
        Audience::Employees => vec![(
            FieldRole::Branch,
            text!(texts, "starter-field-team"),
            Vec::new(),
        )],
    };
    let mut id = FieldId::FIRST;
    let mut fields = Vec::new();
    for (role, name, choices) in contents {
        fields.push(Field {
            id,
            name,
            kind: FieldKind::Choice(choices_from(choices)),
            role: Some(role),
            kept: Kept::default(),
        });
        id = id.next();
    }
    fields
}

fn customer_fields(texts: &Texts) -> Vec<(FieldRole, String, Vec<String>)> {
    let channels = vec![
        text!(texts, "starter-channel-card"),
        text!(texts, "starter-channel-phone"),
        text!(texts, "starter-channel-e-mail"),
        text!(texts, "starter-channel-sms"),
        text!(texts, "starter-channel-messenger"),
        text!(texts, "starter-channel-social"),
        text!(texts, "starter-channel-web"),
        text!(texts, "starter-channel-counter"),
    ];
    let occasions = vec![
        text!(texts, "starter-occasion-purchase"),
        text!(texts, "starter-occasion-delivery"),
        text!(texts, "starter-occasion-support"),
    ];
    vec![
        (
            FieldRole::Channel,
            text!(texts, "starter-field-channel"),
            channels,
        ),
        (
            FieldRole::Occasion,
            text!(texts, "starter-field-occasion"),
            occasions,
        ),
        (
            FieldRole::Branch,
            text!(texts, "starter-field-branch"),
            Vec::new(),
        ),
        (
            FieldRole::ServedBy,
            text!(texts, "starter-field-served-by"),
            Vec::new(),
        ),
    ]
}

fn choices_from(names: Vec<String>) -> Vec<Choice> {
    let mut id = ChoiceId::FIRST;
    let mut choices = Vec::new();
    for name in names {
        choices.push(Choice {
            id,
            name,
            kept: Kept::default(),
        });
        id = id.next();
    }
    choices
}

fn reasons(audience: Audience, texts: &Texts) -> Vec<Reason> {
    let names = match audience {
        Audience::Customers => vec![
            text!(texts, "starter-reason-service"),
            text!(texts, "starter-reason-quality"),
            text!(texts, "starter-reason-price"),
            text!(texts, "starter-reason-choice"),
            text!(texts, "starter-reason-delivery"),
            text!(texts, "starter-reason-ease"),
            text!(texts, "starter-reason-website"),
            text!(texts, "starter-reason-offers"),
            text!(texts, "starter-reason-loyalty"),
        ],
        Audience::Employees => vec![
            text!(texts, "starter-reason-manager"),
            text!(texts, "starter-reason-team"),
            text!(texts, "starter-reason-pay"),
            text!(texts, "starter-reason-workload"),
            text!(texts, "starter-reason-growth"),
            text!(texts, "starter-reason-tools"),
        ],
    };
    let mut id = ReasonId::FIRST;
    let mut reasons = Vec::new();
    for name in names {
        reasons.push(Reason {
            id,
            name,
            kept: Kept::default(),
        });
        id = id.next();
    }
    reasons
}
