//! What is written to whoever answered: the project's template, or the usual one, with what is known of them in it.

use crate::exchange::shortened;
use crate::i18n::{Texts, UsualMail, usual_mail};
use crate::model::{Group, Project, ResponseRef, Score};

/// A mail to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    pub subject: String,
    pub text: String,
}

/// The letter about an answer; `texts` are those of the survey's language. One without a score is thanked for as a passive's.
pub fn letter(project: &Project, answer: &ResponseRef<'_>, texts: &Texts) -> Letter {
    let group = answer.score().map_or(Group::Passive, Score::group);
    let usual = usual_mail(texts);
    let own = &project.follow_up().mail;
    let text = chosen(own.of(group), usual.mail.of(group));
    written(project, answer, &usual, text, "")
}

/// The letter to whoever asked for something that was done.
pub fn idea_letter(
    project: &Project,
    answer: &ResponseRef<'_>,
    idea: &str,
    texts: &Texts,
) -> Letter {
    let usual = usual_mail(texts);
    let text = chosen(&project.follow_up().mail.idea, &usual.mail.idea);
    written(project, answer, &usual, text, idea)
}

/// With what is known in its places.
fn written(
    project: &Project,
    answer: &ResponseRef<'_>,
    usual: &UsualMail,
    text: &str,
    idea: &str,
) -> Letter {
    let customer = answer.customer().and_then(|id| project.customers().get(id));
    let name = customer.map_or("", |customer| customer.name.as_str());
    let score = answer.score().map(|score| score.value().to_string());
    let comment = shortened(answer.comment());
    let known = [
        (
            "{name}",
            if name.is_empty() {
                usual.nobody.as_str()
            } else {
                name
            },
        ),
        ("{score}", score.as_deref().unwrap_or_default()),
        ("{comment}", comment.as_str()),
        ("{idea}", idea),
        ("{business}", project.survey().business_name()),
    ];
    let subject = chosen(&project.follow_up().mail.subject, &usual.mail.subject);
    Letter {
        subject: filled(subject, &known),
        text: filled(text, &known),
    }
}

fn chosen<'a>(own: &'a str, usual: &'a str) -> &'a str {
    if own.trim().is_empty() { usual } else { own }
}

/// Each place filled once: what somebody said may have braces in it.
fn filled(template: &str, known: &[(&str, &str)]) -> String {
    let mut out = String::with_capacity(template.len());
    let mut rest = template;
    while let Some(at) = rest.find('{') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let place = known.iter().find(|(place, _)| rest.starts_with(place));
        let (taken, value) = place.map_or(("{", "{"), |(place, value)| (*place, *value));
        out.push_str(value);
        rest = &rest[taken.len()..];
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{
        Customer, CustomerId, Edit, FollowUp, Kept, Language, ListEdit, Mail, ProjectId, Response,
        ResponseId, Survey,
    };

    fn project(language: Language) -> Project {
        let survey = Survey {
            name: "Bakery".to_owned(),
            language,
            ..Survey::default()
        };
        let mut project = Project::new(ProjectId::from_random(1), survey);
        let item = Customer {
            id: CustomerId::FIRST,
            name: "Anna".to_owned(),
            contact: String::new(),
            kept: Kept::default(),
        };
        let insert = ListEdit::Insert { at: 0, item };
        project.apply(Edit::Customer(insert)).unwrap();
        for (number, score) in [(1, 2), (2, 8), (3, 10)] {
            let answer = Response {
                score: Score::new(score).ok(),
                comment: "It was {score} late {x}".to_owned(),
                customer: (number < 3).then_some(CustomerId::FIRST),
                ..Response::new(ResponseId::from_random(number))
            };
            project.apply(Edit::add(answer)).unwrap();
        }
        project
    }

    #[test]
    fn the_usual_letters_name_everything_in_every_language() {
        for language in Language::ALL {
            let (project, texts) = (project(language), Texts::load(language).unwrap());
            for answer in project.responses().iter() {
                let letter = letter(&project, &answer, &texts);
                assert!(letter.subject.contains("Bakery"), "{language:?}");
                assert!(letter.text.contains("Bakery"), "{language:?}");
                let own = letter.text.replace(answer.comment(), "");
                assert!(!own.contains(['{', '}']), "{language:?}: {own}");
                let told = idea_letter(&project, &answer, "New chairs", &texts).text;
                assert!(told.contains("New chairs"), "{language:?}");
                let rest = told.replace(answer.comment(), "");
                assert!(!rest.contains(['{', '}']), "{language:?}: {rest}");
                assert_eq!(
                    own.contains("Anna"),
                    answer.customer().is_some(),
                    "{language:?}"
                );
            }
        }
    }

    #[test]
    fn a_letter_is_signed_by_the_business_where_it_has_a_name_of_its_own() {
        let mut project = project(Language::English);
        let survey = Survey {
            business: "Corner Bakery Ltd".to_owned(),
            ..project.survey().clone()
        };
        project.apply(Edit::Survey(Box::new(survey))).unwrap();
        let texts = Texts::load(Language::English).unwrap();
        let answer = project.responses().get(0).unwrap();
        let letter = letter(&project, &answer, &texts);
        assert!(
            letter.text.ends_with("Corner Bakery Ltd"),
            "{}",
            letter.text
        );
    }

    #[test]
    fn the_own_template_goes_before_and_what_was_said_is_not_filled_again() {
        let mut project = project(Language::English);
        let mail = Mail {
            detractor: "{name}: {comment} ({score}) {other".to_owned(),
            ..Mail::default()
        };
        let own = FollowUp {
            mail,
            ..FollowUp::default()
        };
        project.apply(Edit::FollowUp(Box::new(own))).unwrap();
        let answer = project.responses().get(0).unwrap();
        let texts = Texts::load(Language::English).unwrap();
        let text = letter(&project, &answer, &texts).text;
        assert_eq!(text, "Anna: It was {score} late {x} (2) {other");
    }
}
