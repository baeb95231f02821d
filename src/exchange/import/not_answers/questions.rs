//! Programs that ask several questions list what was answered to all of them one below the other, with the question or
//! its kind beside each: `nps`, `csat`. Only what answers the survey's own question is a score.

use super::super::Table;
use super::super::words::Wording;

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

/// Kinds that no other list has the words for.
const OTHERS: &[&str] = &[
    "5-star",
    "5 star",
    "fivestar",
    "five star",
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
    /// Nothing where no column says so, or all rows answer the same one.
    pub(super) fn of(table: &Table, score: Option<usize>) -> Option<Self> {
        let mut headers = table.headers().iter().enumerate();
        headers.find_map(|(column, header)| {
            let is_one = names_questions(header) && score.is_some_and(|score| score != column);
            is_one.then(|| Self::in_column(table, column)).flatten()
        })
    }

    fn in_column(table: &Table, column: usize) -> Option<Self> {
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
        let others = kinds.into_iter().filter(|kind| is_other(kind));
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

fn is_other(kind: &str) -> bool {
    let wording = Wording::of(kind);
    let is_measure = wording.other_measure && !wording.recommend;
    is_measure || OTHERS.contains(&kind.to_lowercase().as_str())
}
