//! What customers did, ideas, and customers kept apart, each as one line.

use super::item::{Object, array};
use crate::model::{Apart, CameBy, Deed, Deeds, Idea, IdeaState, Recommender, Spend};
use crate::project_file::words;

pub(in crate::project_file) fn deeds(deeds: &Deeds, out: &mut Vec<u8>) {
    let mut object = Object::one_line(out);
    object.plain("id", deeds.id);
    deed(&mut object, "recommended", deeds.recommended.as_ref());
    deed(&mut object, "reviewed", deeds.reviewed.as_ref());
    if let Some(came) = &deeds.came_by {
        came_by(came, object.key("came_by"));
    }
    deed(&mut object, "left", deeds.left.as_ref());
    if let Some(each) = &deeds.spend {
        spend(each, object.key("spend"));
    }
    object.kept(&deeds.kept);
    object.close();
}

fn deed(object: &mut Object<'_>, key: &str, deed: Option<&Deed>) {
    let Some(deed) = deed else {
        return;
    };
    let mut inner = Object::one_line(object.key(key));
    inner.number("times", deed.times.into());
    inner.plain("date", deed.day);
    inner.kept(&deed.kept);
    inner.close();
}

fn came_by(came: &CameBy, out: &mut Vec<u8>) {
    let mut object = Object::one_line(out);
    object.json("yes", came.whose != Recommender::Nobody);
    match &came.whose {
        Recommender::Nobody => {}
        Recommender::Customer(id) => object.plain("customer", id),
        Recommender::Somebody(name) => object.text_unless_empty("name", name),
    }
    object.plain("date", came.day);
    object.kept(&came.kept);
    object.close();
}

fn spend(spend: &Spend, out: &mut Vec<u8>) {
    let mut object = Object::one_line(out);
    object.json("amount", spend.amount());
    object.plain("date", spend.day);
    object.kept(&spend.kept);
    object.close();
}

pub(in crate::project_file) fn idea(idea: &Idea, out: &mut Vec<u8>) {
    let mut object = Object::one_line(out);
    object.plain("id", idea.id);
    object.text("text", &idea.text);
    object.plain("noted", idea.noted);
    if idea.state != IdeaState::Noted {
        object.text("state", words::word(words::IDEA_STATES, &idea.state));
    }
    if idea.since != idea.noted {
        object.plain("since", idea.since);
    }
    if !idea.answers.is_empty() {
        array(object.key("answers"), &idea.answers, |id, out| {
            out.extend_from_slice(format!("\"{id}\"").as_bytes());
        });
    }
    object.kept(&idea.kept);
    object.close();
}

pub(in crate::project_file) fn apart(apart: &Apart, out: &mut Vec<u8>) {
    let mut object = Object::one_line(out);
    object.plain("id", apart.id);
    object.plain("first", apart.first);
    object.plain("second", apart.second);
    object.kept(&apart.kept);
    object.close();
}
