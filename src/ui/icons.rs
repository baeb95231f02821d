//! The one set of icons, drawn as letters of a bundled font (Lucide). The code points are those of
//! `assets/icons/codepoints.txt`; a test compares.

use eframe::egui::{FontId, RichText};

use super::theme::icon_family;

macro_rules! icons {
    ($($icon:ident = $name:literal $code:literal,)*) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Icon {
            $($icon,)*
        }

        impl Icon {
            pub const ALL: &[Self] = &[$(Self::$icon,)*];

            /// The icon's name in its set.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$icon => $name,)*
                }
            }

            pub const fn letter(self) -> char {
                match self {
                    $(Self::$icon => $code,)*
                }
            }
        }
    };
}

icons! {
    Home = "house" '\u{e0f5}',
    Plus = "plus" '\u{e13d}',
    List = "list" '\u{e106}',
    Gauge = "gauge" '\u{e1bf}',
    Chart = "chart-column" '\u{e2a3}',
    Message = "message-square" '\u{e117}',
    Report = "file-text" '\u{e0cc}',
    Settings = "settings" '\u{e154}',
    Undo = "undo-2" '\u{e2a1}',
    Redo = "redo-2" '\u{e2a0}',
    Edit = "pencil" '\u{e1f9}',
    Aside = "minus" '\u{e11c}',
    Close = "x" '\u{e1b2}',
    Check = "check" '\u{e06c}',
    Down = "chevron-down" '\u{e06d}',
    Up = "chevron-up" '\u{e070}',
    Right = "chevron-right" '\u{e06f}',
    Search = "search" '\u{e151}',
    Filter = "filter" '\u{e0dc}',
    Pin = "pin" '\u{e259}',
    Remove = "trash-2" '\u{e18e}',
    Open = "folder-open" '\u{e247}',
    New = "file-plus" '\u{e0c9}',
    File = "file" '\u{e0c0}',
    Export = "download" '\u{e0b2}',
    Import = "upload" '\u{e19e}',
    Copy = "copy" '\u{e09e}',
    Info = "info" '\u{e0f9}',
    Warning = "triangle-alert" '\u{e193}',
    Error = "circle-alert" '\u{e077}',
    Calendar = "calendar" '\u{e063}',
    Clock = "clock" '\u{e087}',
    Sample = "sparkles" '\u{e412}',
    Checked = "square-check" '\u{e559}',
    Unchecked = "square" '\u{e167}',
    Trend = "chart-line" '\u{e2a5}',
    Bars = "chart-bar" '\u{e2a2}',
    Target = "target" '\u{e180}',
    Lock = "lock" '\u{e10b}',
    Ascending = "arrow-up" '\u{e04a}',
    Descending = "arrow-down" '\u{e042}',
    Columns = "columns-3" '\u{e099}',
    Picture = "image" '\u{e0f6}',
    Table = "table" '\u{e17d}',
    More = "ellipsis" '\u{e0b6}',
}

impl Icon {
    /// The icon as text, for atoms and labels.
    pub fn text(self, size_pt: f32) -> RichText {
        RichText::new(self.letter()).font(self.font(size_pt))
    }

    pub fn font(self, size_pt: f32) -> FontId {
        FontId::new(size_pt, icon_family())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_icon_has_the_code_point_of_the_bundled_font() {
        let listed = include_str!("../../assets/icons/codepoints.txt");
        for icon in Icon::ALL {
            let line = format!("{}\tU+{:04X}", icon.name(), u32::from(icon.letter()));
            assert!(listed.lines().any(|each| each == line), "{line}");
        }
    }
}
