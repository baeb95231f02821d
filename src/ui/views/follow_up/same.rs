//! Two customers who may be one person: proposed one after the other, made one with a click, undone with one. That they
//! are two is kept, and they are not proposed again.

use eframe::egui::{Frame, Label, Margin, RichText, Ui};

use crate::app::{CommandQueue, Following};
use crate::document::{EditLabel, apart_edit, as_one};
use crate::model::{Customer, CustomerId};
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::theme::{CORNER, text as font};
use crate::ui::widgets::link;

pub(super) fn same_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    following: &Following,
    commands: &mut CommandQueue,
) {
    let customers = ctx.project.customers();
    let known = |id: CustomerId| customers.get(id);
    let mut open = following.same.iter().copied();
    let found = open.find_map(|pair| {
        let is_apart = |id, other| apart_edit(ctx.project, id, other).is_none();
        let both = (known(pair.first)?, known(pair.second)?);
        (!is_apart(pair.first, pair.second)).then_some((pair, both.0, both.1))
    });
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
            if link(ui, ctx.palette, &text!(ctx.texts, "follow-same-two")).clicked()
                && let Some(edit) = apart_edit(ctx.project, pair.first, pair.second)
            {
                commands.edit(EditLabel::TwoCustomers, edit);
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
