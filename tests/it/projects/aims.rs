//! Edits of goals and of what they are held against.

use goodword::model::{
    Agreement, Band, Benchmark, BusinessFigure, Day, Edit, Goal, GoalId, GoalScore, Kept,
    Milestone, Part, Points, PointsRange, Project, SelfCheck, Statement, Target, Unit,
};

use super::{Draw, id, kept, list_edit};

pub fn edit(project: &Project, (what, row, bits): Draw) -> Edit {
    let number = 1 + bits % 4;
    match what {
        13 => Edit::Goal(list_edit(
            project.goals().as_slice(),
            row,
            goal(number, bits),
        )),
        14 => Edit::Milestone(list_edit(
            project.milestones().as_slice(),
            row,
            milestone(number, bits),
        )),
        15 => Edit::Band(list_edit(
            project.bands().as_slice(),
            row,
            band(number, bits),
        )),
        16 => Edit::Benchmark(list_edit(
            project.benchmarks().as_slice(),
            row,
            benchmark(number, bits),
        )),
        17 => Edit::BusinessFigure(list_edit(
            project.business_figures().as_slice(),
            row,
            figure(number, bits),
        )),
        _ => Edit::SelfCheck(list_edit(
            project.self_checks().as_slice(),
            row,
            check(number, bits),
        )),
    }
}

fn day(bits: u32) -> Day {
    format!("2026-0{}-1{}", 1 + bits % 9, bits % 10)
        .parse()
        .unwrap()
}

fn points(bits: u32) -> Points {
    Points::new(f64::from(bits % 2001) / 10.0 - 100.0).unwrap()
}

fn unknown(bits: u32) -> Kept {
    if bits.is_multiple_of(5) {
        kept("colour")
    } else {
        Kept::default()
    }
}

/// Also of what the project does not have.
fn part(bits: u32) -> Option<Part> {
    match bits % 4 {
        0 => None,
        1 => Some(Part::Choice(id(1 + bits % 3), id(1 + bits % 5))),
        2 => Some(Part::Text(id(2), format!("Anna \"{}\"", bits % 9))),
        _ => Some(Part::Reason(id(1 + bits % 5))),
    }
}

fn aim(bits: u32) -> GoalScore {
    GoalScore::new(i32::try_from(bits % 201).unwrap() - 100).unwrap()
}

fn goal(number: u32, bits: u32) -> Goal {
    Goal {
        id: id(number),
        target: if bits.is_multiple_of(5) {
            Target::Words {
                text: format!("Answer within {} \"days\"", bits % 9),
                done: bits.is_multiple_of(3).then(|| day(bits / 13)),
            }
        } else {
            Target::Score(aim(bits / 3), part(bits / 11))
        },
        by: bits.is_multiple_of(2).then(|| day(bits / 7)),
        kept: unknown(bits),
    }
}

fn milestone(number: u32, bits: u32) -> Milestone {
    Milestone {
        id: id(number),
        goal: id::<_>(1 + bits / 2 % 4) as GoalId,
        aim: aim(bits / 3),
        of: part(bits / 11),
        day: day(bits / 7),
        score: points(bits / 5),
        kept: unknown(bits),
    }
}

fn band(number: u32, bits: u32) -> Band {
    Band {
        id: id(number),
        name: format!("Band {}", bits % 3),
        from: points(bits / 5),
        kept: unknown(bits),
    }
}

fn benchmark(number: u32, bits: u32) -> Benchmark {
    let value = points(bits / 5);
    Benchmark {
        id: id(number),
        name: format!("Other {}", bits % 3),
        value: (!bits.is_multiple_of(7)).then_some(value),
        range: PointsRange::new(points(bits / 13), value),
        source: ["", "Somebody"][bits as usize % 2].to_owned(),
        year: u16::try_from(bits % 3000).ok().filter(|year| *year > 1900),
        kept: unknown(bits),
    }
}

fn figure(number: u32, bits: u32) -> BusinessFigure {
    let value = |step: u32| (day(bits / 3 + step), f64::from(bits) / f64::from(7 + step));
    BusinessFigure {
        id: id(number),
        name: "Sales".to_owned(),
        unit: Unit::ALL[bits as usize % 6],
        values: (0..bits % 4).map(value).collect(),
        kept: unknown(bits),
    }
}

fn check(number: u32, bits: u32) -> SelfCheck {
    let mut check = SelfCheck {
        id: id(number),
        day: day(bits / 7),
        ratings: [None; Statement::ALL.len()],
        kept: unknown(bits),
    };
    for (place, statement) in (0..).zip(Statement::ALL) {
        let rating = u8::try_from(bits >> (2 * place) & 7).unwrap();
        check.rate(statement, Agreement::new(rating));
    }
    check
}
