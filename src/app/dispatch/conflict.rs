//! What is done when another program has written the file: its version taken, or both made one.

use std::time::Duration;

use crate::app::{Conductor, Notice};
use crate::document::merge::{MergeSummary, Merged, merge};
use crate::document::{EditLabel, OpenProject, Opened, read_whole};
use crate::model::{Edit, Project, ResponseId, Survey};
use crate::project_file::{OpenError, Place, create_draft};
use crate::text;
use crate::wording::{moment, open_error, save_error};

/// For the journal's last lines.
const RELEASE_TIME: Duration = Duration::from_secs(2);

impl Conductor {
    /// The file as it stands now. What is not in it stays as a survey of its own, on the first page.
    pub(super) fn reload(&mut self) {
        let kept = match self.keep_mine() {
            Ok(kept) => kept,
            Err(said) => return self.notice = Some(Notice::problem(said)),
        };
        if let Some(opened) = self.reopen() {
            self.go_on_with(opened);
            self.notice = Some(Notice::done(match kept {
                Some(name) => text!(self.texts, "conflict-reloaded-kept", name = name),
                None => text!(self.texts, "conflict-reloaded"),
            }));
        }
    }

    /// My version as a draft of its own, where it has something that the file has not, or that cannot be read of the
    /// file any more; gives its name.
    fn keep_mine(&self) -> Result<Option<String>, String> {
        let Some(open) = &self.open else {
            return Ok(None);
        };
        let keeping = &self.environment.keeping;
        // What is unreadable would be lost for nothing.
        let theirs = read_whole(open.path(), keeping)
            .map_err(|error| open_error(&self.texts, open.path(), &error))?;
        if !open.has_unwritten() && theirs.problems.is_empty() {
            return Ok(None);
        }
        let when = moment(&self.texts, (keeping.clock)());
        let project = open.document().project();
        let name = project.survey().name.as_str();
        let name = text!(self.texts, "conflict-mine-name", name = name, when = when);
        let mine = renamed(project.clone().copied_as(keeping.new_id()), &name);
        create_draft(&mine, open.document().revision(), keeping)
            .map(|_: Place| Some(name))
            .map_err(|error| save_error(&self.texts, &error))
    }

    /// Lets go of the file and opens what stands there. Where that fails, the survey stays to be looked at.
    fn reopen(&mut self) -> Option<Opened> {
        let open = self.open.as_mut()?;
        let path = open.path().to_owned();
        let keeping = &self.environment.keeping;
        let opened = read_whole(&path, keeping).and_then(|_| {
            open.release(RELEASE_TIME);
            OpenProject::open(&path, keeping)
        });
        opened
            .map_err(|error: OpenError| {
                let said = open_error(&self.texts, &path, &error);
                self.notice = Some(Notice::problem(said));
            })
            .ok()
    }

    /// Where the person was, the half-typed answer included.
    fn go_on_with(&mut self, opened: Opened) {
        self.open = Some(opened.project);
        self.problems = opened.problems;
        self.forget_derived();
        self.last_change = None;
    }

    /// Both versions in one, as a step that can be undone: that leads to theirs.
    pub(super) fn merge_with_file(&mut self) {
        let Some(open) = &self.open else {
            return;
        };
        let (base, mine) = (open.in_file().clone(), open.document().project().clone());
        let fits = read_whole(open.path(), &self.environment.keeping)
            .is_ok_and(|whole| self.can_merge(&base, &mine, &whole.project, whole.problems.len()));
        if !fits {
            self.notice = Some(Notice::problem(text!(self.texts, "conflict-cannot-merge")));
            return;
        }
        let Some(mut opened) = self.reopen() else {
            return;
        };
        match self.merged_into(&mut opened.project, &base, &mine) {
            Some(summary) => {
                self.go_on_with(opened);
                self.notice = Some(Notice::done(self.about_merging(summary)));
            }
            None => {
                self.notice = Some(Notice::problem(text!(self.texts, "conflict-cannot-merge")));
            }
        }
    }

    fn can_merge(&self, base: &Project, mine: &Project, theirs: &Project, faults: usize) -> bool {
        let same = theirs.id() == mine.id() && faults == 0;
        same && self.merged(base, mine, theirs).is_some()
    }

    fn merged(&self, base: &Project, mine: &Project, theirs: &Project) -> Option<Merged> {
        let random = &self.environment.keeping.random;
        merge(base, mine, theirs, || ResponseId::from_random(random())).ok()
    }

    fn merged_into(
        &self,
        open: &mut OpenProject,
        base: &Project,
        mine: &Project,
    ) -> Option<MergeSummary> {
        let merged = self.merged(base, mine, open.document().project())?;
        open.apply(EditLabel::Merge, merged.edit).ok()?;
        Some(merged.summary)
    }

    fn about_merging(&self, summary: MergeSummary) -> String {
        let number = |answers: usize| u64::try_from(answers).unwrap_or(u64::MAX);
        let said = text!(
            self.texts,
            "conflict-merged",
            added = number(summary.added),
            changed = number(summary.changed),
            removed = number(summary.removed),
            both = number(summary.kept_both)
        );
        if summary.theirs_stay {
            let texts = text!(self.texts, "conflict-theirs-stay");
            format!("{said} {texts}")
        } else {
            said
        }
    }
}

/// A survey takes any name.
pub(super) fn renamed(mut project: Project, name: &str) -> Project {
    let named = Survey {
        name: name.to_owned(),
        ..project.survey().clone()
    };
    let _ = project.apply(Edit::Survey(Box::new(named)));
    project
}
