//! Answers under a key that is not theirs. The file would open as an empty survey, which is as good as lost to whoever
//! does not look into it: it is said instead. What stands under a key that is not known is kept in any case.

use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::value::RawValue;

use super::Object;
use crate::project_file::problem::{Fault, Place, Problems};

/// What every answer has that the program writes.
#[derive(Deserialize)]
struct LikeAnAnswer {
    #[serde(rename = "id")]
    _id: IgnoredAny,
    #[serde(rename = "score")]
    _score: IgnoredAny,
}

/// For a file in which no key of the answers is left to be read.
pub(super) fn say_like_answers(rest: &Object<'_, '_>, problems: &mut Problems) {
    for (key, raw) in rest.entries() {
        let found = like_answers(raw);
        if found > 0 {
            problems.add(Place::File.key(key), Fault::LikeAnswers(found));
        }
    }
}

fn like_answers(raw: &RawValue) -> usize {
    let items: Vec<&RawValue> = serde_json::from_str(raw.get()).unwrap_or_default();
    let is_like = |item: &&&RawValue| serde_json::from_str::<LikeAnAnswer>(item.get()).is_ok();
    items.iter().filter(is_like).count()
}
