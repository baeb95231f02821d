//! What a customer spends, in the owner's currency.

use eframe::egui::Ui;

use super::DeedsForm;
use super::typed::typed_ui;
use crate::document::{DeedPart, read_money};
use crate::model::{Deeds, Spend};
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::widgets::note;

pub(super) fn spend_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    form: &mut DeedsForm,
    deeds: Option<&Deeds>,
) -> Option<DeedPart> {
    let known = deeds.and_then(|deeds| deeds.spend.as_ref());
    let current = known.map(|spend| spend_text(ctx, spend));
    form.spend.follow(current.unwrap_or_default());
    let label = text!(ctx.texts, "deeds-spend");
    let part = typed_ui(
        ui,
        ctx,
        &mut form.spend,
        "deeds spend",
        label.as_str(),
        |text| spend_part(ctx, deeds, text),
    );
    if let Some(spend) = known {
        let day = ctx.texts.day(spend.day);
        note(
            ui,
            ctx.palette,
            text!(ctx.texts, "deeds-spend-since", day = day),
        );
    }
    part
}

/// What they spend, in the owner's currency where one is named.
pub(in crate::ui::views::follow_up) fn spend_text(ctx: &ViewCtx<'_>, spend: &Spend) -> String {
    let amount = ctx.texts.amount(spend.amount());
    ctx.texts.money(&amount, &ctx.project.follow_up().currency)
}

/// As of today; nothing typed is not known.
pub(in crate::ui::views::follow_up) fn spend_part(
    ctx: &ViewCtx<'_>,
    deeds: Option<&Deeds>,
    typed: &str,
) -> Result<DeedPart, String> {
    if typed.trim().is_empty() {
        return Ok(DeedPart::Spend(None));
    }
    let currency = ctx.project.follow_up().currency.as_str();
    let amount = read_money(typed, currency, ctx.texts.has_decimal_comma());
    let spend = amount.and_then(|amount| Spend::new(amount, ctx.today));
    // What is the same amount keeps its day.
    let known = deeds.and_then(|deeds| deeds.spend.clone());
    let same = known.filter(|known| spend.as_ref().is_some_and(|new| is_same(new, known)));
    let spend = same.or(spend);
    let part = spend.map(|spend| DeedPart::Spend(Some(spend)));
    part.ok_or_else(|| {
        if currency.is_empty() {
            text!(ctx.texts, "deeds-spend-refused")
        } else {
            text!(ctx.texts, "deeds-spend-refused-in", currency = currency)
        }
    })
}

fn is_same(one: &Spend, other: &Spend) -> bool {
    one.amount().total_cmp(&other.amount()).is_eq()
}
