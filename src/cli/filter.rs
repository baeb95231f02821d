//! Which answers a command is about: those from a day to a day, and those that have a value in a field, or one of several.

use super::args::Typed;
use super::error::{CliError, Unknown, UsageError};
use super::source::survey::dimension;
use crate::analysis::{Condition, Filter, Period};
use crate::i18n::Texts;
use crate::model::{Day, Project};
use crate::printed::{Asked, values_of};

/// The options, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct FilterArgs {
    from: Option<Day>,
    to: Option<Day>,
    /// Fields, each with a value.
    only: Vec<(String, String)>,
}

pub(super) const OPTIONS: [&str; 3] = ["from", "to", "only"];

impl FilterArgs {
    pub(super) fn is_everything(&self) -> bool {
        *self == Self::default()
    }

    /// # Errors
    /// When the project has no such field, or no answer has such a value, or none that may be told alone.
    pub(super) fn of(
        &self,
        project: &Project,
        texts: &Texts,
        today: Day,
    ) -> Result<Filter, CliError> {
        let Self { from, to, only } = self;
        let has_period = from.is_some() || to.is_some();
        let mut filter = Filter {
            period: has_period.then_some(Period {
                from: *from,
                to: *to,
            }),
            conditions: Vec::new(),
        };
        let asked = Asked {
            project,
            filter: &Filter::default(),
            today,
            texts,
        };
        for (field, value) in only {
            let condition = condition(&asked, field, value)?;
            let mut known = filter.conditions.iter_mut();
            // Of the same field, any of the values will do.
            match known.find(|each| each.dimension == condition.dimension) {
                Some(known) => known.keys.extend(condition.keys),
                None => filter.conditions.push(condition),
            }
        }
        Ok(filter)
    }
}

fn condition(asked: &Asked<'_>, field: &str, value: &str) -> Result<Condition, CliError> {
    let by = dimension(asked.project, field, asked.texts)?;
    let (mut conditions, mut names) = (Vec::new(), Vec::new());
    for (condition, name) in values_of(asked, by) {
        conditions.push(condition);
        names.push(name);
    }
    let wanted = value.to_lowercase();
    let found = names.iter().position(|name| name.to_lowercase() == wanted);
    let condition = found.and_then(|at| conditions.into_iter().nth(at));
    condition.ok_or_else(|| {
        CliError::Unknown(Unknown::Value {
            field: field.to_owned(),
            wanted: value.to_owned(),
            values: names,
        })
    })
}

impl Typed {
    pub(super) fn filter(&self) -> Result<FilterArgs, UsageError> {
        let day = |option| self.read(option, None, |day| day.parse().ok().map(Some));
        let only = self.values("only").into_iter().map(|value| {
            let parts = value.split_once('=');
            let parts = parts.map(|(field, value)| (field.trim(), value.trim()));
            let parts = parts.filter(|(field, value)| !field.is_empty() && !value.is_empty());
            parts
                .map(|(field, value)| (field.to_owned(), value.to_owned()))
                .ok_or_else(|| UsageError::BadValue {
                    option: "only",
                    value: value.clone(),
                    possible: vec!["FIELD=VALUE".to_owned()],
                })
        });
        Ok(FilterArgs {
            from: day("from")?,
            to: day("to")?,
            only: only.collect::<Result<_, _>>()?,
        })
    }
}
