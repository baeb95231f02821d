//! What was typed, validated into a command.

use std::path::PathBuf;

use super::options::{named, names};
use super::{
    Command, ExportArgs, GenerateArgs, ImportArgs, ResultArgs, ScriptArgs, SourceArgs, Topic, Typed,
};
use crate::cli::error::{CliError, UsageError};
use crate::cli::filter::OPTIONS;
use crate::exchange::export::Comments;
use crate::exchange::import::{ColumnUse, DateOrder, Duplicates, KnownEncoding};
use crate::handed_out::AnswersFormat;
use crate::model::Language;

const SCORE_OPTIONS: &[&str] = &[
    "score", "by", "dates", "sheet", "encoding", "json", "weighted", "from", "to", "only",
];
const WORDS_OPTIONS: &[&str] = &["score", "dates", "sheet", "encoding", "json"];
const CHECK_OPTIONS: &[&str] = &["score", "dates", "sheet", "encoding"];
const IMPORT_OPTIONS: &[&str] = &[
    "score",
    "dates",
    "sheet",
    "encoding",
    "into",
    "map",
    "duplicates",
    "report",
];
/// Beside those of a filter.
const EXPORT_OPTIONS: &[&str] = &[
    "score",
    "by",
    "dates",
    "sheet",
    "encoding",
    "format",
    "out",
    "remove-comments",
];

/// Of answers. More do not fit into one survey.
const MOST_GENERATED: u32 = 20_000_000;

impl Typed {
    /// # Errors
    /// What cannot be understood, the first of it.
    pub(in crate::cli) fn validated(mut self) -> Result<Command, CliError> {
        self.command().map_err(CliError::Usage)
    }

    fn command(&mut self) -> Result<Command, UsageError> {
        if let Some(error) = self.error.take() {
            return Err(error);
        }
        let language = self.chosen_language()?;
        let first = self.words.first().and_then(|word| word.to_str());
        let topic = topic_of(first);
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
            Topic::Score => self.result("score", SCORE_OPTIONS).map(Command::Score),
            Topic::Words => self.result("words", WORDS_OPTIONS).map(Command::Words),
            Topic::Deeds => self.result("deeds", &["json"]).map(Command::Deeds),
            Topic::Chart => self.chart(),
            Topic::Report => self.report().map(Command::Report),
            Topic::Cards => self.cards().map(Command::Cards),
            Topic::Check => self.source("check", CHECK_OPTIONS).map(Command::Check),
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
        let source = self.source("import", IMPORT_OPTIONS)?;
        let map = self.values("map");
        let map = map.iter().map(|value| read_map(value));
        let map = map.collect::<Result<_, _>>()?;
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
        let source = self.source("export", &[EXPORT_OPTIONS, &OPTIONS[..]].concat())?;
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

    pub(super) fn source(
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
            dates: self.read("dates", None, |name| DateOrder::of_word(name).map(Some))?,
            sheet: self.value("sheet"),
            encoding: self.read("encoding", None, |name| {
                KnownEncoding::named(name).map(Some)
            })?,
        })
    }
}

/// What the first word asks for; any other word is a file to open.
fn topic_of(word: Option<&str>) -> Topic {
    match word {
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
    }
}

/// `COLUMN=ROLE`. A header may hold the mark itself.
fn read_map(value: &str) -> Result<(String, ColumnUse), UsageError> {
    let parts = value.rsplit_once('=');
    let read = parts.and_then(|(column, role)| {
        let role = named(role.trim(), &ColumnUse::WORDS)?;
        Some((column.trim().to_owned(), role))
    });
    read.ok_or_else(|| UsageError::BadMap(value.to_owned()))
}
