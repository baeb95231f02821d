//! What is printed of a project, and how: the sections of the report in their order, the paper, the cards, and what the
//! business looks like.

use std::fmt;
use std::str::FromStr;

use super::{FieldId, Kept, Picture};

/// How the report and the cards are made.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Report {
    /// In the order of the report, each once. Sections that are not among them stand after these, hidden or not as
    /// they are in a new project.
    pub sections: Vec<Chosen>,
    pub paper: Paper,
    /// Whether comments have the names of those who made them.
    pub with_names: bool,
    /// What the segments are told apart by; the field may be gone.
    pub by: Option<FieldId>,
    /// Whether somebody has looked that no chosen comment gives an employee away.
    pub comments_looked_at: bool,
    pub cards: Cards,
    pub kept: Kept,
}

/// A section, in the report or left out of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Chosen {
    pub section: Section,
    pub shown: bool,
    pub kept: Kept,
}

/// What a report can hold.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Section {
    /// The score with its sentence and the groups.
    Score,
    Change,
    Goal,
    Segments,
    Reasons,
    /// Those chosen of what customers let be quoted.
    Comments,
    FollowUp,
    Method,
    /// Another chart, by its name for programs.
    Chart(String),
}

/// It is no section.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoSection;

const CHART: &str = "chart:";

impl fmt::Display for Section {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = match self {
            Self::Score => "score",
            Self::Change => "change",
            Self::Goal => "goal",
            Self::Segments => "segments",
            Self::Reasons => "reasons",
            Self::Comments => "comments",
            Self::FollowUp => "follow_up",
            Self::Method => "method",
            Self::Chart(name) => return write!(f, "{CHART}{name}"),
        };
        f.write_str(word)
    }
}

impl FromStr for Section {
    type Err = NoSection;

    fn from_str(word: &str) -> Result<Self, NoSection> {
        let plain = [
            Self::Score,
            Self::Change,
            Self::Goal,
            Self::Segments,
            Self::Reasons,
            Self::Comments,
            Self::FollowUp,
            Self::Method,
        ];
        let found = plain.into_iter().find(|each| each.to_string() == word);
        let chart = || word.strip_prefix(CHART).filter(|name| !name.is_empty());
        found
            .or_else(|| chart().map(|name| Self::Chart(name.to_owned())))
            .ok_or(NoSection)
    }
}

/// The size of a sheet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Paper {
    #[default]
    A4,
    Letter,
}

impl Paper {
    pub const ALL: [Self; 2] = [Self::A4, Self::Letter];

    /// Width and height, upright.
    pub const fn size_pt(self) -> (f64, f64) {
        match self {
            Self::A4 => (595.275_6, 841.889_8),
            Self::Letter => (612.0, 792.0),
        }
    }
}

/// Cards to hand out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cards {
    pub per_sheet: CardsPerSheet,
    /// What else is to be read on each.
    pub text: String,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum CardsPerSheet {
    #[default]
    Four,
    Eight,
}

impl CardsPerSheet {
    pub const ALL: [Self; 2] = [Self::Four, Self::Eight];

    pub const fn count(self) -> u8 {
        match self {
            Self::Four => 4,
            Self::Eight => 8,
        }
    }
}

/// What the business looks like.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Brand {
    pub logo: Option<Picture>,
    /// As the business has it; where it is too pale to be read, a darker shade of it is.
    pub accent: Option<Colour>,
    pub kept: Kept,
}

/// sRGB: red, green, blue. Written `#2f5da8`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Colour(pub u8, pub u8, pub u8);

/// It is no colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoColour;

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }
}

impl FromStr for Colour {
    type Err = NoColour;

    fn from_str(text: &str) -> Result<Self, NoColour> {
        let digits = text.trim().trim_start_matches('#');
        let is_hex = digits.len() == 6 && digits.bytes().all(|each| each.is_ascii_hexdigit());
        let number = u32::from_str_radix(digits, 16).map_err(|_| NoColour)?;
        let [_, red, green, blue] = number.to_be_bytes();
        is_hex.then_some(Self(red, green, blue)).ok_or(NoColour)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sections_are_read_back_from_their_words() {
        let chart = Section::Chart("trend".to_owned());
        for section in [Section::Score, Section::FollowUp, Section::Method, chart] {
            assert_eq!(section.to_string().parse(), Ok(section));
        }
        for word in ["", "chart:", "pie"] {
            assert_eq!(word.parse::<Section>(), Err(NoSection), "{word}");
        }
    }

    #[test]
    fn colours_are_read_back_and_others_refused() {
        assert_eq!(" 2F5DA8 ".parse(), Ok(Colour(0x2f, 0x5d, 0xa8)));
        assert_eq!(Colour(0x2f, 0x5d, 0xa8).to_string(), "#2f5da8");
        for text in ["", "#fff", "#12345g", "+12345", "#1234567", "red"] {
            assert_eq!(text.parse::<Colour>(), Err(NoColour), "{text}");
        }
    }
}
