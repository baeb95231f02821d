//! Whether the cells of a column are lists of what somebody ticked, as Google Forms, Yandex and Wenjuanxing write them:
//! `Sauna, Parking, Dinner`. A comma also stands within one choice, a sentence, or between a city and its country, and
//! there it must not be cut. Cells are lists where nearly all that stands between the marks is free: it comes again, and
//! it stands alone in some cell or beside different others. Commas have to show more: something stands alone and in a
//! list as well, and what comes first in one list comes later in another; nothing always stands right behind the same.

use std::collections::{HashMap, HashSet};

use super::Table;

/// As many cells as tell.
const LOOKED_AT: usize = 2000;
/// More are no list to tick.
const MOST_PARTS: usize = 40;
/// As many letters as a choice has at most.
const LONGEST_CHARS: usize = 60;
/// Wenjuanxing's mark, which stands in nothing else.
const OF_LISTS: char = '┋';
/// Marks that hardly stand in anything else.
pub(super) const FIRM: [char; 5] = [OF_LISTS, ';', '|', '；', '\n'];
pub(super) const COMMAS: [char; 3] = [',', '，', '、'];

/// What stands between marks somewhere in the column.
#[derive(Debug, Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a thing that a part is or is not"
)]
struct Part {
    /// How many cells have it.
    cells: usize,
    is_alone: bool,
    /// What stands in a list with it.
    beside: HashSet<usize>,
    /// What stands right behind it, over different lists; `None` where nothing does.
    behind: HashSet<Option<usize>>,
    before: HashSet<Option<usize>>,
    lists: usize,
    is_first: bool,
    is_later: bool,
    is_word: bool,
}

impl Part {
    fn is_free(&self) -> bool {
        self.is_word && self.cells > 1 && (self.is_alone || self.beside.len() > 1)
    }
}

/// Whether the cells of a column are lists, with any marks between.
pub(super) fn is_separated(table: &Table, column: usize) -> bool {
    let mut cells = table.column(column).take(LOOKED_AT);
    cells.any(|cell| cell.contains(OF_LISTS))
        || [&FIRM[..], &COMMAS[..]]
            .iter()
            .any(|marks| is_separated_by(table, column, marks))
}

/// Whether they are, with those marks between.
pub(super) fn is_separated_by(table: &Table, column: usize, marks: &[char]) -> bool {
    let mut cells: HashMap<&str, usize> = HashMap::new();
    let filled = table.column(column).take(LOOKED_AT);
    for cell in filled.filter(|cell| !cell.is_empty()) {
        *cells.entry(cell).or_default() += 1;
    }
    if !cells.keys().any(|cell| cell.contains(marks)) {
        return false;
    }
    Parts::of(&cells, marks)
        .is_some_and(|parts| parts.are_free() && (marks == FIRM || parts.move_about()))
}

/// All that stands between marks.
#[derive(Debug, Default)]
struct Parts {
    parts: Vec<Part>,
    /// Different lists of more than one part.
    lists: usize,
}

impl Parts {
    /// Nothing where something stands twice in one cell, which nobody ticks.
    fn of(cells: &HashMap<&str, usize>, marks: &[char]) -> Option<Self> {
        let mut all = Self::default();
        let mut known: HashMap<String, usize> = HashMap::new();
        for (cell, times) in cells {
            let parts = cell.split(marks).map(str::trim);
            let parts = parts.filter(|part| !part.is_empty());
            let list: Vec<usize> = parts
                .map(|part| {
                    let next = known.len();
                    let at = *known.entry(part.to_lowercase()).or_insert(next);
                    if at == next {
                        let is_short = part.chars().count() <= LONGEST_CHARS;
                        all.parts.push(Part {
                            is_word: is_short && part.contains(char::is_alphabetic),
                            ..Part::default()
                        });
                    }
                    at
                })
                .collect();
            let different: HashSet<usize> = list.iter().copied().collect();
            if different.len() < list.len() {
                return None;
            }
            all.lists += usize::from(list.len() > 1);
            all.count(&list, *times);
        }
        Some(all)
    }

    fn count(&mut self, list: &[usize], times: usize) {
        for (place, &at) in list.iter().enumerate() {
            let Some(part) = self.parts.get_mut(at) else {
                continue;
            };
            part.cells += times;
            part.is_alone |= list.len() == 1;
            part.beside
                .extend(list.iter().filter(|other| **other != at));
            if list.len() > 1 {
                part.lists += 1;
                part.is_first |= place == 0;
                part.is_later |= place > 0;
            }
            part.behind.insert(list.get(place + 1).copied());
            let before = place.checked_sub(1).and_then(|before| list.get(before));
            part.before.insert(before.copied());
        }
    }

    /// Of what stands in the cells, nine tenths.
    fn are_free(&self) -> bool {
        let free = || self.parts.iter().filter(|part| part.is_free());
        let number = free().count();
        let stand =
            |parts: &mut dyn Iterator<Item = &Part>| parts.map(|part| part.cells).sum::<usize>();
        let (in_all, of_free) = (stand(&mut self.parts.iter()), stand(&mut free()));
        (2..=MOST_PARTS).contains(&number) && self.lists > 0 && of_free * 10 >= in_all * 9
    }

    fn move_about(&self) -> bool {
        let free = || self.parts.iter().filter(|part| part.is_free());
        let is_both = |part: &Part| part.is_alone && !part.beside.is_empty();
        let moves = |part: &Part| part.is_first && part.is_later;
        let listed = || free().filter(|part| part.lists > 0);
        let of_two = listed().count() == 2 && listed().all(is_both);
        let some = free().any(is_both) && (of_two || (self.lists > 1 && free().any(moves)));
        some && !self.has_whole()
    }

    /// Whether two parts stand right behind each other wherever they stand: they may be one choice with a comma in it.
    fn has_whole(&self) -> bool {
        const SEVERAL: usize = 3;
        self.parts.iter().enumerate().any(|(at, part)| {
            let mut behind = part.behind.iter();
            let (Some(Some(next)), None) = (behind.next(), behind.next()) else {
                return false;
            };
            let next = self.parts.get(*next);
            let only = HashSet::from([Some(at)]);
            part.lists >= SEVERAL && next.is_some_and(|next| next.before == only)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn separated(cells: &[&str]) -> bool {
        let rows: Vec<String> = cells.iter().map(|cell| format!("9\t{cell}")).collect();
        let text = format!("Score\tWhat\n{}\n", rows.join("\n"));
        is_separated(&Table::read(text.into_bytes()).unwrap(), 1)
    }

    #[test]
    fn what_somebody_ticked_is_told_from_what_has_a_comma_in_it() {
        for lists in [
            &[
                "Sauna, Parking",
                "Parking, Dinner",
                "Sauna",
                "Dinner, Gym",
                "Gym",
            ][..],
            &["Price", "Price, Speed", "Speed", "Price"],
            &["Cena", "Dostawa", "Nic", "Cena, Dostawa", "Nic"],
            &[
                "Atendimento, preço",
                "Preço",
                "Entrega, atendimento",
                "Entrega",
            ],
            &["价格┋服务", "服务┋环境", "价格┋环境"],
            &["Price;Speed;", "Price;", "Speed;"],
            &[
                "Цена, Сервис",
                "Качество, Цена",
                "Цена",
                "Сервис",
                "Качество",
            ],
        ] {
            assert!(separated(lists), "{lists:?}");
        }
        for others in [
            &[
                "Budapest, Hungary",
                "Szeged, Hungary",
                "Vienna, Austria",
                "Budapest",
                "Hungary",
            ][..],
            &[
                "Budapest, Hungary",
                "Szeged, Hungary",
                "Budapest",
                "Szeged",
                "Budapest, Hungary",
            ],
            &[
                "Smith, John",
                "Smith, Ann",
                "Lee, John",
                "Lee, Ann",
                "Smith, John",
            ],
            &["Yes, but slowly", "No, never", "Yes, at once", "No, never"],
            &[
                "Good, kind people",
                "Bad, slow people",
                "Good, but far away",
                "Good",
            ],
            &["1,5", "2,5", "5,2", "5", "2"],
            &[
                "Friendly, quick staff, Price",
                "Price",
                "Friendly, quick staff",
                "Friendly, quick staff, Taste",
                "Price, Taste",
                "Taste",
                "Taste, Friendly, quick staff",
            ],
            &["Price", "Speed"],
        ] {
            assert!(!separated(others), "{others:?}");
        }
    }
}
