//! The file up to its break, whatever its layout: cut after the last whole part, and closed.

use super::Mended;
use crate::project_file::problem::{Fault, Place, Problems};

/// How deep a part can be that is kept when a later one beside it is not: the file's own keys, and what is in them.
const DEEPEST_PART: usize = 2;

/// `error` is what serde says of the text. Nothing when no part is whole.
pub(super) fn mend(text: &str, error: &serde_json::Error) -> Option<Mended> {
    let whole = text.get(..valid_bytes(text, error))?;
    let mut open = Open::default();
    let mut cut = None;
    for (at, byte) in whole.bytes().enumerate() {
        if let Some(end) = open.take(byte, at) {
            cut = Some((end, open.closers()));
        }
    }
    let (end, closers) = cut?;
    let mut problems = Problems::default();
    let (line, column) = (error.line(), error.column());
    problems.add(Place::File, Fault::Ends { line, column });
    Some(Mended {
        json: [text.get(..end)?, &closers].concat(),
        problems,
        taken_bytes: end,
    })
}

/// Up to the byte that could not be.
fn valid_bytes(text: &str, error: &serde_json::Error) -> usize {
    if error.is_eof() {
        return text.len();
    }
    let before: usize = text
        .split_inclusive('\n')
        .take(error.line().saturating_sub(1))
        .map(str::len)
        .sum();
    let mut end = (before + error.column().saturating_sub(1)).min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    end
}

/// What is open at a place in the text, which is valid up to there.
#[derive(Debug, Default)]
struct Open {
    /// What closes the outermost, outermost first.
    outer: Vec<char>,
    depth: usize,
    in_text: bool,
    escaped: bool,
}

impl Open {
    /// Gives where the text may be cut, when all before is whole.
    fn take(&mut self, byte: u8, at: usize) -> Option<usize> {
        if self.in_text {
            self.take_in_text(byte);
            return None;
        }
        match byte {
            b'"' => self.in_text = true,
            b'{' => self.enter('}'),
            b'[' => self.enter(']'),
            b'}' | b']' => return self.leave().then_some(at + 1),
            b',' if self.depth <= DEEPEST_PART => return Some(at),
            _ => {}
        }
        None
    }

    fn take_in_text(&mut self, byte: u8) {
        let ends = byte == b'"' && !self.escaped;
        self.in_text = !ends;
        self.escaped = byte == b'\\' && !self.escaped;
    }

    fn enter(&mut self, closer: char) {
        self.depth += 1;
        if self.depth <= DEEPEST_PART {
            self.outer.push(closer);
        }
    }

    fn leave(&mut self) -> bool {
        self.depth = self.depth.saturating_sub(1);
        self.outer.truncate(self.depth);
        self.depth <= DEEPEST_PART
    }

    fn closers(&self) -> String {
        self.outer.iter().rev().collect()
    }
}
