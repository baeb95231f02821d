//! Bytes to text: byte-order mark, strict UTF-8, else the encoding that the letters suggest.

use chardetng::EncodingDetector;
use encoding_rs::{Encoding, UTF_8};

use super::TableError;

/// How the bytes were read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TextEncoding {
    /// The name of the Encoding Standard: `UTF-8`, `windows-1250`, `UTF-16LE`.
    pub name: &'static str,
    /// The file did not say; the letters suggested it.
    pub guessed: bool,
    /// Some bytes meant nothing in that encoding and stand as U+FFFD.
    pub damaged: bool,
}

/// What no text begins with.
const MAGIC_NUMBERS: &[&[u8]] = &[
    b"PK\x03\x04",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    b"\x89PNG\r\n\x1a\n",
    b"\xff\xd8\xff",
    b"GIF8",
    b"%PDF-",
    b"\x1f\x8b",
    b"\x7fELF",
];

/// The text of a file, without its byte-order mark.
pub(super) fn decode(bytes: Vec<u8>) -> Result<(String, TextEncoding), TableError> {
    if MAGIC_NUMBERS.iter().any(|magic| bytes.starts_with(magic)) {
        return Err(TableError::NotText);
    }
    let (text, encoding) = match Encoding::for_bom(&bytes) {
        Some((encoding, _)) if encoding != UTF_8 => decode_as(encoding, false, &bytes),
        Some((_, mark_bytes)) => decode_unmarked(bytes.get(mark_bytes..).unwrap_or(&[]).to_vec()),
        None => decode_unmarked(bytes),
    };
    match memchr::memchr(0, text.as_bytes()) {
        None => Ok((text, encoding)),
        Some(at) => Err(TableError::Nul {
            line: line_at(&text, at),
        }),
    }
}

fn decode_unmarked(bytes: Vec<u8>) -> (String, TextEncoding) {
    match String::from_utf8(bytes) {
        Ok(text) => {
            let encoding = TextEncoding {
                name: UTF_8.name(),
                guessed: false,
                damaged: false,
            };
            (text, encoding)
        }
        Err(error) => {
            let bytes = error.into_bytes();
            decode_as(guess(&bytes), true, &bytes)
        }
    }
}

/// UTF-8 is out of the question by now, so that the guess is among the older ones.
fn guess(bytes: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new();
    detector.feed(bytes, true);
    detector.guess(None, false)
}

fn decode_as(encoding: &'static Encoding, guessed: bool, bytes: &[u8]) -> (String, TextEncoding) {
    let (text, damaged) = encoding.decode_with_bom_removal(bytes);
    let encoding = TextEncoding {
        name: encoding.name(),
        guessed,
        damaged,
    };
    (text.into_owned(), encoding)
}

/// The line, from 1, on which the byte stands. CR, LF and CRLF each end one.
pub(super) fn line_at(text: &str, at: usize) -> usize {
    let before = text.as_bytes().get(..at).unwrap_or(&[]);
    let feeds = memchr::memchr_iter(b'\n', before).count();
    let lone_returns = memchr::memchr_iter(b'\r', before)
        .filter(|&at| text.as_bytes().get(at + 1) != Some(&b'\n'))
        .count();
    1 + feeds + lone_returns
}
