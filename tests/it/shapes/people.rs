//! Who somebody is, how to reach them, and what is noted of their computer.

mod asked_names;

use goodword::exchange::export::{Comments, anonymised};
use goodword::exchange::import::{ColumnUse, propose};
use goodword::model::ProjectId;
use goodword::project_file::{Header, write};

use super::{empty, imported, table};

#[test]
fn headers_in_traditional_characters_are_known() {
    let table = table(
        "您願意推薦我們嗎？,評論,日期,客戶名稱\n9,很好,2026-01-02,王小明\n3,太慢,2026-01-03,李大華\n",
    );
    let mapping = propose(&table);
    let expected = [
        ColumnUse::Score,
        ColumnUse::Comment,
        ColumnUse::Date,
        ColumnUse::Customer,
    ];
    assert_eq!(mapping.uses(), expected);
}

#[test]
fn a_second_way_to_reach_somebody_is_no_choice() {
    let rows = (0..12).fold(String::new(), |rows, row| {
        let (phone, id) = (row % 3, row % 4);
        format!("{rows}9,a{row}@example.org,+3630555{phone:04},{id},Zed\n")
    });
    let table = table(&format!("Score,E-mail,Mobile,Contact ID,Company\n{rows}"));
    let expected = [
        ColumnUse::Score,
        ColumnUse::Contact,
        ColumnUse::Text,
        ColumnUse::Text,
        ColumnUse::Choice,
    ];
    assert_eq!(propose(&table).uses(), expected);
}

#[test]
fn addresses_of_computers_are_left_out_by_their_name_or_by_their_looks() {
    for (header, cell) in [
        ("来自IP", "117.136.12.5(广东-深圳)"),
        ("IP地址", "unknown"),
        ("IP-cím", "10.0.0.7"),
        ("IP-osoite", "10.0.0.7"),
        ("Adres IP", "10.0.0.7"),
        ("IP-Adresse", "10.0.0.7"),
        ("Adresse IP", "10.0.0.7"),
        ("Dirección IP", "10.0.0.7"),
        ("Endereço IP", "10.0.0.7"),
        ("IP-адрес", "10.0.0.7"),
        ("Where from", "2001:db8:85a3::8a2e:370:7000"),
        ("Origin", "117.136.12.5(广东-深圳)"),
    ] {
        let table = table(&format!(
            "Score,{header},Shop\n9,{cell},A\n3,{cell},B\n7,{cell},A\n"
        ));
        assert_eq!(propose(&table).uses()[1], ColumnUse::LeftOut, "{header}");
    }
    let versions = table("Score,App version\n9,5.4.1.0\n3,5.4.1.0\n8,5.4.2.0\n7,5.4.2.0\n");
    assert_eq!(propose(&versions).uses()[1], ColumnUse::Choice);
}

#[test]
fn an_address_that_nobody_left_is_no_field() {
    let left_out = table("Email,Recommend us? (0-10)\nanonymous,9\nanonymous,3\n");
    assert_eq!(propose(&left_out).uses()[0], ColumnUse::LeftOut);
    let agreed = table("Email opt-in,Recommend us? (0-10)\nYes,9\nYes,3\n");
    assert_eq!(propose(&agreed).uses()[0], ColumnUse::Choice);
}

/// Each person is there more than once, as in a list of choices.
#[test]
fn names_in_the_words_of_every_language_are_customers_and_no_choices() {
    for header in [
        "Patient name",
        "Recipient name",
        "Person Name",
        "Guest Name",
        "person.name",
        "Participant",
        "Vendég neve",
        "Kitöltő neve",
        "Vastaajan nimi",
        "Yhteyshenkilö",
        "Imię i nazwisko klienta",
        "Odbiorca",
        "客户姓名",
        "联系人",
        "Ansprechpartner",
        "Kundennr.",
        "Name des Gastes",
        "Nom du client",
        "Destinataire",
        "Nombre y apellidos",
        "Nombre del paciente",
        "Nome completo",
        "Hóspede",
        "Имя клиента",
        "Получатель",
    ] {
        let rows = "9\tIda Lang\tIda Lang\n3\tJo Kurz\tJo Kurz\n".repeat(6);
        let alone = table(&format!("NPS\t{header}\tShop\n{rows}"));
        assert_eq!(propose(&alone).uses()[1], ColumnUse::Customer, "{header}");
        let second = table(&format!("NPS\tCustomer\t{header}\n{rows}"));
        assert_eq!(propose(&second).uses()[2], ColumnUse::Text, "{header}");
    }
    for cell in ["yes", "Nein", "tak", "是"] {
        let rows = format!("9\t{cell}\n3\tno\n").repeat(6);
        let guests = table(&format!("NPS\tGuest\n{rows}"));
        assert_eq!(propose(&guests).uses()[1], ColumnUse::Choice, "{cell}");
    }
    for header in [
        "Employee",
        "Company",
        "Product name",
        "Survey name",
        "Member",
    ] {
        let rows = "9\tIda\n3\tJo\n".repeat(6);
        let other = table(&format!("NPS\t{header}\n{rows}"));
        assert_eq!(propose(&other).uses()[1], ColumnUse::Choice, "{header}");
    }
}

#[test]
fn where_people_live_and_what_they_drive_is_no_choice() {
    for header in [
        "Address",
        "License plate",
        "Lakcím",
        "Rendszám",
        "Osoite",
        "Rekisterinumero",
        "Numer rejestracyjny",
        "车牌号",
        "Straße",
        "Kennzeichen",
        "Immatriculation",
        "Dirección",
        "Endereço",
        "Госномер",
    ] {
        let rows = "9\tB-AB 123\n3\tHH-X 1\n".repeat(6);
        let found = table(&format!("NPS\t{header}\n{rows}"));
        assert_eq!(propose(&found).uses()[1], ColumnUse::Text, "{header}");
    }
    // Rated, it is something else: "Dirección" is also who leads a house.
    let rated = table("NPS\tDirección (1-5)\tDirección\n9\t3\t4\n3\t5\t2\n8\t4\t3\n");
    assert_eq!(propose(&rated).uses()[1], ColumnUse::Rating);
}

#[test]
fn nobody_is_no_customer() {
    for nobody in ["anonymous", "Névtelen", "匿名"] {
        let found = table(&format!("NPS\tName\n9\t{nobody}\n3\t{nobody}\n"));
        assert_eq!(propose(&found).column_of(ColumnUse::Customer), None);
    }
    let found = table("NPS\tName\n9\tanonymous\n3\tAnn\n");
    assert_eq!(propose(&found).column_of(ColumnUse::Customer), Some(1));
}

/// Whatever somebody chose for the columns.
#[test]
fn nobody_is_named_in_an_anonymised_copy() {
    let rows = "9\tIda Lang\tIda Lang\tB-AB 123\tRing 5\n3\tJo Kurz\tJo Kurz\tHH-X 1\tWall 2\n";
    let found = table(&format!(
        "NPS\tPatient name\tAnsprechpartner\tKennzeichen\tAddress\n{}",
        rows.repeat(6)
    ));
    let mut chosen = propose(&found);
    for column in 1..5 {
        chosen.choose(column, ColumnUse::Choice);
    }
    for mapping in [propose(&found), chosen] {
        let project = imported(empty(), &found, &mapping);
        let rows: Vec<usize> = (0..project.responses().len()).collect();
        let copy = anonymised(&project, &rows, ProjectId::from_random(2), Comments::Kept);
        let (copy, _) = copy.unwrap();
        let mut written = Vec::new();
        write(&copy, &Header::default(), &mut written).unwrap();
        let written = String::from_utf8(written).unwrap();
        for named in ["Lang", "Kurz", "B-AB", "Ring"] {
            assert!(!written.contains(named), "{named}: {written}");
        }
    }
}
