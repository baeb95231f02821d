//! What one customer did, on their page: yes, no, or not known; how often, by whom, since when, and what they spend.

use eframe::egui::{Id, Key, Ui, Vec2};

use crate::app::CommandQueue;
use crate::document::{DeedPart, EditLabel, deed_edit, deeds_edit, read_money, recommender_named};
use crate::i18n::Texts;
use crate::model::{CameBy, Customer, CustomerId, Day, Deed, Deeds, Project, Recommender, Spend};
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::day_draft::{DayDraft, not_yet};
use crate::ui::half_typed::FieldTexts;
use crate::ui::widgets::{
    ChipGroup, SuggestState, card_heading, chips_of, field_label, labelled, line_edit, note,
    problem, suggest_box,
};

/// What a customer may have done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Doing {
    Recommended,
    Reviewed,
    CameBy,
    Left,
}

impl Doing {
    pub(super) const ALL: [Self; 4] = [Self::Recommended, Self::Reviewed, Self::CameBy, Self::Left];

    pub(super) fn name(self, texts: &Texts) -> String {
        match self {
            Self::Recommended => text!(texts, "deeds-recommended"),
            Self::Reviewed => text!(texts, "deeds-reviewed"),
            Self::CameBy => text!(texts, "deeds-came-by"),
            Self::Left => text!(texts, "deeds-left"),
        }
    }

    /// Whether they did, and the day; `None` where it is not known.
    fn known(self, deeds: Option<&Deeds>) -> Option<(bool, Day)> {
        let deeds = deeds?;
        let did = |deed: &Option<Deed>| deed.as_ref().map(|deed| (deed.happened(), deed.day));
        match self {
            Self::Recommended => did(&deeds.recommended),
            Self::Reviewed => did(&deeds.reviewed),
            Self::Left => did(&deeds.left),
            Self::CameBy => {
                let came = deeds.came_by.as_ref()?;
                Some((came.whose != Recommender::Nobody, came.day))
            }
        }
    }

    /// Yes, once and by somebody not known; or no.
    fn part(self, did: bool, day: Day) -> DeedPart {
        let deed = Some(Deed::new(u32::from(did), day));
        match self {
            Self::Recommended => DeedPart::Recommended(deed),
            Self::Reviewed => DeedPart::Reviewed(deed),
            Self::Left => DeedPart::Left(deed),
            Self::CameBy => {
                let whose = if did {
                    Recommender::Somebody(String::new())
                } else {
                    Recommender::Nobody
                };
                DeedPart::CameBy(Some(CameBy::new(whose, day)))
            }
        }
    }

    const fn unknown(self) -> DeedPart {
        match self {
            Self::Recommended => DeedPart::Recommended(None),
            Self::Reviewed => DeedPart::Reviewed(None),
            Self::CameBy => DeedPart::CameBy(None),
            Self::Left => DeedPart::Left(None),
        }
    }

    /// The same on another day.
    fn on(self, deeds: &Deeds, day: Day) -> DeedPart {
        let deed = |deed: &Option<Deed>| deed.clone().map(|deed| Deed { day, ..deed });
        match self {
            Self::Recommended => DeedPart::Recommended(deed(&deeds.recommended)),
            Self::Reviewed => DeedPart::Reviewed(deed(&deeds.reviewed)),
            Self::Left => DeedPart::Left(deed(&deeds.left)),
            Self::CameBy => {
                let came = deeds.came_by.clone();
                DeedPart::CameBy(came.map(|came| CameBy { day, ..came }))
            }
        }
    }
}

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

/// A text with what it began from.
#[derive(Debug, Default)]
struct Typed {
    text: String,
    seen: String,
    /// What it was read as when it was drawn last.
    part: Option<DeedPart>,
    /// Half-typed when the program ended, until the field is drawn.
    found: Option<String>,
}

impl Typed {
    fn follow(&mut self, current: String) {
        if self.seen != current {
            self.text.clone_from(&current);
            self.seen = current;
        }
        if let Some(found) = self.found.take() {
            self.text = found;
        }
    }

    fn is_changed(&self) -> bool {
        self.text.trim() != self.seen.trim()
    }

    fn half_typed(&self) -> Option<&str> {
        let typed = self.is_changed().then_some(self.text.as_str());
        self.found.as_deref().or(typed)
    }

    fn revert(&mut self) {
        self.text.clone_from(&self.seen);
        self.part = None;
    }

    fn opened(found: Option<String>) -> Self {
        Self {
            found,
            ..Self::default()
        }
    }
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
        let part = doing_ui(ui, ctx, form, (at, doing), deeds);
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

/// Not known, yes or no; and the day, where it is known.
fn doing_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    form: &mut DeedsForm,
    (at, doing): (usize, Doing),
    deeds: Option<&Deeds>,
) -> Option<DeedPart> {
    let name = doing.name(ctx.texts);
    field_label(ui, ctx.palette, &name);
    let known = doing.known(deeds);
    let answers = [
        (
            known.is_some_and(|(did, _)| did),
            text!(ctx.texts, "deeds-yes-said"),
        ),
        (
            known.is_some_and(|(did, _)| !did),
            text!(ctx.texts, "deeds-no-said"),
        ),
        (known.is_none(), text!(ctx.texts, "deeds-unknown")),
    ];
    let named: Vec<(bool, &str)> = answers
        .iter()
        .map(|(on, name)| (*on, name.as_str()))
        .collect();
    let mut group = form.chips.get(at).copied().unwrap_or_default();
    let shown = ui
        .push_id(doing, |ui| {
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = Vec2::splat(6.0);
                chips_of(ui, ctx.palette, &mut group, &name, &named)
            })
        })
        .inner
        .inner;
    if let Some(place) = form.chips.get_mut(at) {
        *place = group;
    }
    let mut asked = match shown.switched {
        Some(0) if known.is_none_or(|(did, _)| !did) => Some(doing.part(true, ctx.today)),
        Some(1) if known.is_none_or(|(did, _)| did) => Some(doing.part(false, ctx.today)),
        Some(2) if known.is_some() => Some(doing.unknown()),
        _ => None,
    };
    if let (Some((_, day)), Some(deeds), Some(draft)) = (known, deeds, form.days.get_mut(at)) {
        let label = text!(ctx.texts, "deeds-day", what = name);
        let named = (Id::unique(("deeds day", doing)), label.as_str());
        let other = draft.ui(ui, ctx, named, day, |day| not_yet(ctx, day));
        asked = asked.or(other.map(|day| doing.on(deeds, day)));
    }
    asked
}

/// A typed text, taken over when it is left.
fn typed_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    (typed, id, label): (&mut Typed, &str, &str),
    read: impl Fn(&str) -> Result<DeedPart, String>,
) -> Option<DeedPart> {
    let response = labelled(ui, ctx.palette, label, |ui| {
        ui.add(line_edit(&mut typed.text).id(Id::unique(id)))
    });
    let response = response.accessible_name(label);
    typed.part = None;
    if !typed.is_changed() {
        return None;
    }
    match read(&typed.text) {
        Ok(part) => typed.part = Some(part),
        Err(said) => drop(problem(ui, ctx.palette, said)),
    }
    if !response.lost_focus() {
        return None;
    }
    if ui.input(|input| input.key_pressed(Key::Escape)) {
        typed.revert();
        return None;
    }
    typed.part.take()
}

fn times_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    form: &mut DeedsForm,
    deeds: Option<&Deeds>,
) -> Option<DeedPart> {
    let deed = deeds?.recommended.as_ref()?;
    form.times.follow(deed.times.to_string());
    let label = text!(ctx.texts, "deeds-times");
    let typed = (&mut form.times, "deeds times", label.as_str());
    typed_ui(ui, ctx, typed, |text| {
        times_part(deeds, text).map_err(|()| text!(ctx.texts, "deeds-times-refused"))
    })
}

fn times_part(deeds: Option<&Deeds>, typed: &str) -> Result<DeedPart, ()> {
    let deed = deeds
        .and_then(|deeds| deeds.recommended.clone())
        .ok_or(())?;
    let times = typed.trim().parse().map_err(|_| ())?;
    Ok(DeedPart::Recommended(Some(Deed { times, ..deed })))
}

/// Typed, or picked from the other customers.
fn by_ui(
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
pub(super) fn recommender_name(project: &Project, whose: &Recommender) -> String {
    match whose {
        Recommender::Nobody => String::new(),
        Recommender::Somebody(name) => name.clone(),
        Recommender::Customer(id) => {
            let by = project.customers().get(*id);
            by.map(|by| by.label().to_owned()).unwrap_or_default()
        }
    }
}

fn spend_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    form: &mut DeedsForm,
    deeds: Option<&Deeds>,
) -> Option<DeedPart> {
    let known = deeds.and_then(|deeds| deeds.spend.as_ref());
    let current = known.map(|spend| spend_text(ctx, spend));
    form.spend.follow(current.unwrap_or_default());
    let label = text!(ctx.texts, "deeds-spend");
    let typed = (&mut form.spend, "deeds spend", label.as_str());
    let part = typed_ui(ui, ctx, typed, |text| spend_part(ctx, deeds, text));
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
pub(super) fn spend_text(ctx: &ViewCtx<'_>, spend: &Spend) -> String {
    let amount = ctx.texts.amount(spend.amount());
    ctx.texts.money(&amount, &ctx.project.follow_up().currency)
}

/// As of today; nothing typed is not known.
pub(super) fn spend_part(
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
