//! What charts say in words. Responsible for titles, subtitles and descriptions that claim no more than the numbers
//! bear; knows nothing of marks.

use super::chart::Options;
use super::names::group_name;
use super::{calendar, weighting};
use crate::analysis::{Analysis, Summary};
use crate::i18n::Texts;
use crate::model::{Counts, Group};
use crate::stats::whole_percents;
use crate::text;

/// The share of each of `counts`, which are all there is, as it is printed: they sum to 100. Of nothing there are no
/// shares.
pub fn shares<const N: usize>(counts: [u64; N], texts: &Texts) -> Option<[String; N]> {
    let all: u64 = counts.iter().sum();
    if all == 0 {
        return None;
    }
    let percents = whole_percents(counts);
    Some(std::array::from_fn(|at| {
        let share = super::count_as_f64(counts[at]) / super::count_as_f64(all);
        texts.given_percent(super::count_as_f64(percents[at]), share)
    }))
}

/// The share of a group of all answers; a dash where there are no answers.
pub fn group_share(group: Group, counts: Counts, texts: &Texts) -> String {
    let shares = shares(Group::ALL.map(|each| counts.of(each)), texts);
    let mut each = Group::ALL.into_iter().zip(shares.into_iter().flatten());
    let own = each.find(|(each, _)| *each == group);
    own.map_or_else(|| "\u{2013}".to_owned(), |(_, share)| share)
}

/// "Promoters 247 (60%)"; without answers there is no share to tell.
pub(super) fn group_count(group: Group, counts: Counts, texts: &Texts) -> String {
    let name = group_name(group, texts);
    let count = counts.of(group);
    if counts.n() == 0 {
        let count = texts.count(count);
        return text!(texts, "figure-name-and-value", name = name, value = count);
    }
    text!(
        texts,
        "figure-group-count",
        group = name,
        count = count,
        share = group_share(group, counts, texts)
    )
}

/// A score as it is written; a dash where there is none.
pub(super) fn score(points: Option<f64>, texts: &Texts, options: &Options) -> String {
    points.map_or_else(
        || "\u{2013}".to_owned(),
        |points| texts.score(points, options.decimals),
    )
}

/// "42 answers".
pub(super) fn answers(count: u64, texts: &Texts) -> String {
    text!(texts, "answers", count = count)
}

/// What is counted, how many answers, from when to when.
pub(super) fn subtitle(what: &str, count: u64, analysis: &Analysis, texts: &Texts) -> String {
    let answers = answers(count, texts);
    if let Some(year) = calendar::only_year(&analysis.trend) {
        let answers = text!(
            texts,
            "answers-of-year",
            answers = answers,
            year = year.to_string()
        );
        return text!(texts, "figure-subtitle", what = what, answers = answers);
    }
    match calendar::whole_span(&analysis.trend, texts) {
        Some(period) => text!(
            texts,
            "figure-subtitle-dated",
            what = what,
            answers = answers,
            period = period
        ),
        None => text!(texts, "figure-subtitle", what = what, answers = answers),
    }
}

/// The title and subtitle as sentences, and what the kind of chart adds.
pub(super) fn description(title: &str, subtitle: &str, more: &str, texts: &Texts) -> String {
    let both = text!(
        texts,
        "figure-description",
        title = title,
        // A Hungarian date ends in the full stop that ends the sentence as well.
        subtitle = subtitle.trim_end_matches('.')
    );
    joined(&both, more)
}

/// One sentence after the other; Chinese puts no space between them.
pub(super) fn joined(first: &str, second: &str) -> String {
    let space = if second.is_empty() || first.ends_with('。') {
        ""
    } else {
        " "
    };
    format!("{first}{space}{second}")
}

/// Names in a row: `one, another, a third`.
pub(super) fn list(names: impl IntoIterator<Item = String>, texts: &Texts) -> String {
    let pair = |all: String, next: String| text!(texts, "figure-list", names = all, name = next);
    names.into_iter().reduce(pair).unwrap_or_default()
}

/// What pointing at a score tells: its name and value, its range, how many answers.
pub(super) fn hover(
    name: &str,
    summary: &Summary,
    texts: &Texts,
    options: &Options,
) -> Vec<String> {
    let value = score(summary.score, texts, options);
    let mut lines = vec![text!(texts, "figure-value", name = name, value = value)];
    lines.extend(between(summary, texts, options));
    lines.push(answers(weighting::answers_of(summary), texts));
    if weighting::base_of(summary).is_some() {
        lines.push(text!(texts, "weighted"));
    }
    lines
}

/// "between 21 and 64", where the range is shown.
pub(super) fn between(summary: &Summary, texts: &Texts, options: &Options) -> Option<String> {
    let interval = summary.interval.filter(|_| options.show_range)?;
    let lower = texts.score(interval.lower, options.decimals);
    let upper = texts.score(interval.upper, options.decimals);
    if lower == upper {
        return Some(text!(texts, "within-a-point"));
    }
    Some(text!(texts, "figure-between", lower = lower, upper = upper))
}
