//! `goodword --script FILE`: commands a line, without a window, for tests and for people who know what they do.
//!
//! A line is a command with its words, between blanks; `"several words"` are one, `""` within them is a quotation
//! mark; blank lines and lines that begin with `#` are passed over.
//!
//! ```text
//! new NAME [customers|employees] [LANGUAGE]      a survey without a file of its own
//! open PATH
//! add SCORE [PART ...]                           SCORE is 0 to 10, or - for none
//! edit ID PART ...
//! delete ID ...
//! undo
//! redo
//! save
//! save-as PATH
//! import FILE [sheet=NAME] [score=COLUMN] [dates=day-first|month-first|year-first]
//! export KIND PICTURE [by=FIELD] [period=..] [size=..] [scale=..] [theme=..] [title=..]
//! close
//!
//! PART is one of score=9  date=2026-11-21  comment="..."  reason=NAME (several)  customer=NAME  contact=..
//! FIELD=VALUE; an empty value takes the part out. Without date= an answer is of today.
//! ```
//!
//! Each command is answered with one line, which begins with a keyword and the number of its line in the script:
//!
//! ```text
//! ok N created PATH | opened ANSWERS recovered ANSWERS | added ID | changed ID | deleted COUNT | undone | redone
//!    | saved | saved-as PATH | imported COUNT | exported PATH | closed
//! error N KEYWORD SENTENCE
//! ```
//!
//! `ok` of a change means that it is on the disk, in the journal: it survives a kill or a power cut from then on.
//! `ok` of `save`, `save-as` and `close` means that it is in the file. The sentence is in the user's language, all
//! else is the same everywhere. A survey that somebody else has open, or that cannot be written, is not opened. The
//! end of the script closes what is open, and so does SIGTERM, SIGINT or SIGHUP, with the exit code 128 and its number. With an error the exit code is 2; `--strict` ends at the first.
//!
//! Built on [`OpenProject`](crate::document::OpenProject) alone, as the window is.

mod answer;
mod desk;
mod fault;
mod feed;
mod order;
mod words;

use std::io;

use desk::Desk;
use fault::Fault;
use feed::Feed;
use order::order;

use super::Shell;
use super::args::ScriptArgs;
use super::error::CliError;
use super::source::unreadable;

pub(super) fn run(shell: &mut Shell<'_>, args: &ScriptArgs) -> Result<(), CliError> {
    let feed = Feed::open(&args.file).map_err(|error| unreadable(&args.file, error))?;
    feed.end_when(&shell.env.ending);
    let mut desk = Desk::new(feed, shell.texts, shell.env);
    let mut told = Told::default();
    let followed = follow(shell, &mut desk, args, &mut told);
    // Whatever became of the script, what it did is written.
    let closed = desk.close();
    followed?;
    if let Err(fault) = closed {
        told.number += 1;
        told.answer(shell, Err(fault))?;
    }
    match told.faults {
        0 => Ok(()),
        count => Err(CliError::Script {
            file: args.file.clone(),
            count,
        }),
    }
}

fn follow(
    shell: &mut Shell<'_>,
    desk: &mut Desk<'_>,
    args: &ScriptArgs,
    told: &mut Told,
) -> Result<(), CliError> {
    while let Some(line) = desk.next_line() {
        let line = line.map_err(|error| unreadable(&args.file, error))?;
        told.number += 1;
        let done = obey(desk, &line, told.number == 1);
        for remark in desk.take_remarks() {
            writeln!(shell.err, "{remark}").map_err(CliError::Output)?;
        }
        if let Some(done) = done.transpose() {
            told.answer(shell, done)?;
        }
        if args.strict && told.faults > 0 {
            break;
        }
    }
    Ok(())
}

/// Gives nothing for a line that asks for nothing.
fn obey(desk: &mut Desk<'_>, line: &[u8], is_first: bool) -> Result<Option<String>, Fault> {
    let line = std::str::from_utf8(line).map_err(|_| Fault::NotText)?;
    let mark = if is_first { "\u{feff}" } else { "" };
    let line = line.strip_prefix(mark).unwrap_or(line);
    match order(line)? {
        Some(order) => desk.carry_out(order).map(Some),
        None => Ok(None),
    }
}

/// What was answered so far.
#[derive(Debug, Default)]
struct Told {
    /// Of the line, from 1.
    number: usize,
    faults: usize,
}

impl Told {
    fn answer(
        &mut self,
        shell: &mut Shell<'_>,
        done: Result<String, Fault>,
    ) -> Result<(), CliError> {
        let number = self.number;
        let line = match done {
            Ok(done) => format!("ok {number} {done}"),
            Err(fault) => {
                self.faults += 1;
                let (keyword, sentence) = (fault.keyword(), fault.message(shell.texts));
                format!("error {number} {keyword} {sentence}")
            }
        };
        // A script whose answers nobody reads has not gone well, unlike a page of numbers.
        let unread = |error: io::Error| CliError::Output(io::Error::other(error));
        writeln!(shell.out, "{line}").map_err(unread)?;
        shell.out.flush().map_err(unread)
    }
}
