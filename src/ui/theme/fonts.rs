//! The bundled fonts and the families they are asked for by.

use std::sync::Arc;

use eframe::egui::{FontData, FontDefinitions, FontFamily};

use crate::figure::fonts::{INTER_REGULAR, INTER_SEMI_BOLD, NOTO_SANS_SC};

pub(super) fn medium() -> FontFamily {
    FontFamily::Name("medium".into())
}

pub(super) fn semibold() -> FontFamily {
    FontFamily::Name("semibold".into())
}

/// For a number that stands alone, which has no letters beside it to be bolder than.
pub(super) fn figures() -> FontFamily {
    FontFamily::Name("figures".into())
}

pub(in crate::ui) fn icon_family() -> FontFamily {
    FontFamily::Name("icons".into())
}

/// With one weight for all texts where the language has only one: Latin letters among Chinese are no bolder than it is.
pub(super) fn bundled(has_one_weight: bool) -> FontDefinitions {
    let of_weight = |name| if has_one_weight { "inter" } else { name };
    let mut fonts = FontDefinitions::empty();
    let bundled: [(&str, &'static [u8]); 5] = [
        ("inter", INTER_REGULAR),
        (
            "inter-medium",
            include_bytes!("../../../assets/fonts/Inter-Medium.ttf"),
        ),
        ("inter-semibold", INTER_SEMI_BOLD),
        ("chinese", NOTO_SANS_SC),
        (
            "lucide",
            include_bytes!("../../../assets/icons/lucide-subset.ttf"),
        ),
    ];
    for (name, bytes) in bundled {
        let data = Arc::new(FontData::from_static(bytes));
        fonts.font_data.insert(name.to_owned(), data);
    }
    // What these have not, such as the faces that people put into comments, the system's fonts have.
    // Buttons alone are of medium weight; letters that none of them has come from the text's own font.
    for (family, first) in [
        (FontFamily::Proportional, "inter"),
        (FontFamily::Monospace, "inter"),
        (medium(), of_weight("inter-medium")),
        (semibold(), of_weight("inter-semibold")),
        (figures(), "inter-semibold"),
        (icon_family(), "lucide"),
    ] {
        let others = ["inter", "chinese"].into_iter();
        let chain = std::iter::once(first).chain(others.filter(|other| *other != first));
        fonts
            .families
            .insert(family, chain.map(str::to_owned).collect());
    }
    fonts
}
