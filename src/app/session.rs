//! What is being looked at: the view, the filter, the breakdown, the chart. Not in the file, not undone.

use super::ExportLook;
use crate::analysis::{Against, Dimension, Filter, FollowList, FollowQuery, Query, Said};
use crate::document::{Draft, FollowSort, RowQuery, RowSort};
use crate::figure::Look;
use crate::handed_out::AnswersFormat;
use crate::model::{Audience, Day, FieldId, FieldRole, Language, Project};

/// The views of the rail.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum View {
    #[default]
    Collect,
    Responses,
    Scores,
    Charts,
    FollowUp,
    Report,
    Settings,
}

impl View {
    /// Collect is about what is being typed; the others obey the filter.
    pub const fn obeys_filter(self) -> bool {
        matches!(
            self,
            Self::Responses | Self::Scores | Self::Charts | Self::FollowUp | Self::Report
        )
    }
}

/// The pages of Follow-up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum FollowPage {
    /// One of the lists of answers.
    #[default]
    Lists,
    /// Everybody who answered, one by one.
    Customers,
    /// What they did beside what they said.
    Deeds,
    /// What could be done, drawn from answers.
    Ideas,
    /// What is to be done so that others answer better.
    Measures,
    /// What following up came to.
    Figures,
}

impl FollowPage {
    pub const ALL: [Self; 6] = [
        Self::Lists,
        Self::Customers,
        Self::Deeds,
        Self::Ideas,
        Self::Measures,
        Self::Figures,
    ];

    /// Whether something can be looked for in it.
    pub const fn has_search(self) -> bool {
        !matches!(self, Self::Measures | Self::Figures)
    }
}

/// What a report is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PrintKind {
    Pdf,
    Html,
}

/// Which sheets the Report view shows.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PrintLook {
    /// Cards to hand out instead of the report.
    pub shows_cards: bool,
    /// `None`: the survey's own.
    pub cards_language: Option<Language>,
}

/// What is shown of the answers to follow up.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct FollowLook {
    pub list: FollowList,
    /// As typed.
    pub search: String,
    pub sort: FollowSort,
}

/// Why a path is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhyTyped {
    Wanted,
    /// The system's file dialog cannot be seen.
    NoDialog,
}

/// A dialog in front of the view. One at a time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Dialog {
    NewSurvey,
    TypedPath(super::DialogPurpose, WhyTyped),
    Import,
    /// What the last import came to.
    ImportReport,
    /// Which answers are to be exported, and how; then how that goes, and what came of it.
    Export,
    /// The chart is to be exported.
    ExportChart,
    Backups,
    /// The screen is to be turned to guests.
    Counter,
    /// A customer is to be forgotten.
    Forget,
    /// What could not be read of the file just opened.
    Problems,
    /// Another program has written the file.
    Conflict,
    /// A survey that has no file is to go for good.
    RemoveDraft(Box<Draft>),
    /// Somebody else has the file open that was just opened.
    Locked,
    AllActions,
    Shortcuts,
    About,
    /// Writing failed and the window was asked to close.
    ClosingUnsaved,
}

/// See the module's page.
#[derive(Clone, Debug, Default)]
pub struct Session {
    pub view: View,
    pub filter: Filter,
    /// The word whose answers the table lists.
    pub said: Option<Said>,
    /// What is looked for in the answers, as typed.
    pub search: String,
    pub sort: RowSort,
    /// Whether whoever is at the screen wants to see what single employees said.
    pub singles_opened: bool,
    /// How often the search was asked for: the keyboard goes there when it grows.
    pub find_count: u32,
    pub breakdown: Option<Dimension>,
    /// What the breakdown is crossed with.
    pub crossed: Option<Dimension>,
    pub against: Against,
    /// What the change is split over.
    pub split_by: Option<Dimension>,
    /// How sure the score is to be, to either side; `None`: as proposed.
    pub margin_points: Option<u8>,
    /// As the project keeps it; what segments are broken down by is [`Self::breakdown`], the same as in Scores.
    pub chart: Look,
    pub export: ExportLook,
    pub follow: FollowLook,
    /// Whether cases that are closed are listed among those to follow up.
    pub follow_closed: bool,
    pub follow_page: FollowPage,
    pub print: PrintLook,
    /// How answers are to be exported.
    pub answers: ExportChoice,
    /// As `find_count`, in Follow-up.
    pub follow_find_count: u32,
    pub dialog: Option<Dialog>,
}

/// How answers are to be exported.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ExportChoice {
    pub format: AnswersFormat,
    /// All of them, whatever is filtered.
    pub all: bool,
    /// An anonymised copy without comments.
    pub without_comments: bool,
}

impl Session {
    /// What the table of answers lists.
    pub fn row_query(&self) -> RowQuery {
        RowQuery {
            filter: self.filter.clone(),
            said: self.said.clone(),
            search: self.search.clone(),
            sort: self.sort,
        }
    }

    /// What the lists of answers to follow up are asked.
    pub fn follow_query(&self, today: Day) -> FollowQuery {
        FollowQuery {
            filter: self.filter.clone(),
            closed: self.follow_closed,
            today,
        }
    }

    /// Whether single answers stay closed: employees' ones open after a word on what they give away.
    pub fn closes_singles(&self, project: &Project) -> bool {
        project.survey().audience == Audience::Employees && !self.singles_opened
    }

    /// What the views ask of the project.
    pub fn query(&self, project: &Project, today: Day) -> Query {
        let by = self.breakdown_in(project);
        let asked = Query {
            filter: self.filter.clone(),
            by,
            crossed: self.crossed_in(project),
            against: self.against,
            split_by: self.split_in(project, by),
            ..Query::all(today)
        };
        let query = self.chart.query(project, asked);
        // The chart's own choice of periods is no business of the other views.
        if self.view == View::Charts {
            return query;
        }
        Query {
            during: None,
            against: self.against,
            ..query
        }
    }

    /// What the change is split over, of which an answer has one value: as chosen, else as broken down, else what would
    /// be proposed for that.
    fn split_in(&self, project: &Project, by: Option<Dimension>) -> Option<Dimension> {
        let chosen = self.split_by.filter(|each| is_in(project, *each));
        let fields = project.fields().iter().map(|field| field.id);
        let proposed = by.into_iter().chain(proposed_breakdown(project));
        let proposed = proposed.chain(fields.map(Dimension::Field));
        chosen.or_else(|| proposed.into_iter().find(|each| !each.is_shared(project)))
    }

    /// What the breakdown is crossed with where it can be. Charts show one dimension, and employees are not told
    /// apart by two.
    pub fn crossed_in(&self, project: &Project) -> Option<Dimension> {
        let by = self.breakdown_in(project);
        let may_cross = self.view == View::Scores
            && project.survey().audience == Audience::Customers
            && by.is_none_or(|by| !by.is_shared(project));
        let can_be = |each: &Dimension| {
            may_cross && Some(*each) != by && is_in(project, *each) && !each.is_shared(project)
        };
        self.crossed.filter(can_be)
    }

    pub fn margin_points(&self) -> u8 {
        self.margin_points.unwrap_or(5)
    }

    /// The breakdown chosen where the project still has it, else the branch or the first field, one with answers
    /// before one without.
    pub fn breakdown_in(&self, project: &Project) -> Option<Dimension> {
        let chosen = self.breakdown.filter(|each| is_in(project, *each));
        chosen.or_else(|| proposed_breakdown(project))
    }
}

/// By branch, or by the first field that is used.
fn proposed_breakdown(project: &Project) -> Option<Dimension> {
    let branch = project.field_with_role(FieldRole::Branch);
    let fields = || branch.into_iter().chain(project.fields().iter());
    let used = fields().find(|field| is_used(project, field.id));
    let field = used.or_else(|| fields().next())?;
    Some(Dimension::Field(field.id))
}

/// Whether some answer has a value in the field.
fn is_used(project: &Project, field: FieldId) -> bool {
    let mut blocks = project.responses().blocks();
    blocks.any(|block| block.column(field).is_some())
}

fn is_in(project: &Project, dimension: Dimension) -> bool {
    match dimension {
        Dimension::Field(id) => project.fields().get(id).is_some(),
        Dimension::Reason | Dimension::Group | Dimension::Customer => true,
    }
}
