//! Bytes that nobody wrote on purpose: no panic, an error with its place, bounded time and memory. The same checks as
//! the fuzz targets of `tests/fuzz`, over their seeds, over damaged ones, and over what files become in the world.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use goodword::exchange::import::{Table, TableError};
use goodword::project_file::{ReadError, read};
use proptest::prelude::*;

#[path = "../fuzz/checks.rs"]
pub mod checks;

/// An unoptimised build on a busy machine reads ten megabytes in much less.
const LONGEST: Duration = Duration::from_secs(20);

type Check = fn(&[u8]);

const TARGETS: [(&str, Check); 5] = [
    ("open_project", checks::open_project),
    ("replay_journal", checks::replay_journal),
    ("import_csv", checks::import_csv),
    ("import_xlsx", checks::import_xlsx),
    ("export_import", checks::export_import),
];

fn seeds(target: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fuzz/seeds")
        .join(target);
    let mut paths: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    assert!(paths.len() > 2, "there are seeds");
    paths
        .into_iter()
        .map(|path| fs::read(path).unwrap())
        .collect()
}

fn seed(target: &str, name: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fuzz/seeds")
        .join(target);
    fs::read(folder.join(name)).unwrap()
}

#[test]
fn every_seed_holds() {
    for (target, check) in TARGETS {
        for seed in seeds(target) {
            check(&seed);
        }
    }
}

/// What happens to bytes.
#[derive(Clone, Debug)]
enum Damage {
    Cut,
    Flip(u8),
    Zero(u8),
    Remove(u8),
    /// A piece from elsewhere in the file.
    Copy(u16, u8),
    Insert(&'static [u8]),
}

/// Pieces that readers stumble over.
const PIECES: &[&[u8]] = &[
    b"\"",
    b"\\",
    b"{",
    b"[",
    b"]",
    b"}",
    b",",
    b"\n",
    b"\r",
    b"\0",
    b";",
    b"\t",
    b"null",
    b"-1",
    b"1e400",
    b"18446744073709551616",
    b"\xff",
    b"\xef\xbb\xbf",
    b"\xff\xfe",
    b"\\ud800",
    b"\xc3",
    b"'",
    "\u{202e}".as_bytes(),
    "\u{2028}".as_bytes(),
    "e\u{301}".as_bytes(),
    b"\"id\":\"f1\",",
    b"\"id\":\"c4294967295\",",
    b"<c>",
    b"</row>",
    b"<row r=\"4294967296\">",
    b"<c r=\"XFD1048576\"><v>9</v></c>",
    b"<c r=\"ZZZZZZZZ99999999999\"><v>9</v></c>",
    b"<c t=\"e\"><v>#SPILL!</v></c>",
    b"uniqueCount=\"99999999999\"",
];

fn damages() -> impl Strategy<Value = Vec<(u16, Damage)>> {
    let damage = prop_oneof![
        1 => Just(Damage::Cut),
        4 => (0u8..8).prop_map(Damage::Flip),
        1 => any::<u8>().prop_map(Damage::Zero),
        2 => any::<u8>().prop_map(Damage::Remove),
        4 => any::<(u16, u8)>().prop_map(|(from, bytes)| Damage::Copy(from, bytes)),
        6 => prop::sample::select(PIECES).prop_map(Damage::Insert),
    ];
    prop::collection::vec((any::<u16>(), damage), 1..6)
}

fn damaged(mut bytes: Vec<u8>, damages: &[(u16, Damage)]) -> Vec<u8> {
    for (at, damage) in damages {
        if bytes.is_empty() {
            break;
        }
        let at = usize::from(*at) % bytes.len();
        let end = |length: u8| bytes.len().min(at + usize::from(length));
        match damage {
            Damage::Cut => bytes.truncate(at),
            Damage::Flip(bit) => bytes[at] ^= 1 << bit,
            Damage::Zero(length) => {
                let end = end(*length);
                bytes[at..end].fill(0);
            }
            Damage::Remove(length) => drop(bytes.drain(at..end(*length))),
            Damage::Copy(from, length) => {
                let from = usize::from(*from) % bytes.len();
                let to = bytes.len().min(from + usize::from(*length));
                let piece = bytes[from..to].to_vec();
                drop(bytes.splice(at..at, piece));
            }
            Damage::Insert(piece) => drop(bytes.splice(at..at, piece.iter().copied())),
        }
    }
    bytes
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn a_damaged_seed_holds(target in 0usize..TARGETS.len(), which: prop::sample::Index, damages in damages()) {
        let (name, check) = TARGETS[target];
        let seeds = seeds(name);
        check(&damaged(seeds[which.index(seeds.len())].clone(), &damages));
    }
}

/// A project of some size, so that a kilobyte is a small part of it.
fn large_project() -> Vec<u8> {
    let small = String::from_utf8(seed("open_project", "small.json")).unwrap();
    let (head, _) = small.split_once("\"responses\": [").unwrap();
    let mut text = format!("{head}\"responses\": [\n");
    for number in 0..400 {
        let _ = writeln!(
            text,
            "    {{\"id\":\"{number:06}\",\"date\":\"2026-11-21\",\"score\":{},\"comment\":\"é {number}\"}},",
            number % 11
        );
    }
    text += "    {\"id\":\"zzzzzz\",\"score\":null}\n  ]\n}\n";
    text.into_bytes()
}

/// The place that an error names, which must be in the bytes.
#[track_caller]
fn place_of(error: &ReadError, bytes: &[u8]) {
    match error {
        ReadError::NotUtf8 { byte } => assert!(*byte < bytes.len()),
        ReadError::NotJson { line, .. } => {
            let lines = bytes.split(|&byte| byte == b'\n').count();
            assert!((1..=lines).contains(line), "{error:?}");
        }
        ReadError::NotAProject => {}
        ReadError::Damaged(problems) => assert!(!problems.is_empty()),
        ReadError::Stopped => panic!("nobody stopped it"),
    }
}

#[test]
fn a_project_cut_at_any_kilobyte_says_where() {
    let whole = large_project();
    checks::open_project(&whole);
    assert!(whole.len() > 20_000);
    for end in (0..whole.len() - 2)
        .step_by(1024)
        .chain([1, 2, whole.len() - 3])
    {
        let bytes = &whole[..end];
        match read(bytes) {
            Ok(loaded) => assert_ne!(loaded.problems, []),
            Err(error) if end > 0 => place_of(&error, bytes),
            Err(error) => assert_eq!(error, ReadError::NotJson { line: 1, column: 0 }),
        }
        checks::open_project(bytes);
    }
}

#[test]
fn one_flipped_bit_is_harmless_or_said_with_its_place() {
    let whole = seed("open_project", "small.json");
    for at in 0..whole.len() {
        for bit in 0..8 {
            let mut bytes = whole.clone();
            bytes[at] ^= 1 << bit;
            if let Err(error) = read(&bytes) {
                place_of(&error, &bytes);
            }
        }
        if at % 4 == 0 {
            let mut bytes = whole.clone();
            bytes[at] ^= 1 << (at / 4 % 8);
            checks::open_project(&bytes);
        }
    }
}

fn as_utf_16(text: &str) -> Vec<u8> {
    let units = std::iter::once(0xfeff).chain(text.encode_utf16());
    units.flat_map(u16::to_le_bytes).collect()
}

/// What is no project, whatever it once was.
fn no_projects() -> Vec<(&'static str, Vec<u8>)> {
    let small = String::from_utf8(seed("open_project", "small.json")).unwrap();
    let in_small = |from: &str, to: &str| small.replacen(from, to, 1).into_bytes();
    vec![
        ("nothing", Vec::new()),
        ("zeros", vec![0; 65_536]),
        ("a mark and nothing", b"\xef\xbb\xbf".to_vec()),
        ("half a mark", b"\xff\xfe".to_vec()),
        ("UTF-16 without its mark", as_utf_16(&small).split_off(2)),
        ("no text", vec![0xff; 1_000_000]),
        ("a picture", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec()),
        ("a million brackets", vec![b'['; 1_000_000]),
        ("a million objects", b"{\"a\":".repeat(1_000_000)),
        (
            "brackets that close",
            [vec![b'['; 500_000], vec![b']'; 500_000]].concat(),
        ),
        ("no version", in_small("\"version\": 1", "\"version\": -1")),
        (
            "a version beyond all",
            in_small("\"version\": 1", "\"version\": 1e400"),
        ),
        ("another format", in_small("goodword", "badword")),
    ]
}

#[test]
fn what_is_no_project_is_refused_in_time() {
    for (name, bytes) in no_projects() {
        let start = Instant::now();
        let Err(error) = read(&bytes) else {
            panic!("{name} was read");
        };
        if !bytes.is_empty() {
            place_of(&error, &bytes);
        }
        assert!(start.elapsed() < LONGEST, "{name}");
    }
}

/// Projects that are damaged so that reading the rest of them could be made to take long.
fn endless_damages() -> Vec<(&'static str, Vec<u8>)> {
    let small = String::from_utf8(seed("open_project", "small.json")).unwrap();
    let (head, answers) = small.split_once("  \"responses\": [\n").unwrap();
    let with = |piece: &str| {
        let lines = piece.repeat(3_000_000 / piece.len());
        format!("{head}  \"responses\": [\n{lines}{answers}").into_bytes()
    };
    vec![
        ("items that begin", with("    {\n")),
        ("objects that begin", with("    {\"a\":\n")),
        ("lists that begin", with("    [\n")),
        ("brackets in a line", with("[")),
        ("keys in a line", with("    {\"a\":")),
        ("texts that begin", with("    \"\n")),
        ("the answers again and again", with("  \"responses\": [\n")),
        ("the survey again and again", with("  \"survey\": {\n")),
        ("ends", with("}\n")),
        ("commas", with(",")),
        ("backslashes in a text", with("    {\"id\":\"\\\n")),
        ("no numbers", with("    {\"id\":\"0\",\"score\":NaN},\n")),
        ("the same id", with("    {\"id\":\"0\"}\n")),
        ("zeros", with("\0")),
        ("no letters", [&with(" ")[..], &[0xff; 1_000_000]].concat()),
    ]
}

#[test]
fn what_is_damaged_without_end_is_read_in_time() {
    for (name, bytes) in endless_damages() {
        let start = Instant::now();
        let loaded = read(&bytes).unwrap_or_else(|error| panic!("{name}: {error:?}"));
        assert!((1..=10_001).contains(&loaded.problems.len()), "{name}");
        assert!(start.elapsed() < LONGEST, "{name}");
    }
}

#[test]
fn deep_and_huge_values_within_a_project_are_said_or_kept() {
    let small = String::from_utf8(seed("open_project", "small.json")).unwrap();
    let deep = format!("{}{}", "[".repeat(1_000_000), "]".repeat(1_000_000));
    let cases = [
        (
            "depth in what is kept",
            "[\"kept\", 1.5, null]",
            deep.as_str(),
            true,
        ),
        (
            "depth in an answer",
            "\"kept\"}",
            &format!("{deep}}}"),
            true,
        ),
        ("a number beyond all", "1.5", "1e400", true),
        (
            "ten megabytes of text",
            "no score",
            &"é".repeat(5_000_000),
            false,
        ),
        (
            "ten thousand marks",
            "no score",
            &"\u{301}".repeat(10_000),
            false,
        ),
        (
            "marks of direction",
            "no score",
            "\u{202e}\u{2067}abc\u{2069}",
            false,
        ),
        ("a high id", "\"id\":\"f2\"", "\"id\":\"f4294967295\"", true),
    ];
    for (name, from, to, is_problem) in cases {
        let start = Instant::now();
        let bytes = small.replacen(from, to, 1).into_bytes();
        match read(&bytes) {
            Ok(loaded) => assert_eq!(!loaded.problems.is_empty(), is_problem, "{name}"),
            Err(error) => {
                assert!(is_problem, "{name}: {error:?}");
                place_of(&error, &bytes);
            }
        }
        checks::open_project(&bytes);
        assert!(start.elapsed() < LONGEST, "{name}");
    }
}

#[test]
fn a_journal_of_brackets_or_zeros_costs_its_records_only() {
    for piece in [
        &b"["[..],
        b"{\"change\":",
        b"\0",
        b"\n",
        b"{\"change\":{\"time\":1,\"changes\":[",
    ] {
        for kind in [b"r", b"0"] {
            let start = Instant::now();
            checks::replay_journal(&[&kind[..], &piece.repeat(20_000)].concat());
            assert!(
                start.elapsed() < LONGEST,
                "{}",
                String::from_utf8_lossy(piece)
            );
        }
    }
}

#[test]
fn hostile_tables_are_read_or_refused_in_time() {
    let million = |piece: &str| piece.repeat(1_000_000);
    let cases: [(&str, Vec<u8>); 9] = [
        ("quotes", million("\"").into_bytes()),
        (
            "separators",
            format!("Score\n{}", million(",")).into_bytes(),
        ),
        (
            "carriage returns",
            format!("Score\r{}", "9\r".repeat(20_000)).into_bytes(),
        ),
        (
            "one cell of ten megabytes",
            format!("Score,Comment\n9,\"{}\"\n", million("é \"\" words")).into_bytes(),
        ),
        (
            "an unclosed cell of megabytes",
            format!("Score\n9\n\"{}", million("9\n")).into_bytes(),
        ),
        ("UTF-16", as_utf_16("Score\tComment\n10\tdobrá\n3\tŚwit\n")),
        ("Latin-1", b"Score;Comment\n9;caf\xe9\n3;\xfcber\n".to_vec()),
        (
            "mixed encodings",
            "Score;Comment\n9;é\n".bytes().chain(*b"3;\xe9\n").collect(),
        ),
        (
            "marks",
            format!("Score\n9{}\n", "\u{301}".repeat(10_000)).into_bytes(),
        ),
    ];
    for (name, bytes) in cases {
        let start = Instant::now();
        checks::import_csv(&bytes);
        assert!(start.elapsed() < LONGEST, "{name}");
    }
    let zeros = Table::read(vec![0; 65_536]);
    assert!(
        matches!(zeros, Err(TableError::Nul { .. } | TableError::Empty)),
        "{zeros:?}"
    );
    let unclosed = Table::read(b"Score\n9\n\"3\n".to_vec());
    assert_eq!(
        unclosed.unwrap_err(),
        TableError::UnterminatedQuote { line: 3 }
    );
}

/// The program with no more than this much of address space to itself.
#[cfg(target_os = "linux")]
#[test]
fn what_is_no_project_or_damaged_is_told_in_half_a_gigabyte() {
    use std::process::Command;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("hostile.json");
    for (name, bytes) in no_projects().into_iter().chain(endless_damages()) {
        fs::write(&file, bytes).unwrap();
        let limited = "ulimit -v 524288; exec \"$0\" check \"$1\" --language en";
        let output = Command::new("sh")
            .args([
                "-c",
                limited,
                env!("CARGO_BIN_EXE_goodword"),
                file.to_str().unwrap(),
            ])
            .env("GOODWORD_STATE", folder.path().join("state"))
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{name}: {said}");
        assert!(said.contains("hostile.json"), "{name}: {said}");
    }
}
