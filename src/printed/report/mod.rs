//! A report's content: what each section says of the answers that are reported on, in the survey's language.

mod sections;

use std::collections::BTreeSet;

use super::Accent;
use super::block::{self, Block, Content, PageOf};
use super::sections::{section_name, shown};
use crate::analysis::{Analysis, Condition, Dimension, Filter, Key, Period, Query, Steps};
use crate::figure::{ChartKind, Look, Names};
use crate::i18n::Texts;
use crate::model::{Day, FieldRole, Project, Round, Section};
use crate::text;
use crate::wording::{period, withheld};

/// What is asked for.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    pub project: &'a Project,
    pub filter: &'a Filter,
    pub today: Day,
    /// In the language that the report is to have.
    pub texts: &'a Texts,
}

/// The report.
pub fn compose(asked: &Asked<'_>) -> Content {
    let Asked { project, texts, .. } = *asked;
    let survey = project.survey();
    let maker = Maker::new(asked);
    let mut blocks = Vec::new();
    for section in shown(project) {
        let own = maker.section(&section);
        if !own.is_empty() {
            let name = section_name(&section, survey.audience, texts);
            blocks.push(Block::Heading(name));
            blocks.extend(own);
        }
    }
    if let Some(why) = maker.untold() {
        blocks.insert(0, Block::Paragraph(block::Look::Lead, why));
    }
    Content {
        title: title(project, texts),
        subtitle: maker.subtitle(),
        language: texts.language(),
        logo: project.brand().logo.clone(),
        logo_name: text!(texts, "report-logo", name = title(project, texts)),
        accent: Accent::of(project.brand().accent),
        blocks,
        foot: text!(
            texts,
            "report-foot",
            name = title(project, texts),
            day = texts.day(asked.today)
        ),
        page_of: PageOf(text!(
            texts,
            "report-page",
            page = "{page}",
            pages = "{pages}"
        )),
    }
}

fn title(project: &Project, texts: &Texts) -> String {
    let name = project.survey().name.trim();
    if name.is_empty() {
        text!(texts, "report-untitled")
    } else {
        name.to_owned()
    }
}

/// What the segments are told apart by: what was chosen, else the branch or the first field that answers have.
pub fn segments_by(project: &Project) -> Option<Dimension> {
    let is_used = |id| {
        let mut blocks = project.responses().blocks();
        blocks.any(|block| block.column(id).is_some())
    };
    let chosen = project.report().by.and_then(|id| project.fields().get(id));
    let branch = project.field_with_role(FieldRole::Branch);
    let used = || {
        let mut fields = branch.into_iter().chain(project.fields().iter());
        fields.find(|field| is_used(field.id))
    };
    let field = chosen.or_else(used)?;
    Some(Dimension::Field(field.id))
}

/// The values of a dimension that answers of the filter have and that may be told alone, each with its name.
pub fn values_of(asked: &Asked<'_>, by: Dimension) -> Vec<(Condition, String)> {
    let analysis = Analysis::of(
        asked.project,
        &Query {
            filter: asked.filter.clone(),
            by: Some(by),
            ..Query::all(asked.today)
        },
    );
    let names = Names::new(asked.project, Some(by), asked.texts);
    let mut seen = BTreeSet::new();
    let keys = analysis.segments.into_iter().map(|segment| segment.key);
    keys.filter(|key| !matches!(key, Key::Missing | Key::Hidden))
        .filter(|key| seen.insert(key.clone()))
        .map(|key| {
            let name = names.label(&key);
            let condition = Condition {
                dimension: by,
                keys: vec![key],
            };
            (condition, name)
        })
        .collect()
}

/// So many segments a chart holds.
const SEGMENTS_MOST: usize = 40;
/// So many are shown of more than that.
const SEGMENTS_OF_MANY: usize = 24;

/// What the sections are made from.
struct Maker<'a> {
    asked: &'a Asked<'a>,
    query: Query,
    analysis: Analysis,
    by: Option<Dimension>,
    rows_most: usize,
}

impl<'a> Maker<'a> {
    fn new(asked: &'a Asked<'a>) -> Self {
        let project = asked.project;
        let by = segments_by(project);
        let query = Query {
            filter: asked.filter.clone(),
            by,
            steps: Steps::Calendar(project.scoring().period),
            ..Query::all(asked.today)
        };
        let analysis = Analysis::of(project, &query);
        // Where not all can be shown anyway, those that are leave room for what follows on the page.
        let rows_most = if analysis.segments.len() > SEGMENTS_MOST {
            SEGMENTS_OF_MANY
        } else {
            SEGMENTS_MOST
        };
        Self {
            asked,
            query,
            analysis,
            by,
            rows_most,
        }
    }

    /// As the project has the chart look.
    fn chart(&self, kind: ChartKind) -> Block {
        let Asked { project, texts, .. } = *self.asked;
        let look = Look::of(project, kind);
        let figure = look.figure(project, self.query.clone(), texts, self.rows_most);
        Block::Chart(Box::new(figure))
    }

    /// Why nothing at all is told of employees.
    fn untold(&self) -> Option<String> {
        let why = self
            .analysis
            .withheld
            .filter(|_| self.analysis.is_withheld())?;
        Some(withheld(self.asked.texts, self.asked.project, why))
    }

    fn section(&self, section: &Section) -> Vec<Block> {
        if self.analysis.is_withheld() {
            return Vec::new();
        }
        match section {
            Section::Score => self.score(),
            Section::Change => self.change(),
            Section::Goal => self.goals(),
            Section::Segments => self.segments(),
            Section::Reasons => self.reasons(),
            Section::Comments => self.comments(),
            Section::FollowUp => self.follow_up(),
            Section::Method => self.method(),
            Section::Chart(name) => self.named_chart(name),
        }
    }

    /// When, how many, and which part of all answers.
    fn subtitle(&self) -> Vec<String> {
        let Asked { project, texts, .. } = *self.asked;
        let count = self.analysis.overall.counts.n();
        let answers = text!(texts, "answers", count = count);
        let span = self.analysis.period.or_else(|| self.whole_span());
        let mut lines = vec![match span {
            Some(span) if let Some(year) = whole_year(project, span) => text!(
                texts,
                "answers-of-year",
                answers = answers,
                year = year.to_string()
            ),
            Some(span) => text!(
                texts,
                "report-answers",
                answers = answers,
                period = period(texts, project, span)
            ),
            None => answers,
        }];
        lines.extend(self.asked.filter.conditions.iter().map(|condition| {
            let names = Names::new(project, Some(condition.dimension), texts);
            let keys: Vec<String> = condition.keys.iter().map(|key| names.label(key)).collect();
            text!(
                texts,
                "report-only",
                name = names.dimension(),
                values = keys.join(text!(texts, "report-or").as_str())
            )
        }));
        lines
    }

    /// From the first answer with a date to the last, in whole periods.
    fn whole_span(&self) -> Option<Period> {
        let (first, last) = (self.analysis.trend.first()?, self.analysis.trend.last()?);
        Some(Period {
            from: Some(first.first_day),
            to: Some(last.last_day),
        })
    }
}

/// The calendar year that the days are, where they are not a round, which has its name.
fn whole_year(project: &Project, span: Period) -> Option<i16> {
    let is_round = |round: &Round| Period::from(round.days) == span;
    if project.rounds().iter().any(is_round) {
        return None;
    }
    let (from, to) = (span.from?.date(), span.to?.date());
    let is_year = from == from.first_of_year() && to == from.last_of_year();
    is_year.then(|| from.year())
}
