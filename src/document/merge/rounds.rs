//! Rounds of two versions made one, with the lists of those invited; and wordings, whose fields may have other ids.

use std::collections::HashSet;

use super::lists::{List, MergedLists};
use crate::model::{Invitee, Project, Round, Survey};

/// `lists` says what the fields and choices of mine have become.
pub(super) fn merged(
    base: &Project,
    mine: &Project,
    theirs: &Project,
    lists: &MergedLists,
) -> List<Round> {
    let sides = |mine: &Round| {
        let (was, there) = (base.rounds().get(mine.id)?, theirs.rounds().get(mine.id)?);
        (was != mine && was != there && was.list != mine.list).then_some((was, there))
    };
    let mut joined = Vec::new();
    let mut rounds: Vec<Round> = mine
        .rounds()
        .iter()
        .map(|each| became(each, lists))
        .collect();
    for round in &mut rounds {
        let Some((was, there)) = sides(round) else {
            continue;
        };
        joined.push((there.id, joined_list(&was.list, &round.list, &there.list)));
        let only_the_list = Round {
            list: was.list.clone(),
            ..round.clone()
        };
        if only_the_list == *was {
            *round = there.clone();
        }
    }
    let (base, theirs) = (base.rounds().as_slice(), theirs.rounds().as_slice());
    let mut list = List::merged(base, &rounds, theirs, |_| false);
    for (id, people) in joined {
        if let Some(round) = list.items.iter_mut().find(|each| each.id == id) {
            round.list = people;
        }
    }
    list
}

fn became(mine: &Round, lists: &MergedLists) -> Round {
    let mut round = mine.clone();
    if let Some(by_segment) = &mut round.by_segment {
        let field = by_segment.field;
        for (choice, _) in &mut by_segment.invited {
            *choice = lists
                .choices
                .get(&(field, *choice))
                .copied()
                .unwrap_or(*choice);
        }
        by_segment.field = lists.fields.ids.get(&field).copied().unwrap_or(field);
        let mut seen = HashSet::new();
        by_segment
            .invited
            .retain(|(choice, _)| seen.insert(*choice));
    }
    round
}

/// Theirs, without those I took out, with those I added, and each with the later of two days.
fn joined_list(was: &[Invitee], mine: &[Invitee], theirs: &[Invitee]) -> Vec<Invitee> {
    let among = |list: &[Invitee], who: &Invitee| place(list, who).is_some();
    let is_kept = |who: &&Invitee| among(mine, who) || !among(was, who);
    let mut joined: Vec<Invitee> = theirs.iter().filter(is_kept).cloned().collect();
    for who in mine {
        match place(&joined, who) {
            Some(at) => {
                joined[at].reminded = joined[at].reminded.max(who.reminded);
                joined[at].rewarded = joined[at].rewarded.max(who.rewarded);
            }
            None if !among(was, who) => joined.push(who.clone()),
            None => {}
        }
    }
    joined
}

fn place(list: &[Invitee], who: &Invitee) -> Option<usize> {
    let is_the_same = |each: &Invitee| (each.name(), each.contact()) == (who.name(), who.contact());
    list.iter().position(is_the_same)
}

/// My survey with the fields and choices of its wordings as they are merged.
pub(super) fn survey(mine: &Survey, lists: &MergedLists) -> Survey {
    let mut survey = mine.clone();
    for item in survey.wordings.iter_mut().flat_map(|each| &mut each.items) {
        let field = item.field;
        item.choice = item
            .choice
            .map(|id| lists.choices.get(&(field, id)).copied().unwrap_or(id));
        item.field = lists.fields.ids.get(&field).copied().unwrap_or(field);
    }
    survey
}

#[cfg(test)]
mod tests {
    use super::*;

    fn people(list: &[(&str, Option<&str>)]) -> Vec<Invitee> {
        let invitee = |(name, reminded): &(&str, Option<&str>)| {
            let mut invitee = Invitee::new(name, "").unwrap();
            invitee.reminded = reminded.map(|day| day.parse().unwrap());
            invitee
        };
        list.iter().map(invitee).collect()
    }

    #[test]
    fn of_two_lists_nobody_is_lost_who_was_not_taken_out() {
        let was = people(&[("Anna", None), ("Béla", None), ("Cili", None)]);
        let mine = people(&[("Anna", Some("2026-11-05")), ("Béla", None), ("Dani", None)]);
        let theirs = people(&[
            ("Anna", Some("2026-11-03")),
            ("Béla", Some("2026-11-04")),
            ("Cili", None),
            ("Erika", None),
        ]);
        let wanted = people(&[
            ("Anna", Some("2026-11-05")),
            ("Béla", Some("2026-11-04")),
            ("Erika", None),
            ("Dani", None),
        ]);
        assert_eq!(joined_list(&was, &mine, &theirs), wanted);
    }
}
