//! Windows refuses to replace or remove a file that somebody else has open at this moment: a virus scanner, an
//! indexer, a program that makes backups. They let go again soon, so it is tried for two seconds before it is told.
//!
//! What was not tried: there is no Windows where this was written. What is decided here is pure and tested; that the
//! real file system asks for it only there is compiled on Windows alone. `ReplaceFileW` with a name for the backup, of
//! which the design speaks, can only be called by unsafe code or through another crate: the standard library's
//! `rename` is used, which replaces in one step too, but does not take over the old file's access list.

use std::io;
use std::time::Duration;

/// `ERROR_ACCESS_DENIED`: also what a file says whose removal somebody who has it open still holds up.
const ACCESS_DENIED: i32 = 5;
/// `ERROR_SHARING_VIOLATION`
const SHARING_VIOLATION: i32 = 32;

/// All pauses together.
const PATIENCE: Duration = Duration::from_secs(2);
const FIRST_PAUSE: Duration = Duration::from_millis(10);
const LONGEST_PAUSE: Duration = Duration::from_millis(200);

/// Tries until it is not refused for being in use any more, or nobody should wait longer. `pause` sleeps.
///
/// # Errors
/// The last one; of any other kind the first.
pub(super) fn until_free<T>(
    mut attempt: impl FnMut() -> io::Result<T>,
    mut pause: impl FnMut(Duration),
) -> io::Result<T> {
    let mut left = PATIENCE;
    let mut next = FIRST_PAUSE;
    loop {
        match attempt() {
            Err(error) if is_in_use(&error) && !left.is_zero() => {
                let length = next.min(left);
                pause(length);
                left -= length;
                next = (next * 2).min(LONGEST_PAUSE);
            }
            done => return done,
        }
    }
}

fn is_in_use(error: &io::Error) -> bool {
    matches!(
        error.raw_os_error(),
        Some(ACCESS_DENIED | SHARING_VIOLATION)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Refused with these codes in turn, then done: what comes of it, and how long was paused.
    fn refused_with(codes: &[i32]) -> (io::Result<usize>, Duration) {
        let mut waited = Duration::ZERO;
        let mut attempts = 0;
        let attempt = || {
            let code = codes.get(attempts);
            attempts += 1;
            code.map_or(Ok(attempts), |&code| {
                Err(io::Error::from_raw_os_error(code))
            })
        };
        let done = until_free(attempt, |pause| waited += pause);
        (done, waited)
    }

    #[test]
    fn what_is_free_is_not_waited_for() {
        let (done, waited) = refused_with(&[]);
        assert_eq!((done.unwrap(), waited), (1, Duration::ZERO));
    }

    #[test]
    fn what_is_in_use_is_tried_again_until_it_is_free() {
        let (done, waited) = refused_with(&[SHARING_VIOLATION, ACCESS_DENIED, SHARING_VIOLATION]);
        assert_eq!(done.unwrap(), 4);
        assert_eq!(waited, Duration::from_millis(10 + 20 + 40));
    }

    #[test]
    fn after_two_seconds_it_is_told() {
        let (done, waited) = refused_with(&[SHARING_VIOLATION; 1000]);
        assert_eq!(done.unwrap_err().raw_os_error(), Some(SHARING_VIOLATION));
        assert_eq!(waited, PATIENCE);
    }

    #[test]
    fn any_other_error_is_told_at_once() {
        // ERROR_DISK_FULL
        let (done, waited) = refused_with(&[112, 112]);
        assert_eq!(done.unwrap_err().raw_os_error(), Some(112));
        assert_eq!(waited, Duration::ZERO);
    }
}
