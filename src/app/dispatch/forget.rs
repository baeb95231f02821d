//! Forgetting a customer. Not undone: the history goes with it.

use crate::app::forgetting::{Forgetting, Forgotten};
use crate::app::{Conductor, Dialog};
use crate::document::EditLabel;
use crate::document::forget::forgetting;
use crate::model::CustomerId;

impl Conductor {
    pub(super) fn ask_whom_to_forget(&mut self) {
        self.forgetting = Forgetting::Unasked;
        self.session.dialog = Some(Dialog::Forget);
    }

    pub(super) fn forget(&mut self, id: CustomerId) {
        let Some(open) = &mut self.open else {
            return;
        };
        let project = open.document().project();
        let Some(who) = project.customers().get(id).cloned() else {
            return;
        };
        let edit = forgetting(project, id);
        let forgotten = Forgotten::new(who, open);
        if let Err(error) = open.apply(EditLabel::EditCustomer, edit) {
            self.refuse(&error);
            return;
        }
        open.forget_history();
        open.save_now();
        self.last_change = None;
        self.notice = None;
        self.forgetting = Forgetting::Writing(forgotten);
    }
}
