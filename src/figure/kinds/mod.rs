//! One file for each kind of chart: what it shows of an analysis, and what it says about it.

mod aims;
mod answers;
mod axes;
mod change;
mod events;
mod groups;
mod groups_over_time;
mod heat_map;
mod importance;
mod movement;
mod multiples;
mod parts;
mod per_period;
mod reasons;
mod reasons_by_group;
mod rows;
mod score;
mod segments;
mod trend;
mod words;

use super::chart::{
    Arrangement, ChartKind, Figure, Label, LabelSet, LabelSize, LegendUse, Mark, Matter, Options,
    Panel, Shape, Side, Table,
};
use super::names::Names;
use super::theme::Role;
use super::{weighting, wording};
use crate::analysis::{Analysis, Detail, TOO_FEW};
use crate::i18n::Texts;
use crate::model::Group;
use crate::text;
use axes::{bare_axis, points_axis, scale_axis};

/// What every kind is made from.
struct Subject<'a> {
    analysis: &'a Analysis,
    detail: Option<&'a Detail>,
    names: &'a Names<'a>,
    texts: &'a Texts,
    options: &'a Options,
}

pub(super) fn figure(
    kind: ChartKind,
    matter: Matter<'_>,
    names: &Names<'_>,
    texts: &Texts,
    options: &Options,
) -> Figure {
    let subject = Subject {
        analysis: matter.analysis,
        detail: matter.detail,
        names,
        texts,
        options,
    };
    let mut figure = match kind {
        ChartKind::Score => score::figure(&subject),
        ChartKind::Answers => answers::figure(&subject),
        ChartKind::Groups => groups::figure(&subject),
        ChartKind::Trend => trend::figure(&subject),
        ChartKind::GroupsOverTime => groups_over_time::figure(&subject),
        ChartKind::PerPeriod => per_period::figure(&subject),
        ChartKind::Segments => segments::figure(&subject),
        ChartKind::HeatMap => heat_map::figure(&subject),
        ChartKind::Multiples => multiples::figure(&subject),
        ChartKind::Reasons => reasons::figure(&subject),
        ChartKind::ReasonsByGroup => reasons_by_group::figure(&subject),
        ChartKind::Importance => importance::figure(&subject),
        ChartKind::Change => change::figure(&subject),
        ChartKind::Movement => movement::figure(&subject),
        ChartKind::Words => words::figure(&subject),
    };
    figure.notes.extend(weighting_notes(kind, &subject));
    figure
}

/// What a kind makes of its subject.
struct Made {
    title: String,
    subtitle: String,
    /// What the description tells beyond these.
    more: String,
    panels: Vec<Panel>,
    notes: Vec<String>,
    table: Table,
}

impl Made {
    fn figure(self, kind: ChartKind, subject: &Subject<'_>) -> Figure {
        Figure {
            kind,
            language: subject.texts.language(),
            description: wording::description(
                &self.title,
                &self.subtitle,
                &self.more,
                subject.texts,
            ),
            title: self.title,
            subtitle: self.subtitle,
            panels: self.panels,
            arrangement: Arrangement::default(),
            notes: self.notes,
            table: self.table,
        }
    }
}

/// A panel that only says why there is nothing to see.
fn empty_panel(text: String) -> Panel {
    Panel {
        heading: None,
        x: bare_axis(0.0, 1.0),
        y: bare_axis(0.0, 1.0),
        marks: vec![nothing_to_show(0.5, 0.5, text)],
        legend: Vec::new(),
        legend_use: LegendUse::default(),
        columns: Vec::new(),
        height_share: 1.0,
    }
}

/// Whether what is drawn is weighted to the invited, where the score is.
fn weighting_notes(kind: ChartKind, subject: &Subject<'_>) -> Vec<String> {
    let analysis = subject.analysis;
    let of_overall = weighting::sentences(subject.texts, subject.names, &analysis.overall);
    match kind {
        ChartKind::Score => of_overall,
        ChartKind::Trend => {
            let trend = weighting::of_trend(subject.texts, analysis);
            trend.into_iter().chain(of_overall).collect()
        }
        // There is no score in them.
        ChartKind::PerPeriod | ChartKind::Movement | ChartKind::Words => Vec::new(),
        _ => {
            let is_weighted = weighting::base_of(&analysis.overall).is_some();
            let said = || text!(subject.texts, "weighted-not-here");
            is_weighted.then(said).into_iter().collect()
        }
    }
}

const fn group_role(group: Group) -> Role {
    match group {
        Group::Promoter => Role::Promoter,
        Group::Passive => Role::Passive,
        Group::Detractor => Role::Detractor,
    }
}

/// Upon a group's own colour.
const fn on_group_role(group: Group) -> Role {
    match group {
        Group::Promoter => Role::OnPromoter,
        Group::Passive => Role::OnPassive,
        Group::Detractor => Role::OnDetractor,
    }
}

/// A text where nothing can be drawn.
fn nothing_to_show(x: f64, y: f64, text: String) -> Mark {
    Mark::silent(Shape::Text(Label {
        x,
        y,
        side: Side::Centre,
        text,
        size: LabelSize::Normal,
        role: Role::SoftText,
        set: LabelSet::Single,
        room: None,
    }))
}

/// "No answers yet", or what else stands where a title has nothing to tell of; `None` when there is enough to say.
fn title_without_finding(subject: &Subject<'_>) -> Option<String> {
    match subject.analysis.overall.counts.n() {
        _ if subject.analysis.is_withheld() => Some(text!(subject.texts, "figure-title-withheld")),
        0 => Some(text!(subject.texts, "figure-title-empty")),
        count @ 1..TOO_FEW => Some(text!(
            subject.texts,
            "figure-title-too-few",
            answers = wording::answers(count, subject.texts)
        )),
        _ => None,
    }
}
