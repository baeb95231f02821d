//! A text of separated values whose lines stand in quotes as a whole, as a wrong save leaves them: each line is a single
//! cell then, with all separators in it.

/// Lines that tell, beside the first.
const LINES_THAT_TELL: usize = 20;

/// The text without the quotes around its lines; nothing where its lines are what they are.
pub(super) fn without_quotes_around_lines(text: &str) -> Option<String> {
    let first = text.lines().next().and_then(inner)?;
    let separator = [',', ';', '\t']
        .into_iter()
        .find(|mark| first.contains(*mark))?;
    let cuts = |line: &str| line.matches(separator).count();
    let is_whole = |line: &str| inner(line).is_some_and(|inner| cuts(inner) >= cuts(first));
    let mut lines = text
        .lines()
        .skip(1)
        .filter(|line| !line.trim().is_empty())
        .peekable();
    lines.peek()?;
    if !lines.clone().take(LINES_THAT_TELL).all(is_whole)
        || !lines.all(|line| inner(line).is_some())
    {
        return None;
    }
    let bare = text
        .lines()
        .map(|line| inner(line).unwrap_or(line).replace("\"\"", "\""));
    Some(bare.collect::<Vec<_>>().join("\n"))
}

/// What stands in the quotes around a line, where all quotes in it are doubled.
fn inner(line: &str) -> Option<&str> {
    let inner = line.trim_end().strip_prefix('"')?.strip_suffix('"')?;
    let are_doubled = !inner.replace("\"\"", "").contains('"');
    are_doubled.then_some(inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_lines_that_are_one_cell_each_are_opened() {
        let text = "\"Date,Score,Comment\"\n\"2024-03-01,10,\"\"Great, friendly\"\"\"\n\"2024-03-03,8,\"\n";
        assert_eq!(
            without_quotes_around_lines(text).as_deref(),
            Some("Date,Score,Comment\n2024-03-01,10,\"Great, friendly\"\n2024-03-03,8,")
        );
        for other in [
            "\"Date\",\"Score\"\n\"2024-03-01\",\"10\"\n",
            "\"Would you recommend us, on a scale?\"\n\"9\"\n\"3\"\n",
            "Date,Score\n2024-03-01,9\n",
            "\"Date,Score\"\n",
        ] {
            assert_eq!(without_quotes_around_lines(other), None, "{other}");
        }
    }
}
