//! A large file as the program writes it, an answer a line, read on all cores. Whatever is laid out otherwise, or
//! does not fit, is left to the reading item by item, which says what is wrong and where: here nothing is.

use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use memchr::memmem;
use serde_json::value::RawValue;

use super::answer::{Known, answer_alone};
use super::as_written::as_written;
use super::{BETWEEN_WORDS, Watch};
use crate::cores::on_all;
use crate::model::{Response, ResponseId, Responses};

/// In bytes.
#[derive(Clone, Copy)]
pub(super) struct Sizes {
    /// Smaller files are read before another thread has begun.
    worth_it: usize,
    /// What one thread reads at a time.
    piece: usize,
}

pub(super) const SIZES: Sizes = Sizes {
    worth_it: 2 << 20,
    piece: 1 << 20,
};

const HEAD: &str = "\n  \"responses\": [\n";
const FOOT: &str = "\n  ]";

/// A file with its answers taken out.
pub(super) struct Cut<'a> {
    /// The file with an empty list in their place.
    pub(super) rest: String,
    /// The answers, with a comma after each but the last.
    lines: &'a str,
    /// Where the list begins, in what is left.
    list: usize,
    sizes: Sizes,
}

/// Nothing where the file is small or its answers do not seem to stand a line each.
pub(super) fn cut(text: &str, sizes: Sizes) -> Option<Cut<'_>> {
    if text.len() < sizes.worth_it {
        return None;
    }
    let start = memmem::find(text.as_bytes(), HEAD.as_bytes())? + HEAD.len();
    let end = memmem::rfind(text.as_bytes(), FOOT.as_bytes())?;
    let (head, lines, foot) = (text.get(..start)?, text.get(start..end)?, text.get(end..)?);
    Some(Cut {
        rest: [head, foot].concat(),
        lines,
        sizes,
        list: start - 2,
    })
}

impl Cut<'_> {
    /// Whether it is the file's own list that was emptied, and not one of the same name further inside.
    pub(super) fn is_of(&self, list: Option<&RawValue>) -> bool {
        let start = list.map(|list| list.get().as_ptr().addr());
        start == Some(self.rest.as_ptr().addr() + self.list)
    }
}

/// Why there are no answers.
pub(super) enum NotRead {
    /// Something does not fit; what, the other way of reading says.
    Unfit,
    Stopped,
}

/// The answers, when all of them fit and none has the id of another.
pub(super) fn answers(
    cut: &Cut<'_>,
    known: &Known,
    watch: Watch<'_>,
) -> Result<Responses, NotRead> {
    let lines = cut.lines;
    let reading = Reading {
        lines,
        known,
        pieces: pieces(lines, cut.sizes.piece),
        total: memchr::memchr_iter(b'\n', lines.as_bytes()).count() + 1,
        next: AtomicUsize::new(0),
        done: AtomicUsize::new(0),
        is_over: AtomicBool::new(false),
    };
    // The other threads may be through with all of it before this one has had a piece.
    heard(watch, 0, reading.total)?;
    let read = on_all(
        || reading.work(&mut |_, _| ControlFlow::Continue(())),
        || reading.work(watch),
    );
    let read = read.into_iter().collect::<Result<Vec<_>, NotRead>>()?;
    heard(watch, reading.total, reading.total)?;
    let mut read: Vec<Piece> = read.into_iter().flatten().collect();
    read.sort_unstable_by_key(|piece| piece.number);
    if has_twice(&mut read) {
        return Err(NotRead::Unfit);
    }
    let mut responses = Responses::default();
    for piece in read {
        responses.append(piece.responses);
    }
    Ok(responses)
}

/// How far it is, and whether whoever waits still wants it.
fn heard(watch: Watch<'_>, done: usize, total: usize) -> Result<(), NotRead> {
    match watch(done, total) {
        ControlFlow::Continue(()) => Ok(()),
        ControlFlow::Break(()) => Err(NotRead::Stopped),
    }
}

/// Where each piece ends: behind the end of a line, and the last at the end.
fn pieces(lines: &str, size: usize) -> Vec<usize> {
    let mut ends = Vec::new();
    let mut from = 0;
    while let Some(rest) = lines.as_bytes().get(from + size..) {
        let Some(end) = memchr::memchr(b'\n', rest) else {
            break;
        };
        from += size + end + 1;
        ends.push(from);
    }
    if ends.last() != Some(&lines.len()) {
        ends.push(lines.len());
    }
    ends
}

/// Some answers that follow one another.
struct Piece {
    number: usize,
    responses: Responses,
    /// Theirs, ascending once all are read.
    ids: Vec<ResponseId>,
}

/// What the threads share.
struct Reading<'a> {
    lines: &'a str,
    known: &'a Known,
    pieces: Vec<usize>,
    total: usize,
    /// The next piece that nobody reads yet.
    next: AtomicUsize,
    done: AtomicUsize,
    is_over: AtomicBool,
}

impl Reading<'_> {
    /// Reads pieces as long as there are any.
    fn work(&self, watch: Watch<'_>) -> Result<Vec<Piece>, NotRead> {
        let mut read = Vec::new();
        loop {
            let number = self.next.fetch_add(1, Ordering::Relaxed);
            let Some(&end) = self.pieces.get(number) else {
                return Ok(read);
            };
            let before = number.checked_sub(1);
            let start = before.and_then(|before| self.pieces.get(before));
            let lines = self.lines.get(start.copied().unwrap_or(0)..end);
            let piece = self.piece(number, lines.unwrap_or_default(), watch);
            read.push(piece.inspect_err(|_| self.is_over.store(true, Ordering::Relaxed))?);
        }
    }

    fn piece(&self, number: usize, lines: &str, watch: Watch<'_>) -> Result<Piece, NotRead> {
        let is_last = number + 1 == self.pieces.len();
        let mut piece = Piece {
            number,
            responses: Responses::default(),
            ids: Vec::new(),
        };
        let mut rest = lines;
        let mut counted = 0;
        while !rest.is_empty() {
            let end = memchr::memchr(b'\n', rest.as_bytes());
            let line = rest.get(..end.unwrap_or(rest.len())).unwrap_or_default();
            rest = end.and_then(|end| rest.get(end + 1..)).unwrap_or_default();
            let response = self.answer(line, is_last && end.is_none());
            let response = response.ok_or(NotRead::Unfit)?;
            piece.ids.push(response.id);
            piece.responses.push(&response);
            if piece.ids.len().is_multiple_of(BETWEEN_WORDS) || rest.is_empty() {
                let done = self
                    .done
                    .fetch_add(piece.ids.len() - counted, Ordering::Relaxed);
                counted = piece.ids.len();
                heard(watch, done, self.total)?;
                // Somebody else found what does not fit, or was stopped and says so.
                if self.is_over.load(Ordering::Relaxed) {
                    return Err(NotRead::Unfit);
                }
            }
        }
        piece.ids.sort_unstable();
        Ok(piece)
    }

    fn answer(&self, line: &str, is_last: bool) -> Option<Response> {
        let line = if is_last {
            line
        } else {
            line.strip_suffix(',')?
        };
        as_written(line, self.known).or_else(|| answer_alone(line, self.known))
    }
}

/// Whether an id stands twice.
fn has_twice(pieces: &mut [Piece]) -> bool {
    let ids = pieces
        .iter_mut()
        .flat_map(|piece| std::mem::take(&mut piece.ids));
    let mut ids: Vec<ResponseId> = ids.collect();
    // The pieces are sorted, and this way of sorting makes use of it.
    ids.sort();
    ids.windows(2).any(|pair| pair[0] == pair[1])
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::project_file::read::{read, read_by_line};
    use crate::project_file::{Loaded, ReadError};

    const SMALL: Sizes = Sizes {
        worth_it: 0,
        piece: 100,
    };

    fn file(answers: &[String]) -> String {
        let head = r#"{
  "format": "goodword",
  "version": 1,
  "id": "00000000-0000-4000-8000-000000000007",
  "generation": 2,
  "last_seq": 3,
  "survey": {"name":"Café","audience":"customers","language":"en","question":"Would you?"},
  "reasons": [
    {"id":"r1","name":"Service"}
  ],
  "responses": ["#;
        format!("{head}\n    {}\n  ]\n}}\n", answers.join(",\n    "))
    }

    fn answers_of(count: usize) -> Vec<String> {
        let answer = |number: usize| {
            let score = number % 11;
            format!(
                r#"{{"id":"{number:06}","score":{score},"comment":"só, number {number}","reasons":["r1"],"x":[1]}}"#
            )
        };
        (0..count).map(answer).collect()
    }

    fn watched(text: &str) -> Option<Result<Loaded, ReadError>> {
        read_by_line(text, SMALL, &mut |_, _| ControlFlow::Continue(()))
    }

    #[test]
    fn line_by_line_is_as_item_by_item() {
        for count in [1, 2, 50, 5000] {
            let text = file(&answers_of(count));
            let read_so = watched(&text).unwrap().unwrap();
            assert_eq!(read_so.project.responses().len(), count);
            assert_eq!(Ok(read_so), read(text.as_bytes()));
        }
    }

    #[test]
    fn what_is_laid_out_otherwise_or_does_not_fit_is_left_to_the_other_way() {
        let text = file(&answers_of(40));
        let first = answers_of(1).concat();
        let twice = format!("{first},{}", answers_of(2)[1]);
        let changes = [
            ("\n  \"responses\": [\n", "\n  \"responses\": [ "),
            ("\"id\":\"000007\"", "\"id\":\"000008\""),
            ("\"score\":7,", "\"score\":77,"),
            ("{\"id\":\"000009\"", "{\"id\":\"000009\",\"id\":\"0000z9\""),
            ("\"r1\",\"name\"", "\"r2\",\"name\""),
            ("},\n    {\"id\":\"000005\"", "}\n    {\"id\":\"000005\""),
            ("},\n    {\"id\":\"000005\"", "},\n\n    {\"id\":\"000005\""),
            (
                "},\n    {\"id\":\"000005\"",
                "} {},\n    {\"id\":\"000005\"",
            ),
            ("\n  ]\n}", ",\n  ]\n}"),
            (first.as_str(), twice.as_str()),
            ("  \"survey\": ", "  \"survey\": 7, \"other\": "),
        ];
        for (from, to) in changes {
            let spoilt = text.replacen(from, to, 1);
            assert_ne!(spoilt, text, "{from}");
            assert!(watched(&spoilt).is_none(), "{from} to {to}");
        }
    }

    #[test]
    fn a_list_of_the_same_name_further_inside_is_not_the_file_s() {
        let inner = file(&answers_of(3));
        let text = inner.replacen(
            "  \"responses\": [",
            "  \"extra\": {\n  \"responses\": [",
            1,
        );
        let text = text.replacen("  ]\n}\n", "  ]\n},\"responses\":[]}\n", 1);
        assert!(watched(&text).is_none());
        assert_eq!(read(text.as_bytes()).unwrap().project.responses().len(), 0);
    }

    #[test]
    fn who_does_not_want_it_any_more_is_heard() {
        let text = file(&answers_of(500));
        let stopped = read_by_line(&text, SMALL, &mut |_, _| ControlFlow::Break(()));
        assert_eq!(stopped, Some(Err(ReadError::Stopped)));
        let mut last = 0;
        let read = read_by_line(&text, SMALL, &mut |done, total| {
            assert!(done <= total && total == 500, "{done} of {total}");
            last = last.max(done);
            ControlFlow::Continue(())
        });
        assert!(read.is_some() && last > 0);
    }

    proptest! {
        #[test]
        fn a_damaged_file_is_read_as_ever_or_left_to_the_other_way(
            count in 1usize..30,
            at in 0usize..4000,
            put in prop::sample::select(vec!["", "\"", "\n", ",", "]", "{", "}", "\\", "\r", " ", "9", "\n  ]", "é"]),
            cut in 0usize..3,
        ) {
            let text = file(&answers_of(count));
            let at = text.floor_char_boundary(at % text.len());
            let end = text.floor_char_boundary((at + cut).min(text.len()));
            let damaged = [&text[..at], put, &text[end.max(at)..]].concat();
            if let Some(read_so) = watched(&damaged) {
                prop_assert_eq!(read_so, read(damaged.as_bytes()));
            }
        }
    }
}
