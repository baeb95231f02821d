//! The words of the format that stand for values of the model.

use crate::model::{
    Audience, CardsPerSheet, CaseState, Confidence, Correction, CountingRule, FieldRole, Group,
    IdeaState, Language, Method, Paper, Rhythm, RoundChannel, Statement, Unit,
};

pub(super) const FORMAT: &str = "goodword";
/// The newest version of the format that this program writes and fully understands.
pub(super) const VERSION: u64 = 1;

/// The key of what says how answers are counted.
pub(super) const SCORING: &str = "scoring";

/// The key of what says how answers are followed up.
pub(super) const FOLLOW_UP: &str = "follow_up";

/// The keys of what is printed, and of what the business looks like.
pub(super) const REPORT: &str = "report";
pub(super) const BRAND: &str = "brand";

pub(super) const PAPERS: &[(&str, Paper)] = &[("a4", Paper::A4), ("letter", Paper::Letter)];
pub(super) const PAPER_WORDS: &[&str] = &["a4", "letter"];
pub(super) const SECTION_WORDS: &[&str] = &[
    "score",
    "change",
    "goal",
    "segments",
    "reasons",
    "comments",
    "follow_up",
    "method",
    "chart:trend",
];
pub(super) const PER_SHEET: &[(u64, CardsPerSheet)] =
    &[(4, CardsPerSheet::Four), (8, CardsPerSheet::Eight)];
pub(super) const PER_SHEET_WORDS: &[&str] = &["4", "8"];

pub(super) const GROUPS: &[(&str, Group)] = &[
    ("promoter", Group::Promoter),
    ("passive", Group::Passive),
    ("detractor", Group::Detractor),
];
pub(super) const GROUP_WORDS: &[&str] = &["promoter", "passive", "detractor"];

/// The key of how many days an answer waits.
pub(super) const WAITING_DAYS: &str = "waiting_days";
pub(super) const MAIL_SUBJECT: &str = "mail_subject";
pub(super) const IDEA_MAIL: &str = "idea_mail";
pub(super) const CURRENCY: &str = "currency";
/// The keys of the working days and of the text of a mail, by group.
pub(super) const BY_GROUP: &[(Group, &str, &str)] = &[
    (Group::Promoter, "promoter_days", "promoter_mail"),
    (Group::Passive, "passive_days", "passive_mail"),
    (Group::Detractor, "detractor_days", "detractor_mail"),
];

pub(super) const CASE_STATES: &[(&str, CaseState)] = &[
    ("open", CaseState::Open),
    ("contacted", CaseState::Contacted),
    ("resolved", CaseState::Resolved),
    ("wont_do", CaseState::WontDo),
];
pub(super) const CASE_STATE_WORDS: &[&str] = &["open", "contacted", "resolved", "wont_do"];
/// Those with a day of the first contact.
pub(super) const BEGUN_WORDS: &[&str] = &["contacted", "resolved", "wont_do"];
/// Those with a day of the end.
pub(super) const CLOSED_WORDS: &[&str] = &["resolved", "wont_do"];

pub(super) const IDEA_STATES: &[(&str, IdeaState)] = &[
    ("noted", IdeaState::Noted),
    ("chosen", IdeaState::Chosen),
    ("done", IdeaState::Done),
    ("told", IdeaState::Told),
];
pub(super) const IDEA_STATE_WORDS: &[&str] = &["noted", "chosen", "done", "told"];

pub(super) const AUDIENCES: &[(&str, Audience)] = &[
    ("customers", Audience::Customers),
    ("employees", Audience::Employees),
];
pub(super) const AUDIENCE_WORDS: &[&str] = &["customers", "employees"];

pub(super) const ROLES: &[(&str, FieldRole)] = &[
    ("channel", FieldRole::Channel),
    ("occasion", FieldRole::Occasion),
    ("branch", FieldRole::Branch),
    ("served_by", FieldRole::ServedBy),
];
pub(super) const ROLE_WORDS: &[&str] = &["channel", "occasion", "branch", "served_by"];

pub(super) const CHOICE: &str = "choice";
pub(super) const SEVERAL: &str = "several";
pub(super) const TEXT: &str = "text";
pub(super) const RATING: &str = "rating";
pub(super) const KIND_WORDS: &[&str] = &[CHOICE, SEVERAL, TEXT, RATING];

/// The key of what is asked at the counter, which is an object of its own.
pub(super) const COUNTER: &str = "counter";

/// The key of the days on which nobody works.
pub(super) const CLOSED: &str = "closed";

/// The key of a rating's scale, which is an object of its own.
pub(super) const SCALE: &str = "scale";

pub(super) const RULES: &[(&str, CountingRule)] = &[
    ("every_answer", CountingRule::EveryAnswer),
    ("latest", CountingRule::Latest),
    ("latest_in_period", CountingRule::LatestInPeriod),
];
pub(super) const RULE_WORDS: &[&str] = &["every_answer", "latest", "latest_in_period"];

/// In percent.
pub(super) const CONFIDENCES: &[(u64, Confidence)] = &[
    (90, Confidence::Percent90),
    (95, Confidence::Percent95),
    (99, Confidence::Percent99),
];
pub(super) const PERCENTS: &[&str] = &["90", "95", "99"];

pub(super) const METHODS: &[(&str, Method)] = &[
    ("adjusted_wald", Method::AdjustedWald),
    ("wald", Method::Wald),
    ("iterative", Method::Iterative),
];
pub(super) const METHOD_WORDS: &[&str] = &["adjusted_wald", "wald", "iterative"];

pub(super) const CORRECTIONS: &[(&str, Correction)] = &[
    ("holm", Correction::Holm),
    ("benjamini_hochberg", Correction::BenjaminiHochberg),
];
pub(super) const CORRECTION_WORDS: &[&str] = &["holm", "benjamini_hochberg"];

pub(super) const PERIODS: &[(&str, Unit)] = &[
    ("day", Unit::Day),
    ("week", Unit::Week),
    ("month", Unit::Month),
    ("quarter", Unit::Quarter),
    ("half_year", Unit::HalfYear),
    ("year", Unit::Year),
];
pub(super) const RHYTHMS: &[(&str, Rhythm)] = &[
    ("weekly", Rhythm::Weekly),
    ("monthly", Rhythm::Monthly),
    ("quarterly", Rhythm::Quarterly),
    ("half_yearly", Rhythm::HalfYearly),
    ("yearly", Rhythm::Yearly),
    ("two_yearly", Rhythm::TwoYearly),
];
pub(super) const RHYTHM_WORDS: &[&str] = &[
    "weekly",
    "monthly",
    "quarterly",
    "half_yearly",
    "yearly",
    "two_yearly",
];

pub(super) const ROUND_CHANNELS: &[(&str, RoundChannel)] = &[
    ("card", RoundChannel::Card),
    ("phone", RoundChannel::Phone),
    ("e_mail", RoundChannel::EMail),
    ("counter", RoundChannel::Counter),
    ("web", RoundChannel::Web),
    ("after_purchase", RoundChannel::AfterPurchase),
    ("after_support", RoundChannel::AfterSupport),
];
pub(super) const ROUND_CHANNEL_WORDS: &[&str] = &[
    "card",
    "phone",
    "e_mail",
    "counter",
    "web",
    "after_purchase",
    "after_support",
];

pub(super) const PERIOD_WORDS: &[&str] = &["day", "week", "month", "quarter", "half_year", "year"];

pub(super) const LANGUAGE_TAGS: &[&str] = &["en", "hu", "fi", "pl", "zh-CN"];

pub(super) fn language(tag: &str) -> Option<Language> {
    Language::ALL
        .into_iter()
        .find(|language| language.tag() == tag)
}

/// The word for a value, by the table that reads it.
pub(super) fn word<T: PartialEq>(words: &'static [(&'static str, T)], value: &T) -> &'static str {
    let found = words.iter().find(|(_, each)| each == value);
    found.map_or("", |(word, _)| word)
}

pub(super) fn percent(confidence: Confidence) -> u64 {
    let found = CONFIDENCES.iter().find(|(_, each)| *each == confidence);
    found.map_or(0, |(percent, _)| *percent)
}

/// The keys of a self-check, each with its statement.
pub(super) const STATEMENTS: &[(&str, Statement)] = &[
    ("foresight", Statement::Foresight),
    ("promise", Statement::Promise),
    ("choosing", Statement::Choosing),
    ("ease", Statement::Ease),
    ("contact", Statement::Contact),
    ("repute", Statement::Repute),
    ("quality", Statement::Quality),
];
