//! How charts look: kept in the project, undone like any other change.

use std::collections::BTreeMap;

use crate::app::Conductor;
use crate::document::EditLabel;
use crate::figure::Look;
use crate::figure::look::kept;
use crate::model::{ChartLook, Edit, Kept, ListEdit};

impl Conductor {
    pub(super) fn keep_look(&mut self, look: &Look) {
        let Some(project) = self.project() else {
            return;
        };
        let before = kept(project, look.kind).cloned();
        let is_new = before.is_none();
        let mut item = before.unwrap_or_else(|| ChartLook {
            id: project.chart_looks().free_id(),
            kind: look.kind.machine_name().to_owned(),
            is_favourite: false,
            title: None,
            subtitle: None,
            options: BTreeMap::default(),
            kept: Kept::default(),
        });
        look.put_into(&mut item);
        let edit = if is_new {
            ListEdit::append(item)
        } else {
            ListEdit::Replace(item)
        };
        self.apply(EditLabel::EditChart, Edit::ChartLook(edit));
    }
}
