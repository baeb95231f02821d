//! `goodword check`: how a file is read, and what is wrong in it.

use super::args::SourceArgs;
use super::error::CliError;
use super::print::table_of_texts;
use super::{Shell, source, wording};
use crate::exchange::import::{ColumnUse, Counted, DateOrder, Mapping, Plan, Table, Trouble};
use crate::i18n::Texts;
use crate::model::{Project, ProjectId, Survey};
use crate::text;

pub(super) fn run(shell: &mut Shell<'_>, args: &SourceArgs) -> Result<(), CliError> {
    let table = source::read_table(&args.file)?;
    let mapping = source::mapping_of(&table, args)?;
    let nothing = Project::new(ProjectId::from_random(0), Survey::default());
    let plan = source::planned(&table, &mapping, &nothing)?;
    for line in report(&table, &mapping, &plan, shell.texts) {
        shell.line(&line)?;
    }
    let Counted {
        not_scores,
        not_dates,
        ragged,
        ..
    } = plan.counted;
    match not_scores + not_dates + ragged {
        0 => Ok(()),
        count => Err(CliError::Problems {
            file: args.file.clone(),
            count,
        }),
    }
}

fn report(table: &Table, mapping: &Mapping, plan: &Plan<'_>, texts: &Texts) -> Vec<String> {
    let encoding = table.encoding();
    let mut lines = vec![if encoding.guessed {
        text!(texts, "import-encoding-guessed", encoding = encoding.name)
    } else {
        text!(texts, "import-encoding", encoding = encoding.name)
    }];
    if encoding.damaged {
        lines.push(text!(texts, "import-encoding-damaged"));
    }
    let uses = table.headers().iter().zip(mapping.uses());
    let uses: Vec<Vec<String>> = uses
        .map(|(header, each)| vec![use_name(*each, texts), header.clone()])
        .collect();
    lines.extend(table_of_texts(&uses));
    if mapping.date_order == DateOrder::InDoubt {
        lines.push(text!(texts, "import-dates-in-doubt"));
    }
    let counted = plan.counted;
    lines.push(text!(
        texts,
        "import-counted",
        rows = counted.rows,
        answers = counted.answers,
        blank = counted.blank
    ));
    let listed = plan.problems.iter();
    let wrong = listed.filter(|problem| problem.trouble != Trouble::NoScore);
    lines.extend(wrong.map(|problem| wording::problem(problem, texts)));
    lines
}

fn use_name(each: ColumnUse, texts: &Texts) -> String {
    match each {
        ColumnUse::Score => text!(texts, "import-use-score"),
        ColumnUse::Comment => text!(texts, "import-use-comment"),
        ColumnUse::Date => text!(texts, "import-use-date"),
        ColumnUse::Customer => text!(texts, "import-use-customer"),
        ColumnUse::Contact => text!(texts, "import-use-contact"),
        ColumnUse::Reasons => text!(texts, "import-use-reasons"),
        ColumnUse::Choice => text!(texts, "import-use-choice"),
        ColumnUse::Text => text!(texts, "import-use-text"),
        ColumnUse::LeftOut => text!(texts, "import-use-left-out"),
    }
}
