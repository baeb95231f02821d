//! What headers are called: words in the languages of the program, and in German, French, Spanish and Portuguese.
//! Words are compared in lower case, as parts of the header, because languages put endings on them.

/// The question of the survey itself.
const RECOMMEND: &[&str] = &[
    "recommend",
    "ajánl",
    "suosittel",
    "suositel",
    "polec",
    "推荐",
    "推薦",
    "empfehl",
    "recommand",
    "recomend",
    "recomiend",
];
/// A score of something, on a scale that is not told.
const RATE: &[&str] = &[
    "rate",
    "rating",
    "score",
    "scale",
    "likel",
    "pontsz",
    "értékel",
    "skála",
    "skálán",
    "arvos",
    "arvio",
    "asteik",
    "tulos",
    "pistee",
    "ocen",
    "ocena",
    "skali",
    "wynik",
    "评分",
    "打分",
    "得分",
    "分数",
    "bewert",
    "punkt",
    "skala",
    "note",
    "évalu",
    "échelle",
    "puntu",
    "calific",
    "valora",
    "escala",
    "nota",
    "avali",
    "pontua",
];
/// A scale from nought to ten.
const ZERO_TO_TEN: &[&str] = &[
    "0-10",
    "0–10",
    "0 - 10",
    "0 – 10",
    "0 to 10",
    "0..10",
    "0…10",
    "0 és 10",
    "0-tól 10",
    "0:sta 10",
    "0 do 10",
    "0到10",
    "0至10",
    "0 bis 10",
    "0 à 10",
    "0 a 10",
    "0 al 10",
    "0~10",
];
/// A scale that ends at five or so.
const OTHER_SCALE: &[&str] = &[
    "1-5", "1–5", "1 - 5", "1 to 5", "0-5", "0 to 5", "out of 5", "/5", "stars", "1-7", "1 to 7",
    "1 a 5", "1 bis 5", "1 à 5", "1 do 5", "1到5", "csillag", "tähti", "gwiazd", "星",
];
/// Numbers that are no answers, as whole words.
const OTHER_NUMBERS: &[&str] = &[
    "id",
    "no",
    "nr",
    "age",
    "ages",
    "day",
    "month",
    "year",
    "week",
    "count",
    "number",
    "quantity",
    "qty",
    "visits",
    "promoter",
    "promoters",
    "passive",
    "passives",
    "detractor",
    "detractors",
    "row",
    "kor",
    "életkor",
    "ikä",
    "wiek",
    "年龄",
    "alter",
    "âge",
    "edad",
    "idade",
];
const COMMENT: &[&str] = &[
    "comment",
    "why",
    "feedback",
    "tell us",
    "explain",
    "other remarks",
    "verbatim",
    "miért",
    "megjegyzés",
    "vélemény",
    "hozzászólás",
    "indok",
    "miksi",
    "kommen",
    "palaut",
    "perustel",
    "dlaczego",
    "komentarz",
    "uwagi",
    "opinia",
    "uzasadn",
    "为什么",
    "评论",
    "意见",
    "原因",
    "留言",
    "warum",
    "bemerkung",
    "pourquoi",
    "por qué",
    "por que",
    "coment",
];
const DATE: &[&str] = &[
    "timestamp",
    "date",
    "time",
    "submitted",
    "completed",
    "created",
    "responded",
    "dátum",
    "időbélyeg",
    "időpont",
    "aikaleima",
    "päivä",
    "pvm",
    "sygnatura czasowa",
    "data",
    "czas",
    "时间",
    "日期",
    "datum",
    "zeit",
    "fecha",
];
/// Days that are known of a person, not of an answer.
const OTHER_DATE: &[&str] = &[
    "birth",
    "born",
    "születés",
    "syntymä",
    "urodz",
    "出生",
    "geburt",
    "nacim",
    "nasc",
];
const CONTACT: &[&str] = &[
    "e-mail",
    "email",
    "phone",
    "mobile",
    "telefon",
    "puhelin",
    "sähköposti",
    "邮箱",
    "邮件",
    "电话",
    "手机",
    "teléfono",
    "telefone",
    "téléphone",
    "courriel",
    "correo",
];
/// Whole headers, without spaces and marks.
const CUSTOMER: &[&str] = &[
    "customer",
    "customerid",
    "customername",
    "customerno",
    "customernumber",
    "client",
    "clientid",
    "clientname",
    "name",
    "fullname",
    "yourname",
    "respondent",
    "respondentid",
    "respondentname",
    "guest",
    "patient",
    "ügyfél",
    "ügyfélneve",
    "ügyfélszám",
    "ügyfélazonosító",
    "vevő",
    "vásárló",
    "név",
    "neve",
    "asiakas",
    "asiakasnumero",
    "asiakkaannimi",
    "nimi",
    "vastaaja",
    "klient",
    "klientid",
    "nazwaklienta",
    "numerklienta",
    "imię",
    "imięinazwisko",
    "nazwisko",
    "客户",
    "客户名称",
    "客户编号",
    "顾客",
    "姓名",
    "kunde",
    "kundennummer",
    "nom",
    "cliente",
    "nombre",
    "nome",
];
const REASONS: &[&str] = &[
    "reason", "reasons", "tags", "themes", "okok", "indokok", "syy", "syyt", "powody", "powód",
    "理由", "gründe", "raisons", "razones", "motivos",
];

const GROUP: &[&str] = &[
    "promoter",
    "promoters",
    "passive",
    "passives",
    "neutral",
    "neutrals",
    "detractor",
    "detractors",
    "támogató",
    "támogatók",
    "passzív",
    "passzívak",
    "bíráló",
    "bírálók",
    "suosittelijat",
    "passiiviset",
    "arvostelijat",
    "promotorzy",
    "pasywni",
    "krytycy",
    "推荐者",
    "被动者",
    "贬损者",
];

/// What a header says. Several things may be true of one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a thing that a header says or does not"
)]
pub(super) struct Wording {
    /// Asks whether somebody would recommend, or is called NPS.
    pub recommend: bool,
    /// Speaks of a score or rating.
    pub rate: bool,
    pub zero_to_ten: bool,
    /// Says a scale that is not 0 to 10.
    pub other_scale: bool,
    /// Is a number of another kind: an id, an age.
    pub other_number: bool,
    pub nps: bool,
    pub comment: bool,
    pub date: bool,
    /// A day that is known of a person, not of an answer.
    pub other_date: bool,
    pub contact: bool,
    pub customer: bool,
    pub reasons: bool,
    /// Is called promoters, passives or detractors.
    pub group: bool,
}

impl Wording {
    pub(super) fn of(header: &str) -> Self {
        let header = header.to_lowercase();
        let has = |words: &[&str]| words.iter().any(|word| header.contains(word));
        let words = words_of(&header);
        let has_word = |list: &[&str]| words.iter().any(|word| list.contains(word));
        let bare: String = header.chars().filter(|c| c.is_alphanumeric()).collect();
        let nps = has_word(&["nps", "enps"]) || header.contains("net promoter");
        Self {
            recommend: nps || has(RECOMMEND),
            rate: has(RATE),
            zero_to_ten: has(ZERO_TO_TEN),
            other_scale: has(OTHER_SCALE),
            other_number: has_word(OTHER_NUMBERS),
            nps,
            comment: has(COMMENT),
            date: has(DATE) && !has(OTHER_DATE),
            other_date: has(OTHER_DATE),
            contact: has(CONTACT),
            customer: CUSTOMER.contains(&bare.as_str()),
            reasons: REASONS.contains(&bare.as_str()),
            group: GROUP.contains(&bare.as_str()),
        }
    }
}

/// The words of a header, without the marks between them.
pub(super) fn words_of(header: &str) -> Vec<&str> {
    let words = header.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| !word.is_empty()).collect()
}
