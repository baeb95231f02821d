//! What is said of comparisons: how likely chance alone makes such a difference, and what an error is reckoned from.

use crate::analysis::{Basis, Differ, Together};
use crate::i18n::Texts;
use crate::text;

/// Smaller ones are told to be so: more digits say nothing more.
const LEAST_P: f64 = 0.001;

/// `p = 0.041`, `p < 0.001`.
pub fn p_value(texts: &Texts, p: f64) -> String {
    if p < LEAST_P {
        text!(texts, "p-value-below", p = texts.decimal(LEAST_P, 3))
    } else {
        text!(texts, "p-value", p = texts.decimal(p, 3))
    }
}

/// `0.041`, `< 0.001`: where its name stands beside it.
pub fn p_figure(texts: &Texts, p: f64) -> String {
    if p < LEAST_P {
        text!(texts, "p-below", p = texts.decimal(LEAST_P, 3))
    } else {
        texts.decimal(p, 3)
    }
}

/// Whether the segments of a breakdown differ at all, as a sentence.
pub fn together(texts: &Texts, together: &Together) -> String {
    match together.verdict {
        Differ::Surely => text!(texts, "together-differ"),
        Differ::MayBeChance => text!(texts, "together-chance"),
        Differ::TooFewAnswers => text!(texts, "together-few"),
    }
}

/// The figures of that, a sentence each.
pub fn together_exact(texts: &Texts, together: &Together) -> Vec<String> {
    let test = &together.test;
    let mut said = vec![text!(
        texts,
        "together-exact",
        statistic = texts.decimal(test.statistic, 2),
        degrees = test.degrees_of_freedom,
        p = p_value(texts, test.p_value)
    )];
    if together.design_effect > 1.0 {
        let effect = texts.decimal(together.design_effect, 2);
        said.push(text!(texts, "together-design", effect = effect));
    }
    if together.verdict == Differ::TooFewAnswers {
        said.push(text!(texts, "together-cochran"));
    }
    said
}

/// What the error of a score is reckoned from, where it is not from its answers alone.
pub fn basis(texts: &Texts, basis: Basis) -> Option<String> {
    match basis {
        Basis::Answers => None,
        Basis::Customers => Some(text!(texts, "rule-customers")),
        Basis::Population(all) => Some(text!(texts, "rule-population", count = all)),
        Basis::Invited(_) => Some(text!(texts, "weighted-only-score")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Language;
    use crate::stats::ChiSquare;

    fn texts(language: Language) -> Texts {
        Texts::load(language).unwrap()
    }

    #[test]
    fn what_is_hardly_chance_has_no_figures_of_its_own() {
        let english = texts(Language::English);
        let table = [
            (0.0, "p < 0.001", "< 0.001"),
            (0.000_999_9, "p < 0.001", "< 0.001"),
            (0.001, "p = 0.001", "0.001"),
            (0.041_2, "p = 0.041", "0.041"),
            (1.0, "p = 1.000", "1.000"),
        ];
        for (p, value, figure) in table {
            assert_eq!(p_value(&english, p), value);
            assert_eq!(p_figure(&english, p), figure);
        }
        assert_eq!(p_value(&texts(Language::Polish), 0.0), "p < 0,001");
    }

    #[test]
    fn the_figures_say_what_they_were_divided_by_and_whether_they_are_to_be_trusted() {
        let of = |verdict, design_effect| Together {
            test: ChiSquare {
                statistic: 5.098_039,
                degrees_of_freedom: 4,
                p_value: 0.277,
                has_enough: verdict != Differ::TooFewAnswers,
            },
            design_effect,
            verdict,
        };
        let said = |of| together_exact(&texts(Language::English), &of).join(" ");
        let plain = "All segments together: chi-square 5.10 at 4 degrees of freedom, p = 0.277.";
        assert_eq!(said(of(Differ::MayBeChance, 1.0)), plain);
        let divided = said(of(Differ::Surely, 1.5));
        assert!(divided.contains("Divided by 1.50"), "{divided}");
        assert!(said(of(Differ::TooFewAnswers, 1.0)).contains("Cochran"));
    }
}
