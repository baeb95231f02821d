//! How a chart is to look: what was chosen for it, as the project keeps it, and the figure that comes of it. The same for
//! the window, the exports, the report and the command line.

use std::num::NonZeroU32;

use super::chart::{DatedEvent, Measure};
use super::{Aims, Beside, ChartKind, Figure, Names, Options};
use crate::analysis::{Against, Analysis, Detail, Filter, Period, Query, Rolling, Steps};
use crate::i18n::Texts;
use crate::model::{BusinessFigureId, ChartLook, Day, Project};

/// What was chosen for a chart. What segments are broken down by is not among it: that is asked of the analysis.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Look {
    pub kind: ChartKind,
    /// Stands first among the charts.
    pub is_favourite: bool,
    /// `None`: as the project says.
    pub steps: Option<Steps>,
    /// Whether the likely range is drawn.
    pub range: bool,
    /// What the trend's rolling score looks back over; `None`: none is drawn.
    pub rolling: Option<Rolling>,
    /// Whether the trend's control limits are drawn.
    pub limits: bool,
    pub aims: AimsShown,
    pub measure: Measure,
    /// The figures of the business that a trend has below it.
    pub beside: Vec<BusinessFigureId>,
    /// Whose change is told of; `None`: as it is asked.
    pub during: Option<Period>,
    /// What the change is told against; `None`: as it is asked.
    pub against: Option<Against>,
    /// `None`: as proposed from the numbers.
    pub title: Option<String>,
    pub subtitle: Option<String>,
}

/// What is drawn beside the score, where the project has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AimsShown {
    pub goal: bool,
    /// Bands, and other people's scores.
    pub comparison: bool,
    /// What happened to the business.
    pub events: bool,
}

impl Default for AimsShown {
    fn default() -> Self {
        Self {
            goal: true,
            comparison: true,
            events: true,
        }
    }
}

impl Default for Look {
    fn default() -> Self {
        Self::new(ChartKind::Trend)
    }
}

/// The names of the options in the project file.
const PERIOD: &str = "period";
const RANGE: &str = "range";
const ROLLING: &str = "rolling";
const LIMITS: &str = "limits";
const GOAL: &str = "goal";
const COMPARISON: &str = "comparison";
const EVENTS: &str = "events";
const COUNTS: &str = "counts";
const DURING: &str = "during";
const AGAINST: &str = "against";
const BESIDE: &str = "beside";

impl Look {
    /// As proposed.
    pub fn new(kind: ChartKind) -> Self {
        Self {
            kind,
            is_favourite: false,
            steps: None,
            range: true,
            rolling: None,
            limits: false,
            aims: AimsShown::default(),
            measure: Measure::default(),
            beside: Vec::new(),
            during: None,
            against: None,
            title: None,
            subtitle: None,
        }
    }

    /// As the project keeps it, else as proposed. What this version does not understand counts as not said.
    pub fn of(project: &Project, kind: ChartKind) -> Self {
        let mut look = Self::new(kind);
        let Some(kept) = kept(project, kind) else {
            return look;
        };
        let said = |name: &str| kept.options.get(name).map(String::as_str);
        let is_on = |name: &str, proposed: bool| match said(name) {
            Some("on") => true,
            Some("off") => false,
            _ => proposed,
        };
        look.is_favourite = kept.is_favourite;
        look.title.clone_from(&kept.title);
        look.subtitle.clone_from(&kept.subtitle);
        look.steps = said(PERIOD).and_then(|word| {
            let mut words = Steps::WORDS.iter();
            words
                .find(|(each, _)| *each == word)
                .map(|(_, steps)| *steps)
        });
        look.range = is_on(RANGE, look.range);
        look.rolling = said(ROLLING).and_then(rolling_of);
        look.limits = is_on(LIMITS, look.limits);
        look.aims.goal = is_on(GOAL, look.aims.goal);
        look.aims.comparison = is_on(COMPARISON, look.aims.comparison);
        look.aims.events = is_on(EVENTS, look.aims.events);
        look.measure = if is_on(COUNTS, false) {
            Measure::Counts
        } else {
            Measure::Shares
        };
        look.during = said(DURING).and_then(period_of);
        look.against = said(AGAINST).and_then(against_of);
        let beside = said(BESIDE).unwrap_or_default().split_whitespace();
        look.beside = beside.filter_map(|id| id.parse().ok()).collect();
        look
    }

    /// As the project is to keep it: on top of what it keeps of the chart, whatever else that says.
    pub fn put_into(&self, kept: &mut ChartLook) {
        kept.is_favourite = self.is_favourite;
        kept.title.clone_from(&self.title);
        kept.subtitle.clone_from(&self.subtitle);
        let proposed = Self::new(self.kind);
        let on = |now: bool, proposed: bool| {
            let word = if now { "on" } else { "off" };
            (now != proposed).then(|| word.to_owned())
        };
        let said = [
            (PERIOD, self.steps.map(|steps| steps.word().to_owned())),
            (RANGE, on(self.range, proposed.range)),
            (ROLLING, self.rolling.map(rolling_word)),
            (LIMITS, on(self.limits, proposed.limits)),
            (GOAL, on(self.aims.goal, true)),
            (COMPARISON, on(self.aims.comparison, true)),
            (EVENTS, on(self.aims.events, true)),
            (COUNTS, on(self.measure == Measure::Counts, false)),
            (DURING, self.during.map(period_word)),
            (AGAINST, self.against.map(against_word)),
            (BESIDE, self.beside_words()),
        ];
        for (name, word) in said {
            match word {
                Some(word) => kept.options.insert(name.to_owned(), word),
                None => kept.options.remove(name),
            };
        }
    }

    fn beside_words(&self) -> Option<String> {
        let ids = self.beside.iter().map(ToString::to_string);
        let words = ids.collect::<Vec<_>>().join(" ");
        Some(words).filter(|words| !words.is_empty())
    }

    /// What of the project's aims is drawn.
    pub fn aims_shown(&self, mut aims: Aims) -> Aims {
        if !self.aims.goal {
            aims.goals.clear();
        }
        if !self.aims.comparison {
            aims.bands.clear();
            aims.benchmarks.clear();
        }
        aims
    }

    /// The periods of the trend: those chosen here, else the project's.
    pub fn steps_in(&self, project: &Project) -> Steps {
        let has_rounds = !project.rounds().is_empty();
        let chosen = self
            .steps
            .filter(|steps| *steps != Steps::Rounds || has_rounds);
        chosen.unwrap_or(Steps::Calendar(project.scoring().period))
    }

    /// What the chart asks, where `asked` says which answers and how they are broken down.
    pub fn query(&self, project: &Project, asked: Query) -> Query {
        let is_change = self.kind == ChartKind::Change;
        Query {
            steps: self.steps_in(project),
            rolling: self.rolling.filter(|_| self.kind == ChartKind::Trend),
            during: self.during.filter(|_| is_change).or(asked.during),
            against: self.against.filter(|_| is_change).unwrap_or(asked.against),
            ..asked
        }
    }

    /// The options of its figure beside the answers that `filter` selects.
    pub fn options(&self, project: &Project, filter: &Filter, texts: &Texts) -> Options {
        let events = project.events().iter().filter(|_| self.aims.events);
        Options {
            title: self.title.clone(),
            subtitle: self.subtitle.clone(),
            show_range: self.range,
            show_limits: self.limits,
            aims: self.aims_shown(Aims::of(project, filter, texts)),
            events: events
                .map(|event| DatedEvent {
                    day: event.day,
                    text: event.text.clone(),
                })
                .collect(),
            measure: self.measure,
            beside: Beside::of(project, &self.beside, filter, texts),
            ..Options::default()
        }
    }

    /// The whole chart, for those who keep no analysis: `asked` says which answers and how they are broken down.
    pub fn figure(
        &self,
        project: &Project,
        asked: Query,
        texts: &Texts,
        rows_max: usize,
    ) -> Figure {
        let query = self.query(project, asked);
        let analysis = Analysis::of(project, &query);
        let detail = self.kind.detail();
        let detail = detail.map(|part| Detail::of(project, &query, &analysis, part));
        let names = Names::new(project, query.by, texts);
        let options = Options {
            rows_max,
            ..self.options(project, &query.filter, texts)
        };
        let matter = super::Matter {
            analysis: &analysis,
            detail: detail.as_ref(),
        };
        Figure::of(self.kind, matter, &names, texts, &options)
    }
}

/// What the project keeps of a chart; of several, the first.
pub fn kept(project: &Project, kind: ChartKind) -> Option<&ChartLook> {
    let mut looks = project.chart_looks().iter();
    looks.find(|look| look.kind == kind.machine_name())
}

/// All charts in the order in which they are offered, favourites first.
pub fn offered(project: &Project) -> Vec<ChartKind> {
    let is_favourite = |kind: ChartKind| kept(project, kind).is_some_and(|look| look.is_favourite);
    let mut kinds = ChartKind::ALL.to_vec();
    kinds.sort_by_key(|kind| !is_favourite(*kind));
    kinds
}

/// `90d`, `50`.
fn rolling_word(rolling: Rolling) -> String {
    match rolling {
        Rolling::Days(days) => format!("{days}d"),
        Rolling::Answers(answers) => answers.to_string(),
    }
}

/// Days with a `d` after their number, or answers: `90d`, `50`.
pub fn rolling_of(word: &str) -> Option<Rolling> {
    match word.strip_suffix(['d', 'D']) {
        Some(days) => days.parse::<NonZeroU32>().ok().map(Rolling::Days),
        None => word.parse().ok().map(Rolling::Answers),
    }
}

/// `before`, `year`, or days.
fn against_word(against: Against) -> String {
    match against {
        Against::PeriodBefore => "before".to_owned(),
        Against::YearBefore => "year".to_owned(),
        Against::Period(period) => period_word(period),
    }
}

/// See `against_word`.
pub fn against_of(word: &str) -> Option<Against> {
    match word {
        "before" => Some(Against::PeriodBefore),
        "year" => Some(Against::YearBefore),
        days => period_of(days).map(Against::Period),
    }
}

/// `2026-01-01/2026-03-31`; an end that is open is left out.
fn period_word(period: Period) -> String {
    let day = |day: Option<Day>| day.map_or_else(String::new, |day| day.to_string());
    format!("{}/{}", day(period.from), day(period.to))
}

/// See `period_word`.
pub fn period_of(word: &str) -> Option<Period> {
    let (from, to) = word.split_once('/')?;
    let day = |typed: &str| match typed {
        "" => Some(None),
        typed => typed.parse::<Day>().ok().map(Some),
    };
    let period = Period {
        from: day(from)?,
        to: day(to)?,
    };
    let is_forwards = period
        .from
        .zip(period.to)
        .is_none_or(|(from, to)| from <= to);
    (is_forwards && period != Period::default()).then_some(period)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{ChartLookId, Edit, Kept, ListEdit, ProjectId, Survey};

    #[test]
    fn what_is_chosen_is_kept_and_read_again_beside_what_is_not_understood() {
        let mut look = Look::new(ChartKind::Trend);
        look.is_favourite = true;
        look.steps = Some(Steps::Rounds);
        look.range = false;
        look.limits = true;
        look.rolling = NonZeroU32::new(90).map(Rolling::Days);
        look.aims.goal = false;
        look.aims.events = false;
        look.measure = Measure::Counts;
        look.beside = vec![BusinessFigureId::FIRST, BusinessFigureId::FIRST.next()];
        look.during = period_of("2026-04-01/2026-06-30");
        look.against = against_of("/2026-03-31");
        look.title = Some("Ours".to_owned());
        let mut kept = ChartLook {
            id: ChartLookId::FIRST,
            kind: "trend".to_owned(),
            is_favourite: false,
            title: None,
            subtitle: None,
            options: [("glitter".to_owned(), "much".to_owned())].into(),
            kept: Kept::default(),
        };
        look.put_into(&mut kept);
        assert_eq!(kept.options["glitter"], "much");
        let mut project = Project::new(ProjectId::from_random(1), Survey::default());
        let insert = ListEdit::Insert { at: 0, item: kept };
        project.apply(Edit::ChartLook(insert)).unwrap();
        assert_eq!(Look::of(&project, ChartKind::Trend), look);
        assert_eq!(
            Look::of(&project, ChartKind::Score),
            Look::new(ChartKind::Score)
        );
        assert_eq!(offered(&project)[0], ChartKind::Trend);
    }

    #[test]
    fn what_is_as_proposed_takes_no_words() {
        let mut kept = ChartLook {
            id: ChartLookId::FIRST,
            kind: "score".to_owned(),
            is_favourite: false,
            title: None,
            subtitle: None,
            options: [("range".to_owned(), "off".to_owned())].into(),
            kept: Kept::default(),
        };
        Look::new(ChartKind::Score).put_into(&mut kept);
        assert!(kept.options.is_empty());
    }
}
