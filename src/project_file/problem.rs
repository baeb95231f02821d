//! What can be wrong with a project file, and where. Data only: the sentences are made at the edge.

use std::fmt;

use crate::model::{Day, Points};

/// Why nothing could be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadError {
    /// The text is not UTF-8 from this byte on.
    NotUtf8 { byte: usize },
    /// The text is not JSON; line and column count from 1.
    NotJson { line: usize, column: usize },
    /// It is JSON, but it does not say that it is a Goodword project.
    NotAProject,
    /// It says that it is a project, but what it cannot do without is missing.
    Damaged(Vec<Problem>),
    /// Whoever asked for it does not want it any more.
    Stopped,
}

/// Something in the file that does not fit, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// As people write a path into JSON: `responses[17].score`. Empty for the file as a whole.
    pub place: String,
    pub fault: Fault,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// `found` is what stands there, as JSON, shortened.
    Unexpected {
        expected: Expected,
        found: String,
    },
    Missing(Expected),
    DuplicateKey(String),
    DuplicateId(String),
    /// An id that leads nowhere.
    Dangling(String),
    /// What is said under this id is of another kind than it is to be.
    DoesNotFit(String),
    /// So many lines from here on are no JSON, and are not read; line and column count from 1.
    Lost {
        line: usize,
        column: usize,
        lines: usize,
    },
    /// Nothing after this can be read.
    Ends {
        line: usize,
        column: usize,
    },
    /// Letters in this line, the first of them here, are in no encoding that is read.
    NotText {
        line: usize,
        column: usize,
    },
    /// So many items that look like answers stand under a key that is not theirs.
    LikeAnswers(usize),
    /// So many problems more.
    More(usize),
}

/// What should stand there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    Object,
    List,
    Text,
    /// Zero or more.
    WholeNumber,
    /// A whole number from this one on.
    AtLeast(u64),
    /// A whole number from the one to the other.
    Between(u8, u8),
    /// Of at least two values.
    Scale,
    /// A whole number from 0 to 10, or null.
    Score,
    /// A whole number from -100 to 100.
    WholePoints,
    /// A number from -100 to 100.
    Points,
    /// One from that on.
    PointsFrom(Points),
    Number,
    TrueOrFalse,
    /// 2026-11-21
    Day,
    /// That one or a later one.
    DayFrom(Day),
    Id,
    /// A PIN as this program keeps it.
    PinHash,
    /// PNG or JPEG as base64, not too large.
    Picture,
    /// `#2f5da8`
    Colour,
    OneOf(&'static [&'static str]),
    /// Anything that can be kept: nested at most 128 deep, its numbers within the range of a double.
    Keepable,
}

/// The problems found so far.
#[derive(Debug, Default)]
pub(super) struct Problems {
    listed: Vec<Problem>,
    more: usize,
}

impl Problems {
    /// More are only counted: a file can have as many as bytes, and each takes a hundred.
    const MOST: usize = 10_000;
    /// The longest piece of the file that is quoted, in characters.
    const LONGEST_QUOTE: usize = 40;

    pub(super) fn add(&mut self, place: Place<'_>, fault: Fault) {
        if self.listed.len() < Self::MOST {
            let place = place.to_string();
            self.listed.push(Problem { place, fault });
        } else {
            self.more += 1;
        }
    }

    /// `found` is JSON text.
    pub(super) fn unexpected(&mut self, place: Place<'_>, expected: Expected, found: &str) {
        let mut quote: String = found.chars().take(Self::LONGEST_QUOTE).collect();
        if quote.len() < found.len() {
            quote.push('…');
        }
        let found = quote;
        self.add(place, Fault::Unexpected { expected, found });
    }

    pub(super) fn count(&self) -> usize {
        self.listed.len() + self.more
    }

    pub(super) fn into_vec(mut self) -> Vec<Problem> {
        if self.more > 0 {
            let place = String::new();
            let fault = Fault::More(self.more);
            self.listed.push(Problem { place, fault });
        }
        self.listed
    }
}

/// Where in the file, as a chain up to the whole, so that nothing is allocated unless there is a problem.
#[derive(Clone, Copy, Debug)]
pub(super) enum Place<'a> {
    File,
    /// Written out already.
    Named(&'a str),
    Key(&'a Self, &'a str),
    Item(&'a Self, usize),
}

impl Place<'_> {
    pub(super) fn key<'a>(&'a self, key: &'a str) -> Place<'a> {
        Place::Key(self, key)
    }

    pub(super) fn item(&self, at: usize) -> Place<'_> {
        Place::Item(self, at)
    }
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File => Ok(()),
            Self::Named(place) => f.write_str(place),
            Self::Key(Place::File, key) => f.write_str(key),
            Self::Key(whole, key) => write!(f, "{whole}.{key}"),
            Self::Item(whole, at) => write!(f, "{whole}[{at}]"),
        }
    }
}
