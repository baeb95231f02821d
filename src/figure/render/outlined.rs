//! A scene as SVG whose texts are outlines: it looks the same where the fonts are not. Title and description stay, for
//! screen readers.

use resvg::usvg;

use super::png::parsing;
use super::svg::{about, escaped};
use super::{Meta, RenderError, svg};
use crate::figure::scene::Scene;
use crate::figure::theme::Theme;

/// The scene as a complete SVG document without texts.
///
/// # Errors
/// When the scene holds something that cannot be drawn.
pub fn outlined(scene: &Scene, theme: Theme, meta: &Meta<'_>) -> Result<String, RenderError> {
    let document = svg(scene, theme, meta);
    let tree = usvg::Tree::from_str(&document, &parsing(scene))
        .map_err(|error| RenderError::Drawing(error.to_string()))?;
    let options = usvg::WriteOptions {
        id_prefix: Some(format!("{}-", meta.id)),
        preserve_text: false,
        coordinates_precision: 2,
        transforms_precision: 4,
        ..usvg::WriteOptions::default()
    };
    Ok(with_meta(&tree.to_string(&options), meta))
}

/// What was said of the picture is lost on the way, and put in again.
fn with_meta(drawn: &str, meta: &Meta<'_>) -> String {
    let Some(rest) = drawn.strip_prefix("<svg") else {
        return drawn.to_owned();
    };
    let Some((attributes, content)) = rest.split_once('>') else {
        return drawn.to_owned();
    };
    let (id, tag) = (escaped(meta.id), meta.language.tag());
    format!(
        "<svg role=\"img\" aria-labelledby=\"{id}-title {id}-desc\" xml:lang=\"{tag}\"{attributes}>\n{}{}",
        about(meta),
        content.trim_start_matches('\n')
    )
}
