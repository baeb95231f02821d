//! What the system refused, as something that can be kept and compared.

use std::io;

/// An error of the system. What it means in words is said at the edge, by `kind`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IoFault {
    pub kind: io::ErrorKind,
    /// The system's own number for it.
    pub code: Option<i32>,
}

impl From<io::Error> for IoFault {
    fn from(error: io::Error) -> Self {
        Self {
            kind: error.kind(),
            code: error.raw_os_error(),
        }
    }
}
