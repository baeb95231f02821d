//! Texts that become answers, with what came of them.

use std::ops::ControlFlow;

use goodword::exchange::import::{
    Counted, Mapping, Progress, Table, Trouble, WhyNot, plan, propose,
};
use goodword::model::{Project, ProjectId, Survey};

pub fn go_on(_: Progress) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

pub fn read_table(text: &str) -> Table {
    Table::read(text.into()).unwrap()
}

pub fn empty() -> Project {
    Project::new(ProjectId::from_random(1), Survey::default())
}

/// What came of a table.
pub struct Imported {
    pub project: Project,
    pub counted: Counted,
    /// The lines that became no answer, and those in which something is wrong.
    pub skipped: Vec<(usize, WhyNot)>,
    pub troubles: Vec<(usize, Trouble)>,
}

pub fn import_with(mut project: Project, table: &Table, mapping: &Mapping) -> Imported {
    let plan = plan(table, mapping, &project, &mut go_on).unwrap();
    let skipped = plan.skipped.iter();
    let troubles = plan.problems.iter();
    let (counted, skipped, troubles) = (
        plan.counted,
        skipped.map(|each| (each.line as usize, each.why)).collect(),
        troubles
            .map(|each| (each.line, each.trouble.clone()))
            .collect(),
    );
    let mut rng = fastrand::Rng::with_seed(project.responses().len() as u64);
    let edit = plan.into_edit(&project, &mut rng, &mut go_on).unwrap();
    project.apply(edit).unwrap();
    Imported {
        project,
        counted,
        skipped,
        troubles,
    }
}

/// A table alone.
pub fn imported(text: &str) -> Imported {
    let table = read_table(text);
    import_with(empty(), &table, &propose(&table))
}

/// Score and comment of each answer.
pub fn said(project: &Project) -> Vec<String> {
    let answers = project.responses().iter();
    let line = answers.map(|each| {
        let score = each
            .score()
            .map_or("-".to_owned(), |score| score.value().to_string());
        format!("{score} {}", each.comment())
    });
    line.collect()
}

/// The day of each answer.
pub fn days(project: &Project) -> Vec<String> {
    let days = project.responses().iter().map(|each| each.day());
    days.map(|day| day.map_or("-".to_owned(), |day| day.to_string()))
        .collect()
}
