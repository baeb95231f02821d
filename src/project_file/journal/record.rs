//! The journal's lines: `crc32c length seq {json}`, one record each.

use std::io::Write;

use crc32c::crc32c;

use crate::project_file::Revision;

/// A line that is whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Record<'a> {
    pub(super) seq: Revision,
    pub(super) json: &'a str,
}

/// A journal's lines.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Lines<'a> {
    pub(super) records: Vec<Record<'a>>,
    /// Lines in the middle that are not as they were written. Each costs its own record only.
    pub(super) damaged: usize,
    /// Up to here it may be appended to; after it stands a last line that was never finished.
    pub(super) whole_bytes: usize,
}

/// Appends a line. The checksum is of the rest of the line, the number included.
pub(super) fn write_line(seq: Revision, json: &[u8], out: &mut Vec<u8>) {
    let start = out.len();
    // Writing into memory does not fail. The checksum's place is kept until it is known.
    let _ = write!(out, "00000000 {} {} ", json.len(), seq.number());
    out.extend_from_slice(json);
    let crc = out.get(start + 9..).map_or(0, crc32c);
    if let Some(mut place) = out.get_mut(start..start + 8) {
        let _ = write!(place, "{crc:08x}");
    }
    out.push(b'\n');
}

pub(super) fn read_lines(bytes: &[u8]) -> Lines<'_> {
    let mut lines = Lines::default();
    let mut start = 0;
    let mut damaged = 0;
    for line in bytes.split_inclusive(|&byte| byte == b'\n') {
        start += line.len();
        match read_line(line) {
            Some(record) => {
                lines.records.push(record);
                lines.damaged = damaged;
                lines.whole_bytes = start;
            }
            // Only known to be in the middle once a whole one follows.
            None => damaged += 1,
        }
    }
    lines
}

fn read_line(line: &[u8]) -> Option<Record<'_>> {
    let line = std::str::from_utf8(line).ok()?.strip_suffix('\n')?;
    let (crc, rest) = line.split_once(' ')?;
    if u32::from_str_radix(crc, 16).ok()? != crc32c(rest.as_bytes()) {
        return None;
    }
    let (length, rest) = rest.split_once(' ')?;
    let (seq, json) = rest.split_once(' ')?;
    let whole = length.parse() == Ok(json.len());
    let seq = Revision::new(seq.parse().ok()?);
    whole.then_some(Record { seq, json })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn three_lines() -> Vec<u8> {
        let mut bytes = Vec::new();
        for (seq, json) in [(1, "{}"), (2, "{\"a\":\"é b\"}"), (3, "[]")] {
            write_line(Revision::new(seq), json.as_bytes(), &mut bytes);
        }
        bytes
    }

    fn seqs(bytes: &[u8]) -> (Vec<u64>, usize) {
        let lines = read_lines(bytes);
        let seqs = lines.records.iter().map(|record| record.seq.number());
        (seqs.collect(), lines.damaged)
    }

    #[test]
    fn lines_read_as_they_are_written() {
        let bytes = three_lines();
        let lines = read_lines(&bytes);
        assert_eq!(lines.records[1].json, "{\"a\":\"é b\"}");
        assert_eq!(lines.whole_bytes, bytes.len());
        assert_eq!(seqs(&bytes), (vec![1, 2, 3], 0));
    }

    #[test]
    fn a_torn_last_line_is_cut_wherever_it_is_torn() {
        let bytes = three_lines();
        let second_ends = read_lines(&bytes[..bytes.len() - 1]).whole_bytes;
        for end in second_ends..bytes.len() {
            assert_eq!(seqs(&bytes[..end]), (vec![1, 2], 0), "{end}");
            let mut zeros = bytes[..end].to_vec();
            zeros.resize(bytes.len() + 4096, 0);
            assert_eq!(read_lines(&zeros).whole_bytes, second_ends, "{end}");
        }
    }

    #[test]
    fn a_flipped_bit_costs_one_record() {
        let bytes = three_lines();
        for at in 0..bytes.len() {
            let mut damaged = bytes.clone();
            damaged[at] ^= 1;
            let (seqs, _) = seqs(&damaged);
            // A line end that is lost joins two lines.
            let lost = if bytes[at] == b'\n' { 2 } else { 1 };
            assert!(seqs.len() >= 3 - lost, "{at}: {seqs:?}");
            assert!(seqs.iter().all(|seq| (1..=3).contains(seq)));
        }
    }
}
