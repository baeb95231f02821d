//! What a customer may have done, and the chips that say whether they did.

use eframe::egui::{Id, Ui, Vec2};

use super::DeedsForm;
use crate::document::DeedPart;
use crate::i18n::Texts;
use crate::model::{CameBy, Day, Deed, Deeds, Recommender};
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::day_draft::{DayField, not_yet};
use crate::ui::widgets::{chips_of, field_label};

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
    pub(super) fn known(self, deeds: Option<&Deeds>) -> Option<(bool, Day)> {
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
    pub(super) fn on(self, deeds: &Deeds, day: Day) -> DeedPart {
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

/// Not known, yes or no; and the day, where it is known.
pub(super) fn doing_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    form: &mut DeedsForm,
    at: usize,
    doing: Doing,
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
        let field = DayField::new(Id::unique(("deeds day", doing)), &label);
        let other = draft.ui(ui, ctx, field, day, |day| not_yet(ctx, day));
        asked = asked.or(other.map(|day| doing.on(deeds, day)));
    }
    asked
}
