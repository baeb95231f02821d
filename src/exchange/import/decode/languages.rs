//! Whether a text was read with the right letters, told by the language that its plain words are of. No letters are
//! needed for "und" and "nicht"; where these stand, "schšn" is no word.

/// A language by some words in plain letters, and the other letters that it is written with.
struct Written {
    words: &'static [&'static str],
    letters: &'static str,
}

/// Marks that stand in texts of all of them.
const MARKS: &str = "€£°§·…–—‘’‚“”„«»‹›¿¡\u{a0}\u{ad}";

const LANGUAGES: [Written; 8] = [
    Written {
        words: &[
            "und",
            "der",
            "das",
            "ist",
            "nicht",
            "sehr",
            "gut",
            "war",
            "mit",
            "mich",
            "ich",
            "wir",
            "zu",
            "auch",
            "alles",
            "aber",
            "eine",
            "einen",
            "leider",
            "gerne",
            "immer",
            "wie",
            "bewertung",
            "kommentar",
            "datum",
            "kunde",
            "wahrscheinlich",
            "weiterempfehlen",
            "hat",
        ],
        letters: "äöüß",
    },
    Written {
        words: &[
            "et",
            "les",
            "est",
            "pas",
            "une",
            "dans",
            "pour",
            "avec",
            "sur",
            "trop",
            "nous",
            "vous",
            "mais",
            "bien",
            "bon",
            "merci",
            "des",
            "du",
            "commentaire",
            "note",
            "accueil",
            "tout",
            "rien",
        ],
        letters: "àâæçèéêëîïôœùûüÿ",
    },
    Written {
        words: &[
            "el",
            "los",
            "las",
            "una",
            "muy",
            "con",
            "por",
            "pero",
            "todo",
            "bien",
            "buena",
            "bueno",
            "servicio",
            "fecha",
            "comentario",
            "cliente",
            "poco",
            "mucho",
            "gracias",
            "es",
            "y",
            "del",
        ],
        letters: "áéíñóúü",
    },
    Written {
        words: &[
            "uma",
            "muito",
            "bom",
            "boa",
            "com",
            "mas",
            "tudo",
            "atendimento",
            "os",
            "foi",
            "sem",
            "obrigado",
            "obrigada",
            "coment",
            "cliente",
            "nota",
            "tempo",
            "bem",
            "do",
            "da",
            "em",
        ],
        letters: "àáâãçéêíóôõúü",
    },
    Written {
        words: &[
            "az",
            "nem",
            "nagyon",
            "egy",
            "hogy",
            "volt",
            "minden",
            "jobb",
            "sok",
            "csak",
            "is",
            "meg",
            "ajánl",
            "kedves",
            "gyors",
            "lassú",
            "megjegyzés",
            "vagy",
            "ha",
            "mert",
            "rossz",
            "kellene",
        ],
        letters: "áéíóöőúüű",
    },
    Written {
        words: &[
            "nie",
            "jest",
            "bardzo",
            "dobra",
            "dobry",
            "za",
            "na",
            "ale",
            "wszystko",
            "do",
            "po",
            "czas",
            "ocena",
            "komentarz",
            "data",
            "klient",
            "polecam",
            "dobrze",
            "przez",
            "tylko",
            "w",
            "z",
            "i",
        ],
        letters: "ąćęłńóśźż",
    },
    Written {
        words: &[
            "ja",
            "on",
            "oli",
            "ei",
            "mutta",
            "hyvin",
            "kaikki",
            "palvelu",
            "kiitos",
            "liian",
            "se",
            "ovat",
            "kommentti",
            "arvosana",
            "asiakas",
            "toimi",
            "nopea",
            "hidas",
            "todella",
            "mukava",
        ],
        letters: "äöå",
    },
    Written {
        words: &[
            "og", "det", "er", "ikke", "och", "inte", "mycket", "meget", "som", "har", "til",
        ],
        letters: "æøåäöé",
    },
];

/// The language of a text's plain words, where at least two of them are of one language, and of no other are as many.
pub(super) struct Language(&'static Written);

impl Language {
    pub(super) fn of(ascii: &str) -> Option<Self> {
        const FEWEST: usize = 2;
        let words = || {
            let words = ascii.split(|c: char| !c.is_ascii_alphabetic());
            words
                .filter(|word| !word.is_empty())
                .map(str::to_ascii_lowercase)
        };
        let count = |language: &Written| {
            let known = words().filter(|word| language.words.contains(&word.as_str()));
            known.count()
        };
        let mut counted: Vec<(usize, &'static Written)> = LANGUAGES
            .iter()
            .map(|language| (count(language), language))
            .collect();
        counted.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
        match counted.as_slice() {
            [(most, language), (next, _), ..] if *most >= FEWEST && most > next => {
                Some(Self(language))
            }
            _ => None,
        }
    }

    /// How many letters beyond ASCII a text has, and how many of these the language is written with.
    pub(super) fn letters(&self, text: &str) -> (usize, usize) {
        let (mut letters, mut own) = (0, 0);
        for letter in text
            .chars()
            .filter(|c| !c.is_ascii() && !MARKS.contains(*c))
        {
            letters += 1;
            let mut lower = letter.to_lowercase();
            own += usize::from(lower.all(|c| self.0.letters.contains(c)));
        }
        (letters, own)
    }
}
