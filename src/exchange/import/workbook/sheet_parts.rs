//! Which part of an XLSX each sheet of cells is in. Programs that keep the parts' names when sheets are moved or removed
//! leave them in another order than the sheets are.

use std::collections::HashMap;

/// In the sheets' order and in lower case, by the text of the workbook's own part and of that which says where its sheets
/// are. None where not each of them is found.
pub(super) fn sheet_parts(workbook: &str, relationships: &str) -> Vec<String> {
    let related: HashMap<&str, (&str, &str)> = tags(relationships, "Relationship")
        .filter_map(|tag| {
            let (kind, target) = (attribute(tag, "Type")?, attribute(tag, "Target")?);
            Some((attribute(tag, "Id")?, (kind, target)))
        })
        .collect();
    let sheets = tags(workbook, "sheet");
    let found = sheets.map(|tag| related.get(attribute(tag, "r:id")?).copied());
    let Some(found) = found.collect::<Option<Vec<_>>>() else {
        return Vec::new();
    };
    let of_cells = found
        .into_iter()
        .filter(|(kind, _)| kind.ends_with("/worksheet"));
    of_cells.map(|(_, target)| part(target)).collect()
}

fn part(target: &str) -> String {
    let part = match target.strip_prefix('/') {
        Some(whole) => whole.to_owned(),
        None => format!("xl/{target}"),
    };
    part.to_ascii_lowercase()
}

/// What stands in the tags of that name.
fn tags<'t>(text: &'t str, name: &'t str) -> impl Iterator<Item = &'t str> {
    text.split('<').filter_map(move |after| {
        let tag = after.split('>').next()?.strip_prefix(name)?;
        tag.starts_with(char::is_whitespace).then_some(tag)
    })
}

fn attribute<'t>(tag: &'t str, name: &str) -> Option<&'t str> {
    tag.match_indices(name).find_map(|(at, _)| {
        let is_whole = tag.get(..at)?.ends_with(char::is_whitespace);
        let value = tag.get(at + name.len()..)?.strip_prefix("=\"")?;
        is_whole.then(|| value.split('"').next())?
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const RELATED: &str = r#"<Relationships><Relationship Id="rId1" Type="http://s/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId7" Type="http://s/worksheet" Target="/xl/worksheets/Sheet2.xml"/><Relationship Id="rId3" Type="http://s/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>"#;

    #[test]
    fn sheets_are_found_whatever_the_order_of_their_parts() {
        let workbook = r#"<workbook><sheets><sheet name="Answers" sheetId="2" r:id="rId7"/><sheet name="Chart" r:id="rId3"/><sheet name="Calc" r:id="rId1"/></sheets></workbook>"#;
        let parts = sheet_parts(workbook, RELATED);
        assert_eq!(
            parts,
            ["xl/worksheets/sheet2.xml", "xl/worksheets/sheet1.xml"]
        );
    }

    #[test]
    fn where_one_is_not_found_none_is_told() {
        for sheet in [r#"r:id="rId9""#, r#"x:id="rId1""#, ""] {
            let workbook = format!(r#"<sheet r:id="rId1"/><sheet name="B" {sheet}/>"#);
            assert!(sheet_parts(&workbook, RELATED).is_empty(), "{sheet}");
        }
    }
}
