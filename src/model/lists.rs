//! The short lists of a project, and what each of them asks before it is changed.

use super::list::item;
use super::{
    Apart, ApartId, Band, BandId, Benchmark, BenchmarkId, BusinessFigure, BusinessFigureId,
    ChartLook, ChartLookId, Customer, CustomerId, Deeds, Edit, EditError, Event, EventId, Field,
    FieldId, Gift, GiftId, Goal, GoalId, Idea, IdeaId, Item, Items, ListEdit, Measure, MeasureId,
    Milestone, MilestoneId, Person, PersonId, Project, Reason, ReasonId, Round, RoundId, SelfCheck,
    SelfCheckId,
};

/// The lists, each in the order the user gave it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lists {
    pub fields: Items<Field>,
    pub reasons: Items<Reason>,
    pub customers: Items<Customer>,
    pub rounds: Items<Round>,
    pub people: Items<Person>,
    pub gifts: Items<Gift>,
    pub measures: Items<Measure>,
    pub goals: Items<Goal>,
    pub milestones: Items<Milestone>,
    pub bands: Items<Band>,
    pub benchmarks: Items<Benchmark>,
    pub business_figures: Items<BusinessFigure>,
    pub self_checks: Items<SelfCheck>,
    pub events: Items<Event>,
    pub chart_looks: Items<ChartLook>,
    pub deeds: Items<Deeds>,
    pub ideas: Items<Idea>,
    pub apart: Items<Apart>,
}

/// An item of one of a project's lists.
pub trait Listed: Item + PartialEq + 'static {
    fn list(lists: &Lists) -> &Items<Self>;
    fn list_mut(lists: &mut Lists) -> &mut Items<Self>;
    /// The edit of a project that edits its list.
    fn edit(edit: ListEdit<Self>) -> Edit;
    /// Whether the project stays whole.
    ///
    /// # Errors
    /// What does not fit.
    fn check(edit: &ListEdit<Self>, project: &Project) -> Result<(), EditError>;
}

/// An item with the list it stands in, its edit, the check of the project before that, and what it is called.
macro_rules! listed {
    ($item:ident, $id:ident, $list:ident, $check:expr) => {
        listed!($item, $id, $list, $check, |item| &item.name);
    };
    ($item:ident, $id:ident, $list:ident, $check:expr, $name:expr) => {
        item!($item, $id, $name);

        impl Listed for $item {
            fn list(lists: &Lists) -> &Items<Self> {
                &lists.$list
            }
            fn list_mut(lists: &mut Lists) -> &mut Items<Self> {
                &mut lists.$list
            }
            fn edit(edit: ListEdit<Self>) -> Edit {
                Edit::$item(edit)
            }
            fn check(edit: &ListEdit<Self>, project: &Project) -> Result<(), EditError> {
                let check: fn(&Project, &ListEdit<Self>) -> Result<(), EditError> = $check;
                check(project, edit)
            }
        }
    };
}
listed!(Field, FieldId, fields, Project::check_field_edit);
listed!(Reason, ReasonId, reasons, Project::check_reason_edit);
listed!(
    Customer,
    CustomerId,
    customers,
    Project::check_customer_edit
);
listed!(Round, RoundId, rounds, |_, _| Ok(()));
listed!(Person, PersonId, people, Project::check_person_edit);
listed!(Gift, GiftId, gifts, Project::check_gift_edit);
listed!(Measure, MeasureId, measures, Project::check_measure_edit);
listed!(Goal, GoalId, goals, |_, _| Ok(()), |_| "");
listed!(Milestone, MilestoneId, milestones, |_, _| Ok(()), |_| "");
listed!(Band, BandId, bands, |_, _| Ok(()));
listed!(Benchmark, BenchmarkId, benchmarks, |_, _| Ok(()));
listed!(
    BusinessFigure,
    BusinessFigureId,
    business_figures,
    |_, _| Ok(())
);
listed!(SelfCheck, SelfCheckId, self_checks, |_, _| Ok(()), |_| "");
listed!(Event, EventId, events, |_, _| Ok(()), |event| &event.text);
listed!(ChartLook, ChartLookId, chart_looks, |_, _| Ok(()), |look| {
    &look.kind
});
listed!(Deeds, CustomerId, deeds, Project::check_deeds_edit, |_| "");
listed!(Idea, IdeaId, ideas, |_, _| Ok(()), |idea| &idea.text);
listed!(Apart, ApartId, apart, |_, _| Ok(()), |_| "");
