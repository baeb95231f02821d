//! The paths in a source file that begin at the crate's root, as `crate::a::b` or by as many `super` as lead there;
//! groups in braces are taken apart. Knows of Rust no more than that takes: words, comments, texts and braces.

/// The first words of all paths that begin at the crate's root, in a file that is this module: `["app", "job"]`.
pub fn rooms_named(source: &str, module: &[&str]) -> Vec<String> {
    let mut reader = Reader {
        tokens: tokens(source),
        at: 0,
        depth: 0,
        module: module.iter().map(|&name| name.to_owned()).collect(),
        inline: Vec::new(),
        named: Vec::new(),
    };
    while reader.at < reader.tokens.len() {
        reader.step();
    }
    reader.named
}

/// Words, `::` and single signs; comments and texts are left out.
fn tokens(source: &str) -> Vec<String> {
    let mut rest = source;
    let mut tokens = Vec::new();
    while let Some(first) = rest.chars().next() {
        let is_word = |c: char| c.is_alphanumeric() || c == '_';
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if let Some(length) = text_length(rest) {
            length
        } else if is_word(first) {
            let word = rest.split(|c| !is_word(c)).next().unwrap_or_default();
            tokens.push(word.to_owned());
            word.len()
        } else if rest.starts_with("::") {
            tokens.push("::".to_owned());
            2
        } else {
            tokens.extend((!first.is_whitespace()).then(|| first.to_string()));
            first.len_utf8()
        };
        rest = &rest[length..];
    }
    tokens
}

/// How long the text or letter in quotes is that stands here.
fn text_length(rest: &str) -> Option<usize> {
    if let Some(raw) = rest.strip_prefix('r') {
        let hashes = raw.len() - raw.trim_start_matches('#').len();
        let body = raw[hashes..].strip_prefix('"')?;
        let end = format!("\"{}", "#".repeat(hashes));
        let length = body.find(&end).unwrap_or(body.len() - end.len());
        return Some(2 + hashes + length + end.len());
    }
    let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let mut escaped = false;
    for (at, c) in rest.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            // Else it is a lifetime.
            _ if quote == '\'' && at > 1 && c != '\'' && !rest.starts_with("'\\") => return None,
            c if c == quote => return Some(at + 1),
            _ => {}
        }
    }
    None
}

struct Reader {
    tokens: Vec<String>,
    at: usize,
    depth: usize,
    /// Where the words stand: the file's module, and those within it.
    module: Vec<String>,
    /// At which depth each module within the file begins.
    inline: Vec<usize>,
    named: Vec<String>,
}

impl Reader {
    fn peek(&self, ahead: usize) -> &str {
        self.tokens.get(self.at + ahead).map_or("", String::as_str)
    }

    fn step(&mut self) {
        match self.peek(0) {
            "mod" if self.peek(2) == "{" => {
                self.module.push(self.peek(1).to_owned());
                self.inline.push(self.depth);
                self.at += 2;
            }
            "{" => {
                self.depth += 1;
                self.at += 1;
            }
            "}" => self.leave(),
            "crate" | "super" if self.peek(1) == "::" => self.path(self.module.clone()),
            _ => self.at += 1,
        }
    }

    fn leave(&mut self) {
        self.depth = self.depth.saturating_sub(1);
        if self.inline.last() == Some(&self.depth) {
            self.inline.pop();
            self.module.pop();
        }
        self.at += 1;
    }

    /// A path or a group of paths, from a module on.
    fn path(&mut self, mut from: Vec<String>) {
        loop {
            let word = self.peek(0).to_owned();
            match word.as_str() {
                "crate" => from.clear(),
                "super" => drop(from.pop()),
                "self" => {}
                "{" => return self.group(&from),
                _ => {
                    if from.is_empty() {
                        self.named.push(word.clone());
                    }
                    from.push(word);
                }
            }
            self.at += 1;
            if self.peek(0) != "::" || self.peek(1) == "<" {
                return;
            }
            self.at += 1;
        }
    }

    fn group(&mut self, from: &[String]) {
        self.at += 1;
        while !matches!(self.peek(0), "}" | "") {
            match self.peek(0) {
                "," => self.at += 1,
                // `X as Y`
                "as" => self.at += 2,
                _ => self.path(from.to_vec()),
            }
        }
        self.at += 1;
    }
}
