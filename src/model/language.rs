//! The languages the program speaks and a survey can be held in.

use std::str::FromStr;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Language {
    #[default]
    English,
    Hungarian,
    Finnish,
    Polish,
    Chinese,
}

/// The tag names no language that the program speaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownLanguage(pub String);

impl Language {
    pub const ALL: [Self; 5] = [
        Self::English,
        Self::Hungarian,
        Self::Finnish,
        Self::Polish,
        Self::Chinese,
    ];

    /// The BCP 47 tag, as in file names and the project file.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Hungarian => "hu",
            Self::Finnish => "fi",
            Self::Polish => "pl",
            Self::Chinese => "zh-CN",
        }
    }

    /// The language's name in itself, so that it can be found by somebody who reads no other.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Hungarian => "Magyar",
            Self::Finnish => "Suomi",
            Self::Polish => "Polski",
            Self::Chinese => "简体中文",
        }
    }
}

impl FromStr for Language {
    type Err = UnknownLanguage;

    /// Takes a BCP 47 tag or a POSIX locale: `hu`, `hu-HU`, `hu_HU.UTF-8`, `zh-Hans-CN`.
    fn from_str(tag: &str) -> Result<Self, UnknownLanguage> {
        let first = tag.split(['-', '_', '.', '@']).next().unwrap_or_default();
        Self::ALL
            .into_iter()
            .find(|language| {
                let own = language.tag().split('-').next().unwrap_or_default();
                own.eq_ignore_ascii_case(first)
            })
            .ok_or_else(|| UnknownLanguage(tag.to_owned()))
    }
}
