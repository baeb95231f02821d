//! What one customer did, on their page: yes, no, or not known; how often, by whom, since when, and what they spend.

use eframe::egui::{Id, Key, Ui, Vec2};

use super::days::{DayDraft, not_yet};
use crate::app::CommandQueue;
use crate::document::{DeedPart, EditLabel, deed_edit, read_number, recommender_named};
use crate::i18n::Texts;
use crate::model::{CameBy, Customer, CustomerId, Day, Deed, Deeds, Project, Recommender, Spend};
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::widgets::{
    ChipGroup, SuggestState, card_heading, chips, field_label, labelled, line_edit, note, problem,
    suggest_box,
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
}

/// A text with what it began from.
#[derive(Debug, Default)]
struct Typed {
    text: String,
    seen: String,
}

impl Typed {
    fn follow(&mut self, current: String) {
        if self.seen != current {
            self.text.clone_from(&current);
            self.seen = current;
        }
    }

    fn is_changed(&self) -> bool {
        self.text.trim() != self.seen.trim()
    }

    fn revert(&mut self) {
        self.text.clone_from(&self.seen);
    }
}

impl DeedsForm {
    /// What is typed is not lost when somebody else is looked at. Without `ctx` it is not known how days and amounts are
    /// written, and only the name is taken.
    pub(super) fn commit(
        &mut self,
        ctx: Option<&ViewCtx<'_>>,
        project: &Project,
        commands: &mut CommandQueue,
    ) {
        let Some(customer) = self.of.take() else {
            return;
        };
        let mut push = |part: Option<DeedPart>| {
            let edit = part.and_then(|part| deed_edit(project, customer, part));
            if let Some(edit) = edit {
                commands.edit(EditLabel::EditDeeds, edit);
            }
        };
        let deeds = project.deeds().get(customer);
        if self.by.is_changed() {
            push(by_part(project, customer, deeds, &self.by.text));
        }
        if self.times.is_changed() {
            push(times_part(deeds, &self.times.text).ok());
        }
        if let Some(ctx) = ctx.filter(|_| self.spend.is_changed()) {
            push(spend_part(ctx, deeds, &self.spend.text).ok());
        }
        *self = Self::default();
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
        form.commit(Some(ctx), ctx.project, commands);
        form.of = Some(customer);
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
                chips(ui, ctx.palette, &mut group, &named)
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
fn typed_ui<T>(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    (typed, id, label): (&mut Typed, &str, &str),
    read: impl Fn(&str) -> Result<T, String>,
) -> Option<T> {
    let response = labelled(ui, ctx.palette, label, |ui| {
        ui.add(line_edit(&mut typed.text).id(Id::unique(id)))
    });
    let response = response.accessible_name(label);
    if !typed.is_changed() {
        return None;
    }
    let found = read(&typed.text);
    if let Err(said) = &found {
        problem(ui, ctx.palette, said);
    }
    if !response.lost_focus() {
        return None;
    }
    if ui.input(|input| input.key_pressed(Key::Escape)) {
        typed.revert();
        return None;
    }
    found.ok()
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
    if !response.lost_focus() {
        return None;
    }
    if ui.input(|input| input.key_pressed(Key::Escape)) {
        form.by.revert();
        return None;
    }
    let is_changed = form.by.is_changed();
    is_changed.then(|| by_part(ctx.project, customer, deeds, &form.by.text))?
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
    let current = known.map(|spend| ctx.texts.amount(spend.amount()));
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

/// As of today; nothing typed is not known.
pub(super) fn spend_part(
    ctx: &ViewCtx<'_>,
    deeds: Option<&Deeds>,
    typed: &str,
) -> Result<DeedPart, String> {
    if typed.trim().is_empty() {
        return Ok(DeedPart::Spend(None));
    }
    let amount = read_number(typed, ctx.texts.has_decimal_comma());
    let spend = amount.and_then(|amount| Spend::new(amount, ctx.today));
    // What is the same amount keeps its day.
    let known = deeds.and_then(|deeds| deeds.spend.clone());
    let same = known.filter(|known| spend.as_ref().is_some_and(|new| is_same(new, known)));
    let spend = same.or(spend);
    let part = spend.map(|spend| DeedPart::Spend(Some(spend)));
    part.ok_or_else(|| text!(ctx.texts, "deeds-spend-refused"))
}

fn is_same(one: &Spend, other: &Spend) -> bool {
    one.amount().total_cmp(&other.amount()).is_eq()
}
