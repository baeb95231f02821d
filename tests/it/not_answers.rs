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
        "Zwischenstand;7;",
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
