//! The program's own table of answers: what its columns are called in every language, and how what does not fit into
//! a plain cell is written in it. An export writes them and an import knows them again, in whatever language: both
//! look here and nowhere else.

use std::collections::HashSet;

use crate::model::{CaseState, Day, Field, Language, Scale};

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
        let [english, hungarian, finnish, polish, chinese] = self.names();
        match language {
            Language::English => english,
            Language::Hungarian => hungarian,
            Language::Finnish => finnish,
            Language::Polish => polish,
            Language::Chinese => chinese,
        }
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

/// What is written after the name of a field that is called like one of the columns above.
const FIELD_MARKS: [&str; 5] = ["(field)", "(mező)", "(kenttä)", "(pole)", "（字段）"];
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

/// What stands above a field called so, whatever it holds. Where that could be taken for something else, it is marked.
pub fn field_header(name: &str, language: Language) -> String {
    let is_rated = rated_name(name).is_some();
    if is_rated || is_taken(name) || is_marked(name) {
        marked(name, language)
    } else {
        name.to_owned()
    }
}

/// What stands above a field. Behind a rating stands its scale, unless its name ends with it.
pub fn header_of_field(field: &Field, language: Language) -> String {
    let Some(scale) = field.scale() else {
        return field_header(&field.name, language);
    };
    let says_it = rated_name(&field.name).is_some_and(|(_, said)| said == scale);
    let plain = if says_it {
        field.name.clone()
    } else {
        format!("{} {}", field.name, scale_mark(scale))
    };
    if is_taken(&field.name) || is_taken(&plain) || is_marked(&field.name) {
        let name = marked(&field.name, language);
        format!("{name} {}", scale_mark(scale))
    } else {
        plain
    }
}

fn is_taken(name: &str) -> bool {
    let mut languages = Language::ALL.into_iter();
    languages.any(|language| Heading::named(name, language).is_some())
}

fn is_marked(name: &str) -> bool {
    FIELD_MARKS.iter().any(|mark| name.ends_with(mark))
}

fn marked(name: &str, language: Language) -> String {
    let mark = FIELD_MARKS.get(place(language)).copied();
    format!("{name} {}", mark.unwrap_or_default())
}

fn scale_mark(scale: Scale) -> String {
    format!("({}-{})", scale.least(), scale.most())
}

/// What is before the scale that a header ends with, and the scale.
pub fn rated_name(header: &str) -> Option<(&str, Scale)> {
    let (name, scale) = header.strip_suffix(')')?.rsplit_once(" (")?;
    let (least, most) = scale.split_once('-')?;
    let scale = Scale::new(least.parse().ok()?, most.parse().ok()?)?;
    (format!("{name} {}", scale_mark(scale)) == header && !name.is_empty()).then_some((name, scale))
}

/// The name of the field below a header of the program's own table.
pub fn field_name(header: &str) -> &str {
    let mut marked = FIELD_MARKS
        .iter()
        .filter_map(|mark| header.strip_suffix(mark));
    marked.next().map_or(header, str::trim_end)
}

pub fn yes(language: Language) -> &'static str {
    YES.get(place(language)).copied().unwrap_or_default()
}

/// Whether a cell says that something is so, in any of the languages.
pub fn says_yes(cell: &str) -> bool {
    let cell = cell.to_lowercase();
    YES.contains(&cell.as_str()) || matches!(cell.as_str(), "true" | "1" | "x")
}

pub const fn state_name(state: CaseState, language: Language) -> &'static str {
    let [english, hungarian, finnish, polish, chinese] = match state {
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
    match language {
        Language::English => english,
        Language::Hungarian => hungarian,
        Language::Finnish => finnish,
        Language::Polish => polish,
        Language::Chinese => chinese,
    }
}

/// A state by its name in any of the languages.
pub fn read_state(cell: &str) -> Option<CaseState> {
    let cell = cell.to_lowercase();
    CaseState::ALL.into_iter().find(|&state| {
        let mut names = Language::ALL.into_iter();
        names.any(|language| state_name(state, language) == cell)
    })
}

fn place(language: Language) -> usize {
    let place = Language::ALL.iter().position(|each| *each == language);
    place.unwrap_or_default()
}

/// What separates the parts of a cell that holds several.
const BETWEEN: char = ';';

/// Several names in one cell. A name that could be taken for two, or for a quoted one, is quoted.
pub fn write_list<S: AsRef<str>>(names: impl Iterator<Item = S>) -> String {
    let mut out = String::new();
    for name in names {
        let name = name.as_ref();
        if !out.is_empty() {
            out.push_str("; ");
        }
        if name.contains([',', ';', '|', '"', '\n', '\r']) || name.trim() != name {
            out.push('"');
            out.push_str(&name.replace('"', "\"\""));
            out.push('"');
        } else {
            out.push_str(name);
        }
    }
    out
}

/// The names of such a cell.
pub fn read_list(cell: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut rest = cell.trim_start();
    while !rest.is_empty() {
        let (name, after) = next_name(rest);
        if !name.is_empty() {
            names.push(name);
        }
        rest = after.trim_start();
    }
    names
}

/// The first name, and what is after the mark behind it. A quote that is not closed is a letter like any other.
fn next_name(text: &str) -> (String, &str) {
    if let Some((name, after)) = text.strip_prefix('"').and_then(quoted_name) {
        let after = after.trim_start();
        if after.is_empty() {
            return (name, "");
        }
        if let Some(after) = after.strip_prefix(BETWEEN) {
            return (name, after);
        }
    }
    let (name, after) = text.split_once(BETWEEN).unwrap_or((text, ""));
    (name.trim().to_owned(), after)
}

fn quoted_name(text: &str) -> Option<(String, &str)> {
    let mut name = String::new();
    let mut rest = text;
    loop {
        let (before, after) = rest.split_once('"')?;
        name.push_str(before);
        let Some(more) = after.strip_prefix('"') else {
            return Some((name, after));
        };
        name.push('"');
        rest = more;
    }
}

/// Something given, with its day: `Voucher (2026-11-21)`.
pub fn write_given(name: &str, day: Day) -> String {
    format!("{name} ({day})")
}

pub fn read_given(text: &str) -> Option<(&str, Day)> {
    let (name, day) = text.strip_suffix(')')?.rsplit_once('(')?;
    let name = name.trim_end();
    (!name.is_empty())
        .then(|| day.parse().ok())
        .flatten()
        .map(|day| (name, day))
}

/// Notes below each other, each begun by its day; the further lines of one are set in.
pub fn write_notes<'a>(notes: impl Iterator<Item = (Day, &'a str)>) -> String {
    let lines = notes.map(|(day, text)| format!("{day} {}", text.replace('\n', "\n  ")));
    lines.collect::<Vec<_>>().join("\n")
}

/// `None` where a line begins neither with a day nor set in.
pub fn read_notes(cell: &str) -> Option<Vec<(Day, String)>> {
    let mut notes: Vec<(Day, String)> = Vec::new();
    for line in cell.split('\n').filter(|_| !cell.is_empty()) {
        if let (Some(more), Some((_, text))) = (line.strip_prefix("  "), notes.last_mut()) {
            text.push('\n');
            text.push_str(more);
        } else {
            let (day, text) = line.split_once(' ')?;
            notes.push((day.parse().ok()?, text.to_owned()));
        }
    }
    Some(notes)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::model::FieldKind;

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

    #[test]
    fn a_field_called_like_a_column_is_told_from_it_in_every_language() {
        for language in Language::ALL {
            for name in [
                "Date",
                "日期",
                "date",
                "Okok",
                "x (field)",
                "Branch",
                "x（字段）",
            ] {
                let header = field_header(name, language);
                assert_eq!(field_name(&header), name, "{language:?}");
                assert_eq!(heading_of(&header, language), None, "{header}");
            }
        }
    }

    #[test]
    fn a_rating_says_its_scale_and_is_told_from_what_is_called_so() {
        let field = |name: &str, kind: FieldKind| Field {
            id: crate::model::FieldId::FIRST,
            name: name.to_owned(),
            kind,
            role: None,
            kept: crate::model::Kept::default(),
        };
        for language in Language::ALL {
            let header = |name: &str, kind| header_of_field(&field(name, kind), language);
            let rating = |name: &str, scale| header(name, FieldKind::Rating(scale));
            assert_eq!(rating("Ease", Scale::EFFORT), "Ease (1-7)");
            assert_eq!(rating("Ease (1-7)", Scale::EFFORT), "Ease (1-7)");
            assert_eq!(rating("Ease (1-7)", Scale::WIDEST), "Ease (1-7) (0-10)");
            assert_eq!(
                rated_name("Ease (1-7) (0-10)"),
                Some(("Ease (1-7)", Scale::WIDEST))
            );
            for name in ["Score", "Score (0-10)", "Date", "Ease (field)", "Pontszám"] {
                let said = rating(name, Scale::WIDEST);
                assert_eq!(heading_of(&said, language), None, "{said}");
                let (short, scale) = rated_name(&said).unwrap();
                assert_eq!((field_name(short), scale), (name, Scale::WIDEST), "{said}");
            }
            let text = header("Ease (1-7)", FieldKind::Text);
            assert_eq!((rated_name(&text), field_name(&text)), (None, "Ease (1-7)"));
        }
        for none in [
            "Ease",
            "(1-7)",
            "Ease (7-1)",
            "Ease (01-7)",
            "Ease (1-70)",
            "Ease(1-7)",
        ] {
            assert_eq!(rated_name(none), None, "{none}");
        }
    }

    proptest! {
        #[test]
        fn lists_read_as_they_were_written(names in prop::collection::vec("[a-c,;|\" é\n]{1,6}", 0..5)) {
            let cell = write_list(names.iter());
            prop_assert_eq!(read_list(&cell), names);
        }

        #[test]
        fn notes_read_as_they_were_written(texts in prop::collection::vec("[a \n0-9-]{1,12}", 0..4)) {
            let day: Day = "2026-11-21".parse().unwrap();
            let cell = write_notes(texts.iter().map(|text| (day, text.as_str())));
            let expected: Vec<_> = texts.into_iter().map(|text| (day, text)).collect();
            prop_assert_eq!(read_notes(&cell), Some(expected));
        }

        #[test]
        fn what_was_given_reads_as_it_was_written(name in "[a-c()]{0,5}[a-c)]") {
            let day: Day = "2026-11-21".parse().unwrap();
            let written = write_given(&name, day);
            prop_assert_eq!(read_given(&written), Some((name.as_str(), day)));
        }
    }
}
