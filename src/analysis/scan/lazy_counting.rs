//! Which answers count: found once, by whichever pass comes to need it first.

use std::sync::OnceLock;

use crate::analysis::counting::Counting;
use crate::analysis::{Period, Query};
use crate::model::Project;

/// See the module's page.
pub(super) struct LazyCounting<'a> {
    project: &'a Project,
    period: Option<Period>,
    found: OnceLock<Counting>,
}

impl<'a> LazyCounting<'a> {
    pub(super) const fn of(project: &'a Project, query: &Query) -> Self {
        Self {
            project,
            period: query.filter.period,
            found: OnceLock::new(),
        }
    }

    pub(super) fn get(&self) -> &Counting {
        self.found
            .get_or_init(|| Counting::of(self.project, self.period))
    }
}
