//! Breaking texts into lines, and shortening what does not fit.

const ELLIPSIS: char = '\u{2026}';

pub(super) struct Wrapped {
    pub lines: Vec<String>,
    /// Whether something had to be left out.
    pub is_shortened: bool,
}

/// The text in at most `lines_max` lines of at most `width`, broken after spaces, hyphens and slashes and between
/// Chinese characters. What does not fit ends in an ellipsis.
pub(super) fn wrapped(
    text: &str,
    width: f64,
    lines_max: usize,
    measure: &dyn Fn(&str) -> f64,
) -> Wrapped {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for piece in pieces(text) {
        let with_piece = format!("{line}{piece}");
        let fits = line.is_empty() || measure(with_piece.trim_end()) <= width;
        if fits || lines.len() + 1 == lines_max {
            line = with_piece;
        } else {
            lines.push(line.trim_end().to_owned());
            piece.clone_into(&mut line);
        }
    }
    lines.push(line.trim_end().to_owned());
    let whole = lines;
    let lines: Vec<String> = whole
        .iter()
        .map(|line| shortened(line, width, measure))
        .collect();
    Wrapped {
        is_shortened: lines != whole,
        lines,
    }
}

/// The same of a name. Where names are numbered, the number at the end stays, or many would become one.
pub(super) fn wrapped_name(
    name: &str,
    width: f64,
    lines_max: usize,
    measure: &dyn Fn(&str) -> f64,
) -> Wrapped {
    let whole = wrapped(name, width, lines_max, measure);
    let Some((name, number)) = numbered(name).filter(|_| whole.is_shortened) else {
        return whole;
    };
    let tail = format!("\u{a0}{number}");
    match cut_before(name, &tail, width, lines_max, measure) {
        Some(lines) => Wrapped {
            lines,
            is_shortened: true,
        },
        None => whole,
    }
}

/// The same on one line.
pub fn name_line(name: &str, width: f64, measure: &dyn Fn(&str) -> f64) -> String {
    if measure(name) <= width {
        return name.to_owned();
    }
    wrapped_name(name, width, 1, measure).lines.concat()
}

/// `Till 12` as `Till` and `12`: a short last word with a digit in it.
fn numbered(name: &str) -> Option<(&str, &str)> {
    let (name, number) = name.rsplit_once(' ')?;
    let is_short = number.chars().count() <= NUMBER_LONGEST;
    let is_number = is_short && number.chars().any(char::is_numeric);
    is_number.then_some((name, number))
}

/// In characters: `12`, `14/B`, but no word.
const NUMBER_LONGEST: usize = 5;

/// As much of the text as fits before an ellipsis and all of `tail`.
fn cut_before(
    text: &str,
    tail: &str,
    width: f64,
    lines_max: usize,
    measure: &dyn Fn(&str) -> f64,
) -> Option<Vec<String>> {
    let mut kept = text.to_owned();
    while kept.pop().is_some() {
        let shorter = format!("{}{ELLIPSIS}{tail}", kept.trim_end());
        let tried = wrapped(&shorter, width, lines_max, measure);
        if !tried.is_shortened {
            return Some(tried.lines);
        }
    }
    None
}

/// The text in at most two lines. The second is never a lone word: they are broken so that the first is not much longer.
pub(super) fn balanced(text: &str, width: f64, measure: &dyn Fn(&str) -> f64) -> Wrapped {
    let found = wrapped(text, width, 2, measure);
    let [_, last] = found.lines.as_slice() else {
        return found;
    };
    let is_uneven = measure(last) < width * LAST_LINE_LEAST;
    if found.is_shortened || !is_uneven {
        return found;
    }
    if let Some(lines) = at_semicolon(text, width, measure) {
        return Wrapped {
            lines,
            is_shortened: false,
        };
    }
    let narrower = (1..=8).map(|step| width * (1.0 - f64::from(step) * 0.05));
    let tried = narrower.map(|width| wrapped(text, width, 2, measure));
    let fits = tried.take_while(|tried| !tried.is_shortened);
    fits.last().unwrap_or(found)
}

/// What is counted on one line, how many and when on the other.
fn at_semicolon(text: &str, width: f64, measure: &dyn Fn(&str) -> f64) -> Option<Vec<String>> {
    let at = text.rfind([';', '\u{ff1b}'])?;
    let end = at + text.get(at..)?.chars().next()?.len_utf8();
    let lines = [text.get(..end)?.trim_end(), text.get(end..)?.trim_start()];
    let fits = lines.iter().all(|line| measure(line) <= width);
    fits.then(|| lines.map(str::to_owned).into())
}

/// The part of the width that the last of two lines takes at least, where it can.
const LAST_LINE_LEAST: f64 = 0.3;

/// A name with its value, `Harbour: 22`, in at most so many lines. What does not fit is left out of the name, never of the
/// value, nor of a number that the name ends in.
pub fn heading_lines(
    heading: &str,
    width: f64,
    lines_max: usize,
    measure: &dyn Fn(&str) -> f64,
) -> Vec<String> {
    let Some((name, colon, value)) = named_value(heading) else {
        return wrapped(heading, width, lines_max, measure).lines;
    };
    // The value stays on the line of the name's end.
    let joined = format!("{name}{colon}\u{a0}{value}");
    let whole = wrapped(&joined, width, lines_max, measure);
    if !whole.is_shortened {
        return whole.lines;
    }
    let numbered = numbered(name).map(|(name, number)| {
        let tail = format!("\u{a0}{number}{colon}\u{a0}{value}");
        cut_before(name, &tail, width, lines_max, measure)
    });
    let tail = format!("{colon}\u{a0}{value}");
    let lines = numbered.flatten();
    let lines = lines.or_else(|| cut_before(name, &tail, width, lines_max, measure));
    lines.unwrap_or(whole.lines)
}

/// What is before the last colon, the colon, and what is after it.
fn named_value(heading: &str) -> Option<(&str, char, &str)> {
    let at = heading.rfind([':', '\u{ff1a}'])?;
    let (name, rest) = heading.split_at_checked(at)?;
    let colon = rest.chars().next()?;
    Some((name, colon, rest.get(colon.len_utf8()..)?.trim_start()))
}

/// All of the text in lines of at most `width`: broken as `wrapped` does, at the text's own line ends, and within a
/// word that is wider than a line.
pub fn whole_lines(text: &str, width: f64, measure: &dyn Fn(&str) -> f64) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.lines() {
        let mut line = String::new();
        for piece in pieces(paragraph) {
            let with_piece = format!("{line}{piece}");
            if measure(with_piece.trim_end()) <= width {
                line = with_piece;
                continue;
            }
            if !line.is_empty() {
                lines.push(std::mem::take(&mut line).trim_end().to_owned());
            }
            line = broken(piece, width, measure, &mut lines);
        }
        lines.push(line.trim_end().to_owned());
    }
    lines
}

/// Puts full lines of a word that is too wide among the lines; gives what is left of it.
fn broken(
    piece: &str,
    width: f64,
    measure: &dyn Fn(&str) -> f64,
    lines: &mut Vec<String>,
) -> String {
    let mut line = String::new();
    for c in piece.chars() {
        line.push(c);
        if measure(line.trim_end()) > width && line.chars().nth(1).is_some() {
            line.pop();
            lines.push(std::mem::take(&mut line));
            line.push(c);
        }
    }
    line
}

/// The text, or as much of its beginning as fits with an ellipsis.
pub(super) fn shortened(text: &str, width: f64, measure: &dyn Fn(&str) -> f64) -> String {
    if measure(text) <= width {
        return text.to_owned();
    }
    let mut kept = text.to_owned();
    while kept.pop().is_some() {
        let candidate = format!("{}{ELLIPSIS}", kept.trim_end());
        if measure(&candidate) <= width {
            return candidate;
        }
    }
    String::new()
}

/// The text cut at every place where a line may end; spaces stay at the end of the piece before.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut from = 0;
    let mut before = ' ';
    let mut characters = text.char_indices().peekable();
    while let Some((at, c)) = characters.next() {
        let end = at + c.len_utf8();
        let next = characters.peek().map(|(_, next)| *next);
        // A number stays with what it counts.
        let is_counted = c == ' ' && before.is_ascii_digit();
        let may_end = |next: char| may_break(c, next) && !(is_counted && next.is_lowercase());
        if next.is_some_and(may_end) {
            pieces.extend(text.get(from..end));
            from = end;
        }
        before = c;
    }
    pieces.extend(text.get(from..));
    pieces
}

fn may_break(c: char, next: char) -> bool {
    if next == ' ' || is_closing(next) {
        return false;
    }
    matches!(c, ' ' | '-' | '/' | '\u{2013}') && !next.is_ascii_digit()
        || c == ' '
        || is_chinese(c) && !is_opening(c)
        || is_chinese(next)
}

fn is_chinese(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}')
}

fn is_closing(c: char) -> bool {
    matches!(
        c,
        '，' | '。'
            | '；'
            | '：'
            | '、'
            | '）'
            | '》'
            | '”'
            | '！'
            | '？'
            | ')'
            | ','
            | '.'
            | ';'
            | ':'
            | '%'
    )
}

fn is_opening(c: char) -> bool {
    matches!(c, '（' | '《' | '“')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one_each(text: &str) -> f64 {
        super::super::as_f64(text.chars().count())
    }

    #[test]
    fn lines_break_at_words_and_the_rest_is_shortened() {
        let cases: [(&str, &[&str]); 6] = [
            ("short", &["short"]),
            ("Market square", &["Market", "square"]),
            ("Ulica Długa-Krótka", &["Ulica", "Długa-Kró…"]),
            ("Donaudampfschifffahrt", &["Donaudamp…"]),
            (
                "净推荐值及其可能范围；回答",
                &["净推荐值及其可能范", "围；回答"],
            ),
            ("one two three four five", &["one two", "three fou…"]),
        ];
        for (text, expected) in cases {
            let found = wrapped(text, 10.0, 2, &one_each);
            let trimmed: Vec<_> = found.lines.iter().map(String::as_str).collect();
            assert_eq!(trimmed, expected, "{text}");
        }
    }

    #[test]
    fn whole_lines_lose_nothing() {
        let cases: [(&str, &[&str]); 4] = [
            ("one two three four", &["one two", "three four"]),
            ("a\n\nb", &["a", "", "b"]),
            (
                "see www.example.org/menu now",
                &["see", "www.exampl", "e.org/menu", "now"],
            ),
            (
                "净推荐值及其可能范围；回答",
                &["净推荐值及其可能范", "围；回答"],
            ),
        ];
        for (text, expected) in cases {
            assert_eq!(whole_lines(text, 10.0, &one_each), expected, "{text}");
        }
    }

    #[test]
    fn a_heading_keeps_its_value() {
        let cases: [(&str, usize, &[&str]); 6] = [
            ("Harbour: 22", 1, &["Harbour:\u{a0}22"]),
            ("Station street: 42", 1, &["Statio…:\u{a0}42"]),
            ("Station street: 42", 2, &["Station", "street:\u{a0}42"]),
            (
                "Station street by the old harbour: 42",
                2,
                &["Station", "street…:\u{a0}42"],
            ),
            (
                "Station street by the harbour 17: 42",
                2,
                &["Station", "str…\u{a0}17:\u{a0}42"],
            ),
            ("站前街老港口那边的店：42", 1, &["站前街老港口…：\u{a0}42"]),
        ];
        for (heading, lines_max, expected) in cases {
            let found = heading_lines(heading, 11.0, lines_max, &one_each);
            assert_eq!(found, expected, "{heading}");
        }
    }

    #[test]
    fn a_numbered_name_keeps_its_number() {
        let cases: [(&str, usize, &[&str]); 4] = [
            ("Collection point 17", 1, &["Collec…\u{a0}17"]),
            ("Collection point 17", 2, &["Collection", "point 17"]),
            ("Collection of parcels", 1, &["Collectio…"]),
            ("Collection 17 of parcels", 1, &["Collectio…"]),
        ];
        for (name, lines_max, expected) in cases {
            let found = wrapped_name(name, 10.0, lines_max, &one_each);
            assert_eq!(found.lines, expected, "{name}");
        }
    }

    #[test]
    fn a_number_stays_with_what_it_counts() {
        let found = wrapped("range; 412 answers", 11.0, 3, &one_each);
        assert_eq!(found.lines, ["range;", "412 answers"]);
        let text = "with its likely range; 412 answers of 2026";
        let found = balanced(text, 35.0, &one_each);
        assert_eq!(
            found.lines,
            ["with its likely range;", "412 answers of 2026"]
        );
    }

    #[test]
    fn the_second_line_is_no_lone_word() {
        let text = "one two three four five six";
        let found = wrapped(text, 24.0, 2, &one_each);
        assert_eq!(found.lines, ["one two three four five", "six"]);
        let found = balanced(text, 24.0, &one_each);
        assert_eq!(found.lines, ["one two three", "four five six"]);
        let text = "range; 12 answers, October\u{2013}November";
        let found = balanced(text, 31.0, &one_each);
        assert_eq!(
            found.lines,
            ["range;", "12 answers, October\u{2013}November"]
        );
    }

    #[test]
    fn what_is_shortened_says_so() {
        assert!(wrapped("one two three four five", 10.0, 2, &one_each).is_shortened);
        // What is left out is as many bytes long as the mark that stands for it.
        assert!(wrapped("street 8 52", 9.0, 1, &one_each).is_shortened);
        assert!(!wrapped("one two", 10.0, 2, &one_each).is_shortened);
        assert!(!wrapped("and so on…", 10.0, 1, &one_each).is_shortened);
    }
}
