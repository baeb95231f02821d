//! Columns that become ratings.

use goodword::exchange::import::{ColumnUse, Mapping, Table, Trouble, plan, propose};
use goodword::model::{FieldKind, FieldValue, Project, Scale};

use super::{go_on, planned, project_of, rng};

/// "Ease" as a rating, "Desk" as it is proposed.
fn rated(rows: &str) -> (Table, Mapping) {
    let table = Table::read(format!("Score,Ease,Desk\n{rows}").into_bytes()).unwrap();
    let mut mapping = propose(&table);
    mapping.choose(table.column_named("Ease").unwrap(), ColumnUse::Rating);
    (table, mapping)
}

fn ratings(project: &Project) -> Vec<Option<FieldValue>> {
    let field = project.fields().named("Ease").unwrap().id;
    let answers = project.responses().iter();
    answers.map(|each| each.value(field)).collect()
}

#[test]
fn a_column_becomes_a_rating_on_the_shortest_usual_scale() {
    for (cells, scale) in [
        (["1", "5", "3"], Scale::SATISFACTION),
        (["1", "7", "3"], Scale::EFFORT),
        (["0", "4", "3"], Scale::WIDEST),
    ] {
        let [a, b, c] = cells;
        let (table, mapping) = rated(&format!("9,{a},x\n8,{b} (very),y\n10,,y\n3,{c}.0,x\n"));
        let project = project_of(&table, &mapping);
        let field = project.fields().named("Ease").unwrap();
        assert_eq!(field.kind, FieldKind::Rating(scale), "{cells:?}");
        let read = |cell: &str| Some(FieldValue::Rating(cell.parse().unwrap()));
        assert_eq!(ratings(&project), [read(a), read(b), None, read(c)]);
    }
}

#[test]
fn what_is_no_rating_is_said_with_its_line_and_left_empty() {
    let (table, mapping) = rated("9,4,x\n8,often,y\n3,2.5,x\n");
    let plan = planned(&table, &mapping);
    assert_eq!((plan.counted.answers, plan.counted.not_ratings), (3, 2));
    let told: Vec<_> = plan
        .problems
        .iter()
        .map(|each| (each.line, each.trouble.clone()))
        .collect();
    let not = |cell: &str| Trouble::NotARating {
        cell: cell.to_owned(),
        scale: Scale::SATISFACTION,
    };
    assert_eq!(told, [(3, not("often")), (4, not("2.5"))]);
    let project = project_of(&table, &mapping);
    assert_eq!(ratings(&project), [Some(FieldValue::Rating(4)), None, None]);
}

#[test]
fn a_rating_that_is_there_takes_the_column_of_its_name_whatever_was_proposed() {
    let (table, mapping) = rated("9,4,x\n");
    let mut project = project_of(&table, &mapping);
    let more = Table::read(b"Score,Ease,Desk\n7,3,x\n2,6,x\n".to_vec()).unwrap();
    let proposed = propose(&more);
    let plan = plan(&more, &proposed, &project, &mut go_on).unwrap();
    assert_eq!(plan.counted.not_ratings, 1, "the scale ends at 5");
    let edit = plan.into_edit(&project, &mut rng(), &mut go_on).unwrap();
    project.apply(edit).unwrap();
    let rating = |value| Some(FieldValue::Rating(value));
    assert_eq!(ratings(&project), [rating(4), rating(3), None]);
}

#[test]
fn a_rating_is_proposed_where_header_and_values_say_so_in_however_few_answers() {
    let used = |header: &str, cells: &[&str]| {
        let rows = cells.iter().map(|cell| format!("9,{cell}\n8,{cell}\n"));
        let rows: String = rows.collect();
        let text = format!("How likely are you to recommend us?,{header}\n{rows}");
        let table = Table::read(text.into_bytes()).unwrap();
        propose(&table).uses()[1]
    };
    for header in [
        "Taste (1-5)",
        "Rate our staff",
        "Satisfaction",
        "Elégedettség",
        "Tyytyväisyys",
        "Zadowolenie z obsługi",
        "满意度",
    ] {
        assert_eq!(used(header, &["4", "5"]), ColumnUse::Rating, "{header}");
        assert_eq!(used(header, &["5"]), ColumnUse::Rating, "{header}");
    }
    assert_eq!(
        used("Satisfaction", &["3", "4", "5", "5", "4", "3"]),
        ColumnUse::Rating
    );
    assert_eq!(
        used("Stars (1-5)", &["5", "4", "5", "5", "4", "5"]),
        ColumnUse::Rating
    );
    for (header, cells) in [
        ("Table", &["4", "5"][..]),
        ("Satisfied", &["yes", "no"]),
        ("Satisfied", &["1", "0"]),
        ("Rating given", &["1", "0", "1", "0", "0", "1"]),
    ] {
        assert_eq!(used(header, cells), ColumnUse::Choice, "{header} {cells:?}");
    }
}
