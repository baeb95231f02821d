//! What a customer did changed, part by part.

use crate::model::{
    Apart, CameBy, CustomerId, Day, Deed, Deeds, Edit, Kept, ListEdit, Project, Recommender, Spend,
};

/// A part of what a customer did with what becomes of it; `None`: it is not known.
#[derive(Clone, Debug, PartialEq)]
pub enum DeedPart {
    Recommended(Option<Deed>),
    Reviewed(Option<Deed>),
    CameBy(Option<CameBy>),
    Left(Option<Deed>),
    Spend(Option<Spend>),
}

/// The edit that gives a customer that part; `None` for somebody who is not there, and where nothing changes. Nobody is
/// brought by themselves: that is taken as a recommendation by somebody not known.
pub fn deed_edit(project: &Project, customer: CustomerId, part: DeedPart) -> Option<Edit> {
    deeds_edit(project, customer, [part])
}

/// The same of several parts, one after the other.
pub fn deeds_edit(
    project: &Project,
    customer: CustomerId,
    parts: impl IntoIterator<Item = DeedPart>,
) -> Option<Edit> {
    project.customers().get(customer)?;
    let known = project.deeds().get(customer);
    let before = known.cloned().unwrap_or_else(|| Deeds::of(customer));
    let mut deeds = before.clone();
    for part in parts {
        part.set_in(&mut deeds);
    }
    if deeds == before {
        return None;
    }
    kept_edit(project, deeds)
}

impl DeedPart {
    /// Makes it so in what a customer did.
    pub fn set_in(self, deeds: &mut Deeds) {
        match self {
            Self::Recommended(deed) => {
                deeds.recommended = with_kept(deed, deeds.recommended.take());
            }
            Self::Reviewed(deed) => deeds.reviewed = with_kept(deed, deeds.reviewed.take()),
            Self::Left(deed) => deeds.left = with_kept(deed, deeds.left.take()),
            Self::CameBy(came) => {
                let kept = deeds.came_by.take().map(|was| was.kept);
                deeds.came_by = came.map(|came| CameBy {
                    whose: not_by(deeds.id, came.whose),
                    day: came.day,
                    kept: kept.unwrap_or_default(),
                });
            }
            Self::Spend(spend) => {
                let kept = deeds.spend.take().map(|was| was.kept);
                deeds.spend = spend.map(|mut spend| {
                    spend.kept = kept.unwrap_or_default();
                    spend
                });
            }
        }
    }
}

fn with_kept(deed: Option<Deed>, was: Option<Deed>) -> Option<Deed> {
    let kept = was.map(|was| was.kept).unwrap_or_default();
    deed.map(|deed| Deed { kept, ..deed })
}

fn not_by(customer: CustomerId, whose: Recommender) -> Recommender {
    match whose {
        Recommender::Customer(id) if id == customer => Recommender::Somebody(String::new()),
        whose => whose,
    }
}

/// Who brought a customer, as it is typed: one of the other customers by name, else somebody of that name.
pub fn recommender_named(project: &Project, customer: CustomerId, name: &str) -> Recommender {
    let wanted = name.trim().to_lowercase();
    let mut others = project
        .customers()
        .iter()
        .filter(|each| each.id != customer);
    let known = others.find(|each| !wanted.is_empty() && each.label().to_lowercase() == wanted);
    known.map_or_else(
        || Recommender::Somebody(name.trim().to_owned()),
        |known| Recommender::Customer(known.id),
    )
}

/// Makes these what is known of a customer; nothing where nothing is, and was not.
pub(super) fn kept_edit(project: &Project, deeds: Deeds) -> Option<Edit> {
    let is_there = project.deeds().get(deeds.id).is_some();
    let edit = match (is_there, deeds.is_empty()) {
        (true, true) => ListEdit::Remove(deeds.id),
        (true, false) => ListEdit::Replace(deeds),
        (false, true) => return None,
        (false, false) => ListEdit::append(deeds),
    };
    Some(Edit::Deeds(edit))
}

/// What names customers elsewhere, with what became of each: another id, or nobody any more.
pub(super) fn with_other_names(
    project: &Project,
    became: impl Fn(CustomerId) -> Option<CustomerId>,
) -> Vec<Edit> {
    let mut edits = Vec::new();
    for deeds in project.deeds() {
        let Some((came, brought_by)) = came_by_customer(deeds) else {
            continue;
        };
        let now = became(brought_by);
        // Whoever goes themselves is taken care of with what they did.
        if now == Some(brought_by) || became(deeds.id) != Some(deeds.id) {
            continue;
        }
        let whose = now.filter(|&id| id != deeds.id);
        let whose = whose.map_or(Recommender::Somebody(String::new()), Recommender::Customer);
        let came_by = Some(CameBy {
            whose,
            ..came.clone()
        });
        edits.push(Edit::Deeds(ListEdit::Replace(Deeds {
            came_by,
            ..deeds.clone()
        })));
    }
    for apart in project.apart() {
        let now = (became(apart.first), became(apart.second));
        if now == (Some(apart.first), Some(apart.second)) {
            continue;
        }
        edits.push(Edit::Apart(match now {
            (Some(first), Some(second)) if first != second => ListEdit::Replace(Apart {
                first,
                second,
                ..apart.clone()
            }),
            _ => ListEdit::Remove(apart.id),
        }));
    }
    edits
}

fn came_by_customer(deeds: &Deeds) -> Option<(&CameBy, CustomerId)> {
    let came = deeds.came_by.as_ref()?;
    Some((came, came.customer()?))
}

/// Somebody said that these two are not one person; `None` where that is known.
pub fn apart_edit(project: &Project, first: CustomerId, second: CustomerId) -> Option<Edit> {
    if project.apart().iter().any(|each| each.is_of(first, second)) {
        return None;
    }
    let item = Apart {
        id: project.apart().free_id(),
        first,
        second,
        kept: Kept::default(),
    };
    Some(Edit::Apart(ListEdit::append(item)))
}

/// What is typed of something done: how often, or whether at all.
pub fn deed_on(times: Option<u32>, day: Day) -> Option<Deed> {
    times.map(|times| Deed::new(times, day))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::as_one;
    use crate::document::forget::forgetting;
    use crate::model::{Customer, ProjectId, Survey};

    fn id(number: u32) -> CustomerId {
        CustomerId::new(number.try_into().unwrap())
    }

    fn day(number: u8) -> Day {
        format!("2026-11-{number:02}").parse().unwrap()
    }

    /// Three customers.
    fn project() -> Project {
        let mut project = Project::new(ProjectId::from_random(1), Survey::default());
        for (number, name) in [(1, "Anna"), (2, "Béla"), (3, "Cili")] {
            let item = Customer {
                id: id(number),
                name: name.to_owned(),
                contact: String::new(),
                kept: Kept::default(),
            };
            let insert = ListEdit::Insert { at: 9, item };
            project.apply(Edit::Customer(insert)).unwrap();
        }
        project
    }

    /// Applies it, and sees that its inverse brings everything back.
    fn apply(project: &mut Project, edit: Option<Edit>) {
        let before = project.clone();
        let inverse = project.apply(edit.unwrap()).unwrap();
        let mut undone = project.clone();
        undone.apply(inverse).unwrap();
        assert_eq!(undone, before);
    }

    fn came_by(project: &Project, number: u32) -> Option<Recommender> {
        let deeds = project.deeds().get(id(number))?;
        Some(deeds.came_by.as_ref()?.whose.clone())
    }

    fn brought(project: &mut Project, number: u32, by: &str) {
        let whose = recommender_named(project, id(number), by);
        let part = DeedPart::CameBy(Some(CameBy::new(whose, day(1))));
        let edit = deed_edit(project, id(number), part);
        apply(project, edit);
    }

    #[test]
    fn what_is_known_comes_to_be_with_its_first_part_and_goes_with_its_last() {
        let mut project = project();
        let no = DeedPart::Recommended(deed_on(Some(0), day(2)));
        let edit = deed_edit(&project, id(1), no.clone());
        apply(&mut project, edit);
        let known = project.deeds().get(id(1)).unwrap();
        assert!(!known.recommended.as_ref().unwrap().happened());
        assert_eq!(deed_edit(&project, id(1), no), None, "it is known already");
        let edit = deed_edit(&project, id(1), DeedPart::Recommended(None));
        apply(&mut project, edit);
        assert!(project.deeds().is_empty());
        assert_eq!(deed_edit(&project, id(9), DeedPart::Left(None)), None);
    }

    #[test]
    fn of_several_parts_at_once_each_is_kept() {
        let mut project = project();
        let parts = [
            DeedPart::Recommended(deed_on(Some(2), day(1))),
            DeedPart::Left(deed_on(Some(0), day(2))),
        ];
        let edit = deeds_edit(&project, id(1), parts);
        apply(&mut project, edit);
        let known = project.deeds().get(id(1)).unwrap();
        assert_eq!(known.recommended.as_ref().unwrap().times, 2);
        assert!(known.left.is_some());
        assert_eq!(deeds_edit(&project, id(1), []), None);
    }

    #[test]
    fn whoever_brought_somebody_is_found_by_name_and_is_not_themselves() {
        let mut project = project();
        brought(&mut project, 2, " anna ");
        assert_eq!(came_by(&project, 2), Some(Recommender::Customer(id(1))));
        brought(&mut project, 1, "Anna");
        let somebody = Recommender::Somebody("Anna".to_owned());
        assert_eq!(came_by(&project, 1), Some(somebody));
    }

    #[test]
    fn whoever_is_forgotten_is_named_nowhere() {
        let mut project = project();
        brought(&mut project, 2, "Anna");
        brought(&mut project, 1, "Cili");
        let edit = apart_edit(&project, id(1), id(3));
        apply(&mut project, edit);
        assert_eq!(
            apart_edit(&project, id(3), id(1)),
            None,
            "it is known already"
        );
        let edit = forgetting(&project, id(1));
        apply(&mut project, Some(edit));
        assert_eq!(
            came_by(&project, 2),
            Some(Recommender::Somebody(String::new()))
        );
        assert_eq!((project.deeds().len(), project.apart().len()), (1, 0));
    }

    #[test]
    fn two_that_are_one_did_what_both_did() {
        let mut project = project();
        let parts = [
            (1, DeedPart::Recommended(deed_on(Some(2), day(1)))),
            (3, DeedPart::Recommended(deed_on(Some(0), day(2)))),
            (3, DeedPart::Left(deed_on(Some(1), day(3)))),
        ];
        for (number, part) in parts {
            let edit = deed_edit(&project, id(number), part);
            apply(&mut project, edit);
        }
        brought(&mut project, 2, "Cili");
        brought(&mut project, 3, "Anna");
        let edit = apart_edit(&project, id(2), id(3));
        apply(&mut project, edit);
        let edit = as_one(&project, id(1), id(3));
        apply(&mut project, edit);
        let both = project.deeds().get(id(1)).unwrap();
        assert_eq!(both.recommended.as_ref().unwrap().times, 2);
        assert!(both.left.as_ref().unwrap().happened());
        assert_eq!(both.came_by, None, "nobody is brought by themselves");
        assert_eq!(came_by(&project, 2), Some(Recommender::Customer(id(1))));
        assert!(project.apart().as_slice()[0].is_of(id(1), id(2)));
        assert_eq!(project.customers().len(), 2);
    }
}
