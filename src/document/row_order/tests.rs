use super::*;
use crate::model::{
    Choice, Customer, Edit, Field, FieldKind, FieldValue, Group, Kept, ListEdit, Placed, ProjectId,
    Reason, Response, ResponseId, Score, Survey,
};

const CHANNEL: FieldId = FieldId::FIRST;

/// Five answers: their scores 9, 2, none, 9, 10.
fn project() -> Project {
    let mut project = Project::new(ProjectId::from_random(1), Survey::default());
    let choice = |number: &str, name: &str| Choice {
        id: number.parse().unwrap(),
        name: name.to_owned(),
        kept: Kept::default(),
    };
    let channel = Field {
        id: CHANNEL,
        name: "Channel".to_owned(),
        kind: FieldKind::Choice(vec![choice("v1", "Phone"), choice("v2", "E-mail")]),
        role: None,
        kept: Kept::default(),
    };
    let anna = Customer {
        id: "c1".parse().unwrap(),
        name: "Żaneta".to_owned(),
        contact: "zan@example.org".to_owned(),
        kept: Kept::default(),
    };
    let price = Reason {
        id: "r1".parse().unwrap(),
        name: "Price".to_owned(),
        kept: Kept::default(),
    };
    for edit in [
        Edit::Field(ListEdit::append(channel)),
        Edit::Customer(ListEdit::append(anna)),
        Edit::Reason(ListEdit::append(price)),
    ] {
        project.apply(edit).unwrap();
    }
    let answers = [
        (9, "Warm bread", "v2", Some("2026-03-02")),
        (2, "COLD bread", "v1", Some("2026-01-05")),
        (99, "", "", None),
        (9, "apples", "v1", Some("2026-02-01")),
        (10, "Ältere Brötchen", "", Some("2026-03-02")),
    ];
    for (number, (score, comment, channel, day)) in answers.into_iter().enumerate() {
        let mut response = Response::new(ResponseId::from_random(number as u64));
        response.score = Score::new(score).ok();
        response.comment = comment.to_owned();
        response.day = day.map(|day| day.parse().unwrap());
        if let Ok(id) = channel.parse() {
            response.set_value(CHANNEL, Some(FieldValue::Choice(id)));
        }
        if number == 3 {
            response.customer = "c1".parse().ok();
            response.set_reasons(vec!["r1".parse().unwrap()]);
        }
        project.apply(Edit::add(response)).unwrap();
    }
    project
}

fn rows(query: &RowQuery) -> Vec<usize> {
    ordered_rows(&project(), query, &AtomicBool::new(true)).unwrap()
}

fn sorted(column: RowColumn, descending: bool) -> Vec<usize> {
    rows(&RowQuery {
        sort: RowSort { column, descending },
        ..RowQuery::default()
    })
}

fn found(search: &str) -> Vec<usize> {
    rows(&RowQuery {
        search: search.to_owned(),
        ..RowQuery::default()
    })
}

#[test]
fn rows_sort_by_any_column_with_the_missing_last_either_way() {
    let table = [
        (RowColumn::Number, [0, 1, 2, 3, 4], [4, 3, 2, 1, 0]),
        (RowColumn::Score, [1, 0, 3, 4, 2], [4, 0, 3, 1, 2]),
        (RowColumn::Day, [1, 3, 0, 4, 2], [0, 4, 3, 1, 2]),
        (RowColumn::Comment, [3, 1, 0, 4, 2], [4, 0, 1, 3, 2]),
        (RowColumn::Reasons, [3, 0, 1, 2, 4], [3, 0, 1, 2, 4]),
        (RowColumn::Customer, [3, 0, 1, 2, 4], [3, 0, 1, 2, 4]),
        (RowColumn::Contact, [3, 0, 1, 2, 4], [3, 0, 1, 2, 4]),
        (RowColumn::Field(CHANNEL), [1, 3, 0, 2, 4], [0, 1, 3, 2, 4]),
    ];
    for (column, ascending, descending) in table {
        assert_eq!(sorted(column, false), ascending, "{column:?} ascending");
        assert_eq!(sorted(column, true), descending, "{column:?} descending");
    }
}

#[test]
fn a_search_finds_any_text_of_an_answer_whatever_its_case() {
    let table: [(&str, &[usize]); 8] = [
        ("  bread ", &[0, 1]),
        ("cold", &[1]),
        ("ÄLTERE bröt", &[4]),
        ("żaneta", &[3]),
        ("ZAN@", &[3]),
        ("price", &[3]),
        ("phone", &[1, 3]),
        ("nothing of the kind", &[]),
    ];
    for (search, expected) in table {
        assert_eq!(found(search), expected, "{search}");
    }
    assert_eq!(found("   ").len(), 5);
}

#[test]
fn filter_search_and_sort_go_together() {
    let filter = Filter {
        period: Some(crate::analysis::Period {
            from: Some("2026-02-01".parse().unwrap()),
            to: None,
        }),
        ..Filter::default()
    };
    let query = RowQuery {
        said: None,
        filter,
        search: "b".to_owned(),
        sort: RowSort {
            column: RowColumn::Score,
            descending: true,
        },
    };
    assert_eq!(rows(&query), [4, 0]);
}

#[test]
fn a_word_is_looked_for_whole_in_the_answers_of_its_group() {
    let said = |word: &str, by| RowQuery {
        said: Some(Said {
            word: word.to_owned(),
            by,
        }),
        ..RowQuery::default()
    };
    assert_eq!(rows(&said("bread", Group::Detractor)), [1]);
    assert_eq!(rows(&said("bread", Group::Promoter)), [0]);
    assert_eq!(rows(&said("br", Group::Promoter)), [0; 0]);
    let searched = RowQuery {
        search: "phone".to_owned(),
        ..said("bread", Group::Promoter)
    };
    assert_eq!(rows(&searched), [0; 0]);
}

#[test]
fn a_list_no_longer_wanted_is_given_up() {
    let query = RowQuery {
        search: "bread".to_owned(),
        ..RowQuery::default()
    };
    assert_eq!(
        ordered_rows(&project(), &query, &AtomicBool::new(false)),
        None
    );
}

#[test]
fn rows_of_later_blocks_are_found_in_their_place() {
    let mut project = project();
    let many = 3 * Block::CAPACITY;
    let placed = (5..many).map(|number| {
        let mut response = Response::new(ResponseId::from_random(number as u64));
        if number == many - 7 {
            response.comment = "needle".to_owned();
        }
        crate::model::Placed {
            row: usize::MAX,
            response,
        }
    });
    project
        .apply(Edit::InsertResponses(placed.collect()))
        .unwrap();
    let query = RowQuery {
        search: "needle".to_owned(),
        ..RowQuery::default()
    };
    let rows = ordered_rows(&project, &query, &AtomicBool::new(true)).unwrap();
    assert_eq!(rows, [many - 7]);
}

#[test]
fn many_rows_are_sorted_in_halves_as_they_would_be_at_once() {
    let scores: Vec<Option<u8>> = (0..60_000_u32)
        .map(|at| u8::try_from(at.wrapping_mul(2_654_435_761) >> 28).ok())
        .map(|score| score.filter(|score| *score <= 10))
        .collect();
    let placed = (0_u64..).zip(&scores).map(|(number, score)| {
        let mut response = Response::new(ResponseId::from_random(number));
        response.score = score.and_then(|score| Score::new(score).ok());
        Placed {
            row: usize::MAX,
            response,
        }
    });
    let mut project = Project::new(ProjectId::from_random(1), Survey::default());
    project
        .apply(Edit::InsertResponses(placed.collect()))
        .unwrap();
    for descending in [false, true] {
        let query = RowQuery {
            sort: RowSort {
                column: RowColumn::Score,
                descending,
            },
            ..RowQuery::default()
        };
        let mut expected: Vec<usize> = (0..scores.len()).collect();
        expected.sort_by_key(|&row| match scores[row] {
            None => 100,
            Some(score) if descending => 10 - i32::from(score),
            Some(score) => i32::from(score),
        });
        let found = ordered_rows(&project, &query, &AtomicBool::new(true));
        assert_eq!(found, Some(expected));
    }
}
