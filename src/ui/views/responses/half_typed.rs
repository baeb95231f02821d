//! A cell that is being edited, for the journal: opened again with what was half-typed when the program ended.

use super::ResponsesState;
use super::edit::begin;
use super::input::CellInput;
use super::selection::Cursor;
use crate::app::Listing;
use crate::ui::ViewCtx;
use crate::ui::half_typed::FieldTexts;

/// Where the cells are.
const PLACE: &str = "responses/";

impl ResponsesState {
    pub(in crate::ui) fn opened(texts: &FieldTexts) -> Self {
        Self {
            found: texts.within(PLACE),
            ..Self::default()
        }
    }

    /// What is typed and not taken over yet.
    pub(in crate::ui) fn half_typed(&self) -> FieldTexts {
        let mut texts = self.found.clone();
        let editing = self.editing.as_ref().filter(|editing| editing.is_changed());
        if let Some(editing) = editing {
            let field = format!("{PLACE}{}/{:?}", editing.id, editing.input.column);
            texts.put(field, editing.input.text());
        }
        texts
    }

    /// Opens the cell again, where it is listed.
    pub(super) fn put_back(&mut self, ctx: &ViewCtx<'_>, listing: &Listing) {
        let id = self.found.first_after(PLACE).and_then(|id| id.parse().ok());
        let Some(id) = id.filter(|_| self.editing.is_none()) else {
            return;
        };
        let columns = self.columns.shown(ctx.project);
        let typed = columns.into_iter().find_map(|column| {
            let text = self.found.take(format!("{PLACE}{id}/{column:?}"))?;
            Some((column, text))
        });
        let at = listing.answers().position(|each| each.id() == id);
        if let Some(((column, text), at)) = typed.zip(at) {
            self.cursor = Some(Cursor { at, id, column });
            begin(ctx, self, listing, Some(CellInput::typed(column, text)));
        }
    }
}
