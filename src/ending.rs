//! The system asks the program to end: a session that ends, a terminal that closes, Ctrl+C. Responsible for hearing
//! that and for passing it on; knows nothing of what is to be done then, except that it must not take long.
//!
//! On Windows the window is asked as by its close button, and a script ends where it is: what it acknowledged is in
//! the journal.

use std::fmt;
use std::io;
use std::sync::{Arc, Mutex, PoisonError};

/// Whether the program was asked to end. Clones are of one and the same.
#[derive(Clone, Default)]
pub struct Ending(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    signal: Option<u8>,
    listeners: Vec<Box<dyn Fn() + Send>>,
}

impl fmt::Debug for Ending {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Ending").field(&self.exit_code()).finish()
    }
}

impl Ending {
    /// Hears SIGTERM, SIGINT and SIGHUP from now on instead of being ended by them. A second one ends the program at
    /// once, and so does time, should nobody have done so.
    ///
    /// # Errors
    /// When the system gives no thread, or lets nobody listen; signals then do what they always did.
    pub fn hear_signals(&self) -> io::Result<()> {
        #[cfg(unix)]
        return unix::hear(self.clone());
        #[cfg(not(unix))]
        Ok(())
    }

    /// Calls `listener`, from another thread, when the program is asked to end; at once when it was already.
    pub fn on_asked(&self, listener: impl Fn() + Send + 'static) {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if state.signal.is_some() {
            listener();
        }
        state.listeners.push(Box::new(listener));
    }

    /// Asks the program to end, as this signal does.
    pub fn ask(&self, signal: u8) {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        state.signal.get_or_insert(signal);
        for listener in &state.listeners {
            listener();
        }
    }

    /// What the program is to end with when it was asked to: 128 and the signal's number, as shells have it.
    pub fn exit_code(&self) -> Option<u8> {
        let state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        state.signal.map(|signal| signal.saturating_add(128))
    }
}

#[cfg(unix)]
mod unix {
    use std::io;
    use std::sync::Arc;
    use std::thread;
    use std::time::Duration;

    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM, SIGXFSZ};
    use signal_hook::iterator::Signals;
    use signal_hook::low_level::emulate_default_handler;

    use super::Ending;

    /// A window that is not drawn, or a disk that hangs, may never come to it; what is recorded is on the disk.
    const LONGEST: Duration = Duration::from_secs(5);

    pub(super) fn hear(ending: Ending) -> io::Result<()> {
        let mut signals = Signals::new([SIGTERM, SIGINT, SIGHUP])?;
        // It would end the program where a file grows beyond what the user may have; heard, the write fails instead.
        signal_hook::flag::register(SIGXFSZ, Arc::default())?;
        let hearing = thread::Builder::new().name("signals".to_owned());
        hearing.spawn(move || {
            for signal in signals.forever() {
                if ending.exit_code().is_some() || !pass_on(&ending, signal) {
                    end(signal);
                }
            }
        })?;
        Ok(())
    }

    /// Gives whether there is somebody to see to the end.
    fn pass_on(ending: &Ending, signal: i32) -> bool {
        ending.ask(u8::try_from(signal).unwrap_or_default());
        let waiting = thread::Builder::new().name("ending".to_owned());
        let waits = waiting.spawn(move || {
            thread::sleep(LONGEST);
            end(signal);
        });
        waits.is_ok()
    }

    fn end(signal: i32) {
        // It ends the program; a signal that it does not know was not listened for.
        let _ = emulate_default_handler(signal);
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    #[test]
    fn whoever_listens_is_told_before_and_after() {
        let told = Arc::new(AtomicUsize::new(0));
        let ending = Ending::default();
        let listen = || {
            let told = told.clone();
            ending.on_asked(move || {
                told.fetch_add(1, Ordering::Relaxed);
            });
        };
        listen();
        assert_eq!(
            (told.load(Ordering::Relaxed), ending.exit_code()),
            (0, None)
        );
        ending.ask(15);
        assert_eq!(
            (told.load(Ordering::Relaxed), ending.exit_code()),
            (1, Some(143))
        );
        listen();
        assert_eq!(told.load(Ordering::Relaxed), 2);
    }

    #[test]
    fn the_first_signal_counts() {
        let ending = Ending::default();
        ending.ask(15);
        ending.clone().ask(2);
        assert_eq!(ending.exit_code(), Some(143));
    }
}
