//! Rows that are no answers, and cells that cannot be read.

use goodword::exchange::import::{ColumnUse, ScoreGuess, Trouble, WhyNot, propose};

use super::{empty, fixture, imported, planned, said, table};

#[test]
fn totals_and_trials_are_listed_and_not_counted() {
    let trial = fixture("shapes/qualtrics.csv");
    let plan = planned(&trial, &propose(&trial), &empty());
    let skipped: Vec<_> = plan
        .skipped
        .iter()
        .map(|each| (each.line, each.why))
        .collect();
    assert_eq!(skipped, [(6, WhyNot::Preview)]);
    let summed = table("Branch,Score,Date\nHarbour,9,2026-01-02\nMarket,3,2026-01-03\nTotal,6,\n");
    let plan = planned(&summed, &propose(&summed), &empty());
    let skipped: Vec<_> = plan
        .skipped
        .iter()
        .map(|each| (each.line, each.why))
        .collect();
    assert_eq!(
        (plan.counted.answers, skipped),
        (2, vec![(4, WhyNot::Total)])
    );
}

#[test]
fn a_score_column_that_is_half_unreadable_is_one_and_its_cells_are_listed() {
    let table = table("NPS,Why\n9,a\nn/a,b\nrefused,c\n7,d\nx,e\n10,f\n");
    let mapping = propose(&table);
    assert_eq!(mapping.score, ScoreGuess::Sure(0));
    assert_eq!(planned(&table, &mapping, &empty()).counted.not_scores, 3);
}

#[test]
fn unreadable_dates_are_told_and_future_ones_remarked_upon() {
    let table = table("Score,Date\n9,soon\n3,later\n8,2027-01-01\n");
    let mut mapping = propose(&table);
    mapping.latest_day = "2026-11-22".parse().ok();
    assert_eq!(mapping.uses(), [ColumnUse::Score, ColumnUse::Date]);
    let plan = planned(&table, &mapping, &empty());
    assert_eq!((plan.counted.not_dates, plan.counted.future_dates), (2, 1));
    let future = Trouble::FutureDate("2027-01-01".parse().unwrap());
    assert!(plan.problems.iter().any(|each| each.trouble == future));
    let project = imported(empty(), &table, &mapping);
    assert_eq!(said(&project), ["9 - ", "3 - ", "8 2027-01-01 "]);
}

#[test]
fn months_are_dates_and_no_telephone_numbers() {
    for (cells, first) in [
        (["2021-05", "2021-06"], "2021-05-01"),
        (["202104", "202105"], "2021-04-01"),
    ] {
        let text = format!(
            "Month,Score,Why\n{},9,good bread here\n{},3,bad luck today\n",
            cells[0], cells[1]
        );
        let table = table(&text);
        let mapping = propose(&table);
        assert_eq!(mapping.column_of(ColumnUse::Date), Some(0), "{cells:?}");
        let day = imported(empty(), &table, &mapping)
            .responses()
            .get(0)
            .unwrap()
            .day();
        assert_eq!(day, first.parse().ok());
    }
}

#[test]
fn a_status_that_somebody_noted_by_hand_is_a_field_and_one_of_a_program_is_none() {
    let found = table(
        "Score\tStatus\tProgress\n10\tregular\tdone\n3\tnew\topen\n8\tregular\tdone\n9\tnew\tdone\n",
    );
    let uses = [ColumnUse::Score, ColumnUse::Choice, ColumnUse::Choice];
    assert_eq!(propose(&found).uses(), uses);
    let found = table(
        "Score\tStatus\tProgress\n10\tIP Address\t100\n3\tSurvey Preview\t64\n8\tComplete\t100\n",
    );
    let uses = [ColumnUse::Score, ColumnUse::LeftOut, ColumnUse::LeftOut];
    assert_eq!(propose(&found).uses(), uses);
}
