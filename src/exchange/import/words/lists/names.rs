//! Names in parts.

/// Names that somebody was given, whole headers without spaces and marks.
pub(in crate::exchange::import::words) const GIVEN_NAME: &[&str] = &[
    "firstname",
    "firstnames",
    "givenname",
    "givennames",
    "forename",
    "fname",
    "keresztnév",
    "keresztneve",
    "utónév",
    "utóneve",
    "etunimi",
    "etunimet",
    "imię",
    "imie",
    "imiona",
    "名",
    "名字",
    "vorname",
    "vornamen",
    "prénom",
    "prénoms",
    "prenom",
    "nombre",
    "nombres",
    "primernombre",
    "nome",
    "primeironome",
    "nomepróprio",
    "имя",
];

/// Names of a family, whole headers without spaces and marks.
pub(in crate::exchange::import::words) const FAMILY_NAME: &[&str] = &[
    "lastname",
    "surname",
    "familyname",
    "lname",
    "vezetéknév",
    "vezetékneve",
    "családnév",
    "családneve",
    "családinév",
    "sukunimi",
    "nazwisko",
    "姓",
    "姓氏",
    "nachname",
    "familienname",
    "zuname",
    "nom",
    "nomdefamille",
    "apellido",
    "apellidos",
    "primerapellido",
    "sobrenome",
    "apelido",
    "últimonome",
    "фамилия",
];

/// Where the name of the family stands before the other: parts of its header.
pub(in crate::exchange::import) const FAMILY_FIRST: &[&str] = &["vezeték", "család", "姓"];

/// Whose name it is, before its part.
pub(in crate::exchange::import::words) const NAME_OF: &[&str] = &[
    "your",
    "customer",
    "client",
    "contact",
    "recipient",
    "respondent",
    "guest",
    "patient",
    "billing",
    "person",
    "participant",
    "member",
    "buyer",
    "passenger",
];
