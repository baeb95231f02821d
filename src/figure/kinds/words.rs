//! What promoters and detractors say more often than the others: for each word, which part of the group says it, and
//! which part of the others.

use super::axes::{row_at, rows_axis, shares_axis};
use super::rows::{SOFT, STRONG, column};
use super::{Made, Subject, empty_panel, group_role};
use crate::analysis::{GroupWord, TellingWords};
use crate::figure::chart::{
    Cell, ChartKind, Figure, LegendEntry, LegendUse, Mark, Marker, Panel, RangeWeight, Shape, Span,
    Swatch, Table,
};
use crate::figure::names::group_name;
use crate::figure::theme::Role;
use crate::figure::{as_f64, count_as_f64, wording};
use crate::model::{Counts, Group};
use crate::text;

/// More words of a group are read by nobody.
const WORDS_MAX: usize = 9;
const WORDS_MIN: usize = 1;
/// What stands around the words of two panels takes the room of so many rows.
const ROWS_AROUND: usize = 15;
/// Those of whom words are told.
const GROUPS: [Group; 2] = [Group::Promoter, Group::Detractor];

pub(super) fn figure(subject: &Subject<'_>) -> Figure {
    let words = subject.detail.and_then(|detail| detail.words.as_ref());
    let words = words.filter(|words| words.withheld.is_none());
    let what = text!(subject.texts, "figure-what-words");
    let count = subject.analysis.overall.counts.n();
    let made = Made {
        title: title(words, subject),
        subtitle: wording::subtitle(&what, count, subject.analysis, subject.texts),
        more: more(words, subject),
        panels: panels(words, subject),
        notes: notes(words, subject),
        table: table(words, subject),
    };
    made.figure(ChartKind::Words, subject)
}

fn shown<'a>(words: &'a TellingWords, group: Group, subject: &Subject<'_>) -> &'a [GroupWord] {
    let all = words.of_group(group);
    let rows = subject.options.rows_max.saturating_sub(ROWS_AROUND) / 2;
    let most = rows.clamp(WORDS_MIN, WORDS_MAX);
    all.get(..most).unwrap_or(all)
}

/// The part of the group's answers that say the word, and that of the others.
fn shares(word: &GroupWord, group: Group, all: Counts) -> (f64, f64) {
    let share = |said: u64, of: u64| count_as_f64(said) / count_as_f64(of.max(1));
    let (said, answers) = (word.counts.of(group), all.of(group));
    (
        share(said, answers),
        share(word.counts.n() - said, all.n() - answers),
    )
}

fn nothing(subject: &Subject<'_>) -> String {
    let words = subject.detail.and_then(|detail| detail.words.as_ref());
    match words {
        _ if subject.analysis.overall.counts.n() == 0 => {
            text!(subject.texts, "figure-title-empty")
        }
        None => text!(subject.texts, "figure-words-counting"),
        Some(words) if words.withheld.is_some() => {
            text!(subject.texts, "figure-title-withheld")
        }
        Some(_) => text!(subject.texts, "figure-words-none"),
    }
}

fn panels(words: Option<&TellingWords>, subject: &Subject<'_>) -> Vec<Panel> {
    let told = words.into_iter().flat_map(|words| {
        GROUPS
            .into_iter()
            .filter_map(move |group| panel(words, group, subject))
    });
    let told: Vec<Panel> = told.collect();
    if told.is_empty() {
        vec![empty_panel(nothing(subject))]
    } else {
        told
    }
}

/// The largest share of any word, for one axis in both panels.
fn highest(words: &TellingWords, subject: &Subject<'_>) -> f64 {
    let groups = GROUPS.into_iter();
    let all = groups.flat_map(|group| {
        shown(words, group, subject).iter().flat_map(move |word| {
            let (own, others) = shares(word, group, words.answers);
            [own, others]
        })
    });
    all.fold(0.0, f64::max)
}

fn panel(words: &TellingWords, group: Group, subject: &Subject<'_>) -> Option<Panel> {
    let rows = shown(words, group, subject);
    if rows.is_empty() {
        return None;
    }
    let texts = subject.texts;
    let numbered = rows.iter().enumerate();
    let own_name = group_name(group, texts);
    let said = |share: f64| texts.counted_percent(share);
    Some(Panel {
        heading: Some(match group {
            Group::Detractor => text!(texts, "figure-words-detractors"),
            _ => text!(texts, "figure-words-promoters"),
        }),
        x: shares_axis(highest(words, subject), texts),
        y: rows_axis(rows.iter().map(|word| word.word.clone())),
        marks: numbered
            .flat_map(|(row, word)| marks(row, word, group, words.answers, subject))
            .collect(),
        legend: vec![
            LegendEntry {
                text: own_name.clone(),
                swatch: Swatch::Marker(Marker::Dot),
                role: group_role(group),
            },
            LegendEntry {
                text: text!(texts, "figure-the-others"),
                swatch: Swatch::Marker(Marker::Ring),
                role: Role::SoftText,
            },
        ],
        legend_use: LegendUse::default(),
        columns: vec![
            column(own_name, rows, STRONG, |word| {
                said(shares(word, group, words.answers).0)
            }),
            column(text!(texts, "figure-the-others"), rows, SOFT, |word| {
                said(shares(word, group, words.answers).1)
            }),
        ],
        height_share: 0.6 + as_f64(rows.len()) * 0.2,
    })
}

fn marks(
    row: usize,
    word: &GroupWord,
    group: Group,
    all: Counts,
    subject: &Subject<'_>,
) -> [Mark; 3] {
    let (own, others) = shares(word, group, all);
    let y = row_at(row);
    let hover = vec![
        word.word.clone(),
        saying(group_name(group, subject.texts), own, subject),
        saying(text!(subject.texts, "figure-the-others"), others, subject),
        wording::answers(word.counts.n(), subject.texts),
    ];
    let between = Mark {
        shape: Shape::Range {
            x: Span {
                from: own.min(others),
                to: own.max(others),
            },
            y,
            weight: RangeWeight::Thin,
            role: Role::Line,
        },
        hover: hover.clone(),
    };
    let dot = |x, marker, role| Mark {
        shape: Shape::Point { x, y, marker, role },
        hover: hover.clone(),
    };
    [
        between,
        dot(others, Marker::Ring, Role::SoftText),
        dot(own, Marker::Dot, group_role(group)),
    ]
}

fn saying(who: String, share: f64, subject: &Subject<'_>) -> String {
    let share = subject.texts.counted_percent(share);
    text!(subject.texts, "figure-value", name = who, value = share)
}

/// The most telling word of each group.
fn title(words: Option<&TellingWords>, subject: &Subject<'_>) -> String {
    let first = |group| {
        let words = words?.of_group(group).first()?;
        Some(words.word.as_str())
    };
    let texts = subject.texts;
    match (first(Group::Promoter), first(Group::Detractor)) {
        (Some(promoters), Some(detractors)) => text!(
            texts,
            "figure-title-words-both",
            promoters = promoters,
            detractors = detractors
        ),
        (Some(word), None) => text!(texts, "figure-title-words-promoters", word = word),
        (None, Some(word)) => text!(texts, "figure-title-words-detractors", word = word),
        (None, None) => nothing(subject),
    }
}

fn notes(words: Option<&TellingWords>, subject: &Subject<'_>) -> Vec<String> {
    let all = |words: &TellingWords| -> usize {
        GROUPS.map(|group| words.of_group(group).len()).iter().sum()
    };
    let drawn = |words: &TellingWords| -> usize {
        GROUPS
            .map(|group| shown(words, group, subject).len())
            .iter()
            .sum()
    };
    let left: usize = words.map_or(0, |words| all(words) - drawn(words));
    let only = words.filter(|words| drawn(words) > 0);
    let only = only.map(|_| text!(subject.texts, "figure-note-words"));
    let left = (left > 0).then(|| text!(subject.texts, "figure-note-words-left", count = left));
    only.into_iter().chain(left).collect()
}

fn more(words: Option<&TellingWords>, subject: &Subject<'_>) -> String {
    let groups = words.into_iter().flat_map(|words| {
        GROUPS.into_iter().filter_map(move |group| {
            let list = shown(words, group, subject).iter();
            let list = list.map(|word| word.word.clone());
            let list = wording::list(list, subject.texts);
            (!list.is_empty()).then(|| {
                text!(
                    subject.texts,
                    "figure-description-words",
                    group = group_name(group, subject.texts),
                    words = list
                )
            })
        })
    });
    groups
        .reduce(|said, next| wording::joined(&said, &next))
        .unwrap_or_default()
}

fn table(words: Option<&TellingWords>, subject: &Subject<'_>) -> Table {
    let texts = subject.texts;
    let rows = words.into_iter().flat_map(|words| {
        GROUPS.into_iter().flat_map(move |group| {
            words.of_group(group).iter().map(move |word| {
                let (own, others) = shares(word, group, words.answers);
                vec![
                    Cell::Text(word.word.clone()),
                    Cell::Text(group_name(group, texts)),
                    Cell::Count(word.counts.n()),
                    Cell::Number(own),
                    Cell::Number(others),
                    Cell::Number(word.z),
                ]
            })
        })
    });
    Table {
        header: vec![
            text!(texts, "figure-column-word"),
            text!(texts, "figure-group"),
            text!(texts, "figure-column-answers"),
            text!(texts, "figure-column-share"),
            text!(texts, "figure-column-share-others"),
            text!(texts, "figure-column-z"),
        ],
        rows: rows.collect(),
    }
}
