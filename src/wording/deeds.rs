//! What customers did, as a table and as sentences, the same for the window and the command line.

use crate::analysis::{AtRisk, DeedFigures, GroupDeeds, Share, Spending};
use crate::i18n::Texts;
use crate::model::Group;
use crate::stats::Interval;
use crate::text;
use crate::wording::joined;

/// Best first, as everywhere.
pub const GROUPS: [Group; 3] = [Group::Promoter, Group::Passive, Group::Detractor];

/// A line of the table: what it is about, and what it says of each of [`GROUPS`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeedRow {
    pub name: String,
    pub cells: [DeedCell; 3],
}

/// What is said of a group, and how sure it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DeedCell {
    pub said: String,
    /// The likely range, or why there is none; empty where nothing is known.
    pub sureness: String,
}

/// What the customers of each group did; money, in the owner's currency, only where any is known.
pub fn deed_rows(figures: &DeedFigures, currency: &str, texts: &Texts) -> Vec<DeedRow> {
    let money = |amount: f64| texts.money(&texts.decimal(amount, 0), currency);
    let row = |name: String, cell: &dyn Fn(&GroupDeeds) -> DeedCell| DeedRow {
        name,
        cells: GROUPS.map(|group| cell(figures.of(group))),
    };
    let mut rows = vec![
        row(text!(texts, "deeds-customers"), &|group| DeedCell {
            said: texts.count(group.customers),
            sureness: String::new(),
        }),
        row(text!(texts, "deeds-recommended"), &|group| {
            share_cell(group.recommended, texts)
        }),
        row(text!(texts, "deeds-reviewed"), &|group| {
            share_cell(group.reviewed, texts)
        }),
        row(text!(texts, "deeds-came-by"), &|group| {
            share_cell(group.came_by, texts)
        }),
        row(text!(texts, "deeds-left"), &|group| {
            share_cell(group.left, texts)
        }),
    ];
    if figures.has_spending() {
        rows.push(row(text!(texts, "deeds-revenue"), &|group| {
            revenue_cell(group.spending, texts, &money)
        }));
        rows.push(row(text!(texts, "deeds-each"), &|group| {
            mean_cell(group.spending, texts, &money)
        }));
        rows.push(row(text!(texts, "deeds-at-risk"), &|group| {
            risk_cell(group.spending, texts, &money)
        }));
    }
    rows
}

fn share_cell(share: Share, texts: &Texts) -> DeedCell {
    if share.known == 0 {
        return unknown(texts);
    }
    let (yes, known) = (texts.count(share.yes), texts.count(share.known));
    let counted = text!(texts, "deeds-of", yes = yes, known = known);
    match share.rate {
        Some(rate) => DeedCell {
            said: format!("{} · {counted}", texts.percent(rate.percent / 100.0)),
            sureness: range(rate.interval, texts, |percent| {
                texts.percent(percent / 100.0)
            }),
        },
        None => DeedCell {
            said: counted,
            sureness: text!(texts, "deeds-too-few"),
        },
    }
}

fn unknown(texts: &Texts) -> DeedCell {
    DeedCell {
        said: text!(texts, "deeds-not-known"),
        sureness: String::new(),
    }
}

fn range(interval: Interval, texts: &Texts, number: impl Fn(f64) -> String) -> String {
    let (lower, upper) = (number(interval.lower), number(interval.upper));
    text!(texts, "deeds-range", lower = lower, upper = upper)
}

/// Of those of whom it is known; money in whole units.
fn revenue_cell(spending: Spending, texts: &Texts, money: &dyn Fn(f64) -> String) -> DeedCell {
    if spending.known == 0 {
        return unknown(texts);
    }
    DeedCell {
        said: money(spending.sum),
        sureness: text!(texts, "deeds-known-of", count = spending.known),
    }
}

fn mean_cell(spending: Spending, texts: &Texts, money: &dyn Fn(f64) -> String) -> DeedCell {
    match spending.mean {
        _ if spending.known == 0 => unknown(texts),
        None => too_few(texts),
        Some(mean) => DeedCell {
            said: money(mean.value),
            sureness: mean.interval.map_or_else(String::new, |interval| {
                let interval = interval.between(0.0, f64::INFINITY);
                range(interval, texts, money)
            }),
        },
    }
}

fn risk_cell(spending: Spending, texts: &Texts, money: &dyn Fn(f64) -> String) -> DeedCell {
    match spending.at_risk {
        _ if spending.known == 0 => unknown(texts),
        None => too_few(texts),
        Some(AtRisk { amount, interval }) => DeedCell {
            said: money(amount),
            sureness: range(interval, texts, money),
        },
    }
}

fn too_few(texts: &Texts) -> DeedCell {
    DeedCell {
        said: text!(texts, "deeds-too-few"),
        sureness: String::new(),
    }
}

/// Who came by recommendation and by whose, whether promoters did as they said, and what the figures are not.
pub fn deed_sentences(figures: &DeedFigures, texts: &Texts) -> Vec<String> {
    let mut said = Vec::new();
    let promoters = figures.of(Group::Promoter);
    if let Some(rate) = promoters.recommended.rate {
        said.push(text!(
            texts,
            "deeds-promoters-did",
            share = texts.percent(rate.percent / 100.0),
            lower = texts.percent(rate.interval.lower / 100.0),
            upper = texts.percent(rate.interval.upper / 100.0),
            known = promoters.recommended.known,
            all = promoters.customers
        ));
    }
    said.extend(brought(figures, texts));
    if figures.has_spending() {
        said.push(text!(texts, "deeds-rule-of-thumb"));
    }
    said.push(text!(texts, "deeds-known-only"));
    said
}

fn brought(figures: &DeedFigures, texts: &Texts) -> Option<String> {
    let brought = &figures.brought;
    if brought.came.yes == 0 {
        return None;
    }
    let mut parts: Vec<String> = Vec::new();
    for group in GROUPS {
        let count = brought.by(group);
        if count > 0 {
            parts.push(match group {
                Group::Promoter => text!(texts, "deeds-by-promoters", count = count),
                Group::Passive => text!(texts, "deeds-by-passives", count = count),
                Group::Detractor => text!(texts, "deeds-by-detractors", count = count),
            });
        }
    }
    if brought.by_unscored > 0 {
        parts.push(text!(
            texts,
            "deeds-by-unscored",
            count = brought.by_unscored
        ));
    }
    if brought.by_others > 0 {
        parts.push(text!(texts, "deeds-by-others", count = brought.by_others));
    }
    let list = joined(texts, parts.into_iter())?;
    Some(text!(
        texts,
        "deeds-brought",
        count = brought.came.yes,
        list = list
    ))
}
