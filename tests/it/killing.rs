//! Kill -9 on the real binary: what was acknowledged is there afterwards, once, and the file is whole.
//!
//! Each round runs a script of adds, corrections, deletions, undos, redos and saves through a pipe, kills the
//! program at a moment drawn at random, kills it a few times more while it recovers, and then reads file and journal.
//! After `n` acknowledgements the survey must be what `n` commands make it, or `n + 1`: the last one may have been
//! recorded with nobody left to say so.
//!
//! `KILL_ROUNDS=300 cargo test --test it killing -- --nocapture` runs the long version and prints its figures;
//! `KILL_SEED` begins elsewhere. What is done is the same for a seed; where the kill strikes depends on the machine.

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use fastrand::Rng;
use goodword::document::{Whole, drafts, read_whole};
use goodword::model::{Project, Score};
use goodword::project_file::{Keeping, OsFs, read};
use tempfile::TempDir;

use crate::saving::assert_fits_schema;
use crate::support::keeping::keeping;

/// More than the program can do before it is killed.
const COMMANDS_A_ROUND: usize = 400;
/// Then another begins: what every command leads to is kept, and a round is to be short.
const ROUNDS_A_SURVEY: usize = 10;
/// Of a round, from the first acknowledgement on.
const LONGEST_LIFE: Duration = Duration::from_millis(120);
/// Of a program that is killed while it opens the survey.
const LONGEST_RECOVERY: Duration = Duration::from_millis(40);

/// Scores by comment, which is another for every answer ever added.
type Answers = BTreeMap<String, Option<u8>>;

/// A folder with a survey and the state of a computer.
struct Desk {
    folder: TempDir,
}

/// What was done and found, over all rounds.
#[derive(Debug, Default)]
struct Figures {
    rounds: usize,
    kills: usize,
    acknowledged: usize,
    answers_acknowledged: usize,
    /// Commands that were recorded and not acknowledged any more.
    beyond: usize,
    lost: usize,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self { folder }
    }

    fn with_survey() -> Self {
        let desk = Self::new();
        let path = desk.path();
        let path = path.display();
        desk.finish(&format!("new Café customers en\nsave-as \"{path}\"\n"));
        desk
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("cafe.goodword.json")
    }

    fn keeping(&self) -> Keeping {
        keeping(Arc::new(OsFs), self.folder.path())
    }

    /// The program, with a script that comes through a pipe.
    fn start(&self) -> Child {
        Command::new(env!("CARGO_BIN_EXE_goodword"))
            .args(["--script", "-", "--language", "en"])
            .env("GOODWORD_STATE", self.folder.path().join("state"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap()
    }

    /// Runs a script to its end.
    fn finish(&self, script: &str) -> Vec<String> {
        let mut child = self.start();
        child
            .stdin
            .take()
            .unwrap()
            .write_all(script.as_bytes())
            .unwrap();
        let output = child.wait_with_output().unwrap();
        let out = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success(), "{out}");
        out.lines().map(str::to_owned).collect()
    }

    /// Kills it so long after its first acknowledgement; gives all of them.
    fn kill_after(&self, script: String, life: Duration) -> Vec<String> {
        let mut child = self.start();
        let mut input = child.stdin.take().unwrap();
        // Ends with an error when the program is gone.
        let writer = thread::spawn(move || drop(input.write_all(script.as_bytes())));
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let first = lines.next().map(Result::unwrap);
        let rest = thread::spawn(move || lines.map_while(Result::ok).collect::<Vec<_>>());
        thread::sleep(life);
        kill(&mut child);
        let mut said: Vec<String> = first.into_iter().collect();
        said.extend(rest.join().unwrap());
        writer.join().unwrap();
        said
    }

    fn kill_while_opening(&self, more: &str, life: Duration) {
        let mut child = self.start();
        let script = format!("{}{more}", self.open());
        child
            .stdin
            .as_mut()
            .unwrap()
            .write_all(script.as_bytes())
            .unwrap();
        thread::sleep(life);
        kill(&mut child);
    }

    fn open(&self) -> String {
        format!("open \"{}\"\n", self.path().display())
    }

    /// The survey as it would be opened now. The file alone, and with its journal, is without a fault.
    fn whole(&self) -> Project {
        let bytes = fs::read(self.path()).unwrap();
        let file = read(&bytes).unwrap();
        assert_eq!(file.problems, []);
        assert_fits_schema(std::str::from_utf8(&bytes).unwrap());
        sound(read_whole(&self.path(), &self.keeping()).unwrap())
    }
}

fn kill(child: &mut Child) {
    child.kill().unwrap();
    child.wait().unwrap();
}

#[track_caller]
fn sound(whole: Whole) -> Project {
    assert_eq!(whole.problems, []);
    assert_eq!(
        (
            whole.lost_records,
            whole.foreign_journal,
            whole.journal_fault
        ),
        (0, false, None)
    );
    whole.project
}

/// Every answer once.
#[track_caller]
fn answers(project: &Project) -> Answers {
    let each = project.responses().iter();
    let answers: Answers = each
        .map(|each| (each.comment().to_owned(), each.score().map(Score::value)))
        .collect();
    assert_eq!(
        answers.len(),
        project.responses().len(),
        "an answer is there twice"
    );
    answers
}

/// A script's commands, and what the survey is after each of them.
struct Plan {
    lines: Vec<String>,
    /// Before the first, after the first, ...
    states: Vec<Answers>,
    undoable: Vec<Answers>,
    redoable: Vec<Answers>,
}

impl Plan {
    fn draw(project: &Project, round: usize, rng: &mut Rng) -> Self {
        let mut plan = Self {
            lines: Vec::new(),
            states: vec![answers(project)],
            undoable: Vec::new(),
            redoable: Vec::new(),
        };
        let mut known: Vec<(String, String)> = project
            .responses()
            .iter()
            .map(|each| (each.id().to_string(), each.comment().to_owned()))
            .collect();
        for number in 0..COMMANDS_A_ROUND {
            plan.draw_command(&format!("r{round}-{number}"), &mut known, rng);
        }
        plan
    }

    fn draw_command(&mut self, name: &str, known: &mut Vec<(String, String)>, rng: &mut Rng) {
        let mut next = self.states.last().unwrap().clone();
        let score = rng.u8(0..=10);
        match rng.u8(0..20) {
            0 | 1 if !known.is_empty() => {
                let (id, comment) = &known[rng.usize(..known.len())];
                // Taken out by an undo of what was recovered, or deleted: it is not there to be corrected.
                if let Some(old) = next.get_mut(comment) {
                    *old = Some(score);
                    self.step(format!("edit {id} score={score}"), next);
                }
            }
            2 if !known.is_empty() => {
                // Never named again, so that an undo that brings it back does no harm.
                let (id, comment) = known.swap_remove(rng.usize(..known.len()));
                if next.remove(&comment).is_some() {
                    self.step(format!("delete {id}"), next);
                }
            }
            3 => self.undo(),
            4 => self.redo(),
            5 => self.stay("save"),
            _ => {
                next.insert(name.to_owned(), Some(score));
                self.step(
                    format!("add {score} comment={name} customer=\"Anna {score}\""),
                    next,
                );
            }
        }
    }

    fn stay(&mut self, line: &str) {
        let same = self.states.last().unwrap().clone();
        self.lines.push(line.to_owned());
        self.states.push(same);
    }

    fn step(&mut self, line: String, next: Answers) {
        let before = self.states.last().unwrap().clone();
        // What changes nothing is no step of the history.
        if next != before {
            self.undoable.push(before);
            self.redoable.clear();
        }
        self.lines.push(line);
        self.states.push(next);
    }

    fn undo(&mut self) {
        if let Some(before) = self.undoable.pop() {
            self.redoable.push(self.states.last().unwrap().clone());
            self.lines.push("undo".to_owned());
            self.states.push(before);
        }
    }

    fn redo(&mut self) {
        if let Some(after) = self.redoable.pop() {
            self.undoable.push(self.states.last().unwrap().clone());
            self.lines.push("redo".to_owned());
            self.states.push(after);
        }
    }
}

/// One round; `desk` holds a survey before and after.
fn round(desk: &Desk, figures: &mut Figures, rng: &mut Rng) {
    let plan = Plan::draw(&desk.whole(), figures.rounds, rng);
    let script = format!("{}{}\n", desk.open(), plan.lines.join("\n"));
    let said = desk.kill_after(script, drawn(LONGEST_LIFE, rng));
    assert!(said.iter().all(|line| line.starts_with("ok ")), "{said:?}");
    // The first was for opening.
    let acknowledged = said.len().saturating_sub(1);
    for _ in 0..rng.usize(0..4) {
        let more = ["", "save\n", "close\n"][rng.usize(..3)];
        desk.kill_while_opening(more, drawn(LONGEST_RECOVERY, rng));
        figures.kills += 1;
    }
    let found = answers(&desk.whole());
    let is_last = found == plan.states[acknowledged];
    let is_next = plan.states.get(acknowledged + 1) == Some(&found);
    figures.rounds += 1;
    figures.kills += 1;
    figures.acknowledged += acknowledged;
    figures.answers_acknowledged += said.iter().filter(|line| line.contains(" added ")).count();
    figures.beyond += usize::from(is_next && !is_last);
    if !is_last && !is_next {
        figures.lost += missing(&plan.states[acknowledged], &found);
    }
    assert!(
        is_last || is_next,
        "after {acknowledged} acknowledgements, the last of {:?}, in {figures:?}, {found:#?}",
        acknowledged.checked_sub(1).map(|last| &plan.lines[last]),
    );
}

/// Of those answers that should be there, how many are not as they should be.
fn missing(wanted: &Answers, found: &Answers) -> usize {
    let is_there = |(comment, score): &(&String, &Option<u8>)| found.get(*comment) == Some(score);
    wanted.iter().filter(|each| !is_there(each)).count()
}

fn drawn(longest: Duration, rng: &mut Rng) -> Duration {
    longest.mul_f64(rng.f64())
}

fn number(variable: &str, usual: u64) -> u64 {
    let named = env::var(variable).ok();
    named.map_or(usual, |number| number.parse().unwrap())
}

#[test]
fn what_was_acknowledged_survives_kills_at_any_moment() {
    let mut rng = Rng::with_seed(number("KILL_SEED", 1));
    let mut figures = Figures::default();
    let rounds = usize::try_from(number("KILL_ROUNDS", 12)).unwrap();
    while figures.rounds < rounds {
        let desk = Desk::with_survey();
        for _ in 0..ROUNDS_A_SURVEY.min(rounds - figures.rounds) {
            round(&desk, &mut figures, &mut rng);
        }
        assert_opens_as_ever(&desk);
    }
    assert!(
        figures.answers_acknowledged > 0,
        "nothing was acknowledged, nothing shown"
    );
    println!("{figures:?}");
}

/// It can be opened and saved, and nothing is lost by that.
fn assert_opens_as_ever(desk: &Desk) {
    let before = answers(&desk.whole());
    let said = desk.finish(&format!("{}save\n", desk.open()));
    assert_eq!(said.last().unwrap(), "ok 2 saved");
    let file = read(&fs::read(desk.path()).unwrap()).unwrap();
    assert_eq!(answers(&file.project), before);
}

#[test]
fn a_survey_without_a_file_survives_five_kills_in_a_row() {
    let desk = Desk::new();
    let mut rng = Rng::with_seed(number("KILL_SEED", 1));
    let adds = (0..COMMANDS_A_ROUND).map(|name| format!("add 9 comment={name}"));
    let lines: Vec<String> = std::iter::once("new Café".to_owned()).chain(adds).collect();
    let said = desk.kill_after(lines.join("\n"), drawn(LONGEST_LIFE, &mut rng));
    let acknowledged = said.len() - 1;
    let draft = said[0].strip_prefix("ok 1 created ").unwrap();
    for _ in 0..5 {
        let mut child = desk.start();
        let script = format!("open \"{draft}\"\n");
        child
            .stdin
            .as_mut()
            .unwrap()
            .write_all(script.as_bytes())
            .unwrap();
        thread::sleep(drawn(LONGEST_RECOVERY, &mut rng));
        kill(&mut child);
    }
    let offered = drafts(&desk.keeping()).unwrap().listed;
    assert_eq!(offered.len(), 1);
    assert_eq!(offered[0].name, "Café");
    let found = answers(&sound(
        read_whole(Path::new(draft), &desk.keeping()).unwrap(),
    ));
    assert!(
        (acknowledged..=acknowledged + 1).contains(&found.len()),
        "{acknowledged}: {found:?}"
    );
}
