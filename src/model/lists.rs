//! The short lists of a project, and what each of them asks before it is changed.

use super::list::item;
use super::{
    Customer, CustomerId, Edit, EditError, Field, FieldId, Gift, GiftId, Item, Items, ListEdit,
    Measure, MeasureId, Person, PersonId, Project, Reason, ReasonId, Round, RoundId,
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

/// An item with the list it stands in, its edit, and the check of the project before that.
macro_rules! listed {
    ($item:ident, $id:ident, $list:ident, $check:expr) => {
        item!($item, $id);

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
