//! What each column of a table is: proposed by [`super::propose()`], changed by whoever knows better.

use super::DateOrder;
use crate::exchange::Heading;
use crate::model::Day;

/// What a column is read as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ColumnUse {
    Score,
    /// Several columns may be comments; they stand one under the other.
    Comment,
    Date,
    Customer,
    /// Phone or e-mail.
    Contact,
    /// Several in one cell, between `,`, `;` or `|`.
    Reasons,
    /// A field with choices.
    Choice,
    /// A field of which an answer may have several choices, in one cell as reasons are.
    Several,
    /// A field of free text.
    Text,
    /// A field with a rating; the scale follows from the numbers.
    Rating,
    /// What names an answer, and, of the program's own table, what became of it.
    Own(Heading),
    LeftOut,
}

impl ColumnUse {
    /// What a person can choose for any column, with its word for programs.
    pub const WORDS: [(&str, Self); 12] = [
        ("left-out", Self::LeftOut),
        ("score", Self::Score),
        ("comment", Self::Comment),
        ("date", Self::Date),
        ("customer", Self::Customer),
        ("contact", Self::Contact),
        ("reasons", Self::Reasons),
        ("choice", Self::Choice),
        ("several", Self::Several),
        ("text", Self::Text),
        ("rating", Self::Rating),
        ("id", Self::Own(Heading::Id)),
    ];

    /// The word for programs; `None` for what nobody can choose.
    pub fn word(self) -> Option<&'static str> {
        let found = Self::WORDS.iter().find(|(_, each)| *each == self);
        found.map(|(word, _)| *word)
    }

    pub fn of_word(word: &str) -> Option<Self> {
        let found = Self::WORDS.iter().find(|(each, _)| *each == word);
        found.map(|(_, each)| *each)
    }

    /// What a column of the program's own table is.
    pub(super) const fn of_heading(heading: Heading) -> Self {
        match heading {
            Heading::Date => Self::Date,
            Heading::Score => Self::Score,
            Heading::Comment => Self::Comment,
            Heading::Reasons => Self::Reasons,
            Heading::Customer => Self::Customer,
            Heading::Contact => Self::Contact,
            other => Self::Own(other),
        }
    }

    /// Whether it becomes a field of the project's own.
    pub(super) const fn is_field(self) -> bool {
        matches!(
            self,
            Self::Choice | Self::Several | Self::Text | Self::Rating
        )
    }

    /// Whether no two columns can be this.
    const fn is_single(self) -> bool {
        matches!(
            self,
            Self::Score
                | Self::Date
                | Self::Customer
                | Self::Contact
                | Self::Reasons
                | Self::Own(_)
        )
    }
}

/// Which column holds the score, and how sure that is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ScoreGuess {
    Sure(usize),
    /// Any of these could; somebody has to say.
    InDoubt(Vec<usize>),
    None(NoScore),
}

impl ScoreGuess {
    /// Whether there may be scores, of few or low answers too.
    pub(super) const fn may_be_any(&self) -> bool {
        !matches!(
            self,
            Self::None(
                NoScore::NoSuchColumn
                    | NoScore::ReadyMade(_)
                    | NoScore::Counts(_)
                    | NoScore::Totals
            )
        )
    }
}

/// Why no column holds the score.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoScore {
    /// No column of whole numbers from 0 to 10.
    NoSuchColumn,
    /// The column asks for a rating, but no answer is above 5.
    OtherScale(usize),
    /// The column holds ready-made scores, such as a figure a month, not answers.
    ReadyMade(usize),
    /// The column asks for something else, such as how content somebody was, or on a scale of its own.
    OtherMeasure(usize),
    /// The column says how many people gave each answer.
    Counts(usize),
    /// The rows are totals: how many promoters, passives and detractors there were.
    Totals,
}

/// What becomes of a row that is among the answers already.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Duplicates {
    /// It is left out.
    #[default]
    Skip,
    /// What it says takes the place of what the answer says. Empty cells change nothing.
    Update,
    /// It becomes another answer.
    Keep,
}

impl Duplicates {
    /// Each with its word for programs.
    pub fn word(self) -> &'static str {
        let found = Self::WORDS.iter().find(|(_, each)| *each == self);
        found.map_or("", |(word, _)| word)
    }

    pub const WORDS: [(&str, Self); 3] = [
        ("skip", Self::Skip),
        ("update", Self::Update),
        ("keep", Self::Keep),
    ];
}

/// What each column is, and how its cells are read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mapping {
    uses: Vec<ColumnUse>,
    pub score: ScoreGuess,
    pub date_order: DateOrder,
    pub duplicates: Duplicates,
    /// A day after this one is remarked upon; `None` where nobody knows what day it is.
    pub latest_day: Option<Day>,
}

impl Mapping {
    pub(super) fn new(uses: Vec<ColumnUse>, score: ScoreGuess, date_order: DateOrder) -> Self {
        Self {
            uses,
            score,
            date_order,
            duplicates: Duplicates::default(),
            latest_day: None,
        }
    }

    /// As somebody chose for another table of the same columns; `false` where there are more or fewer, and nothing is
    /// changed.
    pub fn choose_all(&mut self, uses: &[ColumnUse]) -> bool {
        let fits = uses.len() == self.uses.len();
        if fits {
            self.uses = uses.to_vec();
            if let Some(column) = self.column_of(ColumnUse::Score) {
                self.score = ScoreGuess::Sure(column);
            }
        }
        fits
    }

    /// By column.
    pub fn uses(&self) -> &[ColumnUse] {
        &self.uses
    }

    /// The columns read as that, in their order.
    pub fn columns_of(&self, wanted: ColumnUse) -> impl Iterator<Item = usize> {
        let uses = self.uses.iter().enumerate();
        uses.filter(move |(_, each)| **each == wanted)
            .map(|(column, _)| column)
    }

    /// The one column read as that, of the uses that only one column can have.
    pub fn column_of(&self, wanted: ColumnUse) -> Option<usize> {
        self.columns_of(wanted).next()
    }

    /// Reads a column as something else. Where only one column can be that, the one that was it is left out. A
    /// column that is not there changes nothing.
    pub fn choose(&mut self, column: usize, chosen: ColumnUse) {
        if column >= self.uses.len() {
            return;
        }
        let earlier = self.column_of(chosen).filter(|_| chosen.is_single());
        for (at, each) in self.uses.iter_mut().enumerate() {
            if at == column {
                *each = chosen;
            } else if Some(at) == earlier {
                *each = ColumnUse::LeftOut;
            }
        }
        if chosen == ColumnUse::Score {
            self.score = ScoreGuess::Sure(column);
        }
    }
}
