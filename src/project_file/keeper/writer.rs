//! The keeper's side of the channel: the orders in their turn, and the journal.

mod saving;
mod saving_as;

use std::collections::VecDeque;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::thread;
use std::time::Duration;

use saving::Save;
use saving_as::SaveAs;

use super::{Event, Order, SaveStep};
use crate::project_file::Revision;
use crate::project_file::place::{Keeping, Place};
use crate::project_file::save::SaveError;

/// How long to wait before the journal is tried again.
const RETRY: Duration = Duration::from_secs(2);

pub(super) struct Writer {
    place: Option<Place>,
    keeping: Keeping,
    events: Sender<Event>,
    /// To this very thread, for the one that saves.
    orders: Sender<Order>,
    /// The last change that was put into the journal.
    recording: Option<Revision>,
    under_way: Option<UnderWay>,
    /// Taken out of the channel, not done yet.
    waiting: VecDeque<Order>,
}

/// What threads beside are writing.
#[derive(Debug)]
enum UnderWay {
    Save(Save),
    SaveAs(SaveAs),
}

impl Writer {
    pub(super) fn new(
        place: Option<Place>,
        keeping: Keeping,
        events: Sender<Event>,
        orders: Sender<Order>,
    ) -> Self {
        Self {
            place,
            keeping,
            events,
            orders,
            recording: None,
            under_way: None,
            waiting: VecDeque::new(),
        }
    }

    pub(super) fn run(mut self, orders: &Receiver<Order>) {
        while let Some(order) = self.next(orders) {
            // Changes that came together share one sync.
            let records = goes_into_journal(&order);
            let stops = matches!(order, Order::Stop);
            self.take(order);
            for order in orders.try_iter() {
                self.put_off(order);
            }
            let more = self.waiting.iter().any(goes_into_journal);
            if records && !more {
                self.flush();
            }
            if stops {
                break;
            }
        }
    }

    /// Tries the journal again while it waits for an order.
    fn next(&mut self, orders: &Receiver<Order>) -> Option<Order> {
        loop {
            let next = self.waiting.iter().position(|order| self.may_go(order));
            if let Some(next) = next {
                return self.waiting.remove(next);
            }
            if self.recording.is_none() {
                let order = orders.recv().ok()?;
                self.put_off(order);
                continue;
            }
            match orders.recv_timeout(RETRY) {
                Ok(order) => self.put_off(order),
                Err(RecvTimeoutError::Disconnected) => return None,
                Err(RecvTimeoutError::Timeout) => self.flush(),
            }
        }
    }

    fn put_off(&mut self, order: Order) {
        match order {
            Order::SaveStep(_) => self.waiting.push_front(order),
            order => self.waiting.push_back(order),
        }
    }

    /// While the file is being written only the journal goes on, past the orders that wait: they know which changes
    /// they are about.
    fn may_go(&self, order: &Order) -> bool {
        self.under_way.is_none() || goes_into_journal(order) || matches!(order, Order::SaveStep(_))
    }

    fn take(&mut self, order: Order) {
        match order {
            Order::Record { revision, edit } => self.record(revision, &edit),
            Order::Draft { revision, draft } => self.draft(revision, draft),
            Order::Save { project, revision } => self.save(project, revision),
            Order::SaveAs {
                path,
                project,
                revision,
            } => self.save_as(path, project, revision),
            Order::SaveStep(step) => self.save_step(step),
            Order::Stop => self.flush(),
        }
    }

    fn record(&mut self, revision: Revision, edit: &crate::model::Edit) {
        let now = (self.keeping.clock)();
        if let Some(place) = &mut self.place {
            place.journal.push_change(revision, edit, now);
            self.recording = Some(revision);
        }
    }

    fn draft(&mut self, revision: Revision, draft: serde_json::Value) {
        if let Some(place) = &mut self.place {
            place.journal.push_draft(revision, draft);
        }
    }

    fn flush(&mut self) {
        let Some(place) = &mut self.place else {
            return;
        };
        match (place.journal.flush(), self.recording) {
            // A draft that could not be kept is tried again with the next record.
            (_, None) => {}
            (Ok(()), Some(revision)) => {
                self.recording = None;
                let journal_bytes = place.journal.bytes();
                self.tell(Event::Recorded {
                    revision,
                    journal_bytes,
                });
            }
            (Err(error), Some(_)) => self.tell(Event::RecordFailed(error.into())),
        }
    }

    /// Does a part of a save on a thread of its own, which then says so.
    fn beside(&self, work: impl FnOnce() -> SaveStep + Send + 'static) -> Result<(), SaveError> {
        let answer = Answer {
            orders: self.orders.clone(),
            step: SaveStep::BrokenOff,
        };
        let thread = thread::Builder::new().name("save".to_owned());
        let started = thread.spawn(move || answer.give(work));
        started.map(drop).map_err(SaveError::no_thread)
    }

    fn save_step(&mut self, step: SaveStep) {
        match self.under_way.take() {
            Some(UnderWay::Save(save)) => self.go_on_saving(save, step),
            Some(UnderWay::SaveAs(save_as)) => self.finish_save_as(save_as, step),
            None => {}
        }
    }

    fn tell(&self, event: Event) {
        // Nobody listens any more when the window has gone.
        let _ = self.events.send(event);
        (self.keeping.wake)();
    }
}

/// Also when it breaks off: whoever waits is told that nothing more will come.
impl Drop for Writer {
    fn drop(&mut self) {
        drop(self.place.take());
        self.tell(Event::Stopped);
    }
}

/// What a thread beside owes the keeper: also one that ends before its work is done says so.
#[derive(Debug)]
struct Answer {
    orders: Sender<Order>,
    step: SaveStep,
}

impl Answer {
    fn give(mut self, work: impl FnOnce() -> SaveStep) {
        self.step = work();
    }
}

impl Drop for Answer {
    fn drop(&mut self) {
        let step = std::mem::replace(&mut self.step, SaveStep::BrokenOff);
        // The keeper waits for this before it ends.
        let _ = self.orders.send(Order::SaveStep(step));
    }
}

fn goes_into_journal(order: &Order) -> bool {
    matches!(order, Order::Record { .. } | Order::Draft { .. })
}
