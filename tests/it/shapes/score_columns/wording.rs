//! The question in the words that people ask it in, and other numbers that are not it.

use goodword::exchange::import::{ColumnUse, NoScore, ScoreGuess, propose};

use crate::shapes::table;

/// Answers from nought to ten, and beside them, under other headers, others.
fn guess(headers: &[&str], cells: &[[u8; 2]]) -> ScoreGuess {
    let rows = cells.iter().enumerate().map(|(row, [one, other])| {
        format!("2026-03-{:02}\t{one}\t{other}\twords {row}\n", row + 1)
    });
    let rows: String = rows.collect();
    let text = format!("Date\t{}\tComment\n{rows}", headers.join("\t"));
    propose(&table(&text)).score
}

const TWO_SCALES: [[u8; 2]; 10] = [
    [9, 1],
    [10, 0],
    [3, 7],
    [8, 2],
    [7, 3],
    [10, 0],
    [0, 10],
    [9, 1],
    [6, 4],
    [10, 5],
];

#[test]
fn the_question_goes_before_another_rating_in_the_words_of_every_language() {
    for (question, rating) in [
        ("Czy zarekomenduje Pan/Pani nas znajomym?", "Ocena obsługi"),
        ("Você nos indicaria a um amigo?", "Nota para o atendimento"),
        ("Aconselharia a nossa loja?", "Nota para o atendimento"),
        (
            "Nous conseilleriez-vous à vos proches ?",
            "Note du conseiller",
        ),
        ("¿Nos aconsejaría a un amigo?", "Puntuación del servicio"),
        (
            "Готовы ли вы советовать нас друзьям?",
            "Оценка обслуживания",
        ),
        ("您会介绍给朋友吗？", "服务评分"),
        ("Würden Sie uns weitersagen?", "Bewertung Service"),
        ("Wem empfiehlst du uns?", "Bewertung Service"),
        ("Would you refer us to a friend?", "Service rating"),
        ("LTR", "Overall score"),
        ("q_ltr", "Overall score"),
        ("Suosituspisteet", "Palvelun arvosana"),
        ("Továbbajánlana minket?", "Az ajánlat értékelése"),
        ("Ajánlaná az ajánlatunkat?", "Az ajánlat értékelése"),
    ] {
        let found = guess(&[question, rating], &TWO_SCALES);
        assert_eq!(found, ScoreGuess::Sure(1), "{question}");
    }
}

#[test]
fn where_another_column_may_be_the_question_it_is_asked() {
    for question in ["Ultimate question", "Jut-e eszébe rólunk jót mondani?"] {
        let found = guess(&[question, "Food score"], &TWO_SCALES);
        assert_eq!(found, ScoreGuess::InDoubt(vec![1, 2]), "{question}");
    }
    // The same once more is no other.
    let rows = "9\t9 - Very likely\n3\t3 - Hardly\n10\t10 - Certainly\n".repeat(4);
    for headers in ["Score\tScore label", "Score\tAnswer"] {
        let twice = table(&format!("{headers}\n{rows}"));
        assert_eq!(propose(&twice).score, ScoreGuess::Sure(0), "{headers}");
    }
    let few = table("Food score,Room score\n9,9\n");
    assert_eq!(propose(&few).score, ScoreGuess::InDoubt(vec![0, 1]));
    // What is counted is no answer to it.
    let found = guess(&["How many times did you come?", "Food score"], &TWO_SCALES);
    assert_eq!(found, ScoreGuess::Sure(2));
}

#[test]
fn scores_that_nobody_gave_now_lose_against_any_other() {
    for other in [
        "NPS last year",
        "Predicted NPS score",
        "NPS target",
        "Tavalyi NPS",
        "NPS-cél",
        "Edellinen NPS",
        "NPS-tavoite",
        "Poprzedni NPS",
        "Cel NPS",
        "去年的NPS",
        "NPS目标",
        "NPS Vorjahr",
        "NPS-Ziel",
        "NPS précédent",
        "Objectif NPS",
        "NPS anterior",
        "Meta de NPS",
        "NPS за прошлый год",
        "Целевой NPS",
    ] {
        for score in ["Score", "Likelihood", "Would you recommend us?"] {
            let found = guess(&[other, score], &TWO_SCALES);
            assert_eq!(found, ScoreGuess::Sure(2), "{other}, {score}");
        }
        let text = format!("{other}\tComment\n9\tso\n3\tno\n10\tyes\n");
        let alone = propose(&table(&text)).score;
        assert_eq!(alone, ScoreGuess::InDoubt(vec![0]), "{other}");
    }
    // A question may speak of the past.
    let question = "After your previous visit, would you recommend us?";
    assert_eq!(
        guess(&[question, "Food score"], &TWO_SCALES),
        ScoreGuess::Sure(1)
    );
}

#[test]
fn satisfaction_effort_and_school_marks_are_never_the_score() {
    for header in [
        "Satisfaction score",
        "Overall satisfaction (0-10)",
        "How happy are you? Score",
        "CES score",
        "How easy was it to book? (0-10)",
        "Elégedettség pontszáma",
        "Mennyire volt könnyű? Értékelje",
        "Tyytyväisyys (0-10)",
        "Kuinka helppoa asiointi oli? Arvosana",
        "Ocena zadowolenia",
        "Jak łatwo było kupić? Ocena",
        "满意度评分",
        "预订有多容易？评分",
        "Bewertung der Zufriedenheit",
        "Wie leicht war es? Bewertung",
        "Note de satisfaction",
        "Note : était-ce facile ?",
        "Puntuación de satisfacción",
        "Puntuación: ¿fue fácil?",
        "Nota de satisfação",
        "Avaliação do esforço",
        "Оценка удовлетворённости",
        "Насколько легко было? Оценка",
    ] {
        let text = format!("{header}\tComment\n9\tso\n3\tno\n10\tyes\n0\tnever\n");
        let found = propose(&table(&text)).score;
        assert_eq!(
            found,
            ScoreGuess::None(NoScore::OtherMeasure(0)),
            "{header}"
        );
        // Beside the score it is rated.
        let text = format!("{header}\tNPS\tComment\n9\t9\tso\n3\t3\tno\n10\t8\tyes\n");
        let mapping = propose(&table(&text));
        assert_eq!(mapping.score, ScoreGuess::Sure(1), "{header}");
        assert_eq!(mapping.uses()[0], ColumnUse::Rating, "{header}");
    }
    for header in ["Schulnote", "Osztályzat", "School grade"] {
        let rows = "1\n1\n2\n1\n3\n2\n6\n1\n4\n2\n";
        let found = propose(&table(&format!("{header}\n{rows}"))).score;
        assert_eq!(
            found,
            ScoreGuess::None(NoScore::OtherMeasure(0)),
            "{header}"
        );
    }
}

/// "Please" has "ease" in it, "vielleicht" has "leicht", and an adviser is no advice.
#[test]
fn words_inside_of_others_say_nothing() {
    for header in [
        "Please give us a score",
        "Wie würden Sie uns vielleicht bewerten?",
        "Note du conseiller",
        "Az ajánlat értékelése",
    ] {
        let text = format!("{header}\tComment\n9\tso\n3\tno\n10\tyes\n0\tnever\n");
        assert_eq!(
            propose(&table(&text)).score,
            ScoreGuess::Sure(0),
            "{header}"
        );
        let text = format!("{header}\tNPS\n9\t9\n3\t3\n10\t8\n0\t7\n");
        assert_eq!(
            propose(&table(&text)).score,
            ScoreGuess::Sure(1),
            "{header}"
        );
    }
}

/// Nobody was asked about recommending from nought to ten.
#[test]
fn where_the_question_has_another_scale_no_other_question_is_taken_for_it() {
    for headers in [
        "Recommend us (1-5)\tService (0-10)",
        "How likely are you to recommend us? (1-5)\tHow would you rate our website? (0-10)",
        "Ajánlana minket? (1-5)\tPontszám",
    ] {
        let found = table(&format!("{headers}\n5\t10\n4\t7\n2\t9\n5\t3\n"));
        assert_eq!(propose(&found).score, ScoreGuess::InDoubt(vec![1]));
    }
    let yes_or_no = table("Recommend us?\tService (0-10)\n1\t10\n0\t7\n1\t9\n");
    assert_eq!(propose(&yes_or_no).score, ScoreGuess::Sure(1));
}

/// Qualtrics numbers the groups from 1 to 3, and calls them by the question.
#[test]
fn the_number_of_a_group_is_no_score() {
    let question = "On a scale from 0-10, how likely are you to recommend Acme?";
    let found = table(&format!(
        "{question} - Group\t{question}\tQ1_NPS_GROUP\n3\t10\t3\n1\t3\t1\n2\t8\t2\n3\t9\t3\n"
    ));
    let uses = [ColumnUse::LeftOut, ColumnUse::Score, ColumnUse::LeftOut];
    assert_eq!(propose(&found).uses(), uses);
}
