//! Two versions of one project made one, answer by answer: the file as another program left it, and what was
//! changed here since both were the same. Pure; no answer that either side added or changed is dropped.
//!
//! Where only one side changed an answer, that side's is taken. Where both did, both are kept: theirs under its
//! id, mine as a new answer; but an answer corrected on one side and followed up on the other takes both. What one side removed and the other changed stays. Lists (reasons, customers, fields)
//! are merged by id, and what is new by name; where both changed the same item, or the survey's texts, or how answers
//! are counted, theirs stays.

mod aims;
mod deeds;
mod lists;
mod rounds;
mod translate;

use std::collections::{HashMap, HashSet};

use crate::model::{Edit, EditError, Placed, Project, Response, ResponseId, ResponseRef};

use lists::MergedLists;
use translate::Used;

/// What merging comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct Merged {
    /// Makes their version the merged one.
    pub edit: Edit,
    pub summary: MergeSummary,
}

/// What is taken over from here into their version, in answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MergeSummary {
    pub added: usize,
    pub changed: usize,
    pub removed: usize,
    /// Changed on both sides: mine is a new answer.
    pub kept_both: usize,
    /// Texts or names were changed on both sides: theirs stay.
    pub theirs_stay: bool,
}

/// What was changed here, by what becomes of it.
#[derive(Debug, Default)]
struct Changes {
    added: Vec<Response>,
    changed: Vec<Response>,
    removed: Vec<ResponseId>,
    /// Changed there too, in another part.
    parted: Vec<(Response, MyPart)>,
    /// Changed there too.
    both: Vec<Response>,
}

/// What was changed here of an answer of which only the rest was changed there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum MyPart {
    /// What became of it.
    Case,
    /// What was answered.
    Answer,
}

impl MyPart {
    /// `None` where both changed the same part.
    fn of(was: &Response, mine: &Response, there: &Response) -> Option<Self> {
        let same_answer = |of: &Response| {
            let case = was.case.clone();
            Response { case, ..of.clone() } == *was
        };
        if there.case == was.case && same_answer(mine) {
            Some(Self::Case)
        } else if mine.case == was.case && same_answer(there) {
            Some(Self::Answer)
        } else {
            None
        }
    }

    fn put_into(self, mine: Response, there: Response) -> Response {
        match self {
            Self::Case => Response {
                case: mine.case,
                ..there
            },
            Self::Answer => Response {
                case: there.case,
                ..mine
            },
        }
    }
}

/// Merges what was changed from `base` to `mine` into `theirs`. `fresh_id` gives ids for new answers.
///
/// # Errors
/// When the result would not be whole; then there is nothing to be had but one version or the other.
pub fn merge(
    base: &Project,
    mine: &Project,
    theirs: &Project,
    fresh_id: impl FnMut() -> ResponseId,
) -> Result<Merged, EditError> {
    let changes = Changes::between(base, mine, theirs);
    let used = Used::by(changes.written(), base, mine);
    let lists = MergedLists::merged(base, mine, theirs, &used);
    let (survey, survey_theirs) = merged_whole(
        base.survey(),
        &rounds::survey(mine.survey(), &lists),
        theirs.survey(),
    );
    let (scoring, scoring_theirs) = merged_whole(base.scoring(), mine.scoring(), theirs.scoring());
    let (follow_up, follow_up_theirs) =
        merged_whole(base.follow_up(), mine.follow_up(), theirs.follow_up());
    let (report, report_theirs) = merged_whole(base.report(), mine.report(), theirs.report());
    let (brand, brand_theirs) = merged_whole(base.brand(), mine.brand(), theirs.brand());
    let mut edits = lists.edits(theirs);
    edits.extend(survey.map(|mine| Edit::Survey(Box::new(mine))));
    edits.extend(scoring.map(|mine| Edit::Scoring(Box::new(mine))));
    edits.extend(follow_up.map(|mine| Edit::FollowUp(Box::new(mine))));
    edits.extend(report.map(|mine| Edit::Report(Box::new(mine))));
    edits.extend(brand.map(|mine| Edit::Brand(Box::new(mine))));
    let mut summary = changes.into_edits(mine, theirs, &lists, fresh_id, &mut edits);
    summary.theirs_stay = lists.theirs_stay
        || survey_theirs
        || scoring_theirs
        || follow_up_theirs
        || report_theirs
        || brand_theirs;
    let mut merged = theirs.clone();
    for edit in &edits {
        merged.apply(edit.clone())?;
    }
    for removal in lists::removals(base, mine, theirs) {
        // What an answer of theirs still uses stays.
        if merged.apply(removal.clone()).is_ok() {
            edits.push(removal);
        }
    }
    Ok(Merged {
        edit: Edit::Batch(edits),
        summary,
    })
}

/// What is not merged part by part: mine, where it is to be taken, and whether theirs stays although I changed it.
fn merged_whole<T: Clone + PartialEq>(was: &T, here: &T, there: &T) -> (Option<T>, bool) {
    if here == was || here == there {
        (None, false)
    } else if there == was {
        (Some(here.clone()), false)
    } else {
        (None, true)
    }
}

type ById<'a> = HashMap<ResponseId, ResponseRef<'a>>;

fn by_id(project: &Project) -> ById<'_> {
    let answers = project.responses().iter();
    answers.map(|each| (each.id(), each)).collect()
}

impl Changes {
    fn between(base: &Project, mine: &Project, theirs: &Project) -> Self {
        let (was, there) = (by_id(base), by_id(theirs));
        let mut changes = Self::default();
        let mut here = HashSet::with_capacity(mine.responses().len());
        for each in mine.responses().iter() {
            here.insert(each.id());
            let response = each.to_response();
            changes.sort_in(response, was.get(&each.id()), there.get(&each.id()));
        }
        for each in base
            .responses()
            .iter()
            .filter(|each| !here.contains(&each.id()))
        {
            let same_there = there
                .get(&each.id())
                .is_some_and(|their| their.to_response() == each.to_response());
            if same_there {
                changes.removed.push(each.id());
            }
        }
        changes
    }

    fn sort_in(
        &mut self,
        mine: Response,
        was: Option<&ResponseRef<'_>>,
        there: Option<&ResponseRef<'_>>,
    ) {
        let was = was.map(ResponseRef::to_response);
        if was.as_ref() == Some(&mine) {
            return;
        }
        let there = there.map(ResponseRef::to_response);
        match (was, there) {
            (_, None) => self.added.push(mine),
            (Some(was), Some(there)) if there == was => self.changed.push(mine),
            (Some(was), Some(there)) => match MyPart::of(&was, &mine, &there) {
                Some(part) => self.parted.push((mine, part)),
                None => self.both.push(mine),
            },
            (None, Some(_)) => self.both.push(mine),
        }
    }

    fn written(&self) -> impl Iterator<Item = &Response> {
        let parted = self.parted.iter().map(|(each, _)| each);
        let kept = self.added.iter().chain(&self.changed).chain(parted);
        kept.chain(&self.both)
    }

    fn into_edits(
        self,
        mine: &Project,
        theirs: &Project,
        lists: &MergedLists,
        mut fresh_id: impl FnMut() -> ResponseId,
        edits: &mut Vec<Edit>,
    ) -> MergeSummary {
        let translate = |each: Response| lists.translated(each, mine);
        let mut added: Vec<Response> = self.added.into_iter().map(translate).collect();
        let mut changed: Vec<Response> = self.changed.into_iter().map(translate).collect();
        let (added_count, there) = (added.len(), by_id(theirs));
        changed.extend(self.parted.into_iter().filter_map(|(mine, part)| {
            let theirs = there.get(&mine.id)?.to_response();
            Some(part.put_into(translate(mine), theirs))
        }));
        let mut taken: HashSet<ResponseId> = there.keys().copied().collect();
        taken.extend(by_id(mine).into_keys());
        for mut each in self.both.into_iter().map(translate) {
            let same_there = there.get(&each.id).map(ResponseRef::to_response);
            if same_there.as_ref() != Some(&each) {
                each.id = unused(&mut taken, &mut fresh_id);
                added.push(each);
            }
        }
        let summary = MergeSummary {
            added: added_count,
            changed: changed.len(),
            removed: self.removed.len(),
            kept_both: added.len() - added_count,
            theirs_stay: false,
        };
        edits.push(Edit::ReplaceResponses(changed));
        edits.push(Edit::RemoveResponses(self.removed));
        edits.push(Edit::InsertResponses(
            added.into_iter().map(at_the_end).collect(),
        ));
        summary
    }
}

fn unused(
    taken: &mut HashSet<ResponseId>,
    fresh_id: &mut impl FnMut() -> ResponseId,
) -> ResponseId {
    loop {
        let id = fresh_id();
        if taken.insert(id) {
            return id;
        }
    }
}

fn at_the_end(response: Response) -> Placed {
    Placed {
        row: usize::MAX,
        response,
    }
}
