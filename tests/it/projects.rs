//! Small projects and edits for property tests: any list of [`Draw`]s is turned into edits that mostly fit.

mod aims;
mod charts;
mod deeds;
mod printed;
mod rounds;

use goodword::model::{
    About, AnonymityThreshold, Case, CaseState, Choice, ChoiceId, Confidence, Correction, Counter,
    CountingRule, Course, Customer, CustomerId, Day, DueIn, Edit, Field, FieldId, FieldKind,
    FieldRole, FieldValue, FollowUp, Gift, GiftId, Given, Group, Item, Kept, Language, ListEdit,
    Mail, Measure, MeasureId, Method, Note, NumberedId, Person, PersonId, Placed, Project,
    ProjectId, Reason, ReasonId, Response, ResponseId, Rhythm, Scale, Score, Scoring, Survey, Unit,
    WaitsFor,
};
use proptest::prelude::*;

/// What is done, to which row, with which values.
pub type Draw = (u8, u16, u32);

pub fn draws(most: usize) -> impl Strategy<Value = Vec<Draw>> {
    prop::collection::vec((0u8..34, any::<u16>(), any::<u32>()), 0..most)
}

pub fn id<Of>(number: u32) -> NumberedId<Of> {
    NumberedId::new(number.try_into().unwrap())
}

/// Three fields, two reasons, two customers, no answers.
pub fn empty_project() -> Project {
    let mut project = Project::new(
        ProjectId::from_random(0x1234_5678),
        Survey {
            name: "Café Świt".to_owned(),
            question: "Would you recommend us?".to_owned(),
            ..Survey::default()
        },
    );
    let fields = [
        field(1, Some(FieldRole::Channel)),
        text_field(2),
        rating_field(3, Scale::SATISFACTION),
    ];
    let edits = fields.map(|item| Edit::Field(ListEdit::Insert { at: 9, item }));
    let reasons = [1, 2].map(|number| {
        let item = reason(number, 0);
        Edit::Reason(ListEdit::Insert { at: 9, item })
    });
    let customers = [1, 2].map(|number| {
        let item = customer(number, 0);
        Edit::Customer(ListEdit::Insert { at: 9, item })
    });
    for edit in edits.into_iter().chain(reasons).chain(customers) {
        project.apply(edit).unwrap();
    }
    project
}

/// The project after those draws that fit.
pub fn drawn_project(draws: &[Draw]) -> Project {
    let mut project = empty_project();
    for draw in draws {
        let _ = project.apply(edit(&project, *draw));
    }
    project
}

/// An edit of the project; not all of them fit, as not all that people do does.
pub fn edit(project: &Project, (what, row, bits): Draw) -> Edit {
    match what {
        0..=3 => Edit::add(response(project, bits)),
        4 => Edit::InsertResponses(vec![Placed {
            row: usize::from(row) % (project.responses().len() + 1),
            response: response(project, bits),
        }]),
        5 => Edit::RemoveResponses(standing(project, row, bits % 4)),
        6 => Edit::ReplaceResponses(changed(project, row, bits)),
        7 => Edit::Field(list_edit(
            project.fields().as_slice(),
            row,
            changed_field(bits),
        )),
        8 => Edit::Reason(list_edit(
            project.reasons().as_slice(),
            row,
            reason(1 + bits % 5, bits),
        )),
        9 => Edit::Customer(list_edit(
            project.customers().as_slice(),
            row,
            customer(1 + bits % 5, bits),
        )),
        10 => Edit::Survey(Box::new(Survey {
            name: format!("Survey {}", bits % 3),
            business: ["", "Bakery"][(bits >> 12) as usize % 2].to_owned(),
            counter: counter(bits >> 8),
            wordings: rounds::wordings(bits >> 5),
            rhythm: Rhythm::ALL.get(((bits >> 4) % 8) as usize).copied(),
            ..project.survey().clone()
        })),
        11 => Edit::Scoring(Box::new(scoring(bits))),
        12 => Edit::Round(list_edit(
            project.rounds().as_slice(),
            row,
            rounds::round(1 + bits % 4, bits),
        )),
        13 => Edit::Person(list_edit(
            project.people().as_slice(),
            row,
            person(1 + bits % 4, bits),
        )),
        14 => Edit::Gift(list_edit(
            project.gifts().as_slice(),
            row,
            gift(1 + bits % 4, bits),
        )),
        15 => Edit::Measure(list_edit(
            project.measures().as_slice(),
            row,
            measure(project, bits),
        )),
        16 => Edit::FollowUp(Box::new(follow_up(bits))),
        17 => Edit::ReplaceResponses(followed(project, row, bits)),
        19..=24 => aims::edit(project, (what - 6, row, bits)),
        26..=28 => deeds::edit(project, (what - 26, row, bits)),
        29 | 30 => charts::edit(project, (what - 4, row, bits)),
        32 | 33 => printed::edit(what, bits),
        _ => batch(project, row, bits),
    }
}

fn person(number: u32, bits: u32) -> Person {
    Person {
        id: id::<_>(number) as PersonId,
        name: format!("Person {number}.{}", bits % 2),
        kept: if bits % 5 == 2 {
            kept("phone")
        } else {
            Kept::default()
        },
    }
}

fn gift(number: u32, bits: u32) -> Gift {
    Gift {
        id: id::<_>(number) as GiftId,
        name: format!("Gift {number}.{}", bits % 2),
        kept: if bits % 5 == 3 {
            kept("worth")
        } else {
            Kept::default()
        },
    }
}

/// About a reason that may not be there, or a group.
fn measure(project: &Project, bits: u32) -> Measure {
    let reasons = project.reasons().iter().map(|reason| reason.id);
    let mut reasons = reasons.chain([id::<_>(9) as ReasonId]);
    let reason = reasons.nth(bits as usize / 3 % 4).map(About::Reason);
    let group = Group::ALL[bits as usize / 5 % 3];
    Measure {
        id: id::<_>(1 + bits % 4) as MeasureId,
        name: format!("Measure {}", bits % 3),
        about: reason.unwrap_or(About::Group(group)),
        due: bits.is_multiple_of(2).then(|| day_of(bits)),
        done: bits.is_multiple_of(3).then(|| day_of(bits / 3)),
        kept: if bits % 7 == 1 {
            kept("by")
        } else {
            Kept::default()
        },
    }
}

fn follow_up(bits: u32) -> FollowUp {
    let text = |shift: u32| ["", "Dear {name},\n\"thanks\""][(bits >> shift) as usize % 2];
    FollowUp {
        waits: WaitsFor(u16::try_from(1 + bits % 400).unwrap().try_into().unwrap()),
        due: DueIn {
            promoter: u8::try_from(bits % 20).unwrap(),
            detractor: u8::try_from(bits / 20 % 4).unwrap(),
            ..DueIn::default()
        },
        closed: rounds::closed_days(bits >> 7),
        mail: Mail {
            subject: text(3).to_owned(),
            promoter: text(4).to_owned(),
            passive: text(5).to_owned(),
            detractor: text(6).to_owned(),
            idea: text(7).to_owned(),
        },
        currency: ["", "€", "\"zł\""][(bits >> 8) as usize % 3].to_owned(),
        kept: if bits.is_multiple_of(5) {
            kept("holidays")
        } else {
            Kept::default()
        },
    }
}

fn day_of(bits: u32) -> Day {
    let day = format!("2026-1{}-{:02}", bits % 3, 1 + bits / 3 % 28);
    day.parse().unwrap()
}

/// A case that uses what the project has.
fn case(project: &Project, bits: u32) -> Case {
    let (first, second) = (day_of(bits / 5), day_of(bits / 7));
    let state = |shift: u32| CaseState::ALL[(bits >> shift) as usize % 4];
    let maybe_kept = |is_kept: bool| {
        if is_kept {
            kept("colour")
        } else {
            Kept::default()
        }
    };
    let note = |bits: u32| {
        let mut note = Note::new(first, format!("Called {bits}\n\"back\"")).unwrap();
        note.kept = maybe_kept(bits.is_multiple_of(3));
        note
    };
    let gifts = project.gifts().iter().take(bits as usize % 3);
    let given = gifts.map(|gift| Given {
        gift: gift.id,
        day: second,
        kept: maybe_kept(bits.is_multiple_of(4)),
    });
    let people = project.people().as_slice();
    Case {
        course: Course::default()
            .moved_to(state(2), first)
            .moved_to(state(5), second),
        owner: people.get(bits as usize % 3).map(|each| each.id),
        due: bits.is_multiple_of(2).then_some(second),
        notes: (0..bits % 3).map(note).collect(),
        given: given.collect(),
        quote: printed::quote(bits / 11),
        kept: maybe_kept(bits % 6 == 1),
    }
}

/// Answers that stay as they are, and are followed up.
fn followed(project: &Project, row: u16, bits: u32) -> Vec<Response> {
    let ids = standing(project, row, 1 + bits % 3);
    let answers = ids
        .into_iter()
        .filter_map(|id| project.responses().by_id(id));
    let mut answers: Vec<_> = answers.map(|each| each.to_response()).collect();
    for answer in &mut answers {
        answer.set_case(case(project, bits));
    }
    answers
}

fn counter(bits: u32) -> Counter {
    const PIN: &str =
        "$pbkdf2-sha256$i=1000$c2FsdHNhbHRzYWx0$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    Counter {
        pin: bits.is_multiple_of(2).then(|| PIN.parse().unwrap()),
        languages: Language::ALL
            .into_iter()
            .filter(|language| bits >> (1 + *language as u32) & 1 == 1)
            .collect(),
        asks: (1..=bits % 3)
            .map(|number| FieldId::new(number.try_into().unwrap()))
            .collect(),
        ..Counter::default()
    }
}

fn scoring(bits: u32) -> Scoring {
    let of = |shift: u32, values: usize| (bits >> shift) as usize % values;
    let rules = [
        CountingRule::EveryAnswer,
        CountingRule::Latest,
        CountingRule::LatestInPeriod,
    ];
    let confidences = [
        Confidence::Percent90,
        Confidence::Percent95,
        Confidence::Percent99,
    ];
    let methods = [Method::AdjustedWald, Method::Wald, Method::Iterative];
    let threshold = u16::try_from(of(10, 7)).unwrap();
    Scoring {
        rule: rules[of(0, 3)],
        confidence: confidences[of(2, 3)],
        method: methods[of(4, 3)],
        correction: [Correction::Holm, Correction::BenjaminiHochberg][of(6, 2)],
        population: u64::from(bits % 4 * 1_000_003).try_into().ok(),
        anonymity: AnonymityThreshold::new(threshold).unwrap_or_default(),
        period: Unit::ALL[of(14, 6)],
        weighted: of(17, 3) == 1,
        kept: match of(20, 5) {
            0 => kept("colour"),
            _ => Kept::default(),
        },
    }
}

/// An answer that uses what the project has.
pub fn response(project: &Project, bits: u32) -> Response {
    let mut response = Response::new(ResponseId::from_random(u64::from(bits)));
    response.score = Score::new(u8::try_from(bits % 12).unwrap()).ok();
    response.aside = bits % 13 == 3;
    response.day = format!("2026-0{}-1{}", 1 + bits % 9, bits % 10)
        .parse()
        .ok();
    ["", "Köszönöm \"szépen\"", "line\nbreak\t\u{1}", "好"][bits as usize / 7 % 4]
        .clone_into(&mut response.comment);
    let reasons = project.reasons().iter().map(|reason| reason.id);
    response.set_reasons(
        reasons
            .filter(|id| bits >> id.number().get() & 1 == 1)
            .collect(),
    );
    response.customer = project
        .customers()
        .as_slice()
        .get(bits as usize / 3 % 4)
        .map(|each| each.id);
    for field in project.fields() {
        response.set_value(field.id, value(field, bits / 5));
    }
    if bits.is_multiple_of(4) {
        response.set_case(case(project, bits / 4));
    }
    if bits.is_multiple_of(6) {
        response.kept = kept("colour");
    }
    response
}

fn value(field: &Field, bits: u32) -> Option<FieldValue> {
    match &field.kind {
        FieldKind::Choice(choices) => choices
            .get(bits as usize % 4)
            .map(|each| FieldValue::Choice(each.id)),
        FieldKind::Rating(scale) => scale
            .values()
            .nth(bits as usize % 13)
            .map(FieldValue::Rating),
        FieldKind::Several(choices) => {
            let chosen = choices.iter().enumerate();
            let chosen = chosen.filter(|(at, _)| bits >> (at + 3) & 1 == 1);
            FieldValue::several(chosen.map(|(_, choice)| choice.id).collect())
        }
        FieldKind::Text => bits
            .is_multiple_of(2)
            .then(|| FieldValue::Text(format!("Anna {}", bits % 9))),
    }
}

pub fn kept(key: &str) -> Kept {
    let value = serde_json::json!({ key: [1, 2.5, null, "x"] });
    value.as_object().unwrap().clone().into()
}

pub fn field(number: u32, role: Option<FieldRole>) -> Field {
    let choice = |number| Choice {
        id: id::<_>(number) as ChoiceId,
        name: format!("Choice {number}"),
        kept: Kept::default(),
    };
    Field {
        id: id::<_>(number) as FieldId,
        name: format!("Field {number}"),
        kind: FieldKind::Choice(vec![choice(1), choice(2), choice(3)]),
        role,
        kept: Kept::default(),
    }
}

fn text_field(number: u32) -> Field {
    Field {
        kind: FieldKind::Text,
        ..field(number, Some(FieldRole::ServedBy))
    }
}

fn rating_field(number: u32, scale: Scale) -> Field {
    Field {
        kind: FieldKind::Rating(scale),
        ..field(number, None)
    }
}

fn unknown_in_scale() -> Kept {
    let value = serde_json::json!({ "scale": { "labels": ["poor", null] }, "asked": 1 });
    value.as_object().unwrap().clone().into()
}

fn changed_field(bits: u32) -> Field {
    let field = field(1 + bits % 4, None);
    if bits % 7 < 3 {
        let scales = [Scale::SATISFACTION, Scale::EFFORT, Scale::WIDEST];
        return Field {
            kept: if bits.is_multiple_of(2) {
                unknown_in_scale()
            } else {
                Kept::default()
            },
            ..rating_field(1 + bits % 4, scales[bits as usize % 7])
        };
    }
    if bits % 7 == 3 {
        let kind = FieldKind::Several(field.choices().to_vec());
        return Field { kind, ..field };
    }
    if bits.is_multiple_of(3) {
        Field {
            kind: FieldKind::Text,
            ..field
        }
    } else {
        field
    }
}

pub fn reason(number: u32, bits: u32) -> Reason {
    Reason {
        id: id::<_>(number) as ReasonId,
        name: format!("Reason {number}.{}", bits % 2),
        kept: if bits % 5 == 4 {
            kept("weight")
        } else {
            Kept::default()
        },
    }
}

fn customer(number: u32, bits: u32) -> Customer {
    Customer {
        id: id::<_>(number) as CustomerId,
        name: format!("Customer {number}.{}", bits % 2),
        contact: if bits.is_multiple_of(2) {
            String::new()
        } else {
            "a@example.com".to_owned()
        },
        kept: Kept::default(),
    }
}

pub fn list_edit<T: Item>(items: &[T], row: u16, item: T) -> ListEdit<T> {
    match row % 3 {
        0 => ListEdit::Insert {
            at: usize::from(row) / 3 % (items.len() + 1),
            item,
        },
        1 => ListEdit::Replace(item),
        _ => ListEdit::Remove(item.id()),
    }
}

fn standing(project: &Project, row: u16, count: u32) -> Vec<ResponseId> {
    let rows = project.responses().len().max(1);
    let mut ids: Vec<_> = (0..count as usize)
        .filter_map(|step| {
            project
                .responses()
                .get((usize::from(row) + step * 7) % rows)
        })
        .map(|each| each.id())
        .collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}

fn changed(project: &Project, row: u16, bits: u32) -> Vec<Response> {
    let ids = standing(project, row, 1 + bits % 3);
    let step = |id| Response {
        id,
        ..response(project, bits)
    };
    ids.into_iter().map(step).collect()
}

fn batch(project: &Project, row: u16, bits: u32) -> Edit {
    let what = [8, 0, 6, 5];
    let draws = what.iter().take(bits as usize % 5);
    Edit::Batch(
        draws
            .map(|&what| edit(project, (what, row, bits / 11)))
            .collect(),
    )
}
