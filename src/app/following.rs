//! The lists of answers to follow up, kept until their key - the revision, the query and the order - changes. Those of
//! a large project are found on a thread of their own, and the view shows the former ones meanwhile.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use eframe::egui;

use super::job::ANSWERS_AT_ONCE;
use super::latest::{Latest, Place};
use super::listing::answer_of;
use super::session::FollowLook;
use crate::analysis::{Customers, FollowQuery, Followed, Pair, likely_same};
use crate::document::{Document, Revision, ordered_among};
use crate::model::{Project, ProjectId, ResponseRef};

/// What the lists are of, and what is shown of them.
type Key = (Of, FollowLook);
type Of = (ProjectId, Revision, FollowQuery);

/// The lists with the figures, and the rows shown of one of them.
#[derive(Clone, Debug)]
pub struct Following {
    key: Key,
    /// A snapshot: rows of a former revision are rows of it, not of the project as it is now.
    project: Project,
    pub followed: Arc<Followed>,
    /// Everybody whose answers the filter selects, and what they did.
    pub customers: Arc<Customers>,
    /// Customers who may be one person.
    pub same: Arc<Vec<Pair>>,
    rows: Vec<usize>,
}

impl Following {
    /// What has not changed since `former` is taken from there. `None` when it is not wanted any more.
    fn of(
        key: Key,
        project: Project,
        former: Option<&Self>,
        is_wanted: &AtomicBool,
    ) -> Option<Self> {
        let (of, look) = &key;
        let (followed, customers) = match former.filter(|former| former.key.0 == *of) {
            Some(former) => (Arc::clone(&former.followed), Arc::clone(&former.customers)),
            None => (
                Arc::new(Followed::of(&project, &of.2, is_wanted)?),
                Arc::new(Customers::of(&project, &of.2.filter, is_wanted)?),
            ),
        };
        let has_the_same = |former: &&Self| {
            former.project.customers() == project.customers()
                && former.project.apart() == project.apart()
        };
        let same = match former.filter(has_the_same) {
            Some(former) => Arc::clone(&former.same),
            None => Arc::new(likely_same(&project, is_wanted)?),
        };
        let rows = followed.rows(look.list).to_vec();
        let rows = ordered_among(&project, rows, &look.search, look.sort, is_wanted)?;
        Some(Self {
            key,
            project,
            followed,
            customers,
            same,
            rows,
        })
    }

    pub fn len(&self) -> usize {
        self.rows.len()
    }

    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The revision it was made in.
    pub fn revision(&self) -> Revision {
        self.key.0.1
    }

    /// What the lists were asked.
    pub fn query(&self) -> &FollowQuery {
        &self.key.0.2
    }

    pub fn look(&self) -> &FollowLook {
        &self.key.1
    }

    /// The answer shown at a place, with its row in the order of entry: as it is in `project` where it still stands
    /// there, else as it was.
    pub fn answer<'a>(
        &'a self,
        at: usize,
        project: &'a Project,
    ) -> Option<(usize, ResponseRef<'a>)> {
        answer_of(*self.rows.get(at)?, &self.project, project)
    }
}

#[derive(Debug, Default)]
pub(super) struct Followings(Latest<Key, Following>);

impl Followings {
    pub(super) fn following(&self, document: &Document) -> Option<&Following> {
        let ((of, _), following) = self.0.shown()?;
        (of.0 == *document.project().id()).then_some(following)
    }

    /// Makes the lists where the key changed, or has them made.
    pub(super) fn refresh(
        &mut self,
        document: &Document,
        (query, look): (FollowQuery, FollowLook),
        ctx: &egui::Context,
    ) {
        let of = (document.project().id().clone(), document.revision(), query);
        let key = (of, look);
        let project = document.project();
        let is_long = project.responses().len() > ANSWERS_AT_ONCE;
        let place = Place::of(is_long, "follow up", ctx);
        self.0.refresh(&key, &place, |former| {
            let (of, project, former) = (key.clone(), project.clone(), former.cloned());
            move |is_wanted| Following::of(of, project, former.as_ref(), is_wanted)
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::{Filter, FollowList};
    use crate::app::job::Job;
    use crate::app::sample::document;
    use crate::document::EditLabel;
    use crate::model::{Edit, ResponseId};

    fn asked(list: FollowList) -> (FollowQuery, FollowLook) {
        let query = FollowQuery {
            filter: Filter::default(),
            closed: false,
            today: "2026-11-22".parse().unwrap(),
        };
        let look = FollowLook {
            list,
            ..FollowLook::default()
        };
        (query, look)
    }

    fn wait(followings: &mut Followings, document: &Document, list: FollowList) -> usize {
        for _ in 0..2_000 {
            followings.refresh(document, asked(list), &egui::Context::default());
            if !followings.0.is_making() {
                return followings.following(document).unwrap().len();
            }
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
        panic!("not listed within 10 s");
    }

    #[test]
    fn a_large_project_is_listed_on_a_thread_and_another_list_is_not_made_anew() {
        let mut document = document(ANSWERS_AT_ONCE + 5);
        let mut followings = Followings::default();
        assert_eq!(wait(&mut followings, &document, FollowList::ToCall), 31_822);
        let before = Arc::clone(&followings.following(&document).unwrap().followed);
        assert_eq!(wait(&mut followings, &document, FollowList::ToThank), 9_091);
        let after = &followings.following(&document).unwrap().followed;
        assert!(Arc::ptr_eq(&before, after));
        let gone = Edit::RemoveResponses(vec![ResponseId::from_random(0)]);
        document.apply(EditLabel::CorrectResponse, gone).unwrap();
        assert_eq!(wait(&mut followings, &document, FollowList::ToCall), 31_821);
    }

    #[test]
    fn where_the_thread_fails_the_lists_are_made_here() {
        let (document, mut followings) = (document(30), Followings::default());
        let ctx = egui::Context::default();
        let asked = asked(FollowList::ToCall);
        let of = (
            document.project().id().clone(),
            document.revision(),
            asked.0.clone(),
        );
        let fails = Job::start("test", &ctx, |_| None);
        followings.0.begin((of, asked.1.clone()), fails);
        followings.0.wait(std::time::Duration::from_secs(10));
        followings.refresh(&document, asked, &ctx);
        assert!(!followings.following(&document).unwrap().is_empty());
    }
}
