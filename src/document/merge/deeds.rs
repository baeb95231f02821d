//! What customers did, ideas, and customers kept apart, of two versions made one.

use std::collections::{HashMap, HashSet};

use super::lists::{Entry, List, entry, folded};
use crate::model::{
    Apart, ApartId, CameBy, Customer, CustomerId, Deeds, Idea, IdeaId, Project, Recommender,
    ResponseId,
};

/// The merged lists.
#[derive(Debug, Default)]
pub(super) struct MergedDeeds {
    pub(super) deeds: Vec<Deeds>,
    pub(super) ideas: Vec<Idea>,
    pub(super) apart: Vec<Apart>,
    /// Both sides changed the same part.
    pub(super) theirs_stay: bool,
}

entry!(Idea, IdeaId, String, |idea| folded(&idea.text));
entry!(Apart, ApartId, (CustomerId, CustomerId), |apart| {
    let (one, other) = (apart.first, apart.second);
    (one.min(other), one.max(other))
});

/// What the customers of mine have become.
type Became = HashMap<CustomerId, CustomerId>;

impl MergedDeeds {
    pub(super) fn merged(
        base: &Project,
        mine: &Project,
        theirs: &Project,
        customers: &List<Customer>,
    ) -> Self {
        let ideas = List::merged(
            base.ideas().as_slice(),
            mine.ideas().as_slice(),
            theirs.ideas().as_slice(),
            |_| false,
        );
        let apart = List::merged(
            &apart_merged(base, &customers.ids),
            &apart_merged(mine, &customers.ids),
            theirs.apart().as_slice(),
            |_| false,
        );
        let mut merged = Self {
            deeds: theirs.deeds().as_slice().to_vec(),
            theirs_stay: ideas.theirs_stay || apart.theirs_stay,
            ideas: with_all_answers(ideas, base, mine),
            apart: apart.items,
        };
        let there: HashMap<CustomerId, usize> = (0..)
            .zip(&merged.deeds)
            .map(|(at, each)| (each.id, at))
            .collect();
        let is_kept: HashSet<CustomerId> = customers.items.iter().map(Entry::key).collect();
        for own in mine.deeds() {
            let was = base.deeds().get(own.id);
            if was == Some(own) {
                continue;
            }
            let own = translated(own, &customers.ids);
            let was = was.map(|was| translated(was, &customers.ids));
            match there.get(&own.id).and_then(|&at| merged.deeds.get_mut(at)) {
                Some(standing) => merged.theirs_stay |= merge_into(standing, own, was.as_ref()),
                None if is_kept.contains(&own.id) => merged.deeds.push(own),
                None => {} // of a customer who is in neither version
            }
        }
        merged
    }
}

fn became(id: CustomerId, ids: &Became) -> CustomerId {
    ids.get(&id).copied().unwrap_or(id)
}

/// As the merged customers have it.
fn translated(deeds: &Deeds, ids: &Became) -> Deeds {
    let came_by = deeds.came_by.clone().map(|came| match came.whose {
        Recommender::Customer(id) => CameBy {
            whose: Recommender::Customer(became(id, ids)),
            ..came
        },
        Recommender::Nobody | Recommender::Somebody(_) => came,
    });
    Deeds {
        id: became(deeds.id, ids),
        came_by,
        ..deeds.clone()
    }
}

/// Each part by itself: mine where only I changed it. Whether theirs stays in one that both changed.
fn merge_into(standing: &mut Deeds, mine: Deeds, was: Option<&Deeds>) -> bool {
    let nothing = Deeds::of(standing.id);
    let was = was.unwrap_or(&nothing);
    let stays = [
        take(
            &mut standing.recommended,
            mine.recommended,
            &was.recommended,
        ),
        take(&mut standing.reviewed, mine.reviewed, &was.reviewed),
        take(&mut standing.came_by, mine.came_by, &was.came_by),
        take(&mut standing.left, mine.left, &was.left),
        take(&mut standing.spend, mine.spend, &was.spend),
        take(&mut standing.kept, mine.kept, &was.kept),
    ];
    stays.contains(&true)
}

fn take<T: PartialEq>(standing: &mut T, mine: T, was: &T) -> bool {
    if mine == *was || mine == *standing {
        return false;
    }
    let is_free = *standing == *was;
    if is_free {
        *standing = mine;
    }
    !is_free
}

fn apart_merged(of: &Project, ids: &Became) -> Vec<Apart> {
    let apart = of.apart().iter().cloned();
    apart
        .map(|each| Apart {
            first: became(each.first, ids),
            second: became(each.second, ids),
            ..each
        })
        .collect()
}

/// An idea that both wrote down, or changed, has the answers of both behind it.
fn with_all_answers(ideas: List<Idea>, base: &Project, mine: &Project) -> Vec<Idea> {
    let mut items = ideas.items;
    for own in mine.ideas() {
        let id = ideas.ids.get(&own.id);
        let both = items.iter_mut().find(|each| Some(&each.id) == id);
        if let Some(idea) = both
            && folded(&idea.text) == folded(&own.text)
        {
            let was = base.ideas().get(own.id);
            let is_new = |id: &&ResponseId| was.is_none_or(|was| !was.answers.contains(id));
            let new = own.answers.iter().filter(is_new);
            new.for_each(|&id| idea.add_answer(id));
        }
    }
    items
}
