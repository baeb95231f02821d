//! What gives no table: each with its reason, and none with a panic or with memory for what it only claims.

use super::*;
use crate::hostile::checks::archive;
use crate::support::workbooks::{compound, record, xls_with};
use goodword::exchange::import::Excess;

#[track_caller]
fn assert_refused(workbook: Vec<u8>, expected: &WorkbookError) {
    let error = read(workbook, None).unwrap_err();
    assert_eq!(error, TableError::Workbook(expected.clone()));
}

#[test]
fn archives_and_documents_of_other_programs_are_no_workbooks() {
    let document: &[(&str, &[u8])] = &[
        (
            "[Content_Types].xml",
            b"<Types>wordprocessingml.document.main+xml</Types>",
        ),
        ("word/document.xml", b"<document/>"),
    ];
    for bytes in [
        archive(document),
        archive(&[("notes.txt", b"hello")]),
        archive(&[]),
        compound("WordDocument", Vec::new()),
    ] {
        assert_refused(bytes, &WorkbookError::NotAWorkbook);
    }
}

#[test]
fn a_workbook_with_a_password_is_told_as_such_in_every_format() {
    let key = record(0x002f, &[1, 0, 1, 0]);
    let mut old = xls(&[&[Old::Text("Score")], &[Old::Number(9.0)]]);
    // After the first record of the stream, where the others are pushed along.
    let at = 512 * 3 + 12;
    old.splice(at..at, key);
    old.truncate(512 * 11);
    assert_refused(old, &WorkbookError::Encrypted);
    assert_refused(
        compound("EncryptedPackage", Vec::new()),
        &WorkbookError::Encrypted,
    );
    let manifest = b"<m><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></m>";
    let parts: &[(&str, &[u8])] = &[
        (
            "mimetype",
            b"application/vnd.oasis.opendocument.spreadsheet",
        ),
        ("META-INF/manifest.xml", manifest),
        ("content.xml", b"\x01\x02"),
    ];
    assert_refused(archive(parts), &WorkbookError::Encrypted);
}

#[test]
fn a_workbook_cut_anywhere_is_damaged() {
    let new = of_texts(TABLE);
    let old = xls(&[&[Old::Text("Score")], &[Old::Number(9.0)]]);
    let open = ods(
        "<table:table table:name=\"A\"><table:table-row><table:table-cell office:value-type=\"string\"><text:p>Score</text:p></table:table-cell></table:table-row></table:table>",
    );
    for whole in [new, old, open] {
        let table = read(whole.clone(), None).map(|table| shown(&table));
        for end in (9..whole.len() - 1).step_by(97) {
            // An old one ends with zeros that nobody misses.
            match read(whole[..end].to_vec(), None) {
                Ok(cut) => assert_eq!(Ok(shown(&cut)), table, "{end}"),
                Err(error) => assert!(matches!(error, TableError::Workbook(_)), "{error:?}"),
            }
        }
        assert!(read(whole[..whole.len() / 8].to_vec(), None).is_err());
    }
}

#[test]
fn sheets_without_cells_are_told_apart_from_no_sheets() {
    let empty = xlsx(|workbook| {
        workbook.add_worksheet().set_name("Blank").unwrap();
    });
    assert_refused(empty, &WorkbookError::EmptySheet("Blank".to_owned()));
    let list = b"<worksheet/>\0<sst/>\0<styleSheet/>\0<workbook><sheets/></workbook>";
    assert_refused(packed(list), &WorkbookError::NoSheet);
    let header = of_texts(&[&["Score", "Why"]]);
    assert_eq!(read(header, None).unwrap_err(), TableError::HeaderOnly);
    let cover = of_sheets(|_| ());
    let error = read(cover, Some("Cover")).unwrap_err();
    assert_eq!(error, TableError::HeaderOnly);
}

const SMALL: Limits = Limits {
    unpacked_bytes: 1 << 20,
    text_bytes: 1000,
    cell_bytes: 100,
    cells: 50,
    rows: 40,
    columns: 30,
    sheets: 3,
};

#[test]
fn each_limit_is_kept_and_named() {
    let column = |rows: usize| vec![&["9"][..]; rows];
    let wide: Vec<&str> = vec!["x"; 31];
    let long = "long ".repeat(30);
    let texts = ["some twenty characters"; 10];
    let many = xlsx(|workbook| {
        for number in 0..4 {
            write_texts(workbook, &number.to_string(), TABLE);
        }
    });
    for (workbook, excess) in [
        (of_texts(&column(41)), Excess::Rows),
        (of_texts(&[&wide]), Excess::Columns),
        (
            of_texts(&[&["Score", "Why"], &["9", &long]]),
            Excess::CellText,
        ),
        (of_texts(&[&texts[..]; 6]), Excess::Cells),
        (of_texts(&[&wide[..25]; 3]), Excess::Cells),
        (many, Excess::Sheets),
    ] {
        let error = read_workbook(Cursor::new(workbook), None, &SMALL).unwrap_err();
        assert_eq!(error, WorkbookError::TooLarge(excess).into());
    }
}

#[test]
fn what_an_archive_unpacks_to_is_counted_and_not_believed() {
    let bomb = vec![b' '; 2 << 20];
    let parts: &[(&str, &[u8])] = &[
        ("[Content_Types].xml", b"spreadsheetml.sheet.main+xml"),
        ("xl/media/picture.png", &bomb),
    ];
    let mut packed = archive(parts);
    assert!(packed.len() < 10_000);
    let read = |bytes| read_workbook(Cursor::new(bytes), None, &SMALL).unwrap_err();
    let too_large = TableError::from(WorkbookError::TooLarge(Excess::Unpacked));
    assert_eq!(read(packed.clone()), too_large);
    // The same, saying of itself that it is small.
    let size = u32::try_from(bomb.len()).unwrap().to_le_bytes();
    for at in (0..packed.len() - 4).rev() {
        if packed[at..at + 4] == size {
            packed[at..at + 4].copy_from_slice(&100u32.to_le_bytes());
        }
    }
    assert!(matches!(read(packed), TableError::Workbook(_)));
}

#[test]
fn texts_that_are_only_announced_get_no_room() {
    let parts = b"<worksheet><sheetData/></worksheet>\0<sst uniqueCount = '9999999999'><si><t>a</t></si></sst>";
    assert_refused(packed(parts), &WorkbookError::Damaged);
}

#[test]
fn a_cell_far_away_makes_no_table_of_billions() {
    let sheet = br#"<worksheet><dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Score</t></is></c></row><row r="2"><c r="A2"><v>9</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>"#;
    assert_shows(packed(sheet), &["Score|XFD", "2: 9|", "1048576: |1"]);
    let beyond = br#"<worksheet><sheetData><row r="1048577"><c r="A1048577"><v>9</v></c></row></sheetData></worksheet>"#;
    assert_refused(packed(beyond), &WorkbookError::TooLarge(Excess::Rows));
}

#[test]
fn an_old_workbook_that_panics_its_reader_is_damaged() {
    let cut = record(0x00fd, &[0, 0, 0, 0, 0, 0, 0xff, 0xff, 0xff]);
    assert_refused(xls_with(&[], &cut), &WorkbookError::Damaged);
    let none = record(0x0085, &[]);
    assert_refused(compound("Workbook", none), &WorkbookError::Damaged);
}
