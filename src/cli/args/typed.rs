//! What was typed, taken apart into words, values and flags before any of it is understood.

use std::ffi::OsString;

use lexopt::Arg;

use super::options::{VALUED, known, possible};
use crate::cli::error::UsageError;
use crate::model::Language;

/// See the module's page.
#[derive(Debug, Default)]
pub(in crate::cli) struct Typed {
    pub(super) words: Vec<OsString>,
    values: Vec<(&'static str, String)>,
    pub(super) flags: Vec<&'static str>,
    /// Where one was asked for that there is.
    pub language: Option<Language>,
    pub(super) error: Option<UsageError>,
}

pub(in crate::cli) fn parse(args: impl IntoIterator<Item = OsString>) -> Typed {
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

    pub(super) fn required(&self, option: &'static str) -> Result<String, UsageError> {
        self.value(option).ok_or(UsageError::MissingOption(option))
    }

    /// The value of an option, understood.
    pub(in crate::cli) fn read<T>(
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

    /// Refuses an option that this command does not have.
    pub(super) fn allow(&self, allowed: &[&str]) -> Result<(), UsageError> {
        let values = self.values.iter().map(|(name, _)| *name);
        let mut given = values.chain(self.flags.iter().copied());
        match given.find(|name| *name != "language" && !allowed.contains(name)) {
            Some(name) => Err(UsageError::UnknownOption(format!("--{name}"))),
            None => Ok(()),
        }
    }

    /// The value of an option; of several, the last.
    pub(super) fn value(&self, wanted: &str) -> Option<String> {
        let given = self.values.iter().rev().find(|(name, _)| *name == wanted);
        given.map(|(_, value)| value.clone())
    }

    /// All values of an option that may be given several times.
    pub(in crate::cli) fn values(&self, wanted: &str) -> Vec<String> {
        let given = self.values.iter().filter(|(name, _)| *name == wanted);
        given.map(|(_, value)| value.clone()).collect()
    }

    pub(super) fn bad_value(&self, option: &'static str) -> UsageError {
        UsageError::BadValue {
            option,
            value: self.value(option).unwrap_or_default(),
            possible: possible(option),
        }
    }
}
