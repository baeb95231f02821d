//! Which rows are among the answers of a project already: by what names them, else by customer, day, score and
//! comment; where these say little, everything else that is known has to be the same too. An answer stands for one row
//! only, so that two people who said the same stay two.
//!
//! A table without contacts tells people by their names alone.
//!
//! Where no column says who answered or when, the same few words in a second file mean nothing: they are the same answers
//! only if all of the table is there already, or all or nearly all that is there is in the table again.
//!
//! Names are often numbers from 1, in one file as in the next. Where most rows say something else than the answers that
//! they are numbered like, the numbers are those of another file: the rows are looked for by what they say, and those
//! that are not found become answers beside the others. Somebody who asks for answers to be brought up to date has
//! corrected them, and their numbers are believed unless customer or day are others, or another answer says the same.

use std::hash::{DefaultHasher, Hash, Hasher as _};

use foldhash::{HashMap, HashSet};

use super::comparing::Comparing;
use super::composed::folded;
use super::mapping::Duplicates;
use super::row::RowReader;
use crate::model::{Customer, Project, ResponseId, ResponseRef};

/// A comment as long as this is hardly made twice, in letters.
const TELLING_CHARS: usize = 20;
/// So many rows tell whether these are numbers of another file.
const ROWS_THAT_TELL: usize = 3;

/// What a row is to the project.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Match {
    New,
    /// New, though an answer has the same number already.
    Beside,
    /// The answer that stands in this row of the project.
    Known(usize),
    /// An earlier row of the table has the same name.
    Twice,
}

#[derive(Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a thing that is so of all rows or is not"
)]
pub(super) struct Answers<'p> {
    project: &'p Project,
    is_idle: bool,
    /// Whether rows correct what is there.
    are_corrections: bool,
    by_id: HashMap<ResponseId, usize>,
    by_content: HashMap<u64, Vec<usize>>,
    /// The same but for the score, where numbers of other answers leave no better way to find a corrected one.
    by_comment: HashMap<u64, Vec<usize>>,
    /// Rows of the project that stand for a row of the table.
    taken: HashSet<usize>,
    seen: HashSet<ResponseId>,
    /// Nothing shows that rows which say little are the answers that say the same.
    are_unproven: bool,
    /// What names rows are numbers that name other answers here.
    are_others: bool,
    comparing: Comparing<'p>,
}

impl<'p> Answers<'p> {
    pub(super) fn new(
        project: &'p Project,
        reader: &RowReader<'_>,
        duplicates: Duplicates,
    ) -> Self {
        let is_empty = project.responses().is_empty();
        let is_idle = duplicates == Duplicates::Keep || (is_empty && !reader.has_ids());
        let mut answers = Self {
            project,
            is_idle,
            are_corrections: duplicates == Duplicates::Update,
            by_id: HashMap::default(),
            by_content: HashMap::default(),
            by_comment: HashMap::default(),
            taken: HashSet::default(),
            seen: HashSet::default(),
            are_unproven: false,
            are_others: false,
            comparing: Comparing::new(reader, project),
        };
        if !is_idle {
            answers.know(reader);
        }
        answers
    }

    fn know(&mut self, reader: &RowReader<'_>) {
        if reader.has_ids() {
            self.seen.reserve(reader.table().rows());
        }
        for (row, each) in self.project.responses().iter().enumerate() {
            if reader.has_ids() {
                self.by_id.insert(each.id(), row);
            }
            let key = key_of(&content_of(&each, self.project, reader));
            self.by_content.entry(key).or_default().push(row);
        }
        self.are_unproven = !self.project.responses().is_empty()
            && !reader.says_who_or_when()
            && !self.are_there_again(reader);
        if reader.has_ids() && !self.by_id.is_empty() {
            let rows = 0..reader.table().rows();
            let named = rows.filter_map(|row| Some((row, *self.by_id.get(&reader.id(row)?)?)));
            let named: Vec<(usize, usize)> = named.collect();
            self.are_others = self.are_of_others(reader, &named);
            if !self.are_others {
                self.taken.extend(named.into_iter().map(|(_, known)| known));
            } else if self.are_corrections {
                self.know_comments(reader);
            }
        }
    }

    fn know_comments(&mut self, reader: &RowReader<'_>) {
        for (row, each) in self.project.responses().iter().enumerate() {
            let content = content_of(&each, self.project, reader);
            if let Some(key) = content.key_but_for_score() {
                self.by_comment.entry(key).or_default().push(row);
            }
        }
    }

    /// Whether most rows that are numbered like an answer say something else than it does. A few rows tell nothing.
    fn are_of_others(&self, reader: &RowReader<'_>, named: &[(usize, usize)]) -> bool {
        let is_few = named.len() < ROWS_THAT_TELL;
        if is_few || named.iter().any(|(row, _)| !reader.is_numbered(*row)) {
            return false;
        }
        let of_others = named.iter().filter(|(row, known)| {
            let answer = self.project.responses().get(*known);
            answer.is_some_and(|answer| {
                let agreement = self.comparing.agreement(reader, *row, &answer);
                let differs = agreement.other > 1 && agreement.same == 0;
                agreement.is_of_others(self.are_corrections)
                    || (differs && self.said_by(reader, *row).is_some())
            })
        });
        of_others.count() * 2 > named.len()
    }

    /// Whether each row of the table says the same as an answer of its own, or the table is the list of the project, which
    /// may have grown, been sorted, or had a few cells corrected.
    fn are_there_again(&self, reader: &RowReader<'_>) -> bool {
        let rows = 0..reader.table().rows();
        let answered = rows.filter(|&row| reader.why_not(row, reader.score(row)).is_none());
        let keys: Vec<u64> = answered.map(|row| key_of(&reader.content(row))).collect();
        let answers = self.project.responses().iter();
        let known = answers.map(|each| {
            let content = content_of(&each, self.project, reader);
            let comment = Some(&content.comment).filter(|comment| !comment.is_empty());
            (key_of(&content), comment.map(key_of))
        });
        let (known, comments): (Vec<u64>, Vec<Option<u64>>) = known.unzip();
        is_within(&keys, &known)
            || has_grown(&keys, &known)
            || nearly_all_are_there((&known, &comments), &keys)
    }

    /// The answer that says the same as a row, and that no row stands for yet.
    fn said_by(&self, reader: &RowReader<'_>, row: usize) -> Option<usize> {
        let content = reader.content(row);
        let candidates = self.by_content.get(&key_of(&content))?;
        let says_little = content.says_little();
        if says_little && self.are_unproven {
            return None;
        }
        candidates.iter().copied().find(|at| {
            let free = !self.taken.contains(at);
            let answer = self.project.responses().get(*at).filter(|_| free);
            answer.is_some_and(|answer| {
                content_of(&answer, self.project, reader) == content
                    && (!says_little || self.comparing.says_the_same(reader, row, &answer))
            })
        })
    }

    /// The only answer that says the same but for the score.
    fn corrected_by(&self, reader: &RowReader<'_>, row: usize) -> Option<usize> {
        let key = reader.content(row).key_but_for_score()?;
        let candidates = self.by_comment.get(&key)?.as_slice();
        let [only] = candidates else {
            return None;
        };
        (!self.taken.contains(only)).then_some(*only)
    }

    pub(super) fn look_up(&mut self, reader: &RowReader<'_>, row: usize) -> Match {
        if self.is_idle {
            return Match::New;
        }
        let mut new = Match::New;
        if let Some(id) = reader.id(row) {
            if !self.seen.insert(id) {
                return Match::Twice;
            }
            match self.by_id.get(&id) {
                Some(_) if self.are_others => new = Match::Beside,
                Some(&known) => return Match::Known(known),
                None => {}
            }
        }
        if self.by_content.is_empty() {
            return new;
        }
        let found = self.said_by(reader, row);
        let found = found.or_else(|| self.corrected_by(reader, row));
        match found {
            Some(known) => {
                self.taken.insert(known);
                Match::Known(known)
            }
            None => new,
        }
    }

    /// Whether the answer in that row of the project would be another one with what the row of the table says.
    pub(super) fn changes(&self, reader: &RowReader<'_>, row: usize, known: usize) -> bool {
        let answer = self.project.responses().get(known);
        answer.is_some_and(|answer| self.comparing.changes(reader, row, &answer))
    }
}

/// How often each is there.
fn counted(keys: &[u64]) -> HashMap<u64, usize> {
    let mut counts: HashMap<u64, usize> = HashMap::default();
    for key in keys {
        *counts.entry(*key).or_default() += 1;
    }
    counts
}

/// Takes one away, if there is one.
fn take(left: &mut HashMap<u64, usize>, key: u64) -> bool {
    let left = left.get_mut(&key).filter(|left| **left > 0);
    left.map(|left| *left -= 1).is_some()
}

/// Whether each row stands for an answer of its own.
fn is_within(keys: &[u64], known: &[u64]) -> bool {
    let mut left = counted(known);
    keys.iter().all(|key| take(&mut left, *key))
}

/// Whether all answers stand one after the other in the rows: before others; or, where there are enough of them that it is
/// no chance, also behind others or the newest first.
fn has_grown(keys: &[u64], known: &[u64]) -> bool {
    let reversed: Vec<u64> = known.iter().rev().copied().collect();
    let is_any = || {
        let mut orders = [known, &reversed].into_iter();
        orders.any(|known| keys.starts_with(known) || keys.ends_with(known))
    };
    (known.len() >= ROWS_THAT_TELL && keys.starts_with(known))
        || (known.len() >= 2 * ROWS_THAT_TELL && is_any())
}

/// Whether four fifths of the answers, each with its comment, are among the rows, in any order. Scores alone come again by
/// chance; several comments that are not the same few words again and again do not.
fn nearly_all_are_there((known, comments): (&[u64], &[Option<u64>]), keys: &[u64]) -> bool {
    let mut left = counted(keys);
    let (mut found, mut said) = (0, 0);
    let mut different: HashSet<u64> = HashSet::default();
    let mut found_again: HashSet<u64> = HashSet::default();
    for (key, comment) in known.iter().zip(comments) {
        let is_found = take(&mut left, *key);
        found += usize::from(is_found);
        said += usize::from(comment.is_some());
        different.extend(*comment);
        found_again.extend(comment.filter(|_| is_found));
    }
    let are_different = different.len() * 5 >= said * 4;
    let are_told = found_again.len() >= ROWS_THAT_TELL && found_again.len() * 3 >= said * 2;
    are_different && are_told && found * 5 >= known.len() * 4
}

/// What tells an answer from others when nothing names it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Content {
    /// In lower case, name and contact.
    pub customer: (String, String),
    pub day: Option<crate::model::Day>,
    pub score: Option<u8>,
    pub comment: String,
}

impl Content {
    /// Whether many people may have said that on one day: nobody is named, and the comment is short.
    fn says_little(&self) -> bool {
        self.customer.0.is_empty()
            && self.customer.1.is_empty()
            && self.comment.chars().nth(TELLING_CHARS).is_none()
    }

    /// Nothing without a comment.
    fn key_but_for_score(mut self) -> Option<u64> {
        self.score = None;
        (!self.comment.is_empty()).then(|| key_of(&self))
    }
}

/// As a row of the table would say it.
fn content_of(answer: &ResponseRef<'_>, project: &Project, reader: &RowReader<'_>) -> Content {
    let contact = |each: &Customer| {
        let said = reader.has_contacts().then(|| folded(&each.contact));
        said.unwrap_or_default()
    };
    let customer = answer.customer().and_then(|id| project.customers().get(id));
    Content {
        customer: customer
            .map_or_else(Default::default, |each| (folded(&each.name), contact(each))),
        day: answer.day(),
        score: answer.score().map(crate::model::Score::value),
        comment: answer.comment().to_owned(),
    }
}

fn key_of(content: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    content.hash(&mut hasher);
    hasher.finish()
}
