//! Charts: a gallery, the chart, and what can be chosen of it. The chart is the conductor's figure; nothing is computed
//! here.

mod against;
mod beside;
mod events;
mod gallery;
mod numbers;
mod options;
mod pictures;
mod titles;

use eframe::egui::{
    Frame, Margin, Rect, ScrollArea, Stroke, TextWrapMode, Ui, UiBuilder, Vec2, pos2,
};

use crate::app::{Command, CommandQueue, EditCommand};
use crate::figure::{ChartKind, Figure, Look};
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::plot::{PlotState, least_height_pt, plot_ui};
use crate::ui::theme::{CORNER, text as font};
use crate::ui::views::empty::no_answers_ui;
use crate::ui::widgets::{Scrolled as _, link, note};
use against::PeriodsState;
use events::EventsState;
use options::OptionsState;
use titles::TitlesState;

/// What is zoomed, and whether the titles are being typed.
#[derive(Debug, Default)]
pub struct ChartState {
    plot: PlotState,
    titles: TitlesState,
    options: OptionsState,
    typed: Typed,
    /// Of which kind the page was last.
    kind: Option<ChartKind>,
}

/// What is being typed behind the buttons of the options.
#[derive(Debug, Default)]
struct Typed {
    events: EventsState,
    periods: PeriodsState,
}

const GAP_PT: f32 = 16.0;
/// A chart that is lower cannot be read; the page scrolls instead.
const CHART_MIN_PT: Vec2 = Vec2::new(380.0, 300.0);
/// From this width on the gallery stands beside the chart.
const BESIDE_MIN_PT: f32 = 720.0;
/// In a lower room the gallery is a list to open, and the chart may be lower too.
const LOW_PT: f32 = 360.0;
const LOW_CHART_MIN_PT: f32 = 180.0;
/// What is drawn in any height cannot be read below that; the options may be scrolled to.
const PLOT_MIN_PT: f32 = 200.0;
/// The margins of the panel, a title, a subtitle of two lines and the air between them and the notes.
const AROUND_PLOTS_PT: f32 = 150.0;

/// Draws the view.
pub fn charts_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut ChartState,
    commands: &mut CommandQueue,
) {
    if ctx.project.responses().is_empty() {
        no_answers_ui(ui, ctx, commands);
        return;
    }
    let Some(figure) = ctx.figure else {
        return;
    };
    let room = ui.available_rect_before_wrap();
    let mut page = ScrollArea::vertical().auto_shrink(false);
    // Another chart is seen from its title on.
    if state.kind.replace(figure.kind) != Some(figure.kind) {
        page = page.vertical_scroll_offset(0.0);
    }
    page.page(ui, |ui| {
        ui.spacing_mut().item_spacing.y = GAP_PT;
        if room.width() < BESIDE_MIN_PT || room.height() < LOW_PT {
            below_each_other_ui(ui, ctx, figure, state, room.height(), commands);
            return;
        }
        let gallery_width = gallery::width_pt(room.width());
        let top_left = ui.max_rect().min;
        // It stays where it is when the page scrolls.
        let corner = pos2(top_left.x, room.top());
        let gallery = Rect::from_min_size(corner, Vec2::new(gallery_width, room.height()));
        let mut inner = ui.new_child(UiBuilder::new().id_salt("gallery").max_rect(gallery));
        gallery::gallery_ui(&mut inner, ctx, commands);
        let height = {
            let left = top_left.x + gallery_width + GAP_PT;
            let right = pos2(ui.max_rect().right(), top_left.y + room.height());
            let beside = Rect::from_min_max(pos2(left, top_left.y), right);
            let mut inner = ui.new_child(UiBuilder::new().id_salt("chart").max_rect(beside));
            chart_and_options_ui(&mut inner, ctx, figure, state, room.height(), commands);
            inner.min_rect().height()
        };
        ui.allocate_space(Vec2::new(room.width(), height));
    });
}

/// Where there is little room: the chart has what is seen first, and what can be done with it follows.
fn below_each_other_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    figure: &Figure,
    state: &mut ChartState,
    height: f32,
    commands: &mut CommandQueue,
) {
    ui.spacing_mut().item_spacing.y = 8.0;
    let before = ui.cursor().top();
    gallery::list_ui(ui, ctx, commands);
    let left = height - (ui.cursor().top() - before);
    let options_height =
        state.options.height_pt(ctx, ui.available_width()) + ui.spacing().item_spacing.y;
    let beside_options = left - options_height;
    let least = least_chart_height(ui, figure);
    let chart_height = if beside_options >= CHART_MIN_PT.y.max(least) {
        beside_options
    } else {
        left.max(LOW_CHART_MIN_PT).max(least)
    };
    panel(ctx, Margin::symmetric(16, 10)).show(ui, |ui| {
        let size = Vec2::new(ui.available_width(), chart_height - 22.0);
        ui.set_min_size(size);
        ui.set_max_size(size);
        ui.style_mut().wrap_mode = Some(TextWrapMode::Truncate);
        chart_ui(ui, ctx, figure, state, commands);
    });
    options_panel_ui(ui, ctx, figure, state, commands);
}

fn chart_and_options_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    figure: &Figure,
    state: &mut ChartState,
    height: f32,
    commands: &mut CommandQueue,
) {
    ui.spacing_mut().item_spacing.y = GAP_PT;
    let options_height = state.options.height_pt(ctx, ui.available_width());
    let least = match least_chart_height(ui, figure) {
        0.0 => roomy_chart_height(ui, figure).min(height),
        least => least,
    };
    let least = CHART_MIN_PT.y.max(least);
    let chart_height = (height - options_height - GAP_PT).max(least);
    panel(ctx, Margin::same(20)).show(ui, |ui| {
        let size = Vec2::new(ui.available_width(), chart_height - 42.0);
        ui.set_min_size(size);
        ui.set_max_size(size);
        chart_ui(ui, ctx, figure, state, commands);
    });
    options_panel_ui(ui, ctx, figure, state, commands);
}

fn options_panel_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    figure: &Figure,
    state: &mut ChartState,
    commands: &mut CommandQueue,
) {
    panel(ctx, Margin::symmetric(20, 14)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        options::options_ui(
            ui,
            ctx,
            figure,
            &mut state.options,
            &mut state.typed,
            commands,
        );
    });
}

/// With its titles and notes; nothing where the chart is drawn in any height.
fn least_chart_height(ui: &Ui, figure: &Figure) -> f32 {
    let width = ui.available_width() - 42.0;
    let plots = least_height_pt(figure, width);
    if plots == 0.0 {
        return 0.0;
    }
    AROUND_PLOTS_PT + plots + notes_height(ui, figure, width)
}

/// In which what is drawn in any height is read well, too.
fn roomy_chart_height(ui: &Ui, figure: &Figure) -> f32 {
    let width = ui.available_width() - 42.0;
    AROUND_PLOTS_PT + PLOT_MIN_PT + notes_height(ui, figure, width)
}

/// A white panel, as a card but with its own margins.
fn panel(ctx: &ViewCtx<'_>, margin: Margin) -> Frame {
    Frame::new()
        .fill(ctx.palette.panel)
        .stroke(Stroke::new(1.0, ctx.palette.line))
        .corner_radius(CORNER + 2)
        .inner_margin(margin)
}

/// Title and subtitle, the plot, and the notes below it.
fn chart_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    figure: &Figure,
    state: &mut ChartState,
    commands: &mut CommandQueue,
) {
    ui.spacing_mut().item_spacing.y = 4.0;
    titles::titles_ui(ui, ctx, figure, &mut state.titles, commands);
    let is_low = ui.available_height() < CHART_MIN_PT.y;
    ui.add_space(if is_low { 6.0 } else { 18.0 });
    let room = ui.available_rect_before_wrap();
    let has_foot = !figure.notes.is_empty() || state.plot.is_moved();
    let foot_height = if has_foot {
        12.0 + notes_height(ui, figure, room.width())
    } else {
        0.0
    };
    let plot = Rect::from_min_max(room.min, pos2(room.right(), room.bottom() - foot_height));
    let mut inner = ui.new_child(UiBuilder::new().id_salt("plot").max_rect(plot));
    plot_ui(&mut inner, ctx.palette, figure, &mut state.plot);
    let foot = Rect::from_min_max(pos2(room.left(), plot.bottom() + 6.0), room.max);
    let mut inner = ui.new_child(UiBuilder::new().id_salt("foot").max_rect(foot));
    inner.horizontal(|ui| {
        if state.plot.is_moved()
            && link(ui, ctx.palette, &text!(ctx.texts, "charts-reset-zoom")).clicked()
        {
            state.plot.reset();
        }
        if !figure.notes.is_empty() {
            note(ui, ctx.palette, notes(figure));
        }
    });
}

/// What is said below the chart, each apart from the next.
fn notes(figure: &Figure) -> String {
    figure.notes.join(" \u{00b7} ")
}

/// Of a line at least.
fn notes_height(ui: &Ui, figure: &Figure, width_pt: f32) -> f32 {
    let notes = notes(figure);
    let ink = ui.visuals().text_color();
    let lines = ui.painter().layout(notes, font::small(), ink, width_pt);
    lines.size().y.max(18.0)
}

/// Asks for the look with something of it changed.
fn choose(ctx: &ViewCtx<'_>, commands: &mut CommandQueue, change: impl FnOnce(&mut Look)) {
    let mut look = ctx.session.chart.clone();
    change(&mut look);
    commands.push(Command::Edit(EditCommand::Chart(Box::new(look))));
}
