//! Bits that are the same for the same texts, on every computer and in every version (FNV-1a).

/// The texts so far. Where one ends and the next begins counts, too.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mixed(u64);

impl Default for Mixed {
    fn default() -> Self {
        const BASIS: u64 = 0xcbf2_9ce4_8422_2325;
        Self(BASIS)
    }
}

impl Mixed {
    pub(super) fn of(texts: &[&str]) -> Self {
        let texts = texts.iter();
        texts.fold(Self::default(), |mixed, text| mixed.with(text))
    }

    pub(super) fn with(self, text: &str) -> Self {
        const PRIME: u64 = 0x0100_0000_01b3;
        let bytes = text.bytes().chain([0]);
        Self(bytes.fold(self.0, |mixed, byte| {
            (mixed ^ u64::from(byte)).wrapping_mul(PRIME)
        }))
    }

    pub(super) fn bits(self) -> u64 {
        self.0 ^ (self.0 >> 32)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bits_are_the_same_in_every_version_and_differ_where_texts_do() {
        assert_eq!(Mixed::of(&["score", "17"]).bits(), 0xb7cd_4110_b6db_3925);
        let all = [["a", "bc"], ["ab", "c"], ["abc", ""], ["", "abc"]];
        let bits: std::collections::HashSet<u64> =
            all.iter().map(|texts| Mixed::of(texts).bits()).collect();
        assert_eq!(bits.len(), all.len());
        let in_steps = Mixed::of(&["score"]).with("17");
        assert_eq!(in_steps.bits(), 0xb7cd_4110_b6db_3925);
    }
}
