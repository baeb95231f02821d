//! A file read in pieces on all cores. Each piece begins behind a line end, where a record may begin or not: what was
//! read from there counts if the piece before comes to end there, and is read again from where that one ends if not.

use std::fs::File;
use std::io::{self, Read as _, Seek as _, SeekFrom};
use std::ops::{ControlFlow, Range};
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use super::column::{Columns, Look};
use super::counts::Counts;
use super::sample::Sample;
use super::scanner::{Scanner, Step};
use crate::cores::on_all;

/// Read behind a piece for the record that goes on there; more where that is longer.
const BEHIND: usize = 1 << 16;

/// Counts all records below the headers. Nothing where the file is no such text all through, or was stopped.
pub(super) fn count(
    file: &Path,
    bytes: u64,
    sample: &Sample,
    columns: &Columns,
    look: Look,
    piece: u64,
    go_on: &mut dyn FnMut() -> ControlFlow<()>,
) -> io::Result<Option<Counts>> {
    let counting = Counting {
        file,
        bytes,
        first_row: sample.first_row,
        separator: sample.separator,
        columns,
        look,
        piece,
        next: AtomicU64::new(0),
        is_over: AtomicBool::new(false),
    };
    let counted = on_all(
        || counting.work(&mut || ControlFlow::Continue(())),
        || counting.work(go_on),
    );
    let counted = counted
        .into_iter()
        .collect::<io::Result<Option<Vec<_>>>>()?;
    let Some(counted) = counted else {
        return Ok(None);
    };
    let mut pieces: Vec<Piece> = counted.into_iter().flatten().collect();
    pieces.sort_unstable_by_key(|piece| piece.number);
    counting.joined(pieces)
}

/// A part of the file with what was counted in it.
struct Piece {
    number: u64,
    /// Where its first record begins, in the file, and the first one behind it.
    start: u64,
    end: u64,
    /// Nothing where a quote was not closed, or some bytes are no text: it may have begun in the middle of a cell.
    counts: Option<Counts>,
}

struct Counting<'a> {
    file: &'a Path,
    bytes: u64,
    first_row: u64,
    separator: u8,
    columns: &'a Columns,
    look: Look,
    piece: u64,
    /// The next piece that nobody reads yet.
    next: AtomicU64,
    is_over: AtomicBool,
}

impl Counting<'_> {
    /// Counts pieces as long as there are any; nothing when it was stopped.
    fn work(&self, go_on: &mut dyn FnMut() -> ControlFlow<()>) -> io::Result<Option<Vec<Piece>>> {
        let mut reader = Reader::new(self.file)?;
        let mut counted = Vec::new();
        loop {
            let number = self.next.fetch_add(1, Ordering::Relaxed);
            let from = self.begin(number);
            if from >= self.bytes {
                return Ok(Some(counted));
            }
            if self.is_over.load(Ordering::Relaxed) || go_on().is_break() {
                self.is_over.store(true, Ordering::Relaxed);
                return Ok(None);
            }
            counted.push(self.count_piece(number, &mut reader)?);
        }
    }

    /// Where a piece begins.
    const fn begin(&self, number: u64) -> u64 {
        self.first_row + number * self.piece
    }

    fn count_piece(&self, number: u64, reader: &mut Reader) -> io::Result<Piece> {
        let place = self.begin(number)..self.begin(number + 1);
        if number == 0 {
            return self.count_from(number, place, reader);
        }
        // The line end may be the last byte before.
        reader.read(place.start - 1, place.end)?;
        match memchr::memchr(b'\n', reader.bytes()) {
            Some(end) => {
                let start = place.start + end as u64;
                self.count_read(number, start..place.end, reader)
            }
            None => Ok(Piece {
                number,
                start: u64::MAX,
                end: u64::MAX,
                counts: None,
            }),
        }
    }

    fn count_from(&self, number: u64, place: Range<u64>, reader: &mut Reader) -> io::Result<Piece> {
        reader.read(place.start, place.end)?;
        self.count_read(number, place, reader)
    }

    /// From where the place starts up to the first record that begins at its end or behind; what was read holds both.
    fn count_read(
        &self,
        number: u64,
        Range { start, end: to }: Range<u64>,
        reader: &mut Reader,
    ) -> io::Result<Piece> {
        let mut counts = Counts::nothing(self.columns.width());
        let whole = number.is_multiple_of(self.look.whole_every);
        let mut at = start;
        let is_sound = loop {
            let is_all = reader.end() >= self.bytes;
            let offset = usize::try_from(at - reader.from).unwrap_or(usize::MAX);
            let mut scanner = Scanner::new(reader.bytes(), self.separator, is_all, offset);
            let step = self.scan(&mut scanner, to - reader.from, whole, &mut counts);
            at = reader.from + scanner.at as u64;
            match step {
                Step::Record | Step::End => break true,
                Step::Broken => break false,
                Step::Incomplete => reader.read_on()?,
            }
        };
        let slice = |from: u64| usize::try_from(from - reader.from).unwrap_or(usize::MAX);
        let own = reader.bytes().get(slice(start)..slice(at));
        let is_text = own.is_some_and(|own| {
            if whole {
                counts.add_at_signs(memchr::memchr_iter(b'@', own).count() as u64);
            }
            memchr::memchr(0, own).is_none() && simdutf8::basic::from_utf8(own).is_ok()
        });
        Ok(Piece {
            number,
            start,
            end: at,
            counts: (is_sound && is_text).then_some(counts),
        })
    }

    /// Counts the records that begin before `to`.
    fn scan(&self, scanner: &mut Scanner<'_>, to: u64, whole: bool, counts: &mut Counts) -> Step {
        while (scanner.at as u64) < to {
            if !whole && let Some(score) = scanner.next_plain(self.columns.score) {
                counts.plain_row(score);
                continue;
            }
            match scanner
                .next(&mut |column, cell| counts.cell(self.columns, self.look, column, cell))
            {
                Step::Record => counts.end_row(whole),
                step => {
                    counts.forget_row();
                    return step;
                }
            }
        }
        Step::Record
    }

    /// All pieces one after the other, those that began in the middle of a record counted again.
    fn joined(&self, pieces: Vec<Piece>) -> io::Result<Option<Counts>> {
        let mut reader = Reader::new(self.file)?;
        let mut sum = Counts::nothing(self.columns.width());
        let mut at = self.first_row;
        for piece in pieces {
            let to = self.begin(piece.number + 1);
            let piece = if piece.start == at {
                piece
            } else if at >= to.min(self.bytes) {
                continue;
            } else {
                self.count_from(piece.number, at..to, &mut reader)?
            };
            let Some(counts) = piece.counts else {
                return Ok(None);
            };
            sum.add(&counts);
            at = piece.end;
        }
        Ok((at == self.bytes).then_some(sum))
    }
}

/// Reads parts of a file into the same memory.
struct Reader {
    file: File,
    buffer: Vec<u8>,
    /// Where the buffer begins, in the file.
    from: u64,
}

impl Reader {
    fn new(file: &Path) -> io::Result<Self> {
        Ok(Self {
            file: File::open(file)?,
            buffer: Vec::new(),
            from: 0,
        })
    }

    fn bytes(&self) -> &[u8] {
        &self.buffer
    }

    fn end(&self) -> u64 {
        self.from + self.buffer.len() as u64
    }

    /// From there up to `to` and some more, or to the end of the file.
    fn read(&mut self, from: u64, to: u64) -> io::Result<()> {
        self.from = from;
        self.buffer.clear();
        let wanted = usize::try_from(to - from).unwrap_or(usize::MAX);
        self.read_more(wanted.saturating_add(BEHIND))
    }

    /// As much again.
    fn read_on(&mut self) -> io::Result<()> {
        self.read_more(self.buffer.len().max(BEHIND))
    }

    fn read_more(&mut self, count: usize) -> io::Result<()> {
        self.file.seek(SeekFrom::Start(self.end()))?;
        let count = u64::try_from(count).unwrap_or(u64::MAX);
        let read = (&self.file).take(count).read_to_end(&mut self.buffer)?;
        if read == 0 {
            // It was longer a moment ago.
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        Ok(())
    }
}
