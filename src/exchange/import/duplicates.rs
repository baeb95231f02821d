//! Which rows are among the answers of a project already: by what names them, else by customer, day, score and
//! comment. An answer stands for one row only, so that two people who said the same stay two.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use foldhash::{HashMap, HashSet};

use super::mapping::Duplicates;
use super::row::RowReader;
use crate::model::{FieldId, Project, ResponseId, ResponseRef};

/// What a row is to the project.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Match {
    New,
    /// The answer that stands in this row of the project.
    Known(usize),
    /// An earlier row of the table has the same name.
    Twice,
}

#[derive(Debug)]
pub(super) struct Answers<'p> {
    project: &'p Project,
    is_idle: bool,
    by_id: HashMap<ResponseId, usize>,
    by_content: HashMap<u64, Vec<usize>>,
    /// Rows of the project that stand for a row of the table.
    taken: HashSet<usize>,
    seen: HashSet<ResponseId>,
    /// The fields that columns of the table go into.
    fields: Vec<(usize, FieldId)>,
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
            by_id: HashMap::default(),
            by_content: HashMap::default(),
            taken: HashSet::default(),
            seen: HashSet::default(),
            fields: reader.known_fields(project),
        };
        if !is_idle {
            answers.know(reader);
        }
        answers
    }

    fn know(&mut self, reader: &RowReader<'_>) {
        for (row, each) in self.project.responses().iter().enumerate() {
            if reader.has_ids() {
                self.by_id.insert(each.id(), row);
            }
            let key = key_of(&content_of(&each, self.project));
            self.by_content.entry(key).or_default().push(row);
        }
        if reader.has_ids() && !self.by_id.is_empty() {
            let ids = (0..reader.table().rows()).filter_map(|row| reader.id(row));
            let named: Vec<usize> = ids.filter_map(|id| self.by_id.get(&id).copied()).collect();
            self.taken.extend(named);
        }
    }

    pub(super) fn look_up(&mut self, reader: &RowReader<'_>, row: usize) -> Match {
        if self.is_idle {
            return Match::New;
        }
        if let Some(id) = reader.id(row) {
            if !self.seen.insert(id) {
                return Match::Twice;
            }
            if let Some(&known) = self.by_id.get(&id) {
                return Match::Known(known);
            }
        }
        if self.by_content.is_empty() {
            return Match::New;
        }
        let content = reader.content(row);
        let Some(candidates) = self.by_content.get(&key_of(&content)) else {
            return Match::New;
        };
        let is_bare = content.is_bare();
        let found = candidates.iter().copied().find(|at| {
            let free = !self.taken.contains(at);
            let answer = self.project.responses().get(*at).filter(|_| free);
            answer.is_some_and(|answer| {
                content_of(&answer, self.project) == content
                    && (!is_bare || self.says_the_same(reader, row, &answer))
            })
        });
        match found {
            Some(known) => {
                self.taken.insert(known);
                Match::Known(known)
            }
            None => Match::New,
        }
    }

    /// Whether what else is known of a bare score is the same.
    fn says_the_same(&self, reader: &RowReader<'_>, row: usize, answer: &ResponseRef<'_>) -> bool {
        self.fields.iter().all(|&(column, field)| {
            let field = self.project.fields().get(field);
            let said = field.and_then(|field| field.said(&answer.value(field.id)?));
            let cell = reader.table().cell(row, column);
            said.unwrap_or_default().to_lowercase() == cell.to_lowercase()
        })
    }
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
    /// Whether it is a score and nothing else.
    fn is_bare(&self) -> bool {
        self.customer.0.is_empty()
            && self.customer.1.is_empty()
            && self.day.is_none()
            && self.comment.is_empty()
    }
}

fn content_of(answer: &ResponseRef<'_>, project: &Project) -> Content {
    let customer = answer.customer().and_then(|id| project.customers().get(id));
    Content {
        customer: customer.map_or_else(Default::default, |each| {
            (each.name.to_lowercase(), each.contact.to_lowercase())
        }),
        day: answer.day(),
        score: answer.score().map(crate::model::Score::value),
        comment: answer.comment().to_owned(),
    }
}

fn key_of(content: &Content) -> u64 {
    let mut hasher = DefaultHasher::new();
    content.hash(&mut hasher);
    hasher.finish()
}
