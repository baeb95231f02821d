//! Comments cut into words.

use std::sync::LazyLock;

use icu_provider::prelude::*;
use icu_segmenter::options::WordBreakInvariantOptions;
use icu_segmenter::provider::{Baked, SegmenterDictionaryAutoV2, SegmenterDictionaryExtendedV2};
use icu_segmenter::{WordSegmenter, WordSegmenterBorrowed};

/// Cuts comments of any language; Chinese ones by a dictionary.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scissors(pub(super) WordSegmenterBorrowed<'static>);

/// The dictionary of Chinese and Japanese, and none of Thai, Burmese, Khmer and Lao: these would make the program larger by
/// 0.3 MB, and a survey is held in none of them. Their texts are cut at spaces.
struct OnlyChinese;

impl DataProvider<SegmenterDictionaryAutoV2> for OnlyChinese {
    fn load(
        &self,
        request: DataRequest<'_>,
    ) -> Result<DataResponse<SegmenterDictionaryAutoV2>, DataError> {
        Baked.load(request)
    }
}

impl DataProvider<SegmenterDictionaryExtendedV2> for OnlyChinese {
    fn load(
        &self,
        request: DataRequest<'_>,
    ) -> Result<DataResponse<SegmenterDictionaryExtendedV2>, DataError> {
        let marker = SegmenterDictionaryExtendedV2::INFO;
        Err(DataErrorKind::IdentifierNotFound.with_req(marker, request))
    }
}

static SEGMENTER: LazyLock<WordSegmenter> = LazyLock::new(|| {
    let options = WordBreakInvariantOptions::default();
    let mut segmenter = WordSegmenter::new_for_non_complex_scripts(options).static_to_owned();
    // What is built in is there, and what is left out may be missing.
    let _ = segmenter.load_dictionary_unstable(&OnlyChinese);
    segmenter
});

impl Scissors {
    pub(super) fn new() -> Self {
        Self(SEGMENTER.as_borrowed())
    }

    /// Visits the words of a comment as written, in order, with repetitions. Numbers, signs and single letters are no
    /// words; single Chinese characters are.
    pub(super) fn each(self, comment: &str, mut visit: impl FnMut(&str)) {
        // By the rules a word never goes over a space, and what stands between two is mostly a word already.
        for piece in comment.split_ascii_whitespace() {
            let bare = piece.trim_matches(never_at_the_edge);
            if !bare.chars().all(is_plain_letter) {
                self.cut(bare, &mut visit);
            } else if is_word(bare) {
                visit(bare);
            }
        }
    }

    fn cut(self, piece: &str, visit: &mut impl FnMut(&str)) {
        let mut start = 0;
        for end in self.0.segment_str(piece) {
            if let Some(part) = piece.get(start..end).filter(|part| is_word(part)) {
                visit(part);
            }
            start = end;
        }
    }
}

/// The word in lower case and with the apostrophe one way, so that Don't and don’t are the same.
pub(super) fn folded(word: &str) -> String {
    word.to_lowercase().replace('’', "'")
}

/// Points and the like are in a word only between letters or figures. The line below is not one of them.
fn never_at_the_edge(sign: char) -> bool {
    sign.is_ascii_punctuation() && sign != '_'
}

/// Latin, which the rules never part. Other letters are left to them.
const fn is_plain_letter(letter: char) -> bool {
    letter.is_ascii_alphabetic() || matches!(letter, 'À'..='ɏ' if letter != '×' && letter != '÷')
}

pub(super) fn is_word(piece: &str) -> bool {
    let mut chars = piece.chars();
    match (chars.next(), chars.next()) {
        (Some(single), None) => single.is_alphabetic() && is_ideograph(single),
        _ => piece.chars().any(char::is_alphabetic),
    }
}

/// From the first radical on; no alphabet of single letters lies beyond it.
pub(super) const fn is_ideograph(letter: char) -> bool {
    letter >= '\u{2E80}'
}
