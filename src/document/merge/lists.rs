//! The lists of two versions made one, and which item of the result an item of mine has become.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;
use std::mem::{Discriminant, discriminant};

use super::aims::MergedAims;
use super::deeds::MergedDeeds;
use super::rounds;
use super::translate::Used;
use crate::model::{
    About, Choice, ChoiceId, Customer, CustomerId, Days, Edit, Field, FieldId, FieldKind, Gift,
    GiftId, Items, ListEdit, Listed, Lists, Measure, MeasureId, Person, PersonId, Project, Reason,
    ReasonId, Round, RoundId, Scale,
};

/// The merged lists.
#[derive(Debug)]
pub(super) struct MergedLists {
    pub(super) reasons: List<Reason>,
    pub(super) customers: List<Customer>,
    pub(super) fields: List<Field>,
    rounds: Vec<Round>,
    pub(super) people: List<Person>,
    pub(super) gifts: List<Gift>,
    measures: List<Measure>,
    aims: MergedAims,
    deeds: MergedDeeds,
    /// What a choice of one of my fields has become.
    pub(super) choices: HashMap<(FieldId, ChoiceId), ChoiceId>,
    /// Both sides changed the same item.
    pub(super) theirs_stay: bool,
}

/// One merged list.
#[derive(Debug)]
pub(super) struct List<T: Entry> {
    pub(super) items: Vec<T>,
    /// From my ids to those in `items`.
    pub(super) ids: HashMap<T::Key, T::Key>,
    pub(super) theirs_stay: bool,
}

/// What stands in a list that is merged.
pub(super) trait Entry: Clone + PartialEq {
    type Key: Copy + Ord + Hash;
    type Meaning: Eq + Hash;

    fn key(&self) -> Self::Key;
    fn with_key(self, key: Self::Key) -> Self;
    fn key_after(key: Self::Key) -> Self::Key;
    /// Two that are new on either side mean the same when this is the same.
    fn meaning(&self) -> Self::Meaning;
}

pub(super) fn folded(name: &str) -> String {
    name.trim().to_lowercase()
}

macro_rules! entry {
    ($item:ident, $id:ident, $what:ty, $meaning:expr) => {
        impl $crate::document::merge::lists::Entry for $item {
            type Key = $id;
            type Meaning = $what;

            fn key(&self) -> $id {
                self.id
            }
            fn with_key(self, id: $id) -> Self {
                Self { id, ..self }
            }
            fn key_after(id: $id) -> $id {
                id.next()
            }
            fn meaning(&self) -> $what {
                let meaning: fn(&Self) -> $what = $meaning;
                meaning(self)
            }
        }
    };
}
pub(super) use entry;

entry!(Reason, ReasonId, String, |reason| folded(&reason.name));
entry!(Choice, ChoiceId, String, |choice| folded(&choice.name));
// Two people may share a name.
entry!(Customer, CustomerId, (String, String), |customer| (
    folded(&customer.name),
    folded(&customer.contact)
));
entry!(Field, FieldId, (String, Discriminant<FieldKind>), |field| (
    folded(&field.name),
    discriminant(&field.kind)
));
entry!(Round, RoundId, (String, Days), |round| (
    folded(&round.name),
    round.days
));
entry!(Person, PersonId, String, |person| folded(&person.name));
entry!(Gift, GiftId, String, |gift| folded(&gift.name));
entry!(Measure, MeasureId, (String, About), |measure| (
    folded(&measure.name),
    measure.about
));

/// The three versions of a list, by key: there may be a hundred thousand customers.
struct Sides<'a, T: Entry> {
    base: HashMap<T::Key, &'a T>,
    theirs: HashMap<T::Key, &'a T>,
    new_there: HashMap<T::Meaning, T::Key>,
}

impl<'a, T: Entry> Sides<'a, T> {
    fn new(base: &'a [T], theirs: &'a [T]) -> Self {
        let by_key = |items: &'a [T]| items.iter().map(|each| (each.key(), each)).collect();
        let base: HashMap<T::Key, &T> = by_key(base);
        let new_there = theirs.iter().filter(|each| !base.contains_key(&each.key()));
        Self {
            new_there: new_there.map(|each| (each.meaning(), each.key())).collect(),
            theirs: by_key(theirs),
            base,
        }
    }
}

impl<T: Entry> List<T> {
    /// What they removed comes back only where I changed it or `is_used`.
    pub(super) fn merged(
        base: &[T],
        mine: &[T],
        theirs: &[T],
        is_used: impl Fn(T::Key) -> bool,
    ) -> Self {
        let sides = Sides::new(base, theirs);
        let mut list = Self {
            items: theirs.to_vec(),
            ids: HashMap::new(),
            theirs_stay: false,
        };
        let mut places = HashMap::new();
        places.extend(theirs.iter().enumerate().map(|(at, each)| (each.key(), at)));
        let all = base.iter().chain(mine).chain(theirs);
        let mut newest = all.map(Entry::key).max();
        for item in mine {
            let key = item.key();
            match (sides.base.get(&key), places.get(&key)) {
                (Some(&was), Some(&at)) => list.take_changed(was, item, at),
                (Some(&was), None) if was == item && !is_used(key) => {}
                (Some(_), None) => list.put(item, key),
                (None, _) => list.take_new(item, &sides, &mut newest),
            }
        }
        list
    }

    fn take_changed(&mut self, was: &T, mine: &T, at: usize) {
        self.ids.insert(mine.key(), mine.key());
        let Some(standing) = self.items.get_mut(at) else {
            return;
        };
        if mine == was || mine == standing {
            return;
        }
        if standing == was {
            standing.clone_from(mine);
        } else {
            self.theirs_stay = true;
        }
    }

    /// One that is new here: theirs of the same meaning, else under its id, else under the one after `last`.
    fn take_new(&mut self, mine: &T, sides: &Sides<'_, T>, last: &mut Option<T::Key>) {
        if let Some(&there) = sides.new_there.get(&mine.meaning()) {
            self.ids.insert(mine.key(), there);
            return;
        }
        let mut key = mine.key();
        if sides.theirs.contains_key(&key) {
            key = last.map_or(key, T::key_after);
            *last = Some(key);
        }
        self.put(mine, key);
    }

    fn put(&mut self, mine: &T, key: T::Key) {
        self.ids.insert(mine.key(), key);
        self.items.push(mine.clone().with_key(key));
    }
}

impl MergedLists {
    pub(super) fn merged(base: &Project, mine: &Project, theirs: &Project, used: &Used) -> Self {
        let reasons = List::merged(
            base.reasons().as_slice(),
            mine.reasons().as_slice(),
            theirs.reasons().as_slice(),
            |id| used.reasons.contains(&id),
        );
        let customers = List::merged(
            base.customers().as_slice(),
            mine.customers().as_slice(),
            theirs.customers().as_slice(),
            |id| used.customers.contains(&id),
        );
        let fields = List::merged(
            base.fields().as_slice(),
            mine.fields().as_slice(),
            theirs.fields().as_slice(),
            |id| used.fields.contains(&id),
        );
        let people = List::merged(
            base.people().as_slice(),
            mine.people().as_slice(),
            theirs.people().as_slice(),
            |id| used.people.contains(&id),
        );
        let gifts = List::merged(
            base.gifts().as_slice(),
            mine.gifts().as_slice(),
            theirs.gifts().as_slice(),
            |id| used.gifts.contains(&id),
        );
        let measures = List::merged(
            &about_merged(base, &reasons),
            &about_merged(mine, &reasons),
            theirs.measures().as_slice(),
            |_| false,
        );
        let mut lists = Self {
            theirs_stay: reasons.theirs_stay
                || customers.theirs_stay
                || fields.theirs_stay
                || people.theirs_stay
                || gifts.theirs_stay
                || measures.theirs_stay,
            reasons,
            customers,
            fields,
            rounds: Vec::new(),
            people,
            gifts,
            measures,
            aims: MergedAims::default(),
            deeds: MergedDeeds::default(),
            choices: HashMap::new(),
        };
        for field in mine.fields() {
            lists.merge_choices(base, field, theirs, used);
        }
        let rounds = rounds::merged(base, mine, theirs, &lists);
        lists.theirs_stay |= rounds.theirs_stay;
        lists.rounds = rounds.items;
        lists.aims = MergedAims::merged(base, mine, theirs, &lists);
        lists.theirs_stay |= lists.aims.theirs_stay;
        lists.deeds = MergedDeeds::merged(base, mine, theirs, &lists.customers);
        lists.theirs_stay |= lists.deeds.theirs_stay;
        lists
    }

    /// The field's kind is theirs, since their answers hold values of it.
    fn merge_choices(&mut self, base: &Project, mine: &Field, theirs: &Project, used: &Used) {
        let Some(&id) = self.fields.ids.get(&mine.id) else {
            return;
        };
        let there = theirs.fields().get(id);
        let Some(field) = self.fields.items.iter_mut().find(|each| each.id == id) else {
            return;
        };
        if let Some(there) = there {
            field.kind.clone_from(&there.kind);
        }
        let before = base.fields().get(mine.id);
        if let (FieldKind::Rating(theirs), Some(scale)) = (&mut field.kind, mine.scale()) {
            let was = before.and_then(Field::scale);
            *theirs = merged_scale(was, scale, *theirs, used.texts.get(&mine.id));
        }
        let Some(choices) = field.kind.choices_mut() else {
            return;
        };
        let was = before.map_or(&[][..], Field::choices);
        let there = there.map_or(&[][..], Field::choices);
        let is_used = |choice| used.choices.contains(&(mine.id, choice));
        let list = List::merged(was, mine.choices(), there, is_used);
        self.theirs_stay |= list.theirs_stay;
        *choices = list.items;
        let became = list.ids.into_iter();
        self.choices
            .extend(became.map(|(from, to)| ((mine.id, from), to)));
        add_texts(choices, used.texts.get(&mine.id));
    }

    /// What makes their lists these. Each list is named, so that a new one is thought about here.
    pub(super) fn edits(&self, theirs: &Project) -> Vec<Edit> {
        let Lists {
            reasons,
            customers,
            fields,
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
            events,
            chart_looks,
            deeds,
            ideas,
            apart,
        } = theirs.lists();
        let mut edits: Vec<Edit> = Vec::new();
        edits.extend(list_edits(&self.reasons.items, reasons));
        edits.extend(list_edits(&self.customers.items, customers));
        edits.extend(list_edits(&self.fields.items, fields));
        edits.extend(list_edits(&self.rounds, rounds));
        edits.extend(list_edits(&self.people.items, people));
        edits.extend(list_edits(&self.gifts.items, gifts));
        edits.extend(list_edits(&self.measures.items, measures));
        edits.extend(list_edits(&self.aims.goals, goals));
        edits.extend(list_edits(&self.aims.milestones, milestones));
        edits.extend(list_edits(&self.aims.bands, bands));
        edits.extend(list_edits(&self.aims.benchmarks, benchmarks));
        edits.extend(list_edits(&self.aims.business_figures, business_figures));
        edits.extend(list_edits(&self.aims.self_checks, self_checks));
        edits.extend(list_edits(&self.aims.events, events));
        edits.extend(list_edits(&self.aims.chart_looks, chart_looks));
        edits.extend(list_edits(&self.deeds.deeds, deeds));
        edits.extend(list_edits(&self.deeds.ideas, ideas));
        edits.extend(list_edits(&self.deeds.apart, apart));
        edits
    }
}

/// The measures of one version, about the reasons as they are merged.
fn about_merged(of: &Project, reasons: &List<Reason>) -> Vec<Measure> {
    let merged = |about| match about {
        About::Reason(id) => About::Reason(reasons.ids.get(&id).copied().unwrap_or(id)),
        About::Group(_) => about,
    };
    let measures = of.measures().iter().cloned();
    measures
        .map(|each| Measure {
            about: merged(each.about),
            ..each
        })
        .collect()
}

/// Theirs, wide enough for mine where that was changed, else for the ratings of mine that stay, given in digits.
fn merged_scale(
    was: Option<Scale>,
    mine: Scale,
    theirs: Scale,
    ratings: Option<&HashSet<String>>,
) -> Scale {
    if was != Some(mine) {
        return theirs.including(mine);
    }
    let ratings = ratings.into_iter().flatten();
    let ratings = ratings.filter_map(|digits| mine.read(digits));
    ratings.fold(theirs, Scale::reaching)
}

/// Texts of mine where they have choices become choices.
fn add_texts(choices: &mut Vec<Choice>, texts: Option<&HashSet<String>>) {
    let mut texts: Vec<&String> = texts.into_iter().flatten().collect();
    texts.sort();
    for text in texts {
        if choices
            .iter()
            .all(|each| folded(&each.name) != folded(text))
        {
            let last = choices.iter().map(|each| each.id).max();
            choices.push(Choice {
                id: last.map_or(ChoiceId::FIRST, ChoiceId::next),
                name: text.clone(),
                kept: crate::model::Kept::default(),
            });
        }
    }
}

fn list_edits<T: Listed>(merged: &[T], theirs: &Items<T>) -> impl Iterator<Item = Edit> {
    let edit = |item: &T| match theirs.get(item.id()) {
        Some(there) if there == item => None,
        Some(_) => Some(ListEdit::Replace(item.clone())),
        None => Some(ListEdit::append(item.clone())),
    };
    merged.iter().filter_map(edit).map(T::edit)
}

/// What I removed and they left as it was; what points at others comes before them. Each list is named, so that a new
/// one is thought about here.
pub(super) fn removals(base: &Project, mine: &Project, theirs: &Project) -> Vec<Edit> {
    let Lists {
        deeds,
        ideas,
        apart,
        measures,
        reasons,
        customers,
        fields,
        rounds,
        people,
        gifts,
        goals,
        milestones,
        bands,
        benchmarks,
        business_figures,
        self_checks,
        events,
        chart_looks,
    } = base.lists();
    let others = (mine.lists(), theirs.lists());
    let mut edits = Vec::new();
    edits.extend(removed(deeds, others));
    edits.extend(removed(ideas, others));
    edits.extend(removed(apart, others));
    edits.extend(removed(measures, others));
    edits.extend(removed(reasons, others));
    edits.extend(removed(customers, others));
    edits.extend(removed(fields, others));
    edits.extend(removed(rounds, others));
    edits.extend(removed(people, others));
    edits.extend(removed(gifts, others));
    edits.extend(removed(goals, others));
    edits.extend(removed(milestones, others));
    edits.extend(removed(bands, others));
    edits.extend(removed(benchmarks, others));
    edits.extend(removed(business_figures, others));
    edits.extend(removed(self_checks, others));
    edits.extend(removed(events, others));
    edits.extend(removed(chart_looks, others));
    edits
}

fn removed<'a, T: Listed>(
    base: &'a Items<T>,
    (mine, theirs): (&'a Lists, &'a Lists),
) -> impl Iterator<Item = Edit> {
    let [mine, theirs] = [mine, theirs].map(T::list);
    let is_gone = |item: &&T| mine.get(item.id()).is_none() && theirs.get(item.id()) == Some(item);
    let gone = base.iter().filter(is_gone);
    gone.map(|item| T::edit(ListEdit::Remove(item.id())))
}
