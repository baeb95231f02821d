//! The system's mail program: asked to begin one mail, and whether it did. The system says nothing of what comes of it.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use eframe::egui;

use super::job::{Job, Outcome};
use super::{Conductor, Notice};
use crate::exchange::mail_link;
use crate::text;

/// There is none, or it could not be started.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoMailProgram;

/// A mail to be begun: to one address, which stands in the data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailToWrite {
    pub to: String,
    pub subject: String,
    pub text: String,
}

/// Whoever has not failed by then has opened a window.
const PATIENCE: Duration = Duration::from_secs(8);
const LOOK_EVERY: Duration = Duration::from_millis(20);

/// Has the system open a link that [`mail_link`] made. Waits until it is known whether it could.
///
/// # Errors
/// When the system knows no program for mails, or could not start it.
pub fn open_mail(link: &str) -> Result<(), NoMailProgram> {
    if cfg!(target_os = "linux") && knows_no_program() {
        return Err(NoMailProgram);
    }
    let (program, before): (&str, &[&str]) = if cfg!(target_os = "windows") {
        ("rundll32.exe", &["url.dll,FileProtocolHandler"])
    } else if cfg!(target_os = "macos") {
        ("open", &[])
    } else {
        ("xdg-open", &[])
    };
    let started = quiet(program).args(before).arg(link).spawn();
    let mut child = started.map_err(|_| NoMailProgram)?;
    let end = Instant::now() + PATIENCE;
    while Instant::now() < end {
        match child.try_wait() {
            Ok(Some(status)) if status.success() => return Ok(()),
            Ok(None) => std::thread::sleep(LOOK_EVERY),
            Ok(Some(_)) | Err(_) => return Err(NoMailProgram),
        }
    }
    Ok(())
}

/// Whether the desktop says that nothing opens mails. Without its tools nothing is said.
fn knows_no_program() -> bool {
    let asked = quiet("xdg-mime")
        .args(["query", "default", "x-scheme-handler/mailto"])
        .stdout(Stdio::piped())
        .output();
    asked.is_ok_and(|said| said.status.success() && said.stdout.trim_ascii().is_empty())
}

fn quiet(program: &str) -> Command {
    let mut command = Command::new(program);
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command
}

/// The mail that is being opened.
pub(super) type Mailing = Option<Job<Result<(), NoMailProgram>>>;

impl Conductor {
    /// Nothing else is ever opened than a new mail to one address.
    pub(super) fn write_mail(&mut self, ctx: &egui::Context, mail: &MailToWrite) {
        let open = self.environment.open_mail;
        match mail_link(&mail.to, &mail.subject, &mail.text) {
            Some(link) => {
                self.mailing = Some(Job::start("mail", ctx, move |_| open(&link)));
            }
            None => self.say_no_mail(),
        }
    }

    /// Called once a frame.
    pub(super) fn poll_mail(&mut self) {
        let outcome = self.mailing.as_ref().map(Job::poll);
        match outcome {
            None | Some(Outcome::Running) => {}
            Some(Outcome::Finished(Ok(()))) => self.mailing = None,
            Some(Outcome::Finished(Err(NoMailProgram)) | Outcome::Lost) => {
                self.mailing = None;
                self.say_no_mail();
            }
        }
    }

    fn say_no_mail(&mut self) {
        self.notice = Some(Notice::problem(text!(self.texts, "follow-no-mail-program")));
    }
}
