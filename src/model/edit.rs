//! What can be changed in a project, each with its inverse.

use super::{
    Apart, Band, Benchmark, Brand, BusinessFigure, ChartLook, Customer, Deeds, Event, Field,
    FollowUp, Gift, Goal, Idea, Item, Measure, Milestone, Person, Reason, Report, Response,
    ResponseId, Responses, Round, Scoring, SelfCheck, Survey,
};

/// A change, as data: applied by [`super::Project::apply`], which gives its inverse; written to the journal as
/// whole-object puts and deletes by id.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// Answers with the rows they will stand at, ascending.
    InsertResponses(Vec<Placed>),
    /// Answers behind the last one, as many as there are.
    AppendResponses(Responses),
    RemoveResponses(Vec<ResponseId>),
    /// Answers that are there, by their ids.
    ReplaceResponses(Vec<Response>),
    Field(ListEdit<Field>),
    Reason(ListEdit<Reason>),
    Customer(ListEdit<Customer>),
    Round(ListEdit<Round>),
    Person(ListEdit<Person>),
    Gift(ListEdit<Gift>),
    Measure(ListEdit<Measure>),
    Goal(ListEdit<Goal>),
    Milestone(ListEdit<Milestone>),
    Band(ListEdit<Band>),
    Benchmark(ListEdit<Benchmark>),
    BusinessFigure(ListEdit<BusinessFigure>),
    SelfCheck(ListEdit<SelfCheck>),
    Event(ListEdit<Event>),
    ChartLook(ListEdit<ChartLook>),
    Deeds(ListEdit<Deeds>),
    Idea(ListEdit<Idea>),
    Apart(ListEdit<Apart>),
    Survey(Box<Survey>),
    Scoring(Box<Scoring>),
    FollowUp(Box<FollowUp>),
    Report(Box<Report>),
    Brand(Box<Brand>),
    /// All or nothing, in order.
    Batch(Vec<Edit>),
}

/// An answer and the row it stands at; rows past the end mean the end.
#[derive(Clone, Debug, PartialEq)]
pub struct Placed {
    pub row: usize,
    pub response: Response,
}

#[derive(Clone, Debug, PartialEq)]
pub enum ListEdit<T: Item> {
    /// Before the item that is at that place now; at the end when there are fewer.
    Insert { at: usize, item: T },
    /// The item of the same id.
    Replace(T),
    /// Only one that nothing uses any more.
    Remove(T::Id),
}

/// Why an edit cannot be made. The project is as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EditError {
    /// An id that is to be new is there already.
    Taken(String),
    /// An id that is to be changed, or is pointed at, is not there.
    Missing(String),
    /// Answers, or measures, still point at what is to go.
    StillUsed(String),
    /// A value of the wrong kind for its field, or an empty one.
    WrongKind(String),
}

impl<T: Item> ListEdit<T> {
    /// The item at the end, however long the list is by then.
    pub const fn append(item: T) -> Self {
        Self::Insert {
            at: usize::MAX,
            item,
        }
    }
}

impl Edit {
    /// An answer at the end.
    pub fn add(response: Response) -> Self {
        Self::InsertResponses(vec![Placed {
            row: usize::MAX,
            response,
        }])
    }

    /// By how many answers it makes a project larger; none where it removes as many.
    pub fn answers_added(&self) -> usize {
        match self {
            Self::InsertResponses(placed) => placed.len(),
            Self::AppendResponses(responses) => responses.len(),
            Self::Batch(edits) => {
                let removed = |edit: &Self| match edit {
                    Self::RemoveResponses(ids) => ids.len(),
                    _ => 0,
                };
                let added: usize = edits.iter().map(Self::answers_added).sum();
                added.saturating_sub(edits.iter().map(removed).sum())
            }
            _ => 0,
        }
    }

    /// How many answers it adds, removes or replaces.
    pub fn response_count(&self) -> usize {
        match self {
            Self::InsertResponses(placed) => placed.len(),
            Self::AppendResponses(responses) => responses.len(),
            Self::RemoveResponses(ids) => ids.len(),
            Self::ReplaceResponses(responses) => responses.len(),
            Self::Batch(edits) => edits.iter().map(Self::response_count).sum(),
            Self::Field(_)
            | Self::Reason(_)
            | Self::Customer(_)
            | Self::Round(_)
            | Self::Person(_)
            | Self::Gift(_)
            | Self::Measure(_)
            | Self::Goal(_)
            | Self::Milestone(_)
            | Self::Band(_)
            | Self::Benchmark(_)
            | Self::BusinessFigure(_)
            | Self::SelfCheck(_)
            | Self::Event(_)
            | Self::ChartLook(_)
            | Self::Deeds(_)
            | Self::Idea(_)
            | Self::Apart(_)
            | Self::Survey(_)
            | Self::Scoring(_)
            | Self::FollowUp(_)
            | Self::Report(_)
            | Self::Brand(_) => 0,
        }
    }
}
