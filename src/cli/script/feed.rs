//! What a script waits for: its next line, the keeper's news, and the system that asks it to end. All come on one channel, so that a survey goes on
//! being kept while the script's other end thinks.

use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;
use std::time::Duration;

use crate::ending::Ending;

/// A line without its end; nothing at the end of the script.
type Line = Option<io::Result<Vec<u8>>>;

enum Signal {
    Line(Line),
    Woken,
    Ended,
}

/// See the module's page.
#[derive(Debug)]
pub(super) struct Feed {
    signals: Receiver<Signal>,
    /// A line is read only when one is wanted.
    wanted: Sender<()>,
    sender: Sender<Signal>,
}

impl Feed {
    /// # Errors
    /// When the file cannot be opened, or the system gives no thread.
    pub(super) fn open(file: &Path) -> io::Result<Self> {
        let input: Box<dyn BufRead + Send> = if file == Path::new("-") {
            Box::new(BufReader::new(io::stdin()))
        } else {
            Box::new(BufReader::new(File::open(file)?))
        };
        let (sender, signals) = mpsc::channel();
        let (wanted, wants) = mpsc::channel();
        let lines = sender.clone();
        let reader = thread::Builder::new().name("script".to_owned());
        reader.spawn(move || read_lines(input, &wants, &lines))?;
        Ok(Self {
            signals,
            wanted,
            sender,
        })
    }

    /// To be called by the keeper.
    pub(super) fn wake(&self) -> Arc<dyn Fn() + Send + Sync> {
        let sender = self.sender.clone();
        Arc::new(move || {
            // Nobody listens any more at the end.
            let _ = sender.send(Signal::Woken);
        })
    }

    /// The script ends as well when the system asks for it.
    pub(super) fn end_when(&self, ending: &Ending) {
        let sender = self.sender.clone();
        ending.on_asked(move || {
            // Nobody listens any more at the end.
            let _ = sender.send(Signal::Ended);
        });
        // Where signals cannot be heard they end the script; what it acknowledged is in the journal.
        let _ = ending.hear_signals();
    }

    /// The next line. Whenever the keeper has news, and when the time has come that it gave last, `tick` is called.
    pub(super) fn next_line(&self, mut tick: impl FnMut() -> Option<Duration>) -> Line {
        self.wanted.send(()).ok()?;
        loop {
            match self.signal_within(tick()) {
                Some(Signal::Line(line)) => return line,
                Some(Signal::Ended) => return None,
                Some(Signal::Woken) | None => {}
            }
        }
    }

    /// Waits for the keeper's news, at most so long. No line must be on its way.
    pub(super) fn wait_for_news(&self, time: Option<Duration>) {
        self.signal_within(time);
    }

    fn signal_within(&self, time: Option<Duration>) -> Option<Signal> {
        match time {
            Some(time) => self.signals.recv_timeout(time).ok(),
            None => self.signals.recv().ok(),
        }
    }
}

fn read_lines(mut input: Box<dyn BufRead + Send>, wants: &Receiver<()>, lines: &Sender<Signal>) {
    for () in wants {
        let mut line = Vec::new();
        let read = input.read_until(b'\n', &mut line);
        let line = match read {
            Ok(0) => None,
            Ok(_) => Some(Ok(line)),
            Err(error) => Some(Err(error)),
        };
        if lines.send(Signal::Line(line)).is_err() {
            break;
        }
    }
}
