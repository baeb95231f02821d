//! What the score is held against: bands in words, and other people's scores.

use eframe::egui::Ui;

use super::aims::is_refused;
use super::draft::{AimText, BenchmarkText, Slot};
use super::rows::{PartField, level, part_ui};
use super::{SettingsState, reading};
use crate::app::CommandQueue;
use crate::document::EditLabel;
use crate::figure::aims::{BandName, plain_bands, usual_bands};
use crate::model::{
    Band, BandId, Benchmark, BenchmarkId, Edit, Kept, ListEdit, Points, PointsRange, Project,
};
use crate::text;
use crate::ui::icons::Icon;
use crate::ui::widgets::{card_heading, icon_button, note, problem, secondary_button};
use crate::ui::{ViewCtx, words};

const NUMBER_PT: f32 = 76.0;
const NAME_PT: f32 = 220.0;
const SOURCE_PT: f32 = 540.0;

pub(super) fn bands_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut SettingsState,
    commands: &mut CommandQueue,
) {
    card_heading(ui, ctx.palette, &text!(ctx.texts, "section-bands"));
    note(ui, ctx.palette, text!(ctx.texts, "settings-bands-note"));
    let is_usual = ctx.project.bands().is_empty();
    if is_usual {
        ui.label(words::bands(ctx.texts, &usual_bands(ctx.texts)));
    }
    let mut from_top: Vec<&Band> = ctx.project.bands().iter().collect();
    from_top.sort_by(|a, b| b.from.value().total_cmp(&a.from.value()));
    for (number, band) in (1..).zip(from_top) {
        band_ui(ui, ctx, state, number, band, commands);
    }
    ui.horizontal_wrapped(|ui| {
        if is_usual {
            let own = text!(ctx.texts, "settings-bands-own");
            if secondary_button(ui, ctx.palette, own).clicked() {
                replace(ctx.project, &usual_bands(ctx.texts), commands);
            }
        } else {
            let add = text!(ctx.texts, "settings-band-add");
            if secondary_button(ui, ctx.palette, add).clicked() {
                let item = Band {
                    id: ctx.project.bands().free_id(),
                    name: text!(ctx.texts, "settings-band-new"),
                    from: Points::new(70.0).unwrap_or(Points::ZERO),
                    kept: Kept::default(),
                };
                let edit = Edit::Band(ListEdit::append(item));
                commands.edit(EditLabel::EditBands, edit);
            }
            let usual = text!(ctx.texts, "settings-bands-usual");
            if secondary_button(ui, ctx.palette, usual).clicked() {
                replace(ctx.project, &[], commands);
            }
        }
        let plain = text!(ctx.texts, "settings-bands-plain");
        if secondary_button(ui, ctx.palette, plain).clicked() {
            replace(ctx.project, &plain_bands(ctx.texts), commands);
        }
    });
}

/// In place of the project's bands, as one step.
fn replace(project: &Project, bands: &[BandName], commands: &mut CommandQueue) {
    let removed = project.bands().iter();
    let removed = removed.map(|band| Edit::Band(ListEdit::Remove(band.id)));
    let mut id = BandId::FIRST;
    let mut edits: Vec<Edit> = removed.collect();
    for band in bands {
        let item = Band {
            id,
            name: band.name.clone(),
            from: Points::new(band.from).unwrap_or(Points::ZERO),
            kept: Kept::default(),
        };
        id = id.next();
        edits.push(Edit::Band(ListEdit::append(item)));
    }
    commands.edit(EditLabel::EditBands, Edit::Batch(edits));
}

fn band_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut SettingsState,
    nth: usize,
    band: &Band,
    commands: &mut CommandQueue,
) {
    let list = text!(ctx.texts, "section-bands");
    let from = words::points(ctx.texts, band.from.value());
    let number = AimText::BandFrom(band.id);
    ui.horizontal_wrapped(|ui| {
        let name = PartField {
            slot: Slot::Aim(AimText::BandName(band.id)),
            current: &band.name,
            label: &text!(ctx.texts, "settings-name"),
            width_pt: NAME_PT.min(ui.max_rect().width()),
        };
        part_ui(ui, ctx, state, &list, nth, name, commands);
        let from = PartField {
            slot: Slot::Aim(number),
            current: &from,
            label: &text!(ctx.texts, "settings-band-from"),
            width_pt: NUMBER_PT.min(ui.max_rect().width()),
        };
        part_ui(ui, ctx, state, &list, nth, from, commands);
        let remove = text!(ctx.texts, "settings-remove", name = band.name.as_str());
        level(ui, ctx.palette, |ui| {
            if icon_button(ui, ctx.palette, Icon::Remove, &remove).clicked() {
                let edit = Edit::Band(ListEdit::Remove(band.id));
                commands.edit(EditLabel::EditBands, edit);
            }
        });
    });
    if is_refused(reading(ctx), number, state.drafts.typed(Slot::Aim(number))) {
        problem(ui, ctx.palette, text!(ctx.texts, "settings-not-points"));
    }
}

/// A score that somebody published.
struct Published {
    name: String,
    value: f64,
    source: &'static str,
    year: Option<u16>,
}

/// Offered; in no project unless somebody adds them.
fn published(ctx: &ViewCtx<'_>) -> [Published; 3] {
    // xminstitute.com/data-snippets/xmi-ratings-nps-2023: free to use with the copyright notice.
    let xm_institute = "Qualtrics XM Institute, U.S. consumer benchmark study. Copyright © 2023 Qualtrics. All rights reserved.";
    [
        Published {
            name: text!(ctx.texts, "published-grocery"),
            value: 30.1,
            source: xm_institute,
            year: Some(2023),
        },
        Published {
            name: text!(ctx.texts, "published-payments"),
            value: -6.1,
            source: xm_institute,
            year: Some(2023),
        },
        Published {
            name: text!(ctx.texts, "published-average"),
            value: 32.0,
            source: "SurveyMonkey",
            year: None,
        },
    ]
}

pub(super) fn benchmarks_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut SettingsState,
    commands: &mut CommandQueue,
) {
    card_heading(ui, ctx.palette, &text!(ctx.texts, "section-benchmarks"));
    note(ui, ctx.palette, text!(ctx.texts, "benchmark-warning"));
    for (number, benchmark) in (1..).zip(ctx.project.benchmarks()) {
        benchmark_ui(ui, ctx, state, number, benchmark, commands);
        ui.add_space(6.0);
    }
    let add = text!(ctx.texts, "settings-benchmark-add");
    if secondary_button(ui, ctx.palette, add).clicked() {
        insert(
            ctx.project,
            text!(ctx.texts, "settings-benchmark-new"),
            None,
            "",
            None,
            commands,
        );
    }
    ui.add_space(6.0);
    note(ui, ctx.palette, text!(ctx.texts, "settings-published"));
    for each in published(ctx) {
        let is_there = ctx.project.benchmarks().iter().any(|known| {
            let value = known.value.map(|value| value.value().to_bits());
            known.source == each.source && value == Some(each.value.to_bits())
        });
        if is_there {
            continue;
        }
        let label = text!(
            ctx.texts,
            "settings-published-add",
            name = each.name.as_str(),
            value = words::points(ctx.texts, each.value)
        );
        let button = secondary_button(ui, ctx.palette, label).on_hover_text(each.source);
        if button.clicked() {
            insert(
                ctx.project,
                each.name,
                Points::new(each.value),
                each.source,
                each.year,
                commands,
            );
        }
    }
}

fn insert(
    project: &Project,
    name: String,
    value: Option<Points>,
    source: &str,
    year: Option<u16>,
    commands: &mut CommandQueue,
) {
    let item = Benchmark {
        id: project.benchmarks().free_id(),
        name,
        value,
        range: None,
        source: source.to_owned(),
        year,
        kept: Kept::default(),
    };
    let edit = Edit::Benchmark(ListEdit::append(item));
    commands.edit(EditLabel::EditBenchmarks, edit);
}

fn benchmark_ui(
    ui: &mut Ui,
    ctx: &ViewCtx<'_>,
    state: &mut SettingsState,
    number: usize,
    benchmark: &Benchmark,
    commands: &mut CommandQueue,
) {
    let list = text!(ctx.texts, "section-benchmarks");
    let texts = ctx.texts;
    let shown = |points: Points| words::points(texts, points.value());
    let end = |of: fn(PointsRange) -> Points| benchmark.range.map(|range| shown(of(range)));
    let year = benchmark.year.map(|year| year.to_string());
    let parts = [
        (BenchmarkText::Name, benchmark.name.clone(), NAME_PT),
        (
            BenchmarkText::Value,
            benchmark.value.map(shown).unwrap_or_default(),
            NUMBER_PT,
        ),
        (
            BenchmarkText::Lower,
            end(PointsRange::lower).unwrap_or_default(),
            NUMBER_PT,
        ),
        (
            BenchmarkText::Upper,
            end(PointsRange::upper).unwrap_or_default(),
            NUMBER_PT,
        ),
        (BenchmarkText::Year, year.unwrap_or_default(), NUMBER_PT),
    ];
    let source = (BenchmarkText::Source, benchmark.source.clone(), SOURCE_PT);
    ui.horizontal_wrapped(|ui| {
        for part in &parts {
            let label = label_of(ctx, part.0);
            let part = field_of(benchmark.id, part, &label, ui.max_rect().width());
            part_ui(ui, ctx, state, &list, number, part, commands);
        }
    });
    // A notice is long: it has a row of its own.
    ui.horizontal_wrapped(|ui| {
        let label = label_of(ctx, source.0);
        let source = field_of(benchmark.id, &source, &label, ui.max_rect().width());
        part_ui(ui, ctx, state, &list, number, source, commands);
        let remove = text!(texts, "settings-remove", name = benchmark.name.as_str());
        level(ui, ctx.palette, |ui| {
            if icon_button(ui, ctx.palette, Icon::Remove, &remove).clicked() {
                let edit = Edit::Benchmark(ListEdit::Remove(benchmark.id));
                commands.edit(EditLabel::EditBenchmarks, edit);
            }
        });
    });
    if benchmark.value.is_none() {
        note(ui, ctx.palette, text!(texts, "settings-benchmark-no-value"));
    }
    refused_ui(ui, ctx, state, benchmark.id);
}

/// A text of a benchmark with the width of its field, where there is room for that.
type BenchmarkPart = (BenchmarkText, String, f32);

fn field_of<'a>(
    id: BenchmarkId,
    (part, current, width_pt): &'a BenchmarkPart,
    label: &'a str,
    room_pt: f32,
) -> PartField<'a> {
    PartField {
        slot: Slot::Aim(AimText::Benchmark(id, *part)),
        current,
        label,
        width_pt: width_pt.min(room_pt),
    }
}

fn label_of(ctx: &ViewCtx<'_>, part: BenchmarkText) -> String {
    match part {
        BenchmarkText::Name => text!(ctx.texts, "settings-name"),
        BenchmarkText::Value => text!(ctx.texts, "settings-benchmark-value"),
        BenchmarkText::Lower => text!(ctx.texts, "settings-benchmark-lower"),
        BenchmarkText::Upper => text!(ctx.texts, "settings-benchmark-upper"),
        BenchmarkText::Source => text!(ctx.texts, "settings-benchmark-source"),
        BenchmarkText::Year => text!(ctx.texts, "settings-benchmark-year"),
    }
}

fn refused_ui(ui: &mut Ui, ctx: &ViewCtx<'_>, state: &SettingsState, id: BenchmarkId) {
    let refused = |part| {
        let text = AimText::Benchmark(id, part);
        let typed = state.drafts.known(Slot::Aim(text));
        typed.is_some_and(|typed| is_refused(reading(ctx), text, typed))
    };
    let numbers = [
        BenchmarkText::Value,
        BenchmarkText::Lower,
        BenchmarkText::Upper,
    ];
    if numbers.into_iter().any(refused) {
        problem(ui, ctx.palette, text!(ctx.texts, "settings-not-points"));
    }
    if refused(BenchmarkText::Year) {
        problem(ui, ctx.palette, text!(ctx.texts, "settings-not-a-year"));
    }
}
