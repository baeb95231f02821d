//! Letters and digits as wide as a Chinese one, `２０２４／２／６`, become those of everybody else, and so does what looks like
//! a hyphen.

/// Longer texts are no score and no date.
const LONGEST_BYTES: usize = 120;

/// The cell with its wide forms made narrow; nothing where it has none beside a digit, as nearly none has.
pub(super) fn narrow(cell: &str) -> Option<String> {
    // All of them are beyond ASCII, which is told faster.
    let may_be_wide = cell.len() <= LONGEST_BYTES && !cell.is_ascii();
    let has_digit = || cell.chars().any(|c| matches!(c, '0'..='9' | '０'..='９'));
    let is_wide = may_be_wide && has_digit() && cell.chars().any(|c| narrow_form(c) != c);
    is_wide.then(|| cell.chars().map(narrow_form).collect())
}

fn narrow_form(c: char) -> char {
    const APART: u32 = '０' as u32 - '0' as u32;
    match c {
        '！'..='～' => u32::from(c)
            .checked_sub(APART)
            .and_then(char::from_u32)
            .unwrap_or(c),
        '\u{3000}' => ' ',
        '\u{2010}'..='\u{2013}' | '\u{2212}' => '-',
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_beside_wide_digits_is_narrow_too() {
        assert_eq!(narrow("２０２４／２／６").as_deref(), Some("2024/2/6"));
        assert_eq!(narrow("１０（非常愿意）").as_deref(), Some("10(非常愿意)"));
        assert_eq!(narrow("很好，谢谢！"), None);
        assert_eq!(narrow("2024/2/6"), None);
        assert_eq!(narrow("2024–2–6").as_deref(), Some("2024-2-6"));
        assert_eq!(narrow("9／10").as_deref(), Some("9/10"));
        assert_eq!(narrow("很好 10"), None);
    }
}
