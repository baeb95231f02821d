//! Which charts there are, and what each of them needs.

use std::fmt;
use std::str::FromStr;

use crate::analysis::DetailPart;
use crate::i18n::Texts;
use crate::text;

/// Which chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ChartKind {
    Score,
    Answers,
    /// The three groups as one bar.
    Groups,
    Trend,
    /// The three groups period by period.
    GroupsOverTime,
    /// How many answered in each period, and how many of those invited.
    PerPeriod,
    Segments,
    /// The score of each segment in each period.
    HeatMap,
    /// The trend of each segment, beside each other.
    Multiples,
    Reasons,
    /// Who gave which reason.
    ReasonsByGroup,
    Importance,
    /// What made the difference between two periods.
    Change,
    /// How customers moved between the groups.
    Movement,
    /// What promoters and detractors say.
    Words,
}

/// The text names no chart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownChartKind(pub String);

impl ChartKind {
    /// In the order in which they are offered.
    pub const ALL: [Self; 15] = [
        Self::Score,
        Self::Answers,
        Self::Groups,
        Self::Trend,
        Self::GroupsOverTime,
        Self::PerPeriod,
        Self::Segments,
        Self::HeatMap,
        Self::Multiples,
        Self::Reasons,
        Self::ReasonsByGroup,
        Self::Importance,
        Self::Change,
        Self::Movement,
        Self::Words,
    ];

    /// The name that the command line and the project file take.
    pub const fn machine_name(self) -> &'static str {
        match self {
            Self::Score => "score",
            Self::Answers => "answers",
            Self::Groups => "groups",
            Self::Trend => "trend",
            Self::GroupsOverTime => "groups-over-time",
            Self::PerPeriod => "per-period",
            Self::Segments => "segments",
            Self::HeatMap => "heat-map",
            Self::Multiples => "multiples",
            Self::Reasons => "reasons",
            Self::ReasonsByGroup => "reasons-by-group",
            Self::Importance => "importance",
            Self::Change => "change",
            Self::Movement => "movement",
            Self::Words => "words",
        }
    }

    /// Its name for people.
    pub fn name(self, texts: &Texts) -> String {
        match self {
            Self::Score => text!(texts, "figure-kind-score"),
            Self::Answers => text!(texts, "figure-kind-answers"),
            Self::Groups => text!(texts, "figure-kind-groups"),
            Self::Trend => text!(texts, "figure-kind-trend"),
            Self::GroupsOverTime => text!(texts, "figure-kind-groups-over-time"),
            Self::PerPeriod => text!(texts, "figure-kind-per-period"),
            Self::Segments => text!(texts, "figure-kind-segments"),
            Self::HeatMap => text!(texts, "figure-kind-heat-map"),
            Self::Multiples => text!(texts, "figure-kind-multiples"),
            Self::Reasons => text!(texts, "figure-kind-reasons"),
            Self::ReasonsByGroup => text!(texts, "figure-kind-reasons-by-group"),
            Self::Importance => text!(texts, "figure-kind-importance"),
            Self::Change => text!(texts, "figure-kind-change"),
            Self::Movement => text!(texts, "figure-kind-movement"),
            Self::Words => text!(texts, "figure-kind-words"),
        }
    }

    /// What it shows beyond the analysis.
    pub const fn detail(self) -> Option<DetailPart> {
        match self {
            Self::HeatMap | Self::Multiples => Some(DetailPart::Trends),
            Self::PerPeriod => Some(DetailPart::Rates),
            Self::ReasonsByGroup => Some(DetailPart::ByReason),
            Self::Movement => Some(DetailPart::Movement),
            Self::Words => Some(DetailPart::Words),
            _ => None,
        }
    }

    /// Whether it has something to show only where the analysis is broken down.
    pub const fn needs_breakdown(self) -> bool {
        matches!(self, Self::Segments | Self::HeatMap | Self::Multiples)
    }

    /// Whether its picture depends on when answers were given.
    pub const fn is_over_time(self) -> bool {
        matches!(
            self,
            Self::Trend
                | Self::GroupsOverTime
                | Self::PerPeriod
                | Self::HeatMap
                | Self::Multiples
                | Self::Change
                | Self::Movement
        )
    }
}

impl fmt::Display for ChartKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.machine_name())
    }
}

impl FromStr for ChartKind {
    type Err = UnknownChartKind;

    fn from_str(text: &str) -> Result<Self, UnknownChartKind> {
        Self::ALL
            .into_iter()
            .find(|kind| kind.machine_name() == text)
            .ok_or_else(|| UnknownChartKind(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn machine_names_are_read_back() {
        for kind in ChartKind::ALL {
            assert_eq!(kind.to_string().parse(), Ok(kind));
        }
        assert_eq!(
            "pie".parse::<ChartKind>(),
            Err(UnknownChartKind("pie".to_owned()))
        );
    }
}
