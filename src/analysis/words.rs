//! The words that tell detractors and promoters from the others, among the answers that count, and the answers behind
//! such a word. Responsible for which answers are read and what may be told of them; how words are cut and weighed is
//! in [`crate::stats`]. Knows nothing of threads: whoever asks is told how far it is, and can stop it.

use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, Ordering};

use super::counting::Counting;
use super::disclosure::words_withheld;
use super::selection::Selection;
use super::tally::{ScoreTally, chosen};
use super::{Filter, Withheld};
use crate::model::{Audience, Block, Counts, Group, Project};
use crate::stats::{WordFinder, WordTally};

/// A word that fewer answers say is left out: somebody's own way to put it.
const FEWEST_ANSWERS: u64 = 3;

/// What detractors say and the others do not, and what promoters do.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TellingWords {
    /// All selected answers that count, with a comment or without.
    pub answers: Counts,
    /// Most telling first; only those whose difference is more than chance at the project's confidence.
    pub detractors: Vec<GroupWord>,
    /// As of the detractors.
    pub promoters: Vec<GroupWord>,
    /// Why no words are told. Surveys of employees only.
    pub withheld: Option<Withheld>,
}

/// A word that a group says more than the others.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupWord {
    /// In lower case.
    pub word: String,
    /// How many answers say it.
    pub counts: Counts,
    /// The logarithm of its odds among the group's words over its odds among the others', above zero.
    pub log_odds: f64,
    /// The log-odds in their own standard errors; what the words are ranked by.
    pub z: f64,
}

/// The answers of a group that say a word, among those that count.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Said {
    /// In lower case, as [`GroupWord`] has it.
    pub word: String,
    pub by: Group,
}

impl TellingWords {
    /// The words of the same answers that an [`super::Analysis`] of the filter counts. Reads every comment: a million
    /// of them take seconds. `report` hears how many answers are done, of how many, and breaks when they are no longer
    /// wanted: then there is no result.
    pub fn of(
        project: &Project,
        filter: &Filter,
        mut report: impl FnMut(usize, usize) -> ControlFlow<()>,
    ) -> Option<Self> {
        if let Some(withheld) = words_withheld(project, filter) {
            return Some(Self {
                withheld: Some(withheld),
                ..Self::default()
            });
        }
        let mut tally = WordTally::default();
        let mut scores = ScoreTally::default();
        let all = project.responses().len();
        let whole = each_block(project, filter, |block, first_row, counted| {
            scores.add(block, counted);
            for (at, group) in scored(block, counted) {
                tally.add(block.comment(at), group);
            }
            report(first_row + block.len(), all)
        });
        whole
            .is_continue()
            .then(|| Self::told(project, &tally, scores.counts()))
    }

    fn told(project: &Project, tally: &WordTally, answers: Counts) -> Self {
        let limits = Limits::of(project, answers);
        Self {
            answers,
            detractors: limits.words(tally, Group::Detractor),
            promoters: limits.words(tally, Group::Promoter),
            withheld: None,
        }
    }

    /// Of a group; passives have none of their own.
    pub fn of_group(&self, group: Group) -> &[GroupWord] {
        match group {
            Group::Detractor => &self.detractors,
            Group::Promoter => &self.promoters,
            Group::Passive => &[],
        }
    }
}

/// Which words are told.
struct Limits<'a> {
    project: &'a Project,
    answers: u64,
    fewest_answers: u64,
    /// How many answers do not say it: none, or at least these.
    fewest_others: u64,
    least_z: f64,
}

impl<'a> Limits<'a> {
    fn of(project: &'a Project, answers: Counts) -> Self {
        let scoring = project.scoring();
        let threshold = match project.survey().audience {
            Audience::Customers => 0,
            Audience::Employees => u64::from(scoring.anonymity.answers()),
        };
        Self {
            project,
            answers: answers.n(),
            fewest_answers: threshold.max(FEWEST_ANSWERS),
            fewest_others: threshold,
            least_z: scoring.confidence.z(),
        }
    }

    fn words(&self, tally: &WordTally, group: Group) -> Vec<GroupWord> {
        let language = self.project.survey().language;
        let telling = tally.telling(group, language, self.fewest_answers);
        let told = telling
            .into_iter()
            .filter(|each| each.z > self.least_z && self.lets_tell(each.counts));
        told.map(|each| GroupWord {
            word: each.word.to_owned(),
            counts: each.counts,
            log_odds: each.log_odds,
            z: each.z,
        })
        .collect()
    }

    fn lets_tell(&self, counts: Counts) -> bool {
        let others = self.answers.saturating_sub(counts.n());
        others == 0 || others >= self.fewest_others
    }
}

/// The rows, in the order of entry, of the answers behind a word: those that a filter selects, that count, are of the
/// group and say it. `None` when `is_wanted` turned false meanwhile.
pub fn rows_saying(
    project: &Project,
    filter: &Filter,
    said: &Said,
    is_wanted: &AtomicBool,
) -> Option<Vec<usize>> {
    let finder = WordFinder::new(&said.word);
    let mut rows = Vec::new();
    let whole = each_block(project, filter, |block, first_row, counted| {
        let own = scored(block, counted).filter(|(_, group)| *group == said.by);
        let saying = own.filter(|(at, _)| finder.is_said_in(block.comment(*at)));
        rows.extend(saying.map(|(at, _)| first_row + at));
        if is_wanted.load(Ordering::Relaxed) {
            ControlFlow::Continue(())
        } else {
            ControlFlow::Break(())
        }
    });
    whole.is_continue().then_some(rows)
}

/// Visits each block with the row of the project that it begins at and which of its rows count.
fn each_block(
    project: &Project,
    filter: &Filter,
    mut visit: impl FnMut(&Block, usize, &[bool]) -> ControlFlow<()>,
) -> ControlFlow<()> {
    let mut selection = Selection::of(filter);
    let counting = Counting::of(project, filter.period);
    let mut counted = Vec::new();
    let mut first_row = 0;
    for block in project.responses().blocks() {
        selection.look_at(block);
        counting.select(block, first_row, &selection.meets, &mut counted);
        visit(block, first_row, &counted)?;
        first_row += block.len();
    }
    ControlFlow::Continue(())
}

/// Where the rows that count and have a score stand in the block, with their groups.
fn scored<'a>(block: &'a Block, counted: &'a [bool]) -> impl Iterator<Item = (usize, Group)> + 'a {
    chosen(block, counted).filter_map(|(at, score)| Some((at, score?.group())))
}
