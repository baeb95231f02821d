//! Numbers of another scale, and counts of answers.

use goodword::exchange::import::{NoScore, ScoreGuess, propose};

use crate::shapes::table;

fn score_of(header: &str, cells: &[u8]) -> ScoreGuess {
    let rows = cells
        .iter()
        .fold(String::new(), |rows, cell| format!("{rows}{cell}\tso\n"));
    propose(&table(&format!("{header}\tComment\n{rows}"))).score
}

#[test]
fn numbers_from_one_to_seven_are_asked_about_where_nothing_says_their_scale() {
    let seven = [3, 4, 4, 2, 1, 4, 1, 5, 7, 4];
    assert_eq!(score_of("Rating", &seven), ScoreGuess::InDoubt(vec![0]));
    assert_eq!(score_of("Rating (0-10)", &seven), ScoreGuess::Sure(0));
    assert_eq!(
        score_of("Would you recommend us?", &seven),
        ScoreGuess::Sure(0)
    );
    for says in [
        "Rating (1-7)",
        "Rating from 1 to 6",
        "Rating out of 7",
        "Would you recommend us? (1–7)",
    ] {
        let found = score_of(says, &seven);
        assert_eq!(found, ScoreGuess::None(NoScore::OtherMeasure(0)), "{says}");
    }
    // Of few answers nothing can be told, and a nought or an eight is of another scale.
    assert_eq!(score_of("Rating", &seven[..9]), ScoreGuess::Sure(0));
    assert_eq!(
        score_of("Rating", &[&seven[..], &[8]].concat()),
        ScoreGuess::Sure(0)
    );
    assert_eq!(
        score_of("Rating", &[&seven[..], &[0]].concat()),
        ScoreGuess::Sure(0)
    );
}

#[test]
fn answers_that_pile_up_at_six_or_seven_are_asked_about_whatever_the_question() {
    for header in ["How likely are you to recommend us?", "NPS"] {
        let seven = [7, 7, 6, 5, 7, 6, 4, 7, 6, 5, 7];
        assert_eq!(score_of(header, &seven), ScoreGuess::InDoubt(vec![0]));
        let six = [6, 6, 1, 5, 4, 6, 5, 3, 1, 5];
        assert_eq!(score_of(header, &six), ScoreGuess::InDoubt(vec![0]));
        let ten = [&seven[..], &[8]].concat();
        assert_eq!(score_of(header, &ten), ScoreGuess::Sure(0));
    }
    let says = "How likely are you to recommend us? (0-10)";
    assert_eq!(score_of(says, &[7; 11]), ScoreGuess::Sure(0));
}

#[test]
fn one_ten_among_answers_from_one_to_five_is_asked_about() {
    let five = [5, 1, 4, 3, 2, 1, 5, 1, 4, 1].repeat(3);
    let question = "Would you recommend us?";
    let asked = ScoreGuess::InDoubt(vec![0]);
    assert_eq!(score_of(question, &[&five[..], &[10]].concat()), asked);
    let others = [&five[..], &[10, 9, 10]].concat();
    assert_eq!(score_of(question, &others), ScoreGuess::Sure(0));
    let nought = [&five[..], &[0]].concat();
    assert_eq!(
        score_of("Recommend us? (0-10)", &nought),
        ScoreGuess::Sure(0)
    );
}

#[test]
fn low_answers_are_scores_where_the_header_says_the_scale() {
    let low = [3, 0, 5];
    for says in [
        "How likely are you to recommend us? (0 = not at all, 10 = very)",
        "Ajánlana minket? (0: soha, 10: biztosan)",
        "Q1. Recommend us? 0 is never, 10 is always",
        "您会推荐我们吗？0分表示不可能，10分表示非常可能",
    ] {
        assert_eq!(score_of(says, &low), ScoreGuess::Sure(0), "{says}");
    }
    // Without it they may be, and it is asked.
    let question = "How likely are you to recommend us?";
    assert_eq!(score_of(question, &low), ScoreGuess::InDoubt(vec![0]));
    assert_eq!(score_of(question, &[3]), ScoreGuess::InDoubt(vec![0]));
    let scale_of_five = [1, 5, 4, 3, 5, 5, 2, 4, 4, 1];
    let refused = ScoreGuess::None(NoScore::OtherScale(0));
    assert_eq!(score_of(question, &scale_of_five), refused);
    assert_eq!(score_of(question, &[0, 1, 1]), refused, "no and yes");
    assert_eq!(score_of("Rating", &low), refused);
}

#[test]
fn how_many_gave_each_answer_is_no_list_of_answers() {
    for headers in [
        "Score\tNumber of answers",
        "Score\tCount",
        "Score\tCustomers",
        "Pontszám\tDarab",
        "Arvosana\tLukumäärä",
        "Ocena\tLiczba",
        "评分\t人数",
        "Bewertung\tAnzahl",
        "Note\tNombre",
        "Puntuación\tCantidad",
        "Nota\tQuantidade",
        "Оценка\tКоличество",
        "Would you recommend us?\tResponses",
    ] {
        let rows = (0..=10).fold(String::new(), |rows, score| {
            format!("{rows}{score}\t{}\n", score * 4)
        });
        let found = propose(&table(&format!("{headers}\n{rows}"))).score;
        assert_eq!(found, ScoreGuess::None(NoScore::Counts(1)), "{headers}");
    }
    let with_shares = "Bewertung;Anzahl;Anteil\n9;40;25,5 %\n8;12;8,1 %\n3;2;1,2 %\n";
    let found = propose(&table(with_shares)).score;
    assert_eq!(found, ScoreGuess::None(NoScore::Counts(1)));
    let of_branches = "Branch,Score,Number of answers\nA,9,4\nA,3,2\nB,9,7\nB,3,1\n";
    let found = propose(&table(of_branches)).score;
    assert_eq!(found, ScoreGuess::None(NoScore::Counts(2)));
    // With a day or a name each row is somebody's.
    for own in [
        "Date,Score,Count\n2026-01-02,3,1\n2026-01-03,8,2\n2026-01-04,9,2\n",
        "Customer,Score,Count\nAnn,3,1\nBen,8,2\nZoe,9,2\n",
    ] {
        assert_eq!(propose(&table(own)).score, ScoreGuess::Sure(1), "{own}");
    }
}

#[test]
fn numbers_that_are_called_nothing_are_asked_about_and_stars_are_another_scale() {
    assert_eq!(
        score_of("Number", &[9, 3, 10]),
        ScoreGuess::InDoubt(vec![0])
    );
    let stars = ScoreGuess::None(NoScore::OtherScale(0));
    assert_eq!(score_of("Stars", &[5, 3, 4, 1]), stars);
    assert_eq!(score_of("Food", &[5, 3, 4, 1]), stars);
}
