//! Whether a file is as it was.

use std::io::{self, BufReader, Write};
use std::path::Path;

use twox_hash::XxHash3_128;

use super::fs::Fs;

/// Larger files are not read.
pub const MOST_BYTES: u64 = 4 << 30;

/// In bytes, read or written by one call to the system.
pub(super) const AT_A_TIME: usize = 1 << 18;

/// The content of a file: what is compared before it is written over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fingerprint {
    pub bytes: u64,
    /// XXH3: other content by chance has another one, as good as always; nobody is kept from making some on purpose,
    /// who could write over the file as well.
    hash: u128,
}

impl Fingerprint {
    pub fn of(bytes: &[u8]) -> Self {
        Self {
            bytes: bytes.len() as u64,
            hash: XxHash3_128::oneshot(bytes),
        }
    }

    /// Of a file, without holding it in memory.
    ///
    /// # Errors
    /// As [`Fs::open`], and of reading.
    pub(super) fn of_file(fs: &dyn Fs, path: &Path) -> io::Result<Self> {
        let mut hashing = Hashing::new(io::sink());
        let mut file = BufReader::with_capacity(AT_A_TIME, fs.open(path, MOST_BYTES)?);
        io::copy(&mut file, &mut hashing)?;
        Ok(hashing.finish().1)
    }

    /// Whether its file is so large that what is done with it is shared by two cores.
    pub(super) fn is_worth_a_thread(self) -> bool {
        self.bytes > 1 << 20
    }

    /// In hexadecimal.
    pub fn hash(&self) -> String {
        format!("{:032x}", self.hash)
    }
}

/// Knows what went through it.
pub(super) struct Hashing<Into> {
    into: Into,
    hasher: XxHash3_128,
    bytes: u64,
}

impl<Into> Hashing<Into> {
    pub(super) fn new(into: Into) -> Self {
        Self {
            into,
            hasher: XxHash3_128::new(),
            bytes: 0,
        }
    }

    pub(super) fn finish(self) -> (Into, Fingerprint) {
        let fingerprint = Fingerprint {
            bytes: self.bytes,
            hash: self.hasher.finish_128(),
        };
        (self.into, fingerprint)
    }
}

impl<Into: Write> Write for Hashing<Into> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.into.write(bytes)?;
        self.hasher.write(bytes.get(..written).unwrap_or(bytes));
        self.bytes += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.into.flush()
    }
}
