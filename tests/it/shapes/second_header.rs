//! Headers in two rows.

use std::io::Cursor;

use goodword::exchange::import::{ColumnUse, Limits, propose, read_workbook};

use super::{empty, imported, said, table};
use crate::support::workbooks::of_texts;

#[test]
fn the_second_row_of_headers_is_no_answer_in_chinese_either() {
    for (response, open) in [
        ("回答", "开放式回答"),
        ("答复", "开放式答复"),
        ("回應", "開放式回應"),
    ] {
        let text = format!(
            "Respondent ID,Start Date,您有多大可能向朋友推荐我们？,为什么？,您买了什么？,\n\
             ,,{response},{open},面包,茶\n1,03/21/2026 09:00:00 AM,9,很好吃,面包,\n\
             2,03/22/2026 09:00:00 AM,3,太贵了,,茶\n3,03/23/2026 09:00:00 AM,10,都不错,面包,茶\n"
        );
        let found = table(&text);
        let mapping = propose(&found);
        assert_eq!(mapping.column_of(ColumnUse::Customer), None, "{response}");
        assert_eq!(mapping.uses()[4], ColumnUse::Several, "{response}");
        let project = imported(empty(), &found, &mapping);
        let expected = [
            "9 2026-03-21 很好吃",
            "3 2026-03-22 太贵了",
            "10 2026-03-23 都不错",
        ];
        assert_eq!(said(&project), expected, "{response}");
    }
}

#[test]
fn zoho_writes_score_and_label_below_its_question() {
    let text = "Response ID,Time Stamp,How likely is it that you would recommend us?,,Comments\n\
        ,,Score,Label,\n1,03/21/2026 02:05 PM,9,Promoter,Great place\n\
        2,03/22/2026 02:05 PM,3,Detractor,Slow place\n3,03/23/2026 02:05 PM,8,Passive,ok place\n";
    let found = table(text);
    let mapping = propose(&found);
    assert_eq!(mapping.uses()[3], ColumnUse::LeftOut);
    let project = imported(empty(), &found, &mapping);
    assert_eq!(
        said(&project),
        [
            "9 2026-03-21 Great place",
            "3 2026-03-22 Slow place",
            "8 2026-03-23 ok place"
        ]
    );
}

#[test]
fn heads_over_several_columns_are_no_headers_and_the_row_below_is_no_answer() {
    let found = table(
        "Date,Name,Ratings,,,\n,,NPS,Food,Service,Why\n2024-03-01,Anna Smith,10,5,4,Friendly staff\n\
         2024-03-02,Bob Jones,3,2,1,Waited too long\n2024-03-03,Carla Diaz,8,4,4,A bit loud\n",
    );
    assert_eq!(
        found.headers(),
        ["Date", "Name", "NPS", "Food", "Service", "Why"]
    );
    assert_eq!((found.rows(), found.line(0)), (3, 3));
    let found = table(
        "Customer,,,Feedback,\nDate,Name,Phone,Score,Comment\n2024-03-01,Anna Smith,+36301112222,10,Friendly\n\
         2024-03-02,Bob Jones,+36301112223,3,Slow\n",
    );
    assert_eq!(
        found.headers(),
        ["Date", "Name", "Phone", "Score", "Comment"]
    );
    assert_eq!(propose(&found).column_of(ColumnUse::Score), Some(3));
    // A column without a header and an answer without a score are none.
    let found = table("Date,Name,Score,\n,Anna Smith,,left early\n2024-03-02,Bob Jones,3,\n");
    assert_eq!(found.rows(), 2);
}

#[test]
fn a_name_below_the_head_of_a_thing_is_that_of_the_thing_and_of_no_customer() {
    let rows = "2026-02-01,Old Town,York,10,quick\n2026-02-02,Station,Leeds,3,cold\n\
        2026-02-03,Old Town,York,8,fine\n2026-02-04,Station,Leeds,9,kind\n";
    for (head, name) in [
        ("Store", "Name"),
        ("Üzlet", "Név"),
        ("Myymälä", "Nimi"),
        ("Sklep", "Nazwa"),
        ("门店", "名称"),
        ("Filiale", "Name"),
        ("Tienda", "Nombre"),
    ] {
        let found = table(&format!(
            ",{head},,Visit,\nDate,{name},City,Score,Comment\n{rows}"
        ));
        assert_eq!(found.headers()[1], format!("{head}: {name}"));
        let mapping = propose(&found);
        assert_eq!(mapping.column_of(ColumnUse::Customer), None, "{head}");
        assert_eq!(mapping.uses()[1], ColumnUse::Choice, "{head}");
    }
    let heads: &[&str] = &["", "Store", "", "Visit"];
    let names: &[&str] = &["Date", "Name", "City", "Score"];
    let first: &[&str] = &["2026-02-01", "Old Town", "York", "10"];
    let second: &[&str] = &["2026-02-02", "Station", "Leeds", "3"];
    let workbook = Cursor::new(of_texts(&[heads, names, first, second]));
    let found = read_workbook(workbook, None, &Limits::FULL).unwrap();
    assert_eq!(found.headers(), ["Date", "Store: Name", "City", "Score"]);
    // A title is no head, nor is a note with what it says.
    let answers =
        "Ann Lee,2024-03-01,9,good\nBob Ray,2024-03-02,3,bad\nCora Day,2024-03-03,7,fine\n";
    for above in [
        "Hotel",
        "Store,North",
        "Period,March 2024\nStore:,North",
        "Store,,\n\n",
        "Course,,,",
    ] {
        let found = table(&format!("{above}\nName,Date,Score,Comment\n{answers}"));
        assert_eq!(found.headers()[0], "Name", "{above:?}");
        assert_eq!(propose(&found).uses()[0], ColumnUse::Customer, "{above:?}");
    }
    for head in ["About you", "Customer", "Guest", "Contact details"] {
        let found = table(&format!(
            ",{head},,Visit,\nDate,Name,City,Score,Comment\n{rows}"
        ));
        assert_eq!(
            propose(&found).column_of(ColumnUse::Customer),
            Some(1),
            "{head}"
        );
    }
}
