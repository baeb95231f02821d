//! A change in two parts that add up to it: what they said and who answered, in all and by segment.

use eframe::egui::{Align, Grid, Label, Layout, RichText, Ui, Vec2};

use super::headline::say;
use crate::analysis::{Split, SplitSegment};
use crate::i18n::{Decimals, rounded_parts};
use crate::text;
use crate::ui::ViewCtx;
use crate::ui::theme::text as font;
use crate::ui::words;

/// The segments told of by themselves; the others are told of together.
const SHOWN: usize = 6;

/// Of the width.
const NAME_SHARE: f32 = 0.3;
/// Between columns.
const GAP_PT: f32 = 8.0;

/// What a row says, in points.
struct Row {
    name: String,
    said: f64,
    mix: f64,
}

pub(super) fn split_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, difference: f64, split: &Split) {
    let signed = |points: f64| ctx.texts.signed(points, Decimals::Zero);
    let parts = rounded_parts(&[split.rate, split.mix], difference, Decimals::Zero);
    if let [said, mix] = parts[..] {
        let sentence = text!(
            ctx.texts,
            "split-sentence",
            difference = signed(difference),
            said = signed(said),
            mix = signed(mix)
        );
        say(ui, ctx, sentence);
    }
    let rows = rows(ctx, split);
    table_ui(ui, ctx, &rows, &shown(&rows, difference));
}

/// Those that did most first; what the rest did is one row, so that the columns add up.
fn rows(ctx: &ViewCtx<'_>, split: &Split) -> Vec<Row> {
    let (largest, others) = largest(split);
    let name = |each: &SplitSegment| words::key(ctx.texts, ctx.project, split.by, &each.key);
    let mut rows: Vec<Row> = largest
        .iter()
        .map(|each| Row {
            name: name(each),
            said: each.rate,
            mix: each.mix,
        })
        .collect();
    if !others.is_empty() {
        let count = others.len();
        rows.push(Row {
            name: text!(ctx.texts, "split-others", count = count),
            said: others.iter().map(|each| each.rate).sum(),
            mix: others.iter().map(|each| each.mix).sum(),
        });
    }
    rows
}

/// Those that did most, and the rest of thousands without sorting them all.
fn largest(split: &Split) -> (Vec<&SplitSegment>, Vec<&SplitSegment>) {
    let size = |each: &SplitSegment| (each.rate + each.mix).abs();
    let by_size = |a: &&SplitSegment, b: &&SplitSegment| size(b).total_cmp(&size(a));
    let mut largest: Vec<&SplitSegment> = split.segments.iter().collect();
    let mut others = Vec::new();
    // One left over has a row of its own instead of "1 other".
    if largest.len() > SHOWN + 1 {
        largest.select_nth_unstable_by(SHOWN, by_size);
        others = largest.split_off(SHOWN);
    }
    largest.sort_by(by_size);
    (largest, others)
}

/// The three numbers of each row as they are shown: the two parts add up to the third, and the thirds to the change.
fn shown(rows: &[Row], difference: f64) -> Vec<[f64; 3]> {
    let together: Vec<f64> = rows.iter().map(|row| row.said + row.mix).collect();
    let together = rounded_parts(&together, difference, Decimals::One);
    let parts = rows.iter().zip(together).map(|(row, together)| {
        let parts = rounded_parts(&[row.said, row.mix], together, Decimals::One);
        let [said, mix] = parts[..] else {
            return [row.said, row.mix, together];
        };
        [said, mix, together]
    });
    parts.collect()
}

fn table_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, rows: &[Row], shown: &[[f64; 3]]) {
    let width = ui.available_width();
    Grid::new("split")
        .num_columns(4)
        .spacing([GAP_PT, 4.0])
        .show(ui, |ui| {
            ui.label("");
            for name in [
                text!(ctx.texts, "column-said"),
                text!(ctx.texts, "column-mix"),
                text!(ctx.texts, "column-together"),
            ] {
                let name = RichText::new(name).font(font::small());
                number_ui(ui, width, name.color(ctx.palette.soft_text));
            }
            ui.end_row();
            for (row, numbers) in rows.iter().zip(shown) {
                let name = RichText::new(&row.name).color(ctx.palette.text);
                ui.scope(|ui| {
                    ui.set_width(width * NAME_SHARE);
                    ui.add(Label::new(name).truncate());
                });
                for &points in numbers {
                    let shown = ctx.texts.signed(points, Decimals::One);
                    number_ui(ui, width, RichText::new(shown).color(ctx.palette.text));
                }
                ui.end_row();
            }
        });
}

fn number_ui(ui: &mut Ui, width: f32, text: RichText) {
    let room = width * (1.0 - NAME_SHARE) - 3.0 * GAP_PT;
    let size = Vec2::new(room / 3.0, 20.0);
    ui.allocate_ui_with_layout(size, Layout::right_to_left(Align::Center), |ui| {
        ui.set_width(size.x);
        ui.add(Label::new(text).truncate());
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_and_their_sum_add_up_as_they_are_shown() {
        let row = |said, mix| Row {
            name: String::new(),
            said,
            mix,
        };
        let rows = [row(-4.26, -1.16), row(1.04, 4.06), row(0.05, 0.05)];
        let difference = rows.iter().map(|row| row.said + row.mix).sum();
        let shown = shown(&rows, difference);
        let tenths = |points: f64| format!("{:.0}", points * 10.0);
        for [said, mix, together] in &shown {
            assert_eq!(tenths(said + mix), tenths(*together), "{shown:?}");
        }
        let sum: f64 = shown.iter().map(|[_, _, together]| together).sum();
        assert_eq!(tenths(sum), tenths(difference), "{shown:?}");
    }
}
