//! The texts of a survey that come in groups, each as an object of its own.

use super::item::{Object, array, json_text, json_value, unknown_under};
use crate::model::{FollowUps, ItemWording, Kept, Survey, Wording};
use crate::project_file::read::{FOLLOW_UPS, WORDINGS};

/// With what was unknown among them, which waits in `kept` under the same key.
pub(super) fn follow_ups(texts: &FollowUps, kept: &Kept, object: &mut Object<'_>) {
    let unknown = unknown_under(kept, FOLLOW_UPS);
    if *texts == FollowUps::default() && unknown.is_none() {
        return;
    }
    let mut inner = Object::one_line(object.key(FOLLOW_UPS));
    inner.text_unless_empty("promoter", &texts.promoter);
    inner.text_unless_empty("passive", &texts.passive);
    inner.text_unless_empty("detractor", &texts.detractor);
    for (key, value) in unknown.into_iter().flatten() {
        json_value(value, inner.key(key));
    }
    inner.close();
}

pub(super) fn wordings(survey: &Survey, object: &mut Object<'_>) {
    if !survey.wordings.is_empty() {
        array(object.key(WORDINGS), &survey.wordings, wording);
    }
}

fn wording(wording: &Wording, out: &mut Vec<u8>) {
    let mut object = Object::one_line(out);
    json_text(wording.language.tag(), object.key("language"));
    object.text_unless_empty("question", &wording.question);
    object.text_unless_empty("low_label", &wording.low_label);
    object.text_unless_empty("high_label", &wording.high_label);
    follow_ups(&wording.follow_ups, &wording.kept, &mut object);
    if !wording.items.is_empty() {
        array(object.key("items"), &wording.items, item);
    }
    object.kept_but(&wording.kept, FOLLOW_UPS);
    object.close();
}

fn item(item: &ItemWording, out: &mut Vec<u8>) {
    let mut object = Object::one_line(out);
    object.plain("field", item.field);
    if let Some(choice) = item.choice {
        object.plain("choice", choice);
    }
    object.text("name", &item.name);
    object.kept(&item.kept);
    object.close();
}
