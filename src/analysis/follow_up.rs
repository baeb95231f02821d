//! Whom to call, to win, to thank: the lists made from the answers, and what following up came to. Nobody puts anything
//! into a list by hand; today is told from outside.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};

use jiff::civil::Weekday;

use super::selection::Selection;
use super::{Filter, Period};
use crate::model::{
    Audience, Block, Case, CaseState, ClosedDays, Counts, CustomerId, Day, Group, PersonId,
    Project, Score,
};
use crate::stats::{Comparison, Confidence, Customer, Overlap, Rate, compare_customers, rate};

/// A list of answers that ask for something.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum FollowList {
    /// Detractors.
    #[default]
    ToCall,
    /// Passives.
    ToWin,
    /// Promoters.
    ToThank,
    /// The latest answers of customers who fell a group, or [`FollowList::FALL`] points or more, since the one before.
    AtRisk,
    /// Past the day by which something was to be done.
    Waiting,
}

impl FollowList {
    pub const ALL: [Self; 5] = [
        Self::ToCall,
        Self::ToWin,
        Self::ToThank,
        Self::AtRisk,
        Self::Waiting,
    ];

    /// The fall that puts a customer at risk within a group.
    pub const FALL: u8 = 3;

    /// Where it stands among all.
    const fn place(self) -> usize {
        match self {
            Self::ToCall => 0,
            Self::ToWin => 1,
            Self::ToThank => 2,
            Self::AtRisk => 3,
            Self::Waiting => 4,
        }
    }

    const fn of(group: Group) -> Self {
        match group {
            Group::Detractor => Self::ToCall,
            Group::Passive => Self::ToWin,
            Group::Promoter => Self::ToThank,
        }
    }
}

/// What the lists are asked.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct FollowQuery {
    pub filter: Filter,
    /// Whether cases that are closed stand in the lists too.
    pub closed: bool,
    pub today: Day,
}

/// The lists and the figures. Answers that are set aside, and those without a score, are in neither.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Followed {
    lists: [Vec<usize>; 5],
    pub figures: Figures,
}

/// What following up came to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Figures {
    /// Cases that are not closed, of those who own any, in the order of the colleagues; last, nobody's.
    pub by_owner: Vec<OwnCases>,
    /// In days from the answer; the median, `None` without any.
    pub days_to_contact: Option<f64>,
    pub days_to_resolution: Option<f64>,
    /// The share of detractors who were contacted.
    pub reached: Option<Rate>,
    /// Among detractors that answered again, how those answered who were contacted in between, and the others.
    pub called: Counts,
    pub not_called: Counts,
    /// The first minus the second, each customer's answers being one find; `None` where either is without an answer.
    pub effect: Option<Comparison>,
}

/// How much somebody has to do. Answers nobody has taken up yet are nobody's where they are in a list to call, at risk
/// or waiting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OwnCases {
    pub owner: Option<PersonId>,
    pub open: usize,
    pub overdue: usize,
}

impl Followed {
    /// Surveys of employees have no follow-up: nothing is in it. `None` when `is_wanted` turned false meanwhile.
    pub fn of(project: &Project, query: &FollowQuery, is_wanted: &AtomicBool) -> Option<Self> {
        if project.survey().audience == Audience::Employees {
            return Some(Self::default());
        }
        let falls = History::of(project);
        let mut counted = Counted::new(project, query, &falls);
        let mut selection = Selection::of(&query.filter);
        let mut first_row = 0;
        for block in project.responses().blocks() {
            if !is_wanted.load(Ordering::Relaxed) {
                return None;
            }
            selection.look_at(block);
            counted.add(block, first_row, &selection.meets);
            first_row += block.len();
        }
        Some(counted.finish(project))
    }

    /// The rows of a list, in the order of entry.
    pub fn rows(&self, list: FollowList) -> &[usize] {
        &self.lists[list.place()]
    }
}

/// The day by which something is to be done: what was agreed, else as the rule has it for an answer nobody took up yet.
/// An answer that was not taken up while it was waited for is not waited for any more: of a list of old answers just
/// imported nearly all would be late, and nobody was.
pub fn due(
    project: &Project,
    case: Option<&Case>,
    day: Option<Day>,
    score: Score,
    today: Day,
) -> Option<Day> {
    let agreed = case.and_then(|case| case.due);
    let state = case.map_or(CaseState::Open, |case| case.course.state());
    match state {
        CaseState::Resolved | CaseState::WontDo => None,
        CaseState::Contacted => agreed,
        CaseState::Open => agreed.or_else(|| {
            let day = day?;
            let waits = case.is_some() || !is_past_waiting(project, day, today);
            waits.then(|| proposed_due(project, day, score.group()))?
        }),
    }
}

/// Whether an answer of that day is too old to be waited for by itself.
pub fn is_past_waiting(project: &Project, day: Day, today: Day) -> bool {
    days_between(day, today) > i64::from(project.follow_up().waits.days())
}

/// The day that the project's rule gives: so many working days after the answer, Monday to Friday but for closed days.
pub fn proposed_due(project: &Project, day: Day, group: Group) -> Option<Day> {
    let follow_up = project.follow_up();
    working_days_after(day, follow_up.due.of(group), &follow_up.closed)
}

/// `None` beyond the calendar's end.
fn working_days_after(day: Day, working_days: u8, closed: &ClosedDays) -> Option<Day> {
    let mut date = day.date();
    let mut left = working_days;
    while left > 0 {
        date = date.tomorrow().ok()?;
        if let Some(days) = closed.around(date.into()) {
            date = days.last().date();
        } else if !matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday) {
            left -= 1;
        }
    }
    Some(date.into())
}

/// The rows of all that somebody answered, the oldest first; those without a date before.
pub fn answers_of(project: &Project, customer: CustomerId) -> Vec<usize> {
    let mut answers: Vec<(Option<Day>, usize)> = Vec::new();
    let mut first_row = 0;
    for block in project.responses().blocks() {
        let by = block.customers().iter().enumerate();
        let own = by.filter(|(_, by)| **by == Some(customer));
        answers.extend(own.map(|(at, _)| (block.days()[at], first_row + at)));
        first_row += block.len();
    }
    answers.sort_unstable();
    answers.into_iter().map(|(_, row)| row).collect()
}

/// From one day to another, negative where it is before.
pub fn days_between(from: Day, to: Day) -> i64 {
    let span = to.date().since(from.date());
    span.map_or(0, |span| span.get_days().into())
}

/// What each customer answered one after the other, whatever the filter: the latest answer may be in it, and the one
/// before not.
struct History {
    /// Rows of the latest answers that fell.
    fell: Vec<usize>,
    /// By the row of a detractor's answer, the next one of the same customer.
    next: HashMap<usize, Next>,
}

/// What somebody answered next.
#[derive(Clone, Copy)]
struct Next {
    customer: CustomerId,
    day: Option<Day>,
    score: Score,
}

/// An answer of somebody known. Those without a date are older than any with one; of one day, the later entered is later.
type Known = (CustomerId, Option<Day>, usize, Score);

impl History {
    fn of(project: &Project) -> Self {
        let mut answers = known_answers(project);
        answers.sort_unstable_by_key(|&(customer, day, row, _)| (customer, day, row));
        let mut history = Self {
            fell: Vec::new(),
            next: HashMap::new(),
        };
        for (at, pair) in answers.array_windows().enumerate() {
            let [(who, _, row, before), (again, day, later_row, after)] = *pair;
            if who != again {
                continue;
            }
            if before.group() == Group::Detractor {
                let next = Next {
                    customer: who,
                    day,
                    score: after,
                };
                history.next.insert(row, next);
            }
            let is_latest = answers.get(at + 2).is_none_or(|(next, ..)| *next != who);
            if is_latest && has_fallen(before, after) {
                history.fell.push(later_row);
            }
        }
        history.fell.sort_unstable();
        history
    }
}

fn known_answers(project: &Project) -> Vec<Known> {
    let mut answers = Vec::new();
    let mut first_row = 0;
    for block in project.responses().blocks() {
        let customers = block.customers().iter().enumerate();
        let known = customers.filter_map(|(at, customer)| {
            let counts = !block.aside()[at];
            let score = block.scores()[at].filter(|_| counts)?;
            Some(((*customer)?, block.days()[at], first_row + at, score))
        });
        answers.extend(known);
        first_row += block.len();
    }
    answers
}

fn has_fallen(before: Score, after: Score) -> bool {
    after.group() < before.group() || after.value() + FollowList::FALL <= before.value()
}

/// The lists and sums, as far as the answers went by.
struct Counted<'a> {
    project: &'a Project,
    query: &'a FollowQuery,
    history: &'a History,
    lists: [Vec<usize>; 5],
    owners: HashMap<Option<PersonId>, (usize, usize)>,
    days_to_contact: Vec<i64>,
    days_to_resolution: Vec<i64>,
    detractors: u64,
    reached: u64,
    called: Counts,
    not_called: Counts,
    /// What each customer answered again after having been called, and without.
    again: HashMap<CustomerId, (Customer, Customer)>,
}

/// An answer that is looked at.
#[derive(Clone, Copy)]
struct Answer<'a> {
    row: usize,
    day: Option<Day>,
    score: Score,
    case: Option<&'a Case>,
}

impl Answer<'_> {
    fn state(&self) -> CaseState {
        self.case
            .map_or(CaseState::Open, |case| case.course.state())
    }
}

impl<'a> Counted<'a> {
    fn new(project: &'a Project, query: &'a FollowQuery, history: &'a History) -> Self {
        Self {
            project,
            query,
            history,
            lists: Default::default(),
            owners: HashMap::new(),
            days_to_contact: Vec::new(),
            days_to_resolution: Vec::new(),
            detractors: 0,
            reached: 0,
            called: Counts::default(),
            not_called: Counts::default(),
            again: HashMap::new(),
        }
    }

    fn add(&mut self, block: &Block, first_row: usize, meets: &[bool]) {
        let period = self.query.filter.period;
        let in_period = |day: Option<Day>| {
            period.is_none_or(|period: Period| day.is_some_and(|day| period.contains(day)))
        };
        let has_cases = block.cases().next().is_some();
        for (at, meets) in meets.iter().enumerate() {
            let day = block.days()[at];
            let counts = *meets && !block.aside()[at] && in_period(day);
            let Some(score) = block.scores()[at].filter(|_| counts) else {
                continue;
            };
            let case = if has_cases {
                block.case(block.ids()[at])
            } else {
                None
            };
            let row = first_row + at;
            self.add_answer(Answer {
                row,
                day,
                score,
                case,
            });
        }
    }

    fn add_answer(&mut self, answer: Answer<'_>) {
        let is_closed = answer.state().is_closed();
        let has_fallen = self.history.fell.binary_search(&answer.row).is_ok();
        let today = self.query.today;
        let due = due(self.project, answer.case, answer.day, answer.score, today);
        let is_overdue = due.is_some_and(|due| due < today);
        if self.query.closed || !is_closed {
            let list = FollowList::of(answer.score.group());
            self.put(list, answer.row);
            if has_fallen {
                self.put(FollowList::AtRisk, answer.row);
            }
        }
        if is_overdue {
            self.put(FollowList::Waiting, answer.row);
        }
        let is_asked = answer.score.group() == Group::Detractor || has_fallen;
        // As many are late here as wait in their list.
        let is_taken_up = answer.case.is_some_and(Case::is_taken_up);
        if !is_closed && (is_asked || is_overdue || is_taken_up) {
            let owner = answer.case.and_then(|case| case.owner);
            let (open, overdue) = self.owners.entry(owner).or_default();
            *open += 1;
            *overdue += usize::from(is_overdue);
        }
        self.add_days(&answer);
        if answer.score.group() == Group::Detractor {
            self.add_detractor(&answer);
        }
    }

    fn put(&mut self, list: FollowList, row: usize) {
        self.lists[list.place()].push(row);
    }

    fn add_days(&mut self, answer: &Answer<'_>) {
        let (Some(case), Some(day)) = (answer.case, answer.day) else {
            return;
        };
        let since = |to: Day| days_between(day, to).max(0);
        self.days_to_contact
            .extend(case.course.contacted().map(since));
        if case.course.state() == CaseState::Resolved {
            self.days_to_resolution
                .extend(case.course.closed().map(since));
        }
    }

    fn add_detractor(&mut self, answer: &Answer<'_>) {
        let contacted = answer.case.and_then(|case| case.course.contacted());
        self.detractors += 1;
        self.reached += u64::from(contacted.is_some());
        let Some(next) = self.history.next.get(&answer.row) else {
            return;
        };
        // Whoever was called after having answered again was not called before.
        let in_between = contacted.is_some_and(|day| next.day.is_none_or(|next| day <= next));
        let (called, others) = self.again.entry(next.customer).or_default();
        let side = if in_between { called } else { others };
        side.net += i64::from(next.score.group().worth());
        side.answers += 1;
        let groups = if in_between {
            &mut self.called
        } else {
            &mut self.not_called
        };
        groups.count(Some(next.score));
    }

    fn finish(self, project: &Project) -> Followed {
        let confidence: Confidence = project.scoring().confidence;
        let (called, not_called) = (self.called, self.not_called);
        let mut overlap = Overlap::default();
        for (called, others) in self.again.values() {
            overlap.add(*called, *others);
        }
        let figures = Figures {
            by_owner: by_owner(project, &self.owners),
            days_to_contact: median(self.days_to_contact),
            days_to_resolution: median(self.days_to_resolution),
            reached: rate(self.reached, self.detractors, confidence),
            called,
            not_called,
            effect: compare_customers(called, not_called, &overlap, confidence),
        };
        Followed {
            lists: self.lists,
            figures,
        }
    }
}

fn by_owner(
    project: &Project,
    owners: &HashMap<Option<PersonId>, (usize, usize)>,
) -> Vec<OwnCases> {
    let people = project.people().iter().map(|person| Some(person.id));
    let own = |owner| {
        let (open, overdue) = *owners.get(&owner)?;
        Some(OwnCases {
            owner,
            open,
            overdue,
        })
    };
    people.chain([None]).filter_map(own).collect()
}

#[expect(clippy::cast_precision_loss, reason = "days of a calendar")]
fn median(mut days: Vec<i64>) -> Option<f64> {
    days.sort_unstable();
    let above = *days.get(days.len() / 2)?;
    let below = *days.get((days.len() - 1) / 2)?;
    Some((below + above) as f64 / 2.0)
}
