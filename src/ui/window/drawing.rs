//! What is drawn: the bars around the page, the page itself, and what lies over it.

use eframe::egui::{CentralPanel, Frame, Margin, Panel, Ui, UiBuilder, UiKind, UiStackInfo};

use super::{Panels, Window};
use crate::app::{CommandQueue, Conductor, View};
use crate::ui::ViewCtx;
use crate::ui::dialogs::dialogs_ui;
use crate::ui::frame::{
    self, alarm, banner_ui, below_ui, menus_ui, rail_ui, time_notice, top_bar_ui, under_way_ui,
};
use crate::ui::theme::Palette;
use crate::ui::views::charts::charts_ui;
use crate::ui::views::collect::collect_ui;
use crate::ui::views::counter::{counter_ui, counter_wait_ui};
use crate::ui::views::follow_up::follow_up_ui;
use crate::ui::views::report::report_ui;
use crate::ui::views::responses::responses_ui;
use crate::ui::views::scores::scores_ui;
use crate::ui::views::settings::settings_ui;
use crate::ui::views::welcome::welcome_ui;

impl Window {
    pub(super) fn root_ui(&mut self, ui: &mut Ui) {
        let palette = *Palette::of(ui.theme());
        if self.conductor.counter().is_some() {
            let state = &mut self.panels.counter;
            return counter_ui(ui, &palette, &self.conductor, state, &mut self.commands);
        }
        if self.conductor.is_returning() {
            return counter_wait_ui(ui, &palette, &self.conductor.texts);
        }
        time_notice(
            ui.ctx(),
            self.conductor.notice(),
            &mut self.panels.notice,
            &mut self.commands,
        );
        self.bars_ui(ui, &palette);
        let page = ui.available_rect_before_wrap();
        self.views_ui(ui, &palette);
        under_way_ui(
            ui.ctx(),
            &palette,
            &self.conductor,
            page,
            &mut self.commands,
        );
        dialogs_ui(
            ui.ctx(),
            &palette,
            &self.conductor,
            &mut self.panels.dialogs,
            &mut self.commands,
        );
    }

    /// The menus above, the views to the left, what is told below.
    fn bars_ui(&mut self, ui: &mut Ui, palette: &Palette) {
        Panel::top("menus")
            .frame(bar(palette))
            .show_separator_line(true)
            .show(ui, |ui| {
                menus_ui(
                    ui,
                    palette,
                    &self.conductor,
                    &mut self.panels.menu_keys,
                    &mut self.panels.notice,
                    &mut self.commands,
                );
            });
        Panel::left("rail")
            .frame(Frame::new().fill(palette.panel))
            .exact_size(frame::RAIL_WIDTH_PT)
            .resizable(false)
            .show(ui, |ui| {
                rail_ui(
                    ui,
                    palette,
                    &self.conductor.texts,
                    self.conductor.project().is_some(),
                    self.conductor.session.view,
                    &mut self.commands,
                );
            });
        below_ui(
            ui,
            palette,
            &self.conductor.texts,
            self.conductor.notice(),
            &self.panels.notice,
            &mut self.commands,
        );
    }

    fn views_ui(&mut self, ui: &mut Ui, palette: &Palette) {
        self.conductor.refresh(ui.ctx());
        self.conductor.list_answers(ui.ctx());
        self.conductor.count_words(ui.ctx());
        self.conductor.follow_up(ui.ctx());
        self.conductor.make_sheets(ui.ctx());
        let Some(ctx) = view_ctx(&self.conductor, palette) else {
            return self.no_survey_ui(ui, palette);
        };
        Panel::top("bar")
            .frame(bar(palette))
            .exact_size(56.0)
            .show(ui, |ui| {
                top_bar_ui(
                    ui,
                    &ctx,
                    &self.conductor,
                    &mut self.panels.filter,
                    &mut self.commands,
                );
            });
        alarm_ui(ui, palette, &self.conductor, &mut self.commands);
        on_ground(ui, palette, |ui| {
            view_ui(
                ui,
                &ctx,
                &self.conductor,
                &mut self.panels,
                &mut self.commands,
            );
        });
    }

    /// The settings of the program, or the ways in.
    fn no_survey_ui(&mut self, ui: &mut Ui, palette: &Palette) {
        on_ground(ui, palette, |ui| {
            if self.conductor.session.view == View::Settings {
                settings_ui(
                    ui,
                    palette,
                    &self.conductor,
                    None,
                    &mut self.panels.settings,
                    &mut self.commands,
                );
            } else {
                welcome_ui(ui, palette, &self.conductor, &mut self.commands);
            }
        });
    }
}

/// What the views of an open survey look at; `None` without one.
fn view_ctx<'a>(conductor: &'a Conductor, palette: &'a Palette) -> Option<ViewCtx<'a>> {
    let analyses = conductor.analyses()?;
    let project = conductor.project()?;
    Some(ViewCtx {
        texts: &conductor.texts,
        palette,
        project,
        session: &conductor.session,
        filter: &conductor.session.filter,
        analysis: analyses.shown,
        whole: analyses.whole,
        edition: analyses.edition,
        figure: conductor.figure(),
        listed: conductor.listed(),
        following: conductor.following(),
        word_count: conductor.word_count(),
        breakdown: conductor.session.breakdown_in(project),
        goals: conductor.goals(),
        in_use: conductor.in_use(),
        today: conductor.today(),
        is_read_only: conductor.is_read_only(),
        has_dialog: conductor.session.dialog.is_some(),
        last_change: conductor.last_change(),
    })
}

/// The red band, for as long as something is not kept.
fn alarm_ui(ui: &mut Ui, palette: &Palette, conductor: &Conductor, commands: &mut CommandQueue) {
    let Some(said) = alarm(conductor) else {
        return;
    };
    let margin = Margin {
        left: 24,
        right: 24,
        top: 16,
        bottom: 0,
    };
    Panel::top("alarm")
        .frame(Frame::new().fill(palette.ground).inner_margin(margin))
        .show_separator_line(false)
        .show(ui, |ui| banner_ui(ui, palette, conductor, &said, commands));
}

/// The page, on a ground that the window is cleared with: what fades into it knows it, but it is not painted again. Where
/// the processor draws, that is felt.
fn on_ground(ui: &mut Ui, palette: &Palette, add: impl FnOnce(&mut Ui)) {
    let page = Frame::new().inner_margin(Margin::same(24));
    CentralPanel::default().frame(page).show(ui, |ui| {
        let ground = UiStackInfo::new(UiKind::Frame).with_frame(Frame::new().fill(palette.ground));
        ui.scope_builder(UiBuilder::new().ui_stack_info(ground), add);
    });
}

/// A white bar with its margins.
fn bar(palette: &Palette) -> Frame {
    Frame::new()
        .fill(palette.panel)
        .inner_margin(Margin::symmetric(16, 5))
}

fn view_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    conductor: &Conductor,
    panels: &mut Panels,
    commands: &mut CommandQueue,
) {
    match ctx.session.view {
        View::Collect => collect_ui(ui, ctx, &mut panels.collect, commands),
        View::Responses => responses_ui(ui, ctx, &mut panels.responses, commands),
        View::Scores => scores_ui(ui, ctx, &mut panels.scores, commands),
        View::Charts => charts_ui(ui, ctx, &mut panels.charts, commands),
        View::FollowUp => follow_up_ui(ui, ctx, &mut panels.follow_up, commands),
        View::Report => report_ui(ui, ctx, conductor, &mut panels.report, commands),
        View::Settings => settings_ui(
            ui,
            ctx.palette,
            conductor,
            Some(ctx),
            &mut panels.settings,
            commands,
        ),
    }
}
