//! What each column of a table is: proposed by [`super::propose()`], changed by whoever knows better.

use super::DateOrder;

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
    LeftOut,
}

impl ColumnUse {
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
            Self::Score | Self::Date | Self::Customer | Self::Contact | Self::Reasons
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

/// Why no column holds the score.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoScore {
    /// No column of whole numbers from 0 to 10.
    NoSuchColumn,
    /// The column asks for a rating, but no answer is above 5.
    OtherScale(usize),
    /// The column holds ready-made scores, such as a figure a month, not answers.
    ReadyMade(usize),
    /// The rows are totals: how many promoters, passives and detractors there were.
    Totals,
}

/// What each column is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mapping {
    uses: Vec<ColumnUse>,
    pub score: ScoreGuess,
    pub date_order: DateOrder,
}

impl Mapping {
    pub(super) fn new(uses: Vec<ColumnUse>, score: ScoreGuess, date_order: DateOrder) -> Self {
        Self {
            uses,
            score,
            date_order,
        }
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
