//! What is computed from the project and kept until its key - the revision and the query - changes.

use crate::analysis::{Analysis, Filter, Query};
use crate::document::{Document, Revision};
use crate::model::ProjectId;

/// The two analyses that the views read.
#[derive(Debug, Default)]
pub(super) struct Derived {
    shown: Option<(Key, Analysis)>,
    whole: Option<(Key, Analysis)>,
}

/// The analysis of what the filter selects, and that of all answers.
#[derive(Clone, Copy, Debug)]
pub struct Analyses<'a> {
    pub shown: &'a Analysis,
    pub whole: &'a Analysis,
}

type Key = (ProjectId, Revision, Query);

impl Derived {
    pub(super) fn refresh(&mut self, document: &Document, shown: Query) {
        let whole = Query {
            filter: Filter::default(),
            by: None,
            ..shown.clone()
        };
        refresh(&mut self.shown, document, shown);
        refresh(&mut self.whole, document, whole);
    }

    pub(super) fn analyses(&self) -> Option<Analyses<'_>> {
        let (_, shown) = self.shown.as_ref()?;
        let (_, whole) = self.whole.as_ref()?;
        Some(Analyses { shown, whole })
    }
}

fn refresh(kept: &mut Option<(Key, Analysis)>, document: &Document, query: Query) {
    let key = (document.project().id().clone(), document.revision(), query);
    if kept.as_ref().is_none_or(|(of, _)| *of != key) {
        let analysis = Analysis::of(document.project(), &key.2);
        *kept = Some((key, analysis));
    }
}
