//! What each section says.

use std::sync::atomic::AtomicBool;

use super::Maker;
use crate::analysis::{Against, FollowQuery, Followed, Key, Summary, filter_of, goal_standings};
use crate::figure::aims::{band_said, bands, part_name};
use crate::figure::{ChartKind, group_share};
use crate::i18n::Decimals;
use crate::model::{Audience, Day, Goal, Group, Part, ResponseRef, Target};
use crate::printed::block::{Block, Look, Rows};
use crate::printed::sections::quotes;
use crate::text;
use crate::wording::{
    change, follow_up_effect, follow_up_speed, method_note, sentence_gap, standing,
};

impl Maker<'_> {
    pub(super) fn score(&self) -> Vec<Block> {
        let mut blocks = vec![self.chart(ChartKind::Score)];
        if self.analysis.overall.counts.n() > 0 {
            blocks.push(Block::Rows(self.groups()));
        }
        let texts = self.asked.texts;
        let overall = &self.analysis.overall;
        let names = bands(self.asked.project, texts);
        let band = band_said(&names, overall, texts);
        let band = band.map(|name| text!(texts, "report-band", band = name));
        let sentences: Vec<String> = band.into_iter().chain(standing(texts, overall)).collect();
        if !sentences.is_empty() {
            let said = sentences.join(sentence_gap(texts));
            blocks.push(Block::Paragraph(Look::Body, said));
        }
        blocks
    }

    /// The three groups with shares that add up.
    fn groups(&self) -> Rows {
        let texts = self.asked.texts;
        let counts = self.analysis.overall.counts;
        let names = [
            text!(texts, "promoters"),
            text!(texts, "passives"),
            text!(texts, "detractors"),
        ];
        let rows = Group::ALL.into_iter().zip(names);
        Rows {
            head: vec![
                text!(texts, "figure-group"),
                text!(texts, "report-count"),
                text!(texts, "report-share"),
            ],
            rows: rows
                .map(|(group, name)| {
                    let share = group_share(group, counts, texts);
                    vec![name, texts.count(counts.of(group)), share]
                })
                .collect(),
        }
    }

    pub(super) fn change(&self) -> Vec<Block> {
        let Some(found) = &self.analysis.change else {
            return Vec::new();
        };
        let (texts, project) = (self.asked.texts, self.asked.project);
        let (what, sure) = change(texts, project, Against::PeriodBefore, found);
        let mut blocks = vec![
            Block::Paragraph(Look::Lead, what),
            Block::Paragraph(Look::Body, sure),
        ];
        blocks.push(Block::Paragraph(
            Look::Soft,
            text!(
                texts,
                "report-change-range",
                lower = texts.signed(found.interval.lower, Decimals::Zero),
                upper = texts.signed(found.interval.upper, Decimals::Zero)
            ),
        ));
        blocks
    }

    /// The goals of exactly these answers, or all where all are reported on.
    pub(super) fn goals(&self) -> Vec<Block> {
        let project = self.asked.project;
        if project.goals().is_empty() {
            return Vec::new();
        }
        let standings = goal_standings(project, self.asked.today);
        let goals = project.goals().iter();
        let told = goals.filter_map(|goal| match &goal.target {
            Target::Score(aim, of) => {
                let mut standings = standings.iter();
                let standing = standings.find(|standing| standing.goal == goal.id)?;
                let now = standing.now.as_ref().ok()?;
                let is_told = self.is_of_these(of.as_ref());
                is_told.then(|| self.goal(goal, aim.points(), of.as_ref(), now))
            }
            Target::Words { text, done } => {
                let is_told = self.is_of_these(None);
                is_told.then(|| self.goal_in_words(goal, text, *done))
            }
        });
        told.collect()
    }

    /// Whether the report is about exactly the answers of a goal, or about all.
    fn is_of_these(&self, of: Option<&Part>) -> bool {
        let reported = &self.asked.filter.conditions;
        reported.is_empty() || filter_of(of).conditions == *reported
    }

    /// What was set, by when, and whether it was reached.
    fn goal_in_words(&self, goal: &Goal, text: &str, done: Option<Day>) -> Block {
        let texts = self.asked.texts;
        let text = text.trim_end_matches(['.', '\u{3002}']);
        let aim = match goal.by {
            Some(day) => text!(texts, "report-goal-by", goal = text, day = texts.day(day)),
            None => text.to_owned(),
        };
        let state = match done {
            Some(day) => text!(texts, "goal-reached-on", day = texts.day(day)),
            None => text!(texts, "report-goal-open"),
        };
        let line = text!(texts, "report-goal-words", goal = aim, state = state);
        Block::Paragraph(Look::Body, line)
    }

    /// What is to be reached, by when, and where the score stands.
    fn goal(&self, goal: &Goal, aim: i32, of: Option<&Part>, now: &Summary) -> Block {
        let (texts, project) = (self.asked.texts, self.asked.project);
        let name = part_name(project, of, texts).unwrap_or_default();
        let aim = texts.score(f64::from(aim), Decimals::Zero);
        let aim = match goal.by {
            Some(day) => text!(texts, "report-goal-by", goal = aim, day = texts.day(day)),
            None => aim,
        };
        let now = now.score.map_or_else(
            || text!(texts, "goal-no-answers"),
            |score| {
                text!(
                    texts,
                    "goal-now",
                    score = texts.score(score, Decimals::Zero)
                )
            },
        );
        let line = text!(
            texts,
            "report-goal-line",
            name = name,
            goal = aim,
            state = now
        );
        Block::Paragraph(Look::Body, line)
    }

    pub(super) fn segments(&self) -> Vec<Block> {
        if self.analysis.segments.is_empty() {
            return Vec::new();
        }
        vec![self.chart(ChartKind::Segments)]
    }

    pub(super) fn reasons(&self) -> Vec<Block> {
        let are_given = self.are_reasons_given();
        let chart = are_given.then(|| self.chart(ChartKind::Reasons));
        chart.into_iter().collect()
    }

    /// Whether any answer says why.
    fn are_reasons_given(&self) -> bool {
        let mut shares = self.analysis.reasons.iter();
        shares.any(|share| share.key != Key::Missing)
    }

    pub(super) fn named_chart(&self, name: &str) -> Vec<Block> {
        let kind: Result<ChartKind, _> = name.parse();
        let has_answers = self.analysis.overall.counts.n() > 0;
        let has_something = |kind: &ChartKind| match kind {
            kind if kind.is_over_time() && self.analysis.trend.is_empty() => false,
            ChartKind::Importance => !self.analysis.ratings.is_empty(),
            ChartKind::ReasonsByGroup => self.are_reasons_given(),
            kind => has_answers && (self.by.is_some() || !kind.needs_breakdown()),
        };
        let kind = kind.ok().filter(has_something);
        kind.into_iter().map(|kind| self.chart(kind)).collect()
    }

    pub(super) fn comments(&self) -> Vec<Block> {
        let quoted = quotes(self.asked.project, self.asked.filter);
        quoted
            .iter()
            .map(|answer| Block::Quote {
                text: answer.comment().trim().to_owned(),
                by: self.said_by(answer),
            })
            .collect()
    }

    /// Of employees nothing is said beside their words.
    fn said_by(&self, answer: &ResponseRef<'_>) -> String {
        let (texts, project) = (self.asked.texts, self.asked.project);
        if project.survey().audience == Audience::Employees {
            return String::new();
        }
        let customer = answer.customer().and_then(|id| project.customers().get(id));
        // The contact is nobody's name.
        let name = customer.map(|customer| customer.name.trim());
        let name = name.filter(|name| project.report().with_names && !name.is_empty());
        let score = answer.score().map(|score| i64::from(score.value()));
        let said = [
            name.map(ToOwned::to_owned),
            score.map(|score| text!(texts, "report-quote-score", score = score)),
            answer.day().map(|day| texts.month_of_year(day.date())),
        ];
        let said: Vec<String> = said.into_iter().flatten().collect();
        said.join(" \u{00b7} ")
    }

    pub(super) fn follow_up(&self) -> Vec<Block> {
        let (texts, project) = (self.asked.texts, self.asked.project);
        let query = FollowQuery {
            filter: self.asked.filter.clone(),
            closed: true,
            today: self.asked.today,
        };
        let followed = Followed::of(project, &query, &AtomicBool::new(true));
        let figures = followed.unwrap_or_default().figures;
        // Where nobody was contacted there is nothing to tell of following up.
        if figures.days_to_contact.is_none() && figures.days_to_resolution.is_none() {
            return Vec::new();
        }
        let gap = sentence_gap(texts);
        let speed = follow_up_speed(texts, &figures).join(gap);
        let mut blocks = vec![Block::Paragraph(Look::Body, speed)];
        if let Some(effect) = follow_up_effect(texts, &figures) {
            blocks.push(Block::Paragraph(Look::Body, effect.join(gap)));
            let warning = text!(texts, "follow-effect-warning");
            blocks.push(Block::Paragraph(Look::Soft, warning));
        }
        blocks
    }

    pub(super) fn method(&self) -> Vec<Block> {
        if self.analysis.overall.score.is_none() {
            return Vec::new();
        }
        let scoring = self.asked.project.scoring();
        let note = method_note(self.asked.texts, scoring, &self.analysis);
        vec![Block::Paragraph(Look::Soft, note)]
    }
}
