//! What leaves the program, in words: which answers are meant, and what was done to them on the way.

use std::path::Path;

use super::said_of_some;
use crate::analysis::{Condition, Filter};
use crate::exchange::export::{AnswersExported, ExportError, Removed};
use crate::figure::Names;
use crate::i18n::Texts;
use crate::model::Project;
use crate::text;

/// What a filter selects, in words; `None` where it selects everything.
pub fn filter_said(texts: &Texts, project: &Project, filter: &Filter) -> Option<String> {
    let period = filter
        .period
        .map(|period| super::period(texts, project, period));
    let conditions = filter.conditions.iter();
    let conditions = conditions.map(|each| condition(texts, project, each));
    joined(texts, period.into_iter().chain(conditions))
}

/// `Branch: Harbour, Market`.
pub fn condition(texts: &Texts, project: &Project, condition: &Condition) -> String {
    let names = Names::new(project, Some(condition.dimension), texts);
    let values = condition.keys.iter().map(|key| names.label(key));
    let values = joined(texts, values).unwrap_or_default();
    let dimension = names.dimension();
    text!(
        texts,
        "export-condition",
        dimension = dimension,
        values = values
    )
}

/// Things beside each other, as the language writes them; `None` where there are none.
pub fn joined(texts: &Texts, things: impl Iterator<Item = String>) -> Option<String> {
    things.reduce(|first, second| text!(texts, "list-and", first = first, second = second))
}

/// What was done, line by line.
pub fn exported_lines(texts: &Texts, path: &Path, exported: &AnswersExported) -> Vec<String> {
    let AnswersExported {
        written,
        removed,
        kept_fields,
        keeps_comments,
    } = exported;
    let path = path.display().to_string();
    let mut lines = vec![text!(
        texts,
        "export-written",
        count = written.answers,
        path = path
    )];
    if written.harmless > 0 {
        lines.push(text!(texts, "export-harmless", count = written.harmless));
    }
    if written.cut > 0 {
        lines.push(text!(texts, "export-cut", count = written.cut));
    }
    if let Some(removed) = removed {
        lines.push(match removed_parts(texts, removed) {
            Some(parts) => text!(texts, "export-removed", parts = parts),
            None => text!(texts, "export-removed-nothing"),
        });
    }
    if let Some(fields) = joined(texts, kept_fields.iter().cloned()) {
        lines.push(text!(texts, "export-kept-fields", fields = fields));
    }
    if *keeps_comments {
        lines.push(text!(texts, "export-keeps-comments"));
    }
    lines
}

fn removed_parts(texts: &Texts, removed: &Removed) -> Option<String> {
    let fields = joined(texts, removed.fields.iter().cloned());
    let count = removed.fields.len();
    let fields = fields.map(|names| text!(texts, "removed-fields", count = count, names = names));
    let &Removed {
        customers,
        contacts,
        fields: _,
        comments,
        notes,
        texts: free,
        people,
        measures,
        deeds,
        ideas,
        events,
        looks,
        invited,
        days,
        answers,
    } = removed;
    let parts = [
        (answers, text!(texts, "removed-answers", count = answers)),
        (
            customers,
            text!(texts, "removed-customers", count = customers),
        ),
        (contacts, text!(texts, "removed-contacts", count = contacts)),
        (comments, text!(texts, "removed-comments", count = comments)),
        (notes, text!(texts, "removed-notes", count = notes)),
        (free, text!(texts, "removed-texts", count = free)),
        (people, text!(texts, "removed-people", count = people)),
        (measures, text!(texts, "removed-measures", count = measures)),
        (deeds, text!(texts, "removed-deeds", count = deeds)),
        (ideas, text!(texts, "removed-ideas", count = ideas)),
        (events, text!(texts, "removed-events", count = events)),
        (looks, text!(texts, "removed-looks", count = looks)),
        (invited, text!(texts, "removed-invited", count = invited)),
        (days, text!(texts, "removed-days", count = days)),
    ];
    joined(texts, said_of_some(parts).chain(fields))
}

/// Why nothing was written; `None` when somebody cancelled, who knows.
pub fn export_fault(texts: &Texts, path: &Path, error: &ExportError) -> Option<String> {
    let path = path.display().to_string();
    let reason = match error {
        ExportError::Cancelled => return None,
        ExportError::TooManyRows => return Some(text!(texts, "export-too-many")),
        // No other folder or name would help.
        ExportError::Copy(_) => return Some(text!(texts, "export-copy-unfit", path = path)),
        ExportError::Io(error) => error.to_string(),
        ExportError::Workbook(reason) => reason.clone(),
    };
    Some(text!(texts, "export-failed", path = path, reason = reason))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Language, ProjectId, Survey};

    #[test]
    fn what_was_filtered_stands_behind_a_sentence_of_its_own() {
        let said = |language| {
            let texts = Texts::load(language).unwrap();
            let day = "2020-01-01".parse().unwrap();
            let project = Project::new(ProjectId::from_random(1), Survey::default());
            let filter = Filter {
                period: Some(crate::analysis::Period {
                    from: Some(day),
                    to: None,
                }),
                ..Filter::default()
            };
            let said = filter_said(&texts, &project, &filter).unwrap();
            text!(texts, "export-only", filter = said)
        };
        assert_eq!(
            said(Language::English),
            "Only these answers: since 1 Jan 2020"
        );
        assert_eq!(said(Language::Polish), "Tylko te odpowiedzi: od 1 sty 2020");
    }

    #[test]
    fn what_was_removed_is_joined_as_the_language_does() {
        let removed = Removed {
            customers: 2,
            days: 3,
            ..Removed::default()
        };
        let said = |language| removed_parts(&Texts::load(language).unwrap(), &removed).unwrap();
        assert_eq!(
            said(Language::English),
            "2 customers, 3 dates (to the month)"
        );
        assert_eq!(said(Language::Chinese), "2 位客户、3 个日期（精确到月）");
        assert_eq!(said(Language::Polish), "2 klientów, 3 daty (do miesiąca)");
        let removed = Removed {
            fields: vec!["Mobile".into(), "IP".into()],
            ..Removed::default()
        };
        let said = |language| removed_parts(&Texts::load(language).unwrap(), &removed).unwrap();
        assert_eq!(said(Language::English), "the fields Mobile, IP");
        assert_eq!(said(Language::Chinese), "2 个字段（Mobile、IP）");
    }
}
