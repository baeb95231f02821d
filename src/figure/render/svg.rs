//! A scene as SVG: real text in the bundled fonts' names, a title and a description for screen readers. The same
//! scene gives the same bytes.

use std::fmt::Write;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::Backdrop;
use crate::figure::Figure;
use crate::figure::fonts::{FontMetrics, Weight};
use crate::figure::scene::{Anchor, Area, Dash, Item, Point, Scene, Stroke, Text};
use crate::figure::theme::{Role, Theme};
use crate::model::{Language, Picture};

/// What an SVG says about itself.
#[derive(Clone, Copy, Debug)]
pub struct Meta<'a> {
    /// Begins every id in it, so that several can stand in one page. Without spaces.
    pub id: &'a str,
    pub title: &'a str,
    pub description: &'a str,
    pub language: Language,
    pub backdrop: Backdrop,
}

impl<'a> Meta<'a> {
    pub fn of(figure: &'a Figure, backdrop: Backdrop) -> Self {
        Self {
            id: figure.kind.machine_name(),
            title: &figure.title,
            description: &figure.description,
            language: figure.language,
            backdrop,
        }
    }
}

/// The fonts by name, for those who have them; the last is any without serifs.
const FONT_FAMILY: &str = "Inter, 'Noto Sans SC', sans-serif";

/// The scene as a complete SVG document.
pub fn svg(scene: &Scene, theme: Theme, meta: &Meta<'_>) -> String {
    document(scene, theme, meta, None)
}

/// The same with the width of every text in it, so that nothing collides whichever font it is drawn in.
pub fn svg_for_any_font(scene: &Scene, theme: Theme, meta: &Meta<'_>) -> String {
    document(scene, theme, meta, Some(&FontMetrics::bundled()))
}

fn document(scene: &Scene, theme: Theme, meta: &Meta<'_>, widths: Option<&FontMetrics>) -> String {
    let mut out = String::with_capacity(256 + 160 * scene.items.len());
    open(&mut out, scene, meta);
    if theme == Theme::Print {
        out.push_str(&hatches(scene, meta.id));
    }
    if meta.backdrop == Backdrop::Solid {
        ground(&mut out, scene, theme);
    }
    let ink = Ink {
        theme,
        id: &escaped(meta.id),
        widths,
    };
    let is_shown = |item: &&Item| meta.backdrop != Backdrop::Transparent || !is_plate(item);
    for item in scene.items.iter().filter(is_shown) {
        draw(&mut out, item, &ink);
    }
    out.push_str("</svg>\n");
    out
}

/// Ground behind a text.
fn is_plate(item: &Item) -> bool {
    matches!(
        item,
        Item::Rect {
            fill: Role::Ground,
            edge: None,
            ..
        }
    )
}

/// What colours are taken from: the theme and, in print, the patterns of this document.
struct Ink<'a> {
    theme: Theme,
    id: &'a str,
    /// Where texts say how wide they are.
    widths: Option<&'a FontMetrics>,
}

/// Writing to a string cannot fail.
macro_rules! put {
    ($out:expr, $($rest:tt)*) => {
        let _ = writeln!($out, $($rest)*);
    };
}

fn open(out: &mut String, scene: &Scene, meta: &Meta<'_>) {
    let (width, height) = (number(scene.width_pt), number(scene.height_pt));
    let (tag, id) = (meta.language.tag(), escaped(meta.id));
    put!(
        out,
        r#"<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" role="img" aria-labelledby="{id}-title {id}-desc" xml:lang="{tag}" font-family="{FONT_FAMILY}">"#
    );
    out.push_str(&about(meta));
}

/// Title and description, for screen readers.
pub(super) fn about(meta: &Meta<'_>) -> String {
    let id = escaped(meta.id);
    format!(
        "<title id=\"{id}-title\">{}</title>\n<desc id=\"{id}-desc\">{}</desc>\n",
        escaped(meta.title),
        escaped(meta.description)
    )
}

fn ground(out: &mut String, scene: &Scene, theme: Theme) {
    put!(
        out,
        r#"<rect width="{}" height="{}" fill="{}"/>"#,
        number(scene.width_pt),
        number(scene.height_pt),
        theme.rgb(Role::Ground)
    );
}

/// In print the pale and the middle group are hatched, and what is below, so that they are told apart without colour.
fn hatches(scene: &Scene, id: &str) -> String {
    // As wide as the picture is large, like its texts.
    let size = number((scene.width_pt / 900.0).clamp(0.8, 3.0));
    let id = escaped(id);
    let hatch = |name: &str, role: Role, line: Role, angle: u8| {
        format!(
            concat!(
                r#"<pattern id="{}-{}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate({}) scale({})">"#,
                r#"<rect width="6" height="6" fill="{}"/><path d="M0 0V6" stroke="{}" stroke-width="1.6"/></pattern>"#
            ),
            id,
            name,
            angle,
            size,
            Theme::Print.rgb(role),
            Theme::Print.rgb(line)
        )
    };
    format!(
        "<defs>{}{}{}{}</defs>\n",
        hatch("passives", Role::Passive, Role::PassiveEdge, 45),
        hatch("detractors", Role::Detractor, Role::Ground, 135),
        hatch("below", Role::Below, Role::Ground, 135),
        hatch("far-below", Role::FarBelow, Role::Below, 135)
    )
}

fn draw(out: &mut String, item: &Item, ink: &Ink<'_>) {
    match item {
        Item::Rect {
            area,
            radius_pt,
            fill,
            edge,
        } => rect(out, *area, *radius_pt, &rect_paint(*fill, *edge, ink)),
        Item::Polygon { points, fill, edge } => {
            let paint = format!(r#" fill="{}"{}"#, ink.theme.rgb(*fill), stroke(*edge, ink));
            path(out, "polygon", points, &paint);
        }
        Item::Polyline { points, stroke } => {
            let paint = format!(
                r#" fill="none"{} stroke-linejoin="round""#,
                self::stroke(Some(*stroke), ink)
            );
            path(out, "polyline", points, &paint);
        }
        Item::Circle {
            centre,
            radius_pt,
            fill,
            edge,
        } => circle(out, *centre, *radius_pt, *fill, *edge, ink),
        Item::Line { from, to, stroke } => line(out, *from, *to, *stroke, ink),
        Item::Text(text) => self::text(out, text, ink),
        Item::Picture { area, picture } => self::picture(out, *area, picture),
    }
}

fn rect(out: &mut String, area: Area, radius_pt: f64, paint: &str) {
    put!(
        out,
        r#"<rect x="{}" y="{}" width="{}" height="{}" rx="{}"{paint}/>"#,
        number(area.left),
        number(area.top),
        number(area.width()),
        number(area.height()),
        number(radius_pt)
    );
}

fn rect_paint(fill: Role, edge: Option<Role>, ink: &Ink<'_>) -> String {
    let fill = match (ink.theme, fill) {
        (Theme::Print, Role::Passive) => format!("url(#{}-passives)", ink.id),
        (Theme::Print, Role::Detractor) => format!("url(#{}-detractors)", ink.id),
        (Theme::Print, Role::Below) => format!("url(#{}-below)", ink.id),
        (Theme::Print, Role::FarBelow) => format!("url(#{}-far-below)", ink.id),
        _ => ink.theme.rgb(fill).to_string(),
    };
    match edge {
        Some(edge) => format!(r#" fill="{fill}" stroke="{}""#, ink.theme.rgb(edge)),
        None => format!(r#" fill="{fill}""#),
    }
}

fn path(out: &mut String, element: &str, points: &[Point], paint: &str) {
    let places: Vec<String> = points
        .iter()
        .map(|point| format!("{},{}", number(point.x), number(point.y)))
        .collect();
    put!(out, r#"<{element} points="{}"{paint}/>"#, places.join(" "));
}

fn circle(
    out: &mut String,
    centre: Point,
    radius_pt: f64,
    fill: Role,
    edge: Option<Stroke>,
    ink: &Ink<'_>,
) {
    put!(
        out,
        r#"<circle cx="{}" cy="{}" r="{}" fill="{}"{}/>"#,
        number(centre.x),
        number(centre.y),
        number(radius_pt),
        ink.theme.rgb(fill),
        stroke(edge, ink)
    );
}

fn line(out: &mut String, from: Point, to: Point, stroke: Stroke, ink: &Ink<'_>) {
    put!(
        out,
        r#"<line x1="{}" y1="{}" x2="{}" y2="{}"{}/>"#,
        number(from.x),
        number(from.y),
        number(to.x),
        number(to.y),
        self::stroke(Some(stroke), ink)
    );
}

fn stroke(stroke: Option<Stroke>, ink: &Ink<'_>) -> String {
    let Some(stroke) = stroke else {
        return String::new();
    };
    let dash = match stroke.dash {
        Dash::Solid => String::new(),
        Dash::Dashed => format!(
            r#" stroke-dasharray="{} {}""#,
            number(stroke.width_pt * 3.5),
            number(stroke.width_pt * 2.5)
        ),
    };
    format!(
        r#" stroke="{}" stroke-width="{}"{dash}"#,
        ink.theme.rgb(stroke.role),
        number(stroke.width_pt)
    )
}

fn text(out: &mut String, text: &Text, ink: &Ink<'_>) {
    let anchor = match text.anchor {
        Anchor::Start => "",
        Anchor::Middle => r#" text-anchor="middle""#,
        Anchor::End => r#" text-anchor="end""#,
    };
    let weight = match text.weight {
        Weight::Regular => String::new(),
        Weight::SemiBold => format!(r#" font-weight="{}""#, text.weight.css()),
    };
    let width = ink.widths.map_or_else(String::new, |fonts| {
        let width = number(fonts.width(&text.text, text.weight, text.size_pt));
        format!(r#" textLength="{width}" lengthAdjust="spacingAndGlyphs""#)
    });
    let full = text.full.as_ref().map_or_else(String::new, |full| {
        format!("<title>{}</title>", escaped(full))
    });
    put!(
        out,
        r#"<text x="{}" y="{}" font-size="{}" fill="{}"{weight}{anchor}{width}>{full}{}</text>"#,
        number(text.at.x),
        number(text.at.y),
        number(text.size_pt),
        ink.theme.rgb(text.role),
        escaped(&text.text)
    );
}

fn picture(out: &mut String, area: Area, picture: &Picture) {
    put!(
        out,
        r#"<image x="{}" y="{}" width="{}" height="{}" href="{}"/>"#,
        number(area.left),
        number(area.top),
        number(area.width()),
        number(area.height()),
        data_link(picture)
    );
}

/// The picture itself, as an address.
pub fn data_link(picture: &Picture) -> String {
    let bytes = STANDARD.encode(picture.bytes());
    format!("data:{};base64,{bytes}", picture.kind().media_type())
}

/// At most two decimals, none where they are zero.
fn number(value: f64) -> String {
    let fixed = format!("{value:.2}");
    let short = fixed.trim_end_matches('0').trim_end_matches('.');
    if short == "-0" { "0" } else { short }.to_owned()
}

/// The text as XML holds it, in a document and in an attribute; characters that XML has no room for are left out.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c if is_allowed(c) => out.push(c),
            _ => {}
        }
    }
    out
}

/// XML 1.0, production 2.
const fn is_allowed(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | '\u{20}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_short_and_stable() {
        let shown = [0.0, -0.001, 12.5, 12.346, -3.0, 100.0].map(number);
        assert_eq!(shown, ["0", "0", "12.5", "12.35", "-3", "100"]);
    }

    #[test]
    fn texts_are_escaped_and_forbidden_characters_dropped() {
        assert_eq!(
            escaped("<A & \"B\">\u{0}\u{8}\u{fffe}ő净"),
            "&lt;A &amp; &quot;B&quot;&gt;ő净"
        );
    }
}
