//! The sections of the settings, and the list that leads to them.

use eframe::egui::{Align, Rect, Role, Ui, Vec2, WidgetInfo};

use crate::i18n::Texts;
use crate::model::{Audience, Project};
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::widgets::{chip, choice};

/// However low the page is, what was gone to stands that near its top.
const NEAR_PT: f32 = 24.0;

/// A card of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Section {
    #[default]
    Survey,
    Rounds,
    Reasons,
    Fields,
    Counting,
    FollowUp,
    Goals,
    Milestones,
    Bands,
    Benchmarks,
    Business,
    SelfCheck,
    Program,
}

impl Section {
    /// Those of a project, in the order of the page.
    pub(super) fn of(project: &Project) -> impl Iterator<Item = Self> {
        let all = [
            Self::Survey,
            Self::Rounds,
            Self::Reasons,
            Self::Fields,
            Self::Counting,
            Self::FollowUp,
            Self::Goals,
            Self::Milestones,
            Self::Bands,
            Self::Benchmarks,
            Self::Business,
            Self::SelfCheck,
            Self::Program,
        ];
        // Nobody calls employees back.
        let is_of_customers = project.survey().audience == Audience::Customers;
        let is_there = move |section: &Self| *section != Self::FollowUp || is_of_customers;
        all.into_iter().filter(is_there)
    }

    /// As its card is headed, or shorter.
    fn name(self, texts: &Texts) -> String {
        match self {
            Self::Survey => text!(texts, "settings-survey"),
            Self::Rounds => text!(texts, "settings-rounds"),
            Self::Reasons => text!(texts, "settings-reasons"),
            Self::Fields => text!(texts, "settings-fields"),
            Self::Counting => text!(texts, "settings-counting-short"),
            Self::FollowUp => text!(texts, "view-follow-up"),
            Self::Goals => text!(texts, "section-goals"),
            Self::Milestones => text!(texts, "settings-milestones"),
            Self::Bands => text!(texts, "section-bands"),
            Self::Benchmarks => text!(texts, "section-benchmarks"),
            Self::Business => text!(texts, "section-business"),
            Self::SelfCheck => text!(texts, "section-self-check"),
            Self::Program => text!(texts, "settings-program"),
        }
    }
}

/// Where on the page one is.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Place {
    /// The section at the top of what is visible.
    current: Section,
    /// As the list showed it last.
    listed: Section,
    /// To be scrolled to.
    wanted: Option<Section>,
    /// What was gone to last: the page may end before it can stand at the top.
    gone_to: Option<Section>,
    /// That is whole in sight.
    is_gone_to_seen: bool,
    was_at_end: bool,
    /// The last frame that showed the page.
    shown_in: Option<u64>,
}

impl Place {
    /// Whether this is the first frame of the page after another view's, at its top, and nothing further down is wanted. To
    /// be asked in each frame, before anything is drawn.
    pub(super) fn is_just_opened(&mut self, ui: &Ui, visible: Rect) -> bool {
        let frame = ui.ctx().cumulative_frame_nr();
        let last = self.shown_in.replace(frame);
        let was_shown = last.is_some_and(|last| last + 1 >= frame);
        let is_at_top = ui.min_rect().top() >= visible.top();
        !was_shown && is_at_top && self.wanted.is_none()
    }

    /// To be told of each section as it is drawn, in their order; `visible` is the part of the page that is.
    pub(super) fn drawn(&mut self, ui: &Ui, section: Section, card: Rect, visible: Rect) {
        if self.wanted == Some(section) {
            ui.scroll_to_rect(card, Some(Align::Min));
            self.wanted = None;
            self.gone_to = Some(section);
        }
        // The last one whose head is near the top, or the first where none is.
        let near_top = visible.top() + (0.1 * visible.height()).max(NEAR_PT);
        if section == Section::default() || card.top() < near_top {
            self.current = section;
        }
        if self.gone_to == Some(section) {
            self.is_gone_to_seen = visible.contains_rect(card);
        }
    }

    /// To be told when all sections are drawn, with the end of the page.
    pub(super) fn all_drawn(&mut self, ui: &Ui, end: f32, visible: Rect) {
        let is_at_end = end <= visible.bottom() + 1.0;
        match self.gone_to {
            // It cannot come nearer to the top.
            Some(section) if is_at_end && self.is_gone_to_seen => self.current = section,
            // The page was moved on.
            Some(_) if self.was_at_end && !is_at_end => self.gone_to = None,
            _ => {}
        }
        self.was_at_end = is_at_end;
        // The list stands before the page: it is drawn anew where the page has moved since.
        if self.listed != self.current {
            ui.ctx().request_repaint();
        }
    }
}

/// Below each other.
pub(super) fn list_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, place: &mut Place) {
    ui.spacing_mut().item_spacing.y = 2.0;
    place.listed = place.current;
    let width = ui.available_width();
    for section in Section::of(ctx.project) {
        let is_current = place.current == section;
        let row = choice(ctx.palette, is_current, section.name(ctx.texts))
            .min_size(Vec2::new(width, 34.0))
            .truncate();
        let response = ui.add(row);
        let name = text!(
            ctx.texts,
            "settings-go-to",
            section = section.name(ctx.texts)
        );
        response
            .widget_info(|| WidgetInfo::selected(Role::Button, ui.is_enabled(), is_current, &name));
        if response.clicked() {
            place.wanted = Some(section);
        }
    }
}

/// In rows, where the page needs the width.
pub(super) fn row_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, place: &mut Place) {
    place.listed = place.current;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = Vec2::splat(6.0);
        for section in Section::of(ctx.project) {
            let is_current = place.current == section;
            let response = chip(ui, ctx.palette, is_current, &section.name(ctx.texts));
            let name = text!(
                ctx.texts,
                "settings-go-to",
                section = section.name(ctx.texts)
            );
            response.widget_info(|| {
                WidgetInfo::selected(Role::Button, ui.is_enabled(), is_current, &name)
            });
            if response.clicked() {
                place.wanted = Some(section);
            }
        }
    });
}
