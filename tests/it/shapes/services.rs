//! A fixture for each service's shape.

use goodword::exchange::Heading;
use goodword::exchange::import::{ColumnUse, ScoreGuess, propose};
use goodword::model::FieldKind;

use super::{empty, fixture, imported, planned, said, table};

/// What the fixture of each service says: score, day and comment.
const SHAPES: [(&str, &[&str]); 11] = [
    (
        "google_forms",
        &[
            "9 2026-03-01 Warm bread, kind people",
            "3 2026-03-01 Had to wait",
            "7 2026-03-02 ",
            "10 2026-03-04 Best rolls in town",
        ],
    ),
    (
        "microsoft_forms",
        &[
            "9 2026-03-13 Nothing at all",
            "6 2026-03-14 Open earlier",
            "10 2026-03-15 ",
        ],
    ),
    (
        "surveymonkey",
        &[
            "10 2026-03-21 Lovely place",
            "0 2026-03-22 Never again",
            "8 2026-03-23 ",
        ],
    ),
    (
        "typeform",
        &[
            "9 2026-03-01 Quick and friendly",
            "5 2026-03-02 Too expensive for me",
            "8 2026-03-03 ",
        ],
    ),
    (
        "tally",
        &[
            "10 2026-03-01 Great team",
            "4 2026-03-02 Nobody answered the phone",
            "7 2026-03-03 ",
        ],
    ),
    (
        "limesurvey",
        &[
            "9 2026-03-01 Helpful staff at the desk",
            "2 - Cold coffee twice in a row",
            "8 2026-03-03 ",
        ],
    ),
    (
        "qualtrics",
        &[
            "10 2026-03-01 The people are wonderful",
            "4 2026-03-02 Nobody called me back",
            "7 2026-03-03 ",
        ],
    ),
    (
        "formbricks",
        &[
            "9 2026-03-01 Easy to reach and fast",
            "1 2026-03-02 Still waiting for a reply",
            "8 2026-03-03 ",
        ],
    ),
    (
        "delighted",
        &[
            "10 2026-03-01 Could not be better",
            "6 2026-03-03 Took too long to arrive",
            "8 2026-03-05 ",
        ],
    ),
    (
        "retently",
        &[
            "9 2026-03-01 Very happy with the change",
            "2 2026-03-13 Bugs every single week",
            "7 2026-03-14 ",
        ],
    ),
    (
        "salesforce",
        &[
            "9 2026-03-01 Because it simply works",
            "3 2026-03-15 Support is hard to reach",
            "8 2026-03-16 ",
        ],
    ),
];

#[test]
fn each_service_s_shape_is_known() {
    for (name, expected) in SHAPES {
        let table = fixture(&format!("shapes/{name}.csv"));
        let mapping = propose(&table);
        assert!(
            matches!(mapping.score, ScoreGuess::Sure(_)),
            "{name} {:?}",
            mapping.score
        );
        assert_eq!(
            said(&imported(empty(), &table, &mapping)),
            expected,
            "{name}"
        );
    }
}

#[test]
fn the_same_file_twice_adds_nothing_whatever_its_shape() {
    for name in [
        "google_forms",
        "microsoft_forms",
        "surveymonkey",
        "qualtrics",
        "delighted",
        "salesforce",
    ] {
        let table = fixture(&format!("shapes/{name}.csv"));
        let mapping = propose(&table);
        let once = imported(empty(), &table, &mapping);
        let again = planned(&table, &mapping, &once);
        assert_eq!(again.counted.answers, 0, "{name}");
        assert_eq!(again.counted.duplicates, once.responses().len(), "{name}");
        assert_eq!(imported(once.clone(), &table, &mapping), once, "{name}");
    }
}

#[test]
fn what_another_program_calls_an_answer_is_its_id_and_what_it_notes_of_computers_is_left_out() {
    let table = fixture("shapes/surveymonkey.csv");
    let mapping = propose(&table);
    assert_eq!(mapping.column_of(ColumnUse::Own(Heading::Id)), Some(0));
    let left_out: Vec<_> = mapping.columns_of(ColumnUse::LeftOut).collect();
    assert!(left_out.contains(&table.column_named("IP Address").unwrap()));
    let use_of = |name: &str| mapping.uses()[table.column_named(name).unwrap()];
    assert_eq!(use_of("What did you like?"), ColumnUse::Several);
    assert_eq!(
        use_of("Start Date"),
        ColumnUse::Text,
        "nothing to break down by"
    );
    let project = imported(empty(), &table, &mapping);
    let service = project
        .fields()
        .named("How satisfied are you with?: Service");
    assert!(matches!(
        service.unwrap().kind,
        FieldKind::Rating(_) | FieldKind::Choice(_)
    ));
}

#[test]
fn groups_that_a_service_made_of_the_scores_are_left_out() {
    for (header, groups) in [
        ("Q1 - Group", ["Promoter", "Detractor", "Passive"]),
        (
            "How likely are you to recommend us? - Group",
            ["promoters", "detractors", "passives"],
        ),
        ("NPS csoport", ["Ajánló", "Bíráló", "Passzív"]),
        ("分组", ["推荐者", "贬损者", "被动者"]),
    ] {
        let [nine, three, seven] = groups;
        let table = table(&format!(
            "Recommend us? (0-10),{header},Why\n9,{nine},a\n3,{three},b\n7,{seven},\n10,{nine},\n"
        ));
        let mapping = propose(&table);
        assert_eq!(mapping.uses()[1], ColumnUse::LeftOut, "{header}");
        assert_eq!(mapping.column_of(ColumnUse::Score), Some(0), "{header}");
    }
    for moods in [["Neutral", "Angry"], ["Neutral", "Neutral"]] {
        let [one, other] = moods;
        let table = table(&format!(
            "Recommend us? (0-10),Mood\n9,{one}\n3,{other}\n8,{one}\n"
        ));
        assert_eq!(propose(&table).uses()[1], ColumnUse::Choice);
    }
}
