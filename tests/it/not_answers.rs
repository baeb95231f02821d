//! Rows of a table that are no answers, and answers that stand in it twice.

use std::ops::ControlFlow;

use goodword::exchange::import::{Duplicates, Progress, Table, WhyNot, plan, propose};
use goodword::model::{Project, ProjectId, Survey};

fn go_on(_: Progress) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

/// How many answers there are, and which lines are left out, each with the reason.
fn read(text: &str) -> (usize, Vec<(usize, WhyNot)>) {
    let table = Table::read(text.into()).unwrap();
    let project = Project::new(ProjectId::from_random(1), Survey::default());
    let plan = plan(&table, &propose(&table), &project, &mut go_on).unwrap();
    let skipped = plan
        .skipped
        .iter()
        .map(|each| (each.line as usize, each.why));
    (plan.counted.answers, skipped.collect())
}

/// Thirty answers, a day each, below headers of a language.
fn thirty(headers: &str) -> String {
    let rows = (1..=30).map(|day| format!("{day:02}.07.2025;{};so\n", day % 11));
    std::iter::once(format!("{headers}\n"))
        .chain(rows)
        .collect()
}

#[test]
fn a_row_at_the_end_that_sums_up_the_others_is_no_answer() {
    let german = thirty("Datum;Bewertung (0-10);Kommentar");
    for total in [
        "Gesamtergebnis;7;",
        "Mittelwert;7,2;",
        "Ø;7,2;",
        "Total général;7;",
        "Средний балл;7,2;",
        "Válaszok száma:;30;",
        "Vastauksia yhteensä;30;",
        "Liczba odpowiedzi;30;",
        "平均分;7.2;",
        // No list knows all words.
        "Zwischenstand;4,87;",
    ] {
        let skipped = vec![(32, WhyNot::Total)];
        assert_eq!(
            read(&format!("{german}{total}\n")),
            (30, skipped),
            "{total}"
        );
    }
}

#[test]
fn an_answer_at_the_end_stays_one() {
    let german = thirty("Datum;Bewertung (0-10);Kommentar");
    // Somebody says more than a number; somebody does not know the day, as others do not.
    assert_eq!(read(&format!("{german}unbekannt;7;gut\n")), (31, vec![]));
    let unknown = german.replace("02.07.2025", "unbekannt");
    assert_eq!(read(&format!("{unknown}unbekannt;7;\n")), (31, vec![]));
    // A name that is also a word for a total, in the middle.
    let shops = "Shop,Score,Comment\nMedia,9,a\nCount,3,b\nNorth,8,c\nSouth,7,d\nWest,9,e\n";
    assert_eq!(read(shops), (5, vec![]));
}

#[test]
fn a_word_for_a_total_is_not_enough_to_lose_an_answer() {
    const QUESTION: &str = "How likely are you to recommend us?";
    let names = "Customer,Contact date,Score\nAnna Kis,2026-03-01,9\nBela Nagy,2026-03-02,3\n\
        Total Energies,,1\nMedia Markt,,8\nAverage Joe,,5\n";
    assert_eq!(read(names), (5, vec![]));
    let said = [
        "Good,9,because",
        "Poor,2,because",
        "Average,7,",
        "Good,10,because",
    ];
    let rows = (0..40).map(|at| format!("{}\n", said[at % 4]));
    let header = std::iter::once(format!("Quality,{QUESTION},Why?\n"));
    assert_eq!(read(&header.chain(rows).collect::<String>()), (40, vec![]));
    let products = format!(
        "Product,{QUESTION}\nNova,9\nNova Total,3\nDuo,7\nDuo Plus,8\nNova,10\nNova Total,2\n\
         Nova,9\nNova Count,5\n"
    );
    assert_eq!(read(&products), (8, vec![]));
    let alone = format!(
        "Region,{QUESTION},Comment\nNorth,9,good\nSouth,3,bad\nNorth,7,fine\nEast,10,great\n,8,\n"
    );
    assert_eq!(read(&alone), (5, vec![]));
    let comments = format!(
        "Comment,{QUESTION}\nGreat service indeed,9\nAverage,7\nSlow delivery,3\nFine,8\nGood,10\nSum,2\n"
    );
    assert_eq!(read(&comments), (6, vec![]));
    let customers = "Customer,Score\nShell,9\nTotal,3\nBP,7\nMedia,9\nMean,7\n";
    assert_eq!(read(customers), (5, vec![]));
    let groups = ["Promoter,9,100", "Passive,7,50", "Detractor,3,20"];
    let rows = (0..30).map(|at| format!("{}\n", groups[at % 3]));
    let header = std::iter::once(format!("Segment,{QUESTION},Spend\n"));
    assert_eq!(read(&header.chain(rows).collect::<String>()), (30, vec![]));
}

#[test]
fn a_kind_of_thing_in_a_sorted_table_is_no_total_whatever_the_numbers() {
    const HEADERS: &str = "Quality,How likely are you to recommend us?\n";
    let sorted = "Average,7\nAverage,6\nAverage,7\nGood,9\nGood,10\nPoor,2\nPoor,3\n";
    assert_eq!(read(&[HEADERS, sorted].concat()), (7, vec![]));
    let by_day = "Good,9\nPoor,5\nAverage,7\nGreat,10\nAverage,6\nBad,1\n";
    assert_eq!(read(&[HEADERS, by_day].concat()), (6, vec![]));
}

#[test]
fn sums_of_parts_and_of_the_whole_are_told_whether_they_are_rounded_or_not() {
    let text = "Branch,Score,Comment\nN,9,a\nN,10,b\nN,3,c\nTotal,7.33,\nS,9,d\nS,3,e\nTotal,6,\n\
        E,2,f\nE,3,g\nTotal,2.5,\nGrand Total,7,\n";
    let totals = [5, 8, 11, 12].map(|line| (line, WhyNot::Total));
    assert_eq!(read(text), (7, totals.to_vec()));
}

#[test]
fn who_does_not_know_the_day_has_answered() {
    let dated = thirty("Datum;Bewertung (0-10);Kommentar");
    for day in ["unbekannt", "gestern"] {
        assert_eq!(read(&format!("{dated}{day};5;\n")), (31, vec![]));
    }
}

#[test]
fn a_rating_alone_is_an_answer_whoever_never_finished() {
    let text = "Completed,How likely are you to recommend us?,Satisfaction (1-5),Region\n\
        2026-03-01,9,4,North\n2026-03-02,3,2,South\n,,5,North\n2026-03-04,7,3,East\n\
        ,8,3,East\n,,,North\n";
    assert_eq!(read(text), (5, vec![(7, WhyNot::Nothing)]));
}

#[test]
fn headers_that_come_again_are_no_answer() {
    let text = "Date,Customer,How likely are you to recommend us?,Reason,Comment\n\
        2026-07-01,Ann,9,Price,fine\n2026-07-02,Bob,3,Service,slow\n\
        Date,Customer,How likely are you to recommend us?,Reason,Comment\n\
        2026-07-03,Cid,10,Price,great\n2026-07-04,Dan,7,Service,ok then\n";
    assert_eq!(read(text), (4, vec![(4, WhyNot::Header)]));
    // A word that somebody says is one of the headers, and no more.
    let text = "Score,Comment,Shop\n9,Comment,North\n3,slow,South\n";
    assert_eq!(read(text), (2, vec![]));
}

#[test]
fn an_answer_that_stands_there_twice_is_one_and_is_known_again() {
    const HEADERS: &str = "Response ID,Date,Score,Comment,Customer\n";
    let first = "R1,2026-07-01,9,ok,Ann\nR2,2026-07-02,3,bad,Bob\nR3,2026-07-03,7,,Cid\n";
    let second = "R1,2026-07-01,10,better,Ann\nR2,2026-07-02,,,Bob\nR4,2026-07-04,8,new,Dan\n\
        R3,2026-07-03,7,,Cid\nR4,2026-07-04,2,twice,Dan\n";
    let mut project = Project::new(ProjectId::from_random(1), Survey::default());
    let mut rng = fastrand::Rng::with_seed(7);
    for (rows, answers, updated, skipped) in [(first, 3, 0, 0), (second, 1, 1, 2)] {
        let table = Table::read([HEADERS, rows].concat().into()).unwrap();
        let mut mapping = propose(&table);
        mapping.duplicates = Duplicates::Update;
        let plan = plan(&table, &mapping, &project, &mut go_on).unwrap();
        let counted = plan.counted;
        assert_eq!(
            (counted.answers, counted.updated, counted.duplicates),
            (answers, updated, skipped)
        );
        let edit = plan.into_edit(&project, &mut rng, &mut go_on).unwrap();
        project.apply(edit).unwrap();
    }
    assert_eq!(project.responses().len(), 4);
}

/// Delighted and `HubSpot` list what was answered to several questions in one column.
#[test]
fn what_answers_another_question_is_no_answer_to_this_one() {
    let others = |lines: &[usize]| -> Vec<(usize, WhyNot)> {
        lines
            .iter()
            .map(|&line| (line, WhyNot::OtherQuestion))
            .collect()
    };
    let text = "Response ID,Survey type,Score,Created at\n1001,nps,10,2024-03-01\n1002,csat,5,2024-03-02\n\
        1003,csat,5,2024-03-03\n1004,nps,9,2024-03-04\n1005,ces,4,2024-03-05\n1006,nps,8,2024-03-06\n";
    assert_eq!(read(text), (3, others(&[3, 4, 6])));
    let text = "Date,Question,Score\n2024-03-01,How satisfied were you?,2\n2024-03-03,How likely are you to recommend us?,9\n\
        2024-03-04,How likely are you to recommend us?,3\n";
    assert_eq!(read(text), (2, others(&[2])));
    // All of one kind are what they are called.
    let text = "Type,Score\nregular,9\nnew,3\nregular,7\n";
    assert_eq!(read(text), (3, Vec::new()));
}

#[test]
fn a_survey_that_is_called_after_another_question_still_asks_this_one() {
    const QUESTION: &str = "How likely are you to recommend us?";
    let asked = format!("Survey name,{QUESTION}\n");
    for (header, kinds) in [
        (
            asked.as_str(),
            ["Relationship NPS", "Support satisfaction", "csat"],
        ),
        (
            "Survey type,Score\n",
            ["Relational NPS", "Transactional satisfaction", "Easy plan"],
        ),
        (
            "Umfrage,Bewertung\n",
            ["NPS Frühjahr", "Kundenzufriedenheit Herbst", ""],
        ),
        ("Type,Score\n", ["NPS email", "Facility kiosk", "Web"]),
    ] {
        let scores = ["10", "3", "5", "9", "2", "8"];
        let rows = scores
            .iter()
            .zip(kinds.iter().cycle())
            .map(|(score, kind)| format!("{kind},{score}\n"));
        let text: String = std::iter::once(header.to_owned()).chain(rows).collect();
        assert_eq!(read(&text), (6, Vec::new()), "{header}");
    }
    // So many from one to five are on a scale of their own.
    let rows = (0..10).fold(String::new(), |rows, row| {
        format!("{rows}Shop satisfaction,{}\n", row % 5 + 1)
    });
    let text = format!("Survey,Score\nShop NPS,9\nShop NPS,10\nShop NPS,7\n{rows}");
    assert_eq!(read(&text).0, 3);
}

#[test]
fn counts_of_promoters_are_no_answers_however_they_are_called() {
    let answers = "Anna Smith,10\nBob Jones,9\nCarla Diaz,3\nDan Moss,8\n";
    for (header, sums) in [
        ("Name,Score", ["Promoters (9-10),2", "Detractors (0-6),1"]),
        (
            "Name,Score",
            ["Number of promoters,2", "Number of detractors,1"],
        ),
        ("Név,Pontszám", ["Támogatók száma,2", "Bírálók száma,1"]),
        ("Name,Score", ["% promoters,5", "% detractors,2"]),
    ] {
        let text = format!("{header}\n{answers}{}\n", sums.join("\n"));
        let totals = [6, 7].map(|line| (line, WhyNot::Total));
        assert_eq!(read(&text), (4, totals.to_vec()), "{sums:?}");
    }
}

#[test]
fn the_average_of_a_month_is_no_answer_of_its_last_one() {
    let text = "Date,Name,Score\n2024-03-01,Anna Smith,10\n2024-03-02,Bob Jones,9\n2024-03-03,Carla Diaz,5\n\
        ,March average,8\n2024-04-01,Anna Smith,8\n2024-04-02,Eve Li,10\n2024-04-03,Flo Orr,9\n\
        2024-04-04,Gus Ash,9\n,April average,9\n";
    let totals = [5, 10].map(|line| (line, WhyNot::Total));
    assert_eq!(read(text), (7, totals.to_vec()));
}

#[test]
fn rows_that_are_only_numbered_and_what_a_program_writes_below_a_table_are_no_answers() {
    let nothing = |lines: &[usize]| -> Vec<(usize, WhyNot)> {
        lines.iter().map(|&line| (line, WhyNot::Nothing)).collect()
    };
    let text = "No,Date,Score,Comment\n1,2024-03-01,10,Great\n2,2024-03-02,3,Slow\n3,2024-03-03,,so so\n4,,,\n5,,,\n";
    assert_eq!(read(text), (3, nothing(&[5, 6])));
    let rows: String = (10..20).fold(String::new(), |rows, day| {
        format!("{rows}\"SR-00{day}\",\"{}\",\"3/{day}/2024\"\n", day % 11)
    });
    let text = format!(
        "\"Survey Response: Name\",\"Score\",\"Created Date\"\n{rows}\n\n\"NPS Report 2024\"\n\"Generated By: Kate Fox\"\n"
    );
    assert_eq!(read(&text), (10, nothing(&[14, 15])));
}
