//! `goodword deeds`: what customers did beside what they said, as text or as JSON.

use std::sync::atomic::AtomicBool;

use serde_json::{Value, json};

use super::args::ResultArgs;
use super::error::CliError;
use super::print::table_of_numbers;
use super::{Shell, source};
use crate::analysis::{Customers, DeedFigures, Filter, GroupDeeds, Share};
use crate::i18n::Texts;
use crate::model::{Audience, Group};
use crate::text;
use crate::wording::{DeedCell, deed_rows, deed_sentences};

pub(super) fn run(shell: &mut Shell<'_>, args: &ResultArgs) -> Result<(), CliError> {
    let answers = source::open(&args.source, shell)?;
    // Nobody stops it.
    let wanted = AtomicBool::new(true);
    let customers = Customers::of(&answers.project, &Filter::default(), &wanted);
    let figures = customers.unwrap_or_default().figures;
    let of_employees = answers.project.survey().audience == Audience::Employees;
    let currency = answers.project.follow_up().currency.as_str();
    let lines = if args.json {
        vec![as_json(&figures, currency, of_employees)]
    } else if of_employees {
        vec![text!(shell.texts, "follow-employees")]
    } else {
        as_text(&figures, currency, shell.texts)
    };
    for line in lines {
        shell.line(&line)?;
    }
    shell.say_beside(&answers.remarks)
}

/// Of employees nothing is told: it is `withheld`.
fn as_json(figures: &DeedFigures, currency: &str, of_employees: bool) -> String {
    if of_employees {
        return format!("{:#}", json!({ "withheld": true }));
    }
    let brought = &figures.brought;
    let json = json!({
        "currency": (!currency.is_empty()).then_some(currency),
        "promoters": group_as_json(figures.of(Group::Promoter)),
        "passives": group_as_json(figures.of(Group::Passive)),
        "detractors": group_as_json(figures.of(Group::Detractor)),
        "brought": {
            "known": brought.came.known,
            "yes": brought.came.yes,
            "by_promoters": brought.by(Group::Promoter),
            "by_passives": brought.by(Group::Passive),
            "by_detractors": brought.by(Group::Detractor),
            "by_unscored": brought.by_unscored,
            "by_others": brought.by_others,
        },
    });
    format!("{json:#}")
}

fn group_as_json(group: &GroupDeeds) -> Value {
    let (spending, mean) = (group.spending, group.spending.mean);
    let range = mean.and_then(|mean| mean.interval);
    json!({
        "customers": group.customers,
        "recommended": share_as_json(group.recommended),
        "recommendations": group.recommendations,
        "reviewed": share_as_json(group.reviewed),
        "came_by_recommendation": share_as_json(group.came_by),
        "left": share_as_json(group.left),
        "spending": {
            "known": spending.known,
            "sum": spending.sum,
            "mean": mean.map(|mean| mean.value),
            "mean_lower": range.map(|range| range.lower),
            "mean_upper": range.map(|range| range.upper),
            "staying": spending.staying,
            "at_risk": spending.at_risk.map(|risk| risk.amount),
            "at_risk_lower": spending.at_risk.map(|risk| risk.interval.lower),
            "at_risk_upper": spending.at_risk.map(|risk| risk.interval.upper),
        },
    })
}

fn share_as_json(share: Share) -> Value {
    json!({
        "known": share.known,
        "yes": share.yes,
        "percent": share.rate.map(|rate| rate.percent),
        "lower": share.rate.map(|rate| rate.interval.lower),
        "upper": share.rate.map(|rate| rate.interval.upper),
    })
}

fn as_text(figures: &DeedFigures, currency: &str, texts: &Texts) -> Vec<String> {
    if figures.known == 0 {
        return vec![text!(texts, "deeds-none")];
    }
    let mut rows = vec![vec![
        String::new(),
        text!(texts, "promoters"),
        text!(texts, "passives"),
        text!(texts, "detractors"),
    ]];
    for row in deed_rows(figures, currency, texts) {
        let said = row.cells.iter().map(|cell| cell.said.clone());
        rows.push(std::iter::once(row.name).chain(said).collect());
        let sureness: Vec<String> = row.cells.into_iter().map(sureness).collect();
        if sureness.iter().any(|each| !each.is_empty()) {
            rows.push(std::iter::once(String::new()).chain(sureness).collect());
        }
    }
    let mut lines = table_of_numbers(&rows);
    lines.push(String::new());
    lines.extend(deed_sentences(figures, texts));
    lines
}

fn sureness(cell: DeedCell) -> String {
    cell.sureness
}
