//! Where cells stand, and the text that they stand in.

/// Where a cell starts and ends in [`Arena`], in bytes, without the spaces around it.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::exchange::import) struct Span {
    start: u32,
    end: u32,
}

impl Span {
    /// Whoever keeps a text has seen to it that all of it fits into 32 bits.
    pub(in crate::exchange::import) fn of(start: usize, end: usize) -> Self {
        Self {
            start: u32::try_from(start).unwrap_or(u32::MAX),
            end: u32::try_from(end).unwrap_or(u32::MAX),
        }
    }

    pub(in crate::exchange::import) fn is_empty(self) -> bool {
        self.start == self.end
    }

    pub(in crate::exchange::import) fn begin(self) -> usize {
        self.start as usize
    }

    /// Where it is no part of a text of so many bytes, but was kept apart from it, it stands that much further on.
    pub(in crate::exchange::import) fn move_unquoted(&mut self, text_bytes: usize, by: usize) {
        if self.start as usize >= text_bytes {
            *self = Self::of(self.start as usize + by, self.end as usize + by);
        }
    }

    /// Of a text without anything unquoted.
    pub(in crate::exchange::import) fn of_text(self, text: &str) -> &str {
        get(text, "", self)
    }

    /// Both ends in one number, for another process.
    pub(in crate::exchange::import) fn packed(self) -> u64 {
        u64::from(self.start) << 32 | u64::from(self.end)
    }

    pub(in crate::exchange::import) fn unpacked(packed: u64) -> Self {
        let half = |number: u64| u32::try_from(number & u64::from(u32::MAX)).unwrap_or_default();
        Self {
            start: half(packed >> 32),
            end: half(packed),
        }
    }
}

/// The text that spans point into: the file's own, and after it the cells that held doubled quotes, without the
/// doubling.
#[derive(Clone, Debug, Default)]
pub(in crate::exchange::import) struct Arena {
    pub text: String,
    pub unquoted: String,
}

impl Arena {
    /// A text that stands in none of the file's cells.
    pub(in crate::exchange::import) fn keep(&mut self, cell: &str) -> Span {
        let start = self.text.len() + self.unquoted.len();
        self.unquoted.push_str(cell);
        Span::of(start, start + cell.len())
    }

    pub(in crate::exchange::import) fn get(&self, span: Span) -> &str {
        get(&self.text, &self.unquoted, span)
    }

    /// All of them, with what stands between them where they stand in the file one after the other.
    pub(in crate::exchange::import) fn get_through(&self, spans: &[Span]) -> String {
        let is_in_file = |span: &Span| (span.end as usize) <= self.text.len();
        let ends = spans.first().zip(spans.last());
        let whole = ends.filter(|_| spans.iter().all(is_in_file));
        let whole =
            whole.and_then(|(first, last)| self.text.get(first.start as usize..last.end as usize));
        whole.map_or_else(
            || {
                let cells: Vec<&str> = spans.iter().map(|span| self.get(*span)).collect();
                cells.join(", ")
            },
            str::to_owned,
        )
    }
}

pub(super) fn get<'a>(text: &'a str, unquoted: &'a str, span: Span) -> &'a str {
    let (start, end) = (span.start as usize, span.end as usize);
    let found = match start.checked_sub(text.len()) {
        None => text.get(start..end),
        Some(start) => unquoted.get(start..end - text.len()),
    };
    found.unwrap_or("")
}
