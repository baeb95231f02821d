//! Scores weighted back to the invited, asked for by an option and said beside each of them.

use serde_json::{Value, json};

use super::source::Remark;
use crate::analysis::{Analysis, Summary};
use crate::figure::Names;
use crate::figure::weighting::{base_of, sentences};
use crate::i18n::Texts;
use crate::model::{Audience, Edit, Project, Scoring};
use crate::text;

/// Weights as if the project said so, for this command only.
pub(super) fn ask_for(project: &mut Project, weighted: bool) {
    if weighted && !project.scoring().weighted {
        let scoring = Scoring {
            weighted,
            ..project.scoring().clone()
        };
        // How answers are counted fits any project.
        let _inverse = project.apply(Edit::Scoring(Box::new(scoring)));
    }
}

/// What a weighted score rests on.
pub(super) fn lines(analysis: &Analysis, project: &Project, texts: &Texts) -> Vec<String> {
    let names = Names::new(project, None, texts);
    let said = sentences(texts, &names, &analysis.overall);
    if said.is_empty() {
        return said;
    }
    let rest = text!(texts, "weighted-not-here");
    said.into_iter().chain([rest]).collect()
}

/// Where weights were asked for and there are none.
pub(super) fn remark(analysis: &Analysis, project: &Project) -> Option<Remark> {
    let is_asked = project.scoring().weighted;
    let is_plain = analysis.overall.score.is_some() && base_of(&analysis.overall).is_none();
    (is_asked && is_plain).then_some(match project.survey().audience {
        Audience::Customers => Remark::NotWeighted,
        Audience::Employees => Remark::EmployeesNotWeighted,
    })
}

/// `weighted` with what the score rests on; null where weights were asked for and there are none.
pub(super) fn as_json(overall: &Summary, project: &Project) -> Option<(String, Value)> {
    let is_asked = project.scoring().weighted;
    let base = base_of(overall).map(|base| {
        json!({
            "answers": base.answers,
            "outside": base.outside,
            "unheard": base.unheard,
            "rounds": base.rounds,
            "score_as_counted": overall.score_as_counted(),
        })
    });
    is_asked.then(|| ("weighted".to_owned(), json!(base)))
}
