//! Workbooks made for tests: XLSX as a program writes it, ODS and XLS by hand.

use rust_xlsxwriter::Workbook;

use crate::hostile::checks::archive;

/// What is written into a workbook, as XLSX.
pub fn xlsx(write: impl FnOnce(&mut Workbook)) -> Vec<u8> {
    let mut workbook = Workbook::new();
    write(&mut workbook);
    workbook.save_to_buffer().unwrap()
}

/// A workbook of a single sheet, all of it text.
pub fn of_texts(rows: &[&[&str]]) -> Vec<u8> {
    xlsx(|workbook| write_texts(workbook, "Answers", rows))
}

pub fn write_texts(workbook: &mut Workbook, sheet: &str, rows: &[&[&str]]) {
    let sheet = workbook.add_worksheet().set_name(sheet).unwrap();
    for (row, cells) in (0..).zip(rows) {
        for (column, cell) in (0..).zip(*cells) {
            match cell.parse::<f64>() {
                Ok(number) => sheet.write(row, column, number).unwrap(),
                Err(_) => sheet.write(row, column, *cell).unwrap(),
            };
        }
    }
}

/// An XLSX of one sheet with that XML for its rows.
pub fn sheet_of(rows: &str) -> Vec<u8> {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let packages = "http://schemas.openxmlformats.org/package/2006";
    let kinds = format!(
        "<Types xmlns=\"{packages}/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>\
         <Override PartName=\"/xl/workbook.xml\" \
         ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>"
    );
    let relation = |kind: &str, target: &str| {
        format!(
            "<Relationships xmlns=\"{packages}/relationships\"><Relationship Id=\"r1\" \
             Type=\"{office}/{kind}\" Target=\"{target}\"/></Relationships>"
        )
    };
    let workbook = format!(
        "<workbook xmlns=\"{main}\" xmlns:r=\"{office}\"><sheets>\
         <sheet name=\"Answers\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
    );
    let sheet = format!("<worksheet xmlns=\"{main}\"><sheetData>{rows}</sheetData></worksheet>");
    archive(&[
        ("[Content_Types].xml", kinds.as_bytes()),
        (
            "_rels/.rels",
            relation("officeDocument", "xl/workbook.xml").as_bytes(),
        ),
        ("xl/workbook.xml", workbook.as_bytes()),
        (
            "xl/_rels/workbook.xml.rels",
            relation("worksheet", "worksheets/sheet1.xml").as_bytes(),
        ),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ])
}

/// An ODS with that XML for its tables.
pub fn ods(tables: &str) -> Vec<u8> {
    const KIND: &[u8] = b"application/vnd.oasis.opendocument.spreadsheet";
    let content = format!(
        "<office:document-content><office:body><office:spreadsheet>{tables}\
         </office:spreadsheet></office:body></office:document-content>"
    );
    let manifest = b"<manifest:manifest/>";
    archive(&[
        ("mimetype", KIND),
        ("META-INF/manifest.xml", manifest),
        ("content.xml", content.as_bytes()),
    ])
}

/// A cell of an old workbook.
#[derive(Clone, Copy, Debug)]
pub enum Old<'a> {
    Text(&'a str),
    Number(f64),
    /// A number formatted as a date.
    Date(f64),
    /// By the code that the format has for it.
    Error(u8),
}

/// An XLS (BIFF8) of one sheet, "Old".
pub fn xls(rows: &[&[Old<'_>]]) -> Vec<u8> {
    xls_with(rows, &record(0x0200, &dimensions(0xffff, 0xff)))
}

/// The same with other records before its cells.
pub fn xls_with(rows: &[&[Old<'_>]], before: &[u8]) -> Vec<u8> {
    let mut globals = record(0x0809, &[0, 6, 5, 0, 0, 0, 0, 0]);
    globals.extend(record(0x00e0, &[0; 20]));
    // The second format is a built-in one of dates.
    globals.extend(record(0x00e0, &[&[0, 0, 14, 0][..], &[0; 16]].concat()));
    let bound = |at: u32| {
        let data = [&at.to_le_bytes()[..], &[0, 0, 3, 0], b"Old"].concat();
        [record(0x0085, &data), record(0x000a, &[])].concat()
    };
    let begin = globals.len() + bound(0).len();
    globals.extend(bound(u32::try_from(begin).unwrap()));
    globals.extend(record(0x0809, &[0, 6, 0x10, 0, 0, 0, 0, 0]));
    globals.extend_from_slice(before);
    for (row, cells) in (0u16..).zip(rows) {
        for (column, cell) in (0u16..).zip(*cells) {
            globals.extend(old_cell(row, column, *cell));
        }
    }
    globals.extend(record(0x000a, &[]));
    compound("Workbook", globals)
}

pub fn record(kind: u16, data: &[u8]) -> Vec<u8> {
    let length = u16::try_from(data.len()).unwrap();
    [&kind.to_le_bytes()[..], &length.to_le_bytes(), data].concat()
}

/// What a sheet says of its size.
pub fn dimensions(rows: u32, columns: u16) -> Vec<u8> {
    let [rows, columns] = [&rows.to_le_bytes()[..], &columns.to_le_bytes()];
    [&[0; 4][..], rows, &[0; 2], columns, &[0; 2]].concat()
}

fn old_cell(row: u16, column: u16, cell: Old<'_>) -> Vec<u8> {
    let format = u16::from(matches!(cell, Old::Date(_)));
    let at = [row, column, format].map(u16::to_le_bytes).concat();
    let with = |data: &[u8]| [&at[..], data].concat();
    match cell {
        Old::Text(text) => {
            let length = u16::try_from(text.len()).unwrap().to_le_bytes();
            record(
                0x0204,
                &with(&[&length[..], &[0], text.as_bytes()].concat()),
            )
        }
        Old::Number(number) | Old::Date(number) => record(0x0203, &with(&number.to_le_bytes())),
        Old::Error(code) => record(0x0205, &with(&[code, 1])),
    }
}

/// An OLE compound file with one stream.
pub fn compound(name: &str, mut stream: Vec<u8>) -> Vec<u8> {
    const SECTOR: usize = 512;
    const END: u32 = 0xffff_fffe;
    // Shorter ones stand elsewhere.
    stream.resize(stream.len().max(4096).next_multiple_of(SECTOR), 0);
    let sectors = u32::try_from(stream.len() / SECTOR).unwrap();
    let mut header = vec![0; SECTOR];
    let mut put = |at: usize, bytes: &[u8]| header[at..at + bytes.len()].copy_from_slice(bytes);
    put(0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
    put(24, &[0x3e, 0, 3, 0, 0xfe, 0xff, 9, 0, 6, 0]);
    put(44, &1u32.to_le_bytes());
    put(48, &1u32.to_le_bytes());
    put(56, &4096u32.to_le_bytes());
    put(60, &END.to_le_bytes());
    put(68, &END.to_le_bytes());
    put(76, &0u32.to_le_bytes());
    put(80, &[0xff; SECTOR - 80]);
    let mut chain = vec![0xffff_fffd, END];
    chain.extend((3..2 + sectors).chain([END]));
    chain.resize(SECTOR / 4, u32::MAX);
    let chain: Vec<u8> = chain.into_iter().flat_map(u32::to_le_bytes).collect();
    let mut entries = vec![0; SECTOR];
    let length = u32::try_from(stream.len()).unwrap();
    for (at, name, kind, start, length) in [(0, "Root Entry", 5, END, 0), (128, name, 2, 2, length)]
    {
        let letters: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let entry = &mut entries[at..at + 128];
        entry[..letters.len()].copy_from_slice(&letters);
        entry[64] = u8::try_from(letters.len() + 2).unwrap();
        entry[66] = kind;
        entry[68..80].fill(0xff);
        if kind == 5 {
            entry[76..80].copy_from_slice(&1u32.to_le_bytes());
        }
        entry[116..120].copy_from_slice(&start.to_le_bytes());
        entry[120..124].copy_from_slice(&length.to_le_bytes());
    }
    [header, chain, entries, stream].concat()
}
