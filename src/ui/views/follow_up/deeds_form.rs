//! What one customer did, on their page: yes, no, or not known; how often, by whom, since when, and what they spend.

mod coming;
mod doing;
mod spend;
mod typed;

use eframe::egui::Ui;

use crate::app::CommandQueue;
use crate::document::{DeedPart, EditLabel, deed_edit, deeds_edit};
use crate::i18n::Texts;
use crate::model::{CustomerId, Deeds, Project};
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::day_draft::DayDraft;
use crate::ui::half_typed::FieldTexts;
use crate::ui::widgets::{ChipGroup, SuggestState, card_heading};
pub(super) use coming::recommender_name;
use coming::{by_ui, times_ui};
use doing::{Doing, doing_ui};
use spend::spend_ui;
pub(super) use spend::{spend_part, spend_text};
use typed::Typed;

/// What is typed about a customer and not yet taken over.
#[derive(Debug, Default)]
pub(super) struct DeedsForm {
    /// Whose.
    of: Option<CustomerId>,
    chips: [ChipGroup; 4],
    days: [DayDraft; 4],
    times: Typed,
    by: Typed,
    by_list: SuggestState,
    spend: Typed,
    /// Half-typed when the program ended, until their customer is looked at.
    found: FieldTexts,
}

/// Where the fields are.
const PLACE: &str = "follow/deeds/";
const TIMES: &str = "times";
const BY: &str = "by";
const SPEND: &str = "spend";

fn field(customer: CustomerId, what: &str) -> String {
    format!("{PLACE}{customer}/{what}")
}

fn day_field(customer: CustomerId, doing: Doing) -> String {
    field(customer, &format!("{doing:?}-day"))
}

impl DeedsForm {
    pub(super) fn opened(texts: &FieldTexts) -> Self {
        Self {
            found: texts.within(PLACE),
            ..Self::default()
        }
    }

    /// Of whom something was half-typed when the program ended.
    pub(super) fn found_of(&self) -> Option<CustomerId> {
        self.found.first_after(PLACE)?.parse().ok()
    }

    /// What is typed and not taken over yet, for the journal; nothing of somebody who is no longer in the project.
    pub(super) fn half_typed(&self, project: &Project, texts: &Texts) -> FieldTexts {
        let is_known = |id: &CustomerId| project.customers().get(*id).is_some();
        let mut typed = FieldTexts::default();
        if let Some(id) = self.of.filter(is_known) {
            for (what, each) in [(TIMES, &self.times), (BY, &self.by), (SPEND, &self.spend)] {
                typed.put_some(field(id, what), each.half_typed());
            }
            for (doing, day) in Doing::ALL.into_iter().zip(&self.days) {
                typed.put_some(day_field(id, doing), day.half_typed(texts));
            }
        }
        if self.found_of().as_ref().is_some_and(is_known) {
            typed.add(&self.found);
        }
        typed
    }

    /// What was half-typed about the customer is in its fields again.
    fn turn_to(&mut self, customer: CustomerId) {
        let found = &mut self.found;
        let mut typed = |what| Typed::opened(found.take(field(customer, what)));
        (self.times, self.by, self.spend) = (typed(TIMES), typed(BY), typed(SPEND));
        self.days =
            Doing::ALL.map(|doing| DayDraft::opened(self.found.take(day_field(customer, doing))));
        self.of = Some(customer);
    }

    /// What is typed is not lost when somebody else is looked at.
    pub(super) fn commit(&mut self, project: &Project, commands: &mut CommandQueue) {
        let Some(customer) = self.of.take() else {
            return;
        };
        let parts = self.parts(project, customer);
        if let Some(edit) = deeds_edit(project, customer, parts) {
            commands.edit(EditLabel::EditDeeds, edit);
        }
        *self = Self {
            found: std::mem::take(&mut self.found),
            ..Self::default()
        };
    }

    /// Each made from those before: two of them may be of one deed.
    fn parts(&mut self, project: &Project, customer: CustomerId) -> Vec<DeedPart> {
        let known = project.deeds().get(customer).cloned();
        let mut deeds = known.unwrap_or_else(|| Deeds::of(customer));
        let mut parts = Vec::new();
        let mut put = |part: DeedPart, deeds: &mut Deeds| {
            part.clone().set_in(deeds);
            parts.push(part);
        };
        for typed in [&mut self.times, &mut self.by, &mut self.spend] {
            if let Some(part) = typed.part.take() {
                put(part, &mut deeds);
            }
        }
        for (doing, day) in Doing::ALL.into_iter().zip(&mut self.days) {
            if let Some(day) = day.take_other() {
                put(doing.on(&deeds, day), &mut deeds);
            }
        }
        parts
    }
}

pub(super) fn deeds_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    form: &mut DeedsForm,
    customer: CustomerId,
    commands: &mut CommandQueue,
) {
    if form.of != Some(customer) {
        form.commit(ctx.project, commands);
        form.turn_to(customer);
    }
    card_heading(ui, ctx.palette, &text!(ctx.texts, "follow-deeds"));
    let deeds = ctx.project.deeds().get(customer);
    let mut asked: Option<DeedPart> = None;
    for (at, doing) in Doing::ALL.into_iter().enumerate() {
        let part = doing_ui(ui, ctx, form, at, doing, deeds);
        asked = asked.or(part);
        let did = doing.known(deeds).is_some_and(|(did, _)| did);
        let part = match doing {
            Doing::Recommended if did => times_ui(ui, ctx, form, deeds),
            Doing::CameBy if did => by_ui(ui, ctx, form, customer, deeds),
            _ => None,
        };
        asked = asked.or(part);
    }
    let part = spend_ui(ui, ctx, form, deeds);
    asked = asked.or(part);
    let edit = asked.and_then(|part| deed_edit(ctx.project, customer, part));
    if let Some(edit) = edit {
        commands.edit(EditLabel::EditDeeds, edit);
    }
}
