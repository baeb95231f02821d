//! Which answers are written, in which columns, and what stands in each cell.

use std::borrow::Cow;

use crate::exchange::headings::{
    Heading, header_of_field, state_name, write_given, write_list, write_notes, yes,
};
use crate::model::{
    Audience, Case, Customer, Day, Field, FieldValue, Item, Items, Language, Project, ResponseRef,
};

/// Answers of a project to be written.
#[derive(Clone, Debug)]
pub struct Answers<'p> {
    pub project: &'p Project,
    /// The rows that are meant, ascending.
    pub rows: Vec<usize>,
    /// In which the columns are called.
    pub language: Language,
    /// What was left out, where anything was, in a sentence; it stands in the file.
    pub remark: Option<String>,
}

#[derive(Clone, Copy, Debug)]
pub enum Column<'p> {
    Own(Heading),
    Field(&'p Field),
}

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell<'a> {
    Empty,
    Text(Cow<'a, str>),
    Number(u8),
    Day(Day),
}

impl<'p> Answers<'p> {
    /// All answers of a project.
    pub fn all(project: &'p Project, language: Language) -> Self {
        Self {
            project,
            rows: (0..project.responses().len()).collect(),
            language,
            remark: None,
        }
    }

    /// Columns that no answer of the project could have anything in are left out. Employees have no customer, and
    /// nothing is followed up.
    pub fn columns(&self) -> Vec<Column<'p>> {
        let project = self.project;
        let of_customers = project.survey().audience == Audience::Customers;
        let answers = || project.responses().iter();
        let has_customers = of_customers && !project.customers().is_empty();
        let has_cases = of_customers && answers().any(|each| each.case().is_some());
        let has_aside = answers().any(|each| each.is_aside());
        let is_wanted = |heading: &Heading| match heading {
            Heading::Customer | Heading::Contact => has_customers,
            Heading::Aside => has_aside,
            other => !other.is_of_case() || has_cases,
        };
        let (before, after): (Vec<Heading>, Vec<Heading>) = Heading::ALL
            .into_iter()
            .filter(is_wanted)
            .partition(|heading| !matches!(heading, Heading::Aside) && !heading.is_of_case());
        let own = |headings: Vec<Heading>| headings.into_iter().map(Column::Own);
        let fields = project.fields().iter().map(Column::Field);
        own(before).chain(fields).chain(own(after)).collect()
    }

    pub fn header(&self, column: Column<'_>) -> String {
        match column {
            Column::Own(heading) => heading.of(self.language).to_owned(),
            Column::Field(field) => header_of_field(field, self.language),
        }
    }

    pub fn cell<'a>(&self, answer: &ResponseRef<'a>, column: Column<'p>) -> Cell<'a>
    where
        'p: 'a,
    {
        match column {
            Column::Field(field) => match answer.value(field.id) {
                None => Cell::Empty,
                Some(FieldValue::Rating(rating)) => Cell::Number(rating),
                Some(FieldValue::Several(ids)) => {
                    let chosen = ids.iter().filter_map(|id| field.choice(*id));
                    text(write_list(chosen.map(|choice| choice.name.as_str())))
                }
                Some(value) => text(field.said(&value).unwrap_or_default()),
            },
            Column::Own(heading) => self.own_cell(answer, heading),
        }
    }

    fn own_cell<'a>(&self, answer: &ResponseRef<'a>, heading: Heading) -> Cell<'a>
    where
        'p: 'a,
    {
        let customer = || self.customer(answer);
        match heading {
            Heading::Id => text(answer.id().to_string()),
            Heading::Date => day(answer.day()),
            Heading::Score => answer
                .score()
                .map_or(Cell::Empty, |score| Cell::Number(score.value())),
            Heading::Comment => borrowed(answer.comment()),
            Heading::Reasons => text(write_list(self.reasons(answer))),
            Heading::Customer => borrowed(customer().map_or("", |each| &each.name)),
            Heading::Contact => borrowed(customer().map_or("", |each| &each.contact)),
            Heading::Aside if answer.is_aside() => borrowed(yes(self.language)),
            Heading::Aside => Cell::Empty,
            _ => answer
                .case()
                .map_or(Cell::Empty, |case| self.case_cell(case, heading)),
        }
    }

    fn case_cell<'a>(&self, case: &'a Case, heading: Heading) -> Cell<'a>
    where
        'p: 'a,
    {
        match heading {
            Heading::State => borrowed(state_name(case.course.state(), self.language)),
            Heading::Owner => borrowed(name(self.project.people(), case.owner)),
            Heading::Due => day(case.due),
            Heading::Contacted => day(case.course.contacted()),
            Heading::Closed => day(case.course.closed()),
            Heading::Given => {
                let given = case
                    .given
                    .iter()
                    .map(|each| write_given(name(self.project.gifts(), Some(each.gift)), each.day));
                text(write_list(given))
            }
            Heading::Notes => text(write_notes(
                case.notes.iter().map(|note| (note.day, note.text())),
            )),
            _ => Cell::Empty,
        }
    }

    pub(super) fn customer(&self, answer: &ResponseRef<'_>) -> Option<&'p Customer> {
        let is_known = self.project.survey().audience == Audience::Customers;
        let id = answer.customer().filter(|_| is_known)?;
        self.project.customers().get(id)
    }

    pub(super) fn reasons<'a>(&self, answer: &ResponseRef<'a>) -> impl Iterator<Item = &'a str>
    where
        'p: 'a,
    {
        let reasons = self.project.reasons();
        let named = answer.reasons().iter();
        named.filter_map(|&id| reasons.get(id).map(|reason| reason.name.as_str()))
    }
}

pub(super) fn name<T: Item>(items: &Items<T>, id: Option<T::Id>) -> &str {
    id.and_then(|id| items.get(id)).map_or("", Item::name)
}

fn day<'a>(day: Option<Day>) -> Cell<'a> {
    day.map_or(Cell::Empty, Cell::Day)
}

fn text<'a>(text: String) -> Cell<'a> {
    if text.is_empty() {
        Cell::Empty
    } else {
        Cell::Text(Cow::Owned(text))
    }
}

fn borrowed(text: &str) -> Cell<'_> {
    if text.is_empty() {
        Cell::Empty
    } else {
        Cell::Text(Cow::Borrowed(text))
    }
}
