//! Imports go down only: reads the `crate::` paths of every source file and fails on one that goes up.

use std::fs;
use std::path::{Path, PathBuf};

/// Each room with the rooms it may name.
const ROOMS: &[(&str, &[&str])] = &[
    ("model", &[]),
    ("ending", &[]),
    ("stats", &["model"]),
    ("i18n", &["model"]),
    ("settings", &["model"]),
    ("project_file", &["model"]),
    ("exchange", &["model"]),
    ("analysis", &["stats", "model"]),
    ("document", &["analysis", "stats", "project_file", "model"]),
    ("figure", &["analysis", "i18n", "stats", "model"]),
    (
        "wording",
        &[
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
        "cli",
        &[
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
        "ui",
        &[
            "app",
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
];

#[test]
fn imports_go_down_only() {
    let mut upward = Vec::new();
    for (room, allowed) in ROOMS {
        for file in files_of(room) {
            let source = fs::read_to_string(&file).unwrap();
            for named in rooms_named(&source) {
                if named != *room && !allowed.contains(&named) {
                    upward.push(format!("{} names {named}", file.display()));
                }
            }
        }
    }
    assert!(upward.is_empty(), "{upward:#?}");
}

/// The rooms that stand after `crate::` outside comments.
fn rooms_named(source: &str) -> Vec<&str> {
    let code = source
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    code.flat_map(|line| line.split("crate::").skip(1))
        .filter_map(|rest| {
            rest.split(|c: char| !c.is_alphanumeric() && c != '_')
                .next()
        })
        .filter(|name| ROOMS.iter().any(|(room, _)| room == name))
        .collect()
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
