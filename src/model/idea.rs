//! Ideas drawn from what was answered, and how far each has come.

use super::{Day, IdeaId, Kept, ResponseId};

/// Something that could be done, with the answers it was drawn from.
#[derive(Clone, Debug, PartialEq)]
pub struct Idea {
    pub id: IdeaId,
    /// What it is.
    pub text: String,
    /// Those behind it, each once, in the order they came. An answer that was deleted stays named: an undo brings it
    /// back.
    pub answers: Vec<ResponseId>,
    pub state: IdeaState,
    /// On which it was written down.
    pub noted: Day,
    /// From which it has been in its state.
    pub since: Day,
    pub kept: Kept,
}

/// How far an idea has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum IdeaState {
    #[default]
    Noted,
    Chosen,
    Done,
    /// Those who asked for it know that it was done.
    Told,
}

impl IdeaState {
    pub const ALL: [Self; 4] = [Self::Noted, Self::Chosen, Self::Done, Self::Told];
}

impl Idea {
    /// In another state from `on`.
    #[must_use]
    pub fn moved_to(self, state: IdeaState, on: Day) -> Self {
        if state == self.state {
            return self;
        }
        Self {
            state,
            since: on,
            ..self
        }
    }

    /// Backed by one more answer, if it is not yet.
    pub fn add_answer(&mut self, answer: ResponseId) {
        if !self.answers.contains(&answer) {
            self.answers.push(answer);
        }
    }
}
