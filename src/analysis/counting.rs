//! Which answers count: those of a span of days, and of somebody who answered more than once the latest where the
//! project's rule says so.

use std::collections::HashMap;
use std::num::NonZeroU32;

use jiff::civil::Date;

use super::{Period, Unit};
use crate::model::{Audience, Block, CountingRule, CustomerId, Day, Project};

/// The answers of a span that count by the rule. The rule looks at whoever answered in the span, whatever else is
/// filtered: that somebody's latest answer was of another branch does not bring back the one before. A blank
/// answer is nobody's latest; it is counted beside.
#[derive(Debug)]
pub(super) struct Counting {
    span: Option<Span>,
    superseded: Option<Rows>,
}

/// A period with both its ends, which is compared at once.
#[derive(Clone, Copy, Debug)]
struct Span {
    first: Day,
    last: Day,
}

impl Span {
    fn of(period: Period) -> Self {
        Self {
            first: period.from.unwrap_or_else(|| Date::MIN.into()),
            last: period.to.unwrap_or_else(|| Date::MAX.into()),
        }
    }

    fn has(self, day: Option<Day>) -> bool {
        day.is_some_and(|day| self.first <= day && day <= self.last)
    }
}

impl Counting {
    /// Of all answers, those without a date too, where there is no span.
    pub(super) fn of(project: &Project, span: Option<Period>) -> Self {
        let scoring = project.scoring();
        let span = span.map(Span::of);
        // Employees are no customers.
        let rule = match project.survey().audience {
            Audience::Customers => scoring.rule,
            Audience::Employees => CountingRule::EveryAnswer,
        };
        let superseded = match rule {
            CountingRule::EveryAnswer => None,
            CountingRule::Latest => Some(superseded(project, span, Latest::default())),
            CountingRule::LatestInPeriod => {
                let latest = LatestInPeriod::new(scoring.period);
                Some(superseded(project, span, latest))
            }
        };
        Self { span, superseded }
    }

    /// Of the rows of a block whose first is `first_row` of the project, those of `among` that count.
    pub(super) fn select(
        &self,
        block: &Block,
        first_row: usize,
        among: &[bool],
        selected: &mut Vec<bool>,
    ) {
        selected.clear();
        let rows = among.iter().zip(block.aside());
        match self.span {
            None => selected.extend(rows.map(|(&among, &aside)| among && !aside)),
            Some(span) => selected.extend(
                rows.zip(block.days())
                    .map(|((&among, &aside), &day)| among && !aside && span.has(day)),
            ),
        }
        if let Some(superseded) = &self.superseded {
            for (selected, row) in selected.iter_mut().zip(first_row..) {
                *selected = *selected && !superseded.has(row);
            }
        }
    }

    /// How many of the rows of `among` would be in the span, were they not set aside.
    pub(super) fn set_aside(&self, block: &Block, among: &[bool]) -> u64 {
        if !block.aside().contains(&true) {
            return 0;
        }
        let rows = among.iter().zip(block.aside()).zip(block.days());
        let aside = rows.filter(|((among, aside), day)| {
            **among && **aside && self.span.is_none_or(|span| span.has(**day))
        });
        aside.count() as u64
    }
}

/// Remembers the latest answer of each customer.
trait LatestAnswers {
    /// Puts an answer in the place of the one before, which it gives back.
    fn replace(&mut self, customer: CustomerId, answer: Answer) -> Option<Answer>;
}

/// An answer without a date is older than any that has one. Eight bytes, as an option too: there is one for each of
/// very many customers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Answer {
    day: Option<Day>,
    /// Its row counted from one. No project holds four thousand million answers.
    number: NonZeroU32,
}

impl Answer {
    fn new(day: Option<Day>, row: usize) -> Option<Self> {
        let number = u32::try_from(row + 1).ok().and_then(NonZeroU32::new)?;
        Some(Self { day, number })
    }

    const fn row(self) -> usize {
        self.number.get() as usize - 1
    }
}

#[derive(Debug, Default)]
struct Latest(Vec<Option<Answer>>);

impl LatestAnswers for Latest {
    fn replace(&mut self, customer: CustomerId, answer: Answer) -> Option<Answer> {
        let place = customer.index();
        if place >= self.0.len() {
            self.0.resize(place + 1, None);
        }
        self.0.get_mut(place)?.replace(answer)
    }
}

#[derive(Debug)]
struct LatestInPeriod {
    unit: Unit,
    latest: HashMap<(CustomerId, Option<Day>), Answer>,
    /// The first day of the period of each day that has come up.
    first_days: HashMap<Day, Day>,
}

impl LatestInPeriod {
    fn new(unit: Unit) -> Self {
        Self {
            unit,
            latest: HashMap::new(),
            first_days: HashMap::new(),
        }
    }
}

impl LatestAnswers for LatestInPeriod {
    fn replace(&mut self, customer: CustomerId, answer: Answer) -> Option<Answer> {
        let first_day = |day| {
            *self
                .first_days
                .entry(day)
                .or_insert_with(|| self.unit.first_day(day))
        };
        let period = answer.day.map(first_day);
        self.latest.insert((customer, period), answer)
    }
}

/// The rows that a later answer of the same customer takes out.
fn superseded(project: &Project, span: Option<Span>, mut latest: impl LatestAnswers) -> Rows {
    let mut superseded = Rows::with_len(project.responses().len());
    let mut first_row = 0;
    for block in project.responses().blocks() {
        let scores = block.scores().iter().zip(block.aside());
        let answers = scores.zip(block.days()).zip(block.customers());
        for (row, (((score, aside), &day), &customer)) in (first_row..).zip(answers) {
            let counts = score.is_some() && !aside && span.is_none_or(|span| span.has(day));
            let customer = customer.filter(|_| counts);
            if let Some((customer, answer)) = customer.zip(Answer::new(day, row)) {
                supersede(&mut latest, customer, answer, &mut superseded);
            }
        }
        first_row += block.len();
    }
    superseded
}

fn supersede(
    latest: &mut impl LatestAnswers,
    customer: CustomerId,
    answer: Answer,
    superseded: &mut Rows,
) {
    let Some(before) = latest.replace(customer, answer) else {
        return;
    };
    if before > answer {
        latest.replace(customer, before);
        superseded.insert(answer.row());
    } else {
        superseded.insert(before.row());
    }
}

/// Some rows, a bit each.
#[derive(Debug)]
struct Rows(Vec<u64>);

impl Rows {
    fn with_len(rows: usize) -> Self {
        Self(vec![0; rows.div_ceil(64)])
    }

    fn insert(&mut self, row: usize) {
        if let Some(word) = self.0.get_mut(row / 64) {
            *word |= 1 << (row % 64);
        }
    }

    fn has(&self, row: usize) -> bool {
        let word = self.0.get(row / 64).copied().unwrap_or(0);
        word >> (row % 64) & 1 == 1
    }
}
