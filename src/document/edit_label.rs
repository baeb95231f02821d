//! What a step of the history is called.

/// What a change was, for "Undo: delete 3 answers". Translated at the edge; a number is how many answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EditLabel {
    AddResponse,
    CorrectResponse,
    DeleteResponses(usize),
    ChangeResponses(usize),
    SetAside(usize),
    CountAgain(usize),
    AddChoice,
    AddReason,
    EditReasons,
    EditFields,
    EditSurvey,
    /// How answers are counted.
    EditScoring,
    EditCustomer,
    EditGoals,
    EditBands,
    EditBenchmarks,
    EditBusinessFigures,
    EditSelfCheck,
    ImportResponses(usize),
    /// What the journal held when the project was opened.
    RecoverResponses(usize),
    /// What was changed here, into the file as another program left it.
    Merge,
}
