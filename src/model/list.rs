//! Short lists of named things (fields, reasons, customers) that a snapshot shares with the document.

use std::sync::Arc;

/// Something that stands in a list under an id.
pub trait Item: Clone {
    type Id: Copy + Eq + Ord + std::fmt::Debug + std::fmt::Display;

    fn id(&self) -> Self::Id;
    fn name(&self) -> &str;
    /// The number of an id from zero.
    fn index_of(id: Self::Id) -> usize;
    fn first_id() -> Self::Id;
    fn id_after(id: Self::Id) -> Self::Id;
}

/// An item that has an `id`, and a `name` unless it says what it is called.
macro_rules! item {
    ($item:ident, $id:ident) => {
        $crate::model::list::item!($item, $id, |item| &item.name);
    };
    ($item:ident, $id:ident, $name:expr) => {
        impl $crate::model::Item for $item {
            type Id = $id;

            fn id(&self) -> $id {
                self.id
            }
            fn name(&self) -> &str {
                let name: fn(&Self) -> &str = $name;
                name(self)
            }
            fn index_of(id: $id) -> usize {
                id.index()
            }
            fn first_id() -> $id {
                $id::FIRST
            }
            fn id_after(id: $id) -> $id {
                id.next()
            }
        }
    };
}
pub(super) use item;

/// A list in the order the user gave it, each id once. Cloning is free; a clone is a snapshot.
#[derive(Clone, Debug, PartialEq)]
pub struct Items<T> {
    items: Arc<Vec<T>>,
    /// Whether ids ascend along the list, as they do when nothing was ever moved: then an id is found quickly.
    ascending: bool,
}

impl<T> Default for Items<T> {
    fn default() -> Self {
        Self {
            items: Arc::default(),
            ascending: true,
        }
    }
}

impl<T: Item> Items<T> {
    pub fn as_slice(&self) -> &[T] {
        &self.items
    }

    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.items.iter()
    }

    pub fn len(&self) -> usize {
        self.items.len()
    }

    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    pub fn has(&self, id: T::Id) -> bool {
        // Where none was ever moved or removed, it takes no look.
        let next = self
            .items
            .last()
            .map_or(0, |last| T::index_of(last.id()) + 1);
        let is_gapless = self.ascending && next == self.len();
        if is_gapless {
            T::index_of(id) < next
        } else {
            self.position(id).is_some()
        }
    }

    pub fn position(&self, id: T::Id) -> Option<usize> {
        if self.ascending {
            self.items.binary_search_by_key(&id, Item::id).ok()
        } else {
            self.items.iter().position(|item| item.id() == id)
        }
    }

    pub fn get(&self, id: T::Id) -> Option<&T> {
        self.position(id).map(|at| &self.items[at])
    }

    /// The item of that name, whatever the case of its letters.
    pub fn named(&self, name: &str) -> Option<&T> {
        let wanted = name.trim().to_lowercase();
        self.items
            .iter()
            .find(|item| item.name().to_lowercase() == wanted)
    }

    /// An id that no item has.
    pub fn free_id(&self) -> T::Id {
        self.last_id().map_or_else(T::first_id, T::id_after)
    }

    /// The highest of the ids.
    pub fn last_id(&self) -> Option<T::Id> {
        if self.ascending {
            return self.items.last().map(Item::id);
        }
        self.items.iter().map(Item::id).max()
    }

    pub(super) fn insert(&mut self, at: usize, item: T) {
        let items = Arc::make_mut(&mut self.items);
        let at = at.min(items.len());
        let before = at.checked_sub(1).and_then(|before| items.get(before));
        let fits = before.is_none_or(|before| before.id() < item.id())
            && items.get(at).is_none_or(|after| item.id() < after.id());
        // Only the neighbours are looked at: an import puts in a hundred thousand customers one by one.
        self.ascending &= fits;
        items.insert(at, item);
    }

    pub(super) fn replace(&mut self, at: usize, item: T) -> T {
        std::mem::replace(&mut Arc::make_mut(&mut self.items)[at], item)
    }

    pub(super) fn remove(&mut self, at: usize) -> T {
        let items = Arc::make_mut(&mut self.items);
        let removed = items.remove(at);
        self.ascending = self.ascending || items.is_sorted_by_key(Item::id);
        removed
    }
}

impl<T: Item> FromIterator<T> for Items<T> {
    /// Takes the items in their order. Ids must be distinct: the reader of the file has seen to that.
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        let items: Vec<T> = items.into_iter().collect();
        let ascending = items.is_sorted_by_key(Item::id);
        Self {
            items: Arc::new(items),
            ascending,
        }
    }
}

impl<'a, T: Item> IntoIterator for &'a Items<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::model::{Kept, Reason, ReasonId};

    proptest! {
        /// An id is found wherever its item stands.
        #[test]
        fn every_id_is_found_after_any_edits(steps in proptest::collection::vec((any::<bool>(), 0usize..8, 1u32..9), 1..40)) {
            let mut list: Items<Reason> = Items::default();
            for (removes, at, number) in steps {
                let id: ReasonId = format!("r{number}").parse().unwrap();
                match list.position(id) {
                    Some(at) if removes => drop(list.remove(at)),
                    None => list.insert(at, Reason { id, name: String::new(), kept: Kept::default() }),
                    Some(_) => {}
                }
                prop_assert_eq!(&list, &list.iter().cloned().collect());
                prop_assert!(list.iter().all(|item| list.get(item.id).is_some()));
            }
        }
    }
}
