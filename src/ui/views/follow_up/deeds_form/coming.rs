//! How often a customer recommended, and by whom they came.

use eframe::egui::{Id, Key, Ui};

use super::DeedsForm;
use super::typed::typed_ui;
use crate::document::{DeedPart, recommender_named};
use crate::model::{CameBy, Customer, CustomerId, Deed, Deeds, Project, Recommender};
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::widgets::{labelled, note, suggest_box};

pub(super) fn times_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    form: &mut DeedsForm,
    deeds: Option<&Deeds>,
) -> Option<DeedPart> {
    let deed = deeds?.recommended.as_ref()?;
    form.times.follow(deed.times.to_string());
    let label = text!(ctx.texts, "deeds-times");
    typed_ui(
        ui,
        ctx,
        &mut form.times,
        "deeds times",
        label.as_str(),
        |text| times_part(deeds, text).map_err(|()| text!(ctx.texts, "deeds-times-refused")),
    )
}

fn times_part(deeds: Option<&Deeds>, typed: &str) -> Result<DeedPart, ()> {
    let deed = deeds
        .and_then(|deeds| deeds.recommended.clone())
        .ok_or(())?;
    let times = typed.trim().parse().map_err(|_| ())?;
    Ok(DeedPart::Recommended(Some(Deed { times, ..deed })))
}

/// Typed, or picked from the other customers.
pub(super) fn by_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    form: &mut DeedsForm,
    customer: CustomerId,
    deeds: Option<&Deeds>,
) -> Option<DeedPart> {
    let came = deeds?.came_by.as_ref()?;
    form.by.follow(recommender_name(ctx.project, &came.whose));
    let label = text!(ctx.texts, "deeds-by-whom");
    let others = ctx.project.customers().iter();
    let others = others.filter(|each| each.id != customer);
    let names: Vec<&str> = others.map(Customer::label).collect();
    let hint = text!(ctx.texts, "deeds-by-hint");
    let response = labelled(ui, ctx.palette, &label, |ui| {
        let id = Id::unique("deeds by");
        let (text, list) = (&mut form.by.text, &mut form.by_list);
        suggest_box(ui, ctx.palette, id, text, &hint, &names, list)
    });
    let response = response.accessible_name(label);
    if came
        .customer()
        .is_some_and(|id| ctx.project.customers().get(id).is_none())
    {
        note(ui, ctx.palette, text!(ctx.texts, "deeds-by-gone"));
    }
    let is_changed = form.by.is_changed();
    let part = is_changed.then(|| by_part(ctx.project, customer, deeds, &form.by.text));
    form.by.part = part.flatten();
    if !response.lost_focus() {
        return None;
    }
    if ui.input(|input| input.key_pressed(Key::Escape)) {
        form.by.revert();
    }
    form.by.part.take()
}

fn by_part(
    project: &Project,
    customer: CustomerId,
    deeds: Option<&Deeds>,
    typed: &str,
) -> Option<DeedPart> {
    let came = deeds?.came_by.clone()?;
    let whose = recommender_named(project, customer, typed);
    Some(DeedPart::CameBy(Some(CameBy { whose, ..came })))
}

/// What a recommender is called; nothing where it is not known.
pub(in crate::ui::views::follow_up) fn recommender_name(
    project: &Project,
    whose: &Recommender,
) -> String {
    match whose {
        Recommender::Nobody => String::new(),
        Recommender::Somebody(name) => name.clone(),
        Recommender::Customer(id) => {
            let by = project.customers().get(*id);
            by.map(|by| by.label().to_owned()).unwrap_or_default()
        }
    }
}
