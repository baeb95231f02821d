//! How a score was reckoned: by its real name, and as a paragraph for a report.

use super::comparison::together_exact;
use crate::analysis::{Analysis, Basis, TOO_FEW, Withheld};
use crate::i18n::Texts;
use crate::model::{
    Confidence, Correction, CountingRule, Language, Method, Project, Scoring, Unit,
};
use crate::text;

/// Which answers count, as a sentence.
pub fn counting_rule(texts: &Texts, scoring: &Scoring) -> String {
    match scoring.rule {
        CountingRule::EveryAnswer => text!(texts, "rule-every-answer"),
        CountingRule::Latest => text!(texts, "rule-latest"),
        CountingRule::LatestInPeriod => text!(
            texts,
            "rule-latest-in-period",
            unit = unit_id(scoring.period)
        ),
    }
}

const fn unit_id(unit: Unit) -> &'static str {
    match unit {
        Unit::Day => "day",
        Unit::Week => "week",
        Unit::Month => "month",
        Unit::Quarter => "quarter",
        Unit::HalfYear => "half-year",
        Unit::Year => "year",
    }
}

/// Why something is not told of employees.
pub fn withheld(texts: &Texts, project: &Project, withheld: Withheld) -> String {
    match withheld {
        Withheld::TooFew => {
            let least = i64::from(project.scoring().anonymity.answers());
            text!(texts, "withheld-too-few", least = least)
        }
        Withheld::FieldsCrossed => text!(texts, "withheld-crossed"),
        Withheld::Said => text!(texts, "withheld-said"),
    }
}

/// What the way to the likely range is called.
pub fn interval_method(texts: &Texts, method: Method) -> String {
    match method {
        Method::AdjustedWald => text!(texts, "settings-interval-adjusted"),
        Method::Wald => text!(texts, "settings-interval-wald"),
        Method::Iterative => text!(texts, "settings-interval-iterative"),
    }
}

/// `95%`.
pub fn confidence(texts: &Texts, confidence: Confidence) -> String {
    texts.percent(match confidence {
        Confidence::Percent90 => 0.90,
        Confidence::Percent95 => 0.95,
        Confidence::Percent99 => 0.99,
    })
}

/// What the correction for many comparisons is called.
pub fn correction(texts: &Texts, correction: Correction) -> String {
    match correction {
        Correction::Holm => text!(texts, "settings-holm"),
        Correction::BenjaminiHochberg => text!(texts, "settings-benjamini-hochberg"),
    }
}

/// A paragraph for a report: the score with its range, which answers it is of, how it was reckoned, what the range does
/// not cover, and where all this is written. Without a score it says so.
pub fn method_note(texts: &Texts, scoring: &Scoring, analysis: &Analysis) -> String {
    let overall = &analysis.overall;
    let (Some(score), Some(range)) = (overall.score, overall.interval) else {
        return text!(texts, "no-scores-yet");
    };
    let mut sentences = vec![
        text!(
            texts,
            "method-score",
            score = texts.decimal(score, 1),
            count = overall.counts.n()
        ),
        counting_rule(texts, scoring),
        text!(
            texts,
            "method-beside",
            blank = overall.counts.blank,
            aside = analysis.set_aside
        ),
        text!(
            texts,
            "method-range",
            lower = texts.decimal(range.lower, 1),
            upper = texts.decimal(range.upper, 1),
            confidence = confidence(texts, scoring.confidence),
            method = interval_method(texts, scoring.method)
        ),
    ];
    match overall.basis {
        Basis::Answers => {}
        Basis::Customers => sentences.push(text!(texts, "method-customers", least = TOO_FEW)),
        Basis::Population(population) => {
            sentences.push(text!(texts, "method-population", population = population));
        }
        Basis::Invited(base) => {
            sentences.push(text!(
                texts,
                "method-weighted",
                count = base.answers,
                outside = base.outside,
                unheard = base.unheard
            ));
        }
    }
    sentences.push(text!(
        texts,
        "method-correction",
        method = correction(texts, scoring.correction)
    ));
    if let Some(together) = &analysis.together {
        sentences.extend(together_exact(texts, together));
    }
    sentences.push(coverage(texts, scoring.method));
    sentences.push(text!(texts, "method-not-covered"));
    sentences.push(text!(texts, "method-words"));
    sentences.push(text!(texts, "method-sources"));
    sentences.join(sentence_gap(texts))
}

/// How well the range holds what it promises.
fn coverage(texts: &Texts, method: Method) -> String {
    match method {
        Method::AdjustedWald | Method::Iterative => text!(texts, "method-coverage"),
        Method::Wald => text!(texts, "method-coverage-wald"),
    }
}

/// Chinese sentences follow each other without a space.
pub fn sentence_gap(texts: &Texts) -> &'static str {
    match texts.language() {
        Language::Chinese => "",
        Language::English | Language::Hungarian | Language::Finnish | Language::Polish => " ",
    }
}

#[cfg(test)]
mod tests {
    use std::num::NonZeroU64;

    use super::*;
    use crate::analysis::{Analysis, Query};
    use crate::i18n::sample_project;
    use crate::model::{Day, Edit, Language, Project, ProjectId};

    fn today() -> Day {
        "2026-11-22".parse().unwrap()
    }

    fn sample(scoring: &Scoring) -> (Project, Analysis) {
        let texts = Texts::load(Language::English).unwrap();
        let mut project = sample_project(ProjectId::from_random(1), &texts, today());
        let edit = Edit::Scoring(Box::new(scoring.clone()));
        project.apply(edit).unwrap();
        let analysis = Analysis::of(&project, &Query::all(today()));
        (project, analysis)
    }

    fn note(language: Language, scoring: &Scoring) -> String {
        let (project, analysis) = sample(scoring);
        let texts = Texts::load(language).unwrap();
        method_note(&texts, project.scoring(), &analysis)
    }

    #[test]
    fn the_note_says_what_was_chosen() {
        let scoring = Scoring {
            rule: CountingRule::Latest,
            confidence: Confidence::Percent99,
            method: Method::Iterative,
            correction: Correction::BenjaminiHochberg,
            population: NonZeroU64::new(1150),
            ..Scoring::default()
        };
        let note = note(Language::English, &scoring);
        for said in [
            "answers with a score.",
            "Only each customer’s latest answer counts.",
            "Not counted: 0 without a score, 0 set aside.",
            "at 99% confidence (interval: Iterative (Tango))",
            "a population of 1,150",
            "(Benjamini-Hochberg)",
            "an extreme mix",
            "Many words are looked at",
            "The American Statistician 70 (2016)",
        ] {
            assert!(note.contains(said), "{said} in {note}");
        }
    }

    #[test]
    fn of_a_breakdown_the_note_says_whether_its_segments_differ() {
        let texts = Texts::load(Language::English).unwrap();
        let (project, _) = sample(&Scoring::default());
        let by = project
            .fields()
            .iter()
            .find(|field| !field.choices().is_empty());
        let query = Query {
            by: by.map(|field| crate::analysis::Dimension::Field(field.id)),
            ..Query::all(today())
        };
        let analysis = Analysis::of(&project, &query);
        let note = method_note(&texts, project.scoring(), &analysis);
        assert!(note.contains("All segments together: chi-square"), "{note}");
    }

    #[test]
    fn who_answers_again_is_no_one_else_of_the_population() {
        let scoring = Scoring {
            rule: CountingRule::LatestInPeriod,
            period: Unit::Quarter,
            population: NonZeroU64::new(1150),
            ..Scoring::default()
        };
        let note = note(Language::English, &scoring);
        assert!(note.contains("Each customer’s latest answer of each quarter counts."));
        assert!(note.contains("cluster-robust") && !note.contains("a population of"));
    }

    #[test]
    fn what_was_not_chosen_is_not_said() {
        let usual = note(Language::English, &Scoring::default());
        assert!(usual.contains("Every answer counts once.") && usual.contains("Adjusted Wald"));
        assert!(!usual.contains("population"));
        let textbook = Scoring {
            method: Method::Wald,
            ..Scoring::default()
        };
        let textbook = note(Language::English, &textbook);
        assert!(textbook.contains("no width") && !textbook.contains("an extreme mix"));
    }

    #[test]
    fn the_note_is_one_paragraph_in_every_language() {
        for language in Language::ALL {
            let note = note(language, &Scoring::default());
            assert!(note.contains("412") && note.contains("Rocks"), "{note}");
            assert!(!note.contains(['\n', '{', '}']), "{note}");
        }
    }

    #[test]
    fn without_a_score_there_is_nothing_to_note() {
        let project = Project::new(ProjectId::from_random(1), crate::model::Survey::default());
        let analysis = Analysis::of(&project, &Query::all(today()));
        let texts = Texts::load(Language::English).unwrap();
        let note = method_note(&texts, project.scoring(), &analysis);
        assert_eq!(note, "no scores yet");
    }
}
