//! Programs that ask several questions list what was answered to all of them one below the other, with the question or
//! its kind beside each: `nps`, `csat`. Only what answers the survey's own question is a score.

use super::super::Table;
use super::super::score::read_score;
use super::super::words::{Wording, words_for_recommending};
use crate::model::Score;

/// More different cells are no kinds of questions.
const MOST_KINDS: usize = 30;

/// What the column of kinds is called, whole headers in lower case.
const KINDS: &[&str] = &[
    "survey type",
    "survey_type",
    "surveytype",
    "type",
    "question type",
    "question_type",
    "metric",
    "question",
    "question text",
    "question_text",
    "survey",
    "survey name",
    "survey_name",
    "kérdés",
    "kérdés típusa",
    "felmérés típusa",
    "típus",
    "kysymys",
    "kyselyn tyyppi",
    "tyyppi",
    "pytanie",
    "rodzaj ankiety",
    "typ ankiety",
    "typ",
    "问题",
    "問題",
    "问题类型",
    "调查类型",
    "类型",
    "frage",
    "fragetyp",
    "umfrage",
    "umfragetyp",
    "question posée",
    "type d'enquête",
    "pregunta",
    "tipo",
    "tipo de encuesta",
    "pergunta",
    "tipo de pesquisa",
    "вопрос",
    "тип опроса",
    "тип",
];

/// Kinds of another question, as whole names without spaces and marks. A name that only has such a word in it may be that
/// of a survey which asks whether somebody would recommend: `Onboarding satisfaction`.
const OTHERS: &[&str] = &[
    "csat",
    "csatscore",
    "customersatisfaction",
    "customersatisfactionscore",
    "satisfaction",
    "ces",
    "cesscore",
    "customereffort",
    "customereffortscore",
    "effort",
    "osat",
    "dsat",
    "kundenzufriedenheit",
    "zufriedenheit",
    "satisfacción",
    "satisfação",
    "elégedettség",
    "ügyfélelégedettség",
    "tyytyväisyys",
    "asiakastyytyväisyys",
    "satysfakcja",
    "zadowolenie",
    "удовлетворенность",
    "удовлетворённость",
    "满意度",
    "滿意度",
    "客户满意度",
    "客戶滿意度",
    "5star",
    "fivestar",
    "stars",
    "star",
    "smiley",
    "smileys",
    "emoji",
    "thumbs",
    "pmf",
];

/// The column that says which question a row answers, and what it says of others than the survey's own.
#[derive(Debug)]
pub(super) struct OtherQuestions {
    column: usize,
    others: Vec<String>,
}

impl OtherQuestions {
    /// Nothing where no column says so, or all rows answer the same one: a score whose header asks the question has no
    /// answers to another, and what stands beside it names surveys.
    pub(super) fn of(table: &Table, score: Option<usize>) -> Option<Self> {
        let score = score?;
        let asked = table.headers().get(score)?;
        if !words_for_recommending(asked).is_empty() {
            return None;
        }
        let mut headers = table.headers().iter().enumerate();
        headers.find_map(|(column, header)| {
            let is_one = names_questions(header) && score != column;
            is_one
                .then(|| Self::in_column(table, column, score))
                .flatten()
        })
    }

    fn in_column(table: &Table, column: usize, score: usize) -> Option<Self> {
        let mut kinds: Vec<&str> = Vec::new();
        for cell in table.column(column).filter(|cell| !cell.is_empty()) {
            if !kinds.contains(&cell) {
                kinds.push(cell);
            }
            if kinds.len() > MOST_KINDS {
                return None;
            }
        }
        let has_own = kinds.iter().any(|kind| Wording::of(kind).recommend);
        let has_short_scale = |kind: &str| {
            let rows = (0..table.rows()).filter(|row| table.cell(*row, column) == kind);
            let scores = rows.filter_map(|row| read_score(table.cell(row, score)));
            has_short_scale(scores.map(Score::value))
        };
        let others = kinds.into_iter();
        let others =
            others.filter(|kind| is_other(kind) || (is_like_other(kind) && has_short_scale(kind)));
        let others: Vec<String> = others.map(str::to_owned).collect();
        (has_own && !others.is_empty()).then_some(Self { column, others })
    }

    pub(super) fn is_answered_in(&self, table: &Table, row: usize) -> bool {
        let cell = table.cell(row, self.column);
        self.others.iter().any(|other| other == cell)
    }
}

/// Whether a column may say which question each row answers.
pub(in crate::exchange::import) fn names_questions(header: &str) -> bool {
    KINDS.contains(&header.to_lowercase().as_str())
}

/// Whether a kind is another question and nothing else.
fn is_other(kind: &str) -> bool {
    let kind = kind.to_lowercase();
    let bare: String = kind.chars().filter(|c| c.is_alphanumeric()).collect();
    let asks = kind.contains(['?', '？']);
    OTHERS.contains(&bare.as_str()) || (asks && is_like_other(&kind))
}

/// Whether a kind has a word of another question in it.
fn is_like_other(kind: &str) -> bool {
    let wording = Wording::of(kind);
    wording.other_measure && !wording.recommend
}

/// Whether so many scores are from one to five that these are all there are.
fn has_short_scale(mut scores: impl Iterator<Item = u8>) -> bool {
    const ENOUGH: usize = 10;
    let mut count = 0;
    let are_low = scores.all(|score| {
        count += 1;
        (1..=5).contains(&score)
    });
    are_low && count >= ENOUGH
}
