//! Rounds, closed days and wordings of every kind, drawn from bits.

use goodword::model::{
    ChoiceId, ClosedDays, Day, Days, FieldId, FollowUps, InvitedBySegment, Invitee, Kept, Language,
    Round, RoundChannel, RoundId, Wording,
};

use super::{id, kept};

fn maybe_kept(is_kept: bool) -> Kept {
    if is_kept {
        kept("colour")
    } else {
        Kept::default()
    }
}

fn days(first: Day, more: u32) -> Days {
    let last = first.date().saturating_add(jiff::Span::new().days(more));
    Days::new(first, last.into()).unwrap()
}

fn day(bits: u32) -> Day {
    let day = format!("2026-0{}-1{}", 1 + bits % 9, bits % 10);
    day.parse().unwrap()
}

/// Of one to a hundred days of 2026.
pub fn round(number: u32, bits: u32) -> Round {
    Round {
        channel: RoundChannel::ALL.get(bits as usize / 3 % 9).copied(),
        invited: (bits % 3 * 40).try_into().ok(),
        by_segment: bits.is_multiple_of(4).then(|| by_segment(bits / 7)),
        list: (0..bits / 5 % 3).map(|at| invitee(at, bits >> 6)).collect(),
        kept: maybe_kept(bits % 5 == 1),
        ..Round::new(
            id::<_>(number) as RoundId,
            format!("Round {number}.{}", bits % 2),
            days(day(bits), bits % 100),
        )
    }
}

fn by_segment(bits: u32) -> InvitedBySegment {
    let invited = (1..=bits % 3).map(|number| {
        let invited = (1 + bits / number % 90).try_into().unwrap();
        (id::<_>(number) as ChoiceId, invited)
    });
    InvitedBySegment {
        field: id::<_>(1 + bits % 4) as FieldId,
        invited: invited.collect(),
        kept: maybe_kept(bits % 3 == 2),
    }
}

fn invitee(at: u32, bits: u32) -> Invitee {
    let contact = ["", "+36 30 123 4567"][bits as usize % 2];
    let mut invitee = Invitee::new(&format!("Invited \"{at}\""), contact).unwrap();
    invitee.reminded = bits.is_multiple_of(3).then(|| day(bits / 3));
    invitee.rewarded = bits.is_multiple_of(5).then(|| day(bits / 5));
    invitee.kept = maybe_kept(bits % 4 == 1);
    invitee
}

pub fn closed_days(bits: u32) -> ClosedDays {
    let mut closed = ClosedDays::default();
    for at in 0..bits % 4 {
        closed.add_with(
            days(day(bits / (at + 2)), bits % 5),
            maybe_kept(bits % 3 == at),
        );
    }
    closed
}

pub fn wordings(bits: u32) -> Vec<Wording> {
    let all = Language::ALL.into_iter().enumerate();
    let worded = all.filter(|(at, _)| bits >> at & 1 == 1);
    worded
        .map(|(at, language)| wording(language, bits >> at))
        .collect()
}

fn wording(language: Language, bits: u32) -> Wording {
    let text = |shift: u32| ["", "Polecisz \"nas\"?\n"][(bits >> shift) as usize % 2].to_owned();
    let mut wording = Wording {
        question: text(1),
        low_label: text(2),
        high_label: text(3),
        follow_ups: FollowUps {
            promoter: text(4),
            passive: text(5),
            detractor: text(6),
        },
        kept: maybe_kept(bits % 3 == 1),
        ..Wording::new(language)
    };
    for number in 1..=bits % 3 {
        let choice = (bits % 2 == number % 2).then(|| id::<_>(number) as ChoiceId);
        wording.set_name(id::<_>(number) as FieldId, choice, "Słowo");
    }
    for item in &mut wording.items {
        item.kept = maybe_kept(bits.is_multiple_of(7));
    }
    wording
}
