//! Short messages at the window's foot: what was done, what went wrong and what to do. They stay until dismissed,
//! or, when all is well, until the next.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeKind {
    Done,
    Problem,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    pub kind: NoticeKind,
    pub text: String,
}

impl Notice {
    pub fn done(text: String) -> Self {
        Self {
            kind: NoticeKind::Done,
            text,
        }
    }

    pub fn problem(text: String) -> Self {
        Self {
            kind: NoticeKind::Problem,
            text,
        }
    }
}
