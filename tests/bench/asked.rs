//! What a benchmark is asked on the command line.

pub struct Asked {
    /// Not where another is: `cargo bench -- keeping` starts them all.
    pub is_meant: bool,
    /// What stands behind the option.
    pub value: Option<String>,
}

impl Asked {
    pub fn of(name: &str, option: &str) -> Self {
        let args: Vec<String> = std::env::args().skip(1).collect();
        let at = args.iter().position(|arg| arg == option);
        let mut before = args.iter().take(at.unwrap_or(args.len()));
        Self {
            is_meant: before.all(|arg| arg.starts_with('-') || arg == name),
            value: at.and_then(|at| args.get(at + 1)).cloned(),
        }
    }
}
