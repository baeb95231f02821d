//! What other programs write becomes answers: a fixture for each service's shape, and the odd things that people's own
//! tables hold.

mod answered_when;
mod comments;
mod known_already;
mod people;
mod rows;
mod score_columns;
mod second_header;
mod services;
mod several_tables;
mod texts;

use std::ops::ControlFlow;
use std::path::Path;

use goodword::exchange::import::{Mapping, Plan, Progress, Table, plan};
use goodword::model::{Project, ProjectId, Survey};

fn go_on(_: Progress) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

fn fixture(name: &str) -> Table {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data");
    Table::read(std::fs::read(data.join(name)).unwrap()).unwrap()
}

fn table(text: &str) -> Table {
    Table::read(text.as_bytes().to_vec()).unwrap()
}

fn empty() -> Project {
    Project::new(ProjectId::from_random(1), Survey::default())
}

fn planned<'t>(table: &'t Table, mapping: &Mapping, project: &Project) -> Plan<'t> {
    plan(table, mapping, project, &mut go_on).unwrap()
}

/// With the answers of the table as they are proposed.
fn imported(mut project: Project, table: &Table, mapping: &Mapping) -> Project {
    let plan = planned(table, mapping, &project);
    let mut rng = fastrand::Rng::with_seed(7);
    let edit = plan.into_edit(&project, &mut rng, &mut go_on).unwrap();
    project.apply(edit).unwrap();
    project
}

/// Scores, days and comments, a line each.
fn said(project: &Project) -> Vec<String> {
    let answers = project.responses().iter();
    let line = answers.map(|each| {
        let score = each
            .score()
            .map_or("-".to_owned(), |score| score.value().to_string());
        let day = each.day().map_or("-".to_owned(), |day| day.to_string());
        format!("{score} {day} {}", each.comment())
    });
    line.collect()
}
