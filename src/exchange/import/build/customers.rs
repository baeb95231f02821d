//! Which customer each row names. There may be as many of them as there are rows, and none is looked for twice: a row
//! keeps the place of its customer among those met with it, and the place becomes an id once they are known.

use foldhash::HashMap;

use super::super::composed::folded;
use super::super::row::RowReader;
use super::names::IndexSet;
use crate::model::{Customer, CustomerId, Edit, Kept, ListEdit, Project};

/// A name and a contact as they stand in the table.
type Said<'t> = (&'t str, &'t str);

/// The customers of some rows, each once, in the order in which it comes first.
#[derive(Debug)]
pub(super) struct MetCustomers<'t> {
    customers: IndexSet<Said<'t>>,
    first_row: usize,
    /// Of each row from the first on, which of the customers it names; of rows behind the last that names one, nothing.
    places: Vec<Option<usize>>,
}

impl<'t> MetCustomers<'t> {
    /// Of rows from this one on.
    pub(super) fn new(first_row: usize) -> Self {
        Self {
            customers: IndexSet::default(),
            first_row,
            places: Vec::new(),
        }
    }

    /// Rows are noted in their order; some may be left out.
    pub(super) fn note(&mut self, row: usize, reader: &RowReader<'t>) {
        let said = (reader.customer(row), reader.contact(row));
        if said == ("", "") {
            return;
        }
        let (place, _) = self.customers.insert_full(said);
        self.places.resize(row - self.first_row, None);
        self.places.push(Some(place));
    }
}

/// Customers by name and contact, as they stand in the table and in lower case, with those that are new. The same name
/// with another contact is somebody else; where the table has no contacts, a name is that of the only one who has it.
#[derive(Debug)]
pub(super) struct Customers<'t> {
    known: HashMap<Said<'t>, CustomerId>,
    folded: HashMap<String, CustomerId>,
    free: CustomerId,
    fresh: Vec<Customer>,
    /// As far as one is named.
    of_rows: Vec<Option<CustomerId>>,
}

impl<'t> Customers<'t> {
    pub(super) fn new(project: &Project, has_contacts: bool) -> Self {
        let customers = project.customers().iter();
        let keys = customers.map(|each| (key_of(&each.name, &each.contact), each.id));
        let mut folded: HashMap<String, CustomerId> = keys.collect();
        if !has_contacts {
            for (key, only) in by_name_alone(project) {
                folded.entry(key).or_insert(only);
            }
        }
        Self {
            known: HashMap::default(),
            folded,
            free: project.customers().free_id(),
            fresh: Vec::new(),
            of_rows: Vec::new(),
        }
    }

    /// What is new gets an id. Rows are learnt in their order.
    pub(super) fn learn(&mut self, met: MetCustomers<'t>) {
        let customers = met.customers.into_iter();
        let ids: Vec<CustomerId> = customers.map(|said| self.id_called(said)).collect();
        if !met.places.is_empty() {
            self.of_rows.resize(met.first_row, None);
        }
        let places = met.places.into_iter();
        self.of_rows
            .extend(places.map(|place| ids.get(place?).copied()));
    }

    fn id_called(&mut self, (name, contact): Said<'t>) -> CustomerId {
        if let Some(&id) = self.known.get(&(name, contact)) {
            return id;
        }
        let key = key_of(name, contact);
        let id = *self.folded.entry(key).or_insert(self.free);
        if id == self.free {
            self.free = id.next();
            self.fresh.push(Customer {
                id,
                name: name.to_owned(),
                contact: contact.to_owned(),
                kept: Kept::default(),
            });
        }
        self.known.insert((name, contact), id);
        id
    }

    /// Of a row that was learnt; nobody where it names none.
    pub(super) fn of_row(&self, row: usize) -> Option<CustomerId> {
        self.of_rows.get(row).copied().flatten()
    }

    pub(super) fn into_edits(self) -> impl Iterator<Item = Edit> {
        self.fresh
            .into_iter()
            .map(ListEdit::append)
            .map(Edit::Customer)
    }
}

/// The customers whose name nobody else has, as if none had a contact.
fn by_name_alone(project: &Project) -> impl Iterator<Item = (String, CustomerId)> {
    let mut by_name: HashMap<String, Option<CustomerId>> = HashMap::default();
    for each in project.customers() {
        let several = by_name.entry(key_of(&each.name, ""));
        several
            .and_modify(|only| *only = None)
            .or_insert(Some(each.id));
    }
    by_name
        .into_iter()
        .filter_map(|(key, only)| Some((key, only?)))
}

/// A zero byte stands in neither part.
fn key_of(name: &str, contact: &str) -> String {
    folded(&format!("{name}\0{contact}"))
}
