//! Imports go down only: reads the paths of every source file and fails on one that leads to a room further up.

mod paths;

use std::fs;
use std::path::{Path, PathBuf};

use paths::rooms_named;

/// Each room with the rooms it may name.
const ROOMS: &[(&str, &[&str])] = &[
    ("model", &[]),
    ("ending", &[]),
    ("cores", &[]),
    ("stats", &["model"]),
    ("i18n", &["model"]),
    ("settings", &["model"]),
    ("project_file", &["cores", "model"]),
    ("exchange", &["cores", "model"]),
    ("analysis", &["cores", "stats", "model"]),
    (
        "document",
        &["cores", "analysis", "stats", "project_file", "model"],
    ),
    ("figure", &["analysis", "i18n", "stats", "model"]),
    (
        "wording",
        &[
            "figure",
            "document",
            "analysis",
            "exchange",
            "project_file",
            "i18n",
            "stats",
            "model",
        ],
    ),
    (
        "handed_out",
        &[
            "wording",
            "figure",
            "analysis",
            "exchange",
            "project_file",
            "i18n",
            "model",
        ],
    ),
    (
        "printed",
        &["wording", "figure", "analysis", "i18n", "stats", "model"],
    ),
    (
        "cli",
        &[
            "handed_out",
            "printed",
            "wording",
            "figure",
            "document",
            "analysis",
            "exchange",
            "project_file",
            "settings",
            "ending",
            "i18n",
            "stats",
            "model",
        ],
    ),
    (
        "app",
        &[
            "handed_out",
            "printed",
            "wording",
            "figure",
            "document",
            "analysis",
            "exchange",
            "project_file",
            "settings",
            "ending",
            "i18n",
            "model",
        ],
    ),
    (
        "ui",
        &[
            "app",
            "handed_out",
            "printed",
            "wording",
            "figure",
            "document",
            "analysis",
            "exchange",
            "project_file",
            "settings",
            "ending",
            "i18n",
            "model",
        ],
    ),
];

#[test]
fn imports_go_down_only() {
    let mut upward = Vec::new();
    for (room, _) in ROOMS {
        for file in files_of(room) {
            let source = fs::read_to_string(&file).unwrap();
            for named in upward_imports(&source, &module_of(&file)) {
                upward.push(format!("{} names {named}", file.display()));
            }
        }
    }
    assert!(upward.is_empty(), "{upward:#?}");
}

/// The rooms that a file of this module names and may not.
fn upward_imports(source: &str, module: &[&str]) -> Vec<String> {
    let room = module.first().unwrap();
    let allowed = ROOMS.iter().find(|(name, _)| name == room).unwrap().1;
    let is_room = |name: &String| ROOMS.iter().any(|(room, _)| room == name);
    let is_upward = |name: &String| name != room && !allowed.contains(&name.as_str());
    let named = rooms_named(source, module).into_iter();
    named
        .filter(|name| is_room(name) && is_upward(name))
        .collect()
}

#[test]
fn imports_that_go_up_are_seen_however_they_are_written() {
    let table: &[(&[&str], &str, &[&str])] = &[
        (&["model"], "use crate::app::Conductor;", &["app"]),
        (&["model"], "use crate::{app::X, model::Y};", &["app"]),
        (
            &["model"],
            "use crate::{\n    model::{Y, Z as W},\n    ui::{a::{B, C}, D},\n    cli,\n};",
            &["ui", "cli"],
        ),
        (
            &["stats", "interval"],
            "use crate::{model::{self, Day}, stats::*};",
            &[],
        ),
        (&["model", "day"], "use super::super::app::X;", &["app"]),
        (
            &["model", "day"],
            "use super::super::{model::Day, cli::X};",
            &["cli"],
        ),
        (
            &["model", "day"],
            "use super::{super::cli::X, Day};",
            &["cli"],
        ),
        (
            &["model", "day"],
            "use super::Day;\nuse super::app::X;",
            &[],
        ),
        (&["model"], "use super::cli::X;", &["cli"]),
        (
            &["model", "day"],
            "mod tests { use super::super::super::cli::X; }",
            &["cli"],
        ),
        (
            &["model", "day"],
            "mod tests { use super::super::cli::X; }",
            &[],
        ),
        (
            &["model", "day"],
            "mod a { fn b() {} } use super::super::cli::X;",
            &["cli"],
        ),
        (
            &["model"],
            "fn a() -> crate::cli::Env { crate::app::open::<crate::ui::X>() }",
            &["cli", "app", "ui"],
        ),
        (
            &["model"],
            "// use crate::app::X;\n/* crate::cli */ //! [`crate::ui`]",
            &[],
        ),
        (
            &["model"],
            "let a = \"crate::app {\"; let b = r#\"\"crate::ui\"#; let c = '{'; let d: &'a str;",
            &[],
        ),
        (
            &["model"],
            "let a = '\\''; let b = '\"'; use crate::cli::X;",
            &["cli"],
        ),
        (
            &["model"],
            "pub(crate) fn a() {} pub(in crate::model) fn b() {}",
            &[],
        ),
        (
            &["cli"],
            "use crate::{model::Day, wording::problem}; crate::text!(a);",
            &[],
        ),
    ];
    for (module, source, wanted) in table {
        assert_eq!(upward_imports(source, module), *wanted, "{source}");
    }
}

/// `src/app/job.rs` and `src/app/job/mod.rs` are the module `app::job`.
fn module_of(file: &Path) -> Vec<&str> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let path = file.strip_prefix(src).unwrap();
    let mut names: Vec<&str> = path.iter().map(|name| name.to_str().unwrap()).collect();
    let last = names.pop().unwrap().trim_end_matches(".rs");
    names.extend((last != "mod").then_some(last));
    names
}

fn files_of(room: &str) -> Vec<PathBuf> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = vec![src.join(format!("{room}.rs"))];
    let mut folders = vec![src.join(room)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                files.push(path);
            }
        }
    }
    files.retain(|file| file.extension().is_some_and(|kind| kind == "rs") && file.exists());
    assert!(!files.is_empty(), "the room {room} is gone");
    files
}
