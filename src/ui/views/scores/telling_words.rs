//! The words that tell detractors and promoters from the others, each the way to its answers; or why there are none.

use eframe::egui::{Align, Button, Layout, RichText, Ui, Vec2};

use super::table::cell;
use crate::analysis::{GroupWord, Said, TellingWords, Withheld};
use crate::app::{CommandQueue, ViewCommand, WordCount};
use crate::model::{Counts, Group};
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::theme::text as font;
use crate::ui::widgets::{card_heading, column, focus_ring, note, progress, row, secondary_button};
use crate::ui::words;

/// The most telling words of a group that are shown.
const SHOWN: usize = 10;
const GAP_PT: f32 = 36.0;
/// Below it the groups stand below each other.
const BESIDE_FROM_PT: f32 = 780.0;
/// From here on a group's head has room for large numbers.
const WIDE_FROM_PT: f32 = 400.0;
const SHARE_WIDTH_PT: f32 = 52.0;
const ROW_HEIGHT_PT: f32 = 30.0;

pub(super) fn telling_words_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, commands: &mut CommandQueue) {
    card_heading(ui, ctx.palette, &text!(ctx.texts, "words-title"));
    match ctx.word_count {
        WordCount::Counted(told) => counted_ui(ui, ctx, told, commands),
        WordCount::Begun => drop(note(ui, ctx.palette, text!(ctx.texts, "words-counting"))),
        WordCount::Counting(share) => counting_ui(ui, ctx, share, commands),
        WordCount::Stopped => stopped_ui(ui, ctx, commands),
    }
}

fn counting_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, share: f32, commands: &mut CommandQueue) {
    note(ui, ctx.palette, text!(ctx.texts, "words-counting"));
    row(ui, 36.0, |ui| {
        let name = text!(ctx.texts, "words-counting");
        let width = (ui.available_width() * 0.5).min(320.0);
        progress(ui, ctx.palette, Some(share), width, &name);
        let stop = secondary_button(ui, ctx.palette, text!(ctx.texts, "cancel"));
        let stop = stop.accessible_name(text!(ctx.texts, "words-stop"));
        if stop.clicked() {
            commands.view(ViewCommand::StopWords);
        }
    });
}

fn stopped_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, commands: &mut CommandQueue) {
    note(ui, ctx.palette, text!(ctx.texts, "words-stopped"));
    if secondary_button(ui, ctx.palette, text!(ctx.texts, "words-count")).clicked() {
        commands.view(ViewCommand::WantWords);
    }
}

fn counted_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, told: &TellingWords, commands: &mut CommandQueue) {
    let said = match told.withheld {
        Some(Withheld::TooFew) => text!(ctx.texts, "words-too-few"),
        Some(Withheld::FieldsCrossed | Withheld::Said) => text!(ctx.texts, "words-of-all-only"),
        None if told.detractors.is_empty() && told.promoters.is_empty() => {
            text!(ctx.texts, "words-none")
        }
        None => text!(ctx.texts, "words-note"),
    };
    note(ui, ctx.palette, said);
    if told.detractors.is_empty() && told.promoters.is_empty() {
        return;
    }
    let full = ui.available_width();
    let mut group_ui = |ui: &mut Ui, group, width| {
        column(ui, width, |ui| group_ui(ui, ctx, told, group, commands));
    };
    if full < BESIDE_FROM_PT {
        group_ui(ui, Group::Detractor, full);
        group_ui(ui, Group::Promoter, full);
    } else {
        let width = ((full - GAP_PT) / 2.0).floor();
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = GAP_PT;
            group_ui(ui, Group::Detractor, width);
            group_ui(ui, Group::Promoter, width);
        });
    }
}

fn group_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    told: &TellingWords,
    group: Group,
    commands: &mut CommandQueue,
) {
    ui.spacing_mut().item_spacing = Vec2::new(0.0, 2.0);
    let of = Sides::of(told.answers, group);
    head_ui(ui, ctx, group, of);
    let own = told.of_group(group);
    if own.is_empty() {
        note(ui, ctx.palette, text!(ctx.texts, "words-none-of-group"));
    }
    for word in own.iter().take(SHOWN) {
        word_ui(ui, ctx, word, group, of, commands);
    }
}

/// Answers of a group and those of the others.
#[derive(Clone, Copy)]
struct Sides {
    own: u64,
    others: u64,
}

impl Sides {
    const fn of(counts: Counts, group: Group) -> Self {
        let own = counts.of(group);
        Self {
            own,
            others: counts.n().saturating_sub(own),
        }
    }
}

fn head_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, group: Group, of: Sides) {
    let key = words::group_key(group);
    let soft = |text: String| {
        RichText::new(text)
            .font(font::small())
            .color(ctx.palette.soft_text)
    };
    row(ui, ROW_HEIGHT_PT, |ui| {
        let widths = Widths::of(ui);
        let heading = RichText::new(text!(ctx.texts, "words-group", group = key))
            .font(font::strong())
            .color(ctx.palette.group(group).text);
        cell(ui, widths.word, false, heading);
        let own = text!(ctx.texts, "words-own", group = key, count = of.own);
        cell(ui, widths.number, true, soft(own));
        let others = text!(ctx.texts, "words-others", count = of.others);
        cell(ui, widths.number, true, soft(others));
    });
}

/// Of a word, and of each of the two numbers with its share.
#[derive(Clone, Copy)]
struct Widths {
    word: f32,
    number: f32,
}

impl Widths {
    fn of(ui: &Ui) -> Self {
        let full = ui.available_width();
        let number = if full < WIDE_FROM_PT { 112.0 } else { 120.0 };
        Self {
            word: (full - 2.0 * number).max(64.0),
            number,
        }
    }
}

fn word_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    word: &GroupWord,
    group: Group,
    of: Sides,
    commands: &mut CommandQueue,
) {
    let said = Sides::of(word.counts, group);
    row(ui, ROW_HEIGHT_PT, |ui| {
        let widths = Widths::of(ui);
        let room = Vec2::new(widths.word, ROW_HEIGHT_PT);
        let layout = Layout::left_to_right(Align::Center);
        ui.allocate_ui_with_layout(room, layout, |ui| {
            ui.set_width(widths.word);
            word_button_ui(ui, ctx, word, group, of, commands);
        });
        number_ui(ui, ctx, widths.number, said.own, of.own);
        number_ui(ui, ctx, widths.number, said.others, of.others);
    });
}

fn word_button_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    word: &GroupWord,
    group: Group,
    of: Sides,
    commands: &mut CommandQueue,
) {
    let said = Sides::of(word.counts, group);
    let name = text!(
        ctx.texts,
        "words-said",
        group = words::group_key(group),
        word = word.word.as_str(),
        own = said.own,
        all = of.own,
        others = said.others,
        rest = of.others
    );
    let exact = text!(
        ctx.texts,
        "words-exact",
        odds = ctx.texts.decimal(word.log_odds, 2),
        z = ctx.texts.decimal(word.z, 2)
    );
    let label = RichText::new(word.word.as_str())
        .font(font::body())
        .color(ctx.palette.accent);
    // Words begin where their heading does; the frame under the pointer stands out to either side.
    ui.spacing_mut().button_padding = Vec2::new(0.0, 2.0);
    ui.spacing_mut().interact_size.y = 22.0;
    let widgets = &mut ui.visuals_mut().widgets;
    widgets.hovered.expansion = 4.0;
    widgets.active.expansion = 4.0;
    let button = Button::new(label).frame_when_inactive(false).truncate();
    let response = ui.add(button).accessible_name(name.as_str());
    focus_ring(ui, ctx.palette, &response);
    if response.clicked() {
        commands.view(ViewCommand::ShowSaid(Said {
            word: word.word.clone(),
            by: group,
        }));
    }
    response.on_hover_text(format!("{name}\n{exact}"));
}

/// How many say it, and their share.
fn number_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, width: f32, said: u64, of: u64) {
    #[expect(clippy::cast_precision_loss, reason = "a share of a count")]
    let share = if of == 0 {
        0.0
    } else {
        said as f64 / of as f64
    };
    let count = RichText::new(ctx.texts.count(said)).color(ctx.palette.text);
    cell(ui, width - SHARE_WIDTH_PT, true, count);
    let share = RichText::new(ctx.texts.percent(share)).color(ctx.palette.soft_text);
    cell(ui, SHARE_WIDTH_PT, true, share);
}
