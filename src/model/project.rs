//! The project: everything one file holds, and the only way to change it.

mod anew;
mod apply;
mod check;

use super::{
    Apart, Band, Benchmark, Brand, BusinessFigure, ChartLook, Customer, Deeds, Edit, EditError,
    Event, Field, FieldRole, FollowUp, Gift, Goal, GoalId, Idea, Items, Kept, Lists, Measure,
    Milestone, Person, ProjectId, Reason, Report, Responses, Round, Scoring, SelfCheck, Survey,
};

/// Everything one file holds. A clone is a snapshot and costs next to nothing.
#[derive(Clone, Debug, PartialEq)]
pub struct Project {
    id: ProjectId,
    /// The id of the project this one was copied from; its own when it was not.
    origin: ProjectId,
    survey: Survey,
    scoring: Scoring,
    follow_up: FollowUp,
    report: Report,
    brand: Brand,
    lists: Lists,
    responses: Responses,
    kept: Kept,
}

impl Project {
    pub fn new(id: ProjectId, survey: Survey) -> Self {
        Self {
            origin: id.clone(),
            id,
            survey,
            scoring: Scoring::default(),
            follow_up: FollowUp::default(),
            report: Report::default(),
            brand: Brand::default(),
            lists: Lists::default(),
            responses: Responses::default(),
            kept: Kept::default(),
        }
    }

    /// A project from its parts, as a file holds them. Checks what [`Self::apply`] would have checked.
    ///
    /// # Errors
    /// Everything that does not fit, each with the row of its answer.
    pub fn from_parts(parts: ProjectParts) -> Result<Self, Vec<(usize, EditError)>> {
        let project = Self {
            id: parts.id,
            origin: parts.origin,
            survey: parts.survey,
            scoring: parts.scoring,
            follow_up: parts.follow_up,
            report: parts.report,
            brand: parts.brand,
            lists: parts.lists,
            responses: parts.responses,
            kept: parts.kept,
        };
        if project.responses.blocks().all(|block| project.fits(block)) {
            return Ok(project);
        }
        let rows = project.responses.iter().enumerate();
        let problems: Vec<_> = rows
            .filter_map(|(row, each)| Some((row, project.check_response(&each).err()?)))
            .collect();
        if problems.is_empty() {
            Ok(project)
        } else {
            Err(problems)
        }
    }

    pub fn id(&self) -> &ProjectId {
        &self.id
    }

    pub fn origin(&self) -> &ProjectId {
        &self.origin
    }

    pub fn survey(&self) -> &Survey {
        &self.survey
    }

    pub fn scoring(&self) -> &Scoring {
        &self.scoring
    }

    /// How answers are followed up.
    pub fn follow_up(&self) -> &FollowUp {
        &self.follow_up
    }

    /// How the report and the cards are made.
    pub fn report(&self) -> &Report {
        &self.report
    }

    /// What the business looks like.
    pub fn brand(&self) -> &Brand {
        &self.brand
    }

    pub fn lists(&self) -> &Lists {
        &self.lists
    }

    pub fn fields(&self) -> &Items<Field> {
        &self.lists.fields
    }

    pub fn reasons(&self) -> &Items<Reason> {
        &self.lists.reasons
    }

    pub fn customers(&self) -> &Items<Customer> {
        &self.lists.customers
    }

    pub fn rounds(&self) -> &Items<Round> {
        &self.lists.rounds
    }

    pub fn people(&self) -> &Items<Person> {
        &self.lists.people
    }

    pub fn gifts(&self) -> &Items<Gift> {
        &self.lists.gifts
    }

    pub fn measures(&self) -> &Items<Measure> {
        &self.lists.measures
    }

    pub fn goals(&self) -> &Items<Goal> {
        &self.lists.goals
    }

    pub fn milestones(&self) -> &Items<Milestone> {
        &self.lists.milestones
    }

    pub fn bands(&self) -> &Items<Band> {
        &self.lists.bands
    }

    pub fn benchmarks(&self) -> &Items<Benchmark> {
        &self.lists.benchmarks
    }

    pub fn business_figures(&self) -> &Items<BusinessFigure> {
        &self.lists.business_figures
    }

    pub fn self_checks(&self) -> &Items<SelfCheck> {
        &self.lists.self_checks
    }

    pub fn events(&self) -> &Items<Event> {
        &self.lists.events
    }

    pub fn chart_looks(&self) -> &Items<ChartLook> {
        &self.lists.chart_looks
    }

    pub fn deeds(&self) -> &Items<Deeds> {
        &self.lists.deeds
    }

    pub fn ideas(&self) -> &Items<Idea> {
        &self.lists.ideas
    }

    /// Customers who are not one person.
    pub fn apart(&self) -> &Items<Apart> {
        &self.lists.apart
    }

    /// An id that no goal has or had when it was reached.
    pub fn free_goal_id(&self) -> GoalId {
        let reached = self.lists.milestones.iter().map(|each| each.goal);
        let last = self.lists.goals.iter().map(|each| each.id).chain(reached);
        last.max().map_or(GoalId::FIRST, GoalId::next)
    }

    pub fn responses(&self) -> &Responses {
        &self.responses
    }

    pub fn kept(&self) -> &Kept {
        &self.kept
    }

    pub fn field_with_role(&self, role: FieldRole) -> Option<&Field> {
        self.lists
            .fields
            .iter()
            .find(|field| field.role == Some(role))
    }

    /// The same project under a new id, remembering where it came from.
    #[must_use]
    pub fn copied_as(mut self, id: ProjectId) -> Self {
        self.id = id;
        self
    }

    /// Makes the change and gives its inverse.
    ///
    /// # Errors
    /// When the change does not fit; the project is then as it was.
    pub fn apply(&mut self, edit: Edit) -> Result<Edit, EditError> {
        apply::apply(self, edit)
    }
}

/// The parts of a project, for [`Project::from_parts`]. Ids within each list are distinct.
#[derive(Clone, Debug)]
pub struct ProjectParts {
    pub id: ProjectId,
    pub origin: ProjectId,
    pub survey: Survey,
    pub scoring: Scoring,
    pub follow_up: FollowUp,
    pub report: Report,
    pub brand: Brand,
    pub lists: Lists,
    pub responses: Responses,
    pub kept: Kept,
}
