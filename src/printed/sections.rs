//! Which sections a report has, in which order, and which comments may stand in it.

use crate::analysis::{Filter, selected_rows};
use crate::figure::ChartKind;
use crate::i18n::Texts;
use crate::model::{Audience, Chosen, Kept, Project, ResponseRef, Section};
use crate::text;

/// Every section there is: those that were chosen or left out in their order, then the others as in a new project.
pub fn sections_of(project: &Project) -> Vec<Chosen> {
    let mut sections = project.report().sections.clone();
    for chosen in usual() {
        if !sections.iter().any(|each| each.section == chosen.section) {
            sections.push(chosen);
        }
    }
    let employees = project.survey().audience == Audience::Employees;
    sections.retain(|each| {
        is_known(&each.section) && !(employees && each.section == Section::FollowUp)
    });
    sections
}

/// What is to be kept when these are chosen: with those that this program does not know, at the end.
pub fn sections_to_keep(project: &Project, mut chosen: Vec<Chosen>) -> Vec<Chosen> {
    for each in &project.report().sections {
        if !chosen.iter().any(|known| known.section == each.section) {
            chosen.push(each.clone());
        }
    }
    chosen
}

/// Those that are printed.
pub fn shown(project: &Project) -> impl Iterator<Item = Section> {
    let sections = sections_of(project).into_iter();
    sections.filter(|each| each.shown).map(|each| each.section)
}

/// The charts that are sections of their own: the others stand in the section that they are about.
fn charts() -> impl Iterator<Item = ChartKind> {
    ChartKind::ALL.into_iter().filter(|kind| {
        !matches!(
            kind,
            ChartKind::Score | ChartKind::Segments | ChartKind::Reasons
        )
    })
}

fn is_known(section: &Section) -> bool {
    match section {
        Section::Chart(name) => charts().any(|kind| kind.machine_name() == name),
        _ => true,
    }
}

/// As in a new project.
fn usual() -> Vec<Chosen> {
    let chart = |kind: ChartKind| Section::Chart(kind.machine_name().to_owned());
    let shown = [
        Section::Score,
        Section::Change,
        Section::Goal,
        chart(ChartKind::Trend),
        chart(ChartKind::Answers),
        Section::Segments,
        Section::Reasons,
        Section::Comments,
        Section::FollowUp,
        Section::Method,
    ];
    let mut sections: Vec<Chosen> = shown.into_iter().map(|each| chosen(each, true)).collect();
    let others = charts().filter(|kind| !matches!(kind, ChartKind::Trend | ChartKind::Answers));
    let at = sections.len() - 3;
    sections.splice(at..at, others.map(|kind| chosen(chart(kind), false)));
    sections
}

fn chosen(section: Section, shown: bool) -> Chosen {
    Chosen {
        section,
        shown,
        kept: Kept::default(),
    }
}

/// What a section is called, in the language of `texts`.
pub fn section_name(section: &Section, audience: Audience, texts: &Texts) -> String {
    match section {
        Section::Score => text!(texts, "figure-kind-score"),
        Section::Change => text!(texts, "report-change"),
        Section::Goal => text!(texts, "report-goal"),
        Section::Segments => text!(texts, "figure-kind-segments"),
        Section::Reasons => text!(texts, "figure-kind-reasons"),
        Section::Comments if audience == Audience::Employees => {
            text!(texts, "report-comments-employees")
        }
        Section::Comments => text!(texts, "report-comments"),
        Section::FollowUp => text!(texts, "report-follow-up"),
        Section::Method => text!(texts, "report-method"),
        Section::Chart(name) => match name.parse() {
            // Beside the section that tells of the change.
            Ok(ChartKind::Change) => text!(texts, "report-change-chart"),
            Ok(kind) => kind.name(texts),
            Err(_) => String::new(),
        },
    }
}

/// The answers a filter selects whose comment may be quoted and is chosen, the newest first. Of employees only after
/// somebody has looked that none gives its writer away.
pub fn quotes<'a>(project: &'a Project, filter: &Filter) -> Vec<ResponseRef<'a>> {
    let employees = project.survey().audience == Audience::Employees;
    if employees && !project.report().comments_looked_at {
        return Vec::new();
    }
    // Few answers may be quoted: the filter is asked only where there are any.
    let is_quoted = |each: &ResponseRef<'_>| {
        let quote = each.quote();
        quote.is_some_and(|quote| quote.in_report)
            && !each.is_aside()
            && !each.comment().trim().is_empty()
    };
    let blocks = project.responses().blocks();
    if !blocks
        .flat_map(crate::model::Block::cases)
        .any(|case| case.quote.is_some())
    {
        return Vec::new();
    }
    let rows = selected_rows(project, filter).into_iter();
    let answers = rows.filter_map(|row| project.responses().get(row));
    let mut quoted: Vec<_> = answers.filter(is_quoted).collect();
    quoted.sort_by_key(|each| std::cmp::Reverse(each.day()));
    quoted
}
