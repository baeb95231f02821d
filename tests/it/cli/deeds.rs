//! `goodword deeds`: what customers did beside what they said.

use goodword::model::{
    Audience, Customer, CustomerId, Deed, Deeds, Edit, Kept, ListEdit, Project, ProjectId,
    Response, ResponseId, Score, Spend, Survey,
};
use serde_json::Value;

use super::run;

/// Four promoters of whom three are known: two recommended; and a detractor who left.
fn survey(audience: Audience, folder: &tempfile::TempDir) -> String {
    let survey = Survey {
        audience,
        ..Survey::default()
    };
    let mut project = Project::new(ProjectId::from_random(1), survey);
    for (number, score, times, left) in [
        (1, 10, Some(2), None),
        (2, 9, Some(1), None),
        (3, 9, Some(0), None),
        (4, 9, None, None),
        (5, 1, Some(0), Some(1)),
    ] {
        let id = CustomerId::new(u32::try_from(number).unwrap().try_into().unwrap());
        let item = Customer {
            id,
            name: format!("Customer {number}"),
            contact: String::new(),
            kept: Kept::default(),
        };
        let day = "2026-11-01".parse().unwrap();
        let deeds = Deeds {
            recommended: times.map(|times| Deed::new(times, day)),
            left: left.map(|left| Deed::new(left, day)),
            spend: Spend::new(100.0, day),
            ..Deeds::of(id)
        };
        let answer = Response {
            score: Score::new(score).ok(),
            customer: Some(id),
            ..Response::new(ResponseId::from_random(number))
        };
        for edit in [
            Edit::Customer(ListEdit::append(item)),
            Edit::add(answer),
            Edit::Deeds(ListEdit::append(deeds)),
        ] {
            project.apply(edit).unwrap();
        }
    }
    let mut bytes = Vec::new();
    let header = goodword::project_file::Header::default();
    goodword::project_file::write(&project, &header, &mut bytes).unwrap();
    let path = folder.path().join("bakery.goodword.json");
    std::fs::write(&path, bytes).unwrap();
    path.to_str().unwrap().to_owned()
}

#[test]
fn what_customers_did_is_told_by_group_with_its_range_or_why_there_is_none() {
    let folder = tempfile::tempdir().unwrap();
    let file = survey(Audience::Customers, &folder);
    let text = run(&["deeds", &file]).out;
    for wanted in [
        "67% · 2 of 3",
        "likely 21% to 94%",
        "too few to say",
        "a rule of thumb",
        "Of the promoters of whom it is known (3 of 4), 67% did recommend you",
    ] {
        assert!(text.contains(wanted), "{wanted:?} is not in\n{text}");
    }
    let json: Value = serde_json::from_str(&run(&["deeds", &file, "--json"]).out).unwrap();
    let recommended = &json["promoters"]["recommended"];
    assert_eq!(
        (&recommended["known"], &recommended["yes"]),
        (&3.into(), &2.into())
    );
    assert!(recommended["lower"].as_f64().unwrap() > 20.0);
    assert_eq!(json["promoters"]["spending"]["sum"], 400.0);
    assert_eq!(json["detractors"]["left"]["lower"], Value::Null);
}

#[test]
fn money_has_the_currency_that_the_owner_named() {
    let folder = tempfile::tempdir().unwrap();
    let file = survey(Audience::Customers, &folder);
    assert!(run(&["deeds", &file]).out.contains(" 400"), "plain figures");
    let plain = std::fs::read_to_string(&file).unwrap();
    let survey = "  \"survey\":";
    let named = format!("  \"follow_up\": {{\"currency\":\"PLN\"}},\n{survey}");
    std::fs::write(&file, plain.replacen(survey, &named, 1)).unwrap();
    let text = run(&["deeds", &file]).out;
    assert!(text.contains("PLN\u{a0}400"), "{text}");
    let json: Value = serde_json::from_str(&run(&["deeds", &file, "--json"]).out).unwrap();
    assert_eq!(json["currency"], "PLN");
}

#[test]
fn nothing_is_told_of_employees() {
    let folder = tempfile::tempdir().unwrap();
    let file = survey(Audience::Employees, &folder);
    let json: Value = serde_json::from_str(&run(&["deeds", &file, "--json"]).out).unwrap();
    assert_eq!(json, serde_json::json!({ "withheld": true }));
    assert!(
        run(&["deeds", &file])
            .out
            .contains("A survey of employees has no follow-up")
    );
}
