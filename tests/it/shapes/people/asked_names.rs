//! Names, however a form asks for them, and texts that look like a list to choose from.

use goodword::exchange::export::{Comments, anonymised};
use goodword::exchange::import::{ColumnUse, propose};
use goodword::model::{Project, ProjectId};
use goodword::project_file::{Header, write};

use crate::shapes::{empty, imported, table};

/// The text of an anonymised copy.
fn copied(project: &Project) -> String {
    let rows: Vec<usize> = (0..project.responses().len()).collect();
    let copy = anonymised(project, &rows, ProjectId::from_random(2), Comments::Removed);
    let mut written = Vec::new();
    write(&copy.unwrap().0, &Header::default(), &mut written).unwrap();
    String::from_utf8(written).unwrap()
}

#[test]
fn a_name_is_a_customer_however_a_form_asks_for_it() {
    for header in [
        "Your name (optional)",
        "What is your name?",
        "Please enter your name",
        "First and last name",
        "Name of customer",
        "Customer (name)",
        "Client name/phone",
        "Név (nem kötelező)",
        "Kérjük, adja meg a nevét",
        "Nimi (vapaaehtoinen)",
        "Etu- ja sukunimi",
        "Imię (opcjonalnie) i nazwisko",
        "Jak się nazywasz?",
        "Wie heißen Sie?",
        "Kundin/Kunde",
        "Nom / Prénom",
        "¿Cuál es su nombre?",
        "Qual é o seu nome?",
        "Как вас зовут?",
        "ФИО (по желанию)",
        "3、您的姓名",
        "请输入您的姓名",
        "姓名（选填）",
    ] {
        let rows = "9\tKate Fox\n3\tTom Ray\n7\t\n".repeat(4);
        let found = table(&format!("NPS\t{header}\n{rows}"));
        let mut mapping = propose(&found);
        assert_eq!(mapping.uses()[1], ColumnUse::Customer, "{header}");
        // Nor is it told where somebody made it a choice.
        mapping.choose(1, ColumnUse::Choice);
        let copy = copied(&imported(empty(), &found, &mapping));
        assert!(!copy.contains("Kate"), "{header}");
    }
    for header in [
        "Employee name",
        "Mitarbeitername",
        "员工姓名",
        "Store name",
        "Nombre de la tienda",
    ] {
        let rows = "9\tKate Fox\n3\tTom Ray\n7\t\n".repeat(4);
        let found = table(&format!("NPS\t{header}\n{rows}"));
        assert_eq!(propose(&found).uses()[1], ColumnUse::Choice, "{header}");
    }
}

/// As a list to break scores down by they stay, but not in a copy that names nobody.
#[test]
fn people_of_the_house_are_choices_and_in_no_copy() {
    for header in [
        "Employee",
        "Member",
        "Student",
        "Driver name",
        "Mitarbeiter",
        "会员",
    ] {
        let rows = "9\tKate Fox\n3\tTom Ray\n7\t\n".repeat(4);
        let found = table(&format!("NPS\t{header}\n{rows}"));
        let mapping = propose(&found);
        assert_eq!(mapping.uses()[1], ColumnUse::Choice, "{header}");
        let copy = copied(&imported(empty(), &found, &mapping));
        assert!(!copy.contains("Kate"), "{header}");
    }
    let found = table(&format!("NPS\tMember\n{}", "9\tyes\n3\tno\n".repeat(4)));
    let copy = copied(&imported(empty(), &found, &propose(&found)));
    assert!(copy.contains("Member"), "{copy}");
    for header in [
        "Your address",
        "Address (street)",
        "Customer address",
        "Autó rendszáma",
    ] {
        let rows = "9\tWall 2\n3\tRing 5\n".repeat(4);
        let found = table(&format!("NPS\t{header}\n{rows}"));
        assert_eq!(propose(&found).uses()[1], ColumnUse::Text, "{header}");
    }
}

#[test]
fn who_is_called_the_customer_comes_before_anybody_else_who_is_named() {
    let rows = "Anna Smith\tPhone\t9\nBob Jones\tPhone\t3\nCara Diaz\tMail\t8\n".repeat(2);
    for (own, other) in [
        ("Customer", "Contact"),
        ("Account Name", "Owner Name"),
        ("Your name", "What is the name of your company?"),
        ("客户姓名", "导购姓名"),
        ("Name", "Jak się nazywa sklep?"),
        ("Name", "Hogy hívják a munkatársat, aki segített?"),
        ("Customer", "Lead name"),
    ] {
        let lines = rows.lines().enumerate().map(|(at, row)| {
            let (name, rest) = row.split_once('\t').unwrap();
            let (way, score) = rest.split_once('\t').unwrap();
            format!("{way}\t{name} {at}\t{score}\n")
        });
        let lines: String = lines.collect();
        let found = table(&format!("{other}\t{own}\tNPS\n{lines}"));
        let uses = propose(&found).uses().to_vec();
        assert_eq!(uses[1], ColumnUse::Customer, "{own}, {other}: {uses:?}");
    }
    // A way to reach somebody is nobody.
    let ways = "9\tPhone\n3\tMail\n8\tShop\n".repeat(3);
    let found = table(&format!("NPS\tContact\n{ways}"));
    assert_ne!(propose(&found).uses()[1], ColumnUse::Customer);
    let found = table("NPS\tContact\n9\tKate Fox\n3\tTom Ray\n7\tAnn Lee\n");
    assert_eq!(propose(&found).uses()[1], ColumnUse::Customer);
}

#[test]
fn who_works_for_a_firm_is_named_by_it_where_nothing_else_names_them() {
    for header in [
        "Company", "Account", "Firma", "Empresa", "公司", "Nazwa", "名称",
    ] {
        let found = table(&format!(
            "NPS\t{header}\n9\tAcme Ltd\n3\tBeta GmbH\n8\tGamma Kft.\n"
        ));
        assert_eq!(propose(&found).uses()[1], ColumnUse::Customer, "{header}");
        let found = table(&format!(
            "NPS\t{header}\tName\n9\tAcme\tAnn\n3\tBeta\tBen\n8\tAcme\tCem\n"
        ));
        assert_eq!(propose(&found).uses()[2], ColumnUse::Customer, "{header}");
    }
}

#[test]
fn what_few_say_in_different_words_is_no_choice() {
    let rows = "so\t9\tKate Fox bullies people\nno\t3\t\nyes\t8\tAsk Tom about my pay\n".to_owned()
        + &"well\t7\t\n".repeat(9);
    for header in ["Anything else?", "Something for the boss"] {
        let found = table(&format!("Why?\tNPS\t{header}\n{rows}"));
        let mut mapping = propose(&found);
        assert_eq!(mapping.uses()[2], ColumnUse::Text, "{header}");
        mapping.choose(2, ColumnUse::Choice);
        let copy = copied(&imported(empty(), &found, &mapping));
        assert!(!copy.contains("Kate") && !copy.contains("my pay"), "{copy}");
    }
    let shops = table("NPS\tShop\n9\tNorth\n3\tSouth\n8\tEast\n");
    assert_eq!(propose(&shops).uses()[1], ColumnUse::Choice);
}
