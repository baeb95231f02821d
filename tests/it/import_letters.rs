//! Letters of programs that write neither UTF-8 nor what Windows writes.

use goodword::exchange::import::{KnownEncoding, Origin, Table};

/// The name of the encoding, and the last cell of each row.
fn read(bytes: &[u8]) -> (&'static str, Vec<String>) {
    let table = Table::read(bytes.to_vec()).unwrap();
    let Origin::Text(encoding) = table.origin() else {
        panic!("{:?}", table.origin());
    };
    let last = table.headers().len() - 1;
    (
        encoding.name,
        table.column(last).map(str::to_owned).collect(),
    )
}

const GERMAN: [&str; 3] = ["Sehr schön", "Für mich zu süß", "übel"];

#[test]
fn tables_of_a_mac_and_of_dos_are_read() {
    let rows = b"Datum;Bewertung;Kommentar\n01.03.2026;9;Sehr sch\x9an\n02.03.2026;3;F\x9fr mich zu s\x9f\xa7\n\
        13.03.2026;8;\x9fbel\n";
    assert_eq!(
        read(rows),
        ("macintosh", GERMAN.map(str::to_owned).to_vec())
    );
    let rows = b"Datum;Bewertung;Kommentar\n01.03.2026;9;Sehr sch\x94n\n02.03.2026;3;F\x81r mich zu s\x81\xe1\n\
        13.03.2026;8;\x81bel\n";
    assert_eq!(read(rows), ("IBM850", GERMAN.map(str::to_owned).to_vec()));
    let rows =
        b"D\xa0tum;\x90rt\x82kel\x82s;Megjegyz\x82s\n2026.03.01.;9;nagyon j\xa2 \x82s gyors\n\
        2026.03.02.;3;nem el\x82g j\xa2, t\x94bb id\x8b kellene\n";
    let expected = ["nagyon jó és gyors", "nem elég jó, több idő kellene"];
    assert_eq!(read(rows), ("IBM852", expected.map(str::to_owned).to_vec()));
}

#[test]
fn what_windows_writes_is_still_read_as_that() {
    for (encoding, rows, expected) in [
        ("windows-1252", &b"Note;Score;Why\n1;9;Sehr sch\xf6n und gut\n2;3;nicht f\xfcr mich\n"[..], ["Sehr schön und gut", "nicht für mich"]),
        ("windows-1252", b"Note;Score;Why\n1;9;tr\xe8s bien, merci \x85 \x80\n2;3;pas assez s\xfbr pour nous\n", ["très bien, merci … €", "pas assez sûr pour nous"]),
        ("windows-1250", b"Nr;Ocena;Dlaczego\n1;9;bardzo mi\xb3a obs\xb3uga i jest dobrze\n2;3;nie, za d\xb3ugo si\xea czeka \x9cle\n", ["bardzo miła obsługa i jest dobrze", "nie, za długo się czeka śle"]),
    ] {
        assert_eq!(read(rows), (encoding, expected.map(str::to_owned).to_vec()));
    }
}

#[test]
fn encodings_of_dos_can_be_named() {
    for name in ["cp850", "IBM850", "ibm852", "CP852", "macintosh"] {
        assert!(KnownEncoding::named(name).is_some(), "{name}");
    }
    let bytes = b"Score;Why\n9;\x84\n3;b\n".to_vec();
    let table = Table::read_as(bytes, None, KnownEncoding::named("cp850")).unwrap();
    assert_eq!(table.cell(0, 1), "ä");
}
