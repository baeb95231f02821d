//! Edits of what customers did, of ideas, and of customers kept apart.

use goodword::model::{
    Apart, CameBy, CustomerId, Day, Deed, Deeds, Edit, Idea, IdeaState, Kept, Project, Recommender,
    ResponseId, Spend,
};

use super::{Draw, id, kept, list_edit};

pub fn edit(project: &Project, (what, row, bits): Draw) -> Edit {
    let number = 1 + bits % 4;
    match what {
        0 => Edit::Deeds(list_edit(
            project.deeds().as_slice(),
            row,
            deeds(number, bits / 5),
        )),
        1 => Edit::Idea(list_edit(
            project.ideas().as_slice(),
            row,
            idea(project, number, bits),
        )),
        _ => Edit::Apart(list_edit(
            project.apart().as_slice(),
            row,
            apart(number, bits),
        )),
    }
}

fn day(bits: u32) -> Day {
    format!("2026-0{}-2{}", 1 + bits % 9, bits % 9)
        .parse()
        .unwrap()
}

fn unknown(bits: u32) -> Kept {
    if bits.is_multiple_of(5) {
        kept("colour")
    } else {
        Kept::default()
    }
}

fn deed(bits: u32) -> Option<Deed> {
    (!bits.is_multiple_of(3)).then(|| Deed {
        times: bits / 3 % 4,
        day: day(bits / 7),
        kept: unknown(bits / 2),
    })
}

/// Also by customers whom the project does not have.
fn came_by(bits: u32) -> Option<CameBy> {
    let whose = match bits % 4 {
        0 => return None,
        1 => Recommender::Nobody,
        2 => Recommender::Customer(id(1 + bits / 4 % 9)),
        _ => Recommender::Somebody(["", "Aunt \"Mary\"\n"][bits as usize / 4 % 2].to_owned()),
    };
    Some(CameBy {
        whose,
        day: day(bits / 11),
        kept: unknown(bits / 3),
    })
}

fn deeds(number: u32, bits: u32) -> Deeds {
    let mut spend = Spend::new(f64::from(bits % 100_000) / 7.0, day(bits));
    if let Some(spend) = &mut spend {
        spend.kept = unknown(bits);
    }
    Deeds {
        id: id::<_>(number) as CustomerId,
        recommended: deed(bits),
        reviewed: deed(bits / 2),
        came_by: came_by(bits / 3),
        left: deed(bits / 5),
        spend: spend.filter(|_| bits.is_multiple_of(2)),
        kept: unknown(bits / 6),
    }
}

/// Drawn from answers of the project, and from one that is gone.
fn idea(project: &Project, number: u32, bits: u32) -> Idea {
    let answers = project.responses().iter().map(|each| each.id());
    let gone = ResponseId::from_random(77);
    Idea {
        id: id(number),
        text: format!("Idea \"{}\"", bits % 3),
        answers: answers
            .chain([gone])
            .skip(bits as usize % 3)
            .take(bits as usize % 4)
            .collect(),
        state: IdeaState::ALL[bits as usize / 3 % 4],
        noted: day(bits),
        since: day(bits / 4),
        kept: unknown(bits),
    }
}

fn apart(number: u32, bits: u32) -> Apart {
    Apart {
        id: id(number),
        first: id(1 + bits % 5),
        second: id(6 + bits / 5 % 5),
        kept: unknown(bits),
    }
}
