//! A report as a page of HTML in a single file: no script, nothing from elsewhere, charts as SVG with their numbers as
//! tables beside them for those who have the page read aloud.

use std::fmt::Write;

use super::block::{Block, Content, Look, Rows};
use super::flow::chart_heights;
use super::setting::PAPER_TEXT_SCALE;
use crate::figure::chart::{Cell, Table};
use crate::figure::render::{Backdrop, Meta, data_link, escaped, svg_for_any_font};
use crate::figure::{Figure, FontMetrics, Frame, Scene, Theme, layout};
use crate::i18n::Texts;
use crate::model::Paper;

/// Writing to a string cannot fail.
macro_rules! put {
    ($out:expr, $($rest:tt)*) => {
        let _ = writeln!($out, $($rest)*);
    };
}

const STYLE: &str = "
:root { color-scheme: light; }
body { font: 16px/1.5 Inter, 'Noto Sans SC', system-ui, sans-serif; color: #000; background: #fff;
  max-width: 860px; margin: 0 auto; padding: 32px 24px; overflow-wrap: break-word; }
header { display: flex; justify-content: space-between; gap: 24px; align-items: flex-start;
  border-bottom: 4px solid var(--own); padding-bottom: 14px; }
header img { max-width: 190px; max-height: 68px; }
h1, h2 { font-family: inherit; font-weight: 600; }
h1 { font-size: 30px; line-height: 1.25; margin: 0 0 4px; }
header p { color: #4a5058; margin: 0; }
h2 { font-size: 17px; color: var(--legible); margin: 30px 0 8px; border-top: 1px solid #d0cdc6; padding-top: 12px; }
p { margin: 8px 0; }
.lead { font-size: 20px; font-weight: 600; }
.soft { font-size: 14px; color: #4a5058; }
/* Charts have margins of their own, so that they begin where the texts do. */
figure { margin: -10px -3.27% 0; position: relative; }
.narrow { display: none; }
figure svg { display: block; width: 100%; height: auto; font-family: inherit; }
blockquote { margin: 14px 0; padding: 2px 0 2px 16px; border-left: 4px solid var(--own); white-space: pre-line; }
blockquote footer { font-size: 14px; color: #4a5058; white-space: normal; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { text-align: right; padding: 5px 0 5px 40px; border-bottom: 1px solid #d0cdc6; font-weight: 400; }
th:first-child { text-align: left; padding-left: 0; }
thead th { font-size: 14px; color: #4a5058; }
/* A box of its own: a table is as wide as its cells whatever its width is said to be. */
.beside { position: absolute; left: 0; top: 0; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
body > footer { margin-top: 36px; font-size: 13px; color: #4a5058; }
@media screen and (max-width: 640px) { figure { margin: -10px -5.8% 0; } .wide { display: none; } .narrow { display: block; } }
@media print {
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  h1 { font-size: 20pt; } h2 { font-size: 11.5pt; margin-top: 18pt; }
  .lead { font-size: 13pt; } .soft, blockquote footer, thead th { font-size: 9pt; }
  h2, .lead { break-after: avoid; }
  figure, tr, header { break-inside: avoid; }
  th, td { padding-top: 1.2pt; padding-bottom: 1.2pt; }
  blockquote, p { orphans: 2; widows: 2; }
}
";

/// Of the texts in charts, so that they go with those around them on the screen and in print.
const TEXT_SCALE: f64 = 1.1;
const NARROW_TEXT_SCALE: f64 = 0.95;

/// The width of a chart as it is drawn for a page, and of the text beside it; see the style of `figure`.
const WIDE_PT: f64 = 860.0;
const FIGURE_WIDTH: f64 = 1.065_4;
/// Around a printed page, on each side.
const MARGIN_PT: f64 = 16.0 * 72.0 / 25.4;
/// The part of a printed page that is counted on: browsers set lines a little otherwise, and the reader's computer may
/// not have the fonts.
const COUNTED_ON: f64 = 0.96;

/// How high each chart is drawn for a page: so that a browser that prints the report fills its pages.
fn wide_heights(content: &Content, paper: Paper) -> Vec<f64> {
    let (width, height) = paper.size_pt();
    let (text_width, room) = (width - 2.0 * MARGIN_PT, height - 2.0 * MARGIN_PT);
    // What a point of the drawing is on paper.
    let unit = text_width * FIGURE_WIDTH / WIDE_PT;
    let scale = TEXT_SCALE * unit / PAPER_TEXT_SCALE;
    let heights = chart_heights(content, text_width, room * COUNTED_ON, scale);
    heights.into_iter().map(|height| height / unit).collect()
}

/// The whole page.
pub fn html(content: &Content, paper: Paper, texts: &Texts) -> String {
    let mut out = String::with_capacity(64 * 1024);
    let tag = content.language.tag();
    let title = escaped(&content.title);
    let accent = content.accent;
    let page = match paper {
        Paper::A4 => "A4",
        Paper::Letter => "letter",
    };
    put!(out, "<!DOCTYPE html>");
    put!(
        out,
        r#"<html lang="{tag}" xml:lang="{tag}" xmlns="http://www.w3.org/1999/xhtml">"#
    );
    put!(out, r#"<head><meta charset="utf-8"/>"#);
    put!(
        out,
        r#"<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"/>"#
    );
    put!(
        out,
        r#"<meta name="viewport" content="width=device-width, initial-scale=1"/>"#
    );
    put!(out, "<title>{title}</title>");
    put!(
        out,
        "<style>@page {{ size: {page}; margin: 16mm; }} :root {{ --own: {}; --legible: {}; }}{STYLE}</style></head>",
        accent.own,
        accent.legible
    );
    put!(out, "<body>");
    header(&mut out, content);
    put!(out, "<main>");
    let mut heights = wide_heights(content, paper).into_iter();
    let mut is_open = false;
    for (number, block) in content.blocks.iter().enumerate() {
        if matches!(block, Block::Heading(_)) {
            if is_open {
                put!(out, "</section>");
            }
            put!(out, "<section>");
            is_open = true;
        }
        let is_chart = matches!(block, Block::Chart(_));
        let wide_pt = is_chart.then(|| heights.next()).flatten();
        self::block(&mut out, block, number, wide_pt, content, texts);
    }
    if is_open {
        put!(out, "</section>");
    }
    put!(out, "</main>");
    put!(out, "<footer>{}</footer>", escaped(&content.foot));
    put!(out, "</body></html>");
    out
}

fn header(out: &mut String, content: &Content) {
    put!(out, "<header><div><h1>{}</h1>", escaped(&content.title));
    for line in &content.subtitle {
        put!(out, "<p>{}</p>", escaped(line));
    }
    put!(out, "</div>");
    if let Some(logo) = &content.logo {
        put!(
            out,
            r#"<img alt="{}" width="{}" height="{}" src="{}"/>"#,
            escaped(&content.logo_name),
            logo.width_px(),
            logo.height_px(),
            data_link(logo)
        );
    }
    put!(out, "</header>");
}

fn block(
    out: &mut String,
    block: &Block,
    number: usize,
    wide_pt: Option<f64>,
    content: &Content,
    texts: &Texts,
) {
    match block {
        Block::Heading(text) => {
            put!(out, "<h2>{}</h2>", escaped(text));
        }
        Block::Paragraph(look, text) => {
            let class = match look {
                Look::Lead => r#" class="lead""#,
                Look::Body => "",
                Look::Soft => r#" class="soft""#,
            };
            put!(out, "<p{class}>{}</p>", escaped(text));
        }
        Block::Chart(figure) => chart(out, figure, number, wide_pt, content, texts),
        Block::Rows(rows) => self::rows(out, rows),
        Block::Quote { text, by } => {
            put!(out, "<blockquote>{}", escaped(text));
            if !by.is_empty() {
                put!(out, "<footer>{}</footer>", escaped(by));
            }
            put!(out, "</blockquote>");
        }
    }
}

/// How high a chart is good to read, with texts of that scale.
fn height_pt(figure: &Figure, scale: f64) -> f64 {
    let good_pt = super::setting::heights(figure).good / PAPER_TEXT_SCALE;
    (good_pt * scale).max(330.0)
}

/// Twice, of which one is seen: drawn for a page and for the screen of a telephone.
fn chart(
    out: &mut String,
    figure: &Figure,
    number: usize,
    wide_pt: Option<f64>,
    content: &Content,
    texts: &Texts,
) {
    let wide_pt = wide_pt.unwrap_or_else(|| height_pt(figure, TEXT_SCALE));
    let wide = Frame::of_scale(WIDE_PT, wide_pt, TEXT_SCALE);
    // Titles, legends and notes take more lines.
    let narrow_pt = height_pt(figure, NARROW_TEXT_SCALE) + 70.0;
    let narrow = Frame::of_scale(420.0, narrow_pt, NARROW_TEXT_SCALE);
    put!(out, "<figure>");
    for (class, frame) in [("wide", wide), ("narrow", narrow)] {
        put!(out, r#"<div class="{class}">"#);
        let id = format!("{}-{number}-{class}", figure.kind.machine_name());
        picture(out, figure, &id, frame, content);
        put!(out, "</div>");
    }
    numbers(out, &figure.title, &figure.table, texts);
    put!(out, "</figure>");
}

fn picture(out: &mut String, figure: &Figure, id: &str, frame: Frame, content: &Content) {
    let scene = layout(figure, frame, &FontMetrics::bundled());
    let recolour = |role| content.accent.recolour(role);
    let items = scene.items.into_iter();
    let scene = Scene {
        items: items.map(|item| item.recoloured(&recolour)).collect(),
        ..scene
    };
    let meta = Meta {
        id,
        ..Meta::of(figure, Backdrop::Page)
    };
    out.push_str(&svg_for_any_font(&scene, Theme::Print, &meta));
}

/// The numbers behind a chart, read aloud and not seen.
fn numbers(out: &mut String, title: &str, table: &Table, texts: &Texts) {
    if table.rows.is_empty() {
        return;
    }
    put!(
        out,
        r#"<div class="beside"><table><caption>{}</caption><thead><tr>"#,
        escaped(title)
    );
    for cell in &table.header {
        put!(out, r#"<th scope="col">{}</th>"#, escaped(cell));
    }
    put!(out, "</tr></thead><tbody>");
    for row in &table.rows {
        put!(out, "<tr>");
        for cell in row {
            let said = match cell {
                Cell::Text(text) => escaped(text),
                Cell::Day(day) => day.to_string(),
                Cell::Count(count) => texts.count(*count),
                Cell::Number(number) => texts.decimal(*number, 1),
                Cell::Empty => String::new(),
            };
            put!(out, "<td>{said}</td>");
        }
        put!(out, "</tr>");
    }
    put!(out, "</tbody></table></div>");
}

fn rows(out: &mut String, rows: &Rows) {
    put!(out, "<table><thead><tr>");
    for cell in &rows.head {
        put!(out, r#"<th scope="col">{}</th>"#, escaped(cell));
    }
    put!(out, "</tr></thead><tbody>");
    for row in &rows.rows {
        put!(out, "<tr>");
        for (at, cell) in row.iter().enumerate() {
            if at == 0 {
                put!(out, r#"<th scope="row">{}</th>"#, escaped(cell));
            } else {
                put!(out, "<td>{}</td>", escaped(cell));
            }
        }
        put!(out, "</tr>");
    }
    put!(out, "</tbody></table>");
}
