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
    /// The PIN and the languages of counter mode.
    EditCounter,
    /// How answers are counted.
    EditScoring,
    EditCustomer,
    EditRounds,
    /// Two customers, who were one person.
    OneCustomer,
    /// Two customers, who are two people.
    TwoCustomers,
    /// What customers did.
    EditDeeds,
    EditIdeas,
    /// What became of an answer.
    EditCase,
    /// How answers are followed up, and by whom.
    EditFollowUp,
    /// What is to be done so that others answer better.
    EditMeasures,
    EditGoals,
    EditBands,
    EditBenchmarks,
    EditBusinessFigures,
    EditSelfCheck,
    /// The sections of the report and how it and the cards are printed.
    EditReport,
    /// The logo and the colour of the business.
    EditBrand,
    /// Which comments may be quoted, and which the report has.
    EditQuotes,
    EditEvents,
    /// How a chart looks.
    EditChart,
    ImportResponses(usize),
    /// What the journal held when the project was opened.
    RecoverResponses(usize),
    /// What was changed here, into the file as another program left it.
    Merge,
}
