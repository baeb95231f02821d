//! Texts of any encoding, and what is no table.

use goodword::exchange::import::{JsonKind, Origin, Table, TableError, propose};

use super::{empty, imported, said, table};

/// Lines of both encodings, as programs that append to each other's files leave them.
#[test]
fn a_file_of_two_encodings_is_mended_line_by_line() {
    let mut bytes = "Pontszám,Megjegyzés\n9,Kedves kiszolgálás\n"
        .as_bytes()
        .to_vec();
    bytes.extend_from_slice(b"3,Hossz\xfa sor\xe1ll\xe1s a p\xe9nt\xe1rn\xe1l \xe9s l\xe1rma\n");
    bytes.extend_from_slice("10,Őszinte öröm\n".as_bytes());
    let table = Table::read(bytes).unwrap();
    let Origin::Text(encoding) = table.origin() else {
        panic!("{:?}", table.origin());
    };
    assert_eq!((encoding.mended_lines, encoding.damaged), (1, false));
    assert_eq!(table.cell(1, 1), "Hosszú sorállás a péntárnál és lárma");
    assert_eq!(table.cell(2, 1), "Őszinte öröm");
}

#[test]
fn older_encodings_are_read_by_their_letters() {
    use encoding_rs::{BIG5, GB18030, WINDOWS_1250, WINDOWS_1252};
    let chinese =
        "评分,评论\n9,服务非常好，店员热情周到，下次还会再来\n3,等了很久，上菜太慢，不满意\n";
    let traditional =
        "評分,評論\n9,服務非常好，店員熱情周到，下次還會再來\n3,等了很久，上菜太慢，不滿意\n";
    let polish = "Ocena,Komentarz\n9,Świetna obsługa, będę wracać z przyjemnością\n3,Zbyt długo czekałem na łóżko\n";
    let german = "Bewertung,Kommentar\n9,Sehr schöner Laden für größere Gruppen\n3,Die Brötchen waren übrigens zäh\n";
    let hungarian = "Pont,Ki\n0,Nagy Őszike\n3,Szűcs Ödön és Tóth Üllő\n";
    let portuguese = "Nota,Opinião\n9,Ótimo\n3,Há opiniões diversas é só\n";
    let french = "Note,Avis\n9,Venu en août\n3,Très déçu\n";
    for (encoding, text) in [
        (GB18030, chinese),
        (BIG5, traditional),
        (WINDOWS_1250, polish),
        (WINDOWS_1252, german),
        (WINDOWS_1250, hungarian),
        (WINDOWS_1252, portuguese),
        (WINDOWS_1252, french),
    ] {
        let (bytes, _, _) = encoding.encode(text);
        let table = Table::read(bytes.into_owned()).unwrap();
        let last = text.lines().last().unwrap().split_once(',').unwrap().1;
        assert_eq!(table.cell(1, 1), last, "{}", encoding.name());
    }
}

/// Of a few letters nobody could tell, but for what headers are called.
#[test]
fn the_encoding_of_a_short_text_is_told_by_its_headers() {
    use encoding_rs::{BIG5, GB18030, WINDOWS_1250, WINDOWS_1251};
    for (encoding, header) in [
        (BIG5, "評分,原因"),
        (GB18030, "评分,原因"),
        (WINDOWS_1250, "Pontszám,Megjegyzés"),
        (WINDOWS_1251, "Оценка,Комментарий"),
    ] {
        let text = format!("{header}\n9,a\n3,b\n");
        let (bytes, _, _) = encoding.encode(&text);
        let table = Table::read(bytes.into_owned()).unwrap();
        assert_eq!(table.headers().join(","), header, "{}", encoding.name());
    }
}

#[test]
fn a_web_page_that_is_called_a_workbook_is_told_as_such() {
    for text in [
        "<html><table><tr><td>Score</td></tr><tr><td>9</td></tr></table></html>",
        "\u{feff}\r\n<!DOCTYPE html>\n<html></html>",
        "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n<Workbook/>",
    ] {
        assert_eq!(Table::read(text.into()).unwrap_err(), TableError::WebPage);
    }
    assert!(Table::read(b"<b>Score</b>,Why\n9,kind\n".to_vec()).is_ok());
}

#[test]
fn a_text_of_a_word_processor_is_told_as_such_and_is_no_survey() {
    let text = br"{\rtf1\ansi\deff0 Date;Score\par 2026-01-01;9\par}".to_vec();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("answers.txt");
    std::fs::write(&file, &text).unwrap();
    assert_eq!(JsonKind::of(&file).unwrap(), JsonKind::None);
    assert_eq!(Table::read(text).unwrap_err(), TableError::RichText);
}

#[test]
fn utf_16_without_a_mark_is_read_too() {
    let units = "Score,Why\n9,kind people\n3,cold bread\n".encode_utf16();
    let table = Table::read(units.flat_map(u16::to_le_bytes).collect()).unwrap();
    assert_eq!(table.cell(1, 1), "cold bread");
}

#[test]
fn json_lines_become_a_table_and_what_is_none_is_named_by_its_line() {
    let table = table("{\"score\":9,\"why\":\"kind\",\"who\":{\"name\":\"Ann\"}}\n{\"score\":3}\n");
    assert_eq!(table.headers(), ["score", "why", "who.name"]);
    assert_eq!(
        said(&imported(empty(), &table, &propose(&table)))[0],
        "9 - kind"
    );
    let bad = Table::read(b"{\"score\":9}\n{\"score\":\n".to_vec()).unwrap_err();
    assert_eq!(bad, TableError::NotJson { line: 2 });
}

#[test]
fn a_list_of_objects_is_a_table_too() {
    let text = "[\n  {\"score\": 9, \"why\": \"kind\",\n   \"who\": {\"name\": \"Ann\"}},\n  {\"score\": 3}\n]\n";
    let found = table(text);
    assert_eq!(found.headers(), ["score", "why", "who.name"]);
    assert_eq!((found.line(0), found.line(1)), (2, 4));
    let project = imported(empty(), &found, &propose(&found));
    assert_eq!(said(&project), ["9 - kind", "3 - "]);
    for (text, line) in [
        ("[{\"score\":9},\n{\"score\":]", 2),
        ("[{\"score\":9},\n3]", 2),
    ] {
        assert_eq!(
            Table::read(text.into()).unwrap_err(),
            TableError::NotJson { line }
        );
    }
}
