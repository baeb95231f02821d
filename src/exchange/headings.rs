//! The program's own table of answers: what its columns are called in every language, and how what does not fit into
//! a plain cell is written in it. An export writes them and an import knows them again, in whatever language: both
//! look here and nowhere else.

mod cells;
mod fields;

use std::collections::HashSet;

use crate::model::{CaseState, Language};
pub use cells::{read_given, read_list, read_notes, write_given, write_list, write_notes};
pub use fields::{field_header, field_name, header_of_field, rated_name};

/// A column of the program's own table. Fields stand beside these under their own names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Heading {
    Id,
    Date,
    Score,
    Comment,
    Reasons,
    Customer,
    Contact,
    /// Whether the answer is set aside.
    Aside,
    /// How far its case has come.
    State,
    Owner,
    Due,
    Contacted,
    Closed,
    Given,
    Notes,
}

impl Heading {
    /// In the order of an export. Fields stand after the contact.
    pub const ALL: [Self; 15] = [
        Self::Id,
        Self::Date,
        Self::Score,
        Self::Comment,
        Self::Reasons,
        Self::Customer,
        Self::Contact,
        Self::Aside,
        Self::State,
        Self::Owner,
        Self::Due,
        Self::Contacted,
        Self::Closed,
        Self::Given,
        Self::Notes,
    ];

    /// Whether it says what became of an answer.
    pub const fn is_of_case(self) -> bool {
        matches!(
            self,
            Self::State
                | Self::Owner
                | Self::Due
                | Self::Contacted
                | Self::Closed
                | Self::Given
                | Self::Notes
        )
    }

    pub const fn of(self, language: Language) -> &'static str {
        in_language(self.names(), language)
    }

    /// In the order of [`Language::ALL`].
    const fn names(self) -> [&'static str; 5] {
        match self {
            Self::Id => [
                "Answer ID",
                "Válasz azonosítója",
                "Vastauksen tunnus",
                "ID odpowiedzi",
                "回答编号",
            ],
            Self::Date => ["Date", "Dátum", "Päivämäärä", "Data", "日期"],
            Self::Score => [
                "Score (0-10)",
                "Pontszám (0-10)",
                "Arvosana (0-10)",
                "Ocena (0-10)",
                "评分 (0-10)",
            ],
            Self::Comment => ["Comment", "Megjegyzés", "Kommentti", "Komentarz", "评论"],
            Self::Reasons => ["Reasons", "Okok", "Syyt", "Powody", "原因"],
            Self::Customer => ["Customer", "Ügyfél", "Asiakas", "Klient", "客户"],
            Self::Contact => [
                "Contact",
                "Elérhetőség",
                "Yhteystieto",
                "Kontakt",
                "联系方式",
            ],
            Self::Aside => [
                "Set aside",
                "Félretéve",
                "Syrjässä",
                "Odłożona na bok",
                "已搁置",
            ],
            Self::State => [
                "Follow-up state",
                "Utánkövetés állapota",
                "Jälkihoidon tila",
                "Stan sprawy",
                "跟进状态",
            ],
            Self::Owner => [
                "Follow-up by",
                "Utánkövetés felelőse",
                "Jälkihoidon vastuuhenkilö",
                "Prowadzi",
                "跟进人",
            ],
            Self::Due => ["Due", "Határidő", "Määräpäivä", "Termin", "截止日期"],
            Self::Contacted => [
                "Contacted on",
                "Megkeresve",
                "Yhteys otettu",
                "Data kontaktu",
                "联系日期",
            ],
            Self::Closed => [
                "Closed on",
                "Lezárva",
                "Suljettu",
                "Data zamknięcia",
                "结束日期",
            ],
            Self::Given => ["Given", "Amit kapott", "Annettu", "Przekazano", "已赠送"],
            Self::Notes => [
                "Follow-up notes",
                "Utánkövetési jegyzetek",
                "Jälkihoidon muistiinpanot",
                "Notatki do sprawy",
                "跟进记录",
            ],
        }
    }

    fn named(header: &str, language: Language) -> Option<Self> {
        let same = |each: &Self| each.of(language).eq_ignore_ascii_case(header);
        Self::ALL.into_iter().find(same)
    }
}

/// The name in that language of names in the order of [`Language::ALL`].
const fn in_language(names: [&'static str; 5], language: Language) -> &'static str {
    let [english, hungarian, finnish, polish, chinese] = names;
    match language {
        Language::English => english,
        Language::Hungarian => hungarian,
        Language::Finnish => finnish,
        Language::Polish => polish,
        Language::Chinese => chinese,
    }
}

const YES: [&str; 5] = ["yes", "igen", "kyllä", "tak", "是"];

/// The language of a table that the program wrote itself; `None` for any other.
pub fn own_language<'a>(headers: impl Iterator<Item = &'a str>) -> Option<Language> {
    let headers: HashSet<&str> = headers.collect();
    let has = |wanted: &str| headers.contains(wanted);
    Language::ALL
        .into_iter()
        .find(|&language| has(Heading::Id.of(language)) && has(Heading::Score.of(language)))
}

/// What a column of the program's own table is; `None` for a field.
pub fn heading_of(header: &str, language: Language) -> Option<Heading> {
    Heading::named(header, language)
}

pub const fn yes(language: Language) -> &'static str {
    in_language(YES, language)
}

/// What a field is called that is made of lines above rows where these do not say it, in the order of
/// [`Language::ALL`].
pub const SECTIONS: [&str; 5] = ["Section", "Szakasz", "Osio", "Sekcja", "分区"];

pub const fn sections_name(language: Language) -> &'static str {
    in_language(SECTIONS, language)
}

/// Whether a cell says that something is so, in any of the languages.
pub fn says_yes(cell: &str) -> bool {
    let cell = cell.to_lowercase();
    YES.contains(&cell.as_str()) || matches!(cell.as_str(), "true" | "1" | "x")
}

pub const fn state_name(state: CaseState, language: Language) -> &'static str {
    let names = match state {
        CaseState::Open => ["open", "nyitott", "avoin", "otwarta", "未处理"],
        CaseState::Contacted => [
            "contacted",
            "megkeresve",
            "yhteys otettu",
            "po kontakcie",
            "已联系",
        ],
        CaseState::Resolved => ["resolved", "megoldva", "ratkaistu", "rozwiązana", "已解决"],
        CaseState::WontDo => [
            "will not do",
            "nem lesz",
            "ei tehdä",
            "bez działania",
            "不处理",
        ],
    };
    in_language(names, language)
}

/// A state by its name in any of the languages.
pub fn read_state(cell: &str) -> Option<CaseState> {
    let cell = cell.to_lowercase();
    CaseState::ALL.into_iter().find(|&state| {
        let mut names = Language::ALL.into_iter();
        names.any(|language| state_name(state, language) == cell)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_columns_have_the_same_name_in_a_language() {
        for language in Language::ALL {
            let names: HashSet<_> = Heading::ALL.iter().map(|each| each.of(language)).collect();
            assert_eq!(names.len(), Heading::ALL.len(), "{language:?}");
            let states: HashSet<_> = CaseState::ALL
                .iter()
                .map(|each| state_name(*each, language))
                .collect();
            assert_eq!(states.len(), CaseState::ALL.len(), "{language:?}");
        }
    }

    #[test]
    fn an_own_table_is_known_in_every_language() {
        for language in Language::ALL {
            let headers = Heading::ALL.map(|each| each.of(language));
            assert_eq!(own_language(headers.into_iter()), Some(language));
            for heading in Heading::ALL {
                assert_eq!(heading_of(heading.of(language), language), Some(heading));
            }
            for state in CaseState::ALL {
                assert_eq!(read_state(state_name(state, language)), Some(state));
            }
            assert!(says_yes(yes(language)));
        }
        assert_eq!(own_language(["Score", "Comment"].into_iter()), None);
    }
}
