//! What somebody said in words, and what they chose.

mod follow_up;
mod notes;
mod whose;

use goodword::exchange::import::{ColumnUse, propose};
use goodword::model::Project;

use super::{empty, fixture, imported, table};

#[test]
fn what_is_asked_in_words_is_the_comment() {
    for header in [
        "What is the primary reason?",
        "Was ist der Hauptgrund?",
        "Por quê?",
        "建议",
        "Mit javítsunk?",
        "Mitä voisimme parantaa?",
        "Co możemy poprawić?",
        "How can we improve?",
    ] {
        let table = table(&format!("Recommend us? (0-10),{header}\n9,so\n3,no\n"));
        assert_eq!(propose(&table).uses()[1], ColumnUse::Comment, "{header}");
    }
    // With choices it is none.
    let rows = "9,Price\n9,Staff\n9,Speed\n".repeat(4);
    let choices = table(&format!(
        "Recommend us? (0-10),What should we improve?\n{rows}"
    ));
    assert_eq!(propose(&choices).uses()[1], ColumnUse::Choice);
    // The reason for the score goes before.
    let table = table("Recommend us? (0-10),How can we improve?,Why?\n9,more,so\n3,less,no\n");
    assert_eq!(propose(&table).uses()[2], ColumnUse::Comment);
    assert_ne!(propose(&table).uses()[1], ColumnUse::Comment);
}

#[test]
fn a_choice_with_commas_in_it_stays_one() {
    let table = fixture("commas_in_choices.csv");
    let project = imported(empty(), &table, &propose(&table));
    assert!(project.reasons().is_empty());
    let choices = project.fields().named("Reason").unwrap().choices();
    let names: Vec<_> = choices.iter().map(|choice| choice.name.as_str()).collect();
    assert_eq!(names, ["Yes, but slowly", "No, never", "Yes, at once"]);
}

/// Of a project, what was chosen in that field, by answer.
fn chosen(project: &Project, field: &str) -> Vec<String> {
    let field = project.fields().named(field).unwrap();
    let answers = project.responses().iter();
    let said = answers.map(|each| each.value(field.id).and_then(|value| field.said(&value)));
    said.map(Option::unwrap_or_default).collect()
}

#[test]
fn what_was_ticked_is_several_choices_and_reasons_where_it_is_asked_why() {
    let rows = "9,\"Sauna, Parking, Dinner\",\"Harbour, old town\",fine\n\
                3,Sauna,\"Market, centre\",\"cold, wet\"\n\
                8,\"Parking, Gym\",\"Harbour, old town\",\n\
                7,\"Dinner, Gym\",\"Market, centre\",so so\n";
    let ticked = table(&format!(
        "Recommend us?,Which services did you use?,Which shop?,Comments\n{}",
        rows.repeat(3)
    ));
    let mapping = propose(&ticked);
    let expected = [
        ColumnUse::Score,
        ColumnUse::Several,
        ColumnUse::Choice,
        ColumnUse::Comment,
    ];
    assert_eq!(mapping.uses(), expected);
    let project = imported(empty(), &ticked, &mapping);
    let services = chosen(&project, "Which services did you use?");
    assert_eq!(services[..2], ["Sauna; Parking; Dinner", "Sauna"]);
    assert_eq!(chosen(&project, "Which shop?")[0], "Harbour, old town");
    for (why, marks) in [
        ("Why?", ", "),
        ("Что повлияло на оценку?", ", "),
        ("O que motivou a sua nota?", ", "),
        ("原因", "┋"),
    ] {
        let rows = rows.replace(", ", marks);
        let table = table(&format!("NPS,{why},Shop,Else\n{}", rows.repeat(3)));
        let mapping = propose(&table);
        assert_eq!(mapping.uses()[1], ColumnUse::Reasons, "{why}");
        let project = imported(empty(), &table, &mapping);
        let reasons = project.reasons().iter().map(|each| each.name.as_str());
        let reasons: Vec<_> = reasons.collect();
        assert_eq!(reasons, ["Sauna", "Parking", "Dinner", "Gym"], "{why}");
    }
}

#[test]
fn what_customers_say_of_the_business_is_theirs() {
    for header in [
        "Tell us about our service",
        "Comentarios sobre nuestro servicio",
        "您对我们的意见",
        "Feedback on staff",
        "Kommentar an unser Team",
        "Комментарий для менеджера",
        "Pourquoi avez-vous choisi cette réponse ?",
        "¿Por qué eligió ese número?",
    ] {
        let rows = "9\tnice staff here\t2\n3\tslow\t3\n8\tgood bread\t1\n";
        let found = table(&format!("NPS\t{header}\tVisits\n{rows}"));
        assert_eq!(propose(&found).uses()[1], ColumnUse::Comment, "{header}");
    }
    for header in [
        "Visszajelzés típusa",
        "客户评价等级",
        "Észrevétel csatornája",
    ] {
        let rows = "9\tpraise\n3\tblame\n8\tpraise\n7\tblame\n";
        let found = table(&format!("NPS\t{header}\n{rows}"));
        assert_eq!(propose(&found).uses()[1], ColumnUse::Choice, "{header}");
    }
}
