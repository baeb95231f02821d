//! What is done when another program has written the file: its version taken, or both made one. The file is read while
//! the open survey goes on; what is typed meanwhile is looked at anew before the file is let go of.

use std::time::Duration;

use eframe::egui;

use crate::app::job::Watch;
use crate::app::opening::{Arrival, Doing};
use crate::app::{Conductor, Notice};
use crate::document::merge::{MergeSummary, Merged, merge};
use crate::document::{
    EditLabel, OpenProject, Opened, Revision, SaveState, read_whole_watched, with_reached,
};
use crate::figure::aims::milestones_said;
use crate::model::{Day, Edit, Milestone, Project, ResponseId, Survey};
use crate::project_file::{Keeping, OpenError, SaveError, create_draft, draft_path, remove_draft};
use crate::text;
use crate::wording::{moment, open_error, save_error, sentence_gap};

/// For the journal's last lines.
const RELEASE_TIME: Duration = Duration::from_secs(2);

/// My version, as it was when the file began to be read.
struct Mine {
    project: Project,
    revision: Revision,
    has_unwritten: bool,
    /// What it would be called as a survey of its own.
    name: String,
}

/// My version as a survey of its own, which has no file.
#[derive(Debug)]
struct Kept(Project);

/// Why the file's version is not taken, or not made one with mine.
#[derive(Debug)]
enum NotTaken {
    Open(OpenError),
    /// Another survey, or a damaged one.
    Unlike,
    Save(SaveError),
}

impl Conductor {
    /// The file as it stands now. What is not in it stays as a survey of its own, on the first page.
    pub(super) fn reload(&mut self, ctx: &egui::Context) {
        let Some((open, mine)) = self.open.as_ref().zip(self.mine()) else {
            return;
        };
        let (path, keeping) = (open.path().to_owned(), self.environment.keeping.clone());
        self.bring(ctx, Doing::Comparing(path.clone()), move |watch| {
            let read = read_whole_watched(&path, &keeping, &mut |done, of| watch.report(done, of));
            // What is unreadable would be lost for nothing.
            let kept = read.map_err(NotTaken::Open).and_then(|theirs| {
                let needed = mine.has_unwritten || !theirs.problems.is_empty();
                mine.keep(needed, &keeping, watch).map_err(NotTaken::Save)
            });
            Arrival::new(move |conductor, ctx| conductor.mine_kept(ctx, mine.revision, kept))
        });
    }

    /// The program ends, and the changes would not come back with the file: they stay as a survey of their own.
    pub(super) fn keep_what_lost_its_file(&self) {
        let state = self.save_state();
        if state.is_some_and(SaveState::has_lost_its_file)
            && let Some(mine) = self.mine()
        {
            // Where that cannot be written either, there is nobody to be told, and the journal is still there.
            let _ = create_draft(
                &mine.copy(&self.environment.keeping),
                mine.revision,
                &self.environment.keeping,
            );
        }
    }

    fn mine(&self) -> Option<Mine> {
        let open = self.open.as_ref()?;
        let keeping = &self.environment.keeping;
        let when = moment(&self.texts, (keeping.clock)());
        let project = open.document().project();
        let name = project.survey().name.as_str();
        Some(Mine {
            project: project.clone(),
            revision: open.document().revision(),
            has_unwritten: open.has_unwritten(),
            name: text!(self.texts, "conflict-mine-name", name = name, when = when),
        })
    }

    /// What was changed since is in no file: it is all done again.
    fn mine_kept(
        &mut self,
        ctx: &egui::Context,
        revision: Revision,
        kept: Result<Option<Kept>, NotTaken>,
    ) {
        let Some(open) = &self.open else {
            return;
        };
        match kept {
            Ok(kept) if open.document().revision() != revision => {
                if let Some(kept) = kept {
                    kept.remove(&self.environment.keeping);
                }
                self.reload(ctx);
            }
            Ok(kept) => self.reopen(ctx, |opened| {
                Arrival::new(move |conductor, _| conductor.reloaded(opened, kept.as_ref()))
            }),
            Err(why) => self.say_not_taken(&why),
        }
    }

    fn say_not_taken(&mut self, why: &NotTaken) {
        let said = match why {
            NotTaken::Open(error) => return self.say_file_unread(error, None),
            NotTaken::Unlike => text!(self.texts, "conflict-cannot-merge"),
            NotTaken::Save(error) => save_error(&self.texts, error),
        };
        self.notice = Some(Notice::problem(said));
    }

    fn reloaded(&mut self, opened: Result<Opened, OpenError>, kept: Option<&Kept>) {
        match opened {
            Ok(opened) => {
                self.go_on_with(opened);
                let said = text!(self.texts, "conflict-reloaded");
                self.notice = Some(Notice::done(self.with_kept(said, kept)));
            }
            Err(error) => self.say_file_unread(&error, kept),
        }
    }

    fn say_file_unread(&mut self, error: &OpenError, kept: Option<&Kept>) {
        if let Some(open) = &self.open {
            let said = open_error(&self.texts, open.path(), error);
            self.notice = Some(Notice::problem(self.with_kept(said, kept)));
        }
    }

    /// And where my version is to be found.
    fn with_kept(&self, said: String, kept: Option<&Kept>) -> String {
        let Some(Kept(mine)) = kept else {
            return said;
        };
        let name = mine.survey().name.as_str();
        let where_it_is = text!(self.texts, "conflict-mine-kept", name = name);
        let gap = sentence_gap(&self.texts);
        format!("{said}{gap}{where_it_is}")
    }

    /// Lets go of the file and opens what stands there. Where that fails, the survey stays to be looked at.
    fn reopen(
        &mut self,
        ctx: &egui::Context,
        then: impl FnOnce(Result<Opened, OpenError>) -> Arrival + Send + 'static,
    ) {
        let Some(open) = &mut self.open else {
            return;
        };
        let (path, left) = (open.path().to_owned(), open.let_go());
        let keeping = self.environment.keeping.clone();
        self.bring(ctx, Doing::Reopening(path.clone()), move |watch| {
            left.wait(RELEASE_TIME);
            then(OpenProject::open_watched(
                &path,
                &keeping,
                &mut |done, of| watch.report(done, of),
            ))
        });
    }

    /// Where the person was, the half-typed answer included.
    fn go_on_with(&mut self, opened: Opened) {
        self.open = Some(opened.project);
        self.problems = opened.problems;
        self.worked_out.forget();
        self.last_change = None;
    }

    /// Both versions in one, as a step that can be undone: that leads to theirs.
    pub(super) fn merge_with_file(&mut self, ctx: &egui::Context) {
        let Some((open, mine)) = self.open.as_ref().zip(self.mine()) else {
            return;
        };
        let (base, path) = (open.in_file().clone(), open.path().to_owned());
        let keeping = self.environment.keeping.clone();
        self.bring(ctx, Doing::Comparing(path.clone()), move |watch| {
            let read = read_whole_watched(&path, &keeping, &mut |done, of| watch.report(done, of));
            let kept = read.map_err(NotTaken::Open).and_then(|theirs| {
                let is_same = theirs.project.id() == mine.project.id();
                if !is_same
                    || !theirs.problems.is_empty()
                    || merged(&base, &mine.project, &theirs.project, &keeping).is_none()
                {
                    return Err(NotTaken::Unlike);
                }
                // The file is let go of before both are one: until then mine would be in memory only.
                mine.keep(true, &keeping, watch).map_err(NotTaken::Save)
            });
            Arrival::new(move |conductor, ctx| conductor.merge_compared(ctx, base, mine, kept))
        });
    }

    fn merge_compared(
        &mut self,
        ctx: &egui::Context,
        base: Project,
        mine: Mine,
        kept: Result<Option<Kept>, NotTaken>,
    ) {
        let (keeping, today) = (self.environment.keeping.clone(), self.today());
        let now = self.document().map(crate::document::Document::revision);
        match kept {
            Ok(kept) if now != Some(mine.revision) => {
                if let Some(kept) = kept {
                    kept.remove(&keeping);
                }
                self.merge_with_file(ctx);
            }
            Ok(kept) => self.reopen(ctx, move |opened| {
                let mine = &mine.project;
                let both = opened.map(|opened| merged_into(opened, &base, mine, &keeping, today));
                Arrival::new(move |conductor, _| conductor.merged(both, kept))
            }),
            Err(why) => self.say_not_taken(&why),
        }
    }

    fn merged(&mut self, both: Result<Result<Both, Box<Opened>>, OpenError>, kept: Option<Kept>) {
        match both {
            Ok(Ok(both)) => {
                if let Some(kept) = kept {
                    kept.remove(&self.environment.keeping);
                }
                let project = both.opened.project.document().project();
                let reached = milestones_said(project, &both.reached, &self.texts);
                let said = std::iter::once(self.about_merging(both.summary)).chain(reached);
                let said: Vec<String> = said.collect();
                self.go_on_with(both.opened);
                self.notice = Some(Notice::done(said.join(sentence_gap(&self.texts))));
            }
            Ok(Err(theirs)) => {
                self.go_on_with(*theirs);
                let said = text!(self.texts, "conflict-not-merged");
                self.notice = Some(Notice::problem(self.with_kept(said, kept.as_ref())));
            }
            Err(error) => self.say_file_unread(&error, kept.as_ref()),
        }
    }

    fn about_merging(&self, summary: MergeSummary) -> String {
        let said = text!(
            self.texts,
            "conflict-merged",
            added = summary.added,
            changed = summary.changed,
            removed = summary.removed,
            both = summary.kept_both
        );
        if summary.theirs_stay {
            let theirs = text!(self.texts, "conflict-theirs-stay");
            let gap = sentence_gap(&self.texts);
            format!("{said}{gap}{theirs}")
        } else {
            said
        }
    }
}

impl Mine {
    fn copy(&self, keeping: &Keeping) -> Project {
        renamed(self.project.clone().copied_as(keeping.new_id()), &self.name)
    }

    /// As a draft, where it has something that the file has not, or that cannot be read of the file any more.
    fn keep(
        &self,
        is_needed: bool,
        keeping: &Keeping,
        watch: &Watch,
    ) -> Result<Option<Kept>, SaveError> {
        if !is_needed || !watch.is_wanted() {
            return Ok(None);
        }
        let copy = self.copy(keeping);
        create_draft(&copy, self.revision, keeping)?;
        Ok(Some(Kept(copy)))
    }
}

impl Kept {
    fn remove(&self, keeping: &Keeping) {
        // Where it stays it is one more survey on the first page.
        let path = draft_path(self.0.id(), keeping);
        let _ = remove_draft(&path, self.0.id(), keeping);
    }
}

fn merged(base: &Project, mine: &Project, theirs: &Project, keeping: &Keeping) -> Option<Merged> {
    merge(base, mine, theirs, || {
        ResponseId::from_random((keeping.random)())
    })
    .ok()
}

/// Two versions in one.
struct Both {
    opened: Opened,
    summary: MergeSummary,
    /// The goals that neither version reached.
    reached: Vec<Milestone>,
}

/// Both in one; theirs alone where the file has changed once more, or takes nothing in.
fn merged_into(
    mut opened: Opened,
    base: &Project,
    mine: &Project,
    keeping: &Keeping,
    today: Day,
) -> Result<Both, Box<Opened>> {
    let theirs = opened.project.document().project();
    let Some(merged) = merged(base, mine, theirs, keeping) else {
        return Err(Box::new(opened));
    };
    let (edit, reached) = with_reached(theirs, merged.edit, today);
    match opened.project.apply(EditLabel::Merge, edit) {
        Ok(()) => Ok(Both {
            opened,
            summary: merged.summary,
            reached,
        }),
        Err(_) => Err(Box::new(opened)),
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
