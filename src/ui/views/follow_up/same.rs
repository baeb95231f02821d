//! Two customers who may be one person: proposed one after the other, made one with a click, undone with one.

use std::collections::HashSet;

use eframe::egui::{Frame, Label, Margin, RichText, Ui};

use crate::analysis::Pair;
use crate::app::{CommandQueue, Following};
use crate::document::{EditLabel, as_one};
use crate::model::{Customer, CustomerId};
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::theme::{CORNER, text as font};
use crate::ui::widgets::link;

/// What the strip holds between frames.
#[derive(Debug, Default)]
pub(super) struct SameState {
    /// Those somebody said are two, until the survey is closed.
    two: HashSet<Pair>,
}

pub(super) fn same_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut SameState,
    following: &Following,
    commands: &mut CommandQueue,
) {
    let customers = ctx.project.customers();
    let known = |id: CustomerId| customers.get(id);
    let open = following
        .same
        .iter()
        .filter(|pair| !state.two.contains(pair));
    let found = open
        .copied()
        .find_map(|pair| Some((pair, known(pair.first)?, known(pair.second)?)));
    let Some((pair, first, second)) = found.filter(|_| !ctx.is_read_only) else {
        return;
    };
    let frame = Frame::new()
        .fill(ctx.palette.faint)
        .corner_radius(CORNER)
        .inner_margin(Margin::symmetric(12, 6));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        let said = text!(
            ctx.texts,
            "follow-same",
            one = called(first),
            other = called(second)
        );
        let said = RichText::new(said)
            .font(font::body())
            .color(ctx.palette.text);
        ui.add(Label::new(said).wrap());
        ui.horizontal_wrapped(|ui| {
            if link(ui, ctx.palette, &text!(ctx.texts, "follow-same-one")).clicked()
                && let Some(edit) = as_one(ctx.project, pair.first, pair.second)
            {
                commands.edit(EditLabel::OneCustomer, edit);
            }
            if link(ui, ctx.palette, &text!(ctx.texts, "follow-same-two")).clicked() {
                state.two.insert(pair);
            }
        });
    });
}

/// Name and contact, as far as they are known.
fn called(customer: &Customer) -> String {
    match (customer.name.as_str(), customer.contact.as_str()) {
        (name, "") => name.to_owned(),
        ("", contact) => contact.to_owned(),
        (name, contact) => format!("{name} ({contact})"),
    }
}
