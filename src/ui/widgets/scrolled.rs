//! Scroll areas for people without a mouse: what gains the focus comes into sight, and a page goes up and down by keys.

use eframe::egui::scroll_area::ScrollAreaOutput;
use eframe::egui::{Id, Key, Memory, Modifiers, ScrollArea, Ui, Vec2};

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
    // A view that has just come up begins at its top, whatever has the focus there.
    let has_moved = before.is_some_and(|each| each.pass + 1 >= pass && each.focused != focused);
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
