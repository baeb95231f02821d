//! Arguments, first as they are typed, then validated into a command.

mod chart;
pub(super) mod printed;

use std::ffi::OsString;
use std::path::PathBuf;

use chart::{ALL_KINDS, SCALES, THEMES};
pub(super) use chart::{ChartArgs, ChartFormat, Kinds};
use lexopt::Arg;

use super::error::{CliError, UsageError};
use super::filter::{FilterArgs, OPTIONS};
use crate::analysis::Steps;
use crate::exchange::export::Comments;
use crate::exchange::import::{ColumnUse, DateOrder, Duplicates, KnownEncoding};
use crate::figure::ChartKind;
use crate::model::Language;
use crate::wording::AnswersFormat;
use printed::{CardsArgs, ReportArgs};

/// What is asked for.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Command {
    Window {
        file: Option<PathBuf>,
        language: Option<Language>,
    },
    Score(ResultArgs),
    Words(ResultArgs),
    /// What customers did beside what they said.
    Deeds(ResultArgs),
    Chart(ChartArgs),
    Report(ReportArgs),
    Cards(CardsArgs),
    Check(SourceArgs),
    Import(ImportArgs),
    Export(ExportArgs),
    /// A survey whose PIN of counter mode is reset.
    CounterPin(PathBuf),
    Script(ScriptArgs),
    Generate(GenerateArgs),
    Help(Topic),
    Version,
}

/// A page of help.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Topic {
    Program,
    Score,
    Words,
    Deeds,
    Chart,
    Report,
    Cards,
    Check,
    Import,
    Export,
    CounterPin,
    Script,
    Generate,
}

/// A script to follow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ScriptArgs {
    /// `-` is standard input.
    pub file: PathBuf,
    /// Ends at the first error.
    pub strict: bool,
}

/// A survey to measure with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct GenerateArgs {
    pub answers: u32,
    pub seed: u64,
    pub out: PathBuf,
}

/// Which answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct SourceArgs {
    pub file: PathBuf,
    /// The column that holds the score, by its header or a part of it.
    pub score: Option<String>,
    /// The field, or the column, to break down by.
    pub by: Option<String>,
    /// The order of day and month.
    pub dates: Option<DateOrder>,
    /// The sheet of a workbook.
    pub sheet: Option<String>,
    /// In which a text is written that does not say so.
    pub encoding: Option<KnownEncoding>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ResultArgs {
    pub source: SourceArgs,
    /// For other programs.
    pub json: bool,
    /// Weighted back to the invited, whatever the project says.
    pub weighted: bool,
    pub filter: FilterArgs,
}

/// Answers that go into a survey.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ImportArgs {
    pub source: SourceArgs,
    pub into: PathBuf,
    /// Columns, by their header or a part of it, with what they are.
    pub map: Vec<(String, ColumnUse)>,
    pub duplicates: Duplicates,
    /// Where what was skipped is written.
    pub report: Option<PathBuf>,
}

/// Answers that go out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ExportArgs {
    pub source: SourceArgs,
    pub format: AnswersFormat,
    pub out: PathBuf,
    pub comments: Comments,
    pub filter: FilterArgs,
}

/// The options that take a value.
const VALUED: &[&str] = &[
    "language",
    "score",
    "by",
    "dates",
    "kind",
    "out",
    "size",
    "scale",
    "theme",
    "period",
    "rolling",
    "title",
    "script",
    "sheet",
    "encoding",
    "during",
    "against",
    "format",
    "into",
    "map",
    "duplicates",
    "report",
    "beside",
    "page",
    "per-page",
    "lang",
    "answers",
    "seed",
    "from",
    "to",
    "only",
];
/// The options that do not.
const FLAGS: &[&str] = &[
    "help",
    "version",
    "json",
    "strict",
    "limits",
    "reset",
    "remove-comments",
    "counts",
    "outlines",
    "transparent",
    "weighted",
];

/// Of answers. More do not fit into one survey.
const MOST_GENERATED: u32 = 20_000_000;

/// What was typed, before any of it is understood.
#[derive(Debug, Default)]
pub(super) struct Typed {
    words: Vec<OsString>,
    values: Vec<(&'static str, String)>,
    flags: Vec<&'static str>,
    /// Where one was asked for that there is.
    pub language: Option<Language>,
    error: Option<UsageError>,
}

pub(super) fn parse(args: impl IntoIterator<Item = OsString>) -> Typed {
    let mut typed = Typed::default();
    let mut parser = lexopt::Parser::from_args(args);
    if let Err(error) = typed.take_in(&mut parser) {
        typed.error = Some(error);
    }
    let tag = typed.value("language");
    typed.language = tag.and_then(|tag| tag.parse().ok());
    typed
}

impl Typed {
    fn take_in(&mut self, parser: &mut lexopt::Parser) -> Result<(), UsageError> {
        while let Some(arg) = parser.next()? {
            let name = match arg {
                Arg::Value(word) => {
                    self.words.push(word);
                    continue;
                }
                Arg::Short('h') => "help",
                Arg::Short('V') => "version",
                Arg::Short(letter) => return Err(UsageError::UnknownOption(format!("-{letter}"))),
                Arg::Long(name) => known(name)?,
            };
            if VALUED.contains(&name) {
                let value = parser.value()?;
                let value = value.into_string().map_err(UsageError::NotUnicode)?;
                self.values.push((name, value));
            } else {
                self.flags.push(name);
            }
        }
        Ok(())
    }

    /// # Errors
    /// What cannot be understood, the first of it.
    pub(super) fn validated(mut self) -> Result<Command, CliError> {
        self.command().map_err(CliError::Usage)
    }

    fn command(&mut self) -> Result<Command, UsageError> {
        if let Some(error) = self.error.take() {
            return Err(error);
        }
        let language = self.chosen_language()?;
        let first = self.words.first().and_then(|word| word.to_str());
        let topic = match first {
            Some("score") => Topic::Score,
            Some("words") => Topic::Words,
            Some("deeds") => Topic::Deeds,
            Some("chart") => Topic::Chart,
            Some("report") => Topic::Report,
            Some("cards") => Topic::Cards,
            Some("check") => Topic::Check,
            Some("import") => Topic::Import,
            Some("export") => Topic::Export,
            Some("counter-pin") => Topic::CounterPin,
            Some("generate") => Topic::Generate,
            _ => Topic::Program,
        };
        let is_script = self.value("script").is_some();
        if self.flags.contains(&"version") {
            return Ok(Command::Version);
        }
        if self.flags.contains(&"help") {
            let is_asked_for = is_script || first == Some("script");
            return Ok(Command::Help(match topic {
                Topic::Program if is_asked_for => Topic::Script,
                topic => topic,
            }));
        }
        if is_script {
            return self.script();
        }
        match topic {
            Topic::Program | Topic::Script => self.window(language),
            Topic::Score => self
                .result(
                    "score",
                    &[
                        "score", "by", "dates", "sheet", "encoding", "json", "weighted", "from",
                        "to", "only",
                    ],
                )
                .map(Command::Score),
            Topic::Words => self
                .result("words", &["score", "dates", "sheet", "encoding", "json"])
                .map(Command::Words),
            Topic::Deeds => self.result("deeds", &["json"]).map(Command::Deeds),
            Topic::Chart => self.chart(),
            Topic::Report => self.report().map(Command::Report),
            Topic::Cards => self.cards().map(Command::Cards),
            Topic::Check => self
                .source("check", &["score", "dates", "sheet", "encoding"])
                .map(Command::Check),
            Topic::Import => self.import(),
            Topic::Export => self.export(),
            Topic::CounterPin => self.counter_pin(),
            Topic::Generate => self.generate(),
        }
    }

    fn chosen_language(&self) -> Result<Option<Language>, UsageError> {
        self.read("language", None, |tag| tag.parse().ok().map(Some))
    }

    fn window(&mut self, language: Option<Language>) -> Result<Command, UsageError> {
        self.allow(&[])?;
        let mut words = std::mem::take(&mut self.words).into_iter();
        let file = words.next().map(PathBuf::from);
        match words.next() {
            Some(word) => Err(UsageError::TooManyFiles(word)),
            None => Ok(Command::Window { file, language }),
        }
    }

    fn script(&mut self) -> Result<Command, UsageError> {
        self.allow(&["script", "strict"])?;
        if let Some(word) = self.words.pop() {
            return Err(UsageError::TooManyFiles(word));
        }
        Ok(Command::Script(ScriptArgs {
            file: PathBuf::from(self.required("script")?),
            strict: self.flags.contains(&"strict"),
        }))
    }

    fn result(
        &mut self,
        command: &'static str,
        allowed: &[&str],
    ) -> Result<ResultArgs, UsageError> {
        Ok(ResultArgs {
            source: self.source(command, allowed)?,
            json: self.flags.contains(&"json"),
            weighted: self.flags.contains(&"weighted"),
            filter: self.filter()?,
        })
    }

    /// Asked for in so many words: a file must not lose its PIN by a slip.
    fn counter_pin(&mut self) -> Result<Command, UsageError> {
        let source = self.source("counter-pin", &["reset"])?;
        if self.flags.contains(&"reset") {
            Ok(Command::CounterPin(source.file))
        } else {
            Err(UsageError::MissingOption("reset"))
        }
    }

    fn generate(&mut self) -> Result<Command, UsageError> {
        self.allow(&["answers", "seed", "out"])?;
        if let Some(word) = self.words.drain(..).nth(1) {
            return Err(UsageError::TooManyFiles(word));
        }
        let out = PathBuf::from(self.required("out")?);
        self.required("answers")?;
        let most = |count: &u32| *count <= MOST_GENERATED;
        Ok(Command::Generate(GenerateArgs {
            answers: self.read("answers", 0, |count| count.parse().ok().filter(most))?,
            seed: self.read("seed", 1, |seed| seed.parse().ok())?,
            out,
        }))
    }

    fn import(&mut self) -> Result<Command, UsageError> {
        let allowed = [
            "score",
            "dates",
            "sheet",
            "encoding",
            "into",
            "map",
            "duplicates",
            "report",
        ];
        let source = self.source("import", &allowed)?;
        let map = self.values.iter().filter(|(name, _)| *name == "map");
        let map = map
            .map(|(_, value)| read_map(value))
            .collect::<Result<_, _>>()?;
        Ok(Command::Import(ImportArgs {
            source,
            into: PathBuf::from(self.required("into")?),
            map,
            duplicates: self.read("duplicates", Duplicates::default(), |name| {
                named(name, &Duplicates::WORDS)
            })?,
            report: self.value("report").map(PathBuf::from),
        }))
    }

    fn export(&mut self) -> Result<Command, UsageError> {
        let allowed = [
            "score",
            "by",
            "dates",
            "sheet",
            "encoding",
            "format",
            "out",
            "remove-comments",
        ];
        let source = self.source("export", &[&allowed[..], &OPTIONS[..]].concat())?;
        let format = self.required("format")?;
        let format = named(&format, &AnswersFormat::WORDS).ok_or_else(|| UsageError::BadValue {
            option: "format",
            value: format.clone(),
            possible: names(&AnswersFormat::WORDS),
        })?;
        let comments = if self.flags.contains(&"remove-comments") {
            Comments::Removed
        } else {
            Comments::Kept
        };
        Ok(Command::Export(ExportArgs {
            source,
            format,
            out: PathBuf::from(self.required("out")?),
            comments,
            filter: self.filter()?,
        }))
    }

    fn required(&self, option: &'static str) -> Result<String, UsageError> {
        self.value(option).ok_or(UsageError::MissingOption(option))
    }

    /// The value of an option, understood.
    pub(super) fn read<T>(
        &self,
        option: &'static str,
        default: T,
        understand: impl FnOnce(&str) -> Option<T>,
    ) -> Result<T, UsageError> {
        match self.value(option) {
            None => Ok(default),
            Some(value) => understand(&value).ok_or_else(|| self.bad_value(option)),
        }
    }

    fn source(
        &mut self,
        command: &'static str,
        allowed: &[&str],
    ) -> Result<SourceArgs, UsageError> {
        self.allow(allowed)?;
        let mut words = std::mem::take(&mut self.words).into_iter().skip(1);
        let file = words.next().ok_or(UsageError::MissingFile(command))?;
        if let Some(word) = words.next() {
            return Err(UsageError::TooManyFiles(word));
        }
        Ok(SourceArgs {
            file: PathBuf::from(file),
            score: self.value("score"),
            by: self.value("by"),
            dates: self.read("dates", None, |name| named(name, DATES).map(Some))?,
            sheet: self.value("sheet"),
            encoding: self.read("encoding", None, |name| {
                KnownEncoding::named(name).map(Some)
            })?,
        })
    }

    /// Refuses an option that this command does not have.
    fn allow(&self, allowed: &[&str]) -> Result<(), UsageError> {
        let values = self.values.iter().map(|(name, _)| *name);
        let mut given = values.chain(self.flags.iter().copied());
        match given.find(|name| *name != "language" && !allowed.contains(name)) {
            Some(name) => Err(UsageError::UnknownOption(format!("--{name}"))),
            None => Ok(()),
        }
    }

    /// The value of an option; of several, the last.
    fn value(&self, wanted: &str) -> Option<String> {
        let given = self.values.iter().rev().find(|(name, _)| *name == wanted);
        given.map(|(_, value)| value.clone())
    }

    /// All values of an option that may be given several times.
    pub(super) fn values(&self, wanted: &str) -> Vec<String> {
        let given = self.values.iter().filter(|(name, _)| *name == wanted);
        given.map(|(_, value)| value.clone()).collect()
    }

    fn bad_value(&self, option: &'static str) -> UsageError {
        UsageError::BadValue {
            option,
            value: self.value(option).unwrap_or_default(),
            possible: possible(option),
        }
    }
}

const DATES: &[(&str, DateOrder)] = &[
    ("day-first", DateOrder::DayFirst),
    ("month-first", DateOrder::MonthFirst),
    ("year-first", DateOrder::YearFirst),
];
/// `COLUMN=ROLE`. A header may hold the mark itself.
fn read_map(value: &str) -> Result<(String, ColumnUse), UsageError> {
    let parts = value.rsplit_once('=');
    let read = parts.and_then(|(column, role)| {
        let role = named(role.trim(), &ColumnUse::WORDS)?;
        Some((column.trim().to_owned(), role))
    });
    read.ok_or_else(|| UsageError::BadMap(value.to_owned()))
}

fn named<T: Copy>(name: &str, all: &[(&str, T)]) -> Option<T> {
    let found = all.iter().find(|(each, _)| *each == name);
    found.map(|(_, value)| *value)
}

fn names<T>(all: &[(&str, T)]) -> Vec<String> {
    all.iter().map(|(name, _)| (*name).to_owned()).collect()
}

/// What an option takes, by examples where that cannot be listed.
fn possible(option: &str) -> Vec<String> {
    match option {
        "encoding" => KnownEncoding::USUAL
            .map(|each| each.name().to_owned())
            .to_vec(),
        "page" => names(printed::PAPERS),
        "per-page" => names(printed::PER_PAGE),
        "language" | "lang" => Language::ALL
            .map(|language| language.tag().to_owned())
            .to_vec(),
        "kind" => ChartKind::ALL
            .map(|kind| kind.machine_name().to_owned())
            .into_iter()
            .chain([ALL_KINDS.to_owned()])
            .collect(),
        "out" => vec![
            "chart.svg".into(),
            "chart.png".into(),
            "chart.pdf".into(),
            "chart.csv".into(),
        ],
        "format" => vec!["svg".into(), "png".into(), "pdf".into(), "csv".into()],
        "against" => vec![
            "before".into(),
            "year".into(),
            "2026-01-01/2026-03-31".into(),
        ],
        "during" => vec!["2026-04-01/2026-06-30".into()],
        "size" => vec!["200x200".into(), "900x560".into(), "10000x10000".into()],
        "rolling" => vec!["90d".into(), "50".into()],
        "from" | "to" => vec!["2026-01-31".into()],
        "dates" => names(DATES),
        "theme" => names(THEMES),
        "period" => names(&Steps::WORDS),
        "scale" => names(SCALES),
        "duplicates" => names(&Duplicates::WORDS),
        _ => Vec::new(),
    }
}

fn known(name: &str) -> Result<&'static str, UsageError> {
    let names = VALUED.iter().chain(FLAGS);
    let found = names.copied().find(|known| *known == name);
    found.ok_or_else(|| UsageError::UnknownOption(format!("--{name}")))
}
