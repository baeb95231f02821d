//! That the screen and the export show the same.

use std::collections::HashMap;

use eframe::egui::epaint::ColorMode;
use eframe::egui::{Color32, Context, Pos2, RawInput, Rect, Shape, Stroke, Vec2};

use super::ink::Ink;
use super::labels;
use super::marks::draw;
use super::place::Place;
use crate::analysis::{Dimension, Query};
use crate::figure::Role;
use crate::figure::chart::{
    Arrangement, Axis, AxisKind, BandPoint, ChartKind, Figure, LegendUse, LineWeight, Mark, Marker,
    Panel, RangeWeight, Shape as MarkShape, Span, Table,
};
use crate::figure::scene::{Item, Scene};
use crate::figure::{FontMetrics, Frame, Look, Rgb, Theme, layout};
use crate::i18n::{Texts, sample_project};
use crate::model::{Language, ProjectId};
use crate::ui::theme::Palette;

/// What is drawn, by form and colour.
type Drawn = HashMap<(&'static str, Vec<Color32>), usize>;

fn count(drawn: &mut Drawn, form: &'static str, colours: &[Color32]) {
    *drawn.entry((form, colours.to_vec())).or_default() += 1;
}

fn panel(marks: Vec<MarkShape>) -> Panel {
    let axis = || Axis {
        kind: AxisKind::Numeric,
        from: 0.0,
        to: 10.0,
        tick_choices: Vec::new(),
        title: None,
        grid: false,
    };
    Panel {
        heading: None,
        x: axis(),
        y: axis(),
        marks: marks.into_iter().map(Mark::silent).collect(),
        legend: Vec::new(),
        legend_use: LegendUse::default(),
        columns: Vec::new(),
        height_share: 1.0,
    }
}

fn one_of_each() -> Vec<MarkShape> {
    let span = |from, to| Span { from, to };
    let band = |x| {
        Some(BandPoint {
            x,
            lower: 1.0,
            upper: 4.0,
        })
    };
    let bar = |role| MarkShape::Bar {
        x: span(1.0, 2.0),
        y: span(0.0, 5.0),
        role,
    };
    let point = |marker, role| MarkShape::Point {
        x: 3.0,
        y: 3.0,
        marker,
        role,
    };
    let range = |weight, role| MarkShape::Range {
        x: span(2.0, 8.0),
        y: 6.0,
        weight,
        role,
    };
    vec![
        bar(Role::Promoter),
        bar(Role::Passive),
        bar(Role::Detractor),
        MarkShape::Band {
            points: vec![band(0.0), band(1.0), None, band(4.0), band(5.0), band(6.0)],
            role: Role::Band,
        },
        MarkShape::Line {
            points: vec![
                Some((0.0, 1.0)),
                Some((1.0, 2.0)),
                None,
                Some((3.0, 2.0)),
                None,
                Some((5.0, 2.0)),
                Some((6.0, 3.0)),
            ],
            weight: LineWeight::Normal,
            role: Role::Accent,
        },
        MarkShape::Line {
            points: vec![Some((0.0, 4.0)), Some((9.0, 4.0))],
            weight: LineWeight::Thin,
            role: Role::SoftText,
        },
        point(Marker::Dot, Role::Better),
        point(Marker::Ring, Role::SoftText),
        point(Marker::Diamond, Role::Worse),
        range(RangeWeight::Thin, Role::SoftText),
        range(RangeWeight::Thick, Role::RangeOnTrack),
    ]
}

fn scene_of(panel: Panel) -> Scene {
    let figure = Figure {
        kind: ChartKind::Trend,
        language: Language::English,
        title: String::new(),
        subtitle: String::new(),
        panels: vec![panel],
        arrangement: Arrangement::default(),
        notes: Vec::new(),
        description: String::new(),
        table: Table::default(),
    };
    layout(&figure, Frame::new(900.0, 560.0), &FontMetrics::bundled())
}

fn exported(panel: Panel, theme: Theme) -> Drawn {
    let scene = scene_of(panel);
    let colour = |role: Role| {
        let Rgb(red, green, blue) = theme.rgb(role);
        Color32::from_rgb(red, green, blue)
    };
    let mut drawn = Drawn::new();
    for item in &scene.items {
        match item {
            Item::Rect { fill, edge, .. } => {
                let colours = [Some(*fill), *edge].into_iter().flatten();
                count(
                    &mut drawn,
                    "rectangle",
                    &colours.map(colour).collect::<Vec<_>>(),
                );
            }
            Item::Polygon { fill, edge, .. } => {
                let colours = [Some(*fill), edge.map(|edge| edge.role)];
                let colours = colours.into_iter().flatten().map(colour);
                count(&mut drawn, "polygon", &colours.collect::<Vec<_>>());
            }
            Item::Polyline { stroke, .. } => count(&mut drawn, "line", &[colour(stroke.role)]),
            Item::Line { stroke, .. } => count(&mut drawn, "segment", &[colour(stroke.role)]),
            Item::Circle { fill, edge, .. } => {
                let colours = [Some(*fill), edge.map(|edge| edge.role)];
                let colours = colours.into_iter().flatten().map(colour);
                count(&mut drawn, "circle", &colours.collect::<Vec<_>>());
            }
            Item::Text(_) | Item::Picture { .. } => {}
        }
    }
    drawn
}

/// The whole of a panel on a screen.
fn place_of(panel: &Panel) -> Place {
    let span = |axis: &Axis| Span {
        from: axis.from,
        to: axis.to,
    };
    let rect = Rect::from_min_size(Pos2::new(40.0, 40.0), Vec2::new(860.0, 470.0));
    Place::new(span(&panel.x), span(&panel.y), rect)
}

fn on_screen(panel: &Panel, palette: &Palette) -> Drawn {
    let place = place_of(panel);
    let mut shapes = Vec::new();
    for mark in &panel.marks {
        draw(&mark.shape, 4.0, &place, palette, &mut shapes);
    }
    let mut drawn = Drawn::new();
    let with_edge = |fill: Color32, stroke: &Stroke| {
        let edge = (*stroke != Stroke::NONE).then_some(stroke.color);
        [Some(fill), edge].into_iter().flatten().collect::<Vec<_>>()
    };
    for shape in shapes {
        match shape {
            Shape::Rect(rect) => {
                count(&mut drawn, "rectangle", &with_edge(rect.fill, &rect.stroke));
            }
            Shape::Circle(circle) => {
                count(
                    &mut drawn,
                    "circle",
                    &with_edge(circle.fill, &circle.stroke),
                );
            }
            Shape::Mesh(mesh) => count(&mut drawn, "polygon", &[mesh.vertices[0].color]),
            Shape::Path(path) if path.closed => {
                let rim = match path.stroke.color {
                    ColorMode::Solid(colour) if path.stroke.width > 0.0 => Some(colour),
                    _ => None,
                };
                let colours = [Some(path.fill), rim].into_iter().flatten();
                count(&mut drawn, "polygon", &colours.collect::<Vec<_>>());
            }
            Shape::Path(path) => {
                let ColorMode::Solid(colour) = path.stroke.color else {
                    panic!("a line of one colour");
                };
                count(&mut drawn, "line", &[colour]);
            }
            Shape::LineSegment { stroke, .. } => {
                count(&mut drawn, "segment", &[stroke.color]);
            }
            other => panic!("{other:?}"),
        }
    }
    drawn
}

#[test]
fn the_screen_shows_what_is_exported_in_the_same_forms_and_colours() {
    for (theme, of_window) in [
        (Theme::Light, eframe::egui::Theme::Light),
        (Theme::Dark, eframe::egui::Theme::Dark),
    ] {
        let panel = panel(one_of_each());
        let shown = on_screen(&panel, Palette::of(of_window));
        assert_eq!(shown, exported(panel, theme));
    }
}

/// Of the sample, every kind as it is proposed.
fn every_figure() -> Vec<Figure> {
    let texts = Texts::load(Language::English).unwrap();
    let today = "2026-11-22".parse().unwrap();
    let project = sample_project(ProjectId::from_random(1), &texts, today);
    let branch = project.fields().iter().next().unwrap().id;
    let query = Query {
        by: Some(Dimension::Field(branch)),
        split_by: Some(Dimension::Field(branch)),
        ..Query::all(today)
    };
    let figure = |kind: ChartKind| {
        let mut look = Look::new(kind);
        look.limits = true;
        look.figure(&project, query.clone(), &texts, 40)
    };
    ChartKind::ALL.map(figure).into()
}

/// The marks alone, on axes that draw nothing themselves.
fn bare(panel: &Panel, is_kept: impl Fn(&MarkShape) -> bool) -> Panel {
    let axis = |axis: &Axis| Axis {
        kind: AxisKind::Numeric,
        tick_choices: Vec::new(),
        title: None,
        grid: false,
        ..axis.clone()
    };
    let marks = panel.marks.iter();
    Panel {
        heading: None,
        x: axis(&panel.x),
        y: axis(&panel.y),
        marks: marks.filter(|mark| is_kept(&mark.shape)).cloned().collect(),
        legend: Vec::new(),
        columns: Vec::new(),
        ..panel.clone()
    }
}

#[test]
fn every_kind_shows_the_same_marks_on_the_screen_and_in_its_picture() {
    // A dashed rule is many strokes on the screen and one in a picture; texts are compared by themselves.
    let is_form = |shape: &MarkShape| !matches!(shape, MarkShape::Rule { .. } | MarkShape::Text(_));
    let palette = Palette::of(eframe::egui::Theme::Light);
    let mut forms = 0;
    for figure in every_figure() {
        for panel in &figure.panels {
            let panel = bare(panel, is_form);
            let shown = on_screen(&panel, palette);
            forms += shown.values().sum::<usize>();
            assert_eq!(shown, exported(panel, Theme::Light), "{}", figure.kind);
        }
    }
    assert!(forms > 300, "{forms}");
}

/// The texts of a panel's labels and rules on the screen.
fn texts_on_screen(panel: &Panel) -> Vec<String> {
    let ctx = Context::default();
    crate::ui::theme::install(&ctx);
    let mut texts = Vec::new();
    let mut output = ctx.run_ui(RawInput::default(), |ui| {
        let ink = Ink::new(ui.painter(), Palette::of(eframe::egui::Theme::Light));
        let place = place_of(panel);
        let mut shapes = Vec::new();
        labels::draw(&panel.marks, &place, &ink, &mut shapes);
        super::lanes::draw(panel, place.rect, &place, &ink, &mut shapes);
        texts.extend(shapes.iter().filter_map(|shape| match shape {
            Shape::Text(text) => Some(text.galley.text().to_owned()),
            _ => None,
        }));
    });
    output.textures_delta.clear();
    texts.sort();
    texts
}

fn texts_exported(panel: Panel) -> Vec<String> {
    let scene = scene_of(panel);
    let texts = scene.texts();
    let mut texts: Vec<String> = texts
        .map(|text| text.full.clone().unwrap_or_else(|| text.text.clone()))
        .collect();
    texts.sort();
    texts
}

#[test]
fn every_kind_says_the_same_on_the_screen_and_in_its_picture() {
    let mut said = 0;
    for figure in every_figure() {
        for panel in &figure.panels {
            let panel = bare(panel, |_| true);
            let shown = texts_on_screen(&panel);
            said += shown.len();
            assert_eq!(shown, texts_exported(panel), "{}", figure.kind);
        }
    }
    assert!(said > 30, "{said}");
}

#[test]
fn few_rows_are_seen_whole_above_many_that_are_scrolled() {
    let rows = |count: f64, height_share: f64| {
        let mut panel = panel(Vec::new());
        panel.y.kind = AxisKind::Category;
        (panel.y.from, panel.y.to) = (0.0, count);
        panel.height_share = height_share;
        panel
    };
    let shown_in = |height: f32, panels: Vec<Panel>| {
        let ctx = Context::default();
        crate::ui::theme::install(&ctx);
        let room = Rect::from_min_size(Pos2::ZERO, Vec2::new(700.0, height));
        let mut shown = Vec::new();
        let mut output = ctx.run_ui(RawInput::default(), |ui| {
            let palette = Palette::of(eframe::egui::Theme::Light);
            let (areas, insets) = super::placed(ui, palette, &panels, room);
            let ink = Ink::new(ui.painter(), palette);
            assert!(
                areas
                    .last()
                    .is_some_and(|area| (area.bottom() - room.bottom()).abs() < 0.1)
            );
            let of_panels = panels.iter().zip(areas.iter().zip(insets));
            shown = of_panels
                .map(|(panel, (area, insets))| {
                    let plot = super::inside(panel, *area, insets, &ink);
                    let mut viewport = super::viewport::Viewport::new(panel);
                    viewport.propose(panel, plot.height());
                    let rows = viewport.shown().1;
                    rows.to - rows.from
                })
                .collect();
        });
        output.textures_delta.clear();
        shown
    };
    let shown = |panels| shown_in(300.0, panels);
    let of_change = shown(vec![rows(4.0, 1.0), rows(40.0, 2.4)]);
    assert_eq!(of_change.first(), Some(&4.0));
    assert!(
        of_change.get(1).is_some_and(|rows| *rows >= 6.0),
        "{of_change:?}"
    );
    let both_many = shown(vec![rows(40.0, 1.0), rows(40.0, 1.0)]);
    assert_eq!(both_many.first(), both_many.get(1));
    // Where there is room for all, all are seen, whatever the shares.
    let all = shown_in(700.0, vec![rows(10.0, 2.0), rows(12.0, 1.0)]);
    assert_eq!(all, [10.0, 12.0]);
}
