//! What happened on a day, and how charts are to look, each as one line.

use super::item::Object;
use crate::model::{ChartLook, Event};

pub(in crate::project_file) fn event(event: &Event, out: &mut Vec<u8>) {
    let mut object = Object::one_line(out);
    object.plain("id", event.id);
    object.plain("date", event.day);
    object.text("text", &event.text);
    object.kept(&event.kept);
    object.close();
}

pub(in crate::project_file) fn chart_look(look: &ChartLook, out: &mut Vec<u8>) {
    let mut object = Object::one_line(out);
    object.plain("id", look.id);
    object.text("kind", &look.kind);
    if look.is_favourite {
        object.key("favourite").extend_from_slice(b"true");
    }
    if let Some(title) = &look.title {
        object.text("title", title);
    }
    if let Some(subtitle) = &look.subtitle {
        object.text("subtitle", subtitle);
    }
    if !look.options.is_empty() {
        let mut options = Object::one_line(object.key("options"));
        for (name, word) in &look.options {
            options.text(name, word);
        }
        options.close();
    }
    object.kept(&look.kept);
    object.close();
}
