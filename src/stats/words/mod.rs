//! Which words one group of answers says and the others do not. Responsible for cutting comments into words, for
//! counting in how many answers each is said, and for how telling it is of a group; knows nothing of surveys or
//! threads. A million comments are fed in batches, by a caller who can stop between any two and say how far it is; two
//! counts of different answers merge into one.
//!
//! Words are told apart as written, without case; endings are kept. They are cut by Unicode's rules (UAX #29) and,
//! in Chinese and Japanese, by a dictionary: `icu_segmenter` does both, with the data that browsers use, ready in the
//! program at about 2 MB. Thai, Burmese, Khmer and Lao, which would need data of their own, are cut at spaces. The choice against `jieba-rs` (0.11): that one cuts Chinese somewhat better, but costs 3.2 MB, another
//! crate for all other languages, and at each first use 140 ms and 35 MB to unpack its dictionary.

mod find;
mod odds;
mod segment;
mod stop;
mod tally;
#[cfg(test)]
mod tests;

pub use find::WordFinder;
pub use odds::TellingWord;
pub use tally::WordTally;
