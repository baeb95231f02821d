//! What stands above a field: its own name, told from the names of the columns, and the scale of a rating.

use super::{Heading, in_language};
use crate::model::{Field, Language, Scale};

/// What is written after the name of a field that is called like one of the columns above.
const FIELD_MARKS: [&str; 5] = ["(field)", "(mező)", "(kenttä)", "(pole)", "（字段）"];

/// What stands above a field called so, whatever it holds. Where that could be taken for something else, it is marked.
pub fn field_header(name: &str, language: Language) -> String {
    let is_rated = rated_name(name).is_some();
    if is_rated || is_taken(name) || is_marked(name) {
        marked(name, language)
    } else {
        name.to_owned()
    }
}

/// What stands above a field. Behind a rating stands its scale, unless its name ends with it.
pub fn header_of_field(field: &Field, language: Language) -> String {
    let Some(scale) = field.scale() else {
        return field_header(&field.name, language);
    };
    let says_it = rated_name(&field.name).is_some_and(|(_, said)| said == scale);
    let plain = if says_it {
        field.name.clone()
    } else {
        format!("{} {}", field.name, scale_mark(scale))
    };
    if is_taken(&field.name) || is_taken(&plain) || is_marked(&field.name) {
        let name = marked(&field.name, language);
        format!("{name} {}", scale_mark(scale))
    } else {
        plain
    }
}

fn is_taken(name: &str) -> bool {
    let mut languages = Language::ALL.into_iter();
    languages.any(|language| Heading::named(name, language).is_some())
}

fn is_marked(name: &str) -> bool {
    FIELD_MARKS.iter().any(|mark| name.ends_with(mark))
}

fn marked(name: &str, language: Language) -> String {
    format!("{name} {}", in_language(FIELD_MARKS, language))
}

fn scale_mark(scale: Scale) -> String {
    format!("({}-{})", scale.least(), scale.most())
}

/// What is before the scale that a header ends with, and the scale.
pub fn rated_name(header: &str) -> Option<(&str, Scale)> {
    let (name, scale) = header.strip_suffix(')')?.rsplit_once(" (")?;
    let (least, most) = scale.split_once('-')?;
    let scale = Scale::new(least.parse().ok()?, most.parse().ok()?)?;
    (format!("{name} {}", scale_mark(scale)) == header && !name.is_empty()).then_some((name, scale))
}

/// The name of the field below a header of the program's own table.
pub fn field_name(header: &str) -> &str {
    let mut marked = FIELD_MARKS
        .iter()
        .filter_map(|mark| header.strip_suffix(mark));
    marked.next().map_or(header, str::trim_end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::headings::heading_of;
    use crate::model::FieldKind;

    #[test]
    fn a_field_called_like_a_column_is_told_from_it_in_every_language() {
        for language in Language::ALL {
            for name in [
                "Date",
                "日期",
                "date",
                "Okok",
                "x (field)",
                "Branch",
                "x（字段）",
            ] {
                let header = field_header(name, language);
                assert_eq!(field_name(&header), name, "{language:?}");
                assert_eq!(heading_of(&header, language), None, "{header}");
            }
        }
    }

    #[test]
    fn a_rating_says_its_scale_and_is_told_from_what_is_called_so() {
        let field = |name: &str, kind: FieldKind| Field {
            id: crate::model::FieldId::FIRST,
            name: name.to_owned(),
            kind,
            role: None,
            kept: crate::model::Kept::default(),
        };
        for language in Language::ALL {
            let header = |name: &str, kind| header_of_field(&field(name, kind), language);
            let rating = |name: &str, scale| header(name, FieldKind::Rating(scale));
            assert_eq!(rating("Ease", Scale::EFFORT), "Ease (1-7)");
            assert_eq!(rating("Ease (1-7)", Scale::EFFORT), "Ease (1-7)");
            assert_eq!(rating("Ease (1-7)", Scale::WIDEST), "Ease (1-7) (0-10)");
            assert_eq!(
                rated_name("Ease (1-7) (0-10)"),
                Some(("Ease (1-7)", Scale::WIDEST))
            );
            for name in ["Score", "Score (0-10)", "Date", "Ease (field)", "Pontszám"] {
                let said = rating(name, Scale::WIDEST);
                assert_eq!(heading_of(&said, language), None, "{said}");
                let (short, scale) = rated_name(&said).unwrap();
                assert_eq!((field_name(short), scale), (name, Scale::WIDEST), "{said}");
            }
            let text = header("Ease (1-7)", FieldKind::Text);
            assert_eq!((rated_name(&text), field_name(&text)), (None, "Ease (1-7)"));
        }
        for none in [
            "Ease",
            "(1-7)",
            "Ease (7-1)",
            "Ease (01-7)",
            "Ease (1-70)",
            "Ease(1-7)",
        ] {
            assert_eq!(rated_name(none), None, "{none}");
        }
    }
}
