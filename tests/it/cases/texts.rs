//! Texts as people paste them: kept letter by letter, through the file and through the journal.

use goodword::document::{EditLabel, SaveState};
use goodword::model::{Edit, Response, ResponseId};
use goodword::project_file::{Header, read};

use crate::projects::empty_project;
use crate::saving::written;
use crate::support::life::{Life, comments, file};
use crate::support::recording_fs::RecordingFs;

/// Texts that programs stumble over, by what they are.
fn texts() -> Vec<(&'static str, String)> {
    vec![
        ("ten megabytes", "é".repeat(5_000_000)),
        (
            "ten thousand combining marks",
            format!("e{}", "\u{301}".repeat(10_000)),
        ),
        (
            "marks of direction",
            "\u{202e}abc\u{202c} \u{2067}שלום\u{2069}\u{200f}".to_owned(),
        ),
        ("a byte order mark", "\u{feff}mark".to_owned()),
        (
            "line ends of all kinds",
            "a\nb\r\nc\rd\u{2028}e\u{2029}f\u{85}g".to_owned(),
        ),
        (
            "control characters",
            (0u8..32)
                .map(char::from)
                .chain(['\u{7f}', '\u{9f}'])
                .collect(),
        ),
        (
            "what is JSON itself",
            "\"},{\"id\":\"0\"}\n  ]\n}\\u0000\\".to_owned(),
        ),
        (
            "no characters yet",
            "\u{10ffff}\u{e000}\u{fffd}\u{fffe}".to_owned(),
        ),
        ("families", "👩‍👩‍👧‍👦🏳️‍🌈🇭🇺".to_owned()),
        ("blanks", "\t \u{a0}\u{3000}\u{200b}".to_owned()),
    ]
}

fn answer(number: usize, comment: &str) -> Response {
    let mut response = Response::new(ResponseId::from_random(number as u64));
    comment.clone_into(&mut response.comment);
    response
}

#[test]
fn ten_megabytes_marks_and_all_other_texts_come_back_from_the_file() {
    let mut project = empty_project();
    for (number, (_, text)) in texts().iter().enumerate() {
        project.apply(Edit::add(answer(number, text))).unwrap();
    }
    let loaded = read(written(&project, Header::default()).as_bytes()).unwrap();
    assert_eq!(loaded.problems, []);
    for (read, (name, text)) in comments(&loaded.project).iter().zip(texts()) {
        assert!(*read == text, "{name}");
    }
}

#[test]
fn ten_megabytes_marks_and_all_other_texts_come_back_from_the_journal() {
    let mut life = Life::new();
    let mut project = life.new_file("cafe");
    for (number, (_, text)) in texts().iter().enumerate() {
        let edit = Edit::add(answer(number, text));
        project.apply(EditLabel::AddResponse, edit).unwrap();
    }
    assert_eq!(life.settle(&mut project), SaveState::Recorded);
    let mut next = Life::on(RecordingFs::with(life.fs.disk()));
    let opened = next.open(&file("cafe")).unwrap();
    let found = comments(opened.project.document().project());
    for (read, (name, text)) in found.iter().zip(texts()) {
        assert!(*read == text, "{name}");
    }
    assert_eq!(found.len(), texts().len());
}
