//! One answer, on its own: as it is typed, recorded, and put back by undo.

use serde_json::{Map, Value};

use super::{Case, ChoiceId, CustomerId, Day, FieldId, ReasonId, ResponseId, Score};

/// What a file said that this version does not understand: kept, and written back. Empty nearly always.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Kept(Option<Box<Map<String, Value>>>);

impl Kept {
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    pub fn iter(&self) -> impl Iterator<Item = (&String, &Value)> {
        self.0.iter().flat_map(|map| map.iter())
    }
}

impl From<Map<String, Value>> for Kept {
    fn from(map: Map<String, Value>) -> Self {
        Self((!map.is_empty()).then(|| Box::new(map)))
    }
}

/// One answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Response {
    pub id: ResponseId,
    pub day: Option<Day>,
    /// `None` is a blank: an answer that holds no score.
    pub score: Option<Score>,
    /// Set aside: it stays, and counts in no number.
    pub aside: bool,
    pub comment: String,
    /// In ascending order, each once.
    pub reasons: Vec<ReasonId>,
    pub customer: Option<CustomerId>,
    /// In ascending order of field, each once; a field without a value is left out.
    pub values: Vec<(FieldId, FieldValue)>,
    /// What became of it, where anything did. Few answers have one, so that it is kept apart.
    pub case: Option<Box<Case>>,
    pub kept: Kept,
}

/// What an answer holds in a field.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum FieldValue {
    Choice(ChoiceId),
    /// In ascending order, each once; never empty.
    Several(Vec<ChoiceId>),
    /// Never empty.
    Text(String),
    /// Within the field's scale.
    Rating(u8),
}

/// A [`FieldValue`] read in place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValueRef<'a> {
    Choice(ChoiceId),
    Several(&'a [ChoiceId]),
    Text(&'a str),
    Rating(u8),
}

impl From<ValueRef<'_>> for FieldValue {
    fn from(value: ValueRef<'_>) -> Self {
        match value {
            ValueRef::Choice(id) => Self::Choice(id),
            ValueRef::Several(ids) => Self::Several(ids.to_vec()),
            ValueRef::Text(text) => Self::Text(text.to_owned()),
            ValueRef::Rating(value) => Self::Rating(value),
        }
    }
}

impl FieldValue {
    pub fn as_ref(&self) -> ValueRef<'_> {
        match self {
            Self::Choice(id) => ValueRef::Choice(*id),
            Self::Several(ids) => ValueRef::Several(ids),
            Self::Text(text) => ValueRef::Text(text),
            Self::Rating(value) => ValueRef::Rating(*value),
        }
    }

    /// Several choices, sorted and each once; `None` of none.
    pub fn several(mut choices: Vec<ChoiceId>) -> Option<Self> {
        choices.sort_unstable();
        choices.dedup();
        (!choices.is_empty()).then_some(Self::Several(choices))
    }
}

impl Response {
    pub fn new(id: ResponseId) -> Self {
        Self {
            id,
            day: None,
            score: None,
            aside: false,
            comment: String::new(),
            reasons: Vec::new(),
            customer: None,
            values: Vec::new(),
            case: None,
            kept: Kept::default(),
        }
    }

    /// A blank answer in the room of this one, for those who read many.
    #[must_use]
    pub fn emptied_for(mut self, id: ResponseId) -> Self {
        self.comment.clear();
        self.values.clear();
        Self {
            comment: self.comment,
            values: self.values,
            ..Self::new(id)
        }
    }

    pub fn value(&self, field: FieldId) -> Option<&FieldValue> {
        let found = self.values.binary_search_by_key(&field, |(id, _)| *id);
        found.ok().map(|at| &self.values[at].1)
    }

    /// Sets or clears the value of a field.
    pub fn set_value(&mut self, field: FieldId, value: Option<FieldValue>) {
        match (
            self.values.binary_search_by_key(&field, |(id, _)| *id),
            value,
        ) {
            (Ok(at), Some(value)) => self.values[at].1 = value,
            (Ok(at), None) => drop(self.values.remove(at)),
            (Err(at), Some(value)) => self.values.insert(at, (field, value)),
            (Err(_), None) => {}
        }
    }

    /// Sets what became of it; a case that says nothing is none.
    pub fn set_case(&mut self, case: Case) {
        self.case = (!case.is_empty()).then(|| Box::new(case));
    }

    /// Sets the reasons, sorted and each once.
    pub fn set_reasons(&mut self, mut reasons: Vec<ReasonId>) {
        reasons.sort_unstable();
        reasons.dedup();
        self.reasons = reasons;
    }
}
