//! Scroll areas for people without a mouse: what gains the focus comes into sight, and a page goes up and down by keys.

use eframe::egui::scroll_area::ScrollAreaOutput;
use eframe::egui::{Event, Id, InputState, Key, Memory, Modifiers, ScrollArea, Ui, Vec2};

/// Around what comes into sight, so that the ring of the focus does, too.
const AROUND_PT: f32 = 12.0;
/// So much of what was in sight stays there when a page is turned.
const KEPT_PART: f32 = 0.1;
/// Farther than any page is long.
const TO_THE_END_PT: f32 = 1e6;

pub trait Scrolled {
    /// Shows what `add` adds, and scrolls to what gains the focus in it.
    fn following<R>(self, ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> ScrollAreaOutput<R>;

    /// The same for the page of a view or a dialog: Page Up, Page Down, Home and End go through it, unless something on
    /// it has taken them.
    fn page<R>(self, ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> ScrollAreaOutput<R>;
}

impl Scrolled for ScrollArea {
    fn following<R>(self, ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> ScrollAreaOutput<R> {
        self.show(ui, |ui| {
            let drawn = drawn(ui);
            let added = add(ui);
            follow_focus(ui, drawn);
            added
        })
    }

    fn page<R>(self, ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> ScrollAreaOutput<R> {
        self.following(ui, |ui| {
            let added = add(ui);
            turn_pages(ui);
            added
        })
    }
}

/// What a scroll area remembers of the focus: whether it was on it, and in which pass it was looked for.
#[derive(Clone, Copy)]
struct Followed {
    focused: Option<Id>,
    pass: u64,
}

/// How many widgets there are on this layer so far.
fn drawn(ui: &Ui) -> usize {
    let layer = ui.layer_id();
    ui.ctx()
        .viewport(|viewport| viewport.this_pass.widgets.get_layer(layer).count())
}

/// `drawn_before` tells the widgets of this area from all others, wherever they stand.
fn follow_focus(ui: &Ui, drawn_before: usize) {
    let place = ui.scope_id().with("followed focus");
    let pass = ui.ctx().cumulative_pass_nr();
    let before: Option<Followed> = ui.data(|data| data.get_temp(place));
    let focused = ui.memory(Memory::focused).filter(|id| {
        let order = ui
            .ctx()
            .viewport(|viewport| viewport.this_pass.widgets.order(*id));
        order.is_some_and(|(layer, at)| layer == ui.layer_id() && at >= drawn_before)
    });
    ui.data_mut(|data| data.insert_temp(place, Followed { focused, pass }));
    // A view that has just come up begins at its top, whatever has the focus there, be it as soon as its rows are found.
    let has_moved = before.is_some_and(|each| {
        each.pass + 1 >= pass
            && each.focused != focused
            && (each.focused.is_some() || ui.input(is_moving_focus))
    });
    // What is pressed must not move away before it is let go.
    let is_pressed = ui.input(|input| input.pointer.any_down() || input.pointer.any_released());
    let Some(response) = focused
        .filter(|_| has_moved && !is_pressed)
        .and_then(|id| ui.ctx().read_response(id))
    else {
        return;
    };
    // Of what is taller than the area one end would come into sight at the cost of the other.
    if response.rect.height() < ui.clip_rect().height() {
        ui.scroll_to_rect(response.rect.expand(AROUND_PT), None);
    }
}

/// Whether a key or a screen reader may have moved the focus in this pass.
fn is_moving_focus(input: &InputState) -> bool {
    input.events.iter().any(|event| {
        let is_request = matches!(event, Event::AccessKitActionRequest(_));
        is_request || matches!(event, Event::Key { pressed: true, .. })
    })
}

fn turn_pages(ui: &mut Ui) {
    let is_typing = ui.ctx().text_edit_focused();
    let is_covered = !ui.memory(|memory| memory.allows_interaction(ui.layer_id()));
    if is_covered || ui.ctx().any_popup_open() {
        return;
    }
    let page_pt = ui.clip_rect().height() * (1.0 - KEPT_PART);
    let ways = [
        (Key::PageDown, -page_pt),
        (Key::PageUp, page_pt),
        (Key::End, -TO_THE_END_PT),
        (Key::Home, TO_THE_END_PT),
    ];
    // The ends of a line are the text's own.
    let ways = ways.iter().take(if is_typing { 2 } else { 4 });
    for &(key, way_pt) in ways {
        if ui.input_mut(|input| input.consume_key(Modifiers::NONE, key)) {
            ui.scroll_with_delta(Vec2::new(0.0, way_pt));
        }
    }
}

#[cfg(test)]
mod tests {
    use eframe::egui::{Context, Pos2, RawInput, Rect, vec2};

    use super::*;

    /// How far a page is scrolled after something far down got the focus in its second pass, beside those events.
    fn offset_after(events: &[Event]) -> f32 {
        let ctx = Context::default();
        let mut offset = 0.0;
        for pass in 0..60_u32 {
            let input = RawInput {
                screen_rect: Some(Rect::from_min_size(Pos2::ZERO, vec2(200.0, 100.0))),
                time: Some(f64::from(pass) / 30.0),
                events: events.iter().filter(|_| pass == 1).cloned().collect(),
                ..RawInput::default()
            };
            let mut output = ctx.run_ui(input, |ui| {
                let shown = ScrollArea::vertical().page(ui, |ui| {
                    ui.allocate_space(vec2(10.0, 300.0));
                    let far = ui.button("far");
                    if pass == 1 {
                        far.request_focus();
                    }
                    ui.allocate_space(vec2(10.0, 300.0));
                });
                offset = shown.state.unclamped_offset().y;
            });
            output.textures_delta.clear();
        }
        offset
    }

    #[test]
    fn a_page_begins_at_its_top_though_something_on_it_is_given_the_focus() {
        assert!(offset_after(&[]) < 1.0);
    }

    #[test]
    fn a_page_follows_the_focus_that_a_key_moves() {
        let key = Event::Key {
            key: Key::ArrowDown,
            physical_key: None,
            pressed: true,
            repeat: false,
            modifiers: Modifiers::NONE,
        };
        assert!(offset_after(&[key]) > 100.0);
    }
}
