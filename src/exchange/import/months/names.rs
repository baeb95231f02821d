//! What months and weekdays are called in English, Hungarian, Finnish, Polish, German, French, Spanish, Portuguese,
//! Russian and Chinese, in lower case.

/// How the months begin where they have endings, and no other word of a date begins so.
const STEMS: [&[&str]; 12] = [
    &["január", "tammikuu", "stycz", "januar", "январ"],
    &["február", "februar", "helmikuu", "феврал"],
    &["március", "maaliskuu", "märz"],
    &["április", "huhtikuu", "kwie", "april", "апрел"],
    &["május", "toukokuu"],
    &["június", "kesäkuu", "czerwc", "czerwiec", "июн"],
    &["július", "heinäkuu", "lipc", "lipiec", "июл"],
    &["augus", "elokuu", "sierp", "август"],
    &[
        "szeptember",
        "syyskuu",
        "wrzesie",
        "wrześ",
        "wrzes",
        "septem",
        "septiem",
        "setiem",
        "setem",
        "сентяб",
    ],
    &[
        "október",
        "lokakuu",
        "paździer",
        "pazdzier",
        "octob",
        "oktob",
        "octub",
        "outub",
        "октяб",
    ],
    &["novem", "noviem", "marraskuu", "listopad", "нояб"],
    &[
        "decem",
        "december",
        "dezem",
        "diciem",
        "joulukuu",
        "grudzie",
        "grudn",
        "grudź",
        "декаб",
        "décem",
    ],
];

/// Their whole names where those are short, and how they are shortened.
const WORDS: [&[&str]; 12] = [
    &[
        "jan", "january", "tammi", "tammik", "sty", "jän", "jänner", "janv", "janvier", "ene",
        "enero", "janeiro", "янв", "一月", "jaan",
    ],
    &[
        "feb",
        "february",
        "febr",
        "helmi",
        "helmik",
        "lut",
        "luty",
        "lutego",
        "lutym",
        "fév",
        "fev",
        "févr",
        "fevr",
        "février",
        "fevrier",
        "febrero",
        "fevereiro",
        "feber",
        "фев",
        "февр",
        "二月",
    ],
    &[
        "mar",
        "march",
        "márc",
        "maalis",
        "maalisk",
        "marzec",
        "marca",
        "marcu",
        "marcem",
        "mär",
        "mrz",
        "maerz",
        "mars",
        "marzo",
        "março",
        "marco",
        "мар",
        "март",
        "марта",
        "марте",
        "三月",
    ],
    &[
        "apr", "ápr", "huhti", "huhtik", "kwi", "avr", "avril", "abr", "abril", "апр", "四月",
    ],
    &[
        "may", "máj", "touko", "toukok", "maj", "maja", "maju", "majem", "mai", "mayo", "maio",
        "май", "мая", "мае", "五月",
    ],
    &[
        "jun", "june", "jún", "kesä", "kesäk", "cze", "czerw", "juni", "juin", "junio", "junho",
        "六月",
    ],
    &[
        "jul", "july", "júl", "heinä", "heinäk", "lip", "juli", "juil", "juillet", "julio",
        "julho", "七月",
    ],
    &[
        "aug", "elo", "elok", "sie", "août", "aout", "aoû", "aou", "ago", "agosto", "авг", "八月",
    ],
    &[
        "sep", "sept", "szept", "syys", "syysk", "wrz", "set", "сен", "сент", "九月",
    ],
    &[
        "oct", "okt", "loka", "lokak", "paź", "paz", "out", "окт", "十月",
    ],
    &["nov", "marras", "marrask", "lis", "ноя", "十一月"],
    &[
        "dec",
        "déc",
        "joulu",
        "jouluk",
        "gru",
        "dez",
        "dic",
        "дек",
        "十二月",
    ],
];

/// How weekdays begin where they have endings.
const WEEKDAY_STEMS: &[&str] = &[
    "hétfő",
    "kedd",
    "szerd",
    "csütörtök",
    "péntek",
    "szombat",
    "vasárnap",
    "maanantai",
    "tiistai",
    "keskiviikko",
    "keskiviikk",
    "torstai",
    "perjantai",
    "lauantai",
    "sunnuntai",
    "poniedział",
    "wtor",
    "czwart",
    "piąt",
    "sobot",
    "niedziel",
    "montag",
    "dienstag",
    "mittwoch",
    "donnerstag",
    "freitag",
    "samstag",
    "sonnabend",
    "sonntag",
    "понедельник",
    "вторник",
    "четверг",
    "пятниц",
    "суббот",
    "воскресень",
    "星期",
    "礼拜",
    "周",
];

const WEEKDAYS: &[&str] = &[
    // English
    "monday",
    "mon",
    "tuesday",
    "tue",
    "tues",
    "wednesday",
    "wed",
    "thursday",
    "thu",
    "thur",
    "thurs",
    "friday",
    "fri",
    "saturday",
    "sat",
    "sunday",
    "sun",
    // Hungarian, Finnish and Polish, shortened
    "h",
    "k",
    "sze",
    "cs",
    "p",
    "szo",
    "v",
    "ma",
    "ti",
    "ke",
    "to",
    "pe",
    "la",
    "su",
    "pon",
    "pn",
    "wt",
    "śr",
    "środa",
    "środę",
    "środy",
    "czw",
    "cz",
    "pt",
    "sob",
    "so",
    "nd",
    "niedz",
    "ndz",
    // German, shortened
    "mo",
    "di",
    "mi",
    "do",
    "fr",
    "sa",
    // French
    "lundi",
    "mardi",
    "mercredi",
    "jeudi",
    "vendredi",
    "samedi",
    "dimanche",
    "lun",
    "mar",
    "mer",
    "jeu",
    "ven",
    "sam",
    "dim",
    // Spanish
    "lunes",
    "martes",
    "miércoles",
    "miercoles",
    "jueves",
    "viernes",
    "sábado",
    "sabado",
    "domingo",
    "mié",
    "mie",
    "jue",
    "vie",
    "sáb",
    "sab",
    "dom",
    // Portuguese
    "segunda",
    "terça",
    "terca",
    "quarta",
    "quinta",
    "sexta",
    "feira",
    "seg",
    "ter",
    "qua",
    "qui",
    "sex",
    // Russian
    "среда",
    "среду",
    "среды",
    "пн",
    "вт",
    "ср",
    "чт",
    "пт",
    "сб",
    "вс",
];

/// Words between the parts of a date.
const BETWEEN: &[&str] = &[
    "of", "the", "on", "at", "de", "del", "el", "los", "las", "a", "o", "à", "às", "le", "la",
    "den", "der", "am", "um", "uhr", "klo", "kello", "hó", "roku", "r", "godz", "o", "dnia", "г",
    "года", "год", "в", "年", "日",
];

/// What is written behind the number of a day.
const ENDINGS_OF_DAYS: &[&str] = &[
    "st", "nd", "rd", "th", "er", "º", "ª", "го", "ого", "е", "ое",
];

/// The month that a word names.
pub(super) fn month_of(word: &str) -> Option<i8> {
    let word = word.trim_start_matches('年');
    // Most are told by their first byte, and without asking another function.
    let is_like = |name: &str| name.as_bytes().first() == word.as_bytes().first();
    let lists = STEMS.iter().zip(&WORDS).zip(1i8..);
    let mut found = lists.filter(|((stems, words), _)| {
        words.iter().any(|name| is_like(name) && *name == word)
            || stems
                .iter()
                .any(|stem| is_like(stem) && word.starts_with(stem))
    });
    found.next().map(|(_, month)| month)
}

pub(super) fn is_weekday(word: &str) -> bool {
    WEEKDAYS.contains(&word) || WEEKDAY_STEMS.iter().any(|stem| word.starts_with(stem))
}

pub(super) fn is_between(word: &str) -> bool {
    BETWEEN.contains(&word) || is_ending_of_day(word)
}

pub(super) fn is_ending_of_day(word: &str) -> bool {
    ENDINGS_OF_DAYS.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_beginning_tells() {
        let months = [
            "marraskuuta",
            "maaliskuu",
            "loka",
            "lokakuuta",
            "listopada",
            "lipca",
        ];
        assert_eq!(months.map(month_of), [11, 3, 10, 10, 11, 7].map(Some));
    }

    #[test]
    fn months_are_known_with_their_endings() {
        for (month, words) in (1i8..).zip([
            "january januárban tammikuussa stycznia styczeń januar jänner janvier enero janeiro января",
            "february februári helmikuun lutego februar février febrero fevereiro февраля",
            "march márciusban maaliskuuta marca marzec märz mars marzo março марта",
            "april áprilisi huhtikuussa kwietnia kwiecień april avril abril апреля",
            "may májusban toukokuuta maja mai mayo maio мая",
            "june júniusi kesäkuuta czerwca czerwiec juni juin junio junho июня",
            "july júliusban heinäkuussa lipca lipiec juli juillet julio julho июля",
            "august augusztusban elokuuta sierpnia sierpień août agosto августа",
            "september szeptemberi syyskuuta września wrzesień septembre septiembre setembro сентября",
            "october októberben lokakuuta października octobre oktober octubre outubro октября",
            "november novemberi marraskuuta listopada novembre noviembre novembro ноября",
            "december decemberben joulukuuta grudnia grudzień dezember décembre diciembre dezembro декабря",
        ]) {
            for word in words.split(' ') {
                assert_eq!(month_of(word), Some(month), "{word}");
            }
        }
        let months = ["一月", "十一月", "十二月", "十月"];
        assert_eq!(months.map(month_of), [1, 11, 12, 10].map(Some));
    }

    #[test]
    fn what_begins_like_a_month_is_none() {
        for word in [
            "mardi", "martes", "maybe", "mare", "decide", "settled", "junior",
        ] {
            assert_eq!(month_of(word), None, "{word}");
        }
    }
}
