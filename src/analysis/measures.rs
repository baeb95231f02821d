//! Which measures are due.

use crate::model::{Day, Measure, Project};

/// What was to be done by today and is not.
pub fn due_measures(project: &Project, today: Day) -> impl Iterator<Item = &Measure> {
    let is_due = move |measure: &&Measure| {
        measure.done.is_none() && measure.due.is_some_and(|due| due <= today)
    };
    project.measures().iter().filter(is_due)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{About, Edit, Group, Kept, ListEdit, MeasureId, ProjectId, Survey};

    #[test]
    fn what_is_due_is_to_be_done_by_today_and_is_not() {
        let day = |text: &str| text.parse::<Day>().unwrap();
        let mut project = Project::new(ProjectId::from_random(1), Survey::default());
        let days = [
            (None, None),
            (Some("2026-11-21"), None),
            (Some("2026-11-22"), None),
            (Some("2026-11-23"), None),
            (Some("2026-11-20"), Some("2026-11-22")),
        ];
        let mut id = MeasureId::FIRST;
        for (due, done) in days {
            let item = Measure {
                id,
                name: format!("{due:?}"),
                about: About::Group(Group::Passive),
                due: due.map(day),
                done: done.map(day),
                kept: Kept::default(),
            };
            id = id.next();
            let edit = Edit::Measure(ListEdit::Insert { at: 0, item });
            project.apply(edit).unwrap();
        }
        let due: Vec<_> = due_measures(&project, day("2026-11-22"))
            .map(|each| each.due.unwrap().to_string())
            .collect();
        assert_eq!(due, ["2026-11-22", "2026-11-21"]);
    }
}
