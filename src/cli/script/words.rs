//! A line of a script, taken apart: words between blanks, `"as one word"`, `key="value of it"`.

use super::fault::Fault;

/// A word, or a value with its key.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Word {
    /// What stands before the first `=` outside quotation marks.
    pub key: Option<String>,
    pub value: String,
}

/// The words of a line. Between quotation marks everything stands for itself; two of them stand for one, as in CSV.
///
/// # Errors
/// [`Fault::UnclosedQuote`].
pub(super) fn words(line: &str) -> Result<Vec<Word>, Fault> {
    let mut words = Vec::new();
    let mut open: Option<Word> = None;
    let mut chars = line.chars().peekable();
    while let Some(char) = chars.next() {
        match char {
            '"' => quoted(&mut chars, &mut open.get_or_insert_default().value)?,
            '=' if open.as_ref().is_none_or(|word| word.key.is_none()) => {
                let word = open.get_or_insert_default();
                word.key = Some(std::mem::take(&mut word.value));
            }
            blank if blank.is_whitespace() => words.extend(open.take()),
            other => open.get_or_insert_default().value.push(other),
        }
    }
    words.extend(open);
    Ok(words)
}

/// What stands between quotation marks, the first of which is taken already.
fn quoted(
    chars: &mut std::iter::Peekable<std::str::Chars<'_>>,
    text: &mut String,
) -> Result<(), Fault> {
    while let Some(char) = chars.next() {
        if char != '"' || chars.next_if_eq(&'"').is_some() {
            text.push(char);
        } else {
            return Ok(());
        }
    }
    Err(Fault::UnclosedQuote)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(line: &str) -> Vec<(Option<String>, String)> {
        let words = words(line).unwrap().into_iter();
        words.map(|word| (word.key, word.value)).collect()
    }

    #[test]
    fn words_keys_and_quotation_marks_are_told_apart() {
        type Part = (Option<&'static str>, &'static str);
        let table: [(&str, &[Part]); 8] = [
            ("  ", &[]),
            ("add 9", &[(None, "add"), (None, "9")]),
            (
                "new \"Corner bakery\"",
                &[(None, "new"), (None, "Corner bakery")],
            ),
            (
                "comment=\"a \"\"b\"\" = c\"",
                &[(Some("comment"), "a \"b\" = c")],
            ),
            ("\"Served by\"=\"Anna K\"", &[(Some("Served by"), "Anna K")]),
            ("a=b=c", &[(Some("a"), "b=c")]),
            ("date= x", &[(Some("date"), ""), (None, "x")]),
            ("\"\"", &[(None, "")]),
        ];
        for (line, wanted) in table {
            let wanted: Vec<_> = wanted
                .iter()
                .map(|(key, value)| (key.map(str::to_owned), (*value).to_owned()))
                .collect();
            assert_eq!(parts(line), wanted, "{line}");
        }
    }

    #[test]
    fn a_quotation_mark_that_is_never_closed_is_no_word() {
        let read = words("add 9 comment=\"so");
        assert!(matches!(read, Err(Fault::UnclosedQuote)));
    }
}
