//! A copy of a project that names nobody: who answered and how to reach them is taken out, so is every text that
//! somebody typed freely, and every field whose choices are names or ways to reach somebody; days are told by their month, and answers get new ids.

use std::collections::HashSet;

use jiff::civil::Date;

use crate::exchange::import::{is_called_personal, looks_personal, says_yes_or_no};
use crate::model::{
    Brand, Case, ClosedDays, Course, Day, Days, EditError, Field, FieldId, FieldKind, FieldValue,
    FollowUp, Given, Goal, Item, Items, Kept, Lists, Mail, Milestone, Part, Project, ProjectId,
    ProjectParts, Report, Response, ResponseId, ResponseRef, Responses, Round, Scoring, Survey,
    Target, Wording,
};

/// What becomes of comments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comments {
    /// They stay as they are, whomever they name.
    Kept,
    Removed,
}

/// What is not in the copy, or not as it was.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Removed {
    pub customers: usize,
    pub contacts: usize,
    /// What the fields were called whose choices are names, ways to reach somebody or addresses of computers.
    pub fields: Vec<String>,
    pub comments: usize,
    /// Notes of what became of answers.
    pub notes: usize,
    /// Values of fields of free text.
    pub texts: usize,
    /// Who follows answers up.
    pub people: usize,
    pub measures: usize,
    /// Customers of whom it was known what they did.
    pub deeds: usize,
    pub ideas: usize,
    pub events: usize,
    /// Charts that were kept with their own titles and filters.
    pub looks: usize,
    /// People on the lists of those who were asked.
    pub invited: usize,
    /// Days that are told by their month.
    pub days: usize,
    /// Answers that were not meant.
    pub answers: usize,
}

/// The copy, with the rows that are meant. Whatever the program does not know is left out: it may be anything.
///
/// # Errors
/// When the parts do not fit together, which no project's do.
pub fn anonymised(
    project: &Project,
    rows: &[usize],
    id: ProjectId,
    comments: Comments,
) -> Result<(Project, Removed), Vec<EditError>> {
    let mut removed = Removed {
        answers: project.responses().len().saturating_sub(rows.len()),
        ..Removed::default()
    };
    let lists = lists(project, rows, &mut removed);
    let texts: Vec<_> = lists
        .fields
        .iter()
        .filter(|field| field.kind == FieldKind::Text)
        .map(|field| field.id)
        .collect();
    let answers = rows.iter().filter_map(|&row| project.responses().get(row));
    let responses: Responses = (1..)
        .zip(answers)
        .map(|(number, answer)| Response {
            values: answer
                .values()
                .filter(|(field, value)| {
                    let is_text = matches!(value, FieldValue::Text(_)) || texts.contains(field);
                    removed.texts += usize::from(is_text);
                    !is_text && lists.fields.get(*field).is_some()
                })
                .collect(),
            ..nobodys(number, &answer, comments, &mut removed)
        })
        .collect();
    let survey = project.survey();
    let survey = Survey {
        kept: Kept::default(),
        counter: crate::model::Counter::default(),
        wordings: wordings(&survey.wordings, &lists),
        ..survey.clone()
    };
    let copy = Project::from_parts(ProjectParts {
        origin: id.clone(),
        id,
        survey,
        scoring: Scoring {
            kept: Kept::default(),
            ..project.scoring().clone()
        },
        follow_up: follow_up(project.follow_up()),
        // A logo and what is on cards say whose survey it is.
        report: Report::default(),
        brand: Brand::default(),
        lists,
        responses,
        kept: Kept::default(),
    });
    copy.map(|copy| (copy, removed))
        .map_err(|faults| faults.into_iter().map(|(_, fault)| fault).collect())
}

/// Each list is named, so that a new one is thought about here.
fn lists(project: &Project, rows: &[usize], removed: &mut Removed) -> Lists {
    let Lists {
        fields,
        reasons,
        customers,
        rounds,
        people,
        gifts,
        measures,
        goals,
        milestones,
        bands,
        benchmarks,
        business_figures,
        self_checks,
        deeds,
        ideas,
        apart: _,
        events,
        chart_looks,
    } = project.lists().clone();
    *removed = Removed {
        customers: customers
            .iter()
            .filter(|each| !each.name.is_empty())
            .count(),
        contacts: customers
            .iter()
            .filter(|each| !each.contact.is_empty())
            .count(),
        people: people.len(),
        measures: measures.len(),
        deeds: deeds.len(),
        ideas: ideas.len(),
        events: events.len(),
        looks: chart_looks.len(),
        ..std::mem::take(removed)
    };
    let (telling, fields): (Vec<_>, Vec<_>) = fields
        .iter()
        .cloned()
        .partition(|field| tells_who(project, rows, field));
    removed.fields = telling.iter().map(|field| field.name.clone()).collect();
    let telling = Telling(telling);
    Lists {
        fields: fields.into_iter().map(known_of_field).collect(),
        reasons: known(&reasons, |each| each.kept = Kept::default()),
        customers: Items::default(),
        rounds: rounds
            .iter()
            .map(|each| telling.rest_of_round(each, removed))
            .collect(),
        people: Items::default(),
        gifts: known(&gifts, |each| each.kept = Kept::default()),
        measures: Items::default(),
        goals: known(&telling.rest_of_goals(&goals), |each| {
            each.kept = Kept::default();
        }),
        milestones: known(&telling.rest_of_milestones(&milestones), |each| {
            each.kept = Kept::default();
        }),
        bands: known(&bands, |each| each.kept = Kept::default()),
        benchmarks: known(&benchmarks, |each| each.kept = Kept::default()),
        business_figures: known(&business_figures, |each| each.kept = Kept::default()),
        self_checks: known(&self_checks, |each| each.kept = Kept::default()),
        deeds: Items::default(),
        ideas: Items::default(),
        apart: Items::default(),
        events: Items::default(),
        chart_looks: Items::default(),
    }
}

/// Fields that tell who somebody is, which are not in the copy.
struct Telling(Vec<Field>);

impl Telling {
    fn has(&self, field: FieldId) -> bool {
        self.0.iter().any(|each| each.id == field)
    }

    /// What is reached by those who typed one text could be one person.
    fn names_somebody(&self, of: Option<&Part>) -> bool {
        match of {
            Some(Part::Text(..)) => true,
            Some(Part::Choice(field, _)) => self.has(*field),
            Some(Part::Reason(_)) | None => false,
        }
    }

    fn rest_of_round(&self, round: &Round, removed: &mut Removed) -> Round {
        let mut round = by_month(round, removed);
        round.by_segment = round.by_segment.filter(|each| !self.has(each.field));
        if let Some(invited) = &mut round.by_segment {
            invited.kept = Kept::default();
        }
        round
    }

    fn rest_of_goals(&self, goals: &Items<Goal>) -> Items<Goal> {
        let stays = |goal: &&Goal| matches!(&goal.target, Target::Score(_, of) if !self.names_somebody(of.as_ref()));
        goals.iter().filter(stays).cloned().collect()
    }

    fn rest_of_milestones(&self, milestones: &Items<Milestone>) -> Items<Milestone> {
        let stays = |milestone: &&Milestone| !self.names_somebody(milestone.of.as_ref());
        milestones.iter().filter(stays).cloned().collect()
    }
}

/// A list without what the program does not know of its items.
fn known<T: Item>(items: &Items<T>, forget: impl Fn(&mut T)) -> Items<T> {
    let known = items.iter().cloned().map(|mut item| {
        forget(&mut item);
        item
    });
    known.collect()
}

fn known_of_field(mut field: Field) -> Field {
    field.kept = Kept::default();
    for choice in field.kind.choices_mut().into_iter().flatten() {
        choice.kept = Kept::default();
    }
    field
}

fn follow_up(of: &FollowUp) -> FollowUp {
    let mut closed = ClosedDays::default();
    for days in of.closed.iter() {
        closed.add(days);
    }
    FollowUp {
        closed,
        mail: Mail::default(),
        kept: Kept::default(),
        ..of.clone()
    }
}

/// Whether a field's choices say who somebody is: it is called so, most of them look so, or nearly each answer alone chose
/// what it did.
fn tells_who(project: &Project, rows: &[usize], field: &Field) -> bool {
    let choices = field.choices();
    if choices.is_empty() {
        return false;
    }
    let looking = choices.iter().filter(|each| looks_personal(&each.name));
    let are_answers = choices.iter().all(|each| says_yes_or_no(&each.name));
    if (is_called_personal(&field.name) && !are_answers) || looking.count() * 2 >= choices.len() {
        return true;
    }
    let (mut chosen, mut different) = (0, HashSet::new());
    for row in rows {
        let answer = project.responses().get(*row);
        if let Some(value) = answer.and_then(|answer| answer.value(field.id)) {
            chosen += 1;
            different.insert(value);
        }
    }
    // Of a single answer nothing is told apart.
    rows.len() > 1 && chosen > 0 && different.len() * 10 >= chosen * 9
}

/// What is left is called as it was.
fn wordings(wordings: &[Wording], lists: &Lists) -> Vec<Wording> {
    let left = wordings.iter().cloned().map(|mut wording| {
        wording
            .items
            .retain(|item| lists.fields.get(item.field).is_some());
        wording.kept = Kept::default();
        for item in &mut wording.items {
            item.kept = Kept::default();
        }
        wording
    });
    left.collect()
}

/// The round over whole months, so that its answers stay in it.
fn by_month(round: &Round, removed: &mut Removed) -> Round {
    removed.invited += round.list.len();
    let first = coarse(round.days.first(), removed);
    let last = Day::from(round.days.last().date().last_of_month());
    Round {
        days: Days::new(first, last).unwrap_or(round.days),
        list: Vec::new(),
        kept: Kept::default(),
        ..round.clone()
    }
}

fn nobodys(
    number: u64,
    answer: &ResponseRef<'_>,
    comments: Comments,
    removed: &mut Removed,
) -> Response {
    let comment = match comments {
        Comments::Kept => answer.comment().to_owned(),
        Comments::Removed => {
            removed.comments += usize::from(!answer.comment().is_empty());
            String::new()
        }
    };
    let mut response = Response::new(ResponseId::from_random(number));
    response.day = answer.day().map(|day| coarse(day, removed));
    response.score = answer.score();
    response.aside = answer.is_aside();
    response.comment = comment;
    response.reasons = answer.reasons().to_vec();
    if let Some(case) = answer.case() {
        removed.notes += case.notes.len();
        response.set_case(case_of(case, removed));
    }
    response
}

fn case_of(case: &Case, removed: &mut Removed) -> Case {
    let mut day = |day: Option<Day>| day.map(|day| coarse(day, removed));
    let (contacted, closed) = (day(case.course.contacted()), day(case.course.closed()));
    Case {
        course: Course::new(case.course.state(), contacted, closed).unwrap_or_default(),
        owner: None,
        due: day(case.due),
        notes: Vec::new(),
        given: case
            .given
            .iter()
            .map(|each| Given {
                gift: each.gift,
                day: coarse(each.day, removed),
                kept: Kept::default(),
            })
            .collect(),
        // Nobody is left who agreed.
        quote: None,
        kept: Kept::default(),
    }
}

/// The first day of its month.
fn coarse(day: Day, removed: &mut Removed) -> Day {
    removed.days += 1;
    let date = day.date();
    Date::new(date.year(), date.month(), 1).map_or(day, Day::from)
}
