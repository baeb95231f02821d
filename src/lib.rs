//! Goodword: would your customers recommend you?
//!
//! A small business types in what its customers said, keeps it in one JSON file, and sees the Net Promoter
//! Score with its uncertainty. This page is the map; each room's own page says what it is responsible for and
//! what it must not know.
//!
//! | room | what it is for | may import |
//! |---|---|---|
//! | [`model`] | the words of the field: project, survey, response, score, group, field, reason; invalid ones cannot be built | nothing |
//! | [`stats`] | pure functions from counts to numbers | model |
//! | [`i18n`] | languages: texts, numbers and dates as the language writes them, what a new survey comes filled with | model |
//! | [`project_file`] | the project on disk: JSON in and out, safe save, journal, recovery, lock | cores, model |
//! | [`exchange`] | other formats in and out | cores, model |
//! | [`analysis`] | a query and a project make an analysis: the one source of every number shown anywhere | cores, stats, model |
//! | [`document`] | the open project: edits and their inverses, history, revision, and its keeping | cores, analysis, stats, `project_file`, model |
//! | [`figure`] | what a chart is: analysis to figure, figure to scene, scene to SVG, PNG and PDF | analysis, i18n, stats, model |
//! | [`wording`] | errors, states, methods and what leaves the program in words, the same for window and command line | figure, document, `project_file`, exchange, analysis, i18n, stats, model |
//! | `cores` | work done on several cores at once | nothing |
//! | [`ending`] | the system asks the program to end | nothing |
//! | [`handed_out`] | the answers handed out as a table, a workbook, lines of JSON, or a copy that names nobody | wording, figure, `project_file`, exchange, analysis, i18n, model |
//! | [`printed`] | what goes on paper: the report as PDF and HTML, cards to hand out | figure, wording, analysis, i18n, stats, model |
//! | [`settings`] | the user's own: language, theme, text size, recent files | model |
//! | [`cli`] | the shell without a window | all of the above |
//! | `app` | the window's conductor: actions, commands, jobs, dialogs, notices | all of the above but cli and stats |
//! | `ui` | what is drawn and asked | app and what it may import |
//!
//! # How data flows
//!
//! ```text
//! input -> ui::*_ui(&ViewCtx, &mut PanelState, &mut CommandQueue)    draws and asks; changes nothing
//!       -> app::dispatch: Edit -> Document::apply -> inverse into History, new Revision -> journal
//!                         File -> dialogs, jobs;   View -> session (selection, tab, filter)
//!       -> derived(Revision, Query): analysis, recomputed only when its key changes
//!       -> Figure -> egui_plot on the screen | Scene -> SVG, PNG, PDF
//! ```
//!
//! `app` and `ui` are behind the feature `gui`; everything else builds without a window, and a test
//! (`tests/it/layers.rs`) fails on an import that goes up.

pub mod analysis;
pub mod cli;
mod cores;
pub mod document;
pub mod ending;
pub mod exchange;
pub mod figure;
pub mod handed_out;
pub mod i18n;
pub mod model;
pub mod printed;
pub mod project_file;
pub mod settings;
pub mod stats;
pub mod wording;

#[cfg(feature = "gui")]
pub mod app;
#[cfg(feature = "gui")]
pub mod ui;
