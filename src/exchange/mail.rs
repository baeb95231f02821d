//! A link that opens a new mail in the system's mail program.

use std::fmt::Write as _;

/// Longer ones are cut or refused by some systems.
const LONGEST_TEXT: usize = 1500;
/// RFC 5321, 4.5.3.1.3.
const LONGEST_ADDRESS: usize = 254;

/// `mailto:` with everything percent-encoded that has a meaning of its own (RFC 6068). `None` for what is not one valid
/// address: nothing that stands in data becomes more than the address of a mail.
pub fn mail_link(address: &str, subject: &str, text: &str) -> Option<String> {
    let address = address.trim();
    let (local, domain) = address.split_once('@')?;
    if address.len() > LONGEST_ADDRESS || !is_local(local) || !is_domain(domain) {
        return None;
    }
    let mut link = String::from("mailto:");
    encode(local, &mut link);
    link.push('@');
    encode(domain, &mut link);
    let mut mark = '?';
    for (key, value) in [("subject", subject), ("body", text)] {
        if !value.is_empty() {
            link.push(mark);
            mark = '&';
            link.push_str(key);
            link.push('=');
            encode(&value.replace('\n', "\r\n"), &mut link);
        }
    }
    Some(link)
}

/// A text short enough for a link, cut at a letter's end and marked where it was.
pub fn shortened(text: &str) -> String {
    if text.chars().count() <= LONGEST_TEXT {
        return text.to_owned();
    }
    let kept: String = text.chars().take(LONGEST_TEXT).collect();
    format!("{}…", kept.trim_end())
}

/// The dot-atom of RFC 5322, with letters of any script as RFC 6531 has it.
fn is_local(local: &str) -> bool {
    let is_atom = |atom: &str| {
        let fits = |c: char| c.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~".contains(c);
        !atom.is_empty() && atom.chars().all(fits)
    };
    local.split('.').all(is_atom)
}

fn is_domain(domain: &str) -> bool {
    let is_label = |label: &str| {
        let fits = |c: char| c.is_alphanumeric() || c == '-';
        !label.is_empty()
            && label.chars().all(fits)
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    domain.contains('.') && domain.split('.').all(is_label)
}

fn encode(text: &str, out: &mut String) {
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}"); // writing into memory does not fail
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn one_valid_address_makes_a_link_and_nothing_else_does() {
        let good = [
            ("anna@example.com", "mailto:anna@example.com"),
            (" a.b+c@ex-ample.co.uk ", "mailto:a.b%2Bc@ex-ample.co.uk"),
            ("o'neil&co@example.com", "mailto:o%27neil%26co@example.com"),
            (
                "jörg@bücher.example",
                "mailto:j%C3%B6rg@b%C3%BCcher.example",
            ),
        ];
        for (address, link) in good {
            assert_eq!(mail_link(address, "", "").as_deref(), Some(link));
        }
        let bad = [
            "",
            "anna",
            "+36 30 123 4567",
            "anna@example",
            "anna@example.com,bela@example.com",
            "anna@example.com?cc=bela@example.com",
            "anna@example.com&body=x",
            "<anna@example.com>",
            "Anna <anna@example.com>",
            "a b@example.com",
            ".a@example.com",
            "a..b@example.com",
            "a@-example.com",
            "a@example..com",
            "a@b@example.com",
            "mailto:anna@example.com",
            "https://example.com/@x.y",
            "file:///etc/passwd",
            "a\n@example.com",
            "a@example.com\u{0}",
            "a@exam\u{202e}ple.com",
        ];
        for address in bad {
            assert_eq!(mail_link(address, "s", "t"), None, "{address:?}");
        }
        let long = format!("{}@example.com", "a".repeat(250));
        assert_eq!(mail_link(&long, "", ""), None);
    }

    #[test]
    fn subject_and_text_are_encoded() {
        let link = mail_link("a@b.example", "50 % & more?", "Köszönjük!\nAnna").unwrap();
        let wanted = "mailto:a@b.example?subject=50%20%25%20%26%20more%3F&body=K%C3%B6sz%C3%B6nj%C3%BCk%21%0D%0AAnna";
        assert_eq!(link, wanted);
        assert_eq!(
            mail_link("a@b.example", "", "x").unwrap(),
            "mailto:a@b.example?body=x"
        );
    }

    #[test]
    fn a_long_text_is_cut_where_a_letter_ends() {
        let cut = shortened(&"好".repeat(2000));
        assert_eq!(cut.chars().count(), LONGEST_TEXT + 1);
        assert!(cut.ends_with("好…"));
        assert_eq!(shortened("short"), "short");
    }

    proptest! {
        /// Whatever stands in data, a link is a mail to one address, and nothing in it ends a part early.
        #[test]
        fn no_text_gets_out_of_its_place(address in "\\PC{0,20}@?\\PC{0,20}", subject in "\\PC{0,30}", text in ".{0,60}") {
            if let Some(link) = mail_link(&address, &subject, &text) {
                let rest = link.strip_prefix("mailto:").unwrap();
                let (to, query) = rest.split_once('?').unwrap_or((rest, ""));
                prop_assert_eq!(to.matches('@').count(), 1);
                prop_assert!(query.matches('=').count() <= 2 && query.matches('&').count() <= 1);
                prop_assert!(link.bytes().all(|byte| byte.is_ascii_graphic()));
                prop_assert!(!to.contains([',', ';', '&', '=', '#', '/', ':']));
            }
        }
    }
}
