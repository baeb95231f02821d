//! Answers that are there already.

use goodword::exchange::import::{Duplicates, Mapping, ReadRow, Table, propose};

use super::{empty, imported, planned, said, table};

#[test]
fn what_is_there_is_updated_or_kept_where_somebody_says_so() {
    let first = table("Response ID,Score,Why\nx1,9,kind\nx2,3,cold\n");
    let second = table("Response ID,Score,Why\nx1,7,\nx3,10,warm\n");
    let before = imported(empty(), &first, &propose(&first));
    let mut mapping = propose(&second);
    mapping.duplicates = Duplicates::Update;
    let counted = planned(&second, &mapping, &before).counted;
    assert_eq!(
        (counted.answers, counted.updated, counted.duplicates),
        (1, 1, 0)
    );
    let after = imported(before.clone(), &second, &mapping);
    assert_eq!(said(&after), ["7 - kind", "3 - cold", "10 - warm"]);
    mapping.duplicates = Duplicates::Keep;
    let kept = imported(before, &second, &mapping);
    assert_eq!(kept.responses().len(), 4);
}

#[test]
fn the_preview_shows_what_is_new_before_what_is_known() {
    let rows: String = (1..=20).fold(String::new(), |rows, day| {
        format!("{rows}9,2026-01-{day:02},day {day}\n")
    });
    let first = table(&format!("Score,Date,Why\n{rows}"));
    let before = imported(empty(), &first, &propose(&first));
    let lines = |table: &Table, mapping: &Mapping| {
        let preview = planned(table, mapping, &before).preview;
        let lines = |rows: Vec<ReadRow<'_>>| rows.iter().map(|row| row.line).collect::<Vec<_>>();
        (lines(preview.first), lines(preview.odd))
    };
    let more = table(&format!(
        "Score,Date,Why\n{rows}3,2026-02-01,cold\n11,2026-02-02,odd\n8,2026-02-03,warm\n"
    ));
    let mut mapping = propose(&more);
    assert_eq!(lines(&more, &mapping), (vec![22, 23, 24], vec![]));
    mapping.duplicates = Duplicates::Update;
    assert_eq!(lines(&more, &mapping), (vec![22, 23, 24, 2, 3], vec![]));
    // Where there is nothing new, at least it shows what is there.
    assert_eq!(
        lines(&first, &propose(&first)),
        (vec![2, 3, 4, 5, 6], vec![])
    );
}

#[test]
fn two_people_who_said_the_same_stay_two() {
    let table = table("Score,Date\n9,2026-01-02\n9,2026-01-02\n");
    let once = imported(empty(), &table, &propose(&table));
    assert_eq!(once.responses().len(), 2);
    assert_eq!(
        planned(&table, &propose(&table), &once).counted.duplicates,
        2
    );
}
