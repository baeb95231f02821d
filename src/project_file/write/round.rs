//! Rounds and closed days, each as one line.

use super::item::{Object, array};
use crate::model::{Days, InvitedBySegment, Invitee, Kept, Round};
use crate::project_file::words;

pub(in crate::project_file) fn round(round: &Round, out: &mut Vec<u8>) {
    let mut object = Object::one_line(out);
    object.plain("id", round.id);
    object.text("name", &round.name);
    days(round.days, &mut object);
    if let Some(channel) = &round.channel {
        object.text("channel", words::word(words::ROUND_CHANNELS, channel));
    }
    if let Some(invited) = round.invited {
        object.number("invited", invited.get().into());
    }
    if let Some(by_segment) = &round.by_segment {
        self::by_segment(by_segment, object.key("by_segment"));
    }
    if !round.list.is_empty() {
        array(object.key("list"), &round.list, invitee);
    }
    object.kept(&round.kept);
    object.close();
}

fn days(days: Days, object: &mut Object<'_>) {
    object.plain("from", days.first());
    object.plain("to", days.last());
}

fn by_segment(by_segment: &InvitedBySegment, out: &mut Vec<u8>) {
    let mut object = Object::one_line(out);
    object.plain("field", by_segment.field);
    let mut invited = Object::one_line(object.key("invited"));
    for (choice, number) in &by_segment.invited {
        invited.number(&choice.to_string(), number.get().into());
    }
    invited.close();
    object.kept(&by_segment.kept);
    object.close();
}

fn invitee(invitee: &Invitee, out: &mut Vec<u8>) {
    let mut object = Object::one_line(out);
    object.text_unless_empty("name", invitee.name());
    object.text_unless_empty("contact", invitee.contact());
    if let Some(day) = invitee.reminded {
        object.plain("reminded", day);
    }
    if let Some(day) = invitee.rewarded {
        object.plain("rewarded", day);
    }
    object.kept(&invitee.kept);
    object.close();
}

/// One of the days on which nobody works.
pub(super) fn closed((closed, kept): &(Days, &Kept), out: &mut Vec<u8>) {
    let mut object = Object::one_line(out);
    days(*closed, &mut object);
    object.kept(kept);
    object.close();
}
