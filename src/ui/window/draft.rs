//! The half-typed answer, kept in the journal while it is typed.

use eframe::egui::Context;

use super::Window;
use crate::ui::views::collect::Draft;

const DRAFT_REST_SECONDS: f64 = 1.0;

/// The half-typed answer as the journal has it, and when it began to differ.
#[derive(Debug, Default)]
pub(super) struct DraftWatch {
    kept: Option<Draft>,
    changed_at_seconds: Option<f64>,
}

impl DraftWatch {
    pub(super) fn opened(kept: Option<&serde_json::Value>) -> Self {
        let kept = kept.and_then(|value| serde_json::from_value(value.clone()).ok());
        Self {
            kept,
            changed_at_seconds: None,
        }
    }
}

impl Window {
    /// Puts the half-typed answer into the journal a second after it changed, and at once when there is none any
    /// more: an answer that was added must not come back half-typed.
    pub(super) fn keep_draft(&mut self, ctx: &Context) {
        let now = ctx.input(|input| input.time);
        let draft = self.draft_to_keep();
        let watch = &mut self.panels.draft_kept;
        if watch.kept == draft {
            watch.changed_at_seconds = None;
            return;
        }
        let since = *watch.changed_at_seconds.get_or_insert(now);
        if draft.is_some() && now - since < DRAFT_REST_SECONDS {
            ctx.request_repaint_after_secs(1.1);
            return;
        }
        self.keep_draft_now();
    }

    pub(super) fn keep_draft_now(&mut self) {
        let draft = self.draft_to_keep();
        if self.panels.draft_kept.kept == draft {
            return;
        }
        if let Ok(value) = serde_json::to_value(&draft) {
            self.conductor.keep_draft(value);
        }
        self.panels.draft_kept = DraftWatch {
            kept: draft,
            changed_at_seconds: None,
        };
    }

    fn draft_to_keep(&self) -> Option<Draft> {
        let (project, texts) = (self.conductor.project()?, &self.conductor.texts);
        let today = self.conductor.today();
        let draft = self.panels.collect.draft_to_keep(project, texts, today);
        draft.cloned()
    }
}
