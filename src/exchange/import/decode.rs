//! Bytes to text: byte-order mark, strict UTF-8, else the encoding that the letters suggest. Where programs have put
//! lines of both into one file, each line is read by itself.

mod dos;
mod languages;

use std::borrow::Cow;

use chardetng::EncodingDetector;
use encoding_rs::{
    BIG5, Encoding, GB18030, ISO_8859_2, MACINTOSH, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1250,
    WINDOWS_1251, WINDOWS_1252,
};

use super::TableError;
use super::parts::says;
use dos::{DosPage, IBM850, IBM852};
use languages::Language;

/// How the bytes were read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TextEncoding {
    /// The name of the Encoding Standard: `UTF-8`, `windows-1250`, `UTF-16LE`.
    pub name: &'static str,
    /// The file did not say; the letters suggested it.
    pub guessed: bool,
    /// Some bytes meant nothing in that encoding and stand as U+FFFD.
    pub damaged: bool,
    /// So many lines are in that encoding, and all the others are UTF-8; 0 where the file is all of one.
    pub mended_lines: usize,
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

/// An encoding that somebody may name where a file does not say its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KnownEncoding(Letters);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Letters {
    Standard(&'static Encoding),
    Dos(&'static DosPage),
}

impl KnownEncoding {
    /// Those to choose from, which have line ends and separators in the same places.
    pub const USUAL: [Self; 10] = [
        Self::of(UTF_8),
        Self::of(WINDOWS_1250),
        Self::of(WINDOWS_1252),
        Self::of(WINDOWS_1251),
        Self::of(ISO_8859_2),
        Self::of(GB18030),
        Self::of(BIG5),
        Self::of(MACINTOSH),
        Self(Letters::Dos(&IBM850)),
        Self(Letters::Dos(&IBM852)),
    ];
    /// Those that are told by their letters where the guess is none of a language.
    const SELDOM: [Self; 3] = [
        Self::of(MACINTOSH),
        Self(Letters::Dos(&IBM850)),
        Self(Letters::Dos(&IBM852)),
    ];

    const fn of(encoding: &'static Encoding) -> Self {
        Self(Letters::Standard(encoding))
    }

    /// The name of the Encoding Standard, `windows-1250`, or for what that does not have, of IANA.
    pub fn name(self) -> &'static str {
        match self.0 {
            Letters::Standard(encoding) => encoding.name(),
            Letters::Dos(page) => page.name,
        }
    }

    /// By any of the names that the Encoding Standard knows, or DOS, whatever the case of its letters.
    pub fn named(name: &str) -> Option<Self> {
        let dos = [&IBM850, &IBM852]
            .into_iter()
            .find(|page| page.is_called(name));
        let standard = || Encoding::for_label_no_replacement(name.as_bytes()).map(Self::of);
        dos.map(|page| Self(Letters::Dos(page))).or_else(standard)
    }

    fn is_single_byte(self) -> bool {
        match self.0 {
            Letters::Standard(encoding) => encoding.is_single_byte(),
            Letters::Dos(_) => true,
        }
    }

    /// The text, and whether some bytes meant nothing.
    fn decode(self, bytes: &[u8]) -> (Cow<'_, str>, bool) {
        match self.0 {
            Letters::Standard(encoding) => encoding.decode_without_bom_handling(bytes),
            Letters::Dos(page) => (Cow::Owned(page.decode(bytes)), false),
        }
    }
}

/// The text of a file, without its byte-order mark; in an encoding that somebody named, or in its own.
pub(super) fn decode(
    bytes: Vec<u8>,
    wanted: Option<KnownEncoding>,
) -> Result<(String, TextEncoding), TableError> {
    if MAGIC_NUMBERS.iter().any(|magic| bytes.starts_with(magic)) {
        return Err(TableError::NotText);
    }
    let (text, encoding) = match Encoding::for_bom(&bytes) {
        _ if let Some(wanted) = wanted => decode_as(wanted, false, &bytes),
        Some((encoding, _)) if encoding != UTF_8 => {
            decode_as(KnownEncoding::of(encoding), false, &bytes)
        }
        Some((_, mark_bytes)) => decode_unmarked(bytes.get(mark_bytes..).unwrap_or(&[]).to_vec()),
        None => match unmarked_utf_16(&bytes) {
            Some(encoding) => decode_as(KnownEncoding::of(encoding), true, &bytes),
            None => decode_unmarked(bytes),
        },
    };
    match memchr::memchr(0, text.as_bytes()) {
        None if is_web_page(&text) => Err(TableError::WebPage),
        None => Ok((text, encoding)),
        Some(at) => Err(TableError::Nul {
            line: line_at(&text, at),
        }),
    }
}

/// What some programs call a workbook. XML is no table either.
fn is_web_page(text: &str) -> bool {
    let begin: String = text.trim_start().chars().take(20).collect();
    let begin = begin.to_lowercase();
    let marks = ["<!doctype", "<html", "<?xml", "<table", "<head", "<meta"];
    marks.iter().any(|mark| begin.starts_with(mark))
}

/// Texts of two bytes a letter without a mark: nearly every other byte of their beginning is zero.
fn unmarked_utf_16(bytes: &[u8]) -> Option<&'static Encoding> {
    const LOOKED_AT: usize = 2048;
    let begin = bytes.get(..LOOKED_AT.min(bytes.len()))?;
    let pairs = begin.len() / 2;
    let zeros = |odd: usize| {
        begin
            .iter()
            .skip(odd)
            .step_by(2)
            .filter(|byte| **byte == 0)
            .count()
    };
    let (even, odd) = (zeros(0), zeros(1));
    if !bytes.len().is_multiple_of(2) || pairs < 8 {
        return None;
    }
    if odd * 2 > pairs && even == 0 {
        Some(UTF_16LE)
    } else if even * 2 > pairs && odd == 0 {
        Some(UTF_16BE)
    } else {
        None
    }
}

fn decode_unmarked(bytes: Vec<u8>) -> (String, TextEncoding) {
    match String::from_utf8(bytes) {
        Ok(text) => {
            let encoding = TextEncoding {
                name: UTF_8.name(),
                guessed: false,
                damaged: false,
                mended_lines: 0,
            };
            (text, encoding)
        }
        Err(error) => {
            let bytes = error.into_bytes();
            decode_mixed(&bytes).unwrap_or_else(|| decode_as(guess(&bytes), true, &bytes))
        }
    }
}

/// UTF-8 is out of the question by now, so that the guess is among the older ones. Of a short text the letters tell
/// little; then what counts is in which encoding the headers are words that headers of answers are.
fn guess(bytes: &[u8]) -> KnownEncoding {
    let mut detector = EncodingDetector::new();
    detector.feed(bytes, true);
    let guessed = detector.guess(None, false);
    if guessed == WINDOWS_1252 && is_hungarian(bytes) {
        return KnownEncoding::of(WINDOWS_1250);
    }
    let guessed = KnownEncoding::of(guessed);
    let known = known_headers(bytes, guessed);
    let others = OLDER
        .map(KnownEncoding::of)
        .into_iter()
        .chain(KnownEncoding::SELDOM);
    let better: Vec<_> = others
        .map(|each| (known_headers(bytes, each), each))
        .collect();
    // Of several as good, the first one.
    let best = better.into_iter().rev().max_by_key(|(known, _)| *known);
    let best = best.filter(|(others, _)| *others > known);
    match best.map(|(_, other)| other) {
        Some(best) if KnownEncoding::SELDOM.contains(&best) => {
            let language = Language::of(&plain_words(bytes));
            let found = language.and_then(|language| seldom(bytes, &language));
            found.unwrap_or(best)
        }
        Some(best) => best,
        None => of_language(bytes, guessed),
    }
}

/// As much of a text as tells its language.
fn beginning(bytes: &[u8]) -> &[u8] {
    const LOOKED_AT: usize = 1 << 18;
    bytes.get(..LOOKED_AT.min(bytes.len())).unwrap_or(bytes)
}

/// The words without letters beyond ASCII.
fn plain_words(bytes: &[u8]) -> String {
    let is_word = |word: &&[u8]| !word.is_empty() && word.iter().all(u8::is_ascii_alphabetic);
    let is_between = |byte: &u8| byte.is_ascii() && !byte.is_ascii_alphabetic();
    let words = beginning(bytes).split(is_between).filter(is_word);
    let words: Vec<&str> = words.filter_map(|word| str::from_utf8(word).ok()).collect();
    words.join(" ")
}

/// What is guessed, unless most of its letters are none of the language that the plain words are of, and nearly all of
/// them are in an encoding that nobody guesses.
fn of_language(bytes: &[u8], guessed: KnownEncoding) -> KnownEncoding {
    let Some(language) = Language::of(&plain_words(bytes)) else {
        return guessed;
    };
    let (letters, known) = language.letters(&guessed.decode(beginning(bytes)).0);
    if known * 2 > letters {
        return guessed;
    }
    seldom(bytes, &language).unwrap_or(guessed)
}

/// The encoding of a Mac or of DOS in which nearly all letters are those of a language, the first of several as good.
fn seldom(bytes: &[u8], language: &Language) -> Option<KnownEncoding> {
    let own = |each: KnownEncoding| {
        let (letters, known) = language.letters(&each.decode(beginning(bytes)).0);
        (letters > 0 && known * 20 >= letters * 19).then(|| (known * 1000 / letters, each))
    };
    let fitting = KnownEncoding::SELDOM.into_iter().filter_map(own);
    let best = fitting.rev().max_by_key(|(share, _)| *share);
    best.map(|(_, each)| each)
}

/// Whether it would be Hungarian: its ő and ű stand where the Western encoding has õ and û, and all its other letters are
/// in the same places in both. Portuguese and French have others besides, or õ before an e, and Estonian no accents.
fn is_hungarian(bytes: &[u8]) -> bool {
    const LONG: &[u8] = b"\xf5\xd5\xfb\xdb"; // őŐűŰ
    const ACUTE: &[u8] = b"\xe1\xc1\xed\xcd\xf3\xd3\xfa\xda"; // áÁíÍóÓúÚ
    const OTHERS: &[u8] = b"\xe9\xc9\xf6\xd6\xfc\xdc"; // éÉöÖüÜ
    let has = |letters: &[u8]| bytes.iter().any(|byte| letters.contains(byte));
    // Marks, which are the same in both, stand below the letters.
    let mut letters = bytes.iter().filter(|byte| **byte >= 0xc0);
    let is_portuguese = bytes.windows(2).any(|pair| pair == b"\xf5e");
    has(LONG)
        && has(ACUTE)
        && !is_portuguese
        && letters.all(|byte| [LONG, ACUTE, OTHERS].iter().any(|each| each.contains(byte)))
}

const OLDER: [&Encoding; 6] = [
    WINDOWS_1250,
    WINDOWS_1252,
    GB18030,
    BIG5,
    WINDOWS_1251,
    ISO_8859_2,
];

/// Cells of the first line that have letters beyond ASCII and are known as headers.
fn known_headers(bytes: &[u8], encoding: KnownEncoding) -> usize {
    let Some(line) = bytes.split(|byte| matches!(byte, b'\n' | b'\r')).next() else {
        return 0;
    };
    let (line, is_damaged) = encoding.decode(line);
    if is_damaged {
        return 0;
    }
    let cells = line.split([',', ';', '\t', '|']);
    cells.filter(|cell| !cell.is_ascii() && says(cell)).count()
}

/// A file in which some lines with letters beyond ASCII are UTF-8 and some are not; `None` for any other.
fn decode_mixed(bytes: &[u8]) -> Option<(String, TextEncoding)> {
    let lines = || bytes.split_inclusive(|byte| *byte == b'\n');
    let (mut older, mut has_utf_8, mut has_long) = (Vec::new(), false, false);
    let mut mended_lines = 0;
    for line in lines().filter(|line| !line.is_ascii()) {
        if let Ok(text) = str::from_utf8(line) {
            has_utf_8 = true;
            has_long |= text.chars().any(|c| c.len_utf8() > 2);
        } else {
            mended_lines += 1;
            older.extend_from_slice(line);
        }
    }
    if !has_utf_8 {
        return None;
    }
    let encoding = guess(&older);
    // Two letters of a Chinese encoding can look like one of UTF-8 by chance; three bytes in a row hardly do.
    if !encoding.is_single_byte() && !has_long {
        return None;
    }
    let mut text = String::with_capacity(bytes.len());
    let mut damaged = false;
    for line in lines() {
        if let Ok(line) = str::from_utf8(line) {
            text.push_str(line);
        } else {
            let (line, is_damaged) = encoding.decode(line);
            damaged |= is_damaged;
            text.push_str(&line);
        }
    }
    let encoding = TextEncoding {
        name: encoding.name(),
        guessed: true,
        damaged,
        mended_lines,
    };
    Some((text, encoding))
}

fn decode_as(encoding: KnownEncoding, guessed: bool, bytes: &[u8]) -> (String, TextEncoding) {
    let (text, damaged) = match encoding.0 {
        Letters::Standard(standard) => standard.decode_with_bom_removal(bytes),
        Letters::Dos(_) => encoding.decode(bytes),
    };
    let encoding = TextEncoding {
        name: encoding.name(),
        guessed,
        damaged,
        mended_lines: 0,
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
