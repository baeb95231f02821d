//! Names of files for one report of many.

use std::path::{Path, PathBuf};

/// Characters that some system has no room for in a name.
const FORBIDDEN: &[char] = &['/', '\\', ':', '*', '?', '"', '<', '>', '|'];
/// Bytes; with the stem and a number still below what every system takes.
const LONGEST: usize = 80;

/// The name as part of a file's name: without what a system refuses, not too long, never empty.
pub fn plain_name(name: &str) -> String {
    let is_fine = |c: char| !c.is_control() && !FORBIDDEN.contains(&c);
    let mut plain: String = name
        .chars()
        .map(|c| if is_fine(c) { c } else { '-' })
        .collect();
    while plain.len() > LONGEST {
        plain.pop();
    }
    let plain = plain.trim().trim_end_matches('.').trim();
    if plain.is_empty() { "-" } else { plain }.to_owned()
}

/// `report - Harbour.pdf` beside `report.pdf`; with a number where that is among `taken`.
pub fn file_for(whole: &Path, value: &str, taken: &[PathBuf]) -> PathBuf {
    let stem = whole.file_stem().unwrap_or_default().to_string_lossy();
    let ending = whole.extension().unwrap_or_default().to_string_lossy();
    let numbered = |number: usize| {
        let name = plain_name(value);
        let number = if number > 1 {
            format!(" {number}")
        } else {
            String::new()
        };
        whole.with_file_name(format!("{stem} - {name}{number}.{ending}"))
    };
    let folded = |path: &Path| path.to_string_lossy().to_lowercase();
    let is_free = |path: &PathBuf| !taken.iter().any(|each| folded(each) == folded(path));
    let mut names = (1..=taken.len() + 1).map(numbered);
    names.find(is_free).unwrap_or_else(|| numbered(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_value_has_a_file_of_its_own() {
        let whole = Path::new("/out/report.pdf");
        let mut taken = Vec::new();
        for value in ["Harbour", "a/b", "a\\b", "harbour", "..", "净推荐值"] {
            let next = file_for(whole, value, &taken);
            taken.push(next);
        }
        let names: Vec<_> = taken
            .iter()
            .map(|each| each.file_name().unwrap().to_str().unwrap())
            .collect();
        assert_eq!(
            names,
            [
                "report - Harbour.pdf",
                "report - a-b.pdf",
                "report - a-b 2.pdf",
                "report - harbour 2.pdf",
                "report - -.pdf",
                "report - 净推荐值.pdf",
            ]
        );
    }

    #[test]
    fn a_long_name_is_cut_between_characters() {
        let long = "ő".repeat(100);
        assert_eq!(plain_name(&long), "ő".repeat(40));
    }
}
